//! The terminal.

pub mod backend;
mod pen;
mod sheet;
