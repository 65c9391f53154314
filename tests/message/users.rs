//! Messages of an app that acts as a user.

use super::{fixture, messages};
use feishu_api::error::Kind;
use feishu_api::gateway::GatewayError;
use feishu_api::im::v1::MsgType;
use feishu_api::im::v1::message::{Create, Get, GetError};
use feishu_api::im::v1::{ReceiveIdType, SenderType};
use feishu_api::{Access, Error, TokenKind};
use feishu_sandbox::{Sandbox, demo};

fn access(sandbox: &Sandbox, scopes: &[&str]) -> Access {
    let token = sandbox.user_token(demo::APP_ID, demo::USER, scopes.iter().copied());
    Access::Token(TokenKind::User, token.into())
}

fn text() -> Create {
    Create::new(ReceiveIdType::ChatId, demo::CHAT, MsgType::Text, r#"{"text":"me"}"#)
}

#[tokio::test]
async fn sending_as_a_user_takes_two_scopes() {
    let (sandbox, client) = fixture().await;
    for scopes in [&["im:message"][..], &["im:message.send_as_user"]] {
        match client.send(text()).access(access(&sandbox, scopes)).await {
            Err(Error::Api(error)) => {
                assert_eq!(error.kind, Kind::Gateway(GatewayError::UserNotAuthorized), "{scopes:?}");
                let report = error.to_string();
                assert!(report.contains("im:message.send_as_user"), "{report}");
            }
            other => panic!("{scopes:?} are not enough: {other:?}"),
        }
    }
    let both = access(&sandbox, &["im:message", "im:message.send_as_user"]);
    let sent = client.send(text()).access(both).await.unwrap();
    assert_eq!((sent.sender.sender_type, sent.sender.id.as_str()), (SenderType::User, demo::USER));
}

#[tokio::test]
async fn reading_as_a_user_takes_the_scope_of_the_kind_of_chat() {
    let (sandbox, client) = fixture().await;
    let group = access(&sandbox, &["im:message:readonly", "im:message.group_msg:get_as_user"]);
    let got = client.send(Get::new(demo::MESSAGE)).access(group).await.unwrap();
    assert_eq!(got.items[0].message_id, demo::MESSAGE);
    let private = access(&sandbox, &["im:message:readonly", "im:message.p2p_msg:get_as_user"]);
    match client.send(Get::new(demo::MESSAGE)).access(private).await {
        Err(Error::Api(error)) => {
            assert_eq!(error.kind, GetError::PermissionDenied);
            assert!(error.reply.message.contains("im:message.group_msg:get_as_user"), "{}", error.reply.message);
        }
        other => panic!("the chat is a group: {other:?}"),
    }
}

#[tokio::test]
async fn what_only_an_app_may_do_is_refused_before_anything_is_sent() {
    let (sandbox, client) = fixture().await;
    let user = access(&sandbox, &["im:message"]);
    let forward = feishu_api::im::v1::message::Forward::new(demo::MESSAGE, ReceiveIdType::ChatId, demo::CHAT);
    let outcome = client.send(forward).access(user).await;
    assert!(matches!(outcome, Err(Error::Config(_))), "{outcome:?}");
    assert_eq!(sandbox.requests().len(), 0);
    assert!(messages(&client).forward(demo::MESSAGE, ReceiveIdType::ChatId, demo::CHAT).await.is_ok());
}
