//! No verb of the command line says what is hidden of a person, in words, in JSON, in an error or in a file it writes: every
//! verb there is, found in the program's own help, so that a new one is visited without anybody thinking of it.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod cli_kit;

use cli_kit::Home;
use std::io::Read;
use std::path::Path;

/// What must not be seen.
const SECRETS: [&str; 7] =
    ["661998877", "661 99 88 77", "66 19 98 87 7", "61 99 88 77", "Aghbaloune", "Mimosas", "663112233"];

/// Verbs that only write a script or a manual, start something that stays, or make another file.
const APART: &[&str] = &["man", "completions", "found", "sample", "shell"];

fn leaks(text: &str) -> Vec<&'static str> {
    SECRETS.into_iter().filter(|secret| text.contains(secret)).collect()
}

/// What stands in a section of a help text: the first word of each line, and the line.
fn section(help: &str, head: &str) -> Vec<(String, String)> {
    let lines = help.lines().skip_while(|line| line.trim() != head).skip(1);
    let lines = lines.take_while(|line| !line.trim().is_empty());
    lines.filter_map(|line| Some((line.split_whitespace().next()?.to_owned(), line.trim().to_owned()))).collect()
}

/// Every verb that does something, with the words that lead to it and its help.
fn verbs(home: &Home) -> Vec<(Vec<String>, String)> {
    let mut found = Vec::new();
    let mut open = vec![Vec::<String>::new()];
    while let Some(path) = open.pop() {
        let help = home.run(path.iter().map(String::as_str).chain(["--help"])).done().out;
        let below = section(&help, "Verbes:");
        if below.is_empty() {
            found.push((path, help));
            continue;
        }
        for (verb, _) in below {
            if path.is_empty() && APART.contains(&verb.as_str()) {
                continue;
            }
            open.push(path.iter().cloned().chain([verb]).collect());
        }
    }
    found
}

/// A woman of whom everything is hidden, on a course, with a mark, a paper, a task, a twin beside her; her id.
fn shielded() -> (Home, String) {
    let home = Home::own();
    let own = |args: &[&str]| home.own_db(args).done();
    let fiche = |given: &'static str| {
        vec![
            "persons",
            "add",
            "--family",
            "Zouheir",
            "--given",
            given,
            "--birth",
            "12/5/1991",
            "--sex",
            "f",
            "--commune",
            "Azilal",
            "--phone",
            "0661998877",
            "--douar",
            "Aghbaloune",
            "--address",
            "12 rue des Mimosas",
            "--safe-phone",
            "0663112233",
            "--neighbour-phone",
            "0663112233",
            "--guardian-phone",
            "0663112233",
            "--no-call",
            "yes",
            "--protected",
            "yes",
        ]
    };
    let id = home.ask(&fiche("Malika"))["id"].as_str().unwrap().to_owned();
    own(&["persons", "set", &id, "--cin", "S777777", "--file", "S/1"]);
    let gone = home.ask(&fiche("Malikka"))["id"].as_str().unwrap().to_owned();
    own(&["persons", "merge", &id, &gone, "--reason", "la même femme"]);
    own(&fiche("Maleka"));
    own(&["enrolments", "add", "C1", &id, "--from", "j-28"]);
    let past = home.past();
    own(&["attendance", "mark", &past[0], "--rest-present", "--validate"]);
    own(&["papers", "set", &id, "cin", "--is", "missing"]);
    own(&["consents", "add", &id]);
    own(&["households", "join", &id, "--other", "J100001"]);
    own(&["lists", "save", "Toutes", "--sex", "f"]);
    (home, id)
}

/// A value for what a usage line asks for, by its name.
fn value(name: &str, id: &str, session: &str) -> String {
    match name {
        "PERSONNE" => id.to_owned(),
        "GROUPE" => "C1".to_owned(),
        "SÉANCE" => session.to_owned(),
        "MODULE" => "COUT".to_owned(),
        "CENTRE" => "AZI".to_owned(),
        "FICHIER" => "gens.csv".to_owned(),
        "RECHERCHE" => "Zouheir".to_owned(),
        "QUI" | "LIGNE" => "4".to_owned(),
        "NOM" | "LISTE" => "Toutes".to_owned(),
        "DATE" => "j".to_owned(),
        "N" | "NUMÉRO" => "4".to_owned(),
        "FICHE" | "ENREGISTREMENT" => id.to_owned(),
        _ => "Zouheir".to_owned(),
    }
}

/// Text of a file; of a workbook, of everything in it.
fn text_of(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let Ok(mut parts) = zip::ZipArchive::new(std::io::Cursor::new(&bytes)) else {
        return String::from_utf8_lossy(&bytes).into_owned();
    };
    let mut all = String::new();
    for at in 0..parts.len() {
        parts.by_index(at).unwrap().read_to_string(&mut all).ok();
    }
    all
}

#[test]
fn no_verb_says_what_is_hidden() {
    let (home, id) = shielded();
    let session = home.past()[0].clone();
    std::fs::write(
        home.path("gens.csv"),
        "Nom;Prénom;Date de naissance;Douar;Téléphone;Dossier\nZouheir;Malika;12/5/1991;Ailleurs;0600112233;\n\
         Zouheir;Malika;12/5/1991;Autre part;;S/1\nZouheir;Maleka;1991;;0600112244;\nZouheyr;Malika;12/5/1991;;;\n\
         Zouheir;Malika;31/02/1991;;;\nAutre;Nom;1980;;;S/1\n",
    )
    .unwrap();
    // Kept whole aside: a verb may change what it is tried on.
    let sound = |from: &str, to: &str| {
        std::fs::copy(home.path(from), home.path(to)).unwrap();
        for tail in ["-wal", "-shm"] {
            std::fs::remove_file(home.path(&format!("{to}{tail}"))).ok();
        }
    };
    home.own_db(&["check"]).done();
    sound("own.db", "whole.db");
    let all = verbs(&home);
    assert!(all.len() > 60, "only {} verbs were found in the help", all.len());
    let mut found = Vec::new();
    let mut done = 0;
    for (path, help) in &all {
        let wanted: Vec<String> = section(help, "Arguments:")
            .iter()
            .map(|(name, _)| name.trim_matches(|c: char| !c.is_alphabetic()).to_owned())
            .map(|name| value(&name, &id, &session))
            .collect();
        let has = |option: &str| help.contains(&format!("--{option} "));
        let plain: Vec<String> = path.iter().cloned().chain(wanted).collect();
        let with = |more: &[&str]| plain.iter().cloned().chain(more.iter().map(|own| (*own).to_owned())).collect();
        let mut calls: Vec<Vec<String>> = vec![plain.clone(), with(&["--json"])];
        if has("output") {
            for name in ["out.csv", "out.xlsx", "out.txt"] {
                calls.push(with(&["--output", name, "--replace"]));
                let form = name.trim_start_matches("out.").replace("txt", "text");
                calls.push(with(&["--output", name, "--format", &form, "--replace"]));
            }
        }
        if has("rejects") {
            for form in ["add", "update", "skip"] {
                let all = ["--rejects", "out.csv", "--duplicates", form];
                calls.push(with(&all));
                calls.push(with(&[&all[..], &["--dry-run", "--json"]].concat()));
            }
        }
        for more in ["everything", "dry-run", "complete"] {
            if has(more) || help.contains(&format!("--{more}\n")) {
                calls.push(with(&[&format!("--{more}")]));
                calls.push(with(&[&format!("--{more}"), "--json"]));
            }
        }
        for call in &calls {
            sound("whole.db", "own.db");
            let said = home.own_db(&call.iter().map(String::as_str).collect::<Vec<_>>());
            done += usize::from(said.code == 0);
            let files = ["out.csv", "out.xlsx", "out.txt"].map(|name| home.path(name));
            let mut text = format!("{}{}", said.out, said.err);
            for file in files.iter().filter(|file| file.exists()) {
                text.push_str(&text_of(file));
                std::fs::remove_file(file).unwrap();
            }
            found.extend(leaks(&text).into_iter().map(|secret| format!("{}: {secret}", call.join(" "))));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(done > all.len() / 2, "only {done} calls of {} verbs were done: the rest says nothing", all.len());
}

/// The number and the address that are hers alone find nobody: a search is no way to learn whose they are.
#[test]
fn a_safe_number_and_an_address_find_nobody() {
    let (home, id) = shielded();
    for guess in ["0663112233", "06 63 11 22 33", "Mimosas", "12 rue des Mimosas"] {
        let said = home.own_db(&["persons", "search", guess, "--json"]).done().json();
        assert!(!said.to_string().contains(&id), "{guess}: {said}");
    }
}
