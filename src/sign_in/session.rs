//! What a user who signed in gave the app.

use super::OFFLINE_ACCESS;
use crate::authen::v2::OauthToken;
use crate::error::{SignInError, SignInProblem};
use crate::secret::Secret;
use crate::wire::{Fields, Object};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// What a user who signed in gave the app: an access token, most often a refresh token, and their ends.
///
/// `Debug` does not show the tokens. `Serialize` writes them, and `Deserialize` reads that back. Times are kept to the
/// millisecond, by the system clock.
#[derive(Clone, Default)]
pub struct Session {
    access_token: Secret,
    access_ends: i64,
    access_since: i64,
    refresh_token: Option<Secret>,
    refresh_ends: Option<i64>,
    scopes: Vec<String>,
    granted: i64,
}

impl Session {
    /// The session of a reply that came `asked` or later. `granted` is when the user agreed.
    pub(super) fn new(token: OauthToken, asked: SystemTime, granted: Option<SystemTime>) -> Self {
        let ends = |life: i64| millis(asked.checked_add(seconds(life)).unwrap_or(asked));
        Self {
            access_token: token.access_token,
            access_ends: ends(token.expires_in),
            access_since: millis(asked),
            refresh_ends: token.refresh_token_expires_in.map(ends),
            refresh_token: token.refresh_token.filter(|token| !token.is_empty()),
            scopes: token.scope.split_whitespace().map(str::to_owned).collect(),
            granted: millis(granted.unwrap_or(asked)),
        }
    }

    /// The access token: a `user_access_token`.
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// When the life of the access token ends.
    pub fn access_ends(&self) -> SystemTime {
        time(self.access_ends)
    }

    /// Since when the access token is known to live.
    pub fn access_since(&self) -> SystemTime {
        time(self.access_since)
    }

    /// What gets the next access token, once. There is none unless the user granted [`OFFLINE_ACCESS`].
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.refresh_token.as_ref()
    }

    /// When the life of the refresh token ends: a week after it was given out, or a year after the user agreed.
    pub fn refresh_ends(&self) -> Option<SystemTime> {
        self.refresh_ends.map(time)
    }

    /// The scopes that the access token has, as the platform says.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// When the user agreed. 365 days later they have to do so again.
    pub fn granted(&self) -> SystemTime {
        time(self.granted)
    }

    /// Those of some scopes that the access token does not have: the user did not grant them, or they do not apply
    /// to users.
    ///
    /// ```no_run
    /// # fn example(session: &feishu_api::sign_in::Session) {
    /// for scope in session.missing(["calendar:calendar", "task:task:read"]) {
    ///     println!("sign in once more with {scope}");
    /// }
    /// # }
    /// ```
    pub fn missing<'s, I: IntoIterator<Item = &'s str>>(&self, scopes: I) -> Vec<&'s str> {
        scopes.into_iter().filter(|scope| !self.scopes.iter().any(|granted| granted == scope)).collect()
    }

    /// The refresh token, where one is expected.
    ///
    /// # Errors
    /// [`SignInProblem::NoRefreshToken`], which says why there is none.
    pub fn expect_refresh_token(&self) -> Result<&Secret, SignInError> {
        self.refresh_token.as_ref().ok_or_else(|| {
            let granted = self.missing([OFFLINE_ACCESS]).is_empty();
            SignInError::new(SignInProblem::NoRefreshToken { granted })
        })
    }

    /// How long the access token still lives.
    pub(super) fn left(&self, now: SystemTime) -> Duration {
        self.access_ends().duration_since(now).unwrap_or_default()
    }
}

impl Object for Session {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("access_token", &mut self.access_token);
        f.field("access_ends", &mut self.access_ends);
        f.field("access_since", &mut self.access_since);
        f.field("refresh_token", &mut self.refresh_token);
        f.field("refresh_ends", &mut self.refresh_ends);
        f.field("scopes", &mut self.scopes);
        f.field("granted", &mut self.granted);
    }
}

crate::__impl_object! {
    Session
}

/// A number of seconds that the platform states.
pub(super) fn seconds(seconds: i64) -> Duration {
    Duration::from_secs(u64::try_from(seconds).unwrap_or_default())
}

pub(super) fn millis(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

pub(super) fn time(millis: i64) -> SystemTime {
    let since = Duration::from_millis(u64::try_from(millis).unwrap_or_default());
    UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH)
}
