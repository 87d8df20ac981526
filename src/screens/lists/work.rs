//! Finding whom a list names, on its own thread and connection where the file is large: no key waits for it.

use crate::clock::Clock;
use crate::domain::filter::Filter;
use crate::domain::message::Message;
use crate::store::lists::{self, Found};
use crate::store::{Seed, Store, Trouble};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread::JoinHandle;

/// What came of it.
pub(super) type Ended = std::result::Result<Found, Message>;

/// A search under way.
pub(super) struct Work {
    news: Receiver<Ended>,
    stop: Arc<AtomicBool>,
    seen: Arc<AtomicU64>,
    thread: Option<JoinHandle<()>>,
}

impl Work {
    /// Begins.
    pub(super) fn begin(
        database: PathBuf,
        clock: Clock,
        filter: Filter,
        arabic: bool,
    ) -> std::result::Result<Self, Message> {
        let (to, news) = channel();
        let (stop, seen) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let (halt, count) = (Arc::clone(&stop), Arc::clone(&seen));
        let thread = std::thread::Builder::new()
            .name("list".to_owned())
            .spawn(move || {
                let mut going = |n| {
                    count.store(n, Ordering::Relaxed);
                    !halt.load(Ordering::Relaxed)
                };
                let found = Store::open(&database, clock, Seed::Random)
                    .and_then(|store| lists::find(&store, &filter, arabic, &mut going));
                // Stopped, or nobody waits any more: then nobody is told.
                let told = match found {
                    Ok(None) => return,
                    Ok(Some(found)) => to.send(Ok(found)),
                    Err(trouble) => to.send(Err(trouble.message())),
                };
                drop(told);
            })
            .map_err(|error| Trouble::Full(error.to_string()).message())?;
        Ok(Self { news, stop, seen, thread: Some(thread) })
    }

    /// What it found; `None` while it searches.
    pub(super) fn look(&self) -> Option<Ended> {
        match self.news.try_recv() {
            Ok(ended) => Some(ended),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(Message::new("list-stopped"))),
        }
    }

    /// How many persons it has looked at.
    pub(super) fn seen(&self) -> u64 {
        self.seen.load(Ordering::Relaxed)
    }
}

impl Drop for Work {
    /// Nothing goes on behind a screen that is gone.
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}
