//! The OpenAPI 3.1 document of the platform, or of some of its services.
//!
//! `document` puts the parts together: `paths` the operations, `components` what they share. What is particular:
//!
//! - A named type is a component of the same name: `im.v1.Message` is `ImV1Message` (`names`).
//! - What is sent is described as strictly as the platform checks it. What is received is described so that nothing the
//!   platform may answer is invalid: no field is required, and an enum may grow (`schema`).
//! - The errors of an operation are examples of its responses, by HTTP status; those of the gateway are declared once
//!   (`errors`, `shared`).
//! - Operations that have a method and a path in common, and are told apart by a field, are one operation (`merge`).

mod access;
mod components;
mod context;
mod document;
mod errors;
mod field;
mod limits;
mod markdown;
mod merge;
mod names;
mod nulls;
mod operation;
mod output;
mod paths;
mod reply;
mod request;
mod schema;
mod shared;
mod values;
mod words;

pub use document::{Scope, openapi};
pub use names::Clash;
pub use output::{Saved, save, text};
pub use words::Language;
