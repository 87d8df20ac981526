//! The catalogues against each other, against the rules of their languages and against the code that asks for them.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use fluent_bundle::FluentResource;
use najma::domain::message::{Message, Value};
use najma::domain::{
    centre, closure, consent, course, eligibility, fiche, field::Kind, filter, household, list, module, pathway,
    person, rapid, room, session, trainer, vocabulary,
};
use najma::keys::{Action, Place};
use najma::text::{Language, Texts, width};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[path = "text_locales/columns.rs"]
mod columns;
#[path = "text_locales/tifinagh.rs"]
mod tifinagh;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every catalogue of the folder by its code.
fn catalogues() -> BTreeMap<String, String> {
    fs::read_dir(root().join("data/locales"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "ftl"))
        .map(|path| {
            let code = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (code, fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// Each message with its whole text, as written: `id = text` and the indented lines below it.
fn messages(catalogue: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in catalogue.lines().filter(|line| !line.starts_with('#')) {
        let starts = line.starts_with(|c: char| c.is_ascii_alphabetic());
        match line.split_once(" = ").or_else(|| line.split_once(" =")) {
            Some((id, text)) if starts => found.push((id.trim().to_owned(), text.to_owned())),
            _ => {
                if let Some((_, text)) = found.last_mut() {
                    text.push('\n');
                    text.push_str(line);
                }
            }
        }
    }
    found
}

/// The arguments that a text names.
fn arguments(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect())
        .collect()
}

/// What is shown of a text: outside of `{ … }`, variants included.
fn shown(text: &str) -> String {
    text.lines()
        .map(|line| line.trim().trim_start_matches('*'))
        .map(|line| match (line.starts_with('['), line.split_once(']')) {
            (true, Some((_, rest))) => rest.to_owned(),
            _ => line.to_owned(),
        })
        .map(|line| {
            let mut depth = 0;
            line.chars()
                .filter(|c| {
                    depth += i32::from(*c == '{');
                    let outside = depth == 0;
                    depth -= i32::from(*c == '}');
                    outside
                })
                .collect::<String>()
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn every_catalogue_is_valid_fluent_without_doubles() {
    for (code, text) in catalogues() {
        if let Err((_, errors)) = FluentResource::try_new(text.clone()) {
            panic!("{code}.ftl: {errors:?}");
        }
        let mut seen = BTreeSet::new();
        for (id, _) in messages(&text) {
            assert!(seen.insert(id.clone()), "{code}.ftl has {id} twice");
        }
        assert!(seen.len() > 200, "{code}.ftl has only {} texts", seen.len());
    }
}

#[test]
fn every_catalogue_has_the_same_ids_and_arguments() {
    let all = catalogues();
    let french: BTreeMap<_, _> = messages(&all["fr"]).into_iter().collect();
    for (code, text) in &all {
        let own: BTreeMap<_, _> = messages(text).into_iter().collect();
        let ids = |map: &BTreeMap<String, String>| map.keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = ids(&french).symmetric_difference(&ids(&own)).cloned().collect();
        assert!(missing.is_empty(), "only in fr.ftl or {code}.ftl: {missing:?}");
        for (id, text) in &own {
            assert_eq!(arguments(text), arguments(&french[id]), "{code}.ftl: arguments of {id}");
        }
    }
}

#[test]
fn no_text_is_empty_and_no_arabic_text_has_parentheses() {
    for (code, text) in catalogues() {
        for (id, text) in messages(&text) {
            assert!(!text.trim().is_empty(), "{code}.ftl: {id} is empty");
            if code == "ar" {
                assert!(!shown(&text).contains(['(', ')']), "ar.ftl: parentheses in {id}");
            }
            // What a terminal would draw in a wrong place, or not at all.
            let bad = |c: &char| {
                c.is_control() && *c != '\n'
                    || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{a0}' | '\u{202f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{0660}'..='\u{0669}')
            };
            assert!(!text.chars().any(|c| bad(&c)), "{code}.ftl: {id} has a character that must not be shown");
        }
    }
}

#[test]
fn plurals_are_those_of_the_language() {
    let known: BTreeMap<&str, &[&str]> = [
        ("fr", &["one", "many", "other"][..]),
        ("ar", &["zero", "one", "two", "few", "many", "other"][..]),
        ("zgh", &["one", "other"][..]),
        ("zgh-Latn", &["one", "other"][..]),
        ("en", &["one", "other"][..]),
    ]
    .into();
    let categories = ["zero", "one", "two", "few", "many", "other"];
    for (code, text) in catalogues() {
        for (id, text) in messages(&text) {
            let mut plural = false;
            for variant in text.split('[').skip(1).filter_map(|rest| rest.split_once(']')).map(|(name, _)| name.trim())
            {
                if categories.contains(&variant) {
                    plural |= variant != "other";
                    assert!(known[code.as_str()].contains(&variant), "{code}.ftl: {id} has [{variant}]");
                }
            }
            if plural {
                assert!(text.contains("*[other]"), "{code}.ftl: {id} has no *[other]");
            }
        }
    }
}

/// Every text that the code asks for by a literal id exists.
#[test]
fn every_text_the_code_asks_for_exists() {
    let french: BTreeMap<_, _> = messages(&catalogues()["fr"]).into_iter().collect();
    let mut missing = BTreeSet::new();
    let mut asked = 0;
    for file in sources(&root().join("src")) {
        let code = fs::read_to_string(&file).unwrap();
        // Tests ask for what is not there on purpose.
        if file.ends_with("tests.rs") || file.components().any(|part| part.as_os_str() == "tests") {
            continue;
        }
        let code = code.split("#[cfg(test)]").next().unwrap();
        for call in ["Message::new(", ".word(", "Value::Term("] {
            for rest in code.split(call).skip(1) {
                let Some(id) =
                    rest.trim_start().strip_prefix('"').and_then(|rest| rest.split_once('"')).map(|(id, _)| id)
                else {
                    continue;
                };
                asked += 1;
                if !french.contains_key(id) {
                    missing.insert(format!("{id}  ({})", file.strip_prefix(root()).unwrap().display()));
                }
            }
        }
    }
    assert!(asked > 20, "only {asked} texts asked for");
    assert!(missing.is_empty(), "not in fr.ftl: {missing:#?}");
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            files.push(path);
        }
    }
    files
}

/// Ids that code builds: actions, places, fields, columns, choices, reasons.
#[test]
fn every_derived_text_exists_and_fits_its_place() {
    for language in Language::ALL {
        let texts = Texts::load(language);
        let has = |id: &str| assert!(texts.has(id), "{}: {id}", language.code());
        for action in Action::ALL {
            let id = format!("action-{}", action.id());
            has(&id);
            has(&format!("{id}-help"));
            assert!(width(&texts.word(&id)) <= 14, "{}: {id} is too long", language.code());
        }
        for place in Place::ALL {
            has(&format!("place-{}", place.id()));
        }
        for reason in session::REASONS {
            has(&format!("reason-{reason}"));
        }
        for n in 1..=7 {
            has(&format!("weekday-{n}"));
        }
        for n in 1..=12 {
            has(&format!("hijri-{n}"));
        }
        for (subject, fields) in [
            ("person", fiche::FIELDS),
            ("term", vocabulary::FIELDS),
            ("consent", consent::FIELDS),
            ("household", household::FIELDS),
            ("centre", centre::FIELDS),
            ("module", module::FIELDS),
            ("pathway", pathway::FIELDS),
            ("trainer", trainer::FIELDS),
            ("room", room::FIELDS),
            ("closure", closure::FIELDS),
            ("course", course::FIELDS),
            ("list", filter::FIELDS),
            ("rapid", rapid::HEAD),
            ("eligibility", eligibility::FIELDS),
        ] {
            for field in fields {
                has(&format!("{subject}-{}", field.id));
                if !field.part.is_empty() {
                    has(&format!("{subject}-part-{}", field.part));
                }
                if let Kind::Choice(codes) = field.kind {
                    for code in codes {
                        has(&format!("{subject}-{}-{code}", field.id));
                    }
                }
            }
        }
        let columns = person::COLUMNS.iter().map(|c| format!("person-{}", c.id));
        let columns = columns.chain(centre::COLUMNS.iter().map(|c| format!("centre-{}", c.id)));
        let columns = columns.chain(vocabulary::COLUMNS.iter().map(|c| format!("term-{}", c.id)));
        let columns = columns.chain(module::COLUMNS.iter().map(|c| format!("module-{}", c.id)));
        let columns = columns.chain(pathway::COLUMNS.iter().map(|c| format!("pathway-{}", c.id)));
        let columns = columns.chain(trainer::COLUMNS.iter().map(|c| format!("trainer-{}", c.id)));
        let columns = columns.chain(room::COLUMNS.iter().map(|c| format!("room-{}", c.id)));
        let columns = columns.chain(closure::COLUMNS.iter().map(|c| format!("closure-{}", c.id)));
        let columns = columns.chain(list::COLUMNS.iter().map(|c| format!("list-{}", c.id)));
        for id in columns.chain(course::COLUMNS.iter().map(|c| format!("course-{}", c.id))) {
            has(&id);
        }
    }
}

/// French counts none as one: « 0 ligne ». A variant that writes the figure itself would say that there is one.
#[test]
fn the_singular_writes_its_own_figure_nowhere() {
    for (id, text) in messages(&catalogues()["fr"]) {
        for line in text.lines().filter_map(|line| line.trim().trim_start_matches('*').strip_prefix("[one]")) {
            // « ±1 an » is no count of something that may be none.
            assert!(!line.split(' ').any(|word| word == "1"), "fr.ftl: {id} writes 1 for none:{line}");
        }
    }
}

/// Sentences about a limit or an age of ours, which are never one.
const NEVER_ONE: &[&str] = &[
    "awareness-band-unknown",
    "birth-old",
    "calendar-quick-many",
    "cli-after",
    "cli-place-moved",
    "cli-rules-ages",
    "cli-rules-from",
    "cli-rules-set",
    "cli-rules-to",
    "cli-sampled",
    "closure-long",
    "completion-head",
    "completion-saved",
    "contract-month-hours",
    "course-hours-unreachable",
    "course-long",
    "course-many-sessions",
    "course-plan-hours-of",
    "course-slots-length",
    "course-team-many",
    "date-no-day",
    "date-no-hour",
    "date-no-minute",
    "document-note-long",
    "doubt-age",
    "doubt-old",
    "doubt-young",
    "eligibility-saved",
    "enrolment-course-full",
    "exchange-too-many-columns",
    "field-long",
    "follow-up-until-far",
    "held-hours",
    "form-age-between",
    "frame-too-small",
    "help-awareness-2",
    "hours-lost-why",
    "apprentice-attested",
    "apprentice-hours",
    "import-no-headings",
    "labels-five",
    "law-long",
    "leave-long",
    "list-age-between",
    "list-age-from",
    "list-age-one",
    "list-age-until",
    "month-closed",
    "person-doubt-age",
    "person-doubt-guardian",
    "retention-why-long",
    "season-long",
    "session-partly-held",
    "session-partly-range",
    "statement-issued",
    "statement-standing",
];

/// Whatever may be one is counted as one.
#[test]
fn one_of_anything_is_no_plural() {
    let texts = Texts::load(Language::French);
    let mut wrong = BTreeSet::new();
    for (id, text) in messages(&catalogues()["fr"]) {
        let mut message = Message::new(id.clone().leak());
        for name in arguments(&text) {
            message = message.with(name.leak(), Value::Number(1));
        }
        let said = texts.say(&message);
        let words: Vec<&str> = said.split_whitespace().collect();
        let plural = |word: &str| {
            let word = word.trim_end_matches([',', '.', ';', ')']);
            let small = word.chars().all(char::is_lowercase) && word.chars().count() > 2;
            let always = ["mois", "fois", "pas", "sous", "plus", "dans"].contains(&word);
            small && !always && word.ends_with(['s', 'x'])
        };
        if words.windows(2).any(|pair| pair[0] == "1" && plural(pair[1])) && !NEVER_ONE.contains(&id.as_str()) {
            wrong.insert(said);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A cell of a month is ten cells wide on a screen of 80: a name that was cut there would say nothing.
#[test]
fn every_public_holiday_has_a_name_in_every_language_and_one_for_a_cell_of_the_month() {
    let day = |year| chrono::NaiveDate::from_yo_opt(year, 1).unwrap();
    let all = najma::domain::calendar::holidays(day(2024), day(2031));
    assert!(all.len() > 100);
    let names: BTreeSet<&str> = all.iter().map(|holiday| holiday.name).collect();
    for language in Language::ALL {
        let texts = Texts::load(language);
        for name in &names {
            let (whole, short) = najma::domain::calendar::holiday_words(name).expect(name);
            assert!(width(&texts.word(short)) <= 10, "{language:?}: {}", texts.word(short));
            match language {
                Language::French => assert_eq!(texts.word(whole), *name),
                Language::Arabic => {
                    assert!(all.iter().any(|own| own.name == *name && own.name_ar == texts.word(whole)), "{name}");
                }
                _ => {}
            }
        }
    }
}
