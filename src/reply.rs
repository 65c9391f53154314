//! From an HTTP answer to a typed reply, or to an error.

mod envelope;
mod headers;

use crate::client::Client;
use crate::endpoint::{Endpoint, Envelope, Method};
use crate::error::printable;
use crate::error::{ApiError, ApiReply, Console, DecodeError, Error, RateLimited, ResponseError, ResponseProblem};
use crate::file::Download;
use crate::gateway::GatewayError;
use crate::operation::OperationError;
use crate::secret::Redactor;
use crate::token::Token;
use crate::transport::Received;
use crate::wire::{self, Json, Object, Slot};
use envelope::{Reading, Skim};
use std::sync::Arc;

/// How many characters of a body an error shows.
const EXCERPT: usize = 300;

/// What an error has to know of the call.
pub(crate) struct Context {
    pub(crate) client: Client,
    pub(crate) endpoint: &'static Endpoint,
    /// The secrets of the request.
    pub(crate) secrets: Redactor,
    /// The token it was sent with last.
    token: Option<Arc<Token>>,
    /// Those it was sent with before.
    earlier: Vec<Arc<Token>>,
    /// Whether the reply may hold a secret that is not known before.
    pub(crate) confidential: bool,
}

/// An answer of success, not yet decoded.
pub(crate) struct Reply {
    pub(crate) context: Context,
    pub(crate) received: Received,
}

impl Reply {
    /// Puts the reply into `response`, be it a file or fields.
    pub(crate) fn receive(self, response: &mut dyn Object) -> Result<(), Error> {
        if self.received.rest.is_none() {
            return self.decode(response);
        }
        if let Slot::File(file) = response.field("") {
            *file = Download::new(self.context, self.received);
        }
        Ok(())
    }

    /// Reads the operation's own fields into `response`.
    pub(crate) fn decode(&self, response: &mut dyn Object) -> Result<(), Error> {
        let Self { context, received } = self;
        let top_level = context.endpoint.envelope == Envelope::TopLevel;
        let mut reading = Reading { code: None, top_level, response };
        let mismatches = match wire::decode(&received.body, &mut reading) {
            Ok(mismatches) => mismatches,
            Err(error) => return Err(context.malformed(received, &error).into()),
        };
        if reading.code != Some(0) {
            // Only an answer with two codes comes here.
            context.check_body(received)?;
        }
        // What was written is written: a value of another kind must not make the caller write it again.
        if mismatches.is_empty() || context.endpoint.method != Method::Get {
            return Ok(());
        }
        let log_id = headers::log_id(&received.headers, &context.redactor());
        Err(DecodeError { endpoint: context.endpoint, mismatches, log_id }.into())
    }
}

impl Reply {
    /// The operation's own fields as JSON, for operations without types.
    pub(crate) fn json(self) -> Result<Json, Error> {
        let Self { context, received } = self;
        if received.rest.is_some() {
            return Err(context.response_error(&received, ResponseProblem::NotJson).into());
        }
        // Whatever is at the top is an object: it has a code.
        let mut whole: Json =
            serde_json::from_slice(&received.body).map_err(|error| context.malformed(&received, &error))?;
        Ok(match context.endpoint.envelope {
            Envelope::TopLevel => whole,
            _ => whole.get_mut("data").map(Json::take).unwrap_or_default(),
        })
    }

    /// The error of an answer of success that makes no sense all the same.
    pub(crate) fn error(&self, problem: ResponseProblem) -> ResponseError {
        self.context.response_error(&self.received, problem)
    }
}

impl Context {
    pub(crate) fn new(client: Client, endpoint: &'static Endpoint, secrets: Redactor, confidential: bool) -> Self {
        Self { client, endpoint, secrets, token: None, earlier: Vec::new(), confidential }
    }

    /// The request is sent with this token.
    pub(crate) fn sent_with(&mut self, token: &Arc<Token>) {
        if self.token.as_ref().is_none_or(|last| !Arc::ptr_eq(last, token)) {
            self.earlier.extend(self.token.replace(Arc::clone(token)));
        }
    }

    /// All that errors must not show. It is put together only where there is an error.
    fn redactor(&self) -> Redactor {
        let mut redactor = self.secrets.clone();
        let app = self.client.inner.app.iter().map(|app| &app.secret);
        let tokens = self.earlier.iter().chain(&self.token).map(|token| &token.secret);
        app.chain(tokens).for_each(|secret| redactor.add(secret.expose()));
        redactor
    }

    /// Whether the answer is one of success; if not, which error it is.
    pub(crate) fn check(&self, received: &Received) -> Result<(), Error> {
        if (300..400).contains(&received.status) {
            let location = headers::location(&received.headers, &self.redactor());
            return Err(self.response_error(received, ResponseProblem::Redirect { location }).into());
        }
        if received.rest.is_some() {
            return Ok(());
        }
        if received.cut.is_none() && is_success(received) && envelope::leading_code(&received.body) == Some(0) {
            // The rest of the body is read once the type of the reply is known.
            return Ok(());
        }
        self.check_body(received)
    }

    /// The same, from the whole body.
    fn check_body(&self, received: &Received) -> Result<(), Error> {
        let mut skim = Skim::default();
        let parsed = match &received.cut {
            Some(cut) => Err(cut.clone()),
            None => wire::decode(&received.body, &mut skim).map(drop).map_err(|error| self.problem(received, &error)),
        };
        let code = if parsed.is_ok() { skim.code } else { None };
        match (parsed, code) {
            (Ok(()), Some(0)) if is_success(received) => Ok(()),
            (Ok(()), Some(code)) if code != 0 => Err(self.failure(received, code, skim)),
            _ if received.status == 429 => Err(self.rate_limited(received, None, String::new()).into()),
            (Ok(()), Some(_)) => Err(self.response_error(received, ResponseProblem::Contradiction).into()),
            (Ok(()), None) => Err(self.response_error(received, ResponseProblem::NoCode).into()),
            (Err(problem), _) => Err(self.response_error(received, problem).into()),
        }
    }

    /// The error of a code.
    fn failure(&self, received: &Received, code: i64, mut skim: Skim) -> Error {
        let redactor = self.redactor();
        redactor.clean(&mut skim.message);
        redactor.clean_json(&mut skim.details);
        // A limit that the operation's own page lists is an error of the operation.
        let documented = self.endpoint.error(code).is_some();
        // Older operations answer the gateway's limit with HTTP 400.
        let gateway = GatewayError::from_code(code) == Some(GatewayError::RateLimited);
        if gateway || (received.status == 429 && !documented) {
            return self.rate_limited(received, Some(code), skim.message).into();
        }
        let inner = &self.client.inner;
        let console = Console { url: inner.base.console, app_id: self.client.app_id() };
        let log_id = headers::log_id(&received.headers, &self.redactor());
        let reply = ApiReply::new(self.endpoint, received.status, code, skim.message, &skim.details, log_id, console);
        Error::Api(ApiError::new(Box::new(reply)))
    }

    fn rate_limited(&self, received: &Received, code: Option<i64>, message: String) -> RateLimited {
        RateLimited {
            endpoint: self.endpoint,
            code,
            message,
            status: received.status,
            limit: headers::limit(&received.headers),
            reset: headers::reset(&received.headers),
            log_id: headers::log_id(&received.headers, &self.redactor()),
        }
    }

    fn malformed(&self, received: &Received, error: &serde_json::Error) -> ResponseError {
        self.response_error(received, self.problem(received, error))
    }

    /// What is wrong with a body that is not JSON.
    fn problem(&self, received: &Received, error: &serde_json::Error) -> ResponseProblem {
        let body = &received.body;
        if let Some(encoding) = headers::compression(&received.headers, &self.redactor()) {
            return ResponseProblem::Compressed { encoding };
        }
        match body.trim_ascii_start().first() {
            None => ResponseProblem::Empty,
            Some(b'{' | b'[') if error.is_eof() => ResponseProblem::Truncated { received: body.len() },
            Some(b'{' | b'[') => ResponseProblem::Malformed { why: error.to_string() },
            Some(_) => ResponseProblem::NotJson,
        }
    }

    pub(crate) fn response_error(&self, received: &Received, problem: ResponseProblem) -> ResponseError {
        let status = received.status;
        let writes = self.endpoint.method != Method::Get;
        ResponseError {
            endpoint: self.endpoint,
            problem,
            status,
            content_type: headers::text(&received.headers, "content-type", &self.redactor()),
            content_length: headers::number(&received.headers, "content-length"),
            log_id: headers::log_id(&received.headers, &self.redactor()),
            limit: headers::limit(&received.headers),
            reset: headers::reset(&received.headers),
            retry_after: headers::retry_after(&received.headers),
            start: self.excerpt(&received.body),
            may_have_worked: writes && (is_success(received) || status >= 500),
        }
    }

    /// How a body begins, without secrets.
    fn excerpt(&self, body: &[u8]) -> Option<String> {
        let is_json = matches!(body.trim_ascii_start().first(), Some(b'{' | b'['));
        if self.confidential && is_json {
            return None;
        }
        // A secret that is cut in two would not be found.
        let redactor = self.redactor();
        let enough = EXCERPT * 4 + redactor.longest();
        let start = redactor.scrub(body.get(..enough).unwrap_or(body));
        Some(printable(&String::from_utf8_lossy(&start)).chars().take(EXCERPT).collect())
    }
}

fn is_success(received: &Received) -> bool {
    (200..300).contains(&received.status)
}

/// Whether a body in place of a file is an error of the platform.
pub(crate) fn is_failure(body: &[u8]) -> bool {
    let mut skim = Skim::default();
    wire::decode(body, &mut skim).is_ok() && skim.code.is_some_and(|code| code != 0)
}

#[cfg(test)]
mod tests;
