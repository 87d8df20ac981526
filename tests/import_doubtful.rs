//! Rows that are no woman, or two, or say something odd of one: nothing of them comes in without a word.
#![allow(clippy::disallowed_methods, reason = "tests make files and read them back")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;
use serde_json::Value;

/// Tries a file and imports it: what the import says, which is what the trial said.
fn import(home: &Home, text: &str, more: &[&str]) -> Value {
    let file = home.path("liste.csv");
    std::fs::write(&file, text).unwrap();
    let base = [&["import", "persons", file.to_str().unwrap(), "--replace"], more].concat();
    let tried: Vec<&str> = base.iter().copied().chain(["--dry-run"]).collect();
    let (tried, done) = (home.ask(&tried), home.ask(&base));
    for said in ["added", "updated", "unchanged", "possible", "errors", "to_check", "closing"] {
        assert_eq!(tried[said], done[said], "{said}");
    }
    done
}

/// Line, verdict and what is said of those lines that do not simply add somebody.
fn told(done: &Value) -> Vec<(u64, &str, &str)> {
    let lines = done["lines"].as_array().unwrap().iter();
    lines
        .map(|line| (line["line"].as_u64().unwrap(), line["is"].as_str().unwrap(), line["why"].as_str().unwrap()))
        .collect()
}

fn at<'t>(told: &[(u64, &'t str, &'t str)], line: u64) -> (&'t str, &'t str) {
    told.iter().find(|(own, ..)| *own == line).map_or(("", ""), |(_, is, why)| (is, why))
}

#[test]
fn titles_within_a_list_are_no_women() {
    let home = Home::own();
    let done = import(
        &home,
        "Nom;Prénom;Naissance\nGroupe A;;\nOUZALI;Rim;1990\nGROUPE B - Couture;;\nOUZARI;Hiba;1991\nDouar Tizi;;\n\
         OUZADI;Sara;1992\nS/Total;;\nPage 2/2;;\nA1;;\nLes absentes;;\nOUZAFI;;1980\nEffectif;3;\n",
        &[],
    );
    let told = told(&done);
    for line in [2, 4, 6, 8, 9, 13] {
        assert_eq!(at(&told, line).0, "closing", "{told:?}");
    }
    for line in [10, 11] {
        let (is, why) = at(&told, line);
        assert!(is == "error" && why.contains("seul sur sa ligne"), "{told:?}");
    }
    assert_eq!(done["added"], 4, "{done}");
    // A name alone among full rows is asked about; among names alone it is a name like the others.
    let done =
        import(&home, "N°;Nom et prénom;Naissance\n1;OUZAGI Malak;1990\n2;OUZAHI Fatima;\n3;OUZAKI Ines;1991\n", &[]);
    assert_eq!((&done["added"], &done["to_check"], &done["errors"]), (&3.into(), &1.into(), &0.into()), "{done}");
    let done = import(&home, "N°;Nom et prénom\n1;OUZAMI Tlaytmas\n2;OUZANI Fadma\n3;OUZAPI Yamna\n", &[]);
    assert_eq!((&done["added"], &done["to_check"]), (&3.into(), &0.into()), "{done}");
}

#[test]
fn two_women_of_one_cell_are_held_back() {
    let home = Home::own();
    let done = import(
        &home,
        "Nom et prénom;Naissance;CIN\nFATIMA OUALI et KHADIJA OUALI;1990;\nAICHA BEN ALI / ZOHRA BEN ALI;1985;\n\
         \"NAIMA AMRANI\nHALIMA AMRANI\";1980;\nفاطمة والي و خديجة والي;1981;\nSOUAD TAZI & HIND TAZI;;\n\
         Fatima et Zahra OUZALI;1992;\nOUZARI Jamila épouse TAZI;1993;\nالوالي فاطمة;1994;\n",
        &[],
    );
    let told = told(&done);
    for line in [2, 3, 4, 6, 7] {
        let (is, why) = at(&told, line);
        assert!(is == "error" && why.contains("deux personnes") && why.contains("Nom et prénom"), "{line}: {told:?}");
    }
    assert_eq!((&done["added"], &done["errors"], &done["to_check"]), (&3.into(), &5.into(), &1.into()), "{done}");
    let done = import(&home, "Nom;Prénom;Naissance\nOUZADI / OUZAFI;Rim / Hiba;1990\nOUZAGI;Sara;1991\n", &[]);
    assert_eq!((&done["added"], &done["errors"]), (&1.into(), &1.into()), "{done}");
}

#[test]
fn odd_cards_and_phones_are_kept_and_said() {
    let home = Home::own();
    let list = "Nom;Prénom;CIN;Téléphone;Naissance\nOUZALI;Sara;0661223344;IB112233;1990\nOUZARI;Hind;12/05/1991;0600000001;1991\n\
                OUZADI;Nora;Azilal;06 0;1992\nOUZAFI;Rim;IB445566;0661000001;1993\nOUZAGI;Aya;IB445567;;1915\n";
    let done = import(&home, list, &[]);
    let told = told(&done);
    assert_eq!((&done["added"], &done["to_check"], &done["errors"]), (&5.into(), &4.into(), &0.into()), "{done}");
    for (line, column, word) in [
        (2, "CIN", "téléphone"),
        (2, "Téléphone", "Une CIN"),
        (3, "CIN", "date"),
        (4, "CIN", "inhabituelle"),
        (4, "Téléphone", "inhabituelle"),
        (6, "Naissance", "ans"),
    ] {
        let (is, why) = at(&told, line);
        assert!(is == "add" && why.contains(column) && why.contains(word), "{line} {word}: {told:?}");
    }
    assert_eq!(at(&told, 5), ("", ""));
    let text = home.own_db(&["import", "persons", home.path("liste.csv").to_str().unwrap(), "--dry-run"]).done().out;
    assert!(text.contains("OUZADI"), "{text}");
    for lang in ["fr", "ar", "en", "zgh", "zgh-Latn"] {
        let home = Home::own();
        std::fs::write(home.path("l.csv"), list).unwrap();
        let out =
            home.own_db(&["import", "persons", home.path("l.csv").to_str().unwrap(), "--dry-run", "--lang", lang]);
        let out = out.done().out;
        assert_eq!(out.lines().filter(|line| line.contains("CIN") || line.contains("Naissance")).count(), 4, "{out}");
    }
}

#[test]
fn two_rows_under_one_file_number_say_the_same_at_every_import() {
    let home = Home::own();
    let list = "N° dossier;Nom;Prénom;Date de naissance;Douar\n7712;OUZALI;Fatima;12/03/1990;Tizi\n\
                7712;OUZALI;Fatma;12/03/1990;\n7712;OUZALI;Fatima;12/03/1990;Aguerd\n";
    let done = import(&home, list, &[]);
    assert_eq!((&done["added"], &done["errors"], &done["updated"]), (&1.into(), &1.into(), &0.into()), "{done}");
    let (is, why) = at(&told(&done), 3);
    assert!(is == "error" && why.contains("ligne 2") && why.contains("N° dossier"), "{done}");
    for _ in 0..2 {
        let again = import(&home, list, &[]);
        assert_eq!(
            (&again["added"], &again["updated"], &again["errors"]),
            (&0.into(), &0.into(), &1.into()),
            "{again}"
        );
        assert_eq!(again["change"], Value::Null, "{again}");
    }
}

#[test]
fn a_file_without_headings_loses_nobody() {
    let home = Home::own();
    let map = ["--map", "1=order", "--map", "2=family", "--map", "3=given", "--map", "4=birth", "--map", "5=cin"];
    let rejects = home.path("rejets.csv");
    let list = "1;OUZALI;Fatima;12/03/1985;IB400001\n2;OUZARI;Khadija;31/02/1985;IB400002\n";
    let done = import(&home, list, &[&map[..], &["--rejects", rejects.to_str().unwrap()]].concat());
    assert_eq!((&done["added"], &done["errors"], &done["headings"]), (&1.into(), &1.into(), &false.into()), "{done}");
    let mended = std::fs::read_to_string(&rejects).unwrap().replace("31/02", "28/02");
    assert_eq!(import(&home, &mended, &[])["added"], 1, "{mended}");
    let done = import(&home, "Fatima;OUZADI;1990\nKhadija;OUZAFI;1991\n", &["--map", "1=given", "--map", "2=family"]);
    assert_eq!(done["added"], 2, "{done}");
    // Headings that nobody knows are headings where rows below have figures; known ones always are.
    let map = ["--map", "1=given", "--map", "2=family", "--map", "3=birth"];
    let done = import(&home, "Dame;Tribu;An\nFatima;OUZAGI;1990\n", &map);
    assert_eq!((&done["added"], &done["headings"]), (&1.into(), &true.into()), "{done}");
    let file = home.path("liste.csv");
    let text =
        home.own_db(&[&["import", "persons", file.to_str().unwrap(), "--dry-run"], &map[..]].concat()).done().out;
    assert!(text.contains("Ligne 1 lue comme en-têtes : Dame · Tribu · An"), "{text}");
}

#[test]
fn columns_without_a_heading_and_births_with_a_place_are_read_or_said() {
    let home = Home::own();
    let done = import(&home, "Nom;Prénom;;\nOUZALI;Rim;secret;0612\n", &[]);
    assert_eq!(done["columns_ignored"], serde_json::json!(["C (3)", "D (4)"]), "{done}");
    let done = import(
        &home,
        "N°;Nom et prénom;;Naissance;\n;Français;العربية;Date;Lieu\n1;OUZARI Fatima;أوزاري فاطمة;12/03/1995;Azilal\n",
        &[],
    );
    assert_eq!((&done["added"], &done["errors"]), (&1.into(), &0.into()), "{done}");
    let found = home.ask(&["persons", "search", "OUZARI"]);
    assert!(found.to_string().contains("أوزاري"), "{found}");
    let done = import(
        &home,
        "Nom;Prénom;Né(e) le;Nombre d'enfants\nOUZADI;Sara;1990 Bzou;\nOUZAFI;Rim;Azilal, le 1/1/1979;\nOUZAGI;Aya;45 ans en 2020;\n\
         OUZAHI;Ines;1991;trois\nOUZAÃ¯KI;Dina;1992;\n",
        &[],
    );
    assert_eq!((&done["added"], &done["errors"], &done["letters_mended"]), (&4.into(), &1.into(), &1.into()), "{done}");
    let (_, why) = at(&told(&done), 5);
    assert!(why.contains("Nombre d'enfants") && why.contains("trois") && why.contains("chiffres"), "{why}");
    let shown = |name: &str| home.ask(&["persons", "search", name]).to_string();
    assert!(shown("OUZADI Sara").contains("1990") && shown("OUZAFI").contains("1979"), "{}", shown("OUZAFI"));
    assert!(shown("OUZAIKI").to_lowercase().contains("ouzaïki"), "{}", shown("OUZAIKI"));
}

#[test]
fn a_wife_whom_the_file_changes_is_as_like_on_trial_as_for_good() {
    let home = Home::own();
    let her = ["--family", "El Fassi", "--given", "Hanane", "--birth", "3/4/1988", "--cin", "IB551432"];
    home.own_db(&[&["persons", "add", "--married-name", "Bouziane"], &her[..]].concat()).done();
    let list = "Nom;Prénom;Naissance;CIN;Téléphone\nEL FASSI;Hanane;3/4/1988;IB551432;0661223344\n\
                BOUZIANE;Hanane;3/4/1988;;\n";
    std::fs::write(home.path("l.csv"), list).unwrap();
    let trial = home.ask(&["import", "persons", home.path("l.csv").to_str().unwrap(), "--dry-run"]);
    assert_eq!(trial["lines"][1]["score"], 1.0, "under her husband's name: {trial}");
    assert_eq!(trial["lines"], import(&home, list, &[])["lines"]);
}
