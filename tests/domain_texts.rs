//! Every sentence that the domain can say stands in both catalogues, with the arguments that the code gives it.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn sources(dir: &Path, found: &mut String) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.file_name().is_some_and(|name| name != "tests.rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap().to_owned();
            found.push_str(&code.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
}

/// Ids given to `Message::new` in the domain, with the names given to `.with`.
fn said() -> BTreeMap<String, BTreeSet<String>> {
    let mut code = String::new();
    sources(Path::new("src/domain"), &mut code);
    let code = code.replace("( ", "(").replace(" .with(", ".with(");
    let mut said = BTreeMap::new();
    for part in code.split("Message::new(\"").skip(1) {
        let (id, rest) = part.split_once('"').unwrap();
        let mut names = BTreeSet::new();
        let mut rest = rest.strip_prefix(')').expect("a literal id");
        while let Some(more) = rest.strip_prefix(".with(\"") {
            let (name, value) = more.split_once('"').unwrap();
            names.insert(name.to_owned());
            let mut depth = 1;
            let end = value
                .find(|c| {
                    depth += match c {
                        '(' => 1,
                        ')' => -1,
                        _ => 0,
                    };
                    depth == 0
                })
                .unwrap();
            rest = value.get(end + 1..).unwrap();
        }
        let known = said.entry(id.to_owned()).or_insert_with(|| names.clone());
        assert_eq!(*known, names, "{id} is said with other arguments elsewhere");
    }
    said
}

/// Ids of a catalogue with the variables of each text.
fn texts(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(format!("data/locales/{language}.ftl")).unwrap();
    fluent_bundle::FluentResource::try_new(text.clone()).expect("a catalogue that parses");
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines() {
        // A text of several forms goes on in lines that are set in.
        let words = match line.split_once(" =") {
            Some((id, words)) if !line.starts_with(' ') => {
                id.clone_into(&mut last);
                words
            }
            _ if line.starts_with(' ') => line,
            _ => continue,
        };
        let names = words.split("{ $").skip(1).map(|rest| rest.split(' ').next().unwrap().to_owned());
        found.entry(last.clone()).or_default().extend(names);
    }
    found
}

#[test]
fn both_catalogues_have_every_sentence_of_the_domain() {
    let said = said();
    assert!(said.len() > 40, "{}", said.len());
    for language in ["fr", "ar"] {
        let texts = texts(language);
        for (id, names) in &said {
            let text = texts.get(id).unwrap_or_else(|| panic!("{language} lacks {id}"));
            assert_eq!(text, names, "{language} {id}");
        }
    }
}
