//! The line of a woman in a course is her number on the paper that was imported: marks typed from the paper are hers.
#![allow(clippy::disallowed_methods, reason = "tests make files and read them back")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;
mod desk;

use cli_kit::Home;
use najma::domain::attendance::Status;
use serde_json::Value;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// A second course without anybody, and a way to import into it.
fn course(home: &Home, code: &str) {
    let days = "lun 9-11, mar 9-11, mer 9-11, jeu 9-11, ven 9-11, sam 9-11, dim 9-11";
    let base = ["courses", "add", "--code", code, "--module", "cout", "--centre", "azi", "--name", "Couture B"];
    home.own_db(&[&base[..], &["--starts", "j-28", "--ends", "+7", "--slots", days]].concat()).done();
}

/// Tries a file, imports it, and gives what the import said: the trial said the same.
fn import(home: &Home, text: &str, more: &[&str]) -> Value {
    let file = home.path("papier.csv");
    std::fs::write(&file, text).unwrap();
    let base = [&["import", "persons", file.to_str().unwrap(), "--replace"], more].concat();
    let tried: Vec<&str> = base.iter().copied().chain(["--dry-run"]).collect();
    let (tried, done) = (home.ask(&tried), home.ask(&base));
    for said in ["added", "errors", "enrolled", "numbers", "first_line", "lines_left"] {
        assert_eq!(tried[said], done[said], "{said}");
    }
    done
}

fn lines(home: &Home, code: &str) -> Vec<(u64, String)> {
    let lines = home.ask(&["enrolments", "list", code]);
    let one = |line: &Value| (line["number"].as_u64().unwrap(), line["name"].as_str().unwrap().to_owned());
    lines.as_array().unwrap().iter().map(one).collect()
}

fn are(lines: &[(u64, String)], expected: &[(u64, &str)]) {
    let own: Vec<_> = lines.iter().map(|(line, name)| (*line, name.as_str())).collect();
    assert_eq!(own, expected);
}

#[test]
fn a_paper_keeps_its_numbers_and_who_was_held_back_finds_hers() {
    let home = Home::own();
    course(&home, "B1");
    let rejects = home.path("rejets.csv");
    let options = ["--course", "B1", "--rejects", rejects.to_str().unwrap()];
    let paper = "N° d'ordre;Nom;Prénom;Naissance\n1;OUZALI;Rim;1990\n2;OUZARI;Hiba;31/02/1991\n3;OUZADI;Sara;1992\n\
                 5;OUZAFI;Nora;1993\n";
    let done = import(&home, paper, &options);
    assert_eq!((&done["numbers"], &done["first_line"]), (&Value::Array(Vec::new()), &Value::Null), "{done}");
    are(&lines(&home, "B1"), &[(1, "OUZALI Rim"), (3, "OUZADI Sara"), (5, "OUZAFI Nora")]);

    // The gaps are no hindrance on the sheet, in the month and in what is printed.
    let due = home.ask(&["sessions", "due", "--until", "j-1"]);
    let of_b1 = due["sessions"].as_array().unwrap().iter().rev().find(|one| one["course_name"] == "Couture B").unwrap();
    let day = of_b1["id"].as_str().unwrap();
    home.own_db(&["attendance", "mark", day, "--absent", "2"]).refused(1, "2");
    let sheet = home.ask(&["attendance", "mark", day, "--absent", "3", "--rest-present", "--validate"]);
    assert_eq!(sheet["totals"]["untaken"], 0, "{sheet}");
    let absent: Vec<&str> = sheet["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["status"] == "A")
        .map(|line| line["name"].as_str().unwrap())
        .collect();
    assert_eq!(absent, ["OUZADI Sara"], "{sheet}");
    let month = of_b1["on"].as_str().unwrap().get(..7).unwrap().to_owned();
    let text = home.own_db(&["attendance", "export", "B1", "--month", &month]).done().out;
    assert!(text.contains("OUZADI") && text.contains("OUZAFI"), "{text}");

    // The corrected row takes her own number.
    let mended = std::fs::read_to_string(&rejects).unwrap().replace("31/02/1991", "28/02/1991");
    let done = import(&home, &mended, &["--course", "B1"]);
    assert_eq!(done["numbers"], Value::Array(Vec::new()), "{done}");
    are(&lines(&home, "B1"), &[(1, "OUZALI Rim"), (2, "OUZARI Hiba"), (3, "OUZADI Sara"), (5, "OUZAFI Nora")]);
    // Known women get their numbers in another course just so.
    course(&home, "B2");
    import(&home, "N°;Nom;Prénom;Naissance\n4;OUZADI;Sara;1992\n2;OUZALI;Rim;1990\n", &["--course", "B2"]);
    are(&lines(&home, "B2"), &[(2, "OUZALI Rim"), (4, "OUZADI Sara")]);
    // One who has a line there already under another number is named.
    let done = import(&home, "N°;Nom;Prénom;Naissance\n7;OUZADI;Sara;1992\n", &["--course", "B2"]);
    assert_eq!((&done["numbers"][0]["paper"], &done["numbers"][0]["number"]), (&"7".into(), &4.into()), "{done}");
    assert!(home.ask(&["check"])["findings"].as_array().unwrap().is_empty());
}

#[test]
fn a_number_that_is_taken_or_none_is_said() {
    let home = Home::own();
    // Lines 1 to 3 of C1 are others'.
    let paper = "N°;Nom;Prénom;Naissance\n2;OUZALI;Rim;1990\n8;OUZARI;Hiba;1991\n8;OUZADI;Sara;1992\n0;OUZAFI;Nora;1993\n\
                 bis;OUZAGI;Malak;1994\n;OUZAHI;Aya;1995\n٩;OUZAKI;Ines;1996\n10;OUZAMI;Dina;32/1/1990\n";
    let done = import(&home, paper, &["--course", "C1"]);
    let own = lines(&home, "C1");
    let at = |name: &str| own.iter().find(|(_, own)| own.starts_with(name)).unwrap().0;
    assert_eq!(
        ["OUZARI", "OUZAKI", "OUZALI", "OUZADI", "OUZAFI", "OUZAGI", "OUZAHI"].map(at),
        [8, 9, 11, 12, 13, 14, 15]
    );
    let said: Vec<_> = done["numbers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["row"].as_u64().unwrap(), one["paper"].as_str().unwrap(), one["number"].as_u64().unwrap()))
        .collect();
    assert_eq!(said, [(2, "2", 11), (4, "8", 12), (5, "0", 13), (6, "bis", 14), (7, "", 15)]);
    let file = home.path("papier.csv");
    for lang in ["fr", "ar", "en", "zgh", "zgh-Latn"] {
        let dry =
            home.own_db(&["import", "persons", file.to_str().unwrap(), "--dry-run", "--course", "C1", "--lang", lang]);
        assert!(dry.done().out.lines().any(|line| line.contains("OUZADI") && line.contains("12")), "{lang}");
    }
}

#[test]
fn a_paper_without_numbers_leaves_the_lines_of_those_held_back() {
    let home = Home::own();
    course(&home, "B1");
    let rejects = home.path("rejets.csv");
    let paper = "Liste du groupe\nNom;Prénom;Naissance\nOUZALI;Rim;1990\nOUZARI;Hiba;31/02/1991\n;;\nOUZADI;Sara;1992\n\
                 Alaoui;Fatma;1990\nOUZAFI;Nora;1993\nTotal;5;\n";
    let done = import(&home, paper, &["--course", "B1", "--rejects", rejects.to_str().unwrap()]);
    assert_eq!((&done["first_line"], &done["lines_left"]), (&1.into(), &2.into()), "{done}");
    are(&lines(&home, "B1"), &[(1, "OUZALI Rim"), (3, "OUZADI Sara"), (5, "OUZAFI Nora")]);
    let held = std::fs::read_to_string(&rejects).unwrap();
    assert!(held.contains("N° d'ordre"), "{held}");
    let mended = held.replace("31/02/1991", "28/02/1991");
    let done = import(&home, &mended, &["--course", "B1", "--duplicates", "add"]);
    assert_eq!(done["numbers"], Value::Array(Vec::new()), "{done}");
    let own = lines(&home, "B1");
    are(&own, &[(1, "OUZALI Rim"), (2, "OUZARI Hiba"), (3, "OUZADI Sara"), (4, "ALAOUI Fatma"), (5, "OUZAFI Nora")]);
    // The whole paper again, a row more: hers is the line of her row.
    course(&home, "B2");
    import(
        &home,
        "Nom;Prénom;Naissance\nOUZALI;Rim;1990\nOUZABI;Hind;31/13/1991\nOUZADI;Sara;1992\n",
        &["--course", "B2"],
    );
    import(&home, "Nom;Prénom;Naissance\nOUZALI;Rim;1990\nOUZABI;Hind;1991\nOUZADI;Sara;1992\n", &["--course", "B2"]);
    are(&lines(&home, "B2"), &[(1, "OUZALI Rim"), (2, "OUZABI Hind"), (3, "OUZADI Sara")]);
    // After those of another paper the count goes on, and that is said.
    let done = import(&home, "Nom;Prénom;Naissance\nOUZANI;Aya;1990\nOUZAPI;Ines;1992\n", &["--course", "B2"]);
    assert_eq!(done["first_line"], 4, "{done}");
    assert_eq!(lines(&home, "B2").last().unwrap(), &(5, "OUZAPI Ines".to_owned()));
}

/// A desk on the home's own database, at the hour of the machine.
fn at_the_desk(home: &Home, language: najma::text::Language) -> desk::Desk {
    let hands = desk::Hands::at(desk::sample::today(), 10);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis();
    hands.set(i64::try_from(now).unwrap());
    let folder = Arc::new(tempfile::TempDir::new().unwrap());
    let setting = desk::Setting { language, size: (80, 40), ..desk::Setting::default() };
    desk::desk_on(folder, home.path("own.db"), hands, &setting)
}

#[test]
fn a_paper_with_gaps_is_the_same_on_the_sheet_in_the_month_and_in_every_file() {
    const PAPER: [(u16, &str); 7] = [
        (1, "OUHSSAIN"),
        (2, "AITBAHA"),
        (5, "BOULAHYA"),
        (9, "ZOUGGAGHI"),
        (17, "MOKHTARI"),
        (40, "TIZGUI"),
        (112, "TIGHANIMINE"),
    ];
    let home = Home::new();
    let own = |args: &[&str]| home.own_db(args).done();
    own(&["found", "--delegation", "azilal", "--name", "Khadija"]);
    own(&["centres", "add", "--code", "TAK", "--name", "CEF Takate"]);
    own(&["modules", "add", "--code", "COUT", "--title", "Broderie", "--hours", "90"]);
    let days = "lun 9-11, mar 9-11, mer 9-11, jeu 9-11, ven 9-11, sam 9-11, dim 9-11";
    let base = ["courses", "add", "--code", "T7", "--module", "cout", "--centre", "tak", "--name", "Broderie"];
    own(&[&base[..], &["--starts", "j-9", "--ends", "+1", "--slots", days]].concat());
    let rows: String = PAPER.iter().map(|(line, name)| format!("{line};{name};Itto;1990\n")).collect();
    let file = home.path("papier.csv");
    std::fs::write(&file, format!("N°;Nom;Prénom;Naissance\n{rows}")).unwrap();
    own(&["import", "persons", file.to_str().unwrap(), "--course", "T7"]);

    let first = home.past()[0].clone();
    let mark =
        |lines: &str, said: &str| home.own_db(&["attendance", "mark", &first, "--absent", lines]).refused(1, said);
    mark("17,4", "Pas de ligne 4 : après la 2 vient la 5. Rien n'a été marqué");
    mark("113", "Pas de ligne 113 : la dernière est la 112");

    // The number on the screen is the one of the paper, and what is typed by it reaches that line.
    let mut desk = at_the_desk(&home, najma::text::Language::French);
    let stands = |desk: &desk::Desk, arabic: bool| {
        let screen = desk.screen();
        for (line, name) in PAPER {
            let own = screen.lines().find(|own| own.contains(name)).unwrap_or_else(|| panic!("{name}:\n{screen}"));
            let mut numbers = own.split_whitespace().filter(|word| word.chars().all(|c| c.is_ascii_digit()));
            let number = if arabic { numbers.next_back() } else { numbers.next() };
            assert_eq!(number.and_then(|word| word.parse().ok()), Some(line), "{screen}");
        }
    };
    desk.keys("1").sees("Broderie");
    stands(&desk, false);
    desk.keys("17A").sees("17 MOKHTARI Itto : absente").keys("4A").sees("Pas de ligne 4 : après la 2 vient la 5");
    desk.keys("3R").wait().sees("Pas de ligne 3 : après la 2 vient la 5").wait();
    desk.keys("112R.20 Space 9J").sees("9 ZOUGGAGHI Itto : absente, justifiée");
    // In the month: the next class, then the same numbers in another hand.
    desk.keys("F7").sees("abs.");
    stands(&desk, false);
    desk.keys("40A").sees("40 TIZGUI").keys("39A").sees("Pas de ligne 39 : après la 17 vient la 40").wait();
    desk.keys("5P").sees("5 BOULAHYA").keys("T").wait().keys("T").sees("présentes").keys("Esc");
    let on = home.ask(&["attendance", "show", &first]);
    let marks: Vec<(u64, &str)> = on["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (line["number"].as_u64().unwrap(), line["status"].as_str().unwrap_or("-")))
        .collect();
    assert_eq!(marks, [(1, "P"), (2, "P"), (5, "P"), (9, "J"), (17, "A"), (40, "A"), (112, "R")]);

    // Every file has the numbers of the paper beside the names and the marks.
    let month = on["session"]["on"].as_str().unwrap().get(..7).unwrap().to_owned();
    let csv = home.own_db(&["attendance", "export", "T7", "--month", &month, "--format", "csv"]).done().out;
    let text = home.own_db(&["attendance", "export", "T7", "--month", &month, "--format", "text"]).done().out;
    let book = home.path("mois.xlsx");
    let out = ["--format", "xlsx", "--output", book.to_str().unwrap()];
    home.own_db(&[&["attendance", "export", "T7", "--month", &month], &out[..]].concat()).done();
    let source = najma::exchange::open::open(&book).unwrap();
    let sheet = najma::exchange::table::Table::open(source, &najma::exchange::table::Choice::default()).unwrap();
    let in_book: Vec<(String, String)> =
        sheet.preview().iter().map(|row| (row.cell(0).to_owned(), row.cell(1).to_owned())).collect();
    for ((line, name), in_book) in PAPER.iter().zip(in_book) {
        assert_eq!(in_book, (line.to_string(), format!("{name} Itto")));
        assert!(csv.lines().any(|own| own.starts_with(&format!("{line};{name} Itto;"))), "{csv}");
        assert!(text.lines().any(|own| own.trim_start().starts_with(&format!("{line} {name} Itto "))), "{text}");
    }
    assert!(csv.lines().any(|own| own.starts_with("112;") && own.contains(";R.20;")), "{csv}");

    // Who walks in takes the line after the last, as on the paper; in Arabic it is all the same.
    let mut desk = at_the_desk(&home, najma::text::Language::Arabic);
    desk.keys("1 2A").sees("AITBAHA").keys("4A").sees("بعد السطر 2 يأتي السطر 5").wait().keys("F4 'Rqia' Enter");
    stands(&desk, true);
    let lines = home.ask(&["attendance", "show", &first])["lines"].as_array().unwrap().clone();
    assert_eq!((lines.len(), &lines[7]["number"]), (8, &113.into()));
    assert_eq!(lines[1]["word"], Status::Absent.term().trim_start_matches("status-"));
    assert!(home.ask(&["check"])["findings"].as_array().unwrap().is_empty());
}
