//! The real program in a real pty, and the folder it works in.
//!
//! Everything is waited for by condition, never by a length of time alone: `until` fails after a generous deadline and
//! shows the screen.
#![allow(dead_code)]

pub(crate) use super::term::Term;
use najma::clock::Clock;
use najma::domain::attendance::{Sheet, Status};
use najma::domain::id::SessionId;
use najma::store::{Seed, Store, attendance, check, today};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::Duration;
use tempfile::TempDir;

/// Longest wait for anything: a deadline, never a delay.
pub(crate) const DEADLINE: Duration = Duration::from_secs(40);

/// True for the long form of the fault runs.
pub(crate) fn long() -> bool {
    std::env::var_os("NAJMA_LONG").is_some_and(|value| value == "1")
}

/// The program under test: the one just built, or the one that `NAJMA_BIN` names, as it is shipped.
pub(crate) fn program() -> PathBuf {
    std::env::var_os("NAJMA_BIN").map_or_else(|| env!("CARGO_BIN_EXE_najma").into(), PathBuf::from)
}

/// A folder with a home and a database, for one story.
pub(crate) struct Case {
    pub(crate) folder: TempDir,
    pub(crate) db: PathBuf,
}

/// How a program is started.
pub(crate) struct Setup<'a> {
    pub(crate) size: (u16, u16),
    pub(crate) lang: &'a str,
    pub(crate) term: Option<&'a str>,
    pub(crate) args: &'a [&'a str],
    /// A program that starts this one: `nohup`, `prlimit`.
    pub(crate) through: &'a [&'a str],
    /// Bytes already in the terminal when the program starts.
    pub(crate) ahead: &'a str,
    /// What the line adds to each byte, each way.
    pub(crate) lag: Duration,
    /// More of its surroundings.
    pub(crate) env: &'a [(&'a str, &'a str)],
}

impl Default for Setup<'_> {
    fn default() -> Self {
        Self {
            size: (80, 24),
            lang: "fr_FR.UTF-8",
            term: Some("xterm-256color"),
            args: &[],
            through: &[],
            ahead: "",
            lag: Duration::ZERO,
            env: &[],
        }
    }
}

impl Case {
    /// A copy of the sample delegation, made once for the whole run.
    pub(crate) fn sample() -> Self {
        static SAMPLE: OnceLock<Case> = OnceLock::new();
        let sample = SAMPLE.get_or_init(|| {
            let case = Self::empty();
            case.done(&["sample", "--seed", "7"]);
            case
        });
        assert!(!with_tail(&sample.db, "-wal").exists(), "the sample is closed");
        let case = Self::empty();
        fs::copy(&sample.db, &case.db).unwrap();
        case
    }

    /// A sample delegation of another seed, and of fewer or more women.
    pub(crate) fn seeded(seed: u64, persons: u32) -> Self {
        let case = Self::empty();
        let (seed, persons) = (seed.to_string(), persons.to_string());
        case.done(&["sample", "--seed", &seed, "--persons", &persons]);
        case
    }

    /// A folder with no database yet.
    pub(crate) fn empty() -> Self {
        let folder = TempDir::new().unwrap();
        let db = folder.path().join("najma.db");
        Self { folder, db }
    }

    /// The program, its surroundings set and nothing else in them.
    pub(crate) fn command(&self, through: &[&str]) -> Command {
        let najma = &program();
        let mut command = match through {
            [] => Command::new(najma),
            [first, rest @ ..] => {
                let mut command = Command::new(first);
                command.args(rest).arg(najma);
                command
            }
        };
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.folder.path())
            .env("USER", "khadija")
            .env("LANG", "fr_FR.UTF-8");
        command
    }

    /// Runs a command of the command line on this database.
    pub(crate) fn cli(&self, args: &[&str]) -> Output {
        self.command(&[]).arg("--db").arg(&self.db).args(args).stdin(Stdio::null()).output().unwrap()
    }

    /// The same, which must succeed; its standard output.
    pub(crate) fn done(&self, args: &[&str]) -> String {
        let output = self.cli(args);
        assert!(output.status.success(), "{args:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The program on its first screen, in 80 × 24.
    pub(crate) fn start(&self) -> Term {
        let mut term = self.launch(&Setup::default());
        term.sees("Registres");
        term
    }

    /// The program, not waited for.
    pub(crate) fn launch(&self, setup: &Setup<'_>) -> Term {
        Term::launch(self, setup)
    }

    /// The database, read beside the program.
    pub(crate) fn store(&self) -> Store {
        Store::open(&self.db, Clock::system(), Seed::Random).unwrap()
    }

    /// The first registers of the first screen.
    pub(crate) fn due(&self, count: usize) -> Vec<SessionId> {
        let store = self.store();
        let day = store.clock().today();
        let due = today::due(&store, day, 0, count).unwrap();
        due.into_iter().map(|due| due.session.id).collect()
    }

    /// A sheet as it is stored.
    pub(crate) fn sheet(&self, id: SessionId) -> Sheet {
        attendance::sheet(&self.store(), id).unwrap()
    }

    /// `check` finds nothing.
    pub(crate) fn assert_sound(&self) {
        let store = Store::inspect(&self.db, Clock::system()).unwrap();
        let report = check::check(&store, None, &mut |_| {}).unwrap();
        assert_eq!(report.findings, vec![], "check");
    }
}

/// A line's number, its mark and the minutes of it.
pub(crate) type Marked = (u16, Option<(Status, Option<u16>)>);

/// Marks of a sheet by line number.
pub(crate) fn marks(sheet: &Sheet) -> Vec<Marked> {
    let mark = |line: &najma::domain::attendance::Line| line.mark.as_ref().map(|mark| (mark.status, mark.minutes));
    sheet.lines.iter().map(|line| (line.enrolment.number, mark(line))).collect()
}

/// A path with something after its name.
pub(crate) fn with_tail(path: &Path, tail: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(tail);
    PathBuf::from(name)
}
