//! `feishu scopes` and `feishu search`

use crate::support::Place;

#[tokio::test]
async fn the_smallest_set_of_scopes_is_found_with_the_address_to_apply_at() {
    let place = Place::new().with("FEISHU_APP_ID", "cli_a1b2");
    let found = place.run(&["scopes", "im.v1.pin.*", "im.v1.image.create", "--json"]).await.json();
    let scopes: Vec<_> = found["scopes"].as_array().unwrap().iter().map(|one| one["scope"].as_str().unwrap()).collect();
    assert_eq!(scopes, ["im:message", "im:resource:upload"]);
    assert!(found["scopes"][0]["opens"].as_array().unwrap().iter().any(|id| id == "im.v1.pin.list"));
    assert_eq!(found["link"], "https://open.feishu.cn/app/cli_a1b2/auth?q=im:message,im:resource:upload");
    let lark = Place::new().with("FEISHU_APP_ID", "cli_a1b2").with("FEISHU_BASE_URL", "lark");
    let out = lark.run(&["scopes", "im.v1.pin.create"]).await.ok();
    assert!(out.contains("https://open.larksuite.com/app/cli_a1b2/auth?q="), "{out}");
    let out = Place::new().run(&["scopes", "im.v1.event.message_receive", "--lang", "zh"]).await.ok();
    assert!(out.starts_with("im:message"), "{out}");
    place.run(&["scopes", "im.v1.nothing.*"]).await.fails(3);
    place.run(&["scopes", "im.v1.pin.crate"]).await.fails(3);
}

#[tokio::test]
async fn search_prints_what_fits_best() {
    let place = Place::new();
    let out = place.run(&["search", "pin", "a", "message"]).await.ok();
    assert!(out.starts_with("operation im.v1.pin.create  Pin a message\n"), "{out}");
    let hits = place.run(&["search", "发送消息", "--json", "-n", "3", "--lang", "zh"]).await.json();
    assert_eq!(hits.as_array().unwrap().len(), 3);
    place.run(&["search", "xyzzyq"]).await.fails(3);
}
