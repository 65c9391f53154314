//! Comparing two specs: which changes are found, their classes, and the report.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap fails the test")]

#[path = "../support/mod.rs"]
mod support;

mod command;
mod documented;
mod laws;
mod logic;
mod rows;
mod shared;
mod shop;
mod subsets;
