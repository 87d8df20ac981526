//! What comes to a registry's desk and is not as a form would have it: each gets its sentence, in French and in Arabic, at
//! its field, and everything typed is still there. What is only unusual is kept as it is, and told.

use super::desk::{Desk, Setting};
use super::{assert_sound, copied};
use najma::domain::person::Sex;
use najma::keys::reader::Input;
use najma::store::duplicates::queue;
use najma::store::{course, enrolment, person};
use najma::text::Language;

const BOTH: [Language; 2] = [Language::French, Language::Arabic];

/// A desk with the form of a new person open.
fn form(language: Language) -> Desk {
    let mut desk = copied(&Setting { language, ..Setting::default() });
    desk.keys("F9 p F4");
    desk
}

fn persons(desk: &Desk) -> u64 {
    person::count(&desk.store()).unwrap()
}

fn said(desk: &mut Desk, language: Language, (french, arabic): (&str, &str)) {
    desk.sees(if language == Language::French { french } else { arabic });
}

/// Keys in a blank form; what both languages say of them; what was typed and must still stand there.
type Refused = (&'static str, (&'static str, &'static str), &'static [&'static str]);

const TABS: &str = "Tab Tab Tab";

#[test]
fn what_cannot_be_is_refused_at_its_field_and_stays_typed() {
    let refused: &[Refused] = &[
        ("Tab '31/02/1996'", ("Pas de 31 en 02/1996", "لا يوجد يوم 31"), &["31/02/1996"]),
        ("Tab '29/02/2001'", ("ce mois a 28 jours", "عدد أيام هذا الشهر 28"), &["29/02/2001"]),
        ("Tab '7/8/2031'", ("est dans l'avenir. Vérifiez l'année", "لم يحن بعد. تحققوا من السنة"), &["7/8/2031"]),
        ("Tab '1890'", ("il y a plus de 130 ans. Vérifiez", "قبل أكثر من 130 سنة"), &["1890"]),
        ("Tab 'printemps'", ("tapez 12/3/1995, 3/1995, 1995 ou 23a", "اكتبوا 12/3/1995"), &["printemps"]),
        ("Tab '1994' Tab 'x'", ("« x » : tapez F pour féminin ou M", "اكتبوا F للأنثى"), &["1994"]),
        ("Tab '1994' Tab 'f' Tab 'Nullepart'", ("Nullepart", "Nullepart"), &["1994"]),
    ];
    for (keys, words, kept) in refused {
        for language in BOTH {
            let mut desk = form(language);
            let before = persons(&desk);
            desk.keys(&format!("'Amzil' Tab 'Tiziri' {TABS}")).keys(&keys.replacen("Tab ", "", 1)).keys("F2");
            said(&mut desk, language, *words);
            for typed in ["Amzil", "Tiziri"].iter().chain(*kept) {
                desk.sees(typed);
            }
            assert_eq!(persons(&desk), before, "{keys}");
            // The next start of the form has all of it.
            desk.keys("Esc F4");
            for typed in ["Amzil", "Tiziri"].iter().chain(*kept) {
                desk.sees(typed);
            }
        }
    }
}

#[test]
fn a_name_of_spaces_is_nobody_and_a_name_of_ten_thousand_letters_is_cut_with_a_word() {
    for language in BOTH {
        let mut desk = form(language);
        let before = persons(&desk);
        desk.keys("'    ' Tab '  ' Tab Tab Tab '1994' F2");
        said(&mut desk, language, ("Il faut au moins un nom", "يلزم اسم واحد على الأقل"));
        desk.sees("1994");
        assert_eq!(persons(&desk), before);
        // Ten thousand letters: the field takes what it holds and says how many found no room.
        let mut desk = form(language);
        desk.input(Input::Paste("Ouchelh".repeat(1_429)));
        desk.sees("9943");
        desk.keys("Tab 'Hnia' F2");
        let made = person::newest(&desk.store()).unwrap().unwrap().person.name;
        assert!(made.family.starts_with("Ouchelh") && made.family.chars().count() < 200, "{made:?}");
        assert_sound(&desk);
    }
}

#[test]
fn a_character_that_turns_text_round_never_gets_in() {
    for language in BOTH {
        let mut desk = form(language);
        desk.input(Input::Paste("Ou\u{202e}zla\u{2066}l\u{0}\u{200f}".to_owned())).keys("Tab 'Yamna' F2");
        let made = person::newest(&desk.store()).unwrap().unwrap().person.name;
        assert_eq!((made.family.as_str(), made.given.as_str()), ("Ouzlal", "Yamna"));
        assert!(!desk.screen().contains('\u{202e}'));
    }
}

#[test]
fn what_is_only_unusual_is_kept_as_it_is_and_told() {
    // Name, keys from the birth on, sentence; then what was kept.
    let rows: &[(&str, &str, (&str, &str))] = &[
        (
            "Zohri",
            "'1994' Enter 'f' Enter Tab Tab 'chez Fatna' F2",
            ("Numéro de forme inhabituelle", "رقم هاتف غير معتاد"),
        ),
        (
            "Ouzine",
            "'1994' Enter 'f' Enter Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab 'QX-77/b' F2",
            ("CIN de forme inhabituelle", "رقم بطاقة وطنية غير معتاد"),
        ),
        ("Ghazi", "'3/5/2016' Enter 'f' F2", ("son tuteur n'est pas noté", "لم يسجل الولي")),
    ];
    for (family, keys, words) in rows {
        for language in BOTH {
            let mut desk = form(language);
            let before = persons(&desk);
            // Under its field before anything is saved; nothing is in the way; told once more when it is.
            desk.keys(&format!("'{family}' Tab 'Rabha' {TABS}")).keys(keys.trim_end_matches("F2")).keys("Tab");
            if !keys.contains("2016") {
                said(&mut desk, language, *words);
            }
            desk.keys("F2");
            said(&mut desk, language, *words);
            assert_eq!(persons(&desk), before + 1, "{family}");
        }
    }
}

#[test]
fn a_boy_is_registered_as_one() {
    for language in BOTH {
        let mut desk = form(language);
        desk.keys(&format!("'Ouhdidou' Tab 'Anir' {TABS} '2/2/2012' Enter 'm' F2"));
        said(&mut desk, language, ("Moins de 18 ans", "أقل من 18 سنة"));
        desk.sees("OUHDIDOU Anir");
        let made = person::newest(&desk.store()).unwrap().unwrap().person;
        assert_eq!(made.sex, Some(Sex::Male));
    }
}

#[test]
fn a_number_that_somebody_has_names_her_and_leaves_the_form_as_it_is() {
    for (tabs, number, words) in [
        ("Tab Tab Tab Tab Tab Tab Tab", "TR/881", ("n° 81-", "81-")),
        ("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab", "IC909091", ("n° 81-", "81-")),
    ] {
        for language in BOTH {
            let mut desk = form(language);
            let fill = |name: &str| format!("'{name}' Tab 'Tlaytmas' {TABS} Tab {tabs} '{number}' F2");
            desk.keys(&fill("Achour"));
            let (owner, before) = (person::newest(&desk.store()).unwrap().unwrap(), persons(&desk));
            assert!([owner.person.file.as_deref(), owner.person.cin.as_deref()].contains(&Some(number)), "{number}");
            desk.keys("F9 p F4").keys(&fill("Zniber"));
            said(&mut desk, language, words);
            desk.sees(&owner.id.to_string()).sees(number).sees("Zniber").sees("Tlaytmas");
            assert_eq!(persons(&desk), before);
        }
    }
}

#[test]
fn a_mother_and_her_daughter_are_two_and_a_married_woman_is_pointed_out() {
    for language in BOTH {
        let mut desk = form(language);
        let pairs = |desk: &Desk| queue::pairs(&desk.store(), 99, &mut |_| true).unwrap().unwrap().pairs.len();
        let before = pairs(&desk);
        let with = |birth: &str| format!("'Haddioui' Tab 'Rqia' {TABS} '{birth}' Tab 'f' Tab Tab Tab '0661777888' F2");
        desk.keys(&with("1969")).keys("F9 p F4").keys(&with("1996"));
        assert_eq!(pairs(&desk), before, "one name, one telephone, two women");
        // The name of her husband on her card: she is shown while it is typed, and nothing is in the way.
        desk.keys("F9 p F4").keys(&format!("'Ouazzani' Tab 'Keltoum' {TABS} '8/9/1983' Tab 'f' F2"));
        desk.keys("F9 p F4").keys(&format!("'Lahlou ép. Ouazzani' Tab 'Keltoum' {TABS} '8/9/1983' Tab"));
        said(&mut desk, language, ("Peut-être déjà connue", "ربما البطاقة موجودة من قبل"));
        desk.keys("'f' F2");
        assert_eq!(pairs(&desk), before + 1);
    }
}

#[test]
fn who_may_be_known_already_is_shown_while_a_record_is_corrected_too() {
    for language in BOTH {
        let mut desk = form(language);
        // The names of the interface's own script come first.
        let [taleb, safia, bourass, itto] = match language {
            Language::Arabic => ["طالب", "صفية", "بوراس", "إيطو"],
            _ => ["Taleb", "Safia", "Bourass", "Itto"],
        };
        desk.keys(&format!("'{taleb}' Tab '{safia}' {TABS} '8/9/1983' Tab 'f' F2"));
        desk.keys("F9 p F4").keys(&format!("'{bourass}' Tab '{itto}' {TABS} '1971' Tab 'f' F2"));
        let alike = ("Peut-être déjà connue", "ربما البطاقة موجودة من قبل");
        let other = if language == Language::French { alike.0 } else { alike.1 };
        desk.keys("F9 p 'bourass itto' Enter").sees_not(other);
        // Her name and birth turn out to be those of the first.
        let back = "Backspace ".repeat(9);
        desk.keys(&format!("{back} '{taleb}' Tab {back} '{safia}' {TABS} {back} '8/9/1983' Tab"));
        said(&mut desk, language, alike);
        desk.keys("F2");
        assert_eq!(person::search(&desk.store(), "taleb safia", super::desk::sample::today(), 9).unwrap().len(), 2);
    }
}

#[test]
fn a_course_that_has_ended_takes_nobody_and_says_so() {
    for language in BOTH {
        let mut desk = form(language);
        let row = course::all(&desk.store(), super::desk::sample::today(), 0, 9).unwrap().remove(0);
        let after = row.course.ends_on + chrono::Days::new(3);
        desk.hands.set(after.and_hms_opt(9, 0, 0).unwrap().and_utc().timestamp_millis());
        desk.wait();
        let before = persons(&desk);
        let tabs = "Tab ".repeat(11);
        desk.keys("F9 p F4").keys(&format!("'Moutaouakil' Tab 'Fadma' {} '{}' F2", &tabs[4..], row.course.code));
        said(&mut desk, language, ("se termine avant le", "ينتهي"));
        desk.sees("Moutaouakil").sees("Fadma");
        assert_eq!(persons(&desk), before);
        assert!(enrolment::of_course(&desk.store(), row.id).unwrap().len() <= 25);
    }
}
