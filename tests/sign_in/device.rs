//! A user signs in on another device.

use super::server::{Answer, Server, steady_time};
use super::{NEW, client, fixture, problem};
use feishu_api::sign_in::{SignIn, SignInProblem};
use feishu_api::{Client, Error};
use feishu_sandbox::{Sandbox, demo};
use std::time::Duration;
use tokio::time::Instant;

const SCOPES: [&str; 2] = ["contact:user.email:readonly", "offline_access"];

#[tokio::test(start_paused = true)]
async fn entering_the_code_and_agreeing_signs_in() {
    steady_time();
    let (sandbox, sign_in) = fixture().await;
    let device = sign_in.device(SCOPES).await.unwrap();
    assert_eq!((device.expires_in, device.interval), (Duration::from_secs(240), Duration::from_secs(5)));
    let page = reqwest::get(&device.verification_uri_complete).await.unwrap().text().await.unwrap();
    assert!(page.contains(&device.user_code) && page.contains("Agree as"), "{page}");
    let code = device.user_code.clone();
    let waiting = tokio::spawn(device.wait());
    tokio::time::sleep(Duration::from_secs(12)).await;
    assert!(!waiting.is_finished());
    assert!(sandbox.enter_code(&code, Some(NEW)));
    let session = waiting.await.unwrap().unwrap();
    assert_eq!(session.scopes(), SCOPES);
    assert!(session.refresh_token().is_some());
    assert_eq!(sign_in.user(&session).await.unwrap().open_id, NEW);
    assert!(!sandbox.enter_code(&code, Some(NEW)), "a code works once");
}

#[tokio::test(start_paused = true)]
async fn refusal_and_expiry_are_errors() {
    steady_time();
    let (sandbox, sign_in) = fixture().await;
    let device = sign_in.device(SCOPES).await.unwrap();
    assert!(sandbox.enter_code(&device.user_code, None));
    assert_eq!(problem(device.wait().await), SignInProblem::Refused);

    // The platform reports the expiry, by its clock.
    let device = sign_in.device(SCOPES).await.unwrap();
    sandbox.advance(Duration::from_secs(240));
    assert!(!sandbox.enter_code(&device.user_code, Some(NEW)));
    assert_eq!(problem(device.wait().await), SignInProblem::CodeExpired);

    // The client detects the expiry, by its clock.
    let start = Instant::now();
    let device = sign_in.device(SCOPES).await.unwrap();
    assert_eq!(problem(device.wait().await), SignInProblem::CodeExpired);
    let waited = start.elapsed().as_secs();
    assert!((239..242).contains(&waited), "{waited}");
}

#[tokio::test(start_paused = true)]
async fn slow_down_increases_the_interval() {
    steady_time();
    // The clock of this sandbox is frozen: every poll but the first comes too soon.
    // In paused time, connections would exceed the idle timeout.
    let sandbox = Sandbox::builder().frozen_clock().head_timeout(Duration::from_secs(3600)).start().await.unwrap();
    let sign_in = SignIn::new(&client(&sandbox)).unwrap();
    let device = sign_in.device(SCOPES).await.unwrap();
    let code = device.user_code.clone();
    let start = Instant::now();
    let waiting = tokio::spawn(device.wait());
    // Polls after 5 s (pending), after 10 s (slow down), and then after 10 s more.
    tokio::time::sleep(Duration::from_secs(12)).await;
    sandbox.advance(Duration::from_secs(60));
    assert!(sandbox.enter_code(&code, Some(NEW)));
    waiting.await.unwrap().unwrap();
    assert_eq!(start.elapsed().as_secs(), 20);
}

#[tokio::test(start_paused = true)]
async fn missing_fields_have_defaults_and_broken_connections_are_retried() {
    steady_time();
    let server = Server::start(|request| match (request.target.as_str(), request.earlier) {
        ("/oauth/v1/device_authorization", _) => {
            Answer::json(200, r#"{"device_code":"the-device-code","user_code":"AB-CD","verification_uri":"https://x"}"#)
        }
        (_, 0) => Answer::json(200, r#"{"error":"authorization_pending"}"#),
        (_, 1) => Answer::Close(Vec::new()),
        (_, 2) => Answer::json(503, "{}"),
        _ => Answer::json(200, r#"{"code":0,"access_token":"u-1","expires_in":7200,"scope":"a b"}"#),
    })
    .await;
    let client = Client::builder().app("cli_a", "swordfish-of-the-app").base_url(server.url.as_str()).build().unwrap();
    let sign_in = SignIn::new(&client).unwrap();
    let device = sign_in.device(["a", "b"]).await.unwrap();
    assert_eq!((device.expires_in, device.interval), (Duration::from_secs(240), Duration::from_secs(5)));
    assert_eq!((device.user_code.as_str(), device.verification_uri_complete.as_str()), ("AB-CD", "https://x"));
    assert!(!format!("{device:?}").contains("the-device-code"));
    let session = device.wait().await.unwrap();
    assert_eq!(session.access_token().expose(), "u-1");
    let first = &server.requests("/oauth/v1/device_authorization")[0];
    assert_eq!(first.body, "client_id=cli_a&scope=a+b");
    assert_eq!(first.header("authorization"), Some("Basic Y2xpX2E6c3dvcmRmaXNoLW9mLXRoZS1hcHA="));
    let question = &server.requests("/open-apis/authen/v2/oauth/token")[0].body;
    assert!(question.contains("urn:ietf:params:oauth:grant-type:device_code"), "{question}");
}

#[tokio::test]
async fn refusals_have_the_message_of_the_platform() {
    let (sandbox, sign_in) = fixture().await;
    sandbox.with_world(|world| world.app_mut(demo::APP_ID).unwrap().scopes.remove("im:chat"));
    let SignInProblem::Answered { error, description } = problem(sign_in.device(["im:chat"]).await) else { panic!() };
    assert_eq!((error.as_str(), description.as_str()), ("invalid_scope", "the app has not been granted im:chat"));
    let wrong = Client::builder().app(demo::APP_ID, "another secret").base_url(sandbox.base_url()).build().unwrap();
    let outcome = SignIn::new(&wrong).unwrap().device(SCOPES).await;
    let SignInProblem::Answered { error, .. } = problem(outcome) else { panic!() };
    assert_eq!(error, "invalid_client");
    let nowhere = Client::builder().app("cli_a", "secret").base_url("http://127.0.0.1:1").build().unwrap();
    let outcome = SignIn::new(&nowhere).unwrap().device(SCOPES).await;
    assert!(matches!(outcome, Err(Error::Transport(_))), "{outcome:?}");
}
