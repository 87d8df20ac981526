//! The two ends of the terminal: its modes, its size, bytes to it.

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// What a terminal without a size is taken for: serial lines report 0 × 0.
const USUAL: Size = Size { width: 80, height: 24 };

/// No window is larger; a terminal that says so would cost memory for nothing.
const LARGEST: Size = Size { width: 1000, height: 500 };

/// The alternate screen; explicit bidirectional mode (VTE and mintty then leave the order of cells alone; the flag is
/// kept per row and given to rows made anew, hence before the clear) and no swap of the arrow keys in rows that run
/// right to left; the digits of the keypad as digits, whatever a program before left behind (`ESC O w` is then rxvt's and
/// PuTTY's End and nothing else); a clear screen and a plain pen; no cursor; brackets around pasted text.
///
/// `questions` go in between: a terminal that does not understand one and prints a letter of it is cleared right after.
const ENTER: (&[u8], &[u8]) = (b"\x1b[?1049h\x1b[H\x1b[8l\x1b[?1243l\x1b>", b"\x1b[m\x1b[2J\x1b[?25l\x1b[?2004h");

/// What stands between the program and the terminal that draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Between {
    Tmux,
    Screen,
}

impl Between {
    fn of(variable: impl Fn(&str) -> bool) -> Option<Self> {
        // One may be started inside the other: tmux hides the terminal it was started in, screen passes on what tmux sends.
        if variable("TMUX") {
            return Some(Self::Tmux);
        }
        variable("STY").then_some(Self::Screen)
    }

    /// A multiplexer keeps `CSI 8 l` to itself; what stands between `ESC P tmux;` and `ESC \` goes on to the terminal
    /// outside where tmux's `allow-passthrough` lets it, between `ESC P` and `ESC \` where screen stands between. The rows
    /// out there were made before, so each is told: the mode holds for the row at whose beginning the cursor stands. The
    /// cursor goes back where it was.
    ///
    /// It must come before the alternate screen: tmux 3.3 passes nothing on while it is about to draw a pane anew.
    fn outside(self, switch: &str, rows: u16) -> Vec<u8> {
        let rows = 1..=rows.saturating_add(STATUS_LINES).min(LARGEST.height);
        let mut through = String::new();
        match self {
            Self::Tmux => {
                through.push_str("\x1bPtmux;\x1b\x1b7");
                for row in rows {
                    let _ = write!(through, "\x1b\x1b[{row}H\x1b\x1b[8{switch}");
                }
                through.push_str("\x1b\x1b8\x1b\\");
            }
            // One string a row: screen throws a long one away.
            Self::Screen => {
                for row in rows {
                    let _ = write!(through, "\x1bP\x1b7\x1b[{row}H\x1b[8{switch}\x1b8\x1b\\");
                }
            }
        }
        through.into_bytes()
    }
}

/// Rows of a window of a multiplexer beside ours: its status lines.
const STATUS_LINES: u16 = 5;

/// How long the last answers may take when the program ends as soon as it began.
const ANSWERS: Duration = Duration::from_millis(300);

/// After this long a terminal that has not answered is not going to.
const PATIENCE: Duration = Duration::from_secs(1);

/// The same backwards, after the end of a frame that was cut short. Clears first: no name stays on a shared machine.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[?2004l\x1b[m\x1b[H\x1b[2J\x1b[?25h\x1b[?1243h\x1b[8h\x1b[?1049l";

/// A terminal and the modes it had. Shared by the guard, the hang-up thread and the panic hook: whoever comes first
/// leaves it.
pub(super) struct Tty {
    pub(super) input: OwnedFd,
    output: OwnedFd,
    saved: Termios,
    entered: AtomicBool,
    asked: OnceLock<Instant>,
    between: Option<Between>,
}

impl Tty {
    /// Standard input and output, if both are terminals.
    pub(super) fn standard() -> Option<Self> {
        let input = rustix::stdio::stdin().try_clone_to_owned().ok()?;
        let output = rustix::stdio::stdout().try_clone_to_owned().ok()?;
        tcgetattr(&output).ok()?;
        let saved = tcgetattr(&input).ok()?;
        let between = Between::of(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
        Some(Self { input, output, saved, entered: AtomicBool::new(false), asked: OnceLock::new(), between })
    }

    /// Raw mode, the alternate screen and `questions`, whose answers come with the keys.
    pub(super) fn enter(&self, questions: &[u8]) -> io::Result<()> {
        self.entered.store(true, Ordering::SeqCst);
        self.raw()?;
        if !questions.is_empty() {
            self.asked.get_or_init(now);
        }
        send(self.output.as_fd(), &self.entering(questions), Duration::from_secs(2))
    }

    fn entering(&self, questions: &[u8]) -> Vec<u8> {
        let outside = self.between.map_or_else(Vec::new, |between| between.outside("l", self.size().height));
        [&outside, ENTER.0, questions, ENTER.1].concat()
    }

    /// Reads away answers that are still on their way, up to the last one (`ESC [ ? … c`), so that the shell does not take
    /// them for something typed. Keys typed meanwhile go too: they were meant for this program.
    pub(super) fn hush(&self) {
        if self.asked.get().is_none_or(|asked| asked.elapsed() > PATIENCE) {
            return;
        }
        let until = now().checked_add(ANSWERS);
        let mut heard: Vec<u8> = Vec::new();
        let mut buffer = [0u8; 256];
        loop {
            let left = until.map_or(Duration::ZERO, |at| at.saturating_duration_since(now()));
            let mut fds = [PollFd::new(&self.input, PollFlags::IN)];
            match poll(&mut fds, Timespec::try_from(left).ok().as_ref()) {
                Ok(1..) => {}
                Err(Errno::INTR) => continue,
                Ok(0) | Err(_) => return,
            }
            match rustix::io::read(&self.input, &mut buffer) {
                Ok(n @ 1..) => heard.extend_from_slice(buffer.get(..n).unwrap_or_default()),
                Err(Errno::INTR | Errno::AGAIN) => {}
                Ok(0) | Err(_) => return,
            }
            let fence = heard.windows(3).position(|w| w == b"\x1b[?");
            if fence.is_some_and(|at| heard.get(at..).unwrap_or_default().contains(&b'c')) {
                return;
            }
            let kept = heard.len().saturating_sub(256);
            heard.drain(..kept);
        }
    }

    /// At once, without waiting for output and without throwing away what was typed ahead.
    fn raw(&self) -> io::Result<()> {
        let mut raw = self.saved.clone();
        raw.make_raw();
        Ok(tcsetattr(&self.input, OptionalActions::Now, &raw)?)
    }

    /// After the program was stopped and goes on: the shell had the terminal meanwhile. False, and nothing done, while
    /// it still has.
    pub(super) fn resume(&self) -> bool {
        let back = self.ours() && self.entered.load(Ordering::SeqCst) && self.raw().is_ok();
        back && send(self.output.as_fd(), &self.entering(b""), Duration::from_millis(200)).is_ok()
    }

    /// False while a shell has the terminal and this program is in the background: touching it would stop us.
    fn ours(&self) -> bool {
        rustix::termios::tcgetpgrp(&self.input).map_or(true, |group| group == rustix::process::getpgrp())
    }

    /// Puts everything back as it was, once. A terminal that takes no bytes for `at_most` does without.
    pub(super) fn leave(&self, at_most: Duration) {
        if self.entered.swap(false, Ordering::SeqCst) && self.ours() {
            let outside = self.between.map_or_else(Vec::new, |between| between.outside("h", self.size().height));
            let _ = send(self.output.as_fd(), &[&outside, LEAVE].concat(), at_most);
            let _ = tcsetattr(&self.input, OptionalActions::Now, &self.saved);
        }
    }

    /// The same without patience and without taking memory, for when there is none.
    pub(super) fn leave_at_once(&self) {
        if self.entered.swap(false, Ordering::SeqCst) && self.ours() {
            let _ = rustix::io::write(&self.output, LEAVE);
            let _ = tcsetattr(&self.input, OptionalActions::Now, &self.saved);
        }
    }

    /// Columns and rows, never 0.
    pub(super) fn size(&self) -> Size {
        let size = tcgetwinsize(&self.output).ok().map_or(Size::ZERO, |size| Size::new(size.ws_col, size.ws_row));
        clamped(size)
    }
}

fn clamped(size: Size) -> Size {
    let one = |n: u16, usual: u16, largest: u16| if n == 0 { usual } else { n.min(largest) };
    Size { width: one(size.width, USUAL.width, LARGEST.width), height: one(size.height, USUAL.height, LARGEST.height) }
}

/// Where frames are written. It waits for a slow terminal as long as that takes; one that has hung up is an error.
#[derive(Clone)]
pub struct TtyOut(pub(super) Arc<Tty>);

impl Write for TtyOut {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            match rustix::io::write(&self.0.output, bytes) {
                Ok(n) => return Ok(n),
                Err(Errno::INTR) => {}
                // Whoever shares this terminal switched it to not waiting.
                Err(Errno::AGAIN) => {
                    let mut fds = [PollFd::new(&self.0.output, PollFlags::OUT)];
                    match poll(&mut fds, None) {
                        Ok(_) | Err(Errno::INTR) => {}
                        Err(errno) => return Err(errno.into()),
                    }
                }
                Err(errno) => return Err(errno.into()),
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes within a time, without blocking on a terminal that takes nothing: on the way out nothing may hang. A file
/// description of its own makes that possible; the flags of the shared one belong to the shell too.
fn send(output: BorrowedFd<'_>, bytes: &[u8], at_most: Duration) -> io::Result<()> {
    let path = format!("/proc/self/fd/{}", output.as_raw_fd());
    let flags = OFlags::WRONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let own = rustix::fs::open(path, flags, Mode::empty()).ok();
    let to = own.as_ref().map_or(output, AsFd::as_fd);
    let until = now().checked_add(at_most);
    let mut rest = bytes;
    while !rest.is_empty() {
        let left = until.map_or(Duration::ZERO, |at| at.saturating_duration_since(now()));
        let mut fds = [PollFd::new(&to, PollFlags::OUT)];
        match poll(&mut fds, Timespec::try_from(left).ok().as_ref()) {
            Ok(0) => return Err(io::ErrorKind::TimedOut.into()),
            Ok(_) => {}
            Err(Errno::INTR) => continue,
            Err(errno) => return Err(errno.into()),
        }
        match rustix::io::write(to, rest) {
            Ok(n) => rest = rest.get(n..).unwrap_or_default(),
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(errno) => return Err(errno.into()),
        }
    }
    Ok(())
}

#[allow(clippy::disallowed_methods, reason = "patience with a terminal; no date comes from here")]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_that_no_window_has_are_put_right() {
        assert_eq!(clamped(Size::new(0, 0)), USUAL);
        assert_eq!(clamped(Size::new(0, 7)), Size::new(80, 7));
        assert_eq!(clamped(Size::new(1, 1)), Size::new(1, 1));
        assert_eq!(clamped(Size::new(u16::MAX, u16::MAX)), LARGEST);
    }

    #[test]
    fn what_stands_between_passes_the_mode_on_row_by_row() {
        let set = |own: &'static [&str]| Between::of(move |name| own.contains(&name));
        assert_eq!((set(&[]), set(&["STY"])), (None, Some(Between::Screen)));
        assert_eq!(set(&["TMUX", "STY"]), Some(Between::Tmux));
        let tmux = String::from_utf8(Between::Tmux.outside("l", 2)).unwrap_or_default();
        assert!(tmux.starts_with("\x1bPtmux;\x1b\x1b7\x1b\x1b[1H\x1b\x1b[8l") && tmux.ends_with("\x1b\x1b8\x1b\\"));
        let screen = String::from_utf8(Between::Screen.outside("h", 2)).unwrap_or_default();
        let rows: Vec<&str> = screen.split_inclusive("\x1b\\").collect();
        assert_eq!(rows.len(), usize::from(2 + STATUS_LINES));
        assert_eq!(rows.first(), Some(&"\x1bP\x1b7\x1b[1H\x1b[8h\x1b8\x1b\\"));
    }
}
