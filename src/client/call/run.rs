//! Runs one call of any operation: attempts, and the waits between them, until it succeeds, fails for good, or times
//! out.

use super::attempt::Attempts;
use super::trace;
use crate::client::reply::Reply;
use crate::client::transport::Received;
use crate::error::Error;
use std::pin::pin;
use tokio::time::Instant;

/// Makes attempts until one succeeds.
pub(super) async fn run(mut attempts: Box<Attempts>) -> Result<Reply, Error> {
    let start = Instant::now();
    let outcome = pin!(succeed(&mut attempts)).await;
    let sent = attempts.sent;
    let outcome = outcome.map(|received| Reply { context: attempts.context, received });
    trace::end(&outcome, sent, start.elapsed());
    outcome
}

async fn succeed(attempts: &mut Attempts) -> Result<Received, Error> {
    attempts.begin().await?;
    let mut retries = attempts.retries();
    loop {
        let outcome = pin!(attempts.next(&retries)).await;
        let failure = match outcome {
            Ok(received) => return Ok(received),
            Err(failure) => failure,
        };
        let wait = retries.after(&failure.error, failure.sent, attempts.deadline);
        match wait.filter(|_| !failure.last) {
            Some(wait) => tokio::time::sleep(wait).await,
            None => return Err(failure.error),
        }
    }
}
