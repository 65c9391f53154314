//! Limits shared by several clients through one server: the number, order and time of places.

use crate::server::RedisServer;
use feishu_api::client::{PaceAsk, PaceGrant, PaceReturn, SharedPace};
use feishu_api::endpoint::Rate;
use feishu_api::redis::RedisStore;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// A client of a limit of five calls per second.
struct Client {
    store: RedisStore,
    ask: PaceAsk,
}

impl Client {
    fn new(server: &RedisServer, name: &str) -> Self {
        let mut ask = PaceAsk::new("limit", Rate::new(5, 1), name);
        (ask.ahead, ask.hold) = (SECOND / 4, 5 * SECOND);
        Self { store: server.store(), ask }
    }

    async fn ask(&mut self, want: u32, returned: &[PaceReturn]) -> PaceGrant {
        (self.ask.want, self.ask.returned) = (want, returned.to_vec());
        let grant = self.store.reserve(&self.ask).await.unwrap();
        (self.ask.epoch, self.ask.close) = (grant.epoch, Duration::ZERO);
        grant
    }
}

#[tokio::test]
async fn the_number_of_places_is_the_limit() {
    let Some(server) = RedisServer::start() else { return };
    let (mut one, mut two) = (Client::new(&server, "one"), Client::new(&server, "two"));
    let first = one.ask(3, &[]).await;
    assert_eq!((first.turns.as_slice(), first.clients), ([Duration::ZERO; 3].as_slice(), 1));
    let second = two.ask(3, &[]).await;
    assert_eq!((second.turns.len(), second.clients, second.epoch), (2, 2, first.epoch));
    let none = two.ask(3, &[]).await;
    assert!(none.turns.is_empty() && none.again > Duration::ZERO && none.again <= SECOND, "{none:?}");
    // An unused place is free at once; a used one counts for a second after its reply.
    let back = [PaceReturn::unused(first.batch, 1), PaceReturn::sent(first.batch, 1, SECOND - SECOND / 10)];
    let more = one.ask(0, &back).await;
    assert!(more.turns.is_empty());
    let turns = two.ask(3, &[]).await.turns;
    assert_eq!((turns.len(), turns[0]), (2, Duration::ZERO), "{turns:?}");
    assert!(turns[1] > Duration::ZERO && turns[1] <= SECOND / 10 + Duration::from_millis(3), "{turns:?}");
}

#[tokio::test]
async fn places_are_given_in_order_of_requests() {
    let Some(server) = RedisServer::start() else { return };
    let (mut busy, mut late) = (Client::new(&server, "busy"), Client::new(&server, "late"));
    let held = busy.ask(5, &[]).await;
    assert!(late.ask(1, &[]).await.turns.is_empty());
    // A client that returns a place and requests it again at once does not get it: another client is waiting.
    assert!(busy.ask(1, &[PaceReturn::unused(held.batch, 1)]).await.turns.is_empty());
    assert_eq!(late.ask(1, &[]).await.turns.len(), 1);
    // Now it is first in the queue.
    assert!(late.ask(1, &[]).await.turns.is_empty());
    assert_eq!(busy.ask(1, &[PaceReturn::unused(held.batch, 1)]).await.turns.len(), 1);
}

#[tokio::test]
async fn places_of_a_vanished_client_are_released() {
    let Some(server) = RedisServer::start() else { return };
    let (mut gone, mut left) = (Client::new(&server, "gone"), Client::new(&server, "left"));
    gone.ask.hold = SECOND / 20;
    (gone.ask.rate, left.ask.rate) = (Rate::new(5, 0), Rate::new(5, 0));
    assert_eq!(gone.ask(5, &[]).await.turns.len(), 5);
    assert_eq!(left.ask(5, &[]).await.turns.len(), 0);
    tokio::time::sleep(SECOND / 10).await;
    assert_eq!(left.ask(5, &[]).await.turns.len(), 5);
}

#[tokio::test]
async fn all_clients_respect_a_rate_limit_that_one_met() {
    let Some(server) = RedisServer::start() else { return };
    let (mut one, mut two) = (Client::new(&server, "one"), Client::new(&server, "two"));
    one.ask.close = SECOND / 5;
    one.ask(0, &[]).await;
    let grant = two.ask(1, &[]).await;
    assert!(grant.turns.is_empty() && grant.again <= SECOND / 5, "{grant:?}");
    tokio::time::sleep(SECOND / 5).await;
    assert_eq!(two.ask(1, &[]).await.turns.len(), 1);
}

#[tokio::test]
async fn clients_restore_the_counts_of_a_server_that_lost_its_data() {
    let Some(server) = RedisServer::start() else { return };
    let (mut one, mut two) = (Client::new(&server, "one"), Client::new(&server, "two"));
    let before = one.ask(4, &[]).await;
    server.command("FLUSHALL");
    (one.ask.counting, two.ask.counting) = (4, 0);
    // The returned places belong to the time before the restart.
    let after = one.ask(1, &[PaceReturn::unused(before.batch, 4)]).await;
    assert!(after.epoch != before.epoch && after.turns.is_empty(), "{after:?}");
    // The other clients wait, too, until all had time to report.
    assert!(two.ask(1, &[]).await.turns.is_empty());
}

#[tokio::test]
async fn limits_take_little_memory_and_expire() {
    let Some(server) = RedisServer::start() else { return };
    let mut clients: Vec<_> = (0..10).map(|name| Client::new(&server, &format!("{name:016x}"))).collect();
    for number in 0..2000 {
        let client = &mut clients[number % 10];
        client.ask.rate = Rate::new(1000, 60);
        let grant = client.ask(20, &[]).await;
        let age = Duration::from_millis(number as u64 * 7 % 1000);
        client.ask(0, &[PaceReturn::sent(grant.batch, grant.turns.len() as u32, age)]).await;
    }
    assert_eq!(server.keys(), ["feishu:pace1:limit"]);
    let bytes: usize = server.command("MEMORY USAGE feishu:pace1:limit").trim_start_matches(':').parse().unwrap();
    assert!(bytes < 16 * 1024, "{bytes} bytes");
    let life: i64 = server.command("PTTL feishu:pace1:limit").trim_start_matches(':').parse().unwrap();
    assert!((1000..200_000).contains(&life), "{life} ms");
}
