//! Lists that scroll: the terminal moves their rows, and shows what the frame says.

use super::hostile::allowed;
use super::register::NAMES;
use super::{emulator, same, scribble, terminal};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::style::Style;

/// Rows of the window, between three above and four below it.
const ROWS: usize = 16;

/// A list from a line on, the cursor on one of its lines, and below it what every key changes.
fn list(buffer: &mut Buffer, from: usize, cursor: usize) {
    let mut say = |x: u16, y: usize, text: &str| {
        buffer.set_string(x, y as u16, text, Style::new());
    };
    say(1, 0, "Najma › Couture M2-B");
    for row in 0..ROWS {
        let line = from + row;
        let (latin, arabic) = NAMES[line % NAMES.len()];
        say(0, 3 + row, if line == cursor { "›" } else { " " });
        say(2, 3 + row, &format!("{:3} {latin:<26} {arabic:>26} │ P P A P │ ·", line + 1));
    }
    say(1, 21, &format!("{} lignes", cursor + 1));
    say(1, 22, "Ctrl-Z annuler");
    say(1, 23, "F1 aide  F10 quitter");
}

#[test]
fn a_list_that_goes_on_by_a_line_costs_that_line() {
    let (mut terminal, wire) = terminal(80, 24);
    let mut emulator = emulator(24, 80);
    let ways = [(0, 15), (1, 16), (2, 17), (3, 18), (2, 2), (1, 1), (0, 0)];
    let mut first = true;
    for (from, cursor) in ways {
        let frame = terminal.draw(|frame| list(frame.buffer_mut(), from, cursor)).unwrap();
        let bytes = wire.take();
        allowed(std::str::from_utf8(&bytes).unwrap());
        emulator.process(&bytes);
        same(frame.buffer, emulator.screen());
        let one_line = ways.windows(2).any(|two| two[1] == (from, cursor) && two[0].0.abs_diff(from) == 1);
        assert!(first || !one_line || bytes.len() <= 160, "{from} {cursor}: {}", bytes.escape_ascii());
        first = false;
    }
}

type Stroke = (u16, u16, String, u8);

fn strokes(most: usize) -> impl Strategy<Value = Vec<Stroke>> {
    let text = prop_oneof![60 => "[a-cé ﺽ]{0,40}", 1 => Just("e\u{301}".to_owned()), 1 => Just("界".to_owned())];
    prop::collection::vec((0u16..60, 0u16..14, text, any::<u8>()), 0..most)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn terminals_show_rows_that_moved(
        ground in strokes(30),
        moves in prop::collection::vec((0usize..14, 1usize..14, 1usize..8, any::<bool>(), strokes(4)), 1..6),
    ) {
        let (mut terminal, wire) = terminal(60, 14);
        let mut emulator = emulator(14, 60);
        let mut shown = Buffer::empty(ratatui::layout::Rect::new(0, 0, 60, 14));
        scribble(&mut shown, &ground);
        let mut show = |buffer: &Buffer| {
            let frame = terminal.draw(|frame| frame.buffer_mut().clone_from(buffer)).unwrap();
            let bytes = wire.take();
            allowed(std::str::from_utf8(&bytes).unwrap());
            emulator.process(&bytes);
            same_but_wide(frame.buffer, emulator.screen());
        };
        show(&shown);
        for (top, rows, by, up, after) in moves {
            let rows = rows.min(14 - top);
            let cells = &mut shown.content[top * 60..(top + rows) * 60];
            let by = by.min(rows) * 60;
            if up { cells.rotate_left(by) } else { cells.rotate_right(by) }
            scribble(&mut shown, &after);
            show(&shown);
        }
    }
}

/// Wide characters and marks are the terminal's own matter; everything beside them is as the frame says.
fn same_but_wide(buffer: &Buffer, screen: &vt100::Screen) {
    let odd = |y: u16| (0..buffer.area.width).any(|x| matches!(buffer[(x, y)].symbol(), "界" | "e\u{301}"));
    if !(0..buffer.area.height).any(odd) {
        same(buffer, screen);
    }
}
