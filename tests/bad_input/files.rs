//! The file disappears, is replaced or is locked away while a sheet is open.

use super::{assert_sound, desk, marks, nth};
use std::fs;
use std::os::unix::fs::PermissionsExt;

#[test]
fn a_database_deleted_while_a_sheet_is_open_is_said_and_nothing_pretended() {
    let mut desk = desk();
    let id = nth(&desk, 0);
    desk.keys("1 3A");
    let aside = desk.path.with_extension("aside");
    fs::rename(&desk.path, &aside).unwrap();
    desk.keys("5A").sees_not("5 CHAOUI Fatima : absente ✓").sees("déplacé, remplacé ou supprimé");
    desk.keys("T V F9 a 1 F9 p Esc F9 h Esc Esc").wait();
    fs::rename(&aside, &desk.path).unwrap();
    desk.wait().keys("F9 a 1 7A").sees("✓");
    assert_eq!(marks(&desk, id), "3A 7A");
    assert_sound(&desk);
}

#[test]
fn another_database_in_its_place_takes_no_mark() {
    let mut desk = desk();
    let id = nth(&desk, 0);
    desk.keys("1 3A");
    let aside = desk.path.with_extension("aside");
    fs::rename(&desk.path, &aside).unwrap();
    let other = super::desk();
    fs::copy(&other.path, &desk.path).unwrap();
    desk.keys("5A T V").sees_not("✓");
    fs::remove_file(&desk.path).unwrap();
    fs::rename(&aside, &desk.path).unwrap();
    assert_eq!(marks(&desk, id), "3A");
    assert_sound(&desk);
}

#[test]
fn a_drafts_folder_that_is_gone_stops_nobody() {
    let mut desk = desk();
    let id = nth(&desk, 0);
    fs::remove_dir_all(desk.folder.path().join("drafts")).unwrap();
    desk.keys("F9 p 'Zahra' F4 'Zahra' Enter").wait();
    desk.keys("F9 a 1 3A T V").sees("validé");
    assert!(marks(&desk, id).contains("3A"));
    fs::set_permissions(desk.folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
}

/// What any program keeps of a new person.
fn of_new(drafts: &najma::store::drafts::Drafts) -> Option<najma::store::drafts::Kept> {
    drafts.all().unwrap().into_iter().find(|kept| kept.form == "person/new")
}

#[test]
fn a_form_half_typed_is_in_the_drafts_within_a_second() {
    let mut desk = desk();
    desk.keys("F9 p 'Zahra' F4 'Zineb'");
    desk.wait();
    // Killed here: nothing was said to the program.
    let drafts = najma::store::drafts::Drafts::open(&desk.path, "khadija").unwrap();
    let kept = of_new(&drafts).expect("a draft");
    assert!(kept.draft.fields().any(|(_, text)| text.contains("Zineb")), "{kept:?}");
    // Saved, it is offered no more.
    desk.keys("F2").wait();
    assert!(of_new(&drafts).is_none(), "{}", desk.screen());
}

#[test]
fn a_form_typed_without_a_pause_is_kept_once_a_second() {
    let mut desk = desk();
    desk.keys("F9 p 'Zahra' F4");
    let drafts = najma::store::drafts::Drafts::open(&desk.path, "khadija").unwrap();
    for _ in 0..4 {
        desk.keys("x");
        desk.hands.forward(std::time::Duration::from_millis(600));
    }
    let kept = of_new(&drafts).expect("a draft");
    assert!(kept.draft.fields().any(|(_, text)| text.contains("xx")), "{kept:?}");
}

#[test]
fn a_note_half_typed_when_the_line_drops_is_asked_for_again() {
    let prompts = [
        ("3A Up N", "Note · 3 BENALI Aïcha : ", "certificat médical"),
        ("F4", "Nom du passage : ", "Latifa douar Tizi"),
    ];
    for (keys, label, words) in prompts {
        let mut one = desk();
        one.keys("1").keys(keys).keys(&format!("'{words}'")).wait();
        one.input(najma::keys::reader::Input::End);
        assert!(one.app.ended());
        let mut two = one.again();
        two.sees("Reprendre").keys("0").sees(&format!("{label}{words}"));
        two.keys("Enter").sees("✓");
        // Going back to the first screen cuts nothing off.
        two.keys("F9 a").sees_not("Reprendre").keys("F9 p F9 a").sees_not("Reprendre").keys("1");
        two.keys("Esc 1 Esc 1").sees_not(label);
    }
}
