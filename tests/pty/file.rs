//! The database itself: its locks under every act, a byte turned over anywhere in it, one of a later version, one taken
//! away under the program.

use super::kit::{Case, Setup, Term, long};
use super::press::PLACES;
use rusqlite::Connection;
use std::os::unix::fs::MetadataExt;

/// Locks that the program holds on the file, as the kernel counts them.
fn locks(case: &Case, term: &Term) -> usize {
    let (inode, pid) = (std::fs::metadata(&case.db).unwrap().ino(), term.child.id());
    let all = std::fs::read_to_string("/proc/locks").unwrap_or_default();
    let held = |line: &&str| line.contains(&format!(":{inode} ")) && line.contains(&format!(" {pid} "));
    all.lines().filter(held).count()
}

/// A file opened and closed beside SQLite would drop them all, and with them what protects her colleagues.
#[test]
fn no_screen_drops_the_locks() {
    let case = Case::sample();
    let mut term = case.start();
    if locks(&case, &term) == 0 {
        println!("skipped: /proc/locks shows nothing here");
        return;
    }
    let acts = ["1 3A T V", "Ctrl-Z", "F9 h", "F6", "F9 l F9 l", "F9 s F9 s", "F9 k"];
    for keys in PLACES.iter().map(|place| place.0).chain(acts) {
        term.press("Esc Esc Esc F9 a").press(keys);
        assert_eq!(locks(&case, &term), 1, "{keys}");
    }
    term.press("Esc Esc Esc F9 a").quit();
    case.assert_sound();
}

/// One byte in another state, anywhere: a sentence or a screen, never the end of the program in the midst of it.
#[test]
fn a_byte_turned_over_ends_nothing() {
    let rounds = if long() { 2_000 } else { 25 };
    let whole = std::fs::read(&Case::sample().db).unwrap();
    let mut dice = 99_u64;
    let mut roll = |sides: usize| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) as usize % sides
    };
    let (mut refused, mut found) = (0, 0);
    for round in 0..rounds {
        // The header and the schema are hit as often as all the rest.
        let at = if round % 2 == 0 { roll(8192) } else { roll(whole.len()) };
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << roll(8);
        let case = Case::empty();
        std::fs::write(&case.db, &bytes).unwrap();
        let mut term = case.launch(&Setup::default());
        term.until("a screen or an end", |term| term.is_gone() || term.shows("Registres"));
        if term.is_gone() {
            refused += 1;
            assert_eq!(term.code(), Some(1), "byte {at}: {}", term.output());
        } else {
            term.press("1 3A T V F9 h F9 p 'zin' Esc Esc F9 g Enter Esc F9 a").quit();
        }
        for args in [["persons", "list"], ["check", "--json"]] {
            let output = case.cli(&args);
            assert!(matches!(output.status.code(), Some(0 | 1)), "byte {at}: {args:?} {output:?}");
            found += usize::from(args[0] == "check" && output.status.code() == Some(1));
        }
    }
    println!("{rounds} bytes: {refused} refused at the start, {found} found by check");
}

#[test]
fn a_later_version_is_refused_by_name_and_may_be_checked() {
    let case = Case::sample();
    let conn = Connection::open(&case.db).unwrap();
    let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    // Only the number counts: what it stands for is not known yet.
    let later = (version & !0xffff) | ((version & 0xffff) + 41);
    conn.execute_batch(&format!("PRAGMA user_version = {later}; PRAGMA wal_checkpoint(TRUNCATE)")).unwrap();
    drop(conn);
    let (file, program) = (later & 0xffff, version & 0xffff);
    for (lang, word) in [("fr", "quittez"), ("ar", "نجمة")] {
        let output = case.cli(&["persons", "list", "--lang", lang]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains(word), "{said}");
        assert!(said.contains(&file.to_string()) && said.contains(&program.to_string()), "{said}");
    }
    let mut term = case.launch(&Setup::default());
    assert_eq!(term.code(), Some(1), "{}", term.output());
    assert!(case.cli(&["check", "--json"]).status.code().is_some_and(|code| code < 2));
}

#[test]
fn a_database_taken_away_takes_no_mark_and_no_one_is_told_it_did() {
    let case = Case::sample();
    let id = case.due(1)[0];
    let mut term = case.start();
    term.keys("1").sees("à saisir");
    term.keys("3A").sees("absente ✓");
    let aside = case.db.with_extension("aside");
    std::fs::rename(&case.db, &aside).unwrap();
    term.keys("7A").sees("supprimé");
    assert!(!term.shows("✓"), "{}", term.screen());
    term.press("F9 p Esc F9 h Esc Esc");
    std::fs::rename(&aside, &case.db).unwrap();
    term.press("F9 a 1 9A").sees("absente ✓").quit();
    let marked: Vec<u16> =
        super::kit::marks(&case.sheet(id)).into_iter().filter_map(|mark| mark.1.map(|_| mark.0)).collect();
    assert_eq!(marked, [3, 9]);
    case.assert_sound();
}
