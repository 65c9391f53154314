//! Sends events over the long connection, from a sandbox to a client. Measures the rate and the cost, and checks that
//! no event is lost or handled twice, whatever happens to the connection.
//!
//! ```text
//! cargo bench -p feishu-tests --bench events                     100,000 events with a fault every 500, and 60 s at 1,000/s
//! cargo bench -p feishu-tests --bench events -- faults 100000 500
//! cargo bench -p feishu-tests --bench events -- rate 1000 600    events a second, seconds; the sandbox is another process
//! cargo test -p feishu-tests --bench events                      1,200 events with a fault every 200
//! python3 benches/events.py --witnesses DIR                      beside the official SDKs
//! ```

#![allow(clippy::unwrap_used, clippy::panic, reason = "a measurement in which anything fails is invalid")]

#[path = "events/faults.rs"]
mod faults;
#[path = "events/rate.rs"]
mod rate;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| !one.starts_with("--")).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let is_bench = std::env::args().any(|one| one == "--bench");
    match words[..] {
        ["faults", events, every] => faults::run(events.parse().unwrap(), every.parse().unwrap()),
        ["rate", events, seconds] => rate::run(events.parse().unwrap(), seconds.parse().unwrap()),
        ["sandbox", events, seconds] => rate::sandbox(events.parse().unwrap(), seconds.parse().unwrap()),
        ["receive"] => rate::receive(),
        [] if is_bench => {
            faults::run(100_000, 500);
            rate::run(1000, 60);
        }
        _ => faults::run(1200, 200),
    }
}
