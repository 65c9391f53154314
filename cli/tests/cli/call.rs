//! `feishu call` with JSON: replies, tables, pages, errors, curl.

use crate::support::{Place, output};
use feishu_api::im::v1::Pin;
use feishu_api::{TimestampMs, TokenKind};
use feishu_sandbox::{Fault, Message, Sandbox, demo};
use serde_json::json;
use std::process::{Command, Stdio};

async fn sandbox() -> Sandbox {
    Sandbox::builder().without_limits().start().await.unwrap()
}

const PIN: [&str; 4] = ["call", "im.v1.pin.create", "--message-id", demo::MESSAGE];

#[tokio::test]
async fn a_reply_is_json() {
    let sandbox = sandbox().await;
    let reply = Place::at(&sandbox).run(&PIN).await.json();
    assert_eq!(reply["pin"]["message_id"], demo::MESSAGE);
    let sent = sandbox.requests();
    assert_eq!(sent.last().unwrap().token_kind, Some(TokenKind::Tenant));
}

#[tokio::test]
async fn a_list_is_a_table_if_asked_and_comes_whole_with_all() {
    let sandbox = sandbox().await;
    sandbox.with_world(|world| {
        for number in 0..120 {
            let id = format!("om_{number}");
            let mut pin = Pin::default();
            (pin.message_id, pin.chat_id) = (id.as_str().into(), demo::CHAT.into());
            pin.create_time = TimestampMs::from_millis(number);
            world.add_message(Message::new(id, demo::CHAT));
            world.add_pin(pin);
        }
    });
    let place = Place::at(&sandbox);
    let list = ["call", "im.v1.pin.list", "--chat-id", demo::CHAT];
    let page = place.run(&[&list[..], &["--page-size", "5"]].concat()).await.json();
    assert_eq!((page["items"].as_array().unwrap().len(), &page["has_more"]), (5, &json!(true)));
    let all = place.run(&[&list[..], &["--all"]].concat()).await.json();
    let ids: Vec<_> = all.as_array().unwrap().iter().map(|pin| pin["message_id"].as_str().unwrap()).collect();
    assert_eq!((ids.len(), ids[0], ids[119]), (120, "om_119", "om_0"));
    // Its pages are as large as they may be.
    assert_eq!(sandbox.requests().iter().filter(|sent| sent.operation == Some("im.v1.pin.list")).count(), 4);
    let table = place.run(&[&list[..], &["--page-size", "2", "--output", "table"]].concat()).await.ok();
    let rows: Vec<&str> = table.lines().collect();
    assert!(rows[0].starts_with("MESSAGE_ID") && rows[1].starts_with("om_119") && rows.len() == 3, "{table}");
    place.run(&[&PIN[..], &["--all"]].concat()).await.fails(2);
}

#[tokio::test]
async fn the_body_comes_from_flags_a_file_or_standard_input() {
    let sandbox = sandbox().await;
    let place = Place::at(&sandbox);
    let send = ["call", "im.v1.message.create", "--receive-id-type", "chat_id"];
    let flags = ["--receive-id", demo::CHAT, "--msg-type", "text", "--content", r#"{"text":"hi"}"#];
    assert_eq!(place.run(&[&send[..], &flags[..]].concat()).await.json()["chat_id"], demo::CHAT);
    let body = json!({ "receive_id": demo::CHAT, "msg_type": "text", "content": "{\"text\":\"two\"}" }).to_string();
    place.run(&[&send[..], &["--body", &body]].concat()).await.ok();
    std::fs::write(place.path().join("message.json"), &body).unwrap();
    place.run(&[&send[..], &["--body", "message.json"]].concat()).await.ok();
    let flags = ["--body", "-", "--content", r#"{"text":"three"}"#];
    let reply = place.run_with_input(&[&send[..], &flags[..]].concat(), &body).await.json();
    assert!(reply["body"]["content"].as_str().unwrap().contains("three"), "{reply}");
}

#[tokio::test]
async fn what_is_wrong_with_values_is_said_before_anything_is_sent() {
    let sandbox = sandbox().await;
    let place = Place::at(&sandbox);
    let list = ["call", "im.v1.pin.list", "--chat-id", demo::CHAT, "--page-size"];
    let err = place.run(&[&list[..], &["many"]].concat()).await.fails(2);
    assert!(err.contains("--page-size: `many` is no whole number"), "{err}");
    let err = place.run(&[&list[..], &["500"]].concat()).await.fails(2);
    assert!(err.contains("out of range"), "{err}");
    let send = ["call", "im.v1.message.create", "--receive-id-type", "chatid", "--msg-type", "text"];
    let err = place.run(&send).await.fails(2);
    for part in ["did you mean `chat_id`?", "--receive-id TEXT is required", "--content TEXT is required"] {
        assert!(err.contains(part), "{part}: {err}");
    }
    let err = place.run(&[&PIN[..], &["--as", "app"]].concat()).await.fails(2);
    assert!(err.contains("--as tenant"), "{err}");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn exit_codes_tell_errors_apart() {
    let sandbox = sandbox().await;
    let place = Place::at(&sandbox);
    let pin = |id| ["call", "im.v1.pin.create", "--message-id", id];
    let err = place.run(&pin(demo::BOT_NOT_IN_CHAT)).await.fails(7);
    for part in ["230002", "what to do", "log id: sandbox-", "https://open.feishu.cn/document"] {
        assert!(err.contains(part), "{part}: {err}");
    }
    let zh = place.run(&[&pin(demo::BOT_NOT_IN_CHAT)[..], &["--lang", "zh"]].concat()).await.fails(7);
    assert!(zh.contains("处理建议"), "{zh}");
    let scopeless = Place::at(&sandbox).with("FEISHU_APP_ID", demo::APP_WITHOUT_SCOPES);
    let err = scopeless.run(&PIN).await.fails(5);
    assert!(err.contains("im:message") && err.contains("/auth?q="), "{err}");
    Place::at(&sandbox).with("FEISHU_APP_ID", "cli_nobody").run(&PIN).await.fails(4);
    Place::new().run(&PIN).await.fails(4);
    sandbox.inject("im.v1.pin.create", Fault::Html(502), 10).unwrap();
    place.run(&PIN).await.fails(9);
    sandbox.clear_faults();
    sandbox.inject("im.v1.pin.create", Fault::RateLimit { reset: 600 }, 1).unwrap();
    place.run(&[&PIN[..], &["--timeout", "2"]].concat()).await.fails(6);
    // Nobody listens on the port of a sandbox that has ended.
    let base = sandbox.base_url().to_owned();
    sandbox.stop().await;
    Place::new().with("FEISHU_BASE_URL", &base).with("FEISHU_TOKEN", "t-1").run(&PIN).await.fails(8);
}

#[tokio::test]
async fn a_dry_run_is_a_curl_command_that_does_the_same() {
    let sandbox = sandbox().await;
    let place = Place::at(&sandbox);
    let send = [
        "call",
        "im.v1.message.create",
        "--dry-run",
        "--receive-id-type",
        "chat_id",
        "--receive-id",
        demo::CHAT,
        "--msg-type",
        "text",
        "--content",
        r#"{"text":"it's $HOME & 你好"}"#,
    ];
    let command = place.run(&send).await.ok();
    assert!(sandbox.requests().is_empty(), "nothing is sent");
    assert!(command.contains("Bearer $FEISHU_TOKEN"), "{command}");
    // Without credentials as well: it is only a text.
    Place::new().run(&send).await.ok();

    if Command::new("curl").arg("--version").output().is_err() {
        eprintln!("there is no curl");
        return;
    }
    let token = token(&sandbox).await;
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(&command).env("FEISHU_TOKEN", token).stdout(Stdio::piped());
    let reply: serde_json::Value = serde_json::from_slice(&output(shell.spawn().unwrap()).await.stdout).unwrap();
    assert_eq!(reply["code"], 0, "{reply}");
    assert_eq!(reply["data"]["body"]["content"], r#"{"text":"it's $HOME & 你好"}"#);
}

/// A tenant token, fetched as a program would.
async fn token(sandbox: &Sandbox) -> String {
    use feishu_api::auth::v3::tenant_access_token::Internal;
    let client = feishu_api::Client::builder().base_url(sandbox.base_url()).build().unwrap();
    client.send(Internal::new(demo::APP_ID, demo::APP_SECRET)).await.unwrap().tenant_access_token.expose().to_owned()
}
