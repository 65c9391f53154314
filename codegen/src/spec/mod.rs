//! The spec language as it is written: one Rust type per YAML construct.
//!
//! These types say what a spec *may* look like; the JSON Schema emitted from them is what editors
//! and `check` validate against. What a spec *means* is the model's business.

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

/// Whether a key says what its absence says, so that it is not written.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
