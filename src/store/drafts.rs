//! What a clerk had typed and not yet saved, and where she was: kept in `drafts/<clerk>.db` beside the database, so that
//! a dropped line, a kill or a crash brings her back to the same field.
//!
//! A small file of its own, never in the main one: a draft is nobody's record. It survives the death of the process; the
//! last second before a power cut may be missing (`synchronous=NORMAL`). `Drafts` is cheap to open: the hang-up thread opens its own.

use super::reading::text;
use super::{Result, Trouble, files};
use crate::domain::draft::Draft;
use crate::domain::erasure::Traits;
use crate::domain::id::PersonId;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A form that was not saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
}

/// A clerk's drafts file.
pub struct Drafts {
    conn: Connection,
    /// Name of the database whose forms these are: two databases may lie in one directory.
    of: String,
    path: PathBuf,
}

/// `of` is the database's file name, `form` as in `Kept`, `draft` its JSON. In `place`, `clean` is 1 after a goodbye.
const SCHEMA: &str = "
    CREATE TABLE IF NOT EXISTS kept (
      of TEXT NOT NULL, form TEXT NOT NULL, draft TEXT NOT NULL, field TEXT NOT NULL,
      base INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (of, form)) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS place (
      of TEXT NOT NULL PRIMARY KEY, place TEXT NOT NULL, clean INTEGER NOT NULL) STRICT, WITHOUT ROWID;";

/// Most bytes of one draft: a form is a few fields, and what is larger is not one.
const MOST: usize = 1 << 20;

impl Drafts {
    /// Opens or makes the file of one clerk beside the database. A drafts file that is damaged is put aside, never in
    /// the way of the work.
    pub fn open(database: &Path, login: &str) -> Result<Self> {
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
        Ok(Self { conn, of, path })
    }

    /// The file, for `keep_at`.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Keeps a form as it stands, from another thread: it opens the clerk's file, writes and closes it.
    pub fn keep_at(database: &Path, login: &str, kept: &Kept) -> Result<()> {
        Self::open(database, login)?.keep(kept)
    }

    /// Keeps a form as it stands.
    pub fn keep(&self, kept: &Kept) -> Result<()> {
        let draft = serde_json::to_string(&kept.draft).map_err(|error| Trouble::Damaged(error.to_string()))?;
        if draft.len() > MOST {
            return Err(Trouble::Full("a draft larger than a form".to_owned()));
        }
        self.conn
            .prepare_cached(
                "INSERT INTO kept (of, form, draft, field, base, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                 ON CONFLICT (of, form) DO UPDATE SET draft = excluded.draft, field = excluded.field,
                   base = excluded.base, at = excluded.at",
            )?
            .execute(params![self.of, kept.form, draft, kept.field, kept.base, kept.at])?;
        Ok(())
    }

    /// Forgets a form: it was saved, or dismissed.
    pub fn forget(&self, form: &str) -> Result<()> {
        self.conn.prepare_cached("DELETE FROM kept WHERE of = ?1 AND form = ?2")?.execute(params![self.of, form])?;
        Ok(())
    }

    /// One form, if it was kept.
    pub fn find(&self, form: &str) -> Result<Option<Kept>> {
        let found = self
            .conn
            .prepare_cached("SELECT form, draft, field, base, at FROM kept WHERE of = ?1 AND form = ?2")?
            .query_row(params![self.of, form], kept)
            .optional()?;
        Ok(found.flatten())
    }

    /// All that was kept, latest first.
    pub fn all(&self) -> Result<Vec<Kept>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT form, draft, field, base, at FROM kept WHERE of = ?1 ORDER BY at DESC, form")?;
        let rows = statement.query_map([&self.of], kept)?;
        let mut all = Vec::new();
        for row in rows {
            all.extend(row?);
        }
        Ok(all)
    }

    /// Remembers where she is: screens from the bottom of the stack, as places write themselves.
    pub fn remember_place(&self, place: &str) -> Result<()> {
        self.conn
            .prepare_cached(
                "INSERT INTO place (of, place, clean) VALUES (?1, ?2, 0)
                 ON CONFLICT (of) DO UPDATE SET place = excluded.place, clean = 0",
            )?
            .execute(params![self.of, place])?;
        Ok(())
    }

    /// Where she was when the program last ended without saying goodbye; `None` after a clean exit.
    pub fn last_place(&self) -> Result<Option<String>> {
        Ok(self
            .conn
            .prepare_cached("SELECT place FROM place WHERE of = ?1 AND clean = 0")?
            .query_row([&self.of], |row| text(row, 0))
            .optional()?)
    }

    /// The program ends as the clerk wished: next time it begins at the beginning. Kept forms stay.
    pub fn goodbye(&self) -> Result<()> {
        self.conn.prepare_cached("UPDATE place SET clean = 1 WHERE of = ?1")?.execute([&self.of])?;
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
        conn.execute_batch("PRAGMA secure_delete = ON; VACUUM")?;
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
    conn.execute_batch("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -64;")?;
    conn.execute_batch(SCHEMA)?;
    // A file whose shape is not this one is as good as damaged.
    conn.prepare("SELECT of, form, draft, field, base, at FROM kept")?;
    conn.prepare("SELECT of, place, clean FROM place")?;
    Ok(conn)
}

/// One form; `None` if its draft cannot be read, which must not hide the others.
fn kept(row: &Row<'_>) -> rusqlite::Result<Option<Kept>> {
    let Ok(draft) = serde_json::from_str(&text(row, 1)?) else {
        return Ok(None);
    };
    Ok(Some(Kept { form: text(row, 0)?, draft, field: text(row, 2)?, base: row.get(3)?, at: row.get(4)? }))
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
