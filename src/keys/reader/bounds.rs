//! Where a character ends and a sequence begins, and what is the answer of a terminal and no key.

/// True if a sequence is, as far as it has come, what a terminal answers to a query.
pub(super) fn is_answering(sequence: &[u8]) -> bool {
    let half = sequence.strip_suffix(b"\x1b").filter(|string| string.len() > 1).unwrap_or(sequence);
    is_answer(half) || matches!(sequence.strip_prefix(b"\x1b["), Some([b'>' | b'?' | b'8', ..]))
}

/// True if a string is, as far as it has come, what a terminal answers: its name, a setting, a capability.
pub(super) fn is_answer(sequence: &[u8]) -> bool {
    matches!(sequence.strip_prefix(b"\x1bP"), Some([b'>' | b'!', ..] | [b'0' | b'1', b'$' | b'+', ..]))
}

/// True if a string may become such an answer, or that of a colour.
pub(super) fn may_be_an_answer(sequence: &[u8]) -> bool {
    let begun = matches!(sequence, [_, b'P'] | [_, b'P', b'0' | b'1'] | [_, b']']);
    begun || is_answer(sequence) || matches!(sequence, [_, b']', b'0'..=b'9', ..])
}

/// The first ESC, or byte that stands for one and the letter after it, which is no part of a character: terminals that were
/// told to answer with eight bits send `\x9b` for `ESC [`, `\x90` for `ESC P` and `\x9d` for `ESC ]`. No UTF-8 text has such
/// a byte where a character begins. `half`: bytes of a character that came before.
pub(super) fn introducer(half: &[u8], bytes: &[u8]) -> Option<(usize, u8)> {
    let mut wanted = half.first().map_or(0, |lead| follow(*lead).saturating_sub(half.len() - 1));
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            0x80..=0xbf if wanted > 0 => wanted -= 1,
            0x1b | 0x9b | 0x90 | 0x9d => return Some((at, *byte)),
            lead => wanted = follow(*lead),
        }
    }
    None
}

/// How many bytes of a character follow its first.
const fn follow(lead: u8) -> usize {
    match lead {
        0xc2..=0xdf => 1,
        0xe0..=0xef => 2,
        0xf0..=0xf4 => 3,
        _ => 0,
    }
}

/// How many bytes at the end are the beginning of a character.
pub(super) fn unfinished(text: &[u8]) -> usize {
    let tail = text.get(text.len().saturating_sub(3)..).unwrap_or_default();
    (0..tail.len())
        .filter_map(|from| tail.get(from..))
        .find(|end| matches!(std::str::from_utf8(end), Err(e) if e.valid_up_to() == 0 && e.error_len().is_none()))
        .map_or(0, <[u8]>::len)
}
