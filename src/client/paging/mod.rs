//! Paged lists: page by page, or item by item.
//!
//! Generic code here is instantiated for every list that a program reads, so it only delegates to the walk in
//! `walk.rs`, which is not generic.

#[cfg(feature = "blocking")]
mod block;
mod untyped;
mod walk;

#[cfg(feature = "blocking")]
pub use block::Blocking;

pub use untyped::UntypedPages;

use crate::client::call::Call;
use crate::endpoint::Operation;
use crate::error::Error;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use walk::Walk;

/// An operation whose reply is a page of a list.
///
/// [`Endpoint::paging`](crate::endpoint::Endpoint::paging) describes how its pages are linked.
pub trait Paged: Operation {
    /// The items of the list.
    type Item: Send;

    /// Returns the items of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

impl<R: Paged> Call<R> {
    /// Returns a stream of the items of all pages.
    ///
    /// A page is fetched only when its first item is requested. The stream starts at the request's page token, if it
    /// has one. The request's page size applies to every page: larger pages mean fewer calls. The options of the call
    /// apply to every page as well: a timeout is per page, a deadline covers all pages.
    ///
    /// ```no_run
    /// # use feishu_api::{Client, Error, auth};
    /// # #[cfg(feature = "im")]
    /// use feishu_api::im::v1::pin::List;
    ///
    /// # #[cfg(feature = "im")]
    /// # async fn run(client: &Client) -> Result<(), Error> {
    /// let mut pins = client.send(List::new("oc_a0553eda9014c201e6969b478895c230").page_size(50)).stream();
    /// while let Some(pin) = pins.next().await {
    ///     println!("{}", pin?.message_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<R> {
        Items { pages: self.pages(), items: Vec::new().into_iter() }
    }

    /// Returns a stream of the replies of all pages, if you need more of a page than its items.
    ///
    /// ```no_run
    /// # use feishu_api::{Client, Error};
    /// # #[cfg(feature = "im")]
    /// # async fn run(client: &Client) -> Result<(), Error> {
    /// let mut pages = client.im().v1().pin().list("oc_a0553eda9014c201e6969b478895c230").pages();
    /// while let Some(page) = pages.next().await {
    ///     println!("{} pins; the next page is {:?}", page?.items.len(), pages.page_token());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<R> {
        let (client, mut request, options) = self.into_parts();
        Pages { walk: Walk::new(client, R::ENDPOINT, &mut request, options), request }
    }
}

/// A [`Stream`] of the items of all pages. See [`Call::stream`].
///
/// It fetches the next page once the items of the previous one are taken, and holds at most one page. Work happens only
/// while it is polled. The future of [`next`](Self::next) can be dropped without losing anything: the next call
/// continues to wait for the same page. To stop, drop the stream.
///
/// # Errors
/// An error is yielded once, in place of the next item; then the stream ends. All items before it have been yielded, so
/// you can resume from [`page_token`](Self::page_token):
///
/// ```no_run
/// # #[cfg(feature = "im")]
/// # async fn run(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v1::pin::List;
///
/// let chat = "oc_a0553eda9014c201e6969b478895c230";
/// let mut request = List::new(chat);
/// loop {
///     let mut pins = client.send(request).stream();
///     let failed = loop {
///         match pins.next().await {
///             Some(Ok(pin)) => println!("{}", pin.message_id),
///             Some(Err(error)) => break error,
///             None => return Ok(()),
///         }
///     };
///     eprintln!("{failed}");
///     request = List::new(chat);
///     if let Some(token) = pins.page_token() {
///         request = request.page_token(token);
///     }
///     // Wait a little, and count the attempts.
/// #   return Err(failed.into());
/// }
/// # }
/// ```
///
/// Besides the errors of any call, it is an error ([`ResponseProblem`](crate::error::ResponseProblem)) if the platform
/// announces another page without a token, returns a page token it had already returned, or does not reach the end
/// within [`most_pages`](Self::most_pages). The items of the last page are yielded first.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    items: std::vec::IntoIter<R::Item>,
}

impl<R: Paged> Items<R> {
    /// Returns the next item; `None` after the last item or an error.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error<R::Error>>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// Returns the token of the next page to fetch. See [`Pages::page_token`].
    ///
    /// In the middle of a page, it is the token of the following page: to resume there later, take the remaining items
    /// of this page first, or use [`Call::pages`].
    pub fn page_token(&self) -> Option<&str> {
        self.pages.page_token()
    }

    /// Sets the maximum number of pages. See [`Pages::most_pages`].
    pub fn most_pages(self, pages: u64) -> Self {
        Self { pages: self.pages.most_pages(pages), ..self }
    }
}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, Error<R::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(task)) {
                Some(Ok(page)) => self.items = R::items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.items.len(), None)
    }
}

// Nothing in it is pinned: the polled future is on the heap.
impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("left", &self.items.len()).finish()
    }
}

/// A [`Stream`] of the replies of all pages. See [`Call::pages`].
///
/// Polling, dropping and errors work as for [`Items`].
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<R: Paged> {
    walk: Walk,
    request: R,
}

impl<R: Paged> Pages<R> {
    /// Returns the next page; `None` after the last page or an error.
    pub async fn next(&mut self) -> Option<Result<R::Response, Error<R::Error>>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// Returns the token of the next page to fetch: a request with this page token resumes there.
    ///
    /// `None` before the first page and after the last one. After an error, it is the token of the page that failed;
    /// or, if the platform did not say how to continue, of the last page received. The platform may invalidate a token
    /// after some time.
    pub fn page_token(&self) -> Option<&str> {
        self.walk.token()
    }

    /// Sets the maximum number of pages. The default is 10,000. It is an error if the platform announces more; this
    /// stops an endless list.
    pub fn most_pages(mut self, pages: u64) -> Self {
        self.walk.most_pages = pages;
        self
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<R::Response, Error<R::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        Poll::Ready(match ready!(this.walk.poll(&mut this.request, task)) {
            None => None,
            Some(outcome) => {
                let mut response = R::Response::default();
                Some(match this.walk.receive(outcome, &mut response) {
                    Ok(()) => Ok(response),
                    Err(error) => Err(error.of_operation(R::ENDPOINT)),
                })
            }
        })
    }
}

impl<R: Paged> Unpin for Pages<R> {}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pages").field(&R::ENDPOINT.id).field(&self.request).finish()
    }
}
