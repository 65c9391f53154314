//! Turns feishu-api specs into Rust bindings, documentation pages and a JSON Schema.
//!
//! Data flows one way: [`source`] (files with positions) → [`spec`] (the language as written) → [`model`] (resolved and
//! checked) → [`emit`] (Rust). [`Builder`] runs all steps from a build script.
//!
//! The feature `maintain` adds the tools for maintainers of a spec: [`import()`](import::import) turns pages into
//! specs, [`page`] turns specs into pages, [`diff()`] compares two models, and [`generate`](generate()) writes all
//! output. The command `feishu-codegen` (feature `cli`) runs them.

mod builder;
pub mod emit;
pub mod files;
mod lenient;
mod load;
#[cfg(feature = "maintain")]
mod maintain;
pub mod model;
mod parallel;
mod select;
pub mod spec;
mod write;

pub use builder::{BuildError, Builder};
pub use emit::rust::Target;
pub use feishu_source as source;
pub use load::{Loaded, load, load_operation, load_operation_as};
#[cfg(feature = "maintain")]
pub use maintain::{
    Output, Written, catalog, coverage, diff, features, fingerprint, generate, import, json, marked, openapi, page,
    schema, schema_text, scopes, share, yaml,
};
pub use parallel::parallel;
pub use select::{Matching, matching, select};
pub use source::at;
pub use write::{COMMAND, WriteError};
