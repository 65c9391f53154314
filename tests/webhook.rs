//! Custom bots, against the sandbox and against a scripted server.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

#[path = "support/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "shared with other tests")]
mod server;

use feishu_api::client::{Pacing, Retry};
use feishu_api::content::{Content, Image, PostBody, ShareChat, Template};
use feishu_api::error::Kind;
use feishu_api::webhook::{CustomBot, ENDPOINT, SendError};
use feishu_api::{Client, Error, Language};
use feishu_sandbox::{CustomBot as Settings, Sandbox, demo};
use server::{Answer, Server, steady_time};
use std::net::IpAddr;
use std::time::{Duration, Instant};

const TOKEN: &str = "0a1b2c3d-swordfish-4e5f";

fn address(base: &str) -> String {
    format!("{base}/open-apis/bot/v2/hook/{TOKEN}")
}

async fn sandbox(settings: Settings) -> Sandbox {
    let sandbox = Sandbox::builder().without_limits().start().await.unwrap();
    sandbox.with_world(|world| {
        world.add_custom_bot(settings);
    });
    sandbox
}

fn settings() -> Settings {
    Settings::new(TOKEN, demo::CHAT)
}

fn bot(sandbox: &Sandbox) -> CustomBot {
    CustomBot::new(address(&sandbox.base_url())).unwrap()
}

#[track_caller]
fn kind(outcome: Result<(), Error<SendError>>) -> SendError {
    match outcome {
        Err(Error::Api(error)) => match error.kind {
            Kind::Documented(kind) => kind,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn every_type_of_message_arrives() {
    let sandbox = sandbox(settings().secret("the secret of the bot")).await;
    let bot = bot(&sandbox).signed_with("the secret of the bot");
    let contents: [Content; 5] = [
        "hello".into(),
        PostBody::titled("Deployed").text("api").into(),
        Image::new("img_1").into(),
        ShareChat::new("oc_1").into(),
        Template::new("AAq1").into(),
    ];
    for content in contents {
        bot.send(content).await.unwrap();
    }
    let received = sandbox.with_world(|world| world.custom_bot(TOKEN).unwrap().received.clone());
    let types: Vec<&str> = received.iter().map(|message| message["msg_type"].as_str().unwrap()).collect();
    assert_eq!(types, ["text", "post", "image", "share_chat", "interactive"]);
    assert_eq!(received[0]["content"]["text"], "hello");
}

#[tokio::test]
async fn each_error_says_what_it_means_and_what_to_do() {
    let elsewhere: IpAddr = "192.0.2.1".parse().unwrap();
    let cases = [
        (settings().secret("the secret of the bot"), SendError::SignatureMismatch),
        (settings().addresses([elsewhere]), SendError::AddressNotAllowed),
        (settings().keywords(["deployed"]), SendError::KeywordMissing),
        (Settings::new("another", demo::CHAT), SendError::UnknownBot),
    ];
    for (settings, expected) in cases {
        let sandbox = sandbox(settings).await;
        let error = bot(&sandbox).send("hello").await.unwrap_err();
        for language in [Language::Zh, Language::En] {
            let report = error.report(language).to_string();
            assert!(report.lines().count() >= 4 && !report.contains("swordfish"), "{report}");
        }
        assert_eq!(kind(Err(error)), expected);
    }
}

#[tokio::test]
async fn a_signature_is_valid_for_an_hour() {
    let sandbox = sandbox(settings().secret("the secret of the bot").keywords(["deployed"])).await;
    let bot = bot(&sandbox).signed_with("the secret of the bot");
    bot.send("deployed").await.unwrap();
    assert_eq!(kind(bot.send("hello").await), SendError::KeywordMissing);
    sandbox.advance(Duration::from_secs(3601));
    assert_eq!(kind(bot.send("deployed").await), SendError::SignatureMismatch);
}

#[tokio::test]
async fn replies_of_both_shapes_are_understood() {
    let cases = [
        (r#"{"StatusCode":0,"StatusMessage":"success"}"#, None),
        (r#"{"Extra":null,"StatusCode":0,"StatusMessage":"success","code":0,"data":{},"msg":"success"}"#, None),
        (r#"{"code":0,"msg":"success","data":{}}"#, None),
        (r#"{"StatusCode":19024,"StatusMessage":"Key Words Not Found"}"#, Some(SendError::KeywordMissing)),
        (r#"{"code":19021,"msg":"sign match fail"}"#, Some(SendError::SignatureMismatch)),
        (r#"{"StatusCode":0,"code":19022,"msg":"Ip Not Allowed"}"#, Some(SendError::AddressNotAllowed)),
        (r#"{"code":9499,"msg":"Bad Request","data":{}}"#, Some(SendError::BadRequest)),
    ];
    for (body, expected) in cases {
        let server = Server::start(move |_| Answer::json(200, body)).await;
        let outcome = CustomBot::new(address(&server.url)).unwrap().send("hello").await;
        match expected {
            None => assert!(outcome.is_ok(), "{body}: {outcome:?}"),
            Some(expected) => assert_eq!(kind(outcome), expected, "{body}"),
        }
        assert_eq!(server.requests(&format!("/open-apis/bot/v2/hook/{TOKEN}"))[0].header("authorization"), None);
    }
    for body in ["{}", r#"{"StatusCode":null}"#, "<html>"] {
        let server = Server::start(move |_| Answer::json(200, body)).await;
        let outcome = CustomBot::new(address(&server.url)).unwrap().send("hello").await;
        assert!(matches!(outcome, Err(Error::Response(_))), "{body}: {outcome:?}");
    }
}

#[tokio::test]
async fn no_error_shows_the_address() {
    let mut errors = Vec::new();
    for answer in [r#"{"code":19001,"msg":"no bot 0a1b2c3d-swordfish-4e5f"}"#, "<a href=/hook/0a1b2c3d-swordfish-4e5f>"]
    {
        let server = Server::start(move |_| Answer::json(200, answer)).await;
        errors.push(CustomBot::new(address(&server.url)).unwrap().send("hello").await.unwrap_err());
    }
    let redirect = Server::start(|request| {
        let to = format!("https://example.com{}", request.target);
        Answer::new(302, &[("Location", &to)], "")
    })
    .await;
    errors.push(CustomBot::new(address(&redirect.url)).unwrap().send("hello").await.unwrap_err());
    let client = Client::builder().retry(Retry::off());
    errors.push(CustomBot::with(client, address("http://127.0.0.1:1")).unwrap().send("hello").await.unwrap_err());
    for error in errors {
        let shown = format!("{error} {error:#} {error:?}");
        assert!(!shown.contains("swordfish"), "{shown}");
    }
}

#[tokio::test]
async fn too_large_messages_are_not_sent() {
    let sandbox = sandbox(settings()).await;
    let error = bot(&sandbox).send("x".repeat(20 * 1024)).await.unwrap_err();
    assert!(matches!(error, Error::Content(_)), "{error}");
    assert!(sandbox.requests().is_empty());
}

/// The sandbox refuses the sixth message within a second, so the bot waits.
#[tokio::test]
async fn a_bot_respects_the_limits() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.with_world(|world| {
        world.add_custom_bot(settings());
    });
    let bot = bot(&sandbox);
    let start = Instant::now();
    for _ in 0..6 {
        bot.send("hello").await.unwrap();
    }
    assert!(start.elapsed() >= Duration::from_millis(900), "{:?}", start.elapsed());
    let codes: Vec<Option<i64>> = sandbox.requests().iter().map(|request| request.code).collect();
    assert_eq!(codes, [Some(0); 6]);
    let hasty =
        CustomBot::with(Client::builder().pacing(Pacing::Off).retry(Retry::off()), address(&sandbox.base_url()));
    let hasty = hasty.unwrap();
    let mut outcomes = Vec::new();
    for _ in 0..6 {
        outcomes.push(hasty.send("hello").await);
    }
    let refused = outcomes.into_iter().find(Result::is_err).unwrap();
    assert!(refused.as_ref().unwrap_err().is_rate_limited());
    assert_eq!(kind(refused), SendError::TooFrequent);
}

#[tokio::test(start_paused = true)]
async fn rate_limited_messages_are_retried() {
    steady_time();
    let server = Server::start(|request| match request.earlier {
        0 => Answer::json(200, r#"{"code":11232,"msg":"frequency limited"}"#),
        _ => Answer::json(200, r#"{"code":0,"msg":"success"}"#),
    })
    .await;
    CustomBot::new(address(&server.url)).unwrap().send("hello").await.unwrap();
    assert_eq!(server.requests(&format!("/open-apis/bot/v2/hook/{TOKEN}")).len(), 2);
}

#[tokio::test]
async fn the_sandbox_records_no_webhook_address() {
    let sandbox = sandbox(settings()).await;
    bot(&sandbox).send("hello").await.unwrap();
    assert!(!format!("{:?}", sandbox.requests()).contains("swordfish"));
    assert_eq!(ENDPOINT.service(), "webhook");
}
