//! Comparing two specs: what is found, how it is classed, how it is shown.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what a test cannot unwrap fails it")]

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
