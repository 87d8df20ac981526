//! The real program in real ptys: key budgets, keyboards, hang-ups, kills, storms, silence. `NAJMA_LONG=1` runs the long forms.
#![allow(clippy::disallowed_methods, reason = "tests make files, damage them and read them back, and take their time")]
#![allow(clippy::string_slice, reason = "what is cut here this file wrote")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]
#![allow(clippy::print_stdout, reason = "measured figures, shown with --nocapture")]

#[path = "pty/answers.rs"]
mod answers;
#[path = "pty/arabic.rs"]
mod arabic;
#[path = "pty/broken.rs"]
mod broken;
#[path = "pty/budget.rs"]
mod budget;
#[path = "pty/disk.rs"]
mod disk;
#[path = "pty/file.rs"]
mod file;
#[path = "pty/hang_up.rs"]
mod hang_up;
#[path = "pty/hostile.rs"]
mod hostile;
#[path = "pty/kill.rs"]
mod kill;
#[path = "pty/kit.rs"]
mod kit;
#[path = "pty/paste.rs"]
mod paste;
#[path = "pty/press.rs"]
mod press;
#[path = "pty/putty.rs"]
mod putty;
#[path = "pty/signals.rs"]
mod signals;
#[path = "pty/split.rs"]
mod split;
#[path = "pty/storm.rs"]
mod storm;
#[path = "pty/term.rs"]
mod term;
