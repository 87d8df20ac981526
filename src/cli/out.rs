//! What a command prints: lines and tables for people, JSON for scripts. Never shaped, never reordered: Arabic goes out
//! in logical order, as files and pipes want it.

use crate::domain::message::Message;
use crate::text::{Texts, cells, sanitize};
use serde::Serialize;
use serde_json::ser::{CharEscape, CompactFormatter, Formatter};
use std::io::{self, BufWriter, StdoutLock, Write};

/// Standard output, locked for as long as the command runs.
pub(super) struct Out {
    stream: BufWriter<StdoutLock<'static>>,
    /// True where a script reads.
    pub(super) json: bool,
}

impl Out {
    /// Takes standard output.
    pub(super) fn new(json: bool) -> Self {
        Self { stream: BufWriter::new(io::stdout().lock()), json }
    }

    /// One line, cleaned of whatever could drive a terminal, and whole: a terminal wraps it, a file keeps it.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        self.stream.write_all(sanitize::field(text).trim_end().as_bytes())?;
        self.stream.write_all(b"\n")
    }

    /// Text of our own with its line ends.
    pub(super) fn text(&mut self, text: &str) -> io::Result<()> {
        self.stream.write_all(text.as_bytes())
    }

    /// Bytes of a file.
    pub(super) fn stream(&mut self) -> &mut impl Write {
        &mut self.stream
    }

    /// One JSON value and a line end.
    pub(super) fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        self.value(value)?;
        self.stream.write_all(b"\n")
    }

    /// An array, element by element, so that its length costs no memory.
    pub(super) fn element(&mut self, first: bool, value: &impl Serialize) -> io::Result<()> {
        self.stream.write_all(if first { b"[" } else { b",\n" })?;
        self.value(value)
    }

    /// The end of an array of `element`s.
    pub(super) fn close(&mut self, empty: bool) -> io::Result<()> {
        self.stream.write_all(if empty { b"[]\n" } else { b"]\n" })
    }

    /// An object that ends in an array of `element`s under a key: all of it but that array and what closes it.
    pub(super) fn head(&mut self, object: &impl Serialize, key: &str) -> io::Result<()> {
        let mut bytes = Vec::new();
        let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Harmless);
        object.serialize(&mut serializer).map_err(io::Error::from)?;
        self.stream.write_all(bytes.strip_suffix(b"}").unwrap_or(&bytes))?;
        write!(self.stream, ",\"{key}\":")
    }

    fn value(&mut self, value: &impl Serialize) -> io::Result<()> {
        let mut serializer = serde_json::Serializer::with_formatter(&mut self.stream, Harmless);
        value.serialize(&mut serializer).map_err(io::Error::from)
    }

    /// Sends what is waiting.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// One line on standard error.
pub(super) fn complain(text: &str) -> io::Result<()> {
    let mut stderr = io::stderr().lock();
    for line in text.lines() {
        writeln!(stderr, "{}", sanitize::field(line))?;
    }
    Ok(())
}

/// « Né(e) le : 12/3/1995 », with the colon as the language writes it.
pub(super) fn said(texts: &Texts, label: &str, what: &str) -> String {
    texts.say(&Message::new("cli-labelled").with("label", label).with("said", what))
}

/// JSON whose strings keep every character but send those that act on a terminal as `\uXXXX`.
struct Harmless;

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut plain = CompactFormatter;
        let mut rest = fragment;
        while let Some(at) = rest.find(acts) {
            let (before, from) = rest.split_at(at);
            plain.write_string_fragment(writer, before)?;
            let mut chars = from.chars();
            if let Some(c) = chars.next() {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(writer, "\\u{unit:04x}")?;
                }
            }
            rest = chars.as_str();
        }
        plain.write_string_fragment(writer, rest)
    }

    fn write_char_escape<W: ?Sized + Write>(&mut self, writer: &mut W, escape: CharEscape) -> io::Result<()> {
        CompactFormatter.write_char_escape(writer, escape)
    }
}

/// Control and format characters beyond those that JSON itself escapes.
const fn acts(c: char) -> bool {
    matches!(c, '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Columns of text, two spaces apart, as wide as their widest cell.
pub(super) struct Table {
    widths: Vec<u16>,
    far: Vec<bool>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table with a heading row; true beside a heading: a column of numbers, aligned to the right.
    pub(super) fn new<'a>(heads: impl IntoIterator<Item = (&'a str, bool)>) -> Self {
        let (heads, far): (Vec<_>, Vec<_>) = heads.into_iter().map(|(head, far)| (head.to_owned(), far)).unzip();
        let mut table = Self { widths: vec![0; heads.len()], far, rows: Vec::new() };
        table.row(&heads);
        table
    }

    /// Adds a row; its cells count for the widths.
    pub(super) fn row(&mut self, cells: &[String]) {
        let cells: Vec<String> = cells.iter().map(|cell| sanitize::line(cell).into_owned()).collect();
        for (width, cell) in self.widths.iter_mut().zip(&cells) {
            *width = (*width).max(cells::width(cell));
        }
        self.rows.push(cells);
    }

    /// Prints the rows added so far and forgets them; later ones keep the widths found until then.
    pub(super) fn print(&mut self, out: &mut Out) -> io::Result<()> {
        for row in std::mem::take(&mut self.rows) {
            let mut line = String::new();
            for (column, cell) in row.iter().enumerate() {
                if column > 0 {
                    line.push_str("  ");
                }
                let width = self.widths.get(column).copied().unwrap_or(0);
                let pad = " ".repeat(usize::from(width.saturating_sub(cells::width(cell))));
                if self.far.get(column).copied().unwrap_or(false) {
                    line.push_str(&pad);
                    line.push_str(cell);
                } else {
                    line.push_str(cell);
                    line.push_str(&pad);
                }
            }
            out.line(&line)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn json_keeps_every_character_and_sends_none_that_drives_a_terminal() {
        let nasty = "a\u{1b}[2J\u{9b}31m\u{202e}\u{e0041}محمد \u{7f}\"\\é";
        let mut bytes = Vec::new();
        nasty.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, Harmless)).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(!text.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\u{e0041}', '\u{7f}']), "{text}");
        assert!(text.contains("محمد"));
        assert_eq!(serde_json::from_slice::<String>(&bytes).unwrap(), nasty);
    }
}
