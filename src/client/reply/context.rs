//! Distinguishes success from errors, and builds the errors.

use super::envelope::{self, Envelope, Verdict, leading_code};
use super::headers;
use crate::client::site::Site;
use crate::client::token::Token;
use crate::client::transport::{Encoding, Received};
use crate::endpoint::{Endpoint, Method};
use crate::error::{ApiError, ApiReply, Console, Error, Head, ResponseError, ResponseProblem, Said};
use crate::printable;
use crate::secret::Redactor;
use crate::wire::{self, Json, json_text};
use std::sync::Arc;

/// The maximum number of characters of a body that an error shows.
const EXCERPT: usize = 300;

/// The maximum number of characters that an error shows of a code that is not a number, and of the message with it.
const CODE: usize = 200;

/// The facts about a call that its errors need.
pub(crate) struct Context {
    pub(crate) site: Arc<Site>,
    pub(crate) endpoint: &'static Endpoint,
    /// The secrets of the request.
    pub(crate) secrets: Redactor,
    /// The token it was last sent with.
    token: Option<Arc<Token>>,
    /// The tokens it was sent with before.
    earlier: Vec<Arc<Token>>,
    /// Whether the reply may contain a secret that is not known in advance.
    pub(crate) confidential: bool,
}

impl Context {
    pub(crate) fn new(site: &Arc<Site>, endpoint: &'static Endpoint, secrets: Redactor, confidential: bool) -> Self {
        Self { site: Arc::clone(site), endpoint, secrets, token: None, earlier: Vec::new(), confidential }
    }

    /// Records the token that the request is sent with.
    pub(crate) fn sent_with(&mut self, token: &Arc<Token>) {
        if self.token.as_ref().is_none_or(|last| !Arc::ptr_eq(last, token)) {
            self.earlier.extend(self.token.replace(Arc::clone(token)));
        }
    }

    /// Returns everything that must not be shown. It is only built when something is shown.
    pub(crate) fn redactor(&self) -> Redactor {
        let mut redactor = self.secrets.clone();
        redactor.extend(&self.site.recent());
        let app = self.site.app.iter().map(|app| &app.secret);
        let tokens = self.earlier.iter().chain(&self.token).map(|token| &token.secret);
        app.chain(tokens).for_each(|secret| redactor.add(secret.expose()));
        redactor
    }

    /// Checks whether the response is a success; otherwise returns the error.
    pub(crate) fn check(&self, received: &Received) -> Result<(), Error> {
        if (300..400).contains(&received.status) {
            let location = headers::location(&received.headers, &self.redactor());
            return Err(self.response_error(received, ResponseProblem::Redirect { location }).into());
        }
        if received.rest.is_some() {
            return Ok(());
        }
        if let Some(protocol) = self.endpoint.protocol {
            return self.check_status(protocol, received);
        }
        if received.cut.is_none() && is_success(received) && leading_code(&received.body) == Some(0) {
            // The rest of the body is read once the type of the reply is known.
            return Ok(());
        }
        self.check_body(received)
    }

    /// Checks the whole body for success.
    pub(super) fn check_body(&self, received: &Received) -> Result<(), Error> {
        let status_code = self.endpoint.envelope == crate::endpoint::Envelope::StatusCode;
        let mut envelope = Envelope { status_code, ..Envelope::default() };
        let parsed = match &received.cut {
            Some(cut) => Err(cut.clone()),
            None => {
                wire::decode(&received.body, &mut envelope).map(drop).map_err(|error| self.problem(received, &error))
            }
        };
        if let Err(problem) = parsed {
            return Err(self.response_error(received, problem).into());
        }
        let problem = match std::mem::take(&mut envelope.code).verdict() {
            Verdict::Success if is_success(received) => return Ok(()),
            Verdict::Failure(code) => {
                let message = envelope.message.unwrap_or_default();
                return Err(self.api_error(received, code, "", &message, &envelope.details));
            }
            Verdict::Success => ResponseProblem::Contradiction,
            Verdict::Missing => ResponseProblem::NoCode,
            Verdict::Unreadable(code) => self.unreadable(received, code, envelope.message),
        };
        Err(self.response_error(received, problem).into())
    }

    /// Returns the problem of a code that is not a number, with the message next to it.
    fn unreadable(&self, received: &Received, code: Json, message: Option<String>) -> ResponseProblem {
        let redactor = self.redactor();
        let written = match code {
            Json::Number(_) => envelope::written(&received.body, &code),
            _ if self.confidential && !is_word(&code) => Some("…".to_owned()),
            _ => None,
        };
        let shown = |text: &str| redactor.text(printable::line(text)).chars().take(CODE).collect();
        ResponseProblem::UnreadableCode {
            code: shown(&written.unwrap_or_else(|| json_text(&code))),
            message: shown(&message.unwrap_or_default()),
        }
    }

    /// Returns the error for a code or a key.
    pub(super) fn api_error(
        &self,
        received: &Received,
        code: i64,
        key: &str,
        message: &str,
        details: &serde_json::Value,
    ) -> Error {
        let redactor = self.redactor();
        let app_id = self.site.app.as_ref().map(|app| app.id.as_str());
        let console = Console { url: self.site.base.console, app_id };
        let head = Head {
            status: received.status,
            log_id: self.log_id(received),
            rate_limit: headers::rate_limit(&received.headers),
        };
        let said = Said { code, key, message, details };
        let reply = ApiReply::new(self.endpoint, head, &said, console, &redactor);
        Error::Api(ApiError::new(Box::new(reply)))
    }

    /// Returns the platform's log id of the call.
    pub(crate) fn log_id(&self, received: &Received) -> Option<String> {
        headers::text(&received.headers, headers::log_id(self.endpoint), &self.redactor())
    }

    pub(super) fn malformed(&self, received: &Received, error: &serde_json::Error) -> ResponseError {
        self.response_error(received, self.problem(received, error))
    }

    /// Returns the problem with a body that is not JSON.
    fn problem(&self, received: &Received, error: &serde_json::Error) -> ResponseProblem {
        let body = &received.body;
        if let Some(encoding) = Encoding::of(&received.headers).text() {
            return ResponseProblem::Compressed { encoding };
        }
        match wire::without_mark(body).trim_ascii_start().first() {
            None => ResponseProblem::Empty,
            Some(b'{' | b'[') if error.is_eof() => ResponseProblem::Truncated { received: body.len() },
            Some(b'{' | b'[') => ResponseProblem::Malformed { why: error.to_string() },
            Some(_) => ResponseProblem::NotJson,
        }
    }

    pub(crate) fn response_error(&self, received: &Received, mut problem: ResponseProblem) -> ResponseError {
        let redactor = self.redactor();
        if let ResponseProblem::Compressed { encoding } = &mut problem {
            // The value comes from the server, like any other header.
            *encoding = headers::shown(encoding, &redactor);
        }
        let status = received.status;
        let writes = self.endpoint.method != Method::Get;
        ResponseError {
            endpoint: self.endpoint,
            problem,
            status,
            content_type: headers::text(&received.headers, "content-type", &redactor),
            content_length: headers::number(&received.headers, "content-length"),
            log_id: self.log_id(received),
            rate_limit: headers::rate_limit(&received.headers),
            start: self.excerpt(&received.body, &redactor),
            may_have_worked: writes && (is_success(received) || status >= 500),
            base_url: self.site.base.prefix.clone(),
            upload_spent: false,
        }
    }

    /// Returns the beginning of a body, without secrets.
    fn excerpt(&self, body: &[u8], redactor: &Redactor) -> Option<String> {
        let is_json = matches!(wire::without_mark(body).trim_ascii_start().first(), Some(b'{' | b'['));
        if self.confidential && is_json {
            return None;
        }
        // Takes more than is shown, since spaces are trimmed and secrets are replaced by a word.
        let start = body.get(..EXCERPT * 8).unwrap_or(body);
        let start = redactor.text(printable::line(&String::from_utf8_lossy(start)));
        Some(start.chars().take(EXCERPT).collect())
    }
}

/// Whether a value is the name of an error, such as `SYSTEM_ERROR`, and not a secret.
fn is_word(value: &Json) -> bool {
    let is_letter = |character: char| character.is_ascii_alphabetic() || matches!(character, '_' | '-' | ' ' | '.');
    value.as_str().is_none_or(|text| text.len() <= 64 && text.chars().all(is_letter))
        && !value.is_array()
        && !value.is_object()
}

pub(super) fn is_success(received: &Received) -> bool {
    (200..300).contains(&received.status)
}
