//! What the benches share: figures with their bounds, the sample delegations, medians.
#![allow(dead_code, unreachable_pub, reason = "each bench uses its part")]

pub mod bare;
pub mod painter;
pub mod program;
pub mod walk;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The program as it is built for this run, which is as it is shipped.
pub const NAJMA: &str = env!("CARGO_BIN_EXE_najma");

/// How much is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// `cargo test --benches` asks whether it runs: as little as can be.
    Trial,
    /// A few minutes for everything.
    Quick,
    /// `NAJMA_BENCH=full`: the sizes that the bounds are meant for.
    Full,
}

impl Size {
    pub fn asked() -> Self {
        if !std::env::args().any(|arg| arg == "--bench") {
            return Self::Trial;
        }
        if std::env::var("NAJMA_BENCH").is_ok_and(|value| value == "full") { Self::Full } else { Self::Quick }
    }

    /// One of three values.
    pub fn pick<T>(self, trial: T, quick: T, full: T) -> T {
        match self {
            Self::Trial => trial,
            Self::Quick => quick,
            Self::Full => full,
        }
    }
}

/// Figures as they are found; ends with 1 if one is beyond its bound.
#[derive(Default)]
pub struct Figures {
    missed: u32,
}

impl Figures {
    /// A figure that must not be more than a bound.
    pub fn at_most(&mut self, what: &str, value: f64, bound: f64, unit: &str) {
        self.say(what, value, bound, "at most", unit, value <= bound);
    }

    /// A figure that must not be less than a bound.
    pub fn at_least(&mut self, what: &str, value: f64, bound: f64, unit: &str) {
        self.say(what, value, bound, "at least", unit, value >= bound);
    }

    fn say(&mut self, what: &str, value: f64, bound: f64, which: &str, unit: &str, kept: bool) {
        self.missed += u32::from(!kept);
        let kept = if kept { "" } else { "   <-- beyond its bound" };
        println!("{what}: {} {unit} ({which} {}){kept}", shown(value), shown(bound));
    }

    /// Says how it ended. Only a whole run of `cargo bench` is held to the bounds.
    pub fn end(self, size: Size) {
        if self.missed > 0 {
            println!("{} figures beyond their bounds", self.missed);
            if size != Size::Trial {
                std::process::exit(1);
            }
        }
    }
}

fn shown(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.2}") }
}

/// The one in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Where files are made: not in memory, which has no fsync to wait for. `NAJMA_BENCH_DIR` names another disk.
pub fn place() -> PathBuf {
    std::env::var_os("NAJMA_BENCH_DIR").map_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")), PathBuf::from)
}

/// The program in surroundings of its own.
pub fn najma(home: &Path, through: &[&str]) -> Command {
    let mut command = match through {
        [] => Command::new(NAJMA),
        [first, rest @ ..] => {
            let mut command = Command::new(first);
            command.args(rest).arg(NAJMA);
            command
        }
    };
    command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", home);
    command.env("LANG", "fr_FR.UTF-8").env("TERM", "xterm-256color").env("USER", "khadija");
    command
}

/// Runs a command of the command line that must succeed; its standard output.
pub fn done(home: &Path, args: &[&str]) -> String {
    let output = najma(home, &[]).args(args).stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{args:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A sample delegation, made anew in `folder`: about 26 marks a session.
pub fn sample(folder: &Path, persons: u32, sessions: u32) -> PathBuf {
    let path = folder.join(format!("sample-{persons}.db"));
    let (persons, sessions) = (persons.to_string(), sessions.to_string());
    let db = path.to_string_lossy().into_owned();
    let began = std::time::Instant::now();
    done(folder, &["sample", "--db", &db, "--persons", &persons, "--sessions", &sessions, "--seed", "1"]);
    let count = |table: &str| -> i64 {
        let conn = rusqlite::Connection::open(&path).unwrap();
        conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    };
    let (marks, took) = (count("mark"), began.elapsed().as_secs_f64());
    println!("sample of {persons} persons and {marks} marks: made in {took:.1} s");
    path
}
