//! Errors in the catalog: declared once per service, and referred to by their code.

use super::is_false;
use crate::model::{self, ErrorOwner, Model};
use serde::Serialize;

/// A documented error.
#[derive(Serialize)]
pub(super) struct Error<'m> {
    code: i64,
    #[serde(skip_serializing_if = "str::is_empty")]
    key: &'m str,
    name: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    message: &'m str,
    #[serde(skip_serializing_if = "is_false")]
    rate_limit: bool,
    /// Whether the platform declares it, where that has to be said.
    #[serde(skip_serializing_if = "is_false")]
    platform: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sub_errors: Vec<SubError<'m>>,
}

/// One of the things an error can mean in detail.
#[derive(Serialize)]
struct SubError<'m> {
    code: &'m str,
    message: &'m str,
}

/// An error of an operation.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum OfOperation<'m> {
    /// It is as its service or the platform declares it.
    Code(i64),
    /// The same, of a service that names errors by words.
    Key(&'m str),
    /// What its page says.
    Own(Error<'m>),
}

impl<'m> Error<'m> {
    /// An error with its declaration.
    pub(super) fn declared(error: &'m model::Error) -> Self {
        let sub_error = |sub: &'m model::SubError| SubError { code: &sub.code, message: &sub.message };
        Self {
            code: error.code,
            key: &error.key,
            name: &error.name,
            status: error.status,
            message: &error.message,
            rate_limit: error.rate_limit,
            platform: false,
            sub_errors: error.sub_errors.iter().map(sub_error).collect(),
        }
    }
}

/// An error of an operation of a service.
pub(super) fn of_operation<'m>(error: &'m model::Error, service: &str, model: &'m Model) -> OfOperation<'m> {
    let is_match = |one: &&model::Error| one.code == error.code && one.key == error.key;
    let of_service = model.errors.get(service).into_iter().flatten().find(is_match);
    let declared = of_service.or_else(|| model.platform.errors.iter().find(is_match));
    let as_declared = declared.is_some_and(|one| {
        (one.owner, &one.name, one.status, &one.message, one.rate_limit, &one.sub_errors)
            == (error.owner, &error.name, error.status, &error.message, error.rate_limit, &error.sub_errors)
    });
    match as_declared {
        true if error.key.is_empty() => OfOperation::Code(error.code),
        true => OfOperation::Key(&error.key),
        false => OfOperation::Own(Error { platform: error.owner == ErrorOwner::Platform, ..Error::declared(error) }),
    }
}
