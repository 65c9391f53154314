//! Cards that the client refuses to send, and cards that the platform rejects.

use super::fixture;
use feishu_api::cards::{Button, Card, Form, Markdown, Rule};
use feishu_api::error::ContentProblem;
use feishu_api::im::v1::{MsgType, ReceiveIdType};
use feishu_api::messages::To;
use feishu_api::{Error, Language, Secret, content};
use feishu_sandbox::demo;
use serde_json::json;

fn wrong() -> Card {
    Card::new().element(Form::new("leave").element(Button::new("Go").name("go")))
}

#[tokio::test]
async fn a_card_with_errors_is_not_sent() {
    let (sandbox, client) = fixture().await;
    let before = sandbox.requests().len();
    let errors: Vec<Error> = vec![
        client.messages().send(To::chat(demo::CHAT), wrong()).await.unwrap_err().into(),
        client.messages().reply("om_1", wrong()).await.unwrap_err().into(),
        client.cards().create(wrong()).await.unwrap_err().into(),
        client.cards().update_later(&Secret::from("c-1"), wrong()).await.unwrap_err().into(),
    ];
    for error in errors {
        let Error::Content(error) = error else { panic!("{error:?}") };
        let ContentProblem::Card(findings) = error.problem else { panic!("{error:?}") };
        let rules: Vec<Rule> = findings.iter().map(|finding| finding.rule).collect();
        assert_eq!(rules, [Rule::NoSubmit, Rule::IdleButton]);
    }
    assert_eq!(sandbox.requests().len(), before);
    let sent = client.messages().send(To::chat(demo::CHAT), Card::new().element(Markdown::new("a"))).await;
    assert!(sent.is_ok());
}

#[tokio::test]
async fn the_report_of_a_rejected_card_has_the_reason() {
    let (_sandbox, client) = fixture().await;
    let send = async |card: serde_json::Value| {
        let messages = client.im().v1().message();
        let error = messages.create(ReceiveIdType::ChatId, demo::CHAT, MsgType::Interactive, card.to_string()).await;
        match error.unwrap_err() {
            Error::Api(error) => error,
            other => panic!("{other:?}"),
        }
    };
    let twice = json!({ "tag": "hr", "element_id": "a" });
    let error = send(json!({ "schema": "2.0", "body": { "elements": [twice, twice] } })).await;
    assert_eq!((error.reply.code, error.reply.card_code()), (230099, Some(300301)));
    let report = format!("{error:#}");
    assert!(report.contains("in detail: 300301: An `element_id` is duplicate"), "{report}");
    let report = Error::<_>::Api(error).report(Language::Zh).to_string();
    assert!(report.contains("具体原因：300301: 某个 `element_id` 重复"), "{report}");
    // Errors listed on the page use the page's text.
    let error = send(wrong().to_json()).await;
    assert_eq!(error.reply.card_code(), Some(11310));
    assert!(format!("{error:#}").contains("in detail: 11310: ErrMsg tells the reason"), "{error:#}");
}

#[tokio::test]
async fn an_entity_and_a_template_are_created_and_sent() {
    let (sandbox, client) = fixture().await;
    let made = client.cards().create(Card::new().element(Markdown::new("a").id("a"))).await.unwrap();
    client.messages().send(To::chat(demo::CHAT), content::Card::entity(&made.card_id)).await.unwrap();
    let again = client.messages().send(To::chat(demo::CHAT), content::Card::entity(&made.card_id)).await;
    assert_eq!(again.unwrap_err().code(), Some(230099));
    let template = content::Template::new("AAq").variable("name", "Ada");
    let made = client.cards().create(template).await.unwrap();
    let kept = super::card(&sandbox, &made.card_id).content;
    assert_eq!(kept["data"]["template_variable"]["name"], "Ada");
}
