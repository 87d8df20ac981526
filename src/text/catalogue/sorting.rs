//! How a catalogue is written for the program: on leaves that are packed each by itself. `build.rs` does it; `leaf` reads it.

use super::entry::{BETWEEN, id};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::collections::BTreeMap;
use std::io::{Result, Write};

/// A leaf is full from so many bytes on. Smaller ones pack worse (the five catalogues take 407 KB in leaves of 7,000, 354 in these), larger ones are unpacked for little.
const LEAF: usize = 28_000;

/// What entries begin with that a start says: they stand on the first leaf, so that no other need be unpacked for it. An entry
/// that is missing here only costs a start a leaf more.
pub(crate) const FIRST: &[&str] = &[
    "action-help",
    "action-language",
    "action-not-held",
    "action-palette",
    "action-quit",
    "action-search",
    "alert-kind-",
    "cli-about",
    "cli-after",
    "cli-arg-bidi",
    "cli-arg-clerk",
    "cli-arg-db",
    "cli-arg-demo",
    "cli-arg-help",
    "cli-arg-json",
    "cli-arg-lang",
    "cli-arg-version",
    "cli-heading-",
    "cli-usage",
    "cli-value-",
    "follow-up-due",
    "frame-najma",
    "hijri-",
    "place-alerts",
    "place-today",
    "reason-",
    "register-",
    "terminal-",
    "today-",
];

/// A text as `packed` unpacks it.
pub(crate) fn deflated(text: &str) -> Result<Vec<u8>> {
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
    packed.write_all(text.as_bytes())?;
    packed.finish()
}

/// A text in Fluent's own format as leaves: a line for each with the id of its first entry, its bytes and its packed bytes,
/// an empty line, then what deflate made of each.
pub(crate) fn packed(text: &str) -> Result<Vec<u8>> {
    let (mut heads, mut bodies) = (Vec::new(), Vec::new());
    for leaf in leaves(text) {
        let body = deflated(&leaf)?;
        writeln!(heads, "{} {} {}", id(leaf.trim_start_matches(BETWEEN)), leaf.len(), body.len())?;
        bodies.extend(body);
    }
    heads.push(b'\n');
    heads.extend(bodies);
    Ok(heads)
}

/// The entries of a text on leaves: on the first what a start says, then the others, in the order of their ids. Each entry
/// stands between two NULs.
pub(crate) fn leaves(text: &str) -> Vec<String> {
    let (first, others): (Vec<_>, Vec<_>) =
        entries(text).into_iter().partition(|(id, _)| FIRST.iter().any(|start| id.starts_with(start)));
    let mut leaves = vec![String::from(BETWEEN)];
    for (_, entry) in &first {
        add(&mut leaves, entry);
    }
    leaves.push(String::from(BETWEEN));
    for (_, entry) in &others {
        if leaves.last().is_some_and(|leaf| leaf.len() > LEAF) {
            leaves.push(String::from(BETWEEN));
        }
        add(&mut leaves, entry);
    }
    leaves
}

fn add(leaves: &mut [String], entry: &str) {
    if let Some(leaf) = leaves.last_mut() {
        leaf.push_str(entry.trim_end());
        leaf.push(BETWEEN);
    }
}

/// The entries by their ids. One begins with its id at the edge of a line and ends where the next one or a comment begins. Of
/// two with one id the later holds.
fn entries(text: &str) -> BTreeMap<&str, String> {
    let mut entries: BTreeMap<&str, String> = BTreeMap::new();
    let mut open: Option<&str> = None;
    for line in text.split_inclusive('\n') {
        if line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-') {
            let id = id(line);
            entries.insert(id, String::new());
            open = Some(id);
        } else if line.starts_with('#') {
            open = None;
        }
        if let Some(entry) = open.and_then(|id| entries.get_mut(id)) {
            entry.push_str(line);
        }
    }
    entries
}
