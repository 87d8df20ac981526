//! Every screen in every language at 80×24 and 132×43, as a reader of logical text sees it, and the rows with Arabic as a
//! terminal that orders lines by itself (PuTTY, Konsole) is sent them.
//!
//! One list, `SCREENS`: a place of the keymap that is not in it fails the test. After a change that is meant,
//! `INSTA_UPDATE=always cargo test --test snapshots` accepts what is shown; read the difference before you commit it.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;

use desk::{Desk, Setting, desk_on};
use najma::keys::Place;
use najma::text::Language;
use najma::text::bidi::{self, Mode};
use ratatui::buffer::Buffer;
use std::collections::BTreeSet;
use std::fmt::Write;
use unicode_normalization::UnicodeNormalization;

/// A name, the place it is of, and the keys that lead there from the first screen.
const SCREENS: &[(&str, Place, &str)] = &[
    ("today", Place::Today, ""),
    ("today-other-day", Place::Today, "Left"),
    ("today-help", Place::Today, "F1"),
    ("today-go", Place::Today, "F9"),
    ("today-commands", Place::Today, ":"),
    ("sheet", Place::Sheet, "1"),
    ("sheet-marked", Place::Sheet, "1 3A 7R.20 9J 12D T"),
    ("sheet-question", Place::Sheet, "1 3A V"),
    ("sheet-not-held", Place::Sheet, "1 X"),
    ("month", Place::Month, "1 3A 7R.20 T M"),
    ("persons", Place::Persons, "F9 p"),
    ("persons-found", Place::Persons, "F9 p'zineb'"),
    ("persons-nobody", Place::Persons, "F9 p'zzzz'"),
    ("person", Place::Person, "F9 p Down Enter"),
    ("person-new", Place::Person, "F9 p F4"),
    ("person-problems", Place::Person, "F9 p F4 F2"),
    ("merging-other", Place::Merging, "F9 p'benali' Enter F9 j'benali'"),
    ("merging", Place::Merging, "F9 p'benali' Enter F9 j'benali' Enter Down Right"),
    ("merging-ask", Place::Merging, "F9 p'benali' Enter F9 j'benali' Enter F2"),
    ("united", Place::United, "F9 p'benali' Enter F9 j'benali' Enter F2 F2 F9 n"),
    ("united-ask", Place::United, "F9 p'benali' Enter F9 j'benali' Enter F2 F2 F9 n Enter"),
    ("courses", Place::Courses, "F9 g"),
    ("course", Place::Course, "F9 g Enter"),
    ("course-sessions", Place::Course, "F9 g Enter Tab"),
    ("course-enrol", Place::Course, "F9 g Enter F4"),
    ("course-form", Place::Form, "F9 g F4"),
    ("centres", Place::Centres, "F9 e"),
    ("centre-form", Place::Form, "F9 e F4"),
    ("modules", Place::Modules, "F9 m"),
    ("module-form", Place::Form, "F9 m F4"),
    ("module-rules", Place::Form, "F9 m F8"),
    ("pathways", Place::Pathways, "F9 3"),
    ("trainers", Place::Trainers, "F9 1"),
    ("rooms", Place::Rooms, "F9 2"),
    ("terms", Place::Terms, "F9 ."),
    ("dossier", Place::Dossier, "F9 p Home Enter F6 2 3 1"),
    ("attended", Place::Attended, "1 4A 7J T V 1 4 Enter L '30/11' Enter 'maladie' Enter F2 4 Enter F9 r"),
    ("attended-behind", Place::Attended, "1 4A 7J T V 1 4 Enter F9 r Enter"),
    ("leave-form", Place::Form, "1 4 Enter L"),
    ("closures", Place::Closures, "F9 f"),
    ("closure-form", Place::Form, "F9 f F4"),
    ("contracts", Place::Contracts, "F9 ,"),
    ("apprentice", Place::Apprentice, "F9 g Enter F9 , Enter 'Atelier' Enter Enter Enter '1/11' Enter '+90' F2 F9 ,"),
    ("exams", Place::Exams, "F9 g Enter F8"),
    ("exams-marked", Place::Exams, "F9 g Enter F8 F4 'Contrôle' Enter Enter Enter 12,5 Enter 8 Enter F8 Enter"),
    ("completion", Place::Completion, "F9 g Enter C F4 'mutation' Enter"),
    ("completion-rule", Place::Form, "F9 m C"),
    ("certificates", Place::Certificates, "F9 g Enter C T 'mutation' Enter F2 V F9 ; X 'erreur' Enter"),
    ("seasons", Place::Seasons, "F9 f F7"),
    ("season-form", Place::Form, "F9 4 F5"),
    ("course-regroup", Place::Course, "F9 g Enter F9 t"),
    ("calendar", Place::Calendar, "F9 4"),
    ("calendar-week", Place::Calendar, "F9 4 Tab"),
    ("awareness", Place::Awareness, "F9 6"),
    ("awareness-form", Place::Form, "F9 6 F4"),
    ("hours", Place::Hours, "F9 i"),
    ("statement", Place::Statement, "F9 1 F5 F6"),
    ("alerts", Place::Alerts, "F9 0"),
    ("rapid", Place::Rapid, "F9 g Enter F9 F4 'Ouaziz' Enter 'Rkia' F2 'Benali' Enter 'Zineb' Enter"),
    ("rapid-head", Place::Rapid, "F9 p F9 F4"),
    ("bin", Place::Bin, "F9 *"),
    ("lists", Place::Lists, "F9 t F4 Tab Tab 'f' F2 F2 'Femmes' Enter Esc"),
    ("list", Place::List, "F9 t F4 Tab Tab 'f' F2"),
    ("list-criteria", Place::List, "F9 p F7"),
    ("duplicates", Place::Duplicates, "F9 5"),
    ("closing", Place::Closing, "F9 7 Right"),
    ("export", Place::Export, "1 F6"),
    ("history", Place::History, "F9 h"),
    ("keyboard", Place::Keyboard, "F9 k"),
    ("calibration", Place::Keyboard, "F9 z"),
];

/// Not among those: the import shows files of this machine, the founding comes before there is a database, a conflict needs
/// a colleague. They are drawn by `importing`, `founding` and `meeting`.
const ELSEWHERE: &[Place] = &[Place::Import, Place::Founding, Place::Conflict];

#[test]
fn every_place_has_a_screen_here() {
    let missing: Vec<_> = Place::ALL
        .iter()
        .filter(|place| !ELSEWHERE.contains(place) && !SCREENS.iter().any(|(_, of, _)| of == *place))
        .map(|place| place.id())
        .collect();
    assert!(missing.is_empty(), "no keys in SCREENS lead to {missing:?}");
}

#[test]
fn every_screen_in_french() {
    every_screen(Language::French);
}

#[test]
fn every_screen_in_arabic() {
    every_screen(Language::Arabic);
}

#[test]
fn every_screen_in_tifinagh() {
    every_screen(Language::Tamazight);
}

#[test]
fn every_screen_in_latin_tamazight() {
    every_screen(Language::TamazightLatin);
}

#[test]
fn every_screen_in_english() {
    every_screen(Language::English);
}

fn every_screen(language: Language) {
    let founded = desk::desk();
    let original = std::fs::read(&founded.path).unwrap();
    let mut faults = BTreeSet::new();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut take = |name: &str, at: &dyn Fn((u16, u16)) -> Buffer| {
        let mut shown = String::new();
        let drawn = [(80, 24), (132, 43)].map(|size| (size, at(size)));
        for ((width, height), buffer) in &drawn {
            let text = logical(buffer);
            for sign in ["{$", "{ $", "\u{2068}", "\u{fffd}"] {
                if text.contains(sign) {
                    faults.insert(format!("{name} shows {sign:?}"));
                }
            }
            writeln!(shown, "── {width} × {height} ──\n{text}").unwrap();
        }
        let sent = sent_by_line(&drawn[0].1);
        if !sent.is_empty() {
            writeln!(shown, "── 80 × 24, rows with Arabic as sent by line ──\n{sent}").unwrap();
        }
        settings.bind(|| {
            insta::assert_snapshot!(format!("{name}.{}", language.code()), shown);
        });
    };
    let open = |size: (u16, u16)| {
        let folder = std::sync::Arc::new(tempfile::TempDir::new().unwrap());
        let path = folder.path().join("najma.db");
        std::fs::write(&path, &original).unwrap();
        let setting = Setting { language, size, ..Setting::default() };
        desk_on(folder, path, desk::Hands::at(desk::sample::today(), 10), &setting)
    };
    let drawn = |desk: &Desk| desk.app.terminal().backend().buffer().clone();
    for (name, _, keys) in SCREENS {
        take(name, &|size| drawn(open(size).keys(keys)));
    }
    for (name, tried) in [("import", false), ("import-tried", true)] {
        take(name, &|size| drawn(importing(&mut open(size), tried)));
    }
    for (name, keys) in [("conflict-marked", ""), ("conflict", "F2 1")] {
        take(name, &|size| drawn(meeting(&mut open(size)).keys(keys)));
    }
    for (name, keys) in [("founding", ""), ("founding-chosen", "'azil' Enter")] {
        take(name, &|size| founding(language, size, keys));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// A spreadsheet with what offices send: chosen, and tried.
fn importing(desk: &mut Desk, tried: bool) -> &Desk {
    let inbox = desk.folder.path().join("inbox");
    std::fs::create_dir(&inbox).unwrap();
    let text = "N°;Nom;Prénom;الاسم العائلي;Date de naissance;Tél\n1;ZAKARI;Mina;الزكاري;12/3/1995;0661234567\n\
                2;ZOUHRI;Aïcha;;31/02/1990;\n3;BENALI;Khadija;;3/1/1987;\n4;ZAKARI;Hind;;1999;\n";
    let path = inbox.join("femmes.csv");
    std::fs::write(&path, text).unwrap();
    desk.keys("F9 p F6").keys(&format!("'{}'", path.display())).keys("Enter").sees("ZAKARI");
    if tried {
        desk.keys("F2").until("31");
    }
    desk
}

/// A fiche that a colleague saves while it is being filled in.
fn meeting(desk: &mut Desk) -> &mut Desk {
    let seven = "Tab Tab Tab Tab Tab Tab Tab";
    let mut samira = desk.beside("samira");
    desk.keys(&format!("F9 p Enter {seven} 'Tizi' Tab '0661000001' Tab"));
    samira.keys(&format!("F9 p Enter {seven} 'Imlil' Tab '0661000002' Tab 'c' Tab F2"));
    desk.wait()
}

/// The first start, before there is a database.
fn founding(language: Language, (width, height): (u16, u16), keys: &str) -> Buffer {
    use najma::app::founding::{Before, ask};
    let clock = desk::Hands::at(desk::sample::today(), 10).clock();
    let path = std::path::Path::new("najma.db");
    let before = Before {
        path,
        clock: &clock,
        login: "khadija",
        name: "Khadija",
        language,
        known: najma::text::bidi::terminal::Known::default(),
    };
    let mut terminal = ratatui::Terminal::new(ratatui::backend::TestBackend::new(width, height)).unwrap();
    let answers = ask(&mut terminal, &mut desk::Script::of(keys), &before, &najma::ui::Theme::default()).unwrap();
    assert_eq!(answers, None);
    terminal.backend().buffer().clone()
}

fn rows(buffer: &Buffer) -> impl Iterator<Item = String> {
    let width = usize::from(buffer.area.width);
    buffer.content().chunks(width).map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect())
}

/// The rows in logical order within each run, in base letters.
fn logical(buffer: &Buffer) -> String {
    let mut buffer = buffer.clone();
    bidi::finish(&mut buffer, Mode::Line, None);
    let plain = |row: String| {
        let mut base = String::with_capacity(row.len());
        for c in row.chars() {
            match c {
                'ǀ' => base.push('│'),
                '\u{2800}' => base.push(' '),
                '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => base.extend(std::iter::once(c).nfkc()),
                c => base.push(c),
            }
        }
        base.trim_end().to_owned()
    };
    rows(&buffer).map(plain).collect::<Vec<_>>().join("\n")
}

/// The rows that hold Arabic, with their numbers, as a terminal that orders whole lines gets them.
fn sent_by_line(buffer: &Buffer) -> String {
    let mut sent = buffer.clone();
    bidi::finish(&mut sent, Mode::Line, None);
    let arabic = |row: &str| {
        row.contains(|c| matches!(c, '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
    };
    rows(&sent)
        .enumerate()
        .filter(|(_, row)| arabic(row))
        .map(|(at, row)| format!("{at:>2} {}", row.trim_end()))
        .collect::<Vec<_>>()
        .join("\n")
}
