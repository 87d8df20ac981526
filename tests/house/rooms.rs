//! Who may use whom, and twins under one name.

use super::{Room, none, sources};
use std::collections::BTreeSet;

/// A room, and what it may use besides itself: a room, or one part of a room.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &["packed"]),
    ("clock", &[]),
    ("packed", &[]),
    ("store", &["domain", "clock", "packed"]),
    ("text", &["domain", "packed"]),
    ("keys", &["domain::message"]),
    ("exchange", &["domain", "store", "text", "packed"]),
    ("ui", &["domain", "text", "keys"]),
    ("config", &["domain::message", "text", "ui::Theme"]),
    ("terminal", &["domain::message", "keys"]),
    ("screens", &["domain", "store", "text", "keys", "ui", "exchange", "config", "clock"]),
    (
        "app",
        &[
            "screens::self",
            "screens::Screen",
            "screens::Desk",
            "screens::Outcome",
            "screens::Question",
            "screens::Then",
            "screens::Nowhere",
            "screens::first",
            "screens::go",
            "screens::open",
            "screens::act_word",
            "screens::founding",
            "clock",
            "domain::message",
            "domain::calendar",
            "store::Store",
            "store::Touched",
            "store::Trouble",
            "store::undo",
            "store::drafts",
            "store::meta",
            "store::clerk",
            "store::closure",
            "store::Result",
            "store::Seed",
            "text",
            "keys",
            "ui",
            "terminal",
            "config",
        ],
    ),
    (
        "cli",
        &[
            "app::start",
            "app::founding",
            "screens::act_told",
            "screens::act_word",
            "clock",
            "config",
            "domain",
            "exchange",
            "keys",
            "store",
            "terminal",
            "text",
            "ui::Theme",
        ],
    ),
    ("lib", &[]),
    ("main", &[]),
];

/// The room that a file is in: the first name under `src`.
fn room_of(file: &Room) -> String {
    let name = file.name();
    let inside = name.strip_prefix("src/").unwrap_or(&name);
    inside.split(['/', '.']).next().unwrap_or_default().to_owned()
}

/// Everything that a file names of the house: `store`, and `store::undo` where it goes on.
fn named(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        let word = |text: &str| -> String { text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
        if after.starts_with('{') {
            found.insert("{…}".to_owned());
            continue;
        }
        let room = word(after);
        let rest = after.get(room.len()..).unwrap_or_default();
        let Some(rest) = rest.strip_prefix("::") else {
            found.insert(room);
            continue;
        };
        match rest.strip_prefix('{') {
            None => {
                found.insert(format!("{room}::{}", word(rest)));
            }
            Some(list) => {
                let list = list.split('}').next().unwrap_or_default();
                for part in list.split(',').map(str::trim).filter(|part| !part.is_empty()) {
                    found.insert(format!("{room}::{}", word(part)));
                }
            }
        }
    }
    found
}

#[test]
fn every_room_uses_only_whom_it_may() {
    let mut breaches = Vec::new();
    for file in sources() {
        let room = room_of(&file);
        let Some((_, may)) = MAY_USE.iter().find(|(name, _)| *name == room) else {
            breaches.push(format!("{}: no rule for the room {room}", file.name()));
            continue;
        };
        for used in named(&file.code()) {
            let (other, _) = used.split_once("::").unwrap_or((&used, ""));
            let allowed = other == room || may.contains(&other) || may.contains(&used.as_str());
            // A test may use whatever it needs to be a real one.
            let in_test = file.only_tests() || !named(&file.shipped()).contains(&used);
            if !allowed && !in_test {
                breaches.push(format!("{}: {room} may not use {used}", file.name()));
            }
        }
    }
    none("breaches of the dependency rule", &breaches);
}

#[test]
fn the_rule_sees_what_it_must_see() {
    let code =
        "use crate::store::{Store, undo};\nuse crate::app::App;\nlet x = crate::ui::Theme::dark();\nuse crate::keys;";
    let all: Vec<String> = named(code).into_iter().collect();
    assert_eq!(all, ["app::App", "keys", "store::Store", "store::undo", "ui::Theme"]);
}

#[test]
fn the_domain_is_pure() {
    let outside = [
        "rusqlite",
        "ratatui",
        "crossterm",
        "rustix",
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "SystemTime",
        "Instant",
        "Utc::now",
        "Local::now",
    ];
    let mut found = Vec::new();
    for file in sources().into_iter().filter(|file| room_of(file) == "domain" && !file.only_tests()) {
        let code = file.shipped();
        found.extend(outside.iter().filter(|word| code.contains(*word)).map(|word| format!("{}: {word}", file.name())));
    }
    none("the domain reaches outside", &found);
}

#[test]
fn only_the_store_speaks_sql() {
    let found: Vec<String> = sources()
        .into_iter()
        .filter(|file| room_of(file) != "store" && file.code().contains("rusqlite"))
        .map(|file| file.name())
        .collect();
    none("SQL outside the store", &found);
}

/// Subjects with a record of their own: one word in every layer.
const SUBJECTS: [&str; 11] = [
    "pathway",
    "trainer",
    "room",
    "person",
    "centre",
    "module",
    "course",
    "closure",
    "enrolment",
    "session",
    "attendance",
];

#[test]
fn every_subject_has_its_twins_under_one_name() {
    let names: Vec<String> = sources().iter().map(Room::name).collect();
    let has = |path: String| names.contains(&path);
    let mut missing = Vec::new();
    for subject in SUBJECTS {
        for layer in ["domain", "store"] {
            if !has(format!("src/{layer}/{subject}.rs")) && !has(format!("src/{layer}/{subject}/mod.rs")) {
                missing.push(format!("src/{layer}/{subject}.rs"));
            }
        }
    }
    none("subjects without their twin", &missing);
}
