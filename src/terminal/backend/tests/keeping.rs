//! An emulator that keeps a row only once something was written or erased on it, as pyte does: a row that it does not keep is
//! not moved, and what stood where it should come stays.

use super::terminal;
use proptest::prelude::*;
use ratatui::style::Style;
use std::collections::BTreeMap;

const WIDTH: u16 = 40;
const HEIGHT: u16 = 14;

#[derive(Default)]
struct Keeping {
    rows: BTreeMap<u16, Vec<char>>,
    x: u16,
    y: u16,
}

impl Keeping {
    fn process(&mut self, bytes: &[u8]) {
        let text = std::str::from_utf8(bytes).unwrap();
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\r' => self.x = 0,
                '\n' => self.y = (self.y + 1).min(HEIGHT - 1),
                '\x08' => self.x = self.x.saturating_sub(1),
                '\x1b' => {
                    assert_eq!(chars.next(), Some('['));
                    let mut numbers = String::new();
                    let end = loop {
                        let c = chars.next().unwrap();
                        if c.is_ascii_digit() || ";?".contains(c) { numbers.push(c) } else { break c }
                    };
                    self.control(&numbers, end);
                }
                c => {
                    let at = usize::from(self.x);
                    self.row(self.y)[at] = c;
                    self.x = (self.x + 1).min(WIDTH - 1);
                }
            }
        }
    }

    fn row(&mut self, y: u16) -> &mut Vec<char> {
        self.rows.entry(y).or_insert_with(|| vec![' '; usize::from(WIDTH)])
    }

    fn control(&mut self, numbers: &str, end: char) {
        let number = |at: usize| numbers.split(';').nth(at).and_then(|n| n.parse::<u16>().ok());
        let by = number(0).unwrap_or(1).max(1);
        match end {
            'A' => self.y = self.y.saturating_sub(by),
            'B' => self.y = (self.y + by).min(HEIGHT - 1),
            'C' => self.x = (self.x + by).min(WIDTH - 1),
            'D' => self.x = self.x.saturating_sub(by),
            'G' => self.x = by - 1,
            'H' => (self.y, self.x) = (by - 1, number(1).unwrap_or(1).max(1) - 1),
            'K' => {
                let from = usize::from(self.x);
                self.row(self.y)[from..].fill(' ');
            }
            'J' if number(0) == Some(2) => (0..HEIGHT).for_each(|y| self.row(y).fill(' ')),
            'J' => {
                (self.y + 1..HEIGHT).for_each(|y| self.row(y).fill(' '));
                let from = usize::from(self.x);
                self.row(self.y)[from..].fill(' ');
            }
            'L' => {
                for y in (self.y..HEIGHT).rev() {
                    let row = self.rows.remove(&y);
                    self.rows.extend(row.filter(|_| y + by < HEIGHT).map(|row| (y + by, row)));
                }
                self.x = 0;
            }
            'M' => {
                for y in self.y..HEIGHT {
                    if y + by >= HEIGHT {
                        self.rows.remove(&y);
                    } else if let Some(row) = self.rows.remove(&(y + by)) {
                        self.rows.insert(y, row);
                    }
                }
                self.x = 0;
            }
            'm' | 'h' | 'l' => {}
            other => panic!("{other}"),
        }
    }

    fn text(&self, y: u16) -> String {
        self.rows.get(&y).map(|row| row.iter().collect::<String>()).unwrap_or_default().trim_end().to_owned()
    }
}

/// Rows of a page: lines of a list, headings, blank ones.
fn page() -> impl Strategy<Value = Vec<String>> {
    let list = (0..30_usize, 0..14_usize, 0..14_usize).prop_map(|(first, above, many)| {
        let lines = (first..first + many).map(|n| format!("  {n} ALAOUI Fatima — née le {n}/05/1990"));
        std::iter::repeat_n(String::new(), above).chain(lines).collect::<Vec<_>>()
    });
    let any = prop::collection::vec("[a-c]{0,30}|", 0..14);
    prop_oneof![3 => list, 1 => any, 1 => Just(Vec::new())]
}

proptest! {
    #[test]
    fn an_emulator_that_keeps_written_rows_alone_shows_the_same(pages in prop::collection::vec(page(), 1..12)) {
        let (mut terminal, wire) = terminal(WIDTH, HEIGHT);
        let mut screen = Keeping::default();
        screen.process(b"\x1b[2J");
        for page in pages {
            let frame = terminal.draw(|frame| {
                for (line, y) in page.iter().zip(0..HEIGHT) {
                    frame.buffer_mut().set_stringn(0, y, line, WIDTH.into(), Style::new());
                }
            }).unwrap();
            let wanted: Vec<String> = (0..HEIGHT)
                .map(|y| (0..WIDTH).map(|x| frame.buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned())
                .collect();
            screen.process(&wire.take());
            let shown: Vec<String> = (0..HEIGHT).map(|y| screen.text(y)).collect();
            prop_assert_eq!(shown, wanted);
        }
    }
}
