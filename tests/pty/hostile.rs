//! Texts that would drive a terminal, put into every column of the file by somebody who took its triggers away: no screen
//! and no command sends a byte of them that acts.

use super::kit::{Case, Setup, long};
use super::press::PLACES;
use rusqlite::Connection;
use std::path::Path;

/// Attacks on terminals as they were published, and kin: titles, clipboards, reports that type, macros, fonts, links,
/// resets, alternate character sets, bells, overwriting, and letters that turn the line or cannot be seen.
fn payloads() -> Vec<String> {
    let bare = [
        "\x1b]0;titre\x07",
        "\x1b]2;x\x1b\\",
        "\x1b]52;c;cm0gLXJmIH4=\x07",
        "\x1b]52;p;?\x07",
        "\x1b]4;0;?\x07",
        "\x1b]10;?\x1b\\",
        "\x1b]50;?\x07",
        "\x1b]50;#+1\x07",
        "\x1b]7;file://x/;id\x07",
        "\x1b]8;;http://x\x07lien\x1b]8;;\x07",
        "\x1b]9;msg\x07",
        "\x1b]777;notify;a;b\x07",
        "\x1b]1337;File=name=eA==:AAAA\x07",
        "\x1b]1337;SetMark\x07",
        "\x1b]133;C\x07",
        "\x1b]5522;x\x07",
        "\x1b]46;/tmp/x\x07",
        "\x1b]104\x07",
        "\x1b]R\x1b\\",
        "\x1bP$q\"p\x1b\\",
        "\x1bP$qm;id\n\x1b\\",
        "\x1bP+q544e\x1b\\",
        "\x1bP0;1|17/6964\x1b\\",
        "\x1bP1000p%begin\x1b\\",
        "\x1bPtmux;\x1b\x1b]0;x\x07\x1b\\",
        "\x1bP0pzq#0;2;0;0;0\x1b\\",
        "\x1b_Ga=T,f=24;AAAA\x1b\\",
        "\x1b_;cmd\x1b\\",
        "\x1b^secret\x1b\\",
        "\x1bXsos\x1b\\",
        "\x1bk titre\x1b\\",
        "\x1bG Q\x1b\\",
        "\x1b[21t",
        "\x1b[20t",
        "\x1b[18t",
        "\x1b[8;1;1t",
        "\x1b[22;2t",
        "\x1b[5n",
        "\x1b[6n",
        "\x1b[c",
        "\x1b[>c",
        "\x1b[=c",
        "\x1b[>q",
        "\x1b[?u",
        "\x1b[>1u",
        "\x1b[>4;2m",
        "\x1b[?1049l",
        "\x1b[?1049h",
        "\x1b[?47h",
        "\x1b[?25l",
        "\x1b[?1000h",
        "\x1b[?1006h",
        "\x1b[?2004l",
        "\x1b[?5h",
        "\x1b[?7l",
        "\x1b[?3h",
        "\x1b[?69h\x1b[2;3s",
        "\x1b[?2026h",
        "\x1b[4i",
        "\x1b[5i",
        "\x1b[?5i",
        "\x1b[2J",
        "\x1b[3J",
        "\x1b[H",
        "\x1b[1;1H",
        "\x1b[999A",
        "\x1b[999D",
        "\x1b[10L",
        "\x1b[10M",
        "\x1b[9999999b",
        "\x1b[99999999@",
        "\x1b[2;3r",
        "\x1b[31m",
        "\x1b[8m",
        "\x1b[!p",
        "\x1b[\"p",
        "\x1b[1$}",
        "\x1b[1;1;1;1;1;1$r",
        "\x1b[65;1;1;1;1$x",
        "\x1b[1;1;9;9*y",
        "\x1bc",
        "\x1b7",
        "\x1b8",
        "\x1b#8",
        "\x1b#6",
        "\x1b(0",
        "\x1b)B",
        "\x1b%G",
        "\x1b%@",
        "\x1bN",
        "\x1bO",
        "\x1bM",
        "\x1bD",
        "\x1bE",
        "\x1bH",
        "\x1b=",
        "\x1b>",
        "\x1bn",
        "\x1b~",
        "\x1b",
        "\x1b[",
        "\x1b]",
        "\u{9b}31m",
        "\u{9d}0;x\u{9c}",
        "\u{90}q\u{9c}",
        "\u{98}x\u{9c}",
        "\u{9e}x\u{9c}",
        "\u{9f}x\u{9c}",
        "\u{85}",
        "\u{84}",
        "\u{8d}",
        "\u{8e}",
        "\u{9a}",
        "\x07\x07\x07",
        "\x08\x08\x08\x08X",
        "\x0e",
        "\x0f",
        "\x05",
        "\x7f",
        "\x11\x13",
        "\r",
        "a\rb",
        "\n\n\n",
        "\t",
        "\x0b\x0c",
        "\u{202e}321",
        "\u{202d}x",
        "\u{2066}x\u{2069}",
        "\u{2067}x",
        "\u{200e}\u{200f}\u{61c}",
        "\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}",
        "\u{ad}",
        "\u{2028}\u{2029}",
        "\u{e0041}\u{e007f}",
        "\u{fe0f}\u{fe0e}",
        "\u{fff9}a\u{fffa}b\u{fffb}",
        "\u{1d173}",
        "\u{13430}",
        "\u{180e}",
        "\u{115f}\u{3164}\u{ffa0}",
        "👩‍👩‍👧‍👧",
        "🇲🇦",
        "\u{fffd}\u{ffff}",
    ];
    let mut all: Vec<String> = bare.iter().map(|text| format!("A{text}Z")).collect();
    all.push(format!("A{}", "\u{301}".repeat(20_000)));
    all.push("W".repeat(100_000));
    all.push("\x1b[".repeat(5_000));
    all.push(format!("\x1b]0;{}", "x".repeat(70_000)));
    all
}

/// Writes payloads into every column that takes text and is not one of those named, and puts the triggers back.
fn poison(path: &Path, spared: &[&str], from: usize) -> usize {
    let all = payloads();
    let conn = Connection::open(path).unwrap();
    conn.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF").unwrap();
    let list = |sql: &str| -> Vec<(String, String)> {
        let mut statement = conn.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.map(Result::unwrap).collect()
    };
    let triggers = list("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
    let columns = list(
        "SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
         WHERE t.type = 'table' AND c.type = 'TEXT' ORDER BY 1, 2",
    );
    let rowless: Vec<String> = list("SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND wr = 1")
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    for (name, _) in &triggers {
        conn.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    let mut put = from;
    for (table, column) in &columns {
        let whole = format!("{table}.{column}");
        if spared.contains(&whole.as_str()) || spared.contains(&column.as_str()) {
            continue;
        }
        let rows: Vec<i64> = if rowless.contains(table) {
            vec![0]
        } else {
            let mut statement = conn.prepare(&format!("SELECT rowid FROM {table} ORDER BY 1 LIMIT 400")).unwrap();
            let rows = statement.query_map([], |row| row.get(0)).unwrap();
            rows.map(Result::unwrap).collect()
        };
        for row in rows {
            let payload = &all[put % all.len()];
            put += 1;
            // Some of them may be there once only.
            let text = format!("{payload}{put}");
            let filter = if rowless.contains(table) { String::new() } else { format!("WHERE rowid = {row}") };
            conn.execute(&format!("UPDATE OR IGNORE {table} SET {column} = ?1 {filter}"), [text]).unwrap();
        }
    }
    for (_, sql) in &triggers {
        conn.execute_batch(sql).unwrap();
    }
    put - from
}

/// What a terminal would do: every control function that is not one of those the program itself is made of.
#[derive(Default)]
struct Watcher {
    found: Vec<String>,
}

impl vte::Perform for Watcher {
    fn print(&mut self, c: char) {
        let acts = matches!(c, '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}');
        if acts {
            self.found.push(format!("character {c:?}"));
        }
    }

    fn execute(&mut self, byte: u8) {
        if !matches!(byte, b'\r' | b'\n' | 8) {
            self.found.push(format!("control {byte:#04x}"));
        }
    }

    fn csi_dispatch(&mut self, params: &vte::Params, intermediates: &[u8], ignored: bool, action: char) {
        let list: Vec<u16> = params.iter().flatten().copied().collect();
        let fine = !ignored
            && match (intermediates, action) {
                ([], 'm' | 'A'..='D' | 'G' | 'H' | 'J'..='M' | 'd') => true,
                ([], 'h' | 'l') => list == [8],
                ([b'?'], 'h' | 'l') => list.len() == 1 && [25, 1049, 1243, 2004, 2026].contains(&list[0]),
                _ => false,
            };
        if !fine {
            self.found.push(format!("CSI {} {list:?} {action}", String::from_utf8_lossy(intermediates)));
        }
    }

    fn esc_dispatch(&mut self, _: &[u8], _: bool, byte: u8) {
        self.found.push(format!("ESC {}", char::from(byte)));
    }

    fn hook(&mut self, _: &vte::Params, _: &[u8], _: bool, action: char) {
        self.found.push(format!("DCS {action}"));
    }

    fn osc_dispatch(&mut self, params: &[&[u8]], _: bool) {
        self.found.push(format!("OSC {:?}", params.first().map(|first| String::from_utf8_lossy(first).into_owned())));
    }
}

/// What it sent, without what it tells and asks a terminal itself, once, before anything is drawn.
fn own_questions_aside(bytes: &[u8]) -> Vec<u8> {
    use najma::text::bidi::terminal::QUERIES;
    let Some(at) = bytes.windows(QUERIES.len()).position(|some| some == QUERIES) else { return bytes.to_vec() };
    assert!(at < 100, "asked before the first frame");
    // Right before it says that the keypad's digits are digits.
    let before = bytes[..at].strip_suffix(b"\x1b>").unwrap();
    [before, &bytes[at + QUERIES.len()..]].concat()
}

fn assert_harmless(what: &str, bytes: &[u8]) {
    let mut watcher = Watcher::default();
    vte::Parser::new().advance(&mut watcher, bytes);
    assert!(watcher.found.is_empty(), "{what}: {:?}", &watcher.found[..watcher.found.len().min(9)]);
    assert!(std::str::from_utf8(bytes).is_ok(), "{what}: bytes that are no text");
}

/// Columns whose text is a code or a date: with those in pieces a screen says what is damaged instead of its list.
const CODES: &[&str] = &[
    "birth",
    "starts_on",
    "ends_on",
    "from_on",
    "to_on",
    "on_date",
    "starts",
    "said_on",
    "until_on",
    "change.act",
    "setting.name",
    "setting.value",
    "key",
];

fn walk(case: &Case, lang: &str, first: &str) -> usize {
    let mut sent = 0;
    for (keys, _) in PLACES {
        let mut term = case.launch(&Setup { lang, ..Setup::default() });
        term.sees(first).press(keys);
        term.press("Down Down PageDown End Left Right F7 F8");
        term.press("Esc Esc F9 a");
        term.quit();
        assert_harmless(keys, &own_questions_aside(&term.bytes));
        sent += term.bytes.len();
    }
    sent
}

fn commands(case: &Case) {
    let id = case.due(1)[0].0.to_string();
    let listed = [
        vec!["persons", "list"],
        vec!["centres", "list"],
        vec!["modules", "list"],
        vec!["courses", "list"],
        vec!["closures", "list"],
        vec!["sessions", "due"],
        vec!["attendance", "show", &id],
        vec!["history", &id],
        vec!["check"],
        vec!["settings", "list"],
        vec!["persons", "find", "A"],
    ];
    for args in listed {
        for json in [false, true] {
            let mut args = args.clone();
            args.extend(json.then_some("--json"));
            let output = case.cli(&args);
            assert_harmless(&format!("{args:?}"), &output.stdout);
            assert_harmless(&format!("{args:?}"), &output.stderr);
        }
    }
}

#[test]
fn texts_that_drive_terminals_drive_none() {
    assert!(payloads().len() >= 100, "{}", payloads().len());
    let case = Case::sample();
    let put = poison(&case.db, CODES, 0);
    assert!(put > payloads().len(), "each of them stands somewhere");
    let sent = walk(&case, "fr_FR.UTF-8", "Registres") + walk(&case, "ar_MA.UTF-8", "السجلات");
    commands(&case);
    println!("{} payloads, {put} places in the file, {sent} bytes sent", payloads().len());
}

/// Also where dates and codes are in pieces: a sentence, never the end of the program, never a byte of it.
#[test]
fn codes_and_dates_in_pieces_end_nothing() {
    for from in 0..if long() { 40 } else { 1 } {
        let case = Case::sample();
        poison(&case.db, &[], from * 7);
        for (keys, _) in PLACES {
            let mut term = case.launch(&Setup::default());
            term.until("a screen or a refusal", |term| term.is_gone() || term.shows("Najma"));
            if !term.is_gone() {
                term.press(keys).press("Down Enter Esc Esc Esc F9 a");
                term.quit();
            }
            assert_harmless(keys, &own_questions_aside(&term.bytes));
            assert!(!term.output().contains("arrêté"), "{keys}: {}", term.output());
        }
        let output = case.cli(&["check"]);
        assert_harmless("check", &output.stdout);
        assert_eq!(output.status.code(), Some(1));
    }
}
