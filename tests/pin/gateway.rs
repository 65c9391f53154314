//! The errors that any operation may return.

use crate::support::{Fixture, Outcome, PIN, PinError, api, assert_advises, pin};
use feishu_api::endpoint::OperationError;
use feishu_api::error::ApiReply;
use feishu_api::error::Kind;
use feishu_api::gateway::GatewayError;
use feishu_api::im::v1::pin::Create;
use feishu_api::{Client, Error, Operation, TokenKind};
use feishu_sandbox::{AppState, Fault, demo};
use std::time::Duration;

/// The codes that must at least be known.
const CODES: [i64; 22] = [
    99991400, 99991401, 99991403, 99991661, 99991662, 99991663, 99991664, 99991665, 99991668, 99991669, 99991671,
    99991672, 99991673, 99991677, 99991679, 99992351, 99992354, 99992356, 99992360, 99992361, 99992364, 99992402,
];

/// The codes of rejected tokens.
const TOKEN_REJECTED: [i64; 7] = [99991661, 99991663, 99991664, 99991665, 99991668, 99991671, 99991677];

fn all() -> impl Iterator<Item = GatewayError> {
    (99_990_000..100_000_000).filter_map(GatewayError::from_code)
}

/// All errors except the rate limit, which has a type of its own.
fn all_but_the_rate_limit() -> impl Iterator<Item = GatewayError> {
    all().filter(|error| *error != GatewayError::RateLimited)
}

#[test]
fn the_errors_are_known() {
    let known: Vec<_> = all().map(|error| error.info().code).collect();
    assert!(CODES.iter().all(|code| known.contains(code)), "{known:?}");
    for error in all() {
        let info = error.info();
        assert_eq!((GatewayError::from_code(info.code), format!("{error:?}")), (Some(error), info.name.to_owned()));
        assert!(matches!(info.status, Some(400 | 429)), "{info:?}");
        // No operation here documents a gateway error as its own.
        assert_eq!(Create::ENDPOINT.error(info.code), None);
    }
    assert_eq!(GatewayError::from_code(0), None);
}

/// Asserts that an error is this gateway error, with all details of the reply.
#[track_caller]
fn assert_is(fixture: &Fixture, outcome: Outcome, expected: GatewayError) -> PinError {
    let (error, info) = (api(outcome), expected.info());
    assert_eq!(error.kind, Kind::Gateway(expected));
    let reply = &error.reply;
    let said = (reply.endpoint.id, reply.code, Some(reply.status), reply.info);
    assert_eq!(said, (PIN, info.code, info.status, Some(info)));
    assert_eq!(reply.log_id, fixture.last_log_id_of(PIN));
    assert!(reply.troubleshooter.contains("https://open.feishu.cn/search?"), "{}", reply.troubleshooter);
    // The documentation has `%s` or `%v` where the server inserts a value.
    let start = info.message.split('%').next().unwrap();
    assert!(reply.message.starts_with(start) && !reply.message.contains('%'), "{}", reply.message);
    let error = Error::Api(error);
    assert_advises(&error, info);
    assert_eq!(error.code(), Some(info.code));
    error
}

#[tokio::test]
async fn every_error_can_be_requested() {
    for expected in all_but_the_rate_limit() {
        let fixture = Fixture::new().await;
        fixture.sandbox.fail_next(PIN, expected.info().code).unwrap();
        assert_is(&fixture, fixture.pin(demo::MESSAGE).await, expected);
        // The platform issues the same token again, and the call stops there.
        let fetches = if TOKEN_REJECTED.contains(&expected.info().code) { 2 } else { 1 };
        assert_eq!(fixture.counts(), (1, fetches), "{expected:?}");
    }
}

#[tokio::test]
async fn a_rejected_token_is_replaced_once() {
    for expected in all_but_the_rate_limit() {
        let fixture = Fixture::new().await;
        fixture.pin(demo::MESSAGE).await.unwrap();
        fixture.sandbox.revoke_tokens();
        fixture.sandbox.inject(PIN, Fault::Error(expected.info().code), 2).unwrap();
        assert_is(&fixture, fixture.pin(demo::MESSAGE).await, expected);
        let replayed = u64::from(TOKEN_REJECTED.contains(&expected.info().code));
        assert_eq!(fixture.counts(), (2 + replayed, 1 + replayed), "{expected:?}");
        let carried = fixture.sandbox.requests().pop().unwrap().token;
        assert_eq!(carried, Some(1 + replayed), "{expected:?}");
        // The failed attempt leaves no trace.
        fixture.sandbox.clear_faults();
        fixture.pin(demo::MESSAGE).await.unwrap();
    }
}

#[tokio::test]
async fn a_call_survives_a_token_that_is_rejected_once() {
    for code in TOKEN_REJECTED {
        let fixture = Fixture::new().await;
        fixture.pin(demo::MESSAGE).await.unwrap();
        fixture.sandbox.revoke_tokens();
        fixture.sandbox.fail_next(PIN, code).unwrap();
        fixture.pin(demo::MESSAGE).await.unwrap();
        assert_eq!(fixture.counts(), (3, 2), "{code}");
    }
}

#[tokio::test]
async fn a_given_token_is_not_replaced() {
    for expected in all_but_the_rate_limit() {
        let fixture = Fixture::new().await;
        let token = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["im:message"]);
        fixture.sandbox.fail_next(PIN, expected.info().code).unwrap();
        let client = fixture.client_with(TokenKind::User, &token);
        assert_is(&fixture, pin(&client, demo::MESSAGE).await, expected);
        assert_eq!(fixture.counts(), (1, 0), "{expected:?}");
    }
}

#[tokio::test]
async fn a_rate_limit_has_the_time_to_wait() {
    let fixture = Fixture::new().await;
    for (fault, status, reset) in [
        (Fault::Error(99991400), 429, 1),
        (Fault::RateLimit { reset: 37 }, 429, 37),
        (Fault::RateLimit400 { reset: 2 }, 400, 2),
    ] {
        let error = fixture.pin_faulty(fault.clone()).await.unwrap_err();
        let Error::Api(limited) = &error else { panic!("{fault}: {error:?}") };
        assert_eq!(limited.kind, Kind::Gateway(GatewayError::RateLimited));
        let ApiReply { endpoint, rate_limit, message, .. } = &*limited.reply;
        assert_eq!((endpoint.id, rate_limit.limit), (PIN, Some(1000)));
        assert!(error.is_rate_limited());
        assert_eq!(error.retry_after(), Some(Duration::from_secs(reset)));
        assert_eq!(message, GatewayError::RateLimited.info().message);
        let described = (error.code(), error.status(), error.log_id());
        assert_eq!(described, (Some(99991400), Some(status), Some(&*fixture.last_log_id())));
        assert!(format!("{error:#}").contains(&format!("Retry after {reset} s")), "{error:#}");
    }
}

#[tokio::test]
async fn the_limit_of_the_operation_holds() {
    let fixture = Fixture::with(|builder| builder).await;
    let mut outcomes = Vec::new();
    for number in 0..51 {
        // Different messages, because of the quota of five calls a second per message.
        outcomes.push(fixture.pin(&format!("om_{number}")).await);
    }
    let last = outcomes.pop().unwrap();
    for outcome in outcomes {
        assert_eq!(api(outcome).kind, Kind::Gateway(GatewayError::MessageIdNotFound));
    }
    let limited = api(last);
    assert!(limited.is_rate_limited());
    assert_eq!(limited.reply.rate_limit.limit, Some(50));
    assert_eq!(limited.retry_after(), Some(Duration::from_secs(1)));
    fixture.sandbox.advance(Duration::from_secs(1));
    fixture.pin(demo::MESSAGE).await.unwrap();
}

#[tokio::test]
async fn a_missing_scope_has_a_link_to_apply_for_it() {
    let fixture = Fixture::new().await;
    let scopes = ["im:message", "im:message.pins:write_only", "im:message:send_as_bot"];
    let client = fixture.client_of(demo::APP_WITHOUT_SCOPES);
    let outcomes = [pin(&client, demo::MESSAGE).await, {
        fixture.sandbox.fail_next(PIN, 99991672).unwrap();
        pin(&client, demo::MESSAGE).await
    }];
    for outcome in outcomes {
        let error = api(outcome);
        assert_eq!(error.kind, Kind::Gateway(GatewayError::ScopeMissing));
        let reply = &error.reply;
        assert_eq!(reply.missing_scopes(), scopes);
        let violations: Vec<_> =
            reply.permission_violations.iter().map(|one| (one.kind.as_str(), one.subject.as_str())).collect();
        assert_eq!(violations, scopes.map(|scope| ("action_scope_required", scope)));
        let link = reply.scope_link.as_deref().unwrap();
        let console = "https://open.feishu.cn/app/cli_without_scopes/auth?q=";
        assert!(link.starts_with(&format!("{console}{}", scopes.join(","))), "{link}");
        assert_eq!(reply.helps.iter().map(|help| help.url.as_str()).collect::<Vec<_>>(), [link]);
        let log_id = reply.log_id.clone().unwrap();
        assert!(reply.troubleshooter.contains(&format!("log_id={log_id}")), "{}", reply.troubleshooter);
        let report = format!("{error:#}");
        for line in ["apply for any one of: im:message, im:message.pins", link, &reply.troubleshooter, &log_id] {
            assert!(report.contains(line), "{line} in {report}");
        }
    }
    assert_eq!(fixture.counts(), (2, 1), "no other token would help");
}

#[tokio::test]
async fn a_missing_scope_of_a_user_has_no_link_to_the_console() {
    let fixture = Fixture::new().await;
    let token = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["contact:user"]);
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).access_token(TokenKind::User, token);
    let client = client.base_url(fixture.sandbox.base_url()).build().unwrap();
    let error = assert_is(&fixture, pin(&client, demo::MESSAGE).await, GatewayError::UserNotAuthorized);
    let Error::Api(api) = &error else { panic!("{error:?}") };
    assert_eq!(api.reply.missing_scopes().len(), 3);
    assert_eq!((api.reply.scope_link.as_deref(), api.reply.helps.len()), (None, 0));
    let report = format!("{error:#}");
    assert!(report.contains("the user has to grant any one of: im:message, "), "{report}");
    assert!(!report.contains("apply"), "{report}");
}

#[tokio::test]
async fn wrong_fields_are_reported() {
    let fixture = Fixture::new().await;
    fixture.sandbox.fail_next(PIN, 99992402).unwrap();
    let error = assert_is(&fixture, fixture.pin(demo::MESSAGE).await, GatewayError::InvalidField);
    let Error::Api(api) = &error else { panic!("{error:?}") };
    assert_eq!(api.reply.field_violations.len(), 1);
    assert_eq!(api.reply.field_violations[0].field, "message_id");
    assert!(format!("{error:#}").contains("wrong field: `message_id`"), "{error:#}");
    let line = error.to_string();
    let expected = format!("{} ({}: {})", api.reply.message, "message_id", api.reply.field_violations[0].description);
    assert!(line.contains(&expected) && !line.contains('\n'), "{line}");
}

/// Prepares a state of the sandbox, and returns the client and the message for the call.
type State = fn(&Fixture) -> (Client, &'static str);

fn as_user(fixture: &Fixture, app_id: &str, scopes: &[&str]) -> Client {
    let token = fixture.sandbox.user_token(app_id, demo::USER, scopes.iter().copied());
    fixture.client_with(TokenKind::User, &token)
}

fn with_app(fixture: &Fixture, state: AppState) -> (Client, &'static str) {
    let client = as_user(fixture, demo::APP_ID, &["im:message"]);
    fixture.sandbox.with_world(|world| world.app_mut(demo::APP_ID).unwrap().state = state);
    (client, demo::MESSAGE)
}

const STATES: [(State, GatewayError); 9] = [
    (|fixture| (fixture.client.clone(), "om_nowhere"), GatewayError::MessageIdNotFound),
    (|fixture| (as_user(fixture, demo::APP_ID, &["contact:user"]), demo::MESSAGE), GatewayError::UserNotAuthorized),
    (
        |fixture| (as_user(fixture, demo::APP_WITHOUT_SCOPES, &["im:message"]), demo::MESSAGE),
        GatewayError::ScopeMissing,
    ),
    (|fixture| with_app(fixture, AppState::Disabled), GatewayError::AppDisabled),
    (|fixture| with_app(fixture, AppState::NotInstalled), GatewayError::AppUnavailable),
    (
        |fixture| (fixture.client_with(TokenKind::Tenant, "t-nobody-issued"), demo::MESSAGE),
        GatewayError::InvalidTenantToken,
    ),
    (
        |fixture| (fixture.client_with(TokenKind::User, "u-nobody-issued"), demo::MESSAGE),
        GatewayError::InvalidUserToken,
    ),
    (|fixture| (fixture.client_with(TokenKind::User, "not-a-token"), demo::MESSAGE), GatewayError::TokenMalformed),
    (
        |fixture| {
            let client = as_user(fixture, demo::APP_ID, &["im:message"]);
            fixture.sandbox.advance(Duration::from_secs(2 * 60 * 60));
            (client, demo::MESSAGE)
        },
        GatewayError::UserTokenExpired,
    ),
];

#[tokio::test]
async fn errors_are_caused_by_state() {
    for (state, expected) in STATES {
        let fixture = Fixture::new().await;
        let (client, message) = state(&fixture);
        assert_is(&fixture, pin(&client, message).await, expected);
        assert_eq!(fixture.counts().0, 1, "{expected:?}");
        assert_eq!(fixture.sandbox.with_world(|world| world.pins().count()), 0);
    }
}
