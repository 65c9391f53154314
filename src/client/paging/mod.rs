//! Lists that come in pages: page by page, or item by item.
//!
//! What is generic here is instantiated for every list that a program walks through, so it does nothing but hand over
//! to the walk in `walk.rs`, which is not.

#[cfg(feature = "blocking")]
mod block;
mod walk;

#[cfg(feature = "blocking")]
pub use block::Blocking;

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
/// How its pages follow one another is data: [`Endpoint::paging`](crate::endpoint::Endpoint::paging).
pub trait Paged: Operation {
    /// What the list holds.
    type Item: Send;

    /// The items of a page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

impl<R: Paged> Call<R> {
    /// The items of all pages, one by one.
    ///
    /// A page is fetched when its first item is asked for, and not before. The first one is that of the request's own
    /// page token, where it has one. The request's page size holds for every page: larger pages are fewer calls.
    /// So does what is set for the call: a timeout is that of each page, a deadline that of all of them.
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

    /// The replies of all pages, one by one, for those who need more of a page than its items.
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

/// The items of all pages, one by one: a [`Stream`] of results. See [`Call::stream`].
///
/// It asks for the next page once the items of the last one are taken, and holds no more than one page. Nothing runs
/// but while it is polled. The future of [`next`](Self::next) can be dropped and nothing is lost: the page on its way
/// is waited for by the next call. To stop, drop the stream.
///
/// # Errors
/// Yielded once, where the next item would be; then the stream ends. All items that came before it have been
/// yielded, so [`page_token`](Self::page_token) is where to go on from:
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
/// Besides what any call can answer, it is an error ([`ResponseProblem`](crate::error::ResponseProblem)) where the
/// platform promises another page without saying which, or names one that has been there before, or does not come to
/// an end within [`most_pages`](Self::most_pages). The items of the page that did so are yielded first.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    items: std::vec::IntoIter<R::Item>,
}

impl<R: Paged> Items<R> {
    /// The next item; `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error<R::Error>>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// The token of the page to ask for next. See [`Pages::page_token`].
    ///
    /// In the midst of a page it is that of the page after it: to go on from there later, take the rest of this one
    /// first, or use [`Call::pages`].
    pub fn page_token(&self) -> Option<&str> {
        self.pages.page_token()
    }

    /// Sets how many pages to get at most. See [`Pages::most_pages`].
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

// Nothing in it is pinned: what is polled lies on the heap.
impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("left", &self.items.len()).finish()
    }
}

/// The replies of all pages, one by one: a [`Stream`] of results. See [`Call::pages`].
///
/// What [`Items`] says of polling, dropping and errors holds here as well.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<R: Paged> {
    walk: Walk,
    request: R,
}

impl<R: Paged> Pages<R> {
    /// The next page; `None` after the last one, and after an error.
    pub async fn next(&mut self) -> Option<Result<R::Response, Error<R::Error>>> {
        poll_fn(|task| Pin::new(&mut *self).poll_next(task)).await
    }

    /// The token of the page to ask for next: a request that has it as its page token goes on from there.
    ///
    /// `None` where that is the first page, and after the last one. After an error it is the token of the page that
    /// did not come; or, where the platform did not say how to go on, of the last one that did. The platform may
    /// forget a token after a while.
    pub fn page_token(&self) -> Option<&str> {
        self.walk.token()
    }

    /// Sets how many pages to get at most: 10,000 unless told. One more that the platform promises is an error: it
    /// is what ends a list without end.
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
