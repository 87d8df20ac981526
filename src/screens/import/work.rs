//! An import under way in its own thread, on its own connection: a long file never keeps the clerk from her keys.

use crate::clock::Clock;
use crate::domain::id::ClerkId;
use crate::domain::message::Message;
use crate::exchange::import::{self, Progress, Report, Settings, Watch};
use crate::exchange::table::Table;
use crate::store::{Seed, Store, Trouble};
use crate::text::{Language, Texts};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread::JoinHandle;

/// What is to be done.
pub(super) struct Order {
    /// The database.
    pub database: PathBuf,
    pub clock: Clock,
    /// Who imports; `None`: only try.
    pub clerk: Option<ClerkId>,
    pub table: Table,
    pub settings: Settings,
    pub language: Language,
}

/// What came of it.
pub(super) type Ended = std::result::Result<Box<Report>, Message>;

enum News {
    Progress(Progress),
    Ended(Ended),
}

/// The work and how far it is.
pub(super) struct Work {
    news: Receiver<News>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    /// True if it writes.
    pub writes: bool,
    pub progress: Progress,
}

struct Reporter {
    to: Sender<News>,
    stop: Arc<AtomicBool>,
}

impl Watch for Reporter {
    fn looks(&self) -> bool {
        false
    }

    fn progress(&mut self, progress: Progress) -> bool {
        // Nobody listens any more: the screen is gone, and so is the wish to import.
        self.to.send(News::Progress(progress)).is_ok() && !self.stop.load(Ordering::Relaxed)
    }
}

impl Work {
    /// Begins.
    pub(super) fn begin(order: Order) -> std::result::Result<Self, Message> {
        let (to, news) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let writes = order.clerk.is_some();
        let reporter = Reporter { to: to.clone(), stop: Arc::clone(&stop) };
        let thread = std::thread::Builder::new()
            .name("import".to_owned())
            .spawn(move || {
                let ended = run(order, reporter);
                // The screen may be gone already.
                let _ = to.send(News::Ended(ended));
            })
            .map_err(|error| Trouble::Full(error.to_string()).message())?;
        Ok(Self { news, stop, thread: Some(thread), writes, progress: Progress { rows: 0, bytes: 0, total: 0 } })
    }

    /// What happened since the last look; `Some` when it has ended.
    pub(super) fn look(&mut self) -> Option<Ended> {
        loop {
            match self.news.try_recv() {
                Ok(News::Progress(progress)) => self.progress = progress,
                Ok(News::Ended(ended)) => return Some(ended),
                Err(TryRecvError::Empty) => return None,
                Err(TryRecvError::Disconnected) => return Some(Err(Message::new("import-stopped"))),
            }
        }
    }

    /// Asks it to stop: nothing is written then. It says so itself, like any other end.
    pub(super) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

impl Drop for Work {
    /// Nothing goes on behind a screen that is gone.
    fn drop(&mut self) {
        self.stop();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn run(order: Order, mut reporter: Reporter) -> Ended {
    let Order { database, clock, clerk, table, settings, language } = order;
    let mut store = Store::open(&database, clock, Seed::Random).map_err(|trouble| trouble.message())?;
    let texts = Texts::load(language);
    let done = match clerk {
        None => import::dry_run(&store, &table, &settings, &texts, &mut reporter),
        Some(clerk) => import::commit(&mut store, clerk, &table, &settings, &texts, &mut reporter),
    };
    done.map(Box::new).map_err(|trouble| trouble.message())
}
