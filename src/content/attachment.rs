//! Messages that are a file, sent by the key under which it was uploaded.

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
        /// The name of the file, in a message that was received.
        file_name: Option<String>,
    }
}

object! {
    /// A voice message.
    Audio {
        /// The key of the file, which is in the opus format.
        file_key: FileKey,
        /// How long it takes in milliseconds, in a message that was received.
        duration: Option<i64>,
    }
}

object! {
    /// A video message.
    Media {
        /// The key of the file, which is in the mp4 format.
        file_key: FileKey,
        /// The key of the image that is shown before it plays.
        image_key: Option<ImageKey>,
        /// The name of the file, in a message that was received.
        file_name: Option<String>,
        /// How long it takes in milliseconds, in a message that was received.
        duration: Option<i64>,
    }
}

object! {
    /// A sticker: only those can be sent that were received.
    Sticker {
        /// The key of the sticker.
        file_key: FileKey,
    }
}

impl Image {
    /// A message that is this image.
    pub fn new(image_key: impl Into<ImageKey>) -> Self {
        Self { image_key: image_key.into(), ..Self::default() }
    }
}

impl File {
    /// A message that is this file.
    pub fn new(file_key: impl Into<FileKey>) -> Self {
        Self { file_key: file_key.into(), ..Self::default() }
    }
}

impl Audio {
    /// A message that is this recording.
    pub fn new(file_key: impl Into<FileKey>) -> Self {
        Self { file_key: file_key.into(), ..Self::default() }
    }
}

impl Media {
    /// A message that is this video.
    pub fn new(file_key: impl Into<FileKey>) -> Self {
        Self { file_key: file_key.into(), ..Self::default() }
    }

    /// Sets the image that is shown before it plays.
    #[must_use]
    pub fn cover(mut self, image_key: impl Into<ImageKey>) -> Self {
        self.image_key = Some(image_key.into());
        self
    }
}

impl Sticker {
    /// A message that is this sticker.
    pub fn new(file_key: impl Into<FileKey>) -> Self {
        Self { file_key: file_key.into(), ..Self::default() }
    }
}
