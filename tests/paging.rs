//! Paged lists: against the sandbox, and against misbehaving servers.

// clippy.toml lets tests unwrap and panic; this is for what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

#[allow(dead_code, reason = "it is shared with other tests")]
mod support;

use feishu_api::client::paging::{Items, Pages};
use feishu_api::error::ResponseProblem;
use feishu_api::im::v1::Pin;
use feishu_api::im::v1::pin::{List, ListError};
use feishu_api::{Access, Client, Error, Language, Operation, TimestampMs, TokenKind};
use feishu_sandbox::{Fault, Message, Sandbox, demo};
use futures_core::Stream;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};
use support::{Answer, PIN_PATH, Request, Server};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::sync::Notify;

const LIST: &str = List::ENDPOINT.id;

fn client_at(url: impl Into<String>) -> Client {
    Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(url.into()).build().unwrap()
}

/// Starts a sandbox with pins, `om_0` the oldest, and creates a client.
async fn sandbox(pins: i64) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().frozen_clock().without_limits().start().await.unwrap();
    sandbox.with_world(|world| {
        for number in 0..pins {
            let id = format!("om_{number}");
            let mut pin = Pin::default();
            pin.message_id = id.as_str().into();
            pin.chat_id = demo::CHAT.into();
            pin.create_time = TimestampMs::from_millis(number);
            world.add_message(Message::new(id, demo::CHAT));
            world.add_pin(pin);
        }
    });
    let client = client_at(sandbox.base_url());
    (sandbox, client)
}

fn list() -> List {
    List::new(demo::CHAT)
}

/// Returns the messages of pins in descending order, down to `om_0`.
fn down_from(count: i64) -> Vec<String> {
    (0..count).rev().map(|number| format!("om_{number}")).collect()
}

/// Collects the messages up to the end or an error, and returns the error.
async fn collect(items: &mut Items<List>) -> (Vec<String>, Option<Error<ListError>>) {
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(pin) => seen.push(pin.message_id.into_string()),
            Err(error) => return (seen, Some(error)),
        }
    }
    (seen, None)
}

#[tokio::test]
async fn awaiting_a_list_returns_one_page() {
    let (_sandbox, client) = sandbox(25).await;
    let page = client.im().v1().pin().list(demo::CHAT).await.unwrap();
    assert_eq!((page.items.len(), page.has_more, page.page_token.is_some()), (20, true, true));
}

#[tokio::test]
async fn a_stream_has_the_items_of_all_pages() {
    for (pins, pages) in [(0, 1), (1, 1), (20, 1), (21, 2), (40, 2), (105, 6)] {
        let (sandbox, client) = sandbox(pins).await;
        let mut items = client.im().v1().pin().list(demo::CHAT).stream();
        let (seen, error) = collect(&mut items).await;
        assert_eq!((seen, error.map(|error| error.to_string())), (down_from(pins), None));
        assert_eq!((sandbox.count(LIST).unwrap(), items.page_token()), (pages, None), "{pins}");
        assert!(items.next().await.is_none(), "it stays at its end");
        assert_eq!(sandbox.count(LIST).unwrap(), pages, "and asks for nothing more");
    }
}

#[tokio::test]
async fn a_page_is_fetched_only_when_its_items_are_needed() {
    let (sandbox, client) = sandbox(3).await;
    let mut items = client.send(list().page_size(2)).stream();
    let counts = async |items: &mut Items<List>| {
        let item = items.next().await.unwrap().unwrap();
        (item.message_id.into_string(), items.size_hint().0, sandbox.count(LIST).unwrap())
    };
    assert_eq!((sandbox.count(LIST).unwrap(), sandbox.token_fetches()), (0, 0));
    assert_eq!(counts(&mut items).await, ("om_2".to_owned(), 1, 1));
    assert_eq!(counts(&mut items).await, ("om_1".to_owned(), 0, 1));
    assert_eq!(counts(&mut items).await, ("om_0".to_owned(), 0, 2));
}

#[tokio::test]
async fn the_page_size_holds_for_every_page() {
    let (sandbox, client) = sandbox(7).await;
    let mut pages = client.send(list().page_size(3).start_time("1")).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push((page.unwrap().items.len(), pages.page_token().is_some()));
    }
    assert_eq!(sizes, [(3, true), (3, false)]);
    assert_eq!(sandbox.count(LIST).unwrap(), 2);
}

#[tokio::test]
async fn a_stream_begins_at_the_requested_page() {
    let (_sandbox, client) = sandbox(5).await;
    let first = client.send(list().page_size(2)).await.unwrap();
    let token = first.page_token.unwrap();
    let mut items = client.send(list().page_token(token.as_str())).stream();
    assert_eq!(items.page_token(), Some(token.as_str()));
    assert_eq!(collect(&mut items).await.0, ["om_2", "om_1", "om_0"]);
}

#[tokio::test]
async fn an_error_ends_the_stream_and_its_page_can_be_fetched_again() {
    let (sandbox, client) = sandbox(6).await;
    let mut items = client.send(list().page_size(2)).stream();
    for _ in 0..4 {
        items.next().await.unwrap().unwrap();
    }
    sandbox.fail_next(LIST, 230002).unwrap();
    match items.next().await {
        Some(Err(Error::Api(error))) => assert_eq!(error.kind, ListError::BotNotInChat),
        other => panic!("{other:?}"),
    }
    assert!(items.next().await.is_none(), "it is yielded once");
    assert_eq!(sandbox.count(LIST).unwrap(), 3, "and nothing is asked for after it");

    let token = items.page_token().unwrap().to_owned();
    let mut rest = client.send(list().page_size(2).page_token(token)).stream();
    assert_eq!(collect(&mut rest).await.0, ["om_1", "om_0"]);
}

#[tokio::test]
async fn an_error_of_the_first_page_leaves_no_token() {
    let (sandbox, client) = sandbox(1).await;
    for fault in [Fault::Error(230006), Fault::json(200, r#"{"code":0,"data":{"items":{}}}"#)] {
        sandbox.inject(LIST, fault, 1).unwrap();
        let mut items = client.send(list()).stream();
        let (seen, error) = collect(&mut items).await;
        assert!(seen.is_empty() && error.is_some());
        assert_eq!(items.page_token(), None);
        assert!(items.next().await.is_none());
    }
}

#[tokio::test]
async fn every_page_is_fetched_with_the_token_of_the_call() {
    let (sandbox, client) = sandbox(3).await;
    let token = sandbox.user_token(demo::APP_ID, demo::USER, ["im:message.pins:read"]);
    let call = client.send(list().page_size(1)).access(Access::Token(TokenKind::User, token.into()));
    assert_eq!(collect(&mut call.stream()).await.0, down_from(3));
    assert_eq!((sandbox.count(LIST).unwrap(), sandbox.token_fetches()), (3, 0));
}

#[tokio::test]
async fn a_deadline_applies_to_all_pages() {
    let (sandbox, client) = sandbox(3).await;
    let deadline = Instant::now() + Duration::from_secs(2);
    let mut items = client.send(list().page_size(1)).deadline(deadline).stream();
    items.next().await.unwrap().unwrap();
    let _hold = sandbox.hold_next(LIST).unwrap();
    let (seen, error) = collect(&mut items).await;
    assert!(seen.is_empty() && matches!(error, Some(Error::Transport(_))), "{error:?}");
    // Without a deadline, the client's timeout of 30 seconds applies.
    assert!(deadline.elapsed() < Duration::from_secs(2));
}

#[tokio::test]
async fn a_dropped_future_loses_nothing() {
    let (sandbox, client) = sandbox(2).await;
    let hold = sandbox.hold_next(LIST).unwrap();
    let mut items = client.send(list()).stream();
    // Polled until the request is held, then dropped.
    {
        let mut next = pin!(items.next());
        let mut reached = pin!(hold.reached());
        std::future::poll_fn(|task| {
            assert!(next.as_mut().poll(task).is_pending());
            reached.as_mut().poll(task)
        })
        .await;
    }
    hold.release();
    assert_eq!(collect(&mut items).await.0, ["om_1", "om_0"]);
    assert_eq!(sandbox.count(LIST).unwrap(), 1, "the page was asked for once");
}

#[tokio::test]
async fn dropping_a_stream_cancels_its_request() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::builder().access_token(TokenKind::Tenant, "t-1").base_url(url).build().unwrap();
    let mut items = client.send(list()).stream();
    let mut connection = tokio::select! {
        _ = items.next() => unreachable!(),
        accepted = listener.accept() => accepted.unwrap().0,
    };
    drop(items);
    let mut rest = Vec::new();
    let hung_up = tokio::time::timeout(Duration::from_secs(30), connection.read_to_end(&mut rest)).await;
    assert!(hung_up.is_ok(), "the connection is closed");
}

#[test]
fn debug_shows_the_request() {
    let items = client_at("http://127.0.0.1:1").send(list().page_size(2)).stream();
    let shown = format!("{items:?}");
    assert!(shown.starts_with(r#"Items { pages: Pages("im.v1.pin.list", List { chat_id: "oc_"#), "{shown}");
}

#[tokio::test]
async fn the_streams_are_streams_of_results_that_threads_can_share() {
    fn check<T>(stream: T) -> T
    where
        T: Stream<Item: Send> + Send + Unpin + 'static,
    {
        stream
    }
    let (_sandbox, client) = sandbox(1).await;
    let mut items = check(client.send(list()).stream());
    let mut pages: Pages<List> = check(client.send(list()).pages());
    let task = tokio::spawn(async move {
        let item = std::future::poll_fn(|task| std::pin::Pin::new(&mut items).poll_next(task)).await;
        let page = std::future::poll_fn(|task| std::pin::Pin::new(&mut pages).poll_next(task)).await;
        (item.unwrap().unwrap(), page.unwrap().unwrap())
    });
    let (item, page) = task.await.unwrap();
    assert_eq!([item], page.items.as_slice());
}

#[test]
fn without_a_runtime_a_stream_is_an_error() {
    let mut items = client_at("http://127.0.0.1:1").send(list()).stream();
    let mut task = Context::from_waker(Waker::noop());
    let polled = std::pin::Pin::new(&mut items).poll_next(&mut task);
    assert!(matches!(polled, Poll::Ready(Some(Err(Error::Config(_))))));
    assert!(matches!(std::pin::Pin::new(&mut items).poll_next(&mut task), Poll::Ready(None)));
}

/// Returns a page with one pin, named after the request.
fn page(request: &Request, rest: &str) -> Answer {
    let token = request.target.split("page_token=").nth(1).unwrap_or("first");
    Answer::json(200, &format!(r#"{{"code":0,"data":{{"items":[{{"message_id":"om_{token}"}}],{rest}}}}}"#))
}

/// Walks through at most `most` pages of a server, and returns the messages, the problem, and the next page token.
async fn walk(
    most: u64,
    script: impl Fn(&Request) -> Answer + Send + Sync + 'static,
) -> (Vec<String>, Option<ResponseProblem>, Option<String>) {
    let server = Server::with_token(script).await;
    let mut items = client_at(&server.url).send(list()).stream().most_pages(most);
    let (seen, error) = collect(&mut items).await;
    assert!(items.next().await.is_none());
    let token = items.page_token().map(str::to_owned);
    let problem = error.map(|error| match error {
        Error::Response(error) => {
            assert_eq!((error.endpoint.id, error.status, error.log_id.as_deref()), (LIST, 200, Some("log-1")));
            error.problem
        }
        other => panic!("{other:?}"),
    });
    (seen, problem, token)
}

#[tokio::test]
async fn a_repeated_page_token_is_an_error() {
    let script = |request: &Request| page(request, r#""has_more":true,"page_token":"a""#);
    let expected = (
        vec!["om_first".to_owned(), "om_a".to_owned()],
        Some(ResponseProblem::RepeatedPageToken),
        Some("a".to_owned()),
    );
    assert_eq!(walk(u64::MAX, script).await, expected);
}

#[tokio::test]
async fn a_cycle_of_page_tokens_is_an_error() {
    let script = |request: &Request| {
        let next = if request.target.ends_with("page_token=a") { "b" } else { "a" };
        page(request, &format!(r#""has_more":true,"page_token":"{next}""#))
    };
    let (seen, problem, _) = walk(u64::MAX, script).await;
    assert_eq!(problem, Some(ResponseProblem::RepeatedPageToken));
    assert!(seen.len() < 6, "{seen:?}");
}

#[tokio::test]
async fn has_more_without_a_page_token_is_an_error() {
    for rest in [r#""has_more":true,"page_token":"""#, r#""has_more":true"#, r#""has_more":true,"page_token":null"#] {
        let expected = (vec!["om_first".to_owned()], Some(ResponseProblem::NoPageToken), None);
        assert_eq!(walk(u64::MAX, move |request| page(request, rest)).await, expected, "{rest}");
    }
}

#[tokio::test]
async fn an_endless_list_ends_at_the_limit_and_can_be_continued() {
    let endless = |items: &'static str| {
        move |request: &Request| {
            let number = request.target.split("page_token=").nth(1).map_or(0, |token| token.parse::<u64>().unwrap());
            let next = number + 1;
            Answer::json(
                200,
                &format!(r#"{{"code":0,"data":{{"items":{items},"has_more":true,"page_token":"{next}"}}}}"#),
            )
        }
    };
    for (items, count) in [("[{}]", 5), ("[]", 0), ("null", 0)] {
        let (seen, problem, token) = walk(5, endless(items)).await;
        assert_eq!((seen.len(), problem), (count, Some(ResponseProblem::TooManyPages { most: 5 })));
        assert_eq!(token.as_deref(), Some("5"));
    }
}

#[tokio::test]
async fn a_page_without_has_more_is_the_last() {
    for rest in [
        r#""has_more":false"#,
        r#""has_more":false,"page_token":"""#,
        r#""has_more":false,"page_token":"a""#,
        r#""has_more":null,"page_token":"a""#,
        r#""total":1"#,
    ] {
        let expected = (vec!["om_first".to_owned()], None, None);
        assert_eq!(walk(u64::MAX, move |request| page(request, rest)).await, expected, "{rest}");
    }
}

#[tokio::test]
async fn pages_without_items_are_skipped() {
    let script = |request: &Request| match request.target.split("page_token=").nth(1) {
        None => Answer::json(200, r#"{"code":0,"data":{"items":null,"has_more":true,"page_token":"a"}}"#),
        Some("a") => Answer::json(200, r#"{"code":0,"data":{"has_more":true,"page_token":"b"}}"#),
        _ => page(request, r#""has_more":false"#),
    };
    assert_eq!(walk(u64::MAX, script).await, (vec!["om_b".to_owned()], None, None));
}

#[tokio::test]
async fn a_page_that_breaks_in_transit_is_fetched_again() {
    let script = |request: &Request| match (request.target.split("page_token=").nth(1), request.earlier) {
        (None, _) => page(request, r#""has_more":true,"page_token":"a""#),
        (Some("a"), 0) => Answer::new(502, &[], "<html>"),
        (Some("a"), 1) => Answer::Close(Vec::new()),
        _ => page(request, r#""has_more":false"#),
    };
    assert_eq!(walk(u64::MAX, script).await.0, ["om_first", "om_a"]);
}

#[tokio::test]
async fn a_page_token_is_sent_unchanged() {
    let script = |request: &Request| match request.target.split("page_token=").nth(1) {
        None => page(request, r#""has_more":true,"page_token":"a+/=&é \n""#),
        Some(token) => {
            assert_eq!(token, "a%2B%2F%3D%26%C3%A9%20%0A");
            page(request, r#""has_more":false"#)
        }
    };
    assert_eq!(walk(u64::MAX, script).await.0.len(), 2);
}

#[tokio::test]
async fn a_paging_error_has_advice() {
    let server = Server::with_token(|request| page(request, r#""has_more":true"#)).await;
    let mut items = client_at(&server.url).send(list()).stream();
    let error = collect(&mut items).await.1.unwrap();
    assert_eq!(
        error.to_string(),
        "im.v1.pin.list: announced another page without a page token, application/json; charset=utf-8 (HTTP 200, log id log-1)"
    );
    let report = error.report(Language::En).to_string();
    assert!(report.contains("List the pins of a chat (im.v1.pin.list) announced another page"), "{report}");
    assert!(report.contains("what to do: All items up to here have been yielded."), "{report}");
    let report = error.report(Language::Zh).to_string();
    assert!(report.contains("处理建议：之前各页的内容已全部返回"), "{report}");
}

#[tokio::test]
async fn a_stream_waits_for_a_slow_page() {
    let gate = Arc::new(Notify::new());
    let opened = Arc::clone(&gate);
    let server = Server::with_token(move |request| {
        Answer::Gated(Arc::clone(&gate), Box::new(page(request, r#""has_more":false"#)))
    })
    .await;
    let mut items = client_at(&server.url).send(list()).stream();
    let task = tokio::spawn(async move { collect(&mut items).await.0 });
    server.wait_for(PIN_PATH, 1).await;
    opened.notify_one();
    assert_eq!(tokio::time::timeout(Duration::from_secs(30), task).await.unwrap().unwrap(), ["om_first"]);
}

#[tokio::test]
async fn a_list_without_types_comes_page_by_page() {
    let (sandbox, client) = sandbox(25).await;
    let list = |client: &Client| client.call(List::ENDPOINT).query("chat_id", demo::CHAT).query("page_size", 10);
    let mut pages = list(&client).pages();
    let mut ids = Vec::new();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        sizes.push(page.len());
        ids.extend(page.iter().map(|pin| pin["message_id"].as_str().unwrap().to_owned()));
    }
    assert_eq!((sizes, pages.page_token()), (vec![10, 10, 5], None));
    assert_eq!(ids, down_from(25));

    // It goes on from a token, and it has the bounds of other lists.
    let mut pages = list(&client).pages();
    pages.next().await.unwrap().unwrap();
    let token = pages.page_token().unwrap().to_owned();
    let mut pages = list(&client).query("page_token", token).pages().most_pages(1);
    assert_eq!(pages.next().await.unwrap().unwrap()[0]["message_id"], "om_14");
    let Some(Err(Error::Response(error))) = pages.next().await else { panic!("there is one page too many") };
    assert_eq!(error.problem, ResponseProblem::TooManyPages { most: 1 });
    assert!(pages.next().await.is_none());
    drop(sandbox);
}
