//! The first start: three questions on the terminal, and nothing else.

use super::failure::{Failure, Result};
use super::found::{self, Territory};
use super::{Call, place};
use crate::config::Setting;
use crate::domain::message::Message;
use crate::text::{Language, Texts};
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;

/// Longest answer, in bytes.
const ANSWER_MAX: u64 = 1000;

/// True where there is somebody to ask.
pub(super) fn somebody() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Asks the language, the delegation and the clerk's name, and makes the database.
pub(super) fn ask(call: &mut Call, path: &Path) -> Result<()> {
    let choices: Vec<String> = Language::shipped()
        .map(|language| format!("{} {}", language.code(), language.own_name()))
        .collect();
    call.say(&Message::new("cli-first-welcome"))?;
    loop {
        let asked = Message::new("cli-first-language")
            .with("values", choices.join(", "))
            .with("now", call.texts.language().code());
        let answer = call.answer(&asked)?;
        if answer.is_empty() {
            break;
        }
        if let Some(language) = Language::from_code(&answer) {
            call.texts = Texts::load(language);
            break;
        }
    }
    let territory = delegation(call)?;
    let clerk = loop {
        let answer = call.answer(&Message::new("cli-first-name"))?;
        if let Some(name) = found::clerk_name(&answer) {
            break name;
        }
    };
    found::make(call, path, territory, &clerk)?;
    // The choice holds for this start even where no settings file can be written.
    let language = call.texts.language();
    if let Err(message) = call.config.remember(Setting::Language(language)) {
        call.say(&message)?;
    }
    call.say(&Message::new("cli-first-made").with("file", place::shown(path)))
}

fn delegation(call: &mut Call) -> Result<Territory> {
    loop {
        let answer = call.answer(&Message::new("cli-first-delegation"))?;
        let found = match found::territory(&answer, "", "") {
            Err(Failure::Usage(_)) => {
                let own = call.answer(&Message::new("cli-first-territory"))?;
                found::territory(&answer, &own, "")
            }
            other => other,
        };
        match found {
            Ok(territory) => return Ok(territory),
            Err(Failure::Refused(message) | Failure::Usage(message)) => call.say(&message)?,
            Err(other) => return Err(other),
        }
    }
}

impl Call {
    fn say(&mut self, message: &Message) -> Result<()> {
        self.out.line(&self.texts.say(message))?;
        Ok(self.out.flush()?)
    }

    /// One line typed; the end of input means that she thinks better of it.
    fn answer(&mut self, message: &Message) -> Result<String> {
        self.out.text(&format!("{} ", self.texts.say(message)))?;
        self.out.flush()?;
        let mut line = Vec::new();
        for byte in io::stdin().lock().take(ANSWER_MAX).bytes() {
            match byte {
                Ok(b'\n') => return Ok(String::from_utf8_lossy(&line).trim().to_owned()),
                Ok(byte) => line.push(byte),
                Err(_) => break,
            }
        }
        writeln!(self.out.stream())?;
        Err(Failure::refused("cli-first-left"))
    }
}
