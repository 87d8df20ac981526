//! From a woman's record to the merge and back, by keys.

use crate::desk::{Setting, desk, desk_as, sample};
use chrono::Days;
use najma::domain::id::PersonId;
use najma::store::attendance::{self, Taken};
use najma::store::{enrolment, person, person_merge};
use najma::text::Language;

/// The two BENALI of courses A and C, by their given names.
fn benali(desk: &crate::desk::Desk) -> (PersonId, PersonId) {
    let found = person::search(&desk.store(), "benali", sample::today(), 9).unwrap();
    let of = |given: &str| found.iter().find(|row| row.person.name.given == given).unwrap().id;
    (of("Aïcha"), of("Zineb"))
}

#[test]
fn a_woman_known_twice_is_one_in_a_dozen_keys_and_one_key_takes_it_back() {
    let mut desk = desk();
    let (aicha, zineb) = benali(&desk);
    desk.keys("F9 p 'benali aicha' Enter F9 j").sees("Nul autre ne porte ce nom");
    desk.keys("'benali zineb'").sees("1 personne trouvée").keys("Enter");
    desk.sees("reste : n° 81-").sees("s'y ajoute : n° 81-").sees("1 inscription, 2 présences");
    desk.sees("dans l'historique").sees("F2 fusionner");
    // The given name of the other side, the birth of the first: Enter walks, the arrows choose.
    desk.keys("Right Enter").sees("✓ Zineb");
    desk.keys("F2").sees("Fusionner ?").sees("Entrée revenir");
    // The safe answer is Enter's.
    desk.keys("Enter");
    assert!(person::get(&desk.store(), zineb).is_ok());
    desk.keys("F2 F2").sees("les deux fiches n'en font plus qu'une").sees("Ctrl-Z annuler");
    assert_eq!(person_merge::resolve(&desk.store(), zineb), Ok(aicha));
    assert_eq!(person::get(&desk.store(), aicha).unwrap().0.person.name.given, "Zineb");
    desk.sees("Couture M2-A").sees("Couture M2-B");
    desk.keys("Ctrl-Z").sees("Annulé : fusion de fiches");
    assert_eq!(person::get(&desk.store(), aicha).unwrap().0.person.name.given, "Aïcha");
    assert!(person::get(&desk.store(), zineb).is_ok());
}

#[test]
fn a_merge_is_taken_apart_from_the_record_that_was_kept() {
    let mut desk = desk();
    let (aicha, zineb) = benali(&desk);
    desk.keys("F9 p 'benali aicha' Enter F9 j 'benali zineb' Enter F2 F2");
    // Her phone is written since: it stays, and is told.
    desk.keys("Tab Tab Tab Tab Tab").keys("F9 n").sees("1 fiche fusionnée").sees("BENALI Zineb").sees("Elle contenait");
    desk.keys("Enter").sees("Rien n'a changé depuis").sees("Séparer BENALI Zineb").keys("Enter");
    desk.keys("Esc F9 h").sees("fusion de fiches").sees("fiche réunie BENALI Zineb");
    desk.keys("Esc").keys("F9 n Enter F2").sees("BENALI Zineb a de nouveau sa fiche");
    assert_eq!(enrolment::of_person(&desk.store(), zineb).unwrap().len(), 1);
    assert_eq!(enrolment::of_person(&desk.store(), aicha).unwrap().len(), 1);
    desk.keys("Ctrl-Z").sees("Annulé : fusion défaite");
    assert_eq!(person_merge::resolve(&desk.store(), zineb), Ok(aicha));
}

#[test]
fn a_locked_register_asks_for_a_reason_in_place() {
    let mut desk = desk();
    let (aicha, zineb) = benali(&desk);
    let mut store = desk.store();
    let clerk = najma::store::clerk::by_login(&store, "khadija").unwrap().unwrap().id;
    let course = enrolment::of_person(&store, aicha).unwrap()[0].course;
    let line = enrolment::enrol(&mut store, clerk, course, &[zineb], sample::today() - Days::new(54)).unwrap().value[0];
    let from = sample::today() - Days::new(60);
    let first = najma::store::session::of_course(&store, course, from, sample::today()).unwrap()[0].id;
    let present = (line, najma::domain::attendance::Given::Status(najma::domain::attendance::Status::Present, None));
    attendance::take(&mut store, clerk, first, Taken { marks: &[present], ..Taken::default() }).unwrap();
    desk.hands.forward(std::time::Duration::from_secs(40 * 86_400));
    desk.wait();
    desk.keys("F9 p 'benali aicha' Enter F9 j 'benali zineb' Enter");
    desk.sees("Deux lignes dans 1 groupe").sees("1 séance").sees("1 registre verrouillé").sees("1 collision");
    desk.keys("F2").sees("Motif :").keys("Enter").sees("Donnez un motif");
    desk.keys("'inscrite deux fois' Enter").sees("1 collision.").keys("F2").sees("n'en font plus qu'une");
    let merges = person_merge::standing(&desk.store(), aicha).unwrap();
    assert_eq!(merges[0].reason.as_deref(), Some("inscrite deux fois"));
    desk.keys("F9 n Enter").sees("Motif :").keys("'deux sœurs' Enter F2").sees("a de nouveau sa fiche");
}

#[test]
fn the_sides_are_mirrored_in_arabic_and_the_other_can_be_kept() {
    let setting = Setting { language: Language::Arabic, ..Setting::default() };
    let mut desk = desk_as(&setting);
    let (aicha, zineb) = benali(&desk);
    desk.keys("F9 p 'benali aicha' Enter F9 j 'benali zineb' Enter");
    // The record that stays is on the right; the left arrow takes the value on the left.
    desk.keys("Left F2 F2");
    assert_eq!(person::get(&desk.store(), aicha).unwrap().0.person.name.given, "Zineb");
    desk.keys("Ctrl-Z F9 j 'benali zineb' Enter X F2 F2");
    // The screen below was the other's: it is the kept one's now.
    assert_eq!(person_merge::resolve(&desk.store(), aicha), Ok(zineb));
    desk.keys("F9 n").sees("بطاقة مدموجة واحدة");
}

#[test]
fn a_form_that_was_open_goes_on_as_the_kept_record_with_all_that_was_typed() {
    let mut desk = desk();
    let (aicha, zineb) = benali(&desk);
    let phone = najma::domain::fiche::FIELDS.iter().position(|field| field.id == "phone").unwrap();
    desk.keys("F9 p 'benali zineb' Enter").keys(&"Tab ".repeat(phone)).keys("'0661234567'");
    let mut store = desk.store();
    let salma = najma::store::clerk::sign_in(&mut store, "salma", "Salma").unwrap().id;
    person_merge::merge(&mut store, salma, aicha, zineb, &Default::default(), None).unwrap();
    desk.wait().keys("F2").sees(&format!("enregistrée dans la fiche n° {aicha}"));
    let kept = person::get(&desk.store(), aicha).unwrap().0.person;
    assert_eq!((kept.phone.as_deref(), kept.name.given.as_str()), (Some("+212661234567"), "Aïcha"));
}

/// The two records have a douar each; Khadija changes that of the one that is merged away while she types.
#[test]
fn what_was_typed_never_goes_over_what_the_kept_record_says_unasked() {
    for waits in [false, true] {
        let mut desk = desk();
        let (aicha, zineb) = benali(&desk);
        let douar = najma::domain::fiche::RECORDED.iter().position(|field| field.id == "douar").unwrap();
        for (given, own) in [("aicha", "Imlil"), ("zineb", "Tizi")] {
            desk.keys(&format!("F9 p 'benali {given}' Enter")).keys(&"Tab ".repeat(douar)).keys(&format!("'{own}' F2"));
        }
        desk.keys("F9 p 'benali zineb' Enter").keys(&"Tab ".repeat(douar)).keys("' bis'");
        let mut store = desk.store();
        let salma = najma::store::clerk::sign_in(&mut store, "salma", "Salma").unwrap().id;
        person_merge::merge(&mut store, salma, aicha, zineb, &Default::default(), None).unwrap();
        if waits {
            desk.wait().sees("c'est elle que vous remplissez").keys("Tab");
        }
        let stored = |desk: &crate::desk::Desk| person::get(&desk.store(), aicha).unwrap().0.person.douar;
        desk.keys("F2").sees("1 Mien").sees("Tizi bis").sees("Imlil").sees(&aicha.to_string());
        assert_eq!(stored(&desk).as_deref(), Some("Imlil"), "nothing is written before she chose");
        desk.keys("Esc").sees("c'est elle que vous remplissez").keys("F2 2 F2").sees("rien n'a changé");
        assert_eq!(stored(&desk).as_deref(), Some("Imlil"));
    }
}
