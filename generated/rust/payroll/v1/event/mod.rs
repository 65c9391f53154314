// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod payment_activity_approved;
#[cfg(feature = "events")]
pub use payment_activity_approved::*;
#[cfg(feature = "events")]
mod payment_activity_status_changed;
#[cfg(feature = "events")]
pub use payment_activity_status_changed::*;
