//! Files over the wire: sent to a sandbox and to servers that misbehave, and received from them.

// clippy.toml lets tests unwrap and panic; this is for what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod download;
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod server;
mod support;
mod upload;
