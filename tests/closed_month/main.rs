//! The figures of a closed month stay as they are, whatever is written afterwards and whichever way it comes, or the month
//! says that it is closed and is opened first.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../desk/mod.rs"]
mod desk;
mod kit;
mod put_off;
mod taken;
mod trainers;
mod ways;
