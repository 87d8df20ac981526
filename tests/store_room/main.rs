//! The store on real files.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

mod check;
mod drafts;
mod files;
mod kit;
mod migrate;
mod model;
mod tamper;
mod traps;
mod undo;
mod write;
