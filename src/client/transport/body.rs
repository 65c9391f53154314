//! The bodies of requests and replies.

use super::encoding::Encoding;
#[cfg(feature = "gzip")]
use super::gzip::Gunzip;
use crate::client::file::FormBody;
use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The body of a request.
pub(crate) enum RequestBody {
    /// Bytes in memory; empty once sent.
    Bytes(Bytes),
    /// A form with files.
    Form(Box<FormBody>),
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match self.get_mut() {
            Self::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Self::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Self::Form(form) => Pin::new(form).poll_frame(task),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Bytes(bytes) => bytes.is_empty(),
            Self::Form(form) => form.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Self::Form(form) => form.size_hint(),
        }
    }
}

/// The body of a reply, decoded while it is read.
pub(crate) struct ReplyBody {
    incoming: Incoming,
    #[cfg(feature = "gzip")]
    gunzip: Option<Box<Gunzip>>,
}

/// The reason why a body cannot be read further.
pub(crate) enum BodyError {
    /// The connection broke, or the HTTP framing is invalid.
    Cut,
    /// The body is not in the declared encoding.
    #[cfg(feature = "gzip")]
    Encoding(io::Error),
}

impl ReplyBody {
    /// Creates the body of a response. Headers that describe an encoding which is decoded while reading no longer
    /// apply, and are removed.
    pub(super) fn new(incoming: Incoming, headers: &mut HeaderMap) -> Self {
        let gzip = cfg!(feature = "gzip") && Encoding::of(headers).is_gzip();
        if gzip {
            headers.remove(http::header::CONTENT_ENCODING);
            headers.remove(http::header::CONTENT_LENGTH);
        }
        Self {
            incoming,
            #[cfg(feature = "gzip")]
            gunzip: gzip.then(Box::default),
        }
    }

    /// Returns the next chunk; `None` at the end.
    pub(crate) async fn piece(&mut self) -> Option<Result<Bytes, BodyError>> {
        poll_fn(|task| self.poll_piece(task)).await
    }

    pub(crate) fn poll_piece(&mut self, task: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        #[cfg(feature = "gzip")]
        if let Some(gunzip) = &mut self.gunzip {
            return gunzip.poll_piece(&mut self.incoming, task);
        }
        poll_data(&mut self.incoming, task)
    }
}

/// Polls the connection for the next chunk.
pub(super) fn poll_data(incoming: &mut Incoming, task: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
    loop {
        match ready!(Pin::new(&mut *incoming).poll_frame(task)) {
            // A frame other than data, such as trailers, ends a chunked body and does not contain content.
            Some(Ok(frame)) => {
                if let Ok(piece) = frame.into_data() {
                    return Poll::Ready(Some(Ok(piece)));
                }
            }
            Some(Err(_)) => return Poll::Ready(Some(Err(BodyError::Cut))),
            None => return Poll::Ready(None),
        }
    }
}
