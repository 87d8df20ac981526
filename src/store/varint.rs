//! Numbers as leaves hold them: seven bits to a byte, low ones first, the eighth bit says that more follow.

/// Appends a number.
pub(super) fn put(to: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

/// Takes a number off; `None` where there is none, or one of more than 64 bits.
#[inline]
pub(super) fn take(from: &mut &[u8]) -> Option<u64> {
    // Most are less than 128.
    if let [byte @ ..0x80, rest @ ..] = *from {
        *from = rest;
        return Some(u64::from(*byte));
    }
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (byte, rest) = from.split_first()?;
        *from = rest;
        number |= u64::from(byte & 0x7f) << shift;
        if *byte < 0x80 {
            return Some(number);
        }
    }
    None
}
