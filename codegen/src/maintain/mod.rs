//! What people who maintain a spec need beside the bindings: pages in and out, the reference, the JSON Schema, what
//! changed between two specs.
//!
//! All of it is behind the feature `maintain`. A build script generates bindings and compiles none of it: nothing
//! outside of this directory and of the command names it.

mod below;
mod catalog;
pub mod coverage;
pub mod diff;
pub mod features;
pub mod fingerprint;
mod generate;
pub mod import;
mod inventory;
pub mod json;
pub mod marked;
pub mod page;
mod page_format;
mod present;
pub mod reference;
pub mod schema;
pub mod scopes;
pub mod share;
pub mod yaml;

#[cfg(test)]
mod fixture;

pub use diff::diff;
pub use generate::{Output, Written, generate, generate_reference, schema_text};
