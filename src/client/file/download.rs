//! A reply that is a file, on its way in.

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

/// A reply that is a file. Its bytes come as they are asked for; dropped, it takes the rest no further.
///
/// It is a [`Stream`] of pieces, too. It comes over a connection of the runtime that the call was made on: read it there,
/// or while that runs.
///
/// What a server or a proxy sends in place of a file is an error of the call, although its status is 200: an error of the
/// platform (a short JSON object with a `code` that is not 0 and a `msg`), and a web page. A file may look the same. The
/// platform sends files under their names, so what has a name is a file, unless its code is one that the operation is
/// documented to answer.
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
/// Of everything that reads it:
///
/// - [`Error::Response`] where the file ends early, with how much of it came, where it is longer than allowed, or where
///   it is not in the encoding that the server states;
/// - [`Error::Transport`] where it takes longer than the client's timeout for each MiB of it;
/// - [`Error::File`] where it cannot be written.
#[derive(Default)]
pub struct Download {
    /// `None` of one that no reply became.
    reading: Option<Box<Reading>>,
}

/// A file that is being read.
struct Reading {
    context: Context,
    /// The answer without its body.
    head: Received,
    /// `None` once nothing is left.
    body: Option<ReplyBody>,
    /// What of the body was read already, to tell what it is.
    first: Option<Bytes>,
    timeout: ReadTimeout,
    /// How many bytes came.
    received: u64,
    /// How many may come.
    largest: u64,
}

impl Download {
    /// The file that an answer holds.
    pub(crate) fn new(context: Context, mut head: Received) -> Self {
        let first = Some(std::mem::take(&mut head.body).into()).filter(|first: &Bytes| !first.is_empty());
        let Rest { body, limits } = head.rest.take().unwrap_or_default();
        let (timeout, largest) = (ReadTimeout::new(limits.timeout), limits.largest);
        Self { reading: Some(Box::new(Reading { context, head, body, first, timeout, received: 0, largest })) }
    }

    /// The media type, as the server states it.
    pub fn content_type(&self) -> Option<&str> {
        self.header(&CONTENT_TYPE)
    }

    /// How many bytes the server promises; `None` where it does not say.
    pub fn length(&self) -> Option<u64> {
        self.reading.as_ref()?.head.length()
    }

    /// The name the server gives the file: one name, without a directory. Show it, but do not choose a place by it:
    /// somebody else chose it, and it may be the name of a file you have.
    pub fn file_name(&self) -> Option<String> {
        let Reading { context, head, .. } = &**self.reading.as_ref()?;
        let name = disposition::file_name(head.headers.get(CONTENT_DISPOSITION)?.as_bytes())?;
        Some(context.redactor().text(name))
    }

    /// Which part of the file this is, where only a part was asked for: `bytes 0-99/1234`, for example.
    pub fn content_range(&self) -> Option<&str> {
        self.header(&CONTENT_RANGE)
    }

    fn header(&self, name: &http::header::HeaderName) -> Option<&str> {
        self.reading.as_ref()?.head.headers.get(name)?.to_str().ok()
    }

    /// Lets it have no more than so many bytes. One that is longer is an error once it is read, and is not read on.
    #[must_use]
    pub fn at_most(mut self, bytes: u64) -> Self {
        if let Some(reading) = &mut self.reading {
            reading.largest = reading.largest.min(bytes);
        }
        self
    }

    /// The next piece; `None` once all of them came.
    ///
    /// # Errors
    /// See [`Download`].
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|task| self.poll_chunk(task)).await.transpose()
    }

    /// The whole file, in memory.
    ///
    /// # Errors
    /// See [`Download`]; also where it has more than `largest` bytes, and then not more than these are read.
    pub async fn bytes(self, largest: usize) -> Result<Vec<u8>, Error> {
        let mut file = self.at_most(largest as u64);
        let mut bytes = Vec::new();
        while let Some(piece) = file.chunk().await? {
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    }

    /// Writes the file somewhere, flushes, and tells how many bytes it has.
    ///
    /// # Errors
    /// See [`Download`]. What was written before stays written.
    pub async fn write_to(mut self, writer: &mut (dyn AsyncWrite + Send + Unpin)) -> Result<u64, Error> {
        self.copy(writer, "").await
    }

    /// Saves the file at a path, in place of one that is there, whose permissions it keeps, and tells how many bytes it
    /// has.
    ///
    /// It is written under another name in the same directory and renamed once it is complete, so that at the path
    /// there is all of it or what was there before, whatever happens; where it fails, or the future is dropped, the
    /// other file is removed.
    ///
    /// # Errors
    /// See [`Download`].
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        self.save_at(path.as_ref()).await
    }

    async fn save_at(&mut self, path: &Path) -> Result<u64, Error> {
        let name = path.to_string_lossy();
        let mut saving = Saving::start(path).map_err(|error| self.not_written(&name, error))?;
        let length = self.copy(&mut saving.file, &name).await?;
        saving.finish().await.map_err(|error| self.not_written(&name, error))?;
        Ok(length)
    }

    async fn copy(&mut self, writer: &mut (dyn AsyncWrite + Send + Unpin), name: &str) -> Result<u64, Error> {
        let mut length = 0;
        while let Some(piece) = self.chunk().await? {
            write_all(writer, &piece).await.map_err(|error| self.not_written(name, error))?;
            length += piece.len() as u64;
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

    /// The next piece from the connection.
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

/// The reply of an operation, without fields: what becomes of it is put in its own place.
impl Object for Download {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.place("", Place::File(self));
    }
}

impl Attachment for Download {
    fn describe(&self) -> Json {
        serde_json::json!({ "file_name": self.file_name(), "content_type": self.content_type(), "length": self.length() })
    }

    /// A stream is equal to none: to compare it, it would have to be read.
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
