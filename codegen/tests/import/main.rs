//! Imports documentation pages: the result for each construct, that nothing is lost, and that no page is too broken to
//! be read. The pages are made up.
//!
//! `FEISHU_PAGES` may name a directory of real pages, with the subdirectories `official/`, `portal/` or `mirror/`; the
//! laws are then tested with those as well.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

mod command;
mod content;
mod facts;
mod generated;
mod hidden;
mod laws;
mod pages;
mod real;
mod transcription;
mod update;
mod words;
