//! The rules of the house, read off its own files: who may use whom, how large a room is, what must not be written.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

#[path = "house/acts.rs"]
mod acts;
#[path = "house/lines.rs"]
mod lines;
#[path = "house/readme.rs"]
mod readme;
#[path = "house/rooms.rs"]
mod rooms;
#[path = "house/tables.rs"]
mod tables;

use std::path::{Path, PathBuf};

/// A file of the house and what it says.
struct Room {
    path: PathBuf,
    text: String,
}

impl Room {
    /// `store/attendance.rs`.
    fn name(&self) -> String {
        let path = self.path.strip_prefix(home()).unwrap_or(&self.path);
        path.display().to_string()
    }

    /// What is left without comments: words in them are no code.
    fn code(&self) -> String {
        let code = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
        self.text.lines().map(code).collect::<Vec<_>>().join("\n")
    }

    /// The same, without what is compiled for tests only.
    fn shipped(&self) -> String {
        let code = self.code();
        let end = code.find("#[cfg(test)]\nmod").unwrap_or(code.len());
        code.get(..end).unwrap_or_default().to_owned()
    }

    /// True for a file that holds tests and nothing else.
    fn only_tests(&self) -> bool {
        let name = self.name();
        !name.starts_with("src/") || name.ends_with("/tests.rs") || name.contains("/tests/")
    }
}

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file under a folder with that ending, in order.
fn files(folder: &str, ending: &str) -> Vec<Room> {
    let mut found = Vec::new();
    let mut folders = vec![home().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let text = std::fs::read_to_string(&path).expect("a file of ours is text");
                found.push(Room { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn sources() -> Vec<Room> {
    let found = files("src", ".rs");
    assert!(found.len() > 50, "the sources were not found");
    found
}

/// Fails with everything that was found, one a line.
fn none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n  {}", found.join("\n  "));
}
