//! The types of events, held against the examples of their pages.

use feishu_api::events::{Event, Payload};
use feishu_api::im::v1::event::{
    ChatAccessEventBotP2pChatEntered, ChatDisbanded, ChatMemberBotAdded, ChatMemberBotDeleted, ChatMemberUserAdded,
    ChatMemberUserDeleted, ChatMemberUserWithdrawn, ChatUpdated, MessageReactionCreated, MessageReactionDeleted,
    MessageRead, MessageRecalled, MessageRecalledRecallType, MessageReceive, MessageReceiveChatType,
};
use feishu_api::im::v1::{ModerationPermission, OperatorType};
use feishu_codegen::load;
use serde::Serialize;
use serde_json::Value;
use std::path::Path;
use std::sync::OnceLock;

/// The pushes that the specs show, by the type of the event.
fn example(event_type: &str) -> Value {
    static EXAMPLES: OnceLock<Vec<(String, Value)>> = OnceLock::new();
    let examples = EXAMPLES.get_or_init(|| {
        let model = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap().model;
        model.events.into_iter().map(|event| (event.event_type, event.example.unwrap())).collect()
    });
    examples.iter().find(|(of, _)| of == event_type).unwrap().1.clone()
}

/// Reads the example of an event, and checks that nothing of it is lost.
fn read<P: Payload + Serialize>() -> P {
    let push = example(P::DESCRIPTOR.event_type);
    let event = Event::from_json(push.to_string().as_bytes()).unwrap();
    assert!(event.is::<P>());
    let payload: P = event.read().unwrap();
    assert_eq!(serde_json::to_value(&payload).unwrap(), push["event"]);
    payload
}

#[test]
fn messages() {
    let received: MessageReceive = read();
    assert_eq!(received.message.chat_type, MessageReceiveChatType::Group);
    assert_eq!(received.message.content, "{\"text\":\"@_user_1 hello\"}");
    assert_eq!(received.message.mentions[0].name, "Tom");
    assert_eq!(received.message.thread_id.unwrap().as_str(), "omt_d4be107c616");
    assert_eq!(read::<MessageRead>().message_id_list.len(), 1);
    assert_eq!(read::<MessageRecalled>().recall_type, MessageRecalledRecallType::MessageOwner);
    assert_eq!(read::<MessageReactionCreated>().operator_type, OperatorType::User);
    assert_eq!(read::<MessageReactionDeleted>().reaction_type.emoji_type, "SMILE");
}

#[test]
fn chats() {
    let updated: ChatUpdated = read();
    assert_eq!(updated.after_change.moderation_permission, Some(ModerationPermission::AllMembers));
    assert_eq!(updated.moderator_list.added_member_list.len(), 1);
    read::<ChatDisbanded>();
    read::<ChatAccessEventBotP2pChatEntered>();
}

#[test]
fn members() {
    assert_eq!(read::<ChatMemberUserAdded>().users.len(), 1);
    read::<ChatMemberUserDeleted>();
    read::<ChatMemberUserWithdrawn>();
    read::<ChatMemberBotAdded>();
    read::<ChatMemberBotDeleted>();
}

#[test]
fn the_scopes_of_an_event_are_data() {
    let scopes: Vec<&str> =
        MessageRecalled::DESCRIPTOR.scopes.iter().flat_map(|rule| rule.all_of).map(|scope| scope.id).collect();
    assert_eq!(scopes, ["im:message", "im:message:readonly"]);
}
