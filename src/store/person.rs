//! Persons: saving, reading, keeping what they are found by.

mod known;
mod leaves;
mod postings;
mod prints;
mod search;
mod taking;
mod terms;
mod walk;

use super::columns::{filled, person_name};
use super::merge::{self, Base};
use super::reading::text_or_null;
use super::{Act, Result, Store, Trouble, Tx, Written, duplicates, erasure, person_merge};
use crate::domain::birth::Birth;
use crate::domain::id::{ClerkId, PersonId};
use crate::domain::person::{Person, PersonRow, Sex, Shield, kept_number};
use crate::domain::privacy;
use crate::domain::search::Terms;
use crate::domain::unsaid::Unsaid;
pub(super) use known::Known;
pub(super) use prints::{
    audit as audit_prints, fill as fill_prints, of as prints, of_spelled as prints_spelled, write as write_prints,
};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, params, params_from_iter};
pub use search::{MOST, having, role, search};
pub(super) use terms::{Gathered, audit as audit_terms, fill as fill_terms};

/// What every reader of persons selects, from `person p`.
pub(super) const COLUMNS: &str = "p.id, p.file, p.family, p.given, p.family_ar, p.given_ar, p.sex, p.birth, p.commune, \
     p.douar, p.phone, p.cin, p.note, p.chg, p.shield, p.erased_on, \
     (SELECT d.married_name FROM person_detail d WHERE d.id = p.id)";

/// One row of `COLUMNS` as anybody may see it (domain::privacy), and the Change that last touched it.
pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<(PersonRow, i64)> {
    let (mut own, chg) = unmasked(row)?;
    privacy::mask(&mut own.person);
    Ok((own, chg))
}

/// The same as it is stored: for keys, checks and writes, never for a screen, a list or a file.
pub(super) fn unmasked(row: &Row<'_>) -> rusqlite::Result<(PersonRow, i64)> {
    let person = Person {
        file: text_or_null(row, 1)?.map(|file| kept_number(&file)),
        name: person_name(row, 2, 15)?,
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
        married: text_or_null(row, 16)?.filter(|text| Unsaid::read(text).is_none()),
    };
    Ok((PersonRow { id: PersonId(row.get(0)?), person }, row.get(13)?))
}

/// One of them as anybody may see her, with the Change that last touched her.
pub fn get(store: &Store, id: PersonId) -> Result<(PersonRow, i64)> {
    read(store, id, from_row)
}

/// The same as it is stored.
pub(super) fn stored(store: &Store, id: PersonId) -> Result<(PersonRow, i64)> {
    read(store, id, unmasked)
}

fn read(
    store: &Store,
    id: PersonId,
    of: fn(&Row<'_>) -> rusqlite::Result<(PersonRow, i64)>,
) -> Result<(PersonRow, i64)> {
    let sql = format!("SELECT {COLUMNS} FROM person p WHERE p.id = ?1");
    let conn = store.conn()?;
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([id.0])?;
    match rows.next()? {
        Some(row) => Ok(of(row)?),
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

/// SQL: person `p` has the file number of parameter 1, which is in capitals. Numbers are kept in capitals; a file that was
/// recorded before they were stands as it was typed, in an index of its own.
pub(super) const OF_FILE: &str = "(p.file = ?1 OR upper(p.file) = ?1 AND p.file <> upper(p.file))";

/// The person of that id, file number or CIN; those that a merged record had lead to the one that was kept.
pub fn find(store: &Store, wanted: &str) -> Result<PersonRow> {
    // A record that was merged is answered for by the one that was kept.
    if let Ok(id) = wanted.parse::<PersonId>()
        && let Ok(id) = person_merge::resolve(store, id)
    {
        return Ok(get(store, id)?.0);
    }
    let sql = format!("SELECT {COLUMNS} FROM person p WHERE {OF_FILE} OR p.cin = ?1");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let mut rows = statement.query([kept_number(wanted)])?;
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

/// True if two ids stand in one block of the index.
pub(super) const fn together(one: PersonId, other: PersonId) -> bool {
    postings::block(one.0) == postings::block(other.0)
}

/// Writes a new person and the keys she is found by.
pub(super) fn insert(tx: &mut Tx<'_>, person: &Person) -> Result<PersonId> {
    let id = PersonId(tx.new_id()?);
    free(tx, id, person)?;
    insert_row(tx, id, person)?;
    terms::replace(tx, id, &Terms::default(), &Terms::of(person))?;
    prints::add(tx, id, person)?;
    duplicates::blocks::add(tx, std::iter::once((id, person)))?;
    Ok(id)
}

/// Writes the row of a new person, and not what she is found by.
fn insert_row(tx: &Tx<'_>, id: PersonId, person: &Person) -> Result<()> {
    let birth = person.birth.map(Birth::to_disk);
    let row = stored_row(id, person, birth.as_deref(), tx.chg());
    tx.execute(
        "INSERT INTO person (id, file, family, given, family_ar, given_ar, sex, birth, commune, douar, phone, cin, note, chg, shield) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        params_from_iter(row.map(ToSqlOutput::Borrowed)),
    )
    .map(drop)
}

/// The same of many, in ascending order of their ids.
pub(super) fn insert_rows<'p>(tx: &Tx<'_>, all: impl Iterator<Item = (PersonId, &'p Person)>) -> Result<()> {
    tx.insert_each("person", all, |insert, (id, person)| {
        let birth = person.birth.map(Birth::to_disk);
        insert(&stored_row(id, person, birth.as_deref(), tx.chg()))
    })
}

/// The columns of a row, in their order.
fn stored_row<'p>(id: PersonId, person: &'p Person, birth: Option<&'p str>, chg: i64) -> [ValueRef<'p>; 15] {
    let text = |text: Option<&'p str>| text.map_or(ValueRef::Null, |text| ValueRef::Text(text.as_bytes()));
    let number = |number: Option<i64>| number.map_or(ValueRef::Null, ValueRef::Integer);
    [
        ValueRef::Integer(id.0),
        text(person.file.as_deref()),
        text(filled(&person.name.family)),
        text(filled(&person.name.given)),
        text(filled(&person.name.family_ar)),
        text(filled(&person.name.given_ar)),
        number(person.sex.map(|sex| sex as i64)),
        text(birth),
        text(person.commune.as_deref()),
        text(person.douar.as_deref()),
        text(person.phone.as_deref()),
        text(person.cin.as_deref()),
        text(person.note.as_deref()),
        ValueRef::Integer(chg),
        number(person.shield.code()),
    ]
}

/// Writes what changed of a person, and the keys she is found by; `stored` is what `stored` gives. What was masked to the
/// clerk stays as it is.
pub(super) fn update(tx: &mut Tx<'_>, id: PersonId, stored: &Person, person: &Person) -> Result<()> {
    let mut person = person.clone();
    privacy::unmask(&mut person, stored);
    // It is not of this row: whoever writes the rest of her fiche says so (`remarry`).
    person.married.clone_from(&stored.married);
    let person = &person;
    if stored == person {
        return Ok(());
    }
    erasure::unless_erased(tx, id)?;
    free(tx, id, person)?;
    terms::replace(tx, id, &Terms::of(stored), &Terms::of(person))?;
    prints::remove(tx, id, stored)?;
    duplicates::blocks::remove(tx, std::iter::once((id, stored)))?;
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
    prints::add(tx, id, person)?;
    duplicates::blocks::add(tx, std::iter::once((id, person)))
}

/// Makes her findable under the name of her husband that the rest of her fiche says from now on, no longer under another.
pub(super) fn remarry(tx: &Tx<'_>, id: PersonId, married: Option<&str>) -> Result<()> {
    let (PersonRow { person: old, .. }, _) = stored(tx.store(), id)?;
    let new = Person { married: married.map(str::to_owned), ..old.clone() };
    if old.married == new.married { Ok(()) } else { rename(tx, id, &old, &new) }
}

/// Makes her findable as `new`, no longer by what is only in `old`.
fn rename(tx: &Tx<'_>, id: PersonId, old: &Person, new: &Person) -> Result<()> {
    terms::replace(tx, id, &Terms::of(old), &Terms::of(new))?;
    duplicates::blocks::replace(tx, id, old, new)
}

/// A CIN and a file number belong to one person: says to whom, at the field.
fn free(tx: &Tx<'_>, id: PersonId, person: &Person) -> Result<()> {
    use crate::domain::draft::Problems;
    use crate::domain::message::Message;
    let mut problems = Problems::default();
    for (field, bears, value, sentence) in
        [("file", OF_FILE, &person.file, "person-file-taken"), ("cin", "p.cin = ?1", &person.cin, "person-cin-taken")]
    {
        let Some(value) = value else { continue };
        let sql = format!("SELECT {COLUMNS} FROM person p WHERE {bears} AND p.id <> ?2");
        if let Some((other, _)) = tx.find(&sql, params![value, id.0], from_row)? {
            let name = &other.person.name;
            let name = name.told();
            problems.add(field, Message::new(sentence).with("name", name).with("id", other.id.to_string()));
        }
    }
    problems.into_result().map_err(Trouble::Problems)
}

/// Those of some ids who are there, in ascending order, a few thousand at a time.
fn of_ids(tx: &Tx<'_>, keys: &[(i64, i64)], mut each: impl FnMut(&[PersonRow]) -> Result<()>) -> Result<()> {
    let mut ids: Vec<i64> = keys.iter().map(|(id, _)| *id).collect();
    ids.sort_unstable();
    for ids in ids.chunks(TOGETHER) {
        let mut rows = Vec::with_capacity(ids.len());
        for id in ids {
            match stored(tx.store(), PersonId(*id)) {
                Ok((row, _)) => rows.push(row),
                Err(Trouble::Gone) => {}
                Err(trouble) => return Err(trouble),
            }
        }
        each(&rows)?;
    }
    Ok(())
}

/// Persons read at a time where there may be a whole registry of them.
const TOGETHER: usize = 8192;

/// What undo calls before it puts the rows of persons back.
pub(super) fn forget(tx: &mut Tx<'_>, keys: &[(i64, i64)]) -> Result<()> {
    of_ids(tx, keys, |rows| {
        let persons = rows.iter().map(|row| (row.id, &row.person));
        terms::all(tx, persons.clone(), Gathered::remove)?;
        duplicates::blocks::remove(tx, persons)?;
        rows.iter().try_for_each(|row| prints::remove(tx, row.id, &row.person))
    })
}

/// What undo calls when the rows are back.
pub(super) fn refresh(tx: &mut Tx<'_>, keys: &[(i64, i64)]) -> Result<()> {
    of_ids(tx, keys, |rows| {
        let persons = rows.iter().map(|row| (row.id, &row.person));
        terms::all(tx, persons.clone(), Gathered::write)?;
        duplicates::blocks::add(tx, persons)?;
        rows.iter().try_for_each(|row| prints::add(tx, row.id, &row.person))
    })
}

/// What undo calls before it puts rows of the rest of a fiche back: the names of husbands go.
pub(super) fn forget_wives(tx: &mut Tx<'_>, keys: &[(i64, i64)]) -> Result<()> {
    wives(tx, keys, |own, unmarried| rename(tx, own.id, &own.person, unmarried))
}

/// What undo calls when they are back.
pub(super) fn refresh_wives(tx: &mut Tx<'_>, keys: &[(i64, i64)]) -> Result<()> {
    wives(tx, keys, |own, unmarried| rename(tx, own.id, unmarried, &own.person))
}

/// Those of some ids who go by the name of a husband, each with what she is without it.
fn wives(tx: &Tx<'_>, keys: &[(i64, i64)], mut each: impl FnMut(&PersonRow, &Person) -> Result<()>) -> Result<()> {
    of_ids(tx, keys, |rows| {
        let mut married = rows.iter().filter(|row| row.person.married.is_some());
        married.try_for_each(|own| each(own, &Person { married: None, ..own.person.clone() }))
    })
}

/// The person made last.
pub fn newest(store: &Store) -> Result<Option<PersonRow>> {
    Ok(latest(store, None, 1)?.pop())
}

/// Everybody, latest first, after `after`: at most `limit`, windowed by key, never by offset.
pub fn latest(store: &Store, after: Option<PersonId>, limit: usize) -> Result<Vec<PersonRow>> {
    let sql = format!("SELECT {COLUMNS} FROM person p WHERE p.id < ?1 ORDER BY p.id DESC LIMIT ?2");
    let mut statement = store.conn()?.prepare_cached(&sql)?;
    let rows =
        statement.query_map(params![after.map_or(i64::MAX, |id| id.0), super::columns::rows(limit)], from_row)?;
    Ok(rows.map(|row| row.map(|(row, _)| row)).collect::<rusqlite::Result<_>>()?)
}

/// The persons made just after `before`, at most `limit`, latest first: what stands above them in the list that `latest`
/// gives. From `PersonId(0)`: the very first ones.
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
