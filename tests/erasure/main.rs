//! A person erased for ever: her bytes are in no file any more, her counts are what they were, the journal still holds and
//! tampering is still found.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, missing_docs)]

#[path = "../cli_kit/mod.rs"]
mod cli_kit;
mod gone;
mod kit;
mod told;
