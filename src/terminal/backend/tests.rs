//! What the backend sends, counted, and what a terminal makes of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![allow(clippy::print_stdout, reason = "measured figures, shown with --nocapture")]

mod floor;
mod hostile;
mod keeping;
mod list;
mod register;

use super::TtyBackend;
use floor::careful_diff;
use hostile::allowed;
use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::Backend as _;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier, Style};
use register::Register;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};

/// What was written, one item per write.
#[derive(Clone, Default)]
struct Wire(Arc<Mutex<Vec<Vec<u8>>>>);

impl Wire {
    fn take(&self) -> Vec<u8> {
        self.0.lock().unwrap().drain(..).flatten().collect()
    }
}

impl Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().push(bytes.to_vec());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn terminal(width: u16, height: u16) -> (Terminal<TtyBackend<Wire>>, Wire) {
    let wire = Wire::default();
    let backend = TtyBackend::new(wire.clone(), true, move || Size::new(width, height));
    (Terminal::new(backend).unwrap(), wire)
}

fn emulator(rows: u16, columns: u16) -> vt100::Parser {
    vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0)
}

/// A register drawn in a terminal, and its bytes per frame.
struct Desk {
    terminal: Terminal<TtyBackend<Wire>>,
    wire: Wire,
    emulator: vt100::Parser,
}

impl Desk {
    fn new() -> Self {
        let (terminal, wire) = terminal(80, 24);
        Self { terminal, wire, emulator: emulator(24, 80) }
    }

    fn draw(&mut self, register: &Register) -> Vec<u8> {
        let mut cursor = Position::ORIGIN;
        let frame = self
            .terminal
            .draw(|frame| {
                cursor = register.draw(frame.buffer_mut());
                frame.set_cursor_position(cursor);
            })
            .unwrap();
        let bytes = self.wire.take();
        self.emulator.process(&bytes);
        same(frame.buffer, self.emulator.screen());
        assert_eq!(self.emulator.screen().cursor_position(), (cursor.y, cursor.x));
        bytes
    }
}

/// The emulator shows what the frame says.
fn same(buffer: &Buffer, screen: &vt100::Screen) {
    let area = buffer.area;
    for (x, y) in (0..area.height).flat_map(|y| (0..area.width).map(move |x| (x, y))) {
        let (cell, shown) = (&buffer[(x, y)], screen.cell(y, x).unwrap());
        let symbol = if shown.has_contents() { shown.contents() } else { " " };
        assert_eq!(symbol, cell.symbol(), "at {x},{y}");
        let blank = symbol == " ";
        let visible = Modifier::REVERSED | Modifier::UNDERLINED;
        if !blank || cell.modifier.intersects(visible) {
            // The emulator has one intensity; a cell may be both bold and dim.
            let (bold, dim) = (cell.modifier.contains(Modifier::BOLD), cell.modifier.contains(Modifier::DIM));
            if !(bold && dim) {
                assert_eq!((shown.bold(), shown.dim()), (bold, dim), "at {x},{y}");
            }
            assert_eq!(shown.fgcolor(), colour(cell.fg), "at {x},{y}");
        }
        assert_eq!(shown.inverse(), cell.modifier.contains(Modifier::REVERSED), "at {x},{y}");
        assert_eq!(shown.underline(), cell.modifier.contains(Modifier::UNDERLINED), "at {x},{y}");
        assert_eq!(shown.bgcolor(), colour(cell.bg), "at {x},{y}");
    }
}

fn colour(colour: Color) -> vt100::Color {
    match colour {
        Color::Red => vt100::Color::Idx(1),
        Color::Yellow => vt100::Color::Idx(3),
        Color::Blue => vt100::Color::Idx(4),
        Color::LightGreen => vt100::Color::Idx(10),
        Color::Indexed(n) => vt100::Color::Idx(n),
        Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
        _ => vt100::Color::Default,
    }
}

#[test]
fn an_unchanged_frame_costs_nothing() {
    let (mut desk, register) = (Desk::new(), Register::sample());
    desk.draw(&register);
    for _ in 0..3 {
        assert_eq!(desk.draw(&register), b"");
    }
}

#[test]
fn a_cursor_move_costs_at_most_fifty_bytes() {
    let (mut desk, mut register) = (Desk::new(), Register::sample());
    desk.draw(&register);
    let (mut most, mut all) = (0, 0);
    for line in (0..16).chain((0..15).rev()) {
        register.cursor = line;
        let bytes = desk.draw(&register).len();
        most = most.max(bytes);
        all += bytes;
    }
    println!("cursor move: mean {}, most {most}", all / 31);
    assert!(most <= 50, "{most}");
}

#[test]
fn a_mark_with_its_echo_costs_at_most_110_bytes() {
    let (mut desk, mut register) = (Desk::new(), Register::sample());
    desk.draw(&register);
    let (mut most, mut all) = (0, 0);
    for (line, status) in [(0, 'A'), (1, 'P'), (2, 'A'), (3, 'A'), (4, 'J'), (5, 'P'), (6, 'A'), (7, 'D')] {
        register.cursor = line;
        desk.draw(&register);
        register.mark(line, status);
        register.cursor = line + 1;
        let bytes = desk.draw(&register);
        println!("mark: {:3} {}", bytes.len(), bytes.escape_ascii());
        most = most.max(bytes.len());
        all += bytes.len();
    }
    println!("mark: mean {}, most {most}", all / 8);
    assert!(most <= 110, "{most}");
}

#[test]
fn an_arabic_echo_costs_at_most_160_bytes() {
    let (mut desk, mut register) = (Desk::new(), Register::sample());
    register.arabic_echo = true;
    desk.draw(&register);
    let mut most = 0;
    for (line, status) in [(0, 'A'), (1, 'P'), (2, 'A'), (3, 'J')] {
        register.cursor = line;
        desk.draw(&register);
        register.mark(line, status);
        register.cursor = line + 1;
        most = most.max(desk.draw(&register).len());
    }
    println!("arabic mark: most {most}");
    assert!(most <= 160, "{most}");
}

#[test]
fn a_page_costs_no_more_than_a_careful_cell_diff() {
    let (mut desk, mut register) = (Desk::new(), Register::sample());
    desk.draw(&register);
    let mut before = register.buffer();
    for page in [1, 2, 0, 2, 1] {
        register.page = page;
        let after = register.buffer();
        let floor = careful_diff(&before, &after);
        let bytes = desk.draw(&register).len();
        println!("page: {bytes}, careful diff {floor}");
        assert!(bytes * 10 <= floor * 11, "{bytes} against {floor}");
        before = after;
    }
}

#[test]
fn only_long_frames_are_synchronized_and_each_is_one_write() {
    let (mut desk, mut register) = (Desk::new(), Register::sample());
    let first = desk.draw(&register);
    assert!(first.starts_with(b"\x1b[?2026h") && first.ends_with(b"\x1b[?2026l"));
    register.cursor = 5;
    let second = desk.draw(&register);
    assert!(!second.windows(4).any(|w| w == b"2026"), "{}", second.escape_ascii());
    register.page = 1;
    desk.terminal
        .draw(|frame| {
            register.draw(frame.buffer_mut());
        })
        .unwrap();
    assert_eq!(desk.wire.0.lock().unwrap().len(), 1);
}

#[test]
fn the_cursor_is_shown_moved_and_hidden_only_when_that_changes() {
    let (mut terminal, wire) = terminal(80, 24);
    terminal.draw(|_| {}).unwrap();
    assert_eq!(wire.take(), b"");
    terminal.draw(|frame| frame.set_cursor_position((3, 2))).unwrap();
    assert_eq!(wire.take(), b"\x1b[3;4H\x1b[?25h");
    terminal.draw(|frame| frame.set_cursor_position((3, 2))).unwrap();
    assert_eq!(wire.take(), b"");
    terminal.draw(|frame| frame.set_cursor_position((4, 2))).unwrap();
    assert_eq!(wire.take(), b" ");
    terminal.draw(|_| {}).unwrap();
    assert_eq!(wire.take(), b"\x1b[?25l");
    // Beyond the edge it stays inside.
    terminal.draw(|frame| frame.set_cursor_position((900, 900))).unwrap();
    assert_eq!(wire.take(), b"\x1b[24;80H\x1b[?25h");
}

#[test]
fn a_clear_repairs_a_screen_that_something_wrote_on() {
    let (mut desk, register) = (Desk::new(), Register::sample());
    desk.draw(&register);
    desk.emulator.process(b"\x1b[31;7mbroadcast message\x1b[?25l\x1b[20;70H");
    desk.terminal.clear().unwrap();
    desk.draw(&register);
    assert!(!desk.emulator.screen().hide_cursor());
}

#[test]
fn the_terminal_is_never_asked_for_its_cursor() {
    let (mut terminal, wire) = terminal(80, 24);
    terminal.draw(|frame| frame.set_cursor_position((5, 5))).unwrap();
    wire.take();
    assert_eq!(terminal.get_cursor_position().unwrap(), Position::new(5, 5));
    terminal.clear().unwrap();
    terminal.draw(|frame| frame.set_cursor_position((5, 5))).unwrap();
    assert!(!wire.take().windows(3).any(|w| w == b"[6n"));
}

#[test]
fn attributes_stay_without_colours() {
    let wire = Wire::default();
    let backend = TtyBackend::new(wire.clone(), false, || Size::new(20, 2));
    let mut terminal = Terminal::new(backend).unwrap();
    let style = Style::new().fg(Color::Red).bg(Color::Blue).bold();
    terminal.draw(|frame| frame.buffer_mut().set_string(0, 0, "x y", style)).unwrap();
    assert_eq!(wire.take(), b"\x1b[1mx y");
}

#[test]
fn a_failed_write_is_reported_and_the_next_clear_starts_anew() {
    struct Broken;
    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut backend = TtyBackend::new(Broken, true, || Size::new(80, 24));
    backend.show_cursor().unwrap();
    assert!(backend.flush().is_err());
}

#[test]
fn behind_the_last_column_no_move_is_relative() {
    // Some terminals count from the last column there, some from the one behind it.
    let (mut terminal, wire) = terminal(10, 3);
    terminal
        .draw(|frame| {
            frame.buffer_mut().set_string(0, 0, "0123456789", Style::new());
            frame.set_cursor_position((8, 0));
        })
        .unwrap();
    assert_eq!(wire.take(), b"0123456789\x1b[9G\x1b[?25h");
}

#[test]
fn every_size_can_be_drawn_on() {
    for (width, height) in [(0, 0), (0, 5), (5, 0), (1, 1), (2, 1), (1000, 500)] {
        let (mut terminal, wire) = terminal(width, height);
        for _ in 0..2 {
            terminal
                .draw(|frame| {
                    Register::sample().draw(frame.buffer_mut());
                    frame.set_cursor_position((70, 20));
                })
                .unwrap();
            terminal.clear().unwrap();
        }
        allowed(std::str::from_utf8(&wire.take()).unwrap());
    }
}

#[test]
fn a_terminal_that_shrinks_and_grows_shows_each_frame() {
    let size = Arc::new(Mutex::new(Size::new(80, 24)));
    let (wire, told) = (Wire::default(), Arc::clone(&size));
    let backend = TtyBackend::new(wire.clone(), true, move || *told.lock().unwrap());
    let mut terminal = Terminal::new(backend).unwrap();
    let mut emulator = emulator(24, 80);
    for (width, height) in [(80, 24), (40, 12), (1, 1), (100, 30), (80, 24)] {
        *size.lock().unwrap() = Size::new(width, height);
        emulator.screen_mut().set_size(height.try_into().unwrap(), width.try_into().unwrap());
        let frame = terminal
            .draw(|frame| {
                Register::sample().draw(frame.buffer_mut());
            })
            .unwrap();
        emulator.process(&wire.take());
        same(frame.buffer, emulator.screen());
    }
}

/// A frame of random texts in random styles on a small terminal, over the frame before.
fn scribble(buffer: &mut Buffer, strokes: &[(u16, u16, String, u8)]) {
    for (x, y, text, style) in strokes {
        let style = match style % 8 {
            0 => Style::new().bold(),
            1 => Style::new().fg(Color::Red),
            2 => Style::new().fg(Color::LightGreen).dim(),
            3 => Style::new().bg(Color::Blue),
            4 => Style::new().reversed(),
            5 => Style::new().underlined().fg(Color::Yellow),
            6 => Style::new().fg(Color::Rgb(1, 2, 3)).bold(),
            _ => Style::new(),
        };
        buffer.set_string(x % buffer.area.width, y % buffer.area.height, text, style);
    }
}

type Stroke = (u16, u16, String, u8);

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn terminals_show_what_the_frames_say(
        frames in prop::collection::vec(
            prop::collection::vec((0u16..30, 0u16..7, "[a-cé ﺽ]{0,12}", any::<u8>()), 0..8), 1..8),
        kept in prop::collection::vec(any::<bool>(), 8),
    ) {
        let (mut terminal, wire) = terminal(24, 6);
        let mut emulator = emulator(6, 24);
        let mut shown: Vec<Stroke> = Vec::new();
        for (strokes, keep) in frames.iter().zip(kept) {
            if !keep {
                shown.clear();
            }
            shown.extend(strokes.iter().cloned());
            let frame = terminal.draw(|frame| scribble(frame.buffer_mut(), &shown)).unwrap();
            let bytes = wire.take();
            allowed(std::str::from_utf8(&bytes).unwrap());
            emulator.process(&bytes);
            same(frame.buffer, emulator.screen());
        }
    }
}
