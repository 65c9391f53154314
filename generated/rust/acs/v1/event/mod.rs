// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod access_record_created;
#[cfg(feature = "events")]
pub use access_record_created::*;
#[cfg(feature = "events")]
mod user_updated;
#[cfg(feature = "events")]
pub use user_updated::*;
