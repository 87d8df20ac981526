//! What forms ask of their screens: records and communes by what was typed, words of the catalogues, texts put in order.

use super::Desk;
use crate::domain::birth::Birth;
use crate::domain::course::CourseRow;
use crate::domain::field::{Field, Kind};
use crate::domain::geography::{self, Commune};
use crate::domain::id::CourseId;
use crate::domain::name;
use crate::domain::person::PersonRow;
use crate::domain::vocabulary::Term;
use crate::store::{Store, centre, course, person, room, trainer, vocabulary};
use crate::text::{Language, Texts};
use crate::ui::field::{Asks, Normal, normal};
use crate::ui::picker::Choice;
use chrono::NaiveDate;
use std::sync::OnceLock;

/// Choices offered at most: the list under a field is for the last few letters, not for browsing.
const MOST: usize = 40;
/// Courses looked at: those that run or begin after today come first.
const COURSES: usize = 400;
/// Persons offered.
const PERSONS: usize = 20;
/// The same where ended ones are wanted too: some years of them.
const ALL_COURSES: usize = 2_000;

/// Answers a form's questions out of the desk while `work` runs.
pub fn with<R>(desk: &Desk, work: impl FnOnce(&Asks<'_>) -> R) -> R {
    ask(&desk.store, desk.language, desk.today, work)
}

/// The same where the desk is lent out in parts.
pub fn ask<R>(store: &Store, language: Language, today: NaiveDate, work: impl FnOnce(&Asks<'_>) -> R) -> R {
    work(&Asks {
        lookup: &|what, typed| lookup(store, language, what, typed),
        words: &|id| words(language, id),
        normal: &|field: &Field, typed| in_order(field.kind, typed, today),
    })
}

/// Answers nothing: for a form that is made before there is a desk to ask.
pub const NOBODY: Asks<'static> =
    Asks { lookup: &|_, _| Vec::new(), words: &|_| Vec::new(), normal: &|_, _| Normal { text: None, echo: None } };

/// Code of the province whose communes are meant first; empty where the delegation is none of the table's.
pub fn province(store: &Store) -> &'static str {
    geography::delegation(store.delegation()).map_or("", |delegation| delegation.province)
}

fn in_order(kind: Kind, typed: &str, today: NaiveDate) -> Normal {
    normal(kind, typed, today)
}

fn lookup(store: &Store, language: Language, what: &str, typed: &str) -> Vec<Choice> {
    if let Some(vocabulary) = what.strip_prefix("term:") {
        return terms(store, language, vocabulary, typed);
    }
    match what {
        "commune" => communes(province(store), language, typed),
        "centre" => centres(store, language, typed),
        "trainer" => names(
            trainer::all(store)
                .unwrap_or_default()
                .into_iter()
                .filter(|row| row.trainer.active)
                .map(|row| (row.trainer.name, row.trainer.name_ar, String::new())),
            language,
            typed,
        ),
        "room" => names(
            room::all(store).unwrap_or_default().into_iter().filter(|row| row.room.active).map(|row| {
                let hint = if language.prefers_arabic() { row.centre_name.1 } else { None };
                (row.room.name, row.room.name_ar, hint.unwrap_or(row.centre_name.0))
            }),
            language,
            typed,
        ),
        "module" => super::course::form::modules(store, language, typed),
        "course" => courses(store, language, typed),
        "person" => persons(store, language, typed),
        "any_course" => any_courses(store, language, typed),
        _ => Vec::new(),
    }
}

/// Words of a vocabulary. One that cannot be read now offers nothing; saving tells the trouble.
fn terms(store: &Store, language: Language, vocabulary: &str, typed: &str) -> Vec<Choice> {
    let Ok(words) = vocabulary::all(store) else { return Vec::new() };
    let choice = |term: &Term| Choice {
        key: term.code.clone(),
        label: term.label(language.code(), false).to_owned(),
        hint: String::new(),
    };
    words.offered(vocabulary, typed).into_iter().map(choice).collect()
}

/// Persons by the words of their names, their file number or CIN; nobody before a letter is typed.
fn persons(store: &Store, language: Language, typed: &str) -> Vec<Choice> {
    let texts = Texts::load(language);
    let choice = |row: PersonRow| Choice {
        key: row.id.to_string(),
        label: texts.name(&row.person.name),
        hint: row.person.birth.map(Birth::to_typed).unwrap_or_default(),
    };
    if let Ok(Some(row)) = typed.parse().map(|id| person::get(store, id).ok()) {
        return vec![choice(row.0)];
    }
    if typed.trim().is_empty() {
        return Vec::new();
    }
    person::search(store, typed, store.clock().today(), PERSONS).unwrap_or_default().into_iter().map(choice).collect()
}

/// Courses that are not over, by their code.
fn courses(store: &Store, language: Language, typed: &str) -> Vec<Choice> {
    let today = store.clock().today();
    let wanted = name::words(typed);
    let mut found = Vec::new();
    for row in course::all(store, today, 0, COURSES).unwrap_or_default() {
        let course = row.course;
        let names = [Some(course.code.as_str()), Some(course.name.as_str()), course.name_ar.as_deref()];
        let fits = name::fit(names.into_iter().flatten(), &wanted);
        if course.code != typed && (!fits || course.ends_on < today) {
            continue;
        }
        let label = course.name_ar.filter(|_| language.prefers_arabic()).unwrap_or(course.name);
        found.push(Choice { key: course.code, label, hint: row.centre_name.0 });
    }
    found.truncate(MOST);
    found
}

/// Courses that run or will, then the ended ones; any by its id, which a kept list or draft may hold.
fn any_courses(store: &Store, language: Language, typed: &str) -> Vec<Choice> {
    let choice = |row: &CourseRow| Choice {
        key: row.id.0.to_string(),
        label: row
            .course
            .name_ar
            .clone()
            .filter(|_| language.prefers_arabic())
            .unwrap_or_else(|| row.course.name.clone()),
        hint: row.course.code.clone(),
    };
    if let Ok(id) = typed.parse()
        && let Ok((row, _)) = course::get(store, CourseId(id))
    {
        return vec![choice(&row)];
    }
    let wanted = name::words(typed);
    // A list that cannot be read now offers nothing; saving tells the trouble.
    let all = course::all(store, store.clock().today(), 0, ALL_COURSES).unwrap_or_default();
    let bears = |row: &&CourseRow| {
        let names = [Some(row.course.name.as_str()), row.course.name_ar.as_deref(), Some(row.course.code.as_str())];
        name::fit(names.into_iter().flatten(), &wanted)
    };
    all.iter().filter(bears).take(MOST).map(choice).collect()
}

/// Names that courses bear as they are written: what is typed and known by nobody stays what was typed.
fn names(all: impl Iterator<Item = (String, Option<String>, String)>, language: Language, typed: &str) -> Vec<Choice> {
    let wanted = name::words(typed);
    let mut found = Vec::new();
    for (own, own_ar, hint) in all {
        if own == typed || name::fit([own.as_str()].into_iter().chain(own_ar.as_deref()), &wanted) {
            let label = own_ar.filter(|_| language.prefers_arabic()).unwrap_or_else(|| own.clone());
            found.push(Choice { key: own, label, hint });
        }
    }
    found.truncate(MOST);
    found
}

fn communes(home: &str, language: Language, typed: &str) -> Vec<Choice> {
    let found = geography::find_communes(typed, home);
    found.into_iter().take(MOST).map(|commune| commune_choice(commune, home, language)).collect()
}

fn commune_choice(commune: &Commune, home: &str, language: Language) -> Choice {
    let arabic = language.prefers_arabic();
    let label = if arabic { commune.name_ar } else { commune.name };
    let milieu = texts(language).word(if commune.urban { "commune-urban" } else { "commune-rural" });
    let elsewhere = geography::province_of(commune.code).filter(|province| province.code != home);
    let hint = match elsewhere {
        Some(province) => format!("{milieu} · {}", if arabic { province.name_ar } else { province.name }),
        None => milieu,
    };
    Choice { key: commune.code.to_owned(), label: label.to_owned(), hint }
}

/// Open centres; one that is closed for good only by its id, which a stored record may hold.
fn centres(store: &Store, language: Language, typed: &str) -> Vec<Choice> {
    // A list that cannot be read now offers nothing; saving tells the trouble.
    let all = centre::all(store).unwrap_or_default();
    let choice = |row: &crate::domain::centre::CentreRow| Choice {
        key: row.id.to_string(),
        label: row
            .centre
            .name_ar
            .clone()
            .filter(|_| language.prefers_arabic())
            .unwrap_or_else(|| row.centre.name.clone()),
        hint: row.centre.code.clone(),
    };
    if let Some(named) = all.iter().find(|row| row.id.to_string() == typed) {
        return vec![choice(named)];
    }
    let wanted = name::words(typed);
    all.iter()
        .filter(|row| row.centre.active)
        .filter(|row| {
            let names = [Some(row.centre.name.as_str()), row.centre.name_ar.as_deref(), Some(row.centre.code.as_str())];
            name::fit(names.into_iter().flatten(), &wanted)
        })
        .take(MOST)
        .map(choice)
        .collect()
}

/// A word in the language shown, then in the others: a clerk may type a choice in any of them.
fn words(first: Language, id: &str) -> Vec<String> {
    let others = Language::ALL.into_iter().filter(|language| *language != first);
    std::iter::once(first).chain(others).map(texts).filter(|texts| texts.has(id)).map(|texts| texts.word(id)).collect()
}

/// A word in the language shown.
pub fn word(language: Language, id: &str) -> String {
    texts(language).word(id)
}

/// A language's catalogue, read once.
fn texts(language: Language) -> &'static Texts {
    static READ: [OnceLock<Texts>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    READ[language as usize].get_or_init(|| Texts::load(language))
}
