//! The terminal while the program has it: entered and left by one guard, whatever ends the program.
//!
//! `backend` draws on it, `watch` hears its signals and its end, `panic` puts it back when the program breaks. Which way
//! a terminal shows Arabic is not judged here: `enter` sends the questions it is given, before anything is drawn, and the
//! answers come as `Input::Report` from the reader.

pub mod backend;
mod last_words;
pub mod memory;
mod panic;
mod pen;
mod sheet;
mod tty;
mod watch;

use crate::domain::message::Message;
use crate::keys::reader::TtyReader;
use backend::TtyBackend;
pub use last_words::LastWords;
pub use panic::PanicNet;
use ratatui::layout::Size;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tty::Tty;
pub use tty::TtyOut;
use watch::Watch;
pub use watch::survive_signals;

/// A slow line gets this long to take the last bytes.
const FAREWELL: Duration = Duration::from_secs(2);

/// Raw mode, the alternate screen and the hang-up thread, until it is dropped.
pub struct Terminal {
    tty: Arc<Tty>,
    words: LastWords,
    net: PanicNet,
    watch: Option<Watch>,
}

impl Terminal {
    /// Takes the terminal, or says why not: `terminal-none` where standard input or output is none, `terminal-failed`
    /// where it does not obey, `terminal-memory` where there is no memory for the thread that watches it. What was typed
    /// ahead is kept. `questions` are bytes that it will answer, now or never.
    ///
    /// After `Input::Resize` clear the screen and draw everything: it also means that another program had the terminal.
    pub fn enter(net: &PanicNet, questions: &[u8]) -> Result<(Self, TtyReader), Message> {
        let tty = Arc::new(Tty::standard().ok_or(Message::new("terminal-none"))?);
        Self::take(&tty, net, questions).map_err(|error| match error.kind() {
            // A thread that cannot be started is refused in these words.
            io::ErrorKind::OutOfMemory | io::ErrorKind::WouldBlock => Message::new("terminal-memory"),
            _ => Message::new("terminal-failed"),
        })
    }

    fn take(tty: &Arc<Tty>, net: &PanicNet, questions: &[u8]) -> io::Result<(Self, TtyReader)> {
        let (reader, waker) = TtyReader::new(tty.input.try_clone()?)?;
        let words = LastWords::default();
        let mut terminal = Self { tty: Arc::clone(tty), words: words.clone(), net: net.clone(), watch: None };
        terminal.net.holds(tty, &words);
        memory::holds(tty);
        terminal.watch = Some(Watch::begin(Arc::clone(tty), waker, words)?);
        tty.enter(questions)?;
        Ok((terminal, reader))
    }

    /// What draws on it; without colours attributes stay.
    pub fn backend(&self, colours: bool) -> TtyBackend<TtyOut> {
        let tty = Arc::clone(&self.tty);
        TtyBackend::new(self.out(), colours, move || tty.size())
    }

    /// Call it before the end where the questions of `enter` were asked less than a second ago and not all answered: it
    /// waits a little for the rest, so that the shell does not get it.
    pub fn hush(&self) {
        self.tty.hush();
    }

    /// Where bytes other than frames are written.
    pub fn out(&self) -> TtyOut {
        TtyOut(Arc::clone(&self.tty))
    }

    /// Columns and rows: at least 1 × 1, at most 1000 × 500, 80 × 24 where the terminal does not know.
    pub fn size(&self) -> Size {
        self.tty.size()
    }

    /// Where the present draft is published.
    pub fn last_words(&self) -> LastWords {
        self.words.clone()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.tty.leave(FAREWELL);
        self.net.lets_go();
        memory::lets_go();
        self.watch = None;
    }
}

/// False if the user wants no colours: `NO_COLOR` is set to anything but nothing.
pub fn colours_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
