//! The errors of each operation that depend on state, by kind.

use super::{fixture, kind, messages};
use feishu_api::Error;
use feishu_api::im::v1::message::{
    CreateError, DeleteError, EditableMsgType, ForwardError, GetError, ListContainerIdType, ListError,
    MergeForwardError, PatchError, ReadUsersError, ReplyError, UpdateError, UrgentAppError,
};
use feishu_api::im::v1::{
    EmojiInput, MsgType, ReceiveIdType, message_reaction as reaction, message_resource as resource,
};
use feishu_api::types::UserIdType;
use feishu_sandbox::{User, UserState, demo};

const TEXT: &str = r#"{"text":"hello"}"#;

#[tokio::test]
async fn sending_reports_recipients_and_content() {
    let (sandbox, client) = fixture().await;
    sandbox.with_world(|world| {
        world
            .add_user(User::new("ou_resigned", "a").state(UserState::Resigned))
            .add_user(User::new("ou_blocking", "b").blocking([demo::APP_ID]));
    });
    let long = format!(r#"{{"text":"{}"}}"#, "x".repeat(150 * 1024));
    for (to, message, error) in [
        ((ReceiveIdType::ChatId, "oc_nowhere"), (MsgType::Text, TEXT), CreateError::InvalidReceiveId),
        ((ReceiveIdType::OpenId, "ou_nobody"), (MsgType::Text, TEXT), CreateError::InvalidReceiveId),
        ((ReceiveIdType::ChatId, "oc_without_bot"), (MsgType::Text, TEXT), CreateError::BotNotInChat),
        ((ReceiveIdType::ChatId, "oc_dissolved"), (MsgType::Text, TEXT), CreateError::ChatDissolved),
        ((ReceiveIdType::OpenId, demo::USER_OUT_OF_SCOPE), (MsgType::Text, TEXT), CreateError::UserOutOfScope),
        ((ReceiveIdType::OpenId, "ou_resigned"), (MsgType::Text, TEXT), CreateError::UserResigned),
        ((ReceiveIdType::OpenId, "ou_blocking"), (MsgType::Text, TEXT), CreateError::BotBlockedByUser),
        ((ReceiveIdType::ChatId, demo::CHAT), (MsgType::Text, "hello"), CreateError::InvalidParameter),
        ((ReceiveIdType::ChatId, demo::CHAT), (MsgType::Text, &long), CreateError::ContentTooLong),
        ((ReceiveIdType::ChatId, demo::CHAT), (MsgType::Interactive, "{"), CreateError::CardRejected),
        (
            (ReceiveIdType::ChatId, demo::CHAT),
            (MsgType::Image, r#"{"image_key":"img_others"}"#),
            CreateError::ResourceNotOwned,
        ),
        (
            (ReceiveIdType::ChatId, demo::CHAT),
            (MsgType::ShareChat, r#"{"chat_id":"oc_private"}"#),
            CreateError::PrivateChatNotShareable,
        ),
    ] {
        let outcome = messages(&client).create(to.0.clone(), to.1, message.0.clone(), message.1).await;
        assert_eq!(kind(outcome), error, "{to:?} {}", message.0);
    }
}

#[tokio::test]
async fn operations_report_the_state_of_messages() {
    let (_sandbox, client) = fixture().await;
    let api = messages(&client);
    for (id, error) in [
        (demo::RECALLED, ReplyError::MessageRecalled),
        (demo::SELF_DESTRUCTING, ReplyError::MessageSelfDestructing),
        (demo::UNSUPPORTED, ReplyError::MessageTypeUnsupported),
        (demo::INVISIBLE, ReplyError::MessageInvisible),
        (demo::CHAT_DISSOLVED, ReplyError::ChatDissolved),
    ] {
        assert_eq!(kind(api.reply(id, TEXT, MsgType::Text).await), error, "{id}");
    }
    assert_eq!(kind(api.get(demo::DELETED).await), GetError::MessageDeleted);
    assert_eq!(kind(api.list(ListContainerIdType::Chat, "oc_without_bot").await), ListError::BotNotInChat);
    assert_eq!(kind(api.update(demo::MESSAGE, EditableMsgType::Text, TEXT).await), UpdateError::ThreadReplyUnsupported);
    assert_eq!(kind(api.update(demo::CARD, EditableMsgType::Text, TEXT).await), UpdateError::MessageTypeUnsupported);
    assert_eq!(kind(api.patch(demo::CARD, "{}").await), PatchError::UpdatePeriodOver);
    assert_eq!(kind(api.delete(demo::MESSAGE).await), DeleteError::RecallDenied);
    assert_eq!(kind(api.read_users(demo::SENT, UserIdType::OpenId).await), ReadUsersError::ReadStatusPeriodOver);
    assert_eq!(kind(api.read_users(demo::MESSAGE, UserIdType::OpenId).await), ReadUsersError::NotSender);
    let users = vec![demo::USER.to_owned()];
    assert_eq!(kind(api.urgent_app(demo::MESSAGE, UserIdType::OpenId, users).await), UrgentAppError::NotSender);
}

#[tokio::test]
async fn forwarding_reports_source_and_recipient() {
    let (_sandbox, client) = fixture().await;
    for (id, kind_of_id, to, error) in [
        (demo::RECALLED, ReceiveIdType::ChatId, demo::CHAT, ForwardError::SourceRecalled),
        ("om_nowhere", ReceiveIdType::ChatId, demo::CHAT, ForwardError::MessageNotForwardable),
        (demo::UNSUPPORTED, ReceiveIdType::ChatId, demo::CHAT, ForwardError::TypeNotForwardable),
        (demo::MESSAGE, ReceiveIdType::ChatId, "oc_nowhere", ForwardError::TargetChatInvalid),
        (demo::MESSAGE, ReceiveIdType::ThreadId, "omt_nowhere", ForwardError::ThreadNotFound),
        (demo::MESSAGE, ReceiveIdType::ChatId, "oc_dissolved", ForwardError::ChatDissolved),
    ] {
        assert_eq!(kind(messages(&client).forward(id, kind_of_id, to).await), error, "{id} {to}");
    }
    for (ids, error) in [
        (&[demo::RECALLED][..], MergeForwardError::SourceRecalled),
        (&[demo::DELETED], MergeForwardError::MessageNotForwardable),
        (&[], MergeForwardError::InvalidParameter),
    ] {
        let ids: Vec<_> = ids.iter().map(|id| (*id).into()).collect();
        assert_eq!(kind(messages(&client).merge_forward(ReceiveIdType::ChatId, demo::CHAT, ids).await), error);
    }
}

#[tokio::test]
async fn reactions_and_files_have_errors_of_their_own() {
    let (_sandbox, client) = fixture().await;
    let reactions = client.im().v1().message_reaction();
    for (id, error) in [
        (demo::RECALLED, reaction::CreateError::MessageNotFound),
        (demo::BOT_NOT_IN_CHAT, reaction::CreateError::ReactionDenied),
        (demo::CHAT_NOT_FOUND, reaction::CreateError::ReactionChatNotFound),
        (demo::INVISIBLE, reaction::CreateError::ReactionMessageInvisible),
        (demo::UNSUPPORTED, reaction::CreateError::ReactionUnsupported),
    ] {
        assert_eq!(kind(reactions.create(id, EmojiInput::new("OK")).await), error, "{id}");
    }
    assert_eq!(kind(reactions.list(demo::RECALLED).await), reaction::ListError::MessageNotFound);
    assert_eq!(kind(reactions.delete(demo::MESSAGE, "ZCx").await), reaction::DeleteError::InvalidReactionId);
    let resources = client.im().v1().message_resource();
    for (id, error) in [
        (demo::MESSAGE, resource::GetError::FileNotInMessage),
        (demo::CARD, resource::GetError::FileMessageTypeUnsupported),
        (demo::BOT_NOT_IN_CHAT, resource::GetError::AppNotInChat),
        (demo::INVISIBLE, resource::GetError::FileMessageInvisible),
    ] {
        assert_eq!(kind(resources.get(id, demo::IMAGE, resource::ResourceType::Image).await), error, "{id}");
    }
}

#[tokio::test]
async fn a_card_that_is_not_accepted_comes_with_the_reason() {
    let (_sandbox, client) = fixture().await;
    for (card, code, advice) in [
        ("{", "200621", "The JSON of the card is wrong."),
        (r#"{"elements":[{"img_key":"img_none"}]}"#, "200570", "An img_key in the card is not valid."),
    ] {
        let error =
            messages(&client).create(ReceiveIdType::ChatId, demo::CHAT, MsgType::Interactive, card).await.unwrap_err();
        let report = format!("{error:#}");
        assert!(report.contains(&format!("in detail: {code}: {advice}")), "{report}");
        let Error::Api(error) = error else { panic!("{report}") };
        assert_eq!(error.reply.sub_error().map(|sub| sub.code), Some(code));
    }
}

#[tokio::test]
async fn an_error_says_what_to_do() {
    let (_sandbox, client) = fixture().await;
    let error =
        messages(&client).create(ReceiveIdType::ChatId, "oc_without_bot", MsgType::Text, TEXT).await.unwrap_err();
    let report = format!("{error:#}");
    for part in ["im.v1.message.create", "230002", "Add the app's bot to the chat first", "log id"] {
        assert!(report.contains(part), "{part} is not in:\n{report}");
    }
}
