//! Clients, and helpers for the results of their calls.

use crate::server::Server;
use feishu_api::endpoint::Endpoint;
use feishu_api::im::v1::pin::{Create, CreateError, CreateResponse};
use feishu_api::wire::{Fields, Object};
use feishu_api::{Client, ClientBuilder, Error, Operation, TokenKind};
use std::time::Duration;

pub(crate) type Outcome = Result<CreateResponse, Error<CreateError>>;

/// Returns a builder with credentials and otherwise default settings.
pub(crate) fn builder(server: &Server) -> ClientBuilder {
    Client::builder().app("cli_a", "the-secret-of-the-app").base_url(server.url.as_str())
}

pub(crate) fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
}

/// Pins a message, an operation that is documented as idempotent.
pub(crate) async fn pin(client: &Client, message: &str) -> Outcome {
    client.send(Create::new(message)).await
}

/// The path of [`Write`].
pub(crate) const WRITE_PATH: &str = "/write";

/// An operation that is not declared idempotent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Write;

impl Object for Write {
    fn fields(&mut self, _: &mut Fields<'_>) {}
}

impl Operation for Write {
    type Response = Write;
    type Error = CreateError;
    const ENDPOINT: &'static Endpoint = &Endpoint::new("a.write", feishu_api::endpoint::Method::Post, WRITE_PATH)
        .access(&[TokenKind::Tenant], &[], &[]);
}

/// Measures the time of a future, in whole seconds of the runtime's clock.
pub(crate) async fn seconds<T>(of: impl Future<Output = T>) -> (T, u64) {
    let start = tokio::time::Instant::now();
    let outcome = of.await;
    (outcome, start.elapsed().as_secs())
}

pub(crate) const MINUTE: Duration = Duration::from_secs(60);
