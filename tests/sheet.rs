//! The main job at the desk: from the first screen to validated registers.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use desk::desk;
use najma::domain::attendance::Status;
use najma::domain::session::Register;
use najma::store::{attendance, today};

#[test]
fn twelve_keys_from_the_first_screen_to_a_validated_register() {
    let mut desk = desk();
    let id = today::due(&desk.store(), desk::sample::today(), 0, 9).unwrap()[0].session.id;
    assert_eq!(desk::parse("1 14A 17A 22A T V").len(), 12);
    desk.keys("1 14A 17A 22A T V").sees("validé").sees("Registres");
    let sheet = attendance::sheet(&desk.store(), id).unwrap();
    assert_eq!(sheet.session.register, Register::Validated);
    for line in &sheet.lines {
        let wanted = if [14, 17, 22].contains(&line.enrolment.number) { Status::Absent } else { Status::Present };
        assert_eq!(line.mark.as_ref().unwrap().status, wanted, "line {}", line.enrolment.number);
    }
}

#[test]
fn five_registers_in_one_burst() {
    let mut desk = desk();
    let due = today::due(&desk.store(), desk::sample::today(), 0, 9).unwrap();
    assert_eq!(due.len(), 9);
    desk.burst("1 3A 7A T V 1 14A T V 1 T V 1 1A 25A T V 1 '2R.20 9J' T V");
    let left = today::due(&desk.store(), desk::sample::today(), 0, 9).unwrap();
    assert_eq!(left.len(), 4);
    let fifth = attendance::sheet(&desk.store(), due[4].session.id).unwrap();
    assert_eq!(fifth.line(2).unwrap().mark.as_ref().unwrap().minutes, Some(20));
    assert_eq!(fifth.line(9).unwrap().mark.as_ref().unwrap().status, Status::Justified);
}

#[test]
fn every_mark_is_on_disk_and_undone_one_by_one() {
    let mut desk = desk();
    let id = today::due(&desk.store(), desk::sample::today(), 0, 9).unwrap()[0].session.id;
    desk.keys("1 14A").sees("14 KABBAJ").sees("absente");
    let taken = |desk: &desk::Desk| {
        attendance::sheet(&desk.store(), id).unwrap().lines.iter().filter(|line| line.mark.is_some()).count()
    };
    assert_eq!(taken(&desk), 1);
    desk.keys("17A T");
    assert_eq!(taken(&desk), 25);
    desk.keys("Ctrl-Z");
    assert_eq!(taken(&desk), 2);
    desk.keys("Ctrl-Z Ctrl-Z");
    assert_eq!(taken(&desk), 0);
    desk.keys("Ctrl-Z").sees("Rien à annuler");
    desk.keys("Ctrl-Y Ctrl-Y Ctrl-Y");
    assert_eq!(taken(&desk), 25);
}

#[test]
fn wrong_lines_and_letters_mark_nobody() {
    let mut desk = desk();
    let id = today::due(&desk.store(), desk::sample::today(), 0, 9).unwrap()[0].session.id;
    desk.keys("1 0A").sees("Pas de ligne 0");
    desk.keys("99A").sees("Pas de ligne 99");
    desk.keys("17Z").sees("n'est pas une marque");
    assert!(attendance::sheet(&desk.store(), id).unwrap().lines.iter().all(|line| line.mark.is_none()));
    desk.keys("A").sees("17 OUBELAÏD");
}

#[test]
fn validating_with_blanks_asks_once_and_enter_goes_to_the_first() {
    let mut desk = desk();
    desk.keys("1 1P 3P V").sees("23 lignes non saisies").sees("AÏT OUAHMANE");
    desk.keys("Enter A").sees("2 AÏT OUAHMANE");
    desk.keys("V V").sees("validé");
}

#[test]
fn two_clerks_on_one_sheet_see_each_other() {
    let mut one = desk();
    let mut two = one.beside("samira");
    one.keys("1 3A");
    two.keys("1 5A");
    one.wait().sees("aussi ici").sees("samira");
    one.keys("5P").sees("samira");
    let mut three = one.beside("samira");
    three.keys("1 3P").sees("absente (khadija) → présente ✓");
    // Her own mark is hers to change.
    three.keys("3A").sees("absente ✓");
}

/// What a note was going to say is offered by the key that asked for it, although the cursor has stepped on.
#[test]
fn a_note_dismissed_by_mistake_is_asked_for_again_by_its_key() {
    let mut desk = desk();
    desk.keys("1 3A F8 'venue de loin' Esc").sees("gardé");
    desk.keys("F8").sees("venue de loin").keys("Enter").sees("Note enregistrée");
}

/// The message line offers to take back what it tells of, on whatever screen that was done: not the last mark of the sheet.
#[test]
fn undo_takes_back_what_stands_on_the_message_line() {
    let mut desk = desk();
    let id = today::due(&desk.store(), desk::sample::today(), 0, 9).unwrap()[0].session.id;
    let line = |desk: &desk::Desk| {
        let sheet = attendance::sheet(&desk.store(), id).unwrap();
        (sheet.line(26).unwrap().enrolment.person, sheet.line(3).unwrap().mark.as_ref().map(|mark| mark.status))
    };
    desk.keys("1 F4 'Latifa, douar Tizi' Enter 3A 26 Enter O");
    assert_eq!(line(&desk), (None, Some(Status::Absent)));
    // The label is searched first; a letter replaces it.
    desk.keys("'zhiri fatima' Enter").sees("« Latifa, douar Tizi » est ZHIRI Fatima").sees("Ctrl-Z annuler");
    let (her, _) = line(&desk);
    assert!(her.is_some());
    desk.keys("Ctrl-Z").sees("Annulé");
    assert_eq!(line(&desk), (None, Some(Status::Absent)));
    desk.keys("Ctrl-Y");
    assert_eq!(line(&desk), (her, Some(Status::Absent)));
    desk.keys("Ctrl-Z Ctrl-Z").sees("Annulé : marque ligne 3");
    assert_eq!(line(&desk).1, None);
}
