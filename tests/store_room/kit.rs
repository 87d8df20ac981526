//! A small delegation in a real file, and short ways to write in it.

use chrono::DateTime;
use najma::clock::Clock;
use najma::domain::id::ClerkId;
use najma::store::check::{Report, check};
use najma::store::meta::Founding;
use najma::store::{Act, Result, Seed, Store, Tx, clerk};
use rusqlite::{Connection, params};
use std::path::{Path, PathBuf};

pub struct Desk {
    pub folder: tempfile::TempDir,
    pub path: PathBuf,
    pub store: Store,
    pub amina: ClerkId,
    pub salma: ClerkId,
}

pub fn clock() -> Clock {
    Clock::told_by(|| DateTime::from_timestamp_millis(1_795_500_000_000).unwrap())
}

pub fn founding() -> Founding {
    Founding {
        delegation: 81,
        name: "Azilal".into(),
        name_ar: Some("أزيلال".into()),
        login: "amina".into(),
        clerk: "Amina Idrissi".into(),
        sample: None,
    }
}

/// A new file with two clerks.
pub fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("najma.db");
    let mut store = Store::found(&path, &founding(), clock(), Seed::Fixed(1)).unwrap();
    let amina = clerk::by_login(&store, "amina").unwrap().unwrap().id;
    let salma = clerk::sign_in(&mut store, "salma", "Salma Ait Lahcen").unwrap().id;
    Desk { folder, path, store, amina, salma }
}

pub fn open(path: &Path) -> Store {
    Store::open(path, clock(), Seed::Random).unwrap()
}

/// A connection as the sqlite3 shell has it: no functions, no settings.
pub fn shell(path: &Path) -> Connection {
    Connection::open(path).unwrap()
}

/// A connection of somebody who knows how: every trigger dropped, or the functions faked.
pub fn forger(path: &Path) -> Connection {
    let conn = shell(path);
    let names: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(std::result::Result::unwrap)
        .collect();
    conn.execute_batch("PRAGMA synchronous = OFF; BEGIN").unwrap();
    for name in names {
        conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    conn.execute_batch("COMMIT").unwrap();
    conn
}

/// What `check` says; with all findings but those about triggers, which `forger` causes.
pub fn findings(path: &Path) -> Report {
    let store = Store::inspect(path, clock()).unwrap();
    let mut report = replay(&store, None, &mut |_| {}).unwrap();
    report.findings.retain(|finding| finding.check != "trigger");
    report
}

/// `check` of rows that were written below the subjects that keep search keys: that they have none is no finding here.
pub fn replay(
    store: &Store,
    anchor: Option<(i64, &str)>,
    progress: &mut dyn FnMut(u32),
) -> najma::store::Result<Report> {
    let mut report = check(store, anchor, progress)?;
    let is_key = |table: &str| table.starts_with("person_");
    report.findings.retain(|finding| !finding.row.as_ref().is_some_and(|(table, ..)| is_key(table)));
    Ok(report)
}

/// `check` finds nothing at all.
pub fn assert_sound(path: &Path) -> Report {
    let store = Store::inspect(path, clock()).unwrap();
    let report = replay(&store, None, &mut |_| {}).unwrap();
    assert_eq!(report.findings, vec![], "check of {}", path.display());
    report
}

pub fn person(tx: &mut Tx<'_>, family: &str, cin: Option<&str>) -> Result<i64> {
    let id = tx.new_id()?;
    tx.execute(
        "INSERT INTO person (id, family, given, cin, chg) VALUES (?1, ?2, 'Fatima', ?3, ?4)",
        params![id, family, cin, tx.chg()],
    )?;
    Ok(id)
}

pub fn mark(tx: &Tx<'_>, session: i64, enrolment: i64, status: i64) -> Result<usize> {
    tx.execute(
        "INSERT INTO mark (session, enrolment, status, chg) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (session, enrolment) DO UPDATE SET status = excluded.status, chg = excluded.chg",
        params![session, enrolment, status, tx.chg()],
    )
}

pub fn unmark(tx: &Tx<'_>, session: i64, enrolment: i64) -> Result<usize> {
    tx.execute("DELETE FROM mark WHERE session = ?1 AND enrolment = ?2", [session, enrolment])
}

/// A course with its sessions and lines.
pub struct Course {
    pub id: i64,
    pub sessions: Vec<i64>,
    pub persons: Vec<i64>,
    pub enrolments: Vec<i64>,
}

pub fn course(store: &mut Store, clerk: ClerkId, sessions: usize, lines: usize) -> Course {
    store
        .write(clerk, Act::new("course"), |tx| {
            let (centre, module, id) = (tx.new_id()?, tx.new_id()?, tx.new_id()?);
            let (low, chg) = (id & 0xffff, tx.chg());
            tx.execute(
                "INSERT INTO centre (id, code, name, chg) VALUES (?1, ?2, 'Azilal', ?3)",
                params![centre, format!("A{low}"), chg],
            )?;
            tx.execute(
                "INSERT INTO module (id, code, title, minutes, chg) VALUES (?1, ?2, 'Couture', 6000, ?3)",
                params![module, format!("M{low}"), chg],
            )?;
            tx.execute(
                "INSERT INTO course (id, code, module, centre, name, starts_on, ends_on, chg)
                 VALUES (?1, ?2, ?3, ?4, 'Couture A', '2026-09-01', '2027-06-30', ?5)",
                params![id, format!("C{low}"), module, centre, chg],
            )?;
            let mut course = Course {
                id,
                sessions: vec![],
                persons: vec![],
                enrolments: vec![],
            };
            for n in 0..sessions {
                let session = tx.new_id()?;
                let day = chrono::NaiveDate::from_ymd_opt(2026, 9, 1).unwrap()
                    + chrono::Days::new(n as u64);
                tx.execute(
                    "INSERT INTO session (id, course, on_date, starts, minutes, chg) VALUES (?1, ?2, ?3, '09:00', 180, ?4)",
                    params![session, id, day.to_string(), chg],
                )?;
                course.sessions.push(session);
            }
            for n in 0..lines {
                let woman = person(tx, &format!("Famille {n}"), None)?;
                let line = tx.new_id()?;
                tx.execute(
                    "INSERT INTO enrolment (id, course, number, person, from_on, chg) VALUES (?1, ?2, ?3, ?4, '2026-09-01', ?5)",
                    params![line, id, n as i64 + 1, woman, chg],
                )?;
                course.persons.push(woman);
                course.enrolments.push(line);
            }
            Ok(course)
        })
        .unwrap()
        .value
}

/// Numbers that look random and come out the same every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.roll(from.len())]
    }
}

/// Every row of every journalled table, as text: two files with the same rows give the same.
pub fn dump(path: &Path) -> Vec<String> {
    let conn = shell(path);
    let mut all = Vec::new();
    for table in najma::store::journal::TABLES {
        let mut statement = conn.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = statement.column_names().map(ToString::to_string).collect::<Vec<_>>();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let mut line = format!("{table}:");
            for (at, column) in columns.iter().enumerate().filter(|(_, column)| *column != "chg") {
                let value = match row.get_ref(at).unwrap() {
                    rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                    other => format!("{other:?}"),
                };
                line.push_str(&format!(" {column}={value}"));
            }
            all.push(line);
        }
    }
    all.sort();
    all
}

/// This very test program again, running only the test `name` with `NAJMA_CHILD` set to `task`.
pub fn child(name: &str, task: &str, path: &Path) -> std::process::Command {
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", name, "--nocapture", "--test-threads=1"])
        .env("NAJMA_CHILD", task)
        .env("NAJMA_PATH", path)
        .env("RUST_BACKTRACE", "0")
        .stdin(std::process::Stdio::null());
    command
}

/// What a child was started for; `None` in the ordinary run.
pub fn task() -> Option<(String, PathBuf)> {
    let task = std::env::var("NAJMA_CHILD").ok()?;
    // The harness has begun a line of its own.
    println!();
    Some((task, PathBuf::from(std::env::var_os("NAJMA_PATH")?)))
}
