//! A file to upload, from any source.

use crate::wire::{Attachment, Json, Place, Value};
use bytes::Bytes;
use futures_core::Stream;
use serde::ser::{Serialize, Serializer};
use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};

/// A file to upload in a form.
///
/// ```
/// use feishu_api::Upload;
///
/// let photo = Upload::from_path("holiday.jpg").content_type("image/jpeg");
/// let note = Upload::from_bytes("Hello").file_name("note.txt");
/// ```
///
/// A path is opened when the call is sent, and read in chunks. A call whose files are all paths and bytes can be sent
/// again, for example after the platform rejected its token. A reader or stream can be read only once: clones share it,
/// the first call sent consumes it, and a call that contains one is sent only once.
///
/// Documented size limits are checked before anything is sent; if the length is not known in advance, they are checked
/// while the file is read.
///
/// As JSON, an upload is its name, type and length, without its content. An upload read from JSON has no content and
/// cannot be sent.
#[derive(Clone)]
pub struct Upload {
    pub(super) source: Source,
    file_name: Option<String>,
    content_type: Option<String>,
    length: Option<u64>,
}

/// The source of the bytes.
#[derive(Clone)]
pub(super) enum Source {
    Path(PathBuf),
    Bytes(Bytes),
    /// `None` once it was taken.
    Stream(Arc<Mutex<Option<Chunks>>>),
}

/// The bytes of a file in chunks.
pub(super) type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// The name of a file without a name: a part without a file name would not be a file.
const NAMELESS: &str = "file";

/// The media type of a file of unknown type.
const UNTYPED: &str = "application/octet-stream";

impl Upload {
    fn new(source: Source) -> Self {
        Self { source, file_name: None, content_type: None, length: None }
    }

    fn one_shot(chunks: Option<Chunks>) -> Self {
        Self::new(Source::Stream(Arc::new(Mutex::new(chunks))))
    }

    /// Creates an upload from the file at a path. The file is opened when the call is sent. Its name is the last part
    /// of the path, unless [`file_name`](Self::file_name) sets another.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        Self::new(Source::Path(path.into()))
    }

    /// Creates an upload from bytes.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()))
    }

    /// Creates an upload from a reader, which is read to its end while it is sent. If the length is known, set it with
    /// [`length`](Self::length).
    pub fn from_reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::one_shot(Some(Box::pin(Pieces::new(reader))))
    }

    /// Creates an upload from a stream, for example the body of another request. If the length is known, set it with
    /// [`length`](Self::length).
    pub fn from_stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::one_shot(Some(Box::pin(Plain { stream: Box::pin(stream) })))
    }

    /// Sets the file name sent to the platform.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type. The default is `application/octet-stream`.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Sets the length of a reader or stream in bytes. If all lengths are known, the request declares its length, and
    /// sizes are checked before anything is sent. Otherwise the request uses chunked encoding, which not every server
    /// accepts. If a file turns out longer or shorter than declared, the call fails.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// Returns the file name to send.
    pub(super) fn name(&self) -> String {
        let of_path = || match &self.source {
            Source::Path(path) => path.file_name().map(|name| name.to_string_lossy().into_owned()),
            Source::Bytes(_) | Source::Stream(_) => None,
        };
        let name = self.file_name.clone().or_else(of_path).unwrap_or_default();
        if name.is_empty() { NAMELESS.to_owned() } else { name }
    }

    pub(super) fn media_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or(UNTYPED)
    }

    /// Returns the length, if it is known without opening the file.
    pub(super) fn known_length(&self) -> Option<u64> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes.len() as u64),
            Source::Path(_) | Source::Stream(_) => self.length,
        }
    }

    /// Whether the file can be read more than once.
    pub(super) fn is_repeatable(&self) -> bool {
        !matches!(self.source, Source::Stream(_))
    }
}

/// An upload without content, as read from JSON.
impl Default for Upload {
    fn default() -> Self {
        Self::one_shot(None)
    }
}

/// Whether both have the same source: the same bytes, path or stream.
impl PartialEq for Upload {
    fn eq(&self, other: &Self) -> bool {
        let same_source = match (&self.source, &other.source) {
            (Source::Path(one), Source::Path(other)) => one == other,
            (Source::Bytes(one), Source::Bytes(other)) => one == other,
            (Source::Stream(one), Source::Stream(other)) => Arc::ptr_eq(one, other),
            _ => false,
        };
        same_source
            && (&self.file_name, &self.content_type, self.length)
                == (&other.file_name, &other.content_type, other.length)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Upload");
        match &self.source {
            Source::Path(path) => out.field("path", path),
            Source::Bytes(bytes) => out.field("bytes", &bytes.len()),
            Source::Stream(_) => out.field("stream", &self.length),
        };
        out.field("file_name", &self.name()).field("content_type", &self.media_type()).finish()
    }
}

impl Attachment for Upload {
    fn describe(&self) -> Json {
        let mut description = serde_json::json!({ "file_name": self.name(), "content_type": self.media_type() });
        if let Some(length) = self.known_length() {
            description["length"] = length.into();
        }
        description
    }

    fn is_equal(&self, other: &dyn Attachment) -> bool {
        (other as &dyn Any).downcast_ref::<Self>().is_some_and(|other| self == other)
    }
}

impl Serialize for Upload {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.describe().serialize(serializer)
    }
}

impl Value for Upload {
    fn place(&mut self) -> Place<'_> {
        Place::File(self)
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self::from_bytes(bytes)
    }
}

/// The number of bytes read from a reader at once.
const PIECE: usize = 64 * 1024;

/// A reader as a stream of chunks.
pub(super) struct Pieces<R> {
    reader: Pin<Box<R>>,
    /// The buffer for the chunk being read.
    piece: Vec<u8>,
}

impl<R> Pieces<R> {
    pub(super) fn new(reader: R) -> Self {
        Self { reader: Box::pin(reader), piece: Vec::new() }
    }
}

impl<R: AsyncRead> Stream for Pieces<R> {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { reader, piece } = self.get_mut();
        if piece.is_empty() {
            *piece = vec![0; PIECE];
        }
        let mut buffer = ReadBuf::new(piece);
        if let Err(error) = ready!(reader.as_mut().poll_read(task, &mut buffer)) {
            return Poll::Ready(Some(Err(error)));
        }
        let length = buffer.filled().len();
        piece.truncate(length);
        Poll::Ready((length > 0).then(|| Ok(std::mem::take(piece).into())))
    }
}

/// Converts a stream of byte-like items into a stream of bytes.
struct Plain<S> {
    stream: Pin<Box<S>>,
}

impl<S, B, E> Stream for Plain<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.stream.as_mut().poll_next(task));
        Poll::Ready(piece.map(|piece| piece.map(Into::into).map_err(io::Error::other)))
    }
}
