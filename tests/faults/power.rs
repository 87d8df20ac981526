//! The power goes: the real program's commands are noted down write by write, and every moment between two of them is
//! made again as a disk may show it after a power cut. The program must open what it finds, `check` must find nothing
//! wrong, and every Change that a command had told of must be there.
//!
//! What was flushed is there. Of what was not, a disk keeps nothing, everything, or any part, the last write torn at any
//! sector; a file made or removed in a folder that was not flushed is there or not.

use crate::built::{SHARED, built};
use crate::cli_kit::Home;
use crate::kit::Dice;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The smallest piece that a disk writes whole.
const SECTOR: usize = 512;

/// One thing that was asked of the disk, or said.
enum Note {
    Write { path: PathBuf, at: usize, bytes: Vec<u8> },
    Cut { path: PathBuf, size: usize },
    Made(PathBuf),
    Removed(PathBuf),
    Flushed(PathBuf),
    Said(String),
}

/// Reads what `record.c` wrote.
fn notes(log: &[u8]) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut rest = log;
    while let Some((letter, after)) = rest.split_first() {
        let number = |n: usize| u64::from_le_bytes(after[n * 8..n * 8 + 8].try_into().unwrap()) as usize;
        let (named, one, length) = (number(0), number(1), number(3));
        let (path, after) = after[32..].split_at(named);
        let (bytes, after) = after.split_at(length);
        let path = PathBuf::from(String::from_utf8(path.to_vec()).unwrap());
        rest = after;
        // The index of the write-ahead log is rebuilt by whoever opens the file first.
        if path.to_string_lossy().ends_with("-shm") {
            continue;
        }
        notes.push(match letter {
            b'w' => Note::Write { path, at: one, bytes: bytes.to_vec() },
            b't' => Note::Cut { path, size: one },
            b'o' => Note::Made(path),
            b'u' => Note::Removed(path),
            b's' => Note::Flushed(path),
            b'a' => Note::Said(String::from_utf8_lossy(bytes).into_owned()),
            other => panic!("a note of kind {other}"),
        });
    }
    notes
}

/// A disk: bytes of files by number, and which names they have.
#[derive(Clone, Default)]
struct Disk {
    files: Vec<Vec<u8>>,
    names: BTreeMap<PathBuf, usize>,
}

/// What waits to be flushed.
#[derive(Clone, Copy)]
enum Waiting<'a> {
    Write(usize, usize, &'a [u8]),
    Cut(usize, usize),
    Name(&'a Path, usize),
    Unname(&'a Path),
}

impl Disk {
    /// Does one thing; of a write only those sectors that `keeps` says.
    fn act(&mut self, thing: Waiting<'_>, mut keeps: impl FnMut() -> bool) {
        match thing {
            Waiting::Write(file, at, bytes) => {
                let file = &mut self.files[file];
                for (n, sector) in bytes.chunks(SECTOR).enumerate() {
                    let from = at + n * SECTOR;
                    if keeps() {
                        file.resize(file.len().max(from + sector.len()), 0);
                        file[from..from + sector.len()].copy_from_slice(sector);
                    }
                }
            }
            Waiting::Cut(file, size) => self.files[file].resize(size, 0),
            Waiting::Name(path, file) => drop(self.names.insert(path.to_owned(), file)),
            Waiting::Unname(path) => drop(self.names.remove(path)),
        }
    }
}

/// What a disk keeps of what was not flushed.
#[derive(Clone, Copy, Debug)]
enum Keeps {
    Nothing,
    Everything,
    /// The first of it, the last of that torn.
    Beginning,
    /// Any of it, in pieces.
    Parts,
}

/// The disk after a power cut behind the first notes, and what had been said by then.
fn cut(before: &Disk, notes: &[Note], keeps: Keeps, dice: &mut Dice) -> (Disk, Vec<String>) {
    let mut disk = before.clone();
    // Names as the running programs see them.
    let mut seen = before.names.clone();
    let mut waiting: Vec<Waiting<'_>> = Vec::new();
    let mut said = Vec::new();
    for note in notes {
        match note {
            Note::Write { path, at, bytes } => waiting.push(Waiting::Write(seen[path], *at, bytes)),
            Note::Cut { path, size } => waiting.push(Waiting::Cut(seen[path], *size)),
            Note::Made(path) if seen.contains_key(path) => {}
            Note::Made(path) => {
                disk.files.push(Vec::new());
                seen.insert(path.clone(), disk.files.len() - 1);
                waiting.push(Waiting::Name(path, disk.files.len() - 1));
            }
            Note::Removed(path) => {
                seen.remove(path);
                waiting.push(Waiting::Unname(path));
            }
            Note::Flushed(path) => {
                // The bytes of a file, or the names in a folder.
                let lasts = |thing: &Waiting<'_>| match thing {
                    Waiting::Write(file, ..) | Waiting::Cut(file, _) => seen.get(path) == Some(file),
                    Waiting::Name(name, _) | Waiting::Unname(name) => name.parent() == Some(path),
                };
                let (lasting, other): (Vec<_>, Vec<_>) = waiting.into_iter().partition(lasts);
                waiting = other;
                lasting.into_iter().for_each(|thing| disk.act(thing, || true));
            }
            Note::Said(words) => said.push(words.clone()),
        }
    }
    let first = dice.roll(waiting.len() + 1);
    for (n, thing) in waiting.into_iter().enumerate() {
        match keeps {
            Keeps::Nothing => {}
            Keeps::Everything => disk.act(thing, || true),
            Keeps::Beginning if n < first => disk.act(thing, || true),
            Keeps::Beginning if n == first => disk.act(thing, || dice.roll(2) == 0),
            Keeps::Beginning => {}
            Keeps::Parts => match dice.roll(3) {
                0 => {}
                1 => disk.act(thing, || true),
                _ => disk.act(thing, || dice.roll(2) == 0),
            },
        }
    }
    (disk, said)
}

/// The last Change that the answers of finished commands tell of.
fn told(said: &[String]) -> u64 {
    let all = said.concat();
    let answers = serde_json::Deserializer::from_str(&all).into_iter::<Value>().map_while(Result::ok);
    let change = |value: Value| {
        let many = value["changes"].as_array().and_then(|all| all.last().and_then(Value::as_u64));
        value["change"].as_u64().or(many)
    };
    answers.filter_map(change).max().unwrap_or(0)
}

/// Runs a clerk's morning with every write noted: with and without a colleague who has the file open, whose presence
/// keeps the write-ahead log from one command to the next.
fn morning(home: &Home, recorder: &Path, log: &Path) {
    let days = home.past();
    let under = home.folder.path().to_str().unwrap();
    let recorded = |args: &[&str]| {
        let mut command = home.command();
        command.env("LD_PRELOAD", recorder).env("RECORD_LOG", log).env("RECORD_UNDER", under);
        let output = command.args(args).arg("--json").arg("--db").arg(home.path("own.db")).output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let work = |day: &str, name: &str| {
        recorded(&["attendance", "mark", day, "--absent", "2", "--rest-present", "--validate"]);
        recorded(&["persons", "add", "--family", name, "--given", "Ittou"]);
        recorded(&["undo"]);
        recorded(&["redo"]);
    };
    work(&days[0], "Ouhssaine");
    let colleague = crate::kit::shell(&home.path("own.db"));
    colleague.query_row("SELECT count(*) FROM person", [], |_| Ok(())).unwrap();
    work(&days[1], "Oubrahim");
    recorded(&["attendance", "mark", &days[2], "--late", "1:20", "--note", "1:venue de loin"]);
}

#[test]
fn no_change_that_was_told_is_lost_when_the_power_goes() {
    let tools = tempfile::tempdir().unwrap();
    let Some(recorder) = built("record", SHARED, tools.path()) else {
        return;
    };
    let home = Home::own();
    let db = home.path("own.db");
    let before = Disk { files: vec![std::fs::read(&db).unwrap()], names: BTreeMap::from([(db.clone(), 0)]) };
    let first = home.ask(&["check"])["head"].as_u64().unwrap();
    let log = tools.path().join("log");
    morning(&home, &recorder, &log);
    let notes = notes(&std::fs::read(&log).unwrap());
    let flushes = notes.iter().filter(|note| matches!(note, Note::Flushed(_))).count();
    assert!(flushes >= 9 && notes.len() > 100, "{} notes, {flushes} flushes", notes.len());

    let long = std::env::var_os("NAJMA_LONG").is_some();
    let every = [Keeps::Nothing, Keeps::Everything, Keeps::Beginning, Keeps::Parts];
    let mut dice = Dice(20);
    let (mut cuts, mut seen) = (0, 0);
    for at in 0..=notes.len() {
        // At length each moment in every way, chance three times; in short some moments in one way each.
        let ways: Vec<Keeps> = match (long, at % 6) {
            (true, _) => [&every[..], &every[2..], &every[2..]].concat(),
            (false, 0) => vec![every[at / 6 % every.len()]],
            (false, _) => Vec::new(),
        };
        for keeps in ways {
            let (disk, said) = cut(&before, &notes[..at], keeps, &mut dice);
            let told = told(&said);
            let place = tempfile::tempdir().unwrap();
            for (path, file) in &disk.names {
                std::fs::write(place.path().join(path.file_name().unwrap()), &disk.files[*file]).unwrap();
            }
            let what = format!("after {at} of {} notes, the disk keeping {keeps:?}", notes.len());
            let checked =
                home.command().args(["check", "--json", "--db"]).arg(place.path().join("own.db")).output().unwrap();
            let report: Value = serde_json::from_slice(&checked.stdout)
                .unwrap_or_else(|_| panic!("{what}: {}", String::from_utf8_lossy(&checked.stderr)));
            assert_eq!(report["findings"].as_array().map(Vec::len), Some(0), "{what}: {report}");
            let head = report["head"].as_u64().unwrap();
            assert!(head >= told.max(first), "{what}: Change {told} was told, {head} is the last");
            cuts += 1;
            seen = seen.max(told);
        }
    }
    assert!(seen > first, "nothing was told in time");
    println!("{} notes, {cuts} power cuts, Changes {first} to {seen} told, 0 lost", notes.len());
}
