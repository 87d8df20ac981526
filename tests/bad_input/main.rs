//! Bad input and bad luck at the desk: wrong lines and letters, refusals in the middle of fast typing, other clerks,
//! midnight, clocks, lost files, every size of window, every key. `NAJMA_LONG=1` runs the long forms.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::string_slice, reason = "what is cut here this file wrote")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]
#![allow(clippy::print_stdout, reason = "measured figures, shown with --nocapture")]

mod asked;
mod clerks;
mod clock;
#[path = "../desk/mod.rs"]
mod desk;
mod drafts;
mod files;
mod lines;
mod one_number;
mod random;
mod registry;
mod sentences;
mod sequences;
mod sizes;
mod spreadsheets;

use desk::{Desk, Setting, desk_on};
use najma::domain::id::SessionId;
use najma::store::check::check;
use najma::store::{Seed, Store, attendance, today};
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use tempfile::TempDir;

/// True for the long form.
fn long() -> bool {
    std::env::var_os("NAJMA_LONG").is_some_and(|value| value == "1")
}

/// A desk on a copy of the little delegation, which is built once.
fn copied(setting: &Setting) -> Desk {
    static BUILT: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let hands = desk::Hands::at(desk::sample::today(), 10);
    let (_, built) = BUILT.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let path = desk::sample::build(folder.path(), &hands.clock());
        (folder, path)
    });
    let folder = Arc::new(TempDir::new().unwrap());
    let path = folder.path().join("najma.db");
    fs::copy(built, &path).unwrap();
    desk_on(folder, path, hands, setting)
}

fn desk() -> Desk {
    copied(&Setting::default())
}

/// The nth register of the first screen.
fn nth(desk: &Desk, n: usize) -> SessionId {
    today::due(&desk.store(), desk::sample::today(), 0, 9).unwrap()[n].session.id
}

/// The marks of a sheet in one line: `3R20 7A`.
fn marks(desk: &Desk, id: SessionId) -> String {
    let sheet = attendance::sheet(&desk.store(), id).unwrap();
    let marked = sheet.lines.iter().filter_map(|line| {
        let mark = line.mark.as_ref()?;
        let minutes = mark.minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
        Some(format!("{}{}{minutes}", line.enrolment.number, mark.status.letter()))
    });
    marked.collect::<Vec<_>>().join(" ")
}

/// `check` finds nothing in the file of a desk.
fn assert_sound(desk: &Desk) {
    let store = Store::open(&desk.path, desk.hands.clock(), Seed::Random).unwrap();
    let report = check(&store, None, &mut |_| {}).unwrap();
    assert_eq!(report.findings, vec![]);
}
