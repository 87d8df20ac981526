//! The fiche of a person: its keys, what it keeps, what it says of blanks.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use desk::{Desk, desk, parse};
use najma::domain::fiche::Fiche;
use najma::domain::id::PersonId;
use najma::domain::unsaid::Unsaid;
use najma::store::{enrolment, fiche, person, undo};

/// The person registered last.
fn latest(desk: &Desk) -> (PersonId, Fiche) {
    let store = desk.store();
    let id = person::newest(&store).unwrap().unwrap().id;
    (id, fiche::get(&store, id).unwrap().0)
}

/// Keys beyond the characters typed; from Latin letters to Arabic ones and back is a key each time.
fn beyond(keys: &str) -> usize {
    let typed: String = keys.split('\'').skip(1).step_by(2).collect();
    let arabic = |c: char| matches!(c, '\u{600}'..='\u{6ff}');
    let letters: Vec<bool> = typed.chars().filter(|c| c.is_alphanumeric()).map(arabic).collect();
    let switches = letters.windows(2).filter(|two| two[0] != two[1]).count();
    parse(keys).len() - typed.chars().count() + switches
}

const AFTER_NAMES: &str = "'بنكيران' Enter 'زهرة' Enter '12/3/1995' Enter 'f' Enter 'bzou' Enter 'Tizi' Enter \
                           '0661234567' Enter 'c' Enter 'sans' Enter 'm2-b' F2";

#[test]
fn ten_fields_from_the_search_are_fourteen_keys_beyond_what_is_typed() {
    let mut desk = desk();
    let keys = format!("F3 'Benkirane Zahra' F4 {AFTER_NAMES}");
    desk.keys(&keys).sees("BENKIRANE Zahra : fiche enregistrée");
    assert!(beyond(&keys) <= 14, "{} keys", beyond(&keys));
    let (id, found) = latest(&desk);
    assert_eq!(found.person.name.arabic(), "بنكيران زهرة");
    assert_eq!((found.detail.get("marital"), found.detail.get("education")), ("single", "none"));
    assert_eq!(found.person.phone.as_deref(), Some("+212661234567"));
    let places = enrolment::of_person(&desk.store(), id).unwrap();
    assert_eq!(places.len(), 1);
}

#[test]
fn ten_fields_in_a_blank_form_are_fourteen_keys_too() {
    let mut desk = desk();
    desk.keys("F9 p F4");
    let keys = format!("'Benkirane' Enter 'Zahra' Enter {AFTER_NAMES}");
    desk.keys(&keys).sees("BENKIRANE Zahra : fiche enregistrée");
    assert!(beyond(&keys) <= 14, "{} keys", beyond(&keys));
}

#[test]
fn enter_passes_by_what_the_search_filled_and_tab_does_not() {
    let mut desk = desk();
    desk.keys("F3 'Benkirane Zahra 1990 bzou' F4 Enter Enter 'f' Enter 'Tizi' F2").sees("enregistrée");
    let (_, found) = latest(&desk);
    assert_eq!(found.person.birth.map(najma::domain::birth::Birth::to_disk).as_deref(), Some("1990"));
    assert_eq!(
        (found.person.douar.as_deref(), found.person.sex.map(najma::domain::person::Sex::choice)),
        (Some("Tizi"), Some("f"))
    );
    desk.keys("F3 'Autre Zahra 1990' F4 Tab Tab 'x' F2").sees("1990x");
}

#[test]
fn one_registration_with_its_course_is_one_step_of_undo() {
    let mut desk = desk();
    let before = person::count(&desk.store()).unwrap();
    desk.keys("F9 p F4").keys(&format!("'Benkirane' Enter 'Zahra' Enter {AFTER_NAMES}"));
    let (id, _) = latest(&desk);
    desk.keys("Ctrl-Z");
    let store = desk.store();
    assert_eq!(person::count(&store).unwrap(), before);
    assert!(enrolment::of_person(&store, id).unwrap().is_empty());
    desk.keys("Ctrl-Y");
    assert_eq!(latest(&desk).1.detail.get("education"), "none");
}

#[test]
fn one_key_says_why_a_field_is_blank_and_it_stays_said() {
    let mut desk = desk();
    desk.keys("F9 p F4 'Benkirane' Enter 'Zahra' Enter Enter Enter '?' Enter").sees("inconnu");
    desk.keys("'f' Enter '!' Enter Enter '-' Enter '!' Enter").sees("refus").sees("sans objet").keys("F2");
    let (_, found) = latest(&desk);
    assert_eq!(found.detail.unsaid("birth"), Some(Unsaid::Unknown));
    assert_eq!(found.detail.unsaid("commune"), Some(Unsaid::Refused));
    assert_eq!(found.detail.unsaid("phone"), Some(Unsaid::Moot));
    assert_eq!(found.detail.unsaid("marital"), Some(Unsaid::Refused));
    assert!(found.detail.unsaid("douar").is_none());
    // Opened again, changed elsewhere, it is still there.
    desk.keys("Home Enter").sees("inconnu").keys("PageDown Tab 'Zouzou' F2");
    assert_eq!(latest(&desk).1.detail.unsaid("birth"), Some(Unsaid::Unknown));
    assert_eq!(latest(&desk).1.detail.get("known_as"), "Zouzou");
}

#[test]
fn a_course_that_is_not_there_is_said_at_its_field_and_nothing_is_lost() {
    let mut desk = desk();
    let before = person::count(&desk.store()).unwrap();
    desk.keys("F9 p F4 'Benkirane' Tab 'Zahra' Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab 'zzz' F2");
    desk.sees("Groupe « zzz » inconnu").sees("Benkirane").sees("Zahra");
    assert_eq!(person::count(&desk.store()).unwrap(), before);
}

#[test]
fn two_clerks_on_one_fiche_both_keep_what_they_wrote() {
    let mut one = desk();
    one.keys("F9 p F4 'Benkirane' Enter 'Zahra' F2");
    let mut other = one.beside("salma");
    one.keys("F9 a F9 p Home Enter");
    other.keys("F9 p Home Enter PageDown Tab 'Zouzou' F2").sees("enregistrée");
    one.keys("PageDown PageDown 'Rue 4' F2").sees("enregistrée");
    let (_, found) = latest(&one);
    assert_eq!((found.detail.get("known_as"), found.detail.get("address")), ("Zouzou", "Rue 4"));
    assert_eq!(undo::undo(&mut one.store(), najma::domain::id::ClerkId(1), None).map(|_| ()), Ok(()));
}

#[test]
fn the_command_line_writes_and_shows_the_whole_fiche() {
    let home = Home::own();
    let id =
        home.ask(&["persons", "add", "--family", "Tazi", "--given", "Rim", "--marital", "mariée", "--children", "3"]);
    let id = id["id"].as_str().unwrap().to_owned();
    home.own_db(&["persons", "set", &id, "--cover", "tadamon", "--cin", "?", "--entered-on", "1/10/2026"]).done();
    let shown = home.ask(&["persons", "show", &id]);
    assert_eq!((&shown["marital"], &shown["children"]), (&"married".into(), &"3".into()));
    assert_eq!((&shown["cover"], &shown["cin"]), (&"tadamon".into(), &"?".into()));
    assert_eq!(shown["entered_on"], "2026-10-01");
    let said = home.own_db(&["persons", "show", &id]).done().out;
    assert!(said.contains("Situation familiale : mariée") && said.contains("CIN : inconnu"), "{said}");
    assert!(said.contains("AMO Tadamon") && said.contains("Entrée le : 01/10/2026"), "{said}");
    // An empty value clears; a word that no vocabulary knows is said with those it knows.
    home.own_db(&["persons", "set", &id, "--children", ""]).done();
    assert!(home.ask(&["persons", "show", &id])["children"].is_null());
    home.own_db(&["persons", "set", &id, "--marital", "fiancée"]).refused(1, "célibataire");
    home.own_db(&["persons", "set", &id]).refused(1, "--phone");
    home.own_db(&["check"]).done();
}

/// What is typed in the search, and what stands in the form then: family and given name in each script, the year of birth,
/// whether the commune is known.
const SEARCHED: &[(&str, [&str; 4], &str, bool)] = &[
    ("zahra 1990 bzou", ["", "zahra", "", ""], "1990", true),
    ("Aït Ouahmane Tlaytmas 1978", ["Aït Ouahmane", "Tlaytmas", "", ""], "1978", false),
    ("1984 Ben Brahim Fatima Zahra", ["Ben Brahim", "Fatima Zahra", "", ""], "1984", false),
    ("Afourar Oubelkacem Itto", ["Oubelkacem", "Itto", "", ""], "", true),
    ("bzou Amzil M'barka 1969", ["Amzil", "M'barka", "", ""], "1969", true),
    ("Ou Hammou Yamna", ["Ou Hammou", "Yamna", "", ""], "", false),
    ("Id Bella Mina 1971", ["Id Bella", "Mina", "", ""], "1971", false),
    ("أو حمو يامنة", ["", "", "أو حمو", "يامنة"], "", false),
    ("Hadda", ["", "Hadda", "", ""], "", false),
    ("El Yazidi Oum Keltoum 2001", ["El Yazidi", "Oum Keltoum", "", ""], "2001", false),
    ("زهرة 1990 بزو", ["", "", "", "زهرة"], "1990", true),
    ("أيت واحمان تلايتماس 1978", ["", "", "أيت واحمان", "تلايتماس"], "1978", false),
    ("بن إبراهيم فاطمة الزهراء ١٩٨٤", ["", "", "بن إبراهيم", "فاطمة الزهراء"], "1984", false),
    ("أوبلقاسم إيطو أفورار", ["", "", "أوبلقاسم", "إيطو"], "", true),
];

#[test]
fn what_is_typed_in_the_search_stands_in_its_fields() {
    let mut wrong = Vec::new();
    for language in [najma::text::Language::French, najma::text::Language::Arabic] {
        for (typed, [family, given, family_ar, given_ar], birth, commune) in SEARCHED {
            let mut desk = desk::desk_as(&desk::Setting { language, ..desk::Setting::default() });
            desk.keys(&format!(
                "F3 {}",
                typed.split('\'').map(|part| format!("'{part}'")).collect::<Vec<_>>().join(" '’' ")
            ));
            desk.keys("F4 F2");
            let her = latest(&desk).1.person;
            let born = her.birth.map(najma::domain::birth::Birth::to_disk).unwrap_or_default();
            let name = &her.name;
            let same = |own: &str, wanted: &str| najma::domain::name::words(own) == najma::domain::name::words(wanted);
            let fits = [
                (&name.family, family),
                (&name.given, given),
                (&name.family_ar, family_ar),
                (&name.given_ar, given_ar),
            ];
            let named = fits.iter().filter(|(_, wanted)| !wanted.is_empty()).all(|(own, wanted)| same(own, wanted));
            if !named || born != *birth || her.commune.is_some() != *commune {
                wrong.push(format!("« {typed} »: {name:?} {born} {:?}", her.commune));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The ten fields of a minimal file, whoever she is: names of one word, of two, with particles and apostrophes.
#[test]
fn ten_fields_are_fourteen_keys_beyond_whatever_she_is_called() {
    for (family, given, family_ar, given_ar) in [
        ("Aït Ouahmane", "Tlaytmas", "أيت واحمان", "تلايتماس"),
        ("Ben Brahim", "Fatima Zahra", "بن إبراهيم", "فاطمة الزهراء"),
        ("Ou Hammou", "Itto", "أوحمو", "إيطو"),
        ("Oubelkacem", "Rqia", "أوبلقاسم", "رقية"),
        ("Amzil", "Hnia", "أمزيل", "هنية"),
        ("El Yazidi", "Oum Keltoum", "اليزيدي", "أم كلثوم"),
        ("Bouhamidi", "Nezha", "بوحميدي", "نزهة"),
    ] {
        // She is looked for in either script; what the search holds is not typed again.
        let latin = (format!("{family} {given}"), format!("'{family_ar}' Enter '{given_ar}'"));
        let arabic = (format!("{family_ar} {given_ar}"), format!("'{family}' Enter '{given}'"));
        for (sought, others) in [latin, arabic] {
            let mut desk = desk();
            let keys = format!(
                "F3 '{sought}' F4 {others} Enter '9/8/1986' Enter 'f' Enter 'bzou' Enter \
             'Aghbala' Enter '0655443322' Enter 'm' Enter 'prim' Enter 'm2-b' F2"
            );
            desk.keys(&keys);
            let (id, found) = latest(&desk);
            let name = &found.person.name;
            assert_eq!(
                (name.family.as_str(), name.given.as_str(), name.arabic()),
                (family, given, format!("{family_ar} {given_ar}")),
                "{keys}\n{}",
                desk.screen()
            );
            assert_eq!(enrolment::of_person(&desk.store(), id).unwrap().len(), 1, "{family}");
            assert!(beyond(&keys) <= 14, "{family} {given}: {} keys", beyond(&keys));
        }
    }
}
