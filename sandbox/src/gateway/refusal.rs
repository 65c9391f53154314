//! Why a request is not answered.

use feishu_api::endpoint::ErrorInfo;
use feishu_api::endpoint::OperationError;
use serde::Serialize;

/// A documented error, on its way into a reply.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// The HTTP status.
    pub(crate) status: u16,
    /// The code.
    pub(crate) code: i64,
    /// The word by which the service names the error, if it has no numbers for them.
    pub(crate) key: &'static str,
    /// Whether it is an error of the gateway, which any operation may answer.
    pub(crate) is_of_the_gateway: bool,
    /// The message.
    pub(crate) message: String,
    /// What else the reply says of it.
    pub(crate) detail: Box<Detail>,
    /// The header values of a rate limit: the limit, and the seconds until it lets calls through again.
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

/// A scope that would have helped.
#[derive(Debug, Serialize)]
pub(crate) struct PermissionViolation {
    pub(crate) r#type: &'static str,
    pub(crate) subject: &'static str,
}

/// A field that is not as it should be.
#[derive(Debug, Serialize)]
pub(crate) struct FieldViolation {
    pub(crate) field: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
    pub(crate) description: String,
}

/// Where help is to be had.
#[derive(Debug, Serialize)]
pub(crate) struct Help {
    pub(crate) url: String,
    pub(crate) description: &'static str,
}

impl Refusal {
    /// An error as it is documented.
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

    /// The same with another message.
    pub(crate) fn message(mut self, message: impl Into<String>) -> Self {
        self.message = message.into();
        self
    }

    /// The same with what the message leaves open filled in.
    pub(crate) fn filled(mut self, with: &str) -> Self {
        self.message = self.message.replace("%s", with).replace("%v", with);
        self
    }

    /// The same, naming a field.
    pub(crate) fn field(mut self, field: &str, value: Option<String>, description: impl Into<String>) -> Self {
        let description = description.into();
        self.detail.field_violations.push(FieldViolation { field: field.to_owned(), value, description });
        self
    }

    /// The same, with the headers of a rate limit.
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
