//! What a clerk had typed and not yet saved, and where she was: kept in `drafts/<clerk>.db` beside the database, so that
//! a dropped line, a kill or a crash brings her back to the same field.
//!
//! A small file of its own, never in the main one: a draft is nobody's record. It survives the death of the process; the
//! last second before a power cut may be missing (`synchronous=NORMAL`). What is kept is of the running program that kept
//! it: two windows of one clerk never take each other's, and what a program leaves behind when it ends is anybody's who
//! comes back to the form.

mod runs;

use super::op::Op;
use super::reading::text;
use super::{Result, Trouble, files};
use crate::domain::draft::Draft;
use crate::domain::erasure::Traits;
use crate::domain::id::PersonId;
use runs::Run;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Row, params};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A form that was not saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Place and record: `person/new`, `person/347892318`.
    pub form: String,
    /// What was typed.
    pub draft: Draft,
    /// The field she was in.
    pub field: String,
    /// `chg` of the record when the form was opened; 0 for a new one.
    pub base: i64,
    /// UTC milliseconds.
    pub at: i64,
    /// The number under which it will be saved: a draft whose number a Change carries is saved already.
    pub op: Op,
}

/// A clerk's drafts file, as one running program has it.
pub struct Drafts {
    conn: Connection,
    /// Name of the database whose forms these are: two databases may lie in one directory.
    of: String,
    path: PathBuf,
    run: Run,
}

/// Shape of the file, in `user_version`.
const SHAPE: i64 = 1;

/// `of` is the database's file name, `run` the running program whose it is, `form` as in `Kept`, `draft` its JSON, `op` and
/// `since` its number. In `place`, `clean` is 1 after a goodbye, and the highest `turn` is the latest.
const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS kept (
      of TEXT NOT NULL, form TEXT NOT NULL, run INTEGER NOT NULL, draft TEXT NOT NULL, field TEXT NOT NULL,
      base INTEGER NOT NULL, at INTEGER NOT NULL, op INTEGER NOT NULL, since INTEGER NOT NULL,
      PRIMARY KEY (of, form, run)) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS place (
      of TEXT NOT NULL, run INTEGER NOT NULL, place TEXT NOT NULL, clean INTEGER NOT NULL, turn INTEGER NOT NULL,
      PRIMARY KEY (of, run)) STRICT, WITHOUT ROWID;
    PRAGMA user_version = 1;";

/// Out of the way of `SCHEMA`: the tables of a file that knew of no running programs.
const ASIDE: &str = "ALTER TABLE kept RENAME TO kept_before; ALTER TABLE place RENAME TO place_before;";

/// What stood in them is of a program that has ended.
const OVER: &str = "
    INSERT INTO kept SELECT of, form, 0, draft, field, base, at, 0, 0 FROM kept_before;
    INSERT INTO place SELECT of, 0, place, clean, 0 FROM place_before;
    DROP TABLE kept_before; DROP TABLE place_before;";

/// Most bytes of one draft: a form is a few fields, and what is larger is not one.
const MOST: usize = 1 << 20;

/// The columns of one form, as `kept` reads them.
const FORM: &str = "SELECT form, draft, field, base, at, op, since, run FROM kept WHERE of = ?1";

impl Drafts {
    /// Opens or makes the file of one clerk beside the database, for a program that begins to run. A drafts file that is
    /// damaged is put aside, never in the way of the work.
    pub fn open(database: &Path, login: &str) -> Result<Self> {
        Self::with(database, login, Run::begin)
    }

    /// Keeps forms as they stand, from another thread of a running program: it opens the clerk's file, writes and closes it.
    pub fn keep_at(database: &Path, login: &str, run: i64, forms: &[Kept]) -> Result<()> {
        let drafts = Self::with(database, login, |_| Run::of(run))?;
        forms.iter().try_for_each(|kept| drafts.keep(kept))
    }

    fn with(database: &Path, login: &str, run: impl FnOnce(&Path) -> Run) -> Result<Self> {
        let folder = files::folder_of(database).join("drafts");
        files::make_folder(&folder)?;
        let path = folder.join(format!("{}.db", file_name(login)));
        let of = database.file_name().unwrap_or_default();
        let of = of.to_string_lossy().into_owned();
        let conn = match connect(&path) {
            Err(Trouble::Damaged(_)) => {
                let aside = files::with_tail(&path, ".damaged");
                rustix::fs::rename(&path, &aside).map_err(|error| Trouble::Disk(error.to_string()))?;
                files::discard(&path);
                connect(&path)?
            }
            other => other?,
        };
        let run = run(&path);
        Ok(Self { conn, of, path, run })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Which running program this is, for `keep_at`.
    pub const fn run(&self) -> i64 {
        self.run.number
    }

    /// Keeps a form as it stands.
    pub fn keep(&self, kept: &Kept) -> Result<()> {
        let draft = serde_json::to_string(&kept.draft).map_err(|error| Trouble::Damaged(error.to_string()))?;
        if draft.len() > MOST {
            return Err(Trouble::Full("a draft larger than a form".to_owned()));
        }
        self.conn
            .prepare_cached(
                "INSERT INTO kept (of, form, run, draft, field, base, at, op, since)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                 ON CONFLICT (of, form, run) DO UPDATE SET draft = excluded.draft, field = excluded.field,
                   base = excluded.base, at = excluded.at, op = excluded.op, since = excluded.since",
            )?
            .execute(params![
                self.of,
                kept.form,
                self.run.number,
                draft,
                kept.field,
                kept.base,
                kept.at,
                kept.op.number,
                kept.op.since
            ])?;
        Ok(())
    }

    /// Forgets a form of this program: it was saved, or dismissed.
    pub fn forget(&self, form: &str) -> Result<()> {
        self.conn.prepare_cached("DELETE FROM kept WHERE of = ?1 AND form = ?2 AND run = ?3")?.execute(params![
            self.of,
            form,
            self.run.number
        ])?;
        Ok(())
    }

    /// One form, if this program kept it or one that has ended; that of one that has ended is this one's from now on.
    pub fn find(&self, form: &str) -> Result<Option<Kept>> {
        let sql = format!("{FORM} AND form = ?2 ORDER BY run <> ?3, at DESC");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params![self.of, form, self.run.number], kept)?;
        let all: Vec<(Option<Kept>, i64)> = rows.collect::<rusqlite::Result<_>>()?;
        for (kept, run) in all {
            let Some(kept) = kept else { continue };
            if run == self.run.number || !runs::is_running(&self.path, run) && self.take(form, run)? {
                return Ok(Some(kept));
            }
        }
        Ok(None)
    }

    /// Takes over a form of a program that has ended. False where another was quicker.
    fn take(&self, form: &str, run: i64) -> Result<bool> {
        let taken = self
            .conn
            .prepare_cached("UPDATE kept SET run = ?4 WHERE of = ?1 AND form = ?2 AND run = ?3")?
            .execute(params![self.of, form, run, self.run.number])?;
        Ok(taken > 0)
    }

    /// All that was kept for the database, by whichever program, latest first.
    pub fn all(&self) -> Result<Vec<Kept>> {
        let mut statement = self.conn.prepare_cached(&format!("{FORM} ORDER BY at DESC, form"))?;
        let rows = statement.query_map([&self.of], kept)?;
        let mut all = Vec::new();
        for row in rows {
            all.extend(row?.0);
        }
        Ok(all)
    }

    /// Remembers where she is: screens from the bottom of the stack, as places write themselves.
    pub fn remember_place(&self, place: &str) -> Result<()> {
        self.conn
            .prepare_cached(
                "INSERT INTO place (of, run, place, clean, turn)
                 VALUES (?1, ?2, ?3, 0, (SELECT coalesce(max(turn), 0) + 1 FROM place WHERE of = ?1))
                 ON CONFLICT (of, run) DO UPDATE SET place = excluded.place, clean = 0, turn = excluded.turn",
            )?
            .execute(params![self.of, self.run.number, place])?;
        Ok(())
    }

    /// Where she was when a program of hers last ended without saying goodbye; `None` after a clean exit, and where it still
    /// runs. It is told once: where this one is takes its place.
    pub fn last_place(&self) -> Result<Option<String>> {
        let mut statement =
            self.conn.prepare_cached("SELECT run, place, clean FROM place WHERE of = ?1 ORDER BY turn DESC")?;
        let rows = statement.query_map([&self.of], |row| Ok((row.get(0)?, text(row, 1)?, row.get(2)?)))?;
        let all: Vec<(i64, String, bool)> = rows.collect::<rusqlite::Result<_>>()?;
        for (run, place, is_clean) in all {
            if run != self.run.number && runs::is_running(&self.path, run) {
                continue;
            }
            if !is_clean {
                if run != self.run.number {
                    self.conn
                        .prepare_cached("DELETE FROM place WHERE of = ?1 AND run = ?2")?
                        .execute(params![self.of, self.run.number])?;
                }
                self.conn.prepare_cached("UPDATE place SET run = ?3 WHERE of = ?1 AND run = ?2")?.execute(params![
                    self.of,
                    run,
                    self.run.number
                ])?;
                return Ok(Some(place));
            }
            self.conn
                .prepare_cached("DELETE FROM place WHERE of = ?1 AND run = ?2 AND clean = 1")?
                .execute(params![self.of, run])?;
        }
        Ok(None)
    }

    /// The program ends as the clerk wished: next time it begins at the beginning. Kept forms stay.
    pub fn goodbye(&self) -> Result<()> {
        self.conn
            .prepare_cached("UPDATE place SET clean = 1 WHERE of = ?1 AND run = ?2")?
            .execute(params![self.of, self.run.number])?;
        Ok(())
    }
}

/// Forgets what any clerk had typed about a person who is erased, and cleans the files: how many forms that were.
pub(super) fn forget_person(database: &Path, her: PersonId, traits: &Traits) -> Result<usize> {
    let folder = files::folder_of(database).join("drafts");
    let own = format!("/{}", her.0);
    let mut forgotten = 0;
    for path in files::named(&folder, ".db") {
        let conn = match connect(&path) {
            Ok(conn) => conn,
            // Nothing in it can be read by anybody; it is put aside when its clerk comes.
            Err(Trouble::Damaged(_)) => continue,
            Err(trouble) => return Err(trouble),
        };
        let about: Vec<(String, String)> = {
            let mut all = conn.prepare("SELECT of, form, draft FROM kept")?;
            let all = all.query_map([], |row| Ok((text(row, 0)?, text(row, 1)?, text(row, 2)?)))?;
            let all: Vec<(String, String, String)> = all.collect::<rusqlite::Result<_>>()?;
            let hers = |form: &str, draft: &str| form.ends_with(&own) || traits.named_in(draft);
            all.into_iter().filter(|(_, form, draft)| hers(form, draft)).map(|(of, form, _)| (of, form)).collect()
        };
        for key in &about {
            conn.execute("DELETE FROM kept WHERE of = ?1 AND form = ?2", params![key.0, key.1])?;
        }
        forgotten += about.len();
        // Forms that were saved long ago have left their bytes behind.
        conn.execute_batch("VACUUM")?;
        super::reading::checkpoint(&conn)?;
    }
    Ok(forgotten)
}

fn connect(path: &Path) -> Result<Connection> {
    match files::make_empty(path) {
        Ok(()) | Err(rustix::io::Errno::EXIST) => {}
        Err(error) => return Err(Trouble::Full(error.to_string())),
    }
    files::admit(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.busy_timeout(Duration::from_millis(500))?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    // What was saved, or thrown away, is not to be read in what a page has left of it.
    conn.execute_batch("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -64; PRAGMA secure_delete = ON;")?;
    shape(&conn)?;
    // A file whose shape is not this one is as good as damaged.
    conn.prepare("SELECT of, form, run, draft, field, base, at, op, since FROM kept")?;
    conn.prepare("SELECT of, run, place, clean, turn FROM place")?;
    Ok(conn)
}

/// Makes the tables of a new file, and leads an older one over.
fn shape(conn: &Connection) -> Result<()> {
    let version = || conn.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0));
    if version()? == SHAPE {
        return Ok(());
    }
    let tx = rusqlite::Transaction::new_unchecked(conn, rusqlite::TransactionBehavior::Immediate)?;
    // Another window may have been quicker.
    if version()? != SHAPE {
        let older = conn.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'kept'")?.exists([])?;
        if older {
            conn.execute_batch(ASIDE)?;
        }
        conn.execute_batch(SCHEMA)?;
        if older {
            conn.execute_batch(OVER)?;
        }
    }
    Ok(tx.commit()?)
}

/// One form and whose it is; without the form if its draft cannot be read, which must not hide the others.
fn kept(row: &Row<'_>) -> rusqlite::Result<(Option<Kept>, i64)> {
    let run = row.get(7)?;
    let Ok(draft) = serde_json::from_str(&text(row, 1)?) else {
        return Ok((None, run));
    };
    let op = Op { number: row.get(5)?, since: row.get(6)? };
    let kept = Kept { form: text(row, 0)?, draft, field: text(row, 2)?, base: row.get(3)?, at: row.get(4)?, op };
    Ok((Some(kept), run))
}

/// A login as a file name: what is not a letter, a digit, `-` or `_` is written as `=XX`, so that two logins never share
/// a file and none leaves the directory.
fn file_name(login: &str) -> String {
    let mut name = String::new();
    for byte in login.bytes() {
        if byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte) {
            name.push(char::from(byte));
        } else {
            let _ = write!(name, "={byte:02X}");
        }
    }
    if name.is_empty() {
        name.push('=');
    }
    // Longer than a file name may be: its beginning and its hash.
    if name.len() > 120 {
        use sha2::{Digest, Sha256};
        let hash = super::journal::hex(&Sha256::digest(login.as_bytes()));
        name.truncate(40);
        name.push_str("==");
        name.push_str(&hash);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logins_stay_in_their_directory_and_apart() {
        assert_eq!(file_name("amina"), "amina");
        assert_eq!(file_name("../x"), "=2E=2E=2Fx");
        assert_ne!(file_name("Amina"), file_name("amina"));
        assert_eq!(file_name(""), "=");
        assert!(file_name(&"é".repeat(500)).len() < 120);
    }
}
