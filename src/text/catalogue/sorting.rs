//! How a catalogue is written for the program: its entries in the order of their ids, on leaves that are packed each by
//! itself. `build.rs` does it; `leaf` reads it.

use super::entry::{BETWEEN, id};
use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::collections::BTreeMap;
use std::io::{Result, Write};

/// A leaf is full from so many bytes on. Smaller ones pack worse, larger ones are unpacked for little.
const LEAF: usize = 7_000;

/// A text in Fluent's own format as leaves: a line for each with the id of its first entry, its bytes and its packed bytes,
/// an empty line, then what deflate made of each.
pub(crate) fn packed(text: &str) -> Result<Vec<u8>> {
    let (mut heads, mut bodies) = (Vec::new(), Vec::new());
    for leaf in leaves(text) {
        let mut body = DeflateEncoder::new(Vec::new(), Compression::best());
        body.write_all(leaf.as_bytes())?;
        let body = body.finish()?;
        writeln!(heads, "{} {} {}", id(leaf.trim_start_matches(BETWEEN)), leaf.len(), body.len())?;
        bodies.extend(body);
    }
    heads.push(b'\n');
    heads.extend(bodies);
    Ok(heads)
}

/// The entries of a text, sorted, on leaves: each entry stands between two NULs. An entry begins with its id at the edge of a
/// line and ends where the next one or a comment begins. Of two with one id the later holds.
pub(crate) fn leaves(text: &str) -> Vec<String> {
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
    let mut leaves = vec![String::from(BETWEEN)];
    for entry in entries.values() {
        if leaves.last().is_some_and(|leaf| leaf.len() > LEAF) {
            leaves.push(String::from(BETWEEN));
        }
        if let Some(leaf) = leaves.last_mut() {
            leaf.push_str(entry.trim_end());
            leaf.push(BETWEEN);
        }
    }
    leaves
}
