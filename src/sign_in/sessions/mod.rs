//! Stores and refreshes user sessions.

mod file;
mod keeper;
mod memory;
mod record;
mod refresh;
mod store;

pub use file::FileSessions;
pub use keeper::Keeper;
pub use memory::MemorySessions;
pub use store::{Lease, SessionStore, StoredSession};

use super::{Session, SignIn};
use crate::client::token::{BoxFuture, SecretKind, SourceError, TokenKey, UserToken, UserTokens};
use crate::error::{Error, SignInError, SignInProblem};
use crate::secret::Secret;
use record::{Record, Verdict};
use refresh::{Refreshed, failed, named};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::runtime::Builder;
use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, sleep};

/// The maximum wait for another process that is refreshing, and the interval of checks.
const PATIENCE: Duration = Duration::from_secs(100);
const LOOK: Duration = Duration::from_millis(20);

/// The maximum number of attempts to write during concurrent writes.
const WRITES: u32 = 100;

/// User sessions: kept in a [`SessionStore`], and refreshed by only one of the processes that share it.
///
/// It is a source of user tokens for a client:
///
/// ```no_run
/// use feishu_api::sign_in::{FileSessions, SignIn, UserSessions};
/// use feishu_api::{Access, Client};
///
/// # async fn run(secret: &str, session: feishu_api::sign_in::Session) -> Result<(), Box<dyn std::error::Error>> {
/// let app = Client::builder().app("cli_a1b2", secret).build()?;
/// let sessions = UserSessions::new(SignIn::new(&app)?, FileSessions::open("/var/lib/my-app/sessions")?);
/// sessions.add("ann", session).await?; // from SignIn::finish
///
/// let client = Client::builder().app("cli_a1b2", secret).user_tokens(sessions.clone()).build()?;
/// let me = client.authen().v1().user_info().get().access(Access::User("ann".into())).await;
/// match me {
///     Err(error) if error.sign_in().is_some_and(|error| error.needs_sign_in()) => println!("sign in again"),
///     other => println!("{}", other?.name),
/// }
/// sessions.settled().await; // before the program ends
/// # Ok(())
/// # }
/// ```
///
/// Sessions are separated by base URL, app, App Secret (of which a fingerprint is kept), tenant and user, so programs
/// with different apps can share a store. After the App Secret is reset, users have to sign in again.
///
/// # A refresh token can be used only once
///
/// According to the documentation, a refresh token can be used once, and becomes invalid as soon as the next one is
/// issued; a used one is answered with 20064 or 20073; the previous access token works until it expires. No grace
/// period is documented in which a used token would be accepted again, so this code does not rely on one.
///
/// **One process refreshes.** It holds a lease on the session. The others wait for the session that it stores. If a
/// lease expires early, two processes might refresh: the session of the one whose refresh token the platform accepted
/// is kept, whatever the other wrote.
///
/// **The next refresh token is stored before the access token is returned.** The intent to refresh is stored before
/// that, so that an interrupted process is noticed. The next process then sends the same refresh token again: if the
/// platform has not seen it, nothing was lost.
///
/// **A refresh is not cancelled.** It runs on a separate thread, and continues when the call that needed it is dropped
/// or its runtime ends. Wait for [`settled`](Self::settled) at the end of a program.
///
/// # Remaining risk
///
/// From the moment when the platform has used up the refresh token until the next one is on disk, the next refresh
/// token is only in transit or in the memory of one process. If that process is killed or the machine stops, the user
/// has to sign in again: no client can close this window, only the platform could. It lasts as long as the reply and a
/// write take (some milliseconds). The previous access token still works, so the user is not signed out at once but
/// when it expires: until then calls succeed, and afterwards they fail with [`SignInProblem::RefreshTokenLost`].
///
/// A [`Keeper`] makes the window small in practice: a separate process does the refresh, so that nothing is lost if the
/// program is killed, interrupted or crashes. The remaining risk is that the keeper itself is killed, or the machine or
/// container stops, within these milliseconds.
#[derive(Clone)]
pub struct UserSessions {
    inner: Arc<Inner>,
}

struct Inner {
    sign_in: SignIn,
    store: Arc<dyn SessionStore>,
    tenant: String,
    keeper: Option<Keeper>,
    /// The number of refreshes in progress.
    under_way: watch::Sender<usize>,
}

impl UserSessions {
    /// Creates the sessions of an app's users in a store.
    pub fn new(sign_in: SignIn, store: impl SessionStore + 'static) -> Self {
        let tenant = sign_in.client.inner.tenant_key.clone().unwrap_or_default();
        let (store, under_way) = (Arc::new(store), watch::Sender::new(0));
        Self { inner: Arc::new(Inner { sign_in, store, tenant, keeper: None, under_way }) }
    }

    /// Refreshes sessions in a separate process: see [`Keeper`].
    #[must_use]
    pub fn keeper(self, keeper: Keeper) -> Self {
        let Inner { sign_in, store, tenant, .. } = &*self.inner;
        let (sign_in, store, tenant) = (sign_in.clone(), Arc::clone(store), tenant.clone());
        let (keeper, under_way) = (Some(keeper), watch::Sender::new(0));
        Self { inner: Arc::new(Inner { sign_in, store, tenant, keeper, under_way }) }
    }

    /// Stores the session of a user who has signed in, replacing any previous one. `user` is the program's name for the
    /// user, such as their open_id, as passed to [`Access::User`](crate::Access::User).
    ///
    /// # Errors
    /// [`Error::SignIn`] if the session has no refresh token, since it could not be kept for longer than two hours, or
    /// if the store fails.
    pub async fn add(&self, user: &str, session: Session) -> Result<(), Error> {
        let key = self.key(user);
        session.expect_refresh_token().map_err(|error| named(error.into(), &key))?;
        let inner = &self.inner;
        for _ in 0..WRITES {
            // An existing session is replaced, readable or not: the latest sign-in is valid.
            let present = inner.store.load(&key).await.unwrap_or_default();
            let record = present.as_ref().and_then(|stored| Record::read(stored).ok());
            let record = Record::new(session.clone(), record.map_or(0, |old| old.generation).saturating_add(1));
            let version = present.map(|stored| stored.version);
            if inner.keep(&key, version, &record).await.map_err(|error| named(error, &key))?.is_some() {
                return Ok(());
            }
        }
        Err(SignInError::of(user, SignInProblem::Busy).into())
    }

    /// Returns the stored session of a user, as is.
    ///
    /// # Errors
    /// [`Error::SignIn`] if the store fails.
    pub async fn get(&self, user: &str) -> Result<Option<Session>, Error> {
        let key = self.key(user);
        let kept = self.inner.load(&key).await.map_err(|error| named(error, &key))?;
        Ok(kept.map(|(_, record)| record.session))
    }

    /// Removes the session of a user. For the platform the user stays signed in until its tokens expire.
    ///
    /// # Errors
    /// [`Error::SignIn`] if the store fails.
    pub async fn remove(&self, user: &str) -> Result<(), Error> {
        let key = self.key(user);
        for _ in 0..WRITES {
            let present = self.inner.store.load(&key).await.map_err(|error| named(failed(&error), &key))?;
            let Some(present) = present else { return Ok(()) };
            let gone = self.inner.store.swap(&key, Some(present.version), None).await;
            if gone.map_err(|error| named(failed(&error), &key))? {
                return Ok(());
            }
        }
        Err(SignInError::of(user, SignInProblem::Busy).into())
    }

    /// Returns the access token of a user, refreshed if it is about to expire. `rejected` is a token that the platform
    /// has just rejected: it is not returned again.
    ///
    /// # Errors
    /// [`Error::SignIn`] if the user has to sign in, if the store fails, or if another process takes too long; any
    /// error of [`authen.v2.oauth_token.refresh`](struct@crate::authen::v2::oauth_token::Refresh).
    pub async fn token(&self, user: &str, rejected: Option<&Secret>) -> Result<UserToken, Error> {
        self.obtain(user, rejected, false).await
    }

    /// Refreshes the session of a user even if it is not about to expire, to include scopes granted since.
    ///
    /// # Errors
    /// Fails like [`token`](Self::token).
    pub async fn refresh(&self, user: &str) -> Result<UserToken, Error> {
        self.obtain(user, None, true).await
    }

    /// Waits until no refresh is in progress. A program that ends earlier may lose the platform's latest reply.
    pub async fn settled(&self) {
        let mut under_way = self.inner.under_way.subscribe();
        // This fails only without senders, and `under_way` is one.
        let _ = under_way.wait_for(|count| *count == 0).await;
    }

    async fn obtain(&self, user: &str, rejected: Option<&Secret>, force: bool) -> Result<UserToken, Error> {
        let key = self.key(user);
        let until = Instant::now() + PATIENCE;
        loop {
            let kept = self.inner.load(&key).await.map_err(|error| named(error, &key))?;
            let now = SystemTime::now();
            let not_signed_in = || SignInError::of(user, SignInProblem::NotSignedIn);
            let (_, record) = kept.ok_or_else(not_signed_in)?;
            let usable = match record.verdict(rejected, now) {
                Verdict::Good if force => false,
                Verdict::Good => return Ok(token(&record.session, now)),
                Verdict::Over(problem) => return Err(SignInError::of(user, problem).into()),
                Verdict::Refresh { usable } => usable,
            };
            match self.refreshed(&key, rejected, force).await {
                Refreshed::Done(outcome) => return outcome,
                Refreshed::Busy if usable && !force => return Ok(token(&record.session, now)),
                Refreshed::Busy if Instant::now() >= until => {
                    return Err(SignInError::of(user, SignInProblem::Busy).into());
                }
                Refreshed::Busy => sleep(LOOK).await,
            }
        }
    }

    /// Refreshes where nothing can cancel it: in a separate process or on a separate thread.
    async fn refreshed(&self, key: &TokenKey, rejected: Option<&Secret>, force: bool) -> Refreshed {
        if let Some(keeper) = &self.inner.keeper
            && let Some(outcome) = keeper.refresh(&self.inner, key, rejected, force).await
        {
            return Refreshed::Done(outcome);
        }
        let (inner, key, rejected) = (Arc::clone(&self.inner), key.clone(), rejected.cloned());
        let (told, outcome) = oneshot::channel();
        inner.under_way.send_modify(|count| *count += 1);
        let refresh = async move {
            let refreshed = inner.refresh(&key, rejected.as_ref(), force).await;
            inner.under_way.send_modify(|count| *count -= 1);
            // The caller may be gone. The result is stored nevertheless.
            let _ = told.send(refreshed);
        };
        let thread = std::thread::Builder::new().name("feishu-api-refresh".to_owned());
        let spawned = match Builder::new_current_thread().enable_all().build() {
            Ok(runtime) => thread.spawn(move || runtime.block_on(refresh)),
            Err(error) => Err(error),
        };
        match spawned {
            Ok(_) => outcome.await.unwrap_or_else(|_| Refreshed::Done(Err(crashed()))),
            Err(error) => {
                self.inner.under_way.send_modify(|count| *count -= 1);
                Refreshed::Done(Err(failed(&error.into())))
            }
        }
    }

    fn key(&self, user: &str) -> TokenKey {
        let client = &self.inner.sign_in.client;
        let (app_id, secret) = self.inner.sign_in.credentials();
        TokenKey::new(client.base_url(), app_id, SecretKind::Session, user)
            .app_secret(secret)
            .tenant(self.inner.tenant.as_str())
    }
}

/// Returns the error of a refreshing thread that panicked, perhaps because of the store.
fn crashed() -> Error {
    SignInError::new(SignInProblem::Store("the refresh panicked".to_owned())).into()
}

/// Returns the access token of a session, with its remaining lifetime.
fn token(session: &Session, now: SystemTime) -> UserToken {
    UserToken::new(session.access_token(), session.left(now))
}

impl UserTokens for UserSessions {
    fn fetch<'a>(
        &'a self,
        user: &'a str,
        rejected: Option<&'a Secret>,
    ) -> BoxFuture<'a, Result<UserToken, SourceError>> {
        Box::pin(async move { Ok(self.token(user, rejected).await?) })
    }
}

impl fmt::Debug for UserSessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.inner;
        f.debug_struct("UserSessions")
            .field("sign_in", &inner.sign_in)
            .field("tenant", &inner.tenant)
            .field("keeper", &inner.keeper)
            .finish_non_exhaustive()
    }
}
