use super::*;
use crate::content::{Card, File, Image, Other, PostBody, ShareChat, Template};
use crate::error::ContentProblem;
use serde_json::{Value, json};

const ADDRESS: &str = "https://open.feishu.cn/open-apis/bot/v2/hook/11111111-2222-3333-4444-swordfish555";

fn sent(content: impl Into<Content>) -> Value {
    serde_json::from_slice(&body::body(&content.into(), None).unwrap()).unwrap()
}

#[test]
fn each_type_has_its_shape() {
    assert_eq!(sent("hello"), json!({ "msg_type": "text", "content": { "text": "hello" } }));
    assert_eq!(
        sent(PostBody::titled("A").text("b")),
        json!({ "msg_type": "post", "content": { "post": { "zh_cn": {
            "title": "A", "content": [[{ "tag": "text", "text": "b" }]],
        } } } })
    );
    assert_eq!(sent(Image::new("img_1")), json!({ "msg_type": "image", "content": { "image_key": "img_1" } }));
    assert_eq!(
        sent(ShareChat::new("oc_1")),
        json!({ "msg_type": "share_chat", "content": { "share_chat_id": "oc_1" } })
    );
    let card = json!({ "schema": "2.0", "body": { "elements": [] } });
    assert_eq!(sent(Card::Json(card.clone())), json!({ "msg_type": "interactive", "card": card }));
    assert_eq!(
        sent(Template::new("AAq1").variable("x", 1))["card"],
        json!({ "type": "template", "data": { "template_id": "AAq1", "template_variable": { "x": 1 } } })
    );
    let other = Other::new("new_type", r#"{"a":1}"#);
    assert_eq!(sent(other), json!({ "msg_type": "new_type", "content": { "a": 1 } }));
}

#[test]
fn refuses_content_that_custom_bots_cannot_send() {
    let contents = [Content::from(File::new("file_1")), Card::entity("1").into(), Other::new("text", "no JSON").into()];
    for content in contents {
        let error = body::body(&content, None).unwrap_err();
        assert_eq!(error.problem, ContentProblem::NotForCustomBots, "{content:?}");
        assert_eq!(error.msg_type, content.msg_type());
    }
}

#[test]
fn the_limit_applies_to_the_whole_request() {
    let around = body::body(&"".into(), None).unwrap().len();
    assert_eq!(body::body(&"x".repeat(LIMIT - around).into(), None).unwrap().len(), LIMIT);
    let error = body::body(&"x".repeat(LIMIT - around + 1).into(), None).unwrap_err();
    assert_eq!(error.problem, ContentProblem::TooLarge { size: LIMIT + 1, limit: LIMIT });
}

/// Computed with Python's `hmac` module.
#[test]
fn the_signature_is_as_documented() {
    let signature = sign::signature(1_599_360_473, &"demo".into());
    let body: Value = serde_json::from_slice(&body::body(&"x".into(), Some(signature)).unwrap()).unwrap();
    assert_eq!(body["timestamp"], "1599360473");
    assert_eq!(body["sign"], "l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=");
}

#[test]
fn parses_addresses() {
    for (address, base) in [
        (ADDRESS, "https://open.feishu.cn"),
        (" https://open.larksuite.com/open-apis/bot/v2/hook/abc\n", "https://open.larksuite.com"),
        ("http://127.0.0.1:8080/feishu/open-apis/bot/v2/hook/abc", "http://127.0.0.1:8080/feishu"),
    ] {
        assert_eq!(CustomBot::new(address).unwrap().client.base_url(), base);
    }
    for address in [
        "",
        "swordfish-token",
        "https://open.feishu.cn",
        "https://open.feishu.cn/open-apis/bot/v2/hook/",
        "https://open.feishu.cn/open-apis/bot/v2/hook/swordfish/x",
        "https://open.feishu.cn/open-apis/bot/hook/swordfish",
        "https://open.feishu.cn/open-apis/bot/v2/hook/swordfish?x=1",
        "https://me:swordfish@open.feishu.cn/open-apis/bot/v2/hook/abc",
        "http://open.feishu.cn/open-apis/bot/v2/hook/swordfish",
    ] {
        let error = CustomBot::new(address).unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{address}: {error}");
        assert!(!format!("{error} {error:#}").contains("swordfish"), "{error:#}");
    }
}

#[test]
fn debug_shows_no_secret() {
    let shown = format!("{:?}", CustomBot::new(ADDRESS).unwrap().signed_with("swordfish-of-the-signature"));
    assert!(!shown.contains("swordfish") && shown.contains("open.feishu.cn"), "{shown}");
}
