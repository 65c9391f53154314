//! The errors on the operation's page.

use crate::page;
use crate::support::{Fixture, Outcome, PIN, TOKEN, api, assert_advises, pin};
use feishu_api::auth::v3::tenant_access_token::Internal;
use feishu_api::endpoint::OperationError;
use feishu_api::error::Kind;
use feishu_api::im::v1::pin::{Create, CreateError};
use feishu_api::{Error, Operation};
use feishu_sandbox::{Fault, demo};
use std::collections::BTreeSet;

#[test]
fn the_errors_are_those_of_the_page() {
    let known = Create::ENDPOINT.errors;
    let rows = page::errors();
    assert_eq!(known.len(), rows.len());
    for (info, row) in known.iter().copied().zip(&rows) {
        assert_eq!((info.status, info.code, info.message), (Some(row.status), row.code, row.message));
        assert_eq!(info.fix.zh, row.fix);
        let urls: Vec<_> = row.fix.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
        assert_eq!(info.links.iter().map(|link| link.url).collect::<Vec<_>>(), urls, "{}", row.code);
    }
}

#[test]
fn variants_and_codes_are_one_to_one() {
    let names: BTreeSet<_> = Create::ENDPOINT.errors.iter().map(|info| info.name).collect();
    assert_eq!(names.len(), Create::ENDPOINT.errors.len());
    for info in Create::ENDPOINT.errors.iter().copied() {
        let variant = CreateError::from_code(info.code).unwrap();
        assert_eq!((variant.info(), format!("{variant:?}")), (info, info.name.to_owned()));
        assert_eq!(Create::ENDPOINT.error(info.code), Some(info));
    }
    for code in [0, 1, -230_001, 230_003, 99_991_663, i64::MAX] {
        assert_eq!(CreateError::from_code(code), None);
        assert_eq!(Create::ENDPOINT.error(code), None);
    }
}

/// Asserts that an error is the documented one for a code, with all details of the reply.
#[track_caller]
fn assert_is(fixture: &Fixture, outcome: Outcome, code: i64) {
    let row = page::errors().into_iter().find(|row| row.code == code).unwrap();
    let error = api(outcome);
    let variant = CreateError::from_code(code).unwrap();
    assert!(error.kind == variant, "{:?} is not {variant:?}", error.kind);
    assert_eq!(error.kind, Kind::Documented(variant));

    let reply = &error.reply;
    let said = (reply.endpoint.id, reply.code, reply.status, reply.message.as_str());
    assert_eq!(said, (PIN, row.code, row.status, row.message));
    assert_eq!(reply.log_id, Some(fixture.last_log_id()));
    assert!(reply.troubleshooter.contains("https://open.feishu.cn/search?"), "{}", reply.troubleshooter);
    assert!(reply.permission_violations.is_empty() && reply.field_violations.is_empty());
    assert_eq!((reply.scope_link.as_deref(), reply.missing_scopes().len()), (None, 0));
    let info = reply.info.unwrap();
    assert_eq!(info.fix.zh, row.fix);

    let error = Error::Api(error);
    assert_eq!((error.code(), error.status()), (Some(row.code), Some(row.status)));
    assert_eq!(
        (error.log_id(), error.endpoint().map(|endpoint| endpoint.id)),
        (Some(&*fixture.last_log_id()), Some(PIN))
    );
    assert_advises(&error, info);

    // `?` erases the operation from the type, and loses nothing else.
    let Error::Api(erased) = Error::from(error) else { panic!("it is an error of another sort") };
    assert_eq!(erased.documented(), Some(variant));
    assert_eq!(erased.reply.message, row.message);
}

#[tokio::test]
async fn every_error_can_be_requested() {
    let fixture = Fixture::new().await;
    for info in Create::ENDPOINT.errors.iter().copied() {
        fixture.sandbox.fail_next(PIN, info.code).unwrap();
        assert_is(&fixture, fixture.pin(demo::MESSAGE).await, info.code);
    }
    let calls = Create::ENDPOINT.errors.len() as u64;
    assert_eq!(fixture.counts(), (calls, 1), "none of them is retried");
}

#[tokio::test]
async fn every_error_is_caused_by_state() {
    let fixture = Fixture::new().await;
    let mut reached = BTreeSet::new();
    for (message, error) in [
        ("", CreateError::InvalidParameter),
        (demo::BOT_NOT_IN_CHAT, CreateError::BotNotInChat),
        (demo::SELF_DESTRUCTING, CreateError::MessageSelfDestructing),
        (demo::CHAT_DISSOLVED, CreateError::ChatDissolved),
        (demo::RECALLED, CreateError::MessageRecalled),
        (demo::OUT_OF_SCOPE, CreateError::UserOutOfScope),
        (demo::PERMISSION_DENIED, CreateError::PermissionDenied),
        (demo::CHAT_NOT_FOUND, CreateError::ChatNotFound),
        (demo::PIN_NOT_ALLOWED, CreateError::PinNotAllowed),
        (demo::INVISIBLE, CreateError::MessageInvisible),
        (demo::UNSUPPORTED, CreateError::MessageTypeUnsupported),
    ] {
        assert_is(&fixture, fixture.pin(message).await, error.info().code);
        reached.insert(error.info().code);
    }

    let client = fixture.client_of(demo::APP_WITHOUT_BOT);
    assert_is(&fixture, pin(&client, demo::MESSAGE).await, CreateError::BotNotEnabled.info().code);
    reached.insert(CreateError::BotNotEnabled.info().code);
    assert_eq!(fixture.sandbox.with_world(|world| world.pins().count()), 0);

    let limited = Fixture::with(|builder| builder).await;
    for _ in 0..5 {
        limited.pin(demo::MESSAGE).await.unwrap();
    }
    assert_is(&limited, limited.pin(demo::MESSAGE).await, CreateError::MessageRateLimited.info().code);
    reached.insert(CreateError::MessageRateLimited.info().code);

    let documented: BTreeSet<_> = page::errors().iter().map(|row| row.code).collect();
    assert_eq!(reached, documented, "an error that no state reaches");
}

#[tokio::test]
async fn an_error_is_identified_by_its_code_and_not_by_its_status() {
    let fixture = Fixture::new().await;
    for (status, body) in [
        (200, r#"{"code":230011,"msg":"gone","error":{"log_id":"log-1"}}"#),
        (200, r#"{"code":"230011","msg":"gone","error":{"log_id":"log-1"}}"#),
        (400, r#"{"error":{"log_id":"log-1"},"msg":"gone","data":{"pin":{}},"code":230011}"#),
        (429, r#"{"code":230011,"msg":"gone","error":{"log_id":"log-1"}}"#),
        (503, r#"{"code":230011,"msg":"gone","error":{"log_id":"log-1","permission_violations":7,"helps":{}}}"#),
    ] {
        let error = api(fixture.pin_answered(status, body).await);
        assert!(error.kind == CreateError::MessageRecalled, "{body}");
        assert_eq!((error.reply.status, error.reply.message.as_str()), (status, "gone"), "{body}");
        assert_eq!(error.reply.log_id.as_deref(), Some("log-1"), "{body}");
    }
}

#[tokio::test]
async fn undocumented_errors_are_distinguished_from_documented_ones() {
    let fixture = Fixture::new().await;
    let error = api(fixture.pin_answered(400, r#"{"code":230099,"msg":"something new"}"#).await);
    assert_eq!((error.kind, error.reply.code, error.reply.info), (Kind::Undocumented, 230_099, None));
    assert_eq!(error.reply.log_id, Some(fixture.last_log_id()), "from the header, where the body has none");
    assert!(error.to_string().contains("230099: something new"), "{error}");
}

#[tokio::test]
async fn the_errors_of_fetching_a_token_are_not_those_of_the_operation() {
    let fixture = Fixture::new().await;
    for info in Internal::ENDPOINT.errors.iter().copied() {
        fixture.sandbox.fail_next(TOKEN, info.code).unwrap();
        let error = api(fixture.pin(demo::MESSAGE).await);
        assert_eq!(error.kind, Kind::Undocumented);
        assert_eq!((error.reply.endpoint.id, error.reply.info), (TOKEN, Some(info)));
        assert_eq!((error.reply.code, Some(error.reply.status)), (info.code, info.status));
    }
    // Not even if the code exists for the operation that was called.
    let clash = format!(r#"{{"code":{},"msg":"something else"}}"#, CreateError::MessageRecalled.info().code);
    fixture.sandbox.inject(TOKEN, Fault::json(200, clash), 1).unwrap();
    assert_eq!(api(fixture.pin(demo::MESSAGE).await).kind, Kind::Undocumented);
    assert_eq!(fixture.counts().0, 0);
    fixture.pin(demo::MESSAGE).await.unwrap();
}
