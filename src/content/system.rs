//! System messages: a line across the chat, or a sentence about it.

use super::object::{Members, object};
use crate::wire::Json;

/// A system message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum System {
    /// A line across a private chat, with a few words on it: what an app can send.
    Divider(Divider),
    /// A sentence about the chat: what is received, of a divider as well.
    Notice(Notice),
}

object! {
    /// A line across a private chat, with a few words on it.
    ///
    /// ```
    /// use feishu_api::content::{Content, Divider};
    ///
    /// let divider = Divider::new("New session").in_language("zh_CN", "新会话").roll_up();
    /// assert_eq!(Content::from(divider).msg_type(), "system");
    /// ```
    Divider {
        /// The words on it.
        text: String,
        /// The words by language, for readers who use it, for example `zh_CN`.
        i18n_text: Members,
        /// Whether what stands above it is scrolled out of sight.
        need_rollup: Option<bool>,
    }
}

object! {
    /// A sentence about the chat, which is received.
    Notice {
        /// The sentence, with `{from_user}`, `{to_chatters}` and `{divider_text}` in place of what they stand for.
        template: String,
        /// The names of those who did it.
        from_user: Vec<String>,
        /// The names of those it was done to.
        to_chatters: Vec<String>,
    }
}

impl Divider {
    /// A line with these words on it.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Sets the words for readers who use a language, for example `zh_CN` or `en_US`.
    #[must_use]
    pub fn in_language(mut self, language: impl Into<String>, text: impl Into<String>) -> Self {
        self.i18n_text.insert(language.into(), Json::String(text.into()));
        self
    }

    /// Scrolls what stands above out of sight.
    #[must_use]
    pub fn roll_up(mut self) -> Self {
        self.need_rollup = Some(true);
        self
    }
}

/// The type of the one system message that can be sent.
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

/// The divider of a message. What its parts hold besides has no place in one: then it is none.
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
