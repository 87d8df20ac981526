//! From an open database to the running program at a real terminal.

use super::App;
pub(crate) use super::sight::known;
use super::sight::{questions, unreadable};
use crate::config::{Config, KeymapChoice};
use crate::domain::message::Message;
use crate::keys::keymap::{Keymap, KeymapError};
use crate::screens::Desk;
use crate::store::clerk::Clerk;
use crate::store::drafts::{Drafts, Kept};
use crate::store::{Store, Trouble, meta};
use crate::terminal::{PanicNet, Terminal, colours_wanted};
use crate::text::Language;
use crate::text::bidi::terminal::{Known, Wish};

/// What a start brings along.
pub struct Start {
    /// The clerk's settings and their file.
    pub config: Config,
    /// The keys in force.
    pub keymap: Keymap,
    /// Which terminal this is, as far as it is known yet: its answers come with the keys.
    pub known: Known,
    /// True if `NO_COLOR` is set.
    pub no_colour: bool,
    /// A first sentence: a setting that could not be read.
    pub say: Option<Message>,
    /// Told what is half typed, for the thread that watches the line.
    pub publish: Box<dyn FnMut(Vec<Kept>)>,
}

/// What the command line found out before the program takes the terminal.
pub struct Opening {
    /// The database.
    pub store: Store,
    /// Who works here.
    pub clerk: Clerk,
    /// The language to begin with.
    pub language: Language,
    /// Her settings.
    pub config: Config,
    /// What was wrong with them.
    pub faults: Vec<Message>,
    /// How Arabic is sent to this terminal, if the command line says.
    pub bidi: Wish,
}

/// Runs the program until the clerk leaves it. A sentence is why it could not begin.
pub fn run(opening: Opening, net: &PanicNet) -> color_eyre::Result<Result<(), Message>> {
    let Opening { store, clerk, language, config, mut faults, bidi } = opening;
    let keymap = match keymap(&config.settings.keymap) {
        Ok(keymap) => keymap,
        Err(message) => return Ok(Err(message)),
    };
    let known = known(bidi);
    let (language, refused) = match unreadable(language, &known, &config) {
        Some((other, why)) => (other, Some(why)),
        None => (language, None),
    };
    let (desk, fault) = match desk(store, clerk, language) {
        Ok(found) => found,
        Err(trouble) => return Ok(Err(trouble.message())),
    };
    faults.splice(0..0, refused);
    faults.extend(fault);
    let (terminal, reader) = match Terminal::enter(net, questions(&known)) {
        Ok(entered) => entered,
        Err(message) => return Ok(Err(message)),
    };
    let words = terminal.last_words();
    let (path, login, run) = (desk.store.path().to_owned(), desk.clerk.login.clone(), desk.drafts.run());
    let start = Start {
        config,
        keymap,
        known,
        no_colour: !colours_wanted(),
        say: faults.into_iter().next(),
        publish: Box::new(move |kept| {
            if kept.is_empty() {
                return words.clear();
            }
            let (path, login) = (path.clone(), login.clone());
            words.publish(move || {
                // Nobody is left to tell if the disk refuses.
                let _ = Drafts::keep_at(&path, &login, run, &kept);
            });
        }),
    };
    let screen = ratatui::Terminal::new(terminal.backend(colours_wanted()))?;
    let mut app = App::new(screen, reader, desk, start);
    let over = app.run();
    if !app.answered() {
        terminal.hush();
    }
    over.map(Ok)
}

/// The desk of a clerk, and what could not be read of her drafts.
fn desk(store: Store, clerk: Clerk, language: Language) -> Result<(Desk, Option<Message>), Trouble> {
    let drafts = Drafts::open(store.path(), &clerk.login)?;
    let rules = meta::rules(&store)?;
    let today = store.clock().today();
    Ok((Desk { store, clerk, drafts, today, language, rules }, None))
}

/// The keys in force, or the first thing that is wrong with her file.
pub(crate) fn keymap(choice: &KeymapChoice) -> Result<Keymap, Message> {
    match choice {
        KeymapChoice::Default => Ok(Keymap::shipped()),
        KeymapChoice::Vim => Ok(Keymap::vim()),
        KeymapChoice::File(path) => {
            let name = path.to_string_lossy();
            let text = crate::config::content(path)?.unwrap_or_default();
            let fault = |faults: Vec<KeymapError>| faults.into_iter().next().map(|fault| fault.message);
            Keymap::with_user(&name, &text).map_err(|faults| fault(faults).unwrap_or(Message::new("keymap-syntax")))
        }
    }
}
