// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod user_flow_created;
#[cfg(feature = "events")]
pub use user_flow_created::*;
#[cfg(feature = "events")]
mod user_task_updated;
#[cfg(feature = "events")]
pub use user_task_updated::*;
