//! Exam marks of the women of a course, and what came of them.

use super::columns::small;
use super::{Act, Result, Store, Trouble, Written, course, enrolment, meta, module};
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::exam::{MOST, Part, Sitting, Verdict, sittings, verdict};
use crate::domain::hours::Rate;
use crate::domain::id::{ClerkId, CourseId, EnrolmentId};
use crate::domain::message::Message;
use rusqlite::params;
use std::collections::HashMap;

/// One woman's exams.
#[derive(Clone, Debug)]
pub struct Row {
    /// Her place.
    pub line: Enrolment,
    /// Her marks in hundredths, in the order of the sittings.
    pub marks: Vec<Option<u16>>,
    /// Their average, as its two sums.
    pub average: Rate,
    /// What came of it.
    pub verdict: Verdict,
}

/// The exams of a course and of every woman in it. A short module has none.
pub fn of_course(store: &Store, id: CourseId) -> Result<(Vec<Sitting>, Vec<Row>)> {
    let (row, _) = course::get(store, id)?;
    let (taught, _) = module::get(store, row.course.module)?;
    let sittings = sittings(taught.module.years.unwrap_or(0));
    let pass = meta::rule(store, meta::Rule::PassMark)?;
    let mut statement = store.conn()?.prepare_cached(
        "SELECT x.enrolment, x.term, x.part, x.mark FROM exam_mark x JOIN enrolment e ON e.id = x.enrolment \
         WHERE e.course = ?1",
    )?;
    let rows = statement.query_map([id.0], |row| {
        let part = Part::from_code(row.get(2)?).unwrap_or(Part::Theory);
        Ok(((row.get::<_, i64>(0)?, small(row, 1)?, part), small(row, 3)?))
    })?;
    let known: HashMap<(i64, u16, Part), u16> = rows.collect::<rusqlite::Result<_>>()?;
    let mut lines = enrolment::of_course(store, id)?;
    lines.retain(|line| line.person.is_some() && !matches!(line.state, State::Waiting | State::Cancelled));
    let rows = lines.into_iter().map(|line| {
        let marks: Vec<Option<u16>> =
            sittings.iter().map(|(term, part)| known.get(&(line.id.0, *term, *part)).copied()).collect();
        let (average, verdict) = verdict(&marks, pass);
        Row { line, marks, average, verdict }
    });
    let rows = rows.collect();
    Ok((sittings, rows))
}

/// Writes a mark in hundredths, or takes one away. Refused for an exam that the programme has not.
pub fn set(
    store: &mut Store,
    clerk: ClerkId,
    line: EnrolmentId,
    (term, part): Sitting,
    mark: Option<u16>,
) -> Result<Written<()>> {
    let course = enrolment::get(store, line)?.course;
    store.write(clerk, Act::new("exam").on(course.0), |tx| {
        let (row, _) = course::get(tx.store(), course)?;
        let (taught, _) = module::get(tx.store(), row.course.module)?;
        if !sittings(taught.module.years.unwrap_or(0)).contains(&(term, part)) {
            return Err(Trouble::Refused(Message::new("exam-none").with("module", taught.module.title)));
        }
        if mark.is_some_and(|mark| mark > MOST) {
            return Err(Trouble::Refused(Message::new("exam-mark-unknown").with("text", "> 20")));
        }
        let key = params![line.0, term, part as i64];
        let known: Option<i64> =
            tx.find("SELECT id FROM exam_mark WHERE enrolment = ?1 AND term = ?2 AND part = ?3", key, |row| {
                row.get(0)
            })?;
        match (known, mark) {
            (Some(id), Some(mark)) => {
                tx.execute(
                    "UPDATE exam_mark SET mark = ?2, chg = ?3 WHERE id = ?1 AND mark <> ?2",
                    params![id, mark, tx.chg()],
                )?;
            }
            (Some(id), None) => {
                tx.execute("DELETE FROM exam_mark WHERE id = ?1", [id])?;
            }
            (None, Some(mark)) => {
                let id = tx.new_id()?;
                tx.execute(
                    "INSERT INTO exam_mark (id, enrolment, term, part, mark, chg) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![id, line.0, term, part as i64, mark, tx.chg()],
                )?;
            }
            (None, None) => {}
        }
        Ok(())
    })
}
