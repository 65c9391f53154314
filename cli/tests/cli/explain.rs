//! `feishu explain`

use crate::support::Place;
use serde_json::json;

#[tokio::test]
async fn a_code_is_explained_in_both_languages_without_a_network() {
    let place = Place::new();
    insta::assert_snapshot!(place.run(&["explain", "230002"]).await.ok());
    insta::assert_snapshot!(place.run(&["explain", "230002", "--lang", "zh"]).await.ok());
    let by_locale = place.with("LANG", "zh_CN.UTF-8").run(&["explain", "230002"]).await.ok();
    assert!(by_locale.contains("处理建议"), "{by_locale}");
}

#[tokio::test]
async fn names_and_errors_of_the_platform_are_explained() {
    let place = Place::new();
    let out = place.run(&["explain", "botnotinchat"]).await.ok();
    assert!(out.starts_with("230002 BotNotInChat"), "{out}");
    let out = place.run(&["explain", "99991672"]).await.ok();
    assert!(out.contains("any operation may answer it") && out.contains("what to do"), "{out}");
    let json = place.run(&["explain", "230002", "--json"]).await.json();
    assert_eq!(json["explanations"][0]["name"], "BotNotInChat");
    assert!(json["explanations"][0]["fixes"][0]["operations"].as_array().is_some_and(|all| !all.is_empty()));
}

#[tokio::test]
async fn an_unknown_code_has_neighbours() {
    let place = Place::new();
    let ended = place.run(&["explain", "2300002"]).await;
    assert_eq!(ended.code, 3);
    assert!(ended.out.contains("has no error 2300002") && ended.out.contains("230002 BotNotInChat"), "{}", ended.out);
    assert_eq!(place.run(&["explain", "no_such_word_at_all"]).await.code, 3);
}

#[tokio::test]
async fn a_reply_from_a_log_is_explained_with_what_it_says() {
    let place = Place::new();
    let reply = json!({
        "code": 99991672, "msg": "Access denied.",
        "error": {
            "log_id": "20261128-abc",
            "permission_violations": [{ "type": "action_scope_required", "subject": "im:message" }],
            "helps": [{ "url": "https://open.feishu.cn/app/cli_a/auth?q=im:message" }],
        },
    });
    let out = place.run_with_input(&["explain", "-"], &format!("12:01 failed: {reply}\n")).await.ok();
    for part in ["99991672", "20261128-abc", "im:message", "https://open.feishu.cn/app/cli_a/auth?q=im:message"] {
        assert!(out.contains(part), "{part}: {out}");
    }
    let line = "im.v1.pin.create: 230002 BotNotInChat: out (HTTP 400, log id 2024-ab)";
    let out = place.run_with_input(&["explain", "-"], line).await.ok();
    assert!(out.contains("im.v1.pin.create") && out.contains("2024-ab"), "{out}");
    place.run_with_input(&["explain", "-"], "all is well").await.fails(3);
}

#[tokio::test]
async fn words_of_a_service_of_ones_own_are_explained() {
    let spec = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/lamps/spec");
    let place = Place::new();
    let out = place.run(&["explain", "lamp_not_found", "--spec", spec]).await.ok();
    assert!(out.contains("LampNotFound") && out.contains("list the lamps"), "{out}");
    let reply = r#"{"error":{"code":"lamp_offline","message":"off"}}"#;
    let out = place.run_with_input(&["explain", "-", "--spec", spec], reply).await.ok();
    assert!(out.contains("LampOffline"), "{out}");
    let ended = place.run(&["explain", "lamp_not_fond", "--spec", spec]).await;
    assert!(ended.code == 3 && ended.out.contains("lamp_not_found"), "{}", ended.out);
}
