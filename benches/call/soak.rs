//! A long run with faults: every call ends as documented, and memory does not grow.

use super::server::FAULTS;
use super::{Result, memory_mb};
use feishu_api::client::{Attempt, Observer, Pacing};
use feishu_api::endpoint::{Endpoint, Method};
use feishu_api::{Client, Error, TokenKind};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

const CALLS: usize = 200_000;
const AT_A_TIME: usize = 64;

/// One of this many calls runs into a fault.
const FAULT_EVERY: usize = 50;

/// Two operations, one of which may be repeated.
const REPEATABLE: &Endpoint = &Endpoint::new("soak.repeatable", Method::Post, super::server::PIN_PATH)
    .access(&[TokenKind::Tenant], &[], &[])
    .idempotent();
const ONCE: &Endpoint =
    &Endpoint::new("soak.once", Method::Post, super::server::PIN_PATH).access(&[TokenKind::Tenant], &[], &[]);

/// Requests the fault of a call with its first attempt.
struct Faults;

impl Observer for Faults {
    fn before(&self, attempt: &mut Attempt<'_>) {
        // The server sees only the last header.
        if attempt.number > 1 {
            let _ = attempt.header("x-fault", "none");
        }
    }
}

/// The documented outcome of a call with a fault.
fn expected(endpoint: &Endpoint, fault: Option<&str>) -> &'static str {
    match fault {
        Some("gateway" | "truncated") if !endpoint.is_repeatable() => "response",
        Some("reset") if !endpoint.is_repeatable() => "transport",
        _ => "ok",
    }
}

pub(crate) async fn run(url: &str) -> Result<()> {
    let client = Client::builder().app("cli_a", "the secret of the app").base_url(url).pacing(Pacing::Off);
    let client = client.observer(Faults).timeout(Duration::from_secs(60)).build()?;
    let next = Arc::new(AtomicUsize::new(0));
    let start = Instant::now();
    let workers: Vec<_> = (0..AT_A_TIME).map(|_| tokio::spawn(work(client.clone(), Arc::clone(&next)))).collect();
    let mut early = 0.0;
    while next.load(Ordering::Relaxed) < CALLS {
        tokio::time::sleep(Duration::from_millis(200)).await;
        if early == 0.0 && next.load(Ordering::Relaxed) > CALLS / 5 {
            early = memory_mb("VmRSS")?;
        }
    }
    let mut outcomes = BTreeMap::new();
    let mut wrong = 0;
    for worker in workers {
        let (counted, surprises) = worker.await?;
        counted.into_iter().for_each(|(outcome, count)| *outcomes.entry(outcome).or_insert(0) += count);
        wrong += surprises;
    }
    let late = memory_mb("VmRSS")?;
    println!("{CALLS} calls in {:.0?}: {outcomes:?}, {wrong} not as documented", start.elapsed());
    println!("memory: {early:.1} MB after a fifth, {late:.1} MB at the end");
    if wrong > 0 || late > early * 1.1 {
        return Err("calls did not end as documented, or memory grew".into());
    }
    Ok(())
}

/// Makes calls until all are made. Counts the outcomes, and the outcomes that are not as documented.
async fn work(client: Client, next: Arc<AtomicUsize>) -> (BTreeMap<&'static str, usize>, usize) {
    let (mut outcomes, mut wrong) = (BTreeMap::new(), 0);
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= CALLS {
            return (outcomes, wrong);
        }
        let endpoint = if number.is_multiple_of(2) { REPEATABLE } else { ONCE };
        let mut call = client.call(endpoint).body(json!({ "message_id": "om_1" }));
        let faulty = matches!(number % (FAULT_EVERY * 2), 0 | 99);
        let fault = FAULTS.get(number / FAULT_EVERY / 2 % FAULTS.len()).copied().filter(|_| faulty);
        if let Some(fault) = fault {
            call = call.header("x-fault", fault);
        }
        let outcome = call.await;
        let kind = outcome.as_ref().map_or_else(Error::kind_name, |_| "ok");
        *outcomes.entry(kind).or_insert(0) += 1;
        if kind != expected(endpoint, fault) {
            wrong += 1;
            if let Err(error) = outcome {
                eprintln!("{fault:?}: {error}");
            }
        }
    }
}
