//! What the machine does to a command: a reader that leaves, a full disk, two at once, a file that is none.

#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::string_slice, reason = "what is cut here this file wrote")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cli_kit;

use cli_kit::{Home, Said};
use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};

#[test]
fn a_reader_that_leaves_ends_a_command_quietly() {
    let home = Home::new();
    home.db("s.db", ["sample", "--persons", "3000", "--sessions", "24"]).done();
    for args in [&["persons", "list", "--json"][..], &["persons", "list"], &["--help"]] {
        let mut child = home
            .command()
            .args(args)
            .arg("--db")
            .arg(home.path("s.db"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut some = [0; 10];
        child.stdout.as_mut().unwrap().read_exact(&mut some).unwrap();
        drop(child.stdout.take());
        let ended = child.wait_with_output().unwrap();
        assert_eq!((ended.status.code(), ended.status.signal()), (Some(0), None), "{args:?}");
        assert_eq!(String::from_utf8_lossy(&ended.stderr), "", "{args:?}");
    }
}

#[test]
fn an_output_that_cannot_be_written_is_said() {
    let home = Home::own();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let said = home.command().args(["persons", "list", "--db"]).arg(home.path("own.db")).stdout(full).output().unwrap();
    assert_eq!(said.status.code(), Some(1));
    assert!(!said.stderr.is_empty());
    // What was recorded before the answer was lost is said, so that no script does it a second time.
    let day = &home.past()[0];
    for args in [&["persons", "add", "--family", "Skalli"][..], &["attendance", "mark", day, "--rest-present"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let said = home.command().args(args).arg("--db").arg(home.path("own.db")).stdout(full).output().unwrap();
        assert_eq!(said.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&said.stderr).contains("enregistré"), "{args:?}");
    }
}

/// Runs a command under a shell's limits.
fn limited(home: &Home, limit: &str, args: &[&str]) -> Said {
    let line = format!("{limit}; exec \"$0\" \"$@\"");
    let mut command = Command::new("/bin/sh");
    command.args(["-c", &line, env!("CARGO_BIN_EXE_najma")]).args(args).arg("--db").arg(home.path("own.db"));
    Said::from(command.env_clear().env("HOME", home.folder.path()).stdin(Stdio::null()).output().unwrap())
}

#[test]
fn a_file_that_may_not_grow_is_a_refusal_and_no_death() {
    let home = Home::own();
    let head = home.ask(&["check"])["head"].clone();
    let day = &home.past()[0];
    // Blocks of 512 bytes: less than the file already has.
    let said = limited(&home, "ulimit -f 16", &["attendance", "mark", day, "--rest-present"]);
    assert_eq!(said.code, 1, "out: {} err: {}", said.out, said.err);
    assert!(!said.err.is_empty());
    let after = home.ask(&["check"]);
    assert_eq!((&after["head"], after["findings"].as_array().unwrap().len()), (&head, 0));
    home.own_db(&["attendance", "mark", day, "--rest-present"]).done();
}

#[test]
fn little_memory_is_enough_or_a_sentence() {
    let home = Home::own();
    let said = limited(&home, "ulimit -v 65536", &["persons", "list"]);
    assert!(said.code == 0 || (said.code == 1 && !said.err.is_empty()), "{} {}", said.code, said.err);
}

#[test]
fn a_file_that_is_no_database_is_refused_and_left_as_it_is() {
    let home = Home::new();
    for (name, bytes) in [("a.db", &b"Nom;Pr\xc3\xa9nom\n"[..]), ("b.db", b""), ("c.db", &[0; 5000])] {
        std::fs::write(home.path(name), bytes).unwrap();
        for args in [&["persons", "list"][..], &["undo"], &["check"]] {
            let said = home.db(name, args);
            assert_eq!(said.code, 1, "{name} {args:?}: {} {}", said.out, said.err);
        }
        assert_eq!(std::fs::read(home.path(name)).unwrap(), bytes, "{name}");
    }
    std::fs::create_dir(home.path("d.db")).unwrap();
    assert_eq!(home.db("d.db", ["persons", "list"]).code, 1);
}

#[test]
fn a_flipped_byte_is_found_by_check() {
    let home = Home::own();
    assert_eq!(home.own_db(&["check"]).done().code, 0);
    let anchor = home.ask(&["check"]);
    let anchor = format!("{}:{}", anchor["head"], anchor["hash"].as_str().unwrap());
    home.own_db(&["check", "--anchor", &anchor]).done();
    let wrong = format!("{}:{}", anchor.split(':').next().unwrap(), "0".repeat(64));
    let said = home.own_db(&["check", "--anchor", &wrong, "--json"]);
    assert_eq!(said.code, 1);
    assert_eq!(said.json()["findings"][0]["check"], "anchor");
    // « Fatima » stands in her row and in the journal; one letter of one of them changes.
    let path = home.path("own.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let at = bytes.windows(6).rposition(|some| some == b"Fatima").unwrap();
    bytes[at + 2] = b'T';
    std::fs::write(&path, bytes).unwrap();
    let said = home.own_db(&["check", "--json"]);
    assert_eq!(said.code, 1, "{}", said.out);
    assert!(!said.json()["findings"].as_array().unwrap().is_empty());
}

#[test]
fn clerks_who_write_at_once_all_write() {
    let home = Home::own();
    let days = home.past();
    let children: Vec<_> = days
        .iter()
        .take(8)
        .map(|day| {
            let args = ["attendance", "mark", day, "--absent", "1", "--rest-present", "--validate", "--db"];
            home.command()
                .args(args)
                .arg(home.path("own.db"))
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for child in children {
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    }
    for day in days.iter().take(8) {
        assert_eq!(home.ask(&["attendance", "show", day])["totals"]["present"], 2);
    }
    assert_eq!(home.ask(&["check"])["findings"].as_array().unwrap().len(), 0);
}

#[test]
fn two_first_starts_of_the_demo_share_one_database() {
    let home = Home::new();
    let start = || {
        let mut command = home.command();
        command.args(["--demo", "centres", "list"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    for child in [start(), start(), start()] {
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    }
    let names: Vec<_> =
        std::fs::read_dir(home.path(".local/share/najma")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().contains("part")), "{names:?}");
}

#[test]
fn an_export_killed_at_any_moment_leaves_the_old_file_or_the_new_one() {
    let home = Home::own();
    let days = home.past();
    home.own_db(&["attendance", "mark", &days[0], "--absent", "1", "--rest-present"]).done();
    let on = home.ask(&["attendance", "show", &days[0]])["session"]["on"].as_str().unwrap().to_owned();
    let path = home.path("mois.csv");
    let to = path.to_str().unwrap();
    let args = ["attendance", "export", "C1", "--month", &on[..7], "--output", to, "--replace"];
    home.own_db(&args).done();
    let new = std::fs::read(&path).unwrap();
    let (mut before, mut after) = (0, 0);
    for wait in 0..if std::env::var_os("NAJMA_LONG").is_some() { 400 } else { 30 } {
        std::fs::write(&path, "le fichier d'avant").unwrap();
        let mut child =
            home.command().args(args).arg("--db").arg(home.path("own.db")).stdout(Stdio::null()).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_micros(wait * 1_000 % 29_000));
        child.kill().unwrap();
        child.wait().unwrap();
        match std::fs::read(&path).unwrap() {
            found if found == new => after += 1,
            found => {
                assert_eq!(String::from_utf8_lossy(&found), "le fichier d'avant");
                before += 1;
            }
        }
    }
    assert_eq!(home.ask(&["check"])["findings"].as_array().unwrap().len(), 0);
    assert!(before + after >= 30);
}

#[test]
fn files_that_are_none_are_refused_at_once_and_the_rest_of_the_disk_is_left_alone() {
    let home = Home::own();
    let pipe = home.path("tube.csv");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let head = home.ask(&["check"])["head"].clone();
    for path in
        [pipe.to_str().unwrap(), "/dev/zero", "/proc/self/mem", "/proc/self/environ", "/", "/dev/stdin", "/dev/tty"]
    {
        for more in [&[][..], &["--dry-run"][..]] {
            let said = home.own_db(&[&["import", "persons", path], more].concat());
            assert_eq!(said.code, 1, "{path}: {} {}", said.out, said.err);
            assert!(!said.err.is_empty());
        }
    }
    // A database behind a link that leads nowhere is no colleague's doing.
    std::os::unix::fs::symlink("disque-absent/najma.db", home.path("lien.db")).unwrap();
    home.db("lien.db", ["check"]).refused(1, "ne mène à aucun fichier lisible");
    // What is to be written never takes the place of what is no plain file.
    let month = ["attendance", "export", "C1", "--month", "2026-01", "--output", "/dev/null"];
    assert_eq!(home.own_db(&month).code, 1);
    assert_eq!(home.ask(&["check"])["head"], head);
}
