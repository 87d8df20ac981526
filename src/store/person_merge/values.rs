//! Column by column: the row of each record in `person`, and in every table that has one row for each person.

use super::super::entry::{Key, Val, shown};
use super::super::tables::{Shape, Tables};
use super::super::ties::{self, Tie};
use super::super::{Result, Trouble, image};
use super::hand::Hand;
use super::{Cell, Choices, Side};
use crate::domain::birth::Birth;
use crate::domain::draft::Problems;
use crate::domain::id::PersonId;
use crate::domain::message::Message;
use crate::domain::person::Shield;
use crate::domain::privacy;
use crate::domain::unsaid::Unsaid;
use rusqlite::Connection;

/// The column that says what of a person is hidden: whoever's record hides something, the one that stays hides it too.
const SHIELD: &str = "shield";

/// The rows of two records in one table.
pub(super) struct Pair {
    shape: Shape,
    kept: (Key, Option<Vec<Val>>),
    gone: (Key, Option<Vec<Val>>),
    /// Columns that hold ids of persons.
    persons: Vec<usize>,
    /// What is hidden of each.
    shields: [Shield; 2],
    /// Columns that say why a column of `person` of the same name is blank.
    why: Vec<usize>,
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
    let columns = tables.shape(person)?.columns.clone();
    let shields = [super::super::person::shield(conn, kept.0)?, super::super::person::shield(conn, gone.0)?];
    let pair = |table: u8| -> Result<Pair> {
        let shape = tables.shape(table)?.clone();
        let row = |id: i64| -> Result<(Key, Option<Vec<Val>>)> {
            let key = Key { table, k1: id, k2: 0 };
            Ok((key, image::read(conn, &shape, key)?))
        };
        let (kept, gone) = (row(kept.0)?, row(gone.0)?);
        let persons = ties.iter().filter(|tie| tie.child == table && tie.parent == person).map(|tie| tie.column);
        let own = |name: &String| table != person && name != "id" && columns.contains(name);
        let why = shape.columns.iter().enumerate().filter(|(at, name)| !shape.is_implied(*at) && own(name));
        let why = why.map(|(at, _)| at).collect();
        Ok(Pair { persons: persons.collect(), shields, why, shape, kept, gone })
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

    /// Whose value of a column stands: as chosen, else the one that says more (a day of birth more than its year), the kept
    /// record's where both do.
    fn side(&self, column: usize, choices: &Choices) -> Side {
        let name = self.shape.columns.get(column).cloned().unwrap_or_default();
        let (kept, gone) = (self.value(&self.kept.1, column), self.value(&self.gone.1, column));
        let sharper = self.is_person() && name == "birth" && sharpens(gone, kept);
        let chosen = choices.get(&(self.shape.name.clone(), name)).copied();
        chosen.unwrap_or(if sharper || says(gone) > says(kept) { Side::Gone } else { Side::Kept })
    }

    /// Columns that the clerk chooses in.
    fn chosen(&self) -> impl Iterator<Item = (usize, &String)> {
        self.shape.columns.iter().enumerate().filter(|(at, name)| {
            !(self.shape.is_implied(*at) || self.why.contains(at) || self.is_person() && *name == SHIELD)
        })
    }

    /// Each of them with both values, as anybody may see them, and whose stands.
    pub(super) fn cells(&self, choices: &Choices) -> Vec<Cell> {
        let [kept_shield, gone_shield] = self.shields;
        let seen = |value: &Val, shield: Shield, name: &str| {
            let hidden = privacy::hides(shield, name);
            shown(value.as_ref()).map(|text| if hidden { privacy::MASK.to_owned() } else { text })
        };
        let cell = |(column, name): (usize, &String)| {
            let (kept, gone) = (self.value(&self.kept.1, column), self.value(&self.gone.1, column));
            Cell {
                table: self.shape.name.clone(),
                column: name.clone(),
                kept: seen(kept, kept_shield, name),
                gone: seen(gone, gone_shield, name),
                alike: kept == gone,
                side: self.side(column, choices),
            }
        };
        self.chosen().map(cell).collect()
    }

    /// The file number and the CIN that no record bears any more.
    pub(super) fn numbers(&self, choices: &Choices) -> [Val; 2] {
        ["file", "cin"].map(|name| {
            let Some(column) = self.shape.columns.iter().position(|own| own == name) else { return Val::Null };
            let (kept, gone) = (self.value(&self.kept.1, column), self.value(&self.gone.1, column));
            let lost = if self.side(column, choices) == Side::Kept { gone } else { kept };
            if kept == gone { Val::Null } else { lost.clone() }
        })
    }

    /// What the kept record's row will hold; `filled` tells the columns of `person` that will hold something.
    fn target(&self, choices: &Choices, filled: &dyn Fn(&str) -> bool) -> Vec<(usize, Val)> {
        let ids = [Val::Int(self.kept.0.k1), Val::Int(self.gone.0.k1)];
        let value = |(column, name): (usize, &String)| {
            let (kept, gone) = (self.value(&self.kept.1, column), self.value(&self.gone.1, column));
            let value = match self.side(column, choices) {
                _ if self.is_person() && name == SHIELD => either(kept, gone),
                _ if self.why.contains(&column) && filled(name) => Val::Null,
                // A row that is only there on one side is there whole where a column must be filled.
                Side::Kept if self.kept.1.is_none() => gone.clone(),
                Side::Kept => kept.clone(),
                Side::Gone => gone.clone(),
            };
            // Nobody is her own guardian.
            let value = if self.persons.contains(&column) && ids.contains(&value) { Val::Null } else { value };
            (column, value)
        };
        self.shape.columns.iter().enumerate().filter(|(at, _)| !self.shape.is_implied(*at)).map(value).collect()
    }

    /// Writes the chosen values and removes the row of the record that goes. What is UNIQUE changes hands: it goes first.
    pub(super) fn write(&self, hand: &mut Hand<'_, '_>, choices: &Choices, first: Option<&Self>) -> Result<()> {
        let whole = first.map(|person| person.target(choices, &|_| false)).unwrap_or_default();
        let filled = |name: &str| {
            let at = first.and_then(|person| person.shape.columns.iter().position(|own| own == name));
            whole.iter().any(|(column, value)| Some(*column) == at && *value != Val::Null)
        };
        let target = self.target(choices, &filled);
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

/// How much a value says: nothing, why there is no answer, an answer.
fn says(value: &Val) -> u8 {
    match value {
        Val::Null => 0,
        Val::Text(text) if std::str::from_utf8(text).is_ok_and(|text| Unsaid::read(text).is_some()) => 1,
        _ => 2,
    }
}

/// True if one birth says more than the other, which it agrees with.
fn sharpens(one: &Val, other: &Val) -> bool {
    let birth = |value: &Val| match value {
        Val::Text(text) => std::str::from_utf8(text).ok().and_then(Birth::from_disk),
        _ => None,
    };
    birth(one).zip(birth(other)).is_some_and(|(one, other)| one.sharpens(other))
}

/// Everything that either hides is hidden.
fn either(kept: &Val, gone: &Val) -> Val {
    let code = |value: &Val| Shield::from_code(if let Val::Int(code) = value { Some(*code) } else { None });
    let (kept, gone) = (code(kept), code(gone));
    let both = Shield { no_call: kept.no_call || gone.no_call, address: kept.address || gone.address };
    both.code().map_or(Val::Null, Val::Int)
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
