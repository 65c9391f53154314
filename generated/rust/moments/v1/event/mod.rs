// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod comment_created;
#[cfg(feature = "events")]
pub use comment_created::*;
#[cfg(feature = "events")]
mod comment_deleted;
#[cfg(feature = "events")]
pub use comment_deleted::*;
#[cfg(feature = "events")]
mod post_created;
#[cfg(feature = "events")]
pub use post_created::*;
#[cfg(feature = "events")]
mod post_deleted;
#[cfg(feature = "events")]
pub use post_deleted::*;
#[cfg(feature = "events")]
mod post_statistics_updated;
#[cfg(feature = "events")]
pub use post_statistics_updated::*;
#[cfg(feature = "events")]
mod reaction_created;
#[cfg(feature = "events")]
pub use reaction_created::*;
#[cfg(feature = "events")]
mod reaction_deleted;
#[cfg(feature = "events")]
pub use reaction_deleted::*;
