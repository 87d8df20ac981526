//! Kills, full disks, failing disks and crowds: what was acknowledged is there, what was not is not, and the file is sound.
//! Short by default; `NAJMA_LONG=1` runs them at length.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::pedantic,
    dead_code,
    unreachable_pub,
    missing_docs
)]

mod crowd;
mod disk;
mod full;
mod kill;
#[path = "../store_room/kit.rs"]
mod kit;
mod said;
