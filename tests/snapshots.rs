//! Every screen in every language at 80×24 and 132×43, as a reader of logical text sees it, and the rows with Arabic as a
//! terminal that orders lines by itself (PuTTY, Konsole) is sent them.
//!
//! One list, `SCREENS`: a screen of the registry or a place of the keymap that is not in it fails the test. After a change that is meant,
//! `INSTA_UPDATE=always cargo test --test snapshots` accepts what is shown; read the difference before you commit it.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod desk;
#[path = "desk/leaks.rs"]
mod leaks;

use desk::{Desk, Setting, desk_on};
use najma::keys::Place;
use najma::text::Language;
use najma::text::bidi::{self, Mode};
use najma::text::locale::Side;
use ratatui::buffer::Buffer;
use std::collections::BTreeSet;
use std::fmt::Write;
use unicode_bidi::BidiInfo;
use unicode_normalization::UnicodeNormalization;

/// A name, the address of the screen it is of (`registry::open`), and the keys that lead there from the first screen; in a
/// mirrored language Left is Right. A table is shown with rows in it.
const SCREENS: &[(&str, &str, &str)] = &[
    ("today", "today", ""),
    ("today-other-day", "today", "Left"),
    ("today-help", "today", "F1"),
    ("today-go", "today", "F9"),
    ("today-commands", "today", ":"),
    ("calibration", "today", "F9 z"),
    ("sheet", "sheet", "1"),
    ("sheet-marked", "sheet", "1 3A '7R.20 ' 9J 12D T"),
    ("sheet-question", "sheet", "1 3A V"),
    ("sheet-not-held", "sheet", "1 X"),
    ("identify", "identify", "1 F4 'Femme en bleu' Enter Up W"),
    ("month", "month", "1 3A 7R.20 T M"),
    ("persons", "persons", "F9 p"),
    ("persons-found", "persons", "F9 p 'zineb'"),
    ("persons-nobody", "persons", "F9 p 'zzzz'"),
    ("person", "person", "F9 p Down Enter"),
    ("person-new", "person", "F9 p F4"),
    ("person-problems", "person", "F9 p F4 F2"),
    ("merging-other", "merging-other", "F9 p 'benali' Enter F9 j 'benali'"),
    ("merging", "merging", "F9 p 'benali' Enter F9 j 'benali' Enter Down Right"),
    ("merging-ask", "merging", "F9 p 'benali' Enter F9 j 'benali' Enter F2"),
    ("united", "united", "F9 p 'benali' Enter F9 j 'benali' Enter F2 F2 F9 n"),
    ("united-ask", "united", "F9 p 'benali' Enter F9 j 'benali' Enter F2 F2 F9 n Enter"),
    ("attended", "attended", "1 4A 7J T V 1 4 Enter L '30/11' Enter 'maladie' Enter F2 4 Enter F9 r"),
    ("attended-behind", "attended", "1 4A 7J T V 1 4 Enter F9 r Enter"),
    ("leave-form", "leave", "1 4 Enter L"),
    ("dossier", "dossier", "F9 p Home Enter F6 2 3 1"),
    ("consent-form", "consent", "F9 p Home Enter F6 F9 c"),
    ("household-form", "household", "F9 p Home Enter F6 F4 'zineb'"),
    ("courses", "courses", "F9 g"),
    ("course", "course", "F9 g Enter"),
    ("course-sessions", "course", "F9 g Enter Tab"),
    ("course-enrol", "course", "F9 g Enter F4"),
    ("course-regroup", "course", "F9 g Enter F9 ="),
    ("course-form", "course-form", "F9 g F4"),
    ("centres", "centres", "F9 e"),
    ("centre-form", "centre", "F9 e F4"),
    ("modules", "modules", "F9 m"),
    ("module-form", "module", "F9 m F4"),
    ("module-rules", "eligibility", "F9 m F8"),
    (
        "pathways",
        "pathways",
        "F9 m F4 'C3' Enter Enter 'Couture 3' Enter 'الخياطة 3' Enter 1 Enter 40 F2 \
         F9 3 F4 'COUT' Enter 'Couture' Enter 'الخياطة' Enter 'COUT-M2, C3' Enter 'Attestation' F2",
    ),
    ("pathway-form", "pathway", "F9 3 F4"),
    ("trainers", "trainers", "F9 1 F5"),
    ("trainer-form", "trainer", "F9 1 F4"),
    ("rooms", "rooms", "F9 2 F5"),
    ("room-form", "room", "F9 2 F4"),
    ("terms", "terms", "F9 ."),
    ("term-form", "term", "F9 . F4"),
    ("closures", "closures", "F9 f F5"),
    ("closure-form", "closure", "F9 f F4"),
    ("seasons", "seasons", "F9 4 F5 F2 F9 f F7"),
    ("season-form", "season", "F9 4 F5"),
    (
        "contracts",
        "contracts",
        "F9 g Enter F9 , Enter 'Atelier' Enter Enter Enter '1/11' Enter '+90' Enter '120' F2 Esc Esc F9 ,",
    ),
    ("contract-form", "contract", "F9 , F4"),
    (
        "apprentice",
        "apprentice",
        "F9 g Enter F9 , Enter 'Atelier' Enter Enter Enter '1/11' Enter '+90' Enter '120' F2 F9 ,",
    ),
    (
        "exams",
        "exams",
        "F9 m F4 'CAP' Enter Enter 'CAP couture' Enter Enter 1 Enter 40 Enter Enter Enter '2' F2 \
         F9 g F4 'CAP-A' Enter 'CAP' Enter 'AZI' Enter 'CAP A' Enter 'الأهلية أ' Enter \
         '1/10/2026' Enter '30/6/2027' F2 F4 'zineb' Enter Enter Enter Esc F8 Enter '12' Enter",
    ),
    ("exams-marked", "exams", "F9 g Enter F8 F4 'Contrôle' Enter Enter Enter 12,5 Enter 8 Enter F8 Enter"),
    ("completion", "completing", "F9 g Enter C F4 'mutation' Enter"),
    ("completion-rule", "completion", "F9 m C"),
    ("certificates", "certificates", "F9 g Enter C T 'mutation' Enter F2 V F9 ; X 'erreur' Enter"),
    ("calendar", "calendar", "F9 4"),
    ("calendar-week", "calendar", "F9 4 Tab"),
    ("awareness", "awarenesses", "F9 6 F4 's' Enter 8f4r3m F2"),
    ("awareness-form", "awareness", "F9 6 F4"),
    ("hours", "hours", "F9 i"),
    ("statement", "statement", "F9 1 F5 F6"),
    ("alerts", "alerts", "1 3A T V Esc 3 3A T V Esc 5 3A T V Esc F9 0"),
    ("alerts-none", "alerts", "F9 0"),
    ("rapid", "rapid", "F9 g Enter F9 F4 'Ouaziz' Enter 'Rkia' F2 'Benali' Enter 'Zineb' Enter"),
    ("rapid-head", "rapid", "F9 p F9 F4"),
    ("bin", "bin", "F9 p F4 'ESSAI' Enter 'Une' F2 Enter F9 Delete F9 *"),
    ("retention", "retention", "F9 F6"),
    ("settings", "settings", "F9 F5"),
    ("erasing", "erasing", "F9 p Home Enter F9 F8"),
    ("lists", "lists", "F9 t F4 Tab Tab 'f' F2 F2 'Femmes' Enter Esc"),
    ("list", "list", "F9 t F4 Tab Tab 'f' F2"),
    ("list-criteria", "list", "F9 p F7"),
    ("duplicates", "duplicates", "F9 p F4 'ZHIRI' Enter 'Khadija' Enter Enter Enter '25/3/2009' F2 F9 5"),
    ("closing", "closing", "F9 7 Right"),
    ("clerks", "clerks", "F9 F7"),
    ("export", "course", "1 F6"),
    ("history", "history", "F9 h"),
    ("keyboard", "keyboard", "F9 k"),
];

/// Not among those: the import shows files of this machine, the founding comes before there is a database, a conflict needs
/// a colleague. They are drawn by `importing`, `founding` and `meeting`.
const ELSEWHERE: ([Place; 3], &str) = ([Place::Import, Place::Founding, Place::Conflict], "import");

/// What the registry opens, from its own words: a new screen that is not in SCREENS fails here.
fn addresses() -> BTreeSet<String> {
    let registry = [include_str!("../src/screens/registry.rs"), include_str!("../src/screens/records.rs")];
    let arms = registry.into_iter().flat_map(|text| {
        let open = text.split_once("pub fn open(").unwrap().1;
        open.split_once("\n}\n").unwrap().0.lines().filter_map(|line| line.trim().strip_prefix('"'))
    });
    arms.filter_map(|arm| arm.split_once("\" =>")).map(|(address, _)| address.to_owned()).collect()
}

#[test]
fn every_screen_and_every_place_is_here_and_keys_lead_where_they_say() {
    let founded = desk::desk();
    let original = std::fs::read(&founded.path).unwrap();
    let (mut places, mut shown) = (BTreeSet::new(), BTreeSet::new());
    for (name, address, keys) in SCREENS {
        let mut desk = opened(&original, Language::French, (80, 24));
        let (place, at) = desk.keys(keys).app.place();
        let kind = at.split('/').next().unwrap();
        assert_eq!(&kind, address, "{name} is at {at}");
        places.insert(place.id());
        shown.insert(kind.to_owned());
    }
    shown.insert(ELSEWHERE.1.to_owned());
    let missing: Vec<_> = addresses().difference(&shown).cloned().collect();
    assert!(missing.is_empty(), "no line of SCREENS shows {missing:?}: add the keys that lead there");
    let missing: Vec<_> =
        Place::ALL.iter().filter(|place| !ELSEWHERE.0.contains(place)).map(|place| place.id()).collect();
    let missing: Vec<_> = missing.into_iter().filter(|place| !places.contains(place)).collect();
    assert!(missing.is_empty(), "no line of SCREENS is in {missing:?}");
}

/// A desk on a copy of a database.
fn opened(original: &[u8], language: Language, size: (u16, u16)) -> Desk {
    let folder = std::sync::Arc::new(tempfile::TempDir::new().unwrap());
    let path = folder.path().join("najma.db");
    std::fs::write(&path, original).unwrap();
    let setting = Setting { language, size, ..Setting::default() };
    desk_on(folder, path, desk::Hands::at(desk::sample::today(), 10), &setting)
}

/// The keys of a language: what leads back leads on where lines run from the right, and names are asked for in Arabic first.
fn keys_in(language: Language, keys: &str) -> String {
    let turned = |key| match key {
        "Left" => "Right",
        "Right" => "Left",
        "'Ouaziz'" => "'واعزيز'",
        "'Rkia'" => "'رقية'",
        "'Benali'" => "'بنعلي'",
        "'Zineb'" => "'زينب'",
        other => other,
    };
    match language.side() {
        Side::Left => keys.to_owned(),
        Side::Right => keys.split(' ').map(turned).collect::<Vec<_>>().join(" "),
    }
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
            for (row, seen) in not_as_drawn(buffer) {
                faults
                    .insert(format!("{name} {width}×{height}: a terminal that orders lines shows\n{seen}\nfor\n{row}"));
            }
        }
        let sent = sent_by_line(&drawn[0].1);
        if !sent.is_empty() {
            writeln!(shown, "── 80 × 24, rows with Arabic as sent by line ──\n{sent}").unwrap();
        }
        settings.bind(|| {
            insta::assert_snapshot!(format!("{name}.{}", language.code()), shown);
        });
    };
    let open = |size: (u16, u16)| opened(&original, language, size);
    let drawn = |desk: &Desk| desk.app.terminal().backend().buffer().clone();
    for (name, _, keys) in SCREENS {
        take(name, &|size| drawn(open(size).keys(&keys_in(language, keys))));
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

/// Rows that a terminal which orders whole lines would not show as they were drawn, by Unicode's own algorithm; with what it
/// would show.
fn not_as_drawn(buffer: &Buffer) -> Vec<(String, String)> {
    let mut sent = buffer.clone();
    bidi::finish(&mut sent, Mode::Line, None);
    let plain = |c| match c {
        'ǀ' | '┌' | '└' | '├' => '│',
        '\u{2800}' => ' ',
        other => other,
    };
    rows(buffer)
        .zip(rows(&sent))
        .map(|(row, sent)| {
            let info = BidiInfo::new(&sent, None);
            let levels = info
                .paragraphs
                .first()
                .map_or_else(Vec::new, |whole| info.reordered_levels_per_char(whole, whole.range.clone()));
            let chars: Vec<char> = sent.chars().collect();
            let seen = BidiInfo::reorder_visual(&levels).into_iter().map(|i| {
                let turned = levels[i].is_rtl().then(|| MIRRORED.iter().find(|(one, _)| *one == chars[i])).flatten();
                plain(turned.map_or(chars[i], |(_, other)| *other))
            });
            (row.chars().map(plain).collect(), seen.collect())
        })
        .filter(|(row, seen): &(String, String)| row != seen)
        .collect()
}

/// What stands for the same sign in text from the right.
const MIRRORED: [(char, char); 14] = [
    ('(', ')'),
    (')', '('),
    ('[', ']'),
    (']', '['),
    ('{', '}'),
    ('}', '{'),
    ('<', '>'),
    ('>', '<'),
    ('«', '»'),
    ('»', '«'),
    ('‹', '›'),
    ('›', '‹'),
    ('≤', '≥'),
    ('≥', '≤'),
];

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
