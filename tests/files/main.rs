//! File transfer: with a sandbox, and with misbehaving servers.

// clippy.toml lets tests unwrap and panic; this is for what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod download;
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod server;
mod support;
mod untyped;
mod upload;
