//! The way of one call, whatever its operation: attempts, and the waits between them, until it succeeds, fails for
//! good, or its time is up.

use super::attempt::Attempts;
use super::observe::trace;
use super::options::{Manner, Options};
use super::pace::Keys;
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::reply::Reply;
use crate::request::Prepared;
use crate::transport::Received;
use tokio::time::Instant;

/// A call whose request is encoded, ready to go.
pub(super) struct Outgoing {
    pub(super) client: Client,
    pub(super) endpoint: &'static Endpoint,
    pub(super) prepared: Prepared,
    /// What the call is counted by under the quotas of its operation.
    pub(super) keys: Keys,
    /// What is set for this call alone.
    pub(super) options: Option<Box<Options>>,
}

impl Outgoing {
    /// All that can be found out about the call without waiting.
    pub(super) fn into_attempts(mut self) -> Result<Box<Attempts>, Error> {
        let endpoint = self.endpoint;
        if let Some(options) = &self.options {
            options.add_headers(&mut self.prepared).map_err(|problem| problem.of(endpoint))?;
        }
        let manner = Manner::new(&self.client, endpoint, &self.prepared, self.options.as_deref());
        Ok(Box::new(Attempts::new(self, manner)?))
    }
}

/// Makes attempts until one succeeds.
pub(super) async fn run(mut attempts: Box<Attempts>) -> Result<Reply, Error> {
    let start = Instant::now();
    let outcome = succeed(&mut attempts).await;
    let sent = attempts.sent;
    let outcome = outcome.map(|received| Reply { context: attempts.context, received });
    trace::end(&outcome, sent, start.elapsed());
    outcome
}

async fn succeed(attempts: &mut Attempts) -> Result<Received, Error> {
    attempts.begin().await?;
    let mut retries = attempts.retries();
    loop {
        let failure = match attempts.next(&retries).await {
            Ok(received) => return Ok(received),
            Err(failure) => failure,
        };
        let wait = retries.after(&failure.error, attempts.context.endpoint, failure.sent, attempts.deadline);
        match wait.filter(|_| !failure.last) {
            Some(wait) => tokio::time::sleep(wait).await,
            None => return Err(failure.error),
        }
    }
}
