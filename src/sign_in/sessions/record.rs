//! What is kept of a user, and what follows from it.

use super::store::StoredSession;
use crate::client::token::StoreError;
use crate::error::SignInProblem;
use crate::secret::Secret;
use crate::sign_in::Session;
use crate::sign_in::session::millis;
use crate::wire::{Fields, Object};
use std::time::{Duration, SystemTime};

/// An access token is refreshed in the last part of its life: in its last half hour, as the client renews tokens, and a
/// minute more, so that what the client asks for is done.
const RENEWABLE: Duration = Duration::from_secs(31 * 60);

/// An access token is not given out in the very last part of its life.
const MARGIN: Duration = Duration::from_secs(60);

/// What is kept of a user.
#[derive(Clone, Default)]
pub(super) struct Record {
    pub(super) session: Session,
    /// How many refresh tokens came before the present one. It tells whether the one that was sent is still that.
    pub(super) generation: i64,
    /// Who began to use the refresh token up, and has not told how it went.
    pub(super) intent: Option<Intent>,
    /// Why nothing can be refreshed any more: the code that the platform answered.
    pub(super) ended: Option<Ended>,
}

/// A refresh that was begun.
#[derive(Clone, Default)]
pub(super) struct Intent {
    pub(super) since: i64,
    /// The process, for people who look into the store.
    pub(super) by: String,
}

/// A refresh token that the platform takes no more.
#[derive(Clone, Default)]
pub(super) struct Ended {
    pub(super) code: i64,
    /// Whether a process was interrupted while it refreshed.
    pub(super) lost: bool,
}

/// What to do for a user.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The access token is good.
    Good,
    /// The access token is to be refreshed. Whether it is still good.
    Refresh { usable: bool },
    /// The user has to sign in again.
    Over(SignInProblem),
}

impl Record {
    /// A user who has just signed in.
    pub(super) fn new(session: Session, generation: i64) -> Self {
        Self { session, generation, intent: None, ended: None }
    }

    pub(super) fn read(stored: &StoredSession) -> Result<Self, StoreError> {
        // What is wrong with a secret is not shown.
        serde_json::from_str(stored.text.expose()).map_err(|_| "what is kept is no session".into())
    }

    /// It, as it is kept after the version `before`.
    pub(super) fn stored(&self, before: Option<i64>) -> Result<StoredSession, StoreError> {
        let version = before.map_or_else(|| millis(SystemTime::now()), |version| version.saturating_add(1));
        Ok(StoredSession::new(version, serde_json::to_string(self)?))
    }

    /// What to do, where the platform has rejected an access token before.
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
            // Another process began to refresh and did not tell how it went: the sooner that is known, the better.
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
