//! Column by column: the row of each record in `person`, and in every table that has one row for each person.

use super::super::entry::{Key, Val, shown};
use super::super::tables::{Shape, Tables};
use super::super::ties::{self, Tie};
use super::super::{Result, Trouble, image};
use super::hand::Hand;
use super::{Cell, Choices, Side};
use crate::domain::draft::Problems;
use crate::domain::id::PersonId;
use crate::domain::message::Message;
use rusqlite::Connection;

/// Columns that say that somebody is to be spared: whoever's record says so, the one that stays says so too, unless the
/// clerk chooses otherwise.
const SPARING: &[&str] = &["safe_phone", "no_call", "protected", "phone_safe", "dont_call", "address_protected"];

/// The rows of two records in one table.
pub(super) struct Pair {
    shape: Shape,
    kept: (Key, Option<Vec<Val>>),
    gone: (Key, Option<Vec<Val>>),
    /// Columns that hold ids of persons.
    persons: Vec<usize>,
}

/// True for a table that has one row for each person: its key is the person's id.
pub(super) fn is_one_to_one(shape: &Shape, tie: Tie) -> bool {
    shape.key == [tie.column]
}

/// `person`, then every table with one row for each person.
pub(super) fn pairs(conn: &Connection, tables: &Tables, kept: PersonId, gone: PersonId) -> Result<Vec<Pair>> {
    let ties = ties::all(conn, tables)?;
    let Some((person, _)) = tables.named("person") else { return Ok(Vec::new()) };
    let mut found = vec![person];
    for tie in ties.iter().filter(|tie| tie.parent == person) {
        if is_one_to_one(tables.shape(tie.child)?, *tie) {
            found.push(tie.child);
        }
    }
    let pair = |table: u8| -> Result<Pair> {
        let shape = tables.shape(table)?.clone();
        let row = |id: i64| -> Result<(Key, Option<Vec<Val>>)> {
            let key = Key { table, k1: id, k2: 0 };
            Ok((key, image::read(conn, &shape, key)?))
        };
        let (kept, gone) = (row(kept.0)?, row(gone.0)?);
        let persons = ties.iter().filter(|tie| tie.child == table && tie.parent == person).map(|tie| tie.column);
        Ok(Pair { persons: persons.collect(), shape, kept, gone })
    };
    found.into_iter().map(pair).collect()
}

impl Pair {
    pub(super) fn is_person(&self) -> bool {
        self.shape.name == "person"
    }

    fn value<'v>(&self, side: &'v Option<Vec<Val>>, column: usize) -> &'v Val {
        side.as_ref().and_then(|row| row.get(column)).unwrap_or(&Val::Null)
    }

    /// Whose value of a column stands by itself: the kept record's where it has one, and the more careful one of two.
    fn by_itself(&self, name: &str, kept: &Val, gone: &Val) -> Side {
        match (kept, gone) {
            (Val::Null, Val::Null) => Side::Kept,
            (Val::Null, _) => Side::Gone,
            (Val::Int(kept), Val::Int(gone)) if SPARING.contains(&name) && gone > kept => Side::Gone,
            _ => Side::Kept,
        }
    }

    /// Every column with both values and whose stands.
    pub(super) fn cells(&self, choices: &Choices) -> Vec<Cell> {
        let mut cells = Vec::new();
        for (column, name) in self.shape.columns.iter().enumerate().filter(|(at, _)| !self.shape.is_implied(*at)) {
            let (kept, gone) = (self.value(&self.kept.1, column), self.value(&self.gone.1, column));
            let chosen = choices.get(&(self.shape.name.clone(), name.clone())).copied();
            cells.push(Cell {
                table: self.shape.name.clone(),
                column: name.clone(),
                kept: shown(kept.as_ref()),
                gone: shown(gone.as_ref()),
                side: chosen.unwrap_or_else(|| self.by_itself(name, kept, gone)),
            });
        }
        cells
    }

    /// What the kept record's row will hold.
    fn target(&self, choices: &Choices) -> Vec<(usize, Val)> {
        let ids = [Val::Int(self.kept.0.k1), Val::Int(self.gone.0.k1)];
        let columns: Vec<usize> = (0..self.shape.columns.len()).filter(|at| !self.shape.is_implied(*at)).collect();
        let value = |(column, cell): (usize, Cell)| {
            let side = match cell.side {
                // A row that is only there on one side is there whole where a column must be filled.
                Side::Kept if self.kept.1.is_none() && cell.kept.is_none() => &self.gone.1,
                Side::Kept => &self.kept.1,
                Side::Gone => &self.gone.1,
            };
            let value = self.value(side, column).clone();
            // Nobody is her own guardian.
            let value = if self.persons.contains(&column) && ids.contains(&value) { Val::Null } else { value };
            (column, value)
        };
        columns.into_iter().zip(self.cells(choices)).map(value).collect()
    }

    /// Writes the chosen values and removes the row of the record that goes. What is UNIQUE changes hands: it goes first.
    pub(super) fn write(&self, hand: &mut Hand<'_, '_>, choices: &Choices) -> Result<()> {
        let target = self.target(choices);
        if self.is_person() {
            named(&self.shape, &target)?;
        }
        if self.gone.1.is_some() {
            hand.remove(self.gone.0)?;
        }
        match &self.kept.1 {
            Some(row) => {
                let changed: Vec<(usize, Val)> =
                    target.into_iter().filter(|(column, value)| row.get(*column) != Some(value)).collect();
                // Her history tells of the merge even where it changed none of her values.
                if self.is_person() { hand.stamp(self.kept.0, changed) } else { hand.update(self.kept.0, changed) }
            }
            None if self.gone.1.is_some() => {
                let mut row = image::blank(&self.shape);
                for (column, value) in target {
                    *row.get_mut(column).ok_or_else(image::unknown_column)? = value;
                }
                hand.insert(self.kept.0, row)
            }
            None => Ok(()),
        }
    }
}

/// At least one name must be left.
fn named(shape: &Shape, target: &[(usize, Val)]) -> Result<()> {
    let is_name = |column: usize| {
        shape.columns.get(column).is_some_and(|name| ["family", "given", "family_ar", "given_ar"].contains(&&**name))
    };
    if target.iter().any(|(column, value)| is_name(*column) && *value != Val::Null) {
        return Ok(());
    }
    let mut problems = Problems::default();
    problems.add("family", Message::new("person-nameless"));
    Err(Trouble::Problems(problems))
}
