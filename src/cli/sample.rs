//! `najma sample`: a delegation that never was, for trying, teaching and measuring.

use super::failure::{Failure, Result};
use super::grammar::Grammar;
use super::{Call, given, lookup, place};
use crate::domain::date::western_digits;
use crate::domain::message::Message;
use chrono::NaiveDate;
use clap::{ArgMatches, Command};
use serde_json::json;
use std::path::{Path, PathBuf};

/// How large a sample is, and of which day.
pub(super) struct Size {
    persons: u32,
    sessions: u32,
    seed: u64,
    until: NaiveDate,
}

impl Size {
    /// What `--demo` makes.
    pub(super) const fn demo(today: NaiveDate) -> Self {
        Self { persons: 600, sessions: 1200, seed: 1, until: today }
    }
}
