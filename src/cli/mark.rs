//! `najma attendance mark`: several lines of a register at once, by their numbers, as one Change, validated or not: all of
//! it is written, or nothing.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, attendance as register, lookup};
use crate::domain::attendance::{Given, Line, Mark, Sheet, Status, parse_note};
use crate::domain::date::western_digits;
use crate::domain::enrolment::no_line;
use crate::domain::labels::Sign;
use crate::domain::message::Message;
use crate::store::attendance::{self, Taken};
use crate::store::meta;
use clap::{ArgAction, ArgMatches, Command};
use serde_json::json;
use std::collections::BTreeMap;

/// The options that mark, and what each says.
const MARKS: [(&str, Sign); 6] = [
    ("absent", Sign::Status(Status::Absent)),
    ("late", Sign::Status(Status::Late)),
    ("early", Sign::Early),
    ("justified", Sign::Status(Status::Justified)),
    ("exempt", Sign::Status(Status::Exempt)),
    ("present", Sign::Status(Status::Present)),
];

/// What is wanted of one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    Mark(Sign, Option<u16>),
    Clear,
}

/// How it is written; the session is added by the noun.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    let lines = |name, value| g.option(name, value).action(ArgAction::Append);
    g.verb("mark", "cli-do-attendance-mark")
        .arg(lines("absent", "lines"))
        .arg(lines("late", "late"))
        .arg(lines("early", "late"))
        .arg(lines("justified", "lines"))
        .arg(lines("exempt", "lines"))
        .arg(lines("present", "lines"))
        .arg(lines("clear", "lines"))
        .arg(lines("note", "note"))
        .arg(g.flag("rest-present"))
        .arg(g.flag("validate"))
}

/// Does it. Everything is checked before anything is written.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    let wanted = wanted(args)?;
    let notes = notes(args)?;
    let (rest, validate) = (args.get_flag("rest-present"), args.get_flag("validate"));
    if wanted.is_empty() && notes.is_empty() && !rest && !validate {
        return Err(Failure::Usage(Message::new("cli-nothing-to-mark")));
    }
    let (mut store, clerk) = call.working()?;
    let id = lookup::session(&store, super::given(args, "session"), call.today())?;
    let before = attendance::sheet(&store, id)?;
    let (rules, class) = (meta::rules_of(&store, before.session.course)?, before.session.minutes);
    let mut marks = Vec::new();
    let mut clears = Vec::new();
    for (number, wanted) in &wanted {
        let line = line(&before, *number)?;
        match wanted {
            Wanted::Clear => {
                clears.extend(line.mark.as_ref().map(|mark| (line.enrolment.id, mark.chg)));
            }
            Wanted::Mark(sign, minutes) => {
                let given = match sign {
                    Sign::Status(Status::Late) => {
                        Given::Status(Status::Late, Some(minutes.unwrap_or(rules.late_minutes.min(class))))
                    }
                    Sign::Status(status) => Given::Status(*status, *minutes),
                    Sign::Early => Given::Early(minutes.unwrap_or(rules.early_minutes.min(class))),
                };
                Mark::after(line.mark.as_ref(), given, class, false).map_err(|message| at(*number, message))?;
                marks.push((line.enrolment.id, given));
            }
        }
    }
    for number in notes.keys() {
        let line = line(&before, *number)?;
        let stays = match wanted.get(number) {
            Some(Wanted::Mark(..)) => true,
            Some(Wanted::Clear) => false,
            None => line.mark.is_some() || rest,
        };
        if !stays {
            return Err(at(*number, Message::new("cli-note-without-mark")));
        }
    }
    let mut said = Vec::new();
    for (number, note) in &notes {
        parse_note(note).map_err(|message| at(*number, message))?;
        said.push((line(&before, *number)?.enrolment.id, Some(note.as_str())));
    }
    let taken = Taken { marks: &marks, rest_present: rest, clears: &clears, notes: &said, validate };
    let change = attendance::take(&mut store, clerk.id, id, taken)?.change;
    call.changed |= change.is_some();
    let sheet = attendance::sheet(&store, id)?;
    if call.out.json {
        let mut object = register::json(call, &store, &sheet)?;
        object["changes"] = json!(change.into_iter().collect::<Vec<_>>());
        return Ok(call.out.json(&object)?);
    }
    for number in wanted.keys().chain(notes.keys().filter(|number| !wanted.contains_key(number))) {
        let line = line(&sheet, *number)?;
        let said = Message::new("cli-marked")
            .with("number", *number)
            .with("name", line.enrolment.called())
            .with("mark", register::marked(line));
        call.out.line(&call.texts.say(&said))?;
    }
    register::totals(call, &sheet)?;
    if validate {
        let said = Message::new("cli-validated")
            .with("course", call.texts.pick(&sheet.course_name.0, sheet.course_name.1.as_deref()))
            .with("day", sheet.session.on)
            .with("untaken", sheet.totals().untaken);
        call.out.line(&call.texts.say(&said))?;
    }
    Ok(())
}

/// The line of that number, if the woman belongs to the course on the day.
fn line(sheet: &Sheet, number: u16) -> Result<&Line> {
    let Some(line) = sheet.line(number) else {
        let why = no_line(sheet.lines.iter().map(|line| line.enrolment.number), number);
        return Err(Failure::Refused(Message::new("cli-nothing-marked").with("why", why)));
    };
    if line.concerned {
        return Ok(line);
    }
    let name = line.enrolment.called();
    Err(Failure::Refused(Message::new("cli-line-not-concerned").with("number", number).with("name", name)))
}

fn at(number: u16, message: Message) -> Failure {
    Failure::Refused(Message::new("cli-at-line").with("number", number).with("why", message))
}

/// What the options want of each line; two different wishes for one line are refused.
fn wanted(args: &ArgMatches) -> Result<BTreeMap<u16, Wanted>> {
    let mut all = BTreeMap::new();
    let mut add = |number: u16, wanted: Wanted| match all.insert(number, wanted) {
        Some(before) if before != wanted => {
            Err(Failure::Refused(Message::new("cli-line-twice").with("number", number)))
        }
        _ => Ok(()),
    };
    for (option, sign) in MARKS {
        let timed = matches!(sign, Sign::Early | Sign::Status(Status::Late));
        for text in args.get_many::<String>(option).into_iter().flatten() {
            for (number, minutes) in lines(option, text, timed)? {
                add(number, Wanted::Mark(sign, minutes))?;
            }
        }
    }
    for text in args.get_many::<String>("clear").into_iter().flatten() {
        for (number, _) in lines("clear", text, false)? {
            add(number, Wanted::Clear)?;
        }
    }
    Ok(all)
}

/// Reads `3,7`, `3-7`, and where minutes may follow `5:20` or `5.20`, in any digits.
fn lines(option: &str, text: &str, late: bool) -> Result<Vec<(u16, Option<u16>)>> {
    let not_lines =
        || Failure::Usage(Message::new("cli-not-lines").with("arg", format!("--{option}")).with("value", text));
    let western = western_digits(text).replace(['،', '؛', ';'], ",");
    let mut found = Vec::new();
    for part in western.split([',', ' ']).filter(|part| !part.is_empty()) {
        if let Some((number, minutes)) = part.split_once([':', '.']).filter(|_| late) {
            let minutes = minutes.parse().map_err(|_| not_lines())?;
            found.push((number.parse().map_err(|_| not_lines())?, Some(minutes)));
        } else if let Some((first, last)) = part.split_once('-') {
            let (first, last): (u16, u16) =
                (first.parse().map_err(|_| not_lines())?, last.parse().map_err(|_| not_lines())?);
            if first > last || last > MOST {
                return Err(not_lines());
            }
            found.extend((first..=last).map(|number| (number, None)));
        } else {
            found.push((part.parse().map_err(|_| not_lines())?, None));
        }
    }
    if found.is_empty() { Err(not_lines()) } else { Ok(found) }
}

/// Longest sheet that a range of lines may span.
const MOST: u16 = 9999;

/// Reads `5:words`; no words clear the note.
fn notes(args: &ArgMatches) -> Result<BTreeMap<u16, String>> {
    let mut notes = BTreeMap::new();
    for text in args.get_many::<String>("note").into_iter().flatten() {
        let read = text
            .split_once(':')
            .and_then(|(number, note)| Some((western_digits(number.trim()).parse().ok()?, note.trim().to_owned())));
        let (number, note) = read.ok_or_else(|| {
            Failure::Usage(Message::new("cli-not-a-note").with("arg", "--note").with("value", text.as_str()))
        })?;
        notes.insert(number, note);
    }
    Ok(notes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(text: &str, late: bool) -> Vec<(u16, Option<u16>)> {
        lines("late", text, late).unwrap()
    }

    #[test]
    fn line_numbers_are_read_as_people_list_them() {
        assert_eq!(read("3,7", false), [(3, None), (7, None)]);
        assert_eq!(read("3-5 9", false), [(3, None), (4, None), (5, None), (9, None)]);
        assert_eq!(read("٣،٧", false), [(3, None), (7, None)]);
        assert_eq!(read("5:20,6", true), [(5, Some(20)), (6, None)]);
        assert_eq!(read("5.20 ٦:١٠", true), [(5, Some(20)), (6, Some(10))]);
        for wrong in ["", "x", "3:5", "7-3", "3,,x", "-1", "70000", "1-65000"] {
            assert!(lines("absent", wrong, false).is_err(), "{wrong}");
        }
    }
}
