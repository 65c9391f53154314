//! Calls under failures: the behaviour of the client if the platform, a gateway or the network does not answer properly.
//!
//! The servers are real, on loopback. Tests that wait run in paused time, which jumps to the next timer as soon as all
//! tasks are idle.

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
