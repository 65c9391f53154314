//! The content of received messages.

use crate::content::Content;
use crate::im::v1::{Mention, Message};

/// A mentioned user: the key in a text, the key in a post, and the name.
struct Named<'m> {
    key: &'m str,
    ids: Vec<&'m str>,
    name: &'m str,
}

/// Returns the plain text of a message, with the names of mentioned users.
fn plain(content: &Content, named: &[Named<'_>]) -> String {
    content.plain_text_with(|key| {
        let is_match = |one: &&Named<'_>| one.key == key || one.ids.contains(&key);
        named.iter().find(is_match).map(|one| one.name).filter(|name| !name.is_empty())
    })
}

impl Message {
    /// Returns the content as types. The content of a recalled or deleted message is [`Content::Other`].
    pub fn content(&self) -> Content {
        Content::decode(self.msg_type.as_str(), &self.body.content)
    }

    /// Returns the plain text, with the names of mentioned users: see [`Content::plain_text`].
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// for message in client.im().v1().message().get("om_1").await?.items {
    ///     println!("{}", message.plain_text()); // @Ada please help
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn plain_text(&self) -> String {
        let named = self.mentions.iter().map(|Mention { key, id, name, .. }| Named { key, ids: vec![id], name });
        plain(&self.content(), &named.collect::<Vec<_>>())
    }
}

#[cfg(feature = "events")]
mod pushed {
    use super::{Named, plain};
    use crate::content::Content;
    use crate::im::v1::event;

    impl event::Message {
        /// Returns the content as types.
        pub fn content(&self) -> Content {
            Content::decode(&self.message_type, &self.content)
        }

        /// Returns the plain text, with the names of mentioned users: see [`Content::plain_text`].
        ///
        /// ```no_run
        /// # fn example(pushed: feishu_api::im::v1::event::MessageReceive) {
        /// println!("{}", pushed.message.plain_text()); // @Ada please help
        /// # }
        /// ```
        pub fn plain_text(&self) -> String {
            let ids = |mention: &'_ event::Mention| {
                let ids = &mention.id;
                let user_id = ids.user_id.as_ref().map(ToString::to_string).unwrap_or_default();
                [ids.open_id.to_string(), ids.union_id.to_string(), user_id]
            };
            let all: Vec<[String; 3]> = self.mentions.iter().map(ids).collect();
            let named = self.mentions.iter().zip(&all).map(|(mention, ids)| Named {
                key: &mention.key,
                ids: ids.iter().map(String::as_str).filter(|id| !id.is_empty()).collect(),
                name: &mention.name,
            });
            plain(&self.content(), &named.collect::<Vec<_>>())
        }
    }
}
