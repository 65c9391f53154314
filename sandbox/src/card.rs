//! The content that reading a card returns, which differs from the content that was sent.
//!
//! | asked for | content |
//! |---|---|
//! | nothing, a card of version 1.0 | its title, and its texts, buttons, images and lines as paragraphs |
//! | nothing, any other card | a paragraph that asks to update the client |
//! | `user_card_content` | the JSON that was sent |
//! | `raw_card_content` | that JSON in a string, under `json_card` |

use feishu_api::im::v1::CardMsgContentType;
use serde_json::{Map, Value, json};

/// The message type of cards.
pub(crate) const CARD: &str = "interactive";

/// The form in which cards are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum CardForm {
    /// The content that old clients show.
    #[default]
    Reduced,
    /// The content as it was sent.
    Sent,
    /// The platform's internal form.
    Internal,
}

impl CardForm {
    /// Returns the form that a request asks for; `None` if the form is unknown.
    pub(crate) fn asked(kind: Option<&CardMsgContentType>) -> Option<Self> {
        match kind {
            None => Some(Self::Reduced),
            Some(CardMsgContentType::UserCardContent) => Some(Self::Sent),
            Some(CardMsgContentType::RawCardContent) => Some(Self::Internal),
            Some(_) => None,
        }
    }

    /// Returns the content that reading a message shows; `sent` is the content that was sent.
    pub(crate) fn of(self, msg_type: &str, sent: &str) -> String {
        match self {
            _ if msg_type != CARD => sent.to_owned(),
            Self::Sent => sent.to_owned(),
            Self::Internal => json!({ "json_card": sent }).to_string(),
            Self::Reduced => match serde_json::from_str(sent) {
                Ok(Value::Object(card)) if is_first(&card) => first(&card).to_string(),
                _ => stub().to_string(),
            },
        }
    }
}

/// Whether a card is the JSON of version 1.0.
fn is_first(card: &Map<String, Value>) -> bool {
    let names_another = card.contains_key("data") && card.contains_key("type");
    !names_another && card.get("schema").is_none_or(|schema| schema == "1.0")
}

/// Returns the content of a card that old clients cannot show.
fn stub() -> Value {
    let paragraph = json!([
        { "tag": "img", "image_key": "img_sandbox_card" },
        { "tag": "text", "text": "Update the client to see this card" },
        { "tag": "text", "text": "" },
    ]);
    json!({ "title": null, "elements": [paragraph] })
}

/// Reduces a card of version 1.0.
fn first(card: &Map<String, Value>) -> Value {
    let content =
        |text: Option<&Value>| text.and_then(|text| text.get("content")).and_then(Value::as_str).map(str::to_owned);
    let title = content(card.get("header").and_then(|header| header.get("title")));
    let by_language = card.get("i18n_elements").and_then(|languages| languages.get("zh_cn"));
    let elements = card.get("elements").or(by_language).and_then(Value::as_array);
    let list = |element: &Value, key: &str| element.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |text: String| json!({ "tag": "text", "text": text });
    let paragraph = |element: &Value| -> Vec<Value> {
        match element.get("tag").and_then(Value::as_str).unwrap_or_default() {
            "hr" => vec![json!({ "tag": "hr" })],
            "img" => vec![json!({ "tag": "img", "image_key": element.get("img_key") })],
            "markdown" => content(Some(element)).map(text).into_iter().collect(),
            "div" => {
                let fields = list(element, "fields");
                let fields = fields.iter().filter_map(|field| content(field.get("text")));
                content(element.get("text")).into_iter().chain(fields).map(text).collect()
            }
            "note" => list(element, "elements").iter().filter_map(|one| content(Some(one))).map(text).collect(),
            "action" => {
                let buttons = list(element, "actions");
                let buttons = buttons.iter().filter_map(|one| Some((content(one.get("text"))?, one.get("type"))));
                buttons.map(|(text, kind)| json!({ "tag": "button", "text": text, "type": kind })).collect()
            }
            _ => Vec::new(),
        }
    };
    let paragraphs: Vec<Vec<Value>> =
        elements.into_iter().flatten().map(paragraph).filter(|one| !one.is_empty()).collect();
    json!({ "title": title, "elements": paragraphs })
}
