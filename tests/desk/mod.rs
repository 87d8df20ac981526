//! The test desk: the real application on a drawn screen, driven by keys, on a real database in a temporary folder.
//!
//! ```text
//! desk().keys("1 14A 17A 22A T V").sees("validé")
//! ```
//! Keys are words of the keymap notation (`F4`, `Enter`, `Ctrl-Z`); `'quoted text'` and anything else is typed as it
//! stands.
#![allow(clippy::string_slice, reason = "keys of tests are what this file writes")]
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used, missing_docs)]

pub mod sample;

use chrono::{DateTime, NaiveDate, Utc};
use crossterm::event::KeyCode;
use najma::app::{App, Start};
use najma::clock::Clock;
use najma::config::Config;
use najma::keys::Key;
use najma::keys::keymap::Keymap;
use najma::keys::reader::{Input, Source};
use najma::screens::Desk as Table;
use najma::store::drafts::Drafts;
use najma::store::{Seed, Store, clerk, meta};
use najma::text::bidi::terminal::Known;
use najma::text::{Dir, Language, cells};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;
use tempfile::TempDir;

/// Input that never comes by itself.
pub struct Nobody;

impl Source for Nobody {
    fn wait(&mut self, _: Option<Duration>) -> std::io::Result<Vec<Input>> {
        Ok(vec![Input::End])
    }
}

/// Keys that come one after the other, then the end of the line.
pub struct Script(std::collections::VecDeque<Key>);

impl Script {
    pub fn of(keys: &str) -> Self {
        Self(parse(keys).into())
    }
}

impl Source for Script {
    fn wait(&mut self, _: Option<Duration>) -> std::io::Result<Vec<Input>> {
        Ok(vec![self.0.pop_front().map_or(Input::End, Input::Key)])
    }
}

/// A clock that a test moves.
#[derive(Clone)]
pub struct Hands(Arc<AtomicI64>);

impl Hands {
    pub fn at(day: NaiveDate, hour: u32) -> Self {
        let at = day.and_hms_opt(hour, 0, 0).unwrap().and_utc().timestamp_millis();
        Self(Arc::new(AtomicI64::new(at)))
    }

    pub fn clock(&self) -> Clock {
        let hands = self.0.clone();
        Clock::told_by(move || DateTime::<Utc>::from_timestamp_millis(hands.load(Ordering::SeqCst)).unwrap())
    }

    pub fn forward(&self, by: Duration) {
        self.0.fetch_add(by.as_millis() as i64, Ordering::SeqCst);
    }

    pub fn back(&self, by: Duration) {
        self.0.fetch_sub(by.as_millis() as i64, Ordering::SeqCst);
    }

    pub fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }

    /// UTC milliseconds.
    pub fn set(&self, at: i64) {
        self.0.store(at, Ordering::SeqCst);
    }
}

/// The application, one clerk, one database.
pub struct Desk {
    pub app: App<TestBackend, Nobody>,
    pub hands: Hands,
    pub path: PathBuf,
    pub folder: Arc<TempDir>,
    pub shown: bool,
}

/// Which desk to set up.
pub struct Setting {
    pub language: Language,
    pub login: &'static str,
    pub size: (u16, u16),
    pub known: Known,
}

impl Default for Setting {
    fn default() -> Self {
        Self { language: Language::French, login: "khadija", size: (80, 24), known: Known::default() }
    }
}

/// Khadija's desk in French on the little delegation of `sample`.
pub fn desk() -> Desk {
    desk_as(&Setting::default())
}

pub fn desk_as(setting: &Setting) -> Desk {
    let folder = Arc::new(TempDir::new().unwrap());
    let hands = Hands::at(sample::today(), 10);
    let path = sample::build(folder.path(), &hands.clock());
    desk_on(folder, path, hands, setting)
}

/// A desk on an existing database: a second clerk, a second start.
pub fn desk_on(folder: Arc<TempDir>, path: PathBuf, hands: Hands, setting: &Setting) -> Desk {
    // No two programs draw the same op numbers.
    static PROGRAMS: AtomicU64 = AtomicU64::new(7);
    let seed = Seed::Fixed(PROGRAMS.fetch_add(1, Ordering::SeqCst) << 32);
    let mut store = Store::open(&path, hands.clock(), seed).unwrap();
    let clerk = clerk::sign_in(&mut store, setting.login, setting.login).unwrap();
    let drafts = Drafts::open(&path, setting.login).unwrap();
    let rules = meta::rules(&store).unwrap();
    let today = store.clock().today();
    let table = Table { store, clerk, drafts, today, language: setting.language, rules };
    let terminal = Terminal::new(TestBackend::new(setting.size.0, setting.size.1)).unwrap();
    let (config, _) = Config::load(None);
    let start = Start {
        config,
        keymap: Keymap::shipped(),
        known: setting.known.clone(),
        no_colour: false,
        say: None,
        publish: Box::new(|_| {}),
    };
    let mut app = App::new(terminal, Nobody, table, start);
    app.begin();
    app.draw().unwrap();
    Desk { app, hands, path, folder, shown: true }
}

impl Desk {
    /// Another clerk on the same database.
    pub fn beside(&self, login: &'static str) -> Desk {
        let setting = Setting { login, ..Setting::default() };
        desk_on(self.folder.clone(), self.path.clone(), self.hands.clone(), &setting)
    }

    /// Khadija's program has ended, in whatever way, and is started again.
    pub fn again(self) -> Desk {
        let Desk { app, hands, path, folder, .. } = self;
        drop(app);
        desk_on(folder, path, hands, &Setting::default())
    }

    /// Types keys, one batch each, drawing after each: a patient typist.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        for key in parse(keys) {
            self.app.step(vec![Input::Key(key)]);
            if !self.app.ended() {
                self.app.draw().unwrap();
            }
        }
        self
    }

    /// Types characters as they stand, one batch each.
    pub fn types(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            self.input(Input::Key(Key::char(c)));
        }
        self
    }

    /// Types keys in one burst, drawing once.
    pub fn burst(&mut self, keys: &str) -> &mut Self {
        self.app.step(parse(keys).into_iter().map(Input::Key).collect());
        self.app.draw().unwrap();
        self
    }

    /// Lets a second pass.
    pub fn wait(&mut self) -> &mut Self {
        self.app.step(Vec::new());
        self.app.draw().unwrap();
        self
    }

    pub fn input(&mut self, input: Input) -> &mut Self {
        self.app.step(vec![input]);
        if !self.app.ended() {
            self.app.draw().unwrap();
        }
        self
    }

    /// The screen, line by line, as cells stand.
    pub fn screen(&self) -> String {
        let buffer = self.app.terminal().backend().buffer();
        let width = usize::from(buffer.area.width);
        let cells: Vec<&str> = buffer.content().iter().map(ratatui::buffer::Cell::symbol).collect();
        cells.chunks(width).map(|line| line.concat().trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }

    /// Fails unless the text stands on the screen, in reading or in visual order.
    pub fn sees(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        let visual = cells::visual(text, 200, Dir::Auto);
        assert!(screen.contains(text) || screen.contains(visual.trim()), "« {text} » is not on the screen:\n{screen}");
        self
    }

    /// Lets what works in a thread of its own end: an import.
    pub fn until(&mut self, text: &str) -> &mut Self {
        for _ in 0..400 {
            self.wait();
            if self.screen().contains(text) {
                return self;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        self.sees(text)
    }

    pub fn sees_not(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(!screen.contains(text), "« {text} » is on the screen:\n{screen}");
        self
    }

    /// The database, read beside the application.
    pub fn store(&self) -> Store {
        Store::open(&self.path, self.hands.clock(), Seed::Fixed(99)).unwrap()
    }
}

/// Keys in the notation of this desk.
pub fn parse(keys: &str) -> Vec<Key> {
    let mut found = Vec::new();
    let mut rest = keys.trim_start();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('\'') {
            let end = quoted.find('\'').expect("a closing quote");
            found.extend(quoted[..end].chars().map(Key::char));
            rest = quoted[end + 1..].trim_start();
            continue;
        }
        let end = rest.find(' ').unwrap_or(rest.len());
        let word = &rest[..end];
        match Key::parse(word) {
            Some(key) if word.chars().count() > 1 => found.push(key),
            _ => found.extend(word.chars().map(|c| if c == '⏎' { Key::plain(KeyCode::Enter) } else { Key::char(c) })),
        }
        rest = rest[end..].trim_start();
    }
    found
}
