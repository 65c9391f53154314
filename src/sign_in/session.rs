//! The session of a signed-in user.

use super::OFFLINE_ACCESS;
use crate::authen::v2::OauthToken;
use crate::error::{SignInError, SignInProblem};
use crate::secret::Secret;
use crate::wire::{Fields, Object};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The session of a signed-in user: an access token, usually a refresh token, and their expiry times.
///
/// `Debug` does not show the tokens. `Serialize` and `Deserialize` include them. Times are system times with
/// millisecond precision.
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
    /// Creates a session from a reply received at `asked` or later. `granted` is when the user agreed.
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

    /// Returns the access token: a `user_access_token`.
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// Returns when the access token expires.
    pub fn access_ends(&self) -> SystemTime {
        time(self.access_ends)
    }

    /// Returns since when the access token is known to be valid.
    pub fn access_since(&self) -> SystemTime {
        time(self.access_since)
    }

    /// Returns the refresh token, which obtains the next access token once. `None` unless the user granted
    /// [`OFFLINE_ACCESS`].
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.refresh_token.as_ref()
    }

    /// Returns when the refresh token expires: a week after it was issued, or a year after the user agreed.
    pub fn refresh_ends(&self) -> Option<SystemTime> {
        self.refresh_ends.map(time)
    }

    /// Returns the scopes of the access token, as reported by the platform.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// Returns when the user agreed. They have to agree again after 365 days.
    pub fn granted(&self) -> SystemTime {
        time(self.granted)
    }

    /// Returns which of the given scopes the access token lacks, because the user did not grant them or because they do
    /// not apply to users.
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

    /// Returns the refresh token, or an error if there is none.
    ///
    /// # Errors
    /// [`SignInProblem::NoRefreshToken`], with the reason.
    pub fn expect_refresh_token(&self) -> Result<&Secret, SignInError> {
        self.refresh_token.as_ref().ok_or_else(|| {
            let granted = self.missing([OFFLINE_ACCESS]).is_empty();
            SignInError::new(SignInProblem::NoRefreshToken { granted })
        })
    }

    /// Returns the remaining lifetime of the access token.
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

/// Converts a number of seconds stated by the platform.
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
