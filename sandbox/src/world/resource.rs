//! What apps have uploaded: images and files.

use axum::body::Bytes;
use std::fmt;

/// An image or a file that an app has uploaded.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// Its image_key or file_key.
    pub key: String,
    /// The app that uploaded it.
    pub app_id: String,
    /// What it is.
    pub kind: ResourceKind,
    /// The type it was uploaded as, such as `mp4`; empty for images.
    pub file_type: String,
    /// The name it is downloaded under.
    pub file_name: String,
    /// Its media type.
    pub content_type: String,
    /// Its bytes.
    pub content: Bytes,
}

/// What a resource is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceKind {
    /// An image for messages.
    Image,
    /// An image that is to be an avatar.
    Avatar,
    /// A file.
    File,
}

impl Resource {
    /// What an app has uploaded, without a name, of no known type.
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

    /// Sets the name it is downloaded under.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// Sets the type it was uploaded as, such as `mp4`.
    #[must_use]
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = file_type.into();
        self
    }

    /// Sets its media type.
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
