//! Turns feishu-api specs into Rust bindings, documentation pages and a JSON Schema.
//!
//! Data flows one way: [`source`] (files with positions) → [`spec`] (the language as written) →
//! [`model`] (resolved and checked) → [`emit`] (Rust, pages, reference, schema). [`Builder`] does all
//! of it from a build script; the command `feishu-codegen` does it for maintainers. [`diff()`] compares two models.

mod builder;
mod columns;
pub mod diff;
pub mod emit;
pub mod fingerprint;
mod generate;
pub mod import;
mod lenient;
mod load;
pub mod model;
mod parallel;
pub mod scopes;
mod select;
pub mod source;
pub mod spec;
mod write;

pub use builder::{BuildError, Builder};
pub use diff::diff;
pub use emit::rust::Target;
pub use generate::{Output, Written, generate, schema_text};
pub use load::{Loaded, load, load_operation, load_operation_as};
pub use select::{Matching, matching, select};
pub use write::{COMMAND, WriteError};
