//! A connection as hyper uses it.

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection as Connects};
use std::io::{self, IoSlice};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

/// The number of consecutive successful reads after which the connection yields.
const READS: u8 = 2;

/// A connection that yields from time to time while there is much to read.
///
/// hyper reads interim responses (`103`) for as long as they arrive, and nothing else runs on its thread meanwhile, not
/// even timers: a server that never stops would outlast every timeout. A connection that sometimes reports that nothing
/// can be read yet lets other tasks run.
pub(crate) struct Connection {
    stream: Box<dyn Stream>,
    /// Whether requests go to a proxy, which needs their full URL.
    proxied: bool,
    /// The number of consecutive successful reads.
    reads: u8,
}

/// The underlying stream: TCP, or TLS over TCP.
pub(super) trait Stream: Read + Write + Send + Unpin {}

impl<T: Read + Write + Send + Unpin> Stream for T {}

impl Connection {
    pub(super) fn new(stream: impl Stream + 'static, proxied: bool) -> Self {
        Self { stream: Box::new(stream), proxied, reads: 0 }
    }
}

impl Connects for Connection {
    fn connected(&self) -> Connected {
        Connected::new().proxy(self.proxied)
    }
}

impl Read for Connection {
    fn poll_read(mut self: Pin<&mut Self>, task: &mut Context<'_>, buffer: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        if self.reads == READS {
            self.reads = 0;
            // If woken at once, the task would run again before any timer.
            let turn = pin!(tokio::task::yield_now());
            return turn.poll(task).map(Ok);
        }
        let read = Pin::new(&mut *self.stream).poll_read(task, buffer);
        self.reads = if read.is_ready() { self.reads + 1 } else { 0 };
        read
    }
}

impl Write for Connection {
    fn poll_write(mut self: Pin<&mut Self>, task: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.stream).poll_write(task, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.stream).poll_flush(task)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.stream).poll_shutdown(task)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.stream).poll_write_vectored(task, bytes)
    }
}
