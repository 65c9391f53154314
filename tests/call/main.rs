//! Calls under fire: what the client does where the platform, a gateway or the network does not answer as it should.
//!
//! Servers are real ones, on loopback. Where there is something to wait for, the time of the runtime is paused: it
//! jumps to the next timer as soon as nobody has anything else to do.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

#[cfg(feature = "blocking")]
mod block;
mod damaged;
mod flood;
mod ids;
mod observe;
mod outcome;
mod pace;
mod request;
mod retry;
mod runtimes;
mod support;
mod wire;

/// A server that answers byte by byte as scripted.
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod server;
