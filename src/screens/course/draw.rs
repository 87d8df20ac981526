//! How a course looks: what it is in two lines, its two lists, what is asked at the foot.

use super::{Course, Pane, rows};
use crate::domain::course::Slot;
use crate::domain::message::{Message, Value};
use crate::text::cells;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use chrono::TimeDelta;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Lines above the lists: what the course is, when it is, a blank, the two panes.
pub(super) const HEAD: u16 = 4;

/// A line of context over a list, on the far side; returns what is left below it.
pub(in crate::screens) fn counted(area: Rect, buffer: &mut Buffer, look: &Look<'_>, counts: &Message) -> Rect {
    context(area, buffer, look, look.texts.say(counts))
}

/// The same in words that were already said.
pub(in crate::screens) fn context(area: Rect, buffer: &mut Buffer, look: &Look<'_>, words: String) -> Rect {
    if area.height < 4 {
        return area;
    }
    // Two lines are there: what is told of one entry seldom needs the second.
    let room = area.width.saturating_sub(2);
    let mut lines = cells::wrap(&words, room);
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(rest);
    }
    for (y, words) in (area.y..).zip(lines) {
        let pieces = [
            Piece::new("", 1, look.theme.text),
            Piece::new(words, room, look.theme.dim).said(look.side()),
            Piece::new("", 1, look.theme.text),
        ];
        draw(buffer, Rect { y, height: 1, ..area }, look.side(), &pieces);
    }
    Rect { y: area.y + 2, height: area.height - 2, ..area }
}

/// A weekly timetable in words: « lun. et mer. de 09:00 à 12:00 ».
pub(super) fn timetable(slots: &[Slot], look: &Look<'_>) -> String {
    let mut groups: Vec<(Slot, Vec<String>)> = Vec::new();
    for slot in slots {
        let at = usize::from(slot.weekday).saturating_sub(1);
        let day = look.texts.word(rows::WEEKDAYS.get(at).copied().unwrap_or("form-weekday-1"));
        match groups.iter_mut().find(|(same, _)| (same.starts, same.minutes) == (slot.starts, slot.minutes)) {
            Some((_, days)) => days.push(day),
            None => groups.push((*slot, vec![day])),
        }
    }
    let groups = groups.into_iter().map(|(slot, days)| {
        let ends = slot.starts.overflowing_add_signed(TimeDelta::minutes(i64::from(slot.minutes))).0;
        let words = Message::new("course-slot")
            .with("days", days.join(&look.texts.word("course-slot-and")))
            .with("from", slot.starts)
            .with("to", ends);
        look.texts.say(&words)
    });
    groups.collect::<Vec<_>>().join(&look.texts.word("course-slot-comma"))
}

impl Course {
    pub(super) fn paint(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.is_empty() {
            return None;
        }
        let buffer = frame.buffer_mut();
        let head = HEAD.min(area.height.saturating_sub(1));
        let line = |n: u16| Rect { y: area.y.saturating_add(n).min(area.bottom() - 1), height: 1, ..area };
        if area.height > HEAD {
            self.draw_head(line(0), line(1), buffer, look);
            self.draw_panes(line(3), buffer, look);
        }
        if area.height > HEAD + 3 && self.pane == Pane::Lines && self.part.is_none() {
            self.draw_waiting(area, line(2), buffer, look);
        }
        let foot = u16::from(self.pane == Pane::Lines && self.part.is_none() && self.waits() && area.height > HEAD + 3);
        let list = Rect { y: area.y + head, height: area.height - head - foot, ..area };
        let cursor = match self.pane {
            Pane::Lines => self.lines.draw(list, buffer, look),
            Pane::Sessions => self.sessions.draw(list, buffer, look),
        };
        match &mut self.part {
            Some(part) => part.draw(list, buffer, look),
            None => cursor,
        }
    }

    /// True if somebody waits for a place.
    fn waits(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Under the cursor on somebody who waits: what puts her there; at the foot, the order of the criteria.
    fn draw_waiting(&self, area: Rect, at: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let Some(line) = self.lines.current() else { return };
        let Some(one) = self.waiting.iter().find(|one| one.line.id == line.id) else { return };
        let why = look.texts.say(&rows::merits(one));
        let order = rows::order(&self.criteria, look.texts);
        let room = area.width.saturating_sub(2);
        for (row, words) in [(at, why), (Rect { y: area.bottom().saturating_sub(1), height: 1, ..area }, order)] {
            let style = if row.y == at.y { look.theme.todo } else { look.theme.dim };
            let pieces = [Piece::new("", 1, look.theme.text), Piece::new(words, room, style).said(look.side())];
            draw(buffer, row, look.side(), &pieces);
        }
    }

    fn draw_head(&self, first: Rect, second: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let Some(row) = &self.row else { return };
        let theme = look.theme;
        let course = &row.course;
        let mut what = vec![look.texts.pick(&self.module.0, self.module.1.as_deref()).to_owned()];
        what.push(look.texts.pick(&row.centre_name.0, row.centre_name.1.as_deref()).to_owned());
        what.extend(course.room.clone());
        what.extend(course.trainer.clone());
        what.extend(course.team.iter().map(|one| one.name.clone()));
        let what = what.join(" · ");
        // The name of the course stands in the header already: its code gives way.
        let code = cells::width(&course.code);
        let code = if cells::width(&what).saturating_add(code + 4) > first.width { 0 } else { code };
        draw(
            buffer,
            first,
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(what, first.width.saturating_sub(code + 3), theme.text).said(look.side()),
                Piece::new("", 1, theme.text),
                Piece::new(course.code.as_str(), code, theme.dim).ltr().far(),
                Piece::new("", 1, theme.text),
            ],
        );
        let span = Message::new("course-span").with("from", course.starts_on).with("to", course.ends_on);
        let mut when = vec![look.texts.say(&span)];
        if course.slots.is_empty() {
            when.push(look.texts.word("course-no-slots-short"));
        } else {
            when.push(timetable(&course.slots, look));
        }
        draw(
            buffer,
            second,
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(when.join(" · "), second.width.saturating_sub(2), theme.dim).said(look.side()),
            ],
        );
    }

    fn draw_panes(&self, line: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let enrolled = self.row.as_ref().map_or(0, |row| row.enrolled);
        let places = self.row.as_ref().and_then(|row| row.course.capacity);
        let lines = Message::new("course-pane-lines").with("count", enrolled).with("places", places.unwrap_or(0));
        let sessions = Message::new("course-pane-sessions").with("held", self.counts.0).with("coming", self.counts.1);
        let here = |pane| if self.pane == pane { theme.strong } else { theme.dim };
        let mark = |pane| if self.pane == pane { look.cursor() } else { String::new() };
        let mut pieces = Vec::new();
        for (pane, words) in [(Pane::Lines, look.texts.say(&lines)), (Pane::Sessions, look.texts.say(&sessions))] {
            let wide = cells::width(&words);
            pieces.push(Piece::new(mark(pane), 1, theme.accent));
            pieces.push(Piece::new(words, wide, here(pane)));
            pieces.push(Piece::new("", 3, theme.text));
        }
        if self.missing.sessions > 0 {
            let mut todo = Message::new("course-pane-missing");
            todo.args.push(("count", Value::from(self.missing.sessions)));
            let used: u16 = pieces.iter().map(|piece| piece.cells).sum();
            let room = line.width.saturating_sub(used + 1);
            pieces.push(Piece::new(look.texts.say(&todo), room, theme.todo).far());
        }
        draw(buffer, line, look.side(), &pieces);
    }
}
