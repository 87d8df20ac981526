//! `najma` without a verb: the application itself.

use super::failure::{Failure, Result};
use super::{Call, first, place};
use crate::app::start::{self, Opening};
use crate::domain::message::Message;
use crate::terminal::PanicNet;

/// Opens the database and hands the terminal to the application until the clerk quits or the line drops.
pub(super) fn run(call: &mut Call, faults: Vec<Message>, net: &PanicNet) -> Result<()> {
    if call.out.json {
        return Err(Failure::Usage(Message::new("cli-json-needs-verb")));
    }
    if call.demo.is_none() && first::somebody() {
        let path = place::wanted(call)?;
        if !place::exists(&path) {
            first::ask(call, &path)?;
        }
    }
    let (store, clerk) = call.working()?;
    let opening = Opening {
        store,
        clerk,
        language: call.texts.language(),
        config: std::mem::take(&mut call.config),
        faults,
        bidi: None,
    };
    match start::run(opening, net) {
        Ok(ended) => ended.map_err(Failure::Refused),
        Err(_) => Err(Failure::refused("terminal-failed")),
    }
}
