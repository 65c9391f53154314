//! Measures the cost of a steady rate of events from a sandbox in another process.

use feishu_api::Client;
use feishu_api::events::Dispatcher;
use feishu_api::im::v1::event::MessageReceive;
use feishu_sandbox::{Message, Sandbox, demo};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::time::{MissedTickBehavior, interval};

/// Events are made in batches, this many per second.
const PORTIONS: u32 = 20;

/// The sandbox: prints its address, makes events, and prints three numbers: the events it made, those that were
/// acknowledged at the first attempt, and those it still remembers. Only remembered events count as acknowledged.
#[tokio::main]
pub(crate) async fn sandbox(rate: u32, seconds: u32) {
    let sandbox = Sandbox::builder().without_limits().start().await.unwrap();
    println!("{}", sandbox.base_url());
    sandbox.connected(demo::APP_ID, 1).await;
    let mut tick = interval(Duration::from_secs(1) / PORTIONS);
    tick.set_missed_tick_behavior(MissedTickBehavior::Burst);
    let (portion, mut sent) = (rate / PORTIONS, 0);
    for _ in 0..seconds * PORTIONS {
        tick.tick().await;
        sandbox.with_world(|world| {
            for n in sent..sent + portion {
                world.add_message(Message::new(format!("om_{n}"), demo::CHAT).content("text", r#"{"text":"hello"}"#));
            }
        });
        sent += portion;
    }
    sandbox.pushed().await;
    let pushes = sandbox.pushes();
    let acknowledged = pushes.iter().filter(|push| push.status == Some(200) && push.earlier == 0).count();
    println!("{sent} {acknowledged} {}", pushes.len());
}

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn run(rate: u32, seconds: u32) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["sandbox", &rate.to_string(), &seconds.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let address = lines.next().unwrap().unwrap();
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(address).build().unwrap();
    let handled = Arc::new(AtomicU64::new(0));
    let dispatcher = Dispatcher::builder(Arc::clone(&handled))
        .on::<MessageReceive>(|handled, _| async move {
            handled.fetch_add(1, Ordering::Relaxed);
            Ok(())
        })
        .build();
    let connection = client.long_connection(dispatcher);
    let (handle, running) = (connection.handle(), tokio::spawn(connection.run()));
    let (mut tick, mut last) = (interval(Duration::from_secs(u64::from(seconds.clamp(1, 100)) / 10 + 1)), 0);
    let end = tokio::task::spawn_blocking(move || lines.next().unwrap().unwrap());
    let (begin, mut cpu) = (std::time::Instant::now(), cpu());
    while !end.is_finished() {
        tick.tick().await;
        let (now, spent) = (handled.load(Ordering::Relaxed), self::cpu());
        let each = (spent - cpu).as_nanos() as f64 / 1000.0 / (now - last).max(1) as f64;
        println!(
            "{:5.0} s {now:8} events {each:6.1} µs of CPU each, {:6} KiB",
            begin.elapsed().as_secs_f64(),
            resident()
        );
        (last, cpu) = (now, spent);
    }
    let end = end.await.unwrap();
    let numbers: Vec<u64> = end.split(' ').map(|number| number.parse().unwrap()).collect();
    let [sent, acknowledged, remembered] = numbers[..] else { panic!("{end}") };
    assert_eq!((handled.load(Ordering::Relaxed), acknowledged, handle.connections()), (sent, remembered, 1));
    println!(
        "{sent} events in {:.1} s, all handled, and acknowledged at the first attempt",
        begin.elapsed().as_secs_f64()
    );
    handle.shutdown();
    running.await.unwrap().unwrap();
    child.wait().unwrap();
}

/// Receives events until it is stopped, as one of the programs of `benches/events.py`.
#[tokio::main(flavor = "current_thread")]
pub(crate) async fn receive() {
    let [url, id, secret, step] = ["FEISHU_BASE_URL", "FEISHU_APP_ID", "FEISHU_APP_SECRET", "EVENTS_STEP"]
        .map(|name| std::env::var(name).unwrap());
    let client = Client::builder().app(id, secret).base_url(url).build().unwrap();
    let step: u64 = step.parse().unwrap();
    let dispatcher = Dispatcher::builder(Arc::new(AtomicU64::new(0)))
        .on::<MessageReceive>(move |received, _| async move {
            let received = received.fetch_add(1, Ordering::Relaxed) + 1;
            if received % step == 0 {
                println!("received {received}");
            }
            Ok(())
        })
        .build();
    client.long_connection(dispatcher).run().await.unwrap();
}

/// Returns the processor time of this process.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = |n: usize| stat.rsplit(')').next()?.split_whitespace().nth(n)?.parse::<u32>().ok();
    // In hundredths of a second on every Linux: user and system time.
    Duration::from_millis(10) * (ticks(11).unwrap_or(0) + ticks(12).unwrap_or(0))
}

/// Returns the memory of this process, in KiB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
