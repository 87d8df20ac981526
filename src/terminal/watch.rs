//! Signals and the hang-up, on a thread of their own: whatever the application is busy with, it ends within a second.

use super::last_words::LastWords;
use super::tty::Tty;
use crate::keys::reader::Waker;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::signal::{SIGCONT, SIGHUP, SIGINT, SIGPIPE, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH, SIGXFSZ};
use signal_hook::{SigId, flag, low_level};
use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long the application has to end by itself after it was told to.
const GRACE: Duration = Duration::from_millis(700);

/// How long saving the draft in its stead may take, and putting the terminal back; together they stay below a second.
const SAVING: Duration = Duration::from_millis(200);
const LEAVING: Duration = Duration::from_millis(50);

/// Signals that end a program by default and must not end this one: a reader that went away is an error of `write`, a
/// file that may not grow is one of the database, which then says so.
///
/// Call it first thing, in every command.
pub fn survive_signals() -> io::Result<()> {
    let unread = Arc::new(AtomicBool::new(false));
    for signal in [SIGPIPE, SIGXFSZ] {
        flag::register(signal, Arc::clone(&unread))?;
    }
    Ok(())
}

/// What handlers and the guard tell the thread.
#[derive(Default)]
struct News {
    end: Arc<AtomicBool>,
    go_on: Arc<AtomicBool>,
    stand_down: AtomicBool,
}

/// The thread, and what it takes to stop it.
pub(super) struct Watch {
    news: Arc<News>,
    bell: UnixStream,
    signals: Vec<SigId>,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    /// Begins to watch: from here on no signal that can be caught leaves the terminal in raw mode.
    pub(super) fn begin(tty: Arc<Tty>, waker: Waker, words: LastWords) -> io::Result<Self> {
        let (ear, bell) = UnixStream::pair()?;
        ear.set_nonblocking(true)?;
        bell.set_nonblocking(true)?;
        let news = Arc::new(News::default());
        let mut watch = Self { news: Arc::clone(&news), bell, signals: Vec::new(), thread: None };
        // A handler sets its flag before it rings: they run in the order of their registration.
        for signal in [SIGHUP, SIGTERM] {
            watch.signals.push(flag::register(signal, Arc::clone(&news.end))?);
            watch.ring_at(signal, &watch.bell.try_clone()?)?;
        }
        watch.signals.push(flag::register(SIGCONT, Arc::clone(&news.go_on))?);
        watch.ring_at(SIGCONT, &watch.bell.try_clone()?)?;
        watch.signals.push(flag::register(SIGWINCH, waker.resized_flag())?);
        watch.ring_at(SIGWINCH, &waker.stream()?)?;
        // From outside; in raw mode the keys come as bytes. A program that stopped would leave a raw terminal behind,
        // or, under a forced command, a clerk in front of nothing.
        for signal in [SIGINT, SIGQUIT, SIGTSTP] {
            watch.signals.push(flag::register(signal, Arc::new(AtomicBool::new(false)))?);
        }
        let thread = std::thread::Builder::new()
            .name("hang-up".to_owned())
            .stack_size(256 * 1024)
            .spawn(move || watch_over(&tty, &waker, &words, &news, &ear))?;
        watch.thread = Some(thread);
        Ok(watch)
    }

    fn ring_at(&mut self, signal: i32, stream: &UnixStream) -> io::Result<()> {
        self.signals.push(low_level::pipe::register(signal, stream.try_clone()?)?);
        Ok(())
    }
}

impl Drop for Watch {
    /// Once the end was asked for, the thread goes on: what follows the terminal's guard may still hang.
    fn drop(&mut self) {
        if self.news.end.load(Ordering::SeqCst) {
            return;
        }
        self.news.stand_down.store(true, Ordering::SeqCst);
        let _ = (&self.bell).write(b"!");
        for signal in self.signals.drain(..) {
            low_level::unregister(signal);
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Sleeps until there is news; it wakes for nothing else.
fn watch_over(tty: &Arc<Tty>, waker: &Waker, words: &LastWords, news: &News, ear: &UnixStream) {
    let mut ear_bytes = [0u8; 64];
    loop {
        let hung_up = {
            // No event asked for: a hang-up and an error are reported all the same.
            let mut fds = [PollFd::new(ear, PollFlags::IN), PollFd::new(&tty.input, PollFlags::empty())];
            let polled = poll(&mut fds, None).is_ok();
            polled && !fds[1].revents().is_empty()
        };
        while matches!((&*ear).read(&mut ear_bytes), Ok(n) if n == ear_bytes.len()) {}
        if news.stand_down.load(Ordering::SeqCst) {
            return;
        }
        if news.go_on.swap(false, Ordering::SeqCst) && tty.resume() {
            waker.resize();
        }
        if hung_up {
            news.end.store(true, Ordering::SeqCst);
        }
        if news.end.load(Ordering::SeqCst) {
            break;
        }
    }
    waker.end();
    pause(GRACE);
    let (done, wait) = mpsc::channel();
    let words = words.clone();
    let saving = std::thread::Builder::new().spawn(move || {
        words.speak();
        let _ = done.send(());
    });
    if saving.is_ok() {
        let _ = wait.recv_timeout(SAVING);
    }
    tty.leave(LEAVING);
    low_level::exit(1);
}

/// Sleeps, whatever signals come meanwhile.
#[allow(clippy::disallowed_methods, reason = "the patience of the way out; no date comes from here")]
fn pause(time: Duration) {
    let Some(until) = Instant::now().checked_add(time) else {
        return;
    };
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return;
        }
        let _ = poll(&mut [], Timespec::try_from(left).ok().as_ref());
    }
}
