//! Programs that end in the middle, and two of them at once: what was typed is there once, neither lost nor twice.

use super::desk::{Desk, desk};
use najma::domain::id::PersonId;
use najma::store::person;
use std::fs;
use std::path::PathBuf;

/// Those registered under a family name.
fn named(desk: &Desk, family: &str) -> Vec<PersonId> {
    let found = person::search(&desk.store(), family, super::desk::sample::today(), 9).unwrap();
    found.into_iter().filter(|row| row.person.name.family.eq_ignore_ascii_case(family)).map(|row| row.id).collect()
}

/// Does what `keys` do and dies between the COMMIT and the forgetting of the draft: the drafts are as they were before.
pub(crate) fn cut_off(mut desk: Desk, keys: &str) -> Desk {
    desk.wait();
    let folder = desk.folder.path().join("drafts");
    let held: Vec<(PathBuf, Vec<u8>)> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !path.to_string_lossy().ends_with("-shm"))
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    desk.keys(keys);
    let Desk { app, hands, path, folder: home, .. } = desk;
    drop(app);
    for file in fs::read_dir(&folder).unwrap() {
        fs::remove_file(file.unwrap().path()).unwrap();
    }
    for (path, bytes) in held {
        fs::write(path, bytes).unwrap();
    }
    super::desk::desk_on(home, path, hands, &super::desk::Setting::default())
}

#[test]
fn a_new_woman_saved_as_the_program_died_is_shown_and_not_offered_again() {
    let mut one = desk();
    one.keys("F9 p F4 'Benkirane' Enter 'Zahra'");
    let mut two = cut_off(one, "F2");
    let [her] = named(&two, "Benkirane")[..] else { panic!("{}", two.screen()) };
    two.sees("Reprendre").keys("0").sees("enregistré juste avant la coupure").sees(&her.to_string());
    two.keys("F2").sees("rien n'a changé");
    // And there is nothing left of the form.
    two.keys("F9 p F4").sees_not("Benkirane");
    assert_eq!(named(&two, "Benkirane").len(), 1);
}

#[test]
fn a_line_saved_as_the_program_died_stands_in_the_list() {
    let mut one = desk();
    one.keys("F9 p F9 F4").sees("Groupe").keys("Tab Tab 'bzou' Enter Enter Enter 'Ouaziz' Enter 'Rkia'");
    let mut two = cut_off(one, "F2");
    assert_eq!(named(&two, "Ouaziz").len(), 1, "{}", two.screen());
    two.sees("Reprendre").keys("0").sees("1✓ Ouaziz").sees("Commune Bzou");
    two.keys("F2");
    assert_eq!(named(&two, "Ouaziz").len(), 1, "{}", two.screen());
}

#[test]
fn a_form_that_was_not_saved_is_offered_all_the_same() {
    let mut one = desk();
    one.keys("F9 p F4 'Benkirane' Enter 'Zahra'");
    let mut two = cut_off(one, "");
    two.sees("Reprendre").keys("0").sees("Benkirane").sees("Zahra").keys("F2").sees("enregistrée");
    assert_eq!(named(&two, "Benkirane").len(), 1);
}

#[test]
fn two_windows_of_one_clerk_fill_in_two_forms() {
    let mut one = desk();
    one.keys("F9 p F4 'Alphaone' Enter 'Givena'").wait();
    let mut two = one.beside("khadija");
    two.sees_not("Reprendre").keys("F9 p F4").sees_not("Alphaone").keys("'Betatwo' Enter 'Givenb'").wait();
    one.keys("Esc").sees("Gardée en brouillon");
    two.keys("Esc").sees("Gardée en brouillon");
    one.keys("F4").sees("Alphaone").keys("F2");
    two.keys("F4").sees("Betatwo").keys("F2");
    assert_eq!((named(&one, "Alphaone").len(), named(&one, "Betatwo").len()), (1, 1));
    one.keys("F4").sees_not("Betatwo");
    // What a window leaves behind when it ends is there for the other.
    one.keys("'Gammathree'").wait();
    drop(one);
    two.keys("F4").sees("Gammathree");
}
