//! Kills, full disks, failing disks and crowds: what was acknowledged is there, what was not is not, and the file is sound.
//! Short by default; `NAJMA_LONG=1` runs them at length.
//!
//! Where each fault is tried, in this folder and beside it. A fault that the real program meets at a real terminal is in
//! `pty/`, one that it meets at the application's desk in `bad_input/`, one of the database alone in `store_room/` or here.
//!
//! | fault | where |
//! |---|---|
//! | killed at any moment | `faults/kill`, `pty/kill`, `store_room/drafts`, `store_room/migrate`, `cli_faults` (export) |
//! | killed at each system call | `faults/step` (a Change, an export) |
//! | power cut between any two writes | `faults/power` |
//! | flush or write fails | `faults/disk` (the store), `pty/disk` (a register taken meanwhile) |
//! | disk or quota full, room again | `faults/full`, `pty/disk`, `cli_faults` |
//! | a stray close of the file | `store_room/files`, `pty/file` (every screen), `store_room/traps` (no such call in the source) |
//! | nobody may write there, network disks | `store_room/files`, unit tests of `store::files` |
//! | file deleted, replaced, damaged, of a later version | `store_room/files`, `store_room/tamper`, `bad_input/files`, `pty/file`, `cli_faults` |
//! | half-written exports | `cli_faults`, `exchange_import` |
//! | what was half typed | `pty/kill`, `pty/hang_up`, `bad_input/files`, `store_room/drafts` |
//! | little memory | `pty/disk`, `cli_faults` |
//! | several at once: rows, first starts, migrations, locks held | `faults/crowd`, `store_room/files`, `store_room/migrate`, `bad_input/clerks`, `cli_faults` |
//! | pastes, bursts, bytes without sense, reports of terminals | `pty/paste`, `pty/storm`, `reader`, `bad_input/random` |
//! | sizes of windows | `pty/storm`, `bad_input/sizes`, `terminal` |
//! | hang-up, signals, stop and go on | `pty/hang_up`, `pty/signals`, `terminal` |
//! | the program breaks | `terminal`, `terminal_upstream` |
//! | texts that drive terminals, hide or turn letters | `pty/hostile`, unit tests of `domain::clean`, `domain::name`, `terminal::sheet` |
//! | hostile spreadsheets, files that are none | `exchange_files`, `exchange_text`, `cli_faults` |
//! | formulas in what is exported | unit tests of `exchange::csv_out` |
//! | clocks that jump, midnight, Morocco's own hours | `bad_input/clock`, `store_room/write`, unit tests of `clock` |
//! | NUL and damaged text in the file | `store_room/traps`, `store_room/write` |
//! | what a clerk types wrong | `bad_input/lines`, `bad_input/sentences`, `cli_day`, `cli_refusals` |
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

mod built;
#[path = "../cli_kit/mod.rs"]
mod cli_kit;
mod crowd;
mod disk;
mod full;
mod kill;
#[path = "../store_room/kit.rs"]
mod kit;
mod power;
mod said;
mod step;
