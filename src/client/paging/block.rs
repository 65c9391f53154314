//! Lists in synchronous programs: streams as iterators.

use super::{Items, Paged, Pages};
use crate::client::call::block_on;
use crate::error::Error;
use futures_core::Stream;
use std::future::poll_fn;
use std::iter::FusedIterator;
use std::pin::Pin;

impl<R: Paged> Items<R> {
    /// Returns the items as an iterator, which blocks this thread while fetching a page. Requires the feature
    /// `blocking`.
    ///
    /// ```no_run
    /// # fn run(client: &feishu_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// # #[cfg(feature = "im")]
    /// for pin in client.im().v1().pin().list("oc_a0553eda9014c201e6969b478895c230").stream().block() {
    ///     println!("{}", pin?.message_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The errors of the stream; [`Error::Config`] inside an async runtime, which must not be blocked.
    pub fn block(self) -> Blocking<Self> {
        Blocking { stream: self, has_ended: false }
    }
}

impl<R: Paged> Pages<R> {
    /// Returns the pages as an iterator, which blocks this thread while fetching a page. See [`Items::block`].
    pub fn block(self) -> Blocking<Self> {
        Blocking { stream: self, has_ended: false }
    }
}

/// A list as an iterator whose steps may block while fetching a page. See [`Items::block`].
#[derive(Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Blocking<S> {
    stream: S,
    has_ended: bool,
}

impl<S> Blocking<S> {
    /// Returns the stream, which knows the token of the next page.
    pub fn stream(&self) -> &S {
        &self.stream
    }
}

impl<S, T, K> Iterator for Blocking<S>
where
    S: Stream<Item = Result<T, Error<K>>> + Unpin,
{
    type Item = Result<T, Error<K>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended {
            return None;
        }
        let next = match block_on(poll_fn(|task| Pin::new(&mut self.stream).poll_next(task))) {
            Ok(next) => next,
            Err(error) => Some(Err(error.into())),
        };
        self.has_ended = !matches!(next, Some(Ok(_)));
        next
    }
}

impl<S, T, K> FusedIterator for Blocking<S> where S: Stream<Item = Result<T, Error<K>>> + Unpin {}
