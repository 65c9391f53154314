//! The stateful behaviour of `im.v1.chat_members` and `im.v1.chat_managers`.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::chat::{ANN, APP, BEN, GONE, GUEST, HIDDEN, assert_is, call, call_as, data, fixture, user};
use crate::support::{Fixture, Reply};
use feishu_api::im::v1::MembershipApproval;
use feishu_api::im::v1::chat_managers::{AddManagersError, DeleteManagersError};
use feishu_api::im::v1::chat_members::{CreateError, DeleteError, GetError, IsInChatError, MeJoinError};
use feishu_sandbox::{App, Chat, User};
use reqwest::Method;
use serde_json::{Value, json};

async fn add(fixture: &Fixture, chat: &str, query: &str, ids: Value) -> Reply {
    call(fixture, Method::POST, &format!("/{chat}/members?{query}"), Some(json!({ "id_list": ids }))).await
}

async fn remove(fixture: &Fixture, chat: &str, query: &str, ids: Value) -> Reply {
    call(fixture, Method::DELETE, &format!("/{chat}/members?{query}"), Some(json!({ "id_list": ids }))).await
}

async fn managers(fixture: &Fixture, way: &str, chat: &str, query: &str, ids: Value) -> Reply {
    call(fixture, Method::POST, &format!("/{chat}/managers/{way}?{query}"), Some(json!({ "manager_ids": ids }))).await
}

fn contains(fixture: &Fixture, chat: &str, who: &str) -> bool {
    fixture.sandbox.with_world(|world| world.chat(chat).unwrap().contains(who))
}

#[tokio::test]
async fn users_and_bots_are_added_by_any_kind_of_id() {
    let fixture = fixture().await;
    let none = json!({ "invalid_id_list": [], "not_existed_id_list": [], "pending_approval_id_list": [] });
    assert_eq!(data(&add(&fixture, "oc_plain", "", json!([BEN, ANN])).await), &none);
    assert_eq!(data(&add(&fixture, "oc_owned", "member_id_type=union_id", json!(["on_ben"])).await), &none);
    assert_eq!(data(&add(&fixture, "oc_topic", "member_id_type=user_id", json!(["ben"])).await), &none);
    assert_eq!(data(&add(&fixture, "oc_plain", "member_id_type=app_id", json!(["cli_other"])).await), &none);
    for (chat, who) in [("oc_plain", BEN), ("oc_owned", BEN), ("oc_topic", BEN), ("oc_plain", "cli_other")] {
        assert!(contains(&fixture, chat, who), "{chat} {who}");
    }
}

#[tokio::test]
async fn succeed_type_decides_what_happens_to_unusable_ids() {
    let fixture = fixture().await;
    // Only users who have left are skipped.
    let reply = add(&fixture, "oc_plain", "", json!([BEN, GONE])).await;
    assert_eq!(data(&reply)["invalid_id_list"], json!([GONE]));
    assert!(contains(&fixture, "oc_plain", BEN));
    // All are skipped.
    let all = json!([BEN, GONE, HIDDEN, GUEST, "ou_nobody"]);
    let reply = add(&fixture, "oc_owned", "succeed_type=1", all).await;
    assert_eq!(data(&reply)["invalid_id_list"], json!([GONE, HIDDEN, GUEST]));
    assert_eq!(data(&reply)["not_existed_id_list"], json!(["ou_nobody"]));
    assert!(contains(&fixture, "oc_owned", BEN));
    // None is skipped.
    let reply = add(&fixture, "oc_topic", "succeed_type=2", json!([BEN, GONE])).await;
    assert_is(&reply, CreateError::UnavailableIds);
    assert!(!contains(&fixture, "oc_topic", BEN));
}

#[tokio::test]
async fn adding_returns_the_documented_errors() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        world.add_chat(
            Chat::group("oc_bots").bots((0..14).map(|number| format!("cli_{number}")).chain([APP.to_owned()])),
        );
    });
    let many: Vec<String> = (0..51).map(|number| format!("ou_{number}")).collect();
    let cases = [
        ("oc_nowhere", "", json!([BEN]), CreateError::InvalidChatId),
        ("oc_gone", "", json!([BEN]), CreateError::ChatDissolved),
        ("oc_foreign", "", json!([BEN]), CreateError::ChatInOtherTenant),
        ("oc_abroad", "", json!([BEN]), CreateError::ExternalChatScopeMissing),
        ("oc_p2p", "", json!([BEN]), CreateError::UnsupportedChatType),
        ("oc_outside", "", json!([BEN]), CreateError::OperatorNotInChat),
        ("oc_strict", "", json!([BEN]), CreateError::OwnerOnly),
        ("oc_plain", "", json!([]), CreateError::NoValidMember),
        ("oc_plain", "", json!(many), CreateError::InvalidChatParameter),
        ("oc_plain", "succeed_type=3", json!([BEN]), CreateError::InvalidChatParameter),
        ("oc_plain", "member_id_type=email", json!([BEN]), CreateError::InvalidChatParameter),
        ("oc_plain", "", json!([HIDDEN]), CreateError::UserNotVisible),
        ("oc_plain", "", json!([GUEST]), CreateError::ExternalMemberRefused),
        ("oc_plain", "member_id_type=user_id", json!(["nobody"]), CreateError::UserIdNotFound),
        ("oc_plain", "member_id_type=union_id", json!(["on_nobody"]), CreateError::UserIdFromOtherTenant),
        ("oc_plain", "member_id_type=app_id", json!(["cli_no_bot"]), CreateError::UnavailableIds),
        ("oc_bots", "member_id_type=app_id", json!(["cli_other"]), CreateError::MemberLimitReached),
    ];
    for (chat, query, ids, error) in cases {
        assert_is(&add(&fixture, chat, query, ids).await, error);
    }
    let reply = add(&fixture, "oc_plain", "", json!(["ou_nobody"])).await;
    assert_eq!((reply.code(), reply.message()), (99992351, "these open ids not existed: [ou_nobody]"));
    fixture.sandbox.with_world(|world| world.tenant.member_limit = Some(1));
    assert_is(&add(&fixture, "oc_plain", "", json!([BEN])).await, CreateError::TenantMemberLimitReached);
    data(&add(&fixture, "oc_plain", "", json!([ANN])).await);
}

#[tokio::test]
async fn only_managers_add_without_approval() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        for chat in ["oc_plain", "oc_owned"] {
            world.update_chat(chat, |chat| chat.info.membership_approval = MembershipApproval::ApprovalRequired);
        }
    });
    let reply = add(&fixture, "oc_plain", "", json!([BEN])).await;
    assert_eq!(data(&reply)["pending_approval_id_list"], json!([BEN]));
    assert!(!contains(&fixture, "oc_plain", BEN));
    data(&add(&fixture, "oc_owned", "", json!([BEN])).await);
    assert!(contains(&fixture, "oc_owned", BEN));
}

#[tokio::test]
async fn members_are_removed_by_managers_and_by_themselves() {
    let fixture = fixture().await;
    let reply = remove(&fixture, "oc_owned", "", json!([ANN, BEN])).await;
    assert_eq!(data(&reply)["invalid_id_list"], json!([BEN]));
    assert!(!contains(&fixture, "oc_owned", ANN));
    assert_is(&remove(&fixture, "oc_plain", "", json!([ANN])).await, DeleteError::OperatorNotPermitted);
    data(&remove(&fixture, "oc_plain", "member_id_type=app_id", json!([APP])).await);
    assert!(!contains(&fixture, "oc_plain", APP));
}

#[tokio::test]
async fn a_remaining_user_succeeds_an_owner_who_leaves() {
    let fixture = fixture().await;
    data(&add(&fixture, "oc_owned", "", json!([BEN])).await);
    data(&remove(&fixture, "oc_owned", "member_id_type=app_id", json!([APP])).await);
    assert_eq!(fixture.sandbox.with_world(|world| world.chat("oc_owned").unwrap().owner.clone()).as_deref(), Some(ANN));
}

#[tokio::test]
async fn removing_returns_the_documented_errors() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        world.add_chat(Chat::group("oc_alone").owner(APP));
        world.add_chat(Chat::group("oc_managed").bots([APP]).owner(ANN).managers([APP]));
    });
    let many: Vec<String> = (0..51).map(|number| format!("ou_{number}")).collect();
    let cases = [
        ("oc_nowhere", "", json!([ANN]), DeleteError::InvalidChatId),
        ("oc_gone", "", json!([ANN]), DeleteError::ChatDissolved),
        ("oc_foreign", "", json!([ANN]), DeleteError::ChatInOtherTenant),
        ("oc_abroad", "", json!([ANN]), DeleteError::ExternalChatScopeMissing),
        ("oc_p2p", "", json!([ANN]), DeleteError::InvalidChatOrUserId),
        ("oc_outside", "", json!([ANN]), DeleteError::OperatorNotInChat),
        ("oc_owned", "", json!(many), DeleteError::InvalidChatParameter),
        ("oc_owned", "member_id_type=email", json!([ANN]), DeleteError::InvalidChatParameter),
        ("oc_owned", "", json!([]), DeleteError::NoValidMember),
        ("oc_owned", "", json!([BEN]), DeleteError::NoValidMember),
        ("oc_managed", "", json!([ANN]), DeleteError::OwnerNotRemovable),
        ("oc_alone", "member_id_type=app_id", json!([APP]), DeleteError::NoOwnerCandidate),
    ];
    for (chat, query, ids, error) in cases {
        assert_is(&remove(&fixture, chat, query, ids).await, error);
    }
}

#[tokio::test]
async fn users_are_listed_in_pages_and_bots_are_not() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        for number in 0..5 {
            world.add_user(User::new(format!("ou_{number}"), format!("{number}")));
        }
        world.add_chat(Chat::group("oc_five").bots([APP]).members((0..5).map(|number| format!("ou_{number}"))));
    });
    let get = async |query: &str| call(&fixture, Method::GET, &format!("/oc_five/members?{query}"), None).await;
    let reply = get("page_size=3&member_id_type=union_id").await;
    let first = data(&reply);
    assert_eq!((&first["member_total"], &first["has_more"]), (&json!(5), &json!(true)));
    let item = json!({ "member_id_type": "union_id", "member_id": "on_0", "name": "0", "tenant_key": feishu_sandbox::demo::TENANT });
    assert_eq!((&first["items"][0], first["items"].as_array().unwrap().len()), (&item, 3));
    let next = first["page_token"].as_str().unwrap();
    fixture.sandbox.with_world(|world| world.remove_members("oc_five", &["ou_2".to_owned()]));
    let rest = get(&format!("page_token={next}")).await;
    let ids: Vec<&str> =
        data(&rest)["items"].as_array().unwrap().iter().map(|one| one["member_id"].as_str().unwrap()).collect();
    assert_eq!((ids, &data(&rest)["has_more"]), (vec!["ou_3", "ou_4"], &json!(false)));
    assert_is(
        &call(&fixture, Method::GET, &format!("/oc_plain/members?page_token={next}"), None).await,
        GetError::InvalidChatParameter,
    );
    assert_is(&get("member_id_type=app_id").await, GetError::InvalidChatParameter);
    let cases = [
        ("/oc_nowhere", GetError::InvalidChatId),
        ("/oc_gone", GetError::ChatDissolved),
        ("/oc_foreign", GetError::ChatInOtherTenant),
        ("/oc_abroad", GetError::ExternalChatScopeMissing),
        ("/oc_outside", GetError::OperatorNotInChat),
    ];
    for (path, error) in cases {
        assert_is(&call(&fixture, Method::GET, &format!("{path}/members"), None).await, error);
    }
}

#[tokio::test]
async fn is_in_chat_reports_membership() {
    let fixture = fixture().await;
    let is_in = async |token: &str, chat: &str| {
        let reply = call_as(&fixture, token, Method::GET, &format!("/{chat}/members/is_in_chat"), None).await;
        data(&reply)["is_in_chat"].as_bool().unwrap()
    };
    let (bot, ann, ben) = (fixture.token().await, user(&fixture, ANN), user(&fixture, BEN));
    assert_eq!((is_in(&bot, "oc_plain").await, is_in(&bot, "oc_outside").await), (true, false));
    assert_eq!((is_in(&ann, "oc_outside").await, is_in(&ben, "oc_outside").await), (true, false));
    assert!(!is_in(&bot, "oc_gone").await);
    for (chat, error) in [
        ("oc_nowhere", IsInChatError::InvalidChatId),
        ("oc_foreign", IsInChatError::ChatInOtherTenant),
        ("oc_abroad", IsInChatError::ExternalChatScopeMissing),
    ] {
        assert_is(&call(&fixture, Method::GET, &format!("/{chat}/members/is_in_chat"), None).await, error);
    }
}

#[tokio::test]
async fn a_public_chat_can_be_joined() {
    let fixture = fixture().await;
    let join = async |token: &str, chat: &str| {
        call_as(&fixture, token, Method::PATCH, &format!("/{chat}/members/me_join"), None).await
    };
    let (bot, ben) = (fixture.token().await, user(&fixture, BEN));
    fixture.sandbox.with_world(|world| {
        world.update_chat("oc_public", |chat| chat.info.membership_approval = MembershipApproval::ApprovalRequired);
    });
    assert_is(&join(&ben, "oc_public").await, MeJoinError::ApprovalRequired);
    fixture.sandbox.with_world(|world| {
        world.update_chat("oc_public", |chat| chat.info.membership_approval = MembershipApproval::NoApprovalRequired);
    });
    for token in [&ben, &bot, &bot] {
        data(&join(token, "oc_public").await);
    }
    assert!(contains(&fixture, "oc_public", BEN) && contains(&fixture, "oc_public", APP));
    let cases = [
        ("oc_nowhere", MeJoinError::InvalidChatId),
        ("oc_gone", MeJoinError::ChatDissolved),
        ("oc_foreign", MeJoinError::ChatInOtherTenant),
        ("oc_plain", MeJoinError::ChatTypeUnsupported),
        ("oc_p2p", MeJoinError::ChatTypeUnsupported),
    ];
    for (chat, error) in cases {
        assert_is(&join(&bot, chat).await, error);
    }
    fixture.sandbox.with_world(|world| world.tenant.member_limit = Some(2));
    assert_is(&join(&user(&fixture, "ou_late"), "oc_public").await, MeJoinError::MemberLimitReached);
}

#[tokio::test]
async fn the_owner_appoints_and_removes_managers() {
    let fixture = fixture().await;
    data(&add(&fixture, "oc_owned", "", json!([BEN])).await);
    data(&add(&fixture, "oc_owned", "member_id_type=app_id", json!(["cli_other"])).await);
    let reply = managers(&fixture, "add_managers", "oc_owned", "", json!([ANN, BEN])).await;
    assert_eq!(data(&reply), &json!({ "chat_managers": [ANN, BEN], "chat_bot_managers": [] }));
    let reply = managers(&fixture, "add_managers", "oc_owned", "member_id_type=app_id", json!(["cli_other"])).await;
    assert_eq!(data(&reply), &json!({ "chat_managers": [ANN, BEN], "chat_bot_managers": ["cli_other"] }));
    let reply = managers(&fixture, "delete_managers", "oc_owned", "member_id_type=user_id", json!(["ann"])).await;
    assert_eq!(data(&reply), &json!({ "chat_managers": ["ben"], "chat_bot_managers": ["cli_other"] }));
    // A manager may do what requires a manager.
    data(
        &call_as(
            &fixture,
            &user(&fixture, BEN),
            Method::PUT,
            "/oc_owned",
            Some(json!({ "urgent_setting": "only_owner" })),
        )
        .await,
    );
}

#[tokio::test]
async fn appointing_and_removing_managers_returns_the_documented_errors() {
    let fixture = fixture().await;
    let cases = [
        ("oc_nowhere", json!([ANN]), AddManagersError::InvalidChatParameter, DeleteManagersError::InvalidChatParameter),
        ("oc_gone", json!([ANN]), AddManagersError::ChatDissolved, DeleteManagersError::ChatDissolved),
        (
            "oc_abroad",
            json!([ANN]),
            AddManagersError::ExternalChatScopeMissing,
            DeleteManagersError::ExternalChatScopeMissing,
        ),
        ("oc_outside", json!([ANN]), AddManagersError::OperatorNotInChat, DeleteManagersError::OperatorNotInChat),
        ("oc_plain", json!([ANN]), AddManagersError::NotChatOwner, DeleteManagersError::NotChatOwner),
        ("oc_owned", json!([HIDDEN]), AddManagersError::UserNotVisible, DeleteManagersError::UserNotVisible),
        ("oc_owned", json!([]), AddManagersError::NoValidMember, DeleteManagersError::NoValidMember),
        ("oc_owned", json!([BEN]), AddManagersError::NoValidMember, DeleteManagersError::NoValidMember),
    ];
    for (chat, ids, add, delete) in cases {
        assert_is(&managers(&fixture, "add_managers", chat, "", ids.clone()).await, add);
        assert_is(&managers(&fixture, "delete_managers", chat, "", ids).await, delete);
    }
    let many: Vec<String> = (0..11).map(|number| format!("ou_{number}")).collect();
    fixture.sandbox.with_world(|world| {
        for one in &many {
            world.add_user(User::new(one.as_str(), ""));
        }
        world.add_members("oc_owned", &many);
        world.add_app(App::new("cli_third", "secret"));
    });
    let reply = managers(&fixture, "add_managers", "oc_owned", "", json!(many)).await;
    assert_is(&reply, AddManagersError::ManagerLimitReached);
}
