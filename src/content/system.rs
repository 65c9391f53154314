//! System messages: a divider in the chat, or a notice about it.

use super::object::{Members, object};
use crate::wire::Json;

/// A system message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum System {
    /// A divider with text in a private chat, which an app can send.
    Divider(Divider),
    /// A notice about the chat, as received. Dividers are also received in this form.
    Notice(Notice),
}

object! {
    /// A divider with text in a private chat.
    ///
    /// ```
    /// use feishu_api::content::{Content, Divider};
    ///
    /// let divider = Divider::new("New session").in_language("zh_CN", "新会话").roll_up();
    /// assert_eq!(Content::from(divider).msg_type(), "system");
    /// ```
    Divider {
        /// The text.
        text: String,
        /// The text per reader's language, for example `zh_CN`.
        i18n_text: Members,
        /// Whether earlier messages are scrolled out of view.
        need_rollup: Option<bool>,
    }
}

object! {
    /// A received notice about the chat.
    Notice {
        /// The text, with the placeholders `{from_user}`, `{to_chatters}` and `{divider_text}`.
        template: String,
        /// The names of the users who did it.
        from_user: Vec<String>,
        /// The names of the users it was done to.
        to_chatters: Vec<String>,
    }
}

impl Divider {
    /// Creates a divider with this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Sets the text for readers of a language, for example `zh_CN` or `en_US`.
    #[must_use]
    pub fn in_language(mut self, language: impl Into<String>, text: impl Into<String>) -> Self {
        self.i18n_text.insert(language.into(), Json::String(text.into()));
        self
    }

    /// Scrolls earlier messages out of view.
    #[must_use]
    pub fn roll_up(mut self) -> Self {
        self.need_rollup = Some(true);
        self
    }
}

/// The type of the only system message that can be sent.
const DIVIDER: &str = "divider";

impl System {
    pub(super) fn read(members: &Members) -> Option<Self> {
        match members.get("type") {
            None => Notice::read(members).map(Self::Notice),
            Some(Json::String(kind)) if kind == DIVIDER => divider(members).map(Self::Divider),
            Some(_) => None,
        }
    }

    pub(super) fn write(&self) -> Members {
        match self {
            Self::Divider(divider) => nested(divider),
            Self::Notice(notice) => notice.write(),
        }
    }
}

/// Reads the divider of a message. If it has further members, which a divider cannot keep, it is not read as one.
fn divider(members: &Members) -> Option<Divider> {
    let part = |name: &str| members.get(name).and_then(Json::as_object);
    let mut flat = part("params")?.get("divider_text")?.as_object()?.clone();
    flat.extend(part("options").cloned().unwrap_or_default());
    let divider = Divider::read(&flat)?;
    (nested(&divider) == *members).then_some(divider)
}

fn nested(divider: &Divider) -> Members {
    let mut words = divider.write();
    let mut members = Members::from_iter([("type".to_owned(), Json::from(DIVIDER))]);
    let options: Members = words.remove_entry("need_rollup").into_iter().collect();
    let params = Members::from_iter([("divider_text".to_owned(), Json::Object(words))]);
    members.insert("params".to_owned(), Json::Object(params));
    if !options.is_empty() {
        members.insert("options".to_owned(), Json::Object(options));
    }
    members
}

impl From<Divider> for System {
    fn from(divider: Divider) -> Self {
        Self::Divider(divider)
    }
}
