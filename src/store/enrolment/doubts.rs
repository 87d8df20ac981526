//! What speaks against a place: the rules of the module, what it asks for first, a full course, another course at the same
//! hours, a consent that was refused or taken back.

use super::super::columns::{date, on_disk};
use super::super::reading::{text, text_or_null};
use super::super::{Result, Store, consent, course, module, person, person_detail};
use super::{rules, span_of};
use crate::domain::eligibility::{Answer, Doubt, Facts, answer, judge, reads, years_of};
use crate::domain::id::{CourseId, ModuleId, PersonId};
use crate::domain::message::{Message, Value};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

/// What speaks against a place, each with its sentence.
pub type Doubts = Vec<(Doubt, Message)>;

/// What speaks against giving a person a place that begins on `day`. Nothing here forbids it.
pub fn doubts(store: &Store, course: CourseId, her: PersonId, day: NaiveDate) -> Result<Doubts> {
    let (_, mut found) = answer_for(store, course, her, day)?;
    if let Some((taken, places)) = taken(store.conn()?, course, Some(day), Some(her))?
        && taken >= places
    {
        found.push((Doubt::Full, Message::new("doubt-full").with("places", places).with("taken", taken)));
    }
    if let Some(message) = clash(store, course, her, day)? {
        found.push((Doubt::Clash, message));
    }
    if consent::refused(store, her)? {
        found.push((Doubt::Consent, Message::new("doubt-consent")));
    }
    Ok(found)
}

/// How many hold a place of a course on a day (`None`: without an end), somebody left out, and how many places there are;
/// `None` where nobody counts them.
pub(in crate::store) fn taken(
    conn: &Connection,
    course: CourseId,
    day: Option<NaiveDate>,
    but: Option<PersonId>,
) -> Result<Option<(i64, i64)>> {
    let mut statement = conn.prepare_cached(
        "SELECT (SELECT count(*) FROM enrolment e WHERE e.course = c.id AND e.person IS NOT NULL AND e.state NOT IN (5, 6) \
           AND (e.to_on IS NULL OR ?2 < e.to_on) AND e.person IS NOT ?3), c.capacity \
         FROM course c WHERE c.id = ?1 AND c.capacity IS NOT NULL",
    )?;
    let found = statement
        .query_row(params![course.0, day.map(on_disk), but.map(|her| her.0)], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(found.optional()?)
}

/// What is said of a course that holds more women than it has places on a day, were so many more to come. Nothing here
/// forbids it.
pub fn crowded(store: &Store, course: CourseId, day: NaiveDate, more: usize) -> Result<Option<Message>> {
    let Some((taken, places)) = taken(store.conn()?, course, Some(day), None)? else { return Ok(None) };
    let holding = taken.saturating_add(i64::try_from(more).unwrap_or(i64::MAX));
    Ok((holding > places).then(|| over(holding, places)))
}

/// So many women for so many places.
pub fn over(holding: i64, places: i64) -> Message {
    Message::new("course-crowded").with("holding", holding).with("places", places).with("over", holding - places)
}

/// The modules that this one asks for first and that she has done in no version and nowhere: neither her course completed
/// nor a certificate that stands.
fn undone(store: &Store, of: ModuleId, her: PersonId) -> Result<Vec<String>> {
    let mut done = store.conn()?.prepare_cached(
        "SELECT 1 FROM enrolment e JOIN course c ON c.id = e.course JOIN module m ON m.id = c.module \
         WHERE e.person = ?1 AND m.code = ?2 COLLATE NOCASE AND (e.state = 2 OR EXISTS (SELECT 1 FROM certificate x \
           WHERE x.enrolment = e.id AND x.pathway IS NULL AND x.annulled_on IS NULL)) LIMIT 1",
    )?;
    let mut missing = Vec::new();
    for code in module::get(store, of)?.0.module.requires {
        if !done.exists(params![her.0, code])? {
            missing.push(code);
        }
    }
    Ok(missing)
}

/// Whether the rules of a course's module speak for her, and why not.
pub fn answer_for(store: &Store, course: CourseId, her: PersonId, day: NaiveDate) -> Result<(Answer, Doubts)> {
    let module = store
        .conn()?
        .prepare_cached("SELECT module FROM course WHERE id = ?1")?
        .query_row([course.0], |row| row.get::<_, i64>(0))?;
    let module = ModuleId(module);
    let rule = rules::rules(store, module)?.rule;
    let (row, _) = person::get(store, her)?;
    let (detail, _) = person_detail::stored(store, her)?;
    let (school, education) = (detail.said("school"), detail.said("education"));
    let facts = Facts {
        birth: row.person.birth,
        sex: row.person.sex,
        literate: reads(school, education),
        schooling: years_of(education),
    };
    let mut found = judge(&rule, &facts, day);
    let missing = undone(store, module, her)?;
    if !missing.is_empty() {
        found.push((Doubt::Requires, Message::new("doubt-requires").with("modules", missing.join(", "))));
    }
    Ok((answer(&found), found))
}

/// The first class of another course of hers that meets at the same hours, or the hours that two timetables share.
fn clash(store: &Store, id: CourseId, her: PersonId, day: NaiveDate) -> Result<Option<Message>> {
    let mut others = store.conn()?.prepare_cached(
        "SELECT e.course, max(e.from_on, ?3) FROM enrolment e JOIN course c ON c.id = e.course \
         WHERE e.person = ?2 AND e.course <> ?1 AND e.state NOT IN (5, 6) AND (e.to_on IS NULL OR e.to_on > ?3) \
           AND c.ends_on >= ?3 ORDER BY e.id",
    )?;
    let others: Vec<(CourseId, NaiveDate)> = others
        .query_map(params![id.0, her.0, on_disk(day)], |row| Ok((CourseId(row.get(0)?), date(row, 1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (other, from) in others {
        if let Some(found) = same_hour(store, id, other, from)?.or(same_slot(store, id, other, day)?) {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

fn same_hour(store: &Store, id: CourseId, other: CourseId, from: NaiveDate) -> Result<Option<Message>> {
    const MINUTE: &str = "(substr(#.starts, 1, 2) * 60 + substr(#.starts, 4, 2))";
    let (mine, theirs) = (MINUTE.replace('#', "s"), MINUTE.replace('#', "o"));
    let sql = format!(
        "SELECT c.name, s.on_date, s.starts, c.name_ar FROM session s JOIN session o ON o.course = ?2 AND o.on_date = s.on_date \
         JOIN course c ON c.id = ?2 WHERE s.course = ?1 AND s.on_date >= ?3 AND s.state <> 2 AND o.state <> 2 \
           AND {mine} < {theirs} + o.minutes AND {theirs} < {mine} + s.minutes ORDER BY s.on_date, s.starts LIMIT 1"
    );
    Ok(store
        .conn()?
        .prepare_cached(&sql)?
        .query_row(params![id.0, other.0, on_disk(from)], |row| {
            let course = Value::both(&text(row, 0)?, text_or_null(row, 3)?.as_deref());
            let message = Message::new("doubt-clash").with("course", course).with("day", date(row, 1)?);
            Ok(message.with("time", super::super::columns::time(row, 2)?))
        })
        .optional()?)
}

fn same_slot(store: &Store, id: CourseId, other: CourseId, day: NaiveDate) -> Result<Option<Message>> {
    let ((starts, ends), (others_start, others_end)) = (span_of(store, id)?, span_of(store, other)?);
    if starts.max(others_start).max(day) > ends.min(others_end) {
        return Ok(None);
    }
    let (mine, _) = course::get(store, id)?;
    let (theirs, _) = course::get(store, other)?;
    let minute = |at: chrono::NaiveTime| i64::from(chrono::Timelike::num_seconds_from_midnight(&at) / 60);
    let meets = mine.course.slots.iter().find(|one| {
        theirs.course.slots.iter().any(|two| {
            let (a, b) = (minute(one.starts), minute(two.starts));
            one.weekday == two.weekday && a < b + i64::from(two.minutes) && b < a + i64::from(one.minutes)
        })
    });
    Ok(meets.map(|slot| {
        let weekday = WEEKDAYS.get(usize::from(slot.weekday).saturating_sub(1)).copied().unwrap_or("form-weekday-1");
        let course = theirs.course.called();
        Message::new("doubt-clash-week")
            .with("course", course)
            .with("weekday", Message::new(weekday))
            .with("time", slot.starts)
    }))
}

/// The words of weekdays, Monday first.
const WEEKDAYS: [&str; 7] = [
    "form-weekday-1",
    "form-weekday-2",
    "form-weekday-3",
    "form-weekday-4",
    "form-weekday-5",
    "form-weekday-6",
    "form-weekday-7",
];
