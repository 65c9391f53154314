//! Tests that builders produce the documented JSON.

use super::*;

#[test]
fn text_has_styles_links_and_mentions() {
    let text = Text::new("a ")
        .bold("b")
        .styled("c", &[Style::Bold, Style::Italic])
        .styled("d", &[Style::Underline, Style::LineThrough, Style::Other("blink".to_owned())])
        .push("\n")
        .link("e", "https://e")
        .mention("ou_1", "Tom")
        .mention_all();
    assert_eq!(
        encoded(text),
        json!({ "text": "a <b>b</b><b><i>c</i></b><u><s>d</s></u>\n[e](https://e)\
                         <at user_id=\"ou_1\">Tom</at><at user_id=\"all\"></at>" })
    );
}

#[test]
fn a_name_cannot_end_its_mention() {
    let text = Text::new("").mention("ou_1\"><b>", "Tom</at><at user_id=\"all\">");
    assert_eq!(text.text, r#"<at user_id="ou_1b">Tom/atat user_id=all</at>"#);
}

#[test]
fn a_post_has_languages_titles_and_paragraphs_of_elements() {
    let body = PostBody::titled("Title")
        .paragraph(
            Paragraph::new()
                .text("text")
                .styled("styled", &[Style::Underline, Style::Italic])
                .bold("bold")
                .link("link", "https://link")
                .mention("ou_1")
                .mention_all()
                .emotion("SMILE"),
        )
        .text("alone")
        .image("img_1")
        .media("file_1")
        .paragraph(InlineMedia { file_key: "file_2".into(), image_key: Some("img_2".into()), ..InlineMedia::default() })
        .code("RUST", "fn main() {}")
        .markdown("**md**")
        .rule();
    let shown = json!({
        "title": "Title",
        "content": [
            [
                { "tag": "text", "text": "text" },
                { "tag": "text", "text": "styled", "style": ["underline", "italic"] },
                { "tag": "text", "text": "bold", "style": ["bold"] },
                { "tag": "a", "text": "link", "href": "https://link" },
                { "tag": "at", "user_id": "ou_1" },
                { "tag": "at", "user_id": "all" },
                { "tag": "emotion", "emoji_type": "SMILE" },
            ],
            [{ "tag": "text", "text": "alone" }],
            [{ "tag": "img", "image_key": "img_1" }],
            [{ "tag": "media", "file_key": "file_1" }],
            [{ "tag": "media", "file_key": "file_2", "image_key": "img_2" }],
            [{ "tag": "code_block", "language": "RUST", "text": "fn main() {}" }],
            [{ "tag": "md", "text": "**md**" }],
            [{ "tag": "hr" }],
        ],
    });
    assert_eq!(encoded(Post::new(body.clone())), json!({ "zh_cn": shown }));
    let english = PostBody::titled("English");
    let post = Post::in_language("zh_cn", body).and("en_us", english);
    assert_eq!(encoded(post), json!({ "zh_cn": shown, "en_us": { "title": "English", "content": [] } }));
}

#[test]
fn files_are_sent_by_their_keys() {
    assert_eq!(encoded(Image::new("img_1")), json!({ "image_key": "img_1" }));
    assert_eq!(encoded(File::new("file_1")), json!({ "file_key": "file_1" }));
    assert_eq!(encoded(Audio::new("file_1")), json!({ "file_key": "file_1" }));
    assert_eq!(encoded(Media::new("file_1")), json!({ "file_key": "file_1" }));
    assert_eq!(encoded(Media::new("file_1").cover("img_1")), json!({ "file_key": "file_1", "image_key": "img_1" }));
    assert_eq!(encoded(Sticker::new("file_1")), json!({ "file_key": "file_1" }));
}

#[test]
fn cards_are_sent_by_json_template_or_id() {
    let json = json!({ "schema": "2.0", "body": { "elements": [] } });
    assert_eq!(encoded(Card::Json(json.clone())), json);
    assert_eq!(
        encoded(Template::new("AAq").version("1.0.0").variable("count", 3).variable("who", "Tom")),
        json!({ "type": "template", "data": {
            "template_id": "AAq",
            "template_version_name": "1.0.0",
            "template_variable": { "count": 3, "who": "Tom" },
        } })
    );
    assert_eq!(encoded(Template::new("AAq")), json!({ "type": "template", "data": { "template_id": "AAq" } }));
    assert_eq!(encoded(Card::entity("7")), json!({ "type": "card", "data": { "card_id": "7" } }));
}

#[test]
fn chats_and_users_are_shared_by_their_ids() {
    assert_eq!(encoded(ShareChat::new("oc_1")), json!({ "chat_id": "oc_1" }));
    assert_eq!(encoded(ShareUser::new("ou_1")), json!({ "user_id": "ou_1" }));
}

#[test]
fn a_divider_has_text_per_language() {
    assert_eq!(
        encoded(Divider::new("New").in_language("zh_CN", "新会话").roll_up()),
        json!({
            "type": "divider",
            "params": { "divider_text": { "text": "New", "i18n_text": { "zh_CN": "新会话" } } },
            "options": { "need_rollup": true },
        })
    );
    let plain = json!({ "type": "divider", "params": { "divider_text": { "text": "New" } } });
    assert_eq!(encoded(Divider::new("New")), plain);
}

#[test]
fn every_content_knows_its_type() {
    let contents: [(Content, &str); 13] = [
        ("text".into(), "text"),
        (String::from("text").into(), "text"),
        (PostBody::new().into(), "post"),
        (Image::new("img_1").into(), "image"),
        (File::new("file_1").into(), "file"),
        (Audio::new("file_1").into(), "audio"),
        (Media::new("file_1").into(), "media"),
        (Sticker::new("file_1").into(), "sticker"),
        (Card::entity("7").into(), "interactive"),
        (ShareChat::new("oc_1").into(), "share_chat"),
        (ShareUser::new("ou_1").into(), "share_user"),
        (Divider::new("New").into(), "system"),
        (Other::new("vote", "{}").into(), "vote"),
    ];
    for (content, msg_type) in contents {
        assert_eq!(content.msg_type(), msg_type);
        let again = Content::decode(msg_type, &content.to_json());
        assert_eq!(again, content);
    }
}
