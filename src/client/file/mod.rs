//! Files: uploads in a form, and replies that are files.
//!
//! Files are streamed, and never held in memory as a whole unless the caller does so.

mod body;
mod disposition;
mod download;
mod form;
mod save;
mod timeout;
mod upload;

pub(crate) use body::{Failure, FormBody};
pub use download::Download;
pub(crate) use form::Form;
pub(crate) use timeout::{Progress, Tell, with_timeout};
pub use upload::Upload;
