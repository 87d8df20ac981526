//! « Essai du clavier »: shows what each key sent, what it means, and which setting of the terminal to change.

mod advice;

use super::{Desk, Outcome, Screen};
use crate::keys::{Action, Key, Place, layout};
use crate::store::Result;
use crate::text::cells;
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use ratatui::Frame;
use ratatui::layout::Rect;

/// Keys kept: more than any screen shows.
const KEPT: usize = 500;

/// One thing that came: its bytes where it is no character, and the key that it is, if it is one.
struct Came {
    bytes: Vec<u8>,
    key: Option<Key>,
}

/// The screen.
#[derive(Default)]
pub struct Keyboard {
    came: Vec<Came>,
    sent: Vec<u8>,
}

impl Keyboard {
    fn keep(&mut self, bytes: Vec<u8>, key: Option<Key>) {
        if self.came.len() >= KEPT {
            self.came.drain(..KEPT / 2);
        }
        self.came.push(Came { bytes, key });
    }
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

    fn refresh(&mut self, _: &Desk, _: u16) -> Result<()> {
        Ok(())
    }

    fn act(&mut self, action: Action, _: &mut Desk) -> Result<Outcome> {
        Ok(if action == Action::Back { Outcome::close() } else { Outcome::stay() })
    }

    fn key(&mut self, key: Key) -> bool {
        // A second Esc in a row leaves: the first one is shown like any key.
        let escape = Key::plain(crossterm::event::KeyCode::Esc);
        let leaving = key == escape && self.came.last().is_some_and(|last| last.key == Some(escape));
        let bytes = std::mem::take(&mut self.sent);
        self.keep(bytes, Some(key));
        !leaving
    }

    fn sent(&mut self, bytes: &[u8]) {
        self.sent = bytes.to_vec();
    }

    fn raw(&mut self, bytes: &[u8]) -> bool {
        self.keep(bytes.to_vec(), None);
        true
    }

    fn draw(&mut self, area: Rect, frame: &mut Frame<'_>, look: &Look<'_>) -> Option<(u16, u16)> {
        let theme = look.theme;
        let row = |n: u16| Rect { y: area.y + n.min(area.height.saturating_sub(1)), height: 1, ..area };
        let said = |buffer: &mut ratatui::buffer::Buffer, n: u16, indent: u16, text: &str| {
            let words = Piece::new(text, area.width.saturating_sub(indent), theme.dim).said(look.side());
            draw(buffer, row(n), look.side(), &[Piece::new("", indent, theme.text), words]);
        };
        let mut head = 0;
        for id in ["keyboard-1", "keyboard-2", "keyboard-3"] {
            for line in cells::wrap(&look.texts.word(id), area.width.saturating_sub(2)) {
                said(frame.buffer_mut(), head, 1, &line);
                head += 1;
            }
        }
        head += 1;
        // The newest at the foot; what to change stands under the key it is about.
        let advised = |came: &Came| {
            let words = advice::of(&came.bytes, came.key).map(|id| look.texts.word(id));
            words.map_or_else(Vec::new, |words| cells::wrap(&words, area.width.saturating_sub(5)))
        };
        let lines = |came: &Came| 1 + advised(came).len();
        let room = usize::from(area.height.saturating_sub(head + 1));
        let (mut from, mut used) = (self.came.len(), 0);
        while from > 0 && used + self.came.get(from - 1).map_or(1, lines) <= room {
            from -= 1;
            used += self.came.get(from).map_or(1, lines);
        }
        let mut y = head;
        for came in self.came.iter().skip(from) {
            let shown = came.key.map(|key| key.shown(|id| look.texts.word(id))).unwrap_or_default();
            let words = came.key.map_or_else(String::new, |key| meaning(key, look));
            draw(
                frame.buffer_mut(),
                row(y),
                look.side(),
                &[
                    Piece::new("", 2, theme.text),
                    Piece::new(code(came), 24, theme.text).ltr(),
                    Piece::new(shown, 14, theme.strong).ltr(),
                    Piece::new(words, area.width.saturating_sub(40), theme.text),
                ],
            );
            y += 1;
            for line in advised(came) {
                said(frame.buffer_mut(), y, 4, &line);
                y += 1;
            }
        }
        Some((look.margin(area), row(y).y))
    }

    fn bar(&self) -> Vec<(Action, Option<&'static str>)> {
        vec![(Action::Back, Some("keyboard-leave"))]
    }
}

/// What came, as a person can read it out on the telephone: `ESC [ 1 5 ~`, `U+0636`.
fn code(came: &Came) -> String {
    if let (true, Some(c)) = (came.bytes.is_empty(), came.key.and_then(Key::typed)) {
        return format!("U+{:04X}", u32::from(c));
    }
    let part = |byte: &u8| match byte {
        0x1b => "ESC".to_owned(),
        0x21..=0x7e => char::from(*byte).to_string(),
        other => format!("{other:02X}"),
    };
    came.bytes.iter().take(12).map(part).collect::<Vec<_>>().join(" ")
}

/// What a key is for on the first screen and the sheet, or that it types a character, and which one it stands for on the
/// keyboard that commands are named after.
fn meaning(key: Key, look: &Look<'_>) -> String {
    use crate::keys::keymap::Found;
    let stands_for = key.typed().filter(|c| !c.is_ascii()).and_then(|c| {
        let digit = layout::digit(c).map(|digit| digit.to_string());
        digit.or_else(|| layout::letters(c).first().map(char::to_string))
    });
    let twin = stands_for.map(|twin| format!(" = {twin}")).unwrap_or_default();
    for place in [Place::Sheet, Place::Today] {
        let word = match look.keymap.find(place, &[], key, false) {
            Found::Action(action) => format!("action-{}", action.id()),
            Found::Pending => "keyboard-leads".to_owned(),
            Found::Nothing => continue,
        };
        return look.texts.word(&word) + &twin;
    }
    look.texts.word(if key.typed().is_some() { "keyboard-character" } else { "keyboard-free" }) + &twin
}
