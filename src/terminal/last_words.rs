//! What is done for the clerk when the program cannot go on: her half-typed form is saved.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, TryLockError};
use std::time::Duration;

type Save = Box<dyn FnOnce() + Send>;

/// How often, and after how long a pause, a register in use is asked for again: a tenth of a second in all.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(5);

/// Where the application publishes how to save the present draft, and where the hang-up thread and the panic hook find
/// it. Clones are the same register.
#[derive(Clone, Default)]
pub struct LastWords(Arc<Mutex<Option<Save>>>);

impl LastWords {
    /// Replaces what was published before. `save` owns a copy of the draft: it may run on another thread while the
    /// application is stuck in anything, so it must open its own way to the disk and wait for no lock.
    pub fn publish(&self, save: impl FnOnce() + Send + 'static) {
        let before = self.lock().replace(Box::new(save));
        drop(before);
    }

    /// There is nothing to save any more.
    pub fn clear(&self) {
        let before = self.lock().take();
        drop(before);
    }

    /// Runs what is published, once; true if it ran to its end.
    pub fn speak(&self) -> bool {
        self.taken().is_some_and(|save| catch_unwind(AssertUnwindSafe(save)).is_ok())
    }

    fn lock(&self) -> MutexGuard<'_, Option<Save>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Does not wait for ever: the thread that holds the lock may be the one that panicked.
    fn taken(&self) -> Option<Save> {
        for _ in 0..TRIES {
            match self.0.try_lock() {
                Ok(mut words) => return words.take(),
                Err(TryLockError::Poisoned(words)) => return words.into_inner().take(),
                Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    #[test]
    fn the_latest_is_said_and_only_once() {
        let (words, said) = (LastWords::default(), Arc::new(AtomicU32::new(0)));
        for n in [1, 2] {
            let said = Arc::clone(&said);
            words.publish(move || said.store(n, Ordering::SeqCst));
        }
        assert!(words.speak() && !words.speak());
        assert_eq!(said.load(Ordering::SeqCst), 2);
        words.publish(|| {});
        words.clear();
        assert!(!words.speak());
    }

    #[test]
    fn a_register_held_by_someone_stuck_does_not_stop_the_end() {
        let words = LastWords::default();
        words.publish(|| {});
        let _held = words.lock();
        assert!(!words.clone().speak());
    }
}
