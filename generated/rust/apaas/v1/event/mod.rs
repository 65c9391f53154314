// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod workspace_record_change;
#[cfg(feature = "events")]
pub use workspace_record_change::*;
