//! One Change from BEGIN IMMEDIATE to COMMIT, and what to do when COMMIT fails.

use super::body::Frame;
use super::journal::{self, Act, EXEMPT, Header};
use super::register::Register;
use super::schema::{self, Way};
use super::{Result, Store, Trouble, Tx, Written, files, ids, reading};
use crate::domain::id::{ChangeId, ClerkId};
use chrono::NaiveDate;
use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Params, Row, params_from_iter};
use std::borrow::Cow;
use std::time::Duration;

/// What a Change is called, as its row says it.
pub(super) struct Deed {
    pub(super) act: Cow<'static, str>,
    pub(super) reason: Option<String>,
    pub(super) scope: u32,
    pub(super) undoes: Option<i64>,
    /// True for what is written down although it touches no row: a confidential record was shown.
    pub(super) attests: bool,
}

impl From<Act> for Deed {
    fn from(act: Act) -> Self {
        Self { act: Cow::Borrowed(act.name), reason: act.reason, scope: act.scope, undoes: None, attests: false }
    }
}

/// A Change of which nobody knows yet whether it is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unsettled {
    id: i64,
    op: i64,
}

/// A writer asks anew for the lock after this, many times.
const NAP: Duration = Duration::from_millis(50);

/// Takes the lock of writers. SQLite looks ever more seldom the longer it waits, so that whoever waited longest in a crowd
/// would mostly come last, or never: here it begins anew after each nap.
fn begin(conn: &Connection) -> Result<()> {
    let mut begun = conn.prepare_cached("BEGIN IMMEDIATE")?;
    let mut naps = schema::PATIENCE.as_millis() / NAP.as_millis();
    conn.busy_timeout(NAP)?;
    let outcome = loop {
        naps -= 1;
        match begun.execute([]).map_err(Trouble::from) {
            Err(Trouble::Busy) if naps > 0 => {}
            outcome => break outcome,
        }
    };
    conn.busy_timeout(schema::PATIENCE)?;
    outcome.map(drop)
}

/// What a Change does.
type Work<'a> = dyn FnMut(&mut Tx<'_>) -> Result<()> + 'a;

/// How an attempt failed.
enum Failure {
    /// Nothing was stored.
    Before(Trouble),
    /// COMMIT itself failed: it may be stored.
    Commit(Unsettled, Trouble),
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Self::Before(trouble)
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Before(error.into())
    }
}

impl Store {
    /// `write`, for acts that undo others too.
    pub(super) fn change<T>(
        &mut self,
        clerk: ClerkId,
        deed: &Deed,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        let (mut work, mut value) = (Some(work), None);
        let change = self.change_by(clerk, deed, &mut |tx| {
            if let Some(work) = work.take() {
                value = Some(work(tx)?);
            }
            Ok(())
        })?;
        // Without a value there was an error.
        value.map(|value| Written { value, change }).ok_or(Trouble::Gone)
    }

    /// The same for work of any kind, called once: every act of the house goes through one copy of this code.
    fn change_by(&mut self, clerk: ClerkId, deed: &Deed, work: &mut Work<'_>) -> Result<Option<ChangeId>> {
        if let Some(why) = &self.frozen {
            return Err(Trouble::Refused(why.clone()));
        }
        self.settle()?;
        if self.link.is_err() {
            self.reconnect()?;
        }
        let op = match self.carried.take() {
            Some(carried) => carried.number,
            None => self.numbers.next()?,
        };
        match self.attempt(clerk, deed, op, work) {
            Ok(change) => {
                self.watch.wrote |= change.is_some();
                self.last = change.map(ChangeId).or(self.last);
                Ok(change.map(ChangeId))
            }
            Err(Failure::Before(trouble)) => {
                // A connection that cannot even roll back is of no use any more.
                if self.link.as_ref().is_ok_and(|conn| !conn.is_autocommit()) {
                    self.reconnect()?;
                }
                Err(trouble)
            }
            // A page that could not be written was the commit's last or one before it: it is not stored, and reads go on
            // over the same connection, for a full disk may not let another be opened.
            Err(Failure::Commit(unsettled, trouble @ Trouble::Full(_))) if self.is_stored(unsettled) == Ok(false) => {
                Err(trouble)
            }
            Err(Failure::Commit(unsettled, trouble)) => {
                self.unsettled = Some(unsettled);
                if self.settle()? == Some(true) {
                    self.watch.wrote = true;
                    self.last = Some(ChangeId(unsettled.id));
                    return Ok(self.last);
                }
                Err(trouble)
            }
        }
    }

    /// Finds out whether a Change is stored whose COMMIT failed: `None` if there is none, `Trouble::Unknown` while the
    /// disk will not say. The old connection is dropped; the WAL is moved into the file and emptied, so that the answer is
    /// durable either way; then the Change is looked up by its id and op number.
    pub fn settle(&mut self) -> Result<Option<bool>> {
        let Some(unsettled) = self.unsettled else {
            return Ok(None);
        };
        let unknown = |_| Trouble::Unknown(unsettled.op);
        self.reconnect().map_err(unknown)?;
        let conn = self.conn()?;
        if !reading::checkpoint(conn).map_err(unknown)? {
            return Err(Trouble::Unknown(unsettled.op));
        }
        let stored = self.is_stored(unsettled).map_err(unknown)?;
        self.unsettled = None;
        Ok(Some(stored))
    }

    /// The last Change that was written through this store: what was said of it can be taken back wherever that is read.
    pub const fn last_change(&self) -> Option<ChangeId> {
        self.last
    }

    /// Looks a Change up by its id and op number.
    fn is_stored(&self, unsettled: Unsettled) -> Result<bool> {
        let conn = self.conn()?;
        if !conn.is_autocommit() {
            return Err(Trouble::Unknown(unsettled.op));
        }
        let found: Option<i64> =
            conn.query_row("SELECT op FROM change WHERE id = ?1", [unsettled.id], |row| row.get(0)).optional()?;
        Ok(found == Some(unsettled.op))
    }

    /// Drops the connection and opens another.
    fn reconnect(&mut self) -> Result<()> {
        self.link = Err(Trouble::Gone);
        self.companions.set(None);
        self.watch.wrote = true;
        self.link = schema::connect(&self.path, Way::Write);
        self.register.close();
        self.register.attach(self.conn()?)
    }

    fn attempt(
        &self,
        clerk: ClerkId,
        deed: &Deed,
        op: i64,
        work: &mut Work<'_>,
    ) -> std::result::Result<Option<i64>, Failure> {
        let conn = self.conn()?;
        Self::still_there(conn)?;
        begin(conn)?;
        let open = Open { conn, register: &self.register };
        self.still_whole()?;
        let version = schema::user_version(conn)?;
        if version != self.version {
            return Err(Trouble::Newer(version, self.version).into());
        }
        let (last, last_at, before) = journal::head(conn)?;
        let id = last.checked_add(1).ok_or_else(|| Trouble::Damaged("the journal is at its end".to_owned()))?;
        let frame = Frame::of(id, clerk.0);
        self.register.open(frame);
        let mut tx = Tx {
            store: self,
            conn,
            frame,
            at: self.clock.now_ms().max(last_at),
            clerk,
            counter: ids::Counter::default(),
            veil: None,
            on: None,
        };
        work(&mut tx)?;
        if let Some(why) = self.register.poisoned() {
            return Err(Trouble::Damaged(why).into());
        }
        tx.counter.keep(conn)?;
        let header = Header {
            id,
            at: tx.at,
            clerk: tx.clerk.0,
            act: Cow::Borrowed(deed.act.as_bytes()),
            reason: deed.reason.as_ref().map(|text| text.as_bytes().into()),
            scope: tx.on.unwrap_or(deed.scope).into(),
            op,
            undoes: deed.undoes,
            tables: 0,
        };
        if !tx.bind(header, deed, &before)? {
            return Ok(None);
        }
        if let Err(error) = conn.prepare_cached("COMMIT")?.execute([]) {
            let trouble = Trouble::from(error);
            return Err(match trouble {
                // Refused before anything was written: a foreign key, or a lock.
                Trouble::Refused(_) | Trouble::Busy => Failure::Before(trouble),
                _ => Failure::Commit(Unsettled { id, op }, trouble),
            });
        }
        drop(open);
        Ok(Some(id))
    }

    /// The path must still lead to the file that was opened.
    fn still_there(conn: &Connection) -> Result<()> {
        let mut moved = 0;
        conn.file_control(rusqlite::DEFAULT_NAME, rusqlite::FileControl::HasMoved(&mut moved))?;
        if moved == 0 { Ok(()) } else { Err(Trouble::Moved) }
    }

    /// And so must those of its companions: a WAL that lost its name takes commits that nobody will ever read. Asked under
    /// the write lock, when both exist.
    fn still_whole(&self) -> Result<()> {
        let now = ["-wal", "-shm"].map(|tail| files::identity(&files::with_tail(&self.path, tail)));
        let [Some(wal), Some(shm)] = now else {
            return Err(Trouble::Moved);
        };
        let now = [wal, shm];
        match self.companions.replace(Some(now)) {
            Some(then) if then != now => Err(Trouble::Moved),
            _ => Ok(()),
        }
    }
}

/// A transaction with a Change open; whatever ends it, the register is closed and what was not committed is rolled back.
struct Open<'a> {
    conn: &'a Connection,
    register: &'a Register,
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.register.close();
        if !self.conn.is_autocommit() {
            // The caller looks whether it worked.
            let _ = self.conn.execute_batch("ROLLBACK");
        }
    }
}

/// Triggers are off while it lives.
struct Untriggered<'a> {
    conn: &'a Connection,
    register: &'a Register,
}

impl<'a> Untriggered<'a> {
    fn new(conn: &'a Connection, register: &'a Register) -> rusqlite::Result<Self> {
        conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
        Ok(Self { conn, register })
    }
}

impl Drop for Untriggered<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true) {
            self.register.poison(&error.to_string());
        }
    }
}

/// Inserts a row of `insert_each`.
pub(super) type Insert<'a> = dyn FnMut(&[ValueRef<'_>]) -> Result<()> + 'a;

/// Rows of a derived table that one statement writes.
const MANY: usize = 32;

impl Tx<'_> {
    /// A new id.
    pub fn new_id(&mut self) -> Result<i64> {
        self.counter.take(self.conn, self.store.delegation)
    }

    /// The open Change: what every journalled row that is written must carry in `chg`.
    pub fn chg(&self) -> i64 {
        self.frame.change
    }

    /// Who writes.
    pub fn clerk(&self) -> ClerkId {
        self.clerk
    }

    /// When: UTC milliseconds, never before the Change before.
    pub fn at(&self) -> i64 {
        self.at
    }

    /// The civil date in Morocco.
    pub fn today(&self) -> NaiveDate {
        self.store.clock.today()
    }

    /// The store, for its reading functions: inside a Change they see what it has written so far.
    pub fn store(&self) -> &Store {
        self.store
    }

    /// The connection, for reads. A write through it would go unnoticed if it failed: writes go through `execute`.
    pub(super) fn conn(&self) -> &Connection {
        self.conn
    }

    /// The Change is done on a record that only it knows, one that it makes: undo looks for it there.
    pub(super) fn done_on(&mut self, id: i64) {
        self.on = Some(crate::domain::id::low(id));
    }

    /// Runs one statement and returns how many rows it wrote. An error poisons the Change even if it is swallowed: a
    /// statement that failed half way has left entries behind. Outside this room only its tests and benches call it.
    #[doc(hidden)]
    pub fn execute(&self, sql: &str, params: impl Params) -> Result<usize> {
        let outcome = self.conn.prepare_cached(sql).and_then(|mut statement| statement.execute(params));
        let count = self.noted(outcome)?;
        self.store.register.relieve(&self.store.path)?;
        Ok(count)
    }

    /// Inserts many rows of a journalled table with its triggers off: `one` is given what inserts one, its columns in the order
    /// of the table, those left out NULL. Each is noted from the very values that were bound, as its trigger would have noted
    /// it; under a trigger SQLite keeps a journal of its own for each row. Errors count as in `execute`.
    pub(super) fn insert_each<T>(
        &self,
        table: &str,
        all: impl IntoIterator<Item = T>,
        mut one: impl FnMut(&mut Insert<'_>, T) -> Result<()>,
    ) -> Result<()> {
        let register = &self.store.register;
        let (number, shape) =
            self.store.tables.named(table).ok_or_else(|| Trouble::Damaged(format!("table {table} is missing")))?;
        let marks = vec!["?"; shape.columns.len()].join(", ");
        let sql = format!("INSERT INTO {table} ({}) VALUES ({marks})", shape.columns.join(", "));
        let _off = self.noted(Untriggered::new(self.conn, register))?;
        let mut statement = self.noted(self.conn.prepare_cached(&sql))?;
        let mut insert = |row: &[ValueRef<'_>]| {
            let column = |at| ToSqlOutput::Borrowed(row.get(at).copied().unwrap_or(ValueRef::Null));
            self.noted(statement.execute(params_from_iter((0..shape.columns.len()).map(column))))?;
            register.inserted(number, row)?;
            register.relieve(&self.store.path)
        };
        all.into_iter().try_for_each(|value| one(&mut insert, value))
    }

    /// Writes rows of a derived table whose key is all of its `columns`, those that are not there yet, many to a statement and
    /// in the order of that key: neighbours land on the same pages. Errors count as in `execute`, and `OR FAIL` since only
    /// rollback remains after one: SQLite need not keep what every page was before each statement.
    pub(super) fn derive_all(&self, table: &'static str, columns: &str, all: &[[i64; 3]]) -> Result<()> {
        let sql = |many| {
            let marks = vec!["(?, ?, ?)"; many].join(", ");
            format!("INSERT OR FAIL INTO {table} ({columns}) VALUES {marks} ON CONFLICT DO NOTHING")
        };
        self.derive(table, || {
            let (together, rest) = all.as_chunks::<MANY>();
            for (chunks, sql) in [(together.as_flattened().chunks(MANY), sql(MANY)), (rest.chunks(1), sql(1))] {
                let mut statement = self.noted(self.conn.prepare_cached(&sql))?;
                for chunk in chunks {
                    self.noted(statement.execute(params_from_iter(chunk.as_flattened())))?;
                }
            }
            Ok(())
        })
    }

    /// Does something to a derived table, many rows of it, while triggers are off. They see what is written to journalled tables
    /// and keep strangers out of all others: what this store itself derives needs neither.
    pub(super) fn derive<T>(&self, table: &'static str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        debug_assert!(EXEMPT.contains(&table), "{table} is journalled");
        let _off = self.noted(Untriggered::new(self.conn, &self.store.register))?;
        work()
    }

    /// The one row of a question or of a `RETURNING`; `Trouble::Gone` if there is none.
    pub(super) fn query_row<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<T> {
        self.find(sql, params, read)?.ok_or(Trouble::Gone)
    }

    /// The row of a question, if there is one.
    pub(super) fn find<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let outcome =
            self.conn.prepare_cached(sql).and_then(|mut statement| statement.query_row(params, read).optional());
        self.noted(outcome)
    }

    fn noted<T>(&self, outcome: rusqlite::Result<T>) -> Result<T> {
        outcome.map_err(|error| {
            self.store.register.poison(&error.to_string());
            error.into()
        })
    }
}
