//! Processes that refresh the same session concurrently, and are killed.
//!
//! `FEISHU_KILL_RUNS=200 cargo test --package feishu-tests --test sign_in kill -- --nocapture` measures the outcome.

use super::sessions::{tempdir, with_left};
use super::{CALLBACK, NEW, fixture, signed_in};
use feishu_api::authen::v2::oauth_token::Refresh;
use feishu_api::sign_in::{FileSessions, Keeper, SignIn, SignInProblem, UserSessions};
use feishu_api::{Access, Client, Operation};
use feishu_sandbox::{Sandbox, demo};
use std::env;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Makes a process a worker. Contains the base URL, the directory, and whether there is a keeper.
const WORKER: &str = "FEISHU_TEST_WORKER";

/// The number of concurrent processes.
const WORKERS: usize = 3;

const REFRESH: &str = Refresh::ENDPOINT.id;

fn runs() -> usize {
    env::var("FEISHU_KILL_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(6)
}

/// The body of a worker process; does nothing in the test process.
#[tokio::test]
async fn worker() {
    let Ok(told) = env::var(WORKER) else { return };
    let [base_url, directory, keeper] = told.split('|').collect::<Vec<_>>()[..] else { panic!("{told}") };
    let client = || Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(base_url);
    let sign_in = SignIn::new(&client().build().unwrap()).unwrap();
    let mut sessions = UserSessions::new(sign_in, FileSessions::open(directory).unwrap());
    if keeper == "keeper" {
        sessions = sessions.keeper(Keeper::this_program().unwrap().arguments(["--exact", "kill::worker"]));
        if sessions.keep_if_asked().await.unwrap() {
            return;
        }
    }
    let client = client().user_tokens(sessions).build().unwrap();
    client.authen().v1().user_info().get().access(Access::User("ann".into())).await.unwrap();
}

fn start(sandbox: &Sandbox, directory: &Path, keeper: &str) -> Child {
    let told = format!("{}|{}|{keeper}", sandbox.base_url(), directory.display());
    let mut worker = Command::new(env::current_exe().unwrap());
    worker.args(["--exact", "kill::worker"]).env(WORKER, told);
    worker.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Returns a pseudo-random duration up to `most`; the sequence is reproducible.
fn random(state: &mut u64, most: Duration) -> Duration {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    most.mul_f64((*state >> 33) as f64 / f64::from(1_u32 << 31))
}

/// The outcome of the runs.
#[derive(Debug, Default)]
struct Figures {
    runs: usize,
    signed_in: usize,
    lost: usize,
    /// The number of runs in which a process was killed before it finished.
    killed: usize,
    /// The number of those in which the platform had already used up the refresh token.
    used: usize,
}

/// Measures runs in which workers refresh a session that is about to expire, and are killed at a random moment.
async fn measure(name: &str, keeper: &str, runs: usize) -> Figures {
    let (sandbox, sign_in) = fixture().await;
    let directory = tempdir(name);
    let sessions = UserSessions::new(sign_in.clone(), FileSessions::open(&directory).unwrap());
    let link = || sign_in.link(CALLBACK).offline_access();
    let mut session = signed_in(&sandbox, &sign_in, link()).await;

    // Measure the time without a kill.
    sessions.add("ann", with_left(&session, 0)).await.unwrap();
    let start_time = Instant::now();
    let mut workers: Vec<Child> = (0..WORKERS).map(|_| start(&sandbox, &directory, keeper)).collect();
    for worker in &mut workers {
        assert!(tokio::task::block_in_place(|| worker.wait()).unwrap().success());
    }
    let whole = start_time.elapsed();
    assert_eq!(sandbox.count(REFRESH).unwrap(), 1, "one process refreshed for all of them");
    session = sessions.get("ann").await.unwrap().unwrap();

    let mut figures = Figures { runs, ..Figures::default() };
    let mut state = 20_261_128;
    for run in 0..runs {
        sessions.add("ann", with_left(&session, 0)).await.unwrap();
        let used = |sandbox: &Sandbox| {
            let is_used = |request: &&feishu_sandbox::RequestRecord| {
                request.operation == Some(REFRESH) && request.code == Some(0)
            };
            sandbox.requests().iter().filter(is_used).count()
        };
        let before = used(&sandbox);
        let mut workers: Vec<Child> = (0..WORKERS).map(|_| start(&sandbox, &directory, keeper)).collect();
        // The first run kills at once, so that at least one kill is certain on any machine.
        let moment = if run == 0 { Duration::ZERO } else { random(&mut state, whole) };
        tokio::time::sleep(moment).await;
        let running = workers.iter_mut().map(|worker| usize::from(worker.try_wait().unwrap().is_none())).sum::<usize>();
        workers.iter_mut().for_each(|worker| worker.kill().unwrap());
        for worker in &mut workers {
            worker.wait().unwrap();
        }
        figures.killed += usize::from(running > 0);
        figures.used += usize::from(used(&sandbox) > before);

        // The next process is not killed.
        match sessions.token("ann", None).await {
            Ok(_) => {
                session = sessions.get("ann").await.unwrap().unwrap();
                assert_eq!(sign_in.user(&session).await.unwrap().open_id, NEW);
                assert_eq!(used(&sandbox), before + 1, "each refresh token was used once");
                figures.signed_in += 1;
            }
            Err(error) => {
                let found = error.sign_in().unwrap();
                assert_eq!(found.problem, SignInProblem::RefreshTokenLost { code: 20064 }, "{error}");
                session = signed_in(&sandbox, &sign_in, link()).await;
                figures.lost += 1;
            }
        }
    }
    eprintln!("{name}: {figures:?}, {} ms without a kill", whole.as_millis());
    figures
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_a_keeper_nobody_is_signed_out() {
    let figures = measure("kill-with-a-keeper", "keeper", runs()).await;
    assert_eq!((figures.signed_in, figures.lost), (figures.runs, 0), "{figures:?}");
    assert!(figures.killed > 0, "{figures:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_keeper_a_lost_session_is_reported() {
    let figures = measure("kill-without-a-keeper", "none", runs()).await;
    assert_eq!(figures.signed_in + figures.lost, figures.runs, "{figures:?}");
}

/// A process is killed while the platform handles its request: the keeper finishes the refresh.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_keeper_survives_the_process_that_needed_it() {
    let (sandbox, sign_in) = fixture().await;
    let directory = tempdir("kill-held");
    let sessions = UserSessions::new(sign_in.clone(), FileSessions::open(&directory).unwrap());
    let session = signed_in(&sandbox, &sign_in, sign_in.link(CALLBACK).offline_access()).await;
    sessions.add("ann", with_left(&session, 0)).await.unwrap();
    let hold = sandbox.hold_next(REFRESH).unwrap();
    let mut worker = start(&sandbox, &directory, "keeper");
    hold.reached().await;
    worker.kill().unwrap();
    worker.wait().unwrap();
    hold.release();
    sessions.token("ann", None).await.unwrap();
    assert_eq!(sandbox.count(REFRESH).unwrap(), 1);
}
