//! Errors in reply to a request.

use feishu_api::endpoint::ErrorInfo;
use feishu_api::endpoint::OperationError;
use serde::Serialize;

/// A documented error that will become a reply.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// The HTTP status.
    pub(crate) status: u16,
    /// The code.
    pub(crate) code: i64,
    /// The keyword of the error, if the service has no numeric codes.
    pub(crate) key: &'static str,
    /// Whether it is an error of the gateway, which any operation may return.
    pub(crate) is_of_the_gateway: bool,
    /// The message.
    pub(crate) message: String,
    /// Further details for the reply.
    pub(crate) detail: Box<Detail>,
    /// The header values of a rate limit: the limit, and the seconds until calls are allowed again.
    pub(crate) rate_limit: Option<(u32, u64)>,
}

/// The lists in the `error` object of a reply.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Detail {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) permission_violations: Vec<PermissionViolation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) field_violations: Vec<FieldViolation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) helps: Vec<Help>,
}

/// A scope that would allow the call.
#[derive(Debug, Serialize)]
pub(crate) struct PermissionViolation {
    pub(crate) r#type: &'static str,
    pub(crate) subject: &'static str,
}

/// An invalid field.
#[derive(Debug, Serialize)]
pub(crate) struct FieldViolation {
    pub(crate) field: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
    pub(crate) description: String,
}

/// A link to help.
#[derive(Debug, Serialize)]
pub(crate) struct Help {
    pub(crate) url: String,
    pub(crate) description: &'static str,
}

impl Refusal {
    /// Creates an error as it is documented.
    pub(crate) fn documented(info: &ErrorInfo) -> Self {
        Self {
            // The platform answers most errors with this status.
            status: info.status.unwrap_or(400),
            code: info.code,
            key: info.key,
            is_of_the_gateway: info.service.is_empty(),
            message: info.message.to_owned(),
            detail: Box::default(),
            rate_limit: None,
        }
    }

    /// Replaces the message.
    pub(crate) fn message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// Fills in the placeholder of the message.
    pub(crate) fn filled(mut self, with: &str) -> Self {
        self.message = self.message.replace("%s", with).replace("%v", with);
        self
    }

    /// Adds a field violation.
    pub(crate) fn field(mut self, field: &str, value: Option<String>, description: impl Into<String>) -> Self {
        let description = description.into();
        self.detail.field_violations.push(FieldViolation { field: field.to_owned(), value, description });
        self
    }

    /// Adds the headers of a rate limit.
    pub(crate) fn rate_limit(mut self, limit: u32, reset: u64) -> Self {
        self.rate_limit = Some((limit, reset));
        self
    }
}

impl<E: OperationError> From<E> for Refusal {
    fn from(error: E) -> Self {
        Self::documented(error.info())
    }
}
