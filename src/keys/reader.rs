//! Bytes from the terminal to keys: poll, read, parse, with deadlines and caps.

use super::Key;
use std::time::Duration;

/// What comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(Key),
    /// Text pasted between brackets: cleaned of control bytes, capped.
    Paste(String),
    /// The terminal changed its size.
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
    /// Waits at most so long (for ever if `None`) and returns everything that came, in order; empty after the time.
    fn wait(&mut self, at_most: Option<Duration>) -> std::io::Result<Vec<Input>>;
}
