//! The decoder of events: requests of the platform, and of everyone else.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

mod encrypted;
mod hostile;
mod payloads;
mod plain;
mod replay;
mod vectors;
