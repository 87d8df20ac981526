//! The reader at a real terminal: what upstream input readers do wrong there (a stall on long bursts, a spin after a
//! hang-up, keys held back by a zero timeout, a paste that never ends) must not happen here.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]
#![allow(clippy::print_stdout, reason = "measured figures, shown with --nocapture")]

use crossterm::event::KeyCode;
use najma::keys::Key;
use najma::keys::reader::{Input, Source, TtyReader, Waker};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
use rustix::time::{ClockId, clock_gettime};
use std::fs::File;
use std::io::Write;
use std::os::fd::OwnedFd;
use std::thread;
use std::time::{Duration, Instant};

/// A terminal in raw mode: the far end, the reader at the near end, what wakes it.
fn pty() -> (File, TtyReader, Waker) {
    let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let name = ptsname(&master, Vec::new()).unwrap();
    let flags = rustix::fs::OFlags::RDWR | rustix::fs::OFlags::NOCTTY | rustix::fs::OFlags::CLOEXEC;
    let slave: OwnedFd = rustix::fs::open(name, flags, rustix::fs::Mode::empty()).unwrap();
    let mut modes = tcgetattr(&slave).unwrap();
    modes.make_raw();
    tcsetattr(&slave, OptionalActions::Now, &modes).unwrap();
    let (reader, waker) = TtyReader::new(slave).unwrap();
    (File::from(master), reader, waker)
}

fn cpu() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// Longest wait for anything: a deadline, never a measure.
const DEADLINE: Duration = Duration::from_secs(60);
const SOON: Option<Duration> = Some(DEADLINE);

/// Everything until so many inputs came. A long paste gives nothing for a while, but not for long.
fn read_until(reader: &mut TtyReader, count: usize) -> Vec<Input> {
    let (mut all, start) = (Vec::new(), Instant::now());
    while all.len() < count {
        all.extend(reader.wait(SOON).unwrap());
        assert!(start.elapsed() < DEADLINE, "stalled after {} of {count}", all.len());
    }
    all
}

fn typed(inputs: &[Input]) -> String {
    let typed = |input: &Input| match input {
        Input::Key(key) => key.typed().unwrap_or('?'),
        _ => '!',
    };
    inputs.iter().map(typed).collect()
}

#[test]
fn a_burst_of_a_megabyte_arrives_whole_and_in_order_without_another_key() {
    let (mut far, mut reader, _waker) = pty();
    let text: String = ('a'..='z').cycle().take(1 << 20).collect();
    let sent = text.clone();
    let writer = thread::spawn(move || {
        far.write_all(sent.as_bytes()).unwrap();
        far
    });
    let start = Instant::now();
    let mut got = String::new();
    let mut largest = 0;
    while got.len() < text.len() {
        let some = reader.wait(SOON).unwrap();
        assert!(!some.is_empty(), "stalled after {}", got.len());
        largest = largest.max(some.len());
        got.push_str(&typed(&some));
    }
    println!("1 MiB in {:?}, largest batch {largest}", start.elapsed());
    assert!(got == text);
    assert!(largest <= 70_000, "{largest} keys in one batch");
    drop(writer.join().unwrap());
}

#[test]
fn a_hang_up_is_the_end_at_once_and_never_a_spin() {
    let (mut far, mut reader, _waker) = pty();
    far.write_all(b"x").unwrap();
    assert_eq!(typed(&reader.wait(SOON).unwrap()), "x");
    drop(far);
    let (start, used) = (Instant::now(), cpu());
    assert_eq!(reader.wait(None).unwrap(), [Input::End]);
    // A loop that goes on asking gets the same answer, slowly.
    for _ in 0..5 {
        assert_eq!(reader.wait(None).unwrap(), [Input::End]);
    }
    assert!(start.elapsed() >= Duration::from_millis(400));
    assert!(cpu().saturating_sub(used) < Duration::from_millis(50), "{:?}", cpu().saturating_sub(used));
}

#[test]
fn a_hang_up_while_waiting_wakes() {
    let (far, mut reader, _waker) = pty();
    let killer = thread::spawn(move || {
        thread::sleep(Duration::from_millis(50));
        drop(far);
    });
    assert_eq!(reader.wait(None).unwrap(), [Input::End]);
    killer.join().unwrap();
}

#[test]
fn a_zero_timeout_gives_what_is_there() {
    let (mut far, mut reader, _waker) = pty();
    assert_eq!(reader.wait(Some(Duration::ZERO)).unwrap(), []);
    far.write_all(b"abc\x1b[A").unwrap();
    thread::sleep(Duration::from_millis(20));
    let got = reader.wait(Some(Duration::ZERO)).unwrap();
    assert_eq!(typed(&got), "abc?");
    assert_eq!(reader.wait(Some(Duration::ZERO)).unwrap(), []);
}

#[test]
fn a_lone_esc_comes_after_fifty_milliseconds_even_for_a_caller_that_waits_for_ever() {
    let (mut far, mut reader, _waker) = pty();
    far.write_all(b"\x1b").unwrap();
    let start = Instant::now();
    assert_eq!(reader.wait(None).unwrap(), [Input::Key(Key::plain(KeyCode::Esc))]);
    let took = start.elapsed();
    assert!(took >= Duration::from_millis(45), "{took:?}");
}

#[test]
fn a_sequence_that_lay_in_the_kernel_while_the_program_was_busy_is_read_whole() {
    let (mut far, mut reader, _waker) = pty();
    far.write_all(b"k\x1b").unwrap();
    assert_eq!(typed(&reader.wait(SOON).unwrap()), "k");
    far.write_all(b"[15~").unwrap();
    // The program saves, slowly.
    thread::sleep(Duration::from_millis(300));
    assert_eq!(reader.wait(SOON).unwrap(), [Input::Key(Key::plain(KeyCode::F(5)))]);
}

#[test]
fn a_paste_that_is_never_closed_gives_the_keys_back_within_two_seconds() {
    let (mut far, mut reader, _waker) = pty();
    far.write_all(b"\x1b[200~abc").unwrap();
    let start = Instant::now();
    assert_eq!(reader.wait(SOON).unwrap(), [Input::Paste("abc".to_owned())]);
    assert!(start.elapsed() < DEADLINE, "the keys never came back");
    far.write_all(b"0123456789").unwrap();
    assert_eq!(typed(&read_until(&mut reader, 10)), "0123456789");
}

#[test]
fn ten_megabytes_pasted_through_a_terminal_are_cut_and_cost_no_memory() {
    let (mut far, mut reader, _waker) = pty();
    let start = Instant::now();
    let writer = thread::spawn(move || {
        far.write_all(b"\x1b[200~").unwrap();
        for _ in 0..10 * 1024 {
            far.write_all(&[b'p'; 1024]).unwrap();
        }
        far.write_all(b"\x1b[201~k").unwrap();
        far
    });
    let got = read_until(&mut reader, 3);
    println!("10 MiB pasted in {:?}", start.elapsed());
    let [Input::Paste(text), Input::PasteCut, Input::Key(_)] = got.as_slice() else {
        panic!("{} inputs", got.len());
    };
    assert_eq!(text.len(), 64 * 1024);
    drop(writer.join().unwrap());
}

#[test]
fn hostile_reports_type_nothing() {
    let (mut far, mut reader, _waker) = pty();
    far.write_all(b"\x1b[<0;0;0M\x1b[32;0;0M\x1b[0;0R\x1b[65535;65535R\x1b[<65535;65535;65535mk").unwrap();
    let got = read_until(&mut reader, 6);
    let keys: Vec<&Input> = got.iter().filter(|i| matches!(i, Input::Key(_))).collect();
    assert_eq!(keys, [&Input::Key(Key::char('k'))]);
}

#[test]
fn a_storm_of_resizes_is_one_and_an_idle_reader_sleeps() {
    let (_far, mut reader, waker) = pty();
    for _ in 0..5_000 {
        waker.resize();
    }
    assert_eq!(reader.wait(SOON).unwrap(), [Input::Resize]);
    let used = cpu();
    assert_eq!(reader.wait(Some(Duration::from_millis(500))).unwrap(), []);
    assert!(cpu().saturating_sub(used) < Duration::from_millis(5), "{:?}", cpu().saturating_sub(used));
    waker.end();
    assert_eq!(reader.wait(None).unwrap(), [Input::End]);
}

#[test]
fn keys_before_the_end_are_not_lost() {
    let (mut far, mut reader, waker) = pty();
    far.write_all(b"17A\x1b").unwrap();
    thread::sleep(Duration::from_millis(20));
    waker.end();
    let got = reader.wait(SOON).unwrap();
    assert_eq!(got.last(), Some(&Input::End));
    assert_eq!(typed(&got[..4]), "17A?");
}
