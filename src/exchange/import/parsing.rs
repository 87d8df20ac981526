//! The reading thread of an import: rows to persons, in batches, ahead of the thread that judges and writes.

use super::{BATCH, Content, Parsed, Ready, Settings};
use crate::domain::fiche::Fiche;
use crate::domain::matching::Keys;
use crate::domain::message::Message;
use crate::domain::school_year::SchoolYear;
use crate::domain::vocabulary::Vocabulary;
use crate::exchange::fill::Filler;
use crate::exchange::headers::Target;
use crate::exchange::row::{Flow, Row};
use crate::exchange::table::Table;
use crate::exchange::verdict::Fault;
use crate::store::import::Coming;
use chrono::NaiveDate;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::sync::mpsc::SyncSender;

/// The heading of the first column that fills a field.
pub(super) fn column_name(table: &Table, field: &str) -> String {
    let own = Target::named(field);
    let column = own.and_then(|target| table.mapping.column_of(target)).or_else(|| {
        let fills = |target: Target| match field {
            "birth" => matches!(target, Target::BirthYear | Target::Age),
            "note" => target == Target::More("address"),
            "family" | "given" | "family_ar" | "given_ar" => target.is_name(),
            _ => false,
        };
        table.mapping.targets().find(|(_, target)| fills(*target)).map(|(column, _)| column)
    });
    column.map_or_else(|| field.to_owned(), |column| table.column_name(column))
}

/// The reading thread: rows into persons, in batches.
pub(super) fn read(
    table: &Table,
    settings: &Settings,
    words: Vocabulary,
    bytes: &Arc<AtomicU64>,
    send: &SyncSender<Vec<Parsed>>,
) -> std::result::Result<(), Message> {
    let mut filler = Filler::new(&table.mapping, settings.today, &settings.province, words);
    let mut keys = Keys::default();
    let mut batch = Vec::with_capacity(BATCH);
    table.rows(bytes, &mut |row| {
        let content = understand(table, &mut filler, &mut keys, &row, settings.today);
        batch.push(Parsed { row, content });
        if batch.len() < BATCH {
            return Ok(Flow::On);
        }
        // Nobody listens any more: the other side has its own reason to stop.
        let sent = send.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)));
        Ok(if sent.is_ok() { Flow::On } else { Flow::Enough })
    })?;
    let _ = send.send(batch);
    Ok(())
}

/// The school year in which a row says that she left or, failing that, came.
fn dated(fiche: &Fiche) -> Option<SchoolYear> {
    let day = |field| fiche.detail.said(field).and_then(|day| day.parse::<NaiveDate>().ok());
    day("left_on").or_else(|| day("entered_on")).map(SchoolYear::of)
}

pub(super) fn understand(
    table: &Table,
    filler: &mut Filler<'_>,
    keys: &mut Keys,
    row: &Row,
    today: NaiveDate,
) -> Content {
    if row.is_blank() {
        return Content::Blank;
    }
    let filled = filler.fill(row);
    let mut faults: Vec<Fault> = filled
        .faults
        .into_iter()
        .map(|(column, message)| Fault { column: table.column_name(column), message })
        .collect();
    match Fiche::parse(&filled.draft, today) {
        Ok(fiche) if faults.is_empty() => {
            let year = filled.year.or_else(|| dated(&fiche)).or(table.year());
            let name = fiche.person.name.shown(false);
            let coming = Coming::new(row.line, fiche, keys);
            Content::Ready(Box::new(Ready { coming, name, course: filled.course, year }))
        }
        Ok(_) => Content::Faulty(faults),
        Err(problems) => {
            faults.extend(
                problems
                    .0
                    .into_iter()
                    .map(|problem| Fault { column: column_name(table, problem.field), message: problem.message }),
            );
            Content::Faulty(faults)
        }
    }
}
