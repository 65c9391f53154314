//! The protocol of services other than Feishu.

/// How a service takes a token and reports errors, if it differs from Feishu.
///
/// A call of such a service succeeds if the HTTP status means success. The fields of the reply are the whole body or
/// its `data`: see [`Envelope`](super::Envelope). The program supplies the token: see
/// [`TokenKind::Service`](super::TokenKind::Service).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Protocol {
    /// The header that carries the token.
    pub token_header: &'static str,
    /// The prefix of the token in that header, such as `Bearer `.
    pub token_prefix: &'static str,
    /// The path of the error code in a body, as keys separated by `.`. If the value is a number, it is the error's
    /// code; if it is a string, its [`key`](super::ErrorInfo::key). Without a path, the HTTP status is the code.
    pub error_code: Option<&'static str>,
    /// The path of the error message in a body, as keys separated by `.`.
    pub error_message: Option<&'static str>,
    /// The header with the service's log id.
    pub log_id: Option<&'static str>,
}

impl Protocol {
    /// Creates the protocol of a service that takes a bearer token and reports errors only by HTTP status.
    pub const fn new() -> Self {
        Self {
            token_header: "authorization",
            token_prefix: "Bearer ",
            error_code: None,
            error_message: None,
            log_id: None,
        }
    }

    /// Sets the header that carries the token, and the prefix of the token in it.
    pub const fn token(mut self, header: &'static str, prefix: &'static str) -> Self {
        self.token_header = header;
        self.token_prefix = prefix;
        self
    }

    /// Sets the path of the error code in a body.
    pub const fn error_code(mut self, path: &'static str) -> Self {
        self.error_code = Some(path);
        self
    }

    /// Sets the path of the error message in a body.
    pub const fn error_message(mut self, path: &'static str) -> Self {
        self.error_message = Some(path);
        self
    }

    /// Sets the header with the service's log id.
    pub const fn log_id(mut self, header: &'static str) -> Self {
        self.log_id = Some(header);
        self
    }
}

impl Default for Protocol {
    fn default() -> Self {
        Self::new()
    }
}
