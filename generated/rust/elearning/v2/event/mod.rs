// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod course_registration_created;
#[cfg(feature = "events")]
pub use course_registration_created::*;
#[cfg(feature = "events")]
mod course_registration_deleted;
#[cfg(feature = "events")]
pub use course_registration_deleted::*;
#[cfg(feature = "events")]
mod course_registration_updated;
#[cfg(feature = "events")]
pub use course_registration_updated::*;
