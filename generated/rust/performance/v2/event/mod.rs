// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod review_data_changed;
#[cfg(feature = "events")]
pub use review_data_changed::*;
#[cfg(feature = "events")]
mod stage_task_open_result;
#[cfg(feature = "events")]
pub use stage_task_open_result::*;
