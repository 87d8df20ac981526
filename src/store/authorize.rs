//! Who may do what not every clerk may: asked inside the Change, before anything is written. Once somebody is responsible,
//! nobody else may; until then a reason is enough.

use super::{Result, Store, Trouble, Tx, clerk};
use crate::domain::id::ClerkId;
use crate::domain::message::Message;

/// What not every clerk may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Power {
    /// Open a locked register, or a closed month.
    Unlock,
    /// Say who is responsible.
    Appoint,
}

/// Refuses, naming those who may.
pub fn may(store: &Store, clerk: ClerkId, power: Power) -> Result<()> {
    let responsible = clerk::responsible(store)?;
    if responsible.is_empty() || responsible.iter().any(|one| one.id == clerk) {
        return Ok(());
    }
    let names: Vec<&str> = responsible.iter().map(|one| one.name.as_str()).collect();
    let id = match power {
        Power::Unlock => "role-no-unlock",
        Power::Appoint => "role-no-appoint",
    };
    Err(Trouble::Refused(Message::new(id).with("names", names.join(", "))))
}

/// The same inside a Change, of her who makes it.
pub(super) fn authorize(tx: &Tx<'_>, power: Power) -> Result<()> {
    may(tx.store(), tx.clerk, power)
}
