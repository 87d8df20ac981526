//! Bugs of the crates below that are known and open: the program does not use what has them. What a test can show at
//! work is shown in `reader.rs` (stall on long bursts, spin after a hang-up, unterminated paste, coordinates of 0,
//! zero timeout) and in the backend's own tests (question for the cursor, control characters in cells, sizes of 0);
//! here is what is not to be used at all.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::fs;
use std::path::Path;

/// A word that must not stand in the program, and why.
const BANNED: &[(&str, &str)] = &[
    ("event::read", "crossterm's reader: freezes on an unterminated paste, panics on reports with coordinates of 0"),
    ("event::poll", "crossterm's reader: spins after a hang-up, stalls on bursts, drops keys at a zero timeout"),
    ("EventStream", "the same reader"),
    ("cursor::position", "asks the terminal, which may never answer"),
    ("Viewport::Inline", "asks the terminal for its cursor"),
    ("append_lines", "for inline viewports only"),
    ("CrosstermBackend", "25 bytes for an unchanged frame; writes what stands in a cell unfiltered"),
    ("ratatui::init", "its panic hook prints the panic's message, which may quote a record"),
    ("Gauge", "panics where its area leaves the buffer"),
    ("Sparkline", "panics where its area leaves the buffer"),
    ("EnableMouseCapture", "`CSI M` is PuTTY's F1 in SCO mode"),
    ("tui_textarea", "stale"),
];

fn sources(folder: &Path, all: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|e| e == "rs") {
            all.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn nothing_with_a_known_bug_is_used() {
    let mut all = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    assert!(all.len() > 20);
    let mut found = Vec::new();
    for (path, source) in &all {
        for (number, line) in source.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for (word, why) in BANNED {
                if code.contains(word) {
                    found.push(format!("{path}:{}: {word}: {why}", number + 1));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
