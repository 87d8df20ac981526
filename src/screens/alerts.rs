//! Whom to ask after: one line for each woman in a course whose attendance asks for a call or a visit, the gravest first.

use super::course::Course;
use super::course::draw::counted;
use super::listed::{ListEvent, Listed};
use super::{Desk, Outcome, Screen, registry};
use crate::domain::field::{Column, Script, Width};
use crate::domain::message::{Message, Value};
use crate::keys::{Action, Place};
use crate::store::alerts::{self, Raised};
use crate::store::{Result, Touched};
use crate::ui::Look;
use ratatui::Frame;
use ratatui::layout::Rect;

/// One line, in the clerk's language.
#[derive(Clone, Debug)]
struct Line {
    raised: Raised,
    name: String,
    course: String,
    why: Message,
}

const COLUMNS: &[Column<Line>] = &[
    Column::new("name", Width::Fill(18), Script::Free, |line: &Line| line.name.as_str().into()),
    Column::new("course", Width::Fill(12), Script::Free, |line: &Line| line.course.as_str().into()),
    Column::new("why", Width::Fill(34), Script::Free, |line: &Line| line.why.clone().into()),
    Column::new("more", Width::Cells(3), Script::Latin, |line: &Line| match line.raised.alerts.len() {
        0 | 1 => Value::Empty,
        more => format!("+{}", more - 1).into(),
    })
    .far(),
];

/// The screen.
pub struct Alerts {
    list: Listed<Line>,
    opened: bool,
}

impl Default for Alerts {
    fn default() -> Self {
        let list = Listed::new("alert", COLUMNS, "alert-none", |line: &Line| line.raised.line.id.0);
        Self { list, opened: false }
    }
}

impl Screen for Alerts {
    fn place(&self) -> Place {
        Place::Alerts
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-alerts")
    }

    fn address(&self) -> String {
        "alerts".to_owned()
    }

    fn refresh(&mut self, desk: &Desk, rows: u16) -> Result<()> {
        self.list.resize(rows.saturating_sub(2).max(2));
        let arabic = desk.language.prefers_arabic();
        let percent = alerts::limits(&desk.store)?.percent;
        let mut lines = Vec::new();
        for raised in alerts::raised(&desk.store, desk.today)? {
            let Some(first) = raised.alerts.first() else { continue };
            let (french, own) = &raised.course_name;
            let course = own.clone().filter(|_| arabic).unwrap_or_else(|| french.clone());
            let (name, why) = (raised.line.name.shown(arabic), first.words(percent));
            lines.push(Line { name, course, why, raised });
        }
        if std::mem::replace(&mut self.opened, true) {
            self.list.renew(lines)
        } else {
            self.list.replace(lines)
        }
        Ok(())
    }

    fn concerned(&self, touched: Touched) -> bool {
        ["mark", "session", "enrolment", "enrolment_span", "setting"].into_iter().any(|table| touched.has(table))
    }

    fn act(&mut self, action: Action, desk: &mut Desk) -> Result<Outcome> {
        Ok(match action {
            Action::Back | Action::Done => Outcome::close(),
            Action::Record => match self.list.current().and_then(|line| line.raised.line.person) {
                Some(her) => registry::person(desk, her),
                None => Outcome::stay(),
            },
            _ => match self.list.act(action) {
                ListEvent::Open(_) => match self.list.current() {
                    Some(line) => Outcome::open(Course::at_line(line.raised.line.course, line.raised.line.id)),
                    None => Outcome::stay(),
                },
                ListEvent::Moved | ListEvent::Ignored => Outcome::stay(),
            },
        })
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let head = Message::new("alert-count").with("count", self.list.rows().len());
        let below = counted(area, frame.buffer_mut(), look, &head);
        self.list.draw(below, frame.buffer_mut(), look)
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::Enter, Some("today-open")), (Action::Record, None), (Action::Back, None)]
    }
}
