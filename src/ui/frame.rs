//! The frame around every screen: one header line above the body, the message line and the key bar below it.

use super::Look;
use super::row::{Piece, draw};
use crate::domain::message::{Message, Value};
use crate::keys::{Action, Key, Place};
use crate::text::cells;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The smallest terminal in which a screen can be worked with.
pub const SMALLEST: (u16, u16) = (60, 14);

/// The parts of a frame.
#[derive(Clone, Copy, Debug)]
pub struct Parts {
    /// Breadcrumb, date, clerk.
    pub header: Rect,
    /// The screen's own lines.
    pub body: Rect,
    /// What just happened.
    pub message: Rect,
    /// What can be done here.
    pub bar: Rect,
}

/// Cuts a frame; `None` if it is too small to work in.
pub fn parts(area: Rect) -> Option<Parts> {
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return None;
    }
    let line = |y: u16| Rect { x: area.x, y, width: area.width, height: 1 };
    Some(Parts {
        header: line(area.y),
        body: Rect { x: area.x, y: area.y + 1, width: area.width, height: area.height - 3 },
        message: line(area.bottom() - 2),
        bar: line(area.bottom() - 1),
    })
}

/// The header: where we are on one side, the day (at length, or shorter) and the clerk on the other.
pub fn header(buffer: &mut Buffer, line: Rect, look: &Look<'_>, trail: &[String], far: [&str; 2], clerk: &str) {
    // A screen opened by itself names whose it is; under hers the name stands there already.
    let mut path = vec![look.texts.word("frame-najma")];
    for step in trail {
        let parts: Vec<&str> = step.split(" › ").collect();
        let known = parts.iter().take_while(|part| path.iter().any(|own| own == *part)).count();
        path.extend(parts.iter().skip(known.min(parts.len().saturating_sub(1))).map(|part| (*part).to_owned()));
    }
    let path = path.join(" › ");
    let clerk_cells = cells::width(clerk).min(16);
    // The longer of the two where both fit; where neither does the path is what a clerk needs.
    let spare = line.width.saturating_sub(cells::width(&path)).saturating_sub(clerk_cells.saturating_add(4));
    let far = far.into_iter().find(|far| cells::width(far) <= spare).unwrap_or("");
    let far_cells = cells::width(far);
    let room = line.width.saturating_sub(clerk_cells + far_cells + 4);
    let theme = look.theme;
    draw(
        buffer,
        line,
        look.side(),
        &[
            Piece::new("", 1, theme.text),
            Piece::new(path, room, theme.strong).said(look.side()),
            Piece::new("", 1, theme.text),
            Piece::new(far, far_cells, theme.dim).said(look.side()),
            Piece::new("", 1, theme.text),
            Piece::new(clerk, clerk_cells, theme.dim).far(),
            Piece::new("", 1, theme.text),
        ],
    );
}

/// What stands on the message line, in the lines it needs.
#[derive(Clone, Debug)]
pub struct Told {
    lines: Vec<String>,
    /// How to take it back; empty where there is no room for it, or nothing to take back.
    undo: String,
    style: Style,
}

/// Most lines of a sentence: it is told whole in every language, and most of the screen stays.
const LINES: usize = 3;

/// The message line: what just happened, and on the far side how to take it back, which also stands there where something
/// of hers on this screen can be taken back (`here`).
pub fn told(width: u16, look: &Look<'_>, said: Option<&Said>, here: bool) -> Told {
    let text = said.map(|said| look.texts.say(&said.message)).unwrap_or_default();
    let undoable = said.is_some_and(|said| said.undoable);
    let undo = if undoable || here { undo_hint(look) } else { String::new() };
    // A sentence that needs the room is worth more than the hint.
    let fits = undoable || cells::width(&text).saturating_add(cells::width(&undo)) <= width.saturating_sub(3);
    let undo = if fits { undo } else { String::new() };
    let style = match said.map(|said| said.tone) {
        Some(Tone::Refused) => look.theme.alarm,
        Some(Tone::Done | Tone::Going) | None => look.theme.text,
    };
    let room = width.saturating_sub(cells::width(&undo).saturating_add(3));
    Told { lines: in_lines(text, room), undo, style }
}

/// A sentence in the lines of a width that it needs; what is beyond the last of them is cut there.
fn in_lines(text: String, room: u16) -> Vec<String> {
    let mut lines = if cells::width(&text) <= room { vec![text] } else { cells::wrap(&text, room) };
    if lines.len() > LINES {
        let rest = lines.split_off(LINES - 1).join(" ");
        lines.push(rest);
    }
    lines
}

impl Told {
    /// A question, which stands where a message does.
    pub fn asked(width: u16, look: &Look<'_>, ask: &Message) -> Self {
        let lines = in_lines(look.texts.say(ask), width.saturating_sub(3));
        Self { lines, undo: String::new(), style: look.theme.todo }
    }

    /// Lines beyond the one that is always there: the body gives them, the key bar never does.
    pub fn more(&self) -> u16 {
        u16::try_from(self.lines.len().saturating_sub(1)).unwrap_or(0)
    }
}

impl Parts {
    /// The same frame, its message that many lines higher.
    #[must_use]
    pub fn giving(mut self, more: u16) -> Self {
        let more = more.min(self.body.height);
        self.body.height -= more;
        self.message.y -= more;
        self.message.height += more;
        self
    }
}

/// Draws what is told; its hint on the last line, where it always is.
pub fn message(buffer: &mut Buffer, area: Rect, look: &Look<'_>, told: &Told) {
    let undo_cells = cells::width(&told.undo);
    let room = area.width.saturating_sub(undo_cells.saturating_add(3));
    for (n, y) in (area.y..area.bottom()).enumerate() {
        let last = y + 1 == area.bottom();
        let line = Rect { y, height: 1, ..area };
        let text = told.lines.get(n).map_or("", String::as_str);
        let undo = if last { told.undo.as_str() } else { "" };
        draw(
            buffer,
            line,
            look.side(),
            &[
                Piece::new("", 1, look.theme.text),
                Piece::new(text, room, told.style).said(look.side()),
                Piece::new("", 1, look.theme.text),
                Piece::new(undo, undo_cells, look.theme.dim).said(look.side()).far(),
                Piece::new("", 1, look.theme.text),
            ],
        );
    }
}

fn undo_hint(look: &Look<'_>) -> String {
    look.texts.say(&Message::new("frame-undo").with("key", "Ctrl-Z"))
}

/// What stands on the message line.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The sentence.
    pub message: Message,
    /// Done, or refused.
    pub tone: Tone,
    /// True if undo would take back what it says.
    pub undoable: bool,
}

impl Said {
    /// It happened.
    pub const fn done(message: Message) -> Self {
        Self { message, tone: Tone::Done, undoable: false }
    }

    /// It did not, and why.
    pub const fn refused(message: Message) -> Self {
        Self { message, tone: Tone::Refused, undoable: false }
    }

    /// It goes on, so far.
    pub const fn going(message: Message) -> Self {
        Self { message, tone: Tone::Going, undoable: false }
    }

    /// It was written, and undo would take it back.
    pub const fn wrote(message: Message) -> Self {
        Self { message, tone: Tone::Done, undoable: true }
    }
}

/// How a sentence is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It happened.
    Done,
    /// It did not, and why.
    Refused,
    /// It is going on, here: on the next screen it means nothing.
    Going,
}

/// The key bar: as many actions as fit, each its shortest key and its word. Help is always the last one.
pub fn bar(
    buffer: &mut Buffer,
    line: Rect,
    look: &Look<'_>,
    place: Place,
    actions: &[(Action, Option<&'static str>)],
    lead: Option<&str>,
) {
    let mut entries: Vec<(String, String)> = Vec::new();
    if let Some(lead) = lead {
        entries.push((String::new(), lead.to_owned()));
    }
    for (action, word) in actions {
        if let Some(keys) = look.keymap.keys_of(place, *action).first() {
            let word =
                word.map_or_else(|| look.texts.word(&format!("action-{}", action.id())), |id| look.texts.word(id));
            entries.push((sequence(look, keys), word));
        }
    }
    let help = look
        .keymap
        .keys_of(place, Action::Help)
        .first()
        .map(|keys| (sequence(look, keys), look.texts.word("action-help")));
    let cells_of = |(key, word): &(String, String)| cells::width(key) + cells::width(word) + 3;
    let mut room = line.width.saturating_sub(1 + help.as_ref().map_or(0, cells_of));
    let mut pieces = vec![Piece::new("", 1, look.theme.text)];
    for entry in entries.iter().take_while(|entry| {
        let fits = cells_of(entry) <= room;
        room = room.saturating_sub(cells_of(entry));
        fits
    }) {
        push(&mut pieces, entry, look);
    }
    if let Some(entry) = &help {
        push(&mut pieces, entry, look);
    }
    let used: u16 = pieces.iter().map(|piece| piece.cells).sum();
    pieces.push(Piece::new("", line.width.saturating_sub(used), look.theme.text));
    draw(buffer, line, look.side(), &pieces);
}

fn push<'a>(pieces: &mut Vec<Piece<'a>>, (key, word): &'a (String, String), look: &Look<'_>) {
    if !key.is_empty() {
        pieces.push(Piece::new(key.as_str(), cells::width(key), look.theme.key));
        pieces.push(Piece::new("", 1, look.theme.text));
    }
    pieces.push(Piece::new(word.as_str(), cells::width(word), look.theme.dim).said(look.side()));
    pieces.push(Piece::new("", 2, look.theme.text));
}

/// A key sequence as people read it: `F9 a`, `Ctrl-Z`, `⏎`.
pub fn sequence(look: &Look<'_>, keys: &[Key]) -> String {
    crate::keys::key::shown(keys, |id| look.texts.word(id))
}

/// The sentence for a terminal too small to work in.
pub fn too_small(buffer: &mut Buffer, area: Rect, look: &Look<'_>) {
    let message = Message::new("frame-too-small")
        .with("columns", Value::Number(i64::from(SMALLEST.0)))
        .with("rows", Value::Number(i64::from(SMALLEST.1)));
    for (y, text) in
        cells::wrap(&look.texts.say(&message), area.width.max(1)).iter().take(area.height.into()).enumerate()
    {
        let line = Rect { x: area.x, y: area.y + y as u16, width: area.width, height: 1 };
        draw(buffer, line, look.side(), &[Piece::new(text.as_str(), area.width, look.theme.text).said(look.side())]);
    }
}
