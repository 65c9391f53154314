//! `im.v1.pin.create` from end to end: the client against the sandbox, over a real socket.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

mod call;
mod documented;
mod gateway;
mod leniency;
mod page;
mod probe;
mod report;
mod round_trip;
mod secrets;
mod support;

/// A scripted server that answers byte by byte, for answers that a sandbox does not give.
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod server;
