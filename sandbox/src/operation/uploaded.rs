//! What images and files have in common: they come in forms, go out as they are, and have keys.

use super::Context;
use crate::gateway::{Refusal, SentFile};
use crate::world::Resource;
use feishu_api::Download;

impl Context<'_> {
    /// The file of a field. Whoever sends several sends the last one.
    pub(super) fn file(&self, name: &str) -> Option<Sent> {
        let (parameter, file) = self.files.iter().rev().find(|(parameter, _)| parameter.name == name)?;
        let (least, greatest) = parameter.sizes;
        Some(Sent { too_small: file.length < least, too_large: file.length > greatest, file: file.clone() })
    }

    /// Replies with a file.
    pub(super) fn reply_with(&mut self, resource: Resource) -> Result<Download, Refusal> {
        self.reply = Some(resource);
        Ok(Download::default())
    }
}

/// A file that was sent, held against its documented sizes.
pub(super) struct Sent {
    pub(super) file: SentFile,
    pub(super) too_small: bool,
    pub(super) too_large: bool,
}

/// Whether a text looks like the key of something uploaded.
pub(super) fn is_key(text: &str, prefix: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    text.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty() && rest.bytes().all(is_part))
}
