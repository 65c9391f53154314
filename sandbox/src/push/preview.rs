//! Previews of links, which are requested from the app that has registered the link.

use super::callback::call;
use super::click::{ClickError, new_card};
use super::recipient::Recipient;
use crate::lock;
use crate::shared::Shared;
use serde_json::{Value, json};

const EVENT_TYPE: &str = "url.preview.get";

/// A link in a message.
///
/// ```
/// use feishu_sandbox::{Preview, demo};
///
/// let preview = Preview::new(demo::APP_ID, demo::MESSAGE, "https://example.com/orders/17");
/// assert_eq!(preview.message_id, demo::MESSAGE);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview {
    /// The App ID of the app that provides the preview.
    pub app_id: String,
    /// The message_id of the message with the link. Its sender is also the viewer.
    pub message_id: String,
    /// The link.
    pub url: String,
}

impl Preview {
    /// Creates a request for the preview of a link in a message.
    pub fn new(app_id: impl Into<String>, message_id: impl Into<String>, url: impl Into<String>) -> Self {
        Self { app_id: app_id.into(), message_id: message_id.into(), url: url.into() }
    }
}

/// The preview of a link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Previewed {
    /// The text in place of the link, if the app provides it: `title` or `i18n_title`, `image_key`, `url`.
    pub inline: Option<Value>,
    /// The card below the message, if any: JSON, or a template with `type` and `data`.
    pub card: Option<Value>,
}

/// Requests the preview of a link from an app.
pub(crate) async fn preview(shared: &Shared, preview: Preview) -> Result<Previewed, ClickError> {
    let event = {
        let state = &mut *lock(&shared.state);
        let none = |what: String| ClickError::NoCard { what };
        let message = state.world.message(&preview.message_id);
        let message = message.ok_or_else(|| none(format!("no message {:?}", preview.message_id)))?;
        let to = Recipient::new(&state.world, &preview.app_id)
            .ok_or_else(|| none(format!("{:?} is not an app with a bot", preview.app_id)))?;
        let (who, ids) = (&message.sender, to.sender_ids(&message.sender));
        json!({
            "operator": {
                "tenant_key": to.tenant(who), "user_id": ids.user_id.map(|id| id.to_string()),
                "open_id": ids.open_id.as_str(),
            },
            "host": "im_message",
            "context": {
                "url": preview.url, "preview_token": format!("p-{}", message.id),
                "open_message_id": message.id, "open_chat_id": message.chat_id,
            },
        })
    };
    read(&call(shared, &preview.app_id, EVENT_TYPE, &event).await?)
}

/// Parses an answer.
fn read(body: &[u8]) -> Result<Previewed, ClickError> {
    let wrong = |what: &str| ClickError::body(what, body);
    let Ok(Value::Object(answer)) = serde_json::from_slice(body) else {
        return Err(wrong("the body is not a JSON object"));
    };
    if let Some(key) = answer.keys().find(|key| !matches!(key.as_str(), "inline" | "card")) {
        return Err(wrong(&format!("`{key}` is neither `inline` nor `card`")));
    }
    let inline = answer.get("inline").map(|inline| check_inline(inline).map(|()| inline.clone()).map_err(wrong));
    let card = answer.get("card").map(|card| new_card(card, false));
    Ok(Previewed { inline: inline.transpose()?, card: card.transpose()? })
}

fn check_inline(inline: &Value) -> Result<(), &'static str> {
    let inline = inline.as_object().ok_or("`inline` is not an object")?;
    if inline.keys().any(|key| !matches!(key.as_str(), "title" | "i18n_title" | "image_key" | "url")) {
        return Err("`inline` has other keys than `title`, `i18n_title`, `image_key` and `url`");
    }
    let is_title = inline.get("title").is_some_and(Value::is_string);
    if is_title || inline.get("i18n_title").is_some_and(Value::is_object) {
        return Ok(());
    }
    Err("`inline` has neither a `title` nor an `i18n_title`")
}
