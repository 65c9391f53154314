//! What to answer a click on a card with.

use crate::content::{Card, Template};
use crate::wire::Json;
use std::collections::BTreeMap;

/// The answer to a click on a card: a toast, another card, both, or neither.
///
/// A click is pushed as [`CardActionTrigger`](crate::im::v1::event::CardActionTrigger). Its answer is the body of the
/// HTTP answer, with status 200, and has to come within 3 seconds. Where it does not, the user sees an error; the click is not pushed
/// again. Without anything to show it is `{}`: an empty body is an error, too.
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
    /// What is shown to whoever clicked.
    pub toast: Option<Toast>,
    /// What the card becomes.
    pub card: Option<NewCard>,
}

/// What a card becomes after a click on it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewCard {
    /// The JSON of the card. A card of version 2.0 stays one of version 2.0.
    Json(Json),
    /// A template, and the values of its variables.
    Template(Template),
}

/// A few words that are shown for a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Toast {
    /// How they are meant.
    pub kind: ToastKind,
    /// The words.
    pub content: String,
    /// The words by language, for those who use it, for example `zh_cn` or `en_us`.
    pub i18n: BTreeMap<String, String>,
}

/// How a toast is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ToastKind {
    /// As information.
    Info,
    /// It worked.
    Success,
    /// It did not work.
    Error,
    /// As a warning.
    Warning,
}

impl ToastKind {
    /// As the platform names it, for example `success`.
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
    /// Words of a kind.
    pub fn new(kind: ToastKind, content: impl Into<String>) -> Self {
        Self { kind, content: content.into(), i18n: BTreeMap::new() }
    }

    /// Words that inform.
    pub fn info(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Info, content)
    }

    /// Words that say it worked.
    pub fn success(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Success, content)
    }

    /// Words that say it did not work.
    pub fn error(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Error, content)
    }

    /// Words that warn.
    pub fn warning(content: impl Into<String>) -> Self {
        Self::new(ToastKind::Warning, content)
    }

    /// Sets the words for those who use a language, for example `zh_cn` or `en_us`.
    #[must_use]
    pub fn in_language(mut self, language: impl Into<String>, content: impl Into<String>) -> Self {
        self.i18n.insert(language.into(), content.into());
        self
    }
}

impl CardAnswer {
    /// The answer that shows nothing, and leaves the card as it is.
    pub fn new() -> Self {
        Self::default()
    }

    /// Shows a toast to whoever clicked.
    #[must_use]
    pub fn toast(mut self, toast: Toast) -> Self {
        self.toast = Some(toast);
        self
    }

    /// Makes the card another one, by its JSON or by a template, for everyone who sees it.
    #[must_use]
    pub fn card(mut self, card: impl Into<NewCard>) -> Self {
        self.card = Some(card.into());
        self
    }

    /// The body of the HTTP answer, JSON.
    pub fn reply(&self) -> String {
        self.json().to_string()
    }

    /// The answer as JSON.
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
    /// The card as an answer has it.
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
    fn an_answer_is_what_the_platform_takes() {
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
