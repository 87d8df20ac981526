//! Najma
#![allow(missing_docs)]
pub mod app;
pub mod clock;
pub mod config;
pub mod domain;
pub mod exchange;
pub mod keys;
pub mod screens;
pub mod store;
pub mod terminal;
pub mod text;
pub mod ui;
