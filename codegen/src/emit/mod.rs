//! Emits the bindings: turns the model into Rust, and decides only the layout.

pub(crate) mod quote;
pub mod rust;
pub(crate) mod size;

use crate::parallel::parallel;
use std::fmt;

/// The generated code is not valid Rust. This is a bug in the generator, not in the spec.
#[derive(Debug)]
pub struct EmitError {
    path: String,
    source: syn::Error,
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the output for {} is not valid Rust: {}; this is a bug in the generator, please report it with the spec",
            self.path, self.source
        )
    }
}

impl std::error::Error for EmitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Formats generated Rust.
fn format_rust(tokens: proc_macro2::TokenStream, path: &str) -> Result<String, EmitError> {
    match syn::parse2(tokens) {
        Ok(file) => Ok(prettyplease::unparse(&file)),
        Err(source) => Err(EmitError { path: path.to_owned(), source }),
    }
}
