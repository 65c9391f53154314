//! The choice of handlers, their arguments, and the effect of their results.

use crate::{Log, done, event, message, moon};
use feishu_api::events::{CardAnswer, Dispatcher, HandlerError, LinkPreview, Outcome, Received, Toast};
use feishu_api::im::v1::event::{MessageRecalled, MessageReceive};
use feishu_api::{Client, Error};
use serde_json::json;

#[tokio::test]
async fn an_event_goes_to_the_handler_of_its_type() {
    let log = Log::default();
    let dispatcher = Dispatcher::builder(log.clone())
        .on::<MessageReceive>(|log, received| async move {
            let raw = &received.event.json()?["message"]["chat_id"];
            log.add(format!("{} {} {raw}", received.message.message_id, received.header().event_id));
            Ok(())
        })
        .on::<MessageRecalled>(recalled)
        .on_type("moon.landed", |log, event| async move {
            log.add(format!("moon {}", event.json()?));
            Ok(())
        })
        .fallback(|log, event| async move {
            log.add(format!("fallback {}", event.event_type()));
            Ok(())
        })
        .build();
    assert_eq!(dispatcher.dispatch(message("e1", "om_1")).await, done());
    let gone = event("e2", "im.message.recalled_v1", &json!({ "message_id": "om_2" }));
    assert_eq!(dispatcher.dispatch(gone).await, done());
    assert_eq!(dispatcher.dispatch(moon("e3")).await, done());
    assert_eq!(dispatcher.dispatch(event("e4", "sun.rose", &json!({}))).await, done());
    let expected = [r#"om_1 e1 "oc_1""#, "recalled om_2", r#"moon {"n":"e3"}"#, "fallback sun.rose"];
    assert_eq!(log.take(), expected);
}

/// Handlers may also be functions.
async fn recalled(log: Log, received: Received<MessageRecalled>) -> Result<(), HandlerError> {
    log.add(format!("recalled {}", received.message_id));
    Ok(())
}

#[tokio::test]
async fn an_event_without_a_handler_is_acknowledged() {
    let dispatcher = Dispatcher::builder(()).build();
    assert_eq!(dispatcher.dispatch(moon("e1")).await, done());
    // For a click, the platform waits for the answer.
    let click = dispatcher.dispatch(event("e2", "card.action.trigger", &json!({}))).await;
    assert_eq!(click, Outcome::Acknowledged { answer: Some(json!({})) });
}

#[tokio::test]
async fn callbacks_are_answered() {
    let dispatcher = Dispatcher::builder("state")
        .on_card(|state, click| async move {
            Ok(CardAnswer::new().toast(Toast::info(format!("{state} {}", click.action.tag))))
        })
        .on_link_preview(|_, link| async move {
            match link.context.url.as_str() {
                "" => Err("no address".into()),
                url => Ok(LinkPreview::new().title(url)),
            }
        })
        .build();
    let answer = |event| async {
        match dispatcher.dispatch(event).await {
            Outcome::Acknowledged { answer } => answer.unwrap(),
            other => panic!("{other:?}"),
        }
    };
    let click = event("e1", "card.action.trigger", &json!({ "action": { "tag": "button" } }));
    assert_eq!(answer(click).await, json!({ "toast": { "type": "info", "content": "state button" } }));
    let link = event("e2", "url.preview.get", &json!({ "context": { "url": "https://a" } }));
    assert_eq!(answer(link).await, json!({ "inline": { "title": "https://a" } }));
    // A failure is not answered like a success.
    assert_eq!(dispatcher.dispatch(event("e3", "url.preview.get", &json!({}))).await, Outcome::Failed);
}

#[tokio::test]
async fn errors_of_all_kinds_end_a_handler_and_are_reported() {
    let log = Log::default();
    let client = Client::builder().base_url("http://127.0.0.1:1").build().unwrap();
    let builder = Dispatcher::builder(client).on::<MessageReceive>(|client, received| async move {
        match received.message.message_id.as_str() {
            "om_call" => drop(client.messages().reply("om_1", "hello").await?),
            "om_text" => Err("out of tea")?,
            "om_number" => drop("x".parse::<u8>()?),
            "om_panic" => panic!("at the {}", "disco"),
            _ => {}
        }
        Ok(())
    });
    let dispatcher = log.listen(builder).build();
    for (message_id, told) in [
        ("om_text", "the handler failed: out of tea"),
        ("om_number", "the handler failed: invalid digit found in string"),
        ("om_panic", "the handler panicked: at the disco"),
    ] {
        assert_eq!(dispatcher.dispatch(message("e", message_id)).await, Outcome::Failed, "{message_id}");
        assert_eq!(log.take(), [told]);
    }
    assert_eq!(dispatcher.dispatch(message("e", "om_call")).await, Outcome::Failed);
    let told = log.take().join("\n");
    assert!(told.starts_with("the handler failed: ") && told.contains("im.v1.message.reply"), "{told}");
    assert_eq!(dispatcher.dispatch(message("e", "om_well")).await, done());
}

#[tokio::test]
async fn a_panic_before_the_first_await_is_contained_as_well() {
    let log = Log::default();
    let builder = Dispatcher::builder(()).on_type("moon.landed", |(), event| {
        assert!(event.text("n").is_none(), "dark side");
        async { Ok(()) }
    });
    let dispatcher = log.listen(builder).build();
    assert_eq!(dispatcher.dispatch(moon("e1")).await, Outcome::Failed);
    assert_eq!(log.take(), ["the handler panicked: dark side"]);
    assert_eq!(dispatcher.dispatch(event("e2", "moon.landed", &json!({}))).await, done());
}

#[tokio::test]
async fn an_event_that_cannot_be_decoded_is_a_failure() {
    let log = Log::default();
    let dispatcher = log.listen(Dispatcher::builder(()).on::<MessageReceive>(|_, _| async { Ok(()) })).build();
    let odd = event("e1", "im.message.receive_v1", &json!({ "message": "om_1" }));
    assert_eq!(dispatcher.dispatch(odd).await, Outcome::Failed);
    let told = log.take().join("\n");
    assert!(told.contains("cannot be read") && told.contains("message"), "{told}");
}

#[tokio::test]
async fn a_failure_reports_its_consequence_and_no_event_content() {
    let log = Log::default();
    let heard = log.clone();
    let dispatcher = Dispatcher::builder(())
        .on_type("moon.landed", |_, _| async { Err("out of tea".into()) })
        .on_error(move |failure| heard.add(format!("{failure} {failure:?}")))
        .build();
    dispatcher.dispatch(event("e1", "moon.landed", &json!({ "secret": "swordfish" }))).await;
    let told = log.take().join("\n");
    let expected = "event e1 of the type moon.landed: the handler failed: out of tea; the failure is reported to the \
                    platform, which pushes the event again unless it is a callback";
    assert!(told.starts_with(expected), "{told}");
    assert!(!told.contains("swordfish") && !told.contains("vt"), "{told}");
}

/// As the README promises, `?` converts errors of calls.
#[test]
fn errors_of_calls_are_errors_of_handlers() {
    fn converts<E: Into<HandlerError>>() {}
    converts::<Error>();
    converts::<Error<feishu_api::im::v1::pin::CreateError>>();
}
