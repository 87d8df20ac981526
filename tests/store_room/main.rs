//! The store on real files.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::pedantic,
    dead_code,
    unreachable_pub,
    missing_docs
)]

mod check;
mod drafts;
mod edits;
mod files;
mod kit;
mod large;
mod migrate;
mod model;
mod search;
mod tamper;
mod traps;
mod undo;
mod write;
