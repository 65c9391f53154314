//! Tests that received content is understood and kept.

use super::*;

/// Decodes content, and asserts that nothing is lost.
fn decoded(msg_type: &str, content: &Json) -> Content {
    let decoded = Content::decode(msg_type, &content.to_string());
    assert_eq!(decoded.msg_type(), msg_type);
    assert_eq!(serde_json::from_str::<Json>(&decoded.to_json()).unwrap(), *content);
    decoded
}

#[test]
fn a_text_identifies_mentioned_users_by_keys() {
    let Content::Text(text) = decoded("text", &json!({ "text": "@_user_1 and @_user_12, @_all: a@b @_user_x" })) else {
        panic!("not a text");
    };
    assert_eq!(text.mention_keys().collect::<Vec<_>>(), ["@_user_1", "@_user_12", "@_all"]);
    let name = |key: &str| (key != "@_all").then(|| format!("@{}", key.len()));
    assert_eq!(text.resolve_mentions(name), "@8 and @9, @_all: a@b @_user_x");
}

#[test]
fn a_post_is_received_without_a_language() {
    let content = decoded(
        "post",
        &json!({ "title": "Title", "content": [
            [
                { "tag": "text", "text": "hello ", "style": [] , "un_escape": false },
                { "tag": "at", "user_id": "@_user_1", "user_name": "Tom", "style": ["lineThrough", "blink"] },
                { "tag": "a", "href": "https://e", "text": "link", "style": ["bold"] },
            ],
            [],
            [{ "tag": "img", "image_key": "img_1", "width": 3, "height": 4 }],
            [{ "tag": "code_block", "language": "GO", "text": "func" }],
        ] }),
    );
    assert_eq!(content.plain_text(), "Title\nhello @Tomlink (https://e)\n\n[image]\nfunc");
    let Content::Post(post) = &content else { panic!("not a post") };
    let body = post.body("en_us").unwrap();
    assert_eq!(post.bodies().collect::<Vec<_>>(), [(None, body)]);
    let [Element::Text(text), Element::Mention(mention), Element::Link(_)] = &body.content[0].elements[..] else {
        panic!("{body:?}");
    };
    assert_eq!((text.un_escape, &text.style), (Some(false), &vec![]));
    assert_eq!(mention.style, [Style::LineThrough, Style::Other("blink".to_owned())]);
    let [Element::Image(image)] = &body.content[2].elements[..] else { panic!("{body:?}") };
    assert_eq!(image.other.get("width"), Some(&json!(3)));
    // When sent again, it has the language that the platform requires.
    assert_eq!(encoded(content.clone())["zh_cn"]["title"], "Title");
}

#[test]
fn unknown_elements_are_kept() {
    for element in [
        json!({ "tag": "mystery", "depth": [1, { "a": null }] }),
        json!({ "tag": "img" }),
        json!({ "tag": "text", "text": 5 }),
        json!({ "tag": 5 }),
        json!({ "no": "tag" }),
        json!("a string"),
        json!(null),
    ] {
        let content = decoded("post", &json!({ "title": "", "content": [[element]] }));
        let Content::Post(post) = &content else { panic!("not a post") };
        assert_eq!(post.body("").unwrap().content[0].elements, [Element::Other(element)]);
    }
}

#[test]
fn values_of_an_unexpected_type_are_kept() {
    let content = decoded(
        "post",
        &json!({ "title": null, "content": [[
            { "tag": "text", "text": "t", "style": null, "un_escape": "no" },
            { "tag": "at", "user_id": "u", "user_name": 7, "style": ["bold", 1] },
        ]] }),
    );
    let Content::Post(post) = &content else { panic!("not a post") };
    assert_eq!(post.body("").unwrap().title, None);
    decoded("audio", &json!({ "file_key": "file_1", "duration": "2000" }));
    let Content::Audio(audio) = decoded("audio", &json!({ "file_key": "file_1", "duration": 2000 })) else {
        panic!("not audio");
    };
    assert_eq!(audio.duration, Some(2000));
}

#[test]
fn a_set_field_takes_precedence_over_the_received_value() {
    let Content::Text(text) = decoded("text", &json!({ "text": "t", "more": 1 })) else { panic!("not a text") };
    assert_eq!(encoded(text.push("!")), json!({ "text": "t!", "more": 1 }));
    let Content::Media(media) = decoded("media", &json!({ "file_key": "file_1", "image_key": null })) else {
        panic!("not a video");
    };
    assert_eq!(encoded(media.cover("img_1")), json!({ "file_key": "file_1", "image_key": "img_1" }));
}

#[test]
fn received_files_have_names_and_durations() {
    let file = json!({ "file_key": "file_1", "file_name": "a.txt" });
    assert!(matches!(decoded("file", &file), Content::File(file) if file.file_name.as_deref() == Some("a.txt")));
    let video = json!({ "file_key": "file_1", "image_key": "img_1", "file_name": "a.mp4", "duration": 2000 });
    assert!(matches!(decoded("media", &video), Content::Media(video) if video.duration == Some(2000)));
    decoded("image", &json!({ "image_key": "img_1" }));
    decoded("sticker", &json!({ "file_key": "file_1" }));
    decoded("share_chat", &json!({ "chat_id": "oc_1" }));
    decoded("share_user", &json!({ "user_id": "ou_1" }));
}

#[test]
fn a_received_card_is_the_json_of_its_visible_content() {
    let shown = json!({ "title": "T", "elements": [[{ "tag": "text", "text": "x" }]] });
    assert_eq!(decoded("interactive", &shown), Content::Card(Card::Json(shown)));
    // JSON that only resembles a template is not read as one.
    for card in [
        json!({ "type": "template" }),
        json!({ "type": "template", "data": { "template_id": 5 } }),
        json!({ "type": "template", "data": { "template_id": "AAq" }, "more": 1 }),
        json!({ "type": "mystery", "data": {} }),
    ] {
        assert_eq!(decoded("interactive", &card), Content::Card(Card::Json(card)));
    }
    let template = json!({ "type": "template", "data": { "template_id": "AAq", "more": 1 } });
    assert!(matches!(decoded("interactive", &template), Content::Card(Card::Template(_))));
}

#[test]
fn system_messages_are_notices_and_dividers() {
    let invited = json!({
        "template": "{from_user} invited {to_chatters} to this chat.",
        "from_user": ["Bot"],
        "to_chatters": ["Ada", "Tom"],
    });
    assert!(matches!(
        decoded("system", &invited),
        Content::System(System::Notice(notice)) if notice.to_chatters == ["Ada", "Tom"]
    ));
    let divided = json!({
        "template": "{divider_text}", "from_user": [], "to_chatters": [],
        "divider_text": { "text": "New", "i18n_text": { "zh_cn": "新" } },
    });
    assert!(matches!(decoded("system", &divided), Content::System(System::Notice(_))));
    let divider = json!({ "type": "divider", "params": { "divider_text": { "text": "New" } } });
    assert!(matches!(decoded("system", &divider), Content::System(System::Divider(_))));
    for other in [
        json!({ "type": "divider", "params": { "divider_text": { "text": "New" }, "more": 1 } }),
        json!({ "type": "divider", "params": {} }),
        json!({ "type": "mystery" }),
        json!({}),
    ] {
        assert!(matches!(decoded("system", &other), Content::Other(_)), "{other}");
    }
}

#[test]
fn unknown_content_is_returned_byte_for_byte() {
    for (msg_type, content) in [
        ("text", "This message was recalled"),
        ("text", ""),
        ("text", "null"),
        ("text", r#"{ "text" : 5 }"#),
        ("post", r#"{"title":"no content"}"#),
        ("post", r#"{}"#),
        ("post", r#"{"zh_cn":{"content":[{}]}}"#),
        ("image", r#"{"image_key":null}"#),
        ("hongbao", r#"{ "text": "[红包]" }"#),
        ("merge_forward", "Merged and Forwarded Message"),
        ("vote", r#"{"b":1, "a":1.10, "n":123456789012345678901234567890}"#),
        ("", "\u{0}"),
    ] {
        let decoded = Content::decode(msg_type, content);
        assert_eq!(decoded, Content::Other(Other::new(msg_type, content)));
        assert_eq!((decoded.msg_type(), decoded.to_json().as_str()), (msg_type, content));
        assert_eq!(decoded.encode().unwrap(), content);
    }
}
