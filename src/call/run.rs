//! The way of one call, whatever its operation: attempts, and the waits between them, until it succeeds, fails for
//! good, or its time is up.

use super::attempt::Attempts;
use super::deadline::Deadline;
use super::observe::trace;
use super::options::{Manner, Options};
use super::pace::Keys;
use super::retry::Retries;
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::reply::Reply;
use crate::request::Prepared;
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
    pub(super) async fn run(self) -> Result<Reply, Error> {
        let start = Instant::now();
        let mut sent = 0;
        let outcome = self.succeed(&mut sent).await;
        trace::end(&outcome, sent, start.elapsed());
        outcome
    }

    /// Makes attempts until one succeeds, and counts those that were sent.
    async fn succeed(mut self, sent: &mut u32) -> Result<Reply, Error> {
        let endpoint = self.endpoint;
        if let Some(options) = &self.options {
            options.add_headers(&mut self.prepared).map_err(|problem| problem.of(endpoint))?;
        }
        if let Some(form) = &self.prepared.form {
            form.check().await?;
        }
        let manner = Manner::new(&self.client, endpoint, self.options.as_deref());
        let deadline = Deadline::after(manner.timeout);
        let mut retries = Retries::new(manner.retry, manner.repeatable);
        let mut attempts = Attempts::new(self, manner, deadline)?;
        loop {
            let outcome = attempts.next(&retries).await;
            *sent = attempts.sent;
            let failure = match outcome {
                Ok(received) => return Ok(Reply { context: attempts.context, received }),
                Err(failure) => failure,
            };
            let wait = retries.after(&failure.error, endpoint, failure.sent, deadline);
            match wait.filter(|_| !failure.last) {
                Some(wait) => tokio::time::sleep(wait).await,
                None => return Err(failure.error),
            }
        }
    }
}
