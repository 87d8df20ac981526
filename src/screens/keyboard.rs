//! « Essai du clavier »: shows what each key sent, what it means, and which setting of the terminal to change.

use super::{Desk, Outcome, Screen};
use crate::keys::{Action, Key, Place};
use crate::store::Result;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::Frame;
use ratatui::layout::Rect;

/// One thing that came.
enum Came {
    Key(Key),
    Bytes(Vec<u8>),
}

/// The screen.
#[derive(Default)]
pub struct Keyboard {
    came: Vec<Came>,
    rows: usize,
}

impl Screen for Keyboard {
    fn place(&self) -> Place {
        Place::Keyboard
    }

    fn title(&self, look: &Look<'_>) -> String {
        look.texts.word("place-keyboard")
    }

    fn address(&self) -> String {
        "keyboard".to_owned()
    }

    fn refresh(&mut self, _: &Desk, rows: u16) -> Result<()> {
        self.rows = usize::from(rows.saturating_sub(4)).max(1);
        Ok(())
    }

    fn act(&mut self, action: Action, _: &mut Desk) -> Result<Outcome> {
        Ok(if action == Action::Back { Outcome::close() } else { Outcome::stay() })
    }

    fn key(&mut self, key: Key) -> bool {
        // A second Esc in a row leaves: the first one is shown like any key.
        let leaving = key == Key::plain(crossterm::event::KeyCode::Esc)
            && matches!(self.came.last(), Some(Came::Key(last)) if *last == key);
        self.came.push(Came::Key(key));
        !leaving
    }

    fn raw(&mut self, bytes: &[u8]) -> bool {
        self.came.push(Came::Bytes(bytes.to_vec()));
        true
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let theme = look.theme;
        let row = |n: u16| Rect { y: area.y + n.min(area.height.saturating_sub(1)), height: 1, ..area };
        for (n, id) in ["keyboard-1", "keyboard-2"].into_iter().enumerate() {
            draw(
                frame.buffer_mut(),
                row(n as u16),
                look.side(),
                &[
                    Piece::new("", 1, theme.text),
                    Piece::new(look.texts.word(id), area.width.saturating_sub(1), theme.dim),
                ],
            );
        }
        let from = self.came.len().saturating_sub(self.rows);
        for (y, came) in self.came.iter().skip(from).enumerate() {
            let (shown, words) = match came {
                Came::Key(key) => (key.shown(|id| look.texts.word(id)), meaning(*key, look)),
                Came::Bytes(bytes) => (escaped(bytes), look.texts.word("keyboard-unknown")),
            };
            draw(
                frame.buffer_mut(),
                row(3 + y as u16),
                look.side(),
                &[
                    Piece::new("", 2, theme.text),
                    Piece::new(shown, 24, theme.strong).ltr(),
                    Piece::new(words, area.width.saturating_sub(26), theme.text),
                ],
            );
        }
        Some((area.x, row(3 + self.came.len().min(self.rows) as u16).y))
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::Back, Some("keyboard-leave"))]
    }
}

/// What a key is for on the first screen and the sheet, or that it types a character.
fn meaning(key: Key, look: &Look<'_>) -> String {
    use crate::keys::keymap::Found;
    for place in [Place::Sheet, Place::Today] {
        if let Found::Action(action) = look.keymap.find(place, &[], key, false) {
            return look.texts.word(&format!("action-{}", action.id()));
        }
    }
    look.texts.word(if key.typed().is_some() { "keyboard-character" } else { "keyboard-free" })
}

/// Bytes as a person can read them out on the telephone: `ESC [ 1 5 ~`.
fn escaped(bytes: &[u8]) -> String {
    let parts: Vec<String> = bytes
        .iter()
        .take(16)
        .map(|byte| match byte {
            0x1b => "ESC".to_owned(),
            0x20..=0x7e => char::from(*byte).to_string(),
            other => format!("{other:02X}"),
        })
        .collect();
    parts.join(" ")
}
