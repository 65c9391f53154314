//! Events over a connection that the app opens.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod callbacks;
mod delivery;
mod faults;
mod handshake;
mod support;
