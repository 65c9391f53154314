//! A sandbox with clients.

use feishu_api::auth::v3::tenant_access_token::Internal;
use feishu_api::client::{Pacing, Retry};
use feishu_api::error::ApiError;
use feishu_api::im::v1::pin::{Create, CreateError, CreateResponse};
use feishu_api::{Client, ClientBuilder, Error, Language, Operation, TokenKind};
use feishu_sandbox::{Fault, Sandbox, SandboxBuilder, demo};

pub(crate) const PIN: &str = Create::ENDPOINT.id;
pub(crate) const TOKEN: &str = Internal::ENDPOINT.id;

pub(crate) type PinError = Error<CreateError>;
pub(crate) type Outcome = Result<CreateResponse, PinError>;

/// A sandbox with a frozen clock, and a client with the credentials of the demo app.
pub(crate) struct Fixture {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
}

impl Fixture {
    /// Starts it without rate limits, which tests can request.
    pub(crate) async fn new() -> Self {
        Self::with(SandboxBuilder::without_limits).await
    }

    pub(crate) async fn with(settings: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Self {
        let sandbox = settings(Sandbox::builder().frozen_clock()).start().await.unwrap();
        let client = client_of(&sandbox, demo::APP_ID);
        Self { sandbox, client }
    }

    pub(crate) fn client_of(&self, app_id: &str) -> Client {
        client_of(&self.sandbox, app_id)
    }

    /// Creates a client with a given token.
    pub(crate) fn client_with(&self, kind: TokenKind, token: &str) -> Client {
        plain(Client::builder().access_token(kind, token).base_url(self.sandbox.base_url()))
    }

    /// Pins a message.
    pub(crate) async fn pin(&self, message_id: &str) -> Outcome {
        pin(&self.client, message_id).await
    }

    /// Pins with this JSON as the next reply.
    pub(crate) async fn pin_answered(&self, status: u16, body: impl Into<Vec<u8>>) -> Outcome {
        self.pin_faulty(Fault::json(status, body)).await
    }

    /// Pins with this fault in the next reply.
    pub(crate) async fn pin_faulty(&self, fault: Fault) -> Outcome {
        self.sandbox.inject(PIN, fault, 1).unwrap();
        self.pin(demo::MESSAGE).await
    }

    /// Returns the log id of the last reply.
    pub(crate) fn last_log_id(&self) -> String {
        self.sandbox.requests().pop().unwrap().log_id
    }

    /// Returns the log id of the last reply of an operation; a token request may have come after it.
    pub(crate) fn last_log_id_of(&self, operation: &str) -> Option<String> {
        let mut requests = self.sandbox.requests().into_iter();
        requests.rfind(|request| request.operation == Some(operation)).map(|request| request.log_id)
    }

    /// Returns the numbers of pin requests and token requests.
    pub(crate) fn counts(&self) -> (u64, u64) {
        (self.sandbox.count(PIN).unwrap(), self.sandbox.token_fetches())
    }
}

fn client_of(sandbox: &Sandbox, app_id: &str) -> Client {
    plain(Client::builder().app(app_id, demo::APP_SECRET).base_url(sandbox.base_url()))
}

/// Creates a client that returns each answer as it is, without waiting or retrying.
pub(crate) fn plain(builder: ClientBuilder) -> Client {
    builder.retry(Retry::off()).pacing(Pacing::Off).build().unwrap()
}

pub(crate) async fn pin(client: &Client, message_id: &str) -> Outcome {
    client.im().v1().pin().create(message_id).await
}

/// Returns the platform's error of an outcome.
#[track_caller]
pub(crate) fn api(outcome: Outcome) -> ApiError<CreateError> {
    match outcome {
        Err(Error::Api(error)) => error,
        other => panic!("not an error of the platform: {other:?}"),
    }
}

/// Returns all formats of an error.
pub(crate) fn shown<K: std::fmt::Debug>(error: &Error<K>) -> [String; 5] {
    [
        format!("{error}"),
        format!("{error:#}"),
        error.report(Language::Zh).to_string(),
        format!("{error:?}"),
        format!("{error:#?}"),
    ]
}

/// Converts the Markdown of an error's advice to the form shown in a terminal.
fn without_marks(fix: &str) -> String {
    let mut parts = fix.split("](");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (url, rest) = part.split_once(')').unwrap();
        let text = plain.split_off(plain.rfind('[').unwrap())[1..].trim().to_owned();
        plain.push_str(&format!("{text} ({url}){rest}"));
    }
    plain.replace("**", "")
}

/// Asserts that the reports of an error contain the documented advice and its links.
#[track_caller]
pub(crate) fn assert_advises(error: &PinError, info: &'static feishu_api::endpoint::ErrorInfo) {
    for (language, label) in [(Language::En, "\n  what to do: "), (Language::Zh, "\n  处理建议：")] {
        let fix = info.fix.get(language);
        assert!(!fix.is_empty(), "{info:?}");
        let report = error.report(language).to_string();
        let advice = format!("{label}{}\n", without_marks(fix).trim().replace('\n', "\n    "));
        assert!(report.contains(&advice), "{advice:?} in {report}");
        assert!(report.contains(&info.code.to_string()) && report.contains(info.name), "{report}");
        assert!(report.contains(error.log_id().unwrap_or("no log id")), "{report}");
        for link in info.links {
            assert!(report.contains(link.url), "{link:?} in {report}");
        }
    }
    // The advice is also available in the other language.
    assert!(info.fix.en.is_ascii(), "{}", info.fix.en);
    assert!(!info.fix.zh.is_ascii(), "{}", info.fix.zh);
}
