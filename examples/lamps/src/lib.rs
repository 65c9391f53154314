//! Bindings for a service that is not one of Feishu's: replies without an envelope, errors by HTTP status and by a word
//! in the body, an API key in a header of its own.
//!
//! All of it is said in `spec/`; `build.rs` makes the bindings.

mod bindings {
    include!(concat!(env!("OUT_DIR"), "/feishu.rs"));
}

pub use bindings::*;
