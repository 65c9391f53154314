//! Damaged replies.

use super::reply::Reply;
use crate::fault::Fault;
use axum::body::{Body, Bytes};
use axum::http::{HeaderName, Uri, header};
use axum::response::Response;
use hyper::body::{Body as HttpBody, Frame};
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Marks a response that is never sent, in its extensions: the connection is closed instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Severed;

impl Severed {
    pub(super) fn response() -> Response {
        let mut response = Response::new(Body::empty());
        response.extensions_mut().insert(Self);
        response
    }
}

/// Returns the reply that a fault causes. `perform` is called only if the operation is still performed.
pub(super) fn reply(fault: &Fault, port: u16, uri: &Uri, perform: impl FnOnce() -> Reply) -> (Reply, Option<Body>) {
    match fault {
        Fault::Html(status) => (html(*status), None),
        Fault::EmptyBody => (Reply::new(200, "application/json; charset=utf-8", ""), None),
        Fault::Redirect => (redirect(port, uri), None),
        Fault::Reply { status, content_type, body } => (Reply::new(*status, content_type, body.clone()), None),
        Fault::TruncatedBody => {
            let reply = perform();
            let chunks = [reply.body.slice(..reply.body.len() / 2)];
            let length = reply.body.len().to_string();
            (with_header(reply, header::CONTENT_LENGTH, length), Some(Stream::broken(chunks)))
        }
        Fault::ClosedMidway => {
            let reply = perform();
            let chunks = [reply.body.slice(..reply.body.len() / 2)];
            (reply, Some(Stream::broken(chunks)))
        }
        Fault::GarbledBody => {
            let mut reply = perform();
            reply.body.truncate(reply.body.len() / 2);
            (reply, None)
        }
        Fault::OversizedBody(bytes) => {
            let reply = perform();
            let chunks = [reply.body.clone()];
            (reply, Some(Stream::padded(chunks, *bytes)))
        }
        Fault::Error(_)
        | Fault::Named(_)
        | Fault::RateLimit { .. }
        | Fault::RateLimit400 { .. }
        | Fault::Closed
        | Fault::Hang => (perform(), None),
    }
}

fn with_header(mut reply: Reply, name: HeaderName, value: String) -> Reply {
    reply.headers.push((name, value));
    reply
}

fn html(status: u16) -> Reply {
    let page = format!(
        "<html>\r\n<head><title>{status}</title></head>\r\n<body>\r\n<center><h1>{status}</h1></center>\r\n\
         <hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    );
    Reply::new(status, "text/html", page)
}

/// Redirects the client to the same server under another name, so that a test sees which headers the client keeps.
fn redirect(port: u16, uri: &Uri) -> Reply {
    let elsewhere = format!("http://localhost:{port}{uri}");
    with_header(Reply::new(302, "text/html", ""), header::LOCATION, elsewhere)
}

/// A body that is sent in chunks, continues with white space, and may end in an error, which closes the connection.
struct Stream {
    chunks: VecDeque<Bytes>,
    padding: u64,
    broken: bool,
    flushed: bool,
}

const PADDING: &[u8] = &[b' '; 64 * 1024];

impl Stream {
    fn broken(chunks: impl Into<VecDeque<Bytes>>) -> Body {
        Body::new(Self { chunks: chunks.into(), padding: 0, broken: true, flushed: false })
    }

    fn padded(chunks: impl Into<VecDeque<Bytes>>, padding: u64) -> Body {
        Body::new(Self { chunks: chunks.into(), padding, broken: false, flushed: false })
    }

    fn next(&mut self) -> Option<Bytes> {
        if let Some(chunk) = self.chunks.pop_front() {
            return Some(chunk);
        }
        let length = usize::try_from(self.padding).unwrap_or(usize::MAX).min(PADDING.len());
        self.padding -= length as u64;
        (length > 0).then(|| Bytes::from_static(&PADDING[..length]))
    }
}

impl HttpBody for Stream {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(chunk) = self.next() {
            return Poll::Ready(Some(Ok(Frame::data(chunk))));
        }
        if !self.broken {
            return Poll::Ready(None);
        }
        // The data sent so far has to reach the client before the connection closes.
        if !self.flushed {
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }
}
