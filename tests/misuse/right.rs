//! The correct versions of the wrong programs, and other programs that must compile.

use feishu_api::im::v1::MsgType;
use feishu_api::im::v1::pin::{self, Create, CreateError, CreateResponse};
use feishu_api::im::v1::{Message, Pin, ReceiveIdType};
use feishu_api::{Client, Error, Secret, gateway, im};
use std::time::Duration;

async fn pinned(client: &Client) -> Result<Pin, Error> {
    match client.im().v1().pin().create("om_1").await {
        Ok(CreateResponse { pin, .. }) => Ok(pin),
        Err(Error::Api(error)) if error.kind == CreateError::MessageRecalled => Ok(Pin::default()),
        Err(error) => Err(error.into()),
    }
}

/// Optional fields are set before sending.
async fn sent_once(client: &Client) -> Result<Message, Error> {
    let messages = client.im().v1().message();
    let call = messages.create(ReceiveIdType::ChatId, "oc_1", MsgType::Text, "{}");
    Ok(call.with(|m| m.uuid("deploy-17")).await?)
}

/// An error can be matched by the operation's own enum, by a service-wide constant, and as a rate limit.
async fn handled(client: &Client) -> Option<Duration> {
    match client.im().v1().pin().create("om_gone").await {
        Err(Error::Api(e)) if e.kind == pin::CreateError::MessageRecalled => None,
        Err(Error::Api(e)) if e.is(gateway::SCOPE_MISSING) => None,
        Err(e) if e.is(im::error::BOT_NOT_IN_CHAT) => None,
        Err(e) if e.is_rate_limited() => e.retry_after(),
        Err(e) => {
            eprintln!("{e:#}");
            None
        }
        Ok(_) => None,
    }
}

/// The same checks after `?`.
async fn handled_later(client: &Client) -> bool {
    match pinned(client).await {
        Err(Error::Api(e)) if e.kind == pin::CreateError::BotNotInChat => true,
        Err(e) => e.is(im::error::BOT_NOT_IN_CHAT) || e.is_rate_limited(),
        Ok(_) => false,
    }
}

fn secrets(owned: String) -> [Secret; 3] {
    [Secret::from(&owned), Secret::from("text"), Secret::from(owned)]
}

pub(crate) fn main() {
    let _ = (pinned, sent_once, handled, handled_later, secrets);
    let _ = Create::new("om_1");
}
