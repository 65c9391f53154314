//! The link that a user opens to sign in, and what has to be kept until they come back.

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

/// Makes the link that a user opens to sign in: [`SignIn::link`](super::SignIn::link).
#[derive(Clone, Debug)]
#[must_use = "a link is made by `build`"]
pub struct LinkBuilder {
    pub(super) accounts: String,
    pub(super) app_id: String,
    pub(super) redirect_uri: String,
    pub(super) scopes: Vec<String>,
    pub(super) consent: bool,
}

impl LinkBuilder {
    /// Adds scopes that the user is asked for, 50 at most. The app must have each of them already: else the user sees
    /// error 20027 in place of the page. What the user granted before stays granted.
    pub fn scopes<I: IntoIterator<Item: Into<String>>>(mut self, scopes: I) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// Asks for a refresh token as well: for the scope [`OFFLINE_ACCESS`]. Without one the user has to sign in again
    /// after two hours.
    pub fn offline_access(self) -> Self {
        self.scopes([OFFLINE_ACCESS])
    }

    /// Has the page shown even to a user who granted all of it before.
    pub fn prompt_consent(mut self) -> Self {
        self.consent = true;
        self
    }

    /// Makes the link, with a `state` and a `code_challenge` that belong to this one sign-in.
    ///
    /// # Errors
    /// [`Error::SignIn`] where there are more than 50 scopes or one that is none, where the redirect URL is none, or
    /// where the system has no random numbers.
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
/// The URL is meant for the user's browser. It holds the `state`, which is of use to nobody once the user is back; keep
/// it out of logs all the same.
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    /// The address that the user opens in a browser.
    pub url: String,
    /// What [`SignIn::finish`](super::SignIn::finish) needs once the user is back.
    pub pending: PendingSignIn,
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link").field("pending", &self.pending).finish_non_exhaustive()
    }
}

/// A sign-in under way: what has to be kept, for the browser it was begun in, until the user is back.
///
/// A web server keeps it in the session of that browser, where no other browser can reach it: that is what protects
/// the user from being signed in as somebody else. `Serialize` writes it and `Deserialize` reads that back; it holds
/// secrets, which `Debug` does not show.
#[derive(Clone, Default)]
pub struct PendingSignIn {
    pub(super) state: Secret,
    pub(super) verifier: Secret,
    pub(super) redirect_uri: String,
    pub(super) scopes: Vec<String>,
}

impl PendingSignIn {
    /// The `state` of the link, by which a server that has several sign-ins under way finds the one that a redirect
    /// belongs to. [`SignIn::finish`](super::SignIn::finish) compares it.
    pub fn state(&self) -> &Secret {
        &self.state
    }

    /// The redirect URL of the link.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// The scopes that the user is asked for.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// The code of a redirect, if it is one of this sign-in.
    pub(super) fn code(&self, redirect: &str) -> Result<Secret, SignInError> {
        let Redirect { code, state, error, description } = Redirect::read(redirect)?;
        let fits = |state: Secret| state.expose().as_bytes().ct_eq(self.state.expose().as_bytes()).into();
        // An empty state is that of a sign-in that was never begun.
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
