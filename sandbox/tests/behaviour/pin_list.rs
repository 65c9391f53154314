//! The stateful behaviour of `im.v1.pin.list`.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::support::{Fixture, Reply, send};
use feishu_api::endpoint::OperationError;
use feishu_api::im::v1::Pin;
use feishu_api::im::v1::pin::{List, ListError};
use feishu_api::{Operation, TimestampMs};
use feishu_sandbox::{Chat, Message, demo};
use serde_json::json;

/// Pins `om_0`, `om_1`, … in the demo chat, one second apart.
fn pin(fixture: &Fixture, count: i64) {
    fixture.sandbox.with_world(|world| {
        for number in 0..count {
            let id = format!("om_{number}");
            let mut pin = Pin::default();
            pin.message_id = id.as_str().into();
            pin.chat_id = demo::CHAT.into();
            pin.create_time = TimestampMs::from_millis(number * 1000);
            world.add_message(Message::new(id, demo::CHAT));
            world.add_pin(pin);
        }
    });
}

async fn list(fixture: &Fixture, token: &str, query: &[(&str, &str)]) -> Reply {
    let query: Vec<String> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let path = format!("{}?{}", List::ENDPOINT.path, query.join("&"));
    send(fixture.http.get(fixture.url(&path)).bearer_auth(token)).await
}

/// Returns the numbers of the messages on a page.
fn numbers(reply: &Reply) -> Vec<i64> {
    assert_eq!(reply.code(), 0, "{}", reply.body);
    let items = reply.body["data"]["items"].as_array().unwrap();
    items.iter().map(|item| item["message_id"].as_str().unwrap()[3..].parse().unwrap()).collect()
}

#[track_caller]
fn assert_is(reply: &Reply, error: ListError) {
    let info = error.info();
    assert_eq!((Some(reply.status), reply.code(), reply.message()), (info.status, info.code, info.message));
}

const CHAT: (&str, &str) = ("chat_id", demo::CHAT);

#[tokio::test]
async fn a_chat_without_pins_has_an_empty_page() {
    let fixture = Fixture::new().await;
    let reply = list(&fixture, &fixture.token().await, &[CHAT]).await;
    let page = json!({ "items": [], "has_more": false });
    assert_eq!(reply.body, json!({ "code": 0, "msg": "success", "data": page }));
}

#[tokio::test]
async fn pages_follow_one_another_the_newest_pin_first() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    pin(&fixture, 45);
    let first = list(&fixture, &token, &[CHAT]).await;
    assert_eq!(numbers(&first), (25..45).rev().collect::<Vec<_>>(), "20 by default");
    assert_eq!(first.body["data"]["has_more"], true);
    let next = first.body["data"]["page_token"].as_str().unwrap();
    // Changes between requests do not shift pages.
    fixture.sandbox.with_world(|world| world.remove_pin("om_25"));
    fixture.sandbox.with_world(|world| world.remove_pin("om_44"));
    let second = list(&fixture, &token, &[CHAT, ("page_size", "50"), ("page_token", next)]).await;
    assert_eq!(numbers(&second), (0..25).rev().collect::<Vec<_>>());
    assert_eq!((&second.body["data"]["has_more"], second.body["data"].get("page_token")), (&json!(false), None));
}

#[tokio::test]
async fn pins_of_one_moment_are_not_lost_between_pages() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    pin(&fixture, 3);
    fixture.sandbox.with_world(|world| {
        for id in ["om_0", "om_1", "om_2"] {
            let mut pin = world.remove_pin(id).unwrap();
            pin.create_time = TimestampMs::from_millis(5);
            world.add_pin(pin);
        }
    });
    let mut seen = Vec::new();
    let mut next = String::new();
    loop {
        let reply = list(&fixture, &token, &[CHAT, ("page_size", "1"), ("page_token", &next)]).await;
        seen.extend(numbers(&reply));
        match reply.body["data"]["page_token"].as_str() {
            Some(token) => next = token.to_owned(),
            None => break,
        }
    }
    assert_eq!(seen, [0, 1, 2]);
}

#[tokio::test]
async fn a_time_range_limits_the_pins() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    pin(&fixture, 5);
    for (start, end, expected) in [
        (Some("1000"), Some("3000"), &[3, 2, 1][..]),
        (Some("1001"), Some("2999"), &[2]),
        (Some("3000"), None, &[4, 3]),
        (None, Some("1000"), &[1, 0]),
        (Some("9000"), None, &[]),
    ] {
        let times = [("start_time", start), ("end_time", end)];
        let mut query = vec![CHAT];
        query.extend(times.iter().filter_map(|(name, time)| Some((*name, (*time)?))));
        assert_eq!(numbers(&list(&fixture, &token, &query).await), expected, "{query:?}");
    }
    for (start, end) in [("2", "1"), ("1", "1"), ("x", "1"), ("", "1")] {
        let query = [CHAT, ("start_time", start), ("end_time", end)];
        assert_is(&list(&fixture, &token, &query).await, ListError::InvalidParameter);
    }
}

#[tokio::test]
async fn the_page_size_has_a_range() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    pin(&fixture, 60);
    for size in ["1", "50"] {
        let reply = list(&fixture, &token, &[CHAT, ("page_size", size)]).await;
        assert_eq!(numbers(&reply).len(), size.parse::<usize>().unwrap());
    }
    for size in ["0", "51", "-1", "99999999999999999999", "many"] {
        let reply = list(&fixture, &token, &[CHAT, ("page_size", size)]).await;
        assert_eq!((reply.status, reply.code()), (400, 99992402), "{size}");
        assert_eq!(reply.body["error"]["field_violations"][0]["field"], "page_size");
    }
    let reply = list(&fixture, &token, &[CHAT, ("page_size", "51")]).await;
    assert_eq!(reply.body["error"]["field_violations"][0]["description"], "page_size must be from 1 to 50");
}

#[tokio::test]
async fn a_page_token_is_valid_for_its_chat_only() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    pin(&fixture, 2);
    fixture.sandbox.with_world(|world| {
        world.add_chat(Chat::group("oc_b").bots([demo::APP_ID]));
    });
    let first = list(&fixture, &token, &[CHAT, ("page_size", "1")]).await;
    let next = first.body["data"]["page_token"].as_str().unwrap();
    assert_eq!(numbers(&list(&fixture, &token, &[CHAT, ("page_token", next)]).await), [0]);
    let other = list(&fixture, &token, &[("chat_id", "oc_b"), ("page_token", next)]).await;
    assert_is(&other, ListError::InvalidParameter);
    for wrong in ["x", "00", &next[2..], &next[..next.len() - 1], "é"] {
        assert_is(&list(&fixture, &token, &[CHAT, ("page_token", wrong)]).await, ListError::InvalidParameter);
    }
}

#[tokio::test]
async fn recalled_and_hidden_messages_are_left_out() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    pin(&fixture, 3);
    fixture.sandbox.with_world(|world| {
        world.message_mut("om_0").unwrap().recalled = true;
        world.message_mut("om_2").unwrap().hidden_from.insert(demo::APP_ID.to_owned());
    });
    assert_eq!(numbers(&list(&fixture, &token, &[CHAT]).await), [1]);
    let user = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["im:message.pins:read"]);
    assert_eq!(numbers(&list(&fixture, &user, &[CHAT]).await), [2, 1]);
}

#[tokio::test]
async fn listing_returns_the_documented_errors() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    for (chat, error) in [
        ("", ListError::InvalidParameter),
        ("om_1", ListError::InvalidParameter),
        ("oc_nowhere", ListError::BotNotInChat),
        ("oc_without_bot", ListError::BotNotInChat),
        ("oc_dissolved", ListError::BotNotInChat),
        ("oc_external", ListError::PermissionDenied),
        ("oc_private", ListError::UserOutOfScope),
    ] {
        assert_is(&list(&fixture, &token, &[("chat_id", chat)]).await, error);
    }
    let without_bot = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    assert_is(&list(&fixture, &without_bot, &[CHAT]).await, ListError::BotNotEnabled);
    let stranger = fixture.sandbox.user_token(demo::APP_ID, "ou_stranger", ["im:message"]);
    assert_is(&list(&fixture, &stranger, &[CHAT]).await, ListError::PermissionDenied);
    let without_scopes = fixture.token_of(demo::APP_WITHOUT_SCOPES).await;
    assert_eq!(list(&fixture, &without_scopes, &[CHAT]).await.code(), 99991672);
    let writer = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["im:message.pins:write_only"]);
    assert_eq!(list(&fixture, &writer, &[CHAT]).await.code(), 99991679);
    assert_eq!(list(&fixture, &token, &[]).await.code(), 99992402, "chat_id is required");
}
