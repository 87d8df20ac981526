//! A class that nobody planned, made on the day under the cursor: which group, at what hour, for how long.

use crate::domain::course::CourseRow;
use crate::domain::date::{parse_minutes, parse_time};
use crate::domain::field::Kind;
use crate::domain::id::CourseId;
use crate::domain::message::Message;
use crate::domain::name;
use crate::keys::Action;
use crate::screens::course::reason;
use crate::screens::prompt::{Asked, Prompt};
use crate::screens::{Desk, Outcome};
use crate::store::clash::{self, Clash, Moment};
use crate::store::{Result, course, session};
use crate::text::format;
use crate::ui::Look;
use crate::ui::panel::{Row, draw_panel};
use crate::ui::row::{Piece, draw};
use chrono::{Datelike, NaiveDate, NaiveTime};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Most characters of an answer.
const LENGTH: usize = 120;

/// Courses looked at.
const MOST: usize = 400;

enum Asking {
    Group,
    Hour(CourseId, u16),
    Length(CourseId, NaiveTime),
    Despite(Moment, Vec<Clash>),
}

/// How far it is told.
pub(super) struct Quick {
    on: NaiveDate,
    asking: Asking,
    prompt: Prompt,
}

/// What came of a key.
pub(super) enum Quickly {
    Pending,
    Dismissed,
    Refused(Message),
    /// It was made.
    Made(Outcome),
}

fn prompt(label: &'static str, text: &str) -> Prompt {
    Prompt::proposing(label, text, LENGTH)
}

impl Quick {
    pub(super) fn on(on: NaiveDate) -> Self {
        Self { on, asking: Asking::Group, prompt: prompt("calendar-quick-group", "") }
    }

    /// The line that is asked for.
    pub(super) const fn line(&mut self) -> &mut Prompt {
        &mut self.prompt
    }

    pub(super) fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Quickly> {
        let typed = match self.prompt.act(action) {
            Asked::Pending => return Ok(Quickly::Pending),
            Asked::Dismissed => return Ok(Quickly::Dismissed),
            Asked::Answered(typed) => typed,
        };
        match &self.asking {
            Asking::Group => Ok(self.group(&typed, desk)?.map_or(Quickly::Pending, Quickly::Refused)),
            Asking::Hour(course, minutes) => Ok(match parse_time(&typed) {
                Err(why) => Quickly::Refused(why),
                Ok(starts) => {
                    self.prompt =
                        prompt("course-extra-for", &format!("{}h{:02}", minutes / 60, minutes % 60)).of(Kind::Duration);
                    self.asking = Asking::Length(*course, starts);
                    Quickly::Pending
                }
            }),
            Asking::Length(course, starts) => {
                let minutes = match parse_minutes(&typed) {
                    Err(why) => return Ok(Quickly::Refused(why)),
                    Ok(minutes) => minutes,
                };
                let moment = Moment { course: *course, session: None, on: self.on, starts: *starts, minutes };
                let clashes = clash::at(&desk.store, moment)?;
                if clashes.is_empty() {
                    return make(moment, None, desk);
                }
                self.prompt = reason(&clashes, desk);
                self.asking = Asking::Despite(moment, clashes);
                Ok(Quickly::Pending)
            }
            Asking::Despite(..) if typed.is_empty() => {
                Ok(Quickly::Refused(Message::new("course-clash-reason-missing")))
            }
            Asking::Despite(moment, _) => make(*moment, Some(&typed), desk),
        }
    }

    /// The one group that runs on the day and has these words; a sentence where there is none, or several.
    fn group(&mut self, typed: &str, desk: &Desk) -> Result<Option<Message>> {
        let wanted = name::words(typed);
        let fits = |row: &CourseRow| {
            let own = [Some(row.course.code.as_str()), Some(row.course.name.as_str()), row.course.name_ar.as_deref()];
            !wanted.is_empty() && name::fit(own.into_iter().flatten(), &wanted)
        };
        let on = self.on;
        let mut found = course::all(&desk.store, on, 0, MOST)?;
        found.retain(|row| (row.course.starts_on..=row.course.ends_on).contains(&on) && fits(row));
        let exact = found.iter().position(|row| row.course.code.eq_ignore_ascii_case(typed.trim()));
        let one = match (exact, found.len()) {
            (Some(at), _) => found.swap_remove(at),
            (None, 1) => found.swap_remove(0),
            (None, 0) => return Ok(Some(Message::new("calendar-quick-none").with("text", typed).with("day", on))),
            (None, count) => {
                let codes: Vec<&str> = found.iter().take(6).map(|row| row.course.code.as_str()).collect();
                return Ok(Some(
                    Message::new("calendar-quick-many").with("count", count).with("codes", codes.join(", ")),
                ));
            }
        };
        let (row, _) = course::get(&desk.store, one.id)?;
        let weekday = on.weekday().number_from_monday();
        let slots = &row.course.slots;
        let slot = slots.iter().find(|slot| u32::from(slot.weekday) == weekday).or(slots.first());
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
        let (starts, minutes) = slot.map_or((nine, 180), |slot| (slot.starts, slot.minutes));
        self.prompt = prompt("course-extra-at", &format::time(starts)).of(Kind::Time);
        self.asking = Asking::Hour(one.id, minutes);
        Ok(None)
    }

    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
        let foot = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..area };
        if let Asking::Despite(_, clashes) = &self.asking {
            let rows: Vec<Row> = clashes.iter().map(|clash| Row::Text(look.texts.say(&clash.told()))).collect();
            let height = u16::try_from(rows.len() + 2).unwrap_or(u16::MAX).min(area.height);
            let panel = Rect { y: area.bottom() - height, height, ..area };
            draw_panel(buffer, panel, look, &look.texts.word("course-obstacles"), &rows, 0, None);
        }
        draw(buffer, foot, look.side(), &[Piece::new("", foot.width, look.theme.text)]);
        self.prompt.draw(buffer, foot, look)
    }
}

fn make(moment: Moment, despite: Option<&str>, desk: &mut Desk) -> Result<Quickly> {
    let when = (moment.on, moment.starts, moment.minutes);
    session::add_despite(&mut desk.store, desk.clerk.id, moment.course, when, despite)?;
    let said = Message::new("course-session-added").with("day", moment.on).with("time", moment.starts);
    Ok(Quickly::Made(Outcome::wrote(said)))
}
