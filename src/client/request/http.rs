//! An HTTP request that can be sent more than once.

use crate::endpoint::Method;
use bytes::Bytes;
use reqwest::Url;
use reqwest::header::{HeaderName, HeaderValue};

/// How many headers are set after those of the request: the token, and what reqwest and hyper add.
const MORE_HEADERS: usize = 6;

/// What every attempt of a call sends.
pub(crate) struct HttpRequest {
    pub(crate) method: reqwest::Method,
    pub(crate) url: Url,
    /// In the order in which they are set: a later one replaces an earlier one of the same name.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// The body, unless it is a form.
    pub(crate) body: Option<Bytes>,
}

impl HttpRequest {
    pub(super) fn new(method: Method, url: Url, headers: Vec<(HeaderName, HeaderValue)>) -> Self {
        Self { method: http_method(method), url, headers, body: None }
    }

    /// The request of one attempt.
    pub(crate) fn attempt(&self) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        request.headers_mut().reserve(self.headers.len() + MORE_HEADERS);
        for (name, value) in &self.headers {
            request.headers_mut().insert(name.clone(), value.clone());
        }
        *request.body_mut() = self.body.clone().map(Into::into);
        request
    }
}

fn http_method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}
