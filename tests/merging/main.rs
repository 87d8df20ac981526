//! Two records of one woman made one, and two again: nothing is lost, nothing is counted twice, everything can be taken
//! back; and two clerks on one record.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../desk/mod.rs"]
mod desk;
mod finding;
mod hanging;
mod kit;
mod parting;
mod screens;
mod together;
