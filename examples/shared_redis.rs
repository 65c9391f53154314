//! Two processes of one app share a Redis server: they fetch one token, handle each event once, and share one rate
//! limit.
//!
//! `cargo run --example shared_redis --features redis,events` starts a sandbox, a `redis-server` and the two processes.
//! With `REDIS_URL`, such as `redis://127.0.0.1:6379`, it uses that Redis server.

use feishu_api::Client;
use feishu_api::client::Retry;
use feishu_api::events::{Dispatcher, Event};
use feishu_api::redis::RedisStore;
use feishu_sandbox::{Sandbox, demo};
use std::error::Error;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The number of times each process pins a message; the platform allows five pins per second.
const PINS: u32 = 8;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [name, redis, sandbox] => process(name, redis, sandbox).await,
        _ => both().await,
    }
}

/// A client that shares its token and its rate limits.
fn client(store: &RedisStore, sandbox: &str) -> Result<Client, feishu_api::Error> {
    Client::builder()
        .app(demo::APP_ID, demo::APP_SECRET)
        .base_url(sandbox)
        .token_store(store.clone())
        .shared_pacing(store.clone())
        .retry(Retry::off())
        .build()
}

/// Runs one of the processes.
async fn process(name: &str, redis: &str, sandbox: &str) -> Result<(), Box<dyn Error>> {
    let store = RedisStore::open(redis)?;
    let client = client(&store, sandbox)?;

    // The platform may push an event again, and to another process.
    let handler = |name: String, event: Event| async move {
        println!("{name}: handles the event {}", event.id());
        Ok(())
    };
    let dispatcher = Dispatcher::builder(name.to_owned()).fallback(handler).seen(store.clone()).build();
    let header = r#"{"event_id":"e-1","event_type":"moon.landed","token":"t","app_id":"cli_a"}"#;
    let push = format!(r#"{{"schema":"2.0","header":{header},"event":{{}}}}"#);
    dispatcher.dispatch(Event::from_json(push.as_bytes())?).await;

    for _ in 0..PINS {
        client.im().v1().pin().create(demo::MESSAGE).await?;
    }
    println!("{name}: made {PINS} calls; Redis is up: {}", store.health().is_up);
    Ok(())
}

/// Starts the servers and both processes, and prints a summary.
async fn both() -> Result<(), Box<dyn Error>> {
    let (redis, _server) = match std::env::var("REDIS_URL") {
        Ok(url) => (url, None),
        Err(_) => {
            let server = Server::start()?;
            (format!("redis://127.0.0.1:{}", server.port), Some(server))
        }
    };
    let sandbox = Sandbox::start().await?;
    // Puts the token into Redis before the processes start: two processes that both find none would fetch one each.
    client(&RedisStore::open(redis.as_str())?, &sandbox.base_url())?.im().v1().pin().create(demo::MESSAGE).await?;
    let start = Instant::now();
    let program = std::env::current_exe()?;
    let processes: Result<Vec<Child>, _> = ["first", "second"]
        .map(|name| Command::new(&program).args([name, &redis, &sandbox.base_url()]).spawn())
        .into_iter()
        .collect();
    for mut process in processes? {
        let status = tokio::task::spawn_blocking(move || process.wait()).await??;
        if !status.success() {
            return Err("a process failed".into());
        }
    }
    let refused = sandbox.requests().iter().filter(|request| request.code != Some(0)).count();
    println!(
        "Both: {} calls at five a second took {:.1} s; {refused} were refused; tokens fetched: {}.",
        2 * PINS,
        start.elapsed().as_secs_f64(),
        sandbox.token_fetches()
    );
    Ok(())
}

/// A local Redis server without persistence, stopped when the program ends.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start() -> Result<Self, Box<dyn Error>> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut command = Command::new("redis-server");
        command.args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--port", &port.to_string()]);
        let child = command.current_dir(std::env::temp_dir()).stdout(Stdio::null()).spawn();
        let child = child.map_err(|error| {
            format!("Cannot start redis-server: {error}. Install it (apt-get install redis-server), or set REDIS_URL.")
        })?;
        let server = Self { child, port };
        for _ in 0..200 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(server);
            }
            std::thread::sleep(Duration::from_millis(25));
        }
        Err("redis-server does not respond".into())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
