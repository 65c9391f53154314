//! Compares the cost of a call with that of a call written by hand with reqwest and serde, and checks that memory stays
//! constant in a long run.
//!
//! `cargo bench --bench call` measures processor time and memory, each client in a process of its own, in turn, against
//! a server in another. `cargo bench --bench call -- soak` makes 200,000 calls of which 2 % run into a fault.
//! `benches/callgrind.sh` counts instructions, which vary least between runs.

#[path = "call/server.rs"]
mod server;
#[path = "call/soak.rs"]
mod soak;

use feishu_api::client::Pacing;
use feishu_api::im::v1::pin::Create;
use feishu_api::{Client, Secret};
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use std::error::Error;
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::time::Duration;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ROUNDS: usize = 5;
const CLIENTS: [&str; 2] = ["feishu-api", "reqwest"];

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match arguments[..] {
        ["server"] => runtime.block_on(server::serve()),
        ["client", name, url, concurrency, calls] => {
            let client = client(name, url, concurrency.parse()?, calls.parse()?);
            tokio::task::LocalSet::new().block_on(&runtime, client)
        }
        ["soak"] => {
            let server = server::Process::start()?;
            runtime.block_on(soak::run(&server.url))
        }
        _ => compare(),
    }
}

/// Runs the clients in turn, and prints the medians.
fn compare() -> Result<()> {
    let server = server::Process::start()?;
    println!("{:<12} {:>12} {:>14} {:>10}", "client", "at a time", "CPU us/call", "peak MB");
    for (concurrency, calls) in [(1, 10_000), (64, 40_000)] {
        let mut figures = [Vec::new(), Vec::new()];
        for round in 0..ROUNDS {
            for turn in 0..CLIENTS.len() {
                let which = (round + turn) % CLIENTS.len();
                figures[which].push(measured(CLIENTS[which], &server.url, concurrency, calls)?);
            }
        }
        let medians = figures.map(|mut figures| {
            figures.sort_by(|one, other| one.0.total_cmp(&other.0));
            figures[figures.len() / 2]
        });
        for (name, (cpu, memory)) in CLIENTS.iter().zip(medians) {
            println!("{name:<12} {concurrency:>12} {cpu:>14.1} {memory:>10.1}");
        }
        let [(cpu, memory), (floor, least)] = medians;
        println!("{:<12} {concurrency:>12} {:>14.3} {:>10.3}  (aims: 1.03, 1.1)", "ratio", cpu / floor, memory / least);
    }
    Ok(())
}

/// Returns the processor time per call in microseconds and the peak memory in MB of a client in a process of its own.
fn measured(name: &str, url: &str, concurrency: usize, calls: usize) -> Result<(f64, f64)> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["client", name, url, &concurrency.to_string(), &calls.to_string()]);
    let output = command.stderr(Stdio::inherit()).output()?;
    let text = String::from_utf8(output.stdout)?;
    let mut numbers = text.split_whitespace().map(str::parse::<f64>);
    match (numbers.next(), numbers.next()) {
        (Some(cpu), Some(memory)) => Ok((cpu?, memory?)),
        _ => Err(format!("the client {name} printed {text:?}").into()),
    }
}

/// Makes calls, and prints their cost.
async fn client(name: &str, url: &str, concurrency: usize, calls: usize) -> Result<()> {
    let url: &'static str = Box::leak(url.to_owned().into_boxed_str());
    let cost = match name {
        "feishu-api" => {
            let client = Client::builder().app("cli_a", "the secret of the app").base_url(url).pacing(Pacing::Off);
            let client = client.build()?;
            cost(concurrency, calls, async move || {
                let pin = client.send(Create::new("om_1")).await?.pin;
                Ok(pin.chat_id.as_str().len())
            })
            .await?
        }
        _ => {
            let by_hand = ByHand::new(url).await?;
            cost(concurrency, calls, async move || by_hand.pin("om_1").await).await?
        }
    };
    println!("{} {}", cost.0, cost.1);
    Ok(())
}

/// Measures the cost of a number of calls, after a few calls to warm up.
async fn cost<F: AsyncFn() -> Result<usize> + 'static>(
    concurrency: usize,
    calls: usize,
    call: F,
) -> Result<(f64, f64)> {
    for _ in 0..100 {
        call().await?;
    }
    let before = cpu_seconds()?;
    let (call, left) = (Rc::new(call), Rc::new(Cell::new(calls)));
    let workers: Vec<_> = (0..concurrency)
        .map(|_| {
            let (call, left) = (Rc::clone(&call), Rc::clone(&left));
            tokio::task::spawn_local(async move {
                while let Some(next) = left.get().checked_sub(1) {
                    left.set(next);
                    call().await.map_err(|error| error.to_string())?;
                }
                Ok::<_, String>(())
            })
        })
        .collect();
    for worker in workers {
        worker.await??;
    }
    Ok(((cpu_seconds()? - before) * 1e6 / calls as f64, memory_mb("VmHWM")?))
}

/// Returns the processor time of this process. Linux counts it in nanoseconds here, and in hundredths of a second
/// elsewhere.
fn cpu_seconds() -> Result<f64> {
    let text = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds: f64 = text.split_whitespace().next().unwrap_or_default().parse()?;
    Ok(nanoseconds / 1e9)
}

/// Returns a line of Linux's report on this process's memory.
fn memory_mb(name: &str) -> Result<f64> {
    let text = std::fs::read_to_string("/proc/self/status")?;
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    Ok(line.unwrap_or_default().trim().trim_end_matches(" kB").parse::<f64>()? / 1024.0)
}

/// The same call, written by hand for this one operation.
struct ByHand {
    http: reqwest::Client,
    url: String,
    token: Secret,
}

#[derive(Serialize)]
struct Body<'a> {
    message_id: &'a str,
}

#[derive(Deserialize)]
struct Token {
    tenant_access_token: String,
}

#[derive(Deserialize)]
struct Reply {
    code: i64,
    msg: String,
    data: Option<Data>,
}

#[derive(Deserialize)]
struct Data {
    pin: Pin,
}

#[derive(Deserialize)]
struct Pin {
    message_id: String,
    chat_id: String,
    operator_id: String,
    operator_id_type: String,
    create_time: String,
}

impl ByHand {
    async fn new(url: &str) -> Result<Self> {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().timeout(Duration::from_secs(30)).build()?;
        let fetch = http.post(format!("{url}{}", server::TOKEN_PATH)).json(&[("app_id", "cli_a")]);
        let token: Token = fetch.send().await?.json().await?;
        Ok(Self { http, url: url.to_owned(), token: token.tenant_access_token.into() })
    }

    async fn pin(&self, message_id: &str) -> Result<usize> {
        let request = self.http.post(format!("{}{}", self.url, server::PIN_PATH)).bearer_auth(self.token.expose());
        let reply: Reply = request.json(&Body { message_id }).send().await?.json().await?;
        let Some(Data { pin }) = reply.data.filter(|_| reply.code == 0) else { return Err(reply.msg.into()) };
        std::hint::black_box((pin.message_id, pin.operator_id, pin.operator_id_type, pin.create_time));
        Ok(pin.chat_id.len())
    }
}
