// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod archive_changed;
#[cfg(feature = "events")]
pub use archive_changed::*;
