//! The line of a woman in a course is her number on the paper that was imported: marks typed from the paper are hers.
#![allow(clippy::disallowed_methods, reason = "tests make files and read them back")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;
use serde_json::Value;

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
