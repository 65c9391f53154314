use super::*;
use crate::secret::Secret;

fn fetched(text: &str, asked: Instant, life: u64) -> Fetched {
    let token = Token::new(Secret::from(text)).expect("it is a token");
    Fetched { token: Arc::new(token), asked, life: Duration::from_secs(life) }
}

fn cache(asked: Instant, life: u64) -> (TenantToken, Arc<Token>) {
    let cache = TenantToken::default();
    let token = cache.store(Ok(fetched("t-1", asked, life))).unwrap();
    (cache, token)
}

fn state(cache: &TenantToken, at: Instant) -> &'static str {
    match cache.look(at) {
        Look::Fresh(_) => "fresh",
        Look::Renewable(_) => "renewable",
        Look::Missing { .. } => "missing",
    }
}

#[test]
fn a_token_is_renewed_in_its_last_half_hour_and_not_used_in_its_last_minute() {
    let start = Instant::now();
    let after = |seconds| start + Duration::from_secs(seconds);
    let cases = [
        // life, then until when it is fresh and until when it is renewable
        (7200, 5400, 7140),
        (1900, 950, 1840),
        (600, 300, 540),
        (20, 10, 18),
        // What the platform never promises is not believed.
        (1_000_000, 5400, 7140),
    ];
    for (life, fresh, renewable) in cases {
        let (cache, _) = cache(start, life);
        assert_eq!(state(&cache, after(fresh - 1)), "fresh", "{life}");
        assert_eq!(state(&cache, after(fresh)), "renewable", "{life}");
        assert_eq!(state(&cache, after(renewable - 1)), "renewable", "{life}");
        assert_eq!(state(&cache, after(renewable)), "missing", "{life}");
    }
    let (cache, _) = cache(start, 0);
    assert_eq!(state(&cache, start), "missing");
}

#[test]
fn only_the_rejected_token_is_dropped() {
    let start = Instant::now();
    let (cache, first) = cache(start, 7200);
    let second = cache.store(Ok(fetched("t-2", start, 7200))).unwrap();
    cache.reject(&first);
    assert_eq!(state(&cache, start), "fresh");
    cache.reject(&second);
    assert_eq!(state(&cache, start), "missing");
}

#[test]
fn those_who_waited_get_the_outcome_and_those_who_come_later_do_not() {
    let start = Instant::now();
    let cache = TenantToken::default();
    let Look::Missing { seen } = cache.look(start) else { panic!("there is a token") };
    assert!(cache.outcome_since(seen).is_none());
    let token = cache.store(Ok(fetched("t-1", start, 0))).unwrap();
    assert!(cache.outcome_since(seen).is_some());
    let Look::Missing { seen: later } = cache.look(start) else { panic!("there is a token") };
    assert!(cache.outcome_since(later).is_none());
    // A token that was rejected in the meantime is no outcome.
    cache.reject(&token);
    assert!(cache.outcome_since(seen).is_none());
}

#[test]
fn a_renewal_that_fails_leaves_the_token_and_pauses() {
    let start = Instant::now();
    let (cache, _) = cache(start, 7200);
    let later = start + Duration::from_secs(6000);
    assert_eq!(state(&cache, later), "renewable");
    cache.renewed(None, later);
    assert_eq!(state(&cache, later), "fresh");
    assert_eq!(state(&cache, later + PAUSE), "renewable");
    cache.renewed(Some(fetched("t-2", later, 7200)), later);
    assert_eq!(state(&cache, later + PAUSE), "fresh");
}
