//! Drawing a table: columns that never overlap, a mark in the margin for the cursor, so that a move sends little.

use super::Shown;
use crate::domain::field::{Column, Script, Width};
use crate::domain::message::Value;
use crate::text::cells;
use crate::text::locale::Side;
use crate::ui::row::{Piece, draw};
use crate::ui::{Look, form};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

/// Cells of the margin: the cursor's mark.
const MARGIN: u16 = 1;
/// A first column this wide at most is made bold on the cursor's line: a line number, not a name.
const SMALL: u16 = 4;
/// What a column that fills keeps for its values when it lends cells to the heading of another.
const ROOM: u16 = 14;

/// What a column that shows next to nothing keeps for its heading.
const LEAST: u16 = 6;

/// Where a column stands: the gap before it and its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Laid {
    gap: Gap,
    cells: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    /// One blank.
    Blank,
    /// ` │ `: between two scripts, for the eye and for terminals that reorder.
    Bar,
}

impl Gap {
    const fn cells(self) -> u16 {
        match self {
            Self::Blank => 1,
            Self::Bar => 3,
        }
    }
}

/// A column without what its rows are: where columns stand is the same question for every list, answered once.
#[derive(Clone, Copy, Debug)]
struct Shape {
    /// Its place among the columns as they are declared.
    at: usize,
    id: &'static str,
    width: Width,
    script: Script,
    far: bool,
    by_end: bool,
}

impl Shape {
    fn of<R>((at, column): (usize, &Column<R>)) -> Self {
        let Column { id, width, script, far, by_end, .. } = *column;
        Self { at, id, width, script, far, by_end }
    }
}

/// Rows, as drawing asks for them.
trait Rows {
    /// What a row shows in a column; nothing beyond the last row.
    fn value(&self, row: usize, column: usize) -> Value;

    /// True if a row is shown as context.
    fn dimmed(&self, row: usize) -> bool;
}

impl<R: 'static> Rows for (&Shown<R>, &[R]) {
    fn value(&self, row: usize, column: usize) -> Value {
        let found = self.1.get(row).zip(self.0.columns.get(column));
        found.map_or(Value::Empty, |(row, column)| (column.value)(row))
    }

    fn dimmed(&self, row: usize) -> bool {
        self.0.dim.zip(self.1.get(row)).is_some_and(|(dim, row)| dim(row))
    }
}

impl<R: 'static> Shown<R> {
    /// Draws the heading and the rows of a window with the cursor on its line `at`; returns where the terminal's cursor
    /// sits: the mark of that line.
    pub fn draw(&self, rows: &[R], at: usize, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let shapes = self.columns.iter().enumerate().map(Shape::of).collect();
        let (subject, empty, many) = (self.subject, self.empty, rows.len());
        Drawn { subject, empty, rows: &(self, rows), many, at }.draw(shapes, area, buffer, look)
    }
}

/// A table, whatever its rows are.
struct Drawn<'a> {
    subject: &'static str,
    empty: &'static str,
    rows: &'a dyn Rows,
    many: usize,
    /// Line of the cursor.
    at: usize,
}

impl Drawn<'_> {
    fn draw(&self, shapes: Vec<Shape>, area: Rect, buffer: &mut Buffer, look: &Look<'_>) -> Option<(u16, u16)> {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return None;
        }
        if self.many == 0 {
            self.teach(area, buffer, look);
            return None;
        }
        let columns = own_script_first(shapes, look.texts.prefers_arabic());
        let headings: Vec<String> = columns
            .iter()
            .map(|column| look.texts.word(&format!("{}-{}", self.subject, column.id)))
            .inspect(|word| debug_assert!(!word.contains("{$"), "a heading of {} wants arguments", self.subject))
            .collect();
        let mut laid = lay(&columns, area.width, look.side() == Side::Right);
        keep_margin(&mut laid, area.width);
        say_headings_whole(&columns, &mut laid, &headings);
        let heading = u16::from(area.height > 1);
        let room = usize::from(area.height - heading);
        let from = (self.at + 1).saturating_sub(room);
        let shown: Vec<Vec<(String, bool)>> = (from..self.many)
            .take(room)
            .map(|row| {
                let text = |column: &Shape| {
                    let value = self.rows.value(row, column.at);
                    (look.texts.value(&value), is_worded(&value))
                };
                columns.iter().take(laid.len()).map(text).collect()
            })
            .collect();
        say_values_whole(&columns, &mut laid, &headings, &shown, area.width);
        let mut lines = (area.y..area.bottom()).map(|y| Rect { y, height: 1, ..area });
        // A single line shows the row the cursor is on rather than the heading.
        if area.height > 1
            && let Some(line) = lines.next()
        {
            let heading =
                pieces(&columns, &laid, look, look.theme.dim, |at| headings.get(at).map(|word| (word.clone(), false)));
            draw(buffer, line, look.side(), &heading);
        }
        let mut cursor = None;
        for ((row, line), mut texts) in (from..).zip(lines).zip(shown) {
            let style = if self.rows.dimmed(row) { look.theme.dim } else { look.theme.text };
            let mut pieces = pieces(&columns, &laid, look, style, |at| texts.get_mut(at).map(std::mem::take));
            if row == self.at {
                mark(&mut pieces, &laid, look);
                let x = form::start(line, look.side(), 0, MARGIN);
                cursor = Some((x, line.y));
            }
            draw(buffer, line, look.side(), &pieces);
        }
        cursor
    }

    /// An empty list says what it is for and how to begin.
    fn teach(&self, area: Rect, buffer: &mut Buffer, look: &Look<'_>) {
        let room = area.width.saturating_sub(2 * MARGIN);
        let text = look.texts.word(self.empty);
        let lines = text.lines().flat_map(|line| cells::wrap(line, room));
        for (y, line) in (area.y..area.bottom()).zip(lines) {
            let pieces =
                [Piece::new("", MARGIN, look.theme.text), Piece::new(line, room, look.theme.text).said(look.side())];
            let at = Rect { y, height: 1, ..area };
            draw(buffer, at, look.side(), &pieces);
        }
    }
}

/// The columns as a reader of Arabic wants them: where a name stands in both scripts, the Arabic one first.
fn own_script_first(mut columns: Vec<Shape>, arabic: bool) -> Vec<Shape> {
    let latin = |column: &Shape| column.script == Script::Latin && !column.far;
    for at in 1..columns.len() {
        if arabic && columns[at].script == Script::Arabic && latin(&columns[at - 1]) {
            columns.swap(at - 1, at);
        }
    }
    columns
}

/// The margin, then a gap and a value for each column that has room.
fn pieces(
    columns: &[Shape],
    laid: &[Laid],
    look: &Look<'_>,
    style: Style,
    mut text: impl FnMut(usize) -> Option<(String, bool)>,
) -> Vec<Piece<'static>> {
    let mut pieces = Vec::with_capacity(1 + 2 * laid.len());
    pieces.push(Piece::new("", MARGIN, look.theme.text));
    for (at, (column, place)) in columns.iter().zip(laid).enumerate() {
        let gap = match place.gap {
            Gap::Blank => "",
            Gap::Bar => " │ ",
        };
        pieces.push(Piece::new(gap, place.gap.cells(), look.theme.dim).ltr());
        let (text, worded) = text(at).unwrap_or_default();
        let text = if column.by_end { cells::ends(&text, place.cells).into_owned() } else { text };
        let piece = Piece::new(text, place.cells, style);
        let piece = match column.script {
            Script::Arabic => piece.rtl(),
            // Names under each other; a code or a date stands where its heading does, where the line begins.
            Script::Latin if !worded && matches!(column.width, Width::Fill(_)) => piece.ltr_column(),
            Script::Latin if !worded => piece.ltr(),
            Script::Latin | Script::Free => piece,
        };
        pieces.push(if column.far { piece.number() } else { piece });
    }
    pieces
}

/// The cursor's line: its mark, and its number bold.
fn mark(pieces: &mut [Piece<'static>], laid: &[Laid], look: &Look<'_>) {
    if let Some(margin) = pieces.first_mut() {
        margin.text = look.cursor().into();
        margin.style = look.theme.accent;
    }
    if laid.first().is_some_and(|first| first.cells <= SMALL)
        && let Some(number) = pieces.get_mut(2)
    {
        number.style = number.style.add_modifier(Modifier::BOLD);
    }
}

/// True for words of the program's own: they run as the language does, whatever their column.
const fn is_worded(value: &Value) -> bool {
    matches!(value, Value::Term(_) | Value::Message(_) | Value::Minutes(_))
}

/// The columns that fit a width, from the first on: the last are left out until the others have the cells they need; the
/// first stays, cut. What is left over goes to the columns that fill.
fn lay(columns: &[Shape], width: u16, mirrored: bool) -> Vec<Laid> {
    let apart = laid(columns, width, mirrored);
    // No column is given up for a bar that only keeps two others apart.
    let close = laid(columns, width, false);
    if close.len() > apart.len() { close } else { apart }
}

fn laid(columns: &[Shape], width: u16, mirrored: bool) -> Vec<Laid> {
    let mut laid: Vec<Laid> = Vec::with_capacity(columns.len());
    let mut used = MARGIN;
    let mut before: Option<&Shape> = None;
    for column in columns {
        let bar = before.is_some_and(|before| {
            let arabic = before.script == Script::Arabic || column.script == Script::Arabic;
            // Mirrored, a number or a date stands right beside the first letter of a Latin name.
            let names = before.script == Script::Latin && matches!(before.width, Width::Fill(_));
            let touching = mirrored
                && before.script == Script::Latin
                && !before.far
                && (column.far || names && column.script == Script::Latin);
            before.script != column.script && arabic || touching
        });
        let gap = if bar { Gap::Bar } else { Gap::Blank };
        let (Width::Cells(cells) | Width::Fill(cells)) = column.width;
        let reached = used.saturating_add(gap.cells()).saturating_add(cells);
        if reached > width {
            if laid.is_empty() {
                let cells = width.saturating_sub(used + gap.cells());
                laid.push(Laid { gap, cells });
                return laid;
            }
            return share(columns, laid, width.saturating_sub(used));
        }
        used = reached;
        before = Some(column);
        laid.push(Laid { gap, cells });
    }
    share(columns, laid, width.saturating_sub(used))
}

/// A margin on the far side too, from the widest column: in a line that is Arabic to its last cell there is no place for what
/// guards it against a terminal that orders lines by itself.
fn keep_margin(laid: &mut [Laid], width: u16) {
    let used = laid.iter().fold(MARGIN, |used, place| used + place.gap.cells() + place.cells);
    if used + MARGIN > width
        && let Some(widest) = laid.iter_mut().max_by_key(|place| place.cells)
    {
        widest.cells = widest.cells.saturating_sub(MARGIN);
    }
}

/// Widens a column to its heading, which is longer in one language than in another, with cells of the widest one that
/// fills: that one keeps its own heading and `ROOM`.
fn say_headings_whole(columns: &[Shape], laid: &mut [Laid], headings: &[String]) {
    let wants: Vec<u16> = headings.iter().map(|heading| cells::width(heading)).collect();
    for at in 0..laid.len() {
        let fills = |other: &usize| *other != at && matches!(columns[*other].width, Width::Fill(_));
        let widest = (0..laid.len()).filter(fills).max_by_key(|other| laid[*other].cells);
        let lacks = wants[at].saturating_sub(laid[at].cells);
        let Some(widest) = widest.filter(|_| lacks > 0) else { continue };
        let given = lacks.min(laid[widest].cells.saturating_sub(wants[widest].max(ROOM)));
        laid[at].cells += given;
        laid[widest].cells -= given;
    }
}

/// Widens a column to the longest value it shows, with the cells that no column has and then with those that another shows
/// nothing in: a name is cut only where another needs the cells.
fn say_values_whole(
    columns: &[Shape],
    laid: &mut [Laid],
    headings: &[String],
    shown: &[Vec<(String, bool)>],
    width: u16,
) {
    // Letters are as many as cells or more: no value is shaped twice to be measured.
    let longest = |at: usize| {
        let by_end = columns.get(at).is_some_and(|column| column.by_end);
        let letters = |text: &str| if by_end { cells::ends_least(text) } else { text.chars().count() };
        let values = shown.iter().filter_map(|row| row.get(at)).map(|(text, _)| letters(text));
        u16::try_from(values.max().unwrap_or(0)).unwrap_or(u16::MAX)
    };
    let values: Vec<u16> = (0..laid.len()).map(longest).collect();
    let whole: Vec<u16> = values.iter().zip(headings).map(|(own, word)| cells::width(word.trim()).max(*own)).collect();
    let used = laid.iter().fold(2 * MARGIN, |used, place| used + place.gap.cells() + place.cells);
    let mut spare = width.saturating_sub(used);
    let many = laid.len();
    // Values first. A heading gives way where a value is whole then, not for one letter more of it; then the headings that
    // never had their cells.
    let passes = [(&values, &whole), (&values, &values), (&whole, &whole)];
    for ((nth, (wants, keeps)), at) in passes.iter().enumerate().flat_map(|pass| (0..many).map(move |at| (pass, at))) {
        let gives_way = nth == 1;
        let mut lacks = wants[at].saturating_sub(laid[at].cells);
        let given = lacks.min(spare);
        laid[at].cells += given;
        spare -= given;
        lacks -= given;
        // One cell more than it shows: two names side by side are told apart. A column without a word keeps none.
        let over = |laid: &[Laid], other: usize| {
            let apart = u16::from(other + 1 < many || gives_way);
            let own = if whole[other] == 0 { 0 } else { keeps[other].max(LEAST).saturating_add(apart) };
            laid[other].cells.saturating_sub(own)
        };
        let others = || (0..many).filter(|other| *other != at);
        if gives_way && others().map(|other| over(laid, other)).sum::<u16>() < lacks {
            continue;
        }
        while lacks > 0 {
            let Some(most) = others().max_by_key(|other| over(laid, *other)) else { break };
            let given = lacks.min(over(laid, most));
            if given == 0 {
                break;
            }
            laid[at].cells += given;
            laid[most].cells -= given;
            lacks -= given;
        }
    }
}

/// Shares what is left over among the columns that fill, the earlier ones first; none grows past twice what it wants, so
/// that a wide screen does not tear a line apart.
fn share(columns: &[Shape], mut laid: Vec<Laid>, left: u16) -> Vec<Laid> {
    let fills = |column: &&Shape| matches!(column.width, Width::Fill(_));
    let many = columns.iter().take(laid.len()).filter(|c| fills(c)).count();
    let Ok(many @ 1..) = u16::try_from(many) else {
        return laid;
    };
    let (each, mut odd) = (left / many, left % many);
    for (column, place) in columns.iter().zip(&mut laid) {
        if fills(&column) {
            let more = each + u16::from(odd > 0);
            odd = odd.saturating_sub(1);
            place.cells = place.cells.saturating_add(more.min(place.cells));
        }
    }
    laid
}

#[cfg(test)]
mod tests;
