//! For whom a module is, and by which criteria places are given.

use super::super::merge::{self, Base};
use super::super::reading::text_or_null;
use super::super::{Act, Result, Store, Written, meta};
use crate::domain::eligibility::Rule;
use crate::domain::id::{ClerkId, ModuleId};
use crate::domain::message::Message;
use crate::domain::person::Sex;
use crate::domain::waiting::{self, Criterion};
use rusqlite::{OptionalExtension, params};

/// For whom a module is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The rule.
    pub rule: Rule,
    /// False: it is the delegation's, the module has none of its own.
    pub own: bool,
    /// The last Change of its own; 0 where it has none.
    pub chg: i64,
}

/// The rule of a module version; the ages of the delegation where it has none.
pub fn rules(store: &Store, module: ModuleId) -> Result<Rules> {
    let sql = "SELECT youngest, oldest, sex, literate, schooling, chg, waiting FROM eligibility WHERE id = ?1";
    let mut statement = store.conn()?.prepare_cached(sql)?;
    let own = statement
        .query_row([module.0], |row| {
            let small = |at: usize| row.get::<_, Option<i64>>(at).map(|n| n.and_then(|n| u8::try_from(n).ok()));
            let rule = Rule {
                youngest: small(0)?,
                oldest: small(1)?,
                sex: row.get::<_, Option<i64>>(2)?.and_then(Sex::from_code),
                literate: row.get::<_, Option<bool>>(3)?,
                schooling: small(4)?,
                waiting: text_or_null(row, 6)?.and_then(|codes| waiting::parse(&codes).ok()).unwrap_or_default(),
            };
            Ok((rule, row.get(5)?))
        })
        .optional()?;
    if let Some((rule, chg)) = own {
        return Ok(Rules { rule, own: true, chg });
    }
    let age = |rule| meta::rule(store, rule).map(|age| u8::try_from(age).ok());
    let rule = Rule { youngest: age(meta::Rule::Youngest)?, oldest: age(meta::Rule::Oldest)?, ..Rule::default() };
    Ok(Rules { rule, own: false, chg: 0 })
}

/// Gives a module its own rule; what another clerk changed since `base` is merged field by field, and `Trouble::Conflict`
/// names who changed the same field.
pub fn set_rule(
    store: &mut Store,
    clerk: ClerkId,
    module: ModuleId,
    rule: &Rule,
    base: &Base<Rule>,
) -> Result<Written<()>> {
    if let (Some(from), Some(to)) = (rule.youngest, rule.oldest)
        && to < from
    {
        return super::refused(Message::new("eligibility-ages-order").with("from", from).with("to", to));
    }
    store.write(clerk, Act::new("eligibility").on(module.0), |tx| {
        let stored = rules(tx.store(), module)?;
        let rule = merge::three_way(tx, base, &stored.rule, stored.chg, rule)?;
        if stored.own && rule == stored.rule {
            return Ok(());
        }
        tx.execute(
            "INSERT INTO eligibility (id, youngest, oldest, sex, literate, schooling, chg, waiting) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, '')) ON CONFLICT (id) DO UPDATE SET youngest = excluded.youngest, \
               oldest = excluded.oldest, sex = excluded.sex, literate = excluded.literate, \
               schooling = excluded.schooling, chg = excluded.chg, waiting = excluded.waiting",
            params![
                module.0,
                rule.youngest,
                rule.oldest,
                rule.sex.map(|sex| sex as i64),
                rule.literate,
                rule.schooling,
                tx.chg(),
                waiting::on_disk(&rule.waiting)
            ],
        )?;
        Ok(())
    })
}

/// Name of the criteria in `setting.name`.
pub const CRITERIA: &str = "waiting_criteria";

/// Sets the criteria of waiting lists where a module has none of its own, the weightiest first.
pub fn set_criteria(store: &mut Store, clerk: ClerkId, criteria: &[Criterion]) -> Result<Written<()>> {
    meta::set(store, clerk, CRITERIA, &waiting::on_disk(criteria))
}

/// The criteria of waiting lists where a module has none of its own.
pub fn criteria(store: &Store) -> Result<Vec<Criterion>> {
    let set = meta::value(store, CRITERIA)?;
    Ok(set.and_then(|text| waiting::parse(&text).ok()).unwrap_or_else(|| Criterion::DEFAULT.to_vec()))
}

/// The criteria of the waiting lists of a module's courses, and whether they are its own.
pub fn criteria_of(store: &Store, module: ModuleId) -> Result<(Vec<Criterion>, bool)> {
    let own = rules(store, module)?.rule.waiting;
    if own.is_empty() { Ok((criteria(store)?, false)) } else { Ok((own, true)) }
}
