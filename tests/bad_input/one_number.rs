//! A card or a file number that two bear: whoever types, pastes or imports it is told whose it is, in French and in Arabic, and
//! keeps what was typed; no number makes one woman of two.

use super::desk::{Desk, Setting};
use super::{assert_sound, copied};
use najma::store::{enrolment, person};
use najma::text::Language;

const BOTH: [Language; 2] = [Language::French, Language::Arabic];

/// A desk where a mother bears a card and a paper file.
fn with_mother(language: Language) -> Desk {
    let mut desk = copied(&Setting { language, ..Setting::default() });
    desk.keys("F9 p F4 'Ouakrim' Tab 'Tamazight' Tab Tab Tab '1968'");
    desk.keys(&format!("{} 'BZ/12' {} 'IA445566' F2", "Tab ".repeat(8), "Tab ".repeat(6)));
    let her = person::newest(&desk.store()).unwrap().unwrap().person;
    assert_eq!((her.file.as_deref(), her.cin.as_deref()), (Some("BZ/12"), Some("IA445566")));
    desk
}

fn persons(desk: &Desk) -> u64 {
    person::count(&desk.store()).unwrap()
}

/// The whole of a sentence that goes on in a second line, its spaces aside.
fn says(desk: &Desk, parts: &[&str]) {
    let screen: String = desk.screen().split_whitespace().collect::<Vec<_>>().join(" ");
    for part in parts {
        let visual = najma::text::cells::visual(part, 200, najma::text::Dir::Auto);
        assert!(screen.contains(part) || screen.contains(visual.trim()), "« {part} »:\n{}", desk.screen());
    }
}

#[test]
fn the_form_says_whose_it_is_to_the_last_word() {
    for language in BOTH {
        let mut desk = with_mother(language);
        let before = persons(&desk);
        // Small letters and spaces are the same card.
        desk.keys("F9 p F4 'Ouakrim Aït Oumoulid' Tab 'Fatima Ezzahra' Tab Tab Tab '2007'");
        desk.keys(&format!("{} 'ia 445566' F2", "Tab ".repeat(14)));
        let remedy = if language == Language::French { "ou ouvrez sa fiche" } else { "افتحوا بطاقتها" };
        says(&desk, &["OUAKRIM Tamazight", remedy, "ia 445566", "Fatima Ezzahra", "2007"]);
        assert_eq!(persons(&desk), before);
    }
}

#[test]
fn rapid_entry_says_whose_it_is_and_keeps_the_line() {
    for language in BOTH {
        let mut desk = with_mother(language);
        let before = persons(&desk);
        desk.keys(
            "F9 g Enter F9 F4 'Ouakrim' Enter 'Hayat' Enter Enter Enter '2007' Enter Enter Enter Enter 'IA445566' F2",
        );
        let remedy = if language == Language::French { "ou ouvrez sa fiche" } else { "أو افتحوا" };
        says(&desk, &["OUAKRIM Tamazight", remedy, "IA445566", "Ouakrim"]);
        assert_eq!(persons(&desk), before);
        // Without the card she is saved: a mother and her daughter are two.
        desk.keys(&format!("{} F2", "Backspace ".repeat(8)));
        assert_eq!(persons(&desk), before + 1);
        assert_sound(&desk);
    }
}

#[test]
fn a_file_does_not_turn_a_mother_into_her_daughter() {
    // The card of the mother, her paper file, and a card twice in one file.
    let rows = "Nom;Prénom;Naissance;CIN;N° dossier\n\
         Ouakrim;Hayat;2007;IA445566;\nOuakrim;Hanane;2009;;bz/12\n\
         Lhaj;Fadma;1990;KB9001;\nLhaj;Yezza;1960;KB9001;\n";
    for language in BOTH {
        let mut desk = with_mother(language);
        let (before, mother) = (persons(&desk), person::newest(&desk.store()).unwrap().unwrap());
        let path = desk.folder.path().join("femmes.csv");
        std::fs::write(&path, rows).unwrap();
        desk.keys("F9 p F6").keys(&format!("'{}'", path.display())).keys("Enter F2");
        let tried =
            if language == Language::French { "Rien n'est encore enregistré" } else { "لم يحفظ شيء بعد" };
        desk.until(najma::text::cells::visual(tried, 200, najma::text::Dir::Auto).trim());
        let words = if language == Language::French {
            "autre nom ou autre prénom"
        } else {
            "واسم شخصي أو عائلي مختلف"
        };
        says(&desk, &[words, "OUAKRIM"]);
        // Done all the same: only the one whose card is nobody else's is added.
        desk.keys("F2").until("Ctrl-Z");
        assert_eq!(persons(&desk), before + 1);
        let now = person::get(&desk.store(), mother.id).unwrap().0.person;
        assert_eq!(now, mother.person);
        assert_sound(&desk);
    }
}

#[test]
fn a_circle_of_records_cannot_be_merged() {
    for language in BOTH {
        let mut desk = with_mother(language);
        let kept = person::newest(&desk.store()).unwrap().unwrap().id;
        desk.keys("F9 p F4 'Ouakrim' Tab 'Tamazirt' Tab Tab Tab '1968' F2");
        let gone = person::newest(&desk.store()).unwrap().unwrap().id;
        desk.keys("F9 p 'ouakrim tamazight' Enter F9 j");
        // Herself is not among those who may be chosen.
        desk.keys("'ouakrim tamazight'");
        let nobody =
            if language == Language::French { "Personne de ce nom" } else { "لا أحد بهذا الاسم" };
        says(&desk, &[nobody]);
        desk.keys(&format!("{} 'tamazirt' Enter F2 F2", "Backspace ".repeat(17)));
        assert_eq!(najma::store::person_merge::resolve(&desk.store(), gone), Ok(kept));
        // She is one now: there is nobody left to merge with, from either number.
        desk.keys(&format!("F9 p '{gone}' Enter F9 j 'ouakrim'"));
        says(&desk, &[nobody]);
        assert!(enrolment::of_person(&desk.store(), kept).unwrap().is_empty());
        assert_sound(&desk);
    }
}
