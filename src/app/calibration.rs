//! The same line sent in three ways: she presses the digit of the one that reads right. A program cannot see the screen;
//! this is the only certain way to know what a terminal does with Arabic.

use super::overlay::Taken;
use crate::domain::message::Message;
use crate::keys::{Key, layout};
use crate::text::bidi::Mode;
use crate::text::{Dir, Language, Texts, cells};
use crate::ui::Look;
use crate::ui::row::{Piece, draw};
use crossterm::event::KeyCode;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The ways, in the order of their digits.
const WAYS: [Mode; 3] = [Mode::App, Mode::Line, Mode::Word];

/// What the three lines say, each in so many cells: two Arabic columns around a date, what goes wrong first.
const SAMPLE: [(&str, u16, Dir); 4] = [
    ("BENALI Fatima", 13, Dir::Ltr),
    ("بنعلي فاطمة الزهراء", 19, Dir::Rtl),
    ("1990-05-12", 10, Dir::Ltr),
    ("نشطة", 6, Dir::Rtl),
];

/// The panel, and on which rows its lines stand.
pub(super) struct Calibration {
    /// Both languages at once: she may not be able to read the one in force as it is sent now.
    texts: [Texts; 2],
    rows: Vec<(u16, Mode)>,
}

impl Default for Calibration {
    fn default() -> Self {
        Self { texts: [Language::French, Language::Arabic].map(Texts::load), rows: Vec::new() }
    }
}

/// A digit of any keyboard chooses a line; Esc leaves everything as it was.
pub(super) fn answer(key: Key) -> Taken {
    if key.code == KeyCode::Esc {
        return Taken::Closed;
    }
    let digit = key.typed().and_then(layout::digit).map(usize::from);
    digit.and_then(|digit| WAYS.get(digit.checked_sub(1)?)).map_or(Taken::Kept, |mode| Taken::Shown(*mode))
}

impl Calibration {
    pub(super) fn pinned(&self) -> &[(u16, Mode)] {
        &self.rows
    }

    /// Draws it over the body.
    pub(super) fn draw(&mut self, buffer: &mut Buffer, area: Rect, look: &Look<'_>) -> (u16, u16) {
        self.rows.clear();
        let theme = look.theme;
        let mut y = area.y;
        let mut line = |buffer: &mut Buffer, text: &Piece<'_>, rtl: bool| {
            if y < area.bottom() {
                let side = if rtl { crate::text::locale::Side::Right } else { crate::text::locale::Side::Left };
                let margin = || Piece::new("", 2, theme.text);
                let room = area.width.saturating_sub(4);
                let text = Piece { cells: room, ..text.clone() };
                draw(buffer, Rect { y, height: 1, ..area }, side, &[margin(), text, margin()]);
            }
            y = y.saturating_add(1);
            y.saturating_sub(1)
        };
        let blank = Piece::new("", 0, theme.text);
        let [french, arabic] = &self.texts;
        for (id, style) in [("calibrate-ask", theme.strong), ("calibrate-how", theme.dim)] {
            line(buffer, &Piece::new(french.word(id), 0, style), false);
            line(buffer, &Piece::new(arabic.word(id), 0, style).said(arabic.side()), true);
        }
        line(buffer, &blank, false);
        for (n, mode) in (1_u8..).zip(WAYS) {
            let mut sample = format!("│ {n} │");
            for (text, room, dir) in SAMPLE {
                sample.extend([" ", &cells::fit(text, room, dir), " │"]);
            }
            // Already in visual order, cell by cell.
            let at = line(buffer, &blank, false);
            // Whoever reads Arabic only is told which digit it is where she can read it: under the line that reads right.
            let told = arabic.say(&Message::new("calibrate-line").with("digit", n.to_string()));
            let below = line(buffer, &Piece::new(told, 0, theme.dim).said(arabic.side()), true);
            if at < area.bottom() {
                buffer.set_stringn(area.x, at, &sample, area.width.into(), theme.text);
            }
            self.rows.extend([at, below].into_iter().filter(|at| *at < area.bottom()).map(|at| (at, mode)));
        }
        for id in ["calibrate-tifinagh", "calibrate-leave"] {
            line(buffer, &Piece::new(french.word(id), 0, theme.dim), false);
            line(buffer, &Piece::new(arabic.word(id), 0, theme.dim).said(arabic.side()), true);
        }
        while y < area.bottom() {
            draw(buffer, Rect { y, height: 1, ..area }, look.side(), &[Piece::new("", area.width, theme.text)]);
            y += 1;
        }
        (look.margin(area), area.y)
    }
}
