//! Tokens from end to end: the choice for a call, their source, and sharing.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

mod access;
mod load;
mod sharing;
mod store_app;
mod store_contract;
mod support;
mod user;

#[path = "../../examples/share_token_store/file_store.rs"]
mod file_store;

/// A scripted server that answers byte by byte, for answers that a sandbox does not give.
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod server;

#[path = "../support/token_contract.rs"]
mod token_contract;
