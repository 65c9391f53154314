//! The messages and files of a scenario.

use super::build::Builder;
use super::file::{File, FileEntry, FileKind, MessageEntry};
use crate::filled::filled;
use crate::world::{Message, Reaction, Resource, ResourceKind, is_bot};
use feishu_api::TimestampMs;
use feishu_api::im::v1::{Pin, PinOperatorIdType};
use feishu_source::{Segment, quoted};
use std::path::Path;

impl Builder<'_, '_, '_> {
    pub(super) fn message(&mut self, id: &str, entry: &MessageEntry, time: i64) {
        let at = ["messages".into(), id.into()];
        self.id(&at, id, "om_", "a message_id");
        let file = self.file;
        self.findings.known(
            &[at[0], at[1], "chat".into()],
            &entry.chat,
            "chats",
            file.chats.keys().map(String::as_str),
        );
        self.who_known(&[at[0], at[1], "from".into()], &entry.from);
        let time = entry.at.unwrap_or(time);
        let mut message = Message::new(id, entry.chat.as_str()).from(entry.from.as_str()).at(time);
        message = match (&entry.text, &entry.r#type, &entry.content) {
            (Some(text), None, None) => message.content("text", serde_json::json!({ "text": text }).to_string()),
            (None, Some(kind), Some(content)) => {
                if let Err(error) = serde_json::from_str::<serde_json::Value>(content) {
                    let at = [at[0], at[1], "content".into()];
                    self.findings.value(
                        &at,
                        "bad-content",
                        format!("the content is not JSON: {error}"),
                        "write the content as the platform sends it: JSON, in a string",
                    );
                }
                message.content(kind, content)
            }
            _ => {
                let message = "a message must have either a `text`, or a `type` and a `content`".to_owned();
                self.findings.key(&at, "bad-message", message, "write `text: …`, or both `type` and `content`");
                return;
            }
        };
        if let Some(parent) = &entry.reply_to {
            let others = file.messages.keys().filter(|other| *other != id).map(String::as_str);
            self.findings.known(&[at[0], at[1], "reply_to".into()], parent, "messages", others);
            message = message.reply_to(parent, root(file, parent));
        }
        if let Some(thread) = &entry.thread {
            message = message.in_thread(thread);
        }
        for (key, list) in [("read_by", &entry.read_by), ("hidden_from", &entry.hidden_from)] {
            for (index, who) in list.iter().enumerate() {
                self.who_known(&[at[0], at[1], key.into(), Segment::Index(index)], who);
            }
        }
        message.reads = entry.read_by.iter().map(|who| (who.clone(), time + 1000)).collect();
        message.hidden_from = entry.hidden_from.iter().cloned().collect();
        message.recalled = entry.recalled;
        message.deleted = entry.deleted;
        message.self_destructing = entry.self_destructing;
        message.unsupported = entry.unsupported;
        self.world().add_message(message);
        if let Some(who) = &entry.pinned_by {
            self.who_known(&[at[0], at[1], "pinned_by".into()], who);
            self.world().add_pin(filled(|pin: &mut Pin| {
                pin.message_id = id.into();
                pin.chat_id = entry.chat.as_str().into();
                pin.operator_id.clone_from(who);
                pin.operator_id_type = if is_bot(who) { PinOperatorIdType::AppId } else { PinOperatorIdType::OpenId };
                pin.create_time = TimestampMs::from_millis(time + 1000);
            }));
        }
        for (index, reaction) in entry.reactions.iter().enumerate() {
            self.who_known(&[at[0], at[1], "reactions".into(), Segment::Index(index), "by".into()], &reaction.by);
            let mut new = Reaction::new(format!("{id}_{index}"), id, reaction.emoji.as_str(), reaction.by.as_str());
            new.created = time + 1000;
            self.world().add_reaction(new);
        }
    }

    pub(super) fn file(&mut self, key: &str, entry: &FileEntry, directory: &Path) {
        let at = ["files".into(), key.into()];
        self.app_known(&[at[0], at[1], "app".into()], &entry.app);
        let is_image = key.starts_with("img_");
        if !is_image && !key.starts_with("file_") {
            let message = format!("{} is not the key of an image or a file", quoted(key));
            self.findings.key(
                &at,
                "bad-id",
                message,
                "the keys of images start with `img_`, those of files with `file_`",
            );
        }
        let content = match (&entry.path, &entry.text) {
            (None, Some(text)) => text.clone().into_bytes(),
            (Some(path), None) => match std::fs::read(directory.join(path)) {
                Ok(content) => content,
                Err(error) => {
                    let at = [at[0], at[1], "path".into()];
                    let help = "give a path relative to the scenario file";
                    return self.findings.value(
                        &at,
                        "unreadable-file",
                        format!("cannot read {}: {error}", quoted(path)),
                        help,
                    );
                }
            },
            _ => {
                let message = "a file must have either a `path` or a `text`".to_owned();
                return self.findings.key(&at, "bad-file", message, "write one of the two");
            }
        };
        let kind = match entry.kind {
            Some(FileKind::Avatar) => ResourceKind::Avatar,
            Some(FileKind::Image) => ResourceKind::Image,
            Some(FileKind::File) => ResourceKind::File,
            None if is_image => ResourceKind::Image,
            None => ResourceKind::File,
        };
        let mut resource = Resource::new(key, entry.app.as_str(), kind, content);
        if let Some(name) = &entry.name {
            resource = resource.file_name(name);
        }
        if let Some(media_type) = &entry.content_type {
            resource = resource.content_type(media_type);
        }
        self.world().add_resource(resource);
    }
}

/// Returns the first message of the chain of replies that a message belongs to.
fn root(file: &File, parent: &str) -> String {
    let mut root = parent;
    // Stops at a cycle of replies.
    for _ in 0..file.messages.len() {
        match file.messages.get(root).and_then(|message| message.reply_to.as_deref()) {
            Some(next) => root = next,
            None => break,
        }
    }
    root.to_owned()
}
