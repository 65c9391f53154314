//! Tests the JSON that builders produce.

use super::*;

#[test]
fn builds_a_form() {
    let card = Card::new()
        .header(Header::new("Leave request").template(Template::Blue).tag(TextTagItem::new("new").color(TagColor::Red)))
        .configure(|config| config.enable_forward(false).locale(Locale::EnUs))
        .summary("A request")
        .element(Markdown::new("**Ada** asks for 2 days").size(TextSize::Heading))
        .element(
            Form::new("leave")
                .element(Input::new("reason").label("Reason").required().max_length(200))
                .element(
                    SelectStatic::new("kind").option(("paid", "Paid")).option(("unpaid", "Unpaid")).initial("paid"),
                )
                .element(Button::primary("Approve").submit().name("ok").margin(Edges::sides(4, 0))),
        )
        .element(
            ColumnSet::new()
                .column(Column::weighted(2).element(Img::new("img_1", "A cat").corner_radius(Radius::percent(50))))
                .column(Column::new().element(Button::new("Open").open_url("https://example.com"))),
        );
    let json = json!({
        "schema": "2.0",
        "config": { "enable_forward": false, "locales": ["en_us"], "summary": { "content": "A request" } },
        "header": {
            "title": { "tag": "plain_text", "content": "Leave request" },
            "template": "blue",
            "text_tag_list": [{ "tag": "text_tag", "text": { "tag": "plain_text", "content": "new" }, "color": "red" }],
        },
        "body": { "elements": [
            { "tag": "markdown", "content": "**Ada** asks for 2 days", "text_size": "heading" },
            { "tag": "form", "name": "leave", "elements": [
                {
                    "tag": "input", "name": "reason", "required": true, "max_length": 200,
                    "label": { "tag": "plain_text", "content": "Reason" },
                },
                { "tag": "select_static", "name": "kind", "initial_option": "paid", "options": [
                    { "value": "paid", "text": { "tag": "plain_text", "content": "Paid" } },
                    { "value": "unpaid", "text": { "tag": "plain_text", "content": "Unpaid" } },
                ] },
                {
                    "tag": "button", "type": "primary", "name": "ok", "form_action_type": "submit", "margin": "4px 0px",
                    "text": { "tag": "plain_text", "content": "Approve" },
                },
            ] },
            { "tag": "column_set", "columns": [
                { "tag": "column", "width": "weighted", "weight": 2, "elements": [{
                    "tag": "img", "img_key": "img_1", "corner_radius": "50%",
                    "alt": { "tag": "plain_text", "content": "A cat" },
                }] },
                { "tag": "column", "elements": [{
                    "tag": "button", "text": { "tag": "plain_text", "content": "Open" },
                    "behaviors": [{ "type": "open_url", "default_url": "https://example.com" }],
                }] },
            ] },
        ] },
    });
    assert_eq!(card.to_json(), json);
    assert_eq!(card.check(), []);
    assert_eq!(Card::from_json(&json), Some(card));
}

#[test]
fn finds_and_changes_nested_elements() {
    let inner = Column::new().element(Markdown::new("…").id("state"));
    let mut card = Card::new().element(Hr::new()).element(ColumnSet::new().column(inner));
    match card.find_mut("state") {
        Some(Element::Markdown(state)) => state.content = Some("Done".to_owned()),
        other => panic!("{other:?}"),
    }
    assert_eq!(card.to_json()["body"]["elements"][1]["columns"][0]["elements"][0]["content"], "Done");
    assert_eq!(card.find_mut("none"), None);
}

#[test]
fn keeps_unknown_words() {
    assert_eq!(ButtonType::from("primary"), ButtonType::Primary);
    assert_eq!(ButtonType::from("glowing").as_str(), "glowing");
    assert_eq!(Color::Blue.shade(500).as_str(), "blue-500");
    assert_eq!((Extent::px(16).as_str(), Extent::percent(50).as_str()), ("16px", "50%"));
    assert_eq!(ImageSize::px(40, 30).as_str(), "40px 30px");
}

#[test]
fn builds_translated_texts() {
    let text = Text::plain("Approve").i18n_content([("zh_cn", "批准"), ("ja_jp", "承認")]);
    let translations = text.i18n_content.clone().unwrap();
    assert_eq!(translations.get(&Locale::ZhCn), Some("批准"));
    assert_eq!(translations.iter().count(), 2);
    assert_eq!(Card::new().element(Button::new(text)).check(), []);
}

#[test]
fn words_display_as_in_json() {
    let card =
        Card::new().header(Header::new("Deploy")).element(Markdown::new("**done**")).element(Button::new("Open"));
    let content = crate::content::Content::from(card.clone());
    assert_eq!(content.plain_text(), "Deploy\n**done**\nOpen");
    assert_eq!(content, crate::content::Content::Card(crate::content::Card::Json(card.to_json())));
}
