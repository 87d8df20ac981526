//! Texts that the program carries packed: seldom asked for, and a third of their size so. `build.rs` packs them.

use flate2::{Decompress, FlushDecompress, Status};

/// A file as `build.rs` packs it: how many bytes it has, low ones first, then what deflate made of them. It can only be
/// whole: it is a part of the program.
pub(crate) fn file(packed: &[u8]) -> String {
    let (length, packed) = packed.split_first_chunk().unwrap_or((&[0; 4], &[]));
    text(packed, u32::from_le_bytes(*length) as usize)
}

/// A text of so many bytes.
pub(crate) fn text(packed: &[u8], length: usize) -> String {
    let mut text = Vec::with_capacity(length);
    let done = Decompress::new(false).decompress_vec(packed, &mut text, FlushDecompress::Finish);
    debug_assert!(matches!(done, Ok(Status::StreamEnd)), "{done:?}");
    String::from_utf8(text).unwrap_or_default()
}
