//! When the machine has no memory left: the terminal is put back and one sentence said, instead of an abort in raw mode.
//!
//! The one room with unsafe code: an allocator cannot be written without, nor can a C function be given a name. The one passes
//! every request to the system's and looks at nothing but whether the answer is null; the other only passes on.
#![allow(unsafe_code, reason = "a global allocator is unsafe by its trait, a C name by what it may replace")]

use super::tty::Tty;
use signal_hook::low_level;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::{Arc, Mutex, OnceLock};

/// Said when memory ends: made at the start, in the user's language. Then there is no memory to make it with.
static SENTENCE: OnceLock<String> = OnceLock::new();

/// The terminal to put back.
static HELD: Mutex<Option<Arc<Tty>>> = Mutex::new(None);

/// The system's allocator, whose refusal ends the program in order. What a Change had committed is on disk; what was half
/// typed was saved a second ago at the latest.
struct Frugal;

#[global_allocator]
static ALLOCATOR: Frugal = Frugal;

// SAFETY: each function hands its arguments to `System` unchanged and returns what that returned.
unsafe impl GlobalAlloc for Frugal {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        given(unsafe { System.alloc(layout) })
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        given(unsafe { System.alloc_zeroed(layout) })
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        given(unsafe { System.realloc(at, layout, size) })
    }
}

#[inline]
fn given(memory: *mut u8) -> *mut u8 {
    if memory.is_null() {
        refused();
    }
    memory
}

/// Nothing in here takes memory, nor waits for a lock that its own thread may hold.
#[cold]
fn refused() {
    let Some(sentence) = SENTENCE.get() else { return };
    if let Ok(mut held) = HELD.try_lock()
        && let Some(tty) = held.take()
    {
        tty.leave_at_once();
    }
    let _ = rustix::io::write(rustix::stdio::stderr(), sentence.as_bytes());
    low_level::exit(1);
}

/// The one function of C's mathematics that the program asks for, when a spreadsheet is packed. Without it each session would
/// have the 324 KiB of that library mapped that its loader touches, for nothing.
// SAFETY: nothing else bears this name: the library whose function it is is no longer linked.
#[unsafe(no_mangle)]
extern "C" fn log2(number: f64) -> f64 {
    libm::log2(number)
}

/// From here on a refusal of memory is said in these words, and the exit code is 1.
pub fn watch(sentence: &str) {
    let _ = SENTENCE.set(format!("{sentence}\n"));
}

pub(super) fn holds(tty: &Arc<Tty>) {
    *HELD.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(Arc::clone(tty));
}

pub(super) fn lets_go() {
    let before = HELD.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
    drop(before);
}
