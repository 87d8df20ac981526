//! The first start at a terminal: three questions, then the application on a delegation of her own.

#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::Home;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// What the terminal showed, read until it shows `words`.
fn until(shown: &Receiver<Vec<u8>>, words: &str) -> String {
    let mut all = Vec::new();
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let text = String::from_utf8_lossy(&all).into_owned();
        if text.contains(words) {
            return text;
        }
        let left = end.saturating_duration_since(Instant::now());
        match shown.recv_timeout(left) {
            Ok(bytes) => all.extend(bytes),
            Err(_) => panic!("« {words} » was not shown: {text}"),
        }
    }
}

#[test]
fn three_questions_make_a_delegation_and_open_it() {
    let home = Home::new();
    let pair = native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_najma"));
    command.env_clear();
    command.env("HOME", home.folder.path());
    command.env("TERM", "xterm-256color");
    command.cwd(home.folder.path());
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut keys = pair.master.take_writer().unwrap();
    let mut screen = pair.master.try_clone_reader().unwrap();
    let (send, shown) = channel();
    std::thread::spawn(move || {
        let mut some = [0; 4096];
        while let Ok(n) = screen.read(&mut some) {
            if n == 0 || send.send(some[..n].to_vec()).is_err() {
                return;
            }
        }
    });
    let mut answer = |text: &str| keys.write_all(text.as_bytes()).unwrap();
    until(&shown, "Votre nom");
    answer("azilal\r\r");
    // The account's name stands there already.
    answer(&"\u{7f}".repeat(40));
    answer("Khadija Alaoui\r");
    until(&shown, "Registres");
    answer("Q");
    assert!(child.wait().unwrap().success());
    let past = home.run(["history", "--limit", "1", "--json"]).done().json();
    assert_eq!(past["entries"][0]["clerk"], "Khadija Alaoui");
    assert_eq!(home.run(["settings", "list", "--json"]).done().json()["language"], "fr");
}

#[test]
fn without_anybody_to_ask_nothing_is_made() {
    let home = Home::new();
    home.run::<&str>([]).refused(1, "--demo");
    home.run(["--json"]);
    assert!(!home.path(".local/share/najma").exists());
}
