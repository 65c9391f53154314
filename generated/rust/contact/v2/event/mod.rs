// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod contact_scope_change;
#[cfg(feature = "events")]
pub use contact_scope_change::*;
#[cfg(feature = "events")]
mod dept_add;
#[cfg(feature = "events")]
pub use dept_add::*;
#[cfg(feature = "events")]
mod dept_delete;
#[cfg(feature = "events")]
pub use dept_delete::*;
#[cfg(feature = "events")]
mod dept_update;
#[cfg(feature = "events")]
pub use dept_update::*;
#[cfg(feature = "events")]
mod user_add;
#[cfg(feature = "events")]
pub use user_add::*;
#[cfg(feature = "events")]
mod user_leave;
#[cfg(feature = "events")]
pub use user_leave::*;
#[cfg(feature = "events")]
mod user_status_change;
#[cfg(feature = "events")]
pub use user_status_change::*;
#[cfg(feature = "events")]
mod user_update;
#[cfg(feature = "events")]
pub use user_update::*;
