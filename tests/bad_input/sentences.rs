//! Every refusal on a sheet names what is wrong and what to do about it, in French and in Arabic.

use super::desk::{Desk, Setting};
use super::{copied, marks, nth};
use najma::domain::enrolment::State as Leaving;
use najma::domain::session::State;
use najma::store::{clerk, enrolment, session};
use najma::text::Language;

fn desk(language: Language) -> Desk {
    copied(&Setting { language, ..Setting::default() })
}

/// Keys on the first sheet, what the French interface says of them, what the Arabic one says.
const SAID: &[(&str, &[&str], &[&str])] = &[
    ("0A", &["Pas de ligne 0", "la dernière est la 25"], &["لا يوجد سطر 0", "آخر سطر هو 25"]),
    ("99A", &["Pas de ligne 99", "la dernière est la 25"], &["لا يوجد سطر 99", "آخر سطر هو 25"]),
    (
        "17Z",
        &["« Z » n'est pas une marque", "la ligne 17 attend P, A, R, J ou D"],
        &["ليس تأشيرا", "السطر 17", "ح أو غ أو ت"],
    ),
    ("17 F2", &["La ligne 17 attend sa marque", "une lettre, ou ⌫"], &["السطر 17 ينتظر تأشيره"]),
    ("3R.999 Enter", &["3 BENALI", "retard de 999 min", "tapez moins"], &["999", "اكتبوا أقل"]),
    ("3R.0 Enter", &["3 BENALI", "au moins une minute", "ou P pour présente"], &["دقيقة واحدة على الأقل"]),
    ("Backspace", &["Rien à effacer sur cette ligne"], &["لا شيء للمحو في هذا السطر"]),
    ("N", &["Marquez d'abord la ligne, puis la note"], &["أشّروا على السطر أولا"]),
    ("3A X", &["Cette séance a des marques", "effacez-les d'abord"], &["في هذه الحصة علامات", "امحوها أولا"]),
    ("F9 v", &["n'est pas verrouillé"], &["غير مقفل"]),
    ("3A V", &["24 lignes non saisies", "la première AÏT"], &["لم تُدخل", "أولها"]),
];

#[test]
fn each_refusal_names_the_thing_and_the_remedy() {
    for (keys, french, arabic) in SAID {
        for (language, words) in [(Language::French, french), (Language::Arabic, arabic)] {
            let mut desk = desk(language);
            let id = nth(&desk, 0);
            desk.keys("1").keys(keys);
            for word in *words {
                desk.sees(word);
            }
            let marked = marks(&desk, id);
            assert!(marked.is_empty() || (keys.starts_with("3A") && marked == "3A"), "{keys}: {marked}");
        }
    }
}

#[test]
fn a_class_to_come_says_from_when_it_is_taken() {
    for (language, words) in
        [(Language::French, "elle se saisit à partir du"), (Language::Arabic, "يُملأ سجلها ابتداء من")]
    {
        let mut desk = desk(language);
        let on = if language == Language::French { "Right Right Enter" } else { "Left Left Enter" };
        desk.keys(on).keys("A").sees(words);
    }
}

#[test]
fn a_woman_who_left_yesterday_is_named_with_her_day() {
    for (language, words) in [(Language::French, "a quitté le groupe le"), (Language::Arabic, "كانت مغادرة الفوج يوم")]
    {
        let mut desk = desk(language);
        let id = nth(&desk, 6);
        let mut store = desk.store();
        let line = najma::store::attendance::sheet(&store, id).unwrap().line(4).unwrap().enrolment.clone();
        let clerk = clerk::by_login(&store, "khadija").unwrap().unwrap().id;
        let yesterday = super::desk::sample::today() - chrono::Days::new(1);
        enrolment::end(&mut store, clerk, line.id, yesterday, Leaving::Dropped, None).unwrap();
        desk.keys("7 4A").sees(words);
        assert_eq!(marks(&desk, id), "");
    }
}

#[test]
fn a_locked_register_says_how_it_opens() {
    for (language, words) in
        [(Language::French, "F9 v le déverrouille avec un motif"), (Language::Arabic, "مع ذكر السبب")]
    {
        let mut desk = desk(language);
        desk.keys("1 T V");
        desk.hands.forward(std::time::Duration::from_secs(12 * 86_400));
        let day = if language == Language::French { "Left" } else { "Right" };
        // Back to the day of the register that was validated.
        for _ in 0..15 {
            desk.keys(day);
        }
        desk.keys("1 3A").sees(words);
    }
}

/// « Non tenue » said of the wrong class is taken back by the same key, by whoever sees it.
#[test]
fn a_class_said_not_held_is_put_back_by_the_same_key() {
    for (language, refusal, put_back) in [
        (Language::French, "X la remet à saisir", "séance remise à saisir"),
        (Language::Arabic, "يعيدها للإدخال", "أعيدت الحصة للإدخال"),
    ] {
        let mut desk = desk(language);
        let id = nth(&desk, 0);
        desk.keys("1");
        desk.beside("samira").keys("X 2");
        desk.wait().keys("5A").sees(refusal);
        desk.keys("X").sees(put_back);
        assert_eq!(session::session(&desk.store(), id).unwrap().state, State::Planned);
        desk.keys("5A").sees("✓");
        assert_eq!(marks(&desk, id), "5A");
        super::assert_sound(&desk);
    }
}

#[test]
fn putting_back_is_an_act_like_any_other() {
    let mut desk = desk(Language::French);
    let id = nth(&desk, 0);
    let state = |desk: &Desk| session::session(&desk.store(), id).unwrap().state;
    desk.keys("X 2");
    assert_eq!(state(&desk), State::Cancelled);
    // Where the day shows it again: three days back.
    desk.keys("Left Left Left").sees("non tenue").keys("X").sees("remise à saisir");
    assert_eq!(state(&desk), State::Planned);
    desk.keys("Ctrl-Z");
    assert_eq!(state(&desk), State::Cancelled);
    desk.keys("F9 h").sees("séance remise à saisir");
}

/// A refusal stays where it was said; what was done is told on the next screen too.
#[test]
fn a_refusal_does_not_follow_to_the_next_screen() {
    let mut desk = desk(Language::French);
    desk.keys("1 99A").sees("Pas de ligne 99").keys("Esc").sees_not("Pas de ligne 99");
    desk.keys("1 99A F9 p").sees_not("Pas de ligne 99");
    desk.keys("F9 a 1 3A Esc").sees("3 BENALI");
    // Typed ahead, it was never shown: it is told where she arrives.
    desk.keys("F9 a").burst("1 5R.999 F9 p").sees("retard de 999 min");
}
