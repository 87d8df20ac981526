//! Persons: saving, finding, keeping their search keys.

use super::columns::filled;
use super::merge::{self, Base};
use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, duplicates, person_merge};
use crate::domain::birth::Birth;
use crate::domain::id::{ClerkId, PersonId};
use crate::domain::name;
use crate::domain::person::{Name, Person, PersonRow, Sex, Shield};
use crate::domain::privacy;
use chrono::Datelike;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// What every reader of persons selects, from `person p`.
pub(super) const COLUMNS: &str = "p.id, p.file, p.family, p.given, p.family_ar, p.given_ar, p.sex, p.birth, p.commune, \
     p.douar, p.phone, p.cin, p.note, p.chg, p.shield";

/// One row of `COLUMNS` as anybody may see it (domain::privacy), and the Change that last touched it.
pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<(PersonRow, i64)> {
    let (mut row, chg) = unmasked(row)?;
    privacy::mask(&mut row.person);
    Ok((row, chg))
}

/// The same as it is stored: for keys, checks and writes, never for a screen, a list or a file.
pub(super) fn unmasked(row: &Row<'_>) -> rusqlite::Result<(PersonRow, i64)> {
    let person = Person {
        file: text_or_null(row, 1)?,
        name: Name { family: text(row, 2)?, given: text(row, 3)?, family_ar: text(row, 4)?, given_ar: text(row, 5)? },
        sex: match row.get::<_, Option<i64>>(6)? {
            Some(1) => Some(Sex::Female),
            Some(2) => Some(Sex::Male),
            _ => None,
        },
        birth: text_or_null(row, 7)?.as_deref().and_then(Birth::from_disk),
        commune: text_or_null(row, 8)?,
        douar: text_or_null(row, 9)?,
        phone: text_or_null(row, 10)?,
        cin: text_or_null(row, 11)?,
        note: text_or_null(row, 12)?,
        shield: Shield::from_code(row.get(14)?),
    };
    Ok((PersonRow { id: PersonId(row.get(0)?), person }, row.get(13)?))
}

/// One of them as anybody may see her, with the Change that last touched her.
pub fn get(store: &Store, id: PersonId) -> Result<(PersonRow, i64)> {
    let (mut row, chg) = stored(store, id)?;
    privacy::mask(&mut row.person);
    Ok((row, chg))
}

/// The same as it is stored.
pub(super) fn stored(store: &Store, id: PersonId) -> Result<(PersonRow, i64)> {
    let sql = format!("SELECT {COLUMNS} FROM person p WHERE p.id = ?1");
    let conn = store.conn()?;
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(unmasked(row)?),
        None => Err(Trouble::Gone),
    }
}

/// What of her is hidden; of a record that was merged what the kept one hides; nothing where she is gone.
pub(super) fn shield(conn: &Connection, id: i64) -> Result<Shield> {
    let mut statement = conn.prepare_cached(
        "SELECT shield FROM person WHERE id = ifnull((SELECT person FROM person_alias WHERE id = ?1), ?1)",
    )?;
    Ok(Shield::from_code(statement.query_row([id], |row| row.get(0)).optional()?.flatten()))
}

/// The person of that id, file number or CIN; those that a merged record had lead to the one that was kept.
pub fn find(store: &Store, wanted: &str) -> Result<PersonRow> {
    // A record that was merged is answered for by the one that was kept.
    if let Ok(id) = wanted.parse::<PersonId>()
        && let Ok(id) = person_merge::resolve(store, id)
    {
        return Ok(get(store, id)?.0);
    }
    let sql = format!("SELECT {COLUMNS} FROM person p WHERE p.file = ?1 OR p.cin = ?2");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let mut rows = statement.query(params![wanted, wanted.to_uppercase()])?;
    match rows.next()? {
        Some(row) => Ok(from_row(row)?.0),
        None => match person_merge::bearing(store, wanted)?.as_slice() {
            [only] => Ok(get(store, *only)?.0),
            _ => Err(Trouble::Gone),
        },
    }
}

/// Saves: a new one (`id` None) or a changed one, if `base` is still the Change that last touched it; else the fields
/// that only one side changed are merged, and `Trouble::Conflict` names who changed the same field.
pub fn save(
    store: &mut Store,
    clerk: ClerkId,
    id: Option<PersonId>,
    value: &Person,
    base: &Base<Person>,
) -> Result<Written<PersonId>> {
    let act = id.map_or(Act::new("person"), |id| Act::new("person").on(id.0));
    store.write(clerk, act, |tx| match id {
        None => insert(tx, value),
        Some(id) => {
            let (own, chg) = stored(tx.store(), id)?;
            let mut seen = own.person.clone();
            privacy::mask(&mut seen);
            let merged = merge::three_way(tx, base, &seen, chg, value)?;
            update(tx, id, &own.person, &merged)?;
            Ok(id)
        }
    })
}

/// Writes a new person and the keys she is found by.
pub(super) fn insert(tx: &mut Tx<'_>, person: &Person) -> Result<PersonId> {
    let id = PersonId(tx.new_id()?);
    free(tx, id, person)?;
    insert_row(tx, id, person)?;
    add_keys(tx, id, person)?;
    Ok(id)
}

/// Writes the row of a new person, and not what she is found by.
pub(super) fn insert_row(tx: &Tx<'_>, id: PersonId, person: &Person) -> Result<()> {
    tx.execute(
        "INSERT INTO person (id, file, family, given, family_ar, given_ar, sex, birth, commune, douar, phone, cin, note, chg, shield) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        params![
            id.0,
            person.file,
            filled(&person.name.family),
            filled(&person.name.given),
            filled(&person.name.family_ar),
            filled(&person.name.given_ar),
            person.sex.map(|sex| sex as i64),
            person.birth.map(Birth::to_disk),
            person.commune,
            person.douar,
            person.phone,
            person.cin,
            person.note,
            tx.chg(),
            person.shield.code()
        ],
    )?;
    Ok(())
}

/// Keys of many persons, to be written in their own order: neighbours land on the same pages.
#[derive(Default)]
pub(super) struct Keys {
    words: Vec<(String, i64)>,
    prints: Vec<(i64, i64, i64)>,
    blocks: Vec<[i64; 3]>,
}

impl Keys {
    /// Gathers those of one person.
    pub(super) fn of(&mut self, id: PersonId, person: &Person) {
        self.words.extend(keys(person).into_iter().map(|key| (key, id.0)));
        self.prints.extend(prints(person).into_iter().map(|(print, born)| (print, born, id.0)));
        self.blocks.extend(duplicates::blocks::of(person).into_iter().map(|(block, born)| [block, born, id.0]));
    }

    /// Writes them all.
    pub(super) fn write(mut self, tx: &Tx<'_>) -> Result<()> {
        duplicates::blocks::write(tx, &mut self.blocks)?;
        self.words.sort_unstable();
        self.prints.sort_unstable();
        for (key, id) in self.words {
            tx.execute(
                "INSERT INTO person_key (key, person) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                params![key, id],
            )?;
        }
        for (print, born, id) in self.prints {
            tx.execute(
                "INSERT INTO person_print (print, born, person) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                [print, born, id],
            )?;
        }
        Ok(())
    }
}

/// Writes what changed of a person, and the keys she is found by; `stored` is what `stored` gives. What was masked to the
/// clerk stays as it is.
pub(super) fn update(tx: &mut Tx<'_>, id: PersonId, stored: &Person, person: &Person) -> Result<()> {
    let mut person = person.clone();
    privacy::unmask(&mut person, stored);
    let person = &person;
    if stored == person {
        return Ok(());
    }
    free(tx, id, person)?;
    remove_keys(tx, id, stored)?;
    tx.execute(
        "UPDATE person SET file = ?2, family = ?3, given = ?4, family_ar = ?5, given_ar = ?6, sex = ?7, birth = ?8, \
           commune = ?9, douar = ?10, phone = ?11, cin = ?12, note = ?13, chg = ?14, shield = ?15 WHERE id = ?1",
        params![
            id.0,
            person.file,
            filled(&person.name.family),
            filled(&person.name.given),
            filled(&person.name.family_ar),
            filled(&person.name.given_ar),
            person.sex.map(|sex| sex as i64),
            person.birth.map(Birth::to_disk),
            person.commune,
            person.douar,
            person.phone,
            person.cin,
            person.note,
            tx.chg(),
            person.shield.code()
        ],
    )?;
    add_keys(tx, id, person)
}

/// A CIN and a file number belong to one person: says to whom, at the field.
fn free(tx: &Tx<'_>, id: PersonId, person: &Person) -> Result<()> {
    use crate::domain::draft::Problems;
    use crate::domain::message::Message;
    let mut problems = Problems::default();
    for (field, column, value, sentence) in
        [("file", "file", &person.file, "person-file-taken"), ("cin", "cin", &person.cin, "person-cin-taken")]
    {
        let Some(value) = value else { continue };
        let sql = format!("SELECT {COLUMNS} FROM person p WHERE p.{column} = ?1 AND p.id <> ?2");
        if let Some((other, _)) = tx.find(&sql, params![value, id.0], from_row)? {
            let name = other.person.name.shown(false);
            problems.add(field, Message::new(sentence).with("name", name).with("id", other.id.to_string()));
        }
    }
    problems.into_result().map_err(Trouble::Problems)
}

/// The words a person is found by: those of her names in both scripts, her file number, CIN and phone.
pub(super) fn keys(person: &Person) -> Vec<String> {
    let mut keys = Vec::with_capacity(8);
    for text in [&person.name.family, &person.name.given, &person.name.family_ar, &person.name.given_ar] {
        keys.extend(name::words(text));
    }
    for text in [&person.file, &person.cin, &person.phone].into_iter().flatten() {
        keys.extend(name::words(text));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The fingerprints of her name, one for each script, each with every year she may be born in.
pub(super) fn prints(person: &Person) -> Vec<(i64, i64)> {
    let latin = name::fingerprint(&person.name.family, &person.name.given);
    let arabic = name::fingerprint(&person.name.family_ar, &person.name.given_ar);
    let scripts = latin.into_iter().chain(arabic.filter(|print| Some(*print) != latin));
    scripts.flat_map(|print| born(person.birth).map(move |year| (print, year))).collect()
}

/// The years of a birth: one, two for a declared age, 0 where it is not known.
pub(super) fn born(birth: Option<Birth>) -> impl Iterator<Item = i64> {
    let (first, last) = birth.map_or((0, 0), |birth| {
        let (first, last) = birth.range();
        (first.year(), last.year())
    });
    (first..=last).map(i64::from)
}

/// Writes the keys of a person.
pub(super) fn add_keys(tx: &Tx<'_>, id: PersonId, person: &Person) -> Result<()> {
    duplicates::blocks::add(tx, id, person)?;
    for key in keys(person) {
        tx.execute("INSERT INTO person_key (key, person) VALUES (?1, ?2) ON CONFLICT DO NOTHING", params![key, id.0])?;
    }
    for (print, born) in prints(person) {
        tx.execute(
            "INSERT INTO person_print (print, born, person) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            [print, born, id.0],
        )?;
    }
    Ok(())
}

fn remove_keys(tx: &Tx<'_>, id: PersonId, person: &Person) -> Result<()> {
    duplicates::blocks::remove(tx, id, person)?;
    for key in keys(person) {
        tx.execute("DELETE FROM person_key WHERE key = ?1 AND person = ?2", params![key, id.0])?;
    }
    for (print, born) in prints(person) {
        let sql = "DELETE FROM person_print WHERE print = ?1 AND born = ?2 AND person = ?3";
        tx.execute(sql, [print, born, id.0])?;
    }
    Ok(())
}

/// Persons read at a time where all of them are gone through.
const TOGETHER: usize = 8192;

/// Goes through everybody, by id, some thousands at a time.
pub(super) fn in_batches(conn: &Connection, mut each: impl FnMut(&[PersonRow]) -> Result<()>) -> Result<()> {
    let sql = format!("SELECT {COLUMNS} FROM person p WHERE p.id > ?1 ORDER BY p.id LIMIT {TOGETHER}");
    let mut statement = conn.prepare(&sql)?;
    let mut after = i64::MIN;
    loop {
        let rows = statement.query_map([after], |row| Ok(from_row(row)?.0))?;
        let rows: Vec<PersonRow> = rows.collect::<rusqlite::Result<_>>()?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.id.0;
        each(&rows)?;
    }
}

/// Fills the table of search words from every person.
pub(super) fn fill_keys(conn: &Connection) -> Result<()> {
    let mut insert = conn.prepare("INSERT INTO person_key (key, person) VALUES (?1, ?2)")?;
    in_batches(conn, |rows| {
        let mut all: Vec<(String, i64)> =
            rows.iter().flat_map(|row| keys(&row.person).into_iter().map(|key| (key, row.id.0))).collect();
        all.sort_unstable();
        for (key, id) in all {
            insert.execute(params![key, id])?;
        }
        Ok(())
    })
}

/// Fills the table of fingerprints from every person.
pub(super) fn fill_prints(conn: &Connection) -> Result<()> {
    let sql = "INSERT INTO person_print (print, born, person) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    let mut insert = conn.prepare(sql)?;
    in_batches(conn, |rows| {
        let mut all: Vec<[i64; 3]> = Vec::with_capacity(rows.len() * 2);
        for row in rows {
            all.extend(prints(&row.person).into_iter().map(|(print, born)| [print, born, row.id.0]));
        }
        all.sort_unstable();
        for print in all {
            insert.execute(print)?;
        }
        Ok(())
    })
}

/// What undo calls before it puts a person's row back.
pub(super) fn forget(tx: &mut Tx<'_>, id: i64, _: i64) -> Result<()> {
    match stored(tx.store(), PersonId(id)) {
        Ok((row, _)) => remove_keys(tx, row.id, &row.person),
        Err(Trouble::Gone) => Ok(()),
        Err(trouble) => Err(trouble),
    }
}

/// What undo calls when the row is back.
pub(super) fn refresh(tx: &mut Tx<'_>, id: i64, _: i64) -> Result<()> {
    match stored(tx.store(), PersonId(id)) {
        Ok((row, _)) => add_keys(tx, row.id, &row.person),
        Err(Trouble::Gone) => Ok(()),
        Err(trouble) => Err(trouble),
    }
}

/// Most rows of the index that one search walks through.
const WALK: i64 = 2000;

/// Persons whose names, CIN, file number or phone have words beginning like those of `text`, in either script; at most
/// `limit`. An empty text gives everybody, latest first, after `after`: windowed by key, never by offset.
pub fn search(store: &Store, text: &str, after: Option<PersonId>, limit: usize) -> Result<Vec<PersonRow>> {
    let mut wanted = name::words(text);
    wanted.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    let Some(first) = wanted.first() else {
        return latest(store, after, limit);
    };
    let sql = format!(
        "SELECT {COLUMNS} FROM (SELECT DISTINCT person FROM \
           (SELECT person FROM person_key WHERE key >= ?1 AND key < ?2 ORDER BY key, person LIMIT ?3)) k \
         JOIN person p ON p.id = k.person"
    );
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let beyond = format!("{first}\u{10ffff}");
    let mut rows = statement.query(params![first, beyond, WALK])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (mut row, _) = unmasked(row)?;
        let own = keys(&row.person);
        privacy::mask(&mut row.person);
        if wanted.iter().all(|want| own.iter().any(|key| key.starts_with(want.as_str()))) {
            found.push(row);
        }
    }
    found.sort_by_cached_key(|row| (name::words(&row.person.name.shown(false)), row.id));
    found.truncate(limit);
    Ok(found)
}

fn latest(store: &Store, after: Option<PersonId>, limit: usize) -> Result<Vec<PersonRow>> {
    let sql = format!("SELECT {COLUMNS} FROM person p WHERE p.id < ?1 ORDER BY p.id DESC LIMIT ?2");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows =
        statement.query_map(params![after.map_or(i64::MAX, |id| id.0), super::columns::rows(limit)], from_row)?;
    Ok(rows.map(|row| row.map(|(row, _)| row)).collect::<rusqlite::Result<_>>()?)
}

/// The persons made just after `before`, at most `limit`, latest first: what stands above them in the list that `search`
/// gives for an empty text. From `PersonId(0)`: the very first ones.
pub fn newer(store: &Store, before: PersonId, limit: usize) -> Result<Vec<PersonRow>> {
    let sql = format!("SELECT {COLUMNS} FROM person p WHERE p.id > ?1 ORDER BY p.id LIMIT ?2");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows = statement.query_map(params![before.0, super::columns::rows(limit)], from_row)?;
    let mut found: Vec<PersonRow> = rows.map(|row| row.map(|(row, _)| row)).collect::<rusqlite::Result<_>>()?;
    found.reverse();
    Ok(found)
}

/// How many persons there are.
pub fn count(store: &Store) -> Result<u64> {
    let n: i64 = store.conn()?.prepare_cached("SELECT count(*) FROM person")?.query_row([], |row| row.get(0))?;
    Ok(u64::try_from(n).unwrap_or(0))
}
