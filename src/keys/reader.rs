//! Bytes from the terminal to keys: poll, read, parse, with deadlines and caps.

mod bounds;
mod dispatch;
mod names;
mod parse;
mod paste;
#[cfg(test)]
mod tests;

use super::Key;
use parse::Parser;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// What comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(Key),
    /// Text pasted between brackets, at most 64 KB: lines end in `\n`, tabs are kept, other control characters and
    /// bytes that are no UTF-8 are left out.
    Paste(String),
    /// The `Paste` just before this was longer than 64 KB; the rest is gone.
    PasteCut,
    /// The terminal changed its size, or came back from being stopped: clear and draw again.
    Resize,
    /// An answer of the terminal to a query (device attributes, mode reports): its bytes.
    Report(Vec<u8>),
    /// A sequence that is no key we know: its bytes, for the keyboard screen.
    Unknown(Vec<u8>),
    /// The program was asked to end: hang-up, SIGTERM, end of input.
    End,
}

/// Where the application gets its input: the real terminal, or a script in tests.
pub trait Source {
    /// Waits at most so long (for ever if `None`) and returns everything that came, in order; empty after the time, and
    /// now and then while a long paste arrives.
    fn wait(&mut self, at_most: Option<Duration>) -> std::io::Result<Vec<Input>>;

    /// The bytes that made the input of that place in the last answer of `wait`; none for characters, which are their own,
    /// and where nobody kept them.
    fn sent(&self, at: usize) -> Option<&[u8]> {
        let _ = at;
        None
    }
}

/// Bytes turned into keys by one call at most: 64 KB of a burst are one batch, the rest waits in the kernel for the
/// next call. It bounds memory; pasted text has a cap of its own and only bounds the time of a call.
const BATCH: usize = 64 * 1024;
const PASTED_AT_ONCE: usize = 1024 * 1024;

/// How often a caller that goes on asking after the end is answered: a loop that forgot to stop must not spin.
const AFTER_THE_END: Duration = Duration::from_millis(100);

/// Flags set by signal handlers and other threads.
#[derive(Debug, Default)]
struct News {
    resized: Arc<AtomicBool>,
    end: Arc<AtomicBool>,
}

/// Wakes a reader from another thread or, through its flags and stream, from a signal handler.
#[derive(Debug)]
pub struct Waker {
    news: Arc<News>,
    stream: UnixStream,
}

impl Waker {
    /// The reader's next answer contains `Input::Resize`, once however often this was called.
    pub fn resize(&self) {
        self.news.resized.store(true, Ordering::SeqCst);
        self.wake();
    }

    /// The reader's next answer ends with `Input::End`.
    pub fn end(&self) {
        self.news.end.store(true, Ordering::SeqCst);
        self.wake();
    }

    /// What a handler of SIGWINCH sets before it writes to `stream`.
    pub fn resized_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.news.resized)
    }

    /// What a handler writes a byte to, after its flag.
    pub fn stream(&self) -> std::io::Result<UnixStream> {
        self.stream.try_clone()
    }

    /// A full pipe is as good as a written one: the reader is going to wake.
    fn wake(&self) {
        let _ = (&self.stream).write(b"!");
    }
}

/// The keyboard at the other end of a terminal in raw mode.
pub struct TtyReader {
    tty: OwnedFd,
    ear: UnixStream,
    news: Arc<News>,
    parser: Parser,
    over: bool,
}

impl TtyReader {
    /// A reader of `tty`, which someone else keeps in raw mode, and what wakes it.
    pub fn new(tty: OwnedFd) -> std::io::Result<(Self, Waker)> {
        let (ear, stream) = UnixStream::pair()?;
        ear.set_nonblocking(true)?;
        stream.set_nonblocking(true)?;
        let news = Arc::new(News::default());
        let waker = Waker { news: Arc::clone(&news), stream };
        let reader = Self { tty, ear, news, parser: Parser::new(), over: false };
        Ok((reader, waker))
    }

    /// Waits for bytes, a wake-up or the time; returns whether the terminal has bytes or has hung up.
    fn look(&mut self, until: Option<Instant>) -> std::io::Result<bool> {
        let left = until.map(|at| at.saturating_duration_since(now()));
        let timeout = left.and_then(|left| Timespec::try_from(left).ok());
        let mut fds = [PollFd::new(&self.tty, PollFlags::IN), PollFd::new(&self.ear, PollFlags::IN)];
        match poll(&mut fds, timeout.as_ref()) {
            Ok(_) => {}
            Err(Errno::INTR) => return Ok(false),
            Err(errno) => return Err(errno.into()),
        }
        let (tty, ear) = (!fds[0].revents().is_empty(), !fds[1].revents().is_empty());
        if ear {
            let mut bin = [0; 256];
            while matches!((&self.ear).read(&mut bin), Ok(n) if n == bin.len()) {}
        }
        Ok(tty)
    }

    /// Reads once; 0 when the other end is gone, `None` when there was nothing after all.
    fn read(&self, buffer: &mut [u8]) -> std::io::Result<Option<usize>> {
        match rustix::io::read(&self.tty, buffer) {
            Ok(n) => Ok(Some(n)),
            Err(Errno::INTR | Errno::AGAIN) => Ok(None),
            // A terminal that hung up, or that no longer belongs to this session.
            Err(Errno::IO | Errno::NXIO | Errno::NODEV | Errno::BADF) => Ok(Some(0)),
            Err(errno) => Err(errno.into()),
        }
    }

    /// Puts the news of other threads behind the keys read so far.
    fn hear(&mut self, all: &mut Vec<Input>) {
        if self.news.resized.swap(false, Ordering::SeqCst) && !all.contains(&Input::Resize) {
            all.push(Input::Resize);
        }
        self.over |= self.news.end.load(Ordering::SeqCst);
    }
}

impl Source for TtyReader {
    fn sent(&self, at: usize) -> Option<&[u8]> {
        self.parser.sent(at)
    }

    fn wait(&mut self, at_most: Option<Duration>) -> std::io::Result<Vec<Input>> {
        if self.over {
            std::thread::sleep(at_most.unwrap_or(AFTER_THE_END).min(AFTER_THE_END));
            return Ok(vec![Input::End]);
        }
        let until = at_most.and_then(|time| now().checked_add(time));
        self.parser.forget_sent();
        let mut all = Vec::new();
        let (mut typed, mut pasted) = (0usize, 0usize);
        let mut buffer = [0u8; 4096];
        loop {
            // Once there is something to give, only what is already there is added to it.
            let idle = all.is_empty();
            let wake = if idle { [until, self.parser.deadline()].into_iter().flatten().min() } else { Some(now()) };
            let readable = self.look(wake)?;
            let mut silent = !readable;
            if readable {
                match self.read(&mut buffer)? {
                    Some(0) => self.over = true,
                    Some(n) => {
                        let bytes = buffer.get(..n).unwrap_or_default();
                        self.parser.feed(bytes, now(), &mut all);
                        let count = if self.parser.pasting() { &mut pasted } else { &mut typed };
                        *count = count.saturating_add(n);
                    }
                    None => silent = true,
                }
            } else {
                // Time is only measured while listening: a sequence that waited in the kernel while the program was
                // busy is read whole.
                self.parser.expire(now(), &mut all);
            }
            self.hear(&mut all);
            if self.over {
                self.parser.flush(&mut all);
                all.push(Input::End);
                return Ok(all);
            }
            let late = until.is_some_and(|at| now() >= at);
            let full = typed >= BATCH || pasted >= PASTED_AT_ONCE;
            if full || (silent && (late || !all.is_empty())) {
                return Ok(all);
            }
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "deadlines of a sequence on the wire; no date comes from here")]
fn now() -> Instant {
    Instant::now()
}
