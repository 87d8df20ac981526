//! Opening and founding: from a path to a store that may be trusted.

use super::register::Register;
use super::schema::{self, Step, Way};
use super::tables::Tables;
use super::{Act, Result, Seed, Store, Trouble, files, ids, meta, reading, shipped, triggers};
use crate::clock::Clock;
use crate::domain::id::{ClerkId, compose};
use crate::domain::message::Message;
use rusqlite::{Connection, params};
use std::cell::Cell;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

impl Store {
    /// `open` with a given list of schema steps: the migration test brings its own.
    #[doc(hidden)]
    pub fn open_with(path: &Path, clock: Clock, seed: Seed, steps: &[Step]) -> Result<Self> {
        schema::assert_engine()?;
        files::admit(path)?;
        let (conn, frozen) = link(path)?;
        if frozen.is_none() {
            schema::bring_up(&conn, path, steps)?;
        }
        let version = schema::version(&conn)?;
        let known = u32::try_from(steps.len()).unwrap_or(u32::MAX);
        if version > known {
            return Err(Trouble::Newer(version, known));
        }
        if version < known {
            return Err(Trouble::Refused(Message::new("trouble-old-frozen")));
        }
        let tables = match shipped::tables(&conn)? {
            Some(tables) => tables,
            None => compared(&conn)?,
        };
        let store = Self::around(conn, path, clock, seed, tables, frozen)?;
        store.set_watch()
    }

    fn around(
        conn: Connection,
        path: &Path,
        clock: Clock,
        seed: Seed,
        tables: Tables,
        frozen: Option<Message>,
    ) -> Result<Self> {
        let tables = Arc::new(tables);
        let register = Register::default();
        register.learn(Arc::clone(&tables));
        register.attach(&conn)?;
        Ok(Self {
            clock,
            path: path.to_owned(),
            version: schema::user_version(&conn)?,
            delegation: conn.query_row("SELECT delegation FROM meta", [], |row| row.get(0)).unwrap_or(0),
            link: Ok(conn),
            tables,
            register,
            numbers: ids::Numbers::new(seed),
            carried: None,
            frozen,
            companions: Cell::new(None),
            unsettled: None,
            last: None,
            watch: reading::Watch::default(),
            known: std::cell::Cell::default(),
        })
    }

    /// `moved` tells of what comes after now.
    fn set_watch(mut self) -> Result<Self> {
        self.watch.data_version = self.conn()?.query_row("PRAGMA data_version", [], |row| row.get(0))?;
        self.watch.seen = self.head()?.0;
        Ok(self)
    }
}

/// The tables of a schema that is not the shipped one, and why it is not ours if so.
fn compared(conn: &Connection) -> Result<Tables> {
    let tables = Tables::read(conn)?;
    triggers::compare(conn, &tables)?;
    Ok(tables)
}

/// Connects as the place allows: to write, else to read with the reason.
fn link(path: &Path) -> Result<(Connection, Option<Message>)> {
    if files::writable(path) {
        let conn = schema::connect(path, Way::Write)?;
        if !conn.is_readonly(rusqlite::MAIN_DB)? {
            return Ok((conn, None));
        }
    }
    let why = Message::new("trouble-frozen");
    // Without a place for the -shm file SQLite cannot even read, unless it is told that nobody else can write.
    match schema::connect(path, Way::Read) {
        Err(Trouble::Disk(_) | Trouble::Full(_)) if files::size(&files::with_tail(path, "-wal")) == 0 => {
            Ok((schema::connect(path, Way::Frozen)?, Some(why)))
        }
        other => Ok((other?, Some(why))),
    }
}

/// See `Store::inspect`.
pub(super) fn inspect(path: &Path, clock: Clock) -> Result<Store> {
    schema::assert_engine()?;
    files::admit(path)?;
    let conn = match schema::connect(path, Way::Read) {
        Err(Trouble::Disk(_) | Trouble::Full(_)) => link(path)?.0,
        other => other?,
    };
    // A newer file may have tables that this program does not know: then rows are not compared.
    let tables = Tables::read(&conn).unwrap_or_default();
    Store::around(conn, path, clock, Seed::Random, tables, Some(Message::new("trouble-frozen")))
}

/// Files founded by this process so far: the name of the next one under way.
static FOUNDED: AtomicU32 = AtomicU32::new(0);

/// See `Store::found`.
pub(super) fn found(path: &Path, founding: &meta::Founding, clock: &Clock, seed: Seed) -> Result<()> {
    schema::assert_engine()?;
    founding.valid()?;
    let exists = || Trouble::Refused(Message::new("trouble-exists"));
    if files::identity(path).is_some() {
        return Err(exists());
    }
    let folder = files::folder_of(path);
    if files::identity(folder).is_none() {
        files::make_folder(folder)?;
    }
    files::local(path)?;
    let count = FOUNDED.fetch_add(1, Ordering::Relaxed);
    let draft = files::with_tail(path, &format!(".{}-{count}.new", std::process::id()));
    files::discard(&draft);
    let outcome = files::make_empty(&draft)
        .map_err(|error| Trouble::Full(error.to_string()))
        .and_then(|()| build(&draft, founding, clock, seed))
        .and_then(|()| files::give_name(&draft, path));
    if outcome != Ok(true) {
        files::discard(&draft);
    }
    if outcome? { Ok(()) } else { Err(exists()) }
}

fn build(path: &Path, founding: &meta::Founding, clock: &Clock, seed: Seed) -> Result<()> {
    let conn = schema::connect(path, Way::New)?;
    conn.execute_batch("BEGIN IMMEDIATE")?;
    let tables = schema::apply(&conn, schema::STEPS, 0)?;
    conn.execute_batch("COMMIT")?;
    let mut store = Store::around(conn, path, clock.clone(), seed, tables, None)?;
    let delegation = founding.delegation;
    store.delegation = delegation;
    let mut installation = Vec::with_capacity(16);
    for _ in 0..2 {
        installation.extend_from_slice(&store.numbers.next()?.to_le_bytes());
    }
    let first = ClerkId(compose(delegation, 1));
    store.write(first, Act::new("found"), |tx| {
        tx.execute("INSERT INTO ids (one, next) VALUES (1, 1)", [])?;
        let clerk = tx.new_id()?;
        tx.execute(
            "INSERT INTO clerk (id, login, name, chg) VALUES (?1, ?2, ?3, ?4)",
            params![clerk, founding.login, founding.clerk, tx.chg()],
        )?;
        let (seed, until) = founding.sample.unzip();
        tx.execute(
            "INSERT INTO meta (id, installation, delegation, name, name_ar, sample, seed, until_on, chg)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                installation,
                delegation,
                founding.name,
                founding.name_ar,
                founding.sample.is_some(),
                seed.map(|seed| seed as i64),
                until.map(|day| day.to_string()),
                tx.chg()
            ],
        )?;
        Ok(())
    })?;
    let whole = reading::checkpoint(store.conn()?)?;
    if whole { Ok(()) } else { Err(Trouble::Busy) }
}
