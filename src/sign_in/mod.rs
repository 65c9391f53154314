//! Signing users in, and keeping them signed in.
//!
//! A user agrees in a browser that the app acts for them, and comes back with a code, which [`SignIn`] exchanges for a
//! [`Session`]: an access token of two hours and, with the scope [`OFFLINE_ACCESS`], a refresh token for the next one.
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
//! A program without a browser signs in by [`SignIn::device`].

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

/// The scope that comes with a refresh token.
pub const OFFLINE_ACCESS: &str = "offline_access";

/// How many scopes a link may ask for.
pub const MOST_SCOPES: usize = 50;

/// Errors by words, as OAuth has them.
const OAUTH: &Protocol = &Protocol::new().error_code("error").error_message("error_description").log_id("x-tt-logid");

/// Signs users in to an app. See [the module](self).
#[derive(Clone)]
pub struct SignIn {
    client: Client,
    /// A client of where users sign in.
    accounts: Client,
}

impl SignIn {
    /// Signs users in to the app of this client. Users of Feishu sign in at `https://accounts.feishu.cn`, those of Lark
    /// at `https://accounts.larksuite.com`, and where the client has another base URL, there.
    ///
    /// # Errors
    /// [`Error::Config`] where the client has no credentials of an app.
    pub fn new(client: &Client) -> Result<Self, Error> {
        let base = &client.inner.site.base;
        let accounts = match base.prefix.as_str() {
            "https://open.feishu.cn" => "https://accounts.feishu.cn",
            "https://open.larksuite.com" => "https://accounts.larksuite.com",
            other => other,
        };
        Self::at(client, &accounts.into())
    }

    /// The same, where users sign in elsewhere: at a private deployment that has a host of its own for it.
    ///
    /// # Errors
    /// As [`new`](Self::new); also where the address cannot work.
    pub fn at(client: &Client, accounts: &BaseUrl) -> Result<Self, Error> {
        if client.inner.site.app.is_none() {
            return Err(ConfigError::of(Create::ENDPOINT, ConfigProblem::NoCredentials).into());
        }
        Ok(Self { client: client.clone(), accounts: client.at(accounts)? })
    }

    /// Begins a link for a user's browser. `redirect_uri` is where the user is sent afterwards: one of the redirect URLs
    /// under "Security Settings" in the developer console.
    pub fn link(&self, redirect_uri: impl Into<String>) -> LinkBuilder {
        LinkBuilder {
            accounts: self.accounts.base_url().to_owned(),
            app_id: self.credentials().0.to_owned(),
            redirect_uri: redirect_uri.into(),
            scopes: Vec::new(),
            consent: false,
        }
    }

    /// Finishes a sign-in. `redirect` is what the browser opened: the URL, the path with its query, or the query alone.
    ///
    /// The code in it works once, for five minutes.
    ///
    /// # Errors
    /// [`Error::SignIn`] where the redirect is not one of this sign-in, or says that the user refused; any error of
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

    /// Gets the next session for a refresh token, which is used up by that: keep the new one before anything else.
    /// [`UserSessions`] does all of it.
    ///
    /// # Errors
    /// [`Error::SignIn`] where the session has no refresh token; any error of
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

    /// Who signed in: [`authen.v1.user_info.get`](user_info::Get).
    ///
    /// # Errors
    /// Any error of the call.
    pub async fn user(&self, session: &Session) -> Result<user_info::GetResponse, Error<user_info::GetError>> {
        let access = Access::Token(TokenKind::User, session.access_token().clone());
        self.client.authen().v1().user_info().get().access(access).await
    }

    /// The App ID and the App Secret.
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

/// Scopes, each once, in their order.
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
