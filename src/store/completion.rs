//! Completing a course or a pathway: what it asks for, who has it, and the certificates of those who do, as one Change.

use super::columns::{date, date_or_null};
use super::merge::{self, Base};
use super::{Act, Result, Store, Trouble, Tx, Written, attended, certificate, contract, course, enrolment, exam};
use super::{closure, meta, module, pathway, session};
use crate::domain::certificate::Certificate;
use crate::domain::completion::{Facts, Lack, Rule, Terms, Whom, lacks};
use crate::domain::course::CourseRow;
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::exam::Verdict;
use crate::domain::hours::Rate;
use crate::domain::id::{ClerkId, CourseId, EnrolmentId, ModuleId, PathwayId};
use crate::domain::message::Message;
use crate::domain::order;
use crate::domain::pathway::PathwayRow;
use chrono::{Days, NaiveDate};
use rusqlite::{OptionalExtension, params};
use std::collections::BTreeMap;

/// What is completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A course.
    Course(CourseId),
    /// A pathway.
    Pathway(PathwayId),
}

/// Somebody who may complete it, or has.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// By what she is named here: her line in a course, her rank in a pathway.
    pub number: u16,
    /// Her place; in a pathway the one of the module she completed last.
    pub line: Enrolment,
    /// Minutes attended.
    pub attended: u32,
    /// What is known of her.
    pub facts: Facts,
    /// What she lacks; nothing: she completes.
    pub lacks: Vec<Lack>,
    /// The certificate she has for it and that stands.
    pub certificate: Option<Certificate>,
}

impl Candidate {
    /// True where she would get a certificate now.
    pub fn ready(&self) -> bool {
        self.certificate.is_none() && self.lacks.is_empty()
    }
}

/// What completing comes to.
#[derive(Clone, Debug)]
pub struct Standing {
    /// What is asked for.
    pub terms: Terms,
    /// Registers of past classes still to take: their hours are in nobody's rate.
    pub registers: u32,
    /// Everybody, by number.
    pub candidates: Vec<Candidate>,
}

/// The rule of a module version and its last Change; without one everything is left to the delegation.
pub fn rule(store: &Store, module: ModuleId) -> Result<(Rule, i64)> {
    let mut statement = store
        .conn()?
        .prepare_cached("SELECT percent, assessments, pass, practice, chg FROM completion WHERE id = ?1")?;
    let own = statement
        .query_row([module.0], |row| {
            let number = |at: usize| row.get::<_, Option<i64>>(at).map(|n| n.and_then(|n| u16::try_from(n).ok()));
            let rule = Rule { percent: number(0)?, assessments: number(1)?, pass: number(2)?, practice: number(3)? };
            Ok((rule, row.get(4)?))
        })
        .optional()?;
    Ok(own.unwrap_or_default())
}

/// What a module version asks for in the end: at its workplace as much as in class, where nothing else is said.
pub fn terms(store: &Store, id: ModuleId) -> Result<Terms> {
    let (rule, _) = rule(store, id)?;
    let (row, _) = module::get(store, id)?;
    let share = meta::rule(store, meta::Rule::WorkplaceShare)?;
    let or = |own: Option<u16>, other| own.map_or_else(|| meta::rule(store, other), Ok);
    let percent = or(rule.percent, meta::Rule::AlertPercent)?;
    let placed = row.module.workplace_minutes(share) > 0;
    Ok(Terms {
        percent,
        assessments: rule.assessments.unwrap_or(0),
        pass: or(rule.pass, meta::Rule::PassMark)?,
        practice: if placed { rule.practice.unwrap_or(percent) } else { 0 },
        exams: row.module.years.is_some(),
    })
}

/// Gives a module version its own rule; what another clerk changed since `base` is merged field by field.
pub fn set_rule(
    store: &mut Store,
    clerk: ClerkId,
    module: ModuleId,
    rule: &Rule,
    base: &Base<Rule>,
) -> Result<Written<()>> {
    store.write(clerk, Act::new("completion-rule").on(module.0), |tx| {
        let (stored, chg) = self::rule(tx.store(), module)?;
        let rule = merge::three_way(tx, base, &stored, chg, rule)?;
        if stored == rule {
            return Ok(());
        }
        tx.execute(
            "INSERT INTO completion (id, percent, assessments, pass, practice, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (id) DO UPDATE SET percent = excluded.percent, assessments = excluded.assessments, \
               pass = excluded.pass, practice = excluded.practice, chg = excluded.chg",
            params![module.0, rule.percent, rule.assessments, rule.pass, rule.practice, tx.chg()],
        )?;
        Ok(())
    })
}

/// Who completes a course or a pathway, and what the others lack.
pub fn of(store: &Store, of: Of) -> Result<Standing> {
    store.read(|_| match of {
        Of::Course(id) => of_course(store, id),
        Of::Pathway(id) => of_pathway(store, id),
    })
}

fn of_course(store: &Store, id: CourseId) -> Result<Standing> {
    let (row, _) = course::get(store, id)?;
    let (terms, today) = (terms(store, row.course.module)?, store.clock().today());
    let (all, marks) = (exam::all(store, id)?, exam::marks(store, id)?);
    let open = open_days(store, id)?;
    let (mut coming, mut registers) = (Vec::new(), 0);
    for day in open {
        if day > today { coming.push(day) } else { registers += 1 }
    }
    let closures = closure::met(store, row.course.starts_on, row.course.ends_on)?;
    let unmade = session::to_make(store, id, &row.course, &closures, today)?;
    coming.extend(unmade.iter().map(|planned| planned.on));
    let mut candidates = Vec::new();
    for line in enrolment::of_course(store, id)? {
        let certificate = certificate::of_line(store, line.id)?;
        let standing = line.standing(today);
        let stays = matches!(standing, State::Active | State::Suspended | State::Completed);
        if !stays && certificate.is_none() {
            continue;
        }
        let totals = attended::along(store, &line, today)?;
        let without = attended::without(store, &line, today)?;
        let own = totals.assiduity();
        let marked = exam::row_along(store, line.clone(), &all, &marks, terms.pass)?;
        let practice = if terms.practice > 0 { contract::practice(store, &line)? } else { None };
        let concerned = coming.iter().filter(|day| line.concerned(**day)).count();
        let facts = Facts {
            known: line.person.is_some(),
            coming: u32::try_from(concerned).unwrap_or(u32::MAX),
            hours: Rate { den: own.den + u64::from(without), ..own },
            without,
            untaken: totals.untaken,
            passed: marked.passed,
            exams: (marked.average, marked.verdict),
            practice,
        };
        let attended = totals.attended;
        candidates.push(Candidate {
            number: line.number,
            lacks: lacks(terms, &facts),
            attended,
            facts,
            line,
            certificate,
        });
    }
    Ok(Standing { terms, registers, candidates })
}

/// Days of the sessions of a course that are neither held nor lost.
fn open_days(store: &Store, id: CourseId) -> Result<Vec<NaiveDate>> {
    let mut statement =
        store.conn()?.prepare_cached("SELECT on_date FROM session WHERE course = ?1 AND state = 0 ORDER BY on_date")?;
    let days = statement.query_map([id.0], |row| date(row, 0))?;
    Ok(days.collect::<rusqlite::Result<_>>()?)
}

/// Those who completed at least two of the modules, the most of them first, then by who was done first. Of a module done
/// twice the last time counts.
fn of_pathway(store: &Store, id: PathwayId) -> Result<Standing> {
    let (row, _) = pathway::get(store, id)?;
    let codes = &row.pathway.modules;
    let need = u16::try_from(codes.len()).unwrap_or(u16::MAX);
    let terms = Terms { assessments: need, ..Terms::default() };
    let mut places: BTreeMap<i64, BTreeMap<String, (NaiveDate, i64)>> = BTreeMap::new();
    let mut statement = store.conn()?.prepare_cached(
        "SELECT e.person, m.code, ifnull(e.to_on, c.ends_on), e.id FROM module m JOIN course c ON c.module = m.id \
         JOIN enrolment e ON e.course = c.id WHERE e.state = 2 AND e.person IS NOT NULL \
         AND instr(' ' || ?1 || ' ', ' ' || m.code || ' ') > 0",
    )?;
    let mut rows = statement.query([codes.join(" ")])?;
    while let Some(row) = rows.next()? {
        let (her, code, done): (i64, String, NaiveDate) = (row.get(0)?, super::reading::text(row, 1)?, date(row, 2)?);
        let known = places.entry(her).or_default().entry(code).or_insert((done, row.get(3)?));
        if known.0 < done {
            *known = (done, row.get(3)?);
        }
    }
    drop(rows);
    let mut found: Vec<(usize, NaiveDate, i64)> = Vec::new();
    for done in places.into_values().filter(|done| done.len() > 1) {
        if let Some((day, place)) = done.values().max() {
            found.push((done.len(), *day, *place));
        }
    }
    order::by_key(&mut found, |(many, day, place)| (std::cmp::Reverse(*many), *day, *place));
    let mut candidates = Vec::new();
    for ((many, _, place), number) in found.into_iter().zip(1_u16..) {
        let line = enrolment::get(store, EnrolmentId(place))?;
        let passed = u16::try_from(many).unwrap_or(u16::MAX);
        let facts = Facts {
            known: true,
            coming: 0,
            hours: Rate::default(),
            without: 0,
            untaken: 0,
            passed,
            exams: (Rate::default(), Verdict::Open),
            practice: None,
        };
        let lacks = if passed < need { vec![Lack::Modules(passed, need)] } else { Vec::new() };
        let certificate = match line.person {
            Some(her) => certificate::of_pathway(store, id, her)?,
            None => None,
        };
        candidates.push(Candidate { number, line, attended: 0, facts, lacks, certificate });
    }
    Ok(Standing { terms, registers: 0, candidates })
}

/// Completes for everybody who has what is asked for, and for those named with the reason of their exception: their places
/// end, each gets the next number of the year. One Change: undone, the places stand as they did and the numbers are annulled.
pub fn complete(
    store: &mut Store,
    clerk: ClerkId,
    what: Of,
    exceptions: &[(Whom, String)],
) -> Result<Written<Vec<Certificate>>> {
    let scope = match what {
        Of::Course(id) => id.0,
        Of::Pathway(id) => id.0,
    };
    store.write(clerk, Act::new("complete").on(scope), |tx| {
        let standing = of(tx.store(), what)?;
        let mut granted = Vec::new();
        for one in standing.candidates.iter().filter(|one| one.certificate.is_none()) {
            // Nobody knows whose name to write: no reason helps.
            if !one.facts.known {
                continue;
            }
            let hers = |whom: Whom| whom == Whom::Line(one.number) || whom == Whom::All;
            let why = exceptions.iter().find(|(whom, _)| hers(*whom)).map(|(_, why)| why.as_str());
            let why = why.filter(|_| !one.lacks.is_empty());
            if !one.lacks.is_empty() && why.is_none() {
                continue;
            }
            let made = match what {
                Of::Course(id) => {
                    let (row, _) = course::get(tx.store(), id)?;
                    of_one_course(tx, &row, one, why)?
                }
                Of::Pathway(id) => {
                    let (row, _) = pathway::get(tx.store(), id)?;
                    of_one_pathway(tx, &row, one, why)?
                }
            };
            granted.push(made);
        }
        if granted.is_empty() {
            return Err(Trouble::Refused(Message::new("completion-nobody")));
        }
        Ok(granted)
    })
}

fn of_one_course(tx: &mut Tx<'_>, row: &CourseRow, one: &Candidate, why: Option<&str>) -> Result<Certificate> {
    let to = match one.line.to {
        Some(to) => to,
        None => {
            let to = day_after(tx, row, &one.line)?;
            enrolment::end_in(tx, &one.line, to, State::Completed, None)?;
            to
        }
    };
    let (taught, _) = module::get(tx.store(), row.course.module)?;
    let rate = one.facts.exams.0;
    let placed = taught.module.workplace_minutes(meta::rule(tx.store(), meta::Rule::WorkplaceShare)?) > 0;
    let paper = certificate::Paper {
        pathway: None,
        title: (&taught.module.title, taught.module.title_ar.as_deref()),
        minutes: certified(row.course.minutes, taught.module.minutes, placed),
        span: (one.line.from, to.pred_opt().unwrap_or(to)),
        mark: (rate.den > 0).then(|| u16::try_from(rate.num / rate.den.max(1)).unwrap_or(0)),
        exception: why,
    };
    certificate::insert(tx, one.line.id, &paper)
}

/// Minutes that a certificate says: those of the course; where a part of the module is spent in a workplace its whole volume,
/// for those of the course are given in class.
fn certified(course: Option<u32>, module: u32, placed: bool) -> u32 {
    match course {
        Some(own) if placed => own.max(module),
        own => own.unwrap_or(module),
    }
}

fn of_one_pathway(tx: &mut Tx<'_>, row: &PathwayRow, one: &Candidate, why: Option<&str>) -> Result<Certificate> {
    let codes = row.pathway.modules.join(" ");
    let her = one.line.person.map(|her| her.0);
    let span = tx.query_row(
        "SELECT min(e.from_on), max(ifnull(date(e.to_on, '-1 day'), c.ends_on)) FROM enrolment e \
         JOIN course c ON c.id = e.course JOIN module m ON m.id = c.module WHERE e.person = ?1 AND e.state = 2 \
         AND instr(' ' || ?2 || ' ', ' ' || m.code || ' ') > 0",
        params![her, codes],
        |row| Ok((date(row, 0)?, date(row, 1)?)),
    )?;
    let own = &row.pathway;
    let paper = certificate::Paper {
        pathway: Some(row.id),
        title: (own.certificate.as_deref().unwrap_or(&own.title), own.title_ar.as_deref()),
        minutes: row.minutes,
        span,
        mark: None,
        exception: why,
    };
    certificate::insert(tx, one.line.id, &paper)
}

/// The first day a place that is completed today is over: after the course, or tomorrow while it lasts; never on or before a
/// day she is marked on.
fn day_after(tx: &Tx<'_>, row: &CourseRow, line: &Enrolment) -> Result<NaiveDate> {
    let last: Option<NaiveDate> = tx
        .find(
            "SELECT max(s.on_date) FROM session s JOIN mark m ON m.session = s.id AND m.enrolment = ?2 \
             WHERE s.course = ?1",
            params![line.course.0, line.id.0],
            |row| date_or_null(row, 0),
        )?
        .flatten();
    let over = tx.today().min(row.course.ends_on).max(line.from);
    let day = last.map_or(over, |last| last.max(over));
    Ok(day.checked_add_days(Days::new(1)).unwrap_or(day))
}
