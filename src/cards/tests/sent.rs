//! Tests sending cards.

use super::*;
use crate::content::Content;
use crate::error::ContentProblem;
use crate::{Error, Language};

fn refused(card: Card) -> Error {
    Error::from(Content::from(card).encode().unwrap_err())
}

#[test]
fn a_card_with_errors_is_not_sent() {
    let card = Card::new().element(Form::new("leave").element(Input::new("").max_length(2000)));
    let error = refused(card.clone());
    assert_eq!(
        error.to_string(),
        "not sent: the card has 3 findings, of which 3 are errors: \
         error at body.elements[0]: the form has no submit button (code 11310). Add a button with the `form_action_type` `submit` to the form | \
         error at body.elements[0].elements[0]: the `input` in the form has no `name` (code 200530). Give it a `name` that is unique in the card | \
         error at body.elements[0].elements[0].max_length: 2000 is not in the range 1 to 1000 (code 11310). Set a number in this range"
    );
    let report = error.report(Language::Zh).to_string();
    assert!(report.starts_with("未发送：卡片检查有 3 项结果，其中 3 项是错误\n  检查结果：错误（body.elements[0]）：表单中没有提交按钮（错误码 11310）"), "{report}");
    assert!(report.contains("处理建议：按上述结果修改卡片"), "{report}");
    match Content::from(card).encode().unwrap_err().problem {
        ContentProblem::Card(findings) => assert_eq!(findings.len(), 3),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_card_with_warnings_is_sent() {
    let card = Card::new().element(Button::new("Go").kind("glowing"));
    assert_eq!(card.check().len(), 1);
    assert_eq!(Content::from(card.clone()).encode().unwrap(), card.to_json().to_string());
}

#[test]
fn json_is_checked_as_well_and_other_cards_are_not() {
    let content = |json: Json| Content::from(crate::content::Card::from(json));
    assert!(content(card(json!([{ "tag": "note" }]))).encode().is_err());
    assert!(content(json!({ "elements": [{ "tag": "note" }] })).encode().is_ok());
    assert!(content(json!({ "type": "card", "data": { "card_id": "1" } })).encode().is_ok());
}
