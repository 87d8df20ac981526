//! Bytes of any encoding into UTF-8 with `\n` line ends, a chunk at a time.

use encoding_rs::{CoderResult, Decoder, Encoding};
use std::io::{self, Read};

const RAW: usize = 16 << 10;
// UTF-8 needs at most three bytes for one of a single-byte encoding.
const TEXT: usize = 3 * RAW + 16;

/// Reads UTF-8 out of bytes of another encoding. What cannot be decoded becomes U+FFFD; CR and CR LF become LF.
pub(super) struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    raw: Box<[u8]>,
    raw_at: usize,
    raw_len: usize,
    text: Box<[u8]>,
    text_at: usize,
    text_len: usize,
    after_cr: bool,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    pub(super) fn new(inner: R, encoding: &'static Encoding) -> Self {
        Self {
            inner,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: vec![0; RAW].into_boxed_slice(),
            raw_at: 0,
            raw_len: 0,
            text: vec![0; TEXT].into_boxed_slice(),
            text_at: 0,
            text_len: 0,
            after_cr: false,
            ended: false,
        }
    }

    fn fill(&mut self) -> io::Result<()> {
        while self.text_at == self.text_len && !self.ended {
            if self.raw_at == self.raw_len {
                self.raw_len = self.inner.read(&mut self.raw)?;
                self.raw_at = 0;
            }
            let last = self.raw_len == 0;
            let raw = self.raw.get(self.raw_at..self.raw_len).unwrap_or_default();
            let (result, read, written, _) = self.decoder.decode_to_utf8(raw, &mut self.text, last);
            self.raw_at += read;
            self.text_at = 0;
            self.text_len = self.unify_line_ends(written);
            self.ended = last && result == CoderResult::InputEmpty;
        }
        Ok(())
    }

    fn unify_line_ends(&mut self, len: usize) -> usize {
        let Some(text) = self.text.get_mut(..len) else {
            return 0;
        };
        if !self.after_cr && !text.contains(&b'\r') {
            return len;
        }
        let mut kept = 0;
        for at in 0..len {
            let byte = text.get(at).copied().unwrap_or_default();
            let second_half = byte == b'\n' && self.after_cr;
            self.after_cr = byte == b'\r';
            if second_half {
                continue;
            }
            if let Some(place) = text.get_mut(kept) {
                *place = if byte == b'\r' { b'\n' } else { byte };
                kept += 1;
            }
        }
        kept
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.fill()?;
        let ready = self.text.get(self.text_at..self.text_len).unwrap_or_default();
        let n = ready.len().min(buf.len());
        if let (Some(to), Some(from)) = (buf.get_mut(..n), ready.get(..n)) {
            to.copy_from_slice(from);
        }
        self.text_at += n;
        Ok(n)
    }
}
