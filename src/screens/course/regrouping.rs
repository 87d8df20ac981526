//! Groups that change shape: run again, split, merged into another. A digit says what; what follows is counted before it is
//! done.

use super::parts::{Deed, Step, asked, foot, prompt};
use super::whither::{Went, Whither};
use crate::domain::course::{Course, parse_lines};
use crate::domain::date::parse_date;
use crate::domain::field::Kind;
use crate::domain::id::CourseId;
use crate::domain::message::{Message, Value};
use crate::keys::{Action, layout};
use crate::screens::Desk;
use crate::screens::prompt::{Asked, Prompt};
use crate::store::regroup::{self, Regrouped, Split};
use crate::store::{Result, Trouble};
use crate::text::format;
use crate::ui::Look;
use crate::ui::panel::{Row, draw_panel};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// What can be done with a group, by the digit that says it.
const WAYS: [&str; 3] = ["regroup-again", "regroup-split", "regroup-merge"];

/// How far it is told.
enum Asking {
    Way,
    Lines(Prompt),
    Day(Vec<u16>, Prompt),
    Code(Split, Prompt),
    Name(Split, Prompt),
    Into(Whither),
    From(CourseId, Prompt),
    /// Counted: what Enter does, and the reason that more women than places take.
    Sure(Regrouped, Box<Deed>, Option<Prompt>),
}

/// A group that changes shape.
pub(super) struct Regrouping {
    id: CourseId,
    asking: Asking,
    room: u16,
}

impl Regrouping {
    pub(super) const fn new(id: CourseId, room: u16) -> Self {
        Self { id, asking: Asking::Way, room }
    }

    pub(super) const fn chooses(&self) -> bool {
        matches!(self.asking, Asking::Way)
    }

    pub(super) fn resize(&mut self, room: u16) {
        self.room = room;
        if let Asking::Into(whither) = &mut self.asking {
            whither.resize(room);
        }
    }

    /// The line that is asked for.
    pub(super) const fn line(&mut self) -> Option<&mut Prompt> {
        match &mut self.asking {
            Asking::Way | Asking::Into(_) => None,
            Asking::Lines(line)
            | Asking::Day(_, line)
            | Asking::Code(_, line)
            | Asking::Name(_, line)
            | Asking::From(_, line) => Some(line),
            Asking::Sure(_, _, why) => why.as_mut(),
        }
    }

    /// What is typed where no line is asked for.
    pub(super) fn text(&mut self, typed: &str, course: &Course, desk: &Desk) -> Result<Step> {
        match &mut self.asking {
            Asking::Way => self.choose(typed, course, desk),
            Asking::Into(whither) => Ok(Step::typed(whither.text(typed))),
            _ => Ok(Step::Stay),
        }
    }

    fn choose(&mut self, typed: &str, course: &Course, desk: &Desk) -> Result<Step> {
        match typed.chars().next().and_then(layout::digit) {
            Some(1) => return Ok(Step::Done(Deed::Again)),
            Some(2) => self.asking = Asking::Lines(prompt("regroup-which", "").of(Kind::Numbers)),
            Some(3) => {
                let like = (course.module, course.centre);
                self.asking = Asking::Into(Whither::from(self.id, like, "regroup-into", self.room, desk)?);
            }
            _ => {}
        }
        Ok(Step::Stay)
    }

    pub(super) fn act(&mut self, action: Action, course: &Course, desk: &Desk) -> Result<Step> {
        let asking = std::mem::replace(&mut self.asking, Asking::Way);
        let (asking, step) = self.next(asking, action, course, desk)?;
        self.asking = asking;
        Ok(step)
    }

    /// What a key makes of where it stands. What was typed stands until it is understood.
    fn next(&self, asking: Asking, action: Action, course: &Course, desk: &Desk) -> Result<(Asking, Step)> {
        let day = || prompt("regroup-day", &format::date(desk.today.max(course.starts_on))).of(Kind::Date);
        Ok(match asking {
            Asking::Way if action == Action::Back => (Asking::Way, Step::Dismissed),
            Asking::Way => (Asking::Way, Step::Stay),
            Asking::Into(mut whither) => match whither.act(action) {
                Went::Pending => (Asking::Into(whither), Step::Stay),
                Went::Dismissed => (Asking::Way, Step::Stay),
                Went::Refused(why) => (Asking::Into(whither), Step::Refused(why)),
                Went::There(row) => (Asking::From(row.id, day()), Step::Stay),
            },
            Asking::Lines(mut line) => match line.act(action) {
                Asked::Pending => (Asking::Lines(line), Step::Stay),
                Asked::Dismissed => (Asking::Way, Step::Stay),
                Asked::Answered(typed) => match parse_lines(&typed) {
                    Ok(lines) => (Asking::Day(lines, day()), Step::Stay),
                    Err(why) => (Asking::Lines(line), Step::Refused(why)),
                },
            },
            Asking::Day(lines, mut line) => match line.act(action) {
                Asked::Pending => (Asking::Day(lines, line), Step::Stay),
                Asked::Dismissed => (Asking::Way, Step::Stay),
                Asked::Answered(typed) => match parse_date(&typed, desk.today) {
                    Ok(day) => {
                        let code = regroup::free_code(&desk.store, &course.code);
                        let split = Split { lines, day, code: code.clone(), name: String::new() };
                        (Asking::Code(split, prompt("regroup-code", &code)), Step::Stay)
                    }
                    Err(why) => (Asking::Day(lines, line), Step::Refused(why)),
                },
            },
            Asking::Code(split, mut line) => match line.act(action) {
                Asked::Pending => (Asking::Code(split, line), Step::Stay),
                Asked::Dismissed => (Asking::Way, Step::Stay),
                Asked::Answered(code) => {
                    let name = format!("{} 2", course.name);
                    (Asking::Name(Split { code, ..split }, prompt("regroup-name", &name)), Step::Stay)
                }
            },
            Asking::Name(split, mut line) => match line.act(action) {
                Asked::Pending => (Asking::Name(split, line), Step::Stay),
                Asked::Dismissed => (Asking::Way, Step::Stay),
                Asked::Answered(name) => {
                    let split = Split { name, ..split };
                    match regroup::would_split(&desk.store, self.id, &split) {
                        Ok(done) => (Asking::Sure(done, Box::new(Deed::Split(split)), None), Step::Stay),
                        Err(Trouble::Refused(why)) => (Asking::Way, Step::Refused(why)),
                        Err(trouble) => return Err(trouble),
                    }
                }
            },
            Asking::From(into, mut line) => match line.act(action) {
                Asked::Pending => (Asking::From(into, line), Step::Stay),
                Asked::Dismissed => (Asking::Way, Step::Stay),
                Asked::Answered(typed) => match parse_date(&typed, desk.today) {
                    Err(why) => (Asking::From(into, line), Step::Refused(why)),
                    Ok(day) => match regroup::would_merge(&desk.store, self.id, into, day) {
                        Err(Trouble::Refused(why)) => (Asking::From(into, line), Step::Refused(why)),
                        Err(trouble) => return Err(trouble),
                        Ok(done) => {
                            let why = done.crowded().map(|_| prompt("course-clash-reason", ""));
                            (Asking::Sure(done, Box::new(Deed::Merge { into, day, despite: None }), why), Step::Stay)
                        }
                    },
                },
            },
            Asking::Sure(done, deed, None) => match action {
                Action::Enter | Action::Done => (Asking::Way, Step::Done(*deed)),
                Action::Back => (Asking::Way, Step::Stay),
                _ => (Asking::Sure(done, deed, None), Step::Stay),
            },
            Asking::Sure(done, mut deed, Some(mut why)) => match why.act(action) {
                Asked::Pending => (Asking::Sure(done, deed, Some(why)), Step::Stay),
                Asked::Dismissed => (Asking::Way, Step::Stay),
                Asked::Answered(reason) if reason.is_empty() => {
                    let refused = Step::Refused(Message::new("course-clash-reason-missing"));
                    (Asking::Sure(done, deed, Some(why)), refused)
                }
                Asked::Answered(reason) => {
                    if let Deed::Merge { despite, .. } = deed.as_mut() {
                        *despite = Some(reason);
                    }
                    (Asking::Way, Step::Done(*deed))
                }
            },
        })
    }

    pub(super) fn draw(&self, list: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
        let last = Rect { y: list.bottom() - 1, height: 1, ..list };
        match &self.asking {
            Asking::Way => {
                let rows: Vec<Row> = (1..)
                    .zip(WAYS)
                    .map(|(n, way)| Row::Entry(format!("{n}"), look.texts.word(way), String::new()))
                    .collect();
                let area = foot(list, rows.len());
                draw_panel(buffer, area, look, &look.texts.word("action-regroup"), &rows, 0, None);
                (area.x, area.y)
            }
            Asking::Into(whither) => whither.draw(list, buffer, look),
            Asking::Lines(line)
            | Asking::Day(_, line)
            | Asking::Code(_, line)
            | Asking::Name(_, line)
            | Asking::From(_, line) => asked(line, last, buffer, look),
            Asking::Sure(done, deed, why) => {
                let id = if matches!(**deed, Deed::Split(_)) { "regroup-split-what" } else { "regroup-merge-what" };
                let mut what = Message::new(id).with("moved", done.moved).with("sessions", done.sessions);
                what.args.push(("hours", Value::Minutes(i64::from(done.minutes))));
                let mut rows = vec![Row::Text(look.texts.say(&what)), Row::Text(look.texts.word("regroup-past"))];
                if let Some(crowded) = done.crowded() {
                    rows.push(Row::Text(look.texts.say(&crowded)));
                } else if done.places > 0 {
                    let places =
                        Message::new("regroup-places").with("holding", done.holding).with("places", done.places);
                    rows.push(Row::Text(look.texts.say(&places)));
                }
                let area = foot(list, rows.len() + usize::from(why.is_some()));
                draw_panel(buffer, area, look, &look.texts.word("action-regroup"), &rows, 0, None);
                match why {
                    Some(why) => asked(why, last, buffer, look),
                    None => (area.x, area.y),
                }
            }
        }
    }
}
