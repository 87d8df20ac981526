//! `najma found`: a new delegation's database, as the first start makes it.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, given, identity, place};
use crate::domain::calendar::closures_of_holidays;
use crate::domain::date::western_digits;
use crate::domain::geography::{self, Delegation};
use crate::domain::message::Message;
use crate::domain::name;
use crate::domain::school_year::SchoolYear;
use crate::store::meta::Founding;
use crate::store::{Seed, Store, clerk, closure};
use clap::{ArgMatches, Command};
use serde_json::json;
use std::path::Path;

/// Codes from here on belong to delegations that our table does not know yet.
const PROVISIONAL: u16 = 4096;

/// How it is written.
pub(super) fn grammar(g: &Grammar<'_>) -> Command {
    g.verb("found", "cli-do-found")
        .arg(g.option("delegation", "delegation").required(true))
        .arg(g.option("name", "text").required(true))
        .arg(g.option("territory", "text"))
        .arg(g.option("territory-ar", "text"))
}

/// Does it.
pub(super) fn run(call: &mut Call, args: &ArgMatches) -> Result<()> {
    if call.demo.is_some() || call.clerk.is_some() {
        return Err(Failure::Usage(Message::new("cli-found-plain")));
    }
    let territory = territory(given(args, "delegation"), given(args, "territory"), given(args, "territory-ar"))?;
    let Some(clerk) = clerk_name(given(args, "name")) else {
        return Err(Failure::Usage(Message::new("cli-missing-value").with("arg", "--name")));
    };
    let (delegation, name) = (territory.code, territory.name.clone());
    let path = place::wanted(call)?;
    make(call, &path, territory, &clerk)?;
    let said = Message::new("cli-founded").with("name", name.as_str()).with("file", place::shown(&path));
    let object = json!({
        "delegation": delegation,
        "name": name,
        "file": place::shown(&path),
        "clerk": identity::login(),
    });
    call.done(&said, object)
}

/// A delegation about to be founded.
pub(super) struct Territory {
    code: u16,
    name: String,
    name_ar: Option<String>,
}

/// A clerk's name as colleagues will read it, in either script.
pub(super) fn clerk_name(text: &str) -> Option<String> {
    let clean = if name::is_arabic(text) { name::clean_arabic(text) } else { name::clean_latin(text) };
    Some(clean.chars().take(name::MAX).collect()).filter(|clean: &String| !clean.is_empty())
}

/// Makes the database, and the closures of the school year's public holidays.
pub(super) fn make(call: &Call, path: &Path, territory: Territory, clerk: &str) -> Result<()> {
    if place::exists(path) {
        return Err(Failure::Refused(Message::new("cli-file-exists").with("file", place::shown(path))));
    }
    place::make_parent(path)?;
    let login = identity::login();
    let founding = Founding {
        delegation: territory.code,
        name: territory.name,
        name_ar: territory.name_ar,
        login: login.clone(),
        clerk: clerk.to_owned(),
        sample: None,
    };
    let mut store = Store::found(path, &founding, call.clock.clone(), Seed::Random)?;
    let clerk = clerk::sign_in(&mut store, &login, clerk)?;
    let Some((from, to)) = SchoolYear::of(call.today()).days() else { return Ok(()) };
    closure::add(&mut store, clerk.id, &closures_of_holidays(from, to))?;
    Ok(())
}

/// The delegation that a clerk names: by our code, an HCP code or a name in either script; or by a provisional code and
/// the name she gives.
pub(super) fn territory(text: &str, own: &str, own_ar: &str) -> Result<Territory> {
    let text = text.trim();
    let code = western_digits(text).parse::<u16>().ok();
    let named = |found: &Delegation| Territory {
        code: found.code,
        name: found.name.to_owned(),
        name_ar: Some(found.name_ar.to_owned()),
    };
    if let Some(found) = code.and_then(geography::delegation) {
        return Ok(named(found));
    }
    if let Some(code) = code.filter(|code| (PROVISIONAL..1 << 15).contains(code)) {
        let name = name::clean_latin(own);
        if name.is_empty() {
            return Err(Failure::Usage(Message::new("cli-provisional-needs-name")));
        }
        let name_ar = Some(name::clean_arabic(own_ar)).filter(|name| !name.is_empty());
        return Ok(Territory { code, name, name_ar });
    }
    let wanted = name::words(text);
    let mut near = Vec::new();
    for found in geography::delegations() {
        let same = |name: &str| !wanted.is_empty() && name::words(name) == wanted;
        if found.province == text || same(found.name) || same(found.name_ar) {
            return Ok(named(found));
        }
        let begins = |name: &str| {
            name::words(name).iter().any(|word| wanted.iter().any(|typed| word.starts_with(typed.as_str())))
        };
        if begins(found.name) || begins(found.name_ar) {
            near.push(format!("{} {}", found.code, found.name));
        }
    }
    near.truncate(8);
    Err(Failure::Refused(if near.is_empty() {
        Message::new("cli-no-such-delegation").with("text", text)
    } else {
        Message::new("cli-delegation-near").with("text", text).with("names", near.join(", "))
    }))
}
