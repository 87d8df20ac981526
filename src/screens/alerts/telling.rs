//! What is told of a task: what came of it, by a digit and a note; or the day it is put off to, and why.

use super::corner;
use crate::domain::date::parse_date;
use crate::domain::field::Kind;
use crate::domain::follow_up::{NOTE, OUTCOMES, put_off, term};
use crate::domain::message::{Message, Value};
use crate::domain::person::Sex;
use crate::keys::{Action, layout};
use crate::screens::prompt::{Asked, Prompt};
use crate::screens::too_long;
use crate::text::format;
use crate::ui::Look;
use crate::ui::panel::{Row, draw_panel};
use chrono::{Days, NaiveDate};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// What was told, all of it.
pub(super) enum Told {
    /// What came of it, and a note.
    Outcome(&'static str, String),
    /// The day it is put off to, and why.
    Until(NaiveDate, String),
    /// Whose it is from now on, by login or name.
    Owner(String),
    /// A note while it is still to do.
    Remark(String),
}

/// What a key did.
pub(super) enum Step {
    Stay,
    Dismissed,
    Refused(Message),
    Told(Told),
}

impl Step {
    /// What typing into a line comes to, which refused so many characters.
    pub(super) fn typed(refused: usize) -> Self {
        too_long(refused).map_or(Self::Stay, Self::Refused)
    }
}

/// How far it is told.
pub(super) enum Telling {
    /// What came of it, with the note as it stands.
    Choosing(String),
    Note(&'static str, Prompt),
    Day(Prompt),
    Reason(NaiveDate, Prompt),
    Owner(Prompt),
    Remark(Prompt),
}

impl Telling {
    /// What came of it, after a note that may be there already.
    pub(super) fn outcome(note: Option<&str>) -> Self {
        Self::Choosing(note.unwrap_or_default().to_owned())
    }

    /// A note, as it stands.
    pub(super) fn remark(note: Option<&str>) -> Self {
        Self::Remark(Prompt::new("follow-up-remark", note.unwrap_or_default(), NOTE))
    }

    /// To when it is put off: a week from today unless she types another day.
    pub(super) fn until(today: NaiveDate) -> Self {
        let week = today.checked_add_days(Days::new(7)).unwrap_or(today);
        Self::Day(Prompt::proposing("follow-up-day", &format::date(week), 20).of(Kind::Date))
    }

    /// Whose it is to be.
    pub(super) fn owner() -> Self {
        Self::Owner(Prompt::new("follow-up-owner", "", 60))
    }

    /// The line that is asked for.
    pub(super) const fn line(&mut self) -> Option<&mut Prompt> {
        match self {
            Self::Choosing(_) => None,
            Self::Note(_, line) | Self::Day(line) | Self::Reason(_, line) | Self::Owner(line) | Self::Remark(line) => {
                Some(line)
            }
        }
    }

    pub(super) fn text(&mut self, typed: &str) -> Step {
        if let Self::Choosing(note) = self {
            let digit = typed.chars().next().and_then(layout::digit).map(usize::from);
            if let Some(outcome) = digit.and_then(|n| OUTCOMES.get(n.checked_sub(1)?)) {
                *self = Self::Note(outcome, Prompt::new("follow-up-note", note, NOTE));
            }
            return Step::Stay;
        }
        Step::typed(self.line().map_or(0, |line| line.text(typed)))
    }

    pub(super) fn act(&mut self, action: Action, today: NaiveDate) -> Step {
        match self {
            Self::Choosing(_) if action == Action::Back => Step::Dismissed,
            Self::Choosing(_) => Step::Stay,
            Self::Note(outcome, prompt) => match prompt.act(action) {
                Asked::Pending => Step::Stay,
                Asked::Dismissed => {
                    *self = Self::Choosing(prompt.typed().to_owned());
                    Step::Stay
                }
                Asked::Answered(note) => Step::Told(Told::Outcome(outcome, note)),
            },
            Self::Owner(prompt) => match prompt.act(action) {
                Asked::Pending => Step::Stay,
                Asked::Dismissed => Step::Dismissed,
                Asked::Answered(owner) => Step::Told(Told::Owner(owner)),
            },
            Self::Remark(prompt) => match prompt.act(action) {
                Asked::Pending => Step::Stay,
                Asked::Dismissed => Step::Dismissed,
                Asked::Answered(note) => Step::Told(Told::Remark(note)),
            },
            Self::Day(prompt) => match prompt.act(action) {
                Asked::Pending => Step::Stay,
                Asked::Dismissed => Step::Dismissed,
                Asked::Answered(typed) => match parse_date(&typed, today) {
                    Err(why) => Step::Refused(why),
                    // Judged before the reason is asked for: only what is wrong with the day is said here.
                    Ok(day) => match put_off(day, "-", today) {
                        Err(why) => Step::Refused(why),
                        Ok(_) => {
                            *self = Self::Reason(day, Prompt::new("follow-up-reason", "", NOTE));
                            Step::Stay
                        }
                    },
                },
            },
            Self::Reason(day, prompt) => match prompt.act(action) {
                Asked::Pending => Step::Stay,
                Asked::Dismissed => {
                    *self = Self::Day(Prompt::proposing("follow-up-day", &format::date(*day), 20).of(Kind::Date));
                    Step::Stay
                }
                Asked::Answered(reason) => match put_off(*day, &reason, today) {
                    Err(why) => Step::Refused(why),
                    Ok(reason) => Step::Told(Told::Until(*day, reason)),
                },
            },
        }
    }

    pub(super) fn draw(
        &self,
        list: Rect,
        (name, sex): (Value, Option<Sex>),
        buffer: &mut Buffer,
        look: &Look<'_>,
    ) -> (u16, u16) {
        if list.is_empty() {
            return (list.x, list.y);
        }
        let last = Rect { y: list.bottom() - 1, height: 1, ..list };
        match self {
            Self::Choosing(_) => {
                let rows: Vec<Row> = (1..)
                    .zip(OUTCOMES)
                    .map(|(n, code): (usize, _)| {
                        Row::Entry(n.to_string(), look.texts.say(&Message::new(term(code)).of(sex)), String::new())
                    })
                    .collect();
                let height = list.height.min(rows.len() as u16 + 1);
                let area = Rect { y: list.bottom() - height, height, ..list };
                let title = look.texts.say(&Message::new("follow-up-what").with("name", name));
                draw_panel(buffer, area, look, &title, &rows, 0, None);
                corner(area, look.side())
            }
            Self::Note(_, prompt)
            | Self::Day(prompt)
            | Self::Reason(_, prompt)
            | Self::Owner(prompt)
            | Self::Remark(prompt) => {
                let blank = crate::ui::row::Piece::new("", last.width, look.theme.text);
                crate::ui::row::draw(buffer, last, look.side(), &[blank]);
                prompt.draw(buffer, last, look)
            }
        }
    }
}
