//! A catalogue as the program carries it: its entries in the order of their ids, each between two NULs, and nothing else. It
//! needs no index, and a start reads no more of it than is said. `build.rs` writes it so.

use super::entry::{BETWEEN, id};
use std::collections::BTreeMap;

/// The entries of a text in Fluent's own format: each begins with its id at the edge of a line and ends where the next one or
/// a comment begins. Of two with one id the later holds.
pub(crate) fn sorted(text: &str) -> String {
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
    let mut sorted = String::from(BETWEEN);
    for entry in entries.values() {
        sorted.push_str(entry.trim_end());
        sorted.push(BETWEEN);
    }
    sorted
}
