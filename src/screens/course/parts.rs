//! What a course asks at the foot of its screen: whom to enrol, when she left, an extra session, whether to plan.

use super::doubting::{Answered, Doubting};
use super::enrol::Enrol;
use super::leaving::Leaving;
use super::obstacles::{self, Obstacles};
use super::regrouping::Regrouping;
use super::renewing::Renewing;
use super::shifting::Shifting;
use super::telling::Telling;
use crate::domain::course::{Course, CourseRow};
use crate::domain::date::{parse_date, parse_minutes, parse_time};
use crate::domain::draft::Draft;
use crate::domain::enrolment::{Enrolment, State};
use crate::domain::field::Kind;
use crate::domain::id::{CourseId, EnrolmentId, PersonId};
use crate::domain::message::{Message, Value};
use crate::keys::Action;
use crate::screens::Desk;
use crate::screens::prompt::{Asked, Prompt};
use crate::screens::reasons::{Chosen, Reasons};
use crate::screens::too_long;
use crate::store::Result;
use crate::store::enrolment::Renewal;
use crate::store::regroup::Split;
use crate::store::timetable::Missing;
use crate::text::format;
use crate::ui::Look;
use crate::ui::panel::{Row, draw_panel};
use crate::ui::row::{Piece, draw};
use chrono::{Datelike, NaiveDate, NaiveTime};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Something to be done to the course.
pub(super) enum Deed {
    /// Enrol her; her name is for the message.
    Enrol(PersonId, Value),
    /// Begin a new person with this.
    NewPerson(Draft),
    /// Enrol her although something speaks against it, for this reason.
    EnrolAnyway(PersonId, Value, Option<String>),
    /// Put her on the waiting list.
    Wait(PersonId, Value),
    /// End a place.
    Leave { enrolment: EnrolmentId, to: NaiveDate, state: State, reason: Option<String> },
    /// Suspend her until the day she is back, if that is known.
    Suspend { enrolment: EnrolmentId, from: NaiveDate, back: Option<NaiveDate>, reason: Option<String> },
    /// Move her to another course.
    Move { enrolment: EnrolmentId, course: CourseId, day: NaiveDate, reason: Option<String> },
    /// She has said that she comes.
    Confirm(EnrolmentId),
    /// She is back from a suspension.
    Resume(EnrolmentId, NaiveDate),
    /// She is back after having left.
    Reopen(EnrolmentId, NaiveDate),
    /// She gets the place she waits for.
    Promote(EnrolmentId, NaiveDate),
    /// Everybody goes on in another course.
    Renew(Renewal),
    /// Move the planned sessions of these days to another hour.
    Shift { from: NaiveDate, to: NaiveDate, starts: NaiveTime, despite: Option<String> },
    /// The session under the cursor is held another day.
    Postpone { on: NaiveDate, starts: NaiveTime, reason: String, despite: Option<String> },
    /// Who taught the session under the cursor.
    Taught { name: String, despite: Option<String> },
    /// How many minutes of it were held, and why not all.
    Partly { minutes: u16, reason: String },
    /// What was done in it.
    Content(String),
    /// A course like this one, on new dates.
    Again,
    /// Some of its women go on in a group of their own.
    Split(Split),
    /// It goes into another group from a day on, whatever its places for this reason.
    Merge { into: CourseId, day: NaiveDate, despite: Option<String> },
    /// An extra session.
    Add { on: NaiveDate, starts: NaiveTime, minutes: u16, despite: Option<String> },
    /// Make the sessions of the timetable, whatever stands in their way for this reason.
    Plan(Option<String>),
    /// The session under the cursor is not held.
    NotHeld(String),
}

/// What came of a key.
pub(super) enum Step {
    Stay,
    Dismissed,
    Refused(Message),
    Done(Deed),
}

impl Step {
    /// What typing into a line comes to, which refused so many characters.
    pub(super) fn typed(refused: usize) -> Self {
        too_long(refused).map_or(Self::Stay, Self::Refused)
    }
}

/// One of them.
pub(super) enum Part {
    Enrol(Box<Enrol>),
    /// What speaks against enrolling her, over the search she was found in.
    Doubts(Doubting, Box<Enrol>),
    Leave(Box<Leaving>),
    Renew(Box<Renewing>),
    Regroup(Box<Regrouping>),
    Extra(Extra),
    Shift(Shifting),
    Tell(Telling),
    Obstacles(Obstacles),
    Plan(Missing, Option<Prompt>),
    Reasons(Reasons),
}

/// How far an extra session is told.
pub(super) struct Extra {
    on: Option<NaiveDate>,
    starts: Option<NaiveTime>,
    prompt: Prompt,
    slot: (NaiveTime, u16),
}

/// Most characters of a reason.
const REASON: usize = 120;

impl Part {
    pub(super) fn enrol() -> Self {
        Self::Enrol(Box::default())
    }

    pub(super) fn leave(line: Enrolment, merits: Option<Message>, room: u16) -> Self {
        Self::Leave(Box::new(Leaving::new(line, merits, room)))
    }

    /// What the timetable is to bring; where nothing but custom speaks against it, Enter is enough.
    pub(super) fn plan(missing: Missing, desk: &Desk) -> Self {
        let custom = !missing.clashes.is_empty() && missing.clashes.iter().all(|clash| clash.kind.is_custom());
        let why = custom.then(|| obstacles::reason(&missing.clashes, desk));
        Self::Plan(missing, why)
    }

    pub(super) const fn reasons() -> Self {
        Self::Reasons(Reasons::ask())
    }

    /// An extra session, begun with today and the course's own hour.
    pub(super) fn extra(row: &CourseRow, desk: &Desk) -> Self {
        let weekday = u8::try_from(desk.today.weekday().number_from_monday()).unwrap_or(1);
        let slots = &row.course.slots;
        let slot = slots.iter().find(|slot| slot.weekday == weekday).or(slots.first());
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
        Self::Extra(Extra {
            on: None,
            starts: None,
            prompt: prompt("course-extra-on", &format::date(desk.today)).of(Kind::Date),
            slot: slot.map_or((nine, 180), |slot| (slot.starts, slot.minutes)),
        })
    }

    pub(super) fn resize(&mut self, room: u16) {
        match self {
            Self::Enrol(enrol) | Self::Doubts(_, enrol) => enrol.resize(room),
            Self::Leave(leaving) => leaving.resize(room),
            Self::Renew(renewing) => renewing.resize(room),
            Self::Regroup(regrouping) => regrouping.resize(room),
            _ => {}
        }
    }

    /// Reads again what a search shows.
    pub(super) fn search(&mut self, desk: &Desk) -> Result<()> {
        match self {
            Self::Enrol(enrol) | Self::Doubts(_, enrol) => enrol.search(desk),
            _ => Ok(()),
        }
    }

    /// Ready for the next one.
    pub(super) fn again(&mut self, desk: &Desk) -> Result<()> {
        match self {
            Self::Enrol(enrol) => enrol.again(desk),
            _ => Ok(()),
        }
    }

    pub(super) fn act(&mut self, action: Action, course: &Course, desk: &Desk) -> Result<Step> {
        Ok(match self {
            Self::Enrol(enrol) => return enrol.act(action, desk),
            Self::Doubts(doubting, enrol) => match doubting.act(action) {
                Answered::Pending => Step::Stay,
                Answered::Dismissed => {
                    *self = Self::Enrol(std::mem::take(enrol));
                    self.search(desk)?;
                    Step::Stay
                }
                Answered::Enrol(reason) => {
                    Step::Done(Deed::EnrolAnyway(doubting.person, doubting.name.clone(), reason))
                }
                Answered::Wait => Step::Done(Deed::Wait(doubting.person, doubting.name.clone())),
            },
            Self::Renew(renewing) => return renewing.act(action, course, desk),
            Self::Regroup(regrouping) => return regrouping.act(action, course, desk),
            Self::Plan(_, Some(why)) => match why.act(action) {
                Asked::Pending => Step::Stay,
                Asked::Dismissed => Step::Dismissed,
                Asked::Answered(reason) if reason.is_empty() => {
                    Step::Refused(Message::new("course-clash-reason-missing"))
                }
                Asked::Answered(reason) => Step::Done(Deed::Plan(Some(reason))),
            },
            Self::Plan(missing, why) => match action {
                Action::Enter | Action::Done if missing.clashes.is_empty() => Step::Done(Deed::Plan(None)),
                Action::Enter | Action::Done => {
                    *why = Some(prompt("course-clash-reason", ""));
                    Step::Stay
                }
                Action::Back => Step::Dismissed,
                _ => Step::Stay,
            },
            Self::Reasons(reasons) => chosen(reasons.act(action)),
            Self::Leave(leaving) => return leaving.act(action, desk),
            Self::Extra(extra) => extra.act(action, desk.today),
            Self::Shift(shifting) => shifting.act(action, desk.today),
            Self::Tell(telling) => telling.act(action, desk.today),
            Self::Obstacles(obstacles) => obstacles.act(action),
        })
    }

    /// The line that is asked for, where one is; what is only looked for is none.
    pub(super) const fn line(&mut self) -> Option<&mut Prompt> {
        match self {
            Self::Enrol(_) => None,
            Self::Doubts(doubting, _) => Some(doubting.line()),
            Self::Leave(leaving) => leaving.line(),
            Self::Renew(renewing) => renewing.line(),
            Self::Regroup(regrouping) => regrouping.line(),
            Self::Plan(_, why) => why.as_mut(),
            Self::Reasons(reasons) => reasons.line(),
            Self::Tell(telling) => Some(telling.line()),
            Self::Shift(shifting) => Some(shifting.line()),
            Self::Obstacles(obstacles) => Some(obstacles.line()),
            Self::Extra(extra) => Some(&mut extra.prompt),
        }
    }

    /// What of the course it is about, where that is neither the course nor the session under the cursor.
    pub(super) const fn about(&self) -> Option<i64> {
        match self {
            Self::Leave(leaving) => Some(leaving.whose().0),
            Self::Doubts(doubting, _) => Some(doubting.person.0),
            Self::Extra(_) | Self::Plan(..) | Self::Renew(_) | Self::Regroup(_) => Some(0),
            _ => None,
        }
    }

    pub(super) fn text(&mut self, typed: &str, course: &Course, desk: &Desk) -> Result<Step> {
        if let Some(line) = self.line() {
            return Ok(Step::typed(line.text(typed)));
        }
        match self {
            Self::Enrol(enrol) => enrol.text(typed, desk),
            Self::Leave(leaving) => leaving.text(typed, course, desk),
            Self::Renew(renewing) => Ok(renewing.text(typed)),
            Self::Regroup(regrouping) => regrouping.text(typed, course, desk),
            Self::Reasons(reasons) => Ok(chosen(reasons.text(typed))),
            _ => Ok(Step::Stay),
        }
    }

    pub(super) fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        match self {
            Self::Enrol(_) => vec![
                (Action::Enter, Some("course-enrol")),
                (Action::New, Some("courses-new-person")),
                (Action::Back, Some("course-enough")),
            ],
            Self::Plan(..) => vec![(Action::Enter, Some("course-plan")), (Action::Back, Some("course-not-now"))],
            Self::Doubts(..) => vec![
                (Action::Enter, Some("course-enrol-anyway")),
                (Action::Fill, Some("course-wait")),
                (Action::Back, Some("course-doubt-not")),
            ],
            Self::Leave(leaving) if leaving.chooses() => vec![(Action::Back, None)],
            Self::Reasons(_) => vec![(Action::Back, None)],
            Self::Regroup(regrouping) if regrouping.chooses() => vec![(Action::Back, None)],
            Self::Obstacles(_) => vec![(Action::Enter, Some("course-anyway")), (Action::Back, None)],
            Self::Leave(_) | Self::Renew(_) | Self::Regroup(_) | Self::Extra(_) | Self::Shift(_) | Self::Tell(_) => {
                vec![(Action::Enter, Some("course-next")), (Action::Back, None)]
            }
        }
    }

    /// Draws it over the list; returns where the cursor sits.
    pub(super) fn draw(&mut self, list: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        if list.is_empty() {
            return None;
        }
        let foot = Rect { y: list.bottom() - 1, height: 1, ..list };
        match self {
            Self::Enrol(enrol) => enrol.draw(list, buffer, look),
            Self::Plan(missing, why) => {
                let above =
                    if why.is_some() { Rect { height: list.height.saturating_sub(1).max(1), ..list } } else { list };
                let at = draw_plan(missing, above, buffer, look);
                Some(why.as_ref().map_or(at, |why| asked(why, foot, buffer, look)))
            }
            Self::Reasons(reasons) => Some(reasons.draw(buffer, list, look)),
            Self::Doubts(doubting, enrol) => {
                enrol.draw(list, buffer, look);
                Some(doubting.draw(list, buffer, look))
            }
            Self::Leave(leaving) => Some(leaving.draw(list, buffer, look)),
            Self::Renew(renewing) => Some(renewing.draw(list, buffer, look)),
            Self::Regroup(regrouping) => Some(regrouping.draw(list, buffer, look)),
            Self::Extra(extra) => Some(asked(&extra.prompt, foot, buffer, look)),
            Self::Shift(shifting) => Some(shifting.draw(foot, buffer, look)),
            Self::Tell(telling) => Some(telling.draw(foot, buffer, look)),
            Self::Obstacles(obstacles) => Some(obstacles.draw(list, buffer, look)),
        }
    }
}

pub(super) fn prompt(label: &'static str, text: &str) -> Prompt {
    Prompt::proposing(label, text, REASON)
}

fn chosen(chosen: Chosen) -> Step {
    match chosen {
        Chosen::Pending => Step::Stay,
        Chosen::Refused(why) => Step::Refused(why),
        Chosen::Dismissed => Step::Dismissed,
        Chosen::Reason(reason) => Step::Done(Deed::NotHeld(reason)),
    }
}

pub(super) fn asked(prompt: &Prompt, foot: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
    draw(buffer, foot, look.side(), &[Piece::new("", foot.width, look.theme.text)]);
    prompt.draw(buffer, foot, look)
}

impl Extra {
    fn act(&mut self, action: Action, today: NaiveDate) -> Step {
        match self.prompt.act(action) {
            Asked::Pending => Step::Stay,
            Asked::Dismissed => Step::Dismissed,
            Asked::Answered(typed) => self.answered(&typed, today).unwrap_or_else(Step::Refused),
        }
    }

    fn answered(&mut self, typed: &str, today: NaiveDate) -> std::result::Result<Step, Message> {
        match (self.on, self.starts) {
            (None, _) => {
                self.on = Some(parse_date(typed, today)?);
                self.prompt = prompt("course-extra-at", &format::time(self.slot.0)).of(Kind::Time);
            }
            (Some(_), None) => {
                self.starts = Some(parse_time(typed)?);
                self.prompt = prompt("course-extra-for", &format!("{}h{:02}", self.slot.1 / 60, self.slot.1 % 60))
                    .of(Kind::Duration);
            }
            (Some(on), Some(starts)) => {
                let minutes = parse_minutes(typed)?;
                if !(5..=720).contains(&minutes) {
                    return Err(Message::new("course-slots-length")
                        .with("minutes", minutes)
                        .with("least", 5_u16)
                        .with("most", 720_u16));
                }
                return Ok(Step::Done(Deed::Add { on, starts, minutes, despite: None }));
            }
        }
        Ok(Step::Stay)
    }
}

/// Lines of a panel at the foot of a list.
pub(super) fn foot(list: Rect, rows: usize) -> Rect {
    let height = u16::try_from(rows + 1).unwrap_or(u16::MAX).min(list.height);
    Rect { y: list.bottom() - height, height, ..list }
}

fn draw_plan(missing: &Missing, list: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
    let mut what = Message::new("course-plan-what").with("count", missing.sessions);
    if let Some((first, last)) = missing.span {
        what = what.with("from", first).with("to", last);
    }
    let mut rows = vec![Row::Text(look.texts.say(&what))];
    let minutes = |minutes: u32| crate::domain::message::Value::Minutes(i64::from(minutes));
    let mut hours = Message { id: "course-plan-hours", args: vec![("hours", minutes(missing.minutes))] };
    if let Some(wanted) = missing.wanted.filter(|wanted| *wanted != missing.minutes) {
        hours = Message {
            id: "course-plan-hours-of",
            args: vec![("hours", minutes(missing.minutes)), ("of", minutes(wanted))],
        };
    }
    rows.push(Row::Text(look.texts.say(&hours)));
    rows.extend(missing.clashes.iter().map(|clash| Row::Text(look.texts.say(&clash.told()))));
    let lost: usize = missing.closed.iter().map(|(_, count)| count).sum();
    if lost > 0 {
        rows.push(Row::Text(look.texts.say(&Message::new("course-plan-closed").with("count", lost))));
    }
    rows.extend(missing.closed.iter().map(|((title, title_ar), count)| {
        let title = look.texts.pick(title, title_ar.as_deref()).to_owned();
        Row::Entry(count.to_string(), title, String::new())
    }));
    let area = foot(list, rows.len());
    draw_panel(buffer, area, look, &look.texts.word("course-plan-title"), &rows, 0, None);
    (area.x, area.y)
}
