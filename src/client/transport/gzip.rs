//! Decompresses gzip in chunks.

use super::body::{BodyError, poll_data};
use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use hyper::body::Incoming;
use std::io::{self, Write};
use std::task::{Context, Poll, ready};

/// The number of bytes decompressed at once. They expand at most a thousandfold, so a chunk is at most a few MiB, and
/// the reader can stop in time.
const STEP: usize = 4096;

pub(super) struct Gunzip {
    /// Decompresses its input into a byte buffer.
    decoder: MultiGzDecoder<Vec<u8>>,
    /// Input that is not decompressed yet.
    input: Bytes,
    /// Whether any input arrived. An empty body is not valid gzip, but not an error either.
    begun: bool,
    ended: bool,
}

impl Default for Gunzip {
    fn default() -> Self {
        Self { decoder: MultiGzDecoder::new(Vec::new()), input: Bytes::new(), begun: false, ended: false }
    }
}

impl Gunzip {
    pub(super) fn poll_piece(
        &mut self,
        incoming: &mut Incoming,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, BodyError>>> {
        loop {
            let output = match self.decompress() {
                Ok(output) => output,
                Err(error) => {
                    (self.input, self.begun, self.ended) = (Bytes::new(), false, true);
                    return Poll::Ready(Some(Err(BodyError::Encoding(error))));
                }
            };
            if !output.is_empty() {
                return Poll::Ready(Some(Ok(output)));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            match ready!(poll_data(incoming, task)) {
                Some(Ok(piece)) => self.input = piece,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => self.ended = true,
            }
        }
    }

    /// Decompresses the next part of the input; empty at its end.
    fn decompress(&mut self) -> io::Result<Bytes> {
        while !self.input.is_empty() {
            self.begun = true;
            let step = self.input.split_to(self.input.len().min(STEP));
            self.decoder.write_all(&step)?;
            if !self.decoder.get_ref().is_empty() {
                return Ok(std::mem::take(self.decoder.get_mut()).into());
            }
        }
        if self.ended && self.begun {
            self.begun = false;
            self.decoder.try_finish()?;
        }
        Ok(std::mem::take(self.decoder.get_mut()).into())
    }
}
