//! `im.v1.message.get`, `im.v1.message.list` and `im.v1.message.read_users`

use super::{DAY, NOW, assert_common, change_app, fixture, get, group, own, user_token};
use crate::support::{Fixture, Reply, assert_code, send};
use feishu_api::im::v1::message::{Create, Get, List, ReadUsers};
use feishu_sandbox::{Chat, ChatKind, Message, User, demo};
use serde_json::{Value, json};
use std::time::Duration;

const CHAT: &str = "oc_history";
const IN_CHAT: [(&str, &str); 2] = [("container_id_type", "chat"), ("container_id", CHAT)];

async fn list(fixture: &Fixture, token: &str, query: &[(&str, &str)]) -> Reply {
    send(fixture.request::<List>(token, &[]).query(query)).await
}

/// Returns the ids on a page, without `om_`.
fn ids(reply: &Reply) -> Vec<String> {
    assert_eq!(reply.code(), 0, "{}", reply.body);
    let items = reply.body["data"]["items"].as_array().unwrap();
    items.iter().map(|item| item["message_id"].as_str().unwrap()[3..].to_owned()).collect()
}

/// Creates a chat with the messages `om_0`, `om_1`, …, one second apart.
async fn with_history(count: i64) -> Fixture {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        world.add_chat(group(CHAT));
        for number in 0..count {
            world.add_message(Message::new(format!("om_{number}"), CHAT).at(number * 1000));
        }
    });
    fixture
}

fn numbers(range: impl Iterator<Item = i64>) -> Vec<String> {
    range.map(|number| number.to_string()).collect()
}

#[tokio::test]
async fn pages_follow_one_another_in_either_order() {
    let fixture = with_history(45).await;
    let token = fixture.token().await;
    for (order, expected) in [("ByCreateTimeAsc", numbers(0..45)), ("ByCreateTimeDesc", numbers((0..45).rev()))] {
        let mut seen = Vec::new();
        let mut next = String::new();
        loop {
            let query = [&IN_CHAT[..], &[("sort_type", order), ("page_token", &next)]].concat();
            let page = list(&fixture, &token, &query).await;
            seen.extend(ids(&page));
            let data = &page.body["data"];
            assert_eq!(data["has_more"].as_bool().unwrap(), data["page_token"].is_string());
            match data["page_token"].as_str() {
                Some(token) => next = token.to_owned(),
                None => break,
            }
        }
        assert_eq!(seen, expected, "{order}");
    }
    assert_eq!(ids(&list(&fixture, &token, &IN_CHAT).await).len(), 20, "20 by default");
}

#[tokio::test]
async fn added_and_deleted_messages_do_not_shift_pages() {
    let fixture = with_history(6).await;
    let token = fixture.token().await;
    let query = |next: &str| {
        let query = [("page_size", "3"), ("page_token", next)].map(|(name, value)| (name, value.to_owned()));
        let place = IN_CHAT.map(|(name, value)| (name, value.to_owned()));
        [&place[..], &query].concat()
    };
    let page = |query: Vec<(&'static str, String)>| send(fixture.request::<List>(&token, &[]).query(&query));
    let first = page(query("")).await;
    assert_eq!(ids(&first), ["0", "1", "2"]);
    fixture.sandbox.with_world(|world| {
        world.message_mut("om_2").unwrap().deleted = true;
        world.message_mut("om_4").unwrap().deleted = true;
        world.add_message(Message::new("om_late", CHAT).at(2000));
    });
    // A later message with the same time is listed after those seen before.
    let second = page(query(first.body["data"]["page_token"].as_str().unwrap())).await;
    assert_eq!(ids(&second), ["late", "3", "5"]);
}

#[tokio::test]
async fn a_time_range_limits_the_messages() {
    let fixture = with_history(5).await;
    let token = fixture.token().await;
    for (start, end, expected) in [
        ("1", "3", &["1", "2", "3"][..]),
        ("2", "2", &["2"]),
        ("4", "9", &["4"]),
        ("0", "0", &["0"]),
        ("9", "10", &[]),
        ("3", "1", &[]),
    ] {
        let query = [&IN_CHAT[..], &[("start_time", start), ("end_time", end)]].concat();
        assert_eq!(ids(&list(&fixture, &token, &query).await), expected, "{start} to {end}");
    }
}

#[tokio::test]
async fn a_chat_lists_only_the_first_message_of_a_thread() {
    let fixture = with_history(1).await;
    fixture.sandbox.with_world(|world| {
        let said = |id: &str, chat: &str| Message::new(id, chat).in_thread("omt_a").at(9000);
        world
            .add_chat(group("oc_topics").kind(ChatKind::Topic))
            .add_message(said("om_first", CHAT))
            .add_message(said("om_reply", CHAT).reply_to("om_first", "om_first"))
            .add_message(Message::new("om_topic", "oc_topics").in_thread("omt_b"))
            .add_message(Message::new("om_answer", "oc_topics").in_thread("omt_b").reply_to("om_topic", "om_topic"));
    });
    let token = fixture.token().await;
    for (kind, id, expected) in [
        ("chat", CHAT, &["0", "first"][..]),
        ("thread", "omt_a", &["first", "reply"]),
        ("chat", "oc_topics", &["topic", "answer"]),
    ] {
        let query = [("container_id_type", kind), ("container_id", id)];
        assert_eq!(ids(&list(&fixture, &token, &query).await), expected, "{id}");
    }
}

#[tokio::test]
async fn recalled_messages_are_listed_and_deleted_and_hidden_ones_are_not() {
    let fixture = with_history(1).await;
    fixture.sandbox.with_world(|world| {
        world
            .add_message(Message::new("om_recalled", CHAT).at(1).recalled())
            .add_message(Message::new("om_deleted", CHAT).deleted())
            .add_message(Message::new("om_hidden", CHAT).hidden_from([demo::APP_ID]))
            .add_message(Message::new("om_part", CHAT).part_of("om_merged"));
    });
    let token = fixture.token().await;
    let reply = list(&fixture, &token, &IN_CHAT).await;
    assert_eq!(ids(&reply), ["0", "recalled"]);
    let recalled = &reply.body["data"]["items"][1];
    assert_eq!(
        (&recalled["deleted"], &recalled["body"]["content"]),
        (&json!(true), &json!("This message was recalled"))
    );
    let recalled = &get(&fixture, &token, "om_recalled").await[0];
    assert_eq!((&recalled["deleted"], &recalled["body"]["content"]), (&json!(true), &json!("")));
}

#[tokio::test]
async fn listing_returns_the_documented_errors() {
    let fixture = with_history(25).await;
    let token = fixture.token().await;
    fixture.sandbox.with_world(|world| {
        world
            .add_message(Message::new("om_a", CHAT).in_thread("omt_hidden").hidden_from([demo::APP_ID]))
            .add_message(Message::new("om_b", CHAT).in_thread("omt_deleted").deleted())
            .add_message(Message::new("om_c", CHAT).in_thread("omt_a"));
    });
    let first = list(&fixture, &token, &IN_CHAT).await;
    let next = first.body["data"]["page_token"].as_str().unwrap();
    for (kind, id, more, code) in [
        ("topic", CHAT, ("", ""), 230001),
        ("chat", "om_a", ("", ""), 230001),
        ("thread", CHAT, ("", ""), 230001),
        ("thread", "omt_nowhere", ("", ""), 230001),
        ("chat", "oc_nowhere", ("", ""), 230002),
        ("chat", "oc_without_bot", ("", ""), 230002),
        ("chat", "oc_dissolved", ("", ""), 230002),
        ("chat", "oc_external", ("", ""), 230027),
        ("chat", "oc_private", ("", ""), 230013),
        ("thread", "omt_hidden", ("", ""), 230073),
        ("thread", "omt_deleted", ("", ""), 230110),
        ("thread", "omt_a", ("start_time", "1"), 230001),
        ("chat", CHAT, ("start_time", "x"), 230001),
        ("chat", CHAT, ("sort_type", "ByName"), 230001),
        ("chat", CHAT, ("page_token", "x"), 230001),
        ("chat", demo::CHAT, ("page_token", next), 230001),
    ] {
        let mut query = vec![("container_id_type", kind), ("container_id", id)];
        query.extend(Some(more).filter(|(name, _)| !name.is_empty()));
        assert_code::<List>(&list(&fixture, &token, &query).await, code, &format!("{query:?}"));
    }
    let turned = [&IN_CHAT[..], &[("page_token", next), ("sort_type", "ByCreateTimeDesc")]].concat();
    assert_code::<List>(&list(&fixture, &token, &turned).await, 230001, "the order of another page");
    let large = [&IN_CHAT[..], &[("page_size", "51")]].concat();
    assert_eq!(list(&fixture, &token, &large).await.code(), 99992402);
    let without_bot = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    assert_code::<List>(&list(&fixture, &without_bot, &IN_CHAT).await, 230006, "without bot");
}

#[tokio::test]
async fn reading_requires_the_scope_for_the_kind_of_chat() {
    let fixture = with_history(1).await;
    fixture.sandbox.with_world(|world| {
        world
            .add_chat(Chat::private("oc_talk", demo::APP_ID, demo::USER))
            .add_message(Message::new("om_talk", "oc_talk"));
    });
    let token = fixture.token().await;
    let (private, group) = ("im:message.p2p_msg:get_as_user", "im:message.group_msg:get_as_user");
    let as_user = |scopes: &[&str]| user_token(&fixture, demo::USER, scopes);
    for (token, id, code) in [
        (as_user(&["im:message", group]), "om_0", 0),
        (as_user(&["im:message:readonly", group]), "om_0", 0),
        (as_user(&["im:message", private]), "om_0", 230027),
        (as_user(&["im:message", private]), "om_talk", 0),
        (as_user(&["im:message", group]), "om_talk", 230027),
        (as_user(&["im:message"]), "om_talk", 99991679),
        (as_user(&[private]), "om_talk", 99991679),
    ] {
        assert_eq!(send(fixture.request::<Get>(&token, &[id])).await.code(), code, "{id}");
    }
    change_app(&fixture, |app| assert!(app.scopes.remove("im:message.group_msg")));
    for (id, code) in [("om_0", 230027), ("om_talk", 0)] {
        assert_eq!(send(fixture.request::<Get>(&token, &[id])).await.code(), code, "{id}");
    }
    let refused = list(&fixture, &token, &IN_CHAT).await;
    assert_code::<List>(&refused, 230027, "a group");
    assert!(refused.message().contains("im:message.group_msg"), "{}", refused.message());
}

#[tokio::test]
async fn getting_returns_the_documented_errors() {
    let fixture = fixture().await;
    assert_common::<Get>(&fixture, &[], None).await;
    let token = fixture.token().await;
    assert_code::<Get>(&send(fixture.request::<Get>(&token, &[demo::DELETED])).await, 230110, "deleted");
    let request = fixture.request::<Get>(&token, &[demo::MESSAGE]).query(&[("user_id_type", "email")]);
    assert_code::<Get>(&send(request).await, 230001, "a kind of ID");
}

#[tokio::test]
async fn users_are_shown_by_the_requested_kind_of_id() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    let user = User::new(demo::USER, "n").user_id("7").union_id("on_7");
    fixture.sandbox.with_world(|world| {
        let mention = feishu_sandbox::Mentioned::new("@_user_1", demo::USER, "n");
        world.add_user(user).add_message(Message::new("om_a", demo::CHAT).mentioning([mention]));
    });
    let named = async |kind: &str| {
        let reply = send(fixture.request::<Get>(&token, &["om_a"]).query(&[("user_id_type", kind)])).await;
        let message = &reply.body["data"]["items"][0];
        let mention = &message["mentions"][0];
        assert_eq!((&mention["id"], &mention["id_type"]), (&message["sender"]["id"], &message["sender"]["id_type"]));
        (message["sender"]["id"].clone(), message["sender"]["id_type"].clone())
    };
    for (kind, id) in [("open_id", demo::USER), ("union_id", "on_7"), ("user_id", "7")] {
        assert_eq!(named(kind).await, (json!(id), json!(kind)));
    }
    change_app(&fixture, |app| assert!(app.scopes.remove("contact:user.employee_id:readonly")));
    let refused = send(fixture.request::<Get>(&token, &["om_a"]).query(&[("user_id_type", "user_id")])).await;
    assert_eq!(refused.code(), 99991672, "a user_id takes a scope of its own");
}

#[tokio::test]
async fn readers_of_a_message_are_listed_in_order() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    fixture.sandbox.with_world(|world| {
        world.add_message(own("om_a"));
        for (user, time) in [("ou_c", 3), ("ou_a", 5), ("ou_b", 3)] {
            world.read_message("om_a", user, time);
        }
        world.read_message("om_a", "ou_c", 9);
    });
    let page = async |next: &str| {
        let query = [("user_id_type", "open_id"), ("page_size", "2"), ("page_token", next)];
        send(fixture.request::<ReadUsers>(&token, &["om_a"]).query(&query)).await.body["data"].clone()
    };
    let item = |user: &str, time: &str| json!({ "user_id_type": "open_id", "user_id": user, "timestamp": time, "tenant_key": demo::TENANT });
    let first = page("").await;
    assert_eq!((&first["items"], &first["has_more"]), (&json!([item("ou_b", "3"), item("ou_c", "3")]), &json!(true)));
    let second = page(first["page_token"].as_str().unwrap()).await;
    assert_eq!((&second["items"], &second["has_more"]), (&json!([item("ou_a", "5")]), &Value::Bool(false)));
}

#[tokio::test]
async fn the_sender_can_list_readers_for_seven_days() {
    let fixture = fixture().await;
    assert_common::<ReadUsers>(&fixture, &[("user_id_type", "open_id")], None).await;
    fixture.sandbox.with_world(|world| {
        let week = i64::try_from(7 * DAY * 1000).unwrap();
        world.add_message(own("om_week").at(NOW - week)).add_message(own("om_older").at(NOW - week - 1));
    });
    let token = fixture.token().await;
    for (id, query, code) in [
        (demo::MESSAGE, [("user_id_type", "open_id"), ("page_token", "")], 230012),
        (demo::DELETED, [("user_id_type", "open_id"), ("page_token", "")], 230110),
        ("om_older", [("user_id_type", "open_id"), ("page_token", "")], 230033),
        ("om_week", [("user_id_type", "email"), ("page_token", "")], 230001),
        ("om_week", [("user_id_type", "open_id"), ("page_token", "x")], 230001),
    ] {
        let reply = send(fixture.request::<ReadUsers>(&token, &[id]).query(&query)).await;
        assert_code::<ReadUsers>(&reply, code, &format!("{id} {query:?}"));
    }
    let week = send(fixture.request::<ReadUsers>(&token, &["om_week"]).query(&[("user_id_type", "open_id")])).await;
    assert_eq!(week.body["data"], json!({ "items": [], "has_more": false }));
    fixture.sandbox.advance(Duration::from_secs(1));
    let token = fixture.token().await;
    let later = send(fixture.request::<ReadUsers>(&token, &["om_week"]).query(&[("user_id_type", "open_id")])).await;
    assert_code::<ReadUsers>(&later, 230033, "a second later");
}

/// A card is returned as it was sent only on request.
#[tokio::test]
async fn cards_are_returned_in_the_requested_form() {
    let second = r#"{"schema":"2.0","body":{"elements":[{"tag":"markdown","content":"**hi**"}]}}"#;
    let first = r#"{"header":{"title":{"tag":"plain_text","content":"T"}},"elements":[{"tag":"div","text":{"tag":"lark_md","content":"hi"}},{"tag":"hr"},{"tag":"action","actions":[{"tag":"button","text":{"content":"OK"},"type":"primary"}]}]}"#;
    let template = r#"{"type":"template","data":{"template_id":"AAq"}}"#;
    let reduced = json!({ "title": "T", "elements": [
        [{ "tag": "text", "text": "hi" }], [{ "tag": "hr" }], [{ "tag": "button", "text": "OK", "type": "primary" }],
    ] });
    let fixture = with_history(0).await;
    let token = fixture.token().await;
    for (card, shown) in [(second, None), (first, Some(reduced)), (template, None)] {
        let body = json!({ "receive_id": CHAT, "msg_type": "interactive", "content": card });
        let sent =
            send(fixture.request::<Create>(&token, &[]).query(&[("receive_id_type", "chat_id")]).json(&body)).await;
        assert_eq!(sent.code(), 0, "{}", sent.body);
        let id = sent.body["data"]["message_id"].as_str().unwrap().to_owned();
        let content = |content: &Value| content.as_str().map(str::to_owned).unwrap();
        let stub = |content: &str| {
            let content: Value = serde_json::from_str(content).unwrap();
            assert_eq!(content["title"], Value::Null);
            let tags: Vec<_> =
                content["elements"][0].as_array().unwrap().iter().map(|one| one["tag"].clone()).collect();
            assert_eq!(tags, ["img", "text", "text"]);
        };
        for (form, expected) in [
            ("", None),
            ("user_card_content", Some(card.to_owned())),
            ("raw_card_content", Some(json!({ "json_card": card }).to_string())),
        ] {
            let form: &[(&str, &str)] = if form.is_empty() { &[] } else { &[("card_msg_content_type", form)] };
            let one = send(fixture.request::<Get>(&token, &[&id]).query(form)).await;
            let all = list(&fixture, &token, &[&IN_CHAT[..], form].concat()).await;
            let last = all.body["data"]["items"].as_array().unwrap().last().unwrap();
            for read in [content(&one.body["data"]["items"][0]["body"]["content"]), content(&last["body"]["content"])] {
                match (&expected, &shown) {
                    (Some(expected), _) => assert_eq!(read, *expected),
                    (None, Some(shown)) => assert_eq!(serde_json::from_str::<Value>(&read).unwrap(), *shown),
                    (None, None) => stub(&read),
                }
            }
        }
        let wrong = [("card_msg_content_type", "as_sent")];
        assert_code::<Get>(&send(fixture.request::<Get>(&token, &[&id]).query(&wrong)).await, 230001, card);
        assert_code::<List>(&list(&fixture, &token, &[&IN_CHAT[..], &wrong].concat()).await, 230001, card);
        fixture.sandbox.advance(Duration::from_secs(5));
    }
}
