//! Two clerks on one record: fields that only one of them changed are merged, one that both changed is a conflict.

use super::{Result, Store, Trouble, Tx, chain};
use crate::domain::awareness::Awareness;
use crate::domain::centre::Centre;
use crate::domain::closure::Closure;
use crate::domain::completion;
use crate::domain::consent::Consent;
use crate::domain::contract::Contract;
use crate::domain::course::Course;
use crate::domain::draft::{Draft, Problems};
use crate::domain::eligibility::Rule;
use crate::domain::fiche::Fiche;
use crate::domain::household::Link;
use crate::domain::leave::Leave;
use crate::domain::module::Module;
use crate::domain::pathway::Pathway;
use crate::domain::person::Person;
use crate::domain::room::Room;
use crate::domain::season::Season;
use crate::domain::setting::Settings;
use crate::domain::trainer::Trainer;
use crate::domain::vocabulary::Term;
use chrono::NaiveDate;

/// What a clerk saw when she opened a record: its fields as the form showed them, and its last Change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base<T> {
    /// The record then; `None` for a new one.
    pub seen: Option<T>,
    /// Its last Change then; 0 for a new one.
    pub chg: i64,
}

impl<T> Base<T> {
    /// The base of a new record.
    pub const fn new() -> Self {
        Self { seen: None, chg: 0 }
    }
}

impl<T> Default for Base<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// A record that a form can show field by field and read back.
pub trait Fields: Clone {
    /// As a form shows it.
    fn fields(&self) -> Draft;

    /// The record of a draft; what no form shows comes from `stored`.
    fn read(draft: &Draft, today: NaiveDate, stored: &Self) -> std::result::Result<Self, Problems>;
}

macro_rules! fields {
    ($($subject:ty, $draft:ident, $today:ident, $stored:ident => $read:expr;)+) => {$(
        impl Fields for $subject {
            fn fields(&self) -> Draft {
                self.to_draft()
            }

            fn read($draft: &Draft, $today: NaiveDate, $stored: &Self) -> std::result::Result<Self, Problems> {
                $read
            }
        }
    )+};
}

fields! {
    Person, draft, today, _stored => Self::parse(draft, today);
    Fiche, draft, today, _stored => Self::parse(draft, today);
    Consent, draft, today, _stored => Self::parse(draft, today);
    Link, draft, _today, _stored => Self::parse(draft);
    Term, draft, _today, stored => Self::parse(draft).map(|read| Self { id: stored.id, active: stored.active, ..read });
    Centre, draft, _today, stored => Self::parse(draft).map(|read| Self { active: stored.active, ..read });
    Module, draft, _today, stored => Self::parse(draft).map(|read| Self { active: stored.active, ..read });
    completion::Rule, draft, _today, _stored => Self::parse(draft);
    Pathway, draft, _today, stored => Self::parse(draft).map(|read| Self { active: stored.active, ..read });
    Trainer, draft, today, stored => Self::parse(draft, today).map(|read| Self { active: stored.active, ..read });
    Room, draft, _today, stored => Self::parse(draft).map(|read| Self { active: stored.active, ..read });
    Awareness, draft, today, _stored => Self::parse(draft, today);
    Closure, draft, today, _stored => Self::parse(draft, today);
    Course, draft, today, _stored => Self::parse(draft, today);
    Contract, draft, today, _stored => Self::parse(draft, today);
    Season, draft, today, _stored => Self::parse(draft, today);
    Leave, draft, today, _stored => Self::parse(draft, today);
    Rule, draft, _today, _stored => Self::parse(draft);
    Settings, draft, _today, _stored => Self::parse(draft);
}

/// The name of the clerk who made a Change.
pub fn author(store: &Store, chg: i64) -> Result<String> {
    store.read(|conn| Ok(chain::signature(conn, chg)?.0))
}

/// What to write: `mine` where nobody else wrote since `base`; else field by field what only one side changed. The same
/// field changed by both to different values is `Trouble::Conflict` with the name of who was first.
pub(super) fn three_way<T: Fields>(tx: &Tx<'_>, base: &Base<T>, stored: &T, chg: i64, mine: &T) -> Result<T> {
    let Some(seen) = &base.seen else {
        return if base.chg == chg { Ok(mine.clone()) } else { Err(conflict(tx, chg)?) };
    };
    if base.chg == chg {
        return Ok(mine.clone());
    }
    let (before, theirs, ours) = (seen.fields(), stored.fields(), mine.fields());
    let mut merged = theirs.clone();
    let all = before.fields().chain(theirs.fields()).chain(ours.fields());
    let ids: std::collections::BTreeSet<_> = all.map(|(id, _)| id).collect();
    for id in ids {
        let (was, is, wanted) = (before.get(id), theirs.get(id), ours.get(id));
        if wanted == was || wanted == is {
            continue;
        }
        if is != was {
            return Err(conflict(tx, chg)?);
        }
        merged.set(id.clone(), wanted);
    }
    T::read(&merged, tx.today(), stored).map_err(Trouble::Problems)
}

/// Refuses a write to a row that was written since the clerk saw it: `seen` and `now` are its last Changes, 0 where it was
/// not there.
pub(super) fn unmoved(tx: &Tx<'_>, seen: i64, now: i64) -> Result<()> {
    if seen == now { Ok(()) } else { Err(conflict(tx, now)?) }
}

/// The conflict with whoever made a Change.
pub(super) fn conflict(tx: &Tx<'_>, chg: i64) -> Result<Trouble> {
    let (by, act) = chain::signature(tx.conn(), chg)?;
    Ok(Trouble::Conflict { by, act })
}
