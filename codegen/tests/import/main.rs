//! Documentation pages as they are imported: what becomes of each construct, that nothing is lost, and
//! that no page is too bad to be read. The pages are made up.
//!
//! `FEISHU_PAGES` may name a directory of real pages, with `official/`, `portal/` or `mirror/` below; the laws then
//! hold for those as well.

#![allow(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

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
