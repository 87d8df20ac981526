//! Bad input and bad luck at the desk: wrong lines and letters, refusals in the middle of fast typing, other clerks,
//! midnight, clocks, full disks, broken files, every size of window.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use desk::{Desk, desk};
use najma::domain::attendance::Status;
use najma::domain::id::SessionId;
use najma::store::{attendance, today};

fn first(desk: &Desk) -> SessionId {
    today::due(&desk.store(), desk::sample::today(), 0, 9).unwrap()[0].session.id
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

/// What keys typed on the first sheet leave there.
fn typed(keys: &str) -> String {
    let mut slow = desk();
    let id = first(&slow);
    slow.keys("1").keys(keys).wait();
    let mut fast = desk();
    fast.keys("1").burst(keys).wait();
    let slowly = marks(&slow, id);
    assert_eq!(slowly, marks(&fast, id), "« {keys} » in one burst");
    slowly
}

#[test]
fn a_late_mark_swallows_nothing_of_what_follows() {
    assert_eq!(typed("3R7A"), "3R15 7A");
    assert_eq!(typed("RRR"), "1R15 2R15 3R15");
    assert_eq!(typed("3R12R.20 14A"), "3R15 12R20 14A");
    assert_eq!(typed("R.5RA"), "1R5 2R15 3A");
    assert_eq!(typed("RP"), "1R15 2P");
}
