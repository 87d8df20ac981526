//! A column and what was stored in it, in words: what history says of a Change.

use super::format;
use super::locale::Texts;
use crate::domain::alerts::Alert;
use crate::domain::attendance::{Status, Told};
use crate::domain::birth::Birth;
use crate::domain::certificate;
use crate::domain::clerk::Role;
use crate::domain::enrolment;
use crate::domain::exam;
use crate::domain::field::Kind;
use crate::domain::follow_up;
use crate::domain::geography;
use crate::domain::labels::Sign;
use crate::domain::message::{Message, Value};
use crate::domain::person_detail::FIELDS;
use crate::domain::phone;
use crate::domain::session;
use crate::domain::unsaid::Unsaid;
use crate::domain::vocabulary::Vocabulary;
use crate::domain::waiting;
use chrono::{NaiveDate, NaiveTime};

/// Ids under which a column may have its word, the most particular first. Where a catalogue's word for the column is that
/// of a form's field, the word of the field serves.
fn ids(table: &str, column: &str) -> [String; 7] {
    // The two tables of a person are one fiche.
    let table = if table == "person_detail" { "person" } else { table };
    let dashed = column.replace('_', "-");
    let field = dashed.strip_suffix("-on").unwrap_or(&dashed).to_owned();
    [
        format!("history-{table}-{dashed}"),
        format!("history-{dashed}"),
        format!("{table}-{column}"),
        format!("{table}-{dashed}"),
        format!("{table}-{field}"),
        format!("history-{field}"),
        // The fiche goes on in a table of its own under the labels of the person's.
        format!("{}-{column}", table.strip_suffix("_detail").unwrap_or(table)),
    ]
}

/// True if a catalogue has a word for it.
pub fn is_known(texts: &Texts, table: &str, column: &str) -> bool {
    ids(table, column).iter().any(|id| texts.has(id))
}

/// The word for a column; its own name where no catalogue has one.
pub fn label(texts: &Texts, table: &str, column: &str) -> String {
    let id = ids(table, column).into_iter().find(|id| texts.has(id));
    id.map_or_else(|| column.to_owned(), |id| texts.word(&id))
}

/// A field of a record, in words: « une séance · Couture M2-A, 12/03/2026 · contenu ». `word`: Fluent id of what its table is
/// called.
pub fn mention(texts: &Texts, word: &str, table: &str, column: &str, record: &Value) -> String {
    format!("{} · {} · {}", texts.word(word), texts.value(record), label(texts, table, column))
}

/// What is wrong with a field, the codes of a choice as the words that a clerk knows them by.
pub fn fault(texts: &Texts, subject: &str, field: &str, message: &Message) -> Message {
    let mut message = message.clone();
    if message.id != "field-choice" {
        return message;
    }
    let word = |code: &str| {
        let id = format!("{subject}-{field}-{code}");
        if texts.has(&id) { texts.word(&id) } else { code.to_owned() }
    };
    for (name, value) in &mut message.args {
        if let (&mut "choices", Value::Words(codes)) = (name, value) {
            codes.iter_mut().for_each(|code| *code = word(code));
        }
    }
    message
}

/// A stored value in words: the name of the record it points at if it does, the word behind a code, a date, hours.
pub fn value(texts: &Texts, table: &str, column: &str, stored: &str, named: &Value) -> String {
    if *named != Value::Empty {
        return texts.value(named);
    }
    if table == "person_detail" {
        if let Some(unsaid) = Unsaid::read(stored) {
            return texts.word(unsaid.term());
        }
        let kind = FIELDS.iter().find(|field| field.id == column).map(|field| field.kind);
        if let Some(vocabulary) = kind.and_then(Kind::vocabulary) {
            let words = Vocabulary::with(Vec::new());
            return words.label(vocabulary, stored, texts.language().code(), false).to_owned();
        }
    }
    if (table, column) == ("mark", "was")
        && let Ok(code) = stored.parse()
    {
        return told_first(texts, Told::from_code(code));
    }
    if let Some(term) = stored.parse().ok().and_then(|code| coded(table, column, code)) {
        return texts.word(term);
    }
    let choice =
        format!("{}-{stored}", if column == "reason" { "reason".to_owned() } else { format!("{table}-{column}") });
    if texts.has(&choice) {
        return texts.word(&choice);
    }
    if (table, column) == ("setting", "name") {
        let ids = [format!("history-setting-{stored}"), format!("setting-{stored}")];
        return ids.iter().find(|id| texts.has(id)).map_or_else(|| stored.to_owned(), |id| texts.word(id));
    }
    match (table, column) {
        ("follow_up", "outcome") => return texts.word(follow_up::term(stored)),
        ("follow_up", "alert") => return texts.say(&Alert::kind(stored)),
        ("certificate", "annulled") if stored == certificate::UNDONE => return texts.word("certificate-undone"),
        ("eligibility", "waiting") => {
            let criteria = waiting::parse(stored).unwrap_or_default();
            return criteria.iter().map(|one| texts.word(one.term())).collect::<Vec<_>>().join(" › ");
        }
        _ => {}
    }
    match (column, stored.parse::<i64>()) {
        ("minutes" | "planned" | "attended_minutes" | "early", Ok(minutes)) => {
            return format::minutes(texts.language(), minutes);
        }
        ("mark", Ok(mark)) => return exam::mark_typed(u16::try_from(mark).unwrap_or(u16::MAX)),
        ("month", Ok(month)) => {
            let first = NaiveDate::from_ymd_opt((month / 100) as i32, (month % 100) as u32, 1);
            return first.map_or_else(|| stored.to_owned(), |first| texts.value(&Value::Month(first)));
        }
        ("weekday" | "souk", Ok(day)) => return texts.word(&format!("weekday-{day}")),
        ("active" | "numbered", Ok(yes)) => return texts.word(if yes == 0 { "history-no" } else { "history-yes" }),
        _ => {}
    }
    match column {
        "birth" => Birth::from_disk(stored).map(Birth::to_typed),
        "commune" => geography::commune(stored).map(|found| texts.pick(found.name, Some(found.name_ar)).to_owned()),
        "phone" | "neighbour_phone" | "safe_phone" | "guardian_phone" => Some(phone::shown(stored)),
        "starts" => NaiveTime::parse_from_str(stored, "%H:%M").ok().map(format::time),
        _ => stored.parse::<NaiveDate>().ok().filter(|_| stored.len() == 10).map(format::date),
    }
    .unwrap_or_else(|| texts.value(&Value::from(stored)))
}

/// What a register said first, in words.
fn told_first(texts: &Texts, told: Told) -> String {
    let minutes = |minutes: u16| format!(" {}", format::minutes(texts.language(), i64::from(minutes)));
    let word = told.status.map_or("register-untaken", Status::term);
    let late = told.minutes.map(minutes).unwrap_or_default();
    let mut words = vec![texts.say(&Message::new(word)) + &late];
    words.extend(told.early.map(|early| texts.word(Sign::Early.term()) + &minutes(early)));
    words.join(" · ")
}

/// The word of an on-disk code.
fn coded(table: &str, column: &str, code: i64) -> Option<&'static str> {
    match (table, column) {
        ("course", "neutral") => Some(if code == 0 { "course-neutral-no" } else { "course-neutral-yes" }),
        ("mark", "status") => Status::from_code(code).map(Status::term),
        ("enrolment" | "enrolment_span", "state") => enrolment::State::from_code(code).map(enrolment::State::term),
        ("enrolment", "link") => enrolment::Link::from_code(code).map(|link| match link {
            enrolment::Link::Transfer => "history-link-transfer",
            enrolment::Link::Next => "history-link-next",
            enrolment::Link::Repeat => "history-link-repeat",
        }),
        ("session", "state") => session::State::from_code(code).map(|state| match state {
            session::State::Planned => "session-planned",
            session::State::Held => "session-held",
            session::State::Cancelled => "session-cancelled-short",
        }),
        ("session", "register") => session::Register::from_code(code).map(|register| match register {
            session::Register::Draft => "register-draft",
            session::Register::Validated => "register-validated",
            session::Register::Unlocked => "register-unlocked",
        }),
        (_, "part") => exam::Part::from_code(code).map(|part| match part {
            exam::Part::Theory => "history-part-theory",
            exam::Part::Practice => "history-part-practice",
        }),
        ("clerk", "role") => Role::from_code(code).map(Role::term),
        ("person", "shield") => match code {
            1 => Some("person-no_call"),
            2 => Some("person-protected"),
            3 => Some("history-shield-both"),
            _ => None,
        },
        (_, "sex") => match code {
            1 => Some("person-sex-f"),
            2 => Some("person-sex-m"),
            _ => None,
        },
        _ => None,
    }
}
