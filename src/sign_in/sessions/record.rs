//! The stored state of a user, and what to do about it.

use super::store::StoredSession;
use crate::client::token::StoreError;
use crate::error::SignInProblem;
use crate::secret::Secret;
use crate::sign_in::Session;
use crate::sign_in::session::millis;
use crate::wire::{Fields, Object};
use std::time::{Duration, SystemTime};

/// An access token is refreshed in the last half hour of its life, when the client renews tokens, plus a minute, so
/// that it is due whenever the client asks.
const RENEWABLE: Duration = Duration::from_secs(31 * 60);

/// An access token is not returned in the last minute of its life.
const MARGIN: Duration = Duration::from_secs(60);

/// The stored state of a user.
#[derive(Clone, Default)]
pub(super) struct Record {
    pub(super) session: Session,
    /// The number of earlier refresh tokens. It shows whether the token that was sent is still the current one.
    pub(super) generation: i64,
    /// The process that started to use the refresh token and has not reported the outcome.
    pub(super) intent: Option<Intent>,
    /// The error code after which the session cannot be refreshed any more.
    pub(super) ended: Option<Ended>,
}

/// A refresh that was started.
#[derive(Clone, Default)]
pub(super) struct Intent {
    pub(super) since: i64,
    /// The process, for people who inspect the store.
    pub(super) by: String,
}

/// A refresh token that the platform no longer accepts.
#[derive(Clone, Default)]
pub(super) struct Ended {
    pub(super) code: i64,
    /// Whether a process was interrupted during a refresh.
    pub(super) lost: bool,
}

/// The action for a user.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The access token is valid.
    Good,
    /// The access token is due for refresh. `usable` is whether it is still valid.
    Refresh { usable: bool },
    /// The user has to sign in again.
    Over(SignInProblem),
}

impl Record {
    /// Creates the state of a user who has just signed in.
    pub(super) fn new(session: Session, generation: i64) -> Self {
        Self { session, generation, intent: None, ended: None }
    }

    pub(super) fn read(stored: &StoredSession) -> Result<Self, StoreError> {
        // The details of the error could reveal the secret.
        serde_json::from_str(stored.text.expose()).map_err(|_| "the stored data is not a session".into())
    }

    /// Converts the record to the stored session that follows the version `before`.
    pub(super) fn stored(&self, before: Option<i64>) -> Result<StoredSession, StoreError> {
        let version = before.map_or_else(|| millis(SystemTime::now()), |version| version.saturating_add(1));
        Ok(StoredSession::new(version, serde_json::to_string(self)?))
    }

    /// Returns the action, considering an access token that the platform rejected.
    pub(super) fn verdict(&self, rejected: Option<&Secret>, now: SystemTime) -> Verdict {
        let session = &self.session;
        let left = session.left(now);
        let life = session.access_ends().duration_since(session.access_since()).unwrap_or_default();
        let usable = rejected != Some(session.access_token()) && left > MARGIN.min(life / 10);
        let fresh = usable && left > RENEWABLE.min(life / 2);
        match (&self.ended, session.expect_refresh_token()) {
            (Some(_), _) if usable => Verdict::Good,
            (Some(ended), _) => Verdict::Over(ended.problem()),
            (None, Err(_)) if usable => Verdict::Good,
            (None, Err(error)) => Verdict::Over(error.problem),
            // Another process started a refresh and did not report the outcome: the sooner that is resolved, the
            // better.
            (None, Ok(_)) if fresh && self.intent.is_none() => Verdict::Good,
            (None, Ok(_)) if session.refresh_ends().is_some_and(|ends| ends <= now) && !usable => {
                Verdict::Over(SignInProblem::SessionEnded)
            }
            (None, Ok(_)) => Verdict::Refresh { usable },
        }
    }
}

impl Ended {
    pub(super) fn problem(&self) -> SignInProblem {
        match (self.lost, self.code) {
            (_, 20037) => SignInProblem::SessionEnded,
            (true, code) => SignInProblem::RefreshTokenLost { code },
            (false, code) => SignInProblem::RefreshTokenRejected { code },
        }
    }
}

impl Object for Record {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("session", &mut self.session);
        f.field("generation", &mut self.generation);
        f.field("intent", &mut self.intent);
        f.field("ended", &mut self.ended);
    }
}

impl Object for Intent {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("since", &mut self.since);
        f.field("by", &mut self.by);
    }
}

impl Object for Ended {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("lost", &mut self.lost);
    }
}

crate::__impl_object! {
    Record
    Intent
    Ended
}
