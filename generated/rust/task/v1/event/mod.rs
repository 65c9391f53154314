// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod task_comment_updated;
#[cfg(feature = "events")]
pub use task_comment_updated::*;
#[cfg(feature = "events")]
mod task_update_tenant;
#[cfg(feature = "events")]
pub use task_update_tenant::*;
#[cfg(feature = "events")]
mod task_updated;
#[cfg(feature = "events")]
pub use task_updated::*;
