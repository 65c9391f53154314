//! Walks from page to page, independent of the operation's type.

use crate::client::Client;
use crate::client::call::{Options, Pending, start, start_untyped};
use crate::client::reply::Reply;
use crate::client::request::UntypedRequest;
use crate::endpoint::{Endpoint, Paging};
use crate::error::{Error, ResponseProblem};
use crate::wire::{Object, Place, for_each};
use std::task::{Context, Poll};

/// The default maximum number of pages.
const MOST_PAGES: u64 = 10_000;

/// The state of a walk.
pub(super) struct Walk {
    client: Client,
    options: Option<Box<Options>>,
    endpoint: &'static Endpoint,
    state: State,
    /// The token of the next page.
    token: Option<String>,
    trail: Trail,
    /// The number of pages received.
    pages: u64,
    pub(super) most_pages: u64,
}

enum State {
    /// The next page can be requested.
    Ready,
    /// The next page was requested.
    Asked(Pending),
    /// The last page does not lead to another.
    Stuck(Error),
    /// The last page was received, or an error occurred.
    Ended,
}

impl Walk {
    pub(super) fn new(
        client: Client,
        endpoint: &'static Endpoint,
        request: &mut dyn Object,
        options: Option<Box<Options>>,
    ) -> Self {
        let token = endpoint.paging.and_then(|paging| text(request, paging.token));
        Self::from_token(client, endpoint, token, options)
    }

    /// A walk from the page of a token, or from the first one.
    pub(super) fn from_token(
        client: Client,
        endpoint: &'static Endpoint,
        token: Option<String>,
        options: Option<Box<Options>>,
    ) -> Self {
        let trail = Trail::from(token.clone());
        Self { client, options, endpoint, state: State::Ready, token, trail, pages: 0, most_pages: MOST_PAGES }
    }

    pub(super) fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Requests the next page and waits for it. The reply is not yet decoded, since decoding needs its type.
    #[inline(never)]
    pub(super) fn poll(
        &mut self,
        request: &mut dyn Object,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Reply, Error>>> {
        self.poll_with(task, &mut |walk| {
            if let (Some(paging), Some(token)) = (walk.endpoint.paging, &walk.token) {
                set_text(request, paging.token, token);
            }
            start(walk.client.clone(), walk.endpoint, request, walk.options.clone())
        })
    }

    /// The same for a request without types.
    pub(super) fn poll_untyped(
        &mut self,
        request: &mut UntypedRequest,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Reply, Error>>> {
        self.poll_with(task, &mut |walk| {
            let token = walk.endpoint.paging.zip(walk.token.as_deref());
            if let Some((paging, token)) = token
                && let Some(parameter) = walk.endpoint.parameters.iter().find(|one| one.key == paging.token)
            {
                request.set_token(parameter, token);
            }
            start_untyped(walk.client.clone(), walk.endpoint, request, walk.options.clone())
        })
    }

    fn poll_with(
        &mut self,
        task: &mut Context<'_>,
        ask: &mut dyn FnMut(&Self) -> Pending,
    ) -> Poll<Option<Result<Reply, Error>>> {
        if matches!(self.state, State::Ready) {
            self.state = State::Asked(ask(self));
        }
        if let State::Asked(sent) = &mut self.state
            && !sent.is_ready(task)
        {
            return Poll::Pending;
        }
        // Until a page announces another, it is the last.
        Poll::Ready(match std::mem::replace(&mut self.state, State::Ended) {
            State::Asked(mut sent) => sent.take(),
            State::Stuck(error) => Some(Err(error)),
            State::Ready | State::Ended => None,
        })
    }

    /// Reads a page into `response`, and determines the next page.
    #[inline(never)]
    pub(super) fn receive(&mut self, outcome: Result<Reply, Error>, response: &mut dyn Object) -> Result<(), Error> {
        let reply = outcome?;
        reply.decode(response)?;
        self.pages += 1;
        let next = match self.endpoint.paging {
            Some(paging) if promises_more(response, &paging) => text(response, paging.next),
            _ => {
                self.token = None;
                return Ok(());
            }
        };
        let problem = match next {
            None => ResponseProblem::NoPageToken,
            Some(next) if !self.trail.is_new(&next) => ResponseProblem::RepeatedPageToken,
            Some(next) => {
                self.token = Some(next);
                if self.pages < self.most_pages {
                    self.state = State::Ready;
                    return Ok(());
                }
                ResponseProblem::TooManyPages { most: self.most_pages }
            }
        };
        // The page itself is valid: the problem is reported when the next page is requested.
        self.state = State::Stuck(reply.error(problem).into());
        Ok(())
    }
}

/// Whether there is another page. If the operation has no field for this, a page token implies another page.
fn promises_more(response: &mut dyn Object, paging: &Paging) -> bool {
    match paging.more {
        Some(more) => boolean(response, more),
        None => text(response, paging.next).is_some(),
    }
}

/// Detects a repeated token in constant memory with Brent's cycle detection: keeps one earlier token, and replaces it
/// by the current one after 1, 2, 4, 8… tokens.
struct Trail {
    last: Option<String>,
    kept: Option<String>,
    since: u64,
    until: u64,
}

impl Trail {
    fn from(first: Option<String>) -> Self {
        Self { last: first.clone(), kept: first, since: 0, until: 1 }
    }

    /// Whether a token is new. A cycle is detected before it has been walked three times, and a token that follows
    /// itself at once.
    fn is_new(&mut self, token: &str) -> bool {
        if self.last.as_deref() == Some(token) || self.kept.as_deref() == Some(token) {
            return false;
        }
        self.since += 1;
        if self.since == self.until {
            self.kept = Some(token.to_owned());
            (self.since, self.until) = (0, self.until.saturating_mul(2));
        }
        self.last = Some(token.to_owned());
        true
    }
}

/// Returns the text of a field, unless it is empty.
fn text(object: &mut dyn Object, key: &str) -> Option<String> {
    let mut found = None;
    for_each(object, |name, place| {
        if name == key {
            found = place.present().and_then(|place| place.text().filter(|text| !text.is_empty()).map(str::to_owned));
        }
    });
    found
}

fn boolean(object: &mut dyn Object, key: &str) -> bool {
    let mut found = false;
    for_each(object, |name, place| {
        if let (true, Some(Place::Boolean(truth))) = (name == key, place.present()) {
            found = *truth;
        }
    });
    found
}

fn set_text(object: &mut dyn Object, key: &str, text: &str) {
    for_each(object, |name, place| {
        if name == key
            && let Place::Text(place) = place.insert()
        {
            text.clone_into(place);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the number of tokens accepted as new.
    fn taken<'t>(tokens: impl IntoIterator<Item = &'t str>) -> usize {
        let mut trail = Trail::from(None);
        tokens.into_iter().take_while(|token| trail.is_new(token)).count()
    }

    #[test]
    fn detects_a_token_that_follows_itself_at_once() {
        assert_eq!(taken(["a", "b", "c", "c"]), 3);
        assert!(!Trail::from(Some("a".to_owned())).is_new("a"));
    }

    #[test]
    fn detects_a_cycle_before_walking_it_three_times() {
        for (before, length) in [(0, 2), (1, 2), (0, 3), (7, 5), (100, 64), (3, 1000)] {
            let names: Vec<String> = (0..before + length).map(|number| number.to_string()).collect();
            let (start, cycle) = names.split_at(before);
            let tokens = start.iter().chain(cycle.iter().cycle()).map(String::as_str);
            let taken = taken(tokens.take(before + 10 * length));
            assert!(taken < 2 * before + 3 * length + 1, "{before} {length}: {taken}");
        }
    }

    #[test]
    fn distinct_tokens_are_new() {
        let names: Vec<String> = (0..10_000).map(|number| number.to_string()).collect();
        assert_eq!(taken(names.iter().map(String::as_str)), names.len());
    }
}
