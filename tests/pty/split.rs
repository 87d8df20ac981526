//! Ten thousand key sequences at the real program, split and bunched as a bad line delivers them, among letters of three
//! keyboards: what stands in the field is the letters. The short form sends three hundred.

use super::kit::{Case, Term, long};
use super::putty::{MODES, field};
use najma::text::{Dir, cells};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// What the keys of a French AZERTY-102 keyboard type, dead keys composed, without the letters of a command: a search takes all.
const AZERTY: [&str; 24] = [
    "a", "z", "e", "r", "t", "y", "q", "s", "m", "w", "é", "è", "ç", "à", "ù", "ê", "ï", "&", "(", "-", "_", "=", "B",
    "9",
];

/// What those of an Arabic-101 keyboard do, and of AZERTY-102 switched to Arabic: the same letters elsewhere. No lam: with an
/// alef it is one sign, and the cells are counted here.
const ARABIC: [&str; 22] =
    ["ض", "ص", "ث", "ق", "ف", "غ", "ع", "ه", "خ", "ح", "ج", "د", "ش", "س", "ي", "ب", "ا", "ت", "ن", "م", "ك", "ط"];

/// A pause inside a sequence longer than this may make its ESC a key: the line was not bad, this machine was busy.
const BUSY: Duration = Duration::from_millis(45);

/// Numbers that are the same in every run, unless `NAJMA_SEED` says otherwise.
struct Dice(u64);

impl Dice {
    fn new() -> Self {
        let asked = std::env::var("NAJMA_SEED").ok().and_then(|seed| seed.parse().ok());
        Self(asked.unwrap_or(0x5851_f42d_4c95_7f2d))
    }

    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

/// Sequences that lead nowhere from the field, of every mode: F8, F10 to F12, and everything with Shift.
fn silent() -> Vec<&'static str> {
    let own = |mode: &super::putty::Mode| {
        let [.., note, _, ten, eleven, twelve] = mode.keys;
        [note, ten, eleven, twelve].into_iter().chain(mode.shifted).collect::<Vec<_>>()
    };
    MODES.iter().flat_map(own).collect()
}

/// Sends bytes in packets cut anywhere, a letter of two bytes in its middle too; false if this machine paused inside.
fn send(term: &mut Term, bytes: &[u8], dice: &mut Dice) -> bool {
    let way = dice.roll(4);
    let mut rest = bytes;
    let (mut right, mut before) = (true, Instant::now());
    while !rest.is_empty() {
        let most = match way {
            0 => rest.len(),
            1 => 1,
            _ => 1 + dice.roll(rest.len().min(7)),
        };
        let (piece, after) = rest.split_at(most);
        term.send(piece);
        right &= before.elapsed() < BUSY;
        before = Instant::now();
        rest = after;
        let halt = if dice.roll(12) == 0 { 4 + dice.roll(20) } else { dice.roll(2) };
        if halt > 0 && !rest.is_empty() {
            sleep(Duration::from_millis(halt as u64));
        }
    }
    right
}

/// What stands in the field, whichever side it stands against, and what follows on its line.
fn in_field(term: &Term) -> String {
    let screen = term.screen();
    let line = screen.lines().find_map(|line| line.split_once("Chercher :")).map_or("", |(_, rest)| rest);
    line.trim().to_owned()
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{fe80}'..='\u{fefc}')
}

#[test]
fn ten_thousand_split_and_bunched_sequences_leave_no_character() {
    let (wanted, silent) = (if long() { 10_000 } else { 300 }, silent());
    let case = Case::sample();
    let mut dice = Dice::new();
    let (mut sent, mut busy, mut stray) = (0, 0, Vec::new());
    let mut term = case.start();
    term.press("F9 p").sees("Chercher");
    while sent < wanted {
        let letters: &[&str] = if dice.roll(2) == 0 { &AZERTY } else { &ARABIC };
        let (mut bytes, mut typed, mut own) = (String::new(), String::new(), 0);
        while typed.chars().count() < 8 {
            if dice.roll(3) == 0 {
                let letter = dice.pick(letters);
                bytes.push_str(letter);
                typed.push_str(letter);
            } else {
                bytes.push_str(dice.pick(&silent));
                own += 1;
            }
        }
        let right = send(&mut term, bytes.as_bytes(), &mut dice);
        term.settled();
        let shown = cells::visual(&typed, 40, Dir::Auto);
        let seen = in_field(&term);
        if right {
            sent += own;
            let after = seen.strip_prefix(shown.as_str());
            // What the search found stands at the far end of the line.
            if !after.is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')) {
                stray.push(format!("{}: {seen}", bytes.escape_debug()));
            }
            term.send(&b"\x7f".repeat(8)).settled();
        }
        if !right || field(&term) != "Chercher :" || in_field(&term).starts_with(is_arabic) {
            // Anew, wherever an ESC of its own led to.
            busy += usize::from(!right);
            term.press("Esc Esc F9 p").sees("Chercher");
        }
    }
    println!("{sent} sequences, {} with a stray character, {busy} times the machine paused", stray.len());
    assert!(stray.is_empty(), "{} of {sent}: {:#?}", stray.len(), &stray[..stray.len().min(5)]);
    term.quit();
    case.assert_sound();
}
