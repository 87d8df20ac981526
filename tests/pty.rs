//! The real program in real ptys: key budgets, keyboards, hang-ups, kills, storms, silence. `NAJMA_LONG=1` runs the long forms.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]
#![allow(clippy::print_stdout, reason = "measured figures, shown with --nocapture")]

#[path = "pty/budget.rs"]
mod budget;
#[path = "pty/kit.rs"]
mod kit;
