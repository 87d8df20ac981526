//! Who may be one person with whom: candidates for one, the pairs of the whole registry, and what clerks decided of them.
//! Proposals only: nothing here merges anybody.

pub(super) mod blocks;
mod leaves;
pub mod queue;
pub mod verdicts;

use super::person::{self, COLUMNS, from_row};
use super::{Act, Result, Store, Trouble, Tx, Written};
use crate::domain::id::{ClerkId, PersonId};
use crate::domain::matching::blocks::{self as keys, Block, Kind, Near, born, may, near, year};
use crate::domain::matching::{self, Comparison, Ears, Ready, compare, compare_if};
use crate::domain::message::Message;
use crate::domain::order;
use crate::domain::person::{Person, PersonRow};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Somebody who may be the person asked about.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Who.
    pub row: PersonRow,
    /// What each field says.
    pub found: Comparison,
}

/// Persons of one block that are read where a word of the name agrees, and only about the year: those of the nearest years.
const NEAREST: usize = 12;

/// Persons of one block that are read where nothing but the name is known: they all look alike.
const NAMESAKES: usize = 64;

/// Those who may be this person, likeliest first, at most `most`; `own` is her id, if she has one: neither she nor those who
/// were said to be somebody else come.
pub fn candidates(store: &Store, person: &Person, own: Option<PersonId>, most: usize) -> Result<Vec<Candidate>> {
    store.read(|conn| {
        let mut found = alike(conn, person, &Asked::new(person), own, Comparison::worth_showing, &mut Ears::default())?;
        if let Some(own) = own {
            found.retain(|one| !is_distinct(conn, own, one.row.id).unwrap_or(false));
        }
        found.truncate(most);
        Ok(found)
    })
}

/// What those who may be a person are found by.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    wanted: Vec<Block>,
    born: i64,
    cin: Option<String>,
    /// The births among which those of one word are looked for.
    births: [i64; 2],
}

impl Asked {
    /// Works out what her candidates are found by.
    pub(super) fn new(person: &Person) -> Self {
        let born = born(person.birth);
        Self { wanted: keys::wanted(person), born, cin: person.cin.clone(), births: [0, i64::MAX] }
    }

    /// The same for a row of a file, of which there are many: only her own keys are looked up, and a word alone only among
    /// those of her year. `names` is what the fields of her name come to.
    pub(super) fn row(person: &Person, names: &[Rc<matching::Written>; 4]) -> Self {
        let born = born(person.birth);
        let births = [year(born) * 512, year(born) * 512 + 511];
        Self { wanted: keys::of_named(person, names), born, cin: person.cin.clone(), births }
    }

    /// What is looked up; for a row, the blocks she would stand in herself.
    pub(super) fn blocks(&self) -> &[Block] {
        &self.wanted
    }
}

/// Those of whom the comparison says enough, likeliest first. `ears` may have heard others before.
pub(super) fn alike(
    conn: &Connection,
    person: &Person,
    asked: &Asked,
    own: Option<PersonId>,
    enough: fn(&Comparison) -> bool,
    ears: &mut Ears,
) -> Result<Vec<Candidate>> {
    ears.rest();
    let mut met = BTreeSet::new();
    let wanted = asked.born;
    for block in &asked.wanted {
        // A word alone, without a birth, names too many; so does a year that is not hers.
        if wanted == 0 && matches!(block.kind(), Kind::Word | Kind::Day) {
            continue;
        }
        let (mut namesakes, mut years) = (0, Vec::new());
        let births = if block.kind() == Kind::Word { asked.births } else { [0, i64::MAX] };
        leaves::each(conn, block.block, births, |its, person| match block.kind() {
            Kind::Word => match near(wanted, its) {
                Near::May => _ = met.insert(person),
                Near::Years(apart) => years.push((apart, person)),
                Near::No => {}
            },
            _ if may(wanted, its) => _ = met.insert(person),
            _ if (wanted == 0 || its == 0) && namesakes < NAMESAKES => {
                namesakes += 1;
                met.insert(person);
            }
            _ => {}
        })?;
        years.sort_unstable();
        met.extend(years.into_iter().take(NEAREST).map(|(_, person)| person));
    }
    if let Some(cin) = &asked.cin {
        let mut bearers = conn.prepare_cached("SELECT id FROM person WHERE cin = ?1")?;
        met.extend(bearers.query_map([cin], |row| row.get::<_, i64>(0))?.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    if let Some(own) = own {
        met.remove(&own.0);
    }
    let mut read = conn.prepare_cached(&format!("SELECT {COLUMNS} FROM person p WHERE p.id = ?1"))?;
    let ready = Ready::new(person);
    let mut found = Vec::new();
    for id in met {
        let mut rows = read.query([id])?;
        let Some(row) = rows.next()? else { continue };
        let (row, _) = from_row(row)?;
        if let Some(comparison) = compare_if(ears, &ready, &Ready::new(&row.person), enough) {
            found.push(Candidate { row, found: comparison });
        }
    }
    order::by(&mut found, |a, b| b.found.score.total_cmp(&a.found.score).then(a.row.id.cmp(&b.row.id)));
    Ok(found)
}

/// What two records say of each other.
pub fn comparison(store: &Store, one: PersonId, other: PersonId) -> Result<Comparison> {
    let (one, other) = (person::get(store, one)?.0, person::get(store, other)?.0);
    Ok(compare(&one.person, &other.person))
}

/// The row that says of two records that they are two persons: of them, or of records that were merged into them, for what
/// was said of one of hers was said of her.
pub(super) const DISTINCT: &str = "WITH one (id) AS (SELECT ?1 UNION ALL SELECT id FROM person_alias WHERE person = ?1), \
     other (id) AS (SELECT ?2 UNION ALL SELECT id FROM person_alias WHERE person = ?2) \
     SELECT d.chg FROM one, other, person_distinct d \
     WHERE d.person = min(one.id, other.id) AND d.other = max(one.id, other.id)";

/// True if a clerk said that they are two.
fn is_distinct(conn: &Connection, one: PersonId, other: PersonId) -> Result<bool> {
    Ok(conn.prepare_cached(DISTINCT)?.exists([one.0, other.0])?)
}

/// True if a clerk said that they are two.
pub fn are_distinct(store: &Store, one: PersonId, other: PersonId) -> Result<bool> {
    is_distinct(store.conn()?, one, other)
}

/// Remembers for ever that two records are two persons. Nothing is written if that was said before.
pub fn distinct(store: &mut Store, clerk: ClerkId, one: PersonId, other: PersonId) -> Result<Written<()>> {
    store.write(clerk, Act::new("distinct"), |tx| {
        let name = |tx: &Tx<'_>, id| person::get(tx.store(), id).map(|(row, _)| row.person.name.told());
        let (first, _) = (name(tx, one)?, name(tx, other)?);
        if one == other {
            return Err(Trouble::Refused(Message::new("duplicates-herself").with("name", first)));
        }
        let (one, other) = (one.0.min(other.0), one.0.max(other.0));
        tx.execute(
            "INSERT INTO person_distinct (person, other, chg) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            [one, other, tx.chg()],
        )?;
        Ok(())
    })
}
