//! Twelve keys from the start of the program to a validated register: on every keyboard, typed ahead, over a slow line.

use super::kit::{Case, Setup, long, marks};
use najma::domain::attendance::{Sheet, Status};
use najma::domain::session::Register;
use std::time::Duration;

/// The register of the issue: absences on lines 14, 17 and 22.
const TWELVE: &str = "114A17A22ATV";

fn absent_on(sheet: &Sheet, absent: &[u16]) {
    assert_eq!(sheet.session.register, Register::Validated);
    assert_eq!(sheet.lines.iter().filter(|line| line.concerned).count(), 25);
    for line in sheet.lines.iter().filter(|line| line.concerned) {
        let number = line.enrolment.number;
        let wanted = if absent.contains(&number) { Status::Absent } else { Status::Present };
        let mark = line.mark.as_ref().map(|mark| (mark.status, mark.minutes));
        assert_eq!(mark, Some((wanted, None)), "line {number}");
    }
}

/// Types keys into a fresh program on a fresh sample and quits; returns what is stored of the nth register.
fn typed(keys: &str, nth: usize) -> Sheet {
    let case = Case::sample();
    let id = case.due(9)[nth];
    let mut term = case.start();
    term.keys(keys).sees("validé :");
    term.quit();
    case.sheet(id)
}

#[test]
fn twelve_keys_for_each_of_the_first_nine_registers() {
    assert_eq!(TWELVE.chars().count(), 12);
    for nth in 0..9 {
        let keys = TWELVE.replacen('1', &(nth + 1).to_string(), 1);
        absent_on(&typed(&keys, nth), &[14, 17, 22]);
    }
}

#[test]
fn five_registers_in_a_row_are_sixty_keys() {
    let case = Case::sample();
    let due = case.due(5);
    let mut term = case.start();
    let keys = TWELVE.repeat(5);
    assert_eq!(keys.chars().count(), 60);
    term.keys(&keys).settled();
    term.quit();
    for id in due {
        absent_on(&case.sheet(id), &[14, 17, 22]);
    }
    case.assert_sound();
}

#[test]
fn twelve_keys_on_every_keyboard() {
    let keyboards = [
        ("AZERTY, unshifted row, small letters", "&&'a&èaééatv"),
        ("AZERTY, Caps Lock where it lifts accents", "&&'A&ÈAÉÉATV"),
        ("digits with Shift, small letters", "114a17a22atv"),
        ("Arabic on AZERTY-102", "&&'ض&èضééضفر"),
        ("Arabic-101", "114ش17ش22شفر"),
        ("Arabic-Indic digits, Latin letters", "١١٤A١٧A٢٢ATV"),
        ("Persian digits, Arabic letters", "۱۱۴ش۱۷ش۲۲شفر"),
        ("Tifinagh", "114ⴰ17ⴰ22ⴰⵜⵖ"),
    ];
    for (name, keys) in keyboards {
        assert_eq!(keys.chars().count(), 12, "{name}");
        println!("{name}");
        absent_on(&typed(keys, 0), &[14, 17, 22]);
    }
}

/// Other lines of other registers of other delegations, on every keyboard.
#[test]
fn twelve_keys_anywhere() {
    let layouts = [
        ("0123456789", "atv"),
        ("à&é\"'(-è_ç", "atv"),
        ("À&É\"'(-È_Ç", "ATV"),
        ("٠١٢٣٤٥٦٧٨٩", "شفر"),
        ("à&é\"'(-è_ç", "ضفر"),
        ("۰۱۲۳۴۵۶۷۸۹", "ⴰⵜⵖ"),
    ];
    let seeds: &[u64] = if long() { &[5, 23, 404, 65_537] } else { &[23] };
    for seed in seeds {
        for (n, (digits, letters)) in layouts.iter().enumerate() {
            let case = Case::seeded(*seed, 300);
            let nth = (n + *seed as usize) % 9;
            let absent: [u16; 3] = [10 + n as u16, 16 + n as u16 % 4, 20 + (n as u16 * 2) % 6];
            let id = case.due(9)[nth];
            let digit = |n: u16| -> String {
                n.to_string().bytes().map(|b| digits.chars().nth(usize::from(b - b'0')).unwrap()).collect()
            };
            let letter = |at| letters.chars().nth(at).unwrap();
            let mut keys = digit(nth as u16 + 1);
            for line in absent {
                keys.push_str(&digit(line));
                keys.push(letter(0));
            }
            keys.extend([letter(1), letter(2)]);
            assert_eq!(keys.chars().count(), 12);
            let mut term = case.start();
            term.keys(&keys).sees("validé :");
            term.quit();
            absent_on(&case.sheet(id), &absent);
        }
    }
}

#[test]
fn twelve_keys_in_the_arabic_interface_with_its_own_letters() {
    let case = Case::sample();
    let id = case.due(1)[0];
    let setup = Setup { lang: "ar_MA.UTF-8", ..Setup::default() };
    let mut term = case.launch(&setup);
    term.sees("السجلات");
    term.keys("١١٤غ١٧غ٢٢غفر").settled();
    term.quit();
    absent_on(&case.sheet(id), &[14, 17, 22]);
}

#[test]
fn everything_may_be_typed_before_the_program_reads() {
    let case = Case::sample();
    let due = case.due(5);
    let ahead = TWELVE.repeat(5);
    let mut term = case.launch(&Setup { ahead: &ahead, ..Setup::default() });
    term.until("five registers", |term| term.output().matches("alidé").count() >= 1);
    term.settled().quit();
    for id in due {
        absent_on(&case.sheet(id), &[14, 17, 22]);
    }
}

#[test]
fn a_line_that_adds_150_ms_each_way_changes_nothing() {
    over_a_slow_line(&Case::sample());
    if long() {
        for seed in [3, 11, 2027, 99_991] {
            over_a_slow_line(&Case::seeded(seed, 400 + (seed % 500) as u32));
        }
    }
}

fn over_a_slow_line(case: &Case) {
    let due = case.due(3);
    let setup = Setup { lag: Duration::from_millis(150), ahead: "", ..Setup::default() };
    let mut term = case.launch(&setup);
    // One burst, the program not yet on its first screen; then key by key, never waiting for an answer.
    term.keys(TWELVE);
    for key in TWELVE.repeat(2).chars() {
        term.keys(&key.to_string());
        term.pump(Duration::from_millis(20));
    }
    term.settled().quit();
    for id in due {
        absent_on(&case.sheet(id), &[14, 17, 22]);
    }
}

#[test]
fn the_command_line_shows_the_same_marks() {
    let case = Case::sample();
    let id = case.due(1)[0];
    let mut term = case.start();
    term.keys("13R.20 7J9D12r,5 14ATV").sees("validé :");
    term.quit();
    let wanted = marks(&case.sheet(id));
    assert_eq!(wanted[2].1, Some((Status::Late, Some(20))));
    assert_eq!(wanted[11].1, Some((Status::Late, Some(5))));
    let shown: serde_json::Value =
        serde_json::from_str(&case.done(&["attendance", "show", &id.0.to_string(), "--json"])).unwrap();
    for (number, mark) in wanted {
        let line = shown["lines"].as_array().unwrap().iter().find(|line| line["number"] == number).unwrap();
        let (status, minutes) = mark.unwrap();
        assert_eq!(line["minutes"].as_u64(), minutes.map(u64::from), "{line}");
        let said = line["status"].as_str().unwrap_or_default();
        assert_eq!(said, status.letter().to_string(), "{line}");
    }
}
