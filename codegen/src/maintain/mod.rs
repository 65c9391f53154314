//! Tools for maintainers of a spec: import and printing of pages, the JSON Schema, and comparison of two
//! specs.
//!
//! They are behind the feature `maintain`, so that a build script does not compile them: nothing outside of this
//! directory and the command refers to them.

mod below;
pub mod catalog;
pub mod coverage;
pub mod diff;
pub mod features;
pub mod fingerprint;
mod generate;
pub mod import;
mod inventory;
pub mod json;
pub mod marked;
pub mod openapi;
pub mod page;
mod page_format;
mod present;
pub mod schema;
pub mod scopes;
pub mod share;
pub mod yaml;

#[cfg(test)]
mod fixture;

pub use diff::diff;
pub use generate::{Output, Written, generate, schema_text};
