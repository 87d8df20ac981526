//! What a keymap may not do: one key for two actions, a key that hides others, a key on a mark, help without a key.

use super::{ESSENTIAL, Keymap, KeymapError, Line, Seq, fold};
use crate::domain::message::Message;
use crate::keys::{Key, Place, layout};

/// Letters that mark a line of the attendance sheet, and S which begins its minutes.
const MARKS: &[char] = &['P', 'A', 'R', 'J', 'D', 'S'];

/// Everything wrong with the bindings in force, each fault once.
pub(super) fn faults(map: &Keymap) -> Vec<KeymapError> {
    let mut errors: Vec<KeymapError> = Vec::new();
    let mut tell = |error: KeymapError| {
        if !errors.iter().any(|told| told.line == error.line && alike(&told.message, &error.message)) {
            errors.push(error);
        }
    };
    for place in Place::ALL {
        let lines: Vec<&Line> = map.lines_in(*place).collect();
        conflicts(*place, &lines, &mut tell);
        if matches!(place, Place::Sheet | Place::Month) {
            marks(&lines, &mut tell);
        }
    }
    for place in Place::ALL {
        essential(map, *place, &mut tell);
    }
    errors
}

fn conflicts(place: Place, lines: &[&Line], tell: &mut impl FnMut(KeymapError)) {
    let bound: Vec<(&Line, &Seq)> =
        lines.iter().flat_map(|line| line.keys.iter().map(move |seq| (*line, seq))).collect();
    for (at, (line, seq)) in bound.iter().enumerate() {
        for (other, theirs) in bound.get(at + 1..).unwrap_or_default() {
            let Some(id) = clash(seq, theirs, line.action == other.action) else {
                continue;
            };
            // The later line is the one to mend: the user's rather than the shipped one.
            let (late, early) = if (rank(line), line.number) > (rank(other), other.number) {
                ((line, seq), (other, theirs))
            } else {
                ((other, theirs), (line, seq))
            };
            let message = Message::new(id)
                .with("key", notation(late.1))
                .with("action", late.0.action.id())
                .with("other-key", notation(early.1))
                .with("other", early.0.action.id())
                .with("other-file", &*early.0.file)
                .with("other-line", early.0.number)
                .with("place", section(late.0, early.0, place));
            tell(at_line(late.0, message));
        }
    }
}

/// The same fault met again: a key that begins others hides many, and is told with the first of them.
fn alike(told: &Message, message: &Message) -> bool {
    let key = |message: &Message| {
        let mut args = message.args.iter();
        args.find(|(name, _)| *name == "key").cloned()
    };
    told == message || (message.id == "keymap-hidden" && told.id == message.id && key(told) == key(message))
}

/// Shipped files are right by test, so between two files the other one is at fault.
fn rank(line: &Line) -> u8 {
    u8::from(&*line.file != super::DEFAULT.0)
}

/// The section a reader should look at: the place, or `anywhere` if both lines stand there.
fn section(one: &Line, other: &Line, place: Place) -> &'static str {
    if one.place.is_none() && other.place.is_none() { "anywhere" } else { place.id() }
}

fn clash(one: &Seq, other: &Seq, same_action: bool) -> Option<&'static str> {
    if !same(one.first, other.first) {
        return None;
    }
    match (one.then, other.then) {
        (None, None) => (!same_action).then_some("keymap-doubled"),
        (Some(a), Some(b)) => (!same_action && same(a, b)).then_some("keymap-doubled"),
        _ => Some("keymap-hidden"),
    }
}

/// The same key for a clerk: case does not tell keys apart.
fn same(one: Key, other: Key) -> bool {
    one == other || matches!((one.typed(), other.typed()), (Some(a), Some(b)) if fold(a) == fold(b))
}

fn marks(lines: &[&Line], tell: &mut impl FnMut(KeymapError)) {
    for line in lines {
        for seq in &line.keys {
            let Some(c) = seq.first.typed() else {
                continue;
            };
            if MARKS.contains(&fold(c)) || layout::digit(c).is_some() {
                let message = Message::new("keymap-mark").with("key", notation(seq)).with("action", line.action.id());
                tell(at_line(line, message));
            }
        }
    }
}

fn essential(map: &Keymap, place: Place, tell: &mut impl FnMut(KeymapError)) {
    for action in ESSENTIAL {
        let mut lines = map.lines_in(place).filter(|line| line.action == *action);
        let line = lines.next();
        let reaches = |line: &Line| line.keys.iter().any(|seq| seq.first.typed().is_none());
        if let Some(line) = line
            && !reaches(line)
        {
            let message = Message::new("keymap-essential").with("action", action.id());
            tell(at_line(line, message));
        }
    }
}

fn at_line(line: &Line, message: Message) -> KeymapError {
    KeymapError {
        file: line.file.to_string(),
        line: line.number,
        message: message.with("file", &*line.file).with("line", line.number),
    }
}

fn notation(seq: &Seq) -> String {
    match seq.then {
        Some(then) => format!("{} {then}", seq.first),
        None => seq.first.to_string(),
    }
}
