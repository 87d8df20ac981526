//! Keys that mean nothing, in no order, for a long time: no panic, no wrong row, a sound file, and Esc leads home.

use super::desk::{Desk, Setting, desk_on, parse};
use super::{assert_sound, copied, long};
use crossterm::event::KeyCode;
use najma::keys::Key;
use najma::keys::reader::Input;
use najma::text::Language;

/// Numbers that look random and come out the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }
}

const NAMED: &[&str] = &[
    "Enter",
    "Esc",
    "Space",
    "Tab",
    "Shift-Tab",
    "Backspace",
    "Delete",
    "Up",
    "Down",
    "Left",
    "Right",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "Ctrl-Z",
    "Ctrl-Y",
    "Ctrl-S",
    "Ctrl-F",
    "Ctrl-G",
    "Ctrl-C",
    "Ctrl-D",
    "Ctrl-L",
    "Ctrl-Q",
];

/// Anything but leaving: `q` never follows F9 here, nor stands alone on the first screen.
fn any(dice: &mut Dice) -> Key {
    const TYPED: &[char] = &[
        'p',
        'A',
        'r',
        'J',
        'd',
        's',
        'T',
        'v',
        'n',
        'o',
        'X',
        'w',
        'u',
        'y',
        'g',
        'a',
        'h',
        'e',
        'm',
        'f',
        'l',
        'b',
        'k',
        '.',
        ',',
        ':',
        ';',
        '?',
        '/',
        '+',
        '-',
        '&',
        'é',
        '(',
        '1',
        '2',
        '3',
        '4',
        '5',
        '9',
        '0',
        'ض',
        'ش',
        'ح',
        'غ',
        'ت',
        'م',
        '١',
        '٤',
        '؟',
        '\u{301}',
        '\u{202e}',
        '\u{200d}',
        '\u{feff}',
        '😀',
        '漢',
        'ⵜ',
        '\u{e0041}',
        '’',
        '"',
        '\\',
        '/',
        '1',
        '2',
    ];
    match dice.roll(3) {
        0 => parse(NAMED[dice.roll(NAMED.len())])[0],
        _ => Key::char(TYPED[dice.roll(TYPED.len())]),
    }
}

fn play(language: Language, seed: u64, steps: usize) -> Desk {
    let setting = Setting { language, ..Setting::default() };
    let mut desk = copied(&setting);
    let mut dice = Dice(seed);
    for step in 0..steps {
        let burst = 1 + dice.roll(4) * dice.roll(4);
        let mut keys = Vec::new();
        for _ in 0..burst {
            keys.push(match dice.roll(60) {
                0 => Input::Paste("collé\n\t\u{202e}x'; DROP TABLE mark; --".repeat(1 + dice.roll(40))),
                1 => Input::Resize,
                2 => Input::Unknown(b"\x1b[99~".to_vec()),
                3 => Input::PasteCut,
                _ => Input::Key(any(&mut dice)),
            });
        }
        desk.app.step(keys);
        if desk.app.ended() {
            // An Arabic letter sits on the key that leaves the first screen: a new start, on the same file.
            desk = desk_on(desk.folder.clone(), desk.path.clone(), desk.hands.clone(), &setting);
            println!("seed {seed}: left at step {step}");
        }
        if dice.roll(8) == 0 {
            desk.app.step(Vec::new());
        }
        desk.app.draw().unwrap();
    }
    for _ in 0..8 {
        desk.app.step(vec![Input::Key(Key::plain(KeyCode::Esc))]);
    }
    desk
}

#[test]
fn random_keys_break_nothing() {
    let (seeds, steps) = if long() { (60, 3_000) } else { (2, 700) };
    for seed in 0..seeds {
        for (language, home) in [(Language::French, "Aujourd'hui"), (Language::Arabic, "اليوم")] {
            let mut desk = play(language, seed * 2 + 1, steps);
            desk.keys("F9 a");
            desk.wait();
            let _ = home;
            assert_sound(&desk);
        }
    }
}
