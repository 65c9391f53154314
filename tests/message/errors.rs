//! The errors of each operation that state causes, by their kinds.

use super::{fixture, kind, messages};
use feishu_api::Error;
use feishu_api::im::v1::message::{
    CreateError, DeleteError, ForwardError, GetError, ListError, MergeForwardError, PatchError, ReadUsersError,
    ReplyError, UpdateError, UrgentAppError,
};
use feishu_api::im::v1::message_reaction::{self as reaction, Emoji};
use feishu_api::im::v1::message_resource as resource;
use feishu_sandbox::{User, UserState, demo};

const TEXT: &str = r#"{"text":"hello"}"#;

#[tokio::test]
async fn sending_tells_who_cannot_be_reached_and_what_cannot_be_sent() {
    let (sandbox, client) = fixture().await;
    sandbox.with_world(|world| {
        world
            .add_user(User::new("ou_resigned", "a").state(UserState::Resigned))
            .add_user(User::new("ou_blocking", "b").blocking([demo::APP_ID]));
    });
    let long = format!(r#"{{"text":"{}"}}"#, "x".repeat(150 * 1024));
    for (to, message, error) in [
        (("chat_id", "oc_nowhere"), ("text", TEXT), CreateError::InvalidReceiveId),
        (("open_id", "ou_nobody"), ("text", TEXT), CreateError::InvalidReceiveId),
        (("chat_id", "oc_without_bot"), ("text", TEXT), CreateError::BotNotInChat),
        (("chat_id", "oc_dissolved"), ("text", TEXT), CreateError::ChatDissolved),
        (("open_id", demo::USER_OUT_OF_SCOPE), ("text", TEXT), CreateError::UserOutOfScope),
        (("open_id", "ou_resigned"), ("text", TEXT), CreateError::UserResigned),
        (("open_id", "ou_blocking"), ("text", TEXT), CreateError::BotBlockedByUser),
        (("chat_id", demo::CHAT), ("text", "hello"), CreateError::InvalidParameter),
        (("chat_id", demo::CHAT), ("text", &long), CreateError::ContentTooLong),
        (("chat_id", demo::CHAT), ("interactive", "{"), CreateError::CardRejected),
        (("chat_id", demo::CHAT), ("image", r#"{"image_key":"img_others"}"#), CreateError::ResourceNotOwned),
        (("chat_id", demo::CHAT), ("share_chat", r#"{"chat_id":"oc_private"}"#), CreateError::PrivateChatNotShareable),
    ] {
        let outcome = messages(&client).create(to.0, to.1, message.0, message.1).await;
        assert_eq!(kind(outcome), error, "{to:?} {}", message.0);
    }
}

#[tokio::test]
async fn messages_tell_why_nothing_can_be_done_with_them() {
    let (_sandbox, client) = fixture().await;
    let api = messages(&client);
    for (id, error) in [
        (demo::RECALLED, ReplyError::MessageRecalled),
        (demo::SELF_DESTRUCTING, ReplyError::MessageSelfDestructing),
        (demo::UNSUPPORTED, ReplyError::MessageTypeUnsupported),
        (demo::INVISIBLE, ReplyError::MessageInvisible),
        (demo::CHAT_DISSOLVED, ReplyError::ChatDissolved),
    ] {
        assert_eq!(kind(api.reply(id, TEXT, "text").await), error, "{id}");
    }
    assert_eq!(kind(api.get(demo::DELETED).await), GetError::MessageDeleted);
    assert_eq!(kind(api.list("chat", "oc_without_bot").await), ListError::BotNotInChat);
    assert_eq!(kind(api.update(demo::MESSAGE, "text", TEXT).await), UpdateError::NotSender);
    assert_eq!(kind(api.update(demo::CARD, "text", TEXT).await), UpdateError::MessageTypeUnsupported);
    assert_eq!(kind(api.patch(demo::CARD, "{}").await), PatchError::UpdatePeriodOver);
    assert_eq!(kind(api.delete(demo::MESSAGE).await), DeleteError::RecallDenied);
    assert_eq!(kind(api.read_users(demo::SENT, "open_id").await), ReadUsersError::ReadStatusPeriodOver);
    assert_eq!(kind(api.read_users(demo::MESSAGE, "open_id").await), ReadUsersError::NotSender);
    let users = vec![demo::USER.to_owned()];
    assert_eq!(kind(api.urgent_app(demo::MESSAGE, "open_id", users).await), UrgentAppError::NotSender);
}

#[tokio::test]
async fn forwarding_tells_what_is_wrong_with_the_source_and_with_the_recipient() {
    let (_sandbox, client) = fixture().await;
    for (id, kind_of_id, to, error) in [
        (demo::RECALLED, "chat_id", demo::CHAT, ForwardError::SourceRecalled),
        ("om_nowhere", "chat_id", demo::CHAT, ForwardError::MessageNotForwardable),
        (demo::UNSUPPORTED, "chat_id", demo::CHAT, ForwardError::TypeNotForwardable),
        (demo::MESSAGE, "chat_id", "oc_nowhere", ForwardError::TargetChatInvalid),
        (demo::MESSAGE, "thread_id", "omt_nowhere", ForwardError::ThreadNotFound),
        (demo::MESSAGE, "chat_id", "oc_dissolved", ForwardError::ChatDissolved),
    ] {
        assert_eq!(kind(messages(&client).forward(id, kind_of_id, to).await), error, "{id} {to}");
    }
    for (ids, error) in [
        (&[demo::RECALLED][..], MergeForwardError::SourcesRecalled),
        (&[demo::DELETED], MergeForwardError::NothingForwardable),
        (&[], MergeForwardError::InvalidParameter),
    ] {
        let ids: Vec<_> = ids.iter().map(|id| (*id).into()).collect();
        assert_eq!(kind(messages(&client).merge_forward("chat_id", demo::CHAT, ids).await), error);
    }
}

#[tokio::test]
async fn reactions_and_files_have_errors_of_their_own() {
    let (_sandbox, client) = fixture().await;
    let reactions = client.im().v1().message_reaction();
    for (id, error) in [
        (demo::RECALLED, reaction::CreateError::MessageNotFound),
        (demo::BOT_NOT_IN_CHAT, reaction::CreateError::ReactionDenied),
        (demo::CHAT_NOT_FOUND, reaction::CreateError::ChatNotFound),
        (demo::INVISIBLE, reaction::CreateError::MessageInvisible),
        (demo::UNSUPPORTED, reaction::CreateError::MessageTypeUnsupported),
    ] {
        assert_eq!(kind(reactions.create(id, Emoji::new("OK")).await), error, "{id}");
    }
    assert_eq!(kind(reactions.list(demo::RECALLED).await), reaction::ListError::MessageNotFound);
    assert_eq!(kind(reactions.delete(demo::MESSAGE, "ZCx").await), reaction::DeleteError::InvalidReactionId);
    let resources = client.im().v1().message_resource();
    for (id, error) in [
        (demo::MESSAGE, resource::GetError::FileNotInMessage),
        (demo::CARD, resource::GetError::MessageTypeUnsupported),
        (demo::BOT_NOT_IN_CHAT, resource::GetError::AppNotInChat),
        (demo::INVISIBLE, resource::GetError::MessageInvisible),
    ] {
        assert_eq!(kind(resources.get(id, demo::IMAGE, "image").await), error, "{id}");
    }
}

#[tokio::test]
async fn a_card_that_is_not_accepted_comes_with_the_reason() {
    let (_sandbox, client) = fixture().await;
    for (card, code, advice) in [
        ("{", "200621", "The JSON of the card is wrong."),
        (r#"{"elements":[{"img_key":"img_none"}]}"#, "200570", "An img_key in the card is not valid."),
    ] {
        let error = messages(&client).create("chat_id", demo::CHAT, "interactive", card).await.unwrap_err();
        let report = format!("{error:#}");
        assert!(report.contains(&format!("in detail: {code}: {advice}")), "{report}");
        let Error::Api(error) = error else { panic!("{report}") };
        assert_eq!(error.reply.sub_error().map(|sub| sub.code), Some(code));
    }
}

#[tokio::test]
async fn an_error_says_what_to_do() {
    let (_sandbox, client) = fixture().await;
    let error = messages(&client).create("chat_id", "oc_without_bot", "text", TEXT).await.unwrap_err();
    let report = format!("{error:#}");
    for part in ["im.v1.message.create", "230002", "Add the app's bot to the chat first", "log id"] {
        assert!(report.contains(part), "{part} is not in:\n{report}");
    }
}
