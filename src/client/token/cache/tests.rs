use super::*;
use crate::client::base_url::BaseUrl;
use crate::error::{ConfigError, ConfigProblem};

fn fetched(text: &str, at: Instant, life: u64) -> Fetched {
    let token = Token::new(Secret::from(text)).expect("a valid token");
    let life = Duration::from_secs(life);
    Fetched { token: Arc::new(token), at, left: life, life }
}

fn slot() -> Slot {
    Slot::new(LONGEST_LIFE)
}

fn filled(at: Instant, life: u64) -> (Slot, Arc<Token>) {
    let slot = slot();
    let token = slot.store(Ok(fetched("t-1", at, life)), at).unwrap();
    (slot, token)
}

fn state(slot: &Slot, at: Instant) -> &'static str {
    match slot.look(at) {
        Look::Fresh(_) => "fresh",
        Look::Renewable(_) => "renewable",
        Look::Failed(_) => "failed",
        Look::Missing { .. } => "missing",
    }
}

/// An error caused by the platform.
fn failure() -> Error {
    let endpoint = <crate::auth::v3::tenant_access_token::Internal as crate::Operation>::ENDPOINT;
    crate::error::TransportError::timeout(endpoint, crate::error::Stage::Token, Duration::ZERO, BaseUrl::Lark.as_str())
        .into()
}

#[test]
fn a_token_is_renewed_in_its_last_half_hour_and_not_used_in_its_last_minute() {
    let start = Instant::now();
    let after = |seconds| start + Duration::from_secs(seconds);
    let cases = [
        // lifetime, the end of freshness, the end of validity
        (7200, 5400, 7140),
        (1900, 950, 1840),
        (600, 300, 540),
        (20, 10, 18),
        // An implausibly long lifetime is capped.
        (1_000_000, 5400, 7140),
    ];
    for (life, fresh, renewable) in cases {
        let (slot, _) = filled(start, life);
        assert_eq!(state(&slot, after(fresh - 1)), "fresh", "{life}");
        assert_eq!(state(&slot, after(fresh)), "renewable", "{life}");
        assert_eq!(state(&slot, after(renewable - 1)), "renewable", "{life}");
        assert_eq!(state(&slot, after(renewable)), "missing", "{life}");
    }
    let (slot, _) = filled(start, 0);
    assert_eq!(state(&slot, start), "missing");
}

#[test]
fn only_the_rejected_token_is_dropped() {
    let start = Instant::now();
    let (slot, first) = filled(start, 7200);
    let second = slot.store(Ok(fetched("t-2", start, 7200)), start).unwrap();
    assert!(!slot.reject(&first));
    assert_eq!((state(&slot, start), slot.rejected()), ("fresh", None));
    assert!(slot.reject(&second));
    assert_eq!(slot.rejected(), Some(Secret::from("t-2")));
    assert_eq!(state(&slot, start), "missing");
}

#[test]
fn only_calls_that_waited_get_the_outcome() {
    let start = Instant::now();
    let slot = slot();
    let Look::Missing { seen } = slot.look(start) else { panic!("there is a token") };
    assert!(slot.outcome_since(seen).is_none());
    let token = slot.store(Ok(fetched("t-1", start, 0)), start).unwrap();
    assert!(slot.outcome_since(seen).is_some());
    let Look::Missing { seen: later } = slot.look(start) else { panic!("there is a token") };
    assert!(slot.outcome_since(later).is_none());
    // A token that was rejected in the meantime is not an outcome.
    slot.reject(&token);
    assert!(slot.outcome_since(seen).is_none());
}

#[test]
fn a_failed_renewal_keeps_the_token_and_pauses() {
    let start = Instant::now();
    let (slot, _) = filled(start, 7200);
    let later = start + Duration::from_secs(6000);
    assert_eq!(state(&slot, later), "renewable");
    slot.renewed(None, later);
    assert_eq!(state(&slot, later), "fresh");
    assert_eq!(state(&slot, later + PAUSE), "renewable");
    slot.renewed(Some(fetched("t-2", later, 7200)), later);
    assert_eq!(state(&slot, later + PAUSE), "fresh");
}

#[test]
fn failures_are_followed_by_increasing_pauses() {
    let start = Instant::now();
    let slot = slot();
    let fail = |expected: u64| {
        assert!(slot.store(Err(failure()), start).is_err());
        let pause = Duration::from_millis(expected);
        if expected > 0 {
            assert_eq!(state(&slot, start + pause - Duration::from_millis(1)), "failed", "{expected}");
        }
        assert_eq!(state(&slot, start + pause), "missing", "{expected}");
    };
    for expected in [0, 0, 0, 0, 0, 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000] {
        fail(expected);
    }
    slot.store(Ok(fetched("t-1", start, 0)), start).unwrap();
    assert!(slot.store(Err(failure()), start).is_err());
    assert_eq!(state(&slot, start), "missing", "a success resets the failures");
}

#[test]
fn configuration_errors_do_not_pause() {
    let start = Instant::now();
    let slot = slot();
    for _ in 0..2 * MISHAPS {
        let lacking: Error = ConfigError::new(ConfigProblem::NoAppTicket).into();
        assert!(slot.store(Err(lacking), start).is_err());
        assert_eq!(state(&slot, start), "missing");
    }
}

#[test]
fn a_stored_token_is_accepted_only_if_useful() {
    let now = Instant::now();
    let offer = |text: &str, left: u64, life: u64| {
        let seconds = Duration::from_secs;
        let token = Arc::new(Token::new(Secret::from(text)).unwrap());
        Fetched { token, at: now, left: seconds(left), life: seconds(life) }
    };
    let (slot, first) = filled(now, 7200);
    assert!(slot.accepts(&offer("t-2", 3600, 7200), now, false));
    assert!(slot.accepts(&offer("t-2", 600, 7200), now, false));
    assert!(!slot.accepts(&offer("t-2", 60, 7200), now, false), "its last minute");
    assert!(slot.accepts(&offer("t-2", 3600, 7200), now, true));
    assert!(!slot.accepts(&offer("t-2", 600, 7200), now, true), "it is itself due for renewal");
    slot.reject(&first);
    assert!(!slot.accepts(&offer("t-1", 3600, 7200), now, false), "it was rejected");
    slot.store(Ok(fetched("t-2", now, 7200)), now).unwrap();
    assert_eq!(slot.rejected(), None);
}

#[test]
fn the_number_of_holders_is_bounded() {
    let cache = Cache::default();
    let of = |number: usize| Holder::new(TokenKind::Tenant, &number.to_string());
    let now = Instant::now();
    let good = cache.slot(&of(0));
    let token = good.store(Ok(fetched("t-1", now, 7200)), now).unwrap();
    drop(good);
    (1..=3 * MOST_HOLDERS).for_each(|number| drop(cache.slot(&of(number))));
    assert!(cache.slots().len() <= MOST_HOLDERS);
    assert!(matches!(cache.slot(&of(0)).look(now), Look::Fresh(kept) if Arc::ptr_eq(&kept, &token)));
}
