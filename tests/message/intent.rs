//! Sending messages by their content: type and content are one value.

use super::{fixture, messages};
use feishu_api::Error;
use feishu_api::content::{Content, Image, PostBody, TEXT_LIMIT, Text};
use feishu_api::im::v1::message::Create;
use feishu_api::messages::To;
use feishu_sandbox::demo;

#[tokio::test]
async fn content_determines_the_message_type() {
    let (_sandbox, client) = fixture().await;
    let contents: [(Content, &str); 4] = [
        ("plain".into(), "text"),
        (Text::new("bold").bold("er").into(), "text"),
        (PostBody::titled("post").text("body").into(), "post"),
        (Image::new(demo::IMAGE).into(), "image"),
    ];
    for (content, expected) in contents {
        let sent = client.messages().send(To::chat(demo::CHAT), content.clone()).await.unwrap();
        assert_eq!((sent.msg_type.as_str(), sent.chat_id.as_str()), (expected, demo::CHAT));
        let reply = client.messages().reply(&sent.message_id, content).with(|r| r.uuid(expected)).await.unwrap();
        assert_eq!((reply.msg_type.as_str(), reply.parent_id), (expected, Some(sent.message_id)));
    }
}

#[tokio::test]
async fn a_message_goes_to_a_user_by_any_id() {
    let (_sandbox, client) = fixture().await;
    let sent = client.messages().send(To::open_id(demo::USER), "hello").await.unwrap();
    assert!(sent.chat_id.as_str().starts_with("oc_"));
    let edited = client.messages().edit(&sent.message_id, "hello again").await.unwrap();
    assert!(edited.updated);
    let got = messages(&client).get(&sent.message_id).await.unwrap().items.remove(0);
    assert_eq!(Content::decode("text", &got.body.content), Content::from("hello again"));
}

#[tokio::test]
async fn too_large_content_is_not_sent() {
    use feishu_api::Operation;
    let (sandbox, client) = fixture().await;
    let outcome = client.messages().send(To::chat(demo::CHAT), "x".repeat(TEXT_LIMIT)).await;
    assert!(matches!(outcome, Err(Error::Content(_))), "{outcome:?}");
    assert_eq!(sandbox.count(Create::ENDPOINT.id).unwrap(), 0);
}
