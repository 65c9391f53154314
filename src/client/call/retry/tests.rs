use super::*;
use crate::endpoint::{Method, Quota, Rate, RateLimit};
use crate::error::{
    ApiError, ApiReply, Console, Head, RateLimitHeaders, RequestProblem, ResponseError, Said, Stage, TransportError,
};
use crate::secret::Redactor;

static READ: Endpoint = Endpoint::new("a.read", Method::Get, "/a");
static WRITE: Endpoint = Endpoint::new("a.write", Method::Post, "/a")
    .limits(RateLimit::Unstated, &[Quota::new(Rate::new(5, 3), "key", Some(230_047))]);
static PUT: Endpoint = Endpoint::new("a.put", Method::Put, "/a").idempotent();

fn limited(reset: Option<u64>) -> Error {
    let rate_limit = RateLimitHeaders { reset: reset.map(Duration::from_secs), ..RateLimitHeaders::default() };
    ResponseError { rate_limit, ..failure(429, ResponseProblem::Empty) }.into()
}

fn response(status: u16, problem: ResponseProblem) -> Error {
    failure(status, problem).into()
}

fn failure(status: u16, problem: ResponseProblem) -> ResponseError {
    ResponseError {
        endpoint: &WRITE,
        problem,
        status,
        content_type: None,
        content_length: None,
        log_id: None,
        rate_limit: RateLimitHeaders::default(),
        start: None,
        may_have_worked: true,
        base_url: String::new(),
        upload_spent: false,
    }
}

fn api(status: u16, code: i64) -> Error {
    answered(&WRITE, status, code)
}

fn answered(endpoint: &'static Endpoint, status: u16, code: i64) -> Error {
    let console = Console { url: "https://h", app_id: None };
    let head = Head { status, ..Head::default() };
    let said = Said { code, key: "", message: "", details: &serde_json::Value::Null };
    let reply = ApiReply::new(endpoint, head, &said, console, &Redactor::default());
    Error::Api(ApiError::new(Box::new(reply)))
}

fn timeout() -> Error {
    TransportError::timeout(&WRITE, Stage::Exchange, Duration::from_secs(1), "https://h").into()
}

fn minute() -> Deadline {
    Deadline::after(Duration::from_secs(60))
}

/// Returns the wait after a first failure with this error.
fn first(endpoint: &Endpoint, error: &Error, sent: bool) -> Option<Duration> {
    Retries::new(Retry::default(), endpoint.is_repeatable()).after(error, sent, minute())
}

#[track_caller]
fn assert_between(wait: Option<Duration>, least: u64, most: u64) {
    let range = Duration::from_millis(least)..=Duration::from_millis(most);
    assert!(wait.is_some_and(|wait| range.contains(&wait)), "{wait:?} is not in {range:?}");
}

#[test]
fn unknown_outcomes_are_retried_only_if_harmless() {
    let unknown = [
        response(502, ResponseProblem::NotJson),
        response(503, ResponseProblem::Empty),
        response(504, ResponseProblem::NoCode),
        response(200, ResponseProblem::Truncated { received: 7 }),
        api(503, 7),
        timeout(),
    ];
    for error in unknown {
        assert_eq!(first(&WRITE, &error, true), None, "{error:?}");
        // Fetching the token failed: the request itself was not sent.
        assert_between(first(&WRITE, &error, false), 100, 200);
        assert_between(first(&READ, &error, true), 100, 200);
        assert_between(first(&PUT, &error, true), 100, 200);
    }
}

#[test]
fn permanent_failures_are_not_retried() {
    let hopeless = [
        response(200, ResponseProblem::NotJson),
        response(500, ResponseProblem::NotJson),
        response(404, ResponseProblem::Empty),
        response(302, ResponseProblem::Redirect { location: String::new() }),
        response(200, ResponseProblem::TooLarge { largest: 1 }),
        api(400, 7),
        api(500, 7),
        RequestProblem::NotText("x").of(&READ).into(),
    ];
    for error in hopeless {
        assert_eq!(first(&READ, &error, true), None, "{error:?}");
    }
}

#[test]
fn waits_after_a_rate_limit_as_long_as_the_platform_says() {
    for endpoint in [&READ, &WRITE] {
        assert_between(first(endpoint, &limited(Some(8)), true), 8000, 10_000);
    }
    // A quota's error does not say how long to wait: wait for its window.
    assert_between(first(&WRITE, &api(400, 230_047), true), 3000, 3750);
    assert_eq!(first(&READ, &answered(&READ, 400, 230_047), true), None);
    // A long wait is capped.
    let retry = Retry::default().rate_limits(Duration::from_secs(2));
    let wait = Retries::new(retry, false).after(&limited(Some(u64::MAX)), true, minute());
    assert_between(wait, 2000, 2500);
}

#[test]
fn waits_longer_each_time_after_a_rate_limit_without_a_duration() {
    for reset in [None, Some(0)] {
        let mut retries = Retries::new(Retry::default(), false);
        for (least, most) in [(100, 200), (200, 400), (400, 800), (800, 1600), (1600, 3200), (2500, 5000), (2500, 5000)]
        {
            assert_between(retries.after(&limited(reset), true, minute()), least, most);
        }
    }
}

#[test]
fn attempts_are_limited_and_rate_limits_do_not_count() {
    let mut retries = Retries::new(Retry::default().attempts(3), true);
    let broken = response(502, ResponseProblem::NotJson);
    assert!(retries.after(&broken, true, minute()).is_some());
    for _ in 0..50 {
        assert!(retries.after(&limited(Some(1)), true, minute()).is_some());
    }
    assert!(retries.after(&broken, true, minute()).is_some());
    assert!(retries.after(&broken, true, minute()).is_none());
}

#[test]
fn never_waits_beyond_the_deadline() {
    let wait =
        Retries::new(Retry::default(), false).after(&limited(Some(60)), true, Deadline::after(Duration::from_secs(59)));
    assert_eq!(wait, None);
}

#[test]
fn honors_the_retry_delay_of_a_gateway() {
    let Error::Response(mut error) = response(503, ResponseProblem::Empty) else { panic!() };
    error.rate_limit.retry_after = Some(Duration::from_secs(7));
    assert_between(first(&READ, &Error::Response(error.clone()), true), 7000, 7000);
    error.rate_limit.retry_after = Some(Duration::MAX);
    let retries = &mut Retries::new(Retry::default(), true);
    let hour = Deadline::after(Duration::from_secs(3600));
    assert_between(retries.after(&Error::Response(error), true, hour), 60_000, 60_000);
}

#[test]
fn off_is_off() {
    for error in [limited(Some(1)), response(502, ResponseProblem::NotJson), timeout(), api(400, 230_047)] {
        assert_eq!(Retries::new(Retry::off(), true).after(&error, false, minute()), None, "{error:?}");
    }
}

#[test]
fn an_attempt_is_cut_short_only_if_another_may_follow() {
    let cut = |policy: Retry, repeatable| Retries::new(policy, repeatable).attempt_deadline(minute()).timeout.as_secs();
    assert_eq!(cut(Retry::default(), true), 10);
    assert_eq!(cut(Retry::default(), false), 60);
    assert_eq!(cut(Retry::default().attempts(1), true), 60);
    assert_eq!(cut(Retry::default().attempt_timeout(Duration::from_secs(99)), true), 60);
}

#[test]
fn waits_are_spread() {
    let waits: std::collections::HashSet<_> = (0..100).map(|_| first(&WRITE, &limited(Some(8)), true)).collect();
    assert!(waits.len() > 50, "{}", waits.len());
}
