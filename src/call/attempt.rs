//! One attempt: token, turn, exchange.

use super::deadline::Deadline;
use super::observe::{Attempt, Outcome};
use super::options::Manner;
use super::pace::{Keys, Pacing, Passes};
use super::retry::Retries;
use super::run::Outgoing;
use crate::error::{Error, Stage, TransportError};
use crate::file::{Failure as FormFailure, Form};
use crate::reply::Context;
use crate::request::Prepared;
use crate::token::{Authorization, Token, is_token_rejected};
use crate::transport::{self, Received};
use bytes::Bytes;
use reqwest::Body;
use reqwest::header::AUTHORIZATION;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// How many headers are set after those of the request: the token here, others by reqwest and hyper.
const MORE_HEADERS: usize = 6;

/// The attempts of one call.
pub(super) struct Attempts {
    pub(super) context: Context,
    /// Method, URL and headers of the request.
    http: reqwest::Request,
    body: Option<Bytes>,
    /// The body, where it is a form: it is made anew for every attempt.
    form: Option<Form>,
    keys: Keys,
    /// In which tenant it counts.
    tenant: u64,
    authorization: Authorization,
    /// The token that the last attempt was sent with.
    token: Option<Arc<Token>>,
    manner: Manner,
    pub(super) deadline: Deadline,
    /// How far the present attempt has come.
    stage: Stage,
    /// How many attempts were sent.
    pub(super) sent: u32,
    /// Whether the platform rejected a token that the client then replaced.
    replaced: bool,
}

/// An attempt that failed.
pub(super) struct Failure {
    pub(super) error: Error,
    /// Whether the request was on its way. It is not where the client could not fetch its token.
    pub(super) sent: bool,
    /// Whether the request cannot be sent again.
    pub(super) last: bool,
}

impl Attempts {
    pub(super) fn new(outgoing: Outgoing, manner: Manner) -> Result<Self, Error> {
        let Outgoing { client, endpoint, prepared, keys, options } = outgoing;
        let access = options.as_ref().and_then(|options| options.access.as_ref()).unwrap_or(&client.inner.access);
        let authorization = client.authorization(endpoint, access)?;
        let tenant = client.inner.pacer.tenant(access);
        let Prepared { http, form, redactor, confidential, keyed: _ } = prepared;
        // An operation that takes no token gives one out.
        let confidential = confidential || endpoint.tokens.is_empty();
        let context = Context::new(client, endpoint, redactor, confidential);
        let body = http.body().and_then(Body::as_bytes).map(Bytes::copy_from_slice);
        Ok(Self {
            context,
            http,
            body,
            form,
            keys,
            tenant,
            authorization,
            token: None,
            deadline: Deadline::after(manner.limit.left()),
            manner,
            stage: Stage::Token,
            sent: 0,
            replaced: false,
        })
    }

    /// The call is on its way: from now on its time runs.
    pub(super) async fn begin(&mut self) -> Result<(), Error> {
        self.deadline = Deadline::after(self.manner.limit.left());
        match &self.form {
            Some(form) => Box::pin(form.check()).await,
            None => Ok(()),
        }
    }

    pub(super) fn retries(&self) -> Retries {
        Retries::new(self.manner.retry, self.manner.repeatable)
    }

    /// Sends the request. Where the platform rejects a token that the client can replace, it does so once, and sends
    /// the request with the new one.
    pub(super) async fn next(&mut self, retries: &Retries) -> Result<Received, Failure> {
        let error = loop {
            match self.once(retries).await {
                Ok(received) => return Ok(received),
                Err(Error::Api(error)) if is_token_rejected(error.reply.code) && !self.replaced => {
                    self.replaced = true;
                    match Box::pin(self.replace_token()).await {
                        Ok(true) if self.can_repeat() => {}
                        // The platform may stand by its token: then the call is refused for another reason.
                        Ok(_) => break Error::Api(error),
                        Err(error) => break error,
                    }
                }
                Err(error) => break error,
            }
        };
        let sent = self.stage > Stage::Turn;
        Err(Failure { error, sent, last: sent && !self.can_repeat() })
    }

    /// Whether the request can be sent again once it was. What can be read once can be sent once.
    fn can_repeat(&self) -> bool {
        self.form.as_ref().is_none_or(Form::is_repeatable)
    }

    async fn once(&mut self, retries: &Retries) -> Result<Received, Error> {
        self.find_token().await?;
        let mut passes = self.turn().await?;
        let (request, failure) = self.request().await?;
        passes.sent();
        let start = Instant::now();
        let outcome = match self.exchange(request, retries).await {
            // What went wrong with a file of the caller's says more than that the request broke.
            Err(error) => Err(failure.get().cloned().map_or(error, Error::from)),
            Ok(received) => self.context.check(&received).map(|()| received),
        };
        self.tell(&outcome, start.elapsed());
        if let Err(error) = &outcome {
            retries.tell(error, self.context.endpoint, &passes);
        }
        outcome
    }

    async fn find_token(&mut self) -> Result<(), Error> {
        self.stage = Stage::Token;
        let (client, authorization) = (self.context.client.clone(), &self.authorization);
        self.token = self.deadline.bound(authorization.token(&client)).await.unwrap_or_else(|| Err(self.late()))?;
        Ok(())
    }

    /// Replaces a token that was rejected. Says whether there is another one now.
    async fn replace_token(&mut self) -> Result<bool, Error> {
        let Some(token) = self.token.take() else { return Ok(false) };
        self.stage = Stage::Token;
        let replacing = self.authorization.replace(&self.context.client, &token);
        let fresh = self.deadline.bound(replacing).await.unwrap_or_else(|| Err(self.late()))?;
        Ok(fresh.is_some())
    }

    /// Waits for the call's turn under the documented limits.
    async fn turn(&mut self) -> Result<Passes, Error> {
        self.stage = Stage::Turn;
        if self.manner.pacing == Pacing::Off {
            return Ok(Passes::default());
        }
        let Context { client, endpoint, .. } = &self.context;
        let turn = client.inner.pacer.pass(endpoint, self.tenant, &self.keys);
        self.deadline.bound(turn).await.ok_or_else(|| self.late())
    }

    /// The request of one attempt. The second is told what goes wrong with its files while it is sent.
    async fn request(&mut self) -> Result<(reqwest::Request, FormFailure), Error> {
        let mut request = reqwest::Request::new(self.http.method().clone(), self.http.url().clone());
        request.headers_mut().reserve(self.http.headers().len() + MORE_HEADERS);
        let own = self.http.headers().iter().map(|(name, value)| (name.clone(), value.clone()));
        request.headers_mut().extend(own);
        self.sent += 1;
        let Context { client, endpoint, secrets: redactor, .. } = &mut self.context;
        let (headers, number) = (request.headers_mut(), self.sent);
        client.inner.observers.before(&mut Attempt { endpoint, number, headers, redactor });
        if let Some(token) = &self.token {
            self.context.sent_with(token);
            request.headers_mut().insert(AUTHORIZATION, token.header.clone());
        }
        let mut failure = FormFailure::default();
        *request.body_mut() = match &self.form {
            None => self.body.clone().map(Body::from),
            Some(form) => {
                let (body, told) = Box::pin(form.body()).await?;
                failure = told;
                Some(body)
            }
        };
        Ok((request, failure))
    }

    /// Sends a request, and reads the answer.
    async fn exchange(&mut self, request: reqwest::Request, retries: &Retries) -> Result<Received, Error> {
        let Self { context, stage, form, .. } = self;
        let exchange = transport::exchange(&context.client.inner, context.endpoint, request, stage);
        let outcome = match form {
            None => {
                let deadline = retries.attempt_deadline(self.deadline);
                deadline.bound(exchange).await.ok_or(deadline.timeout)
            }
            // It may take longer the more has been sent.
            Some(form) => Box::pin(crate::pace::within(self.deadline.left(), &form.progress, exchange)).await,
        };
        outcome.unwrap_or_else(|timeout| Err(self.late_after(timeout)))
    }

    /// Tells the observers how an attempt ended.
    fn tell(&self, outcome: &Result<Received, Error>, elapsed: Duration) {
        let Context { client, endpoint, .. } = &self.context;
        let (status, log_id, error) = match outcome {
            Ok(received) => (Some(received.status), received.log_id(), None),
            Err(error) => (error.status(), error.log_id(), Some(error)),
        };
        client.inner.observers.after(&Outcome { endpoint, number: self.sent, status, log_id, elapsed, error });
    }

    fn late(&self) -> Error {
        self.late_after(self.deadline.timeout)
    }

    fn late_after(&self, timeout: Duration) -> Error {
        let Context { client, endpoint, .. } = &self.context;
        TransportError::timeout(endpoint, self.stage, timeout, client.base_url()).into()
    }
}
