//! Bytes of any encoding into UTF-8 with `\n` line ends, a chunk at a time.

use super::encoding::{Decoder, Encoding};
use std::io::{self, Read};

const RAW: usize = 16 << 10;

/// Reads UTF-8 out of bytes of another encoding. What cannot be decoded becomes U+FFFD; CR and CR LF become LF.
pub(super) struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    raw: Box<[u8]>,
    text: Vec<u8>,
    text_at: usize,
    after_cr: bool,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    pub(super) fn new(inner: R, encoding: &'static Encoding) -> Self {
        Self {
            inner,
            decoder: encoding.decoder(),
            raw: vec![0; RAW].into_boxed_slice(),
            text: Vec::new(),
            text_at: 0,
            after_cr: false,
            ended: false,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        while self.text_at == self.text.len() && !self.ended {
            let len = self.inner.read(&mut self.raw)?;
            self.ended = len == 0;
            // The room of the text is kept from one piece to the next.
            let mut text = std::mem::take(&mut self.text);
            text.clear();
            let mut text = String::from_utf8(text).unwrap_or_default();
            self.decoder.decode(self.raw.get(..len).unwrap_or_default(), self.ended, &mut text);
            self.text = text.into_bytes();
            self.text_at = 0;
            self.unify_line_ends();
        }
        Ok(())
    }

    fn unify_line_ends(&mut self) {
        if !self.after_cr && memchr::memchr(b'\r', &self.text).is_none() {
            return;
        }
        let after_cr = &mut self.after_cr;
        self.text.retain_mut(|byte| {
            let second_half = *byte == b'\n' && *after_cr;
            *after_cr = *byte == b'\r';
            if *after_cr {
                *byte = b'\n';
            }
            !second_half
        });
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.fill()?;
        let ready = self.text.get(self.text_at..).unwrap_or_default();
        let n = ready.len().min(buf.len());
        if let (Some(to), Some(from)) = (buf.get_mut(..n), ready.get(..n)) {
            to.copy_from_slice(from);
        }
        self.text_at += n;
        Ok(n)
    }
}
