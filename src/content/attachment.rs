//! Messages that are files, sent by the key of an upload.

use super::object::object;
use crate::id::{FileKey, ImageKey};

object! {
    /// An image message.
    Image {
        /// The key of the image.
        image_key: ImageKey,
    }
}

object! {
    /// A file message.
    File {
        /// The key of the file.
        file_key: FileKey,
        /// The name of the file; only in received messages.
        file_name: Option<String>,
    }
}

object! {
    /// A voice message.
    Audio {
        /// The key of the file, which is in the opus format.
        file_key: FileKey,
        /// The duration in milliseconds; only in received messages.
        duration: Option<i64>,
    }
}

object! {
    /// A video message.
    Media {
        /// The key of the file, which is in the mp4 format.
        file_key: FileKey,
        /// The key of the preview image.
        image_key: Option<ImageKey>,
        /// The name of the file; only in received messages.
        file_name: Option<String>,
        /// The duration in milliseconds; only in received messages.
        duration: Option<i64>,
    }
}

object! {
    /// A sticker. Only stickers that were received can be sent.
    Sticker {
        /// The key of the sticker.
        file_key: FileKey,
    }
}

impl Image {
    /// Creates a message with this image.
    pub fn new(image_key: impl Into<ImageKey>) -> Self {
        Self { image_key: image_key.into(), ..Self::default() }
    }
}

impl File {
    /// Creates a message with this file.
    pub fn new(file_key: impl Into<FileKey>) -> Self {
        Self { file_key: file_key.into(), ..Self::default() }
    }
}

impl Audio {
    /// Creates a message with this recording.
    pub fn new(file_key: impl Into<FileKey>) -> Self {
        Self { file_key: file_key.into(), ..Self::default() }
    }
}

impl Media {
    /// Creates a message with this video.
    pub fn new(file_key: impl Into<FileKey>) -> Self {
        Self { file_key: file_key.into(), ..Self::default() }
    }

    /// Sets the preview image.
    #[must_use]
    pub fn cover(mut self, image_key: impl Into<ImageKey>) -> Self {
        self.image_key = Some(image_key.into());
        self
    }
}

impl Sticker {
    /// Creates a message with this sticker.
    pub fn new(file_key: impl Into<FileKey>) -> Self {
        Self { file_key: file_key.into(), ..Self::default() }
    }
}
