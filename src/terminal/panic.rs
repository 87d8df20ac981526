//! When the program breaks: the terminal is put back, the draft saved, one sentence said, and nothing of a record.

use super::last_words::LastWords;
use super::tty::Tty;
use std::io::Write;
use std::panic::PanicHookInfo;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A panic is the end of the program.
const FINAL: bool = cfg!(panic = "abort");

/// What it ends with, as when it unwinds to the end of `main`.
const CODE: i32 = 101;

/// What there is to put back and to save.
struct Caught {
    tty: Arc<Tty>,
    words: LastWords,
}

/// The panic hook of the whole process.
///
/// It prints a sentence and the place in the program; never the panic's own message, which may quote a record.
///
/// As it is shipped, a panic ends the program, whatever thread it is on, and this hook ends it in order: the code to go on
/// after one would be a tenth of the whole, and nothing here is worth going on with. What a Change had committed is on disk.
/// Where panics unwind, as in tests, threads other than the one that spread it stay silent: whoever started them sees that
/// they ended, and the screen is in use.
#[derive(Clone)]
pub struct PanicNet(Arc<Mutex<Option<Caught>>>);

impl PanicNet {
    /// Replaces the hook. `sentence` is in the user's language already: a hook cannot rely on a catalogue.
    pub fn spread(sentence: String) -> Self {
        let net = Self(Arc::new(Mutex::new(None)));
        let (caught, owner) = (Arc::clone(&net.0), std::thread::current().id());
        std::panic::set_hook(Box::new(move |info| {
            if FINAL || std::thread::current().id() == owner {
                catch(&caught, &sentence, info);
            }
            if FINAL {
                signal_hook::low_level::exit(CODE);
            }
        }));
        net
    }

    pub(super) fn holds(&self, tty: &Arc<Tty>, words: &LastWords) {
        let caught = Caught { tty: Arc::clone(tty), words: words.clone() };
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(caught);
    }

    pub(super) fn lets_go(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn catch(caught: &Mutex<Option<Caught>>, sentence: &str, info: &PanicHookInfo<'_>) {
    // Locked for the length of two assignments elsewhere, and never by a thread that panics in between.
    let caught = caught.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(Caught { tty, words }) = caught {
        tty.leave(Duration::from_millis(500));
        words.speak();
    }
    let place = info.location().map_or_else(String::new, |at| format!(" [{}:{}]", short(at.file()), at.line()));
    let _ = std::io::stderr().write_all(format!("{sentence}{place}\n").as_bytes());
}

/// The last two names of a path: enough to find it, nothing about the machine that built it.
fn short(path: &str) -> &str {
    let cut = path.rmatch_indices('/').nth(1).map_or(0, |(i, _)| i + 1);
    path.get(cut..).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_place_says_nothing_about_the_building_machine() {
        assert_eq!(short("/home/someone/najma/src/store/mod.rs"), "store/mod.rs");
        assert_eq!(short("src/app.rs"), "src/app.rs");
        assert_eq!(short("app.rs"), "app.rs");
    }
}
