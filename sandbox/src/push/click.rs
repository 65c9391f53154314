//! Clicks on cards: pushed at once, with the answer shown to the user.

use super::callback::call;
use super::recipient::Recipient;
use crate::card::CARD;
use crate::filled::filled;
use crate::lock;
use crate::shared::Shared;
use feishu_api::events::Payload;
use feishu_api::im::v1::event::{CardAction, CardActionTrigger};
use serde_json::{Map, Value};
use std::fmt;

/// An action of a user on a card.
///
/// ```
/// use feishu_sandbox::Click;
/// use serde_json::json;
///
/// let click = Click::new("om_card", "ou_ann").value(json!({ "order": 17 })).form(json!({ "reason": "too late" }));
/// assert_eq!(click.action.tag, "button");
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Click {
    /// The message_id of the card.
    pub message_id: String,
    /// The open_id of the user.
    pub open_id: String,
    /// The action.
    pub action: CardAction,
}

impl Click {
    /// Creates a click on a button of a card that sends no value.
    pub fn new(message_id: impl Into<String>, open_id: impl Into<String>) -> Self {
        let action = filled(|action: &mut CardAction| action.tag = "button".to_owned());
        Self { message_id: message_id.into(), open_id: open_id.into(), action }
    }

    /// Sets the value that the element sends.
    #[must_use]
    pub fn value(mut self, value: Value) -> Self {
        self.action.value = value;
        self
    }

    /// Sets the submitted form.
    #[must_use]
    pub fn form(mut self, form: Value) -> Self {
        self.action.form_value = form;
        self
    }

    /// Changes other fields of the action.
    #[must_use]
    pub fn with(mut self, set: impl FnOnce(&mut CardAction)) -> Self {
        set(&mut self.action);
        self
    }
}

/// The result of a click.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Clicked {
    /// The toast that the user sees, with its `type` and `content`.
    pub toast: Option<Value>,
    /// The new content of the card, if it was changed: JSON, or a template with `type` and `data`.
    pub card: Option<Value>,
}

/// The reason why a click, or another callback, failed; the user sees its code.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClickError {
    /// There is no such card that this user could click on.
    NoCard {
        /// The missing object.
        what: String,
    },
    /// The app that sent the card has no address for events: 200340.
    NoAddress {
        /// The App ID.
        app_id: String,
    },
    /// Nothing listens at the address of the app, or it has no long connection now: 200342.
    NoConnection,
    /// The app did not answer within 3 seconds: 200341.
    NoAnswer,
    /// The app answered with a status other than 200: 200671.
    WrongStatus(u16),
    /// The body of the answer is invalid: 200672.
    WrongBody {
        /// The reason.
        what: String,
        /// The body.
        body: String,
    },
    /// The card in the answer is invalid: 200673, or 200830 if a card of version 2.0 would become one of version 1.0.
    WrongCard {
        /// The code.
        code: i64,
        /// The reason.
        what: String,
    },
}

impl ClickError {
    /// Returns the code that the user sees; `None` if there is no card to click on.
    pub fn code(&self) -> Option<i64> {
        match self {
            Self::NoCard { .. } => None,
            Self::NoAddress { .. } => Some(200340),
            Self::NoAnswer => Some(200341),
            Self::NoConnection => Some(200342),
            Self::WrongStatus(_) => Some(200671),
            Self::WrongBody { .. } => Some(200672),
            Self::WrongCard { code, .. } => Some(*code),
        }
    }

    pub(super) fn body(what: impl Into<String>, body: &[u8]) -> Self {
        Self::WrongBody { what: what.into(), body: String::from_utf8_lossy(body).into_owned() }
    }
}

impl fmt::Display for ClickError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(code) = self.code() {
            write!(f, "the user sees error {code}: ")?;
        }
        match self {
            Self::NoCard { what } => write!(f, "there is nothing to click on: {what}"),
            Self::NoAddress { app_id } => write!(
                f,
                "the app {app_id} has neither an address for events nor a long connection; give it an address with Sandbox::subscribe(), or connect first"
            ),
            Self::NoConnection => f.write_str(
                "nothing listens at the address of the app, and it has no long connection; start the program",
            ),
            Self::NoAnswer => f.write_str("the app did not answer within 3 seconds; answer first, and work afterwards"),
            Self::WrongStatus(status) => write!(f, "the app answered with status {status}; answer with 200"),
            Self::WrongBody { what, body } => {
                write!(
                    f,
                    "{what}, in the answer {body:?}; answer with what the callback asks for; CardAnswer::reply() makes the answer to a click"
                )
            }
            Self::WrongCard { what, .. } => write!(f, "{what}; answer with a card that can be sent"),
        }
    }
}

impl std::error::Error for ClickError {}

/// Pushes a click, and applies the answer.
pub(crate) async fn click(shared: &Shared, click: Click) -> Result<Clicked, ClickError> {
    let (app_id, event, is_second) = {
        let state = &mut *lock(&shared.state);
        let none = |what: String| ClickError::NoCard { what };
        let message =
            state.world.message(&click.message_id).ok_or_else(|| none(format!("no message {:?}", click.message_id)))?;
        if message.msg_type != CARD || message.recalled || message.deleted {
            return Err(none(format!("the message {:?} is not a card, or was deleted", message.id)));
        }
        let app_id = message.sender.clone();
        let chat = state.world.chat(&message.chat_id).filter(|chat| chat.members.contains(&click.open_id));
        let chat = chat.ok_or_else(|| none(format!("{:?} is not in the chat of the card", click.open_id)))?;
        let to = Recipient::new(&state.world, &app_id)
            .ok_or_else(|| none(format!("{app_id:?} is not an app with a bot")))?;
        let serial = state.outbox.next_serial();
        let ids = to.ids(&click.open_id);
        let token = format!("c-{serial:032x}");
        let event = filled(|event: &mut CardActionTrigger| {
            event.operator.tenant_key = to.tenant(&click.open_id).to_owned();
            (event.operator.open_id, event.operator.union_id) = (ids.open_id, ids.union_id);
            event.operator.user_id = ids.user_id;
            event.token = token.as_str().into();
            event.action = click.action;
            event.host = "im_message".to_owned();
            event.context.open_message_id = message.id.as_str().into();
            event.context.open_chat_id = chat.id.as_str().into();
        });
        let is_second = is_second(&serde_json::from_str(&state.world.sent_card(message)).unwrap_or_default());
        let message_id = message.id.clone();
        let millis = i64::try_from(shared.clock.now().as_millis()).unwrap_or(i64::MAX);
        state.world.add_click(&token, &app_id, &message_id, millis);
        // The callback consists of strings and JSON, so it can be serialized.
        (app_id, serde_json::to_value(event).unwrap_or_default(), is_second)
    };
    let body = call(shared, &app_id, CardActionTrigger::DESCRIPTOR.event_type, &event).await?;
    let clicked = read(&body, is_second)?;
    if let Some(card) = &clicked.card {
        let millis = i64::try_from(shared.clock.now().as_millis()).unwrap_or(i64::MAX);
        lock(&shared.state).world.update_card(&click.message_id, card.to_string(), millis);
    }
    Ok(clicked)
}

/// Whether a card is of version 2.0.
fn is_second(card: &Map<String, Value>) -> bool {
    card.get("schema").is_some_and(|schema| schema == "2.0")
}

/// Parses an answer.
fn read(body: &[u8], is_second: bool) -> Result<Clicked, ClickError> {
    let wrong = |what: &str| ClickError::body(what, body);
    let answer = match serde_json::from_slice(body) {
        Ok(Value::Object(answer)) => answer,
        _ => return Err(wrong("the body is not a JSON object")),
    };
    if let Some(key) = answer.keys().find(|key| !matches!(key.as_str(), "toast" | "card")) {
        return Err(wrong(&format!("`{key}` is neither `toast` nor `card`")));
    }
    let toast =
        answer.get("toast").map(|toast| check_toast(toast).map(|()| toast.clone()).map_err(wrong)).transpose()?;
    let card = answer.get("card").map(|card| new_card(card, is_second)).transpose()?;
    Ok(Clicked { toast, card })
}

fn check_toast(toast: &Value) -> Result<(), &'static str> {
    let toast = toast.as_object().ok_or("`toast` is not an object")?;
    if toast.keys().any(|key| !matches!(key.as_str(), "type" | "content" | "i18n")) {
        return Err("`toast` has other keys than `type`, `content` and `i18n`");
    }
    let kind = toast.get("type").map_or(Some("info"), Value::as_str);
    if !kind.is_some_and(|kind| matches!(kind, "info" | "success" | "error" | "warning")) {
        return Err("`toast.type` is none of `info`, `success`, `error`, `warning`");
    }
    let is_text = |text: &Value| text.is_string();
    let has_words = toast.get("content").is_some_and(is_text);
    let by_language =
        toast.get("i18n").map(|languages| languages.as_object().is_some_and(|all| all.values().all(is_text)));
    match (has_words, by_language) {
        (_, Some(false)) => Err("`toast.i18n` is not an object of strings"),
        (true, _) | (false, Some(true)) => Ok(()),
        (false, None) => Err("`toast.content` is not a string"),
    }
}

/// Returns the new content of the message with the card.
pub(super) fn new_card(card: &Value, is_second: bool) -> Result<Value, ClickError> {
    let wrong = |what: &str| ClickError::WrongCard { code: 200673, what: what.to_owned() };
    let data = card.get("data").and_then(Value::as_object).ok_or_else(|| wrong("`card.data` is not an object"))?;
    match card.get("type").and_then(Value::as_str) {
        Some("raw") if is_second && !self::is_second(data) => {
            let what = "a card of version 2.0 cannot become one of version 1.0".to_owned();
            Err(ClickError::WrongCard { code: 200830, what })
        }
        Some("raw") => match crate::operation::wrong_card(&Value::Object(data.clone())) {
            Some(finding) => Err(wrong(&finding.to_string())),
            None => Ok(Value::Object(data.clone())),
        },
        Some("template") if data.get("template_id").is_some_and(Value::is_string) => Ok(card.clone()),
        Some("template") => Err(wrong("`card.data.template_id` is not a string")),
        _ => Err(wrong("`card.type` is neither `raw` nor `template`")),
    }
}
