//! How the grid looks: a column of three cells for each class, the heads of each class below, the rate of each woman beside.

use super::Month;
use crate::domain::attendance::{Mark, Status};
use crate::domain::labels::Sign;
use crate::domain::leave;
use crate::domain::message::Message;
use crate::domain::person::Sex;
use crate::domain::session::{Register, State};
use crate::screens::marking::{self, letter, status_style};
use crate::store::month_register::{Cell, Woman};
use crate::text::locale::Side;
use crate::text::{cells, format};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Lines of the grid that are no women: the class, its heads, the headings, the rule, present, absent.
pub(super) const FURNITURE: u16 = 6;

/// Cells of a class, of the numbers beside a woman, of her line number.
const CLASS: u16 = 3;
const ABSENT: u16 = 4;
const RATE: u16 = 6;
const NUMBER: u16 = 3;

/// What stands where nothing is to be marked: she is not concerned, or the class was not held.
const HATCHED: &str = "░";

/// Cells of the fixed columns, the bars and the margin among them, without the names.
const FIXED: u16 = 2 + NUMBER + 1 + 3 + 3 + ABSENT + RATE + 1;

/// Fewest and most cells of a name.
const NAMES: (u16, u16) = (17, 34);

impl Month {
    pub(super) fn breadcrumb(&self, look: &Look<'_>) -> String {
        format::month(look.language(), self.day)
    }

    /// Classes shown, and cells of a name, at a width.
    fn columns(&self, width: u16) -> (usize, u16) {
        let room = width.saturating_sub(FIXED + NAMES.0);
        let most = u16::try_from(self.month.sessions.len()).unwrap_or(u16::MAX);
        let fit = (room / CLASS).min(most.max(1)).max(1);
        (usize::from(fit), width.saturating_sub(FIXED + fit * CLASS).min(NAMES.1))
    }

    pub(super) fn paint(&mut self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        if area.is_empty() {
            return None;
        }
        let (fit, names) = self.columns(area.width);
        if fit != self.fit {
            self.fit = fit;
            self.show_cursor();
        }
        let row = |n: u16| Rect { y: area.y + n.min(area.height.saturating_sub(1)), height: 1, ..area };
        self.draw_class(row(0), buffer, look);
        self.draw_rates(row(1), buffer, look);
        self.draw_headings(row(2), names, buffer, look);
        let shown = self.month.women.iter().enumerate().skip(self.top).take(self.rows);
        for (y, (line, woman)) in (3..).zip(shown) {
            self.draw_woman(line, woman, row(y), names, buffer, look);
        }
        let drawn = self.month.women.len().saturating_sub(self.top).min(self.rows) as u16;
        if self.line >= self.month.women.len() && usize::from(drawn) < self.rows {
            let end = [
                Piece::new(look.cursor(), 2, look.theme.accent),
                Piece::new(look.texts.word("sheet-list-end"), area.width.saturating_sub(2), look.theme.dim),
            ];
            draw(buffer, row(3 + drawn), look.side(), &end);
        }
        let foot = area.height.saturating_sub(3);
        let rule = area.width.saturating_sub(2);
        let pieces =
            [Piece::new("", 1, look.theme.text), Piece::new("─".repeat(usize::from(rule)), rule, look.theme.dim)];
        draw(buffer, row(foot), look.side(), &pieces);
        self.draw_heads(row(foot + 1), names, "month-grid-came", crate::domain::attendance::Totals::came, buffer, look);
        self.draw_heads(
            row(foot + 2),
            names,
            "month-grid-absent",
            |totals| totals.absent + totals.justified,
            buffer,
            look,
        );
        let at = self.line.saturating_sub(self.top).min(self.rows.saturating_sub(1)) as u16;
        let before = 2 + NUMBER + 1 + names + 3 + (self.column.saturating_sub(self.first) as u16) * CLASS;
        let before = before.min(area.width.saturating_sub(1));
        let x = match look.side() {
            Side::Left => area.x + before,
            Side::Right => area.right().saturating_sub(1 + before),
        };
        Some((x, row(3 + at).y))
    }

    /// Where and when the class of the cursor is, and where its register stands.
    fn draw_class(&self, line: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let own = |name: &super::Both| look.texts.pick(&name.0, name.1.as_deref()).to_owned();
        let centre = format!("{} · {}", own(&self.name), own(&self.centre));
        let Some(session) = self.month.sessions.get(self.column) else {
            let none = look.texts.word("month-grid-empty");
            let pieces = [Piece::new("", 1, theme.text), Piece::new(none, line.width.saturating_sub(2), theme.text)];
            return draw(buffer, line, look.side(), &pieces);
        };
        let state = marking::standing(session, self.today, self.hand.rules, look);
        let words = look.texts.word(state.0);
        let when = format!(
            "{} {}–{}",
            format::day(look.language(), session.on),
            format::time(session.starts),
            format::time(session.ends())
        );
        let (state_cells, when_cells) = (cells::width(&words), cells::width(&when).min(line.width / 2));
        let pieces = [
            Piece::new("", 1, theme.text),
            Piece::new(centre, line.width.saturating_sub(state_cells + when_cells + 5), theme.dim),
            Piece::new("", 1, theme.text),
            Piece::new(words, state_cells, state.1),
            Piece::new("", 1, theme.text),
            Piece::new(when, when_cells + 1, theme.strong).far(),
            Piece::new("", 1, theme.text),
        ];
        draw(buffer, line, look.side(), &pieces);
    }

    /// What stands in the cell of the cursor, and the heads of its class and of the month.
    fn draw_rates(&self, line: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let (mut all, own) = (crate::domain::attendance::Totals::default(), self.month.of_session(self.column));
        for woman in &self.month.women {
            all.merge(&woman.totals);
        }
        let (class, month) = (own.presence(), all.presence());
        let rates = Message::new("month-grid-rates")
            .with("came", class.num.to_string())
            .with("of", class.den.to_string())
            .with("month", month.told())
            .with("num", month.num.to_string())
            .with("den", month.den.to_string());
        let rates = look.texts.say(&rates);
        let here = self.here(look);
        let room = line.width.saturating_sub(3);
        let cells = cells::width(&rates).min(room.saturating_sub(cells::width(&here).min(room / 2)));
        let pieces = [
            Piece::new("", 1, theme.text),
            Piece::new(here, room - cells, theme.text).said(look.side()),
            Piece::new("", 1, theme.text),
            Piece::new(rates, cells, theme.dim).said(look.side()).far(),
            Piece::new("", 1, theme.text),
        ];
        draw(buffer, line, look.side(), &pieces);
    }

    fn here(&self, look: &Look<'_>) -> String {
        if let Some(number) = self.hand.entry.number() {
            return format!("→ {number}");
        }
        // Minutes are seen while they are typed, wherever the line stands.
        if let Some((Some(number), words)) = self.hand.pending(look) {
            return format!("→ {number} {words}");
        }
        let Some(woman) = self.month.women.get(self.line) else { return String::new() };
        let what = match woman.cells.get(self.column) {
            Some(Cell::Marked(mark)) => self.words(mark, woman.line.sex, look),
            Some(Cell::Untaken) => look.texts.word("register-untaken"),
            Some(Cell::OnLeave(kind)) => look.texts.word(leave::kind_term(kind)),
            _ => look.texts.word("month-grid-hatched"),
        };
        format!("{} · {what}", woman.line.number)
    }

    /// A mark in words, and what the register said first.
    fn words(&self, mark: &Mark, sex: Option<Sex>, look: &Look<'_>) -> String {
        let mut now = look.texts.say(&Message::new(mark.status.term()).of(sex));
        let minutes = |minutes: u16| look.texts.say(&Message::new("sheet-minutes").with("minutes", minutes));
        now.push_str(&mark.minutes.map(minutes).unwrap_or_default());
        if let Some(told) = mark.trainer {
            let first = look.texts.say(&Message::new(told.status.map_or("register-untaken", Status::term)).of(sex));
            now = look.texts.say(&Message::new("sheet-trainer").with("trainer", first).with("mark", now));
        }
        let mut words = vec![now];
        words.extend(
            mark.early.map(|early| look.texts.say(&Message::new(Sign::Early.term()).of(sex)) + &minutes(early)),
        );
        words.extend(mark.note.clone());
        words.join(" · ")
    }

    fn draw_headings(&self, line: Rect, names: u16, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let own = if look.texts.prefers_arabic() { "sheet-name-ar" } else { "sheet-name" };
        let mut pieces = vec![
            Piece::new("", 2, theme.dim),
            Piece::new(look.texts.word("sheet-number"), NUMBER, theme.dim).number(),
            Piece::new("", 1, theme.dim),
            Piece::new(look.texts.word(own), names, theme.dim),
            // What stands to the side of the window is told by the bar it hides behind.
            Piece::new(if self.first > 0 { " « " } else { " │ " }, 3, theme.dim),
        ];
        let all = self.month.sessions.len();
        for (column, session) in self.month.sessions.iter().enumerate().skip(self.first).take(self.fit) {
            let style = match (column == self.column, session.state) {
                (true, _) => theme.accent,
                (false, State::Cancelled) => theme.dim,
                (false, _) if session.register == Register::Validated => theme.text,
                (false, _) if session.on > self.today => theme.dim,
                (false, _) => theme.todo,
            };
            pieces.push(Piece::new(session.on.format("%d").to_string(), CLASS, style).ltr());
        }
        let more = all > self.first + self.fit;
        pieces.push(Piece::new(if more { " » " } else { " │ " }, 3, theme.dim));
        pieces.push(Piece::new(look.texts.word("month-grid-absences"), ABSENT, theme.dim).number());
        pieces.push(Piece::new(look.texts.word("month-grid-rate"), RATE, theme.dim).number());
        draw(buffer, line, look.side(), &pieces);
    }

    fn draw_woman(&self, line: usize, woman: &Woman, area: Rect, names: u16, buffer: &mut Buffer, look: &Look<'_>) {
        let theme = look.theme;
        let here = line == self.line;
        let text = if woman.cells.iter().all(|cell| *cell == Cell::NotConcerned) { theme.dim } else { theme.text };
        let name = match &woman.line.label {
            Some(label) if woman.line.person.is_none() => {
                look.texts.say(&Message::new("sheet-walk-in-name").with("label", label.as_str()))
            }
            _ => look.texts.name(&woman.line.name),
        };
        let mut pieces = vec![
            Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
            Piece::new(woman.line.number.to_string(), NUMBER, if here { theme.strong } else { text }).number(),
            Piece::new("", 1, text),
            Piece::new(name, names, text),
            Piece::new(" │ ", 3, theme.dim),
        ];
        for (column, cell) in woman.cells.iter().enumerate().skip(self.first).take(self.fit) {
            let (mark, style) = self.cell_words(line, column, cell, look);
            let style = if here && column == self.column { theme.accent } else { style };
            pieces.push(Piece::new(mark, CLASS, style));
        }
        let absent = woman.totals.absent + woman.totals.justified;
        pieces.push(Piece::new(" │ ", 3, theme.dim));
        pieces.push(Piece::new(if absent == 0 { String::new() } else { absent.to_string() }, ABSENT, text).number());
        pieces.push(Piece::new(percent(woman.totals.presence().per_mille()), RATE, text).ltr().number());
        draw(buffer, area, look.side(), &pieces);
    }

    fn cell_words(&self, line: usize, column: usize, cell: &Cell, look: &Look<'_>) -> (String, Style) {
        if let Some((number, words)) = self.hand.pending(look)
            && column == self.column
            && number.map_or(line == self.line, |number| {
                self.month.women.get(line).is_some_and(|woman| woman.line.number == number)
            })
        {
            let sign: String = words.chars().filter(|c| !c.is_ascii_digit() && *c != ' ').collect();
            return (sign, look.theme.accent);
        }
        let letter = |sign| letter(self.hand.rules.letters, sign, look);
        match cell {
            Cell::NotConcerned => (HATCHED.to_owned(), look.theme.dim),
            Cell::Untaken => {
                let due = self.month.sessions.get(column).is_some_and(|session| session.on <= self.today);
                ("·".to_owned(), if due { look.theme.todo } else { look.theme.dim })
            }
            Cell::OnLeave(_) => (letter(Sign::Status(Status::Justified)), look.theme.dim),
            Cell::Marked(mark) => (letter(mark.sign()), status_style(mark.status, look)),
        }
    }

    /// The heads of each class shown.
    fn draw_heads(
        &self,
        line: Rect,
        names: u16,
        word: &'static str,
        heads: fn(&crate::domain::attendance::Totals) -> u32,
        buffer: &mut Buffer,
        look: &Look<'_>,
    ) {
        let theme = look.theme;
        let mut pieces = vec![
            Piece::new("", 2 + NUMBER + 1, theme.dim),
            Piece::new(look.texts.word(word), names, theme.dim),
            Piece::new("   ", 3, theme.dim),
        ];
        for column in (self.first..self.month.sessions.len()).take(self.fit) {
            let totals = self.month.of_session(column);
            let recorded = totals.expected() + totals.exempt > 0;
            let shown = if recorded { heads(&totals).to_string() } else { String::new() };
            let style = if column == self.column { theme.strong } else { theme.dim };
            pieces.push(Piece::new(shown, CLASS, style).ltr());
        }
        draw(buffer, line, look.side(), &pieces);
    }
}

/// A rate in whole percent, rounded half up; a dash where there is nothing to divide by.
fn percent(per_mille: Option<u64>) -> String {
    per_mille.map_or_else(|| "–".to_owned(), |n| format!("{} %", (n + 5) / 10))
}
