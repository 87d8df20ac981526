//! The people who use the program.

use super::reading::text;
use super::{Act, Result, Store, Trouble};
use crate::domain::id::{ClerkId, compose};
use crate::domain::message::Message;
use crate::domain::name;
use rusqlite::{OptionalExtension, Row, params};

/// A clerk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clerk {
    /// Her id.
    pub id: ClerkId,
    /// Her Unix login.
    pub login: String,
    /// Her name as colleagues see it.
    pub name: String,
}

fn clerk(row: &Row<'_>) -> rusqlite::Result<Clerk> {
    Ok(Clerk { id: ClerkId(row.get(0)?), login: text(row, 1)?, name: text(row, 2)? })
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
        let known = tx.find("SELECT id, login, name FROM clerk WHERE login = ?1", [login], clerk)?;
        if let Some(known) = known {
            return Ok(known);
        }
        let id = tx.new_id()?;
        tx.clerk = ClerkId(id);
        tx.execute(
            "INSERT INTO clerk (id, login, name, chg) VALUES (?1, ?2, ?3, ?4)",
            params![id, login, name, tx.chg()],
        )?;
        Ok(Clerk { id: ClerkId(id), login: login.to_owned(), name: name.to_owned() })
    })?;
    Ok(written.value)
}

/// The clerk of that login, if she has a row.
pub fn by_login(store: &Store, login: &str) -> Result<Option<Clerk>> {
    Ok(store
        .conn()?
        .prepare_cached("SELECT id, login, name FROM clerk WHERE login = ?1")?
        .query_row([login.trim()], clerk)
        .optional()?)
}

/// The clerk of that id.
pub fn by_id(store: &Store, id: ClerkId) -> Result<Clerk> {
    Ok(store.conn()?.prepare_cached("SELECT id, login, name FROM clerk WHERE id = ?1")?.query_row([id.0], clerk)?)
}

/// All of them, by name.
pub fn all(store: &Store) -> Result<Vec<Clerk>> {
    let mut statement = store.conn()?.prepare_cached("SELECT id, login, name FROM clerk ORDER BY name, id")?;
    let rows = statement.query_map([], clerk)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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
