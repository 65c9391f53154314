//! Common parts of images and files: uploads in forms, downloads, and keys.

use super::Context;
use crate::gateway::{Refusal, SentFile};
use crate::world::Resource;
use feishu_api::Download;

impl Context<'_> {
    /// Returns the file of a field; the last one if there are several.
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

/// An uploaded file, with its documented size limits.
pub(super) struct Sent {
    pub(super) file: SentFile,
    pub(super) too_small: bool,
    pub(super) too_large: bool,
}

/// Whether a text is a well-formed key of an upload.
pub(super) fn is_key(text: &str, prefix: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    text.strip_prefix(prefix).is_some_and(|rest| !rest.is_empty() && rest.bytes().all(is_part))
}
