//! Every screen, with everything that can stand over it, in every size of window: never a panic, never a cursor outside.

use super::desk::{Setting, sample};
use super::{copied, long};
use najma::app::{App, Start};
use najma::config::Config;
use najma::keys::keymap::Keymap;
use najma::keys::reader::{Input, Source};
use najma::screens::Desk as Table;
use najma::store::drafts::Drafts;
use najma::store::{Seed, Store, clerk, meta};
use najma::text::Language;
use najma::text::bidi::terminal::Known;
use ratatui::Terminal;
use ratatui::backend::{Backend, ClearType, TestBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

struct Nobody;

impl Source for Nobody {
    fn wait(&mut self, _: Option<Duration>) -> std::io::Result<Vec<Input>> {
        Ok(vec![Input::End])
    }
}

/// A window that a test pulls at.
struct Elastic {
    drawn: TestBackend,
    size: Arc<Mutex<(u16, u16)>>,
}

impl Backend for Elastic {
    type Error = Infallible;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> Result<(), Infallible> {
        let (columns, rows) = *self.size.lock().unwrap();
        self.drawn.resize(columns, rows);
        self.drawn.draw(content.inspect(|(x, y, _)| assert!(*x < columns && *y < rows, "a cell at {x}, {y}")))
    }
    fn hide_cursor(&mut self) -> Result<(), Infallible> {
        self.drawn.hide_cursor()
    }
    fn show_cursor(&mut self) -> Result<(), Infallible> {
        self.drawn.show_cursor()
    }
    fn get_cursor_position(&mut self) -> Result<Position, Infallible> {
        self.drawn.get_cursor_position()
    }
    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Infallible> {
        let position = position.into();
        let (columns, rows) = *self.size.lock().unwrap();
        assert!(
            position.x < columns.max(1) && position.y < rows.max(1),
            "the cursor at {position} in {columns} × {rows}"
        );
        self.drawn.set_cursor_position(position)
    }
    fn clear(&mut self) -> Result<(), Infallible> {
        self.drawn.clear()
    }
    fn clear_region(&mut self, kind: ClearType) -> Result<(), Infallible> {
        self.drawn.clear_region(kind)
    }
    fn size(&self) -> Result<Size, Infallible> {
        let (columns, rows) = *self.size.lock().unwrap();
        Ok(Size::new(columns, rows))
    }
    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        self.drawn.window_size()
    }
    fn flush(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}

/// Keys from the first screen to each place, and what may stand over it.
const PLACES: &[&str] = &[
    "",
    "X",
    "X0'souk'",
    "Left",
    "1",
    "1 3R",
    "1 3R.2",
    "1 17",
    "1 3A Up N'note'",
    "1 F4'Latifa'",
    "1 X",
    "1 3A V",
    "1 End",
    "1 F6",
    "1 F9 h",
    "1 O",
    "F9 p",
    "F9 p'zin'",
    "F9 p'zzzz'",
    "F9 p'Zahra' F4",
    "F9 p'Zahra' F4'x' F9 x",
    "F9 p Enter",
    "F9 g",
    "F9 g Enter",
    "F9 g Enter F4",
    "F9 g F4",
    "F9 e",
    "F9 e F4",
    "F9 m",
    "F9 m F4",
    "F9 f",
    "F9 f F4",
    "F9 h",
    "F9 k",
    "F9 z",
    "F9 p F4 'بنعلي ab 12 فاطمة'",
    "F1",
    "1 F1",
    ":",
    ":'an'",
    "F9",
    "1 F9",
];

#[test]
fn every_screen_in_every_size() {
    const ROWS: &[u16] = &[0, 1, 2, 10, 14, 20, 24, 60];
    const COLUMNS: &[u16] = &[0, 1, 2, 20, 59, 60, 80, 200];
    let mut frames = 0;
    for language in [Language::French, Language::Arabic] {
        for keys in PLACES {
            let desk = copied(&super::desk::Setting::default());
            let size = Arc::new(Mutex::new((80, 24)));
            let (mut app, hands) = elastic(&desk, &size, language);
            app.step(super::desk::parse(keys).into_iter().map(Input::Key).collect());
            app.draw().unwrap();
            for rows in ROWS {
                for columns in COLUMNS {
                    *size.lock().unwrap() = (*columns, *rows);
                    app.step(vec![Input::Resize]);
                    if let Err(error) = app.draw() {
                        panic!("{keys} at {columns} × {rows}: {error}");
                    }
                    frames += 1;
                    if long() {
                        app.step(super::desk::parse("Down PageDown Up").into_iter().map(Input::Key).collect());
                        app.draw().unwrap();
                    }
                }
            }
            drop(hands);
        }
    }
    println!("{frames} frames");
}

#[test]
fn a_window_made_small_and_large_again_hides_no_line_that_it_has_room_for() {
    let mut other = Vec::new();
    for keys in PLACES {
        let desk = copied(&super::desk::Setting::default());
        let size = Arc::new(Mutex::new((200, 60)));
        let (mut app, _hands) = elastic(&desk, &size, Language::French);
        app.step(super::desk::parse(&format!("{keys} End")).into_iter().map(Input::Key).collect());
        app.draw().unwrap();
        let before = app.terminal().backend().drawn.buffer().clone();
        for one in [(80, 14), (40, 10), (60, 16), (200, 60)] {
            *size.lock().unwrap() = one;
            app.step(vec![Input::Resize]);
            app.draw().unwrap();
        }
        if *app.terminal().backend().drawn.buffer() != before {
            other.push(keys);
        }
    }
    assert!(other.is_empty(), "{other:#?}");
}

#[test]
fn a_field_of_mixed_text_is_the_same_after_every_size() {
    for language in [Language::French, Language::Arabic] {
        let desk = copied(&super::desk::Setting::default());
        let size = Arc::new(Mutex::new((80, 24)));
        let (mut app, _hands) = elastic(&desk, &size, language);
        app.step(
            super::desk::parse("F9 p F4 Enter 'بنعلي ab 12 فاطمة' Left Left").into_iter().map(Input::Key).collect(),
        );
        app.draw().unwrap();
        let before = app.terminal().backend().drawn.buffer().clone();
        assert!(before.content.iter().any(|cell| cell.symbol() == "b"));
        for one in [(40, 10), (1, 1), (0, 0), (3, 24), (200, 60), (80, 24)] {
            *size.lock().unwrap() = one;
            app.step(vec![Input::Resize]);
            app.draw().unwrap();
        }
        assert_eq!(app.terminal().backend().drawn.buffer(), &before);
        // And typing goes on where it was.
        app.step(super::desk::parse("'zz'").into_iter().map(Input::Key).collect());
        app.draw().unwrap();
        assert_ne!(app.terminal().backend().drawn.buffer(), &before);
    }
}

fn elastic(
    desk: &super::desk::Desk,
    size: &Arc<Mutex<(u16, u16)>>,
    language: Language,
) -> (App<Elastic, Nobody>, super::desk::Hands) {
    let hands = super::desk::Hands::at(sample::today(), 10);
    let mut store = Store::open(&desk.path, hands.clock(), Seed::Fixed(3)).unwrap();
    let clerk = clerk::sign_in(&mut store, "samira", "Samira").unwrap();
    let drafts = Drafts::open(&desk.path, "samira").unwrap();
    let (rules, today) = (meta::rules(&store).unwrap(), store.clock().today());
    let table = Table { store, clerk, drafts, today, language, rules };
    let backend = Elastic { drawn: TestBackend::new(80, 24), size: Arc::clone(size) };
    let start = Start {
        config: Config::load(None).0,
        keymap: Keymap::shipped(),
        known: Known::default(),
        no_colour: false,
        say: None,
        publish: Box::new(|_| {}),
    };
    let mut app = App::new(Terminal::new(backend).unwrap(), Nobody, table, start);
    app.begin();
    (app, hands)
}

/// In a window too small to show anything no key marks; she may leave.
#[test]
fn keys_pressed_blindly_do_nothing() {
    let mut desk = copied(&Setting { size: (40, 10), ..Setting::default() });
    let before = desk.store().head().unwrap();
    desk.keys("1 3A 7A T V V").sees("écrit.");
    assert_eq!(desk.store().head().unwrap(), before);
    desk.keys("F9 q");
    assert!(desk.app.ended());
}

/// The screen is drawn again under a panel too, and the panel stays.
#[test]
fn a_panel_stays_when_the_screen_is_drawn_again() {
    let mut desk = copied(&Setting::default());
    desk.keys("F1");
    let shown = desk.screen();
    desk.keys("Ctrl-L");
    assert_eq!(desk.screen(), shown);
    desk.keys("Esc");
    assert_ne!(desk.screen(), shown);
}
