//! Callbacks: the user sees the answer of the app.

use super::support::{App, fixture};
use crate::support::Fixture;
use feishu_sandbox::{Click, ClickError, Clicked, Message, Preview, Previewed, demo};
use serde_json::json;
use std::time::Duration;

const CARD: &str = r#"{"schema":"2.0","body":{"elements":[]}}"#;

async fn card() -> (Fixture, App) {
    let fixture = fixture(|builder| builder.answer_timeout(Duration::from_millis(200))).await;
    fixture.sandbox.with_world(|world| {
        world.add_message(Message::new("om_clicked", demo::CHAT).from(demo::APP_ID).content("interactive", CARD));
    });
    let app = App::connect(&fixture).await;
    (fixture, app)
}

/// Clicks on a card, and answers the click.
async fn click(fixture: &Fixture, app: &mut App, answer: &str) -> Result<Clicked, ClickError> {
    let click = Click::new("om_clicked", demo::USER).value(json!({ "n": 1 }));
    let (clicked, frame) = tokio::join!(fixture.sandbox.click(click), app.answer(answer));
    let event = frame.json();
    assert_eq!((frame.header("type"), &event["header"]["event_type"]), ("event", &json!("card.action.trigger")));
    assert_eq!(event["header"]["create_time"].as_str().unwrap().len(), 16, "microseconds");
    assert_eq!(
        (&event["event"]["action"]["value"]["n"], &event["event"]["operator"]["open_id"]),
        (&json!(1), &json!(demo::USER))
    );
    clicked
}

fn answer(data: &str) -> String {
    use base64::Engine as _;
    json!({ "code": 200, "data": base64::engine::general_purpose::STANDARD.encode(data) }).to_string()
}

#[tokio::test]
async fn the_answer_to_a_click_is_shown() {
    let (fixture, mut app) = card().await;
    let clicked = click(&fixture, &mut app, &answer(r#"{"toast":{"type":"info","content":"好"}}"#)).await.unwrap();
    assert_eq!(clicked.toast.unwrap()["content"], "好");
    let new = json!({ "schema": "2.0", "body": { "elements": [{ "tag": "hr" }] } });
    let data = json!({ "card": { "type": "raw", "data": new } }).to_string();
    assert_eq!(click(&fixture, &mut app, &answer(&data)).await.unwrap().card, Some(new));
    let clicked = click(&fixture, &mut app, &answer("{}")).await.unwrap();
    assert_eq!((clicked.toast, clicked.card), (None, None));
    assert_eq!(fixture.sandbox.pushes().last().unwrap().event_type, "card.action.trigger");
}

#[tokio::test]
async fn the_user_sees_an_error_for_an_invalid_answer() {
    let (fixture, mut app) = card().await;
    for (body, code) in [
        (r#"{"code":500}"#.to_owned(), 200671),
        (r#"{"code":200}"#.to_owned(), 200672),
        (answer("ok"), 200672),
        (answer(r#"{"card":{"type":"raw"}}"#), 200673),
        // Handled as if there were no answer.
        (r#"{"code":200,"data":{}}"#.to_owned(), 200341),
    ] {
        assert_eq!(click(&fixture, &mut app, &body).await.unwrap_err().code(), Some(code), "{body}");
    }
    let clicked = fixture.sandbox.click(Click::new("om_clicked", demo::USER)).await;
    assert_eq!(clicked.unwrap_err().code(), Some(200341), "it is not answered in time");
    fixture.sandbox.advance(Duration::from_secs(60 * 60));
    fixture.sandbox.pushed().await;
    assert_eq!(fixture.sandbox.pushes().len(), 6, "a click comes once");
    drop(app);
    fixture.sandbox.connected(demo::APP_ID, 0).await;
    let clicked = fixture.sandbox.click(Click::new("om_clicked", demo::USER)).await;
    assert_eq!(clicked.unwrap_err().code(), Some(200342));
}

#[tokio::test]
async fn an_app_provides_the_preview_of_a_link() {
    let (fixture, mut app) = card().await;
    let link = "https://example.com/orders/17";
    let mut ask = async |data: &str| {
        let preview = Preview::new(demo::APP_ID, demo::MESSAGE, link);
        let body = answer(data);
        let (previewed, frame) = tokio::join!(fixture.sandbox.preview(preview), app.answer(&body));
        let event = frame.json();
        assert_eq!(event["header"]["event_type"], "url.preview.get");
        assert_eq!((&event["event"]["context"]["url"], &event["event"]["host"]), (&json!(link), &json!("im_message")));
        assert_eq!(event["event"]["operator"]["open_id"], demo::USER);
        previewed
    };
    let inline = json!({ "title": "Order 17", "image_key": "img_sandbox" });
    let shown: Previewed = ask(&json!({ "inline": inline }).to_string()).await.unwrap();
    assert_eq!((shown.inline, shown.card), (Some(inline), None));
    let template = json!({ "type": "template", "data": { "template_id": "AAq" } });
    let shown =
        ask(&json!({ "inline": { "i18n_title": { "zh_cn": "订单" } }, "card": template }).to_string()).await.unwrap();
    assert_eq!(shown.card, Some(template));
    for (data, code) in
        [("[]", 200672), (r#"{"toast":{}}"#, 200672), (r#"{"inline":{}}"#, 200672), (r#"{"card":{}}"#, 200673)]
    {
        assert_eq!(ask(data).await.unwrap_err().code(), Some(code), "{data}");
    }
    let nothing = fixture.sandbox.preview(Preview::new(demo::APP_ID, "om_none", link)).await.unwrap_err();
    assert_eq!(nothing.code(), None);
}
