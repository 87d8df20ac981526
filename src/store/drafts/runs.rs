//! Which programs of a clerk are running: each holds the lock of a small file of its own beside her drafts, which the system
//! lets go when the program ends, however it ends.

use crate::store::files;
use rustix::fs::{FlockOperation, Mode, OFlags, flock, open, rename, unlink};
use rustix::io::Errno;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

/// A running program.
pub(super) struct Run {
    /// Which it is: 63 random bits, never 0, which is one of before there were any.
    pub(super) number: i64,
    /// The lock that says so, and where it lies; `None` where the disk gives none: its drafts are then as if it had ended.
    held: Option<(OwnedFd, PathBuf)>,
}

impl Run {
    /// One that begins, with drafts in this file. What others left behind when they ended is cleared away.
    pub(super) fn begin(drafts: &Path) -> Self {
        let beginning = files::with_tail(drafts, ".").to_string_lossy().into_owned();
        for path in files::named(files::folder_of(drafts), RUN) {
            if path.to_string_lossy().starts_with(&beginning) && !is_held(&path) {
                let _ = unlink(&path);
            }
        }
        // Without randomness the process id still tells the windows of one machine apart.
        let random = getrandom::u64().unwrap_or_else(|_| u64::from(std::process::id()));
        let number = i64::try_from(random >> 1).unwrap_or_default().max(1);
        Self { number, held: hold(&path_of(drafts, number)).ok() }
    }

    /// One that runs already, for another thread of it.
    pub(super) const fn of(number: i64) -> Self {
        Self { number, held: None }
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if let Some((_, path)) = &self.held {
            let _ = unlink(path);
        }
    }
}

/// How the names of the locks end.
const RUN: &str = ".run";

fn path_of(drafts: &Path, run: i64) -> PathBuf {
    files::with_tail(drafts, &format!(".{run:016x}{RUN}"))
}

/// Makes the lock and holds it. It gets its name when it is held: there is no moment at which it is there and free.
fn hold(path: &Path) -> Result<(OwnedFd, PathBuf), Errno> {
    let making = files::with_tail(path, ".new");
    let flags = OFlags::RDWR | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
    let file = open(&making, flags, Mode::RUSR | Mode::WUSR)?;
    let held = flock(&file, FlockOperation::NonBlockingLockExclusive).and_then(|()| rename(&making, path));
    if let Err(error) = held {
        let _ = unlink(&making);
        return Err(error);
    }
    Ok((file, path.to_owned()))
}

/// True while the program of that number runs.
pub(super) fn is_running(drafts: &Path, run: i64) -> bool {
    run != 0 && is_held(&path_of(drafts, run))
}

/// Asked with a shared lock: two that ask at once do not take each other for the one that runs.
fn is_held(path: &Path) -> bool {
    let Ok(file) = open(path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()) else { return false };
    flock(&file, FlockOperation::NonBlockingLockShared) == Err(Errno::WOULDBLOCK)
}
