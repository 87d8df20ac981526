//! What stands in the way of something, shown before it is done: it takes a reason, which is kept; what only custom advises
//! against has one already, and takes Enter.

use super::Course;
use super::parts::{Deed, Step, asked, prompt};
use crate::domain::id::SessionId;
use crate::domain::message::Message;
use crate::keys::Action;
use crate::screens::prompt::{Asked, Prompt};
use crate::screens::{Desk, asks};
use crate::store::clash::{self, Clash, Moment};
use crate::store::{Result, calendar};
use crate::ui::Look;
use crate::ui::panel::{Row, draw_panel};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The obstacles, and what is to be done despite them.
pub(super) struct Obstacles {
    clashes: Vec<Clash>,
    deed: Option<Box<Deed>>,
    prompt: Prompt,
}

/// The reason that is asked for; given already where only custom speaks against it.
pub(in crate::screens) fn reason(clashes: &[Clash], desk: &Desk) -> Prompt {
    let custom = clashes.iter().all(|clash| clash.kind.is_custom());
    let said = if custom { asks::word(desk.language, "course-custom-agreed") } else { String::new() };
    prompt("course-clash-reason", &said)
}

impl Obstacles {
    pub(super) fn new(clashes: Vec<Clash>, deed: Deed, desk: &Desk) -> Self {
        let prompt = reason(&clashes, desk);
        Self { clashes, deed: Some(Box::new(deed)), prompt }
    }

    /// The line that is asked for.
    pub(super) const fn line(&mut self) -> &mut Prompt {
        &mut self.prompt
    }

    pub(super) fn act(&mut self, action: Action) -> Step {
        match self.prompt.act(action) {
            Asked::Pending => Step::Stay,
            Asked::Dismissed => Step::Dismissed,
            Asked::Answered(reason) if reason.is_empty() => Step::Refused(Message::new("course-clash-reason-missing")),
            Asked::Answered(reason) => match self.deed.take() {
                Some(deed) => Step::Done(deed.despite(reason)),
                None => Step::Dismissed,
            },
        }
    }

    pub(super) fn draw(&self, list: Rect, buffer: &mut Buffer, look: &Look<'_>) -> (u16, u16) {
        let rows: Vec<Row> = self.clashes.iter().map(|clash| Row::Text(look.texts.say(&clash.told()))).collect();
        let height = u16::try_from(rows.len() + 2).unwrap_or(u16::MAX).min(list.height);
        let area = Rect { y: list.bottom() - height, height, ..list };
        draw_panel(buffer, area, look, &look.texts.word("course-obstacles"), &rows, 0, None);
        let last = Rect { y: list.bottom() - 1, height: 1, ..list };
        asked(&self.prompt, last, buffer, look)
    }
}

impl Deed {
    /// The same, whatever stands in its way, for this reason.
    fn despite(mut self, reason: String) -> Self {
        match &mut self {
            Self::Add { despite, .. }
            | Self::Postpone { despite, .. }
            | Self::Taught { despite, .. }
            | Self::Shift { despite, .. } => *despite = Some(reason),
            _ => {}
        }
        self
    }
}

impl Course {
    /// What stands in the way of something that was asked and not accepted yet.
    pub(super) fn in_the_way(&self, deed: &Deed, desk: &Desk) -> Result<Vec<Clash>> {
        let course = self.id;
        let here = self.sessions.current().map(|meeting| (SessionId(meeting.id()), meeting.session().clone()));
        match (deed, here) {
            (Deed::Add { on, starts, minutes, despite: None }, _) => {
                clash::at(&desk.store, Moment { course, session: None, on: *on, starts: *starts, minutes: *minutes })
            }
            (Deed::Postpone { on, starts, despite: None, .. }, Some((id, own))) => {
                let minutes = own.planned();
                let moment = Moment { course, session: Some(id), on: *on, starts: *starts, minutes };
                clash::of_make_up(&desk.store, moment, desk.today)
            }
            (Deed::Taught { name, despite: None }, Some((id, own))) => {
                let moment = Moment { course, session: Some(id), on: own.on, starts: own.starts, minutes: own.minutes };
                clash::of_teacher(&desk.store, moment, name)
            }
            (Deed::Shift { from, to, starts, despite: None }, _) => {
                calendar::shift_clashes(&desk.store, course, (*from, *to), *starts)
            }
            _ => Ok(Vec::new()),
        }
    }
}
