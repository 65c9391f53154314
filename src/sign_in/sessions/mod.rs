//! The sessions of users, kept and refreshed.

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

/// How long to wait for another process that refreshes, and how often to look.
const PATIENCE: Duration = Duration::from_secs(100);
const LOOK: Duration = Duration::from_millis(20);

/// How often to write where others write at the same time.
const WRITES: u32 = 100;

/// The sessions of users: kept in a [`SessionStore`], and refreshed by one of all processes that share it.
///
/// It is a source of users' tokens for a client:
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
/// Sessions are kept apart by base URL, app, App Secret (of which a fingerprint is kept), tenant and user, so programs
/// with different apps can share a store. After the App Secret was reset, users sign in again.
///
/// # A refresh token is good for one use
///
/// What the documentation says: a refresh token can be used once, and is void as soon as the next one is given out; a
/// used one is answered with 20064 or 20073; the access token of before works on to its end. It knows of no grace period
/// in which a used one would be taken again, so none is counted on.
///
/// **One process refreshes.** It holds a lease on the session. The others wait for what it keeps. Where a lease can lapse,
/// two might refresh: the session of the one whose refresh token the platform took is kept, whatever the other wrote.
///
/// **The next refresh token is kept before anybody sees the access token.** The intent to refresh is kept before that, so
/// that a process which was interrupted is noticed. The next process then sends the same refresh token again: if the
/// platform has not seen it, nothing was lost.
///
/// **A refresh is not cancelled.** It runs on a thread of its own, and goes on when the call that needed it is dropped or
/// its runtime ends. Wait for [`settled`](Self::settled) at the end of a program.
///
/// # What remains
///
/// From the moment when the platform has used the refresh token up, to that when the next one is on the disk, the next
/// refresh token is on its way or in the memory of one process. If that process is killed, or the machine stops, the user
/// has to sign in again: no client can close this window, only the platform could. It lasts as long as the reply takes,
/// and a write (some milliseconds). The access token of before still works, so the user is signed out at its end and not
/// at once: until then calls succeed, and afterwards the error is [`SignInProblem::RefreshTokenLost`].
///
/// A [`Keeper`] makes the window small in practice: a process of its own does the refresh, so that nothing is lost when
/// the program is killed, interrupted or crashes. What remains is that the keeper itself is killed, or the machine or the
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
    /// How many refreshes are under way.
    under_way: watch::Sender<usize>,
}

impl UserSessions {
    /// The sessions in a store, of users of an app.
    pub fn new(sign_in: SignIn, store: impl SessionStore + 'static) -> Self {
        let tenant = sign_in.client.inner.tenant_key.clone().unwrap_or_default();
        let (store, under_way) = (Arc::new(store), watch::Sender::new(0));
        Self { inner: Arc::new(Inner { sign_in, store, tenant, keeper: None, under_way }) }
    }

    /// The same sessions, refreshed by a process of its own: see [`Keeper`].
    #[must_use]
    pub fn keeper(self, keeper: Keeper) -> Self {
        let Inner { sign_in, store, tenant, .. } = &*self.inner;
        let (sign_in, store, tenant) = (sign_in.clone(), Arc::clone(store), tenant.clone());
        let (keeper, under_way) = (Some(keeper), watch::Sender::new(0));
        Self { inner: Arc::new(Inner { sign_in, store, tenant, keeper, under_way }) }
    }

    /// Keeps the session of a user who has signed in, in place of the one there was. `user` is whatever name the program
    /// has for them, such as their open_id; it is the one that [`Access::User`](crate::Access::User) takes.
    ///
    /// # Errors
    /// [`Error::SignIn`] where the session has no refresh token: it could not be kept for longer than two hours. Also
    /// where the store fails.
    pub async fn add(&self, user: &str, session: Session) -> Result<(), Error> {
        let key = self.key(user);
        session.expect_refresh_token().map_err(|error| named(error.into(), &key))?;
        let inner = &self.inner;
        for _ in 0..WRITES {
            // What is there counts for nothing, readable or not: the newest sign-in is the right one.
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

    /// The session that is kept of a user, as it is.
    ///
    /// # Errors
    /// [`Error::SignIn`] where the store fails.
    pub async fn get(&self, user: &str) -> Result<Option<Session>, Error> {
        let key = self.key(user);
        let kept = self.inner.load(&key).await.map_err(|error| named(error, &key))?;
        Ok(kept.map(|(_, record)| record.session))
    }

    /// Forgets the session of a user. To the platform they stay signed in until its tokens have come to their ends.
    ///
    /// # Errors
    /// [`Error::SignIn`] where the store fails.
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

    /// The access token of a user, refreshed if it is about to end. `rejected` is one that the platform has just
    /// rejected: it does not come again.
    ///
    /// # Errors
    /// [`Error::SignIn`] where the user has to sign in, where the store fails, or where another process takes too long;
    /// any error of [`authen.v2.oauth_token.refresh`](struct@crate::authen::v2::oauth_token::Refresh).
    pub async fn token(&self, user: &str, rejected: Option<&Secret>) -> Result<UserToken, Error> {
        self.obtain(user, rejected, false).await
    }

    /// Refreshes the session of a user, whether or not it is about to end: for scopes that they granted since.
    ///
    /// # Errors
    /// As [`token`](Self::token).
    pub async fn refresh(&self, user: &str) -> Result<UserToken, Error> {
        self.obtain(user, None, true).await
    }

    /// Waits until no refresh is under way. A program that ends before may lose what the platform has just answered.
    pub async fn settled(&self) {
        let mut under_way = self.inner.under_way.subscribe();
        // It fails where all senders are gone, and this is one.
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

    /// Refreshes where nothing can cancel it: in a process of its own, or on a thread of its own.
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
            // Whoever asked may be gone. What came is kept.
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

/// A thread panicked that refreshed. It could have been a store that did.
fn crashed() -> Error {
    SignInError::new(SignInProblem::Store("it panicked".to_owned())).into()
}

/// The access token of a session, with the time it has left.
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
