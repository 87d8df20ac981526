//! Search: what a person is found by, what a clerk types to find her, and how near the one comes to the other.
//!
//! The rule is one sentence: every word typed begins a word of hers (names in both scripts, commune in both languages,
//! years of birth, phone, card, file number), or sounds like one of her names. The index of the store gives exactly those.

mod begin;
mod query;
mod terms;

pub use begin::{Role, Wanted};
pub use query::{Heard, Nearness, Query, Rank, Word};
pub use terms::{SOUND, Terms};

#[cfg(test)]
mod tests;
