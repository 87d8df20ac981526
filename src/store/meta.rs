//! What this file is: whose delegation, which installation, sample or real; and its settings.

use super::reading::{text, text_or_null};
use super::{Act, Result, Store, Trouble, Tx, Written, month_close};
use crate::domain::attendance::{EARLY_MINUTES, LATE_MINUTES};
use crate::domain::follow_up::DAYS;
use crate::domain::id::{ClerkId, CourseId};
use crate::domain::labels::{Labels, Letters, Sign};
use crate::domain::message::{Message, Value};
use crate::domain::session::LOCK_DAYS;
use crate::domain::{calendar, eligibility, exam, module};
use chrono::{NaiveDate, NaiveTime};
use rusqlite::{OptionalExtension, params};

/// What must be known to make a new file.
#[derive(Clone, Debug)]
pub struct Founding {
    /// Code of the delegation (domain::geography), or a provisional one of 4096 and more.
    pub delegation: u16,
    /// French name of the territory.
    pub name: String,
    /// Arabic name of the territory.
    pub name_ar: Option<String>,
    /// Login of the first clerk.
    pub login: String,
    /// Her name.
    pub clerk: String,
    /// For sample databases: seed and last day.
    pub sample: Option<(u64, NaiveDate)>,
}

impl Founding {
    /// Refuses what the schema would refuse, in a sentence.
    pub(super) fn valid(&self) -> Result<()> {
        let names = [&self.name, &self.login, &self.clerk];
        let sound = (1..=32_767).contains(&self.delegation)
            && names.iter().all(|text| !text.trim().is_empty() && !text.contains('\0'));
        if sound { Ok(()) } else { Err(Trouble::Refused(Message::new("trouble-founding"))) }
    }
}

/// What a file says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    /// Code of the delegation.
    pub delegation: u16,
    /// French name of the territory.
    pub name: String,
    /// Arabic name of the territory.
    pub name_ar: Option<String>,
    /// For sample databases: seed and last day.
    pub sample: Option<(u64, NaiveDate)>,
}

/// Reads it.
pub fn meta(store: &Store) -> Result<Meta> {
    let mut statement =
        store.conn()?.prepare_cached("SELECT delegation, name, name_ar, sample, seed, until_on FROM meta")?;
    Ok(statement.query_row([], |row| {
        let sample: bool = row.get(3)?;
        let seed: Option<i64> = row.get(4)?;
        let until = text_or_null(row, 5)?.and_then(|text| text.parse().ok());
        Ok(Meta {
            delegation: row.get(0)?,
            name: text(row, 1)?,
            name_ar: text_or_null(row, 2)?,
            sample: seed.map(|seed| seed as u64).zip(until).filter(|_| sample),
        })
    })?)
}

/// How registers are kept: by the delegation's settings, and for one course by its own where it has some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Minutes of a late mark without minutes.
    pub late_minutes: u16,
    /// Minutes of an early departure without minutes.
    pub early_minutes: u16,
    /// Days during which a validated register may be corrected.
    pub lock_days: u16,
    /// What can be marked, and by which letters.
    pub letters: Letters,
    /// True: a justified absence leaves the rates alone; false: it counts against them.
    pub neutral: bool,
}

impl Default for Rules {
    /// What holds where nothing is set.
    fn default() -> Self {
        Self {
            late_minutes: LATE_MINUTES,
            early_minutes: EARLY_MINUTES,
            lock_days: LOCK_DAYS,
            letters: Letters::default(),
            neutral: true,
        }
    }
}

/// A setting of the delegation that is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// `late_minutes` in `setting.name`.
    LateMinutes,
    /// `lock_days`.
    LockDays,
    /// `youngest`: years on the first day of a course whose module says nothing else.
    Youngest,
    /// `oldest`.
    Oldest,
    /// `justified_neutral`: 1, a justified absence leaves the rates alone; 0, it counts against them.
    JustifiedNeutral,
    /// `alert_absences`: unjustified absences one after the other; 0, never.
    AlertAbsences,
    /// `alert_percent`: the least rate of hours.
    AlertPercent,
    /// `alert_after`: recorded classes before a rate says something.
    AlertAfter,
    /// `alert_abandon`: days without a presence.
    AlertAbandon,
    /// `friday_from`: when the pause of Friday begins, as hours and minutes, 1200.
    FridayFrom,
    /// `friday_until`: when it ends; the same as its beginning: no pause.
    FridayUntil,
    /// `workplace_share`: percent of an apprenticeship that is spent in a workplace, unless its module says otherwise.
    WorkplaceShare,
    /// `alert_tasks`: 1, a validated register opens a task for each alert it raises; 0, tasks are opened by hand.
    AlertTasks,
    /// `alert_days`: days to do a task in.
    AlertDays,
    /// `keep_withdrawn`: years a record is kept after its last event, by its kind (domain::retention).
    KeepWithdrawn,
    /// `keep_apprentice`.
    KeepApprentice,
    /// `keep_training`.
    KeepTraining,
    /// `keep_contact`.
    KeepContact,
    /// `pass_mark`: the average of 20 that passes an exam.
    PassMark,
    /// `early_minutes`: minutes of an early departure without minutes; 0, early departures are not marked.
    EarlyMinutes,
}

impl Rule {
    /// Its name on disk.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LateMinutes => "late_minutes",
            Self::LockDays => "lock_days",
            Self::Youngest => "youngest",
            Self::Oldest => "oldest",
            Self::JustifiedNeutral => "justified_neutral",
            Self::AlertAbsences => "alert_absences",
            Self::AlertPercent => "alert_percent",
            Self::AlertAfter => "alert_after",
            Self::AlertAbandon => "alert_abandon",
            Self::FridayFrom => "friday_from",
            Self::FridayUntil => "friday_until",
            Self::WorkplaceShare => "workplace_share",
            Self::AlertTasks => "alert_tasks",
            Self::AlertDays => "alert_days",
            Self::KeepWithdrawn => "keep_withdrawn",
            Self::KeepApprentice => "keep_apprentice",
            Self::KeepTraining => "keep_training",
            Self::KeepContact => "keep_contact",
            Self::PassMark => "pass_mark",
            Self::EarlyMinutes => "early_minutes",
        }
    }

    /// What holds where nothing is set.
    const fn default(self) -> u16 {
        match self {
            Self::LateMinutes => LATE_MINUTES,
            Self::LockDays => LOCK_DAYS,
            Self::Youngest => eligibility::AGES.0 as u16,
            Self::Oldest => eligibility::AGES.1 as u16,
            Self::JustifiedNeutral => 1,
            Self::AlertAbsences => 3,
            Self::AlertPercent => 80,
            Self::AlertAfter => 5,
            Self::AlertAbandon => 30,
            Self::FridayFrom => calendar::FRIDAY_PAUSE.0,
            Self::FridayUntil => calendar::FRIDAY_PAUSE.1,
            Self::WorkplaceShare => module::WORKPLACE,
            Self::AlertTasks => 1,
            Self::AlertDays => DAYS,
            Self::KeepWithdrawn => 0,
            Self::KeepApprentice | Self::KeepTraining => 10,
            Self::KeepContact => 2,
            Self::PassMark => exam::PASS,
            Self::EarlyMinutes => 0,
        }
    }
}

/// Reads them; defaults where nothing is set, or what is set is no number.
pub fn rules(store: &Store) -> Result<Rules> {
    let early = rule(store, Rule::EarlyMinutes)?;
    Ok(Rules {
        late_minutes: rule(store, Rule::LateMinutes)?,
        early_minutes: if early == 0 { EARLY_MINUTES } else { early },
        lock_days: rule(store, Rule::LockDays)?,
        letters: lettered(labels(store)?, early > 0),
        neutral: rule(store, Rule::JustifiedNeutral)? != 0,
    })
}

/// The same for one course: its own set of marks and its own rule for justified absences, where it has them.
pub fn rules_of(store: &Store, course: CourseId) -> Result<Rules> {
    let mut rules = rules(store)?;
    let mut statement = store.conn()?.prepare_cached("SELECT marks, neutral FROM course WHERE id = ?1")?;
    let own =
        statement.query_row([course.0], |row| Ok((text_or_null(row, 0)?, row.get::<_, Option<i64>>(1)?))).optional()?;
    if let Some((marks, neutral)) = own {
        if let Some(labels) = marks.and_then(|marks| Labels::parse(&marks).ok()) {
            rules.letters = lettered(Some(labels), rules.letters.early);
        }
        rules.neutral = neutral.map_or(rules.neutral, |neutral| neutral != 0);
    }
    Ok(rules)
}

/// A set and whether early departures are marked: a set that names their letter marks them, one that does not follows the
/// delegation, if their own letter is free.
fn lettered(labels: Option<Labels>, early: bool) -> Letters {
    let Some(labels) = labels else { return Letters { labels, early } };
    if labels.key(Sign::Early).is_some() {
        return Letters { labels: Some(labels), early: true };
    }
    let taken = Sign::ALL.into_iter().any(|sign| labels.key(sign) == Some(Sign::Early.letter()));
    let with = Labels::parse(&format!("{} {}", labels.text(), Sign::Early.letter())).ok();
    match with.filter(|_| early && !taken) {
        Some(with) => Letters { labels: Some(with), early: true },
        None => Letters { labels: Some(labels), early: false },
    }
}

/// SQL: 1 where a justified absence leaves the rates of course `c` alone, 0 where it counts against them.
pub(super) const NEUTRAL: &str = "ifnull(c.neutral, ifnull((SELECT CAST(value AS INTEGER) FROM setting \
     WHERE name = 'justified_neutral'), 1) <> 0)";

/// One of them; its default where nothing is set.
pub fn rule(store: &Store, rule: Rule) -> Result<u16> {
    Ok(value(store, rule.name())?.and_then(|text| text.parse().ok()).unwrap_or(rule.default()))
}

/// What is set under a name.
pub(super) fn value(store: &Store, name: &str) -> Result<Option<String>> {
    let mut statement = store.conn()?.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| text(row, 0)).optional()?)
}

/// Name of the labels in `setting.name`.
pub const LABELS: &str = "mark_labels";

fn labels(store: &Store) -> Result<Option<Labels>> {
    let mut statement = store.conn()?.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
    let set = statement.query_row([LABELS], |row| text(row, 0)).optional()?;
    Ok(set.and_then(|text| Labels::parse(&text).ok()).filter(|labels| *labels != Labels::DEFAULT))
}

/// Sets the letters of the marks; those of every language again with `Labels::DEFAULT`.
pub fn set_labels(store: &mut Store, clerk: ClerkId, labels: Labels) -> Result<Written<()>> {
    set(store, clerk, LABELS, &labels.text())
}

/// Sets one. Refused where it would pass the one that it goes up to, or comes after.
pub fn set_rule(store: &mut Store, clerk: ClerkId, which: Rule, value: u16) -> Result<Written<()>> {
    store.write(clerk, Act::new("setting"), |tx| {
        put(tx, which.name(), &value.to_string())?;
        if ORDERED.iter().any(|(from, until, _)| [*from, *until].contains(&which)) { in_order(tx) } else { Ok(()) }
    })
}

/// Settings that go up to another, and what is said where they pass it.
const ORDERED: &[(Rule, Rule, &str)] = &[
    (Rule::Youngest, Rule::Oldest, "eligibility-ages-order"),
    (Rule::FridayFrom, Rule::FridayUntil, "setting-friday-order"),
];

/// Refuses, once settings are written, one that passes the one it goes up to: each alone was in order where a colleague
/// set the other.
pub(super) fn in_order(tx: &Tx<'_>) -> Result<()> {
    for &(lower, upper, said) in ORDERED {
        let (from, until) = (rule(tx.store(), lower)?, rule(tx.store(), upper)?);
        // An hour is kept as its digits: 1200.
        let hour = NaiveTime::from_hms_opt(u32::from(from / 100), u32::from(from % 100), 0);
        let shown = hour.filter(|_| lower == Rule::FridayFrom).map_or_else(|| Value::from(from), Value::from);
        if from > until {
            return Err(Trouble::Refused(Message::new(said).with("from", shown).with("to", until)));
        }
    }
    Ok(())
}

/// Writes a setting under its name.
pub(super) fn set(store: &mut Store, clerk: ClerkId, name: &str, value: &str) -> Result<Written<()>> {
    store.write(clerk, Act::new("setting"), |tx| put(tx, name, value))
}

/// The same inside a Change.
pub(super) fn put(tx: &mut Tx<'_>, name: &str, value: &str) -> Result<()> {
    leave_closed(tx, name, value)?;
    let now: Option<String> = tx.find("SELECT value FROM setting WHERE name = ?1", [name], |row| text(row, 0))?;
    match now {
        Some(now) if now == value => {}
        Some(_) => {
            tx.execute("UPDATE setting SET value = ?2, chg = ?3 WHERE name = ?1", params![name, value, tx.chg()])?;
        }
        None => {
            let id = tx.new_id()?;
            tx.execute(
                "INSERT INTO setting (id, name, value, chg) VALUES (?1, ?2, ?3, ?4)",
                params![id, name, value, tx.chg()],
            )?;
        }
    }
    Ok(())
}

/// Takes a setting away: what holds where nothing is set holds again.
pub(super) fn clear(tx: &Tx<'_>, name: &str) -> Result<()> {
    leave_closed(tx, name, &Rule::JustifiedNeutral.default().to_string())?;
    tx.execute("DELETE FROM setting WHERE name = ?1", [name]).map(drop)
}

/// Whoever changes how justified absences count leaves what closed months counted.
fn leave_closed(tx: &Tx<'_>, name: &str, value: &str) -> Result<()> {
    let neutral = Rule::JustifiedNeutral;
    if name != neutral.name() {
        return Ok(());
    }
    let was = rule(tx.store(), neutral)? != 0;
    if was == (value != "0") { Ok(()) } else { month_close::keep_neutral(tx, was) }
}
