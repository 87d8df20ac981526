//! A trainer's monthly statement of hours as pages for the office that pays: each session, each correction, the sums, and
//! where each signs.

use super::text_out::{self, Paper};
use crate::domain::message::{Message, Value};
use crate::domain::statement::{COLUMNS, Statement};
use crate::store::{Result, Store, Trouble, meta};
use crate::text::{Texts, format};
use chrono::NaiveDate;
use std::path::{Path, PathBuf};

/// What its lines come to: of the month, of corrections, in all.
pub fn sums(own: &Statement) -> Message {
    let mut said = Message::new("statement-sums");
    said.args.extend([
        ("worked", Value::Minutes(own.worked())),
        ("corrected", Value::Minutes(own.corrected())),
        ("total", Value::Minutes(own.total())),
    ]);
    said
}

/// Its number, the day and the clerk; that it may still change where it has none.
pub fn standing(own: &Statement) -> Message {
    match &own.issued {
        Some(issued) => Message::new("statement-standing")
            .with("number", issued.number)
            .with("day", issued.on)
            .with("by", issued.by.as_str()),
        None => Message::new("statement-open").with("untaken", own.open.len()),
    }
}

/// Writes it. Returns the file and the number of its lines.
pub fn write(
    store: &Store,
    own: &Statement,
    day: NaiveDate,
    (path, replace): (&Path, bool),
    texts: &Texts,
) -> Result<(PathBuf, u64)> {
    let whose = meta::meta(store)?;
    let territory = texts.pick(&whose.name, whose.name_ar.as_deref());
    let month = format::month(texts.language(), own.month);
    let above = vec![
        format!("{} · {}", texts.word("paper-kingdom"), texts.word("paper-agency")),
        texts.say(&Message::new("today-delegation").with("name", format::of(texts.language(), territory))),
        texts.say(&Message::new("paper-statement-of").with("name", own.named()).with("month", month)),
        texts.say(&standing(own)),
    ];
    let below = [
        texts.say(&sums(own)),
        String::new(),
        texts.word("paper-statement-sign"),
        String::new(),
        text_out::SIGN.to_owned(),
    ];
    let heads: Vec<String> = COLUMNS.iter().map(|column| texts.word(&format!("statement-{}", column.id))).collect();
    let mut rows = own.lines.iter().map(|line| COLUMNS.iter().map(|column| (column.value)(line)).collect());
    let paper = Paper { title: texts.word("paper-statement"), above, day };
    text_out::write_signed((path, replace), &paper, (COLUMNS, &heads), &mut rows, &below, texts)
        .map_err(Trouble::Refused)
}
