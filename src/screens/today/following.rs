//! The tasks on the first screen: those whose day has come, below the registers to take; a digit away where those leave one.

use super::Today;
use crate::domain::message::Message;
use crate::screens::alerts::{Alerts, day};
use crate::screens::{Desk, Outcome};
use crate::store::Result;
use crate::store::follow_up::{self, Due};
use crate::text::cells;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Tasks shown at most: the others are behind the same key.
const MOST: usize = 3;

/// Digits there are.
const DIGITS: usize = 9;

/// What is to be done about whom.
#[derive(Default)]
pub(super) struct Following {
    shown: Vec<Due>,
    /// All whose day has come.
    count: usize,
}

impl Following {
    pub(super) fn read(desk: &Desk) -> Result<Self> {
        let (shown, count) = follow_up::due(&desk.store, desk.today, MOST)?;
        Ok(Self { shown, count })
    }

    pub(super) const fn len(&self) -> usize {
        self.shown.len()
    }

    /// Lines it takes of the screen: a blank, the heading, the tasks.
    pub(super) const fn lines(&self) -> u16 {
        if self.shown.is_empty() { 0 } else { self.shown.len() as u16 + 2 }
    }

    /// The list with the cursor on one of them.
    pub(super) fn open(&self, index: usize) -> Option<Outcome> {
        self.shown.get(index).map(|due| Outcome::open(Alerts::at(&due.task)))
    }
}

impl Today {
    /// Registers that have a digit: the first nine. The tasks have what is left of them, for a register comes first.
    pub(super) fn digits(&self) -> usize {
        self.rows.len().min(DIGITS)
    }

    pub(super) fn draw_following(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let Following { shown, count } = &self.following;
        if shown.is_empty() {
            return;
        }
        let line = |n: u16| Rect { y: area.y + n.min(area.height.saturating_sub(1)), height: 1, ..area };
        let total = count.to_string();
        let wide = cells::width(&total);
        let heading = [
            Piece::new("", 1, theme.text),
            Piece::new(look.texts.word("place-alerts"), area.width.saturating_sub(wide + 2), theme.strong),
            Piece::new(total, wide, theme.dim).far(),
            Piece::new("", 1, theme.text),
        ];
        draw(buffer, line(0), look.side(), &heading);
        // Names under each other, and what is to be done right beside the longest.
        let names: Vec<String> = shown.iter().map(|due| look.texts.name(&due.name)).collect();
        let longest = names.iter().map(|name| cells::width(name)).max().unwrap_or(0);
        let name_cells = (longest + 1).min(area.width / 3);
        for ((n, due), y) in shown.iter().enumerate().zip(1..) {
            let here = self.cursor == self.rows.len() + n;
            let late = due.task.due < self.today;
            let day =
                Message::new(if late { "follow-up-late" } else { "follow-up-due" }).with("day", day(due.task.due));
            let (why, course) = (crate::domain::alerts::Alert::kind(&due.task.alert), &due.course_name);
            let why = format!("{} · {}", look.texts.say(&why), look.texts.pick(&course.0, course.1.as_deref()));
            let day_cells = if area.width >= 100 { 24 } else { 16 };
            let digit = self.digits() + n + 1;
            let digit = if digit <= DIGITS { digit.to_string() } else { String::new() };
            let pieces = [
                Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
                Piece::new(digit, 2, if here { theme.strong } else { theme.key }),
                Piece::new(names.get(n).map_or("", String::as_str), name_cells, theme.text),
                Piece::new("", 1, theme.text),
                Piece::new(why, area.width.saturating_sub(name_cells + day_cells + 7), theme.dim).said(look.side()),
                Piece::new("", 1, theme.text),
                Piece::new(look.texts.say(&day), day_cells, if late { theme.alarm } else { theme.todo })
                    .said(look.side())
                    .far(),
                Piece::new("", 1, theme.text),
            ];
            draw(buffer, line(y), look.side(), &pieces);
        }
    }
}
