//! What goes over the line, key by key, in bytes, beside a careful cell diff of the same two screens: cursor keys, marks
//! with names of 20 letters in either script, pages, keys that change nothing.
#![allow(clippy::disallowed_methods, reason = "a bench takes the time, and makes the files that it measures")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

mod kit;

use kit::program::{Answer, Program};
use kit::walk::{DOWN, PAGE_DOWN, PERSONS, UP, Walk, most};
use kit::{Figures, Size, done, najma};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Family and given names of 20 letters together, in both scripts.
const NAMES: [(&str, &str, &str, &str); 6] = [
    ("BENCHEKROUN", "Khadijate", "بنشقرون الادريسي", "خديجة"),
    ("AITOUAHMANE", "FatimZohr", "أيت واحمان العلوي", "فاطمة"),
    ("ELMANSOURIA", "Abdelhadi", "المنصوري الوزاني", "زهيرة"),
    ("OULDBRAHIMI", "Mbarkazzi", "أولاد براهيم التازي", "هند"),
    ("ZEROUALIDRI", "Aïchatouk", "الزروالي الحسوني", "عائشة"),
    ("CHAOUISLAOU", "Yaminatou", "الشاوي السلاوي أيت", "زينب"),
];

/// A delegation with one class of 25 today, all with long names.
fn class(home: &Path, latin: bool) -> PathBuf {
    let path = home.join(format!("class-{latin}.db"));
    let db = path.to_string_lossy().into_owned();
    let own = |args: &[&str]| drop(done(home, &[args, &["--db", &db]].concat()));
    own(&["found", "--delegation", "azilal", "--name", "Khadija"]);
    own(&["centres", "add", "--code", "AZI", "--name", "CEF Azilal", "--name-ar", "مركز أزيلال"]);
    own(&["modules", "add", "--code", "COUT", "--title", "Couture", "--hours", "120"]);
    let days = "lun 9-11, mar 9-11, mer 9-11, jeu 9-11, ven 9-11, sam 9-11, dim 9-11";
    let course = ["--code", "C1", "--module", "cout", "--centre", "azi", "--name", "Couture A"];
    own(&[&["courses", "add"], &course[..], &["--starts", "j-28", "--ends", "+7", "--slots", days]].concat());
    let mut csv = String::from("Nom;Prénom;Nom arabe;Prénom arabe;N° dossier\n");
    for line in 0..25 {
        let (family, given, family_ar, given_ar) = NAMES[line % NAMES.len()];
        let (family, given) = if latin { (family, given) } else { ("", "") };
        writeln!(csv, "{family};{given};{family_ar};{given_ar};D{line}").unwrap();
    }
    let file = home.join("class.csv");
    std::fs::write(&file, csv).unwrap();
    own(&["import", "persons", &file.to_string_lossy(), "--course", "C1", "--duplicates", "add"]);
    path
}

/// Every key of marking that class, marks by cursor and by number.
fn marks(home: &Path, db: &Path, language: &str, words: &str) -> Vec<Answer> {
    let mut command = najma(home, &[]);
    command.env("LANG", language).arg("--db").arg(db);
    let mut program = Program::start(command);
    program.until(words);
    program.key("1");
    let mut found: Vec<Answer> = "AAJDAPPA".chars().map(|letter| program.key(&letter.to_string())).collect();
    // Lines that stand on the screen: further down a mark is a page too.
    for number in ["12", "14", "3"] {
        found.extend(number.chars().map(|digit| program.key(&digit.to_string())));
        found.push(program.key("A"));
    }
    assert!(most(&found) > 20, "nothing was marked:\n{}", program.screen());
    found
}

fn main() {
    let size = Size::asked();
    let folder = tempfile::tempdir_in(kit::place()).unwrap();
    let home = folder.path();
    let db = kit::sample(home, size.pick(600, 20_000, 200_000), size.pick(300, 20_000, 200_000));
    let mut figures = Figures::default();
    let mut command = najma(home, &[]);
    command.arg("--db").arg(&db);
    let mut program = Program::start(command);
    let walk = Walk::through(&mut program, "1");
    figures.at_most("a cursor key", walk.cursor_bytes() as f64, 50.0, "bytes");
    figures.at_most("a mark with its echo", walk.mark_bytes() as f64, 110.0, "bytes");
    figures.at_most("a key that changes nothing", walk.still_bytes() as f64, 0.0, "bytes");
    figures.at_most("a page of persons beside a careful diff", walk.page_ratio(), 1.1, "times");
    println!("median time of a key: {:.2} ms", walk.key_time());
    drop(program);
    let mut command = najma(home, &[]);
    command.env("LANG", "ar_MA.UTF-8").arg("--db").arg(&db);
    let mut program = Program::start(command);
    program.until("2026");
    let mut cursor: Vec<Answer> = [DOWN, DOWN, UP].map(|key| program.key(key)).to_vec();
    program.key(PERSONS);
    cursor.extend([DOWN, DOWN, DOWN, UP, UP].map(|key| program.key(key)));
    figures.at_most("a cursor key in Arabic", most(&cursor) as f64, 50.0, "bytes");
    let pages = Walk { pages: (0..6).map(|_| program.key(PAGE_DOWN)).collect(), ..Walk::default() };
    figures.at_most("a page in Arabic beside a careful diff", pages.page_ratio(), 1.1, "times");
    for (what, latin, language, words, bound) in [
        ("a mark, French names of 20 letters", true, "fr_FR.UTF-8", "Registres", 110.0),
        ("a mark, Arabic names, in French", false, "fr_FR.UTF-8", "Registres", 160.0),
        ("a mark, Arabic names, in Arabic", true, "ar_MA.UTF-8", "2026", 160.0),
    ] {
        let own = tempfile::tempdir_in(home).unwrap();
        let found = marks(own.path(), &class(own.path(), latin), language, words);
        let bytes: Vec<String> = found.iter().map(|answer| answer.bytes.to_string()).collect();
        println!("{what}: {}", bytes.join(" "));
        figures.at_most(what, most(&found) as f64, bound, "bytes");
    }
    figures.end(size);
}
