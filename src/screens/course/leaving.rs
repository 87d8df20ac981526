//! What becomes of a line: left, moved, suspended, confirmed, back again, given its place. A digit says what, then a day
//! and, where it helps those who read it later, a reason.

use super::parts::{Deed, Step, asked, foot, prompt};
use super::whither::{Went, Whither};
use crate::domain::course::Course;
use crate::domain::date::parse_date;
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::field::Kind;
use crate::domain::id::{CourseId, EnrolmentId};
use crate::domain::message::Message;
use crate::domain::person::Sex;
use crate::keys::{Action, layout};
use crate::screens::Desk;
use crate::screens::prompt::{Asked, Prompt};
use crate::store::Result;
use crate::text::format;
use crate::ui::Look;
use crate::ui::panel::{Row, draw_panel};
use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// What can be done with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    End(State),
    Move,
    Suspend,
    Confirm,
    Resume,
    Reopen,
    Promote,
}

impl Way {
    fn words(self, sex: Option<Sex>, look: &Look<'_>) -> String {
        let id = match self {
            Self::End(state) => state.term(),
            Self::Move => State::Transferred.term(),
            Self::Suspend => State::Suspended.term(),
            Self::Confirm => State::Confirmed.term(),
            Self::Resume => "course-way-resume",
            Self::Reopen => "course-way-reopen",
            Self::Promote => "course-way-promote",
        };
        look.texts.say(&Message::new(id).of(sex))
    }

    /// What is asked of its day.
    const fn asks(self) -> &'static str {
        match self {
            Self::End(_) => "course-leave-day",
            Self::Move => "course-move-day",
            Self::Suspend => "course-suspend-day",
            _ => "course-back-day",
        }
    }
}

/// What can be done with a line as it stands, by the digit that says it. The first five are the same wherever she is in
/// the course.
fn ways(line: &Enrolment) -> Vec<Way> {
    if line.state == State::Waiting {
        return vec![Way::Promote, Way::End(State::Cancelled)];
    }
    if line.to.is_some() && line.person.is_some() {
        return vec![Way::Reopen];
    }
    let mut ways =
        vec![Way::End(State::Dropped), Way::Move, Way::End(State::Completed), Way::Suspend, Way::End(State::Cancelled)];
    match line.state {
        State::Suspended => ways.push(Way::Resume),
        State::Registered => ways.push(Way::Confirm),
        _ => {}
    }
    ways
}

/// How far it is told.
enum Asking {
    Way,
    Whither(Whither),
    Day(Way, Option<CourseId>, Prompt),
    Until(NaiveDate, Prompt),
    Reason(Told, Prompt),
}

/// What is told already when only the reason is missing.
#[derive(Clone, Copy)]
struct Told {
    way: Way,
    day: NaiveDate,
    back: Option<NaiveDate>,
    course: Option<CourseId>,
}

/// What becomes of a line, being told.
pub(super) struct Leaving {
    line: Enrolment,
    /// What her place in the waiting list follows from.
    merits: Option<Message>,
    asking: Asking,
    room: u16,
}

impl Leaving {
    pub(super) fn new(line: Enrolment, merits: Option<Message>, room: u16) -> Self {
        Self { line, merits, asking: Asking::Way, room }
    }

    pub(super) fn resize(&mut self, room: u16) {
        self.room = room;
        if let Asking::Whither(whither) = &mut self.asking {
            whither.resize(room);
        }
    }

    pub(super) const fn chooses(&self) -> bool {
        matches!(self.asking, Asking::Way)
    }

    /// The line that is asked for.
    pub(super) const fn line(&mut self) -> Option<&mut Prompt> {
        match &mut self.asking {
            Asking::Way | Asking::Whither(_) => None,
            Asking::Day(_, _, line) | Asking::Until(_, line) | Asking::Reason(_, line) => Some(line),
        }
    }

    /// Whose place it is.
    pub(super) const fn whose(&self) -> EnrolmentId {
        self.line.id
    }

    /// What is typed where no line is asked for.
    pub(super) fn text(&mut self, typed: &str, course: &Course, desk: &Desk) -> Result<Step> {
        match &mut self.asking {
            Asking::Whither(whither) => Ok(Step::typed(whither.text(typed))),
            _ => self.choose(typed, course, desk),
        }
    }

    fn choose(&mut self, typed: &str, course: &Course, desk: &Desk) -> Result<Step> {
        let digit = typed.chars().next().and_then(layout::digit).map(usize::from);
        let ways = ways(&self.line);
        let Some(way) = digit.and_then(|n| ways.get(n.checked_sub(1)?)).copied() else { return Ok(Step::Stay) };
        self.asking = match way {
            Way::Confirm => return Ok(Step::Done(Deed::Confirm(self.line.id))),
            Way::Move => Asking::Whither(Whither::from(
                self.line.course,
                (course.module, course.centre),
                "course-move-whither",
                self.room,
                desk,
            )?),
            way => self.day(way, None, desk.today),
        };
        Ok(Step::Stay)
    }

    fn day(&self, way: Way, course: Option<CourseId>, today: NaiveDate) -> Asking {
        let day = match way {
            // Somebody enrolled by mistake never was in the course.
            Way::End(State::Cancelled) => self.line.from,
            Way::Reopen => self.line.to.map_or(today, |to| today.max(to)),
            _ => today.max(self.line.from),
        };
        Asking::Day(way, course, prompt(way.asks(), &format::date(day)).of(Kind::Date))
    }

    pub(super) fn act(&mut self, action: Action, desk: &Desk) -> Result<Step> {
        let today = desk.today;
        match &mut self.asking {
            Asking::Way if action == Action::Back => return Ok(Step::Dismissed),
            Asking::Way => {}
            Asking::Whither(whither) => match whither.act(action) {
                Went::Pending => {}
                Went::Dismissed => self.asking = Asking::Way,
                Went::Refused(why) => return Ok(Step::Refused(why)),
                Went::There(row) => self.asking = self.day(Way::Move, Some(row.id), today),
            },
            Asking::Day(way, course, day) => {
                let (way, course) = (*way, *course);
                match day.act(action) {
                    Asked::Pending => {}
                    Asked::Dismissed => self.asking = Asking::Way,
                    Asked::Answered(typed) => match parse_date(&typed, today) {
                        Err(why) => return Ok(Step::Refused(why)),
                        Ok(day) => return Ok(self.told_day(way, course, day)),
                    },
                }
            }
            Asking::Until(from, until) => {
                let from = *from;
                match until.act(action) {
                    Asked::Pending => {}
                    Asked::Dismissed => self.asking = self.day(Way::Suspend, None, today),
                    Asked::Answered(typed) if typed.is_empty() => self.reason(Way::Suspend, from, None, None),
                    Asked::Answered(typed) => match parse_date(&typed, today) {
                        Err(why) => return Ok(Step::Refused(why)),
                        Ok(last) if last < from => {
                            return Ok(Step::Refused(Message::new("enrolment-back-before").with("day", from)));
                        }
                        Ok(last) => self.reason(Way::Suspend, from, last.succ_opt(), None),
                    },
                }
            }
            Asking::Reason(told, words) => match words.act(action) {
                Asked::Pending => {}
                Asked::Dismissed => {
                    let Told { way, day, course, .. } = *told;
                    self.asking = Asking::Day(way, course, prompt(way.asks(), &format::date(day)).of(Kind::Date));
                }
                Asked::Answered(words) => {
                    let told = *told;
                    return Ok(Step::Done(self.deed(told, Some(words).filter(|words| !words.is_empty()))));
                }
            },
        }
        Ok(Step::Stay)
    }

    fn told_day(&mut self, way: Way, course: Option<CourseId>, day: NaiveDate) -> Step {
        let id = self.line.id;
        match way {
            Way::Promote => return Step::Done(Deed::Promote(id, day)),
            Way::Reopen => return Step::Done(Deed::Reopen(id, day)),
            Way::Resume => return Step::Done(Deed::Resume(id, day)),
            _ if day < self.line.from => {
                return Step::Refused(Message::new("enrolment-ends-before").with("day", self.line.from));
            }
            Way::Suspend => self.asking = Asking::Until(day, prompt("course-suspend-until", "").of(Kind::Date)),
            way => self.reason(way, day, None, course),
        }
        Step::Stay
    }

    fn reason(&mut self, way: Way, day: NaiveDate, back: Option<NaiveDate>, course: Option<CourseId>) {
        self.asking = Asking::Reason(Told { way, day, back, course }, prompt("course-leave-reason", ""));
    }

    fn deed(&self, told: Told, reason: Option<String>) -> Deed {
        let Told { way, day, back, course } = told;
        let enrolment = self.line.id;
        match (way, course) {
            (Way::Move, Some(course)) => Deed::Move { enrolment, course, day, reason },
            (Way::Suspend, _) => Deed::Suspend { enrolment, from: day, back, reason },
            (Way::End(state), _) => Deed::Leave { enrolment, to: day, state, reason },
            _ => Deed::Leave { enrolment, to: day, state: State::Transferred, reason },
        }
    }

    pub(super) fn draw(&self, list: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
        let last = Rect { y: list.bottom() - 1, height: 1, ..list };
        match &self.asking {
            Asking::Way => self.draw_ways(list, buffer, look),
            Asking::Whither(whither) => whither.draw(list, buffer, look),
            Asking::Day(_, _, prompt) | Asking::Until(_, prompt) | Asking::Reason(_, prompt) => {
                asked(prompt, last, buffer, look)
            }
        }
    }

    fn draw_ways(&self, list: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
        let line = &self.line;
        let name = look.texts.value(&line.called());
        let title = if line.state == State::Waiting {
            Message::new("course-waits-title").with("rank", line.number).with("name", name)
        } else {
            Message::new("course-leave-title").with("line", line.number).with("name", name)
        };
        let mut rows: Vec<Row> = self.merits.iter().map(|merits| Row::Text(look.texts.say(merits))).collect();
        if let Some(exception) = &line.terms.exception {
            let said = Message::new("course-exception").with("reason", exception.as_str());
            rows.push(Row::Text(look.texts.say(&said)));
        }
        rows.extend(
            (1..)
                .zip(ways(line))
                .map(|(n, way): (usize, Way)| Row::Entry(n.to_string(), way.words(line.sex, look), String::new())),
        );
        let area = foot(list, rows.len());
        draw_panel(buffer, area, look, &look.texts.say(&title), &rows, 0, None);
        (area.x, area.y)
    }
}
