//! Changing one line of a settings file and nothing else: comments and order are the clerk's own.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use toml::de::{DeTable, DeValue};

/// `text` with `field = "value"` at the top, or in `[table]`. None if the text is not TOML, so that a file with a fault
/// in it is never written over.
pub(super) fn with(text: &str, table: Option<&str>, field: &str, value: &str) -> Option<String> {
    let parsed = DeTable::parse(text).ok()?;
    let root = parsed.get_ref();
    let value = literal(value);
    let (home, after) = match table {
        None => (Some(root), 0),
        Some(name) => match root.get(name) {
            Some(found) => match found.get_ref() {
                DeValue::Table(inner) => (Some(inner), end_of_line(text, found.span().end)),
                _ => return None,
            },
            None => (None, text.len()),
        },
    };
    let new = if let Some(old) = home.and_then(|home| home.get(field)) {
        splice(text, old.span().start, old.span().end, &value)?
    } else {
        let line = format!("{} = {value}\n", literal_key(field));
        let head = match (table, home) {
            (Some(name), None) => format!("{}[{name}]\n", line_break(text)),
            _ => String::new(),
        };
        let at = first_line(text, table, after);
        splice(text, at, at, &format!("{head}{line}"))?
    };
    // The proof that only this changed: it reads, and reads as meant.
    let check = DeTable::parse(&new).ok()?;
    let home = match table {
        None => Some(check.get_ref()),
        Some(name) => match check.get_ref().get(name)?.get_ref() {
            DeValue::Table(inner) => Some(inner),
            _ => None,
        },
    }?;
    home.get(field)?.get_ref().as_str()?;
    Some(new)
}

/// Where a new line goes: at the top, after the comments the file begins with; or at the end of its table's header line.
fn first_line(text: &str, table: Option<&str>, after: usize) -> usize {
    if table.is_some() {
        return after;
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if !line.starts_with('#') || !line.ends_with('\n') {
            break;
        }
        at += line.len();
    }
    at
}

fn end_of_line(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |found| at + found + 1)
}

fn line_break(text: &str) -> &'static str {
    if text.is_empty() || text.ends_with('\n') { "" } else { "\n" }
}

fn splice(text: &str, from: usize, to: usize, new: &str) -> Option<String> {
    Some(format!("{}{new}{}", text.get(..from)?, text.get(to..)?))
}

/// A basic string of TOML.
fn literal(value: &str) -> String {
    toml::Value::String(value.to_owned()).to_string()
}

/// A key, quoted: a terminal's fingerprint may hold anything. Bare where it is plain, as a person would write it.
fn literal_key(field: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !field.is_empty() && field.chars().all(plain) {
        return field.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in field.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.extend(format!("\\u{:04X}", c as u32).chars()),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Puts a new file in the place of the old one at once, readable by its owner only; a crash leaves one or the other.
pub(super) fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A link among a clerk's own files stays a link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut new = name.to_os_string();
    new.push(format!(".{}.new", std::process::id()));
    let new = folder.join(new);
    let written = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&new)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&new, &path));
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written?;
    // The name itself reaches the disk with its folder; some file systems cannot sync one.
    if let Ok(folder) = OpenOptions::new().read(true).open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}
