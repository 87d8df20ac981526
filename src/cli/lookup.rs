//! Records as people name them on a command line: a code, an id, a file number, `COURSE@DATE`.

use super::failure::{Failure, NEAR, Result, TYPED};
use crate::domain::course::CourseRow;
use crate::domain::date::{parse_date, western_digits};
use crate::domain::enrolment::{Enrolment, no_line};
use crate::domain::geography::letters_apart;
use crate::domain::id::{CentreId, CourseId, ModuleId, PersonId, SessionId};
use crate::domain::message::{Message, Value};
use crate::domain::name;
use crate::domain::order;
use crate::store::{Store, Trouble, centre, course, enrolment, module, person, session};
use chrono::NaiveDate;

/// Courses looked through for what was probably meant.
const LOOKED_AT: usize = 400;

/// A date given to an option: what cannot be read is a mistake of the command line.
pub(super) fn date(text: &str, today: NaiveDate) -> Result<NaiveDate> {
    let quotes = |message: &Message| message.args.iter().any(|(_, value)| *value == Value::from(text));
    parse_date(text, today).map_err(|why| Failure::Usage(if quotes(&why) { why } else { why.with(TYPED, text) }))
}

/// A course by its code or id.
pub(super) fn course(store: &Store, text: &str) -> Result<CourseRow> {
    course::find(store, text.trim()).map_err(|trouble| {
        let all = course::all(store, NaiveDate::MIN, 0, LOOKED_AT).unwrap_or_default();
        let all = all.into_iter().map(|row| (row.course.code, row.course.name));
        unknown(trouble, "cli-no-such-course", text, near(text, all))
    })
}

/// A session by its id, or by course and day: `COUT-M2-B@24/11`. Where a course meets twice that day the answer names
/// both ids.
pub(super) fn session(store: &Store, text: &str, today: NaiveDate) -> Result<SessionId> {
    let text = text.trim();
    if let Some((code, day)) = text.rsplit_once('@') {
        let course = course(store, code)?;
        let on = date(day, today)?;
        let mut found = session::of_course(store, course.id, on, on)?;
        return match (found.len(), found.pop()) {
            (1, Some(only)) => Ok(only.id),
            (0, _) | (_, None) => Err(Failure::Refused(
                Message::new("cli-no-session-that-day").with("course", course.course.code).with("day", on),
            )),
            (_, Some(last)) => {
                let mut ids: Vec<String> = found.iter().map(|one| one.id.to_string()).collect();
                ids.push(last.id.to_string());
                Err(Failure::Refused(
                    Message::new("cli-many-sessions-that-day")
                        .with("course", course.course.code)
                        .with("day", on)
                        .with("ids", ids.join(", ")),
                ))
            }
        };
    }
    let id: SessionId = western_digits(text).parse().map_err(|()| no_session(text))?;
    match session::session(store, id) {
        Ok(found) => Ok(found.id),
        Err(trouble) => Err(unknown(trouble, "cli-no-such-session", text, None)),
    }
}

fn no_session(text: &str) -> Failure {
    Failure::Refused(Message::new("cli-no-such-session").with("text", text))
}

/// A centre by its code or id.
pub(super) fn centre(store: &Store, text: &str) -> Result<CentreId> {
    let found = centre::find(store, text.trim());
    found.map(|row| row.id).map_err(|trouble| {
        let all = centre::all(store).unwrap_or_default();
        let all = all.into_iter().map(|row| (row.centre.code, row.centre.name));
        unknown(trouble, "cli-no-such-centre", text, near(text, all))
    })
}

/// A module by its code, the latest version, or `CODE@2`, or its id.
pub(super) fn module(store: &Store, text: &str) -> Result<ModuleId> {
    let wanted = text.trim();
    let Some((code, version)) = wanted.rsplit_once('@') else {
        let found = module::find(store, wanted);
        return found.map(|row| row.id).map_err(|trouble| {
            let all = module::all(store).unwrap_or_default();
            let all = all.into_iter().map(|row| (row.module.code, row.module.title));
            unknown(trouble, "cli-no-such-module", text, near(text, all))
        });
    };
    let version = western_digits(version).parse::<u16>().ok();
    module::all(store)?
        .into_iter()
        .find(|row| row.module.code.eq_ignore_ascii_case(code) && Some(row.module.version) == version)
        .map(|row| row.id)
        .ok_or_else(|| Failure::Refused(Message::new("cli-no-such-module").with("text", wanted)))
}

/// A person by her id, file number or CIN.
pub(super) fn person(store: &Store, text: &str) -> Result<PersonId> {
    let wanted = western_digits(text.trim());
    match person::find(store, &wanted) {
        Ok(row) => Ok(row.id),
        Err(trouble) => Err(unknown(trouble, "cli-no-such-person", text, None)),
    }
}

/// A line of a course: by its number, or by the person on it (her id, file number or CIN); the place she has now before
/// those she had.
pub(super) fn line(store: &Store, course: &CourseRow, text: &str) -> Result<Enrolment> {
    let lines = enrolment::of_course(store, course.id)?;
    let wanted = western_digits(text.trim());
    if let Some(number) = wanted.parse::<u16>().ok().filter(|number| *number <= enrolment::MOST) {
        let numbers: Vec<u16> = lines.iter().map(|line| line.number).filter(|n| *n <= enrolment::MOST).collect();
        let found = lines.into_iter().find(|line| line.number == number);
        return found.ok_or_else(|| Failure::Refused(no_line(numbers, number)));
    }
    let her = person(store, text)?;
    let mut own: Vec<Enrolment> = lines.into_iter().filter(|line| line.person == Some(her)).collect();
    order::by_key(&mut own, |line| (line.to.is_some(), std::cmp::Reverse(line.number)));
    own.into_iter().next().ok_or_else(|| {
        Failure::Refused(
            Message::new("cli-not-in-course").with("text", text.trim()).with("course", course.course.code.as_str()),
        )
    })
}

/// The id of a course where only that is wanted.
pub(super) fn course_id(store: &Store, text: &str) -> Result<CourseId> {
    course(store, text).map(|row| row.id)
}

fn unknown(trouble: Trouble, id: &'static str, text: &str, near: Option<String>) -> Failure {
    let said = Message::new(id).with("text", text);
    match (trouble, near) {
        (Trouble::Gone, Some(near)) => Failure::Refused(said.with(NEAR, near)),
        (Trouble::Gone, None) => Failure::Refused(said),
        (other, _) => other.into(),
    }
}

/// Most codes that are named as what was probably meant.
const NAMED: usize = 4;

/// The codes that were probably meant: those that begin alike, are a letter or two away, or whose name has these words.
pub(super) fn near(wanted: &str, all: impl IntoIterator<Item = (String, String)>) -> Option<String> {
    let words = name::words(wanted);
    let letters: Vec<char> = words.concat().chars().take(40).collect();
    if letters.len() < 2 {
        return None;
    }
    let most = if letters.len() < 6 { 1 } else { 2 };
    let key: String = letters.iter().collect();
    let is_near = |code: &str, title: &str| {
        let own = name::words(code);
        let flat = own.concat();
        let alike = flat.starts_with(&key) || key.starts_with(&flat);
        alike || letters_apart(&letters, &own, most).is_some() || name::fit([title], &words)
    };
    let mut codes: Vec<String> =
        all.into_iter().filter(|(code, title)| is_near(code, title)).map(|(code, _)| code).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.truncate(NAMED);
    (!codes.is_empty()).then(|| codes.join(", "))
}
