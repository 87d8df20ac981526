//! The schema's versions, how a file is brought up to the newest, and the settings of every connection.

use super::tables::Tables;
use super::{Result, Trouble, derived, files, triggers};
use crate::packed;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

/// One version of the schema: its SQL and its name. Rules: columns are only added, at the end, nullable; none is ever
/// dropped or reordered (entries name columns by number); a back-fill of journalled rows is an ordinary Change.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Name of its file.
    pub name: &'static str,
    /// What it does; `None`: what stands in `data/schema` under its name. Triggers are dropped before and generated after it.
    pub sql: Option<&'static str>,
    /// Derived tables (`derived::KEPT`) that are emptied and filled again from the journalled rows, once all steps are
    /// through: those a step makes, and those whose rules changed since the step before. A change of rules alone is a step
    /// without SQL.
    pub rebuilds: &'static [&'static str],
}

impl Step {
    /// A step that leaves the derived tables as they are.
    pub const fn new(name: &'static str) -> Self {
        Self { name, sql: None, rebuilds: &[] }
    }

    fn sql(&self) -> &'static str {
        static ALL: OnceLock<String> = OnceLock::new();
        let all = || packed::file(include_bytes!(concat!(env!("OUT_DIR"), "/schema.packed")));
        let named = || {
            let mut steps = ALL.get_or_init(all).split('\u{1}').filter_map(|step| step.split_once('\n'));
            steps.find(|(name, _)| *name == self.name).map_or("", |(_, sql)| sql)
        };
        self.sql.unwrap_or_else(named)
    }
}

/// Every version; `user_version` counts those applied. What they come to stands in `data/schema/shipped.txt`, which a test of
/// `shipped` writes.
pub const STEPS: &[Step] = &[
    Step::new("0001_start"),
    Step::new("0002_enrolment"),
    Step::new("0003_training"),
    Step::new("0004_planning"),
    Step::new("0005_month"),
    Step::new("0006_calendar"),
    Step::new("0007_awareness"),
    Step::new("0008_session_life"),
    Step::new("0009_fiche"),
    Step::new("0010_lists"),
    Step::new("0011_bin"),
    Step { rebuilds: &["person_block"], ..Step::new("0012_duplicates") },
    Step { rebuilds: &["session_month"], ..Step::new("0013_session_month") },
    Step::new("0014_statement"),
    Step { rebuilds: &["person_term"], ..Step::new("0015_search") },
    Step::new("0016_follow_up"),
    Step::new("0017_dossier"),
    Step::new("0018_season"),
    Step::new("0019_practice"),
    Step::new("0020_leave"),
    Step::new("0021_person_alias"),
    Step::new("0022_erasure"),
    Step::new("0023_marks"),
    Step::new("0024_completion"),
    Step { rebuilds: &["person_term"], ..Step::new("0025_leaves") },
    Step { rebuilds: &["session_month"], ..Step::new("0026_role") },
    Step { rebuilds: &["person_block", "person_term"], ..Step::new("0027_sounds") },
    Step::new("0028_signed"),
    Step { rebuilds: &["person_block"], ..Step::new("0029_block_leaves") },
    Step::new("0030_waiting"),
    Step::new("0031_file_numbers"),
    Step { rebuilds: &["person_block", "person_term"], ..Step::new("0032_sounds") },
    Step { rebuilds: &["person_block", "person_term"], ..Step::new("0033_titles") },
    Step { rebuilds: &["person_block", "person_term"], ..Step::new("0034_sounds") },
    Step { rebuilds: &["person_term"], ..Step::new("0035_phone_ends") },
    Step { rebuilds: &["person_block", "person_term"], ..Step::new("0036_married") },
    Step::new("0037_reveals"),
    Step { rebuilds: &["session_month"], ..Step::new("0038_put_off") },
    Step { rebuilds: &["session_month"], ..Step::new("0039_exempt") },
];

/// `application_id` of every Najma database: "Njma".
pub const APPLICATION: i32 = 0x4E6A_6D61;

/// How long a writer waits for another. A migration of a large file takes longer, and then it is waited for longer.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);
const MIGRATION_PATIENCE: Duration = Duration::from_secs(60);

/// Cache of a session at a screen, and of a verb that works through the whole file, in KiB. Behind it is the system's own,
/// which forty sessions share: a page that only that one has is a microsecond farther.
pub(super) const CACHE: u32 = 512;
pub(super) const BULK_CACHE: u32 = 16 << 10;

/// A WAL larger than this is cut back at idle, and not kept.
pub(super) const WAL_LIMIT: u64 = 8 << 20;

/// Statements kept prepared: more than any one screen asks; each takes some 10 KB.
const STATEMENTS: usize = 48;

/// Refuses a SQLite that loses data: the WAL-reset bug up to 3.51.2, and the withdrawn 3.52.0.
pub(super) fn assert_engine() -> Result<()> {
    let version = rusqlite::version_number();
    if version >= 3_051_003 && version != 3_052_000 {
        return Ok(());
    }
    Err(Trouble::Refused(crate::domain::message::Message::new("trouble-engine").with("version", rusqlite::version())))
}

/// How a connection is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// To read and write a file that is being made.
    New,
    /// To read and write.
    Write,
    /// To read; other processes may write.
    Read,
    /// To read a file in a place where nobody can write.
    Frozen,
}

/// Opens an existing file and sets it up. What is no Najma database is refused and left as it is.
pub(super) fn connect(path: &Path, way: Way) -> Result<Connection> {
    let base = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let conn = match way {
        Way::New | Way::Write => Connection::open_with_flags(path, base | OpenFlags::SQLITE_OPEN_READ_WRITE)?,
        Way::Read => Connection::open_with_flags(path, base | OpenFlags::SQLITE_OPEN_READ_ONLY)?,
        Way::Frozen => Connection::open_with_flags(
            immutable(path),
            base | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
        )?,
    };
    set_up(&conn, way)?;
    Ok(conn)
}

/// The URI that tells SQLite nobody can change the file.
fn immutable(path: &Path) -> String {
    use std::fmt::Write as _;
    use std::os::unix::ffi::OsStrExt;
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri.push_str("?immutable=1");
    uri
}

/// Lets a plan depend on the statement alone. Otherwise SQLite compiles a cached statement again whenever another value is
/// bound to it, in case that value would have liked another plan: two thirds of the time of an import.
pub(super) fn plan_once(conn: &Connection) -> Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Settings of every connection.
fn set_up(conn: &Connection, way: Way) -> Result<()> {
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true)?;
    plan_once(conn)?;
    // Before anything else touches it: somebody else's database must not even become WAL.
    if way != Way::New {
        version(conn)?;
    }
    if matches!(way, Way::New | Way::Write) {
        let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        if mode != "wal" {
            return Err(Trouble::Disk(format!("journal mode {mode}, not wal")));
        }
    }
    // recursive_triggers: a REPLACE would otherwise remove rows unseen.
    conn.execute_batch(&format!(
        "PRAGMA synchronous = FULL; PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -{CACHE}; PRAGMA journal_size_limit = {WAL_LIMIT};"
    ))?;
    Ok(())
}

/// What the file says it is: its version. Not ours, empty or damaged: an error.
pub(super) fn version(conn: &Connection) -> Result<u32> {
    let application: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if application != APPLICATION {
        return Err(Trouble::Damaged("not a Najma database".to_owned()));
    }
    user_version(conn)
}

/// How many steps were applied.
pub(super) fn user_version(conn: &Connection) -> Result<u32> {
    let mut statement = conn.prepare_cached("PRAGMA user_version")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

fn count(steps: &[Step]) -> u32 {
    u32::try_from(steps.len()).unwrap_or(u32::MAX)
}

/// Applies the steps after the first `from`, inside a transaction of the caller's.
pub(super) fn apply(conn: &Connection, steps: &[Step], from: u32) -> Result<Tables> {
    triggers::drop_all(conn)?;
    for step in steps.iter().skip(from as usize) {
        conn.execute_batch(step.sql()).map_err(|error| Trouble::Damaged(format!("{}: {error}", step.name)))?;
    }
    // Last, and while no trigger stands: what is derived is computed by today's rules from rows as they are now.
    if from > 0 {
        derived::rebuild(conn, steps.iter().skip(from as usize).flat_map(|step| step.rebuilds))?;
    }
    let tables = Tables::read(conn)?;
    triggers::renew(conn, &tables)?;
    conn.execute_batch(&format!("PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {};", count(steps)))?;
    Ok(tables)
}

/// Brings an older file up to date, once, whoever comes first: under IMMEDIATE, after a backup beside it that was opened
/// and verified. A newer file is refused. Returns the backup, if one was made.
pub(super) fn bring_up(conn: &Connection, path: &Path, steps: &[Step]) -> Result<Option<PathBuf>> {
    let found = version(conn)?;
    if found > count(steps) {
        return Err(Trouble::Newer(found, count(steps)));
    }
    if found == count(steps) {
        return Ok(None);
    }
    conn.busy_timeout(MIGRATION_PATIENCE)?;
    let outcome = migrate(conn, path, steps);
    if !conn.is_autocommit() {
        conn.execute_batch("ROLLBACK")?;
    }
    conn.busy_timeout(PATIENCE)?;
    outcome
}

fn migrate(conn: &Connection, path: &Path, steps: &[Step]) -> Result<Option<PathBuf>> {
    conn.execute_batch("BEGIN IMMEDIATE")?;
    let found = user_version(conn)?;
    if found >= count(steps) {
        return Ok(None);
    }
    let kept = back_up(path, found)?;
    apply(conn, steps, found)?;
    let mut orphans = conn.prepare("PRAGMA foreign_key_check")?;
    if orphans.exists([])? {
        return Err(Trouble::Damaged("a migration broke a foreign key".to_owned()));
    }
    drop(orphans);
    conn.execute_batch("COMMIT")?;
    Ok(Some(kept))
}

/// Copies the file beside itself as it is at this moment, while the caller holds the write lock, and reads the copy back.
fn back_up(path: &Path, version: u32) -> Result<PathBuf> {
    let kept = files::with_tail(path, &format!(".before-v{}", version.saturating_add(1)));
    let draft = files::with_tail(&kept, &format!(".{}", std::process::id()));
    files::discard(&draft);
    let outcome = copy(path, &draft).and_then(|()| {
        rustix::fs::chmod(&draft, rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR)
            .and_then(|()| rustix::fs::rename(&draft, &kept))
            .map_err(|error| Trouble::Full(error.to_string()))?;
        files::settle_folder(files::folder_of(path))
    });
    if outcome.is_err() {
        files::discard(&draft);
    }
    outcome.map(|()| kept)
}

fn copy(path: &Path, to: &Path) -> Result<()> {
    use std::os::unix::ffi::OsStrExt;
    let source = connect(path, Way::Read)?;
    let size = |conn: &Connection| -> Result<(i64, u32)> {
        let last = conn.query_row("SELECT coalesce(max(id), 0) FROM change", [], |row| row.get(0))?;
        Ok((last, user_version(conn)?))
    };
    // SQLite would make it for everybody to read.
    files::make_empty(to).map_err(|error| Trouble::Full(error.to_string()))?;
    let name = std::str::from_utf8(to.as_os_str().as_bytes())
        .map_err(|_| Trouble::Disk("the path is not UTF-8".to_owned()))?;
    source.execute("VACUUM INTO ?1", [name])?;
    let copy = connect(to, Way::Frozen)?;
    let sound: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if sound != "ok" || size(&copy)? != size(&source)? {
        return Err(Trouble::Damaged("the backup before the migration does not read back".to_owned()));
    }
    Ok(())
}
