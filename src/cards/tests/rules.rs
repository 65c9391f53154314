//! Tests every rule: a card that breaks only this rule, and its corrected version.

use super::*;
use crate::Language;
use std::collections::BTreeSet;

struct Case {
    rule: Rule,
    severity: Severity,
    path: &'static str,
    wrong: Json,
    right: Json,
}

/// A list of elements that breaks a rule at a path below `body.elements`.
fn case(rule: Rule, severity: Severity, path: &'static str, wrong: Json, right: Json) -> Case {
    Case { rule, severity, path, wrong: card(wrong), right: card(right) }
}

/// A whole card that breaks a rule.
fn whole(rule: Rule, severity: Severity, path: &'static str, wrong: Json, right: Json) -> Case {
    Case { rule, severity, path, wrong, right }
}

fn text(content: &str) -> Json {
    json!({ "tag": "plain_text", "content": content })
}

fn form(elements: Json) -> Json {
    let submit = json!({ "tag": "button", "name": "ok", "form_action_type": "submit", "text": text("OK") });
    let mut all = elements.as_array().unwrap().clone();
    all.push(submit);
    json!([{ "tag": "form", "name": "form", "elements": all }])
}

fn panels(depth: usize) -> Json {
    let panel = |elements: Json| json!([{ "tag": "collapsible_panel", "header": { "title": text("a") }, "elements": elements }]);
    (0..depth).fold(json!([]), |elements, _| panel(elements))
}

fn many(element: Json, count: usize) -> Json {
    Json::Array(vec![element; count])
}

fn cases() -> Vec<Case> {
    use Severity::{Error, Warning};
    let markdown = |content: &str| json!([{ "tag": "markdown", "content": content }]);
    let button = |key: &str, value: Json| json!([{ "tag": "button", "text": text("a"), key: value }]);
    let config = |config: Json| json!({ "schema": "2.0", "config": config });
    let table = |rows: Json| json!({ "tag": "table", "columns": [{ "name": "a", "data_type": "text" }], "rows": rows });
    let select = |initial: &str, values: [&str; 2]| {
        let option = |value: &str| json!({ "text": text("x"), "value": value });
        json!([{ "tag": "select_static", "initial_option": initial, "options": values.map(option) }])
    };
    let audio = |ids: [&str; 2], forward: bool| {
        let audio = |id: &str| json!({ "tag": "audio", "file_key": "file_1", "audio_id": id });
        json!({ "schema": "2.0", "config": { "enable_forward": forward }, "body": { "elements": ids.map(audio) } })
    };
    let input = |name: &str| json!({ "tag": "input", "name": name });
    let sized = |size: usize| card(markdown(&"x".repeat(size)));
    vec![
        whole(Rule::NoObject, Error, "", json!("{}"), json!({})),
        whole(Rule::Schema, Error, "", json!({ "body": {} }), json!({ "schema": "2.0", "body": {} })),
        case(
            Rule::UnknownProperty,
            Error,
            "[0].contents",
            json!([{ "tag": "markdown", "content": "a", "contents": "a" }]),
            markdown("a"),
        ),
        case(
            Rule::UnknownProperty,
            Error,
            "[0].text_color",
            json!([{ "tag": "markdown", "content": "a", "text_color": "red" }]),
            markdown("a"),
        ),
        case(
            Rule::UnknownProperty,
            Error,
            "[0].label",
            json!([{ "tag": "select_static", "label": text("a") }]),
            json!([{ "tag": "select_static" }]),
        ),
        whole(
            Rule::UnknownProperty,
            Error,
            "elements",
            json!({ "schema": "2.0", "elements": [] }),
            json!({ "schema": "2.0" }),
        ),
        whole(
            Rule::UnknownProperty,
            Error,
            "header.tag",
            json!({ "schema": "2.0", "header": { "tag": "header", "title": text("a") } }),
            json!({ "schema": "2.0", "header": { "title": text("a") } }),
        ),
        case(
            Rule::LegacyProperty,
            Warning,
            "[0].url",
            button("url", json!("https://a")),
            button("size", json!("small")),
        ),
        whole(
            Rule::LegacyProperty,
            Warning,
            "config.wide_screen_mode",
            config(json!({ "wide_screen_mode": true })),
            config(json!({ "width_mode": "fill" })),
        ),
        case(
            Rule::WrongType,
            Error,
            "[0].disabled",
            button("disabled", json!("true")),
            button("disabled", json!(true)),
        ),
        case(
            Rule::WrongType,
            Error,
            "[0].text",
            json!([{ "tag": "button", "text": "a" }]),
            json!([{ "tag": "button", "text": text("a") }]),
        ),
        case(Rule::WrongType, Error, "[0]", json!(["a"]), markdown("a")),
        case(
            Rule::WrongType,
            Error,
            "[0].initial_option",
            json!([{ "tag": "select_static", "initial_option": {} }]),
            json!([{ "tag": "select_static" }]),
        ),
        case(Rule::Missing, Error, "[0]", json!([{ "tag": "markdown" }]), markdown("a")),
        case(Rule::Missing, Error, "[0]", json!([{ "tag": "chart" }]), json!([{ "tag": "chart", "chart_spec": {} }])),
        case(Rule::Missing, Error, "[0]", json!([{ "content": "a" }]), markdown("a")),
        case(
            Rule::Missing,
            Warning,
            "[0]",
            json!([{ "tag": "img", "img_key": "a" }]),
            json!([{ "tag": "img", "img_key": "a", "alt": text("") }]),
        ),
        case(
            Rule::Empty,
            Warning,
            "[0].user_id",
            json!([{ "tag": "person", "user_id": "" }]),
            json!([{ "tag": "person", "user_id": "ou_1" }]),
        ),
        case(
            Rule::Empty,
            Error,
            "[0].img_key",
            json!([{ "tag": "img", "img_key": "", "alt": text("") }]),
            json!([{ "tag": "img", "img_key": "a", "alt": text("") }]),
        ),
        case(
            Rule::TooLong,
            Warning,
            "[0].text",
            json!([{ "tag": "button", "text": text(&"字".repeat(101)) }]),
            json!([{ "tag": "button", "text": text(&"字".repeat(100)) }]),
        ),
        case(
            Rule::TooLong,
            Error,
            "[0].options[0].text",
            json!([{ "tag": "overflow", "options": [{ "text": text(&"x".repeat(101)) }] }]),
            json!([{ "tag": "overflow", "options": [{ "text": text(&"x".repeat(100)) }] }]),
        ),
        case(
            Rule::OutOfRange,
            Error,
            "[0].max_length",
            json!([{ "tag": "input", "max_length": 1001 }]),
            json!([{ "tag": "input", "max_length": 1000 }]),
        ),
        case(
            Rule::OutOfRange,
            Error,
            "[0].columns[0].weight",
            json!([{ "tag": "column_set", "columns": [{ "tag": "column", "weight": 6 }] }]),
            json!([{ "tag": "column_set", "columns": [{ "tag": "column", "weight": 5 }] }]),
        ),
        case(
            Rule::OutOfRange,
            Warning,
            "[0].checked_style.opacity",
            json!([{ "tag": "checker", "checked_style": { "opacity": 1.1 } }]),
            json!([{ "tag": "checker", "checked_style": { "opacity": 1 } }]),
        ),
        whole(
            Rule::TooMany,
            Warning,
            "header.text_tag_list",
            json!({ "schema": "2.0", "header": { "title": text("a"), "text_tag_list": many(json!({ "tag": "text_tag", "text": text("a") }), 4) } }),
            json!({ "schema": "2.0", "header": { "title": text("a"), "text_tag_list": many(json!({ "tag": "text_tag", "text": text("a") }), 3) } }),
        ),
        case(
            Rule::TooMany,
            Error,
            "[0].button_area.buttons",
            json!([{ "tag": "checker", "button_area": { "buttons": many(json!({ "tag": "button" }), 4) } }]),
            json!([{ "tag": "checker", "button_area": { "buttons": many(json!({ "tag": "button" }), 3) } }]),
        ),
        case(Rule::WrongValue, Warning, "[0].type", button("type", json!("warning")), button("type", json!("danger"))),
        case(
            Rule::WrongValue,
            Warning,
            "[0].margin",
            button("margin", json!("100px")),
            button("margin", json!("-99px 0")),
        ),
        case(
            Rule::WrongValue,
            Warning,
            "[0].margin",
            button("margin", json!("1px 2px 3px")),
            button("margin", json!("1px 2px 3px 4px")),
        ),
        case(Rule::WrongValue, Warning, "[0].width", button("width", json!("99px")), button("width", json!("100px"))),
        case(
            Rule::WrongValue,
            Warning,
            "[0].size",
            json!([{ "tag": "img", "img_key": "a", "alt": text(""), "size": "40px" }]),
            json!([{ "tag": "img", "img_key": "a", "alt": text(""), "size": "40px 40px" }]),
        ),
        case(
            Rule::WrongValue,
            Warning,
            "[0].initial_date",
            json!([{ "tag": "date_picker", "initial_date": "1.4.2024" }]),
            json!([{ "tag": "date_picker", "initial_date": "2024-04-01" }]),
        ),
        case(
            Rule::WrongValue,
            Warning,
            "[0].text_size",
            json!([{ "tag": "markdown", "content": "a", "text_size": "huge" }]),
            json!([{ "tag": "markdown", "content": "a", "text_size": "x-large" }]),
        ),
        whole(
            Rule::WrongValue,
            Warning,
            "header.title.i18n_content.en",
            json!({ "schema": "2.0", "header": { "title": { "tag": "plain_text", "content": "a", "i18n_content": { "en": "a" } } } }),
            json!({ "schema": "2.0", "header": { "title": { "tag": "plain_text", "content": "a", "i18n_content": { "en_us": "a" } } } }),
        ),
        case(
            Rule::WrongColor,
            Warning,
            "[0].text.text_color",
            json!([{ "tag": "div", "text": { "tag": "plain_text", "content": "a", "text_color": "#ff0000" } }]),
            json!([{ "tag": "div", "text": { "tag": "plain_text", "content": "a", "text_color": "grey-650" } }]),
        ),
        case(
            Rule::WrongText,
            Warning,
            "[0].confirm.title",
            button("confirm", json!({ "title": { "tag": "lark_md", "content": "a" }, "text": text("b") })),
            button("confirm", json!({ "title": text("a"), "text": text("b") })),
        ),
        case(
            Rule::WrongText,
            Error,
            "[0].text",
            json!([{ "tag": "checker", "text": { "tag": "markdown", "content": "a" } }]),
            json!([{ "tag": "checker", "text": { "tag": "lark_md", "content": "a" } }]),
        ),
        case(
            Rule::BadId,
            Error,
            "[0].element_id",
            button("element_id", json!("1st")),
            button("element_id", json!("first_1")),
        ),
        case(
            Rule::BadId,
            Error,
            "[0].element_id",
            button("element_id", json!("a".repeat(21))),
            button("element_id", json!("a".repeat(20))),
        ),
        case(
            Rule::DuplicateId,
            Error,
            "[1].element_id",
            json!([{ "tag": "hr", "element_id": "a" }, { "tag": "hr", "element_id": "a" }]),
            json!([{ "tag": "hr", "element_id": "a" }, { "tag": "hr", "element_id": "A" }]),
        ),
        case(
            Rule::UnknownElement,
            Warning,
            "[0]",
            json!([{ "tag": "video", "file_key": "a" }]),
            json!([{ "tag": "hr" }]),
        ),
        case(Rule::RemovedElement, Error, "[0]", json!([{ "tag": "note", "elements": [] }]), markdown("a")),
        case(Rule::RemovedElement, Error, "[0]", json!([{ "tag": "action", "actions": [] }]), markdown("a")),
        case(Rule::RemovedElement, Error, "[0]", json!([{ "tag": "divider" }]), json!([{ "tag": "hr" }])),
        case(
            Rule::RemovedElement,
            Error,
            "[0]",
            json!([{ "tag": "column", "elements": [] }]),
            json!([{ "tag": "column_set", "columns": [] }]),
        ),
        case(
            Rule::NotInBody,
            Error,
            "[0].elements[0]",
            json!([{ "tag": "interactive_container", "elements": [table(json!([]))] }]),
            json!([table(json!([]))]),
        ),
        case(
            Rule::OutsideForm,
            Warning,
            "[0].required",
            json!([{ "tag": "input", "required": true }]),
            form(json!([{ "tag": "input", "name": "a", "required": true }])),
        ),
        case(
            Rule::OutsideForm,
            Error,
            "[0].form_action_type",
            button("form_action_type", json!("submit")),
            form(json!([])),
        ),
        case(
            Rule::MultipleOutsideForm,
            Error,
            "[0]",
            json!([{ "tag": "multi_select_static", "name": "a", "options": [] }]),
            form(json!([{ "tag": "multi_select_static", "name": "a", "options": [] }])),
        ),
        case(
            Rule::MultipleOutsideForm,
            Error,
            "[0].multi_select",
            json!([{ "tag": "select_img", "multi_select": true, "options": [] }]),
            form(json!([{ "tag": "select_img", "name": "a", "multi_select": true, "options": [] }])),
        ),
        case(
            Rule::TooDeep,
            Error,
            "[0].elements[0].elements[0].elements[0].elements[0].elements[0]",
            panels(6),
            panels(5),
        ),
        whole(
            Rule::TooManyElements,
            Error,
            "",
            card(many(json!({ "tag": "hr" }), 201)),
            card(many(json!({ "tag": "hr" }), 200)),
        ),
        whole(
            Rule::TooManyElements,
            Error,
            "",
            card(many(json!({ "tag": "button", "text": text("a") }), 101)),
            card(many(json!({ "tag": "button", "text": text("a") }), 100)),
        ),
        whole(Rule::TooManyTables, Error, "", card(many(table(json!([])), 6)), card(many(table(json!([])), 5))),
        whole(
            Rule::TooManyTables,
            Error,
            "",
            card(markdown(&"|a|b|\n|-|-|\n|1|2|\n\n".repeat(6))),
            card(markdown(&format!("{}```\n|a|b|\n|-|-|\n```", "|a|b|\n|-|-|\n\n".repeat(5)))),
        ),
        case(
            Rule::NoSubmit,
            Error,
            "[0]",
            json!([{ "tag": "form", "name": "f", "elements": [input("a")] }]),
            form(json!([input("a")])),
        ),
        case(Rule::NoName, Error, "[0].elements[0]", form(json!([{ "tag": "input" }])), form(json!([input("a")]))),
        case(
            Rule::DuplicateName,
            Error,
            "[0].elements[1].name",
            form(json!([input("a"), input("a")])),
            form(json!([input("a"), input("b")])),
        ),
        case(
            Rule::DuplicateName,
            Error,
            "[0].elements[0].name",
            form(json!([input("form")])),
            form(json!([input("a")])),
        ),
        case(
            Rule::SubmitBehaves,
            Warning,
            "[0].elements[0].behaviors",
            form(
                json!([{ "tag": "button", "name": "b", "form_action_type": "submit", "behaviors": [{ "type": "callback", "value": {} }] }]),
            ),
            form(json!([{ "tag": "button", "name": "b", "form_action_type": "submit", "behaviors": [] }])),
        ),
        case(
            Rule::IdleButton,
            Warning,
            "[0].elements[0]",
            form(json!([{ "tag": "button", "name": "b" }])),
            form(json!([{ "tag": "button", "name": "b", "form_action_type": "reset" }])),
        ),
        whole(
            Rule::NotShared,
            Error,
            "config.update_multi",
            config(json!({ "update_multi": false })),
            config(json!({ "update_multi": true })),
        ),
        whole(
            Rule::Forwardable,
            Error,
            "body.elements[0]",
            card(json!([{ "tag": "audio", "file_key": "a" }])),
            json!({ "schema": "2.0", "config": { "enable_forward": false }, "body": { "elements": [{ "tag": "audio", "file_key": "a" }] } }),
        ),
        whole(
            Rule::DuplicateAudio,
            Error,
            "body.elements[1].audio_id",
            audio(["a", "a"], false),
            audio(["a", "b"], false),
        ),
        case(
            Rule::RowNoObject,
            Error,
            "[0].rows[1]",
            json!([table(json!([{}, 1]))]),
            json!([table(json!([{}, { "a": 1 }]))]),
        ),
        case(
            Rule::NoColumn,
            Error,
            "[0].rows[0].b",
            json!([table(json!([{ "b": 1 }]))]),
            json!([table(json!([{ "a": 1 }]))]),
        ),
        case(Rule::NoSuchOption, Warning, "[0]", select("x", ["a", "b"]), select("a", ["a", "b"])),
        case(Rule::DuplicateOption, Warning, "[0].options[1]", select("a", ["a", "a"]), select("a", ["a", "b"])),
        whole(
            Rule::NoAddress,
            Warning,
            "card_link",
            json!({ "schema": "2.0", "card_link": { "pc_url": "https://a" } }),
            json!({ "schema": "2.0", "card_link": { "url": "https://a" } }),
        ),
        case(
            Rule::NoAddress,
            Warning,
            "[0].behaviors[0]",
            button("behaviors", json!([{ "type": "open_url" }])),
            button("behaviors", json!([{ "type": "open_url", "default_url": "https://a" }])),
        ),
        case(
            Rule::NoIcon,
            Warning,
            "[0].icon",
            button("icon", json!({ "tag": "standard_icon" })),
            button("icon", json!({ "tag": "standard_icon", "token": "chat_outlined" })),
        ),
        case(
            Rule::NoIcon,
            Warning,
            "[0].icon",
            button("icon", json!({ "tag": "custom_icon" })),
            button("icon", json!({ "tag": "custom_icon", "img_key": "a" })),
        ),
        case(
            Rule::TooManyImages,
            Warning,
            "[0].img_list",
            json!([{ "tag": "img_combination", "combination_mode": "double", "img_list": many(json!({ "img_key": "a" }), 3) }]),
            json!([{ "tag": "img_combination", "combination_mode": "triple", "img_list": many(json!({ "img_key": "a" }), 3) }]),
        ),
        case(
            Rule::PanelPadding,
            Error,
            "[0].header.padding",
            json!([{ "tag": "collapsible_panel", "header": { "title": text("a"), "padding": "4px 8px" } }]),
            json!([{ "tag": "collapsible_panel", "header": { "title": text("a"), "padding": "4px 8px 4px 8px" } }]),
        ),
        whole(Rule::Large, Warning, "", sized(31 * 1024), sized(29 * 1024)),
        whole(Rule::TooLarge, Error, "", sized(129 * 1024), sized(29 * 1024)),
    ]
}

#[test]
fn every_rule_is_found_where_it_is_broken_and_nowhere_else() {
    let mut seen = BTreeSet::new();
    for Case { rule, severity, path, wrong, right } in cases() {
        let place = if path.starts_with('[') { format!("body.elements{path}") } else { path.to_owned() };
        let shown = wrong.to_string().chars().take(300).collect::<String>();
        let found: Vec<_> = check_json(&wrong).iter().map(|one| (one.rule, one.severity, one.path.clone())).collect();
        assert_eq!(found, [(rule, severity, place)], "{shown}");
        let right_findings = check_json(&right);
        assert!(right_findings.is_empty(), "{rule:?}: {right_findings:?}");
        seen.insert(rule);
    }
    let all: BTreeSet<Rule> = Rule::ALL.iter().copied().collect();
    assert_eq!(seen, all);
}

#[test]
fn all_findings_come_at_once_with_texts_in_both_languages() {
    let wrong = card(json!([
        { "tag": "markdwn", "content": "a" },
        { "tag": "button", "txt": text("a"), "disabled": 1 },
        { "tag": "divider" },
    ]));
    let findings = check_json(&wrong);
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "warning at body.elements[0]: unknown element `markdwn` (code 11310). Did you mean `markdown`?",
            "error at body.elements[1].disabled: expected boolean, found number (code 200621). Change the value to this type.",
            "error at body.elements[1].txt: unknown property `txt` (code 200621). Did you mean `text`?",
            "error at body.elements[2]: the element `divider` is not allowed here in cards of JSON 2.0 (code 11310). Use an `hr`.",
        ]
    );
    for finding in &findings {
        assert!(!finding.message(Language::Zh).is_ascii(), "{finding:?}");
        assert!(!finding.advice(Language::Zh).contains('{') && !finding.advice(Language::Zh).is_empty(), "{finding:?}");
    }
}

#[test]
fn a_card_names_sizes_and_colours_itself() {
    let card = Card::new()
        .configure(|config| {
            let style = Style::default()
                .text_size(Sizes::default().size("mine", SizePair::new(TextSize::Large, TextSize::Small)))
                .color(Colors::default().color("brand", ColorPair::new("rgba(1,2,3,1)", "rgba(3,2,1,1)")));
            config.style(style)
        })
        .element(Div::new(StyledText::plain("a").size("mine").color("brand")));
    assert_eq!(card.check(), []);
    let undefined = Card::new().element(Div::new(StyledText::plain("a").size("mine").color("brand")));
    assert_eq!(undefined.check().len(), 2);
}

#[test]
fn deep_json_is_checked_once() {
    let deep = check_json(&card(panels(40)));
    assert_eq!(deep.iter().map(|one| one.rule).collect::<Vec<_>>(), [Rule::TooDeep]);
}
