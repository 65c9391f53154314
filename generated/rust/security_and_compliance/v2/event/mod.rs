// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod device_apply_record_device_apply_event;
#[cfg(feature = "events")]
pub use device_apply_record_device_apply_event::*;
#[cfg(feature = "events")]
mod device_record_device_change_event;
#[cfg(feature = "events")]
pub use device_record_device_change_event::*;
