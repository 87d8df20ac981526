//! The real program, run as a shell runs it: a home of its own, nothing of the machine's language or settings.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used, missing_docs)]

use serde_json::Value;
use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A clerk's account with nothing in it.
pub struct Home {
    pub folder: TempDir,
}

/// What a command said, and how it ended.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Home {
    pub fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// One with the sample delegation at `path("sample.db")`.
    pub fn sample() -> Self {
        let home = Self::new();
        home.db("sample.db", ["sample", "--persons", "120", "--sessions", "60", "--seed", "7"]).done();
        home
    }

    /// One with a delegation of its own at `path("own.db")`: a centre, a module, and a course `C1` that meets every day
    /// from four weeks ago to next week, with three women.
    pub fn own() -> Self {
        let home = Self::new();
        let own = |args: &[&str]| home.own_db(args).done();
        own(&["found", "--delegation", "azilal", "--name", "Khadija"]);
        own(&["centres", "add", "--code", "AZI", "--name", "CEF Azilal", "--name-ar", "مركز التربية والتكوين"]);
        own(&["modules", "add", "--code", "COUT", "--title", "Couture", "--hours", "120"]);
        own(&[
            "courses",
            "add",
            "--code",
            "C1",
            "--module",
            "cout",
            "--centre",
            "azi",
            "--name",
            "Couture A",
            "--starts",
            "j-28",
            "--ends",
            "+7",
            "--slots",
            "lun 9-11, mar 9-11, mer 9-11, jeu 9-11, ven 9-11, sam 9-11, dim 9-11",
        ]);
        own(&["persons", "add", "--family", "Alaoui", "--given", "Fatima", "--birth", "1990", "--cin", "J100001"]);
        own(&[
            "persons",
            "add",
            "--family-ar",
            "العلوي",
            "--given-ar",
            "مريم",
            "--birth",
            "12/3/1995",
            "--file",
            "AZI/7",
        ]);
        own(&["persons", "add", "--family", "Bennani", "--given", "Zineb", "--cin", "J100003"]);
        own(&["enrolments", "add", "C1", "J100001", "AZI/7", "J100003"]);
        home
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program in this home, French unless the test says otherwise.
    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_najma"));
        command.env_clear().env("HOME", self.folder.path()).env("PATH", "/usr/bin:/bin").stdin(Stdio::null());
        command.current_dir(self.folder.path());
        command
    }

    pub fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Said {
        Said::from(self.command().args(args).output().unwrap())
    }

    pub fn db<S: AsRef<OsStr>>(&self, name: &str, args: impl IntoIterator<Item = S>) -> Said {
        Said::from(self.command().args(args).arg("--db").arg(self.path(name)).output().unwrap())
    }

    pub fn own_db(&self, args: &[&str]) -> Said {
        self.db("own.db", args)
    }

    /// A command on the own database, answered in JSON.
    pub fn ask(&self, args: &[&str]) -> Value {
        self.own_db(&[args, &["--json"]].concat()).done().json()
    }

    /// Sessions of `C1` whose day has come, oldest first, by id.
    pub fn past(&self) -> Vec<String> {
        let due = self.ask(&["sessions", "due", "--until", "j-1"]);
        let ids = due["sessions"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned());
        ids.collect()
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
        }
    }
}

impl Said {
    /// It was done.
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!(self.code, 0, "out: {}\nerr: {}", self.out, self.err);
        self
    }

    /// It ended with that code, said `words`, and nothing on standard output.
    #[track_caller]
    pub fn refused(self, code: i32, words: &str) -> Self {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        assert!(self.err.contains(words), "« {words} » is not in: {}", self.err);
        assert_eq!(self.out, "");
        self
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}
