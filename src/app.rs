//! The loop: input → Action → Screen → Outcome; the stack of screens; what is drawn over them.
//!
//! It waits until something comes or a second has passed, takes everything that came, acts on it key by key, and draws
//! once if anything changed. An idle program sends nothing and wakes once a second to ask whether a colleague wrote.

mod asking;
mod calibration;
mod choices;
pub mod founding;
mod hearing;
mod keeping;
mod overlay;
mod reading;
mod showing;
mod sight;
pub mod start;
mod undoing;
mod walking;
pub use start::Start;

use crate::config::Config;
use crate::domain::calendar::Announced;
use crate::domain::message::Message;
use crate::keys::keymap::{Found, Keymap};
use crate::keys::reader::{Input, Source};
use crate::keys::{Action, Key, Place};
use crate::screens::{self, Desk, Screen, Then};
use crate::store::Trouble;
use crate::store::drafts::Kept;
use crate::text::Texts;
use crate::text::bidi::Mode;
use crate::text::bidi::terminal::Known;
use crate::ui::frame::{Said, Tone};
use crate::ui::{Look, Theme};
use asking::Asking;
use hearing::Deaf;
use keeping::Autosave;
use overlay::{Overlay, Taken};
use ratatui::Terminal;
use ratatui::backend::Backend;
use std::time::Duration;

/// How often a waiting program asks whether somebody else wrote.
const GLANCE: Duration = Duration::from_secs(1);

/// The running program.
pub struct App<B: Backend, S: Source> {
    terminal: Terminal<B>,
    source: S,
    desk: Desk,
    config: Config,
    /// Told after each batch of keys what is half typed, for the thread that watches the line.
    publish: Box<dyn FnMut(Vec<Kept>)>,
    stack: Vec<Box<dyn Screen>>,
    overlay: Option<Overlay>,
    pending: Vec<Key>,
    /// A key opened nothing: nobody takes what is typed after it.
    deaf: Option<Deaf>,
    said: Option<Said>,
    /// Months of the Hijri year that were announced.
    announced: Vec<Announced>,
    /// What is said has not been drawn yet.
    unseen: bool,
    /// Lines it takes beyond the one that is always there.
    more: u16,
    /// The place it was said in.
    said_in: Place,
    keymap: Keymap,
    theme: Theme,
    texts: Texts,
    bidi: Mode,
    /// She chose how Arabic is sent during this run: no late answer changes that.
    switched: bool,
    known: Known,
    /// No key has come yet: nothing typed ahead would be lost on a question.
    untouched: bool,
    dirty: bool,
    ended: bool,
    /// She left by herself: the next start has nothing to bring back.
    goodbye: bool,
    autosave: Autosave,
    /// The line that the top screen asks for.
    asking: Option<Asking>,
    /// What was last written of it.
    line_saved: Autosave,
}

impl<B: Backend, S: Source> App<B, S>
where
    B::Error: std::error::Error + Send + Sync + 'static,
{
    /// A program about to show its first screen.
    pub fn new(terminal: Terminal<B>, source: S, desk: Desk, start: Start) -> Self {
        let texts = Texts::load(desk.language);
        let saved = start.config.settings.bidi.get(&start.known.fingerprint()).copied();
        Self {
            terminal,
            source,
            theme: Theme::chosen(start.config.settings.theme.as_deref(), start.no_colour),
            bidi: start.known.mode(saved),
            switched: false,
            known: start.known,
            untouched: true,
            stack: vec![screens::first(&desk)],
            desk,
            config: start.config,
            publish: start.publish,
            overlay: None,
            pending: Vec::new(),
            deaf: None,
            said: start.say.map(Said::refused),
            unseen: true,
            more: 0,
            said_in: Place::Today,
            announced: Vec::new(),
            keymap: start.keymap,
            texts,
            dirty: true,
            ended: false,
            goodbye: false,
            autosave: Autosave::default(),
            asking: None,
            line_saved: Autosave::default(),
        }
    }

    /// Runs until the clerk quits or the line drops.
    pub fn run(&mut self) -> color_eyre::Result<()> {
        self.begin();
        // Shown first: the disk is waited for while she reads.
        let shown = self.draw();
        self.remember();
        let over = shown.and_then(|()| self.turn());
        if over.is_err() {
            // A terminal that broke takes nothing along of what was typed in it.
            self.settle();
        }
        self.leave();
        over
    }

    fn turn(&mut self) -> color_eyre::Result<()> {
        while !self.ended {
            if self.dirty {
                self.draw()?;
            }
            let due = self.deaf.map(|_| hearing::PAUSE).into_iter().chain(self.top().due()).min();
            let wait = due.map_or(GLANCE, |due| due.min(GLANCE));
            let inputs = self.source.wait(Some(wait))?;
            self.step(inputs);
        }
        Ok(())
    }

    /// Reads the first screen.
    pub fn begin(&mut self) {
        self.moon();
        self.refresh_top();
        self.resume_line();
        self.put_over();
        self.sight();
    }

    /// Acts on everything that came; nothing came: a second has passed.
    pub fn step(&mut self, inputs: Vec<Input>) {
        let today = self.desk.store.clock().today();
        if today != self.desk.today {
            self.desk.today = today;
            self.refresh_top();
        }
        if inputs.is_empty() {
            self.deaf = None;
            self.settle();
            self.glance();
            self.autosave(true);
            self.ask_what_she_sees();
            return;
        }
        for (at, input) in inputs.into_iter().enumerate() {
            if self.ended {
                return;
            }
            self.show_bytes(at);
            self.take(input);
        }
        self.put_over();
        self.publish();
        self.autosave(false);
    }

    /// What stands below, for tests.
    pub fn terminal(&self) -> &Terminal<B> {
        &self.terminal
    }

    /// True once the program is over.
    pub fn ended(&self) -> bool {
        self.ended
    }

    fn take(&mut self, input: Input) {
        match input {
            Input::Key(key) => self.key(key),
            Input::Paste(text) => self.paste(&text),
            Input::PasteCut => self.say(Message::new("frame-paste-cut"), Tone::Refused),
            Input::Resize => {
                self.terminal.autoresize().ok();
                self.refresh_top();
                self.dirty = true;
            }
            Input::Unknown(bytes) => self.raw(&bytes),
            Input::Report(bytes) => {
                self.report(&bytes);
                self.raw(&bytes);
            }
            Input::End => {
                self.settle();
                self.ended = true;
            }
        }
    }

    fn key(&mut self, key: Key) {
        self.dirty = true;
        self.untouched = false;
        let redraws = |found: Found| matches!(found, Found::Action(Action::Redraw));
        if self.blind(key) {
            return;
        }
        if self.overlay.is_some() && redraws(self.keymap.find(self.top().place(), &[], key, true)) {
            return self.act(Action::Redraw);
        }
        if let Some(overlay) = &mut self.overlay {
            let look = Look { theme: &self.theme, texts: &self.texts, keymap: &self.keymap };
            let place = self.stack.last().map_or(Place::Today, |screen| screen.place());
            match overlay.key(key, place, &look) {
                Taken::Kept => {}
                Taken::Closed => self.overlay = None,
                Taken::Chosen(action) => {
                    self.overlay = None;
                    self.act(action);
                }
                Taken::Shown(mode) => {
                    self.overlay = None;
                    self.show_arabic(mode);
                }
                Taken::Passed => {
                    self.overlay = None;
                    return self.key(key);
                }
            }
            return;
        }
        if self.top_mut().key(key) || self.unheard(key) {
            return;
        }
        if self.pending.is_empty()
            && let Some(c) = key.typed()
            && self.text(c.encode_utf8(&mut [0; 4]))
        {
            return;
        }
        let (place, typing) = (self.top().place(), self.top().typing());
        match self.keymap.find(place, &self.pending, key, typing && self.pending.is_empty()) {
            Found::Action(action) => {
                self.pending.clear();
                self.act(action);
            }
            Found::Pending => {
                self.finish();
                self.pending.push(key);
            }
            Found::Nothing if self.pending.is_empty() => self.stray(key),
            Found::Nothing => {
                self.pending.clear();
                if key != Key::plain(crossterm::event::KeyCode::Esc) {
                    self.say(Message::new("frame-no-such-key"), Tone::Refused);
                }
            }
        }
    }

    fn paste(&mut self, text: &str) {
        self.dirty = true;
        if self.cramped() {
            return;
        }
        if self.overlay.is_some() || !self.top().typing() {
            return self.say(Message::new("frame-paste-nowhere"), Tone::Refused);
        }
        self.text(text);
    }

    /// True if the top screen took characters.
    fn text(&mut self, typed: &str) -> bool {
        match self.ask(None, |screen, desk| screen.text(typed, desk)) {
            None => return false,
            Some(Ok(outcome)) => self.follow(outcome),
            Some(Err(trouble)) => self.trouble(&trouble),
        }
        true
    }

    fn raw(&mut self, bytes: &[u8]) {
        if self.top_mut().raw(bytes) {
            self.dirty = true;
        }
    }

    fn act(&mut self, action: Action) {
        match action {
            Action::Help => {
                self.finish();
                self.overlay = Some(Overlay::help());
            }
            Action::Palette => {
                self.finish();
                self.overlay = Some(Overlay::palette());
            }
            Action::Reassure => self.say(Message::new("frame-reassure"), Tone::Done),
            Action::Redraw => {
                self.terminal.clear().ok();
                self.refresh_top();
            }
            Action::Quit => {
                self.finish();
                self.goodbye = true;
                self.ended = true;
            }
            Action::Undo | Action::Redo => self.undo(action == Action::Undo),
            Action::Language => self.language(),
            Action::Theme => self.theme(),
            Action::ArabicDisplay => self.arabic_display(),
            Action::Calibrate => self.calibrate(),
            _ => {
                if !self.top().keeps(action)
                    && let Some(opened) = screens::go(action, &self.desk)
                {
                    self.move_on();
                    self.finish();
                    return self.go(opened);
                }
                if self.wrote_after_all() {
                    return;
                }
                let acts = |screen: &mut dyn Screen, desk: &mut Desk| screen.act(action, desk).map(Some);
                let Some(done) = self.ask(Some(action), acts) else {
                    return;
                };
                let refused = match done {
                    Ok(outcome) if matches!(outcome.then, Then::Unmeant) && action.is_quiet() => false,
                    Ok(outcome) => {
                        let refused = outcome.refuses();
                        self.follow(outcome);
                        refused
                    }
                    Err(trouble) => {
                        self.trouble(&trouble);
                        true
                    }
                };
                if refused && action.opens() {
                    self.unopened();
                }
            }
        }
    }

    fn trouble(&mut self, trouble: &Trouble) {
        self.say(trouble.message(), Tone::Refused);
        self.glance();
        if matches!(trouble, Trouble::Conflict { .. } | Trouble::Gone | Trouble::Locked) {
            self.refresh_top();
        }
    }

    /// Silence: lets the top screen finish what waited for one more key.
    fn settle(&mut self) {
        if self.top().due().is_some() {
            self.finish();
        }
    }

    /// Lets the top screen finish everything that another key would: a key that goes past it ends it too.
    fn finish(&mut self) {
        let Self { stack, desk, .. } = self;
        let Some(screen) = stack.last_mut() else {
            return;
        };
        self.dirty = true;
        match screen.settle(desk) {
            Ok(outcome) => self.follow(outcome),
            Err(trouble) => self.trouble(&trouble),
        }
    }

    fn top(&self) -> &dyn Screen {
        // The stack is never empty: it begins with the first screen and `Close` leaves the last one standing.
        self.stack.last().map_or(&screens::Nowhere as &dyn Screen, AsRef::as_ref)
    }

    fn top_mut(&mut self) -> &mut dyn Screen {
        if self.stack.is_empty() {
            self.stack.push(screens::home(&self.desk));
        }
        let last = self.stack.len() - 1;
        self.stack[last].as_mut()
    }
}
