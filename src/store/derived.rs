//! What is derived from journalled rows and kept in exempt tables: how undo refreshes it and how `check` rebuilds it.
//!
//! A subject adds its entries to the lists below.

use super::check::Finding;
use super::{Result, Trouble, Tx, audits, certificate, clerk, duplicates, hours, month_close, person, schema, totals};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Refreshes what is derived from some rows of one table: first key, second key (0 where there is one, or where
/// `by_first`) of each. Rows may be gone. All of a Change at once, for an import has a whole registry of them.
pub(super) type Refresh = fn(&mut Tx<'_>, &[(i64, i64)]) -> Result<()>;

/// Whether a row may be put back: a locked register, say. Asked before anything is.
pub(super) type Judge = fn(&Tx<'_>, i64, i64) -> Result<()>;

/// Something derived from the rows of one table, or a rule that undo must keep about them.
pub(super) struct Derived {
    /// The journalled table.
    pub(super) table: &'static str,
    /// True if all rows of one first key share it (the totals of a session): it is refreshed once for all of them.
    pub(super) by_first: bool,
    /// Called by undo and redo for every row they will touch, before anything is put back.
    pub(super) may_undo: Option<Judge>,
    /// Called by undo and redo for the rows they will touch, while they still stand: what is derived from them goes.
    pub(super) prepare: Option<Refresh>,
    /// Called by undo and redo for the rows they touched, after all rows are back.
    pub(super) refresh: Option<Refresh>,
}

/// Everything derived.
pub(super) const DERIVED: &[Derived] = &[
    Derived {
        table: "person",
        by_first: false,
        may_undo: None,
        prepare: Some(person::forget),
        refresh: Some(person::refresh),
    },
    // The name of her husband is a name of hers.
    Derived {
        table: "person_detail",
        by_first: false,
        may_undo: None,
        prepare: Some(person::forget_wives),
        refresh: Some(person::refresh_wives),
    },
    Derived {
        table: "mark",
        by_first: true,
        may_undo: Some(totals::may_undo),
        prepare: None,
        refresh: Some(totals::refresh),
    },
    Derived {
        table: "session",
        by_first: true,
        may_undo: Some(totals::may_undo),
        prepare: None,
        refresh: Some(totals::refresh),
    },
    Derived { table: "clerk", by_first: false, may_undo: Some(clerk::may_undo), prepare: None, refresh: None },
    Derived {
        table: "month_close",
        by_first: false,
        may_undo: Some(month_close::may_undo),
        prepare: None,
        refresh: None,
    },
];

/// Rebuilds something from rows and tells every difference, or looks at a rule that no CHECK can say.
pub(super) type Audit = fn(&Connection, &mut dyn FnMut(Finding)) -> Result<()>;

/// What `check` runs after the journal was replayed: derived tables, orphans, invariants. Where it is of a table that a
/// migration makes anew, its name: in a file of an older version the table may be of another form still.
pub(super) const AUDITS: &[(Option<&str>, Audit)] = &[
    (Some("person_term"), person::audit_terms),
    (Some("person_print"), person::audit_prints),
    (Some("person_block"), duplicates::blocks::audit),
    (None, audits::registers),
    (None, audits::places),
    (Some("session_month"), hours::monthly::audit),
    (None, certificate::whole),
];

/// True if the migration of a file of this version makes a table anew.
pub(super) fn is_rebuilt_from(version: u32, table: &str) -> bool {
    schema::STEPS.iter().skip(version as usize).any(|step| step.rebuilds.contains(&table))
}

/// A derived table that a migration can make anew.
pub(super) struct Kept {
    /// Its name.
    pub(super) table: &'static str,
    /// Fills it, empty as it is, from every row there is, in memory that does not grow with the file. Runs inside the
    /// transaction of a migration, while no trigger stands.
    pub(super) fill: fn(&Connection) -> Result<()>,
}

/// Every derived table that a step may name in `rebuilds`.
pub(super) const KEPT: &[Kept] = &[
    Kept { table: "person_block", fill: duplicates::blocks::fill },
    Kept { table: "person_term", fill: person::fill_terms },
    Kept { table: "person_print", fill: person::fill_prints },
    Kept { table: "session_month", fill: hours::monthly::fill },
];

/// Empties and fills the tables named, each once.
pub(super) fn rebuild<'a>(conn: &Connection, named: impl Iterator<Item = &'a &'static str>) -> Result<()> {
    let named: BTreeSet<&str> = named.copied().collect();
    if named.is_empty() {
        return Ok(());
    }
    let cache = |kib: u32| conn.execute_batch(&format!("PRAGMA cache_size = -{kib}"));
    cache(schema::BULK_CACHE)?;
    for name in named {
        let kept = KEPT.iter().find(|kept| kept.table == name);
        let kept = kept.ok_or_else(|| Trouble::Damaged(format!("nobody knows how to fill the table {name}")))?;
        conn.execute(&format!("DELETE FROM {name}"), [])?;
        (kept.fill)(conn)?;
    }
    cache(schema::CACHE)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use crate::domain::draft::Draft;
    use crate::domain::matching::{Keys, row_print};
    use crate::domain::person::Person;
    use crate::domain::search::Terms;
    use sha2::{Digest, Sha256};

    /// Women whose keys are stored in files that stand in offices: every script, spelling, number and kind of birth.
    fn known() -> Vec<Person> {
        let persons: [&[(&str, &str)]; 10] = [
            &[("family", "El Idrissi"), ("given", "Fatima Zahra"), ("birth", "12/5/1990"), ("sex", "f")],
            &[("family_ar", "الإدريسي"), ("given_ar", "فاطمة الزهراء"), ("birth", "1990")],
            &[("family", "Aït Ouahmane"), ("family_ar", "أيت واحمان"), ("given", "Hadija"), ("given_ar", "خديجة")],
            &[("family", "Ben Ali ép. Tazi"), ("given", "Ghizlane"), ("birth", "3/1987"), ("cin", "IB123456")],
            &[("family", "Oubelaïd"), ("given", "3awatif"), ("birth", "23a"), ("phone", "06 61 23 45 67")],
            &[("family_ar", "العلوي"), ("given_ar", "لالة مُليكة"), ("commune", "Bzou"), ("douar", "Tizi n'Aït")],
            &[("given", "Rqia"), ("file", "AZI/24-77"), ("birth", "29/2/1984")],
            &[("family", "Moulay Slimani"), ("given", "Chaimae"), ("cin", "U9911"), ("phone", "0523458899")],
            &[("family_ar", "گنون"), ("given_ar", "إلهام"), ("birth", "1/1/2001")],
            &[
                ("family", "Ouchen"),
                ("given", "Yamna"),
                ("family_ar", "أوشن"),
                ("given_ar", "يامنة"),
                ("birth", "1961"),
            ],
        ];
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let read = |fields: &[(&'static str, &str)]| {
            let draft = fields.iter().fold(Draft::default(), |draft, (id, text)| draft.with(*id, *text));
            Person::parse(&draft, today).unwrap()
        };
        persons.into_iter().map(read).collect()
    }

    /// The beginning of the sum of what a rule gives for everybody.
    fn sum(of: impl Fn(&Person) -> String) -> String {
        let mut all = Sha256::new();
        for person in known() {
            all.update(of(&person) + "\n");
        }
        all.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Keys worked out by other rules than those in a file find nobody there. Whoever changes what a rule gives adds a step
    /// to the schema that rebuilds its table, and writes the step and the new sum here.
    #[test]
    fn keys_in_files_are_those_of_todays_rules() {
        let numbers = |all: Vec<(i64, i64)>| format!("{all:?}");
        let rules = [
            (
                "person_block",
                "0036_married",
                "0ec04ad1c943",
                sum(|own| numbers(duplicates::blocks::of(own, &mut Keys::default()))),
            ),
            (
                "person_term",
                "0036_married",
                "e8e9f5d2ac9d",
                sum(|own| Terms::of(own).iter().collect::<Vec<_>>().join(" ")),
            ),
        ];
        for (table, step, written, today) in rules {
            let latest = schema::STEPS.iter().rev().find(|step| step.rebuilds.contains(&table));
            assert_eq!(latest.map(|step| step.name), Some(step), "{table} is rebuilt by another step: write it here");
            assert_eq!(written, today, "the keys of {table} changed: they need a step that rebuilds it");
        }
        let latest = schema::STEPS.iter().rev().find(|step| step.rebuilds.contains(&"person_print"));
        assert_eq!(latest.map(|step| step.name), None);
        assert_eq!(
            sum(|own| numbers(person::prints(own))),
            "d287a67d63fe",
            "person_print needs a step that rebuilds it"
        );
        // Decisions about rows of spreadsheets are kept under these: no step can bring them over.
        assert_eq!(
            sum(|own| row_print(own).to_string()),
            "98afde20dc94",
            "what was said of rows is lost if this changes"
        );
    }
}
