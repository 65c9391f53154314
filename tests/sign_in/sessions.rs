//! Storing and refreshing sessions within one process.

use super::{CALLBACK, NEW, client, fixture, problem, signed_in};
use feishu_api::authen::v2::oauth_token::Refresh;
use feishu_api::client::token::{BoxFuture, StoreError, TokenKey};
use feishu_api::sign_in::{
    FileSessions, Lease, MemorySessions, Session, SessionStore, SignIn, SignInProblem, StoredSession, UserSessions,
};
use feishu_api::{Access, Client, Error, Operation};
use feishu_sandbox::{Fault, Sandbox, demo};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

const REFRESH: &str = Refresh::ENDPOINT.id;

pub(super) fn tempdir(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sign_in").join(name);
    let _ = std::fs::remove_dir_all(&directory);
    directory
}

/// Returns the session with an access token that is valid for this number of seconds.
pub(super) fn with_left(session: &Session, seconds: i64) -> Session {
    let mut json = serde_json::to_value(session).unwrap();
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis();
    let ends = i64::try_from(now).unwrap() + seconds * 1000;
    json["access_ends"] = ends.into();
    json["access_since"] = (ends - 7_200_000).into();
    serde_json::from_value(json).unwrap()
}

async fn new_session(sandbox: &Sandbox, sign_in: &SignIn) -> Session {
    signed_in(sandbox, sign_in, sign_in.link(CALLBACK).offline_access()).await
}

/// Starts a sandbox with its sign-in, and stores a session of `ann` that is valid for `left` seconds.
async fn ann(store: impl SessionStore + 'static, left: i64) -> (Sandbox, SignIn, UserSessions) {
    let (sandbox, sign_in) = fixture().await;
    let session = new_session(&sandbox, &sign_in).await;
    let sessions = UserSessions::new(sign_in.clone(), store);
    sessions.add("ann", with_left(&session, left)).await.unwrap();
    (sandbox, sign_in, sessions)
}

fn refreshes(sandbox: &Sandbox) -> u64 {
    sandbox.count(REFRESH).unwrap()
}

#[tokio::test]
async fn a_client_acts_as_the_user_and_their_token_is_refreshed_in_time() {
    let (sandbox, _, sessions) = ann(MemorySessions::new(), 7200).await;
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
    let client = client.user_tokens(sessions.clone()).build().unwrap();
    let who = async || {
        let call = client.authen().v1().user_info().get().access(Access::User("ann".into()));
        call.await.map(|user| user.open_id.to_string())
    };
    assert_eq!((who().await.unwrap().as_str(), refreshes(&sandbox)), (NEW, 0));
    sandbox.revoke_tokens();
    assert_eq!((who().await.unwrap().as_str(), refreshes(&sandbox)), (NEW, 1));
    // A token is refreshed if it is about to expire.
    for (left, expected) in [(40 * 60, 1), (30 * 60, 2), (0, 3)] {
        let session = sessions.get("ann").await.unwrap().unwrap();
        sessions.add("ann", with_left(&session, left)).await.unwrap();
        sessions.token("ann", None).await.unwrap();
        assert_eq!(refreshes(&sandbox), expected, "{left}");
    }
    let nobody = client.authen().v1().user_info().get().access(Access::User("ben".into())).await.unwrap_err();
    let error = nobody.sign_in().unwrap();
    assert_eq!((&error.problem, error.user.as_deref()), (&SignInProblem::NotSignedIn, Some("ben")));
    assert!(error.needs_sign_in() && nobody.to_string().contains("sign in again"), "{nobody}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_many_sessions_refreshes() {
    let directory = tempdir("many");
    let (sandbox, sign_in, _) = ann(FileSessions::open(&directory).unwrap(), 0).await;
    let mut tasks = Vec::new();
    for _ in 0..20 {
        // As in separate processes: they share only the directory.
        let sessions = UserSessions::new(sign_in.clone(), FileSessions::open(&directory).unwrap());
        tasks.push(tokio::spawn(async move { sessions.token("ann", None).await.unwrap().token }));
    }
    let mut tokens = Vec::new();
    for task in tasks {
        tokens.push(task.await.unwrap());
    }
    assert_eq!(refreshes(&sandbox), 1);
    assert!(tokens.iter().all(|token| token == &tokens[0]));
}

#[tokio::test]
async fn a_call_that_is_dropped_and_a_runtime_that_ends_cancel_no_refresh() {
    let (sandbox, _, sessions) = ann(MemorySessions::new(), 0).await;
    let hold = sandbox.hold_next(REFRESH).unwrap();
    let theirs = sessions.clone();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let outcome = tokio::time::timeout(Duration::from_millis(300), theirs.token("ann", None)).await;
            assert!(outcome.is_err());
        });
    });
    hold.reached().await;
    tokio::task::spawn_blocking(|| thread.join().unwrap()).await.unwrap();
    hold.release();
    sessions.settled().await;
    let kept = sessions.get("ann").await.unwrap().unwrap();
    assert!(kept.access_ends() > SystemTime::now() + Duration::from_secs(7000));
    assert_eq!(refreshes(&sandbox), 1);
}

/// The connection breaks before the platform has received the refresh token, or after it has used it up.
#[tokio::test]
async fn an_interrupted_refresh_is_retried_and_a_lost_session_is_reported() {
    let (sandbox, _, sessions) = ann(MemorySessions::new(), 0).await;
    sandbox.inject(REFRESH, Fault::Closed, 1).unwrap();
    sessions.token("ann", None).await.unwrap();
    assert_eq!(refreshes(&sandbox), 2);

    for fault in [Fault::TruncatedBody, Fault::ClosedMidway, Fault::GarbledBody] {
        let (sandbox, sign_in, sessions) = ann(MemorySessions::new(), 0).await;
        sandbox.inject(REFRESH, fault, 1).unwrap();
        let found = problem(sessions.token("ann", None).await);
        assert_eq!(found, SignInProblem::RefreshTokenLost { code: 20064 });
        // The platform is not asked repeatedly.
        let asked = refreshes(&sandbox);
        assert_eq!(problem(sessions.token("ann", None).await), found);
        assert_eq!(refreshes(&sandbox), asked);
        sessions.add("ann", new_session(&sandbox, &sign_in).await).await.unwrap();
        sessions.token("ann", None).await.unwrap();
    }
}

#[tokio::test]
async fn the_previous_access_token_is_used_until_it_expires() {
    let (sandbox, sign_in, sessions) = ann(MemorySessions::new(), 20 * 60).await;
    let before = sessions.get("ann").await.unwrap().unwrap();
    sandbox.inject(REFRESH, Fault::TruncatedBody, 1).unwrap();
    let token = sessions.token("ann", None).await.unwrap();
    assert_eq!(&token.token, before.access_token());
    assert!(token.life <= Duration::from_secs(20 * 60));
    assert!(sign_in.user(&before).await.is_ok(), "the platform says so, too");
    let found = problem(sessions.token("ann", Some(&token.token)).await);
    assert_eq!(found, SignInProblem::RefreshTokenLost { code: 20064 });

    // Nor does an unreachable platform end the session while the access token is valid.
    let (sandbox, _, sessions) = ann(MemorySessions::new(), 20 * 60).await;
    sandbox.inject(REFRESH, Fault::Html(502), 2).unwrap();
    assert!(sessions.token("ann", None).await.is_ok());
    let next = sessions.token("ann", None).await.unwrap();
    assert!(next.life > Duration::from_secs(7000));
}

#[tokio::test]
async fn a_session_revoked_by_the_platform_ends() {
    let day = Duration::from_secs(24 * 60 * 60);
    let (sandbox, _, sessions) = ann(MemorySessions::new(), 0).await;
    sandbox.withdraw(demo::APP_ID, NEW);
    let found = problem(sessions.token("ann", None).await);
    assert_eq!(found, SignInProblem::RefreshTokenRejected { code: 20064 });

    let (sandbox, sign_in, sessions) = ann(MemorySessions::new(), 0).await;
    sandbox.advance(8 * day);
    assert_eq!(problem(sessions.token("ann", None).await), SignInProblem::SessionEnded);
    sessions.add("ann", new_session(&sandbox, &sign_in).await).await.unwrap();
    for _ in 0..60 {
        sandbox.advance(6 * day);
        sessions.refresh("ann").await.unwrap();
    }
    sandbox.advance(5 * day);
    assert!(sessions.refresh("ann").await.is_ok(), "the access token is good to its end");
    let token = sessions.get("ann").await.unwrap().unwrap().access_token().clone();
    assert_eq!(problem(sessions.token("ann", Some(&token)).await), SignInProblem::SessionEnded);
}

#[tokio::test]
async fn a_session_without_a_refresh_token_is_not_stored() {
    let (sandbox, sign_in) = fixture().await;
    let sessions = UserSessions::new(sign_in.clone(), MemorySessions::new());
    let session = signed_in(&sandbox, &sign_in, sign_in.link(CALLBACK)).await;
    let found = problem(sessions.add("ann", session).await);
    assert_eq!(found, SignInProblem::NoRefreshToken { granted: false });
    assert_eq!(sessions.get("ann").await.unwrap(), None);
}

#[tokio::test]
async fn signing_in_or_out_during_a_refresh_wins() {
    let (sandbox, sign_in, sessions) = ann(MemorySessions::new(), 0).await;
    let hold = sandbox.hold_next(REFRESH).unwrap();
    let refreshing = tokio::spawn({
        let sessions = sessions.clone();
        async move { sessions.token("ann", None).await }
    });
    hold.reached().await;
    let anew = new_session(&sandbox, &sign_in).await;
    sessions.add("ann", anew.clone()).await.unwrap();
    hold.release();
    assert_eq!(&refreshing.await.unwrap().unwrap().token, anew.access_token());
    assert_eq!(sessions.get("ann").await.unwrap(), Some(anew.clone()));

    sessions.add("ann", with_left(&anew, 0)).await.unwrap();
    let hold = sandbox.hold_next(REFRESH).unwrap();
    let refreshing = tokio::spawn({
        let sessions = sessions.clone();
        async move { sessions.token("ann", None).await }
    });
    hold.reached().await;
    sessions.remove("ann").await.unwrap();
    hold.release();
    assert_eq!(problem(refreshing.await.unwrap()), SignInProblem::NotSignedIn);
    assert_eq!(sessions.get("ann").await.unwrap(), None);
}

#[tokio::test]
async fn sessions_are_separate_per_app_secret_tenant_and_address() {
    let (sandbox, sign_in) = fixture().await;
    let (store, session) = (MemorySessions::new(), new_session(&sandbox, &sign_in).await);
    UserSessions::new(sign_in, store.clone()).add("ann", session).await.unwrap();
    let app = |id: &str, secret: &str| Client::builder().app(id, secret).base_url(sandbox.base_url());
    let others = [
        app(demo::APP_ID, "another secret"),
        app("cli_other", demo::APP_SECRET),
        app(demo::APP_ID, demo::APP_SECRET).tenant_key("another"),
        app(demo::APP_ID, demo::APP_SECRET).base_url("http://127.0.0.1:1"),
    ];
    for other in others {
        let sign_in = SignIn::new(&other.build().unwrap()).unwrap();
        assert_eq!(UserSessions::new(sign_in, store.clone()).get("ann").await.unwrap(), None);
    }
    let same = SignIn::new(&client(&sandbox)).unwrap();
    let same = UserSessions::new(same, store.clone());
    assert!(same.get("ann").await.unwrap().is_some());
    let shown = format!("{store:?} {same:?}");
    assert!(!shown.contains(demo::APP_SECRET), "{shown}");
}

/// A store with a full disk for some writes.
#[derive(Clone)]
struct Full {
    store: MemorySessions,
    writes: Arc<AtomicUsize>,
    fails: std::ops::Range<usize>,
}

impl SessionStore for Full {
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredSession>, StoreError>> {
        self.store.load(key)
    }

    fn swap<'a>(
        &'a self,
        key: &'a TokenKey,
        expected: Option<i64>,
        session: Option<&'a StoredSession>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let write = self.writes.fetch_add(1, Ordering::Relaxed);
        if self.fails.contains(&write) {
            return Box::pin(async { Err("no space left".into()) });
        }
        self.store.swap(key, expected, session)
    }

    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        life: Duration,
    ) -> BoxFuture<'a, Result<Option<Box<dyn Lease>>, StoreError>> {
        self.store.lease(key, life)
    }
}

#[tokio::test]
async fn a_store_that_fails_uses_up_no_refresh_token() {
    // Write 0 is the sign-in, write 1 the intent, and writes 2 and later the session.
    let full = |fails| Full { store: MemorySessions::new(), writes: Arc::default(), fails };
    let (sandbox, _, sessions) = ann(full(1..2), 0).await;
    assert_eq!(problem(sessions.token("ann", None).await), SignInProblem::Store("no space left".into()));
    assert_eq!(refreshes(&sandbox), 0);
    sessions.token("ann", None).await.unwrap();

    let (sandbox, _, sessions) = ann(full(2..4), 0).await;
    sessions.token("ann", None).await.unwrap();
    assert_eq!(refreshes(&sandbox), 1);
    let kept = sessions.get("ann").await.unwrap().unwrap();
    assert!(kept.access_ends() > SystemTime::now() + Duration::from_secs(7000));
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_readable_by_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempdir("permissions").join("in/another");
    let (sandbox, sign_in, sessions) = ann(FileSessions::open(&directory).unwrap(), 0).await;
    sessions.token("ann", None).await.unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&directory), 0o700);
    let files: Vec<PathBuf> = std::fs::read_dir(&directory).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() >= 2 && files.iter().all(|file| mode(file) == 0o600), "{files:?}");
    let shown = format!("{:?}", files);
    assert!(!shown.contains("ann") && !shown.contains(".part"), "{shown}");

    let session = files.iter().find(|file| file.extension().is_some_and(|extension| extension == "json")).unwrap();
    std::fs::write(session, "{\"version\":1,\"text\":\"swordfi").unwrap();
    let error = sessions.token("ann", None).await.unwrap_err();
    assert!(!error.sign_in().unwrap().needs_sign_in(), "what is damaged is not missing: {error}");
    assert!(!format!("{error:#}").contains("swordfi"));
    sessions.add("ann", new_session(&sandbox, &sign_in).await).await.unwrap();
    assert!(sessions.token("ann", None).await.is_ok(), "signing in again fixes it");

    std::fs::set_permissions(&directory, PermissionsExt::from_mode(0o750)).unwrap();
    let error = FileSessions::open(&directory).unwrap_err().to_string();
    assert!(error.contains("chmod 700"), "{error}");
}

#[tokio::test]
async fn errors_of_the_platform_are_kept() {
    let (sandbox, _, sessions) = ann(MemorySessions::new(), 0).await;
    sandbox.with_world(|world| world.app_mut(demo::APP_ID).unwrap().refresh = false);
    let error = sessions.token("ann", None).await.unwrap_err();
    assert!(matches!(&error, Error::Api(error) if error.reply.code == 20074), "{error}");
    sandbox.with_world(|world| world.app_mut(demo::APP_ID).unwrap().refresh = true);
    sessions.token("ann", None).await.unwrap();
}
