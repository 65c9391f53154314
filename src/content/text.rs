//! Text messages.

use super::object::object;
use super::style::Style;

object! {
    /// A text message.
    ///
    /// ```
    /// use feishu_api::content::Text;
    ///
    /// let text = Text::new("Deployed ").bold("api").push(" to ").link("production", "https://status.example.com");
    /// assert_eq!(text.text, "Deployed <b>api</b> to [production](https://status.example.com)");
    /// ```
    ///
    /// **Markup in the text is interpreted**, whoever wrote it: `<at user_id="all"></at>` notifies everyone in the
    /// chat, and the platform has no way to escape it. User input is safer in a post, whose [text runs](super::TextRun)
    /// are shown verbatim.
    ///
    /// A received message has no styles, and contains keys such as `@_user_1` in place of mentioned users. The
    /// message's `mentions` map the keys to users: see [`mention_keys`](Self::mention_keys) and
    /// [`resolve_mentions`](Self::resolve_mentions).
    Text {
        /// The text, with its markup.
        text: String,
    }
}

/// The prefix of a key that stands for a mentioned user.
const USER_KEY: &str = "@_user_";

/// The key that stands for everyone.
const ALL_KEY: &str = "@_all";

impl Text {
    /// Creates a message with this text. Markup in it is interpreted.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Adds text. Markup in it is interpreted.
    #[must_use]
    pub fn push(mut self, text: &str) -> Self {
        self.text.push_str(text);
        self
    }

    /// Adds text in the given styles, the first one outermost. Styles that texts do not support are omitted.
    #[must_use]
    pub fn styled<'s>(mut self, text: &str, styles: impl IntoIterator<Item = &'s Style>) -> Self {
        let tags: Vec<_> = styles.into_iter().filter_map(Style::tag).collect();
        for tag in &tags {
            self = self.push("<").push(tag).push(">");
        }
        self = self.push(text);
        for tag in tags.iter().rev() {
            self = self.push("</").push(tag).push(">");
        }
        self
    }

    /// Adds bold text.
    #[must_use]
    pub fn bold(self, text: &str) -> Self {
        self.styled(text, &[Style::Bold])
    }

    /// Adds a link.
    #[must_use]
    pub fn link(self, text: &str, url: &str) -> Self {
        self.push("[").push(text).push("](").push(url).push(")")
    }

    /// Mentions a user, who is notified. The id is an `open_id`, a `union_id` or a `user_id`; the name is shown if the
    /// user cannot be found.
    #[must_use]
    pub fn mention(self, user_id: impl AsRef<str>, name: &str) -> Self {
        let inside = |text: &str| text.replace(['<', '>', '"'], "");
        let (user_id, name) = (inside(user_id.as_ref()), inside(name));
        self.push("<at user_id=\"").push(&user_id).push("\">").push(&name).push("</at>")
    }

    /// Mentions everyone in the chat, which must allow this.
    #[must_use]
    pub fn mention_all(self) -> Self {
        self.mention("all", "")
    }

    /// Returns the keys of mentioned users in a received text, in order.
    ///
    /// ```
    /// use feishu_api::content::Text;
    ///
    /// let text = Text::new("@_user_2 please ask @_user_1");
    /// assert_eq!(text.mention_keys().collect::<Vec<_>>(), ["@_user_2", "@_user_1"]);
    /// ```
    pub fn mention_keys(&self) -> impl Iterator<Item = &str> {
        pieces(&self.text).filter(|(_, is_key)| *is_key).map(|(key, _)| key)
    }

    /// Returns the text with every mention key replaced, for example by a name. Keys that are not found are kept.
    ///
    /// ```
    /// use feishu_api::content::Text;
    ///
    /// let text = Text::new("@_user_1 help").resolve_mentions(|key| (key == "@_user_1").then(|| "@Ada".to_owned()));
    /// assert_eq!(text, "@Ada help");
    /// ```
    pub fn resolve_mentions(&self, mut find: impl FnMut(&str) -> Option<String>) -> String {
        let mut resolved = String::with_capacity(self.text.len());
        for (piece, is_key) in pieces(&self.text) {
            match is_key.then(|| find(piece)).flatten() {
                Some(replacement) => resolved.push_str(&replacement),
                None => resolved.push_str(piece),
            }
        }
        resolved
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// Splits a text into mention keys and the text between them.
fn pieces(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let length = key_length(rest);
        let end = if length > 0 {
            length
        } else {
            let next = rest.match_indices('@').map(|(at, _)| at).find(|at| key_length(&rest[*at..]) > 0);
            next.unwrap_or(rest.len())
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some((piece, length > 0))
    })
}

/// Returns the length of the key at the start of the text; 0 if there is none.
fn key_length(text: &str) -> usize {
    if let Some(number) = text.strip_prefix(USER_KEY) {
        let digits = number.len() - number.trim_start_matches(|character: char| character.is_ascii_digit()).len();
        return if digits > 0 { USER_KEY.len() + digits } else { 0 };
    }
    if text.starts_with(ALL_KEY) { ALL_KEY.len() } else { 0 }
}
