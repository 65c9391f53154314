//! Lists of operations for which there are no types.

use super::walk::Walk;
use crate::client::Client;
use crate::client::call::Options;
use crate::client::request::UntypedRequest;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::wire::{Fields, Json, Object};
use std::fmt;
use std::future::poll_fn;
use std::task::{Context, Poll, ready};

/// The items of all pages of a list, page by page, as JSON. See [`UntypedCall::pages`](crate::client::UntypedCall::pages).
///
/// The rules and errors are those of [`Pages`](super::Pages).
#[must_use = "no page is asked for until the next one is awaited"]
pub struct UntypedPages {
    walk: Walk,
    endpoint: &'static Endpoint,
    request: UntypedRequest,
}

impl UntypedPages {
    pub(crate) fn new(
        client: Client,
        endpoint: &'static Endpoint,
        request: UntypedRequest,
        options: Option<Box<Options>>,
    ) -> Self {
        let field = endpoint.paging.and_then(|paging| endpoint.parameters.iter().find(|one| one.key == paging.token));
        let token = field.and_then(|field| request.text(field.name)).map(str::to_owned);
        Self { walk: Walk::from_token(client, endpoint, token, options), endpoint, request }
    }

    /// Returns the items of the next page; `None` after the last page and after an error.
    pub async fn next(&mut self) -> Option<Result<Vec<Json>, Error>> {
        poll_fn(|task| self.poll(task)).await
    }

    fn poll(&mut self, task: &mut Context<'_>) -> Poll<Option<Result<Vec<Json>, Error>>> {
        let Some(outcome) = ready!(self.walk.poll_untyped(&mut self.request, task)) else { return Poll::Ready(None) };
        let mut page = Page::of(self.endpoint);
        Poll::Ready(Some(self.walk.receive(outcome, &mut page).map(|()| match page.items {
            Json::Array(items) => items,
            _ => Vec::new(),
        })))
    }

    /// Returns the token of the next page to request. See [`Pages::page_token`](super::Pages::page_token).
    pub fn page_token(&self) -> Option<&str> {
        self.walk.token()
    }

    /// Sets the maximum number of pages. See [`Pages::most_pages`](super::Pages::most_pages).
    pub fn most_pages(mut self, pages: u64) -> Self {
        self.walk.most_pages = pages;
        self
    }
}

impl fmt::Debug for UntypedPages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UntypedPages").field(&self.endpoint.id).finish_non_exhaustive()
    }
}

/// The fields of a page that the walk needs, and its items.
struct Page {
    endpoint: &'static Endpoint,
    items: Json,
    next: String,
    more: bool,
}

impl Page {
    fn of(endpoint: &'static Endpoint) -> Self {
        Self { endpoint, items: Json::Null, next: String::new(), more: false }
    }
}

impl Object for Page {
    fn fields(&mut self, f: &mut Fields<'_>) {
        let Some(paging) = self.endpoint.paging else { return };
        f.field(paging.items, &mut self.items);
        f.field(paging.next, &mut self.next);
        if let Some(more) = paging.more {
            f.field(more, &mut self.more);
        }
    }
}
