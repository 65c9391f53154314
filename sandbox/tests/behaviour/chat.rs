//! The stateful behaviour of `im.v1.chat`.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::support::{Fixture, Reply, send};
use feishu_api::endpoint::OperationError;
use feishu_api::im::v1::chat::{CreateError, DeleteError, GetError, LinkError, ListError, SearchError, UpdateError};
use feishu_api::im::v1::{AddMemberPermission, ChatType, EditPermission};
use feishu_sandbox::{App, Availability, Chat, ChatKind, User, UserState, World, demo};
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;

/// The app whose bot calls.
pub(crate) const APP: &str = demo::APP_ID;
/// A user the app is available to, in the chats of the world.
pub(crate) const ANN: &str = "ou_ann";
/// A user the app is available to, who is in no chat.
pub(crate) const BEN: &str = "ou_ben";
/// A user who has left the company.
pub(crate) const GONE: &str = "ou_gone";
/// A user of another tenant.
pub(crate) const GUEST: &str = "ou_guest";
/// A user the app is not available to.
pub(crate) const HIDDEN: &str = "ou_hidden";

/// Chats named after their special property, in addition to those of the demo.
pub(crate) fn world() -> World {
    let mut world = World::demo();
    let scopes = world.app(APP).unwrap().scopes.clone();
    let unavailable = Availability::AllBut([HIDDEN.to_owned()].into());
    let plain = |id: &str| Chat::group(id).bots([APP]).members([ANN]);
    let owned = |id: &str| plain(id).owner(APP);
    world
        .add_app(App::new(APP, demo::APP_SECRET).scopes(scopes).availability(unavailable))
        .add_app(App::new("cli_other", demo::APP_SECRET))
        .add_app(App::new("cli_no_bot", demo::APP_SECRET).bot(false))
        .add_user(User::new(ANN, "安"))
        .add_user(User::new(BEN, "本"))
        .add_user(User::new(GONE, "走").state(UserState::Resigned))
        .add_user(User::new(GUEST, "客").of_tenant("other"))
        .add_user(User::new(HIDDEN, "藏"))
        .add_chat(plain("oc_plain").name("产品讨论").owner(ANN))
        .add_chat(owned("oc_owned").name("自己的"))
        .add_chat(plain("oc_strict").owner(ANN).info(|info| {
            info.edit_permission = EditPermission::OnlyOwner;
            info.add_member_permission = AddMemberPermission::OnlyOwner;
        }))
        .add_chat(Chat::group("oc_outside").name("外面").members([ANN]))
        .add_chat(Chat::group("oc_public").name("公开").members([ANN]).info(|info| info.chat_type = ChatType::Public))
        .add_chat(owned("oc_gone").dissolved())
        .add_chat(owned("oc_foreign").of_tenant("other"))
        .add_chat(owned("oc_abroad").external())
        .add_chat(owned("oc_topic").kind(ChatKind::Topic))
        .add_chat(owned("oc_secret").kind(ChatKind::Secret))
        .add_chat(owned("oc_team").kind(ChatKind::Team))
        .add_chat(Chat::private("oc_p2p", APP, ANN));
    world
}

pub(crate) async fn fixture() -> Fixture {
    Fixture::with(|builder| builder.world(world())).await
}

/// Calls an operation as the demo app; `path` is relative to the path of chats.
pub(crate) async fn call(fixture: &Fixture, method: Method, path: &str, body: Option<Value>) -> Reply {
    call_as(fixture, &fixture.token().await, method, path, body).await
}

pub(crate) async fn call_as(fixture: &Fixture, token: &str, method: Method, path: &str, body: Option<Value>) -> Reply {
    let request = fixture.http.request(method, fixture.url(&format!("/open-apis/im/v1/chats{path}")));
    let request = request.bearer_auth(token);
    send(match body {
        Some(body) => request.json(&body),
        None => request,
    })
    .await
}

/// Returns a token with which the demo app acts as a user who granted everything.
pub(crate) fn user(fixture: &Fixture, open_id: &str) -> String {
    let scopes = fixture.sandbox.with_world(|world| world.app(APP).unwrap().scopes.clone());
    fixture.sandbox.user_token(APP, open_id, scopes)
}

#[track_caller]
pub(crate) fn assert_is(reply: &Reply, error: impl OperationError) {
    let info = error.info();
    let what = format!("{error:?}: {}", reply.body);
    assert_eq!((Some(reply.status), reply.code(), reply.message()), (info.status, info.code, info.message), "{what}");
}

#[track_caller]
pub(crate) fn data(reply: &Reply) -> &Value {
    assert_eq!(reply.code(), 0, "{}", reply.body);
    &reply.body["data"]
}

#[tokio::test]
async fn a_chat_is_created_read_changed_shared_and_dissolved() {
    let fixture = fixture().await;
    let body =
        json!({ "name": "新群", "user_id_list": [ANN], "bot_id_list": ["cli_other"], "edit_permission": "only_owner" });
    let reply = call(&fixture, Method::POST, "", Some(body)).await;
    let created = data(&reply);
    let id = created["chat_id"].as_str().unwrap().to_owned();
    // A bot that owns a chat is not listed as its owner, and missing settings have their documented defaults.
    assert_eq!((&created["name"], created.get("owner_id")), (&json!("新群"), None));
    assert_eq!(
        (&created["edit_permission"], &created["urgent_setting"]),
        (&json!("only_owner"), &json!("all_members"))
    );

    let path = format!("/{id}");
    let got = call(&fixture, Method::GET, &path, None).await;
    assert_eq!((&data(&got)["user_count"], &data(&got)["bot_count"]), (&json!("1"), &json!("2")));
    assert_eq!((&data(&got)["chat_status"], &data(&got)["chat_mode"]), (&json!("normal"), &json!("group")));

    let change = json!({ "name": "旧群", "owner_id": "ann", "i18n_names": { "en_us": "Old" } });
    let changed = call(&fixture, Method::PUT, &format!("{path}?user_id_type=user_id"), Some(change)).await;
    assert_eq!(data(&changed), &json!({}));
    let got = call(&fixture, Method::GET, &format!("{path}?user_id_type=union_id"), None).await;
    let got = data(&got);
    assert_eq!((&got["name"], &got["i18n_names"]["en_us"]), (&json!("旧群"), &json!("Old")));
    assert_eq!((&got["owner_id"], &got["owner_id_type"]), (&json!("on_ann"), &json!("union_id")));
    assert_eq!(got["edit_permission"], "only_owner", "what was not sent stays");

    let week = call(&fixture, Method::POST, &format!("{path}/link"), Some(json!({}))).await;
    assert_eq!((&data(&week)["expire_time"], &data(&week)["is_permanent"]), (&json!("1615985373"), &json!(false)));
    let ever =
        call(&fixture, Method::POST, &format!("{path}/link"), Some(json!({ "validity_period": "permanently" }))).await;
    assert_eq!(
        (data(&ever).get("expire_time").is_none_or(|time| time == ""), &data(&ever)["is_permanent"]),
        (true, &json!(true))
    );
    assert_ne!(data(&ever)["share_link"], data(&week)["share_link"]);
    assert_eq!(fixture.sandbox.with_world(|world| world.chat(&id).unwrap().links.len()), 2);

    // The owner is now a user, but the bot created the chat and has im:chat:operate_as_owner.
    fixture
        .sandbox
        .with_world(|world| world.app_mut(APP).unwrap().scopes.insert("im:chat:operate_as_owner".to_owned()));
    assert_eq!(data(&call(&fixture, Method::DELETE, &path, None).await), &json!({}));
    assert_is(&call(&fixture, Method::DELETE, &path, None).await, DeleteError::ChatDissolved);
    assert_eq!(data(&call(&fixture, Method::GET, &path, None).await)["chat_status"], "dissolved");
}

#[tokio::test]
async fn a_uuid_creates_one_chat_for_ten_hours() {
    let fixture = fixture().await;
    let create = async |uuid: &str| {
        let reply = call(&fixture, Method::POST, &format!("?uuid={uuid}"), Some(json!({}))).await;
        data(&reply)["chat_id"].as_str().unwrap().to_owned()
    };
    let first = create("a").await;
    assert_eq!(create("a").await, first);
    assert_ne!(create("b").await, first);
    fixture.sandbox.advance(Duration::from_secs(10 * 60 * 60));
    assert_ne!(create("a").await, first);
}

#[tokio::test]
async fn creating_returns_the_documented_errors() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        world.tenant.restricted_mode = false;
        world.tenant.hidden_member_count = false;
        world.tenant.sensitive_words = vec!["secret".to_owned()];
    });
    let users: Vec<String> = (0..51).map(|number| format!("ou_{number}")).collect();
    let cases = [
        (CreateError::InvalidChatParameter, json!({ "user_id_list": users })),
        (
            CreateError::InvalidChatParameter,
            json!({ "bot_id_list": ["cli_1", "cli_2", "cli_3", "cli_4", "cli_5", "cli_6"] }),
        ),
        (CreateError::InvalidChatParameter, json!({ "avatar": "img_nothing" })),
        (CreateError::InvalidChatParameter, json!({ "chat_mode": "topic" })),
        (
            CreateError::InvalidChatParameter,
            json!({ "restricted_mode_setting": { "status": false, "download_has_permission_setting": "not_anyone" } }),
        ),
        (CreateError::PublicNameMissing, json!({ "chat_type": "public" })),
        (CreateError::PublicNameTooShort, json!({ "chat_type": "public", "name": "一" })),
        (CreateError::InvalidUserId, json!({ "owner_id": "ou_nobody" })),
        (CreateError::OwnerInOtherTenant, json!({ "owner_id": GUEST })),
        (CreateError::InvitedUserResigned, json!({ "user_id_list": [ANN, GONE] })),
        (CreateError::UnavailableIds, json!({ "user_id_list": ["ou_nobody"] })),
        (CreateError::UnavailableIds, json!({ "user_id_list": [HIDDEN] })),
        (CreateError::BotNotFound, json!({ "bot_id_list": ["cli_no_bot"] })),
        (CreateError::ExternalChatScopeMissing, json!({ "user_id_list": [GUEST] })),
        (CreateError::ContentRejected, json!({ "description": "a secret" })),
        (CreateError::RestrictedModeUnavailable, json!({ "restricted_mode_setting": { "status": true } })),
        (CreateError::MemberCountSettingUnavailable, json!({ "hide_member_count_setting": "only_owner" })),
    ];
    for (error, body) in cases {
        assert_is(&call(&fixture, Method::POST, "", Some(body)).await, error);
    }
    fixture.sandbox.with_world(|world| world.tenant.public_chats = false);
    let public = json!({ "chat_type": "public", "name": "公开群" });
    assert_is(&call(&fixture, Method::POST, "", Some(public)).await, CreateError::PublicChatForbidden);
    let token = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    assert_is(&call_as(&fixture, &token, Method::POST, "", Some(json!({}))).await, CreateError::ChatBotNotEnabled);
}

#[tokio::test]
async fn a_chat_with_people_of_other_tenants_is_external_and_owned_by_a_user() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| world.app_mut(APP).unwrap().external_sharing = true);
    let guests = json!({ "user_id_list": [GUEST] });
    assert_is(&call(&fixture, Method::POST, "", Some(guests)).await, CreateError::InvalidChatParameter);
    let owned = json!({ "user_id_list": [GUEST], "owner_id": ANN });
    let reply = call(&fixture, Method::POST, "?set_bot_manager=true", Some(owned)).await;
    assert_eq!((&data(&reply)["external"], &data(&reply)["owner_id"]), (&json!(true), &json!(ANN)));
    let id = data(&reply)["chat_id"].as_str().unwrap();
    let got = call(&fixture, Method::GET, &format!("/{id}"), None).await;
    assert_eq!(data(&got)["bot_manager_id_list"], json!([APP]));
    let public = json!({ "user_id_list": [GUEST], "owner_id": ANN, "chat_type": "public", "name": "公开群" });
    assert_is(&call(&fixture, Method::POST, "", Some(public)).await, CreateError::PublicUnsupported);
}

#[tokio::test]
async fn outsiders_see_few_fields_of_a_chat() {
    let fixture = fixture().await;
    let reply = call(&fixture, Method::GET, "/oc_outside", None).await;
    let seen = data(&reply);
    assert_eq!(
        (&seen["name"], &seen["user_count"], &seen["chat_status"]),
        (&json!("外面"), &json!("1"), &json!("normal"))
    );
    assert_eq!((seen.get("owner_id"), &seen["tenant_key"], &seen["edit_permission"]), (None, &json!(""), &json!("")));
    let reply = call_as(&fixture, &user(&fixture, ANN), Method::GET, "/oc_outside", None).await;
    assert_eq!(data(&reply)["edit_permission"], "all_members");
}

#[tokio::test]
async fn reading_returns_the_documented_errors() {
    let fixture = fixture().await;
    let cases = [
        ("/om_message", GetError::InvalidChatId),
        ("/oc_nowhere", GetError::InvalidChatId),
        ("/oc_foreign", GetError::ChatInOtherTenant),
        ("/oc_abroad", GetError::ExternalChatScopeMissing),
    ];
    for (path, error) in cases {
        assert_is(&call(&fixture, Method::GET, path, None).await, error);
    }
    let ben = user(&fixture, BEN);
    assert_is(&call_as(&fixture, &ben, Method::GET, "/oc_p2p", None).await, GetError::OperatorNotInChat);
    let guest = user(&fixture, GUEST);
    assert_is(&call_as(&fixture, &guest, Method::GET, "/oc_plain", None).await, GetError::ChatInOtherTenant);
    let token = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    assert_is(&call_as(&fixture, &token, Method::GET, "/oc_plain", None).await, GetError::ChatBotNotEnabled);
}

/// Returns the chat_ids of a page, and the next page token.
fn page(reply: &Reply) -> (Vec<String>, String) {
    let data = data(reply);
    let ids = data["items"].as_array().unwrap().iter().map(|item| item["chat_id"].as_str().unwrap().to_owned());
    assert_eq!(data["has_more"].as_bool().unwrap(), data.get("page_token").is_some(), "{data}");
    (ids.collect(), data["page_token"].as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn lists_are_paged_and_ordered_as_requested() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        let numbers: Vec<i64> = (0..5).collect();
        for number in numbers {
            let mut chat = Chat::group(format!("oc_{number}")).members([BEN]);
            (chat.created, chat.active) = (number, -number);
            world.add_chat(chat);
        }
    });
    let ben = user(&fixture, BEN);
    let list = async |query: &str| call_as(&fixture, &ben, Method::GET, query, None).await;
    let (first, next) = page(&list("?page_size=2").await);
    assert_eq!(first, ["oc_0", "oc_1"]);
    fixture.sandbox.with_world(|world| world.dissolve_chat("oc_1"));
    let (rest, none) = page(&list(&format!("?page_size=9&page_token={next}")).await);
    assert_eq!((rest.join(" "), none.as_str()), ("oc_2 oc_3 oc_4".to_owned(), ""));
    let (active, token) = page(&list("?sort_type=ByActiveTimeDesc&page_size=1").await);
    assert_eq!(active, ["oc_0"]);
    assert_is(&list(&format!("?page_token={token}")).await, ListError::InvalidChatParameter);
    assert_is(&list("?sort_type=ByName").await, ListError::InvalidChatParameter);
    assert_eq!(list("?page_size=101").await.code(), 99992402);
    // Private chats are not listed.
    let (anns, _) = page(&call_as(&fixture, &user(&fixture, ANN), Method::GET, "?page_size=100", None).await);
    assert!(anns.contains(&"oc_plain".to_owned()) && !anns.contains(&"oc_p2p".to_owned()), "{anns:?}");
}

#[tokio::test]
async fn search_finds_own_and_public_chats_by_name_and_by_member() {
    let fixture = fixture().await;
    let ben = user(&fixture, BEN);
    let ann = user(&fixture, ANN);
    let search = async |token: &str, query: &str| {
        page(&call_as(&fixture, token, Method::GET, &format!("/search?query={query}"), None).await).0.join(" ")
    };
    assert_eq!(search(&ben, "公").await, "oc_public");
    assert_eq!(search(&ben, "产品").await, "", "what is private is not found");
    assert_eq!(search(&ann, "产品").await, "oc_plain");
    assert!(search(&ann, "安").await.contains("oc_outside"), "by the name of a member");
    for nothing in ["", &"a".repeat(65)] {
        assert_eq!(search(&ann, nothing).await, "");
    }
    let (first, next) = page(&call_as(&fixture, &ann, Method::GET, "/search?query=安&page_size=1", None).await);
    let (second, _) =
        page(&call_as(&fixture, &ann, Method::GET, &format!("/search?query=安&page_token={next}"), None).await);
    assert!(!second.contains(&first[0]) && !second.is_empty());
    let other = call_as(&fixture, &ann, Method::GET, &format!("/search?query=外&page_token={next}"), None).await;
    assert_is(&other, SearchError::InvalidChatParameter);
}

#[tokio::test]
async fn changing_returns_the_documented_errors() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        world.tenant.sensitive_words = vec!["secret".to_owned()];
        world.chat_mut("oc_owned").unwrap().in_meeting = true;
    });
    let cases = [
        ("/oc_nowhere", UpdateError::InvalidChatId, json!({})),
        ("/oc_gone", UpdateError::ChatDissolved, json!({})),
        ("/oc_foreign", UpdateError::ChatInOtherTenant, json!({})),
        ("/oc_abroad", UpdateError::ExternalChatScopeMissing, json!({})),
        ("/oc_p2p", UpdateError::ChatTypeUnsupported, json!({})),
        ("/oc_outside", UpdateError::OperatorNotInChat, json!({})),
        ("/oc_strict", UpdateError::ChatEditDenied, json!({ "name": "新" })),
        ("/oc_plain", UpdateError::FieldNotEditable, json!({ "name": "新", "owner_id": ANN })),
        ("/oc_owned", UpdateError::InvalidChatParameter, json!({ "add_member_permission": "only_owner" })),
        (
            "/oc_owned",
            UpdateError::InvalidChatParameter,
            json!({ "add_member_permission": "only_owner", "share_card_permission": "allowed" }),
        ),
        ("/oc_owned", UpdateError::InvalidAvatar, json!({ "avatar": demo::IMAGE })),
        ("/oc_owned", UpdateError::InvalidOwnerId, json!({ "owner_id": "ou_nobody" })),
        ("/oc_owned", UpdateError::NewOwnerInOtherTenant, json!({ "owner_id": GUEST })),
        ("/oc_owned", UpdateError::NewOwnerNotInChat, json!({ "owner_id": BEN })),
        ("/oc_owned", UpdateError::PublicNameTaken, json!({ "chat_type": "public", "name": "公开" })),
        ("/oc_owned", UpdateError::MeetingInProgress, json!({ "membership_approval": "no_approval_required" })),
        ("/oc_owned", UpdateError::ContentRejected, json!({ "name": "secret" })),
    ];
    for (path, error, body) in cases {
        assert_is(&call(&fixture, Method::PUT, path, Some(body)).await, error);
    }
    let harmless = json!({ "name": "新", "description": "说明", "avatar": demo::AVATAR });
    data(&call(&fixture, Method::PUT, "/oc_plain", Some(harmless)).await);
    let together = json!({ "add_member_permission": "only_owner", "share_card_permission": "not_allowed" });
    data(&call(&fixture, Method::PUT, "/oc_owned", Some(together)).await);
    // Settings that the tenant does not allow.
    fixture.sandbox.with_world(|world| {
        world.tenant.public_chats = false;
        world.tenant.restricted_mode = false;
        world.tenant.hidden_member_count = false;
    });
    let cases = [
        (UpdateError::PublicChatForbidden, json!({ "chat_type": "public", "name": "另一个" })),
        (UpdateError::RestrictedModeUnavailable, json!({ "restricted_mode_setting": { "status": true } })),
        (UpdateError::MemberCountSettingUnavailable, json!({ "hide_member_count_setting": "only_owner" })),
    ];
    for (error, body) in cases {
        assert_is(&call(&fixture, Method::PUT, "/oc_owned", Some(body)).await, error);
    }
}

#[tokio::test]
async fn dissolving_returns_the_documented_errors() {
    let fixture = fixture().await;
    let cases = [
        ("/oc_nowhere", DeleteError::InvalidChatId),
        ("/oc_gone", DeleteError::ChatDissolved),
        ("/oc_foreign", DeleteError::ChatInOtherTenant),
        ("/oc_abroad", DeleteError::ExternalChatScopeMissing),
        ("/oc_topic", DeleteError::ChatTypeUnsupported),
        ("/oc_outside", DeleteError::OperatorNotInChat),
        ("/oc_plain", DeleteError::OwnerOnly),
    ];
    for (path, error) in cases {
        assert_is(&call(&fixture, Method::DELETE, path, None).await, error);
    }
    data(&call_as(&fixture, &user(&fixture, ANN), Method::DELETE, "/oc_plain", None).await);
}

#[tokio::test]
async fn sharing_returns_the_documented_errors() {
    let fixture = fixture().await;
    let cases = [
        ("/oc_nowhere", LinkError::InvalidChatId),
        ("/oc_gone", LinkError::ChatDissolved),
        ("/oc_foreign", LinkError::ChatInOtherTenant),
        ("/oc_abroad", LinkError::ExternalChatScopeMissing),
        ("/oc_secret", LinkError::SecretChat),
        ("/oc_p2p", LinkError::PrivateChat),
        ("/oc_team", LinkError::TeamChat),
        ("/oc_outside", LinkError::OperatorNotInChat),
        ("/oc_strict", LinkError::OwnerOrManagerOnly),
    ];
    for (path, error) in cases {
        assert_is(&call(&fixture, Method::POST, &format!("{path}/link"), Some(json!({}))).await, error);
    }
    let body = Some(json!({ "validity_period": "day" }));
    assert_is(&call(&fixture, Method::POST, "/oc_plain/link", body).await, LinkError::InvalidChatParameter);
    let stranger = user(&fixture, "ou_stranger");
    let reply = call_as(&fixture, &stranger, Method::POST, "/oc_plain/link", Some(json!({}))).await;
    assert_is(&reply, LinkError::OperatorNotFound);
}

#[tokio::test]
async fn a_user_id_needs_its_own_scope() {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| world.app_mut(APP).unwrap().scopes.remove("contact:user.employee_id:readonly"));
    let reply = call(&fixture, Method::GET, "/oc_plain?user_id_type=user_id", None).await;
    assert_eq!(reply.code(), 99991672);
    let subject = &reply.body["error"]["permission_violations"][0]["subject"];
    assert_eq!(subject, "contact:user.employee_id:readonly");
    data(&call(&fixture, Method::GET, "/oc_plain?user_id_type=union_id", None).await);
}
