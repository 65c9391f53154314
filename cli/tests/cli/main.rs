//! The command as it is run, against a sandbox.

// clippy.toml lets tests unwrap and panic; this is for what they share.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

mod call;
mod credentials;
mod events;
mod explain;
mod files;
mod help;
mod login;
mod sandbox;
mod scopes;
mod spec;
mod startup;
mod support;
