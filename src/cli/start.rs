//! `najma` without a verb: the application itself.

use super::failure::{Failure, Result};
use super::{Call, identity, place};
use crate::app::founding::{self, Before};
use crate::app::start::{self, Opening};
use crate::domain::message::Message;
use crate::store::Store;
use crate::store::clerk::Clerk;
use crate::terminal::PanicNet;
use crate::text::Language;
use std::io::{IsTerminal, stdin, stdout};

/// Opens the database and hands the terminal to the application until the clerk quits or the line drops.
pub(super) fn run(call: &mut Call, faults: Vec<Message>, net: &PanicNet) -> Result<()> {
    if call.out.json {
        return Err(Failure::Usage(Message::new("cli-json-needs-verb")));
    }
    let (store, clerk, language) = match first(call, net)? {
        Began::Made(made) => *made,
        Began::Left => return Err(Failure::refused("cli-first-left")),
        Began::There => {
            let (store, clerk) = call.working()?;
            (store, clerk, call.texts.language())
        }
    };
    let opening = Opening { store, clerk, language, config: std::mem::take(&mut call.config), faults, bidi: call.bidi };
    match start::run(opening, net) {
        Ok(ended) => ended.map_err(Failure::Refused),
        Err(_) => Err(Failure::refused("terminal-failed")),
    }
}

/// What a start without a verb found.
enum Began {
    /// A database.
    There,
    /// None, and it was made.
    Made(Box<(Store, Clerk, Language)>),
    /// None, and she left without making one.
    Left,
}

/// Where there is no database yet and somebody sits at the terminal, she is asked for what makes one.
fn first(call: &mut Call, net: &PanicNet) -> Result<Began> {
    let path = place::wanted(call)?;
    let somebody = stdin().is_terminal() && stdout().is_terminal();
    if call.demo.is_some() || call.clerk.is_some() || place::exists(&path) || !somebody {
        return Ok(Began::There);
    }
    place::make_parent(&path)?;
    let login = identity::login();
    let before = Before {
        path: &path,
        clock: &call.clock,
        login: &login,
        name: &login,
        language: call.texts.language(),
        known: start::known(call.bidi),
    };
    match founding::begin(&before, &mut call.config, net) {
        Ok(Ok(Some(made))) => Ok(Began::Made(Box::new(made))),
        Ok(Ok(None)) => Ok(Began::Left),
        Ok(Err(why)) => Err(Failure::Refused(why)),
        Err(_) => Err(Failure::refused("terminal-failed")),
    }
}
