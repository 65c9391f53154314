//! The stateful behaviour of `im.v1.message_reaction`.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::support::{Fixture, Reply, assert_code, send};
use feishu_api::Operation;
use feishu_api::im::v1::message_reaction::{Create, Delete, List};
use feishu_sandbox::{Message, Reaction, demo};
use serde_json::{Value, json};

async fn create(fixture: &Fixture, token: &str, id: &str, emoji: &str) -> Reply {
    let body = json!({ "reaction_type": { "emoji_type": emoji } });
    send(fixture.request::<Create>(token, &[id]).json(&body)).await
}

async fn list(fixture: &Fixture, token: &str, id: &str, query: &[(&str, &str)]) -> Reply {
    send(fixture.request::<List>(token, &[id]).query(query)).await
}

/// The errors of messages that cannot be reached.
const COMMON: [(&str, i64); 10] = [
    ("no_message", 231003),
    ("om_nowhere", 231003),
    (demo::RECALLED, 231003),
    (demo::DELETED, 230110),
    (demo::CHAT_NOT_FOUND, 231004),
    (demo::CHAT_DISSOLVED, 232009),
    (demo::PERMISSION_DENIED, 231021),
    (demo::OUT_OF_SCOPE, 231022),
    (demo::BOT_NOT_IN_CHAT, 231002),
    (demo::INVISIBLE, 231018),
];

/// Returns the code if the operation documents it, or otherwise that of missing access.
fn documented<O: Operation>(code: i64) -> i64 {
    O::ENDPOINT.error(code).map_or(231008, |error| error.code)
}

#[tokio::test]
async fn a_reaction_can_be_added_listed_and_removed() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let added = create(&fixture, &token, demo::MESSAGE, "SMILE").await.body["data"].clone();
    let reaction = json!({
        "reaction_id": added["reaction_id"],
        "operator": { "operator_id": demo::APP_ID, "operator_type": "app" },
        "action_time": "1615380573211",
        "reaction_type": { "emoji_type": "SMILE" },
    });
    assert_eq!(added, reaction);
    assert_eq!(create(&fixture, &token, demo::MESSAGE, "SMILE").await.body["data"], reaction, "once is enough");
    let all = json!({ "items": [reaction], "has_more": false });
    assert_eq!(list(&fixture, &token, demo::MESSAGE, &[]).await.body["data"], all);
    let id = added["reaction_id"].as_str().unwrap();
    let removed = send(fixture.request::<Delete>(&token, &[demo::MESSAGE, id])).await;
    assert_eq!(removed.body["data"], reaction);
    let none = json!({ "items": [], "has_more": false });
    assert_eq!(list(&fixture, &token, demo::MESSAGE, &[]).await.body["data"], none);
    let again = send(fixture.request::<Delete>(&token, &[demo::MESSAGE, id])).await;
    assert_code::<Delete>(&again, 231011, "removed already");
}

#[tokio::test]
async fn a_message_out_of_reach_gets_no_reactions() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    for (id, code) in COMMON {
        assert_code::<Create>(&create(&fixture, &token, id, "OK").await, documented::<Create>(code), id);
        assert_code::<List>(&list(&fixture, &token, id, &[]).await, documented::<List>(code), id);
        let removed = send(fixture.request::<Delete>(&token, &[id, "ZCa"])).await;
        assert_code::<Delete>(&removed, documented::<Delete>(code), id);
    }
    let without_bot = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    assert_code::<Create>(&create(&fixture, &without_bot, demo::MESSAGE, "OK").await, 231002, "without bot");
}

#[tokio::test]
async fn invalid_reactions_are_refused() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    fixture.sandbox.with_world(|world| {
        world
            .add_message(Message::new("om_system", demo::CHAT).content("system", "{}"))
            .add_reaction(Reaction::new("ZCa", demo::OTHER_MESSAGE, "OK", demo::APP_ID))
            .add_reaction(Reaction::new("ZCb", demo::MESSAGE, "OK", demo::USER));
    });
    for (id, emoji, code) in [
        (demo::MESSAGE, "", 231001),
        (demo::MESSAGE, ":-)", 231001),
        ("om_system", "OK", 231017),
        (demo::UNSUPPORTED, "OK", 231017),
    ] {
        assert_code::<Create>(&create(&fixture, &token, id, emoji).await, code, &format!("{id} {emoji}"));
    }
    for (reaction, code) in [("ZCx", 231011), ("ZCa", 231010), ("ZCb", 231007)] {
        let reply = send(fixture.request::<Delete>(&token, &[demo::MESSAGE, reaction])).await;
        assert_code::<Delete>(&reply, code, reaction);
    }
    let as_user = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["im:message"]);
    assert_eq!(send(fixture.request::<Delete>(&as_user, &[demo::MESSAGE, "ZCb"])).await.code(), 0);
    for (query, code) in [(("user_id_type", "email"), 231014), (("page_token", "x"), 231012)] {
        assert_code::<List>(&list(&fixture, &token, demo::MESSAGE, &[query]).await, code, query.0);
    }
}

#[tokio::test]
async fn pages_work_for_one_emoji_and_for_all() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    fixture.sandbox.with_world(|world| {
        for number in 0..30 {
            let emoji = if number % 2 == 0 { "OK" } else { "SMILE" };
            let reaction = Reaction::new(format!("ZC{number:02}"), demo::MESSAGE, emoji, format!("ou_{number}"));
            world.add_reaction(reaction.at(i64::from(number / 3)));
        }
    });
    for (emoji, expected) in [("", 30), ("OK", 15), ("SMILE", 15), ("LOL", 0)] {
        let mut seen = Vec::new();
        let mut next = String::new();
        loop {
            let query = [("reaction_type", emoji), ("page_size", "7"), ("page_token", &next)];
            let page = list(&fixture, &token, demo::MESSAGE, &query).await.body["data"].clone();
            let items = page["items"].as_array().unwrap();
            seen.extend(items.iter().map(|item| item["reaction_id"].as_str().unwrap().to_owned()));
            match page["page_token"].as_str() {
                Some(token) => next = token.to_owned(),
                None => break,
            }
        }
        assert!(seen.is_sorted(), "{seen:?}");
        assert_eq!(seen.len(), expected, "{emoji}");
    }
    let first = list(&fixture, &token, demo::MESSAGE, &[("page_size", "7")]).await.body["data"]["page_token"].clone();
    let mixed = [("reaction_type", "OK"), ("page_token", first.as_str().unwrap())];
    assert_code::<List>(&list(&fixture, &token, demo::MESSAGE, &mixed).await, 231012, "of another list");
    let large = list(&fixture, &token, demo::MESSAGE, &[("page_size", "51")]).await;
    assert_eq!(large.code(), 99992402);
}

#[tokio::test]
async fn users_are_shown_by_the_requested_kind_of_id() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    fixture.sandbox.with_world(|world| {
        world.add_reaction(Reaction::new("ZCa", demo::MESSAGE, "OK", demo::USER));
    });
    let union_id = fixture.sandbox.with_world(|world| world.user(demo::USER).unwrap().union_id.clone());
    let reply = list(&fixture, &token, demo::MESSAGE, &[("user_id_type", "union_id")]).await;
    let operator = &reply.body["data"]["items"][0]["operator"];
    assert_eq!(*operator, json!({ "operator_id": union_id, "operator_type": "user" }));
    assert_ne!(operator["operator_id"], Value::Null);
}
