//! The commands that are more than a call into the library.

pub(crate) mod coverage;
pub(crate) mod diff;
pub(crate) mod import;
pub(crate) mod pages;
pub(crate) mod scopes;
mod update;
