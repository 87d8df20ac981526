//! The terminal's guard in a process of its own on a real pty: whatever ends it, the terminal is as it was, the draft is
//! saved, and it takes less than a second.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]
#![allow(clippy::print_stdout, reason = "measured figures, shown with --nocapture")]

mod terminal_run;

use crossterm::event::KeyCode;
use najma::keys::Key;
use najma::keys::reader::{Input, Source};
use najma::terminal::{PanicNet, Terminal, TtyOut, survive_signals};
use rustix::process::Signal;
use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use terminal_run::{Run, modes, resize};

const SENTENCE: &str = "Najma s'est arrêtée.";
const SECRET: &str = "AÏT BRAHIM Fatima";

/// The program under test: this test binary, started again on a pty. Each key makes it do something; its log says what
/// it saw.
#[test]
fn program() {
    let Ok(place) = std::env::var("TERMINAL_TEST") else {
        return;
    };
    let place = PathBuf::from(place);
    survive_signals().unwrap();
    let net = PanicNet::spread(SENTENCE.to_owned());
    // Long enough for keys to be typed ahead.
    thread::sleep(Duration::from_millis(100));
    let (terminal, mut reader) = match Terminal::enter(&net, b"") {
        Ok(entered) => entered,
        Err(message) => {
            fs::write(place.join("refused"), message.id).unwrap();
            return;
        }
    };
    let draft = place.join("draft");
    terminal.last_words().publish(move || fs::write(draft, "saved").unwrap());
    let mut screen = ratatui::Terminal::new(terminal.backend(true)).unwrap();
    let mut log = fs::File::create(place.join("log")).unwrap();
    let mut draws = 0;
    loop {
        screen
            .draw(|frame| {
                frame.buffer_mut().set_string(0, 0, format!("ready {draws}"), ratatui::style::Style::new());
            })
            .unwrap();
        draws += 1;
        for input in reader.wait(None).unwrap() {
            match input {
                Input::Key(key) => match key.typed() {
                    Some('q') => return,
                    Some('!') => panic!("{SECRET}"),
                    // Stuck, deaf to everything.
                    Some('s') => loop {
                        thread::sleep(Duration::from_secs(60));
                    },
                    // Stuck in a terminal that takes no more bytes.
                    Some('w') => flood(terminal.out()),
                    Some('x') => too_large(&place),
                    Some(c) => write!(log, "{c}").unwrap(),
                    None => log.write_all(if key == Key::plain(KeyCode::Enter) { b"\n" } else { b"?" }).unwrap(),
                },
                Input::Resize => {
                    write!(log, "<{}x{}>", terminal.size().width, terminal.size().height).unwrap();
                    screen.clear().unwrap();
                }
                Input::End => {
                    log.write_all(b"<end>").unwrap();
                    return;
                }
                other => write!(log, "{other:?}").unwrap(),
            }
        }
    }
}

fn flood(mut out: TtyOut) {
    while out.write_all(&[b'z'; 4096]).is_ok() {}
    loop {
        thread::sleep(Duration::from_secs(60));
    }
}

/// A file that may not grow is an error of the write, not the end of the program.
fn too_large(place: &std::path::Path) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = Rlimit { current: Some(1024), maximum: Some(1024) };
    setrlimit(Resource::Fsize, limit).unwrap();
    let error = fs::write(place.join("large"), [0; 4096]);
    fs::write(place.join("large-said"), format!("{:?}", error.map_err(|e| e.kind()))).unwrap();
}

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn quitting_leaves_the_terminal_as_it_was() {
    let mut run = Run::start();
    assert_ne!(modes(&run.near), run.modes);
    run.key("aé\rq");
    run.ends_within(SECOND);
    run.as_before();
    assert_eq!(run.file("log"), "aé\n");
    assert_eq!(run.file("draft"), "");
    let entering = "\x1b[?1049h\x1b[H\x1b[8l\x1b[?1243l\x1b>\x1b[m\x1b[2J\x1b[?25l\x1b[?2004h";
    assert!(run.output().contains(entering));
}

#[test]
fn what_is_typed_before_the_terminal_is_ready_is_not_lost() {
    let mut run = Run::launch();
    run.key("17A\r3Tq");
    run.ends_within(2 * SECOND);
    assert_eq!(run.file("log"), "17A\n3T");
}

#[test]
fn a_panic_restores_the_terminal_saves_the_draft_and_says_nothing_of_a_record() {
    let mut run = Run::start();
    run.key("!");
    run.ends_within(SECOND);
    run.as_before();
    let output = run.output();
    let said = output.split(SENTENCE).nth(1).expect("the sentence");
    assert!(said.starts_with(" [tests/terminal.rs:"), "{said:?}");
    assert!(!output.contains("Fatima"), "{output:?}");
    assert_eq!(run.file("draft"), "saved");
}

#[test]
fn a_hang_up_ends_the_program_at_once() {
    let mut run = Run::start();
    let used = run.used();
    run.far = None;
    let start = Instant::now();
    run.until("end", |run| run.is_gone());
    assert!(start.elapsed() < SECOND / 2, "{:?}", start.elapsed());
    assert!(run.used().saturating_sub(used) <= Duration::from_millis(200), "{:?}", run.used());
    assert_eq!(run.file("log"), "<end>");
}

#[test]
fn a_hang_up_of_a_stuck_program_saves_the_draft_and_ends_it_within_a_second() {
    let mut run = Run::start();
    run.key("s");
    thread::sleep(Duration::from_millis(50));
    let used = run.used();
    run.far = None;
    let start = Instant::now();
    run.until("end", |run| run.is_gone());
    assert!(start.elapsed() <= SECOND, "{:?}", start.elapsed());
    assert!(run.used().saturating_sub(used) <= Duration::from_millis(200), "{:?}", run.used());
    assert_eq!(run.file("draft"), "saved");
}

#[test]
fn a_request_to_end_is_obeyed_and_restores_the_terminal() {
    for signal in [Signal::TERM, Signal::HUP] {
        let mut run = Run::start();
        run.signal(signal);
        run.ends_within(SECOND / 2);
        run.as_before();
        assert_eq!(run.file("log"), "<end>");
    }
}

#[test]
fn a_stuck_program_told_to_end_restores_the_terminal_within_a_second() {
    let mut run = Run::start();
    run.key("s");
    thread::sleep(Duration::from_millis(50));
    run.signal(Signal::TERM);
    run.ends_within(SECOND);
    run.as_before();
    assert_eq!(run.file("draft"), "saved");
}

#[test]
fn a_terminal_that_takes_no_bytes_does_not_keep_the_program_alive() {
    let mut run = Run::start();
    run.key("w");
    thread::sleep(Duration::from_millis(100));
    run.signal(Signal::TERM);
    run.ends_within(SECOND + Duration::from_millis(50));
    assert_eq!(modes(&run.near), run.modes);
    assert_eq!(run.file("draft"), "saved");
}

#[test]
fn interrupt_quit_and_stop_from_outside_do_nothing() {
    let mut run = Run::start();
    for signal in [Signal::INT, Signal::QUIT, Signal::TSTP, Signal::PIPE, Signal::XFSZ] {
        run.signal(signal);
    }
    // And as keys they are keys.
    run.key("\x03\x1a\x1cb");
    run.until("keys", |run| run.file("log") == "???b");
    run.key("q");
    run.ends_within(SECOND);
    run.as_before();
}

#[test]
fn a_program_that_was_stopped_takes_its_terminal_back() {
    let mut run = Run::start();
    let raw = modes(&run.near);
    run.signal(Signal::STOP);
    thread::sleep(Duration::from_millis(20));
    // What a shell does meanwhile.
    let mut cooked = tcgetattr(&run.near).unwrap();
    cooked.local_modes |= LocalModes::ICANON | LocalModes::ECHO;
    tcsetattr(&run.near, OptionalActions::Now, &cooked).unwrap();
    run.signal(Signal::CONT);
    run.until("redraw", |run| run.file("log").contains("<80x24>"));
    assert_eq!(modes(&run.near), raw);
    run.until("entering again", |run| run.shows("") && run.output().matches("\x1b[?1049h").count() == 2);
    run.key("q");
    run.ends_within(SECOND);
    run.as_before();
}

#[test]
fn a_storm_of_sizes_is_survived() {
    let mut run = Run::start();
    for i in 0..5_000u16 {
        let (columns, rows) = [(0, 0), (1, 1), (1000, 500), (u16::MAX, u16::MAX), (80, 24)][usize::from(i % 5)];
        resize(&run.near, columns, rows);
        run.shows("");
    }
    resize(&run.near, 100, 30);
    run.until("last size", |run| {
        run.shows("");
        run.file("log").ends_with("<100x30>")
    });
    run.key("q");
    run.ends_within(SECOND);
    run.as_before();
    println!("storm: {} redraws", run.file("log").matches('<').count());
}

#[test]
fn a_file_that_may_not_grow_is_an_error_and_not_the_end() {
    let mut run = Run::start();
    run.key("x");
    run.until("error", |run| run.file("large-said").starts_with("Err"));
    run.key("q");
    run.ends_within(SECOND);
}

#[test]
fn without_a_terminal_it_refuses() {
    let place = tempfile::tempdir().unwrap();
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "program", "--test-threads=1"])
        .env("TERMINAL_TEST", place.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success());
    assert_eq!(fs::read_to_string(place.path().join("refused")).unwrap(), "terminal-none");
}
