//! A typist who corrects herself, on every keyboard: what the screen shows before a key is what the key marks, nobody else.
//!
//! The oracle is not the grammar of entry but the screen as she reads it: the number that waits behind « → », the cursor's
//! line, the late mark that still waits for its minutes. And the same keys in one burst, or on another keyboard, leave the
//! same marks.

use super::desk::{Desk, Setting, parse};
use super::{assert_sound, copied, desk, long, marks, nth};
use najma::domain::attendance::Status;
use najma::domain::id::SessionId;
use najma::keys::Key;
use najma::keys::reader::Input;
use najma::store::{Store, attendance};
use najma::text::Language;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::BTreeMap;

/// What she does, whatever keyboard she does it on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Typed {
    Digit(u8),
    Mark(Status),
    /// What opens the minutes of a late mark, and means nothing elsewhere on a sheet.
    Dot,
    /// A letter beside the one she meant.
    Slip(char),
    Named(&'static str),
    /// She looks up for a second.
    Pause,
    /// All the others.
    Fill,
}

/// A keyboard, by what it sends for 0 to 9, for P A R J D and for T.
struct Keyboard {
    name: &'static str,
    digits: &'static str,
    letters: &'static str,
    fill: char,
    language: Language,
}

const AZERTY: Keyboard = Keyboard {
    name: "AZERTY, unshifted",
    digits: "à&é\"'(-è_ç",
    letters: "parjd",
    fill: 't',
    language: Language::French,
};

const KEYBOARDS: [Keyboard; 6] = [
    Keyboard {
        name: "numeric pad, capitals",
        digits: "0123456789",
        letters: "PARJD",
        fill: 'T',
        language: Language::French,
    },
    Keyboard {
        name: "AZERTY, Caps Lock",
        digits: "À&É\"'(-È_Ç",
        letters: "PARJD",
        fill: 'T',
        language: Language::French,
    },
    Keyboard {
        name: "Arabic-102", digits: "à&é\"'(-è_ç", letters: "حضقتي", fill: 'ف', language: Language::French
    },
    Keyboard {
        name: "Arabic-101", digits: "٠١٢٣٤٥٦٧٨٩", letters: "حشقتي", fill: 'ف', language: Language::French
    },
    Keyboard {
        name: "Arabic interface",
        digits: "٠١٢٣٤٥٦٧٨٩",
        letters: "حغتمع",
        fill: 'ف',
        language: Language::Arabic,
    },
    Keyboard {
        name: "Persian digits, Tifinagh",
        digits: "۰۱۲۳۴۵۶۷۸۹",
        letters: "ⵃⴰⵔⵊⴷ",
        fill: 'ⵜ',
        language: Language::French,
    },
];

const STATUSES: [Status; 5] = [Status::Present, Status::Absent, Status::Late, Status::Justified, Status::Exempt];

impl Keyboard {
    fn keys(&self, typed: Typed) -> Vec<Key> {
        let at = |text: &str, n: usize| Key::char(text.chars().nth(n).unwrap());
        match typed {
            Typed::Digit(n) => vec![at(self.digits, usize::from(n))],
            Typed::Mark(status) => {
                vec![at(self.letters, STATUSES.iter().position(|one| *one == status).unwrap())]
            }
            Typed::Dot => vec![Key::char('.')],
            Typed::Slip(c) => vec![Key::char(c)],
            Typed::Named(name) => parse(name),
            Typed::Fill => vec![Key::char(self.fill)],
            Typed::Pause => Vec::new(),
        }
    }
}

/// What follows a number instead of its mark.
const THEN: [&str; 15] = [
    "Esc", "Left", "Right", "Up", "Down", "Enter", "PageDown", "Home", "End", "Ctrl-Z", "F2", "F4", "F8", "F9 o",
    "F9 x",
];

/// True where the screen asks for a line: what is typed is its text.
fn asks(screen: &str) -> bool {
    ["Note · ", "Nom du passage", "autre motif"].into_iter().any(|label| screen.contains(label))
}

/// A handful of keys as they come in life: a mark, a mark with its line, minutes; and what goes wrong in between.
fn some() -> impl Strategy<Value = Vec<Typed>> {
    let status = prop::sample::select(STATUSES.to_vec());
    let number = |most: u32| (0..=most).prop_map(|n| n.to_string().bytes().map(|b| Typed::Digit(b - b'0')).collect());
    let line = prop_oneof![8 => number(25), 1 => number(70_000), 1 => number(99)];
    let wrong = prop::sample::select(vec!['Z', 'z', 'E', 'K', 'b', 'C', '*', 'ث']);
    let text = prop_oneof![
        status.clone().prop_map(Typed::Mark),
        (0_u8..10).prop_map(Typed::Digit),
        Just(Typed::Named("Backspace")),
        Just(Typed::Fill),
        wrong.clone().prop_map(Typed::Slip),
    ];
    let walk =
        prop::sample::select(vec!["Up", "Down", "Enter", "Space", "Backspace", "Tab", "Home", "PageDown", "End"]);
    let marked = (line.clone(), status.clone()).prop_map(|(mut line, status): (Vec<Typed>, _)| {
        line.push(Typed::Mark(status));
        line
    });
    let minutes = (line.clone(), number(200), prop::sample::select(vec!["", "Space", "Enter", "Backspace", "Esc"]))
        .prop_map(|(mut line, minutes, end): (Vec<Typed>, Vec<Typed>, _)| {
            line.extend([Typed::Mark(Status::Late), Typed::Dot]);
            line.extend(minutes);
            line.extend((!end.is_empty()).then_some(Typed::Named(end)));
            line
        });
    prop_oneof![
        6 => status.prop_map(|status| vec![Typed::Mark(status)]),
        6 => marked.clone(),
        3 => minutes,
        2 => wrong.clone().prop_map(|c| vec![Typed::Slip(c)]),
        // « 1Z1A ».
        2 => (line.clone(), wrong, marked).prop_map(|(mut line, c, then): (Vec<Typed>, _, _)| {
            line.push(Typed::Slip(c));
            line.extend(then);
            line
        }),
        2 => (line, prop::sample::select(THEN.to_vec())).prop_map(
            |(mut line, then): (Vec<Typed>, _)| {
                line.push(Typed::Named(then));
                line
            },
        ),
        // A note of the woman just marked, or refused, and words.
        2 => (prop::sample::select(vec!["F8", "F4", "L", "O", "X"]), prop::collection::vec(text, 0..6)).prop_map(|(key, mut words)| {
            words.insert(0, Typed::Named(key));
            words.push(Typed::Named("Esc"));
            words
        }),
        4 => walk.prop_map(|name| vec![Typed::Named(name)]),
        2 => prop::sample::select(vec!["Ctrl-Z", "Ctrl-Y"]).prop_map(|name| vec![Typed::Named(name)]),
        1 => Just(vec![Typed::Dot]),
        1 => Just(vec![Typed::Fill]),
        1 => Just(vec![Typed::Pause]),
    ]
}

type Marks = BTreeMap<u16, (Status, Option<u16>)>;

fn stored(store: &Store, id: SessionId) -> Marks {
    let sheet = attendance::sheet(store, id).unwrap();
    let mark = |line: &najma::domain::attendance::Line| {
        line.mark.as_ref().map(|mark| (line.enrolment.number, (mark.status, mark.minutes)))
    };
    sheet.lines.iter().filter_map(mark).collect()
}

/// The number behind a sign on the screen; none where a late mark follows it, which waits for its minutes only.
fn after(screen: &str, sign: char) -> Option<u16> {
    let rest = screen.split_once(sign)?.1.trim_start();
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let late = sign == '→' && rest.get(digits.len()..).is_some_and(|rest| rest.starts_with(" R"));
    digits.parse().ok().filter(|_| !late)
}

/// A late mark between its letter and its last digit.
#[derive(Clone, Debug)]
enum Late {
    /// It waits for what opens its minutes; true: it is written already, and a slow hand may still open them.
    Open(u16, bool),
    Minutes(u16, String),
}

impl Late {
    fn line(&self) -> u16 {
        match self {
            Self::Open(line, _) | Self::Minutes(line, _) => *line,
        }
    }

    /// What it is written as.
    fn mark(&self) -> (Status, Option<u16>) {
        let minutes = match self {
            Self::Minutes(_, digits) => digits.parse().unwrap_or(15),
            Self::Open(..) => 15,
        };
        (Status::Late, Some(minutes))
    }

    /// What a key leaves of it.
    fn then(self, typed: Typed) -> Option<Self> {
        match (self, typed) {
            (Self::Open(line, _), Typed::Dot) => Some(Self::Minutes(line, String::new())),
            (Self::Open(line, false), Typed::Pause) => Some(Self::Open(line, true)),
            (late @ Self::Minutes(..), Typed::Pause) => Some(late),
            (Self::Minutes(line, digits), Typed::Digit(n)) => Some(Self::Minutes(line, format!("{digits}{n}"))),
            (Self::Minutes(line, mut digits), Typed::Named("Backspace")) => Some(match digits.pop() {
                Some(_) => Self::Minutes(line, digits),
                None => Self::Open(line, false),
            }),
            _ => None,
        }
    }
}

/// The late mark that the cursor's line shows to be waiting: « R _ », « R 2_ ». After a refusal the line is another than the
/// next one.
fn shown_late(screen: &str, cursor: Option<u16>) -> Option<Late> {
    let row = screen.lines().find(|row| row.starts_with('▸'))?;
    let digits = row.rsplit_once('│')?.1.trim().strip_prefix("R ")?.strip_suffix('_')?;
    let line = cursor?;
    Some(if digits.is_empty() { Late::Open(line, false) } else { Late::Minutes(line, digits.to_owned()) })
}

/// What she may take back and do again, as states of the sheet.
#[derive(Default)]
struct Steps {
    now: Marks,
    past: Vec<Marks>,
    future: Vec<Marks>,
}

impl Steps {
    fn to(&mut self, next: &Marks) {
        if self.now != *next {
            self.past.push(std::mem::replace(&mut self.now, next.clone()));
            self.future.clear();
        }
    }

    fn back(&mut self, undo: bool) {
        let (from, to) = if undo { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        if let Some(other) = from.pop() {
            to.push(std::mem::replace(&mut self.now, other));
        }
    }
}

/// Types slowly, and holds every change against what the screen showed before the key; returns all that was typed.
fn slowly(desk: &mut Desk, id: SessionId, typed: &[Typed]) -> Vec<Typed> {
    let store = desk.store();
    let mut done = vec![Typed::Named("1")];
    desk.keys("1");
    let mut late: Option<Late> = None;
    let mut deaf = false;
    let mut steps = Steps { now: stored(&store, id), ..Steps::default() };
    for one in typed {
        let screen = desk.screen();
        let (pending, cursor) = (after(&screen, '→'), after(&screen, '▸'));
        late = shown_late(&screen, cursor).or(late).filter(|_| pending.is_none());
        // A letter after a late mark is the next line's.
        let next =
            late.as_ref().filter(|late| !matches!(late, Late::Open(_, true))).map(|late| late.line().saturating_add(1));
        let target = pending.or(next).or(cursor);
        let asked = asks(&screen);
        // Nothing is answered here: a note and a walk-in are steps of undo that no mark shows.
        let one = match one {
            Typed::Named("Enter" | "F2") if asked => &Typed::Named("Esc"),
            one => one,
        };
        done.push(*one);
        match one {
            Typed::Pause => {
                desk.wait();
            }
            one => {
                for key in AZERTY.keys(*one) {
                    desk.input(Input::Key(key));
                }
            }
        }
        let now = stored(&store, id);
        let told = || format!("{one:?} after {done:?}\n{screen}\n— then —\n{}", desk.screen());
        let written = late.as_ref().map(|late| {
            let mut written = steps.now.clone();
            written.insert(late.line(), late.mark());
            (late.line(), written)
        });
        match one {
            Typed::Named("Ctrl-Z" | "Ctrl-Y") => {
                let undo = *one == Typed::Named("Ctrl-Z");
                // A late mark that was refused is no step.
                let refused = Steps { now: steps.now.clone(), past: steps.past.clone(), future: steps.future.clone() };
                let ends = [written.map(|(_, written)| written), None].into_iter().map(|written| {
                    let mut steps =
                        Steps { now: refused.now.clone(), past: refused.past.clone(), future: refused.future.clone() };
                    written.iter().for_each(|written| steps.to(written));
                    steps.back(undo);
                    steps
                });
                // Over a form that is half written nothing is taken back that was done elsewhere, and a question waits for its
                // answer.
                let then = desk.screen();
                let half_written = then.contains("Rien à annuler ici") && then.contains("F2 enregistrer");
                let nothing = half_written || (then == screen && !then.contains("à saisir"));
                steps = match ends.into_iter().find(|end| end.now == now) {
                    Some(end) => end,
                    None if nothing && steps.now == now => steps,
                    None => panic!("{}", told()),
                };
            }
            _ => {
                // A late mark that waited is written first, as a step of its own.
                if let Some((line, written)) = &written
                    && now.get(line) != steps.now.get(line)
                {
                    steps.to(written);
                }
                let differs: Vec<u16> = (0..=30).filter(|line| steps.now.get(line) != now.get(line)).collect();
                match one {
                    Typed::Mark(status) if !differs.is_empty() => {
                        assert_eq!(differs, [target.expect("a line on the screen")], "{}", told());
                        assert_eq!(now[&differs[0]].0, *status, "{}", told());
                    }
                    Typed::Named("Backspace") if !differs.is_empty() => {
                        assert_eq!((pending, &differs[..]), (None, &[cursor.unwrap()][..]), "{}", told());
                        assert_eq!(now.get(&differs[0]), None, "{}", told());
                    }
                    Typed::Fill => {
                        let filled = |line: &u16| !steps.now.contains_key(line) && now[line].0 == Status::Present;
                        assert!(differs.iter().all(filled), "{}", told());
                    }
                    _ => assert_eq!(differs, [0_u16; 0], "{}", told()),
                }
                steps.to(&now);
            }
        }
        // Words are no marks, nor is what follows a key that opened nothing.
        deaf = match one {
            Typed::Pause => false,
            Typed::Named("Backspace") => deaf,
            Typed::Named("F4" | "F8" | "L" | "O" | "X" | "F9 o" | "F9 x") => !asks(&desk.screen()),
            Typed::Named(_) => false,
            _ => deaf,
        };
        late = match one {
            _ if asked || deaf => None,
            Typed::Mark(Status::Late) => target.map(|line| Late::Open(line, false)),
            one => late.and_then(|late| late.then(*one)),
        };
        // Back on the sheet, whatever it was that led away.
        if !desk.screen().contains("séance 3") {
            for key in ["Esc", "Esc", "F9 a", "1"] {
                done.push(Typed::Named(key));
                desk.keys(key);
            }
            late = None;
        }
    }
    done
}

fn play(keyboard: &Keyboard, typed: &[Typed], batch: usize) -> (String, Desk) {
    let mut desk = copied(&Setting { language: keyboard.language, ..Setting::default() });
    let id = nth(&desk, 0);
    let mut waiting = Vec::new();
    for one in typed {
        waiting.extend(keyboard.keys(*one).into_iter().map(Input::Key));
        if *one == Typed::Pause || waiting.len() >= batch {
            desk.app.step(std::mem::take(&mut waiting));
        }
        if *one == Typed::Pause {
            desk.wait();
        }
    }
    desk.app.step(waiting);
    desk.wait();
    (marks(&desk, id), desk)
}

proptest! {
    // The same sequences in every run, others in the long one.
    #![proptest_config(ProptestConfig {
        cases: if long() { 300 } else { 5 },
        max_shrink_iters: 200,
        failure_persistence: None,
        rng_seed: if long() { RngSeed::Random } else { RngSeed::Fixed(1) },
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_key_marks_what_the_screen_shows(typed in prop::collection::vec(some(), 5..30), batch in 2_usize..200) {
        let typed: Vec<Typed> = typed.into_iter().flatten().collect();
        let mut desk = desk();
        let id = nth(&desk, 0);
        let done = slowly(&mut desk, id, &typed);
        desk.wait();
        let slow = marks(&desk, id);
        let (fast, at_rest) = play(&AZERTY, &done, batch);
        prop_assert_eq!(&slow, &fast, "in batches of {}: {:?}", batch, done);
        assert_sound(&at_rest);
        let other = &KEYBOARDS[batch % KEYBOARDS.len()];
        let (same, _) = play(other, &done, batch);
        prop_assert_eq!(&slow, &same, "{}: {:?}", other.name, done);
    }
}
