//! The program of `terminal.rs` at the near end of a pty, and the test at the far end.

use rustix::fs::{Mode, OFlags};
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcgetattr, tcsetwinsize};
use std::fs;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The far end of the pty, and the program at the near one.
pub(crate) struct Run {
    pub(crate) far: Option<fs::File>,
    /// The near end, kept to read its modes when the program is gone.
    pub(crate) near: OwnedFd,
    pub(crate) child: Child,
    pub(crate) screen: Vec<u8>,
    pub(crate) place: tempfile::TempDir,
    pub(crate) modes: String,
}

impl Run {
    pub(crate) fn start() -> Self {
        let mut run = Self::launch();
        run.until("frame", |run| run.shows("ready"));
        run
    }

    /// In a session of its own, with the pty as its terminal.
    pub(crate) fn launch() -> Self {
        let far = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
        grantpt(&far).unwrap();
        unlockpt(&far).unwrap();
        rustix::io::ioctl_fionbio(&far, true).unwrap();
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let near = rustix::fs::open(ptsname(&far, Vec::new()).unwrap(), flags, Mode::empty()).unwrap();
        resize(&near, 80, 24);
        let modes = modes(&near);
        let place = tempfile::tempdir().unwrap();
        let stdio = || Stdio::from(near.try_clone().unwrap());
        let child = Command::new("setsid")
            .arg("--ctty")
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "program", "--nocapture", "--test-threads=1"])
            .env("TERMINAL_TEST", place.path())
            .stdin(stdio())
            .stdout(stdio())
            .stderr(stdio())
            .spawn()
            .unwrap();
        Self { far: Some(far.into()), near, child, screen: Vec::new(), place, modes }
    }

    pub(crate) fn shows(&mut self, text: &str) -> bool {
        let mut buffer = [0; 4096];
        while let Some(Ok(n @ 1..)) = self.far.as_mut().map(|far| far.read(&mut buffer)) {
            self.screen.extend_from_slice(&buffer[..n]);
        }
        self.output().contains(text)
    }

    pub(crate) fn output(&self) -> String {
        String::from_utf8_lossy(&self.screen).into_owned()
    }

    pub(crate) fn until(&mut self, what: &str, mut done: impl FnMut(&mut Self) -> bool) {
        let start = Instant::now();
        while !done(self) {
            assert!(start.elapsed() < Duration::from_secs(10), "no {what}: {:?}", self.output());
            thread::sleep(Duration::from_millis(5));
        }
    }

    pub(crate) fn key(&mut self, keys: &str) {
        self.far.as_mut().unwrap().write_all(keys.as_bytes()).unwrap();
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }

    pub(crate) fn file(&self, name: &str) -> String {
        fs::read_to_string(self.place.path().join(name)).unwrap_or_default()
    }

    pub(crate) fn ends_within(&mut self, time: Duration) {
        let start = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            assert!(start.elapsed() < Duration::from_secs(10), "still alive");
            thread::sleep(Duration::from_millis(2));
        }
        assert!(start.elapsed() <= time, "{:?}", start.elapsed());
    }

    /// The modes are those of before, and the terminal was left in order, once.
    pub(crate) fn as_before(&mut self) {
        assert_eq!(modes(&self.near), self.modes);
        self.until("leaving", |run| run.shows("\x1b[?1049l"));
        let leaving = "\x1b[?2026l\x1b[?2004l\x1b[m\x1b[H\x1b[2J\x1b[?25h\x1b[?1243h\x1b[8h\x1b[?1049l";
        assert_eq!(self.output().matches(leaving).count(), 1, "{:?}", self.output());
        assert_eq!(self.output().matches("\x1b[?1049l").count(), 1);
    }

    /// Processor time of the program so far, also when it has ended and was not yet waited for.
    pub(crate) fn used(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let after = stat.rsplit(") ").next().unwrap();
        let ticks = |n: usize| after.split(' ').nth(n).unwrap().parse::<u64>().unwrap();
        Duration::from_millis((ticks(11) + ticks(12)) * 10)
    }

    pub(crate) fn is_gone(&self) -> bool {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        stat.contains(") Z")
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn modes(near: &OwnedFd) -> String {
    format!("{:?}", tcgetattr(near).unwrap())
}

pub(crate) fn resize(near: &OwnedFd, columns: u16, rows: u16) {
    let size = Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    tcsetwinsize(near, size).unwrap();
}
