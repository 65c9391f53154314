//! Merged and forwarded messages.

use super::Messages;
use crate::error::Error;
use crate::id::{ChatId, MessageId};
use crate::im::v1::Message;
use crate::im::v1::message::GetError;
use std::collections::{HashMap, HashSet};
use std::time::UNIX_EPOCH;

/// The maximum depth of nested messages. Deeper messages are attached to the last level.
const DEEPEST: usize = 32;

/// The type of a merged and forwarded message.
const MERGED: &str = "merge_forward";

/// A message and, if it is a merged and forwarded message, its parts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Expanded {
    /// The message.
    pub message: Message,
    /// The messages it contains, oldest first. They may contain further messages.
    pub parts: Vec<Expanded>,
}

impl Messages<'_> {
    /// Gets a message and, if it is a merged and forwarded one, all messages in it, with one call of
    /// [`im.v1.message.get`](struct@crate::im::v1::message::Get). Returns `None` if the platform returns no message.
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// if let Some(forwarded) = client.messages().expand("om_1").await? {
    ///     let names = client.messages().member_names(forwarded.message.chat_id.clone()).await?;
    ///     println!("{}", forwarded.plain_text_with(|id| names.get(id).map(String::as_str)));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The errors of the call.
    pub async fn expand(&self, message: impl Into<MessageId>) -> Result<Option<Expanded>, Error<GetError>> {
        let items = self.client.im().v1().message().get(message).await?.items;
        Ok(Expanded::of(items))
    }

    /// Returns the names of the members of a chat, by open_id. Bots are not included.
    ///
    /// # Errors
    /// The errors of [`im.v1.chat_members.get`](struct@crate::im::v1::chat_members::Get), which is called once per
    /// hundred members.
    pub async fn member_names(&self, chat: impl Into<ChatId>) -> Result<HashMap<String, String>, Error> {
        let call = self.client.im().v1().chat_members().get(chat).with(|get| get.page_size(100));
        let mut members = call.stream();
        let mut names = HashMap::new();
        while let Some(member) = members.next().await {
            let member = member?;
            names.insert(member.member_id, member.name);
        }
        Ok(names)
    }
}

impl Expanded {
    /// Builds the tree of messages from the reply of [`im.v1.message.get`](struct@crate::im::v1::message::Get): first
    /// the requested message, then all messages in it, each with the id of the message that contains it. Messages whose
    /// container is missing become parts of the first one.
    pub fn of(items: impl IntoIterator<Item = Message>) -> Option<Self> {
        let mut items = items.into_iter();
        let root = items.next()?;
        let mut children: HashMap<MessageId, Vec<Message>> = HashMap::new();
        let items: Vec<Message> = items.collect();
        let known: HashSet<MessageId> = items.iter().map(|item| item.message_id.clone()).collect();
        for item in items {
            let upper =
                item.upper_message_id.clone().filter(|upper| *upper != item.message_id && known.contains(upper));
            children.entry(upper.unwrap_or_else(|| root.message_id.clone())).or_default().push(item);
        }
        let mut tree = Self::with(root, &mut children, 0);
        // The remaining messages contain themselves, directly or through others.
        let mut left: Vec<Message> = children.into_values().flatten().collect();
        left.sort_by(|one, other| one.message_id.cmp(&other.message_id));
        tree.parts.extend(left.into_iter().map(|message| Self { message, parts: Vec::new() }));
        tree.parts.sort_by(|one, other| one.message.create_time.cmp(&other.message.create_time));
        Some(tree)
    }

    fn with(message: Message, children: &mut HashMap<MessageId, Vec<Message>>, depth: usize) -> Self {
        let mut parts = Vec::new();
        let mut waiting = children.remove(&message.message_id).unwrap_or_default();
        if depth < DEEPEST {
            parts.extend(waiting.drain(..).map(|part| Self::with(part, children, depth + 1)));
        }
        while let Some(part) = waiting.pop() {
            waiting.extend(children.remove(&part.message_id).unwrap_or_default());
            parts.push(Self { message: part, parts: Vec::new() });
        }
        parts.sort_by(|one, other| one.message.create_time.cmp(&other.message.create_time));
        Self { message, parts }
    }

    /// Whether this is a merged and forwarded message.
    pub fn is_merged(&self) -> bool {
        self.message.msg_type.as_str() == MERGED
    }

    /// Returns all contained messages at any depth, each before its own parts, without the message itself.
    pub fn all(&self) -> Vec<&Message> {
        let mut all = Vec::new();
        for part in &self.parts {
            all.push(&part.message);
            all.extend(part.all());
        }
        all
    }

    /// Returns the plain text: for a merged and forwarded message, one line per contained message, with its sender and
    /// the time in UTC. Nested messages are indented.
    ///
    /// Senders are named if a mention in one of the messages provides their name; otherwise by their ID.
    ///
    /// ```text
    /// [merged messages]
    ///   Ada, 2026-11-28 10:02:11: Is it deployed?
    ///   cli_a1b2, 2026-11-28 10:03:40: [merged messages]
    ///     ou_7d8a, 2026-11-27 18:30:00: Tomorrow.
    /// ```
    pub fn plain_text(&self) -> String {
        self.plain_text_with(|_| None)
    }

    /// Returns the plain text with the names of senders. `name` returns the name for an ID, as in
    /// [`member_names`](Messages::member_names).
    pub fn plain_text_with<'n>(&self, name: impl Fn(&str) -> Option<&'n str>) -> String {
        let all = self.all();
        let mentions = all.iter().flat_map(|message| &message.mentions).chain(&self.message.mentions);
        let mentioned: HashMap<&str, &str> =
            mentions.map(|mention| (mention.id.as_str(), mention.name.as_str())).collect();
        let name = |id: &str| {
            let found = name(id).or_else(|| mentioned.get(id).copied()).filter(|name| !name.is_empty());
            found.unwrap_or(id).to_owned()
        };
        let mut lines = Vec::new();
        self.lines(0, &name, &mut lines);
        lines.join("\n")
    }

    fn lines(&self, depth: usize, name: &dyn Fn(&str) -> String, lines: &mut Vec<String>) {
        let said = if self.is_merged() { "[merged messages]".to_owned() } else { self.message.plain_text() };
        let indent = "  ".repeat(depth);
        let said = said.lines().collect::<Vec<_>>().join(&format!("\n{indent}  "));
        lines.push(match depth {
            0 => said,
            _ => format!("{indent}{}, {}: {said}", name(&self.message.sender.id), time(&self.message)),
        });
        self.parts.iter().for_each(|part| part.lines(depth + 1, name, lines));
    }
}

/// Returns the time when a message was sent, in UTC; unchanged if it is not a valid time.
fn time(message: &Message) -> String {
    let sent = message.create_time.to_system_time().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let Some(sent) = sent else { return message.create_time.to_string() };
    let seconds = sent.as_secs();
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = date(days);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60)
}

/// Returns the date of a day counted from 1 January 1970. Years begin in March here, so that a leap day is the last day
/// of its year.
fn date(days: u64) -> (u64, u64, u64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(id: &str, upper: Option<&str>, at: i64) -> Message {
        Message {
            message_id: id.into(),
            upper_message_id: upper.map(Into::into),
            create_time: crate::TimestampMs::from_millis(1_600_000_000_000 + at),
            ..Message::default()
        }
    }

    fn shape(tree: &Expanded) -> String {
        let parts: Vec<String> = tree.parts.iter().map(shape).collect();
        format!("{}[{}]", tree.message.message_id, parts.join(","))
    }

    #[test]
    fn the_tree_follows_the_containing_messages() {
        let items = [
            message("om_0", None, 0),
            message("om_2", Some("om_0"), 2),
            message("om_1", Some("om_0"), 1),
            message("om_4", Some("om_2"), 4),
            message("om_3", Some("om_2"), 3),
        ];
        assert_eq!(shape(&Expanded::of(items).unwrap()), "om_0[om_1[],om_2[om_3[],om_4[]]]");
        assert!(Expanded::of([]).is_none());
    }

    #[test]
    fn no_message_is_lost_whatever_contains_it() {
        let items = [
            message("om_0", None, 0),
            message("om_1", Some("om_nowhere"), 1),
            message("om_2", Some("om_2"), 2),
            message("om_3", Some("om_4"), 3),
            message("om_4", Some("om_3"), 4),
            message("om_5", None, 5),
        ];
        assert_eq!(shape(&Expanded::of(items).unwrap()), "om_0[om_1[],om_2[],om_3[],om_4[],om_5[]]");
        let chain = (0..5_000).map(|number| {
            let upper = format!("om_{}", number - 1);
            message(&format!("om_{number}"), Some(upper.as_str()).filter(|_| number > 0), number)
        });
        let tree = Expanded::of(chain).unwrap();
        assert_eq!(tree.all().len(), 4_999);
        assert!(!tree.plain_text().is_empty());
    }

    #[test]
    fn times_are_written_in_utc() {
        for (millis, text) in [
            (1_600_000_000_000, "2020-09-13 12:26:40"),
            (1_709_164_799_000, "2024-02-28 23:59:59"),
            (1_709_164_800_000, "2024-02-29 00:00:00"),
            (1_709_251_200_000, "2024-03-01 00:00:00"),
            (4_107_542_399_000, "2100-02-28 23:59:59"),
            (4_107_542_400_000, "2100-03-01 00:00:00"),
        ] {
            let message = Message { create_time: crate::TimestampMs::from_millis(millis), ..Message::default() };
            assert_eq!(time(&message), text);
        }
    }
}
