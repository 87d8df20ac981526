//! Spreadsheets through the command line: tried, imported, mended, imported again.

#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;

const PAPER: &str = "N°;Nom;Prénom;الاسم الكامل;Date de naissance;CIN\n\
    1;Amrani;Khadija;العمراني خديجة;12/3/1995;J200001\n\
    2;Oubella;Yamina;;١٩٨٨;\n\
    ;;;;;\n\
    2;Oubella;Yamina;;١٩٨٨;\n\
    3;Faux;Jour;;31/02/1990;\n";

#[test]
fn a_paper_is_tried_imported_enrolled_and_taken_back_in_one_step() {
    let home = Home::own();
    let file = home.path("registre.csv");
    std::fs::write(&file, PAPER).unwrap();
    let file = file.to_str().unwrap();
    let head = home.ask(&["check"])["head"].clone();

    let dry = home.own_db(&["import", "persons", file, "--dry-run"]).done().out;
    assert_eq!(dry.lines().count(), 5, "four rows and the sum: {dry}");
    let dry = home.ask(&["import", "persons", file, "--dry-run"]);
    let verdicts: Vec<_> = dry["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (line["line"].as_u64().unwrap(), line["is"].as_str().unwrap().to_owned()))
        .collect();
    let expected = [(2, "add"), (3, "add"), (5, "repeated"), (6, "error")].map(|(line, is)| (line, is.to_owned()));
    assert_eq!(verdicts, expected);
    assert_eq!(home.ask(&["check"])["head"], head, "a dry run wrote something");

    let rejects = home.path("a-corriger.csv");
    let done = home.ask(&["import", "persons", file, "--course", "C1", "--rejects", rejects.to_str().unwrap()]);
    assert_eq!([&done["added"], &done["errors"], &done["enrolled"], &done["rejected"]], [2, 1, 2, 1]);
    let lines = home.ask(&["enrolments", "list", "C1"]);
    let names: Vec<_> = lines.as_array().unwrap().iter().skip(3).map(|line| line["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["AMRANI Khadija", "OUBELLA Yamina"], "in the order of the file");

    let again = home.ask(&["import", "persons", file]);
    assert_eq!((&again["added"], &again["change"]), (&0.into(), &serde_json::Value::Null));

    let mended = std::fs::read_to_string(&rejects).unwrap().replace("31/02/1990", "28/02/1990");
    std::fs::write(&rejects, mended).unwrap();
    assert_eq!(home.ask(&["import", "persons", rejects.to_str().unwrap()])["added"], 1);

    home.own_db(&["undo"]).done();
    home.own_db(&["undo"]).done();
    assert_eq!(home.ask(&["persons", "list"]).as_array().unwrap().len(), 3);
    assert_eq!(home.ask(&["check"])["findings"].as_array().unwrap().len(), 0);
}

/// Puts something into a file as an older program would have, behind the back of the journal.
fn as_before(home: &Home, sql: &str) {
    let conn = rusqlite::Connection::open(home.path("own.db")).unwrap();
    let mut triggers = conn.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").unwrap();
    let triggers: Vec<(String, String)> =
        triggers.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    triggers.iter().for_each(|(name, _)| conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap());
    conn.execute_batch(sql).unwrap();
    triggers.iter().for_each(|(_, sql)| conn.execute_batch(sql).unwrap());
}

#[test]
fn a_file_number_kept_before_capitals_were_is_met() {
    let home = Home::own();
    as_before(&home, "UPDATE person SET file = 'azi-7b' WHERE file = 'AZI/7'");
    let file = home.path("dossiers.csv");
    std::fs::write(
        &file,
        "Dossier;الاسم العائلي;الاسم الشخصي;Date de naissance;Douar\nAZI-7b;العلوي;مريم;12/3/1995;Tizi\n",
    )
    .unwrap();
    let file = file.to_str().unwrap();
    let dry = home.ask(&["import", "persons", file, "--dry-run"]);
    assert_eq!((&dry["updated"], &dry["added"]), (&1.into(), &0.into()), "{dry}");
    let done = home.ask(&["import", "persons", file]);
    assert_eq!((&done["updated"], &done["added"], &done["errors"]), (&1.into(), &0.into(), &0.into()), "{done}");
    let shown = home.ask(&["persons", "show", "Azi-7B"]);
    assert_eq!((&shown["douar"], &shown["file"]), (&"Tizi".into(), &"AZI-7B".into()), "{shown}");
    let other = ["persons", "add", "--family", "Ouhssaine", "--birth", "1980", "--file", "azi-7B"];
    home.own_db(&other).refused(1, "Dossier de");
}

#[test]
fn the_numbers_of_a_record_that_was_merged_lead_to_the_one_kept() {
    let home = Home::own();
    let add = |cin: &str, number: &str| {
        let base = ["persons", "add", "--family", "Oubahmane", "--given", "Tudert", "--birth", "4/5/1988"];
        home.ask(&[&base[..], &["--cin", cin, "--file", number]].concat())["id"].as_str().unwrap().to_owned()
    };
    let (kept, gone) = (add("JB4411", "F-100"), add("JB4412", "F-200"));
    home.own_db(&["persons", "merge", &kept, &gone, "--reason", "même femme"]).done();
    let before = home.ask(&["persons", "list"]).as_array().unwrap().len();
    let file = home.path("annee.csv");
    std::fs::write(
        &file,
        "Dossier;Nom;Prénom;Date de naissance;CIN;Douar\nf-200;Oubahmane;Tudert;4/5/1988;jb4412;Aguerd\n",
    )
    .unwrap();
    let done = home.ask(&["import", "persons", file.to_str().unwrap()]);
    assert_eq!((&done["updated"], &done["added"], &done["errors"]), (&1.into(), &0.into(), &0.into()), "{done}");
    assert_eq!(home.ask(&["persons", "list"]).as_array().unwrap().len(), before);
    let shown = home.ask(&["persons", "show", &kept]);
    assert_eq!((&shown["douar"], &shown["file"], &shown["cin"]), (&"Aguerd".into(), &"F-100".into(), &"JB4411".into()));
    assert_eq!(home.ask(&["check"])["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn guesses_can_be_corrected() {
    let home = Home::own();
    let file = home.path("muet.csv");
    let text = windows_1256("Colonne A|Colonne B\nخديجة|العمراني\n");
    std::fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap();
    let args = [
        "import",
        "persons",
        file,
        "--encoding",
        "windows-1256",
        "--separator",
        "|",
        "--map",
        "1=given",
        "--map",
        "B=family",
    ];
    assert_eq!(home.ask(&args)["added"], 1);
    assert_eq!(home.ask(&["persons", "list", "العمراني"])[0]["given_ar"], "خديجة");
    home.own_db(&["import", "persons", file, "--map", "x"]).refused(2, "x");
    home.own_db(&["import", "persons", file, "--encoding", "klingon"]).refused(2, "klingon");
    // What no office here writes would make other names of them: told with those that are read, which a shell completes.
    for name in ["gbk", "shift_jis", "koi8-r"] {
        home.own_db(&["import", "persons", file, "--encoding", name]).refused(2, "windows-1256");
    }
    assert!(home.run(["completions", "bash"]).done().out.contains("windows-1256 mac-roman"));
    home.own_db(&["import", "persons", file, "--separator", "%%"]).refused(2, "%%");
    home.own_db(&["import", "persons", file, "--rejects", "-"]).refused(2, "--rejects");
    home.own_db(&["import", "persons", file, "--sheet", "Feuil2"]).refused(2, "--sheet");
    assert!(!home.path("-").exists());
    // Letters that are words in no encoding are told, with what to do; said, they are read.
    std::fs::write(file, b"Nom;Prenom\nZ\xa4ROUAL;No\xa6lle\n").unwrap();
    let said = home.own_db(&["import", "persons", file, "--dry-run"]).done().out;
    assert!(said.contains("--encoding"), "{said}");
    std::fs::write(file, b"Nom;Prenom\nOUALI;No\x91lle\n").unwrap();
    for name in ["mac-roman", "MacRoman", "macintosh"] {
        let json = home.ask(&["import", "persons", file, "--dry-run", "--encoding", name]);
        assert_eq!((&json["lines"][0]["name"], &json["encoding"]), (&"OUALI Noëlle".into(), &"macintosh".into()));
    }
}

fn windows_1256(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        'خ' => 0xce,
        'د' => 0xcf,
        'ي' => 0xed,
        'ج' => 0xcc,
        'ة' => 0xc9,
        'ا' => 0xc7,
        'ل' => 0xe1,
        'ع' => 0xda,
        'م' => 0xe3,
        'ر' => 0xd1,
        'ن' => 0xe4,
        other => u8::try_from(other).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[test]
fn what_is_no_spreadsheet_is_refused_at_once() {
    let home = Home::own();
    let refused = |path: &str| {
        let said = home.own_db(&["import", "persons", path]);
        assert_eq!(said.code, 1, "{path}: {} {}", said.out, said.err);
        assert!(!said.err.is_empty(), "{path}");
    };
    refused("nowhere.csv");
    refused("/dev/zero");
    refused(home.folder.path().to_str().unwrap());
    let pipe = home.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    refused(pipe.to_str().unwrap());
    std::fs::write(home.path("empty.csv"), "").unwrap();
    refused("empty.csv");
}

#[test]
fn a_spreadsheet_of_five_hundred_columns_says_what_is_not_taken_and_what_is_too_wide_is_refused() {
    let home = Home::own();
    let wide = |more: usize| {
        let heads: String = (0..more).map(|n| format!(";colonne {n}")).collect();
        format!("Nom;Prénom{heads}\nOUABBOU;Hnia{}\n", ";x".repeat(more))
    };
    let path = home.path("large.csv");
    std::fs::write(&path, wide(498)).unwrap();
    let said = home.own_db(&["import", "persons", path.to_str().unwrap(), "--dry-run"]).done().out;
    assert!(said.contains("498 colonnes ne sont pas reprises : colonne 0 · colonne 1"), "{said}");
    let said = home.own_db(&["import", "persons", path.to_str().unwrap(), "--dry-run", "--lang", "ar"]).done().out;
    assert!(said.contains("498"), "{said}");
    let json = home.ask(&["import", "persons", path.to_str().unwrap(), "--dry-run"]);
    assert_eq!((json["added"].as_u64(), json["columns_ignored"].as_array().unwrap().len()), (Some(1), 498));
    // Last year's women: known by name and birth, they are completed, not doubled; the year's course is told.
    let last = home.path("annee-derniere.csv");
    std::fs::write(&last, "Nom;Prénom;Date de naissance;Téléphone\nOUABBOU;Hnia;1994;0661010203\n").unwrap();
    home.own_db(&["import", "persons", last.to_str().unwrap()]).done();
    let json = home.ask(&["import", "persons", last.to_str().unwrap(), "--dry-run"]);
    assert_eq!((json["added"].as_u64(), json["unchanged"].as_u64()), (Some(0), Some(1)));
}
