//! Courses at a desk: the list, one course and its two lists, its form, planning, the month out of it.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod desk;

use desk::{Hands, Setting, desk, desk_as, desk_on};
use najma::domain::course::Course;
use najma::domain::module::Module;
use najma::store::merge::Base;
use najma::store::{clerk, course, enrolment, module, person, session};
use najma::text::Language;
use std::sync::Arc;
use tempfile::TempDir;

#[test]
fn a_course_opens_with_its_lines_and_its_sessions() {
    let mut desk = desk();
    desk.keys("F9 g").sees("3 groupes en cours").sees("COUT-M2-A");
    desk.keys("Enter").sees("Couture, module 2 · CEF Azilal · salle 2 · Mme OUHSSAINE");
    desk.sees("Inscrites 25").sees("LAMRINI").sees("المريني");
    desk.keys("Tab").sees("2 tenues").sees("24/11/2026").sees("non saisi");
    desk.keys("Enter").sees("séance 5/6");
    desk.keys("Esc Esc Esc").sees("Registres");
}

#[test]
fn she_is_enrolled_from_a_search_and_the_next_after_her() {
    let mut desk = desk();
    desk.keys("F9 g Enter F4 'chaoui naima' Enter").sees("déjà dans le groupe").sees_not("inscrite ✓");
    desk.keys("Esc Esc Esc");
    let store = desk.store();
    let other = course::find(&store, "COUT-M2-B").unwrap();
    let line = &enrolment::of_course(&store, other.id).unwrap()[4];
    let (her, _) = person::get(&store, line.person.unwrap()).unwrap();
    let typed = her.person.name.latin();
    desk.keys("F9 g Enter F4").keys(&format!("'{typed}'")).keys("Enter").sees("à savoir avant d'inscrire");
    // She is in the other group at the same hours: said, and enrolled all the same, for a reason that stays.
    desk.sees("À la même heure dans Couture M2-B").keys("Esc").sees("Inscrire : ").keys("Enter");
    desk.keys("'dérogation du délégué' Enter").sees("26 ").sees("inscrite ✓");
    // The line is empty and waits for the next one.
    desk.keys(&format!("'{typed}'")).keys("Enter").sees("déjà dans le groupe, ligne 26");
    desk.keys("Esc Esc").sees("Inscrites 26");
    desk.keys("Ctrl-Z").sees("Inscrites 25");
}

/// The new year of a group of 25 with two who leave and two who repeat, on whatever keyboard: digits as they come, from the
/// row of an AZERTY without Shift, from an Arabic one.
#[test]
fn a_group_of_twenty_five_goes_into_the_new_year_in_twenty_keys() {
    for (from, to, again, typed) in [
        ("COUT-M2-B", "BROD-1", "BROD-2", "12 17 21R 25r"),
        ("COUT-M2-C", "CUIS-A", "CUIS-B", "&é &è é&r é(r"),
        ("COUT-M2-A", "INFO-X", "INFO-Y", "12 17 21ق 25ق"),
        ("COUT-M2-A", "INFO-X", "INFO-Y", "١٢ ١٧ ٢١ق ٢٥ق"),
    ] {
        let folder = Arc::new(TempDir::new().unwrap());
        let path = desk::sample::build(folder.path(), &Hands::at(desk::sample::today(), 10).clock());
        // In September the groups of the year before are over, and those of the new one stand in the list.
        let mut desk = desk_on(folder, path, Hands::at("2027-09-13".parse().unwrap(), 10), &Setting::default());
        let mut store = desk.store();
        let clerk = clerk::by_login(&store, "khadija").unwrap().unwrap().id;
        let (taught, _) = course::get(&store, course::find(&store, from).unwrap().id).unwrap();
        let next = Module {
            code: to.replace('-', ""),
            title: to.to_owned(),
            minutes: 3_600,
            active: true,
            version: 1,
            ..Module::default()
        };
        let next = module::save(&mut store, clerk, None, &next, &Base::new()).unwrap().value;
        for (code, module) in [(to, next), (again, taught.course.module)] {
            let row = Course {
                code: code.to_owned(),
                name: code.to_owned(),
                module,
                starts_on: "2027-10-01".parse().unwrap(),
                ends_on: "2028-06-30".parse().unwrap(),
                ..taught.course.clone()
            };
            course::save(&mut store, clerk, None, &row, &Base::new()).unwrap();
        }
        desk.keys("F9 g");
        let at = course::all(&store, "2027-09-13".parse().unwrap(), 0, 50)
            .unwrap()
            .iter()
            .position(|row| row.course.code == from)
            .unwrap();
        desk.keys(&format!("Home {} Enter", "Down ".repeat(at))).sees(from);
        let keys = format!("F9 j Down Enter '{typed}' Enter Enter");
        desk.keys(&keys);
        let count = desk::parse(&keys).len();
        assert!(count <= 20, "{count} keys");
        let names = |code: &str| enrolment::of_course(&store, course::find(&store, code).unwrap().id).unwrap().len();
        assert_eq!((names(to), names(again)), (21, 2), "{typed}\n{}", desk.screen());
        desk.keys("Ctrl-Z");
        assert_eq!((names(to), names(again)), (0, 0), "{typed}");
    }
}

#[test]
fn a_place_ends_with_its_day_and_reason() {
    let mut desk = desk();
    desk.keys("F9 g Enter Down X").sees("fin d'inscription").keys("1").sees("Premier jour");
    // A mark stands after that day: refused, and she may say another.
    desk.keys("Home").keys(
        "Delete Delete Delete Delete Delete Delete Delete Delete Delete Delete '1/11/2026' Enter 'mariage' Enter",
    );
    desk.sees("Une marque est notée le 17/11/2026").sees_not("abandon à partir");
    desk.keys("Esc Esc Esc");
    // What she typed over the day that was proposed waits for her there.
    desk.keys("F9 g Enter Down X 1").sees("1/11/2026").keys("Home");
    desk.keys("Delete Delete Delete Delete Delete Delete Delete Delete Delete Delete '24/11/2026' Enter Enter");
    desk.sees("abandon à partir du 24/11/2026");
    desk.sees("Inscrites 24").sees("abandon 24/11");
    // Who left may come back, on her own line.
    desk.keys("X").sees("1  réouverture").keys("Esc").keys("Ctrl-Z").sees("Inscrites 25");
}

#[test]
fn a_new_course_is_planned_at_once() {
    let mut desk = desk();
    desk.keys("F9 g F4 'cout-m2-z' Enter 'cout' Enter 'azi' Enter 'Couture M2-Z' Enter Enter '1/12/2026' Enter '31/12/2026' Enter 'mar jeu 9-12' Enter Enter Enter Enter '25' F2");
    desk.sees("Planifier l'horaire").sees("séances à créer, du 01/12/2026 au 31/12/2026");
    desk.keys("Enter").sees("10 séances planifiées").sees("01/12/2026").sees("prévue");
    desk.keys("F5").sees("déjà planifiées");
    let store = desk.store();
    let made = course::find(&store, "COUT-M2-Z").unwrap();
    let first = made.course.starts_on;
    assert_eq!(session::of_course(&store, made.id, first, made.course.ends_on).unwrap().len(), 10);
    desk.keys("F4").sees("Jour de la séance").keys("Enter Enter Enter").sees("Séance ajoutée le 24/11/2026");
    desk.keys("X 2").sees("non tenue");
}

#[test]
fn a_form_half_typed_comes_back() {
    let mut desk = desk();
    desk.keys("F9 g F4 'cout-m9' Enter Esc").sees("brouillon");
    desk.keys("F4").sees("cout-m9");
}

#[test]
fn the_month_is_shown_and_written() {
    let mut desk = desk();
    desk.keys("F9 g Enter F6").sees("registre du mois, novembre 2026").sees("16/11");
    desk.keys("2").sees("Registre écrit");
    let text = std::fs::read_to_string(desk.folder.path().join("exports/COUT-M2-A-2026-11.csv")).unwrap();
    assert!(text.contains("16/11"), "{text}");
    assert_eq!(text.lines().count(), 26);
    desk.keys("F6 1").sees("Registre écrit");
    assert!(desk.folder.path().join("exports/COUT-M2-A-2026-11.xlsx").exists());
    // The same from the sheet, and no file is ever written over.
    desk.keys("Tab Enter F6 2");
    assert!(desk.folder.path().join("exports/COUT-M2-A-2026-11-2.csv").exists());
}

#[test]
fn every_screen_stands_at_every_size_in_every_language() {
    for language in [Language::French, Language::Arabic] {
        for size in [(80, 24), (120, 40), (60, 14), (1, 1), (61, 15), (200, 5)] {
            let mut desk = desk_as(&Setting { language, size, ..Setting::default() });
            desk.keys(
                "F9 g F4 Esc Enter F4 'z' Down Esc Esc Tab F4 Esc F5 Esc X Esc F6 Right Left Down 3 'x' Down Esc Esc",
            );
            desk.keys("F9 g Enter X 1 Enter Enter Esc End Home PageDown F7 Esc F9 r");
        }
    }
}

#[test]
fn a_course_numbers_its_lines_until_a_sheet_is_marked() {
    let mut desk = desk();
    // Its sheets are marked already.
    desk.keys("F9 g Enter F9 r").sees("Les numéros sont déjà sur une feuille");
    desk.keys("F9 g F4 'z1' Enter 'cout' Enter 'azi' Enter 'Zellige' Enter Enter 'j' Enter '+90' F2");
    desk.sees("Zellige").sees("sans horaire");
    for name in ["zhiri naima", "benali zineb"] {
        desk.keys("F4").keys(&format!("'{name}'")).keys("Enter Esc");
    }
    let store = desk.store();
    let course = course::find(&store, "Z1").unwrap();
    let names = |desk: &desk::Desk| -> Vec<String> {
        enrolment::of_course(&desk.store(), course.id).unwrap().iter().map(|line| line.name.family.clone()).collect()
    };
    assert_eq!(names(&desk), ["ZHIRI", "BENALI"]);
    desk.keys("F9 r").sees("2 lignes numérotées");
    assert_eq!(names(&desk), ["BENALI", "ZHIRI"]);
    desk.keys("Ctrl-Z");
    assert_eq!(names(&desk), ["ZHIRI", "BENALI"]);
}

#[test]
fn the_first_start_makes_a_delegation_with_its_holidays() {
    use najma::app::founding::{Before, ask, make};
    use najma::store::{closure, meta};
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;
    for size in [(80, 24), (60, 14), (1, 1)] {
        let folder = tempfile::TempDir::new().unwrap();
        let clock = desk::Hands::at(desk::sample::today(), 10).clock();
        let path = folder.path().join("new/najma.db");
        let before = Before {
            path: &path,
            clock: &clock,
            login: "khadija",
            name: "Khadija",
            language: Language::French,
            known: Default::default(),
        };
        let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        let mut script = desk::Script::of("'azil' Enter 'ara' Esc F2");
        let theme = najma::ui::Theme::default();
        let answers = ask(&mut terminal, &mut script, &before, &theme).unwrap().unwrap();
        let (store, clerk) = make(&before, &answers).unwrap();
        assert_eq!((meta::meta(&store).unwrap().name.as_str(), clerk.name.as_str()), ("Azilal", "Khadija"));
        assert!(closure::all(&store).unwrap().len() > 10);
        // The line drops before she has answered: nothing.
        assert_eq!(ask(&mut terminal, &mut desk::Script::of("'azil'"), &before, &theme).unwrap(), None);
        assert!(make(&before, &answers).is_err(), "never twice");
    }
}

#[test]
fn a_spreadsheet_is_tried_and_then_imported_as_one() {
    let mut desk = desk();
    let inbox = desk.folder.path().join("inbox");
    std::fs::create_dir(&inbox).unwrap();
    let text = "N°;Nom;Prénom;Date de naissance;Tél\n1;ZAKARI;Mina;12/3/1995;0661234567\n2;ZOUHRI;Aïcha;31/02/1990;\n3;BENALI;Khadija;3/1/1987;\n4;ZAKARI;Hind;1999;\n";
    let path = inbox.join("femmes.csv");
    std::fs::write(&path, text).unwrap();
    let path = path.to_string_lossy().into_owned();
    desk.keys("F9 g Enter F6 4").sees("Fichier").keys(&format!("'{path}'")).sees("femmes.csv");
    desk.keys("Enter")
        .sees("5 colonnes")
        .sees("inscription dans Couture M2-A")
        .sees("téléphone")
        .sees("ZAKARI · ZOUHRI");
    desk.keys("F2");
    desk.until("4 lignes lues");
    desk.sees("3 ajouts").sees("1 à corriger").sees("3 inscriptions").sees("Date de naissance").sees("31");
    desk.keys("F2");
    desk.until("3 ajouts,");
    desk.sees("Inscrites 28").sees("rejets").sees("Ctrl-Z");
    assert!(inbox.join("femmes-rejets.csv").exists());
    desk.keys("Ctrl-Z").sees("Inscrites 25");
    // Leaving in the middle leaves nothing behind: a list that is still being tried when she asks to stop.
    let many: String = (0..20_000).map(|n| format!("{n};ZAKARI;Mina;{};\n", 1950 + n % 50)).collect();
    let path = inbox.join("toutes.csv");
    std::fs::write(&path, format!("N°;Nom;Prénom;Date de naissance;Tél\n{many}")).unwrap();
    desk.keys("F6 4").keys(&format!("'{}'", path.to_string_lossy())).keys("Enter F2 Esc").sees("2 arrêter").keys("2");
    desk.until("colonnes").sees("toutes.csv").sees_not("lignes lues");
    desk.keys("Esc Esc Esc").sees("Inscrites 25");
}
