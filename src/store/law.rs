//! What law 09-08 asks the file to say of itself, kept among the delegation's settings.

use super::{Result, Store, Trouble, Written, meta};
use crate::domain::clean;
use crate::domain::id::ClerkId;
use crate::domain::law::{LENGTH, Law};
use crate::domain::message::Message;

/// Reads it.
pub fn get(store: &Store) -> Result<Law> {
    let of = |name: &str| said(store, name);
    let purposes = ["fr", "ar", "zgh", "en"].map(|code| of(&format!("law_purpose_{code}")).map(|text| (code, text)));
    Ok(Law {
        controller: of("law_controller")?,
        number: of("law_number")?,
        contact: of("law_contact")?,
        purposes: purposes.into_iter().collect::<Result<_>>()?,
    })
}

/// One of its texts (domain::law::NAMES) as it is set; empty where it is not.
pub fn said(store: &Store, name: &str) -> Result<String> {
    Ok(meta::value(store, name)?.unwrap_or_default())
}

/// Sets one of its texts (domain::law::NAMES); an empty one takes it away.
pub fn set(store: &mut Store, clerk: ClerkId, name: &str, said: &str) -> Result<Written<()>> {
    let said = clean::field(said).trim().to_owned();
    if said.chars().count() > LENGTH {
        return Err(Trouble::Refused(Message::new("law-long").with("max", LENGTH)));
    }
    meta::set(store, clerk, name, &said)
}
