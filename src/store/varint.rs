//! Numbers as leaves hold them: seven bits to a byte, low ones first, the eighth bit says that more follow.

/// Appends a number.
pub(super) fn put(to: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}
