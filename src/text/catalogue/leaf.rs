//! A catalogue as the program carries it: leaves of some kilobytes, each packed by itself and unpacked when something that
//! stands on it is first said. A start says fifty of some thousand entries.

use crate::packed;
use std::sync::OnceLock;

/// Some entries that follow one another.
pub(crate) struct Leaf {
    /// The id of its first entry.
    first: &'static str,
    packed: &'static [u8],
    /// Bytes of its text.
    length: usize,
    text: OnceLock<String>,
}

impl Leaf {
    /// Its entries, as `sorting` writes them.
    pub(crate) fn text(&self) -> &str {
        self.text.get_or_init(|| packed::text(self.packed, self.length))
    }
}

/// The leaves of what `sorting::packed` made. It can only be whole: it is a part of the program.
pub(crate) fn leaves(packed: &'static [u8]) -> Vec<Leaf> {
    let heads_end = packed.windows(2).position(|pair| pair == b"\n\n").unwrap_or(packed.len());
    let (heads, mut rest) = packed.split_at_checked(heads_end.saturating_add(2)).unwrap_or_default();
    let mut leaves = Vec::with_capacity(64);
    for head in std::str::from_utf8(heads).unwrap_or_default().lines().filter(|head| !head.is_empty()) {
        let mut words = head.split(' ');
        let first = words.next().unwrap_or_default();
        let [length, size] = std::array::from_fn(|_| words.next().and_then(|word| word.parse().ok()).unwrap_or(0));
        let (packed, others) = rest.split_at_checked(size).unwrap_or_default();
        leaves.push(Leaf { first, packed, length, text: OnceLock::new() });
        rest = others;
    }
    debug_assert!(rest.is_empty() && !leaves.is_empty());
    leaves
}

/// The leaves on which an entry of that id may stand: the first, and one of the others, which are in order.
pub(crate) fn holding<'a>(leaves: &'a [Leaf], id: &str) -> impl Iterator<Item = &'a Leaf> {
    let (first, others) = leaves.split_first().unzip();
    let others = others.unwrap_or_default();
    let after = others.partition_point(|leaf| leaf.first <= id);
    first.into_iter().chain(after.checked_sub(1).and_then(|at| others.get(at)))
}
