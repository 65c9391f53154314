//! Holds the bindings of every operation and event to the example of its page: what the example says comes through our
//! types, and through our client to a sandbox.
//!
//! Where something does not, a file of `differences/` lists it by kind. One that is not listed fails, as does one that
//! is listed and no longer there; `UPDATE_DIFFERENCES=1` writes the files anew.

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

/// Requests by the example of a page, and values by their types: the sandbox is tested with the same ones.
#[path = "../../../sandbox/tests/catalog/request.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod request;
#[path = "../../../sandbox/tests/catalog/value.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod value;
