//! Households and their members.

use super::columns::person_name;
use super::reading::text_or_null;
use super::{Act, Result, Store, Trouble, Tx, Written, erasure, person, vocabulary};
use crate::domain::draft::Problems;
use crate::domain::household::{Link, Member, VOCABULARY};
use crate::domain::id::{ClerkId, PersonId};
use crate::domain::message::Message;
use rusqlite::{Row, params};

fn from_row(row: &Row<'_>) -> rusqlite::Result<Member> {
    Ok(Member {
        id: row.get(0)?,
        person: PersonId(row.get(1)?),
        role: text_or_null(row, 2)?,
        male: row.get::<_, Option<i64>>(3)? == Some(2),
        name: person_name(row, 4, 8)?,
    })
}

/// Everybody of a person's household, herself too; empty where she has none.
pub fn of_person(store: &Store, her: PersonId) -> Result<Vec<Member>> {
    let sql = "SELECT m.id, m.person, m.role, p.sex, p.family, p.given, p.family_ar, p.given_ar, p.erased_on \
               FROM household_member own JOIN household_member m ON m.household = own.household JOIN person p ON p.id = m.person \
               WHERE own.person = ?1 ORDER BY m.id";
    let mut statement = store.conn()?.prepare_cached(sql)?;
    let rows = statement.query_map([her.0], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Joins somebody to a person's household, which is made if there is none; what each is there, where it is said.
pub fn join(store: &mut Store, clerk: ClerkId, her: PersonId, link: &Link) -> Result<Written<PersonId>> {
    let mut problems = Problems::default();
    let words = vocabulary::all(store)?;
    let mut code = |field, typed: &Option<String>| {
        typed.as_ref().and_then(|typed| problems.take(field, words.resolve(VOCABULARY, typed))).map(str::to_owned)
    };
    let (role, other_role) = (code("role", &link.role), code("other_role", &link.other_role));
    let other = match person::find(store, &link.other) {
        Ok(row) => Some(row),
        Err(Trouble::Gone) => {
            problems.add("other", Message::new("household-unknown").with("text", link.other.as_str()));
            None
        }
        Err(trouble) => return Err(trouble),
    };
    if other.as_ref().is_some_and(|other| other.id == her) {
        problems.add("other", Message::new("household-herself"));
    }
    problems.into_result().map_err(Trouble::Problems)?;
    let Some(other) = other else { return Err(Trouble::Gone) };
    store.write(clerk, Act::new("household").on(her.0), |tx| {
        let household = match (household(tx, her)?, household(tx, other.id)?) {
            (Some(own), Some(others)) if own != others => {
                let mut problems = Problems::default();
                let name = other.person.name.told();
                problems.add("other", Message::new("household-other-taken").with("name", name));
                return Err(Trouble::Problems(problems));
            }
            (Some(own), _) | (None, Some(own)) => own,
            (None, None) => {
                let id = tx.new_id()?;
                tx.execute("INSERT INTO household (id, chg) VALUES (?1, ?2)", [id, tx.chg()])?;
                id
            }
        };
        member(tx, household, her, role.as_deref())?;
        member(tx, household, other.id, other_role.as_deref())?;
        Ok(other.id)
    })
}

fn household(tx: &Tx<'_>, her: PersonId) -> Result<Option<i64>> {
    tx.find("SELECT household FROM household_member WHERE person = ?1", [her.0], |row| row.get(0))
}

fn member(tx: &mut Tx<'_>, household: i64, her: PersonId, role: Option<&str>) -> Result<()> {
    erasure::unless_erased(tx, her)?;
    let known: Option<i64> = tx.find("SELECT id FROM household_member WHERE person = ?1", [her.0], |row| row.get(0))?;
    match (known, role) {
        (Some(_), None) => {}
        (Some(id), Some(role)) => {
            tx.execute("UPDATE household_member SET role = ?2, chg = ?3 WHERE id = ?1", params![id, role, tx.chg()])?;
        }
        (None, role) => {
            let id = tx.new_id()?;
            tx.execute(
                "INSERT INTO household_member (id, household, person, role, chg) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![id, household, her.0, role, tx.chg()],
            )?;
        }
    }
    Ok(())
}

/// Takes somebody out of her household; one who is left alone has none any more.
pub fn part(store: &mut Store, clerk: ClerkId, her: PersonId) -> Result<Written<()>> {
    store.write(clerk, Act::new("household").on(her.0), |tx| leave(tx, her))
}

/// The same inside a Change.
pub(super) fn leave(tx: &Tx<'_>, her: PersonId) -> Result<()> {
    let Some(own) = household(tx, her)? else { return Ok(()) };
    tx.execute("DELETE FROM household_member WHERE person = ?1", [her.0])?;
    let left: i64 =
        tx.query_row("SELECT count(*) FROM household_member WHERE household = ?1", [own], |row| row.get(0))?;
    if left <= 1 {
        tx.execute("DELETE FROM household_member WHERE household = ?1", [own])?;
        tx.execute("DELETE FROM household WHERE id = ?1", [own])?;
    }
    Ok(())
}
