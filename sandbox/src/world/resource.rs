//! Uploaded images and files.

use axum::body::Bytes;
use std::fmt;

/// An image or a file that an app has uploaded.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// The image_key or file_key.
    pub key: String,
    /// The App ID of the app that uploaded it.
    pub app_id: String,
    /// The kind of resource.
    pub kind: ResourceKind,
    /// The type given in the upload, such as `mp4`; empty for images.
    pub file_type: String,
    /// The file name of a download.
    pub file_name: String,
    /// The media type.
    pub content_type: String,
    /// The content.
    pub content: Bytes,
}

/// The kind of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceKind {
    /// An image for messages.
    Image,
    /// An image for an avatar.
    Avatar,
    /// A file.
    File,
}

impl Resource {
    /// Creates a resource without a name and with a generic media type.
    pub fn new(
        key: impl Into<String>,
        app_id: impl Into<String>,
        kind: ResourceKind,
        content: impl Into<Bytes>,
    ) -> Self {
        let key = key.into();
        Self {
            file_name: key.clone(),
            key,
            app_id: app_id.into(),
            kind,
            file_type: String::new(),
            content_type: "application/octet-stream".to_owned(),
            content: content.into(),
        }
    }

    /// Sets the file name of a download.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// Sets the type given in the upload, such as `mp4`.
    #[must_use]
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = file_type.into();
        self
    }

    /// Sets the media type.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = media_type.into();
        self
    }
}

impl fmt::Debug for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resource")
            .field("key", &self.key)
            .field("app_id", &self.app_id)
            .field("kind", &self.kind)
            .field("file_type", &self.file_type)
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("length", &self.content.len())
            .finish()
    }
}
