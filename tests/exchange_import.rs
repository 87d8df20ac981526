//! Imports into a real database: verdicts, one Change, undo, the file of rejected rows, the same file twice.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod exchange_kit;
#[path = "exchange_kit/registers.rs"]
mod registers;

use chrono::{DateTime, NaiveDate};
use exchange_kit::*;
use najma::clock::Clock;
use najma::domain::birth::Birth;
use najma::domain::id::ClerkId;
use najma::domain::person::PersonRow;
use najma::exchange::import::{Duplicates, Progress, Report, Settings, Watch, commit, dry_run};
use najma::exchange::table::Choice;
use najma::exchange::verdict::{Line, Verdict};
use najma::store::check::check;
use najma::store::meta::Founding;
use najma::store::{Seed, Store, Trouble, clerk, person, undo};
use najma::text::{Language, Texts};
use std::path::{Path, PathBuf};

const LIST: &str = "N°;N° dossier;Nom;Prénom;الاسم الكامل;Né(e) le;Sexe;Commune;Tél;CIN;Observations
1;12;EL IDRISSI;Fatima Zahra;الإدريسي فاطمة الزهراء;12/03/1995;F;Azilal;0661234567;IC 12345;
2;;TAZI;Zineb;;1990;F;azilal;661234568;;
3;;Ait Brahim;Yamina;;34770;;;;;douar Tizi
;;;;;;;;;;
4;;TAZI;Zineb;;1990;F;Azilal;0661234568;;
5;;BENALI;Hind;;31/02/1999;X;Nullepart;;;
6;;TAZI;Zineb;;1971;F;;;;
7;;Tazi;Zineb;;05/06/1990;F;;0600000000;;
";

struct Place {
    folder: tempfile::TempDir,
    store: Store,
    amina: ClerkId,
}

fn place() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::told_by(|| DateTime::from_timestamp_millis(1_795_500_000_000).unwrap());
    let founding = Founding {
        delegation: 81,
        name: "Azilal".into(),
        name_ar: Some("أزيلال".into()),
        login: "amina".into(),
        clerk: "Amina Idrissi".into(),
        sample: None,
    };
    let store = Store::found(&folder.path().join("najma.db"), &founding, clock, Seed::Fixed(1)).unwrap();
    let amina = clerk::by_login(&store, "amina").unwrap().unwrap().id;
    Place { folder, store, amina }
}

fn settings() -> Settings {
    Settings { province: "05.081".into(), ..Settings::new(NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()) }
}

fn texts() -> Texts {
    Texts::load(Language::French)
}

impl Place {
    fn file(&self, text: &str) -> PathBuf {
        let path = self.folder.path().join("liste.csv");
        std::fs::write(&path, text).unwrap();
        path
    }

    fn import(&mut self, path: &Path, settings: &Settings) -> Report {
        let table = table(path, &Choice::default());
        let tried = dry_run(&self.store, &table, settings, &texts(), &mut ()).unwrap();
        if let Some(path) = &tried.rejects {
            std::fs::remove_file(path).unwrap();
        }
        let done = commit(&mut self.store, self.amina, &table, settings, &texts(), &mut ()).unwrap();
        // A trial says what will happen.
        assert_eq!(counts(&tried), counts(&done));
        assert_eq!(tried.change, None);
        done
    }

    fn import_text(&mut self, text: &str) -> Report {
        let path = self.file(text);
        self.import(&path, &settings())
    }
}

/// Added, updated, unchanged, repeated, possible, errors, blank.
fn counts(report: &Report) -> [u64; 7] {
    [report.added, report.updated, report.unchanged, report.repeated, report.possible, report.errors, report.blank]
}

#[test]
fn a_register_is_imported_once_and_undone_in_one_step() {
    let mut place = place();
    let report = place.import_text(LIST);
    assert_eq!(counts(&report), [4, 0, 0, 1, 1, 1, 1]);
    assert_eq!(report.rows, 7);
    let change = report.change.unwrap();
    assert_eq!(change.0, place.store.head().unwrap().0);
    let found = person::search(&place.store, "idrissi fat", place.store.clock().today(), 10).unwrap();
    let one = &found[0].person;
    assert_eq!(one.name.family_ar, "الإدريسي");
    assert_eq!(one.name.given_ar, "فاطمة الزهراء");
    assert_eq!((one.file.as_deref(), one.cin.as_deref()), (Some("12"), Some("IC12345")));
    assert_eq!(one.phone.as_deref(), Some("+212661234567"));
    assert_eq!(one.birth.map(Birth::to_disk).as_deref(), Some("1995-03-12"));
    assert!(one.commune.as_deref().unwrap().starts_with("05.081"));
    // Found in the other script, by card, by phone.
    for text in ["فاطمة", "ic12345", "+212661234567"] {
        assert_eq!(person::search(&place.store, text, place.store.clock().today(), 10).unwrap().len(), 1, "{text}");
    }
    let yamina = &person::search(&place.store, "yamina", place.store.clock().today(), 10).unwrap()[0].person;
    assert_eq!(yamina.birth.map(Birth::to_disk).as_deref(), Some("1995-03-12"));
    assert_eq!(yamina.note.as_deref(), Some("douar Tizi"));
    // Again: nothing.
    let again = place.import_text(LIST);
    assert_eq!((again.added, again.updated, again.change), (0, 0, None));
    let undone = undo::undo(&mut place.store, place.amina, None).unwrap().unwrap();
    assert_eq!((undone.undid, undone.act.as_str()), (change, "import"));
    assert_eq!(person::count(&place.store).unwrap(), 0);
    assert!(person::search(&place.store, "idrissi", place.store.clock().today(), 10).unwrap().is_empty());
    // And the names are free again.
    assert_eq!(place.import_text(LIST).added, 4);
}

#[test]
fn every_row_is_told_with_line_column_and_reason() {
    struct Told(Vec<Line>, u64);
    impl Watch for Told {
        fn line(&mut self, line: &Line) {
            self.0.push(line.clone());
        }
        fn progress(&mut self, progress: Progress) -> bool {
            self.1 = progress.bytes;
            assert!(progress.bytes <= progress.total);
            true
        }
    }
    let place = place();
    let path = place.file(LIST);
    let mut told = Told(Vec::new(), 0);
    dry_run(&place.store, &table(&path, &Choice::default()), &settings(), &texts(), &mut told).unwrap();
    assert_eq!(told.1, LIST.len() as u64);
    let lines: Vec<(u64, &str)> = told.0.iter().map(|line| (line.line, line.verdict.term())).collect();
    assert_eq!(
        lines,
        [
            (2, "import-verdict-add"),
            (3, "import-verdict-add"),
            (4, "import-verdict-add"),
            (5, "import-verdict-blank"),
            (6, "import-verdict-repeated"),
            (7, "import-verdict-error"),
            (8, "import-verdict-add"),
            (9, "import-verdict-possible"),
        ]
    );
    assert_eq!(told.0[4].verdict, Verdict::Repeated { line: 3, differs: vec![] });
    let Verdict::Error { faults } = &told.0[5].verdict else { panic!("no error") };
    let columns: Vec<&str> = faults.iter().map(|fault| fault.column.as_str()).collect();
    assert_eq!(columns, ["Né(e) le", "Sexe", "Commune"]);
    let words = told.0[7].verdict.words(&texts());
    assert!(words.contains("TAZI Zineb") && words.contains('3'), "{words}");
    // No Fluent id stands where words should.
    for line in &told.0 {
        assert!(!line.verdict.words(&texts()).contains("import-"), "{}", line.verdict.words(&texts()));
        assert!(!line.verdict.words(&Texts::load(Language::Arabic)).contains("import-"));
    }
    assert_eq!(person::count(&place.store).unwrap(), 0);
}

/// What is stored of everybody, a line each: names, birth, commune, card, phone, note.
fn stored(place: &Place) -> Vec<String> {
    let all = person::latest(&place.store, None, 100).unwrap();
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let line = |row: &PersonRow| {
        let own = &row.person;
        let name = [&own.name.family, &own.name.given, &own.name.family_ar, &own.name.given_ar].map(String::as_str);
        let birth = own.birth.map_or_else(String::new, Birth::to_disk);
        let rest = [birth, said(&own.commune), said(&own.cin), said(&own.phone), said(&own.note)];
        format!("{}|{}", name.join(" ").trim(), rest.join("|"))
    };
    let mut lines: Vec<String> = all.iter().map(line).collect();
    lines.sort();
    lines
}

#[test]
fn births_and_cells_that_say_nothing_are_blank_and_no_number_of_hers() {
    let mut place = place();
    let report = place.import_text(
        "Nom;Prénom;Né(e) le;CIN;Tél;Commune\nALAOUI;Mina;00/00/00;néant;0;-\nBARI;Rkia;00/00/1988;sans;//;/\n\
         CHAFI;Itto;0;--;néant;néant\nDARIF;Hada;--;NÉANT;.;\nFASSI;Tama;??/??/1990;لا شيء;بدون;0\n\
         GHAZI;Aziza;30/12/1899;-;-;-\nHAJJI;Rahma;inconnue;0;non;sans\n",
    );
    let lines = stored(&place);
    // « // » repeats no phone: it is told.
    assert_eq!((report.added, report.errors), (6, 1), "{lines:?}");
    for wanted in ["ALAOUI Mina|||||", "CHAFI Itto|||||", "DARIF Hada|||||", "FASSI Tama|1990||||", "GHAZI Aziza|||||"]
    {
        assert!(lines.iter().any(|line| line == wanted), "{wanted}: {lines:?}");
    }
}

#[test]
fn as_above_is_said_again_where_it_may_be_and_told_where_not() {
    let mut place = place();
    let rejects = place.folder.path().join("rejets.csv");
    let path = place.file(
        "Nom;Prénom;Commune;Né(e) le;CIN\nidem;Mina;Bzou;1990;\nALAOUI;Rkia;Bzou;1991;J100\n-\"-;Itto;idem;//;J101\n\
         ALAOUI;idem;Bzou;1990;J102\nTAZI;Rim;//;1992;idem\n",
    );
    let report = place.import(&path, &Settings { rejects: Some(rejects.clone()), ..settings() });
    assert_eq!((report.added, report.errors), (2, 3));
    let lines = stored(&place);
    let bzou = lines.iter().find(|line| line.starts_with("ALAOUI Rkia")).unwrap().clone();
    assert!(lines.contains(&bzou.replace("Rkia", "Itto").replace("J100", "J101")), "{lines:?}");
    let told = std::fs::read_to_string(&rejects).unwrap();
    let rows: Vec<&str> = told.lines().skip(1).collect();
    assert!(rows[0].starts_with("idem;Mina;") && rows[0].contains("Nom"), "{told}");
    assert!(rows[1].starts_with("ALAOUI;idem;") && rows[1].contains("Prénom"), "{told}");
    // What is written back is whole: the row above it is no longer there.
    assert!(rows[2].starts_with("TAZI;Rim;Bzou;1992;idem;") && rows[2].contains("CIN"), "{told}");
}

#[test]
fn titles_go_and_a_name_that_is_a_husbands_says_so_in_the_note() {
    let mut place = place();
    place.import_text(
        "Nom et prénom;Né(e) le\nMme veuve ALAOUI;1960\nVve BENNANI Rkia;1961\nveuve de DARIF;1962\nأرملة العلوي;1963\n\
         ارملة حسن فاطمة;1964\nالسيدة بناني مينة;1965\nمينة سهلي زوجة بناني;1966\n",
    );
    assert_eq!(
        stored(&place),
        [
            "ALAOUI|1960||||Mme veuve ALAOUI",
            "BENNANI Rkia|1961||||Vve BENNANI Rkia",
            "DARIF|1962||||veuve de DARIF",
            "العلوي|1963||||أرملة العلوي",
            "بناني مينة|1965||||",
            "حسن فاطمة|1964||||ارملة حسن فاطمة",
            "سهلي مينة|1966||||",
        ]
    );
}

#[test]
fn a_card_with_an_arabic_letter_is_told_and_never_changed() {
    let mut place = place();
    let report = place.import_text("Nom;Prénom;CIN\nALAOUI;Mina;ج12345\nTAZI;Rim;J12345\n");
    assert_eq!((report.added, report.errors), (1, 1));
    let why = report.kept.iter().map(|line| line.verdict.words(&texts())).collect::<String>();
    assert!(why.contains("ج12345") && why.contains("CIN"), "{why}");
}

#[test]
fn rejected_rows_come_back_mended() {
    let mut place = place();
    let path = place.file(LIST);
    let rejects = place.folder.path().join("rejets.csv");
    let settings = Settings { rejects: Some(rejects.clone()), ..settings() };
    let report = place.import(&path, &settings);
    assert_eq!((report.rejected, report.rejects.as_deref()), (2, Some(rejects.as_path())));
    let text = std::fs::read_to_string(&rejects).unwrap();
    let lines: Vec<&str> = text.strip_prefix('\u{feff}').unwrap().lines().collect();
    assert!(lines[0].ends_with(";Observations;Motif du rejet"), "{}", lines[0]);
    assert!(lines[1].starts_with("5;;BENALI;Hind;;31/02/1999;X;Nullepart;;;;"), "{}", lines[1]);
    assert!(lines[1].contains("Né(e) le"), "{}", lines[1]);
    // As it stands it changes nothing; the column of reasons is written anew, not twice.
    let second = place.folder.path().join("rejets-2.csv");
    let again = place.import(&rejects, &Settings { rejects: Some(second.clone()), ..settings.clone() });
    assert_eq!((again.added, again.updated, again.rejected), (0, 0, 2));
    let anew = std::fs::read_to_string(&second).unwrap();
    assert_eq!(anew.lines().next(), text.lines().next());
    assert!(anew.lines().all(|line| line.matches(';').count() == 11), "{anew}");
    let mended = text.replace("31/02/1999;X;Nullepart", "28/02/1999;F;Demnate");
    std::fs::write(&second, mended).unwrap();
    let last = place.import(&second, &Settings { rejects: None, ..settings.clone() });
    assert_eq!((last.added, last.possible), (1, 1));
    // What stands there is not written over unless asked.
    let table = table(&path, &Choice::default());
    let refused = commit(&mut place.store, place.amina, &table, &settings, &texts(), &mut ());
    let Err(Trouble::Refused(message)) = refused else { panic!("not refused") };
    assert_eq!(message.id, "exchange-file-exists");
}

#[test]
fn known_persons_are_completed_and_corrected() {
    let mut place = place();
    place.import_text(LIST);
    // A gap is filled by name and birth; what is filled stays.
    let report = place.import_text("Nom;Prénom;Naissance;CIN;Tél\nAIT BRAHIM;Yamina;12/3/95;I999;0611111111\n");
    assert_eq!(counts(&report), [0, 1, 0, 0, 0, 0, 0]);
    let report = place.import_text("Nom;Prénom;Naissance;CIN;Tél\nAIT BRAHIM;Yamina;12/3/95;;0622222222\n");
    assert_eq!(counts(&report), [0, 0, 1, 0, 0, 0, 0]);
    assert!(matches!(&report.kept[0].verdict, Verdict::Unchanged { differs, .. } if differs == &["phone"]));
    let yamina = person::find(&place.store, "I999").unwrap();
    assert_eq!(yamina.person.phone.as_deref(), Some("+212611111111"));
    // Lines of one file complete each other as files do, and twice changes nothing.
    let two = "Nom;Prénom;Naissance;CIN;Tél\nNAJI;Hind;1980;;0633333333\nNAJI;Hind;1/2/1980;Z1;\nNAJI;Hind;1980;;0633333333\n";
    assert_eq!(counts(&place.import_text(two)), [1, 1, 0, 1, 0, 0, 0]);
    assert_eq!(person::find(&place.store, "Z1").unwrap().person.phone.as_deref(), Some("+212633333333"));
    assert_eq!(counts(&place.import_text(two)), [0, 0, 3, 0, 0, 0, 0]);
    // The file number corrects, and an empty cell takes nothing away.
    let report = place.import_text("dossier;Nom;Prénom;Tél;CIN\n12;EL IDRISSI;Fatima;0600000001;\n");
    assert_eq!(counts(&report), [0, 1, 0, 0, 0, 0, 0]);
    let one = person::find(&place.store, "12").unwrap().person;
    assert_eq!((one.name.given.as_str(), one.phone.as_deref()), ("Fatima", Some("+212600000001")));
    assert_eq!(one.cin.as_deref(), Some("IC12345"));
    // The new name is found, and the old one only by what still stands in the other script.
    let found = |text: &str| person::search(&place.store, text, place.store.clock().today(), 10).unwrap().len();
    assert_eq!((found("idrissi fatima"), found("الإدريسي الزهراء"), found("idrissi zahra")), (1, 1, 1));
    // The other script finds her too, and a number of somebody else does not make her somebody else.
    let report = place.import_text("الاسم الكامل;تاريخ الازدياد\nالإدريسي فاطمة الزهراء;1995\n");
    assert_eq!(counts(&report), [0, 0, 1, 0, 0, 0, 0]);
    let report = place.import_text("dossier;Nom;Prénom\n12;ALAOUI;Hind\n");
    assert_eq!(counts(&report), [0, 0, 0, 0, 1, 0, 0]);
    let report = place.import_text("dossier;Nom;Prénom;CIN\n12;EL IDRISSI;Fatima;I999\n");
    assert_eq!(counts(&report), [0, 0, 0, 0, 0, 1, 0]);
}

#[test]
fn possible_duplicates_follow_the_policy() {
    for (duplicates, persons, phone) in
        [(Duplicates::Skip, 1, None), (Duplicates::Add, 2, None), (Duplicates::Update, 1, Some("+212661234567"))]
    {
        let mut place = place();
        place.import_text("Nom;Prénom;Naissance\nTAZI;Zineb;12/03/1990\n");
        let path = place.file("Nom;Prénom;Naissance;Tél\nTazi;Zineb;03/12/1990;0661234567\n");
        let settings = Settings { duplicates, ..settings() };
        let report = place.import(&path, &settings);
        assert_eq!(counts(&report), [0, 0, 0, 0, 1, 0, 0], "{duplicates:?}");
        assert_eq!(person::count(&place.store).unwrap(), persons);
        let all = person::search(&place.store, "tazi", place.store.clock().today(), 10).unwrap();
        assert!(all.iter().any(|row| row.person.birth.map(Birth::to_disk).as_deref() == Some("1990-03-12")));
        let first =
            all.iter().find(|row| row.person.birth.map(Birth::to_disk).as_deref() == Some("1990-03-12")).unwrap();
        assert_eq!(first.person.phone.as_deref(), phone);
        // Whatever was decided, deciding it twice adds nobody.
        place.import(&path, &settings);
        assert_eq!(person::count(&place.store).unwrap(), persons, "{duplicates:?}");
    }
}

#[test]
fn a_stopped_import_leaves_nothing() {
    struct Stop;
    impl Watch for Stop {
        fn progress(&mut self, _: Progress) -> bool {
            false
        }
    }
    let mut place = place();
    let mut text = String::from("Nom;Prénom\n");
    for n in 0..5_000 {
        text.push_str(&format!("TAZI{n};Zineb\n"));
    }
    let path = place.file(&text);
    let rejects = place.folder.path().join("rejets.csv");
    let settings = Settings { rejects: Some(rejects.clone()), ..settings() };
    let table = table(&path, &Choice::default());
    let stopped = commit(&mut place.store, place.amina, &table, &settings, &texts(), &mut Stop);
    let Err(Trouble::Refused(message)) = stopped else { panic!("not stopped") };
    assert_eq!(message.id, "import-stopped");
    assert_eq!(person::count(&place.store).unwrap(), 0);
    assert!(!rejects.exists());
    // A file that turns out broken at its end leaves nothing either.
    text.push_str("\"A;B\n");
    text.push_str(&"C;D;E;F\n".repeat(40));
    let path = place.file(&text);
    let table = exchange_kit::table(&path, &Choice::default());
    let broken = commit(&mut place.store, place.amina, &table, &settings, &texts(), &mut ());
    assert!(matches!(broken, Err(Trouble::Refused(message)) if message.id == "exchange-quote-open"));
    assert_eq!(person::count(&place.store).unwrap(), 0);
    let names: Vec<_> = std::fs::read_dir(place.folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(!names.iter().any(|name| name.to_string_lossy().contains("rejets")), "{names:?}");
}

#[test]
fn many_rows_keep_their_order_across_batches() {
    let mut place = place();
    let mut text = String::from("N° dossier;Nom;Prénom;Naissance\n");
    for n in 0..9_000 {
        text.push_str(&format!("D{n};NOM{};Prénom{};{}\n", n % 700, n % 11, 1950 + n % 60));
    }
    // Lines of an earlier batch, and of the one under way.
    text.push_str("D0;NOM0;Prénom0;1950\nD8999;NOM599;Prénom1;2009\nD5;AUTRE;Personne;1950\n");
    let report = place.import_text(&text);
    assert_eq!(report.added + report.possible, 9_001);
    assert_eq!(report.repeated, 2);
    // One of an earlier batch is told more exactly: what she is found by moves with her.
    let exact = text.clone() + "D3;NOM3;Prénom3;07/08/1953\n";
    let mut other = self::place();
    assert_eq!(other.import_text(&exact).updated, 1);
    assert_eq!(check(&other.store, None, &mut |_| ()).unwrap().findings, []);
    let at = |file: &str| person::find(&place.store, file).unwrap().id;
    assert!(at("D0") < at("D1") && at("D8191") < at("D8193") && at("D8998") < at("D8999"));
    assert_eq!(place.import_text(&text).added, 0);
}

#[test]
fn a_year_in_a_cell_of_days_is_a_year_and_hidden_rows_are_told() {
    let mut place = place();
    let path = place.folder.path().join("liste.xlsx");
    write_workbook(&path, |book| {
        let day = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
        let sheet = book.add_worksheet();
        for (row, (name, given, born)) in
            [("OUZALI", "Rim", 1988.0), ("OUZARI", "Hiba", 34_076.0), ("OUZADI", "Sara", 1990.0)]
                .into_iter()
                .enumerate()
        {
            let row = row as u32 + 1;
            sheet.write_string(row, 0, name).unwrap();
            sheet.write_string(row, 1, given).unwrap();
            sheet.write_number_with_format(row, 2, born, &day).unwrap();
        }
        for (column, heading) in ["Nom", "Prénom", "Date de naissance"].into_iter().enumerate() {
            sheet.write_string(0, column as u16, heading).unwrap();
        }
        sheet.set_row_hidden(2).unwrap();
    });
    let report = place.import(&path, &settings());
    assert_eq!((report.added, report.hidden, report.to_check), (3, 1, 0), "{report:?}");
    let said: Vec<String> = report.notices().map(|said| texts().say(&said)).collect();
    assert_eq!(said, ["1 ligne masquée dans le tableur est importée aussi"]);
    let born = |name: &str| {
        let all = person::latest(&place.store, None, 100).unwrap();
        all.iter().find(|row| row.person.name.family == name).unwrap().person.birth.unwrap().to_disk()
    };
    assert_eq!(["OUZALI", "OUZARI", "OUZADI"].map(born), ["1988", "1993-04-17", "1990"]);
}
