//! A program in a real pty, measured from outside: bytes and time of each key, memory, wake-ups.

use super::painter::{Shot, floor};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use std::fs::File;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// So long without a byte ends a paint.
const QUIET: Duration = Duration::from_millis(30);
/// Longest wait for anything.
const DEADLINE: Duration = Duration::from_secs(60);

/// A running program.
pub struct Program {
    far: File,
    child: Child,
    emulator: vt100::Parser,
    began: Instant,
}

/// What one key led to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Answer {
    /// Bytes that came.
    pub bytes: usize,
    /// Bytes that a careful painter sends for the same change.
    pub floor: usize,
    /// Until the last byte of the paint.
    pub took: Duration,
}

impl Program {
    /// Starts it in 80 × 24.
    pub fn start(mut command: Command) -> Self {
        let far = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
        grantpt(&far).unwrap();
        unlockpt(&far).unwrap();
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let near = rustix::fs::open(ptsname(&far, Vec::new()).unwrap(), flags, Mode::empty()).unwrap();
        tcsetwinsize(&near, Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 }).unwrap();
        let end = || Stdio::from(near.try_clone().unwrap());
        command.stdin(end()).stdout(end()).stderr(end());
        let began = Instant::now();
        let child = command.spawn().unwrap();
        Self {
            far: File::from(far),
            child,
            emulator: vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0),
            began,
        }
    }

    /// Reads what comes within a time: how many bytes, and when.
    fn read(&mut self, wait: Duration) -> Option<(usize, Instant)> {
        let mut fds = [PollFd::new(&self.far, PollFlags::IN)];
        let ready = poll(&mut fds, Timespec::try_from(wait).ok().as_ref()).unwrap_or(0);
        if ready == 0 {
            return None;
        }
        let mut buffer = [0; 64 * 1024];
        let count = self.far.read(&mut buffer).unwrap_or(0);
        let now = Instant::now();
        self.emulator.process(&buffer[..count]);
        (count > 0).then_some((count, now))
    }

    /// Waits until words stand on the screen and the paint is over; the time from the start of the program to its end.
    pub fn until(&mut self, words: &str) -> Duration {
        let start = Instant::now();
        let mut last = self.began;
        loop {
            if let Some((_, now)) = self.read(QUIET) {
                last = now;
            } else if self.screen().contains(words) {
                return last - self.began;
            }
            assert!(start.elapsed() < DEADLINE, "no « {words} »:\n{}", self.screen());
        }
    }

    /// Types keys in one write and takes the paint they lead to. A key that changes nothing is waited for a little.
    pub fn key(&mut self, keys: &str) -> Answer {
        while self.read(Duration::ZERO).is_some() {}
        let before = Shot::of(self.emulator.screen());
        let began = Instant::now();
        self.far.write_all(keys.as_bytes()).unwrap();
        let (mut bytes, mut last) = (0, began);
        while let Some((count, now)) = self.read(if bytes == 0 { QUIET * 5 } else { QUIET }) {
            (bytes, last) = (bytes + count, now);
        }
        let floor = floor(&before, &Shot::of(self.emulator.screen()));
        Answer { bytes, floor, took: last - began }
    }

    /// Leaves it alone: bytes that come, and how often a thread of it woke a second.
    pub fn idle(&mut self, time: Duration) -> (usize, f64) {
        while self.read(QUIET * 10).is_some() {}
        let (start, woken) = (Instant::now(), self.rests());
        let mut bytes = 0;
        while let Some(left) = time.checked_sub(start.elapsed()) {
            bytes += self.read(left).map_or(0, |(count, _)| count);
        }
        (bytes, (self.rests() - woken) as f64 / start.elapsed().as_secs_f64())
    }

    /// Most memory it ever held, in MiB, libraries and mapped files with it.
    pub fn peak(&self) -> f64 {
        self.status("status", "VmHWM") as f64 / 1024.0
    }

    /// How often its threads went to sleep by themselves.
    fn rests(&self) -> u64 {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.child.id())).unwrap();
        let names = tasks.map(|task| task.unwrap().file_name().into_string().unwrap());
        names.map(|task| self.status(&format!("task/{task}/status"), "voluntary_ctxt_switches")).sum()
    }

    fn status(&self, file: &str, name: &str) -> u64 {
        let text = std::fs::read_to_string(format!("/proc/{}/{file}", self.child.id())).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0)
    }

    /// The screen as text.
    pub fn screen(&self) -> String {
        self.emulator.screen().contents()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
