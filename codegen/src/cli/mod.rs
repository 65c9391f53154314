//! The commands that do more than call the library.

pub(crate) mod coverage;
pub(crate) mod diff;
pub(crate) mod import;
pub(crate) mod openapi;
pub(crate) mod pages;
pub(crate) mod scopes;
mod update;
