//! The walk through the registry in its own thread, on its own connection: it never keeps the clerk from her keys.

use crate::domain::message::Message;
use crate::store::duplicates::queue::{self, Pairs};
use crate::store::{Result, Seed, Store, Trouble};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread::JoinHandle;

/// What came of it.
type Ended = std::result::Result<Pairs, Message>;

enum News {
    Progress(u32),
    Ended(Ended),
}

/// The walk and how far it is.
pub(super) struct Work {
    news: Receiver<News>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    /// How far, in thousandths.
    pub(super) thousandths: u32,
}

impl Work {
    /// Begins.
    pub(super) fn begin(store: &Store) -> Result<Self> {
        let (to, news) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let (path, clock, halt) = (store.path().to_owned(), store.clock().clone(), Arc::clone(&stop));
        let thread = std::thread::Builder::new()
            .name("duplicates".to_owned())
            .spawn(move || {
                let walk = || -> Result<Pairs> {
                    let store = Store::open(&path, clock, Seed::Random)?;
                    let told = queue::pairs(&store, super::MOST, &mut |thousandths| {
                        // Nobody listens any more: the screen is gone.
                        to.send(News::Progress(thousandths)).is_ok() && !halt.load(Ordering::Relaxed)
                    })?;
                    Ok(told.unwrap_or_default())
                };
                let ended = walk().map_err(|trouble| trouble.message());
                let _ = to.send(News::Ended(ended));
            })
            .map_err(|error| Trouble::Full(error.to_string()))?;
        Ok(Self { news, stop, thread: Some(thread), thousandths: 0 })
    }

    /// What happened since the last look; `Some` when it has ended.
    pub(super) fn look(&mut self) -> Option<Ended> {
        loop {
            match self.news.try_recv() {
                Ok(News::Progress(thousandths)) => self.thousandths = thousandths,
                Ok(News::Ended(ended)) => return Some(ended),
                Err(TryRecvError::Empty) => return None,
                Err(TryRecvError::Disconnected) => return Some(Ok(Pairs::default())),
            }
        }
    }
}

impl Drop for Work {
    /// Nothing goes on behind a screen that is gone.
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
