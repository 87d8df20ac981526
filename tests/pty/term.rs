//! A running program and the far end of its terminal: keys go in as bytes, what comes out is read through an emulator.
#![allow(dead_code)]

use super::kit::{Case, DEADLINE, Setup};
use najma::text::{Dir, cells};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcgetattr, tcsetwinsize};
use std::collections::VecDeque;
use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::num::NonZero;
use std::os::fd::OwnedFd;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

/// A running program and the far end of its terminal.
pub(crate) struct Term {
    far: Option<fs::File>,
    /// The near end, kept to read its modes when the program is gone.
    near: OwnedFd,
    pub(crate) child: Child,
    emulator: vt100::Parser,
    /// Every byte that came out.
    pub(crate) bytes: Vec<u8>,
    before: String,
    lag: Duration,
    /// Keys on their way, and when the line delivers them.
    outbox: VecDeque<(Instant, Vec<u8>)>,
    /// Output on its way.
    inbox: VecDeque<(Instant, Vec<u8>)>,
}

impl Term {
    pub(crate) fn launch(case: &Case, setup: &Setup<'_>) -> Self {
        let far = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
        grantpt(&far).unwrap();
        unlockpt(&far).unwrap();
        rustix::io::ioctl_fionbio(&far, true).unwrap();
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let near = rustix::fs::open(ptsname(&far, Vec::new()).unwrap(), flags, Mode::empty()).unwrap();
        resize(&near, setup.size);
        let before = modes(&near);
        let mut far = fs::File::from(far);
        far.write_all(setup.ahead.as_bytes()).unwrap();
        let stdio = || Stdio::from(near.try_clone().unwrap());
        let through: Vec<&str> = ["setsid", "--ctty"].iter().chain(setup.through).copied().collect();
        let mut command = case.command(&through);
        command.env("LANG", setup.lang).arg("--db").arg(&case.db).args(setup.args);
        command.envs(setup.env.iter().copied());
        if let Some(term) = setup.term {
            command.env("TERM", term);
        }
        let child = command.stdin(stdio()).stdout(stdio()).stderr(stdio()).spawn().unwrap();
        let (columns, rows) = (setup.size.0.min(1000), setup.size.1.min(500));
        Self {
            far: Some(far),
            near,
            child,
            emulator: vt100::Parser::new(at_least_one(rows), at_least_one(columns), 0),
            bytes: Vec::new(),
            before,
            lag: setup.lag,
            outbox: VecDeque::new(),
            inbox: VecDeque::new(),
        }
    }

    /// Sends keys; they leave while something is waited for.
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        self.send(keys.as_bytes())
    }

    pub(crate) fn send(&mut self, bytes: &[u8]) -> &mut Self {
        self.outbox.push_back((Instant::now() + self.lag, bytes.to_vec()));
        self.pump(Duration::ZERO);
        self
    }

    /// True once everything typed has left for the program.
    pub(crate) fn sent(&self) -> bool {
        self.outbox.is_empty()
    }

    /// Carries what is due in both directions; waits so long for output.
    pub(crate) fn pump(&mut self, wait: Duration) {
        self.deliver();
        let Some(far) = self.far.as_mut() else { return };
        let mut fds = [PollFd::new(&*far, PollFlags::IN)];
        let _ = poll(&mut fds, Timespec::try_from(wait).ok().as_ref());
        let mut buffer = [0; 16 * 1024];
        while let Ok(n @ 1..) = far.read(&mut buffer) {
            self.inbox.push_back((Instant::now() + self.lag, buffer[..n].to_vec()));
        }
        while self.inbox.front().is_some_and(|(due, _)| *due <= Instant::now()) {
            let (_, bytes) = self.inbox.pop_front().unwrap();
            self.emulator.process(&bytes);
            self.bytes.extend_from_slice(&bytes);
        }
    }

    fn deliver(&mut self) {
        let Some(far) = self.far.as_mut() else { return };
        while let Some((due, bytes)) = self.outbox.front_mut() {
            if *due > Instant::now() {
                return;
            }
            match far.write(bytes) {
                Ok(n) if n == bytes.len() => drop(self.outbox.pop_front()),
                Ok(n) => drop(bytes.drain(..n)),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                Err(error) => panic!("the terminal: {error}"),
            }
        }
    }

    /// Waits for a condition.
    pub(crate) fn until(&mut self, what: &str, mut done: impl FnMut(&mut Self) -> bool) -> &mut Self {
        let start = Instant::now();
        loop {
            self.pump(Duration::from_millis(5));
            if done(self) {
                return self;
            }
            assert!(start.elapsed() < DEADLINE, "no {what} on the screen:\n{}", self.screen());
            if self.is_gone() {
                self.pump(Duration::from_millis(20));
                assert!(done(self), "the program ended before {what}:\n{}\n{}", self.screen(), self.output());
                return self;
            }
        }
    }

    /// True if the text stands on the screen, as it is written or as it is shown.
    pub(crate) fn shows(&self, text: &str) -> bool {
        let screen = self.screen();
        screen.contains(text) || screen.contains(cells::visual(text, 200, Dir::Auto).trim())
    }

    pub(crate) fn sees(&mut self, text: &str) -> &mut Self {
        self.until(&format!("« {text} »"), |term| term.shows(text))
    }

    pub(crate) fn sees_not(&mut self, text: &str) -> &mut Self {
        self.until(&format!("screen without « {text} »"), |term| !term.shows(text))
    }

    /// Waits until every key was read and everything it caused was drawn.
    pub(crate) fn settled(&mut self) -> &mut Self {
        let mut quiet = 0;
        let mut seen = 0;
        self.until("rest", |term| {
            let busy = !term.outbox.is_empty()
                || !term.inbox.is_empty()
                || rustix::io::ioctl_fionread(&term.near).unwrap_or(0) > 0
                || term.state() != 'S'
                || seen != term.bytes.len();
            seen = term.bytes.len();
            quiet = if busy { 0 } else { quiet + 1 };
            quiet >= 6
        })
    }

    /// Waits until it has taken everything that was sent, or has left; the deadline is that of a standstill, for a flood
    /// takes as long as its length.
    pub(crate) fn digested(&mut self) -> &mut Self {
        let mut moved = Instant::now();
        let (mut quiet, mut seen) = (0, (0, 0, 0));
        while quiet < 6 && !self.is_gone() {
            self.pump(Duration::from_millis(5));
            let waiting = rustix::io::ioctl_fionread(&self.near).unwrap_or(0);
            let now = (self.outbox.len(), waiting, self.bytes.len());
            let still = seen == now;
            seen = now;
            if !still {
                moved = Instant::now();
            }
            quiet = if still && (now.0, now.1) == (0, 0) && self.state() == 'S' { quiet + 1 } else { 0 };
            assert!(moved.elapsed() < DEADLINE, "it stands still:\n{}", self.screen());
        }
        self
    }

    /// The screen, line by line.
    pub(crate) fn screen(&self) -> String {
        self.emulator.screen().contents()
    }

    /// Where the terminal's cursor sits: row and column.
    pub(crate) fn cursor(&self) -> (u16, u16) {
        self.emulator.screen().cursor_position()
    }

    /// Everything that came out, as text.
    pub(crate) fn output(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub(crate) fn resize(&mut self, size: (u16, u16)) -> &mut Self {
        resize(&self.near, size);
        // What no window is, no emulator need be.
        self.emulator.screen_mut().set_size(at_least_one(size.1.min(500)), at_least_one(size.0.min(1000)));
        self
    }

    /// The line drops.
    pub(crate) fn hang_up(&mut self) {
        self.far = None;
    }

    pub(crate) fn signal(&mut self, signal: Signal) -> &mut Self {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
        self
    }

    /// One letter: what the kernel says the program is doing.
    pub(crate) fn state(&self) -> char {
        self.stat().chars().next().unwrap_or('X')
    }

    fn stat(&self) -> String {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        stat.rsplit(") ").next().unwrap_or_default().to_owned()
    }

    pub(crate) fn is_gone(&self) -> bool {
        matches!(self.state(), 'Z' | 'X')
    }

    /// Processor time so far, also when the program has ended and was not yet waited for.
    pub(crate) fn used(&self) -> Duration {
        let stat = self.stat();
        let ticks = |n: usize| stat.split(' ').nth(n).and_then(|n| n.parse::<u64>().ok()).unwrap_or(0);
        Duration::from_millis((ticks(11) + ticks(12)) * 10)
    }

    /// Largest memory so far, in KiB.
    pub(crate) fn peak(&self) -> u64 {
        self.status("VmHWM")
    }

    /// How often its threads went to sleep by themselves.
    pub(crate) fn rests(&self) -> u64 {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.child.id())).unwrap();
        tasks
            .map(|task| {
                number(&fs::read_to_string(task.unwrap().path().join("status")).unwrap(), "voluntary_ctxt_switches")
            })
            .sum()
    }

    fn status(&self, name: &str) -> u64 {
        number(&fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap(), name)
    }

    /// Waits for its end; returns how long that took. The terminal is read meanwhile.
    pub(crate) fn ends(&mut self) -> Duration {
        let start = Instant::now();
        while !self.is_gone() {
            self.pump(Duration::from_millis(1));
            if self.far.is_none() {
                std::thread::sleep(Duration::from_millis(1));
            }
            assert!(start.elapsed() < DEADLINE, "still alive:\n{}", self.screen());
        }
        let took = start.elapsed();
        self.pump(Duration::from_millis(10));
        while !self.inbox.is_empty() {
            self.pump(Duration::from_millis(5));
        }
        took
    }

    /// Its exit code, once it has ended.
    pub(crate) fn code(&mut self) -> Option<i32> {
        self.ends();
        self.child.wait().unwrap().code()
    }

    /// Leaves by the key for it.
    pub(crate) fn quit(&mut self) {
        self.keys("\x1b[20~q");
        self.ends();
        self.restored();
    }

    /// The modes are those of before, and the alternate screen was left.
    pub(crate) fn restored(&self) {
        assert_eq!(modes(&self.near), self.before, "modes of the terminal");
        let output = self.output();
        let (entered, left) = (output.matches("\x1b[?1049h").count(), output.matches("\x1b[?1049l").count());
        assert_eq!(entered.min(1), left, "{}", output.escape_debug());
    }

    /// Processes that it left behind: those of its session.
    pub(crate) fn orphans(&self) -> Vec<String> {
        let own = self.child.id().to_string();
        let all = fs::read_dir("/proc").unwrap().flatten();
        all.filter_map(|entry| fs::read_to_string(entry.path().join("stat")).ok())
            .filter(|stat| {
                let after: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
                after.get(3) == Some(&own.as_str()) && after.first() != Some(&"Z")
            })
            .collect()
    }
}

impl Drop for Term {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn at_least_one(n: u16) -> NonZero<u16> {
    NonZero::new(n).unwrap_or(NonZero::<u16>::MIN)
}

fn number(status: &str, name: &str) -> u64 {
    let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0)
}

pub(crate) fn modes(near: &OwnedFd) -> String {
    format!("{:?}", tcgetattr(near).unwrap())
}

fn resize(near: &OwnedFd, (columns, rows): (u16, u16)) {
    let size = Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
    tcsetwinsize(near, size).unwrap();
}
