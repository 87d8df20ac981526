//! Midnight passes while a sheet is open; the clock of the machine jumps.

use super::{assert_sound, desk, marks, nth};
use najma::domain::session::Register;
use najma::store::{attendance, history};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);

#[test]
fn midnight_passes_while_a_sheet_is_open() {
    let mut desk = desk();
    let id = nth(&desk, 6);
    // A quarter to midnight in Morocco is 22:45 or 23:45 in UTC.
    desk.keys("7 3A").sees("mar. 24");
    desk.hands.forward(Duration::from_secs(13 * 3600 + 59 * 60));
    desk.wait().keys("5A");
    desk.hands.forward(Duration::from_secs(2 * 3600));
    desk.wait().sees("mer. 25 nov.");
    desk.keys("'7R.10 9A' T V").sees("validé");
    let sheet = attendance::sheet(&desk.store(), id).unwrap();
    assert_eq!(sheet.session.on, super::desk::sample::today(), "it stays the register of its day");
    assert_eq!(sheet.session.register, Register::Validated);
    assert!(marks(&desk, id).contains("3A 4P 5A 6P 7R10 8P 9A"), "{}", marks(&desk, id));
    assert_sound(&desk);
}

#[test]
fn midnight_between_two_keys_of_one_burst_harms_nothing() {
    let mut desk = desk();
    let id = nth(&desk, 6);
    desk.keys("7 3");
    desk.hands.forward(DAY);
    desk.burst("A5A");
    assert_eq!(marks(&desk, id), "3A 5A", "the line number typed before midnight counts");
}

/// Back an hour, a day, to 1970, forward ten years: the session goes on, the journal keeps its order, undo undoes the last.
#[test]
fn the_clock_jumps() {
    type Jump = fn(&super::desk::Hands);
    let jumps: [(&str, Jump); 5] = [
        ("an hour back", |hands| hands.back(Duration::from_secs(3600))),
        ("a day back", |hands| hands.back(DAY)),
        ("to 1970", |hands| hands.set(0)),
        ("before 1970", |hands| hands.set(-86_400_000 * 400)),
        ("ten years on", |hands| hands.forward(3653 * DAY)),
    ];
    for (name, jump) in jumps {
        let mut desk = desk();
        let id = nth(&desk, 0);
        desk.keys("1 3A");
        jump(&desk.hands);
        desk.wait().keys("5A 7R.10 Enter T");
        let open = desk.store().clock().today() >= super::desk::sample::today() - chrono::Days::new(3);
        let now = marks(&desk, id);
        if open {
            assert!(now.starts_with("1P 2P 3A 4P 5A 6P 7R10 8P"), "{name}: {now}");
            desk.keys("Ctrl-Z");
            assert_eq!(marks(&desk, id), "3A 5A 7R10", "{name}");
        } else {
            // To a clock before its day the class is still to come: nothing is marked, and that is said.
            assert_eq!(now, "3A", "{name}");
            desk.sees("n'a pas encore eu lieu");
        }
        for keys in ["F9 a", "F9 h", "F9 p", "F9 g", "F9 f", "F9 a", "Left Left Right Right"] {
            desk.keys(keys);
        }
        let past = history::latest(&desk.store(), None, 50).unwrap();
        assert!(past.windows(2).all(|two| two[0].at >= two[1].at), "{name}: no act is older than the one before it");
        desk.hands.set(super::desk::Hands::at(super::desk::sample::today(), 11).now());
        desk.keys("F9 a").wait().keys("1 9J");
        assert!(marks(&desk, id).contains("9J"), "{name}: the clock put right, work goes on");
        assert_sound(&desk);
    }
}

/// A clock that was put back is told on the first screen.
#[test]
fn a_clock_behind_the_last_entry_is_told() {
    let mut desk = desk();
    desk.sees_not("L'horloge de ce poste retarde");
    desk.keys("1 T Esc");
    desk.hands.back(std::time::Duration::from_secs(7_200));
    let mut desk = desk.again();
    desk.sees("L'horloge de ce poste retarde");
}
