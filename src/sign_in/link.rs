//! The link that a user opens to sign in, and the state to keep until they return.

use super::random;
use super::redirect::Redirect;
use super::{MOST_SCOPES, OFFLINE_ACCESS, checked_scopes};
use crate::error::{Error, SignInError, SignInProblem};
use crate::percent;
use crate::secret::Secret;
use crate::wire::{Fields, Object};
use std::fmt;
use subtle::ConstantTimeEq;
use url::Url;

/// Builds the link that a user opens to sign in: [`SignIn::link`](super::SignIn::link).
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct LinkBuilder {
    pub(super) accounts: String,
    pub(super) app_id: String,
    pub(super) redirect_uri: String,
    pub(super) scopes: Vec<String>,
    pub(super) consent: bool,
}

impl LinkBuilder {
    /// Adds scopes to request from the user, 50 at most. The app must already have each of them; otherwise the user
    /// sees error 20027 instead of the page. Scopes granted before remain granted.
    pub fn scopes<I: IntoIterator<Item: Into<String>>>(mut self, scopes: I) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// Requests a refresh token as well, with the scope [`OFFLINE_ACCESS`]. Without one, the user has to sign in again
    /// after two hours.
    pub fn offline_access(self) -> Self {
        self.scopes([OFFLINE_ACCESS])
    }

    /// Shows the page even to users who have already granted everything.
    pub fn prompt_consent(mut self) -> Self {
        self.consent = true;
        self
    }

    /// Builds the link, with a `state` and a `code_challenge` that belong to this sign-in only.
    ///
    /// # Errors
    /// [`Error::SignIn`] if there are more than 50 scopes, if a scope or the redirect URL is invalid, or if the system
    /// cannot provide random numbers.
    pub fn build(self) -> Result<Link, Error> {
        let scopes = checked_scopes(self.scopes)?;
        if scopes.len() > MOST_SCOPES {
            return Err(SignInError::new(SignInProblem::TooManyScopes(scopes.len())).into());
        }
        let url = Url::parse(&self.redirect_uri).ok();
        if url.is_none_or(|url| !url.has_host() || url.fragment().is_some()) {
            return Err(SignInError::new(SignInProblem::InvalidRedirectUri(self.redirect_uri)).into());
        }
        let (state, verifier) = (random::secret()?, random::secret()?);
        let scope = scopes.join(" ");
        let challenge = random::challenge(&verifier);
        let mut query = vec![
            ("client_id", self.app_id.as_str()),
            ("response_type", "code"),
            ("redirect_uri", &self.redirect_uri),
            ("state", state.expose()),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ];
        if !scope.is_empty() {
            query.push(("scope", &scope));
        }
        if self.consent {
            query.push(("prompt", "consent"));
        }
        let query: Vec<String> =
            query.iter().map(|(name, value)| format!("{name}={}", percent::segment(value))).collect();
        let url = format!("{}/open-apis/authen/v1/authorize?{}", self.accounts, query.join("&"));
        Ok(Link { url, pending: PendingSignIn { state, verifier, redirect_uri: self.redirect_uri, scopes } })
    }
}

/// A link that a user opens to sign in.
///
/// The URL is meant for the user's browser. It contains the `state`, which is useless once the user has returned; keep
/// it out of logs nevertheless.
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// The URL that the user opens in a browser.
    pub url: String,
    /// The state that [`SignIn::finish`](super::SignIn::finish) needs when the user returns.
    pub pending: PendingSignIn,
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link").field("pending", &self.pending).finish_non_exhaustive()
    }
}

/// A sign-in in progress: the state to keep, for the browser in which it started, until the user returns.
///
/// A web server keeps it in the session of that browser, where no other browser can access it: this protects the user
/// from being signed in as somebody else. It can be serialized and deserialized; it contains secrets, which `Debug`
/// does not show.
#[derive(Clone, Default)]
pub struct PendingSignIn {
    pub(super) state: Secret,
    pub(super) verifier: Secret,
    pub(super) redirect_uri: String,
    pub(super) scopes: Vec<String>,
}

impl PendingSignIn {
    /// Returns the `state` of the link, with which a server with several sign-ins in progress finds the one that a
    /// redirect belongs to. [`SignIn::finish`](super::SignIn::finish) verifies it.
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// Returns the redirect URL of the link.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Returns the requested scopes.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// Returns the code of a redirect, if it belongs to this sign-in.
    pub(super) fn code(&self, redirect: &str) -> Result<Secret, SignInError> {
        let Redirect { code, state, error, description } = Redirect::read(redirect)?;
        let fits = |state: Secret| state.expose().as_bytes().ct_eq(self.state.expose().as_bytes()).into();
        // An empty state means that the sign-in was never started.
        if self.state.is_empty() || !state.is_some_and(fits) {
            return Err(SignInError::new(SignInProblem::WrongState));
        }
        match (error, code) {
            (Some(error), _) => Err(SignInError::answered(error, description.unwrap_or_default())),
            (None, Some(code)) => Ok(code),
            (None, None) => Err(SignInError::new(SignInProblem::NotARedirect)),
        }
    }
}

impl Object for PendingSignIn {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("state", &mut self.state);
        f.field("verifier", &mut self.verifier);
        f.field("redirect_uri", &mut self.redirect_uri);
        f.field("scopes", &mut self.scopes);
    }
}

crate::__impl_object! {
    PendingSignIn
}
