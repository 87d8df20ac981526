//! A reader that gives up when one record, tag or text grows past what any honest file holds.

use std::io::{self, ErrorKind, Read};

/// Most bytes of one CSV record or one piece of XML.
pub(super) const PIECE_MAX: u64 = 1 << 20;

/// Passes bytes on, at most so many between two calls of `mark`.
#[derive(Debug)]
pub(super) struct Limit<R> {
    inner: R,
    since: u64,
    most: u64,
    quotes: u64,
    over: bool,
}

impl<R> Limit<R> {
    pub(super) fn new(inner: R, most: u64) -> Self {
        Self { inner, since: 0, most, quotes: 0, over: false }
    }

    /// A piece is complete: counts from here again.
    pub(super) fn mark(&mut self) {
        self.since = 0;
    }

    /// True once all was passed on, with one quote more that opens than closes.
    pub(super) fn ends_in_quotes(&self) -> bool {
        self.over && self.quotes % 2 == 1
    }
}

impl<R: Read> Read for Limit<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if self.since > self.most {
            return Err(ErrorKind::FileTooLarge.into());
        }
        let n = self.inner.read(buf)?;
        self.since = self.since.saturating_add(n as u64);
        self.over |= n == 0 && !buf.is_empty();
        self.quotes += memchr::memchr_iter(b'"', buf.get(..n).unwrap_or_default()).count() as u64;
        Ok(n)
    }
}

/// True if reading ended because a piece grew too long.
pub(super) fn too_long(error: &io::Error) -> bool {
    error.kind() == ErrorKind::FileTooLarge
}
