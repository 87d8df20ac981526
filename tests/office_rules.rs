//! The delegation's rules on their screen, in French and in Arabic: what the law wants said, how long records are kept, in
//! which order women wait; and the waiting list that says by which criteria it stands.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use desk::{Setting, desk_as};
use najma::domain::person::Person;
use najma::domain::waiting::Criterion;
use najma::store::merge::Base;
use najma::store::{attendance, clerk, course, enrolment, law, meta, person, today};
use najma::text::Language;

#[test]
fn what_the_law_wants_said_and_how_long_records_are_kept_is_set_by_screen_and_undone_as_one() {
    for language in [Language::French, Language::Arabic] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let fr = language == Language::French;
        desk.keys("F9 F5").sees(if fr { "Règles de la délégation" } else { "قواعد المندوبية" });
        desk.keys("'Direction provinciale' Tab 'D-W-77/2026 du 3/2/2026' Tab 'Azilal' Tab 'Suivi des formations' Tab");
        desk.keys("'تتبع التكوين' Tab Tab Tab '3' Tab '12' Tab Tab '1' Tab '16' Tab '40' Tab '2 4 1' F2");
        desk.sees(if fr {
            "Règles de la délégation enregistrées"
        } else {
            "حفظت قواعد المندوبية"
        });
        let store = desk.store();
        let told = law::get(&store).unwrap();
        assert_eq!((told.controller.as_str(), told.purpose("ar")), ("Direction provinciale", Some("تتبع التكوين")));
        let kept =
            [meta::Rule::KeepContact, meta::Rule::KeepTraining, meta::Rule::KeepApprentice, meta::Rule::Youngest];
        assert_eq!(kept.map(|rule| meta::rule(&store, rule).unwrap()), [3, 12, 10, 16]);
        assert_eq!(enrolment::criteria(&store).unwrap(), [Criterion::Commune, Criterion::Asked, Criterion::First]);
        // What stands there reads back, and one act takes all of it back.
        desk.keys("F9 F5").sees("D-W-77/2026").sees("2 4 1").keys("Esc Ctrl-Z");
        assert!(law::get(&desk.store()).unwrap().is_empty());
        assert_eq!(meta::rule(&desk.store(), meta::Rule::KeepContact).unwrap(), 2);
        // What cannot be is told at its field, and stays typed.
        let before = desk.store().head().unwrap().0;
        desk.keys("F9 F5").keys(&format!("{} '200' F2", "Tab ".repeat(7))).sees("200").sees("99");
        assert_eq!(desk.store().head().unwrap().0, before);
    }
}

/// How registers are marked, when an alert is raised, what exams and apprenticeships ask for: on the same form, and at once.
#[test]
fn rules_of_training_are_set_where_the_others_are() {
    use meta::Rule::{AlertAbandon, AlertTasks, EarlyMinutes, FridayFrom, JustifiedNeutral, PassMark, WorkplaceShare};
    let rules = [EarlyMinutes, JustifiedNeutral, AlertAbandon, AlertTasks, PassMark, WorkplaceShare, FridayFrom];
    for language in [Language::French, Language::Arabic] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let to_sheet = "Tab ".repeat(14);
        desk.keys("F9 F5").keys(&to_sheet).keys("Tab '30' Tab Tab '2' Tab");
        desk.keys("'P R A J D S' Tab Tab Tab Tab '21' Tab Tab '2' Tab '12' Tab '70' Tab '12h30' Tab '14h15' F2");
        let read = |desk: &desk::Desk| rules.map(|rule| meta::rule(&desk.store(), rule).unwrap());
        assert_eq!(read(&desk), [30, 0, 21, 0, 12, 70, 1230]);
        // The sheet marks it from the next key on, and one step takes all of it back.
        desk.keys("1 4S 5A");
        let due = today::due(&desk.store(), desk::sample::today(), 0, 1).unwrap().remove(0);
        let sheet = attendance::sheet(&desk.store(), due.session.id).unwrap();
        assert_eq!(sheet.line(4).unwrap().mark.as_ref().unwrap().early, Some(30));
        desk.keys("Ctrl-Z Ctrl-Z Esc Ctrl-Z");
        assert_eq!(read(&desk), [0, 1, 30, 1, 10, 80, 1200]);
        // A letter that commands the sheet, and what cannot be: told, nothing written, nothing lost.
        let before = desk.store().head().unwrap().0;
        desk.keys("F9 F5").keys(&to_sheet).keys(&"Tab ".repeat(4)).keys("'P R A J N' F2").sees("P R A J N");
        desk.keys("Backspace 'D' Tab '100' F2").sees("100").sees("99");
        assert_eq!(desk.store().head().unwrap().0, before);
    }
}

/// A rule that nobody set is not nothing: the form shows what holds.
#[test]
fn where_nothing_is_set_the_form_shows_what_holds() {
    use meta::Rule::{
        AlertAbandon, AlertAbsences, AlertAfter, AlertDays, AlertPercent, AlertTasks, EarlyMinutes, FridayFrom,
        FridayUntil, JustifiedNeutral, KeepApprentice, KeepContact, KeepTraining, KeepWithdrawn, LateMinutes, LockDays,
        Oldest, PassMark, WorkplaceShare, Youngest,
    };
    let mut desk = desk_as(&Setting::default());
    let store = desk.store();
    for rule in [
        KeepContact,
        KeepTraining,
        KeepApprentice,
        KeepWithdrawn,
        Youngest,
        Oldest,
        LateMinutes,
        EarlyMinutes,
        LockDays,
        JustifiedNeutral,
        AlertAbsences,
        AlertPercent,
        AlertAfter,
        AlertAbandon,
        AlertDays,
        AlertTasks,
        PassMark,
        WorkplaceShare,
        FridayFrom,
        FridayUntil,
    ] {
        let field = najma::domain::setting::FIELDS.iter().find(|field| field.id == rule.name()).unwrap();
        assert_eq!(field.holds.replace(':', ""), meta::rule(&store, rule).unwrap().to_string(), "{}", field.id);
        assert!(najma::domain::setting::range(field.id).is_some(), "{}", field.id);
    }
    let labels = najma::domain::setting::FIELDS.iter().find(|field| field.id == meta::LABELS).unwrap();
    assert_eq!(labels.holds, najma::domain::labels::Labels::DEFAULT.text());
    desk.keys("F9 F5").sees("Formation suivie       10    par défaut").sees("3 1 2 4").sees("par défaut");
    // On the field itself its box is hers, and the hint says it.
    desk.keys(&"Tab ".repeat(7))
        .sees("vide : 2")
        .sees_not("Simple contact         2")
        .keys("'5' Tab")
        .sees_not("5     par défaut");
}

#[test]
fn a_waiting_list_says_why_each_stands_where_she_does_and_changes_with_the_criteria() {
    for language in [Language::French, Language::Arabic] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        let fr = language == Language::French;
        let mut store = desk.store();
        let clerk = clerk::by_login(&store, "khadija").unwrap().unwrap().id;
        let row = course::all(&store, desk::sample::today(), 0, 9).unwrap().remove(0);
        let mut waits = |family: &str, asked: &str| {
            let her = Person {
                name: najma::domain::person::Name {
                    family: family.into(),
                    given: "Lkbira".into(),
                    ..Default::default()
                },
                birth: najma::domain::birth::Birth::from_disk("1996"),
                ..Person::default()
            };
            let id = person::save(&mut store, clerk, None, &her, &Base::new()).unwrap().value;
            enrolment::wait(&mut store, clerk, row.id, id, asked.parse().unwrap()).unwrap();
        };
        waits("OUTGHA", "2026-11-20");
        waits("ZEROUAL", "2026-11-12");
        desk.wait().keys("F9 g Enter End Up");
        // Neither lives in the commune, both are new: the earlier request comes first.
        desk.sees("12/11").sees(if fr { "Ordre d'attente" } else { "ترتيب الانتظار" });
        desk.sees(if fr { "première inscription" } else { "أول تسجيل" });
        desk.keys("Down").sees("20/11");
    }
}

/// Two clerks who each set one end of a pair set no pair that is upside down.
#[test]
fn what_two_clerks_set_together_is_in_order() {
    use najma::domain::setting::Settings;
    use najma::store::setting;
    let desk = desk_as(&Setting::default());
    let mut store = desk.store();
    let clerks = ["khadija", "samira"].map(|login| clerk::sign_in(&mut store, login, login).unwrap().id);
    for [first, second] in
        [[("youngest", "40"), ("oldest", "30")], [("friday_until", "12:15"), ("friday_from", "13:00")]]
    {
        let (seen, chg) = setting::get(&store).unwrap();
        let with = |(field, text): (&'static str, &str)| {
            Settings::parse(&seen.to_draft().with(field, text.to_owned())).unwrap()
        };
        let base = || Base { seen: Some(seen.clone()), chg };
        setting::save(&mut store, clerks[0], &with(first), &base()).unwrap();
        let before = setting::get(&store).unwrap();
        let refused = setting::save(&mut store, clerks[1], &with(second), &base()).unwrap_err();
        assert!(refused.message().id.ends_with("-order"), "{refused:?}");
        assert_eq!(setting::get(&store).unwrap(), before);
    }
}
