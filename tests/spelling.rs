//! A name in one script, and its spelling in the other: proposed when asked, never by itself.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use desk::desk;
use najma::store::person;

#[test]
fn the_key_that_fills_proposes_the_other_script() {
    let mut desk = desk();
    desk.keys("F9 p F4 Enter 'Benali' Enter")
        .sees("proposer")
        .sees_not("بنعلي")
        .keys("F5")
        .sees("Proposé")
        .sees("بنعلي");
    // Accepted by going on; the given name is corrected instead.
    desk.keys("Enter 'Fatima' Enter F5 Backspace").keys("F2").sees("enregistrée");
    let found = person::search(&desk.store(), "benali fatima", desk::sample::today(), 9).unwrap();
    let saved = found.iter().find(|row| row.person.name.given_ar == "فاطم").expect("the new person");
    assert_eq!(saved.person.name.family_ar, "بنعلي");
}

#[test]
fn from_arabic_to_latin_too_and_nothing_without_a_name() {
    // With neither filled the key means what it means in every field.
    desk().keys("F9 p F4 Enter F5").sees_not("Proposé").sees("ZHIRI");
    let mut desk = desk();
    desk.keys("F9 p F4 Enter Enter 'الفيلالي' Shift-Tab F5").sees("Proposé").sees("Filali");
    // A field that is filled keeps what it has.
    desk.keys("F5").sees("Filali").sees_not("FilaliFilali");
}
