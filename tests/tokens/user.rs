//! User tokens from a source of the program.

use crate::support::{PIN, custom_app, sandbox};
use feishu_api::client::token::{BoxFuture, MemoryStore, SourceError, UserToken, UserTokens};
use feishu_api::error::TokenProblem;
use feishu_api::im::v1::pin::Create;
use feishu_api::{Access, Call, Client, Error, Secret};
use feishu_sandbox::{Sandbox, demo};
use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Notify;

type Answer = dyn Fn(&str, usize) -> Result<UserToken, SourceError> + Send + Sync;

/// The requests to a source: the user, and the rejected token.
type Asked = Vec<(String, Option<Secret>)>;

/// A scripted source that records requests.
#[derive(Clone)]
struct Source {
    answer: Arc<Answer>,
    asked: Arc<Mutex<Asked>>,
    /// Delays answers, if set.
    gate: Option<Arc<Notify>>,
    reached: Arc<Notify>,
}

impl Source {
    fn new(answer: impl Fn(&str, usize) -> Result<UserToken, SourceError> + Send + Sync + 'static) -> Self {
        Self { answer: Arc::new(answer), asked: Arc::default(), gate: None, reached: Arc::default() }
    }

    /// Creates a source with new tokens of the sandbox.
    fn of(sandbox: Arc<Sandbox>) -> Self {
        Self::new(move |user, _| {
            let token = sandbox.user_token(demo::APP_ID, user, ["im:message"]);
            Ok(UserToken::new(token, Duration::from_secs(7200)))
        })
    }

    fn asked(&self) -> Asked {
        self.asked.lock().unwrap().clone()
    }
}

impl UserTokens for Source {
    fn fetch<'a>(
        &'a self,
        user: &'a str,
        rejected: Option<&'a Secret>,
    ) -> BoxFuture<'a, Result<UserToken, SourceError>> {
        let earlier = {
            let mut asked = self.asked.lock().unwrap();
            asked.push((user.to_owned(), rejected.cloned()));
            asked.len() - 1
        };
        Box::pin(async move {
            self.reached.notify_one();
            if let Some(gate) = &self.gate {
                gate.notified().await;
            }
            (self.answer)(user, earlier)
        })
    }
}

fn pin_as(client: &Client, user: &str) -> Call<Create> {
    client.send(Create::new(demo::MESSAGE)).access(Access::User(user.to_owned()))
}

#[tokio::test]
async fn the_token_of_each_user_is_requested_once() {
    let sandbox = Arc::new(sandbox().await);
    let source = Source::of(Arc::clone(&sandbox));
    let client = custom_app(&sandbox).user_tokens(source.clone()).build().unwrap();
    let calls: Vec<_> =
        (0..50).map(|number| tokio::spawn(pin_as(&client, ["ou_1", "ou_2"][number % 2]).into_future())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let mut users: Vec<_> = source.asked().into_iter().map(|(user, _)| user).collect();
    users.sort_unstable();
    assert_eq!(users, ["ou_1", "ou_2"]);
    assert_eq!(sandbox.token_fetches(), 0, "no token of the app was needed");
}

#[tokio::test]
async fn a_rejected_token_is_passed_to_the_source_and_replaced() {
    let sandbox = Arc::new(sandbox().await);
    let source = Source::of(Arc::clone(&sandbox));
    let client = custom_app(&sandbox).user_tokens(source.clone()).build().unwrap();
    pin_as(&client, "ou_1").await.unwrap();
    sandbox.revoke_tokens();
    pin_as(&client, "ou_1").await.unwrap();
    sandbox.advance(Duration::from_secs(2 * 60 * 60));
    pin_as(&client, "ou_1").await.unwrap();
    let rejected: Vec<_> = source.asked().into_iter().map(|(_, rejected)| rejected.is_some()).collect();
    assert_eq!(rejected, [false, true, true]);
    assert_eq!(sandbox.count(PIN).unwrap(), 5, "two were replayed");
}

#[tokio::test]
async fn the_same_token_from_the_source_ends_the_call() {
    let sandbox = sandbox().await;
    let token = sandbox.user_token(demo::APP_ID, "ou_1", ["im:message"]);
    let source = Source::new(move |_, _| Ok(UserToken::new(token.as_str(), Duration::from_secs(7200))));
    let client = custom_app(&sandbox).user_tokens(source.clone()).build().unwrap();
    sandbox.revoke_tokens();
    assert_eq!(pin_as(&client, "ou_1").await.unwrap_err().code(), Some(99991668));
    assert_eq!((source.asked().len(), sandbox.count(PIN).unwrap()), (2, 1));
}

#[tokio::test]
async fn a_failing_source_has_its_own_error() {
    let sandbox = sandbox().await;
    let source = Source::new(|_, earlier| match earlier {
        0 => Err("no session of this user".into()),
        1 => Ok(UserToken::new("two lines\n", Duration::from_secs(1))),
        _ => panic!("the source is broken"),
    });
    let client = custom_app(&sandbox).user_tokens(source).build().unwrap();
    for expected in [TokenProblem::Failed, TokenProblem::NoToken, TokenProblem::Panicked] {
        let error = pin_as(&client, "ou_1").await.unwrap_err();
        let Error::Token(token) = &error else { panic!("{error:?}") };
        assert_eq!((token.user.as_str(), token.problem), ("ou_1", expected));
        let report = format!("{error:#}");
        assert!(report.contains("`ou_1`") && report.contains("Nothing was sent"), "{report}");
        assert!(!report.contains("two lines"), "{report}");
        let cause = std::error::Error::source(&error).map(ToString::to_string);
        assert_eq!(cause.as_deref(), (expected == TokenProblem::Failed).then_some("no session of this user"));
    }
    assert_eq!(sandbox.count(PIN).unwrap(), 0);
}

#[tokio::test]
async fn dropping_a_call_does_not_cancel_the_source() {
    let sandbox = Arc::new(sandbox().await);
    let gate = Arc::new(Notify::new());
    let source = Source { gate: Some(Arc::clone(&gate)), ..Source::of(Arc::clone(&sandbox)) };
    let client = custom_app(&sandbox).user_tokens(source.clone()).build().unwrap();
    let first = tokio::spawn(pin_as(&client, "ou_1").into_future());
    source.reached.notified().await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    gate.notify_one();
    // The next call gets the result.
    pin_as(&client, "ou_1").await.unwrap();
    assert_eq!(source.asked().len(), 1);
}

#[tokio::test]
async fn user_tokens_are_shared_through_the_store() {
    let sandbox = Arc::new(sandbox().await);
    let (source, store) = (Source::of(Arc::clone(&sandbox)), MemoryStore::new());
    for _ in 0..2 {
        let builder = custom_app(&sandbox).user_tokens(source.clone()).token_store(store.clone());
        pin_as(&builder.build().unwrap(), "ou_1").await.unwrap();
    }
    assert_eq!(source.asked().len(), 1);
}
