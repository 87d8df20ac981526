//! Exams and assessments of a course, the marks of its women, and what came of them.

use super::columns::{date, on_disk, small};
use super::reading::text;
use super::{Act, Result, Store, Trouble, Tx, Written, completion, course, enrolment, module};
use crate::domain::assessment::{Assessment, Which, average, counted, passed};
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::exam::{Part, Verdict, sittings, verdict};
use crate::domain::hours::Rate;
use crate::domain::id::{AssessmentId, ClerkId, CourseId, EnrolmentId};
use crate::domain::message::{Message, Value};
use rusqlite::params;
use std::collections::HashMap;

/// One woman's marks.
#[derive(Clone, Debug)]
pub struct Row {
    /// Her place.
    pub line: Enrolment,
    /// Her marks in hundredths of a point, in the order of the assessments.
    pub marks: Vec<Option<u16>>,
    /// The average of what counts, of 20, as its two sums.
    pub average: Rate,
    /// What came of it.
    pub verdict: Verdict,
    /// Assessments of the course's own that she passed.
    pub passed: u16,
}

/// What a course marks and what every woman in it got: the exams of its programme, then the course's own assessments by day,
/// second chances among them. A short module may have none.
pub fn of_course(store: &Store, id: CourseId) -> Result<(Vec<Assessment>, Vec<Row>)> {
    let (all, known, pass) = (all(store, id)?, marks(store, id)?, pass(store, id)?);
    let mut lines = enrolment::of_course(store, id)?;
    lines.retain(|line| line.person.is_some() && !matches!(line.state, State::Waiting | State::Cancelled));
    let rows = lines.into_iter().map(|line| row_along(store, line, &all, &known, pass)).collect::<Result<_>>()?;
    Ok((all, rows))
}

/// Marks by line and by what was marked.
pub(super) type Marks = HashMap<(i64, Which), u16>;

fn row(line: Enrolment, all: &[Assessment], known: &Marks, pass: u16) -> Row {
    let marks: Vec<Option<u16>> = all.iter().map(|one| known.get(&(line.id.0, one.which)).copied()).collect();
    let (average, verdict, passed) = judged(all, &marks, pass);
    Row { line, marks, average, verdict, passed }
}

/// The same, with what she passed in the courses that she was transferred from: their assessments, and those exams of the
/// programme that she has not sat here.
pub(super) fn row_along(store: &Store, line: Enrolment, all: &[Assessment], known: &Marks, pass: u16) -> Result<Row> {
    let mut own = row(line, all, known, pass);
    let before = enrolment::along(store, &own.line)?.split_off(1);
    if before.is_empty() {
        return Ok(own);
    }
    let (mut both, mut got) = (all.to_vec(), own.marks.clone());
    let taught = programme(store, own.line.course)?;
    for place in before {
        let theirs = marks(store, place.course)?;
        let same = programme(store, place.course)? == taught;
        let all = self::all(store, place.course)?;
        // The exams of another programme are of that one alone.
        for one in all.into_iter().filter(|one| same || !matches!(one.which, Which::Exam(_))) {
            let Some(mark) = theirs.get(&(place.id.0, one.which)).copied() else { continue };
            match both.iter().position(|known| known.which == one.which) {
                // The same exam of the programme: a mark of this course stands.
                Some(at) => {
                    if let Some(blank) = got.get_mut(at).filter(|mark| mark.is_none()) {
                        *blank = Some(mark);
                    }
                }
                None => {
                    both.push(one);
                    got.push(Some(mark));
                }
            }
        }
    }
    let (average, verdict, passed) = judged(&both, &got, pass);
    (own.average, own.verdict, own.passed) = (average, verdict, passed);
    Ok(own)
}

/// What marks come to: the average, what came of it, how many of the courses' own were passed.
fn judged(all: &[Assessment], marks: &[Option<u16>], pass: u16) -> (Rate, Verdict, u16) {
    let counted = counted(all, marks);
    let exams = counted.iter().any(|(which, _)| matches!(which, Which::Exam(_)));
    let judged: Vec<Option<u16>> =
        counted.iter().filter(|(which, _)| matches!(which, Which::Exam(_)) == exams).map(|(_, mark)| *mark).collect();
    (average(&counted), verdict(&judged, pass).1, passed(&counted, pass))
}

/// The code of what a course teaches: that of its module, whatever the version.
fn programme(store: &Store, id: CourseId) -> Result<String> {
    let (row, _) = course::get(store, id)?;
    Ok(module::get(store, row.course.module)?.0.module.code)
}

/// The mark of 20 that passes in a course.
fn pass(store: &Store, id: CourseId) -> Result<u16> {
    let (row, _) = course::get(store, id)?;
    Ok(completion::terms(store, row.course.module)?.pass)
}

/// What a course marks.
pub(super) fn all(store: &Store, id: CourseId) -> Result<Vec<Assessment>> {
    let (row, _) = course::get(store, id)?;
    let (taught, _) = module::get(store, row.course.module)?;
    let mut all: Vec<Assessment> =
        sittings(taught.module.years.unwrap_or(0)).into_iter().map(Assessment::exam).collect();
    let mut statement = store.conn()?.prepare_cached(
        "SELECT id, on_date, title, out_of, again, term, part FROM assessment WHERE course = ?1 ORDER BY on_date, id",
    )?;
    let own = statement.query_map([id.0], |row| {
        let part = row.get::<_, Option<i64>>(6)?.and_then(Part::from_code);
        let again = match (row.get::<_, Option<i64>>(4)?, part) {
            (Some(id), _) => Some(Which::Own(AssessmentId(id))),
            (None, Some(part)) => Some(Which::Exam((small(row, 5)?, part))),
            (None, None) => None,
        };
        Ok(Assessment {
            which: Which::Own(AssessmentId(row.get(0)?)),
            on: Some(date(row, 1)?),
            title: text(row, 2)?,
            out_of: small(row, 3)?,
            again,
        })
    })?;
    for one in own {
        all.push(one?);
    }
    Ok(all)
}

pub(super) fn marks(store: &Store, id: CourseId) -> Result<Marks> {
    let conn = store.conn()?;
    let mut statement = conn.prepare_cached(
        "SELECT x.enrolment, x.mark, x.term, x.part FROM exam_mark x JOIN enrolment e ON e.id = x.enrolment \
         WHERE e.course = ?1",
    )?;
    let exams = statement.query_map([id.0], |row| {
        let part = Part::from_code(row.get(3)?).unwrap_or(Part::Theory);
        Ok(((row.get::<_, i64>(0)?, Which::Exam((small(row, 2)?, part))), small(row, 1)?))
    })?;
    let mut known: Marks = exams.collect::<rusqlite::Result<_>>()?;
    let mut statement = conn.prepare_cached(
        "SELECT x.enrolment, x.mark, x.assessment FROM assessment a JOIN assessment_mark x ON x.assessment = a.id \
         WHERE a.course = ?1",
    )?;
    let own = statement.query_map([id.0], |row| {
        Ok(((row.get::<_, i64>(0)?, Which::Own(AssessmentId(row.get(2)?))), small(row, 1)?))
    })?;
    for one in own {
        let (key, mark) = one?;
        known.insert(key, mark);
    }
    Ok(known)
}

/// Adds an assessment to a course. Refused on a day that has not come, and where it is the second chance of nothing there.
pub fn add(store: &mut Store, clerk: ClerkId, id: CourseId, value: &Assessment) -> Result<Written<AssessmentId>> {
    store.write(clerk, Act::new("assessment").on(id.0), |tx| {
        let (row, _) = course::get(tx.store(), id)?;
        let on = value.on.unwrap_or(tx.today());
        if on > tx.today() {
            return Err(Trouble::Refused(Message::new("assessment-future").with("day", on)));
        }
        if on < row.course.starts_on {
            return Err(Trouble::Refused(Message::new("assessment-early").with("day", row.course.starts_on)));
        }
        let known = all(tx.store(), id)?;
        if let Some(again) = value.again
            && !known.iter().any(|one| one.which == again && one.again.is_none())
        {
            return Err(Trouble::Refused(Message::new("assessment-none")));
        }
        let (again, sitting) = match value.again {
            None => (None, None),
            Some(Which::Own(first)) => (Some(first.0), None),
            Some(Which::Exam(sitting)) => (None, Some(sitting)),
        };
        let made = AssessmentId(tx.new_id()?);
        tx.execute(
            "INSERT INTO assessment (id, course, on_date, title, out_of, again, term, part, chg) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                made.0,
                id.0,
                on_disk(on),
                value.title,
                value.out_of,
                again,
                sitting.map(|(term, _)| term),
                sitting.map(|(_, part)| part as i64),
                tx.chg()
            ],
        )?;
        Ok(made)
    })
}

/// Takes an assessment away. Refused while it has marks or a second chance.
pub fn remove(store: &mut Store, clerk: ClerkId, id: AssessmentId) -> Result<Written<()>> {
    let course: Option<i64> = {
        let mut statement = store.conn()?.prepare_cached("SELECT course FROM assessment WHERE id = ?1")?;
        let mut rows = statement.query([id.0])?;
        rows.next()?.map(|row| row.get(0)).transpose()?
    };
    let course = course.ok_or(Trouble::Gone)?;
    store.write(clerk, Act::new("assessment").on(course), |tx| {
        let hangs: i64 = tx.query_row(
            "SELECT (SELECT count(*) FROM assessment_mark WHERE assessment = ?1) \
                  + (SELECT count(*) FROM assessment WHERE again = ?1)",
            [id.0],
            |row| row.get(0),
        )?;
        if hangs > 0 {
            return Err(Trouble::Refused(Message::new("assessment-marked").with("count", hangs)));
        }
        tx.execute("DELETE FROM assessment WHERE id = ?1", [id.0])?;
        Ok(())
    })
}

/// Writes a mark in hundredths of a point, or takes one away. Refused for what the course does not mark, and above its scale.
pub fn set(
    store: &mut Store,
    clerk: ClerkId,
    line: EnrolmentId,
    which: Which,
    mark: Option<u16>,
) -> Result<Written<()>> {
    let course = enrolment::get(store, line)?.course;
    store.write(clerk, Act::new("exam").on(course.0), |tx| {
        let all = all(tx.store(), course)?;
        let Some(one) = all.iter().find(|one| one.which == which) else {
            let (row, _) = course::get(tx.store(), course)?;
            let (taught, _) = module::get(tx.store(), row.course.module)?;
            return Err(Trouble::Refused(Message::new("exam-none").with("module", taught.module.called())));
        };
        if let Some(mark) = mark.filter(|mark| *mark > one.out_of * 100) {
            let said = Message::new("assessment-mark-unknown").with("of", one.out_of);
            return Err(Trouble::Refused(said.with("text", Value::Hundredths(i64::from(mark)))));
        }
        match which {
            Which::Exam((term, part)) => keep(
                tx,
                ("exam_mark", "term = ?2 AND part = ?3", "term, part"),
                [line.0, i64::from(term), part as i64],
                mark,
            ),
            Which::Own(id) => {
                keep(tx, ("assessment_mark", "assessment = ?2 AND ?3 = 0", "assessment"), [line.0, id.0, 0], mark)
            }
        }
    })
}

/// Writes, changes or deletes the one mark of a key.
fn keep(tx: &mut Tx<'_>, (table, own, columns): (&str, &str, &str), key: [i64; 3], mark: Option<u16>) -> Result<()> {
    let known: Option<i64> =
        tx.find(&format!("SELECT id FROM {table} WHERE enrolment = ?1 AND {own}"), key, |row| row.get(0))?;
    match (known, mark) {
        (Some(id), Some(mark)) => {
            let sql = format!("UPDATE {table} SET mark = ?2, chg = ?3 WHERE id = ?1 AND mark <> ?2");
            tx.execute(&sql, params![id, mark, tx.chg()])?;
        }
        (Some(id), None) => {
            tx.execute(&format!("DELETE FROM {table} WHERE id = ?1"), [id])?;
        }
        (None, Some(mark)) => {
            let id = tx.new_id()?;
            let values = if columns.contains(',') { "?3, ?4" } else { "?3" };
            let sql =
                format!("INSERT INTO {table} (id, enrolment, {columns}, mark, chg) VALUES (?1, ?2, {values}, ?5, ?6)");
            let [line, one, two] = key;
            // A parameter that the statement does not name takes any value.
            tx.execute(&sql, params![id, line, one, two, mark, tx.chg()])?;
        }
        (None, None) => {}
    }
    Ok(())
}
