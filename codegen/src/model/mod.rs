//! The meaning of a spec: names, types and references are resolved, and everything is checked.
//!
//! A model is complete: an emitter needs nothing else, and decides only the layout. It can be serialised
//! (`feishu-codegen model`), so that other emitters can be built on it.

mod build;
mod circles;
mod data;
mod declaration;
mod deprecation;
mod distinct;
mod duplicates;
mod endpoint;
mod errors;
mod event;
mod example;
mod fields;
mod frame;
mod guards;
mod head;
mod identity;
mod links;
mod names;
mod naming;
mod operation;
mod operation_names;
mod paging;
mod path;
mod places;
mod platform;
mod prose;
mod protocol;
mod report;
mod request;
mod rows;
mod shared;
mod shared_type;
mod sources;
mod tables;
mod types;
mod values;

pub use build::{Prepared, build};
pub use data::*;
pub(crate) use deprecation::UNKNOWN_OPERATION;
#[cfg(feature = "maintain")]
pub(crate) use fields::overlaid;
pub use guards::Guard;
pub use head::NOT_SERVICES;
#[cfg(feature = "maintain")]
pub(crate) use names::camel;
pub use names::{module, screaming};
pub use sources::{EventSource, OperationSource, PageSource, SharedSource, Sources};

// The importer derives ids by the same rules.
#[cfg(feature = "maintain")]
pub(crate) use {
    duplicates::shape,
    endpoint::BUILT_IN,
    head::is_no_service,
    links::{NO_PAGE, is_url},
    names::part,
};

pub use crate::spec::{AppType, Cells, Deprecation, Envelope, Example, Frame, FrameRow, PartName, Protocol, TokenKind};
