//! A woman of whom everything is noted, and what would still say who she was.
#![allow(unreachable_pub)]

use crate::cli_kit::Home;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Everything that says who she was, as it is written in files.
pub const TRACES: [&str; 17] = [
    "Zouheirat",
    "zouheirat",
    "ZOUHEIRAT",
    "Malikatou",
    "malikatou",
    "زهيرات",
    "مليكتو",
    "QX445566",
    "qx445566",
    "661998877",
    "663112233",
    "Aghbaloune",
    "Rue des Mimosas",
    "confidence",
    "SX/4455",
    "Azzouhra",
    "Ouzoud-Tante",
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() { found.extend(files(&entry.path())) } else { found.push(entry.path()) }
    }
    found
}

/// Every trace that is in a file of a home, with the file, however wide its letters are.
pub fn traces(home: &Home) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in files(home.folder.path()) {
        let bytes = std::fs::read(&path).unwrap();
        let narrow: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
        for text in [String::from_utf8_lossy(&bytes), String::from_utf8_lossy(&narrow)] {
            let traces = TRACES.iter().filter(|trace| text.contains(**trace));
            found.extend(
                traces.map(|trace| (path.file_name().unwrap().to_string_lossy().into_owned(), (*trace).to_owned())),
            );
        }
    }
    found.sort();
    found.dedup();
    found
}

/// A home with a woman of whom everything is noted, in courses, with marks, papers, household, contract, tasks, a mistake
/// in the bin, a line on which she was a walk-in; her id.
pub fn lived_in() -> (Home, String) {
    let home = Home::own();
    let own = |args: &[&str]| home.own_db(args).done();
    let id = home.ask(&[
        "persons",
        "add",
        "--family",
        "Zouheirat",
        "--given",
        "Malikatou",
        "--family-ar",
        "زهيرات",
        "--given-ar",
        "مليكتو",
        "--birth",
        "17/5/1991",
        "--sex",
        "f",
        "--commune",
        "Azilal",
        "--milieu",
        "rural",
        "--file",
        "SX/4455",
        "--cin",
        "QX445566",
        "--phone",
        "0661998877",
        "--douar",
        "Aghbaloune",
        "--address",
        "Rue des Mimosas",
        "--safe-phone",
        "0663112233",
        "--known-as",
        "Azzouhra",
        "--mother",
        "Ouzoud-Tante",
        "--marital",
        "mariée",
        "--note",
        "une confidence",
    ]);
    let id = id["id"].as_str().unwrap().to_owned();
    own(&["persons", "set", &id, "--family", "Zouheirat Bis", "--note", "autre confidence"]);
    own(&["persons", "set", &id, "--family", "Zouheirat"]);
    own(&["papers", "set", &id, "cin", "--is", "original", "--remark", "QX445566 vue"]);
    own(&["papers", "set", &id, "photo", "--is", "missing"]);
    own(&["consents", "add", &id, "--language", "tachelhit", "--note", "Malikatou a signé"]);
    own(&["households", "join", &id, "--other", "J100001", "--role", "mère"]);
    own(&["persons", "show", &id, "--reveal", "appel de Zouheirat Malikatou"]);
    own(&["enrolments", "add", "C1", &id, "--from", "j-28"]);
    let past = home.past();
    for session in &past[..5] {
        own(&["attendance", "mark", session, "--absent", "4"]);
        own(&["attendance", "mark", session, "--justified", "4", "--note", "4:Malikatou malade, confidence"]);
    }
    own(&["attendance", "mark", &past[0], "--note", "4:guérie"]);
    own(&["attendance", "mark", &past[0], "--rest-present", "--validate"]);
    own(&[
        "contracts",
        "add",
        "--line",
        "C1 4",
        "--employer",
        "Atelier Zouheirat",
        "--master",
        "Azzouhra",
        "--from",
        "j-5",
        "--to",
        "+5",
        "--hours",
        "40",
    ]);
    own(&["enrolments", "suspend", "C1", "4", "--from", "j", "--until", "+2", "--reason", "Malikatou accouche"]);
    own(&["leave", "add", &id, "--kind", "illness", "--from", "+1", "--to", "+3", "--note", "Malikatou alitée"]);
    own(&[
        "persons",
        "add",
        "--family",
        "Zouheirat",
        "--given",
        "Azzouhra",
        "--cin",
        "qx445566x",
        "--phone",
        "0663112233",
    ]);
    own(&["persons", "merge", &id, "QX445566X", "--reason", "Azzouhra est Malikatou"]);
    (home, id)
}

pub fn counts(home: &Home) -> Vec<Value> {
    let asked: [&[&str]; 7] = [
        &["lists", "run", "--sex", "f"],
        &["lists", "run", "--age", "35-49"],
        &["lists", "run", "--milieu", "rural"],
        &["lists", "run", "--commune", "Azilal"],
        &["lists", "run", "--course", "C1"],
        &["lists", "run", "--marital", "married"],
        &["enrolments", "list", "C1"],
    ];
    let mut found: Vec<Value> = Vec::new();
    for args in asked {
        let said = home.ask(args);
        found.push(serde_json::json!([
            said["persons"],
            said["participations"],
            said.as_array().map(Vec::len),
            said["enrolments"].as_array().map(Vec::len)
        ]));
    }
    found.push(home.ask(&["hours", "report", "--by", "course", "--from", "j-30", "--until", "j"]));
    found
}
