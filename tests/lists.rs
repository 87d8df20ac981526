//! Lists: whom a filter names against a count by hand, kept under a name, at a desk and on the command line.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod desk;

use chrono::{DateTime, NaiveDate, Utc};
use desk::{Setting, desk, desk_as};
use najma::clock::Clock;
use najma::domain::consent::{Consent, standing};
use najma::domain::date::parse_date;
use najma::domain::document;
use najma::domain::draft::Draft;
use najma::domain::enrolment::{Enrolment, Standing, State};
use najma::domain::filter::Filter;
use najma::domain::geography;
use najma::domain::person::PersonRow;
use najma::domain::sample::Recipe;
use najma::exchange::list::{self, Form as Out};
use najma::store::document as papers;
use najma::store::merge::Base;
use najma::store::{Seed, Store, consent, course, enrolment, fiche, lists, module, person, sample};
use najma::text::Language;
use std::collections::HashMap;
use tempfile::TempDir;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// A small delegation with women in every state.
fn delegation() -> (TempDir, Store) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("najma.db");
    let clock = Clock::told_by(|| DateTime::<Utc>::from_timestamp_millis(1_795_514_400_000).unwrap());
    let recipe = Recipe { persons: 300, sessions: 120, ..Recipe::demo(7, today()) };
    sample::build(&path, &recipe, &mut |_| ()).unwrap();
    let mut store = Store::open(&path, clock, Seed::Fixed(3)).unwrap();
    let clerk = najma::store::clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let day = |n: u32| NaiveDate::from_ymd_opt(2026, 11, n).unwrap();
    let first = course::all(&store, today(), 0, 50).unwrap()[0].id;
    let lines = enrolment::of_course(&store, first).unwrap();
    let open: Vec<&Enrolment> = lines.iter().filter(|line| line.person.is_some() && line.to.is_none()).collect();
    enrolment::suspend(&mut store, clerk, open[0].id, day(30), None, None).unwrap();
    enrolment::end(&mut store, clerk, open[1].id, day(30), State::Dropped, None).unwrap();
    let other = course::all(&store, today(), 0, 50).unwrap()[1].id;
    let free = person::latest(&store, None, 300).unwrap();
    let in_other: Vec<_> = enrolment::of_course(&store, other).unwrap().into_iter().filter_map(|l| l.person).collect();
    let her = free.iter().find(|row| !in_other.contains(&row.id)).unwrap().id;
    enrolment::wait(&mut store, clerk, other, her, today()).unwrap();
    (folder, store)
}

fn draft(pairs: &[(&str, &str)]) -> Draft {
    pairs.iter().fold(Draft::default(), |draft, (id, text)| draft.with(id.to_string(), *text))
}

/// Persons and places that a filter names, counted one by one.
fn by_hand(
    store: &Store,
    her: impl Fn(&PersonRow) -> bool,
    place: Option<&dyn Fn(&Enrolment) -> bool>,
) -> (Vec<i64>, u64) {
    let (mut persons, mut places) = (Vec::new(), 0);
    for row in person::latest(store, None, 1_000).unwrap().into_iter().filter(|row| her(row)) {
        let own = enrolment::of_person(store, row.id).unwrap();
        let own = own.iter().filter(|line| match place {
            Some(fits) => fits(line),
            None => line.state != State::Cancelled,
        });
        let count = own.count() as u64;
        if place.is_none() || count > 0 {
            persons.push(row.id.0);
            places += count;
        }
    }
    persons.sort_unstable();
    (persons, places)
}

#[test]
fn a_filter_names_those_a_clerk_would_name_by_hand() {
    let (_folder, store) = delegation();
    let on = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
    let check = |pairs: &[(&str, &str)], hand: (Vec<i64>, u64)| {
        let filter = Filter::parse(&draft(pairs), today()).unwrap();
        let found = lists::find(&store, &filter, false, &mut |_| true).unwrap().unwrap();
        let mut ids: Vec<i64> = found.persons.iter().map(|id| id.0).collect();
        ids.sort_unstable();
        assert_eq!((ids, found.participations), hand, "{pairs:?}");
    };
    check(&[], by_hand(&store, |_| true, None));
    let rural = |row: &PersonRow| row.person.commune.as_deref().and_then(geography::commune).is_some_and(|c| !c.urban);
    check(&[("milieu", "rural")], by_hand(&store, rural, None));
    let aged = |row: &PersonRow| {
        row.person.birth.is_some_and(|birth| {
            let (least, most) = birth.ages_on(on);
            (15 <= most && least <= 19) || (50 <= most)
        })
    };
    check(&[("age", "15-19, 50+"), ("on", "30/11/2026")], by_hand(&store, aged, None));
    check(&[("lacks", "phone, cin")], by_hand(&store, |r| r.person.phone.is_none() || r.person.cin.is_none(), None));
    let douar = |row: &PersonRow| row.person.douar.as_deref().is_some_and(|text| text.to_lowercase().contains("tizi"));
    check(&[("douar", "TIZI")], by_hand(&store, douar, None));
    let ends: HashMap<_, _> =
        course::all(&store, today(), 0, 500).unwrap().into_iter().map(|row| (row.id, row.course.ends_on)).collect();
    // Before anybody began, while they begin and leave, when the courses are over.
    for text in ["1/1/2020", "20/9/2026", "7/10/2026", "1/11/2026", "24/11/2026", "30/11/2026", "1/1/2030"] {
        let day = parse_date(text, today()).unwrap();
        for state in State::ALL {
            let stood = |line: &Enrolment| line.stood(day, ends[&line.course]) == Standing::In(state);
            check(&[("status", state.name()), ("on", text)], by_hand(&store, |_| true, Some(&stood)));
        }
        let current = |line: &Enrolment| line.stood(day, ends[&line.course]).holds();
        check(&[("status", "current"), ("on", text)], by_hand(&store, |_| true, Some(&current)));
    }
    let follows = |text: &str| {
        let filter = Filter::parse(&draft(&[("status", "active"), ("on", text)]), today()).unwrap();
        lists::find(&store, &filter, false, &mut |_| true).unwrap().unwrap().persons.len()
    };
    assert_eq!((follows("1/1/2020"), follows("1/1/2030")), (0, 0), "not begun; over");
    assert!(follows("24/11/2026") > 0);
    let row = course::all(&store, today(), 0, 50).unwrap().remove(0);
    let of = |line: &Enrolment| line.course == row.id && line.state != State::Cancelled;
    check(&[("course", &row.id.0.to_string())], by_hand(&store, |_| true, Some(&of)));
    let code = module::get(&store, row.course.module).unwrap().0.module.code;
    let taught: Vec<_> = course::all(&store, today(), 0, 500)
        .unwrap()
        .into_iter()
        .filter(|other| module::get(&store, other.course.module).unwrap().0.module.code == code)
        .map(|other| other.id)
        .collect();
    let taught = |line: &Enrolment| taught.contains(&line.course) && line.state != State::Cancelled;
    check(&[("module", &row.course.module.to_string())], by_hand(&store, |_| true, Some(&taught)));
    let from = NaiveDate::from_ymd_opt(2026, 10, 5).unwrap();
    let between = |line: &Enrolment| line.from >= from && line.from <= on && line.state != State::Cancelled;
    check(&[("from", "5/10/2026"), ("until", "30/11/2026")], by_hand(&store, |_| true, Some(&between)));
}

/// A small delegation of whose women papers, consents and fiches are told, each in her own way.
fn told() -> (TempDir, Store) {
    let (folder, mut store) = delegation();
    let clerk = najma::store::clerk::sign_in(&mut store, "khadija", "khadija").unwrap().id;
    let all = person::latest(&store, None, 120).unwrap();
    let pieces = ["request", "cin", "photo", "birth"];
    for (n, row) in all.iter().enumerate() {
        for (at, piece) in pieces.iter().enumerate().filter(|(at, _)| n >> at & 1 == 1) {
            let state = if n % 7 == at { document::State::Missing } else { document::State::Original };
            let wanted = papers::Wanted { state: Some(state), ..Default::default() };
            papers::set(&mut store, clerk, row.id, piece, today(), wanted).unwrap();
        }
        let kinds: &[&str] = match n % 6 {
            0 => &[],
            1 => &["notice"],
            2 => &["notice", "consent"],
            3 => &["consent", "withdrawal"],
            4 => &["refusal"],
            _ => &["refusal", "notice", "consent"],
        };
        for kind in kinds {
            let told = draft(&[("kind", kind), ("on", "j"), ("by", "Khadija")]);
            consent::add(&mut store, clerk, row.id, &Consent::parse(&told, today()).unwrap()).unwrap();
        }
    }
    for (n, row) in all.iter().enumerate().take(30) {
        let (mut own, chg) = fiche::get(&store, row.id).unwrap();
        let before = own.clone();
        for (field, code) in [
            ("marital", ["married", "widowed", "!"][n % 3]),
            ("education", ["primary", "none", ""][n / 3 % 3]),
            ("school", ["illiterate", "never"][n % 2]),
            ("occupation", ["home", "none"][n / 2 % 2]),
            ("referral", ["association", "self"][n / 5 % 2]),
        ] {
            own.detail.set(field, code);
        }
        fiche::save(&mut store, clerk, Some(row.id), &own, &Base { seen: Some(before), chg }).unwrap();
    }
    papers::set_required(&mut store, clerk, Some("COUT-M2"), &["birth".to_owned()]).unwrap();
    papers::set_required(&mut store, clerk, Some("ALPHA-N1"), &[]).unwrap();
    let first = course::all(&store, today(), 0, 50).unwrap()[0].id;
    let lines = enrolment::of_course(&store, first).unwrap();
    let open: Vec<&Enrolment> = lines.iter().filter(|line| line.person.is_some() && line.holds(today())).collect();
    for line in open.iter().take(5) {
        let day = today();
        enrolment::end(&mut store, clerk, line.id, day, State::Completed, None).unwrap();
    }
    (folder, store)
}

#[test]
fn papers_consents_and_levels_are_asked_for_as_her_file_tells_them() {
    let (_folder, store) = told();
    let check = |pairs: &[(&str, &str)], her: &dyn Fn(&PersonRow) -> bool| {
        let filter = Filter::parse(&draft(pairs), today()).unwrap();
        let found = lists::find(&store, &filter, false, &mut |_| true).unwrap().unwrap();
        let mut ids: Vec<i64> = found.persons.iter().map(|id| id.0).collect();
        ids.sort_unstable();
        let hand = by_hand(&store, her, None).0;
        assert_eq!(ids, hand, "{pairs:?}");
        assert!(!hand.is_empty(), "{pairs:?} names nobody: nothing is shown");
        // Each line says what is missing.
        for line in lists::lines(&store, &filter, &found.persons, 1).unwrap() {
            let lacking = papers::lacking(&store, line.row.id, today()).unwrap();
            assert_eq!(line.papers.map_or(0, |(french, _)| french.split(", ").count()), lacking.len());
        }
    };
    let lacking = |row: &PersonRow| papers::lacking(&store, row.id, today()).unwrap();
    for paper in ["cin", "photo", "birth"] {
        check(&[("paper", paper)], &|row| lacking(row).iter().any(|own| own == paper));
    }
    check(&[("lacks", "papers")], &|row| !lacking(row).is_empty());
    let said = |row: &PersonRow| -> Vec<Consent> {
        consent::of_person(&store, row.id).unwrap().into_iter().map(|(_, own)| own).collect()
    };
    let latest = |row: &PersonRow| standing(&said(row)).1.map(|own| own.kind);
    for (code, kind) in
        [("given", Some("consent")), ("refused", Some("refusal")), ("withdrawn", Some("withdrawal")), ("unsaid", None)]
    {
        check(&[("consent", code)], &|row| latest(row) == kind);
    }
    check(&[("consent", "told")], &|row| standing(&said(row)).0.is_some());
    check(&[("consent", "untold, withdrawn")], &|row| {
        standing(&said(row)).0.is_none() || latest(row) == Some("withdrawal")
    });
    let taught = module::all(&store).unwrap();
    let first = course::all(&store, today(), 0, 50).unwrap().remove(0);
    let code = taught.iter().find(|row| row.id == first.course.module).unwrap().module.code.clone();
    let reached = |row: &PersonRow| {
        enrolment::of_person(&store, row.id).unwrap().iter().any(|line| {
            let own = course::get(&store, line.course).unwrap().0.course.module;
            line.state == State::Completed && taught.iter().any(|row| row.id == own && row.module.code == code)
        })
    };
    check(&[("reached", &first.course.module.to_string())], &reached);
    for (field, code) in [
        ("marital", "married"),
        ("education", "primary"),
        ("school", "illiterate"),
        ("occupation", "home"),
        ("referral", "association"),
    ] {
        check(&[(field, code)], &|row| fiche::get(&store, row.id).unwrap().0.detail.said(field) == Some(code));
    }
    check(&[("sex", "f")], &|row| row.person.sex == Some(najma::domain::person::Sex::Female));
    let commune = person::latest(&store, None, 1).unwrap()[0].person.commune.clone().unwrap();
    check(&[("commune", &commune)], &|row| row.person.commune.as_ref() == Some(&commune));
}

#[test]
fn what_was_asked_about_is_not_what_a_sheet_of_paper_leaves_out() {
    let (folder, store) = told();
    let texts = najma::text::Texts::load(Language::French);
    let filter = Filter::parse(&draft(&[("paper", "photo")]), today()).unwrap();
    let found = lists::find(&store, &filter, false, &mut |_| true).unwrap().unwrap();
    for (form, name) in [(Out::Csv, "l.csv"), (Out::Xlsx, "l.xlsx"), (Out::Paper, "l.txt")] {
        let path = folder.path().join(name);
        let (_, rows) = list::write(&store, &filter, &found, "Photos", (form, &path, false), &texts).unwrap();
        assert_eq!(rows, found.persons.len() as u64, "{name}");
    }
    let paper = std::fs::read_to_string(folder.path().join("l.txt")).unwrap();
    assert!(paper.contains("Pièces manquantes") && paper.contains("photos d'identité"), "{paper}");
    let csv = std::fs::read_to_string(folder.path().join("l.csv")).unwrap();
    assert!(csv.lines().next().unwrap().ends_with(";Pièces manquantes"), "{csv}");
    let one = csv.lines().filter(|line| line.contains("photos d'identité")).count();
    assert_eq!(one, found.persons.len());
}

#[test]
fn lines_are_read_by_id_in_the_order_of_names() {
    let (_folder, store) = delegation();
    let filter = Filter::parse(&draft(&[("status", "current")]), today()).unwrap();
    let found = lists::find(&store, &filter, false, &mut |_| true).unwrap().unwrap();
    let lines = lists::lines(&store, &filter, &found.persons[..20], 1).unwrap();
    let names: Vec<Vec<String>> =
        lines.iter().map(|line| najma::domain::name::words(&line.row.person.name.shown(false))).collect();
    assert!(names.windows(2).all(|pair| pair[0] <= pair[1]), "{names:?}");
    assert!(lines.iter().all(|line| !line.places.is_empty()));
    assert_eq!(lines[19].rank, 20);
    // Asked to stop, it finds nothing rather than half.
    let everybody = Filter::parse(&Draft::default(), today()).unwrap();
    assert!(lists::find(&store, &everybody, false, &mut |_| false).unwrap().is_some(), "too few to be asked");
}

#[test]
fn a_list_is_built_by_keys_kept_under_a_name_and_opened_again() {
    let mut desk = desk();
    desk.keys("F9 t").sees("F4 en commence une").keys("F4").sees("Qui est sur la liste");
    desk.keys("'50+' Tab Tab Tab 'r' F2").sees("Âge au 24/11/2026").sees("Milieu : rural");
    desk.keys("F7").keys("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab 'suspendue, liste' F2");
    desk.sees("Situation : suspendue,").sees("liste d'attente").sees("Personne ne répond à tous ces critères");
    desk.keys("F7 F9 Enter").keys("Esc").keys("F2 'Aînées' Enter").sees("Liste « Aînées » enregistrée ✓");
    desk.keys("Esc").sees("Aînées").keys("Ctrl-Z").sees("F4 en commence une").keys("Ctrl-Y").sees("Aînées");
    desk.keys("Enter").sees("Situation : suspendue").keys("Esc X").sees("retirée").keys("Ctrl-Z").sees("Aînées");
    let store = desk.store();
    assert_eq!(lists::by_name(&store, "ainees").unwrap().1.draft.get("status"), "suspended, waiting");
}

#[test]
fn what_cannot_be_read_stays_at_its_field_and_a_draft_comes_back() {
    let mut desk = desk();
    desk.keys("F9 t F4 'vieux' F2").sees("tapez des âges comme").sees("vieux");
    desk.keys("Tab Tab Tab 'lunaire' F2").sees("tapez des âges comme").sees("lunaire : choisissez");
    desk.keys("Tab Tab Tab Backspace Backspace Backspace Backspace Backspace Backspace Backspace Shift-Tab Shift-Tab Shift-Tab");
    desk.keys("Esc").sees("Gardée en brouillon").keys("F4").sees("vieux");
    // The second time nothing is left of it.
    desk.keys("Backspace Backspace Backspace Backspace Backspace '15-19' F2").sees("15–19 ans");
    desk.keys("Esc F4").sees("5 50 ans et plus");
}

#[test]
fn a_list_leaves_as_workbook_csv_and_paper() {
    let mut desk = desk();
    desk.keys("F9 p F7 Tab Tab 'f' F2").sees("inscriptions");
    for digit in ["1", "2", "3"] {
        desk.keys(&format!("F6 {digit}")).sees("lignes écrites : exports/Liste-2026-11-24");
    }
    let folder = desk.path.parent().unwrap().join("exports");
    let text = std::fs::read_to_string(folder.join("Liste-2026-11-24.csv")).unwrap();
    let paper = std::fs::read_to_string(folder.join("Liste-2026-11-24.txt")).unwrap();
    assert!(text.starts_with('\u{feff}') && text.contains("Nom et prénom;"));
    assert!(paper.contains("Sexe : féminin") && paper.contains("page 1"));
    assert!(folder.join("Liste-2026-11-24.xlsx").metadata().unwrap().len() > 2_000);
}

#[test]
fn a_delegation_of_the_sample_has_places_in_every_state() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("najma.db");
    sample::build(&path, &Recipe::demo(1, today()), &mut |_| ()).unwrap();
    let clock = Clock::told_by(|| DateTime::<Utc>::from_timestamp_millis(1_795_514_400_000).unwrap());
    let store = Store::open(&path, clock, Seed::Fixed(3)).unwrap();
    for (field, code, least) in
        [("status", "suspended", 2), ("status", "waiting", 4), ("way", "transfer", 1), ("way", "next", 1)]
    {
        let filter = Filter::parse(&draft(&[(field, code)]), today()).unwrap();
        let found = lists::find(&store, &filter, false, &mut |_| true).unwrap().unwrap();
        assert!(found.persons.len() >= least, "{code}: {}", found.persons.len());
    }
    let report = najma::store::check::check(&store, None, &mut |_| ()).unwrap();
    assert!(report.findings.is_empty(), "{:?}", report.findings);
}

#[test]
fn whom_a_module_is_for_is_said_on_its_screen() {
    let mut desk = desk();
    desk.keys("F9 m F8").sees("Pour qui").sees("âges de la délégation").sees("15-45");
    desk.keys("Backspace Backspace Backspace Backspace Backspace '45-18' F2").sees("45-18").sees("dépasse");
    desk.keys("Backspace Backspace Backspace Backspace Backspace '18-40' Enter 'f' Enter 'non' F2")
        .sees("conditions enregistrées");
    desk.keys("F8").sees("18-40").sees("femmes et filles").sees_not("âges de la délégation");
    desk.keys("Esc Ctrl-Z F8").sees("15-45");
}

#[test]
fn a_module_says_who_comes_first_on_its_waiting_lists() {
    for (language, [kept, no_such, order]) in [
        (Language::French, ["enregistrées", "9 » n'est pas un critère", "› habite la commune du centre"]),
        (Language::Arabic, ["حفظت", "ليس معيارا", "تسكن بجماعة"]),
    ] {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        desk.keys("F9 m F8 Down Down Down Down '4 9' F2").sees(no_such).sees("4 9");
        desk.keys("Backspace '2' F2").sees(kept).keys("F8 Down Down Down Down").sees("4 2");
        desk.keys("F9 h").sees(order);
    }
}

#[test]
fn the_papers_a_module_asks_for_are_said_on_its_screen() {
    for (language, saved) in [(Language::French, "2 pièces demandées"), (Language::Arabic, "وثيقتان مطلوبتان")]
    {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        desk.keys("F9 m F8 F6");
        for _ in 0..80 {
            desk.keys("Backspace");
        }
        // What is no paper stays typed, to be mended.
        desk.keys("'photo, passeport volé' Enter").sees("passeport volé");
        for _ in 0..14 {
            desk.keys("Backspace");
        }
        desk.keys("'residence' Enter").sees(saved);
        let store = desk.store();
        let code = &module::all(&store).unwrap()[0].module.code;
        assert_eq!(papers::required(&store, Some(code)).unwrap(), ["photo", "residence"]);
        desk.keys("Ctrl-Z");
        assert_eq!(papers::required(&desk.store(), Some(code)).unwrap().len(), document::REQUIRED.len());
    }
}

#[test]
fn a_list_that_names_nobody_says_so_and_writes_nothing() {
    for (language, said) in [(Language::French, "enlevez-en un"), (Language::Arabic, "لا أحد يستجيب لكل هذه المعايير")]
    {
        let mut desk = desk_as(&Setting { language, ..Setting::default() });
        desk.keys("F9 t F4 '90+' Tab Tab 'm' F2").sees(said);
        desk.keys("F6 1").sees(said);
        assert!(!desk.path.parent().unwrap().join("exports").exists(), "nothing was written");
        // The criteria are as they were.
        desk.keys("F7").sees("90+");
        // What was said of them is not said of others.
        desk.keys("Backspace Backspace Backspace '15+' Tab Tab Backspace 'f' F2").sees_not(said);
    }
}

#[test]
fn lists_stand_at_every_size_in_both_directions() {
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (60, 14), (1, 1), (200, 5)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys("F9 t F4 F2 F6 Esc F2 'x' Enter Down PageDown End Home Esc Esc");
        }
    }
}
