//! What somebody known becomes by a row, and by a second row about her in the same file.

use super::Run;
use crate::domain::person::Person;
use crate::exchange::matching::{Fields, completed, filled};
use crate::exchange::verdict::{Fault, Verdict};
use crate::store::Result;
use crate::store::import::{Coming, Known, Wanted, Who};

/// Most of those that are remembered: what a file takes of memory has an end.
const TOLD: usize = 100_000;

/// What somebody known becomes by a row.
pub(super) struct Becomes {
    pub(super) person: Person,
    pub(super) updated: Fields,
    pub(super) differs: Fields,
    pub(super) corrects: bool,
}

impl Becomes {
    /// Her gaps are filled, nothing is corrected.
    pub(super) fn filled(row: &Person, one: &Known) -> Self {
        let (person, updated, _) = filled(row, one);
        Self { person, updated, differs: Vec::new(), corrects: false }
    }
}

impl Run<'_> {
    /// Puts a row onto somebody known.
    pub(super) fn same(
        &mut self,
        coming: &Coming,
        one: &Known,
        becomes: Becomes,
        place: Option<&Wanted>,
    ) -> Result<Verdict> {
        let Becomes { person, mut updated, mut differs, corrects } = becomes;
        if let Some(place) = place {
            self.report.enrolled += u64::from(self.ledger.enrol(one, place.clone())?);
        }
        let mut detail = None;
        if !(coming.detail.is_empty() && updated.is_empty()) {
            let old = self.ledger.detail(one)?;
            let (merged, more, others) = completed(&coming.detail, &old, &person, corrects);
            detail = (merged != old).then_some(merged);
            updated.extend(more);
            differs.extend(others);
        }
        Ok(match one.who {
            _ if !updated.is_empty() => {
                self.ledger.update(one, &person, detail.as_ref())?;
                Verdict::Update { who: one.who, fields: updated, differs }
            }
            Who::Stored(id) => Verdict::Unchanged { id, differs },
            Who::Line(line) => Verdict::Repeated { line, differs },
        })
    }

    /// The earlier line of this file that bore the number of somebody known. The line that asks is remembered for those after it.
    pub(super) fn said_before(&mut self, one: &Known, line: u64) -> Option<u64> {
        match one.who {
            Who::Line(line) => Some(line),
            Who::Stored(id) if self.told.len() < TOLD || self.told.contains_key(&id) => {
                let first = *self.told.entry(id).or_insert(line);
                (first != line).then_some(first)
            }
            Who::Stored(_) => None,
        }
    }

    /// What a second row under one number leaves of somebody: what was said first stays. If it speaks of another person, that
    /// is to be mended: taken in turn, the two rows would undo each other at each import.
    pub(super) fn after(&self, line: u64, row: &Person, one: &Known) -> std::result::Result<Becomes, Fault> {
        let (person, updated, differs) = filled(row, one);
        let another =
            differs.iter().any(|field| ["family", "given", "family_ar", "given_ar", "birth", "cin"].contains(field));
        if another {
            return Err(self.taken(row, &Known { who: Who::Line(line), ..one.clone() }));
        }
        Ok(Becomes { person, updated, differs, corrects: false })
    }
}
