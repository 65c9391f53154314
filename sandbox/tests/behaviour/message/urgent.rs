//! `im.v1.message.urgent_app`

use super::{assert_common, fixture, group, own};
use crate::support::{Fixture, Reply, assert_code, send};
use feishu_api::im::v1::UrgentSetting;
use feishu_api::im::v1::message::UrgentApp;
use feishu_sandbox::{Message, demo};
use serde_json::{Value, json};

async fn urge(fixture: &Fixture, id: &str, kind: &str, users: &[&str]) -> Reply {
    let request = fixture.request::<UrgentApp>(&fixture.token().await, &[id]);
    send(request.query(&[("user_id_type", kind)]).json(&json!({ "user_id_list": users }))).await
}

#[tokio::test]
async fn members_are_notified_and_other_users_are_reported() {
    let fixture = fixture().await;
    let reply = urge(&fixture, demo::SENT, "open_id", &[demo::USER, "ou_stranger", demo::USER_OUT_OF_SCOPE]).await;
    let invalid = json!({ "invalid_user_id_list": ["ou_stranger", demo::USER_OUT_OF_SCOPE] });
    assert_eq!(reply.body["data"], invalid);
    assert_eq!(fixture.sandbox.with_world(|world| world.pressing(demo::USER)), 1);
    fixture.sandbox.with_world(|world| world.read_message(demo::SENT, demo::USER, 0));
    assert_eq!(fixture.sandbox.with_world(|world| world.pressing(demo::USER)), 0, "it has been read");
    let by_user_id = fixture.sandbox.with_world(|world| world.user(demo::USER).unwrap().user_id.clone());
    let reply = urge(&fixture, demo::SENT, "user_id", &[&by_user_id]).await;
    assert_eq!(reply.body["data"]["invalid_user_id_list"], Value::Array(Vec::new()));
}

#[tokio::test]
async fn urgent_messages_return_the_documented_errors() {
    let fixture = fixture().await;
    let body = json!({ "user_id_list": [demo::USER] });
    assert_common::<UrgentApp>(&fixture, &[("user_id_type", "open_id")], Some(body)).await;
    fixture.sandbox.with_world(|world| {
        let strict = |id: &str| group(id).info(|info| info.urgent_setting = UrgentSetting::OnlyOwner);
        world
            .add_chat(strict("oc_strict"))
            .add_chat(strict("oc_managed_by_bot").managers([demo::APP_ID]))
            .add_message(Message::new("om_strict", "oc_strict").from(demo::APP_ID))
            .add_message(Message::new("om_managed_by_bot", "oc_managed_by_bot").from(demo::APP_ID))
            .add_message(own("om_folded").folded());
    });
    let many: Vec<&str> = vec![demo::USER; 201];
    for (id, kind, users, code) in [
        (demo::SENT, "email", &[demo::USER][..], 230001),
        (demo::SENT, "open_id", &[], 230001),
        (demo::SENT, "open_id", &many, 230001),
        (demo::SENT, "open_id", &["ou_stranger"], 230001),
        (demo::MESSAGE, "open_id", &[demo::USER], 230012),
        (demo::DELETED, "open_id", &[demo::USER], 230110),
        ("om_folded", "open_id", &[demo::USER], 230098),
        ("om_strict", "open_id", &[demo::USER], 230052),
    ] {
        assert_code::<UrgentApp>(&urge(&fixture, id, kind, users).await, code, &format!("{id} {kind}"));
    }
    assert_eq!(urge(&fixture, "om_managed_by_bot", "open_id", &[demo::USER]).await.code(), 0);
}

#[tokio::test]
async fn a_user_can_have_two_hundred_urgent_messages_unread() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        for number in 0..199 {
            let mut message = Message::new(format!("om_{number}"), demo::CHAT);
            message.urgent.insert(demo::USER.to_owned());
            world.add_message(message);
        }
        world.add_message(own("om_a")).add_message(own("om_b"));
    });
    assert_eq!(urge(&fixture, "om_a", "open_id", &[demo::USER]).await.code(), 0, "the 200th");
    assert_code::<UrgentApp>(&urge(&fixture, "om_b", "open_id", &[demo::USER]).await, 230023, "the 201st");
    fixture.sandbox.with_world(|world| world.read_message("om_0", demo::USER, 1));
    assert_eq!(urge(&fixture, "om_b", "open_id", &[demo::USER]).await.code(), 0, "after one was read");
}

#[tokio::test]
async fn a_quota_counts_notified_users() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        world.tenant.urgent_quota = Some(1);
        world.add_message(own("om_a")).add_message(own("om_b"));
    });
    assert_eq!(urge(&fixture, "om_a", "open_id", &[demo::USER, "ou_stranger"]).await.code(), 0);
    assert_code::<UrgentApp>(&urge(&fixture, "om_b", "open_id", &[demo::USER]).await, 230024, "used up");
}
