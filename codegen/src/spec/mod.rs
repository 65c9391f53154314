//! The spec language as written: one Rust type per YAML construct.
//!
//! These types define the syntax of a spec; editors and `check` validate files against the JSON Schema that is emitted
//! from them. The model defines the meaning of a spec.

mod deprecation;
mod event;
mod field;
mod name;
mod operation;
mod paging;
mod part;
mod platform;
mod shared;
mod text;
mod written;

pub use deprecation::Deprecation;
pub use event::{Event, EventExamples};
pub use field::{Cells, Field, Fields, FullValueDoc, Row, Rows, ValueDoc, Values};
pub use operation::{
    AppType, Envelope, Error, ErrorRow, Example, Examples, Frame, FrameRow, Operation, OwnLimit, Permissions, Quota,
    RateLimit, Request, Response, ScopeTerm, Section, SpecialLimit, SubError, TokenKind, TranslatedSection,
};
pub use paging::{NoPaging, Paging, PagingFields};
pub use part::{CodePiece, Part, PartName, Parts, Piece, Prose, ProseTable, TablePiece};
pub use platform::{
    ErrorBody, Format, Formats, Protocol, RateLimits, Scope, Scopes, Service, Services, SharedFields, Token,
    TokenHeader, Tokens,
};
pub use shared::{Direction, Errors, SharedType, Types};
pub use text::{Text, Translated};
pub use written::Written;

use name::Name;

/// Whether a key has its default value and can be omitted.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
