use super::*;
use crate::endpoint::{Method, Quota};
use crate::wire::{Constant, Fields};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Waker};

/// A request with a message id and a number.
struct Sample(&'static str, i64);

impl Object for Sample {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.constant("message_id", Constant::Text(self.0));
        f.constant("other", Constant::Text("the same in all"));
        f.field("count", &mut self.1);
    }
}

static PLAIN: Endpoint = Endpoint::new("a.plain", Method::Get, "/a");
static PIN: Endpoint = Endpoint::new("a.pin", Method::Post, "/a").limits(
    RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]),
    &[Quota::new(Rate::new(5, 1), "message_id", None), Quota::new(Rate::new(9, 1), "count", None)],
);

#[test]
fn a_request_is_counted_by_the_fields_of_its_quotas() {
    let pacer = Pacer::default();
    assert!(pacer.keys(&PLAIN, &mut Sample("om_1", 1)).is_empty());
    let keys = pacer.keys(&PIN, &mut Sample("om_1", 1));
    assert_eq!(keys.iter().map(|(rate, _)| rate.calls).collect::<Vec<_>>(), [5, 9]);
    assert_eq!(keys, pacer.keys(&PIN, &mut Sample("om_1", 1)));
    assert_ne!(keys, pacer.keys(&PIN, &mut Sample("om_2", 1)));
    assert_ne!(keys, pacer.keys(&PIN, &mut Sample("om_1", 2)));
}

async fn acquire(pacer: &Pacer, message: &'static str) {
    let keys = pacer.keys(&PIN, &mut Sample(message, message.len() as i64));
    pacer.acquire(&PIN, 0, &keys).await.sent();
}

fn is_ready(future: Pin<&mut impl Future<Output = ()>>) -> bool {
    future.poll(&mut Context::from_waker(Waker::noop())).is_ready()
}

#[tokio::test(start_paused = true)]
async fn a_call_waiting_for_its_message_does_not_block_others() {
    let pacer = Pacer::default();
    for _ in 0..5 {
        acquire(&pacer, "om_busy").await;
    }
    let mut waiting = Box::pin(acquire(&pacer, "om_busy"));
    assert!(!is_ready(waiting.as_mut()));
    let start = Instant::now();
    for message in ["om_2", "om_33", "om_444"] {
        acquire(&pacer, message).await;
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
    waiting.await;
    assert_eq!(start.elapsed().as_secs(), 1);
}

#[tokio::test(start_paused = true)]
async fn every_limit_of_an_operation_holds() {
    let pacer = Pacer::default();
    let start = Instant::now();
    for _ in 0..1001 {
        pacer.acquire(&PIN, 0, &Keys::new()).await.sent();
    }
    // At fifty per second alone, this would take twenty seconds.
    assert_eq!(start.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn calls_without_documented_limits_do_not_wait() {
    let pacer = Pacer::default();
    for _ in 0..1000 {
        pacer.acquire(&PLAIN, 0, &Keys::new()).await.sent();
    }
    assert!(pacer.limiters.lock().unwrap().known.is_empty());
}

#[tokio::test(start_paused = true)]
async fn any_number_of_keys_takes_bounded_memory() {
    let pacer = Pacer::default();
    let mut most = 0;
    for number in 0..100_000 {
        let mut permit = pacer.limiter(0, Rate::new(5, 3600), number).acquire().await;
        permit.sent();
        drop(permit);
        most = most.max(pacer.limiters.lock().unwrap().known.len());
    }
    assert_eq!(most, MOST_LIMITERS);
    // They are removed after their window has passed.
    tokio::time::advance(Duration::from_secs(3601)).await;
    drop(pacer.limiter(0, Rate::new(5, 3600), 1_000_000));
    assert_eq!(pacer.limiters.lock().unwrap().known.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn limiters_in_use_are_not_removed() {
    let pacer = Pacer::default();
    let held: Vec<_> = (0..500).map(|number| pacer.limiter(0, Rate::new(1, 1), number)).collect();
    for number in 500..2000 {
        drop(pacer.limiter(0, Rate::new(1, 1), number));
        tokio::time::advance(Duration::from_secs(1)).await;
    }
    for (number, limiter) in held.iter().enumerate() {
        assert!(Arc::ptr_eq(limiter, &pacer.limiter(0, Rate::new(1, 1), number as u128)));
    }
    assert!(pacer.limiters.lock().unwrap().known.len() < 1100);
}

#[tokio::test(start_paused = true)]
async fn each_tenant_has_limits_of_its_own() {
    let pacer = Pacer::default();
    let accesses = [
        Access::Auto,
        Access::Tenant("one".into()),
        Access::Tenant("another".into()),
        Access::Token(TokenKind::Tenant, "t-of-a-third".into()),
    ];
    let start = Instant::now();
    for access in &accesses {
        for _ in 0..50 {
            pacer.acquire(&PIN, pacer.tenant(access), &Keys::new()).await.sent();
        }
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
    // The users of a tenant share its limits.
    pacer.acquire(&PIN, pacer.tenant(&Access::User("alice".into())), &Keys::new()).await.sent();
    assert_eq!(start.elapsed().as_secs(), 1);
}

/// Two operations of one service that share a limit, and one of another service.
static CREATE: Endpoint = shared("im.create");
static FORWARD: Endpoint = shared("im.forward");
static OTHER: Endpoint = shared("mail.create");

const fn shared(id: &'static str) -> Endpoint {
    const QUOTAS: &[Quota] = &[Quota::new(Rate::new(5, 1), "message_id", None).shared_by("recipient")];
    Endpoint::new(id, Method::Post, "/a").limits(RateLimit::Unstated, QUOTAS)
}

#[test]
fn operations_that_share_a_limit_count_together() {
    let pacer = Pacer::default();
    let keys = |endpoint, id| pacer.keys(endpoint, &mut Sample(id, 1));
    assert_eq!(keys(&CREATE, "oc_1"), keys(&FORWARD, "oc_1"));
    assert_ne!(keys(&CREATE, "oc_1"), keys(&FORWARD, "oc_2"));
    assert_ne!(keys(&CREATE, "oc_1"), keys(&OTHER, "oc_1"));
    // Limits that are not shared count per operation.
    assert_ne!(keys(&PIN, "oc_1")[0], keys(&CREATE, "oc_1")[0]);
}
