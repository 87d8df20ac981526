//! Pastes of every kind into the real program: ten megabytes, with and without brackets, never closed, into fields and
//! where nothing is typed; bytes that are no text at all.

use super::kit::{Case, Term, long};
use std::time::{Duration, Instant};

/// Feeds bytes as fast as they are taken.
fn feed(term: &mut Term, bytes: &[u8]) {
    for chunk in bytes.chunks(16 * 1024) {
        term.send(chunk);
        let start = Instant::now();
        term.until("a reader", |term| term.sent() || start.elapsed() > Duration::from_secs(30));
    }
}

/// Memory in KiB that a fault may cost on top.
const MORE: u64 = 32 * 1024;

#[test]
fn ten_megabytes_in_a_field_are_cut_to_what_it_holds() {
    let case = Case::sample();
    let mut term = case.start();
    term.press("F9 p 'Zineb' F4");
    let before = term.peak();
    let mut paste = b"\x1b[200~".to_vec();
    paste.extend("Fatima Zahra ".repeat(10 * 1024 * 1024 / 13).bytes());
    paste.extend(b"\x1b[201~");
    feed(&mut term, &paste);
    term.settled();
    assert!(term.peak() < before + MORE, "{} KiB more", term.peak() - before);
    term.sees("trop long");
    term.keys("\x1b").settled();
    // The same where nothing is typed: nothing happens, and that is said.
    term.press("F9 a");
    feed(&mut term, &paste);
    term.settled();
    term.keys("1").sees("à saisir");
    term.keys("3A").sees("absente ✓").quit();
    assert!(term.peak() == 0 || term.peak() < before + MORE);
    case.assert_sound();
}

/// No brackets: every byte is a key. In a field a line end is held back, so that no form is saved by a paste.
#[test]
fn a_paste_without_brackets_is_typed_and_saves_no_form() {
    let case = Case::sample();
    let persons = case.done(&["persons", "list"]).lines().count();
    let mut term = case.start();
    term.press("F9 p 'Zineb' F4");
    let size = if long() { 1024 } else { 40 };
    feed(&mut term, &b"Tizourgane\r\nAicha\r\n".repeat(size * 1024 / 19));
    term.settled();
    assert!(term.shows("Nouvelle personne"), "{}", term.screen());
    assert_eq!(case.done(&["persons", "list"]).lines().count(), persons, "a paste saved a form");
    term.quit();
    case.assert_sound();
}

/// On a sheet every key of a burst acts, in order.
#[test]
fn a_burst_on_a_sheet_acts_key_by_key() {
    let case = Case::sample();
    let id = case.due(1)[0];
    let mut term = case.start();
    let burst = format!("1{}", "3A3P7J7P9R.20 9P".repeat(400));
    feed(&mut term, burst.as_bytes());
    term.settled().quit();
    let marked: Vec<(u16, char)> = case
        .sheet(id)
        .lines
        .iter()
        .filter_map(|line| Some((line.enrolment.number, line.mark.as_ref()?.status.letter())))
        .collect();
    assert_eq!(marked, vec![(3, 'P'), (7, 'P'), (9, 'P')]);
    case.assert_sound();
}

#[test]
fn a_paste_that_never_ends_gives_the_keys_back() {
    let case = Case::sample();
    for place in ["", "F9 p 'Zineb' F4"] {
        let mut term = case.start();
        term.press(place);
        term.send(b"\x1b[200~Fatima");
        std::thread::sleep(Duration::from_millis(2_100));
        term.press("Esc F9 a").sees("Registres");
        term.keys("1").sees("à saisir").quit();
    }
}

/// Bytes that are no UTF-8, whole and in pieces: nothing of them is stored, the next name is whole.
#[test]
fn bytes_that_are_no_text_store_nothing() {
    let corpus: &[&[u8]] = &[
        b"\xff\xfe\xc0\x80",
        b"\x80",
        b"\xbf\xbf\xbf",
        b"\xc3",
        b"\xe2\x82",
        b"\xf0\x9f\x98",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xc1\xbf",
        b"\xe0\x80\xaf",
        b"\xf8\x88\x80\x80\x80",
        b"\0\0\0",
        b"\xc2\x9b31m",
        b"\xc2\x85",
        b"\xef\xbf\xbe",
        b"\xd9",
    ];
    let case = Case::sample();
    let mut term = case.start();
    term.press("F9 p 'Zineb' F4");
    for bytes in corpus {
        term.send(bytes).settled();
        for byte in *bytes {
            term.send(&[*byte]).settled();
        }
    }
    // A letter in two halves, far apart.
    term.send(b"\xd9").settled();
    term.send(b"\x85Mellal").settled();
    term.hang_up();
    term.ends();
    let all: String = case
        .drafts()
        .iter()
        .flat_map(|kept| kept.draft.fields().map(|(_, text)| text.to_owned()).collect::<Vec<_>>())
        .collect();
    assert!(all.contains("Mellal"), "{all:?}");
    assert!(!all.contains(|c: char| c.is_control() || c == '\u{fffd}' || c == '\u{9b}'), "{all:?}");
    case.assert_sound();
}

/// A terminal on the Arabic family name of a new person.
fn arabic_name(case: &Case) -> Term {
    let mut term = case.start();
    // Two fields on: family and given name in Latin letters come first.
    term.press("F9 p F4 Enter Enter");
    term
}

/// What the drafts hold once the line has dropped.
fn kept(case: &Case, mut term: Term) -> String {
    term.settled().hang_up();
    term.ends();
    case.drafts()
        .iter()
        .flat_map(|kept| kept.draft.fields().map(|(_, text)| text.to_owned()).collect::<Vec<_>>())
        .collect()
}

/// Between the brackets of a paste bytes are no text either: halves of UTF-16, letters cut short, overlong and stray ones.
#[test]
fn bytes_that_are_no_text_inside_the_brackets_of_a_paste() {
    let case = Case::sample();
    let mut term = arabic_name(&case);
    let pasted: &[&[u8]] = &[
        "فا".as_bytes(),
        b"\xed\xa0\x80\xed\xb0\x80", // An unpaired and a paired half of UTF-16, as CESU-8 writes them.
        "ط".as_bytes(),
        b"\xd9", // Half a letter.
        b"\xff\xc0\xaf\xf8\x88\x80\x80\x80",
        "مة".as_bytes(),
    ];
    // Whole, and cut at each byte.
    term.send(&[b"\x1b[200~".as_slice(), &pasted.concat(), b"\x1b[201~"].concat()).settled();
    for byte in [b"\x1b[200~ ".as_slice(), &pasted.concat(), b"\x1b[201~"].concat() {
        term.send(&[byte]);
    }
    let all = kept(&case, term);
    // What cannot be read is told by the sign for it, never by half a letter, and what can be is whole.
    let read: String = all.chars().filter(|c| *c != '\u{fffd}').collect();
    assert!(read.contains("فاطمة فاطمة"), "{all:?}");
    assert!(!all.contains(|c: char| c.is_control()), "{all:?}");
    case.assert_sound();
}

/// A hundred thousand marks on one letter (more than a paste may bring: what comes after them is cut), letters that turn the line, tags that nobody sees, forms that only a screen uses.
#[test]
fn a_paste_of_marks_and_tags_stays_a_name() {
    let heavy = format!("\x1b[200~م{}ريم\x1b[201~", "\u{651}\u{64e}".repeat(50_000));
    let turned = "\x1b[200~\u{202e}فاطمة\u{202c}\u{2067}\u{e0041}\u{e0042}\u{e007f}\u{2069}\u{61c}\x1b[201~";
    let forms = "\x1b[200~\u{fed3}\u{fe8e}\u{fec3}\u{fee4}\u{fe94} \u{fefb}\x1b[201~";
    for (pasted, wanted) in [(heavy.as_str(), "م"), (turned, "فاطمة"), (forms, "فاطمة لا")] {
        let case = Case::sample();
        let mut term = arabic_name(&case);
        let start = Instant::now();
        feed(&mut term, pasted.as_bytes());
        term.settled();
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
        let letters: String = term.screen().chars().filter(|c| ('\u{64b}'..='\u{65f}').contains(c)).collect();
        assert!(letters.chars().count() < 10, "{letters:?}");
        let all = kept(&case, term);
        let bare: String = all.chars().filter(|c| !('\u{64b}'..='\u{65f}').contains(c)).collect();
        assert!(bare.contains(wanted), "{} {all:?}", pasted.len());
        assert!(all.chars().count() < 200, "{} characters", all.chars().count());
        let hidden = |c: char| matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{e0000}'..='\u{e007f}');
        assert!(!all.contains(hidden), "{all:?}");
        case.assert_sound();
    }
}
