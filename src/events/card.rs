//! Responses to clicks on cards.

use crate::content::{Card, Template};
use crate::wire::Json;
use std::collections::BTreeMap;

/// The response to a click on a card: a toast, another card, both, or neither.
///
/// A click is pushed as [`CardActionTrigger`](crate::im::v1::event::CardActionTrigger). The response is the body of the
/// HTTP response, with status 200, and must be sent within 3 seconds. Otherwise the user sees an error; the click is
/// not pushed again. A response that shows nothing is `{}`: an empty body is an error as well.
///
/// ```
/// use feishu_api::events::{CardAnswer, Error, Event, Toast};
/// use feishu_api::im::v1::event::CardActionTrigger;
///
/// fn answer(event: &Event) -> Result<String, Error> {
///     let click: CardActionTrigger = event.read()?;
///     let reason = click.action.form_value["reason"].as_str().unwrap_or("no reason");
///     Ok(CardAnswer::new().toast(Toast::success(format!("Noted: {reason}"))).reply())
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CardAnswer {
    /// The toast shown to the user who clicked.
    pub toast: Option<Toast>,
    /// The card that replaces the old one.
    pub card: Option<NewCard>,
}

/// The card that replaces another after a click.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewCard {
    /// The JSON of the card. A card of JSON 2.0 must stay one.
    Json(Json),
    /// A template, and the values of its variables.
    Template(Template),
}

/// A short message that is shown for a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Toast {
    /// The kind of message.
    pub kind: ToastKind,
    /// The text.
    pub content: String,
    /// The text per user's language, for example `zh_cn` or `en_us`.
    pub i18n: BTreeMap<String, String>,
}

/// The kind of a toast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToastKind {
    /// Information.
    Info,
    /// Success.
    Success,
    /// An error.
    Error,
    /// A warning.
    Warning,
}

impl ToastKind {
    /// Returns the platform's name, for example `success`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Success => "success",
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Toast {
    /// Creates a toast of the given kind.
    pub fn new(kind: ToastKind, content: impl Into<String>) -> Self {
        Self { kind, content: content.into(), i18n: BTreeMap::new() }
    }

    /// Creates a toast with information.
    pub fn info(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Info, content)
    }

    /// Creates a toast that reports success.
    pub fn success(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Success, content)
    }

    /// Creates a toast that reports an error.
    pub fn error(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Error, content)
    }

    /// Creates a toast that warns.
    pub fn warning(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Warning, content)
    }

    /// Sets the text for users of a language, for example `zh_cn` or `en_us`.
    #[must_use]
    pub fn in_language(mut self, language: impl Into<String>, content: impl Into<String>) -> Self {
        self.i18n.insert(language.into(), content.into());
        self
    }
}

impl CardAnswer {
    /// Creates a response that shows nothing and leaves the card unchanged.
    pub fn new() -> Self {
        Self::default()
    }

    /// Shows a toast to the user who clicked.
    #[must_use]
    pub fn toast(mut self, toast: Toast) -> Self {
        self.toast = Some(toast);
        self
    }

    /// Replaces the card, by JSON or a template, for everyone who sees it.
    #[must_use]
    pub fn card(mut self, card: impl Into<NewCard>) -> Self {
        self.card = Some(card.into());
        self
    }

    /// Returns the body of the HTTP response as JSON.
    pub fn reply(&self) -> String {
        self.json().to_string()
    }

    /// Returns the response as JSON.
    pub(super) fn json(&self) -> Json {
        let toast = self.toast.as_ref().map(|Toast { kind, content, i18n }| {
            let mut toast = serde_json::json!({ "type": kind.as_str(), "content": content });
            if !i18n.is_empty() {
                toast["i18n"] = serde_json::json!(i18n);
            }
            ("toast".to_owned(), toast)
        });
        let card = self.card.as_ref().map(|card| ("card".to_owned(), card.json()));
        Json::Object(toast.into_iter().chain(card).collect())
    }
}

impl NewCard {
    /// Returns the card as in a response.
    pub(super) fn json(&self) -> Json {
        match self {
            Self::Json(card) => serde_json::json!({ "type": "raw", "data": card }),
            Self::Template(template) => Card::Template(template.clone()).write(),
        }
    }
}

impl From<Json> for NewCard {
    fn from(card: Json) -> Self {
        Self::Json(card)
    }
}

#[cfg(feature = "cards")]
impl From<crate::cards::Card> for NewCard {
    fn from(card: crate::cards::Card) -> Self {
        Self::Json(card.to_json())
    }
}

impl From<Template> for NewCard {
    fn from(template: Template) -> Self {
        Self::Template(template)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_response_has_the_documented_format() {
        let card = json!({ "schema": "2.0", "body": { "elements": [] } });
        for (answer, body) in [
            (CardAnswer::new(), json!({})),
            (CardAnswer::new().toast(Toast::info("a")), json!({ "toast": { "type": "info", "content": "a" } })),
            (CardAnswer::new().toast(Toast::error("a")), json!({ "toast": { "type": "error", "content": "a" } })),
            (
                CardAnswer::new().toast(Toast::warning("a").in_language("zh_cn", "甲")),
                json!({ "toast": { "type": "warning", "content": "a", "i18n": { "zh_cn": "甲" } } }),
            ),
            (
                CardAnswer::new().toast(Toast::success("a")).card(card.clone()),
                json!({ "toast": { "type": "success", "content": "a" }, "card": { "type": "raw", "data": card } }),
            ),
            (
                CardAnswer::new().card(Template::new("AAq").version("1.0.0").variable("n", 1)),
                json!({ "card": { "type": "template", "data": {
                    "template_id": "AAq", "template_version_name": "1.0.0", "template_variable": { "n": 1 },
                } } }),
            ),
        ] {
            assert_eq!(serde_json::from_str::<Json>(&answer.reply()).unwrap(), body);
        }
    }
}
