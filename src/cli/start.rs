//! `najma` without a verb: the application itself.

use super::failure::{Failure, Result};
use super::{Call, place};
use crate::app::{App, Start};
use crate::config::KeymapChoice;
use crate::domain::message::Message;
use crate::keys::keymap::Keymap;
use crate::screens::Desk;
use crate::store::drafts::{Drafts, Kept};
use crate::store::meta;
use crate::terminal::{self, PanicNet, Terminal};
use crate::text::bidi::Mode;
use std::io::Read;
use std::path::Path;

/// Bytes of a keymap file at most: a larger one is not ours.
const KEYMAP_MAX: u64 = 256 << 10;

/// Opens the database and hands the terminal to the application until the clerk quits or the line drops.
pub(super) fn run(call: &mut Call, net: &PanicNet) -> Result<()> {
    let (store, clerk) = call.working()?;
    let drafts = Drafts::open(store.path(), &clerk.login)?;
    let (keymap, fault) = keymap(&call.config.settings.keymap);
    let desk = Desk {
        today: store.clock().today(),
        rules: meta::rules(&store)?,
        language: call.texts.language(),
        clerk,
        drafts,
        store,
    };
    let (guard, reader) = Terminal::enter(net).map_err(Failure::Refused)?;
    let colours = terminal::colours_wanted();
    let (words, database, login) = (guard.last_words(), desk.store.path().to_owned(), desk.clerk.login.clone());
    let start = Start {
        config: std::mem::take(&mut call.config),
        keymap,
        fingerprint: fingerprint(),
        bidi: Mode::default(),
        no_colour: !colours,
        say: fault,
        publish: Box::new(move |kept: Option<Kept>| match kept {
            None => words.clear(),
            Some(kept) => {
                let (database, login) = (database.clone(), login.clone());
                // Whoever runs this is on the way out of the process: nobody is left to be told that it failed.
                words.publish(move || drop(Drafts::keep_at(&database, &login, &kept)));
            }
        }),
    };
    let screen = ratatui::Terminal::new(guard.backend(colours)).map_err(|_| Failure::refused("terminal-failed"))?;
    let ended = App::new(screen, reader, desk, start).run();
    drop(guard);
    ended.map_err(|_| Failure::refused("terminal-failed"))
}

/// The bindings that the settings name; a file that cannot be used leaves the default in force, and says why.
fn keymap(choice: &KeymapChoice) -> (Keymap, Option<Message>) {
    let path = match choice {
        KeymapChoice::Default => return (Keymap::shipped(), None),
        KeymapChoice::Vim => return (Keymap::vim(), None),
        KeymapChoice::File(path) => path,
    };
    let Some(text) = content(path) else {
        return (Keymap::shipped(), Some(Message::new("config-unreadable").with("file", place::shown(path))));
    };
    match Keymap::with_user(&place::shown(path), &text) {
        Ok(keymap) => (keymap, None),
        Err(faults) => (Keymap::shipped(), faults.into_iter().next().map(|fault| fault.message)),
    }
}

fn content(path: &Path) -> Option<String> {
    let data = std::fs::metadata(path).ok()?;
    if !data.is_file() || data.len() > KEYMAP_MAX {
        return None;
    }
    let mut text = String::new();
    let file = std::fs::OpenOptions::new().read(true).open(path).ok()?;
    file.take(KEYMAP_MAX).read_to_string(&mut text).ok()?;
    Some(text)
}

/// Which terminal this is, as far as it says without being asked: what its Arabic mode is kept by.
fn fingerprint() -> String {
    ["TERM", "TERM_PROGRAM"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .filter(|value| !value.is_empty())
        .collect::<Vec<_>>()
        .join("/")
}
