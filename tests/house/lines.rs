//! What a file looks like: its first line, its length, its name, and words that must not be in it.

use super::{Room, files, none, sources};

/// Lines beyond which a file is two rooms.
const LONGEST: usize = 450;

/// Names that say nothing.
const EMPTY_NAMES: [&str; 6] = ["utils", "util", "common", "helpers", "helper", "manager"];

#[test]
fn a_file_says_first_what_its_room_is_for() {
    let silent: Vec<String> = ["src", "tests", "benches"]
        .into_iter()
        .flat_map(|folder| files(folder, ".rs"))
        .filter(|file| {
            let first = file.text.lines().next().unwrap_or_default();
            !first.starts_with("//! ") || first.trim_end().len() < 12
        })
        .map(|file| file.name())
        .collect();
    none("files whose first line does not say what they are for", &silent);
}

#[test]
fn a_file_is_one_room() {
    let long: Vec<String> = sources()
        .iter()
        .map(|file| (file.name(), file.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST)
        .map(|(name, lines)| format!("{name}: {lines} lines"))
        .collect();
    none("files longer than one room", &long);
}

#[test]
fn every_name_says_something() {
    let empty: Vec<String> = ["src", "tests", "benches"]
        .into_iter()
        .flat_map(|folder| files(folder, ".rs"))
        .map(|file| file.name())
        .filter(|name| name.split(['/', '.', '_']).any(|word| EMPTY_NAMES.contains(&word)))
        .collect();
    none("names that say nothing", &empty);
}

#[test]
fn nothing_is_left_to_do_and_nothing_is_dead() {
    let words = ["unimplemented!", "todo!(", "dbg!(", "allow(dead_code", "allow(unused"];
    let found: Vec<String> = sources()
        .iter()
        .flat_map(|file| {
            let code = file.code();
            let name = file.name();
            words.into_iter().filter(move |word| code.contains(word)).map(move |word| format!("{name}: {word}"))
        })
        .collect();
    none("left to do", &found);
}

#[test]
fn unsafe_code_lives_in_one_room_at_most() {
    let rooms: Vec<String> = sources().iter().filter(|file| has_unsafe(file)).map(Room::name).collect();
    assert!(rooms.len() <= 1, "unsafe code in {rooms:?}");
}

fn has_unsafe(file: &Room) -> bool {
    let code = file.code();
    code.contains("unsafe {")
        || code.contains("unsafe fn")
        || code.contains("unsafe impl")
        || code.contains("allow(unsafe_code")
}

/// The house speaks of itself alone: nothing of where or how it was built.
#[test]
fn nothing_tells_of_the_machine_it_was_written_on() {
    let traces = ["/work/", "/root/", "/home/runner", "/tmp/claude"];
    let found: Vec<String> = ["src", "tests", "benches", "data", "keymaps"]
        .into_iter()
        .flat_map(|folder| {
            [".rs", ".toml", ".ftl", ".sql", ".md"].into_iter().flat_map(move |ending| files(folder, ending))
        })
        .filter(|file| !file.name().starts_with("tests/house"))
        .filter(|file| traces.iter().any(|trace| file.text.contains(trace)))
        .map(|file| file.name())
        .collect();
    none("traces of a machine", &found);
}
