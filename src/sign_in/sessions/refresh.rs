//! The steps of a refresh, from the lease to the stored session.
//!
//! Each step waits for the previous one:
//!
//! 1. take the lease, and read the stored session: another process may have refreshed it in the meantime;
//! 2. store the intent to use up this refresh token;
//! 3. send it;
//! 4. store the session that is returned, before anything else uses it;
//! 5. release the lease.
//!
//! A process that ends after step 2 leaves the intent. The next holder of the lease sends the same refresh token again:
//! if the platform has not seen it, this works like the first time; if it has, it says so.

use super::record::{Ended, Intent, Record, Verdict};
use super::store::StoredSession;
use super::{Inner, token};
use crate::authen::v2::oauth_token::RefreshError;
use crate::client::token::{StoreError, TokenKey, UserToken};
use crate::error::{Error, ResponseProblem, SignInError, SignInProblem, Stage, TransportProblem};
use crate::secret::Secret;
use crate::sign_in::Session;
use crate::sign_in::session::millis;
use std::time::{Duration, SystemTime};

/// The life of a lease in a store that does not notice the end of a process: two attempts with the client's timeout,
/// and time to store the result.
const LEASE: Duration = Duration::from_secs(90);

/// How often the refresh token is sent if it is unknown whether the platform has seen it.
const ATTEMPTS: u32 = 2;

/// The maximum number of attempts to store the returned session, and the wait between them.
const WRITES: u32 = 20;
const BETWEEN_WRITES: Duration = Duration::from_millis(250);

/// The code for an expired refresh token.
const EXPIRED: i64 = 20_037;

/// The result of requesting a lease.
pub(super) enum Refreshed {
    /// The lease was obtained, or there was nothing left to do.
    Done(Result<UserToken, Error>),
    /// Another process holds the lease.
    Busy,
}

impl Inner {
    /// Refreshes the session, unless another process does.
    pub(super) async fn refresh(&self, key: &TokenKey, rejected: Option<&Secret>, force: bool) -> Refreshed {
        let lease = match self.store.lease(key, LEASE).await {
            Ok(Some(lease)) => lease,
            Ok(None) => return Refreshed::Busy,
            Err(error) => return Refreshed::Done(Err(failed(&error))),
        };
        let outcome = self.with_lease(key, rejected, force).await;
        lease.release().await;
        Refreshed::Done(outcome.map_err(|error| named(error, key)))
    }

    async fn with_lease(&self, key: &TokenKey, rejected: Option<&Secret>, force: bool) -> Result<UserToken, Error> {
        let now = SystemTime::now();
        let (version, mut record) = self.load(key).await?.ok_or_else(|| problem(SignInProblem::NotSignedIn))?;
        let usable = match record.verdict(rejected, now) {
            Verdict::Good if !force => return Ok(token(&record.session, now)),
            Verdict::Good => true,
            Verdict::Over(over) => return Err(problem(over)),
            Verdict::Refresh { usable } => usable,
        };
        let before = record.session.clone();
        let interrupted = record.intent.is_some();
        record.intent = Some(Intent { since: millis(now), by: std::process::id().to_string() });
        let version = match self.keep(key, Some(version), &record).await? {
            Some(version) => version,
            // The user has just signed in again.
            None => return self.present(key).await,
        };
        match self.exchange(&before, interrupted).await {
            Exchanged::New(session) => {
                let session = *session;
                let given = token(&session, SystemTime::now());
                match self.keep_result(key, version, &record, session).await? {
                    true => Ok(given),
                    false => self.present(key).await,
                }
            }
            Exchanged::Over(ended) => {
                let over = ended.problem();
                record.intent = None;
                record.ended = Some(ended);
                // If this is not stored, the next process finds out for itself.
                let _ = self.keep(key, Some(version), &record).await;
                if usable { Ok(token(&before, SystemTime::now())) } else { Err(problem(over)) }
            }
            Exchanged::Failed { error, seen } => {
                if !seen {
                    record.intent = None;
                    let _ = self.keep(key, Some(version), &record).await;
                }
                if usable { Ok(token(&before, SystemTime::now())) } else { Err(error) }
            }
        }
    }

    /// Sends the refresh token.
    async fn exchange(&self, session: &Session, mut interrupted: bool) -> Exchanged {
        let mut attempt = 1;
        loop {
            let error = match self.sign_in.refresh(session).await {
                Ok(session) => return Exchanged::New(Box::new(session)),
                Err(error) => error,
            };
            if let Some(code) = is_over(&error) {
                // Only this app uses the token, and this process sent it once: it was used before.
                let lost = interrupted && code != EXPIRED;
                return Exchanged::Over(Ended { code, lost });
            }
            let seen = may_have_been_seen(&error);
            interrupted |= seen;
            if !seen || attempt == ATTEMPTS {
                return Exchanged::Failed { error: error.into(), seen: interrupted };
            }
            attempt += 1;
        }
    }

    /// Stores the returned session. No other process has it, so this is retried persistently. Returns `false` if the
    /// user has signed in again in the meantime: then it is obsolete.
    async fn keep_result(
        &self,
        key: &TokenKey,
        mut version: i64,
        before: &Record,
        session: Session,
    ) -> Result<bool, Error> {
        let record = Record::new(session, before.generation.saturating_add(1));
        let mut writes = 0;
        loop {
            let error = match self.keep(key, Some(version), &record).await {
                Ok(Some(_)) => return Ok(true),
                // Another writer: a process whose lease began after this one expired, or a new sign-in.
                Ok(None) => match self.load(key).await {
                    Ok(Some((other, found))) if found.generation == before.generation => {
                        version = other;
                        continue;
                    }
                    Ok(_) => return Ok(false),
                    Err(error) => error,
                },
                Err(error) => error,
            };
            writes += 1;
            if writes == WRITES {
                return Err(error);
            }
            tokio::time::sleep(BETWEEN_WRITES).await;
        }
    }

    /// Returns the access token that is stored now.
    async fn present(&self, key: &TokenKey) -> Result<UserToken, Error> {
        let (_, record) = self.load(key).await?.ok_or_else(|| problem(SignInProblem::NotSignedIn))?;
        Ok(token(&record.session, SystemTime::now()))
    }

    /// Returns the stored record, with its version.
    pub(super) async fn load(&self, key: &TokenKey) -> Result<Option<(i64, Record)>, Error> {
        let stored = self.store.load(key).await.map_err(|error| failed(&error))?;
        let read = |stored: StoredSession| Ok((stored.version, Record::read(&stored).map_err(|error| failed(&error))?));
        stored.map(read).transpose()
    }

    /// Stores a record if the stored version is the expected one. Returns the new version if it was.
    pub(super) async fn keep(
        &self,
        key: &TokenKey,
        expected: Option<i64>,
        record: &Record,
    ) -> Result<Option<i64>, Error> {
        let stored = record.stored(expected).map_err(|error| failed(&error))?;
        let kept = self.store.swap(key, expected, Some(&stored)).await.map_err(|error| failed(&error))?;
        Ok(kept.then_some(stored.version))
    }
}

/// The outcome of sending a refresh token.
enum Exchanged {
    New(Box<Session>),
    /// The platform no longer accepts the token.
    Over(Ended),
    /// The outcome is unknown, or the platform was not reached. Contains whether the token may have been seen.
    Failed {
        error: Error,
        seen: bool,
    },
}

/// Returns the code with which the platform says that it no longer accepts a refresh token.
fn is_over(error: &Error<RefreshError>) -> Option<i64> {
    let Error::Api(error) = error else { return None };
    matches!(error.reply.code, 20_026 | EXPIRED | 20_064 | 20_073).then_some(error.reply.code)
}

/// Whether the platform may have used up the refresh token without this process knowing the result.
fn may_have_been_seen(error: &Error<RefreshError>) -> bool {
    match error {
        Error::Transport(error) => match error.problem {
            TransportProblem::Connect | TransportProblem::Tls => false,
            TransportProblem::Timeout(_) => error.stage >= Stage::Exchange,
            TransportProblem::Interrupted => true,
        },
        Error::Response(error) => error.may_have_worked || error.problem == ResponseProblem::Empty,
        Error::Api(error) => error.reply.status >= 500,
        Error::Decode(_) => true,
        _ => false,
    }
}

fn problem(problem: SignInProblem) -> Error {
    SignInError::new(problem).into()
}

/// Returns the error of a failed store.
pub(super) fn failed(error: &StoreError) -> Error {
    problem(SignInProblem::Store(error.to_string()))
}

/// Adds the user to an error.
pub(super) fn named(error: Error, key: &TokenKey) -> Error {
    match error {
        Error::SignIn(error) => SignInError::of(&key.subject, error.problem).into(),
        error => error,
    }
}
