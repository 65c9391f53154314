//! The bodies of requests and of replies.

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
    /// What is there already; empty once it was sent.
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

/// The body of a reply, as its encoding has it read.
pub(crate) struct ReplyBody {
    incoming: Incoming,
    #[cfg(feature = "gzip")]
    gunzip: Option<Box<Gunzip>>,
}

/// Why a body cannot be read on.
pub(crate) enum BodyError {
    /// The connection broke, or the body is not framed as HTTP asks.
    Cut,
    /// It is not in the encoding that it is said to be in.
    #[cfg(feature = "gzip")]
    Encoding(io::Error),
}

impl ReplyBody {
    /// The body of an answer with these headers. What they say of an encoding that is undone while it is read no longer
    /// holds, and is removed.
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

    /// The next piece; `None` at the end.
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

/// The next piece as it comes from the connection.
pub(super) fn poll_data(incoming: &mut Incoming, task: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
    loop {
        match ready!(Pin::new(&mut *incoming).poll_frame(task)) {
            // What is no data ends a body in chunks, and says nothing of what is in it.
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
