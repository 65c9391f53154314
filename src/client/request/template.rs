//! An HTTP request that can be sent more than once.

use crate::client::transport::RequestBody;
use crate::endpoint::Method;
use bytes::Bytes;
use http::Uri;
use http::header::{self, HeaderName, HeaderValue};

/// The headers of every request: the user agent, and the encodings accepted for replies. By default, HTTP would allow
/// all encodings.
static EVERY: [(HeaderName, HeaderValue); 3] = [
    (header::ACCEPT, HeaderValue::from_static("*/*")),
    (header::ACCEPT_ENCODING, HeaderValue::from_static(if cfg!(feature = "gzip") { "gzip" } else { "identity" })),
    (header::USER_AGENT, HeaderValue::from_static(concat!("feishu-api/", env!("CARGO_PKG_VERSION")))),
];

/// The number of headers added after those of the request: the token, and what hyper adds.
const MORE_HEADERS: usize = 3;

/// The request that every attempt of a call sends.
pub(crate) struct HttpRequest {
    pub(crate) method: http::Method,
    pub(crate) uri: Uri,
    /// The headers in order: a later one replaces an earlier one of the same name.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// The body, unless it is a form.
    pub(crate) body: Option<Bytes>,
}

impl HttpRequest {
    pub(crate) fn new(method: Method, uri: Uri, headers: Vec<(HeaderName, HeaderValue)>) -> Self {
        Self { method: http_method(method), uri, headers, body: None }
    }

    /// Builds the request of one attempt.
    pub(crate) fn attempt(&self) -> http::Request<RequestBody> {
        let mut request = http::Request::new(RequestBody::Bytes(self.body.clone().unwrap_or_default()));
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        let headers = request.headers_mut();
        headers.reserve(EVERY.len() + self.headers.len() + MORE_HEADERS);
        for (name, value) in EVERY.iter().chain(&self.headers) {
            headers.insert(name.clone(), value.clone());
        }
        request
    }
}

fn http_method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}
