//! Calls in progress, independent of their operation's type.

use super::attempt::Outgoing;
use super::options::Options;
use super::pacing::{Keys, Pacing};
use super::run::run;
use super::trace::{self, Running};
use crate::client::Client;
use crate::client::reply::Reply;
use crate::client::request::{self, IdCheck, Prepared};
use crate::endpoint::Endpoint;
use crate::error::{ConfigError, ConfigProblem, Error, RequestError};
use crate::wire::{Json, Object};
use std::pin::pin;
use std::task::{Context, Poll};

/// A call in progress, independent of its operation's type.
pub(crate) enum Pending {
    Running(Running),
    /// The undecoded reply: decoding needs the type of the reply.
    Done(Box<Result<Reply, Error>>),
    Received,
}

/// Encodes a request and starts the call.
#[inline(never)]
pub(crate) fn start(
    client: Client,
    endpoint: &'static Endpoint,
    request: &mut dyn Object,
    options: Option<Box<Options>>,
) -> Pending {
    let id_check = options.as_ref().and_then(|options| options.id_check).unwrap_or(client.inner.id_check);
    let checked = match id_check {
        IdCheck::On => request::check_ids(request).map_err(|problem| problem.of(endpoint)),
        IdCheck::Off => Ok(()),
    };
    let prepared = checked.and_then(|()| request::prepare(&client.inner.site.base, endpoint, request));
    let pacing = options.as_ref().and_then(|options| options.pacing).unwrap_or(client.inner.pacing);
    let keys = if pacing == Pacing::On { client.inner.pacer.keys(endpoint, request) } else { Keys::new() };
    start_prepared(client, endpoint, prepared, keys, options)
}

/// Starts a call with an encoded request.
pub(super) fn start_prepared(
    client: Client,
    endpoint: &'static Endpoint,
    prepared: Result<Prepared, RequestError>,
    keys: Keys,
    options: Option<Box<Options>>,
) -> Pending {
    let attempts = prepared
        .map_err(Error::from)
        .and_then(|prepared| Outgoing { client, endpoint, prepared, keys, options }.into_attempts());
    // Boxed where it is created, so that the large future is not moved.
    let call = Box::pin(async move {
        let attempts = attempts?;
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(ConfigError::of(endpoint, ConfigProblem::NoRuntime).into());
        }
        pin!(run(attempts)).await
    });
    Pending::Running(trace::call(endpoint, call))
}

impl Pending {
    /// Whether the outcome is ready to be taken. After it was taken, further polls find none.
    #[inline(never)]
    pub(crate) fn is_ready(&mut self, task: &mut Context<'_>) -> bool {
        if let Self::Running(running) = self
            && let Poll::Ready(outcome) = running.as_mut().poll(task)
        {
            *self = Self::Done(Box::new(outcome));
        }
        matches!(self, Self::Done(_))
    }

    /// Takes the outcome once [`is_ready`](Self::is_ready) returned ready.
    pub(crate) fn take(&mut self) -> Option<Result<Reply, Error>> {
        match std::mem::replace(self, Self::Received) {
            Self::Done(outcome) => Some(*outcome),
            Self::Running(_) | Self::Received => None,
        }
    }

    /// Decodes the reply.
    #[inline(never)]
    pub(crate) fn receive(&mut self, response: &mut dyn Object) -> Result<(), Error> {
        self.take().map_or(Ok(()), |outcome| outcome?.receive(response))
    }

    /// Takes the reply as JSON.
    pub(super) fn receive_json(&mut self) -> Result<Json, Error> {
        self.take().map_or(Ok(Json::Null), |outcome| outcome?.json())
    }
}
