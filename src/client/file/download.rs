//! A reply that is a file.

use super::disposition;
use super::save::Saving;
use super::timeout::ReadTimeout;
use crate::client::reply::Context;
use crate::client::transport::{BodyError, Received, ReplyBody, Rest};
use crate::error::{Error, FileError, FileProblem, ResponseProblem, Stage, TransportError};
use crate::wire::{Attachment, Fields, Json, Object, Place};
use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_DISPOSITION, CONTENT_RANGE, CONTENT_TYPE};
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context as TaskContext, Poll, ready};
use tokio::io::AsyncWrite;

/// A reply that is a file. Its bytes are received as they are requested; when dropped, the rest is not received.
///
/// It is also a [`Stream`] of chunks. It uses a connection of the runtime on which the call was made: read it on that
/// runtime, or while that runtime is running.
///
/// If a server or a proxy sends something else in place of a file, although with status 200, the call fails: on an
/// error of the platform (a short JSON object with a `code` other than 0 and a `msg`), and on a web page. A real file
/// may look the same. The platform sends files with a file name, so a body with a file name is a file, unless its code
/// is documented for the operation.
///
/// ```no_run
/// # async fn example(mut download: feishu_api::Download) -> Result<(), feishu_api::Error> {
/// println!("{:?}, {:?} bytes", download.content_type(), download.length());
/// while let Some(piece) = download.chunk().await? {
///     println!("{} bytes came", piece.len());
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// All methods that read the file fail with:
///
/// - [`Error::Response`] if the file ends early (the error says how much was received), is longer than allowed, or is
///   not in the encoding that the server declared;
/// - [`Error::Transport`] if receiving takes longer than the client's timeout per MiB;
/// - [`Error::File`] if writing fails.
#[derive(Default)]
pub struct Download {
    /// `None` if this does not come from a reply.
    reading: Option<Box<Reading>>,
}

/// A file being read.
struct Reading {
    context: Context,
    /// The response without its body.
    head: Received,
    /// `None` once the body has ended.
    body: Option<ReplyBody>,
    /// The beginning of the body, which was read to determine what it is.
    first: Option<Bytes>,
    timeout: ReadTimeout,
    /// The number of bytes received.
    received: u64,
    /// The maximum number of bytes.
    largest: u64,
}

impl Download {
    /// Creates a download from a response.
    pub(crate) fn new(context: Context, mut head: Received) -> Self {
        let first = Some(std::mem::take(&mut head.body).into()).filter(|first: &Bytes| !first.is_empty());
        let Rest { body, limits } = head.rest.take().unwrap_or_default();
        let (timeout, largest) = (ReadTimeout::new(limits.timeout), limits.largest);
        Self { reading: Some(Box::new(Reading { context, head, body, first, timeout, received: 0, largest })) }
    }

    /// Returns the media type declared by the server.
    pub fn content_type(&self) -> Option<&str> {
        self.header(&CONTENT_TYPE)
    }

    /// Returns the length declared by the server; `None` if unknown.
    pub fn length(&self) -> Option<u64> {
        self.reading.as_ref()?.head.length()
    }

    /// Returns the file name given by the server: a single name, without a directory. Show it, but do not use it as a
    /// path: it is untrusted, and may be the name of an existing file.
    pub fn file_name(&self) -> Option<String> {
        let Reading { context, head, .. } = &**self.reading.as_ref()?;
        let name = disposition::file_name(head.headers.get(CONTENT_DISPOSITION)?.as_bytes())?;
        Some(context.redactor().text(name))
    }

    /// Returns the range of the file, if only a part was requested: for example `bytes 0-99/1234`.
    pub fn content_range(&self) -> Option<&str> {
        self.header(&CONTENT_RANGE)
    }

    fn header(&self, name: &http::header::HeaderName) -> Option<&str> {
        self.reading.as_ref()?.head.headers.get(name)?.to_str().ok()
    }

    /// Limits the size of the file in bytes. Reading a longer file fails at the limit.
    #[must_use]
    pub fn at_most(mut self, bytes: u64) -> Self {
        if let Some(reading) = &mut self.reading {
            reading.largest = reading.largest.min(bytes);
        }
        self
    }

    /// Returns the next chunk; `None` at the end.
    ///
    /// # Errors
    /// See [`Download`].
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|task| self.poll_chunk(task)).await.transpose()
    }

    /// Reads the whole file into memory.
    ///
    /// # Errors
    /// See [`Download`]; also fails if the file is longer than `largest` bytes, without reading further.
    pub async fn bytes(self, largest: usize) -> Result<Vec<u8>, Error> {
        let mut file = self.at_most(largest as u64);
        let mut bytes = Vec::new();
        while let Some(piece) = file.chunk().await? {
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    }

    /// Writes the file to a writer, flushes it, and returns the number of bytes.
    ///
    /// # Errors
    /// See [`Download`]. Data written before an error stays written.
    pub async fn write_to(mut self, writer: &mut (dyn AsyncWrite + Send + Unpin)) -> Result<u64, Error> {
        self.copy(writer, "", &mut |_| ()).await
    }

    /// Saves the file at a path and returns its length in bytes. An existing file is replaced, and its permissions are
    /// kept.
    ///
    /// The file is written under a temporary name in the same directory, and renamed once complete, so the path always
    /// holds either the complete new file or the old one. On failure, or if the future is dropped, the temporary file
    /// is removed.
    ///
    /// # Errors
    /// See [`Download`].
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        self.save_at(path.as_ref(), &mut |_| ()).await
    }

    /// Saves the file like [`save`](Self::save), and calls `progress` after each chunk with the number of bytes so far.
    ///
    /// # Errors
    /// See [`Download`].
    pub async fn save_with(
        mut self,
        path: impl AsRef<Path>,
        mut progress: impl FnMut(u64) + Send,
    ) -> Result<u64, Error> {
        self.save_at(path.as_ref(), &mut progress).await
    }

    async fn save_at(&mut self, path: &Path, progress: &mut (dyn FnMut(u64) + Send)) -> Result<u64, Error> {
        let name = path.to_string_lossy();
        let mut saving = Saving::start(path).map_err(|error| self.not_written(&name, error))?;
        let length = self.copy(&mut saving.file, &name, progress).await?;
        saving.finish().await.map_err(|error| self.not_written(&name, error))?;
        Ok(length)
    }

    async fn copy(
        &mut self,
        writer: &mut (dyn AsyncWrite + Send + Unpin),
        name: &str,
        progress: &mut (dyn FnMut(u64) + Send),
    ) -> Result<u64, Error> {
        let mut length = 0;
        while let Some(piece) = self.chunk().await? {
            write_all(writer, &piece).await.map_err(|error| self.not_written(name, error))?;
            length += piece.len() as u64;
            progress(length);
        }
        let flushed = poll_fn(|task| Pin::new(&mut *writer).poll_flush(task)).await;
        flushed.map_err(|error| self.not_written(name, error))?;
        Ok(length)
    }

    fn not_written(&self, name: &str, error: io::Error) -> Error {
        let endpoint = self.reading.as_ref().map(|reading| reading.context.endpoint);
        FileError::io(endpoint, name, FileProblem::Write, error).into()
    }

    fn poll_chunk(&mut self, task: &mut TaskContext<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        match &mut self.reading {
            Some(reading) => reading.poll_chunk(task),
            None => Poll::Ready(None),
        }
    }
}

impl Reading {
    fn poll_chunk(&mut self, task: &mut TaskContext<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.head.length().is_some_and(|promised| promised > self.largest) {
            return Poll::Ready(Some(Err(self.too_large())));
        }
        let piece = match self.first.take() {
            Some(first) => first,
            None => match ready!(self.poll_body(task)) {
                Some(Ok(piece)) => piece,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            },
        };
        self.received += piece.len() as u64;
        if self.received > self.largest {
            return Poll::Ready(Some(Err(self.too_large())));
        }
        Poll::Ready(Some(Ok(piece)))
    }

    /// Polls the connection for the next chunk.
    fn poll_body(&mut self, task: &mut TaskContext<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        self.timeout.asked();
        match body.poll_piece(task) {
            Poll::Ready(piece) => {
                self.timeout.progressed();
                Poll::Ready(piece.map(|piece| piece.map_err(|error| self.unreadable(error))))
            }
            Poll::Pending => {
                let allowed = ready!(self.timeout.poll_elapsed(task, self.received));
                let Context { site, endpoint, .. } = &self.context;
                let error = TransportError::timeout(endpoint, Stage::Body, allowed, &site.base.prefix);
                Poll::Ready(Some(Err(error.into())))
            }
        }
    }

    fn unreadable(&self, error: BodyError) -> Error {
        let received = usize::try_from(self.received).unwrap_or(usize::MAX);
        self.response_error(self.head.body_problem(error, received))
    }

    fn too_large(&self) -> Error {
        let largest = usize::try_from(self.largest).unwrap_or(usize::MAX);
        self.response_error(ResponseProblem::TooLarge { largest })
    }

    fn response_error(&self, problem: ResponseProblem) -> Error {
        self.context.response_error(&self.head, problem).into()
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, task: &mut TaskContext<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(task)
    }
}

/// The reply of an operation, without fields: the file is attached separately.
impl Object for Download {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.place("", Place::File(self));
    }
}

impl Attachment for Download {
    fn describe(&self) -> Json {
        serde_json::json!({ "file_name": self.file_name(), "content_type": self.content_type(), "length": self.length() })
    }

    /// A stream equals no other: comparing would require reading it.
    fn is_equal(&self, _: &dyn Attachment) -> bool {
        false
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("content_type", &self.content_type())
            .field("length", &self.length())
            .field("file_name", &self.file_name())
            .finish_non_exhaustive()
    }
}

async fn write_all(writer: &mut (dyn AsyncWrite + Send + Unpin), mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        let written = poll_fn(|task| Pin::new(&mut *writer).poll_write(task, bytes)).await?;
        bytes = match bytes.get(written..) {
            Some(rest) if written > 0 => rest,
            _ => return Err(io::ErrorKind::WriteZero.into()),
        };
    }
    Ok(())
}
