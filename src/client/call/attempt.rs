//! The attempts of one call: get a token, wait for the limits, send the request.

use super::deadline::Deadline;
use super::observe::{Attempt, Outcome};
use super::options::{Options, Settings};
use super::pacing::{Keys, Pacing, Permits};
use super::retry::Retries;
use super::trace;
use crate::client::Client;
use crate::client::file::{Failure as FormFailure, Form, with_timeout};
use crate::client::reply::Context;
use crate::client::request::{HttpRequest, Prepared};
use crate::client::token::{Authorization, Token, is_token_rejected};
use crate::client::transport::{Received, RequestBody};
use crate::endpoint::Endpoint;
use crate::error::{Error, Stage, TransportError};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// A call whose request is encoded and ready to send.
pub(super) struct Outgoing {
    pub(super) client: Client,
    pub(super) endpoint: &'static Endpoint,
    pub(super) prepared: Prepared,
    /// The keys by which the quotas of the operation count the call.
    pub(super) keys: Keys,
    /// The options of this call.
    pub(super) options: Option<Box<Options>>,
}

impl Outgoing {
    /// Checks everything about the call that can be checked without waiting.
    pub(super) fn into_attempts(mut self) -> Result<Box<Attempts>, Error> {
        let endpoint = self.endpoint;
        if let Some(options) = &self.options {
            if let Some(refused) = &options.refused {
                return Err(refused.clone().into());
            }
            options.add_headers(&mut self.prepared).map_err(|problem| problem.of(endpoint))?;
        }
        let settings = Settings::new(&self.client, endpoint, &self.prepared, self.options.as_deref());
        Ok(Box::new(Attempts::new(self, settings)?))
    }
}

/// The attempts of one call.
pub(super) struct Attempts {
    client: Client,
    pub(super) context: Context,
    http: HttpRequest,
    /// The body, if it is a form: it is built anew for every attempt.
    form: Option<Form>,
    keys: Keys,
    /// The tenant for which the call counts.
    tenant: u128,
    authorization: Authorization,
    /// The token of the last attempt.
    token: Option<Arc<Token>>,
    settings: Settings,
    pub(super) deadline: Deadline,
    /// The progress of the current attempt.
    stage: Stage,
    /// The number of attempts sent.
    pub(super) sent: u32,
    /// Whether a token that the platform rejected has been replaced.
    replaced: bool,
}

/// A failed attempt.
pub(super) struct Failure {
    pub(super) error: Error,
    /// Whether the request was sent. It was not if the client could not fetch its token.
    pub(super) sent: bool,
    /// Whether the request cannot be sent again.
    pub(super) last: bool,
}

impl Attempts {
    pub(super) fn new(outgoing: Outgoing, settings: Settings) -> Result<Self, Error> {
        let Outgoing { client, endpoint, prepared, keys, options } = outgoing;
        let access = options.as_ref().and_then(|options| options.access.as_ref()).unwrap_or(&client.inner.access);
        let authorization = client.authorization(endpoint, access)?;
        let tenant = client.inner.pacer.tenant(access);
        let Prepared { http, form, redactor, confidential, keyed: _ } = prepared;
        // A Feishu operation that takes no token issues one.
        let gives_token = endpoint.tokens.is_empty() && endpoint.protocol.is_none();
        let confidential = confidential || gives_token;
        let context = Context::new(&client.inner.site, endpoint, redactor, confidential);
        Ok(Self {
            client,
            context,
            http,
            form,
            keys,
            tenant,
            authorization,
            token: None,
            deadline: Deadline::after(settings.limit.left()),
            settings,
            stage: Stage::Token,
            sent: 0,
            replaced: false,
        })
    }

    /// Starts the call and its timeout.
    pub(super) async fn begin(&mut self) -> Result<(), Error> {
        self.deadline = Deadline::after(self.settings.limit.left());
        match &self.form {
            Some(form) => Box::pin(form.check()).await,
            None => Ok(()),
        }
    }

    pub(super) fn retries(&self) -> Retries {
        Retries::new(self.settings.retry, self.settings.repeatable)
    }

    /// Sends the request. If the platform rejects a token that the client can replace, the client replaces it once and
    /// sends the request again.
    pub(super) async fn next(&mut self, retries: &Retries) -> Result<Received, Failure> {
        let error = loop {
            // Futures are pinned where they are created: awaiting one by value would move it, and these are large.
            let outcome = pin!(self.once(retries)).await;
            match outcome {
                Ok(received) => return Ok(received),
                Err(Error::Api(mut error)) if is_token_rejected(error.reply.code) && !self.replaced => {
                    self.replaced = true;
                    match Box::pin(self.replace_token()).await {
                        Ok(true) if self.can_repeat() => {}
                        // The platform may have issued the same token again: then the call is refused for another
                        // reason.
                        Ok(replaced) => {
                            error.reply.token_replaced = replaced;
                            break Error::Api(error);
                        }
                        Err(error) => break error,
                    }
                }
                Err(error) => break error,
            }
        };
        let sent = self.stage > Stage::Turn;
        // The upload is also consumed if the rejected token could not be replaced.
        let spent = (sent || self.replaced) && !self.can_repeat();
        Err(Failure { error: if spent { error.with_spent_upload() } else { error }, sent, last: spent })
    }

    /// Whether the request can be sent again. A file that can be read only once can be sent only once.
    fn can_repeat(&self) -> bool {
        self.form.as_ref().is_none_or(Form::is_repeatable)
    }

    async fn once(&mut self, retries: &Retries) -> Result<Received, Error> {
        pin!(self.find_token()).await?;
        let mut permits = pin!(self.turn()).await?;
        let (request, failure) = pin!(self.request()).await?;
        permits.sent();
        let start = Instant::now();
        let outcome = pin!(self.exchange(request, retries)).await;
        let outcome = match outcome {
            // An error of the caller's file is more helpful than the broken request it causes.
            Err(error) => Err(failure.get().cloned().map_or(error, Error::from)),
            Ok(received) => self.context.check(&received).map(|()| received),
        };
        self.tell(&outcome, start.elapsed());
        if let Err(error) = &outcome {
            retries.tell(error, self.context.endpoint, &permits);
        }
        outcome
    }

    async fn find_token(&mut self) -> Result<(), Error> {
        self.stage = Stage::Token;
        let token = pin!(self.authorization.token(&self.client));
        self.token = self.deadline.bound(token).await.unwrap_or_else(|| Err(self.late()))?;
        Ok(())
    }

    /// Replaces a rejected token. Returns whether there is a new token.
    async fn replace_token(&mut self) -> Result<bool, Error> {
        let Some(token) = self.token.take() else { return Ok(false) };
        self.stage = Stage::Token;
        let replacing = self.authorization.replace(&self.client, &token);
        let fresh = self.deadline.bound(replacing).await.unwrap_or_else(|| Err(self.late()))?;
        Ok(fresh.is_some())
    }

    /// Waits until the call is within the documented limits.
    async fn turn(&mut self) -> Result<Permits, Error> {
        self.stage = Stage::Turn;
        if self.settings.pacing == Pacing::Off {
            return Ok(Permits::default());
        }
        let turn = pin!(self.client.inner.pacer.acquire(self.context.endpoint, self.tenant, &self.keys));
        self.deadline.bound(turn).await.ok_or_else(|| self.late())
    }

    /// Builds the request of one attempt. Errors of its files during sending are stored in the second value.
    async fn request(&mut self) -> Result<(http::Request<RequestBody>, FormFailure), Error> {
        let mut request = self.http.attempt();
        self.sent += 1;
        let Context { endpoint, secrets: redactor, .. } = &mut self.context;
        let (headers, number) = (request.headers_mut(), self.sent);
        self.client.inner.observers.before(&mut Attempt { endpoint, number, headers, redactor });
        if let Some(token) = &self.token {
            self.context.sent_with(token);
            request.headers_mut().extend(token.header(self.context.endpoint.protocol));
        }
        let mut failure = FormFailure::default();
        if let Some(form) = &self.form {
            let (body, told) = Box::pin(form.body()).await?;
            failure = told;
            *request.body_mut() = RequestBody::Form(Box::new(body));
        }
        Ok((request, failure))
    }

    /// Sends a request, and reads the response.
    async fn exchange(&mut self, request: http::Request<RequestBody>, retries: &Retries) -> Result<Received, Error> {
        let outcome = {
            let Self { client, context, stage, form, .. } = self;
            let exchange = pin!(client.inner.transport.exchange(context.endpoint, request, client.base_url(), stage));
            match form {
                None => {
                    let deadline = retries.attempt_deadline(self.deadline);
                    pin!(deadline.bound(exchange)).await.ok_or(deadline.timeout)
                }
                // The timeout grows with the amount of data sent.
                Some(form) => Box::pin(with_timeout(self.deadline.left(), &form.progress, exchange)).await,
            }
        };
        outcome.unwrap_or_else(|timeout| Err(self.late_after(timeout)))
    }

    /// Notifies the observers and the call's span of the outcome of an attempt.
    fn tell(&self, outcome: &Result<Received, Error>, elapsed: Duration) {
        let (endpoint, observers) = (self.context.endpoint, &self.client.inner.observers);
        let clean;
        let (status, log_id, error) = match outcome {
            Ok(received) => {
                clean = if observers.is_empty() { None } else { self.context.log_id(received) };
                (Some(received.status), clean.as_deref(), None)
            }
            Err(error) => (error.status(), error.log_id(), Some(error)),
        };
        let outcome = Outcome { endpoint, number: self.sent, status, log_id, elapsed, error };
        observers.after(&outcome);
        trace::attempt(&outcome);
    }

    fn late(&self) -> Error {
        self.late_after(self.deadline.timeout)
    }

    fn late_after(&self, timeout: Duration) -> Error {
        TransportError::timeout(self.context.endpoint, self.stage, timeout, self.client.base_url()).into()
    }
}
