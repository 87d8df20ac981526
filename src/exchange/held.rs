//! Everything held about a person (law 09-08, right of access): as a text to print or hand over, and for scripts.

use super::atomic::Atomic;
use crate::domain::consent::Consent;
use crate::domain::document::{State, VOCABULARY};
use crate::domain::fiche::{Fiche, RECORDED};
use crate::domain::field::Kind;
use crate::domain::geography;
use crate::domain::household as roles;
use crate::domain::id::PersonId;
use crate::domain::message::Message;
use crate::domain::order;
use crate::domain::person::Sex;
use crate::domain::unsaid::Unsaid;
use crate::domain::vocabulary::Vocabulary;
use crate::store::held as rows;
use crate::store::history::{self, Past, Side};
use crate::store::{Result, Store, attended, consent, course, document, fiche, household, law, vocabulary};
use crate::text::{Texts, format, told};
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Changes of one row that are told: more than anybody makes.
const CHANGES: usize = 1_000;

/// The filled fields of a fiche in the order of the paper: label and answer in the words of a language.
pub fn filled(value: &Fiche, words: &Vocabulary, texts: &Texts) -> Vec<(String, String)> {
    let draft = value.to_draft();
    let shown = RECORDED.iter().filter(|field| !draft.get(field.id).is_empty());
    shown
        .map(|field| {
            let said = draft.get(field.id);
            let answer = match (Unsaid::read(said).filter(|_| field.unsaid), field.kind.vocabulary(), field.kind) {
                (Some(unsaid), ..) => texts.word(unsaid.term()),
                (None, Some(vocabulary), _) => {
                    let male = value.person.sex == Some(Sex::Male);
                    words.label(vocabulary, said, texts.language().code(), male).to_owned()
                }
                (None, None, Kind::Choice(_)) => texts.word(&format!("person-{}-{said}", field.id)),
                (None, None, Kind::Lookup("commune")) => geography::commune_name(said),
                _ => said.to_owned(),
            };
            (texts.word(&format!("person-{}", field.id)), answer.replace('\n', " / "))
        })
        .collect()
}

/// Everything held about a person as a text. `shown`: her fiche unmasked, for a clerk who said why.
pub fn text(store: &Store, her: PersonId, shown: Option<Fiche>, texts: &Texts) -> Result<String> {
    let mut out = Text { texts, lines: Vec::new() };
    let words = vocabulary::all(store)?;
    let (masked, _) = fiche::get(store, her)?;
    let value = shown.unwrap_or(masked);
    let today = store.clock().today();
    out.lines.push(
        texts.say(
            &Message::new("held-title")
                .with("name", value.person.name.told())
                .with("id", her.to_string())
                .with("day", today),
        ),
    );
    out.part("held-fiche");
    for (label, answer) in filled(&value, &words, texts) {
        out.line(&label, &answer);
    }
    out.part("dossier-papers");
    for paper in document::of_person(store, her)? {
        let label = words.label(VOCABULARY, &paper.kind, texts.language().code(), false);
        let note = paper.note.map(|note| format!(" · {note}")).unwrap_or_default();
        out.line(label, &format!("{} · {}{note}", texts.word(paper.state.term()), format::date(paper.on)));
    }
    out.part("dossier-consents");
    for (_, own) in consent::of_person(store, her)? {
        out.line(&format::date(own.on), &said(&own, &words, texts));
    }
    out.part("dossier-household");
    for member in household::of_person(store, her)?.into_iter().filter(|member| member.person != her) {
        let role = member.role.as_deref().unwrap_or_default();
        let role = words.label(roles::VOCABULARY, role, texts.language().code(), member.male);
        out.line(role, &texts.name(&member.name));
    }
    out.part("held-courses");
    for (line, classes) in attended::of_person(store, her, today)? {
        let (row, _) = course::get(store, line.course)?;
        let totals = attended::totals(store, &classes)?;
        let until = line.to.map(|to| format!(" – {}", format::date(to))).unwrap_or_default();
        let state = texts.say(&Message::new(line.state.term()).of(line.sex));
        let hours = texts.say(
            &Message::new("held-hours")
                .with("hours", format::minutes(texts.language(), totals.attended.into()))
                .with("classes", classes.len()),
        );
        out.line(&row.course.code, &format!("{}{until} · {state} · {hours}", format::date(line.from)));
    }
    // Whatever else there is, table by table.
    let mut table = String::new();
    for row in rows::rows(store, her, TOLD)? {
        if row.table != table {
            out.part(word(&row.table));
            table.clone_from(&row.table);
        }
        let said = row.fields.iter().map(|(column, side)| {
            let answer = told::value(texts, &row.table, column, &side.stored, &side.named);
            format!("{} {answer}", told::label(texts, &row.table, column))
        });
        out.lines.push(format!("  {}", said.collect::<Vec<_>>().join(" · ")));
    }
    out.part("held-changes");
    for past in changes(store, her)? {
        let at = store.clock().civil(past.at);
        for field in &past.fields {
            let side = |side: &Option<Side>| {
                side.as_ref().map_or_else(
                    || "–".to_owned(),
                    |side| told::value(texts, &past.row.0, &field.column, &side.stored, &side.named),
                )
            };
            let label = told::label(texts, &past.row.0, &field.column);
            let change = format!("{label}: {} → {}", side(&field.before), side(&field.after));
            out.line(&format!("{} {} {}", format::date(at.date()), format::time(at.time()), past.clerk), &change);
        }
    }
    out.lines.push(String::new());
    out.lines.extend(foot(store, texts)?);
    Ok(out.lines.join("\n") + "\n")
}

/// Tables that the text tells in words of its own.
const TOLD: &[&str] =
    &["person", "person_detail", "document", "consent", "household_member", "person_distinct", "row_verdict"];

/// Fluent id of what a table is called.
fn word(table: &str) -> &'static str {
    crate::store::undo::table_word(table)
}

/// What law 09-08 asks to stand at the foot of what is handed out: who answers for it, under which number, what for, whom
/// to write to. Nothing where nothing is set.
pub fn foot(store: &Store, texts: &Texts) -> Result<Vec<String>> {
    let law = law::get(store)?;
    let said = [
        ("law-controller", law.controller.as_str()),
        ("law-number", law.number.as_str()),
        ("law-purpose", law.purpose(texts.language().code()).unwrap_or_default()),
        ("law-contact", law.contact.as_str()),
    ];
    let filled = said.into_iter().filter(|(_, text)| !text.is_empty());
    Ok(filled.map(|(id, text)| format!("{} {text}", texts.word(id))).collect())
}

/// The same for a script.
pub fn json(store: &Store, her: PersonId) -> Result<Value> {
    let papers: Vec<Value> = document::of_person(store, her)?
        .iter()
        .map(|paper| {
            json!({ "kind": paper.kind, "state": State::word(paper.state), "on": paper.on, "note": paper.note })
        })
        .collect();
    let consents: Vec<Value> = consent::of_person(store, her)?
        .iter()
        .map(|(id, own)| {
            json!({ "id": PersonId(*id).to_string(), "kind": own.kind, "on": own.on, "language": own.language,
                    "oral": own.oral, "by": own.by, "signed": own.signed, "note": own.note })
        })
        .collect();
    let members: Vec<Value> = household::of_person(store, her)?
        .iter()
        .map(|member| {
            json!({ "person": member.person.to_string(), "role": member.role, "name": member.name.shown(false) })
        })
        .collect();
    let mut courses = Vec::new();
    for (line, classes) in attended::of_person(store, her, store.clock().today())? {
        let (row, _) = course::get(store, line.course)?;
        let totals = attended::totals(store, &classes)?;
        courses.push(json!({ "course": row.course.code, "number": line.has_line().then_some(line.number), "from": line.from, "to": line.to,
                             "classes": classes.len(), "attended_minutes": totals.attended }));
    }
    let changes: Vec<Value> = changes(store, her)?
        .iter()
        .map(|past| {
            let fields: Vec<Value> = past
                .fields
                .iter()
                .map(|field| {
                    let (column, before, after) = field.stored();
                    json!({ "field": column, "before": before, "after": after })
                })
                .collect();
            json!({ "change": past.change, "at": past.at, "clerk": past.clerk, "act": past.act, "reason": past.reason,
                    "fields": fields })
        })
        .collect();
    let others: Vec<Value> = rows::rows(store, her, TOLD)?
        .iter()
        .map(|row| {
            let mut object = json!({ "table": row.table });
            for (column, side) in &row.fields {
                object[column] = json!(side.stored);
            }
            object
        })
        .collect();
    Ok(
        json!({ "others": others, "papers": papers, "consents": consents, "household": members, "courses": courses, "changes": changes }),
    )
}

/// Changes of both rows of her fiche, latest first; nothing where a record was only made.
fn changes(store: &Store, her: PersonId) -> Result<Vec<Past>> {
    let mut all = history::of_row(store, "person", her.0, 0, CHANGES)?;
    all.retain(|past| matches!(past.row.0.as_str(), "person" | "person_detail"));
    order::by_key(&mut all, |past| std::cmp::Reverse(past.change));
    for past in &mut all {
        past.fields.retain(|field| field.column != "chg" && field.column != "id");
    }
    all.retain(|past| !past.fields.is_empty());
    Ok(all)
}

/// A consent in a line: what, in which language, aloud, by whom.
fn said(own: &Consent, words: &Vocabulary, texts: &Texts) -> String {
    let mut parts = vec![texts.word(&format!("consent-kind-{}", own.kind))];
    parts.extend(
        own.language.as_deref().map(|code| words.label("language", code, texts.language().code(), false).to_owned()),
    );
    if own.oral {
        parts.push(texts.word("consent-read-aloud"));
    }
    parts.push(own.by.clone());
    parts.extend(own.signed.map(|code| texts.word(&format!("consent-signed-{code}"))));
    parts.extend(own.note.clone());
    parts.join(" · ")
}

/// A text under way.
struct Text<'a> {
    texts: &'a Texts,
    lines: Vec<String>,
}

impl Text<'_> {
    fn part(&mut self, id: &str) {
        self.lines.push(String::new());
        self.lines.push(self.texts.word(id));
    }

    fn line(&mut self, label: &str, answer: &str) {
        self.lines.push(format!("  {label}: {answer}"));
    }
}

/// Writes a text into a file of its own, readable by its owner only.
pub fn write(path: &Path, text: &str) -> std::result::Result<PathBuf, Message> {
    let mut file = Atomic::create(path, false)?;
    let failed = |_| Message::new("exchange-write-failed").with("file", path.to_string_lossy().into_owned());
    file.write_all(text.as_bytes()).map_err(failed)?;
    file.finish()
}
