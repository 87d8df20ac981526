//! Who is at work: whoever the operating system says, by the user id of this process. No variable of the environment and,
//! outside sample databases, no argument can say otherwise.

use super::failure::{Failure, Result};
use crate::domain::message::Message;
use crate::store::clerk::{self, Clerk};
use crate::store::{Store, meta};

/// The login that the operating system knows this process by. A user id without a name is its own name.
pub(super) fn login() -> String {
    let uid = uzers::get_current_uid();
    uzers::get_user_by_uid(uid)
        .and_then(|user| user.name().to_str().map(str::to_owned))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| format!("uid-{uid}"))
}

/// The clerk who works on this file; her row is made at her first start. `claimed` is `--clerk`, which only a sample
/// database believes.
pub(super) fn sign_in(store: &mut Store, claimed: Option<&str>) -> Result<Clerk> {
    let login = match claimed {
        None => login(),
        Some(claimed) => {
            believed(store, claimed)?;
            claimed.to_owned()
        }
    };
    Ok(clerk::sign_in(store, &login, &login)?)
}

/// Refuses `--clerk` where it would let anybody write under a colleague's name.
pub(super) fn believed(store: &Store, claimed: &str) -> Result<()> {
    let sound = !claimed.trim().is_empty() && claimed.chars().count() <= 32 && !claimed.chars().any(char::is_control);
    if !sound {
        return Err(Failure::Usage(Message::new("cli-clerk-not-a-login").with("login", claimed)));
    }
    if meta::meta(store)?.sample.is_some() || claimed == login() {
        return Ok(());
    }
    Err(Failure::Refused(Message::new("cli-clerk-refused").with("login", login())))
}
