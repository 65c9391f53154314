//! Compares the bindings of every operation and event with the examples of its page: the contents of an example must
//! survive our types, and arrive at a sandbox when our client sends them.
//!
//! Exceptions are listed by kind in the files of `differences/`. A difference that is not listed fails, and so does a
//! listed one that no longer occurs. `UPDATE_DIFFERENCES=1` rewrites the files.

// clippy.toml lets tests unwrap and panic; this is for what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod arrived;
mod clients;
mod compare;
mod differences;
mod example;
mod read;
mod sent;
mod witness;

/// Example requests of pages, and values generated from types: shared with the tests of the sandbox.
#[path = "../../../sandbox/tests/catalog/request.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod request;
#[path = "../../../sandbox/tests/catalog/value.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod value;
