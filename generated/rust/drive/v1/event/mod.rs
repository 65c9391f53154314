// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod file_bitable_field_changed;
#[cfg(feature = "events")]
pub use file_bitable_field_changed::*;
#[cfg(feature = "events")]
mod file_bitable_record_changed;
#[cfg(feature = "events")]
pub use file_bitable_record_changed::*;
#[cfg(feature = "events")]
mod file_created_in_folder;
#[cfg(feature = "events")]
pub use file_created_in_folder::*;
#[cfg(feature = "events")]
mod file_deleted;
#[cfg(feature = "events")]
pub use file_deleted::*;
#[cfg(feature = "events")]
mod file_edit;
#[cfg(feature = "events")]
pub use file_edit::*;
#[cfg(feature = "events")]
mod file_permission_member_added;
#[cfg(feature = "events")]
pub use file_permission_member_added::*;
#[cfg(feature = "events")]
mod file_permission_member_applied;
#[cfg(feature = "events")]
pub use file_permission_member_applied::*;
#[cfg(feature = "events")]
mod file_permission_member_removed;
#[cfg(feature = "events")]
pub use file_permission_member_removed::*;
#[cfg(feature = "events")]
mod file_read;
#[cfg(feature = "events")]
pub use file_read::*;
#[cfg(feature = "events")]
mod file_title_updated;
#[cfg(feature = "events")]
pub use file_title_updated::*;
#[cfg(feature = "events")]
mod file_trashed;
#[cfg(feature = "events")]
pub use file_trashed::*;
#[cfg(feature = "events")]
mod notice_comment_add;
#[cfg(feature = "events")]
pub use notice_comment_add::*;
