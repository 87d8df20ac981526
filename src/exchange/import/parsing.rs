//! The reading threads of an import: rows to persons, in batches, ahead of the thread that judges and writes.

use super::placing::Asks;
use super::{Content, Parsed, Ready, Settings};
use crate::domain::birth::Birth;
use crate::domain::fiche::{self, Fiche};
use crate::domain::field::Kind;
use crate::domain::matching::{Keys, is_given};
use crate::domain::message::Message;
use crate::domain::person::{Person, is_usual_cin};
use crate::domain::school_year::SchoolYear;
use crate::domain::vocabulary::Vocabulary;
use crate::domain::{name, phone};
use crate::exchange::closing;
use crate::exchange::ditto::Ditto;
use crate::exchange::fill::Filler;
use crate::exchange::headers::Target;
use crate::exchange::row::{Flow, Row};
use crate::exchange::table::Table;
use crate::exchange::verdict::Fault;
use crate::store::import::Coming;
use crate::store::{Result, Trouble};
use chrono::NaiveDate;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

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

/// Rows handed over at once, and how many such batches may wait.
const BATCH: usize = 256;
const WAITING: usize = 8;
/// Threads that understand rows, on a machine of several cores: to understand one takes longer than to write it.
const MINDS: usize = 2;

/// Reads rows in one thread, understands them in others, and gives them to `each` in this one, in the order of the file, with
/// the bytes that were read so far.
pub(super) fn each_batch(
    table: &Table,
    settings: &Settings,
    words: &Vocabulary,
    mut each: impl FnMut(Vec<Parsed>, u64) -> Result<()>,
) -> Result<()> {
    let bytes = Arc::new(AtomicU64::new(0));
    let minds = std::thread::available_parallelism().map_or(1, |cores| cores.get().min(MINDS));
    let (work, jobs) = sync_channel(minds);
    let jobs = Mutex::new(jobs);
    std::thread::scope(|scope| {
        let (send, receive) = sync_channel::<Receiver<Vec<Parsed>>>(WAITING);
        let minds: Vec<_> =
            (0..minds).map(|_| scope.spawn(|| understand_all(table, settings, words.clone(), &jobs))).collect();
        let counted = Arc::clone(&bytes);
        let reader = scope.spawn(move || read(table, &counted, &work, &send));
        // Nobody answers where a thread ended on its way: that is said once all of them have.
        let mut batches = receive.into_iter().map_while(|batch| batch.recv().ok());
        let judged = batches.try_for_each(|batch| each(batch, bytes.load(Ordering::Relaxed)));
        drop(batches);
        let read = reader.join();
        let minds = minds.into_iter().try_for_each(std::thread::ScopedJoinHandle::join);
        judged?;
        match (read, minds) {
            (Ok(read), Ok(())) => read.map_err(Trouble::Refused),
            _ => Err(Trouble::Refused(table.source().about("exchange-read-failed"))),
        }
    })
}

/// Rows to be understood, and where to say what they are.
struct Job {
    rows: Vec<Row>,
    answer: SyncSender<Vec<Parsed>>,
}

/// The reading thread: rows in batches, for whoever understands them. `send` takes the answers in the order of the file.
fn read(
    table: &Table,
    bytes: &Arc<AtomicU64>,
    work: &SyncSender<Job>,
    send: &SyncSender<Receiver<Vec<Parsed>>>,
) -> std::result::Result<(), Message> {
    let hand_over = |rows: Vec<Row>| {
        let (answer, answered) = sync_channel(1);
        // Nobody listens any more: the other side has its own reason to stop.
        send.send(answered).is_ok() && work.send(Job { rows, answer }).is_ok()
    };
    let mut batch = Vec::with_capacity(BATCH);
    let mut ditto = Ditto::new(&table.mapping);
    table.rows(bytes, &mut |row| {
        batch.push(ditto.spelt_out(row));
        if batch.len() < BATCH {
            return Ok(Flow::On);
        }
        let goes_on = hand_over(std::mem::replace(&mut batch, Vec::with_capacity(BATCH)));
        Ok(if goes_on { Flow::On } else { Flow::Enough })
    })?;
    hand_over(batch);
    Ok(())
}

/// A thread that understands: rows into persons, until there are no more.
fn understand_all(table: &Table, settings: &Settings, words: Vocabulary, jobs: &Mutex<Receiver<Job>>) {
    let mut filler = Filler::new(&table.mapping, settings.today, &settings.province, words);
    let mut keys = Keys::default();
    let next = || jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
    while let Ok(Job { rows, answer }) = next() {
        let parsed = rows.into_iter().map(|row| {
            let content = understand(table, &mut filler, &mut keys, &row, settings.today);
            Parsed { row, content }
        });
        // Whoever asked may have stopped.
        let _ = answer.send(parsed.collect());
    }
}

/// The school year in which a row says that she left or, failing that, came.
fn dated(fiche: &Fiche) -> Option<SchoolYear> {
    let day = |field| fiche.detail.said(field).and_then(|day| day.parse::<NaiveDate>().ok());
    day("left_on").or_else(|| day("entered_on")).map(SchoolYear::of)
}

/// What is unusual of a person, and was taken as it stands; where it is what belongs in another column, that is said.
fn doubts(table: &Table, person: &Person, today: NaiveDate) -> impl Iterator<Item = Fault> {
    let misplaced = move |field: &str| match field {
        "cin" => {
            let cin = person.cin.as_deref()?;
            if phone::store_form(cin).1 {
                return Some("import-cin-phone");
            }
            Birth::parse(cin, today).is_ok().then_some("import-cin-date")
        }
        "phone" => {
            is_usual_cin(&person.phone.as_deref()?.replace(' ', "").to_uppercase()).then_some("import-phone-cin")
        }
        _ => None,
    };
    person.doubts(today).into_iter().map(move |(field, doubt)| Fault {
        column: column_name(table, field),
        message: misplaced(field).map_or(doubt, Message::new),
    })
}

fn understand(table: &Table, filler: &mut Filler<'_>, keys: &mut Keys, row: &Row, today: NaiveDate) -> Content {
    if row.is_blank() {
        return Content::Blank;
    }
    if let Some(words) = closing::begins(row, &table.mapping) {
        return Content::Closing(crate::text::sanitize::line(words).into_owned());
    }
    let filled = filler.fill(row);
    let mut asks = Asks { course: filled.course, order: filled.order, nobody: false };
    let at_columns = |faults: Vec<(usize, Message)>| -> Vec<Fault> {
        let at = |(column, message)| Fault { column: table.column_name(column), message };
        faults.into_iter().map(at).collect()
    };
    let (mut faults, mut warned) = (at_columns(filled.faults), at_columns(filled.warned));
    if let Some((column, text)) = table.alone(row) {
        let named = name::words(text).len() > 1 && name::words(text).iter().any(|word| is_given(word));
        let id = if named { "import-name-only" } else { "import-title" };
        let said = Message::new(id).with("text", crate::text::sanitize::line(text).into_owned());
        let fault = Fault { column: table.column_name(column), message: said };
        if named {
            warned.push(fault)
        } else {
            faults.push(fault)
        }
        asks.nobody = !named;
    }
    match Fiche::parse(&filled.draft, today) {
        Ok(fiche) if faults.is_empty() => {
            let year = filled.year.or_else(|| dated(&fiche)).or(table.year());
            let name = fiche.person.name.shown(false);
            warned.extend(doubts(table, &fiche.person, today));
            let coming = Coming::new(row.line, fiche, keys);
            Content::Ready(Box::new(Ready { coming, name, asks, year, warned }))
        }
        Ok(_) => Content::Faulty(faults, asks),
        Err(problems) => {
            faults.extend(problems.0.into_iter().map(|problem| {
                let text = filled.draft.get(problem.field);
                let counts = fiche::RECORDED.iter().any(|own| own.id == problem.field && own.kind == Kind::Number);
                let words = counts && !text.contains(char::is_numeric);
                let message = if words {
                    Message::new("import-number-words").with("text", crate::text::sanitize::line(text).into_owned())
                } else {
                    problem.message
                };
                Fault { column: column_name(table, problem.field), message }
            }));
            Content::Faulty(faults, asks)
        }
    }
}
