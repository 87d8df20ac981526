//! PuTTY's function-key modes at the real program: each key acts, whole, in pieces and many in one packet; what is held with
//! Shift or Control types nothing; Home and End in each of their forms.

use super::kit::{Case, Setup, Term};
use std::thread::sleep;
use std::time::Duration;

/// A setting of Terminal › Keyboard › « The Function keys and keypad » (PuTTY 0.78, `format_function_key`): its name, what
/// F1 to F12 send, what they send with Shift.
pub(crate) struct Mode {
    name: &'static str,
    pub(crate) keys: [&'static str; 12],
    pub(crate) shifted: [&'static str; 12],
}

const TILDE: [&str; 12] = [
    "\x1b[11~", "\x1b[12~", "\x1b[13~", "\x1b[14~", "\x1b[15~", "\x1b[17~", "\x1b[18~", "\x1b[19~", "\x1b[20~",
    "\x1b[21~", "\x1b[23~", "\x1b[24~",
];

/// Shift adds ten to the first ten; F11 and F12 stay.
const TILDE_SHIFTED: [&str; 12] = [
    "\x1b[23~", "\x1b[24~", "\x1b[25~", "\x1b[26~", "\x1b[28~", "\x1b[29~", "\x1b[31~", "\x1b[32~", "\x1b[33~",
    "\x1b[34~", "\x1b[23~", "\x1b[24~",
];

/// The tilde mode with other first keys.
const fn with(first: [&'static str; 5], mut keys: [&'static str; 12]) -> [&'static str; 12] {
    let mut at = 0;
    while at < first.len() {
        keys[at] = first[at];
        at += 1;
    }
    keys
}

pub(crate) const MODES: [Mode; 7] = [
    Mode { name: "ESC[n~", keys: TILDE, shifted: TILDE_SHIFTED },
    Mode {
        name: "Linux",
        keys: with(["\x1b[[A", "\x1b[[B", "\x1b[[C", "\x1b[[D", "\x1b[[E"], TILDE),
        shifted: TILDE_SHIFTED,
    },
    Mode {
        name: "Xterm R6",
        keys: with(["\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~"], TILDE),
        shifted: TILDE_SHIFTED,
    },
    Mode { name: "VT400", keys: TILDE, shifted: TILDE_SHIFTED },
    Mode {
        name: "VT100+",
        keys: [
            "\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS", "\x1bOT", "\x1bOU", "\x1bOV", "\x1bOW", "\x1bOX", "\x1bOY",
            "\x1bOZ", "\x1bO[",
        ],
        shifted: TILDE_SHIFTED,
    },
    Mode {
        name: "SCO",
        keys: [
            "\x1b[M", "\x1b[N", "\x1b[O", "\x1b[P", "\x1b[Q", "\x1b[R", "\x1b[S", "\x1b[T", "\x1b[U", "\x1b[V",
            "\x1b[W", "\x1b[X",
        ],
        shifted: [
            "\x1b[Y", "\x1b[Z", "\x1b[a", "\x1b[b", "\x1b[c", "\x1b[d", "\x1b[e", "\x1b[f", "\x1b[g", "\x1b[h",
            "\x1b[i", "\x1b[j",
        ],
    },
    Mode {
        name: "Xterm 216+",
        keys: with(["\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~"], TILDE),
        shifted: [
            "\x1b[1;2P",
            "\x1b[1;2Q",
            "\x1b[1;2R",
            "\x1b[1;2S",
            "\x1b[15;2~",
            "\x1b[17;2~",
            "\x1b[18;2~",
            "\x1b[19;2~",
            "\x1b[20;2~",
            "\x1b[21;2~",
            "\x1b[23;2~",
            "\x1b[24;2~",
        ],
    },
];

/// What Home, then End send: PuTTY's « Standard », its « rxvt », xterm's with the cursor keys in either mode, SCO's.
const ENDS: [(&str, &str); 4] =
    [("\x1b[1~", "\x1b[4~"), ("\x1b[H", "\x1bOw"), ("\x1bOH", "\x1bOF"), ("\x1b[H", "\x1b[F")];

/// How a line delivers a sequence.
#[derive(Clone, Copy, Debug)]
enum Delivery {
    Whole,
    /// Each byte in a packet of its own.
    Bytes,
    /// The escape, a halt shorter than the wait for a lone one, the rest.
    Halted,
}

fn press(term: &mut Term, sequence: &str, how: Delivery) {
    match how {
        Delivery::Whole => {
            term.keys(sequence);
        }
        Delivery::Bytes => {
            for byte in sequence.as_bytes() {
                term.send(&[*byte]);
                sleep(Duration::from_millis(2));
            }
        }
        Delivery::Halted => {
            term.keys("\x1b");
            sleep(Duration::from_millis(15));
            term.keys(sequence.strip_prefix('\x1b').unwrap());
        }
    }
}

/// Leaves what is open; on its own an escape is one after fifty milliseconds.
fn leave(term: &mut Term) {
    term.keys("\x1b");
    sleep(Duration::from_millis(70));
    term.settled();
}

/// Each key on the sheet and in the first screen, by what it does there.
fn each_acts(mode: &Mode, how: Delivery) {
    let case = Case::sample();
    let mut term = case.start();
    let [help, done, search, new, fill, files, look, note, go, ten, eleven, twelve] = mode.keys;
    println!("{} {how:?}", mode.name);
    press(&mut term, help, how);
    term.sees("du plus ancien au plus récent");
    leave(&mut term);
    term.keys("1").sees("à saisir");
    press(&mut term, files, how);
    term.sees("Registre du mois");
    leave(&mut term);
    press(&mut term, look, how);
    term.sees("abs.");
    press(&mut term, look, how);
    term.sees("à saisir");
    press(&mut term, new, how);
    term.sees("Nom du passage");
    term.keys("Latifa\r").sees("Latifa");
    term.keys("3A").sees("absente ✓");
    term.keys("\x1b[A");
    press(&mut term, note, how);
    term.sees("Note · ");
    term.keys("un mot\r").sees("Note enregistrée");
    let before = term.settled().screen();
    for nothing in [ten, eleven, twelve] {
        press(&mut term, nothing, how);
        assert_eq!(term.settled().screen(), before);
    }
    press(&mut term, fill, how);
    term.sees("présentes ajoutées");
    press(&mut term, done, how);
    term.sees("validé :");
    press(&mut term, search, how);
    term.sees("Chercher");
    press(&mut term, go, how);
    term.keys("g").sees("Groupes");
    term.quit();
    case.assert_sound();
}

#[test]
fn each_function_key_of_each_mode_does_its_work() {
    for mode in &MODES {
        each_acts(mode, Delivery::Whole);
    }
}

#[test]
fn the_same_in_pieces() {
    for (mode, how) in MODES.iter().zip([Delivery::Bytes, Delivery::Halted].into_iter().cycle()) {
        each_acts(mode, how);
    }
}

/// With Shift the modes differ, and nothing is bound to it: whatever comes, no field holds a letter of it.
#[test]
fn with_shift_nothing_is_typed() {
    let case = Case::sample();
    let mut term = case.start();
    term.keys("\x1b[20~p").sees("Personnes").keys("zah").sees("zah");
    for mode in &MODES {
        for how in [Delivery::Whole, Delivery::Bytes, Delivery::Halted] {
            for sequence in mode.shifted {
                press(&mut term, sequence, how);
            }
            term.settled();
            assert!(field(&term).ends_with("Chercher : zah"), "{} {how:?}: {}", mode.name, term.screen());
        }
    }
    // What is typed next is typed.
    term.keys("ra").sees("zahra");
    term.quit();
}

/// Twelve keys in one packet are twelve keys: none of their bytes is left over.
#[test]
fn a_packet_of_keys_leaves_no_byte_in_a_field() {
    for mode in &MODES {
        let case = Case::sample();
        let mut term = case.start();
        term.keys("\x1b[20~p").sees("Personnes").keys("zah").sees("zah");
        // Those that lead nowhere from here.
        let [.., note, _, ten, eleven, twelve] = mode.keys;
        term.keys(&[ten, note, eleven, twelve, ten, twelve, "r", eleven, "a", note].concat()).settled();
        assert!(field(&term).ends_with("Chercher : zahra"), "{}: {}", mode.name, term.screen());
        term.quit();
    }
}

#[test]
fn home_and_end_in_each_of_their_forms() {
    let case = Case::sample();
    let mut term = case.start();
    term.keys("\x1b[20~p").sees("Personnes");
    for (home, end) in ENDS {
        for how in [Delivery::Whole, Delivery::Bytes, Delivery::Halted] {
            term.keys("bc").sees("bc");
            press(&mut term, home, how);
            term.keys("a").sees("abc");
            press(&mut term, end, how);
            term.keys("d").sees("abcd");
            term.keys(&"\x7f".repeat(4)).settled();
            assert!(field(&term).ends_with("Chercher :"), "{}: {}", home.escape_debug(), term.screen());
        }
    }
    term.quit();
}

/// The Arabic interface: the keys are the same, the letters are not.
#[test]
fn in_the_arabic_interface_too() {
    for mode in &MODES {
        let case = Case::sample();
        let mut term = case.launch(&Setup { lang: "ar_MA.UTF-8", ..Setup::default() });
        term.sees("السجلات");
        press(&mut term, mode.keys[8], Delivery::Bytes);
        term.keys("p").sees("الأشخاص");
        press(&mut term, mode.keys[3], Delivery::Halted);
        term.sees("شخص جديد").sees("الاسم العائلي");
        term.quit();
    }
}

/// The line of the search, without what stands at its far end.
pub(crate) fn field(term: &Term) -> String {
    let screen = term.screen();
    let line = screen.lines().find(|line| line.contains("Chercher")).unwrap_or_default();
    line.split("   ").next().unwrap_or_default().trim_end().to_owned()
}
