//! Replicas: processes that share one limit, against the sandbox.
//!
//! `FEISHU_REPLICAS=10x60` runs ten replicas for a minute instead of three for a few seconds, and prints figures.

use crate::server::RedisServer;
use feishu_api::client::{Pacing, Retry};
use feishu_api::endpoint::{Endpoint, Method, Rate, RateLimit};
use feishu_api::im::v1::pin::CreateError;
use feishu_api::redis::RedisStore;
use feishu_api::wire::{Fields, Object};
use feishu_api::{Client, Operation, TokenKind};
use feishu_sandbox::{Sandbox, demo};
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// An operation with a limit of fifty calls per second.
#[derive(Clone, Debug, Default)]
struct Fifty;

const CALLS: u32 = 50;

impl Object for Fifty {
    fn fields(&mut self, _: &mut Fields<'_>) {}
}

impl Operation for Fifty {
    type Response = Fifty;
    type Error = CreateError;
    const ENDPOINT: &'static Endpoint = &Endpoint::new("a.fifty", Method::Post, "/open-apis/a/fifty")
        .access(&[TokenKind::Tenant], &[], &[])
        .limits(RateLimit::Fixed(&[Rate::new(CALLS, 1)]), &[]);
}

/// A replica process, which calls as often as allowed until its input is closed.
struct Replica(Child);

impl Replica {
    fn start(server: &RedisServer, sandbox: &Sandbox) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "replicas::replica", "--nocapture", "--quiet"]);
        command.env("FEISHU_REPLICA_REDIS", server.url()).env("FEISHU_REPLICA_SANDBOX", sandbox.base_url());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let ready = BufReader::new(child.stdout.take().unwrap()).lines().any(|line| line.unwrap().contains("ready"));
        assert!(ready, "the replica ended before it began");
        Self(child)
    }
}

impl Drop for Replica {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The body of a replica process; does nothing in the test process.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn replica() {
    let (redis, sandbox) = (std::env::var("FEISHU_REPLICA_REDIS"), std::env::var("FEISHU_REPLICA_SANDBOX"));
    let (Ok(redis), Ok(sandbox)) = (redis, sandbox) else { return };
    let store = RedisStore::open(redis).unwrap();
    let client = Client::builder()
        .app(demo::APP_ID, demo::APP_SECRET)
        .base_url(sandbox.as_str())
        .token_store(store.clone())
        .shared_pacing(store)
        .retry(Retry::off())
        .timeout(Duration::from_secs(120))
        .build()
        .unwrap();
    client.send(Fifty).pacing(Pacing::On).await.unwrap();
    for _ in 0..20 {
        let client = client.clone();
        tokio::spawn(async move {
            loop {
                // The sandbox records whether the call was refused.
                let _ = client.send(Fifty).await;
            }
        });
    }
    println!("ready");
    let end = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    end.await.unwrap().unwrap();
}

/// The time of each call, and whether it was refused.
type Calls = Arc<Mutex<Vec<(Instant, bool)>>>;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn replicas_keep_to_one_limit_and_use_it() {
    let Some(server) = RedisServer::start() else { return };
    let asked = std::env::var("FEISHU_REPLICAS").ok();
    let (replicas, seconds) = match asked.as_deref().and_then(|text| text.split_once('x')) {
        Some((replicas, seconds)) => (replicas.parse().unwrap(), seconds.parse().unwrap()),
        None => (3, 3),
    };
    let calls = Calls::default();
    let seen = Arc::clone(&calls);
    let sandbox = Sandbox::builder().on::<Fifty>(Ok).observer(move |record| {
        if record.path.ends_with("/fifty") {
            seen.lock().unwrap().push((Instant::now(), record.code != Some(0)));
        }
    });
    let sandbox = sandbox.start().await.unwrap();
    let running: Vec<_> = (0..replicas).map(|_| Replica::start(&server, &sandbox)).collect();
    let (start, scripts) = (Instant::now(), server.scripts());
    let time = Duration::from_secs(seconds);
    tokio::time::sleep(time).await;
    let scripts = server.scripts() - scripts;
    drop(running);
    let calls = calls.lock().unwrap().clone();
    let refused = calls.iter().filter(|(_, refused)| *refused).count();
    let done = calls.iter().filter(|(at, _)| (start..start + time).contains(at)).count();
    let used = done as f64 / (f64::from(CALLS) * seconds as f64);
    let figures = format!(
        "{replicas} replicas, {seconds} s: {done} calls, {:.1} % of the limit, {refused} refused, {scripts} scripts",
        100.0 * used
    );
    if asked.is_some() {
        println!("{figures}");
    }
    assert_eq!(refused, 0, "{figures}");
    assert_eq!(sandbox.token_fetches(), 1);
    assert!(used >= if asked.is_some() { 0.95 } else { 0.8 }, "{figures}");
}
