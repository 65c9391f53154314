//! How a service is called that is not one of Feishu's.

/// How a service takes a token and tells of errors, if it does not do so as Feishu does.
///
/// A call of such a service succeeds if the HTTP status says so. The fields of the reply are the body, or stand in its
/// `data`: see [`Envelope`](super::Envelope). The token comes from the program: see
/// [`TokenKind::Service`](super::TokenKind::Service).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Protocol {
    /// The header that carries the token.
    pub token_header: &'static str,
    /// What stands before the token in that header, such as `Bearer `.
    pub token_prefix: &'static str,
    /// Where a body says which error it is, as keys with a `.` between. A number there is the error's code, a word its
    /// [`key`](super::ErrorInfo::key). Without it, the HTTP status is the code.
    pub error_code: Option<&'static str>,
    /// Where a body says what went wrong, as keys with a `.` between.
    pub error_message: Option<&'static str>,
    /// The header with the id under which the service logged the call.
    pub log_id: Option<&'static str>,
}

impl Protocol {
    /// A service that takes a bearer token and tells of errors by the HTTP status alone.
    pub const fn new() -> Self {
        Self {
            token_header: "authorization",
            token_prefix: "Bearer ",
            error_code: None,
            error_message: None,
            log_id: None,
        }
    }

    /// Sets the header that carries the token, and what stands before the token in it.
    pub const fn token(mut self, header: &'static str, prefix: &'static str) -> Self {
        self.token_header = header;
        self.token_prefix = prefix;
        self
    }

    /// Sets where a body says which error it is.
    pub const fn error_code(mut self, path: &'static str) -> Self {
        self.error_code = Some(path);
        self
    }

    /// Sets where a body says what went wrong.
    pub const fn error_message(mut self, path: &'static str) -> Self {
        self.error_message = Some(path);
        self
    }

    /// Sets the header with the id under which the service logged the call.
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
