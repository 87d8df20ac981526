//! How a sheet looks: its lines, its foot, its cursor. Only what changes between two keys should change on the wire: the
//! margin mark, one mark, the totals.

use super::Attendance;
use crate::domain::attendance::{Line, Status};
use crate::domain::labels::Sign;
use crate::domain::leave;
use crate::domain::message::Message;
use crate::screens::marking::Lines;
use crate::screens::marking::{self, letter, status_style};
use crate::text::locale::Side;
use crate::text::{cells, format};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Lines of the sheet that are no women: the class, a blank, the headings, the rule, the totals.
pub(super) const FURNITURE: u16 = 5;

/// Cells of the fixed columns: margin, number, last four, mark.
const NUMBER: u16 = 3;
const LAST: u16 = 7;
const MARK: u16 = 11;

/// Cells that the name of the centre keeps where the line is full.
const CENTRE: u16 = 10;

/// Most cells of a column of names.
const NAMES: u16 = 32;

impl Attendance {
    pub(super) fn breadcrumb(&self, look: &Look<'_>) -> String {
        let Some(sheet) = &self.sheet else {
            return String::new();
        };
        let course = look.texts.pick(&sheet.course_name.0, sheet.course_name.1.as_deref());
        let words =
            Message::new("sheet-title").with("course", course).with("n", sheet.ordinal).with("of", sheet.planned);
        look.texts.say(&words)
    }

    pub(super) fn paint(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let sheet = self.sheet.as_ref()?;
        let theme = look.theme;
        let row = |n: u16| Rect { y: area.y + n.min(area.height.saturating_sub(1)), height: 1, ..area };
        self.draw_class(row(0), frame, look);
        self.draw_headings(row(2), frame, look);
        let shown = sheet.lines.iter().enumerate().skip(self.top).take(self.rows);
        for (y, (index, line)) in shown.enumerate() {
            self.draw_line(index, line, row(3 + y as u16), frame, look);
        }
        let drawn = sheet.lines.len().saturating_sub(self.top).min(self.rows) as u16;
        if self.cursor >= sheet.lines.len() && usize::from(drawn) < self.rows {
            draw(
                frame.buffer_mut(),
                row(3 + drawn),
                look.side(),
                &[
                    Piece::new(look.cursor(), 2, theme.accent),
                    Piece::new(look.texts.word("sheet-list-end"), area.width.saturating_sub(2), theme.dim),
                ],
            );
        }
        let foot = area.height.saturating_sub(2);
        draw(
            frame.buffer_mut(),
            row(foot),
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(
                    "─".repeat(usize::from(area.width.saturating_sub(2))),
                    area.width.saturating_sub(2),
                    theme.dim,
                ),
            ],
        );
        self.draw_totals(row(foot + 1), frame, look);
        if let Some(asked) = &self.reasons {
            return Some(asked.draw(frame.buffer_mut(), area, look));
        }
        if let Some((_, prompt)) = &self.prompt {
            let last = row(area.height.saturating_sub(1));
            draw(frame.buffer_mut(), last, look.side(), &[Piece::new("", area.width, theme.text)]);
            return Some(prompt.draw(frame.buffer_mut(), last, look));
        }
        let at = self.cursor.saturating_sub(self.top).min(self.rows.saturating_sub(1)) as u16;
        let (_, _, marks) = Self::columns(area.width);
        let from_edge = area.width.saturating_sub(marks).min(area.width.saturating_sub(1));
        let x = match look.side() {
            Side::Left => area.x + from_edge,
            Side::Right => area.right().saturating_sub(1 + from_edge),
        };
        Some((x, row(3 + at).y))
    }

    fn draw_class(&self, line: Rect, frame: &mut Frame<'_>, look: &Look<'_>) {
        let Some(sheet) = &self.sheet else { return };
        let theme = look.theme;
        let session = &sheet.session;
        let language = look.language();
        let centre = look.texts.pick(&sheet.centre_name.0, sheet.centre_name.1.as_deref());
        let state = marking::standing(session, self.today, self.hand.rules, look);
        let state_words = look.texts.word(state.0);
        let when = format!(
            "{} {}–{}",
            format::day(language, session.on),
            format::time(session.starts),
            format::time(session.ends())
        );
        let (also, dot) = if self.also.is_empty() {
            (String::new(), "")
        } else {
            let also = Message::new("sheet-also").with("clerks", self.also.join(format::comma(language)));
            (look.texts.say(&also), " · ")
        };
        let (state_cells, when_cells) = (cells::width(&state_words), cells::width(&when).min(line.width / 2));
        // Names of clerks give way, and the hall, before the hour of the class does.
        let (also_cells, dot_cells) = (cells::width(&also).min(line.width / 3), cells::width(dot));
        let room = line.width.saturating_sub(state_cells + also_cells + dot_cells + when_cells + 5);
        // The centre, which a clerk knows, is cut before the name of who teaches; then the hall is left out.
        let told = |parts: &[&Option<String>]| -> String {
            parts.iter().copied().flatten().flat_map(|part| [" · ", part]).collect()
        };
        let most = room.saturating_sub(CENTRE.min(cells::width(centre)));
        let whole = told(&[&sheet.room, &sheet.trainer]);
        let who = if cells::width(&whole) <= most { whole } else { told(&[&sheet.trainer]) };
        let who_cells = cells::width(&who).min(most);
        let centre_cells = cells::width(centre).min(room - who_cells);
        draw(
            frame.buffer_mut(),
            line,
            look.side(),
            &[
                Piece::new("", 1, theme.text),
                Piece::new(centre, centre_cells, theme.dim),
                Piece::new(who, room - centre_cells, theme.dim).said(look.side()),
                Piece::new("", 1, theme.text),
                Piece::new(state_words, state_cells, state.1),
                Piece::new(dot, dot_cells, theme.dim),
                Piece::new(also, also_cells, theme.dim).said(look.side()),
                Piece::new("", 1, theme.text),
                Piece::new(when, when_cells + 1, theme.dim).far(),
                Piece::new("", 1, theme.text),
            ],
        );
    }

    /// Cells of the two name columns and of the marks at a width: what the names do not need shows notes.
    fn columns(width: u16) -> (u16, u16, u16) {
        let room = width.saturating_sub(2 + NUMBER + 1 + 1 + 3 + LAST + 3 + MARK);
        let latin = (room.div_ceil(2) + room.min(4) / 2).min(room).min(NAMES);
        let arabic = room.saturating_sub(latin).min(NAMES);
        (latin, arabic, MARK + room.saturating_sub(latin + arabic))
    }

    fn draw_headings(&self, line: Rect, frame: &mut Frame<'_>, look: &Look<'_>) {
        let style = look.theme.dim;
        let (latin, arabic, marks) = Self::columns(line.width);
        let word = |id: &str| look.texts.word(id);
        let [first, second] = own_script_first(
            look,
            Piece::new(word("sheet-name"), latin, style).ltr_column(),
            Piece::new(word("sheet-name-ar"), arabic, style).rtl(),
        );
        draw(
            frame.buffer_mut(),
            line,
            look.side(),
            &[
                Piece::new("", 2, style),
                Piece::new(word("sheet-number"), NUMBER, style).number(),
                Piece::new("", 1, style),
                first,
                Piece::new("", 1, style),
                second,
                Piece::new(" │ ", 3, style),
                Piece::new(word("sheet-last"), LAST, style),
                Piece::new(" │ ", 3, style),
                Piece::new(word("sheet-mark"), marks, style),
            ],
        );
    }

    fn draw_line(&self, index: usize, line: &Line, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) {
        let theme = look.theme;
        let here = index == self.cursor;
        let enrolment = &line.enrolment;
        let text = if line.concerned { theme.text } else { theme.dim };
        let (latin_cells, arabic_cells, mark_cells) = Self::columns(area.width);
        let last: Vec<String> =
            line.last.iter().map(|status| status.map_or_else(|| "·".to_owned(), |s| self.letter(s, look))).collect();
        let (mark, style) = self.mark_cell(line, look);
        // What somebody who walked in is called has the room of both names.
        let [first, between, second] = if enrolment.person.is_none() {
            let label = Message::new("sheet-walk-in-name").with("label", enrolment.label.as_deref().unwrap_or(""));
            let whole = Piece::new(look.texts.say(&label), latin_cells + 1 + arabic_cells, text).said(look.side());
            [whole, Piece::new("", 0, text), Piece::new("", 0, text)]
        } else {
            let [first, second] = own_script_first(
                look,
                Piece::new(look.texts.value(&enrolment.name.in_latin()), latin_cells, text).ltr_column(),
                Piece::new(look.texts.value(&enrolment.name.in_arabic()), arabic_cells, text).rtl(),
            );
            [first, Piece::new("", 1, text), second]
        };
        draw(
            frame.buffer_mut(),
            area,
            look.side(),
            &[
                Piece::new(if here { look.cursor() } else { String::new() }, 2, theme.accent),
                Piece::new(enrolment.number.to_string(), NUMBER, text).number(),
                Piece::new("", 1, text),
                first,
                between,
                second,
                Piece::new(" │ ", 3, theme.dim),
                Piece::new(last.join(" "), LAST, theme.dim),
                Piece::new(" │ ", 3, theme.dim),
                Piece::new(mark, mark_cells, style),
            ],
        );
    }

    fn letter(&self, status: Status, look: &Look<'_>) -> String {
        letter(self.hand.rules.letters, Sign::Status(status), look)
    }

    /// The number that waits for its mark; a late mark and its minutes so far where its line is not on the screen to show
    /// them.
    fn waiting(&self, look: &Look<'_>) -> Option<String> {
        if let Some(number) = self.hand.entry.number() {
            return Some(format!("→ {number}"));
        }
        let (number, words) = self.hand.pending(look)?;
        let number = number?;
        let window = self.top..self.top + self.rows;
        let shown = self.index_of(number).is_some_and(|at| window.contains(&at));
        (!shown).then(|| format!("→ {number} {words}"))
    }

    fn mark_cell(&self, line: &Line, look: &Look<'_>) -> (String, Style) {
        let theme = look.theme;
        if let Some((number, words)) = self.hand.pending(look) {
            let own = number.unwrap_or_else(|| self.line(self.cursor).map_or(0, |line| line.enrolment.number));
            if own == line.enrolment.number {
                return (words, theme.accent);
            }
        }
        if !line.concerned {
            return ("–".to_owned(), theme.dim);
        }
        let Some(mark) = &line.mark else {
            // Marked beforehand: nobody typed it, so it stands back until the sheet is validated.
            return line
                .leave
                .map_or_else(|| ("·".to_owned(), theme.todo), |kind| (self.excused_words(kind, look), theme.dim));
        };
        (self.hand.mark_words(mark, look), status_style(mark.status, look))
    }

    /// The letter of a justified absence, and the leave it comes from.
    fn excused_words(&self, kind: &str, look: &Look<'_>) -> String {
        format!("{} {}", self.letter(Status::Justified, look), look.texts.word(leave::kind_term(kind)))
    }

    fn draw_totals(&self, line: Rect, frame: &mut Frame<'_>, look: &Look<'_>) {
        let Some(sheet) = &self.sheet else { return };
        let theme = look.theme;
        let totals = sheet.totals();
        let mut pieces = vec![Piece::new("", 1, theme.text)];
        let counts = [
            (Status::Present, totals.present),
            (Status::Late, totals.late),
            (Status::Absent, totals.absent),
            (Status::Justified, totals.justified),
            (Status::Exempt, totals.exempt),
        ];
        // A sixth count takes its room from the five others.
        let early = self.hand.rules.letters.early;
        let cells = if early { 3 } else { 4 };
        for (status, count) in counts {
            pieces.push(Piece::new(self.letter(status, look), 2, theme.dim));
            pieces.push(Piece::new(count.to_string(), cells, theme.text));
        }
        if early {
            pieces.push(Piece::new(letter(self.hand.rules.letters, Sign::Early, look), 2, theme.dim));
            pieces.push(Piece::new(totals.early.to_string(), cells, theme.text));
        }
        let untaken = look.texts.say(&Message::new("sheet-left-to-take").with("count", totals.untaken));
        let untaken_cells = cells::width(&untaken).max(14);
        // One pen for all that a mark changes here: each change of it would cost as much as the figures.
        pieces.push(Piece::new(untaken, untaken_cells, theme.text));
        let hours = look.texts.say(
            &Message::new("sheet-hours")
                .with("attended", crate::domain::message::Value::Minutes(i64::from(totals.attended)))
                .with("offered", crate::domain::message::Value::Minutes(i64::from(totals.offered))),
        );
        let used: u16 = pieces.iter().map(|piece| piece.cells).sum();
        let pending = self.waiting(look);
        let room = line.width.saturating_sub(used + 1);
        let pending_cells = pending.as_ref().map_or(0, |text| cells::width(text) + 1).min(room);
        pieces.push(Piece::new(pending.unwrap_or_default(), pending_cells, theme.accent));
        pieces.push(Piece::new(hours, room - pending_cells, theme.text).said(look.side()).far());
        pieces.push(Piece::new("", 1, theme.text));
        draw(frame.buffer_mut(), line, look.side(), &pieces);
    }
}

/// The names in the script of the interface stand beside the number.
fn own_script_first<'a>(look: &Look<'_>, latin: Piece<'a>, arabic: Piece<'a>) -> [Piece<'a>; 2] {
    if look.texts.prefers_arabic() { [arabic, latin] } else { [latin, arabic] }
}
