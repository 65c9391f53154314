//! The success of every operation.

use super::{fixture, messages, send};
use feishu_api::content::{Card, Content, Text};
use feishu_api::im::v1::message::{EditableMsgType, Reply};
use feishu_api::im::v1::message_resource::ResourceType;
use feishu_api::im::v1::{CardMsgContentType, MsgType};
use feishu_api::im::v1::{EmojiInput, IdType, MessageType, OperatorType, ReceiveIdType, SenderType};
use feishu_api::types::UserIdType;
use feishu_sandbox::demo;

#[tokio::test]
async fn a_message_is_sent_read_edited_and_recalled() {
    let (_sandbox, client) = fixture().await;
    let sent = send(&client, Text::new("hello ").mention(demo::USER, "n")).await;
    assert_eq!((sent.msg_type, sent.chat_id.as_str()), (MessageType::Text, demo::CHAT));
    assert_eq!((sent.sender.sender_type, sent.sender.id_type), (SenderType::App, IdType::AppId));
    assert_eq!((sent.mentions[0].key.as_str(), sent.mentions[0].id.as_str()), ("@_user_1", demo::USER));
    assert_eq!((sent.root_id, sent.thread_id), (None, None));

    let id = sent.message_id;
    let changed =
        messages(&client).update(&id, EditableMsgType::Text, Content::from("changed").encode().unwrap()).await.unwrap();
    assert!(changed.updated);
    let got = messages(&client).get(&id).await.unwrap().items.remove(0);
    assert_eq!((got.msg_type, got.updated), (MessageType::Text, true));
    let content = Content::decode("text", &got.body.content);
    assert_eq!(content.plain_text(), "changed");

    messages(&client).delete(&id).await.unwrap();
    assert!(messages(&client).get(&id).await.unwrap().items[0].deleted);
}

#[tokio::test]
async fn a_reply_knows_what_it_replies_to() {
    let (_sandbox, client) = fixture().await;
    let content = Content::from("re").encode().unwrap();
    let reply = messages(&client).reply(demo::MESSAGE, content.as_str(), MsgType::Text).await.unwrap();
    assert_eq!(reply.parent_id.unwrap(), demo::MESSAGE);
    let in_thread = Reply::new(demo::MESSAGE, content, MsgType::Text).reply_in_thread(true);
    let thread = client.send(in_thread).await.unwrap().thread_id.unwrap();
    assert!(thread.as_str().starts_with("omt_"));
}

#[tokio::test]
async fn a_card_is_changed_after_it_was_sent() {
    let (_sandbox, client) = fixture().await;
    let card = |text: &str| Content::from(Card::Json(serde_json::json!({ "elements": [], "header": text })));
    let id = send(&client, card("one")).await.message_id;
    messages(&client).patch(&id, card("two").encode().unwrap()).await.unwrap();
    let as_sent = messages(&client).get(&id).with(|get| get.card_msg_content_type(CardMsgContentType::UserCardContent));
    let got = as_sent.await.unwrap().items.remove(0);
    assert_eq!(Content::decode(got.msg_type.as_str(), &got.body.content), card("two"));
}

#[tokio::test]
async fn messages_are_forwarded_alone_and_together() {
    let (_sandbox, client) = fixture().await;
    let copy = messages(&client).forward(demo::MESSAGE, ReceiveIdType::OpenId, demo::USER).await.unwrap();
    assert_eq!((copy.msg_type, copy.sender.id.as_str()), (MessageType::Text, demo::APP_ID));
    let ids = [demo::MESSAGE, demo::OTHER_MESSAGE, demo::RECALLED].map(Into::into);
    let merged = messages(&client).merge_forward(ReceiveIdType::OpenId, demo::USER, ids).await.unwrap();
    assert_eq!(merged.invalid_message_id_list, [demo::RECALLED]);
    let items = messages(&client).get(&merged.message.message_id).await.unwrap().items;
    assert_eq!(items[0].msg_type, MessageType::MergeForward);
    assert!(items[1..].iter().all(|part| part.upper_message_id.as_ref() == Some(&merged.message.message_id)));
    assert_eq!(items.len(), 3);
}

#[tokio::test]
async fn a_message_is_made_urgent_and_read() {
    let (sandbox, client) = fixture().await;
    let id = send(&client, "look").await.message_id;
    let users = [demo::USER, "ou_stranger"].map(str::to_owned);
    let urgent = messages(&client).urgent_app(&id, UserIdType::OpenId, users).await.unwrap();
    assert_eq!(urgent.invalid_user_id_list, ["ou_stranger"]);
    assert_eq!(messages(&client).read_users(&id, UserIdType::OpenId).await.unwrap().items, []);
    sandbox.with_world(|world| world.read_message(id.as_str(), demo::USER, 1_615_380_573_999));
    let readers = messages(&client).read_users(&id, UserIdType::OpenId).await.unwrap().items;
    let times: Vec<_> = readers.iter().map(|one| (one.user_id.as_str(), one.timestamp.as_millis())).collect();
    assert_eq!(times, [(demo::USER, Some(1_615_380_573_999))]);
}

#[tokio::test]
async fn a_reaction_is_added_listed_and_removed() {
    let (_sandbox, client) = fixture().await;
    let reactions = client.im().v1().message_reaction();
    let added = reactions.create(demo::MESSAGE, EmojiInput::new("SMILE")).await.unwrap();
    assert_eq!((added.operator.operator_type, added.operator.operator_id.as_str()), (OperatorType::App, demo::APP_ID));
    let listed = reactions.list(demo::MESSAGE).await.unwrap().items;
    assert_eq!(
        (listed[0].reaction_id.clone(), listed[0].reaction_type.emoji_type.as_str()),
        (added.reaction_id.clone(), "SMILE")
    );
    reactions.delete(demo::MESSAGE, &added.reaction_id).await.unwrap();
    assert_eq!(reactions.list(demo::MESSAGE).await.unwrap().items, []);
}

#[tokio::test]
async fn the_image_of_a_message_is_downloaded() {
    let (_sandbox, client) = fixture().await;
    let message = messages(&client).get(demo::IMAGE_MESSAGE).await.unwrap().items.remove(0);
    let Content::Image(image) = Content::decode(message.msg_type.as_str(), &message.body.content) else {
        panic!("not an image: {message:?}");
    };
    let resources = client.im().v1().message_resource();
    let download = resources.get(&message.message_id, image.image_key.as_str(), ResourceType::Image).await.unwrap();
    assert_eq!(download.bytes(1024).await.unwrap(), demo::IMAGE_BYTES);
}
