//! The emitter of bindings: it turns the model into Rust, and decides nothing but layout.

pub(crate) mod quote;
pub mod rust;
pub(crate) mod size;

use crate::parallel::parallel;
use std::fmt;

/// Generated Rust that is not Rust: a mistake of the generator, not of the spec.
#[derive(Debug)]
pub struct EmitError {
    path: String,
    source: syn::Error,
}

impl fmt::Display for EmitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "what was generated for {} is not Rust: {}; this is a mistake of the generator, please report it with the spec",
            self.path, self.source
        )
    }
}

impl std::error::Error for EmitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Lays out generated Rust.
fn format_rust(tokens: proc_macro2::TokenStream, path: &str) -> Result<String, EmitError> {
    match syn::parse2(tokens) {
        Ok(file) => Ok(prettyplease::unparse(&file)),
        Err(source) => Err(EmitError { path: path.to_owned(), source }),
    }
}
