//! What a clerk sees when a colleague saves the record she is filling in, and how she chooses.

use super::desk::{Desk, Setting, desk, desk_as};
use najma::domain::fiche::Fiche;
use najma::domain::id::PersonId;
use najma::store::merge::Base;
use najma::store::{clerk, erasure, fiche, person};
use najma::text::Language;

/// Her fiche is the first of the list.
fn her(desk: &Desk) -> PersonId {
    person::newest(&desk.store()).unwrap().unwrap().id
}

/// A colleague changes fields of her fiche.
fn colleague(desk: &Desk, login: &'static str, fields: &[(&str, &str)]) {
    let mut store = desk.store();
    let by = clerk::sign_in(&mut store, login, login).unwrap().id;
    let (seen, chg) = fiche::get(&store, her(desk)).unwrap();
    let mut draft = seen.to_draft();
    fields.iter().for_each(|(field, value)| draft.set(field.to_string(), *value));
    let value = Fiche::parse(&draft, super::desk::sample::today()).unwrap();
    fiche::save(&mut store, by, Some(her(desk)), &value, &Base { seen: Some(seen), chg }).unwrap();
}

fn stored(desk: &Desk, field: &str) -> String {
    fiche::get(&desk.store(), her(desk)).unwrap().0.to_draft().get(field).to_owned()
}

const TO_DOUAR: &str = "F9 p Enter Tab Tab Tab Tab Tab Tab Tab";

/// At the desk of Khadija, who typed a douar while Samira stored another one and a phone number.
fn met() -> Desk {
    let mut one = desk();
    one.keys(TO_DOUAR).keys("'Tizi'");
    colleague(&one, "samira", &[("douar", "Imlil"), ("phone", "0661000001")]);
    one
}

#[test]
fn what_she_did_not_touch_shows_and_what_she_touched_is_marked() {
    let mut one = met();
    one.wait().sees("06 61 00 00 01").sees("samira vient de le changer ; avant : —");
    one.sees("samira a enregistré ici : Imlil").sees("1 champ à trancher avec samira").sees("Tizi");
    // The caret stays where she was typing.
    one.keys("'x'").sees("Tizix");
}

#[test]
fn a_mark_stays_while_she_types_on_and_saving_asks() {
    let mut one = met();
    one.wait().keys("'x' Tab").sees("samira a enregistré ici : Imlil");
    one.keys("F2").sees("1 Mien").sees("2 Actuel").sees("3 Avant").sees("Tizix").sees("Imlil");
    assert_eq!(stored(&one, "douar"), "Imlil", "nothing is written before she chose");
    one.keys("F2").sees("choisissez 1, 2 ou 3").keys("1 F2").sees("Ctrl-Z annuler");
    assert_eq!((stored(&one, "douar").as_str(), stored(&one, "phone").as_str()), ("Tizix", "06 61 00 00 01"));
}

#[test]
fn saving_at_once_asks_too_and_taking_hers_writes_nothing() {
    let mut one = met();
    one.keys("F2").sees("1 Mien").keys("2").sees("Tout est choisi").keys("Enter").sees("rien n'a changé");
    assert_eq!(stored(&one, "douar"), "Imlil");
}

#[test]
fn escape_goes_back_to_what_she_typed() {
    let mut one = met();
    one.keys("F2").sees("choisissez pour chacun");
    one.keys("Esc").sees("Tizi").sees("samira a enregistré ici : Imlil").sees_not("choisissez pour chacun");
    one.keys("F2 1").sees("Tout est choisi").keys("Esc").sees_not("Tout est choisi").keys("F2").sees("1 Mien");
    one.keys("Right Right Right F2").sees("Ctrl-Z annuler");
    assert_eq!(stored(&one, "douar"), "", "the one before, which was blank");
}

#[test]
fn digits_are_those_of_every_keyboard() {
    for key in ["1", "&", "١", "۱"] {
        let mut one = met();
        one.keys("F2").keys(key).keys("F2").sees("Ctrl-Z annuler");
        assert_eq!(stored(&one, "douar"), "Tizi", "{key}");
    }
}

#[test]
fn a_letter_is_no_choice_and_the_history_is_one_key_away() {
    let mut one = met();
    one.keys("F2 x").sees("1 Mien").keys("F9 h").sees("samira").keys("Esc").sees("1 Mien");
}

#[test]
fn a_colleague_who_saves_again_takes_the_choice_back() {
    let mut one = met();
    one.keys("F2 1").sees("Tout est choisi");
    colleague(&one, "naima", &[("douar", "Taghia")]);
    one.wait().sees("Taghia").keys("F2").sees("choisissez").keys("2 F2");
    assert_eq!(stored(&one, "douar"), "Taghia");
}

#[test]
fn a_save_between_the_last_look_and_the_key_is_met_as_well() {
    let mut one = met();
    one.keys("F2 1");
    colleague(&one, "naima", &[("douar", "Taghia")]);
    one.keys("F2").sees("Taghia").sees("naima").keys("1 F2").sees("Ctrl-Z annuler");
    assert_eq!(stored(&one, "douar"), "Tizi");
}

#[test]
fn what_the_colleague_takes_back_is_no_conflict() {
    let mut one = met();
    one.wait();
    colleague(&one, "samira", &[("douar", ""), ("phone", "")]);
    one.wait().sees_not("à trancher").keys("F2").sees("Ctrl-Z annuler");
    assert_eq!(stored(&one, "douar"), "Tizi");
}

#[test]
fn the_same_value_from_both_is_no_conflict() {
    let mut one = desk();
    one.keys(TO_DOUAR).keys("'Imlil'");
    colleague(&one, "samira", &[("douar", "Imlil")]);
    one.wait().sees_not("à trancher").keys("F2").sees("rien n'a changé");
}

#[test]
fn a_draft_that_comes_back_still_asks() {
    let mut one = met();
    one.wait().keys("Esc").sees("brouillon");
    let mut again = one.again();
    again.keys("F9 p Enter").sees("Tizi").sees("samira a enregistré ici : Imlil").keys("F2").sees("1 Mien");
    again.keys("Esc F9 x e").sees("Imlil").sees_not("à trancher");
}

#[test]
fn what_is_hidden_is_not_overwritten_unseen_either() {
    let mut one = desk();
    colleague(&one, "samira", &[("phone", "0661000001"), ("no_call", "yes")]);
    let raw = |desk: &Desk| -> Option<String> {
        let conn = rusqlite::Connection::open(&desk.path).unwrap();
        conn.query_row("SELECT phone FROM person WHERE id = ?1", [her(desk).0], |row| row.get(0)).unwrap()
    };
    one.keys(TO_DOUAR).keys("Tab F9 Enter '0662000002'");
    colleague(&one, "samira", &[("phone", "0663000003")]);
    assert_eq!(raw(&one).as_deref(), Some("+212663000003"));
    one.keys("F2").sees("1 Mien");
    assert_eq!(raw(&one).as_deref(), Some("+212663000003"));
    one.keys("2 F2").sees("rien n'a changé");
    assert_eq!(raw(&one).as_deref(), Some("+212663000003"));
}

#[test]
fn a_record_that_is_gone_says_so_and_keeps_what_was_typed() {
    let mut one = desk();
    one.keys("F9 p F4 'Benkirane' Enter 'Zahra' F2").sees("Ctrl-Z annuler");
    one.keys(TO_DOUAR).keys("'Tizi'");
    let mut two = one.beside("samira");
    two.keys("F9 p Enter F9 Delete").sees("corbeille");
    one.keys("F2").sees("Tizi");
    assert!(one.screen().contains("n'existe plus") || one.screen().contains("n'est plus"), "{}", one.screen());
}

/// Every form of a record meets a colleague in the same way.
#[test]
fn every_form_of_a_record_asks() {
    let forms = [
        ("centre", "F9 e Enter", "Tab"),
        ("module", "F9 m Enter", "Tab Tab"),
        ("course", "F9 g Enter F7", ""),
        ("room", "F9 2 F5 Enter", "Tab Tab"),
        ("trainer", "F9 1 F5 Enter", ""),
        ("eligibility", "F9 m F8", "Tab Tab Tab"),
    ];
    for (what, open, to) in forms {
        let mut one = desk();
        let mut two = one.beside("samira");
        // A digit that is a letter too where letters are wanted.
        one.keys(open).keys(to).keys("'4'");
        two.keys(open).keys(to).keys("'5' F2");
        one.keys("F2").sees("1 Mien");
        assert!(one.screen().contains("samira"), "{what}: {}", one.screen());
        one.keys("1 F2").sees_not("1 Mien");
    }
}

#[test]
fn it_is_said_in_every_language() {
    for language in Language::ALL {
        let mut one = desk_as(&Setting { language, ..Setting::default() });
        one.keys(TO_DOUAR).keys("'Tizi'");
        colleague(&one, "samira", &[("douar", "Imlil")]);
        one.keys("F2").sees("Imlil").sees("samira").sees_not("conflict-");
        one.keys("2 F2");
        assert_eq!(stored(&one, "douar"), "Imlil");
    }
}

/// The same key answers two questions: a form that asks whether to forget what is typed does not save it.
#[test]
fn what_is_discarded_is_not_saved() {
    for (open, to) in
        [("F9 e Enter", "Tab"), ("F9 m Enter", "Tab Tab"), ("F9 g Enter F7", ""), ("F9 m F8", "Tab Tab Tab")]
    {
        let mut one = desk();
        let change = |desk: &Desk| najma::store::history::latest(&desk.store(), None, 1).unwrap()[0].change;
        let before = change(&one);
        one.keys(open).keys(to).keys("'4' F9 x e").sees("Brouillon écarté");
        one.keys("'4' F9 x Enter");
        assert_eq!(change(&one), before, "{open}");
    }
}

/// What is protected is not told by a conflict about it either: neither what stood there nor what a colleague writes.
#[test]
fn a_protected_address_is_hidden_from_who_decides_about_it() {
    let hidden = ["Aghbaloune", "Tamda", "Mimosas", "61 99 88 77", "63 11 22 33"];
    let mut one = desk();
    let shield = [("protected", "yes"), ("no_call", "yes"), ("douar", "Aghbaloune"), ("phone", "0661998877")];
    colleague(&one, "samira", &shield);
    one.keys(TO_DOUAR).keys("'Tizi'");
    colleague(&one, "samira", &[("douar", "Tamda"), ("address", "12 rue des Mimosas"), ("safe_phone", "0663112233")]);
    for keys in ["Tab", "F2", "2", "F2", "F9 h"] {
        let screen = one.wait().keys(keys).screen();
        let told: Vec<_> = hidden.iter().filter(|secret| screen.contains(**secret)).collect();
        assert!(told.is_empty(), "{keys}: {told:?}\n{screen}");
    }
}

/// Whoever has her record open sees nothing of her any more, neither what stood there nor what was typed over it.
#[test]
fn what_was_erased_leaves_every_open_form() {
    let mut one = desk();
    one.keys(TO_DOUAR).keys("'Tizi'");
    let name = fiche::get(&one.store(), her(&one)).unwrap().0.person.name;
    one.sees(&name.given).sees("Tizi");
    let mut store = one.store();
    let by = clerk::sign_in(&mut store, "samira", "samira").unwrap().id;
    erasure::erase(&mut store, by, her(&one), "demande écrite").unwrap();
    one.wait();
    for gone in [&name.family, &name.given, "Tizi"] {
        assert!(!one.screen().contains(gone), "{gone}: {}", one.screen());
    }
    one.keys("Esc");
    assert!(!one.screen().contains("brouillon"), "{}", one.screen());
}

/// What was read of the history stays where it is while a colleague writes: her writes stand above it.
#[test]
fn the_history_keeps_its_place_while_a_colleague_writes() {
    let mut one = desk();
    let line = |one: &Desk| one.screen().lines().find(|line| line.starts_with('▸')).unwrap().to_owned();
    one.keys("F9 h Down Down Down");
    let mut open = one.keys("Down Up");
    let here = line(open);
    colleague(open, "samira", &[("douar", "Imlil")]);
    open = open.keys("Enter Esc");
    assert_eq!(line(open), here);
    open.keys("Home").sees("Imlil").sees("samira");
    // Who stands at the top sees what is new at once.
    colleague(open, "samira", &[("douar", "Tamda")]);
    open.wait().sees("Tamda");
}
