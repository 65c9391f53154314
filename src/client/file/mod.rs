//! Files: what is sent in a form, and what comes back in place of JSON.
//!
//! Neither is ever whole in memory, unless its caller has it there or asks for it.

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
pub(crate) use timeout::with_timeout;
pub use upload::Upload;
