//! Signs users in, and keeps them signed in.
//!
//! A user agrees in a browser that the app may act for them, and returns with a code, which [`SignIn`] exchanges for a
//! [`Session`]: an access token valid for two hours and, with the scope [`OFFLINE_ACCESS`], a refresh token to obtain
//! the next one.
//!
//! ```no_run
//! use feishu_api::Client;
//! use feishu_api::sign_in::SignIn;
//!
//! # async fn run(secret: &str, opened: &str) -> Result<(), feishu_api::Error> {
//! let client = Client::builder().app("cli_a1b2", secret).build()?;
//! let sign_in = SignIn::new(&client)?;
//! let link = sign_in.link("https://example.com/callback").scopes(["calendar:calendar:readonly"]).offline_access();
//! let link = link.build()?;
//! println!("Open {}", link.url); // Keep link.pending with the browser's session.
//!
//! // The browser opened https://example.com/callback?code=…&state=…:
//! let session = sign_in.finish(&link.pending, opened).await?;
//! println!("signed in as {}", sign_in.user(&session).await?.name);
//! # Ok(())
//! # }
//! ```
//!
//! A program without a browser uses [`SignIn::device`].

mod device;
mod link;
mod random;
mod redirect;
mod session;
mod sessions;

pub use crate::error::{SignInError, SignInProblem};
pub use device::Device;
pub use link::{Link, LinkBuilder, PendingSignIn};
pub use session::Session;
pub use sessions::{FileSessions, Keeper, Lease, MemorySessions, SessionStore, StoredSession, UserSessions};

use crate::authen::v1::user_info;
use crate::authen::v2::oauth_token::{Create, Refresh, RefreshError};
use crate::client::{BaseUrl, Client};
use crate::endpoint::{Protocol, TokenKind};
use crate::error::{ConfigError, ConfigProblem, Error};
use crate::secret::Secret;
use crate::{Access, Operation};
use std::fmt;
use std::time::SystemTime;

/// The scope for a refresh token.
pub const OFFLINE_ACCESS: &str = "offline_access";

/// The maximum number of scopes in a link.
pub const MOST_SCOPES: usize = 50;

/// Errors identified by name, as in OAuth.
const OAUTH: &Protocol = &Protocol::new().error_code("error").error_message("error_description").log_id("x-tt-logid");

/// Signs users in to an app. See [the module](self).
#[derive(Clone)]
pub struct SignIn {
    client: Client,
    /// A client for the server where users sign in.
    accounts: Client,
}

impl SignIn {
    /// Creates a sign-in for the app of this client. Users of Feishu sign in at `https://accounts.feishu.cn`, users of
    /// Lark at `https://accounts.larksuite.com`; if the client has another base URL, users sign in there.
    ///
    /// # Errors
    /// [`Error::Config`] if the client has no app credentials.
    pub fn new(client: &Client) -> Result<Self, Error> {
        let base = &client.inner.site.base;
        let accounts = match base.prefix.as_str() {
            "https://open.feishu.cn" => "https://accounts.feishu.cn",
            "https://open.larksuite.com" => "https://accounts.larksuite.com",
            other => other,
        };
        Self::at(client, &accounts.into())
    }

    /// Creates a sign-in at another base URL, for a private deployment with a separate host for accounts.
    ///
    /// # Errors
    /// Fails like [`new`](Self::new), and if the URL is invalid.
    pub fn at(client: &Client, accounts: &BaseUrl) -> Result<Self, Error> {
        if client.inner.site.app.is_none() {
            return Err(ConfigError::of(Create::ENDPOINT, ConfigProblem::NoCredentials).into());
        }
        Ok(Self { client: client.clone(), accounts: client.at(accounts)? })
    }

    /// Starts a link for a user's browser. `redirect_uri` is where the user is sent afterwards: one of the redirect
    /// URLs under "Security Settings" in the developer console.
    pub fn link(&self, redirect_uri: impl Into<String>) -> LinkBuilder {
        LinkBuilder {
            accounts: self.accounts.base_url().to_owned(),
            app_id: self.credentials().0.to_owned(),
            redirect_uri: redirect_uri.into(),
            scopes: Vec::new(),
            consent: false,
        }
    }

    /// Completes a sign-in. `redirect` is what the browser opened: the URL, the path with its query, or just the query.
    ///
    /// The code in it can be used once, for five minutes.
    ///
    /// # Errors
    /// [`Error::SignIn`] if the redirect does not belong to this sign-in, or says that the user refused; any error of
    /// [`authen.v2.oauth_token.create`](struct@Create).
    pub async fn finish(&self, pending: &PendingSignIn, redirect: &str) -> Result<Session, Error> {
        let code = pending.code(redirect)?;
        let (app_id, secret) = self.credentials();
        let request = Create::new(app_id, secret, code.expose())
            .redirect_uri(&pending.redirect_uri)
            .code_verifier(&pending.verifier);
        let asked = SystemTime::now();
        let token = self.client.send(request).await?;
        if token.access_token.is_empty() {
            return Err(SignInError::new(SignInProblem::NoToken).into());
        }
        Ok(Session::new(token, asked, None))
    }

    /// Exchanges a refresh token for the next session. This uses up the token: store the new session before anything
    /// else. [`UserSessions`] does all of this.
    ///
    /// # Errors
    /// [`Error::SignIn`] if the session has no refresh token; any error of
    /// [`authen.v2.oauth_token.refresh`](struct@Refresh).
    pub async fn refresh(&self, session: &Session) -> Result<Session, Error<RefreshError>> {
        let refresh_token = session.expect_refresh_token()?;
        let (app_id, secret) = self.credentials();
        let asked = SystemTime::now();
        let token = self.client.send(Refresh::new(app_id, secret, refresh_token)).await?;
        if token.access_token.is_empty() {
            return Err(SignInError::new(SignInProblem::NoToken).into());
        }
        Ok(Session::new(token, asked, Some(session.granted())))
    }

    /// Returns the user who signed in: [`authen.v1.user_info.get`](user_info::Get).
    ///
    /// # Errors
    /// The errors of the call.
    pub async fn user(&self, session: &Session) -> Result<user_info::GetResponse, Error<user_info::GetError>> {
        let access = Access::Token(TokenKind::User, session.access_token().clone());
        self.client.authen().v1().user_info().get().access(access).await
    }

    /// Returns the App ID and the App Secret.
    fn credentials(&self) -> (&str, &Secret) {
        static NONE: Secret = Secret::EMPTY;
        self.client.inner.site.app.as_ref().map_or(("", &NONE), |app| (&app.id, &app.secret))
    }
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (app_id, accounts) = (self.credentials().0, self.accounts.base_url());
        f.debug_struct("SignIn").field("app_id", &app_id).field("accounts", &accounts).finish_non_exhaustive()
    }
}

/// Validates scopes and removes duplicates, keeping their order.
fn checked_scopes(scopes: Vec<String>) -> Result<Vec<String>, SignInError> {
    let mut checked: Vec<String> = Vec::with_capacity(scopes.len());
    for scope in scopes {
        if scope.is_empty() || !scope.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(SignInError::new(SignInProblem::InvalidScope(scope)));
        }
        if !checked.contains(&scope) {
            checked.push(scope);
        }
    }
    Ok(checked)
}

#[cfg(test)]
mod tests;
