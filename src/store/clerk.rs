//! The people who use the program.

use super::authorize::{Power, authorize};
use super::reading::text;
use super::{Act, Result, Store, Trouble, Tx, Written};
pub use crate::domain::clerk::Clerk;
use crate::domain::clerk::Role;
use crate::domain::id::{ChangeId, ClerkId, compose};
use crate::domain::message::Message;
use crate::domain::name;
use rusqlite::{OptionalExtension, Row, params};

/// What every reader of clerks selects.
const COLUMNS: &str = "id, login, name, role";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Clerk> {
    let role = row.get::<_, Option<i64>>(3)?.and_then(Role::from_code).unwrap_or_default();
    Ok(Clerk { id: ClerkId(row.get(0)?), login: text(row, 1)?, name: text(row, 2)?, role })
}

/// The clerk of that login; makes her row if this is her first start.
pub fn sign_in(store: &mut Store, login: &str, name: &str) -> Result<Clerk> {
    if let Some(known) = by_login(store, login)? {
        return Ok(known);
    }
    let (login, name) = (login.trim(), name.trim());
    let bad = |text: &str| text.is_empty() || text.contains('\0');
    if bad(login) || bad(name) {
        return Err(Trouble::Refused(Message::new("trouble-login")));
    }
    // Her own row is her first Change: she signs it as soon as she has an id.
    let nobody = ClerkId(compose(store.delegation(), 0));
    let written = store.write(nobody, Act::new("sign-in"), |tx| {
        // She may have signed in at another terminal meanwhile.
        let known = tx.find(&format!("SELECT {COLUMNS} FROM clerk WHERE login = ?1"), [login], from_row)?;
        if let Some(known) = known {
            return Ok(known);
        }
        let id = tx.new_id()?;
        tx.clerk = ClerkId(id);
        tx.execute(
            "INSERT INTO clerk (id, login, name, chg) VALUES (?1, ?2, ?3, ?4)",
            params![id, login, name, tx.chg()],
        )?;
        Ok(Clerk { id: ClerkId(id), login: login.to_owned(), name: name.to_owned(), role: Role::Agent })
    })?;
    Ok(written.value)
}

/// The clerk of that login, if she has a row.
pub fn by_login(store: &Store, login: &str) -> Result<Option<Clerk>> {
    let sql = format!("SELECT {COLUMNS} FROM clerk WHERE login = ?1");
    Ok(store.conn()?.prepare_cached(&sql)?.query_row([login.trim()], from_row).optional()?)
}

/// The clerk of that id.
pub fn by_id(store: &Store, id: ClerkId) -> Result<Clerk> {
    let sql = format!("SELECT {COLUMNS} FROM clerk WHERE id = ?1");
    Ok(store.conn()?.prepare_cached(&sql)?.query_row([id.0], from_row)?)
}

/// Who made a Change; `None` where there is none of that number.
pub fn of_change(store: &Store, change: ChangeId) -> Result<Option<Clerk>> {
    let sql = format!("SELECT {COLUMNS} FROM clerk WHERE id = (SELECT clerk FROM change WHERE id = ?1)");
    Ok(store.conn()?.prepare_cached(&sql)?.query_row([change.0], from_row).optional()?)
}

/// All of them, by name.
pub fn all(store: &Store) -> Result<Vec<Clerk>> {
    let mut statement = store.conn()?.prepare_cached(&format!("SELECT {COLUMNS} FROM clerk ORDER BY name, id"))?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Those who are responsible, by name.
pub fn responsible(store: &Store) -> Result<Vec<Clerk>> {
    let mut all = all(store)?;
    all.retain(|clerk| clerk.role == Role::Responsible);
    Ok(all)
}

/// Says what a clerk may do. Returns how many are responsible then.
pub fn appoint(store: &mut Store, by: ClerkId, whom: ClerkId, role: Role) -> Result<Written<usize>> {
    store.write(by, Act::new("role"), |tx| {
        authorize(tx, Power::Appoint)?;
        tx.execute(
            "UPDATE clerk SET role = ?2, chg = ?3 WHERE id = ?1 AND ifnull(role, 0) <> ?2",
            params![whom.0, role as i64, tx.chg()],
        )?;
        Ok(responsible(tx.store())?.len())
    })
}

/// Undo gives nobody a role, and takes none, that she who undoes could not give or take.
pub(super) fn may_undo(tx: &Tx<'_>, _: i64, _: i64) -> Result<()> {
    authorize(tx, Power::Appoint)
}

/// The clerk that a login or a name means, whatever its capitals and accents; `Refused` with the names there are.
pub fn named(store: &Store, text: &str) -> Result<Clerk> {
    let all = all(store)?;
    let wanted = name::words(text);
    let exact = all.iter().find(|clerk| clerk.login.eq_ignore_ascii_case(text.trim()));
    let by_name = || all.iter().find(|clerk| !wanted.is_empty() && name::words(&clerk.name) == wanted);
    exact.or_else(by_name).cloned().ok_or_else(|| {
        let names: Vec<&str> = all.iter().map(|clerk| clerk.name.as_str()).collect();
        Trouble::Refused(Message::new("clerk-unknown").with("text", text.trim()).with("names", names.join(", ")))
    })
}
