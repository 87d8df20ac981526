//! What is typed on a sheet: lines that are not there, letters that mark nothing, minutes that cannot be.

use super::desk::Desk;
use super::{assert_sound, desk, marks, nth};
use najma::domain::enrolment::State;
use najma::domain::session::Register;
use najma::store::{attendance, clerk, enrolment};

/// What keys typed on the first sheet leave there, typed slowly or in one burst.
fn typed(keys: &str) -> String {
    let mut slow = desk();
    let id = nth(&slow, 0);
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
    assert_eq!(typed("'3R12R.20 14A'"), "3R15 12R20 14A");
    assert_eq!(typed("R.5RA"), "1R5 2R15 3A");
    assert_eq!(typed("RP"), "1R15 2P");
    assert_eq!(typed("17R Enter A"), "17R15 19A", "Enter after a late mark is the next line");
}

/// The line whose minutes are typed may be far from the cursor's: they stand where a number waits.
#[test]
fn minutes_of_a_line_out_of_sight_are_seen_while_they_are_typed() {
    let mut desk = desk();
    desk.keys("1 24P '2R'")
        .sees("→ 2 R")
        .keys("'.4'")
        .sees("→ 2 R 4_")
        .keys("0 Enter")
        .sees("retard 40 min")
        .sees_not("→");
    desk.keys("'99R.5'").sees("→ 99 R 5_").keys("Esc").sees_not("→").keys("'5R.2'").sees("R 2_").sees_not("→ 5 R");
}

/// Who looks for each key has her late mark written before she finds the point.
#[test]
fn a_slow_hand_still_opens_the_minutes() {
    let mut desk = desk();
    let id = nth(&desk, 0);
    desk.keys("1 3R").wait().keys(".").wait().keys("2").wait().keys("0").wait().keys("Enter").sees("retard 20 min");
    assert_eq!(marks(&desk, id), "3R20");
    desk.keys("7R").wait().keys("'.5A'");
    assert_eq!(marks(&desk, id), "3R20 7R5 8A");
    desk.keys("1R").wait().keys("P").wait().keys(":").sees("commandes");
    assert_eq!(marks(&desk, id), "1R15 2P 3R20 7R5 8A", "any key between them closes them");
}

#[test]
fn no_number_of_digits_makes_another_line() {
    for keys in
        ["0A", "99A", "26A", "1000A", "1234A", "65535A", "65536A", "65537A", "4294967297A", "99999999999999999A"]
    {
        assert_eq!(typed(keys), "", "{keys}");
    }
    assert_eq!(typed("0014A 007P"), "7P 14A");
}

#[test]
fn lines_and_letters_that_are_not_there_are_said() {
    let mut desk = desk();
    desk.keys("1 0A").sees("Pas de ligne 0 : la dernière est la 25");
    desk.keys("99A").sees("Pas de ligne 99");
    desk.keys("17Z").sees("« Z » n'est pas une marque ; la ligne 17 attend P, A, R, J ou D");
    desk.keys("F2").sees("La ligne 17 attend sa marque");
    desk.keys("Backspace Backspace Z").sees("Cette touche ne fait rien ici");
    assert_eq!(marks(&desk, nth(&desk, 0)), "");
}

#[test]
fn the_last_of_two_statuses_on_a_line_counts_and_both_are_in_the_history() {
    let mut desk = desk();
    let id = nth(&desk, 0);
    desk.keys("1 17A 17P").sees("17 OUBELAÏD").sees("présente");
    assert_eq!(marks(&desk, id), "17P");
    desk.keys("17AJ");
    assert_eq!(marks(&desk, id), "17A 18J", "a letter after a mark is the next line's");
    desk.keys("Ctrl-Z Ctrl-Z");
    assert_eq!(marks(&desk, id), "17P");
}

#[test]
fn minutes_that_cannot_be_mark_nobody() {
    for keys in ["3R.181 ", "3R.999 ", "3R.99999 ", "3R.0 ", "3R.65556 "] {
        let mut desk = desk();
        let id = nth(&desk, 0);
        desk.keys("1").keys(&format!("'{keys}'"));
        assert!(desk.screen().contains("retard"), "{keys}: {}", desk.screen());
        assert_eq!(marks(&desk, id), "", "{keys}");
        desk.keys("'3R.20 '");
        assert_eq!(marks(&desk, id), "3R20");
    }
    assert_eq!(typed("'3R.180 4A'"), "3R180 4A");
}

/// The cursor did not step on, so every letter typed on would be one woman too early.
#[test]
fn after_a_refused_mark_letters_alone_mark_nobody() {
    assert_eq!(typed("PPR.999PPP"), "1P 2P");
    assert_eq!(typed("PP99APRA"), "1P 2P");
    assert_eq!(typed("PP99AR.5P7AP"), "1P 2P 7A 8P", "until a line is named");
    assert_eq!(typed("PP99A Down PA"), "1P 2P 4P 5A", "or the cursor is moved");
    let mut desk = desk();
    let id = nth(&desk, 0);
    desk.keys("1 PP99AP").sees("Pas de ligne 99");
    desk.wait().keys("PA");
    assert_eq!(marks(&desk, id), "1P 2P 3P 4A", "or she had the time to read");
}

#[test]
fn a_validation_does_not_hide_the_refusal_before_it() {
    let mut desk = desk();
    let id = nth(&desk, 0);
    desk.keys("1 T 3R.999 V").sees("retard de 999 min");
    assert_eq!(attendance::sheet(&desk.store(), id).unwrap().session.register, Register::Draft);
    desk.wait().keys("V").sees("validé");
}

/// A Z beside the A, or a line that does not exist, and on she types without looking up: what she meant is neither marked
/// on another woman nor passed over by filling and validating.
#[test]
fn a_slip_marks_nobody_else_and_is_not_filled_over() {
    assert_eq!(typed("1Z1A"), "1A", "never line 11");
    assert_eq!(typed("1Z7A"), "7A", "never line 17");
    assert_eq!(typed("17ZA"), "17A", "the right letter after the wrong one");
    for (slip, line) in [("1Z", 1), ("99A", 99), ("3R.999 ", 3)] {
        let mut desk = desk();
        let id = nth(&desk, 0);
        let (register, all) = (|desk: &Desk| attendance::sheet(&desk.store(), id).unwrap().session.register, 25);
        desk.keys("1").burst(&format!("'{slip}7ATV'")).sees(&format!("Ligne {line} : rien n'a été marqué"));
        assert_eq!(marks(&desk, id), "7A", "{slip}");
        assert_eq!(register(&desk), Register::Draft, "{slip}");
        // Once she has read it, the same keys go on; or she types the line again.
        if line == 99 {
            desk.wait().keys("T");
        } else {
            desk.keys(&format!("{line}J T"));
        }
        desk.keys("V").sees("validé");
        assert_eq!(marks(&desk, id).split(' ').count(), all, "{slip}");
        assert_eq!(register(&desk), Register::Validated, "{slip}");
    }
}

#[test]
fn minutes_half_typed_are_written_before_leaving_and_before_undo() {
    for leave in ["F9 q", "F9 p", "F1", "Ctrl-Z"] {
        let mut desk = desk();
        let id = nth(&desk, 0);
        desk.keys("1 5A 3R.20").keys(leave);
        let wanted = if leave == "Ctrl-Z" { "5A" } else { "3R20 5A" };
        assert_eq!(marks(&desk, id), wanted, "{leave}");
    }
}

#[test]
fn a_class_of_tomorrow_waits_for_its_day() {
    let mut desk = desk();
    desk.keys("Right Right Enter").sees("prévue");
    desk.keys("A").sees("Cette séance n'a pas encore eu lieu");
    desk.keys("T").sees("n'a pas encore eu lieu");
    desk.keys("17A V").sees("n'a pas encore eu lieu");
    let id = najma::store::today::of_day(&desk.store(), super::desk::sample::today() + chrono::Days::new(2), 0, 9)
        .unwrap()[0]
        .session
        .id;
    assert_eq!(marks(&desk, id), "");
    // Its day comes while the sheet is open.
    desk.hands.forward(std::time::Duration::from_secs(2 * 86_400));
    desk.wait().keys("17A");
    assert_eq!(marks(&desk, id), "17A");
}

/// Line 4 left on the day given; returns the desk.
fn left(day: chrono::NaiveDate) -> Desk {
    let desk = desk();
    let id = nth(&desk, 0);
    let mut store = desk.store();
    let line = attendance::sheet(&store, id).unwrap().line(4).unwrap().enrolment.clone();
    let clerk = clerk::by_login(&store, "khadija").unwrap().unwrap().id;
    enrolment::end(&mut store, clerk, line.id, day, State::Dropped, Some("déménagement")).unwrap();
    desk
}

#[test]
fn a_woman_who_left_is_not_marked_and_those_after_her_are() {
    // The first register is three days old, the seventh is today's.
    let mut desk = left(super::desk::sample::today() - chrono::Days::new(1));
    let (before, after) = (nth(&desk, 0), nth(&desk, 6));
    desk.keys("1 4A").sees("4 BOUZID").sees("absente");
    assert_eq!(marks(&desk, before), "4A");
    desk.keys("Esc 7 4A").sees("a quitté le groupe le 23/11");
    desk.wait().keys("1P PPP").sees("5 CHAOUI");
    assert_eq!(marks(&desk, after), "1P 2P 3P 5P");
    desk.keys("T").sees("Ligne 4 : rien n'a été marqué");
    desk.wait().keys("T");
    assert!(!marks(&desk, after).contains(" 4"), "{}", marks(&desk, after));
    desk.keys("V").sees("validé");
    assert_sound(&desk);
}

/// Wherever a line is asked for, what it could not take is told.
#[test]
fn a_reason_that_is_too_long_says_how_much_of_it_was_left_out() {
    let book = format!("'{}'", "a".repeat(600));
    for keys in ["X 0", "1 X 0", "F9 p Home Enter F9 F8", "F9 p Home Enter F9 v"] {
        let mut desk = desk();
        desk.keys(keys).keys(&book).sees("Champ plein");
    }
}
