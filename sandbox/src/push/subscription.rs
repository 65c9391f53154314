//! Addresses for events.

use feishu_api::Secret;
use hyper::Uri;
use std::fmt;

/// An app's address for events, as set in the developer console.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Subscription {
    /// The App ID.
    pub app_id: String,
    /// The address, `http://` on loopback.
    pub url: String,
    /// The verification token, which is part of every push.
    pub verification_token: Secret,
    /// The encrypt key; `None` if pushes are neither encrypted nor signed.
    pub encrypt_key: Option<Secret>,
}

impl Subscription {
    /// Creates an address for the events of an app, with a verification token.
    pub fn new(app_id: impl Into<String>, url: impl Into<String>, verification_token: impl Into<Secret>) -> Self {
        Self {
            app_id: app_id.into(),
            url: url.into(),
            verification_token: verification_token.into(),
            encrypt_key: None,
        }
    }

    /// Sets the encrypt key.
    #[must_use]
    pub fn encrypt_key(mut self, key: impl Into<Secret>) -> Self {
        self.encrypt_key = Some(key.into()).filter(|key| !key.is_empty());
        self
    }

    /// Returns the host with its port, and the path.
    pub(super) fn target(&self) -> Option<(String, String)> {
        let uri: Uri = self.url.parse().ok()?;
        let is_http = uri.scheme_str() == Some("http");
        let authority = uri.authority().filter(|_| is_http)?;
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        Some((format!("{}:{}", authority.host(), authority.port_u16().unwrap_or(80)), path.to_owned()))
    }
}

/// The reason why an address was rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubscribeError {
    /// The URL is not an `http://` address.
    BadUrl(String),
    /// There was no answer within 3 seconds.
    NoAnswer,
    /// The answer does not contain the challenge.
    WrongAnswer {
        /// The status of the answer.
        status: u16,
        /// The body of the answer.
        body: String,
    },
}

impl fmt::Display for SubscribeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadUrl(url) => write!(f, "{url:?} cannot receive pushes: write http://127.0.0.1:PORT/PATH"),
            Self::NoAnswer => {
                f.write_str("the challenge was not answered within 3 seconds; start the program at that address first")
            }
            Self::WrongAnswer { status, body } => write!(
                f,
                "the challenge was answered with status {status} and {body:?}; answer 200 and {{\"challenge\":\"…\"}} with the challenge that was sent"
            ),
        }
    }
}

impl std::error::Error for SubscribeError {}
