//! The body of a request to a custom bot.

use super::LIMIT;
use super::sign::Signature;
use crate::content::{Card, Content};
use crate::error::{ContentError, ContentProblem};
use crate::wire::Json;
use serde_json::{Map, json};

/// Returns the request body for a message.
pub(super) fn body(content: &Content, signature: Option<Signature>) -> Result<Vec<u8>, ContentError> {
    let kind = content.msg_type();
    let fail = |problem| ContentError::new(kind, problem);
    let own = |content: &str| serde_json::from_str::<Json>(content).map_err(|_| fail(ContentProblem::NotForCustomBots));
    let mut body = Map::new();
    if let Some(Signature { timestamp, sign }) = signature {
        body.insert("timestamp".to_owned(), timestamp.to_string().into());
        body.insert("sign".to_owned(), sign.into());
    }
    body.insert("msg_type".to_owned(), kind.into());
    let (key, value) = match content {
        Content::Text(_) | Content::Image(_) => ("content", own(&content.to_json())?),
        Content::Post(post) => ("content", json!({ "post": Json::Object(post.by_language()) })),
        Content::ShareChat(chat) => ("content", json!({ "share_chat_id": chat.chat_id.as_str() })),
        // A card that was created before belongs to an app.
        Content::Card(Card::Json(_) | Card::Template(_)) => ("card", own(&content.to_json())?),
        Content::Other(other) => ("content", own(&other.content)?),
        _ => return Err(fail(ContentProblem::NotForCustomBots)),
    };
    body.insert(key.to_owned(), value);
    let body = Json::Object(body).to_string().into_bytes();
    match body.len() {
        size if size > LIMIT => Err(fail(ContentProblem::TooLarge { size, limit: LIMIT })),
        _ => Ok(body),
    }
}
