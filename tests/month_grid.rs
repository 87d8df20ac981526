//! The month grid at the desk: the keys of the sheet over every class of a month.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use chrono::{Days, NaiveDate};
use desk::{Desk, Setting, desk, desk_as, parse};
use najma::domain::attendance::Status;
use najma::domain::id::CourseId;
use najma::domain::session::Register;
use najma::store::month_register::{Cell, grid};
use najma::store::{clerk, course, enrolment, session};
use najma::text::Language;

fn october() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 1).unwrap()
}

/// Twenty classes of October for the first course.
fn twenty(desk: &Desk) -> CourseId {
    desk::sample::twenty(&mut desk.store())
}

#[test]
fn a_month_of_twenty_classes_with_sixty_absences_is_230_keys() {
    let mut desk = desk();
    let id = twenty(&desk);
    // Three absences a class, on lines of two figures: the dearest ones.
    let absent = |class: usize| [10 + class % 5, 16 + class % 4, 21 + class % 5];
    let mut keys = "F9 g Enter Tab Home M".to_owned();
    for class in 0..20 {
        for line in absent(class) {
            keys.push_str(&format!(" {line}A"));
        }
        keys.push_str(" T V");
    }
    let count = parse(&keys).len();
    assert!(count <= 230, "{count} keys");
    desk.keys(&keys);
    let month = grid(&desk.store(), id, october(), desk::sample::today()).unwrap();
    assert_eq!((month.sessions.len(), month.women.len()), (20, 25));
    for (class, session) in month.sessions.iter().enumerate() {
        assert_eq!(session.register, Register::Validated, "{}", session.on);
        for woman in &month.women {
            let Cell::Marked(mark) = &woman.cells[class] else { panic!("{} not taken", session.on) };
            let away = absent(class).contains(&usize::from(woman.line.number));
            assert_eq!(mark.status, if away { Status::Absent } else { Status::Present });
        }
    }
}

/// The sheet of a month names who taught in it, whoever has the course since.
#[test]
fn the_paper_of_a_month_names_who_taught_it() {
    use najma::domain::course::Course;
    use najma::exchange::month_register::month_paper;
    use najma::store::merge::Base;
    let desk = desk();
    let id = twenty(&desk);
    let mut store = desk.store();
    let (today, texts) = (desk::sample::today(), najma::text::Texts::load(Language::French));
    let clerk = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let (row, chg) = course::get(&store, id).unwrap();
    let was = row.course.trainer.clone().unwrap();
    let base = Base { seen: Some(row.course.clone()), chg };
    course::save(&mut store, clerk, Some(id), &Course { trainer: Some("Mme NEUVE".into()), ..row.course }, &base)
        .unwrap();
    let above = |day: NaiveDate| month_paper(&store, id, day, today, &texts).unwrap().remove(0).paper.above.remove(0);
    assert!(above(october()).contains(&was) && !above(october()).contains("NEUVE"), "{}", above(october()));
    let next = above(today + Days::new(31));
    assert!(next.contains("Mme NEUVE") && !next.contains(&was), "{next}");
    let now = above(today);
    assert!(now.contains(&format!("{was} · Mme NEUVE")), "{now}");
}

#[test]
fn a_week_of_five_papers_with_twelve_absences_is_55_keys() {
    let mut desk = desk();
    let keys = "1 10A 14A 17A T V 1 21A 22A T V 1 12A 13A T V 1 11A 20A 25A T V 1 18A 19A T V";
    let count = parse(keys).len();
    assert!(count <= 55, "{count} keys");
    desk.keys(keys).sees("Registres");
}

#[test]
fn one_key_is_one_change_and_undo_takes_it_back() {
    let mut desk = desk();
    let id = twenty(&desk);
    let marks = |desk: &Desk| {
        let month = grid(&desk.store(), id, october(), desk::sample::today()).unwrap();
        month.women.iter().flat_map(|woman| &woman.cells).filter(|cell| matches!(cell, Cell::Marked(_))).count()
    };
    desk.keys("F9 g Enter Tab Home M").sees("octobre 2026").keys("3A").sees("3 BENALI").sees("absente");
    assert_eq!(marks(&desk), 1);
    desk.keys("A").sees("4 BOUZID").keys("Right 7R.20").keys("Space").sees("retard 20 min");
    assert_eq!(marks(&desk), 3);
    desk.keys("Ctrl-Z Ctrl-Z");
    assert_eq!(marks(&desk), 1);
    desk.keys("Ctrl-Y Ctrl-Y");
    assert_eq!(marks(&desk), 3);
    // The class's own sheet, and back to the grid of the same class.
    desk.keys("M").sees("séance 2/").keys("F7").sees("octobre 2026");
}

#[test]
fn what_cannot_be_marked_says_why_and_stays_as_it_was() {
    let mut desk = desk();
    let id = twenty(&desk);
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let lines = enrolment::of_course(&store, id).unwrap();
    let state = najma::domain::enrolment::State::Dropped;
    enrolment::end(&mut store, khadija, lines[24].id, NaiveDate::from_ymd_opt(2026, 11, 30).unwrap(), state, None)
        .unwrap();
    let classes = session::of_course(&store, id, october(), october() + Days::new(30)).unwrap();
    session::cancel(&mut store, khadija, classes[1].id, "souk").unwrap();
    drop(store);
    desk.keys("F9 g Enter Tab Home M").sees("░").keys("0A").sees("Pas de ligne 0").keys("99A").sees("Pas de ligne 99");
    desk.keys("17Z").sees("n'est pas une marque").keys("Esc Right A").sees("non tenue");
    desk.keys("T").sees("non tenue").keys("V").sees("non tenue").keys("Backspace").sees("non tenue");
    desk.keys("Left 5R.999").keys("Enter").sees("5 CHAOUI").sees("999");
    // The letter after a refusal marks nobody; the line number does.
    desk.burst("A 5A").sees("5 CHAOUI");
    let month = grid(&desk.store(), id, october(), desk::sample::today()).unwrap();
    let marked = month.women.iter().flat_map(|woman| &woman.cells).filter(|cell| matches!(cell, Cell::Marked(_)));
    assert_eq!(marked.count(), 1);
    // Next month: the class that has not come.
    desk.keys("F9 g Enter Tab End M").sees("novembre 2026").keys("A").sees("pas encore");
}

#[test]
fn it_stands_at_every_size_in_both_directions() {
    for language in [Language::French, Language::Arabic, Language::Tamazight] {
        for size in [(80, 24), (120, 40), (60, 14), (1, 1), (61, 15), (200, 5)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            twenty(&desk);
            desk.keys(
                "F9 g Enter Tab Home M 3A 25A Right Right Left Left Left Left End Home PageDown PageUp T V V Esc",
            );
        }
    }
}

#[test]
fn a_month_of_many_classes_goes_over_sheets_beside_one_another() {
    use najma::exchange::month_register::month_paper;
    use najma::exchange::text_out::write_parts;
    use najma::text::{Texts, cells};
    let desk = desk();
    let mut store = desk.store();
    let khadija = clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let id = course::find(&store, "COUT-M2-A").unwrap().id;
    let today = desk::sample::today();
    let first = chrono::Datelike::with_day(&today, 1).unwrap();
    let last = first + chrono::Days::new(29);
    for (hour, most, sheets) in [(13, 22, 1), (15, 26, 2), (17, 30, 3)] {
        for n in 0..most {
            let at = chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
            session::add(&mut store, khadija, id, first + chrono::Days::new(n), at, 60).unwrap();
        }
        let classes = session::of_course(&store, id, first, last).unwrap().len();
        for language in [Language::French, Language::Arabic] {
            let texts = Texts::load(language);
            let parts = month_paper(&store, id, today, today, &texts).unwrap();
            assert_eq!(parts.len(), classes.div_ceil(29).max(sheets), "{classes} classes");
            let shown: usize = parts.iter().map(|part| part.laid.iter().filter(|own| own.cells == 2).count()).sum();
            assert_eq!(shown, classes, "every class stands on one sheet");
            let path = desk.folder.path().join(format!("mois-{hour}-{}.txt", language.code()));
            let (path, rows) = write_parts(&path, false, parts, &texts).unwrap();
            assert_eq!(rows, 25 + 3);
            let text = std::fs::read_to_string(path).unwrap();
            let pages: Vec<&str> = text.split('\x0c').collect();
            assert_eq!(pages.len(), sheets);
            for (n, page) in pages.iter().enumerate() {
                assert!(page.lines().count() <= 60);
                assert!(page.lines().all(|line| cells::width(line) <= 132), "{page}");
                assert!(page.trim_end().ends_with(&(n + 1).to_string()), "numbered through");
                assert!(page.contains("%") == (n + 1 == pages.len()), "rates on the last");
            }
        }
    }
}
