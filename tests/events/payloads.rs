//! The types of events, compared with the examples of their pages.

use feishu_api::events::{Event, Payload};
use feishu_api::im::v1::event::{
    CardActionTrigger, ChatAccessEventBotP2pChatEntered, ChatDisbanded, ChatMemberBotAdded, ChatMemberBotDeleted,
    ChatMemberUserAdded, ChatMemberUserDeleted, ChatMemberUserWithdrawn, ChatUpdated, MessageReactionCreated,
    MessageReactionDeleted, MessageRead, MessageRecalled, MessageRecalledRecallType, MessageReceive,
    MessageReceiveChatType, SenderType,
};
use feishu_api::im::v1::{ModerationPermission, OperatorType};
use feishu_codegen::load;
use serde::Serialize;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::OnceLock;

/// Returns the documented push of an event type.
fn example(event_type: &str) -> Value {
    static EXAMPLES: OnceLock<Vec<(String, Value)>> = OnceLock::new();
    let examples = EXAMPLES.get_or_init(|| {
        let model = load(&Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("spec")).unwrap().model;
        model.events.into_iter().filter_map(|event| Some((event.event_type, event.example?))).collect()
    });
    examples.iter().find(|(of, _)| of == event_type).unwrap().1.clone()
}

/// Decodes the example of an event, and checks that nothing is lost.
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
    assert_eq!(received.sender.sender_type, SenderType::User);
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

#[test]
fn clicks_on_cards() {
    let click: CardActionTrigger = read();
    assert_eq!(click.action.form_value["when"][1], "tomorrow");
    assert!(!format!("{click:?}").contains("c-295ee57216a5dc9de90fefd0aadb4b1d7d"), "{click:?}");
}

/// The actions of all kinds of card elements are decoded without loss.
#[test]
fn the_action_of_every_element_is_decoded() {
    for action in [
        json!({ "tag": "button", "value": "a string", "timezone": "Asia/Shanghai" }),
        json!({ "tag": "button", "name": "n", "form_value": { "in": "x", "sel": ["a"], "sure": true, "n": 1.5, "deep": { "a": [null] } } }),
        json!({ "tag": "input", "input_value": "typed" }),
        json!({ "tag": "select_static", "option": "one", "value": { "key": 1 } }),
        json!({ "tag": "multi_select_static", "options": ["one", "two"] }),
        json!({ "tag": "select_img", "options": "one" }),
        json!({ "tag": "checker", "checked": true }),
    ] {
        let push = json!({ "header": { "event_id": "e", "event_type": CardActionTrigger::TYPE, "create_time": "1603977298000000" }, "event": { "action": action } });
        let event = Event::from_json(push.to_string().as_bytes()).unwrap();
        let click: CardActionTrigger = event.read().unwrap();
        let read = serde_json::to_value(&click.action).unwrap();
        for (key, value) in action.as_object().unwrap() {
            assert_eq!(read[key], *value, "{key}");
        }
        assert_eq!(event.header().create_time.as_millis(), Some(1_603_977_298_000));
    }
}

/// The sender of a message: a user, a bot, or an unknown type.
#[test]
fn senders_may_be_bots() {
    for (kind, sender) in [
        ("user", SenderType::User),
        ("bot", SenderType::Bot),
        ("app", SenderType::App),
        ("ghost", SenderType::parse("ghost")),
    ] {
        let push =
            json!({ "header": { "event_type": MessageReceive::TYPE }, "event": { "sender": { "sender_type": kind } } });
        let received: MessageReceive = Event::from_json(push.to_string().as_bytes()).unwrap().read().unwrap();
        assert_eq!((received.sender.sender_type.as_str(), &received.sender.sender_type), (kind, &sender));
    }
}

/// The time of an event is the same in every unit and notation.
#[test]
fn the_time_of_an_event_is_accepted_in_any_unit() {
    for time in [
        json!("1700000000"),
        json!(1_700_000_000),
        json!("1700000000000"),
        json!(1_700_000_000_000_i64),
        json!("1700000000000000"),
        json!(1_700_000_000_000_000_i64),
        json!("1700000000000000000"),
        json!("1700000000.0"),
    ] {
        let message = json!({ "message": { "create_time": time } });
        let today = json!({ "header": { "event_type": MessageReceive::TYPE, "create_time": time }, "event": message });
        let event = Event::from_json(today.to_string().as_bytes()).unwrap();
        let received: MessageReceive = event.read().unwrap();
        let first = json!({ "type": "event_callback", "ts": time, "event": { "type": "p2p_chat_create" } });
        let first = Event::from_json(first.to_string().as_bytes()).unwrap();
        for read in [&event.header().create_time, &received.message.create_time, &first.header().create_time] {
            assert_eq!(read.as_millis(), Some(1_700_000_000_000), "{time}");
        }
    }
}
