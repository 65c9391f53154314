//! The body of a form, sent piece by piece as the connection accepts it.

use super::timeout::Progress;
use super::upload::Chunks;
use crate::endpoint::Endpoint;
use crate::error::{FileError, FileProblem};
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, ready};

/// An error while a body was sent. hyper reports only that sending failed.
pub(crate) type Failure = Arc<OnceLock<FileError>>;

/// The number of bytes in memory sent at once, so that progress reflects the connection.
const PIECE: usize = 64 * 1024;

pub(crate) struct FormBody {
    endpoint: &'static Endpoint,
    pieces: VecDeque<Piece>,
    /// The remaining length, if it is known for every piece.
    length: Option<u64>,
    progress: Progress,
    failure: Failure,
}

/// A part of a form, or a separator.
pub(super) enum Piece {
    Bytes(Bytes),
    File(OpenFile),
}

/// A file being read.
pub(super) struct OpenFile {
    /// The name of the form field.
    name: &'static str,
    /// The mutex only makes this `Sync`; it is never locked.
    chunks: Mutex<Chunks>,
    length: Option<u64>,
    /// The sizes the operation accepts.
    sizes: (u64, u64),
    /// The number of bytes read.
    read: u64,
}

impl Piece {
    pub(super) fn file(name: &'static str, chunks: Chunks, length: Option<u64>, sizes: (u64, u64)) -> Self {
        Self::File(OpenFile { name, chunks: Mutex::new(chunks), length, sizes, read: 0 })
    }
}

impl FormBody {
    pub(super) fn new(endpoint: &'static Endpoint, progress: Progress) -> Self {
        Self { endpoint, pieces: VecDeque::new(), length: Some(0), progress, failure: Failure::default() }
    }

    pub(super) fn failure(&self) -> Failure {
        Arc::clone(&self.failure)
    }

    pub(super) fn add(&mut self, piece: Piece) {
        let length = match &piece {
            Piece::Bytes(bytes) => Some(bytes.len() as u64),
            Piece::File(file) => file.length,
        };
        self.length = self.length.zip(length).and_then(|(sum, length)| sum.checked_add(length));
        self.pieces.push_back(piece);
    }

    fn poll_piece(&mut self, task: &mut Context<'_>) -> Poll<Option<Result<Bytes, FileError>>> {
        loop {
            match self.pieces.front_mut() {
                None => return Poll::Ready(None),
                Some(Piece::Bytes(bytes)) if !bytes.is_empty() => {
                    return Poll::Ready(Some(Ok(bytes.split_to(bytes.len().min(PIECE)))));
                }
                Some(Piece::Bytes(_)) => {}
                Some(Piece::File(file)) => match ready!(file.poll_chunk(self.endpoint, task)) {
                    // Some servers treat an empty chunk as the end.
                    Some(Ok(chunk)) if chunk.is_empty() => continue,
                    Some(chunk) => return Poll::Ready(Some(chunk)),
                    None => {}
                },
            }
            self.pieces.pop_front();
        }
    }
}

impl OpenFile {
    /// Returns the next piece of the file, and checks its length and limits.
    fn poll_chunk(
        &mut self,
        endpoint: &'static Endpoint,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, FileError>>> {
        let chunks = self.chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
        let chunk = match ready!(chunks.as_mut().poll_next(task)).transpose() {
            Ok(chunk) => chunk,
            Err(error) => {
                let error = FileError::io(Some(endpoint), self.name, FileProblem::Read, error);
                return Poll::Ready(Some(Err(error)));
            }
        };
        self.read += chunk.as_ref().map_or(0, Bytes::len) as u64;
        let (length, ended) = (self.read, chunk.is_none());
        let (least, greatest) = self.sizes;
        let problem = match self.length {
            _ if length > greatest => FileProblem::TooLarge { length, greatest },
            _ if ended && length < least => FileProblem::TooSmall { length, least },
            Some(promised) if length > promised || (ended && length < promised) => {
                FileProblem::OtherLength { promised, length }
            }
            _ => return Poll::Ready(chunk.map(Ok)),
        };
        Poll::Ready(Some(Err(FileError::new(endpoint, self.name, problem))))
    }
}

impl Body for FormBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let body = self.get_mut();
        Poll::Ready(match ready!(body.poll_piece(task)) {
            None => None,
            Some(Ok(piece)) => {
                body.progress.add(piece.len());
                body.length = body.length.map(|length| length.saturating_sub(piece.len() as u64));
                Some(Ok(Frame::data(piece)))
            }
            Some(Err(error)) => {
                body.pieces.clear();
                // It is the first error, since nothing is sent after it.
                let _ = body.failure.set(error);
                Some(Err(io::Error::other("sending the form failed")))
            }
        })
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
