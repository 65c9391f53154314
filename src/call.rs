//! Calls: one operation on its way, from the typed request to the typed reply.
//!
//! What is generic here is instantiated for every operation of every program that calls it, so it does nothing but
//! hand over to what is not.

use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::{ConfigError, ConfigProblem, Error, Stage, TransportError};
use crate::file::{Failure, Form};
use crate::operation::Operation;
use crate::pace;
use crate::reply::{Context, Reply};
use crate::request::{self, Prepared};
use crate::token::{Access, Token, is_token_rejected};
use crate::transport::{self, Received};
use crate::wire::{Object, View};
use reqwest::header::AUTHORIZATION;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

/// A call of an operation. It is sent once it is awaited.
#[must_use = "a call is not sent until it is awaited"]
pub struct Call<R> {
    client: Client,
    request: R,
    access: Option<Access>,
}

impl<R: Operation> Call<R> {
    /// A call of the operation that `request` belongs to.
    pub fn new(client: &Client, request: R) -> Self {
        Self { client: client.clone(), request, access: None }
    }

    /// Chooses the token this call is sent with, in place of what the client chooses: a
    /// [`TokenKind`](crate::TokenKind), a tenant, a user, or a token from elsewhere.
    pub fn access(mut self, access: impl Into<Access>) -> Self {
        self.access = Some(access.into());
        self
    }
}

impl<R: Operation> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&R::ENDPOINT.id).field(&View::Object(&self.request)).finish()
    }
}

impl<R: Operation> IntoFuture for Call<R> {
    type Output = Result<R::Response, Error<R::Error>>;
    type IntoFuture = Sending<R>;

    fn into_future(self) -> Sending<R> {
        Sending { sent: send(self.client, R::ENDPOINT, &self.request, self.access), operation: PhantomData }
    }
}

/// A call that is being sent.
#[must_use = "a call is not sent until it is awaited"]
pub struct Sending<R> {
    sent: Sent,
    operation: PhantomData<fn() -> R>,
}

impl<R: Operation> Future for Sending<R> {
    type Output = Result<R::Response, Error<R::Error>>;

    fn poll(mut self: Pin<&mut Self>, task: &mut TaskContext<'_>) -> Poll<Self::Output> {
        if !self.sent.is_ready(task) {
            return Poll::Pending;
        }
        let mut response = R::Response::default();
        Poll::Ready(match self.sent.receive(&mut response) {
            Ok(()) => Ok(response),
            Err(error) => Err(error.of_operation(R::ENDPOINT)),
        })
    }
}

impl<R> fmt::Debug for Sending<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// A call under way, whatever its operation.
enum Sent {
    Running(Running),
    /// What came back, not yet decoded: for that the type of the reply is needed.
    Done(Box<Result<Reply, Error>>),
    Received,
}

type Running = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

impl Sent {
    /// Whether the outcome is there to be received. Once it was, there is none any more, however often it is polled.
    #[inline(never)]
    fn is_ready(&mut self, task: &mut TaskContext<'_>) -> bool {
        if let Self::Running(running) = self
            && let Poll::Ready(outcome) = running.as_mut().poll(task)
        {
            *self = Self::Done(Box::new(outcome));
        }
        matches!(self, Self::Done(_))
    }

    /// Decodes what came back, which [`is_ready`](Self::is_ready) says it did.
    #[inline(never)]
    fn receive(&mut self, response: &mut dyn Object) -> Result<(), Error> {
        match std::mem::replace(self, Self::Received) {
            Self::Done(outcome) => (*outcome)?.receive(response),
            Self::Running(_) | Self::Received => Ok(()),
        }
    }
}

/// Encodes a request, and starts its way.
#[inline(never)]
fn send(client: Client, endpoint: &'static Endpoint, request: &dyn Object, access: Option<Access>) -> Sent {
    let prepared = request::prepare(&client.inner.base.prefix, endpoint, request);
    Sent::Running(Box::pin(async move {
        let prepared = prepared?;
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(ConfigError::of(endpoint, ConfigProblem::NoRuntime).into());
        }
        let progress = prepared.form.as_ref().map(|form| form.progress.clone()).unwrap_or_default();
        let mut stage = Stage::Token;
        let running = run(client.clone(), endpoint, prepared, access, &mut stage);
        match pace::within(client.inner.timeout, &progress, running).await {
            Ok(outcome) => outcome,
            Err(allowed) => Err(TransportError::timeout(endpoint, stage, allowed, client.base_url()).into()),
        }
    }))
}

/// Sends a request with its token; and once more with another where the platform rejects one that the
/// client can replace.
async fn run(
    client: Client,
    endpoint: &'static Endpoint,
    prepared: Prepared,
    access: Option<Access>,
    stage: &mut Stage,
) -> Result<Reply, Error> {
    let Prepared { http, form, mut redactor, confidential } = prepared;
    if let Some(form) = &form {
        form.check().await?;
    }
    if let Some(app) = &client.inner.app {
        redactor.add(app.secret.expose());
    }
    // An operation that takes no token gives one out.
    let confidential = confidential || endpoint.tokens.is_empty();
    let mut context = Context { client: client.clone(), endpoint, redactor, confidential };
    let authorization = client.authorization(endpoint, access.as_ref().unwrap_or(&client.inner.access))?;
    let token = authorization.token(&client).await?;
    let form = form.as_ref();
    // What can be read once can be sent once.
    let again = http.try_clone().filter(|_| form.is_none_or(Form::is_repeatable));
    let rejected = match exchange(&mut context, http, form, token.as_ref(), stage).await {
        Ok(received) => return Ok(Reply { context, received }),
        Err(Error::Api(error)) if is_token_rejected(error.reply.code) => error,
        Err(error) => return Err(error),
    };
    let Some(token) = token else { return Err(Error::Api(rejected)) };
    *stage = Stage::Token;
    let fresh = authorization.replace(&client, &token).await?;
    let (Some(fresh), Some(again)) = (fresh, again) else { return Err(Error::Api(rejected)) };
    let received = exchange(&mut context, again, form, Some(&fresh), stage).await?;
    Ok(Reply { context, received })
}

/// Sends a request, and reads an answer of success.
async fn exchange(
    context: &mut Context,
    mut http: reqwest::Request,
    form: Option<&Form>,
    token: Option<&Arc<Token>>,
    stage: &mut Stage,
) -> Result<Received, Error> {
    if let Some(token) = token {
        context.redactor.add(token.secret.expose());
        http.headers_mut().insert(AUTHORIZATION, token.header.clone());
    }
    let failure = match form {
        Some(form) => {
            let (body, failure) = form.body().await?;
            *http.body_mut() = Some(body);
            failure
        }
        None => Failure::default(),
    };
    let received = match transport::exchange(&context.client.inner, context.endpoint, http, stage).await {
        Ok(received) => received,
        Err(error) => return Err(failure.get().cloned().map_or(error, Error::from)),
    };
    context.check(&received)?;
    Ok(received)
}
