//! Bindings for a service other than Feishu: replies without an envelope, errors identified by HTTP status and an error
//! name in the body, and an API key in its own header.
//!
//! `spec/` describes all of this; `build.rs` generates the bindings.

mod bindings {
    include!(concat!(env!("OUT_DIR"), "/feishu.rs"));
}

pub use bindings::*;
