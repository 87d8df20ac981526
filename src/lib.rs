//! Najma: training, attendance and follow-up for the social-service delegations of Morocco, in a terminal.
//!
//! The map. Each room in a line, and whom it may use; `tests/house.rs` reads the `use` lines and fails on a breach.
//!
//! | room | what it is for | may use |
//! |---|---|---|
//! | `domain` | what a delegation knows and its rules: pure values | `packed` |
//! | `clock` | the only place that asks what time it is | nothing |
//! | `packed` | texts that the program carries packed | nothing |
//! | `store` | the only place that speaks SQL; the journal | `domain`, `clock`, `packed` |
//! | `text` | catalogues, Arabic in cells, dates and numbers | `domain`, `packed` |
//! | `keys` | bytes → keys → actions | `domain::message` |
//! | `exchange` | CSV and XLSX in and out | `domain`, `store`, `text`, `packed` |
//! | `ui` | the furniture of every screen | `domain`, `text`, `keys` |
//! | `config` | a clerk's settings file | `domain::message`, `text`, `ui` |
//! | `terminal` | entering, drawing on, leaving the terminal | `domain::message`, `keys` |
//! | `screens` | one file for each place a clerk can be in | all above but `terminal` |
//! | `app` | the loop and the stack of screens | `screens::Screen` and what it needs |
//! | `cli` | headless twins of the screens; starts the app | everything |

pub mod app;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod exchange;
pub mod keys;
mod packed;
pub mod screens;
pub mod store;
pub mod terminal;
pub mod text;
pub mod ui;
