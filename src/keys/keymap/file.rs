//! Reading one keymap file: places, actions, keys, with the line of each.

use super::{KeymapError, Line, Seq};
use crate::domain::message::Message;
use crate::keys::{Action, Key, Place};
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The lines of a file and what is wrong with the others.
pub(super) fn read(file: &str, text: &str) -> (Vec<Line>, Vec<KeymapError>) {
    let mut reading =
        Reading { file: Arc::from(file), text, counted: (0, 1), lines: Vec::with_capacity(64), errors: Vec::new() };
    match DeTable::parse(text) {
        Ok(table) => reading.places(table.get_ref()),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            reading.error(at, Message::new("keymap-syntax"));
        }
    }
    (reading.lines, reading.errors)
}

struct Reading<'t> {
    file: Arc<str>,
    text: &'t str,
    /// A byte offset already reached and its line: offsets come in nearly rising order.
    counted: (usize, usize),
    lines: Vec<Line>,
    errors: Vec<KeymapError>,
}

impl Reading<'_> {
    fn places(&mut self, table: &DeTable<'_>) {
        for (name, value) in in_order(table) {
            let at = name.span().start;
            let name = name.get_ref().as_ref();
            let DeValue::Table(actions) = value.get_ref() else {
                self.error(at, Message::new("keymap-not-a-section").with("name", name));
                continue;
            };
            match Place::ALL.iter().find(|place| place.id() == name) {
                Some(place) => self.actions(Some(*place), actions),
                None if name == "anywhere" => self.actions(None, actions),
                None => self.error(at, Message::new("keymap-unknown-place").with("place", name)),
            }
        }
    }

    fn actions(&mut self, place: Option<Place>, table: &DeTable<'_>) {
        for (name, value) in in_order(table) {
            let at = name.span().start;
            let name = name.get_ref().as_ref();
            let Some(action) = Action::ALL.iter().find(|action| action.id() == name) else {
                self.error(at, Message::new("keymap-unknown-action").with("action", name));
                continue;
            };
            if let Some(keys) = self.keys(name, at, value.get_ref()) {
                let number = self.line(at);
                self.lines.push(Line { place, action: *action, keys, file: Arc::clone(&self.file), number });
            }
        }
    }

    /// The keys of one action; a bad one is told and left out. None if there is no list at all.
    fn keys(&mut self, action: &str, at: usize, value: &DeValue<'_>) -> Option<Vec<Seq>> {
        let DeValue::Array(items) = value else {
            self.error(at, Message::new("keymap-not-a-list").with("action", action));
            return None;
        };
        let mut keys = Vec::with_capacity(items.len());
        for item in items {
            let at = item.span().start;
            let DeValue::String(notation) = item.get_ref() else {
                self.error(at, Message::new("keymap-not-a-list").with("action", action));
                continue;
            };
            match sequence(notation) {
                Ok(seq) => keys.push(seq),
                Err(why) => self.error(
                    at,
                    Message::new("keymap-bad-key")
                        .with("action", action)
                        .with("key", notation.as_ref())
                        .with("why", why),
                ),
            }
        }
        Some(keys)
    }

    fn error(&mut self, at: usize, message: Message) {
        let line = self.line(at);
        self.errors.push(KeymapError {
            file: self.file.to_string(),
            line,
            message: message.with("file", &*self.file).with("line", line),
        });
    }

    /// The line of a byte offset, from 1.
    fn line(&mut self, at: usize) -> usize {
        let (from, line) = if at < self.counted.0 { (0, 1) } else { self.counted };
        let between = self.text.get(from..at).unwrap_or_default();
        let line = line + between.matches('\n').count();
        self.counted = (at, line);
        line
    }
}

type Entry<'a, 'i> = (&'a Spanned<toml::de::DeString<'i>>, &'a Spanned<DeValue<'i>>);

/// The entries of a table in the order of the file, which is the order of the which-key box.
fn in_order<'a, 'i>(table: &'a DeTable<'i>) -> Vec<Entry<'a, 'i>> {
    let mut entries: Vec<Entry<'a, 'i>> = table.iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    entries
}

/// `F2`, or two keys with a space between them: `F9 a`.
fn sequence(notation: &str) -> Result<Seq, Message> {
    let mut keys = notation.split_ascii_whitespace();
    let (Some(first), then, None) = (keys.next(), keys.next(), keys.next()) else {
        return Err(Message::new("key-refused-unknown").with("key", notation));
    };
    Ok(Seq { first: Key::read(first)?, then: then.map(Key::read).transpose()? })
}
