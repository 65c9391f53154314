// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod app_open;
#[cfg(feature = "events")]
pub use app_open::*;
#[cfg(feature = "events")]
mod app_status_change;
#[cfg(feature = "events")]
pub use app_status_change::*;
#[cfg(feature = "events")]
mod app_ticket;
#[cfg(feature = "events")]
pub use app_ticket::*;
#[cfg(feature = "events")]
mod app_uninstalled;
#[cfg(feature = "events")]
pub use app_uninstalled::*;
#[cfg(feature = "events")]
mod application_app_version_audit;
#[cfg(feature = "events")]
pub use application_app_version_audit::*;
#[cfg(feature = "events")]
mod application_app_version_publish_apply;
#[cfg(feature = "events")]
pub use application_app_version_publish_apply::*;
#[cfg(feature = "events")]
mod application_app_version_publish_revoke;
#[cfg(feature = "events")]
pub use application_app_version_publish_revoke::*;
#[cfg(feature = "events")]
mod application_created;
#[cfg(feature = "events")]
pub use application_created::*;
#[cfg(feature = "events")]
mod application_feedback_created;
#[cfg(feature = "events")]
pub use application_feedback_created::*;
#[cfg(feature = "events")]
mod application_feedback_updated;
#[cfg(feature = "events")]
pub use application_feedback_updated::*;
#[cfg(feature = "events")]
mod application_visibility_added;
#[cfg(feature = "events")]
pub use application_visibility_added::*;
#[cfg(feature = "events")]
mod bot_menu;
#[cfg(feature = "events")]
pub use bot_menu::*;
#[cfg(feature = "events")]
mod order_paid;
#[cfg(feature = "events")]
pub use order_paid::*;
