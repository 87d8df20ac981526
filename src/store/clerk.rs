//! The people who use the program.

use super::{Result, Store};
use crate::domain::id::ClerkId;

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

/// The clerk of that login; makes her row if this is her first start.
pub fn sign_in(store: &mut Store, login: &str, name: &str) -> Result<Clerk> {
    let _ = (store, login, name);
    unimplemented!()
}
