//! The spec language as it is written: one Rust type per YAML construct.
//!
//! These types say what a spec *may* look like; the JSON Schema emitted from them is what editors
//! and `check` validate against. What a spec *means* is the model's business.

mod field;
mod operation;
mod platform;
mod text;

pub use field::{Field, Fields, ValueDoc};
pub use operation::{
    AppType, Envelope, Error, Examples, Operation, Permissions, Quota, RateLimit, Request, ScopeTerm, Section,
    TokenKind,
};
pub use platform::{Errors, Format, Formats, RateLimits, Scope, Scopes, Service, Services, Token, Tokens};
pub use text::{Text, Translated};

/// Whether a key says what its absence says, so that it is not written.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
