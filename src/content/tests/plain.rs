//! Tests that every message has a plain text.

use super::*;

/// Checks the plain text of a message with the given type and content.
fn says(msg_type: &str, content: &Json, plain: &str) {
    let content = Content::decode(msg_type, &content.to_string());
    assert_eq!(content.plain_text_with(ada), plain, "{msg_type}");
}

fn ada(key: &str) -> Option<&'static str> {
    (key == "@_user_1").then_some("Ada")
}

#[test]
fn every_type_has_a_plain_text() {
    for (msg_type, content, plain) in [
        ("text", json!({ "text": "@_user_1 and @_user_2: <b>hi</b>, @_all" }), "@Ada and @_user_2: <b>hi</b>, @all"),
        ("image", json!({ "image_key": "img_1" }), "[image]"),
        ("file", json!({ "file_key": "file_1", "file_name": "report.pdf" }), "[file: report.pdf]"),
        ("file", json!({ "file_key": "file_1" }), "[file]"),
        ("folder", json!({ "file_key": "file_1", "file_name": "reports" }), "[folder: reports]"),
        ("audio", json!({ "file_key": "file_1", "duration": 2000 }), "[audio]"),
        ("media", json!({ "file_key": "file_1", "file_name": "tour.mp4" }), "[video: tour.mp4]"),
        ("sticker", json!({ "file_key": "file_1" }), "[sticker]"),
        ("hongbao", json!({ "text": "[红包]" }), "[red packet]"),
        (
            "share_calendar_event",
            json!({ "summary": "Standup", "start_time": "1608265395000" }),
            "[calendar event: Standup]",
        ),
        ("calendar", json!({ "summary": "Standup", "end_time": "1608265395000" }), "[calendar invitation: Standup]"),
        ("general_calendar", json!({ "summary": "Standup" }), "[calendar: Standup]"),
        ("share_chat", json!({ "chat_id": "oc_1" }), "[chat: oc_1]"),
        ("share_user", json!({ "user_id": "ou_1" }), "[person: ou_1]"),
        (
            "system",
            json!({ "template": "{from_user} invited {to_chatters} to {what}{", "from_user": ["Bot"], "to_chatters": ["Ada", "Tom"] }),
            "Bot invited Ada, Tom to {what}{",
        ),
        (
            "system",
            json!({ "template": "{divider_text}", "divider_text": { "text": "New", "i18n_text": { "zh_cn": "新" } } }),
            "New",
        ),
        ("system", json!({ "type": "divider", "params": { "divider_text": { "text": "New" } } }), "New"),
        ("location", json!({ "name": "Office", "longitude": "116.3", "latitude": "39.9" }), "[location: Office]"),
        ("video_chat", json!({ "topic": "Standup", "start_time": "1608265395000" }), "[video call: Standup]"),
        (
            "todo",
            json!({
                "task_id": "t", "due_time": "1623124318000",
                "summary": { "title": "Buy", "content": [[{ "tag": "text", "text": "milk", "style": [] }]] },
            }),
            "[task: Buy / milk]",
        ),
        ("vote", json!({ "topic": "Lunch?", "options": ["rice", "noodles"] }), "[poll: Lunch? / rice / noodles]"),
        ("merge_forward", json!({ "content": "Merged and Forwarded Message" }), "[merged messages]"),
        ("mystery", json!({ "a": { "title": "What\nit says" }, "id": "x" }), "[mystery: What it says]"),
        ("mystery", json!({ "id": "x" }), "[mystery]"),
        ("", json!({}), "[message]"),
        // Content without the shape of its type.
        ("text", json!({ "text": 5 }), "[text]"),
        ("image", json!({}), "[image]"),
        ("media", json!({}), "[video]"),
        ("post", json!({ "title": "only" }), "[post: only]"),
        ("interactive", json!({}), "[card]"),
    ] {
        says(msg_type, &content, plain);
    }
    for (msg_type, content, plain) in [
        ("merge_forward", "Merged and Forwarded Message", "[merged messages]"),
        ("text", "This message was recalled", "This message was recalled"),
        ("image", "", "[image]"),
        ("mystery", "[1, 2]", "[1, 2]"),
    ] {
        assert_eq!(Content::decode(msg_type, content).plain_text(), plain);
    }
}

#[test]
fn a_post_has_all_its_elements() {
    let post = json!({ "title": "Title", "content": [
        [
            { "tag": "text", "text": "hello " }, { "tag": "at", "user_id": "@_user_1", "user_name": "" },
            { "tag": "at", "user_id": "@_user_2", "user_name": "Tom" }, { "tag": "at", "user_id": "@_all" },
            { "tag": "at", "user_id": "ou_1" }, { "tag": "at", "user_id": "@_user_9" },
        ],
        [{ "tag": "a", "text": "here", "href": "https://e" }, { "tag": "a", "text": "", "href": "https://f" }],
        [{ "tag": "emotion", "emoji_type": "SMILE" }, { "tag": "img", "image_key": "img_1" }],
        [{ "tag": "media", "file_key": "file_1" }],
        [{ "tag": "code_block", "language": "GO", "text": "func\nmain" }],
        [{ "tag": "md", "text": "**md** <at user_id=\"@_user_1\"></at>" }],
        [{ "tag": "hr" }],
        [],
        [{ "tag": "mystery", "inside": [{ "text": "some" }, { "content": "thing" }] }, { "tag": "sparkle" }, null, "alone"],
    ] });
    says(
        "post",
        &post,
        "Title\nhello @Ada@Tom@all@ou_1@_user_9\nhere (https://e)https://f\n[emoji: SMILE][image]\n[video]\nfunc\nmain\n\
         **md** @Ada\n---\n\nsome thing[sparkle]alone",
    );
    let languages = json!({ "zh_cn": { "content": [[{ "tag": "text", "text": "你好" }]] },
        "en_us": { "content": [[{ "tag": "text", "text": "hello" }]] } });
    says("post", &languages, "hello");
}

#[test]
fn a_card_consists_of_the_words_of_its_elements() {
    let first = json!({
        "config": { "wide_screen_mode": true, "summary": { "content": "not shown" } },
        "elements": [
            { "tag": "div", "text": { "tag": "lark_md", "content": "to <at id=ou_1></at> and <at id=\"x\" mention_key='@_user_1'></at>" },
              "fields": [{ "is_short": true, "text": { "tag": "plain_text", "content": "field" } }] },
            { "tag": "hr" },
            { "tag": "img", "img_key": "img_1", "alt": { "tag": "plain_text", "content": "a cat" } },
            { "tag": "action", "actions": [
                { "tag": "button", "text": { "tag": "plain_text", "content": "OK" }, "value": { "text": "secret" } },
                { "tag": "select_static", "placeholder": { "content": "choose" }, "options": [{ "text": { "content": "one" }, "value": "1" }] },
            ] },
            { "tag": "note", "elements": [{ "tag": "plain_text", "content": "small" }] },
        ],
        "header": { "title": { "tag": "plain_text", "content": "Title" }, "template": "blue" },
    });
    says("interactive", &first, "Title\nto @ou_1 and @Ada\nfield\n---\n[image: a cat]\nOK\none\nsmall");
    let second = json!({
        "schema": "2.0",
        "header": { "subtitle": { "content": "sub" }, "title": { "content": "Title" }, "text_tag_list": [{ "tag": "text_tag", "text": { "content": "new" } }] },
        "body": { "direction": "vertical", "elements": [
            { "tag": "markdown", "content": "**bold**", "element_id": "m" },
            { "tag": "column_set", "columns": [{ "tag": "column", "elements": [{ "tag": "markdown", "content": "left" }] },
                { "tag": "column", "elements": [{ "tag": "markdown", "content": "right" }] }] },
            { "tag": "form", "name": "f", "elements": [{ "tag": "input", "name": "i", "label": { "content": "Name" }, "default_value": "x" }] },
            { "tag": "collapsible_panel", "header": { "title": { "content": "More" } }, "elements": [{ "tag": "div", "text": { "content": "inside" } }] },
            { "tag": "table", "columns": [{ "name": "b", "display_name": "Who" }, { "name": "a", "display_name": "What" }],
              "rows": [{ "a": 5, "b": [{ "text": "red" }, { "text": "blue" }] }, { "b": "text" }] },
            { "tag": "chart", "chart_spec": { "title": { "text": "no" } } },
            { "tag": "person", "user_id": "@_user_1" },
            { "tag": "hologram", "layers": [{ "content": "unknown" }] },
        ] },
    });
    says(
        "interactive",
        &second,
        "Title\nsub\nnew\n**bold**\nleft\nright\nName\nMore\ninside\nWho | What\nred, blue | 5\ntext | \n[chart]\n@Ada\nunknown",
    );
}

#[test]
fn reads_every_form_of_a_card() {
    let received = json!({ "title": "T", "elements": [[{ "tag": "text", "text": "a" }, { "tag": "a", "text": "b", "href": "c" }], [{ "tag": "img", "image_key": "i" }, { "tag": "text", "text": "" }]] });
    says("interactive", &received, "T\nab (c)\n[image]");
    let sent =
        json!({ "schema": "2.0", "body": { "elements": [{ "tag": "markdown", "content": "words" }] } }).to_string();
    says(
        "interactive",
        &json!({ "title": null, "elements": [[{ "tag": "text", "text": "Update" }]], "user_dsl": sent }),
        "words",
    );
    let internal = json!({ "body": { "tag": "body", "property": { "elements": [{ "tag": "markdown", "property": { "content": "words" } }] } } });
    says("interactive", &json!({ "json_card": internal.to_string(), "card_schema": 2 }), "words");
    let languages = json!({ "i18n_header": { "zh_cn": { "title": { "content": "题" } }, "en_us": { "title": { "content": "T", "i18n_content": { "zh_cn": "题" } } } },
        "i18n_elements": { "zh_cn": [{ "tag": "markdown", "content": "字" }], "en_us": [{ "tag": "div", "text": { "i18n": { "en_us": "text" } } }] } });
    says("interactive", &languages, "T\ntext");
    let template = json!({ "type": "template", "data": { "template_id": "AAq", "template_variable": { "b": "two", "a": "one", "n": 3, "list": [{ "text": "three" }] } } });
    says("interactive", &template, "one\ntwo\nthree");
    says("interactive", &json!({ "type": "template", "data": { "template_id": "AAq" } }), "[card]");
    says("interactive", &json!({ "type": "card", "data": { "card_id": "7" } }), "[card]");
}

/// Content nested too deeply to be understood is kept, and its upper levels are read.
#[test]
fn deep_content_is_kept_and_read_as_far_as_possible() {
    for depth in [200, 100_000] {
        let (opening, closing) = ("[".repeat(depth), "]".repeat(depth));
        let card = format!(
            r#"{{"header":{{"title":{{"content":"Title"}}}},"elements":[{{"text":"x","deep":{opening}{closing}}}]}}"#
        );
        let content = Content::decode("interactive", &card);
        assert_eq!(content, Content::Other(Other::new("interactive", card.as_str())));
        assert_eq!((content.to_json(), content.plain_text()), (card, "Title\nx".to_owned()));
    }
}
