//! The operations whose answers depend on state.
//!
//! Adding an operation takes one module with a [`Handler`], one line in [`routes`], and the state it needs.

mod app_ticket;
mod app_token;
mod card_update;
mod cardkit;
mod chat;
mod file;
mod image;
mod member;
mod message;
mod message_resource;
mod oauth_token;
mod page;
mod pin;
mod reach;
mod reaction;
mod tenant_token;
mod uploaded;
mod user_info;

pub(crate) use cardkit::wrong as wrong_card;
pub(crate) use oauth_token::issue;
pub(crate) use reach::operator;

use crate::gateway::{Caller, Extent, Refusal, SentFile};
use crate::grant::Grants;
use crate::long_connection::{self, Hub};
use crate::ticket::Tickets;
use crate::token::Tokens;
use crate::world::{App, AppState, Resource, World};
use feishu_api::catalog::{self, Parameter};
use feishu_api::endpoint::OperationError;
use feishu_api::endpoint::{self, Endpoint, ErrorInfo, Scope};
use feishu_api::gateway::GatewayError;
use feishu_api::scope;
use feishu_api::wire::{decode, to_json};
use feishu_api::{Operation, Secret};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The operations with state. All others are answered with an example: see [`Routes`](crate::routes::Routes).
pub(crate) fn routes() -> Vec<Arc<Route>> {
    let routes = [
        Route::of::<app_ticket::Resend>(),
        Route::of::<app_token::Create>(),
        Route::of::<app_token::Internal>(),
        Route::of::<tenant_token::Create>(),
        Route::of::<tenant_token::Internal>(),
        Route::of::<oauth_token::Create>(),
        Route::of::<oauth_token::Refresh>(),
        Route::of::<user_info::Get>(),
        Route::whole::<card_update::CardUpdate>(),
        Route::whole::<cardkit::BatchUpdate>(),
        Route::whole::<cardkit::Content>(),
        Route::whole::<cardkit::Create>(),
        Route::whole::<cardkit::CreateElement>(),
        Route::whole::<cardkit::DeleteElement>(),
        Route::whole::<cardkit::IdConvert>(),
        Route::whole::<cardkit::PatchElement>(),
        Route::whole::<cardkit::Settings>(),
        Route::whole::<cardkit::Update>(),
        Route::whole::<cardkit::UpdateElement>(),
        Route::of::<chat::Create>(),
        Route::of::<chat::Delete>(),
        Route::of::<chat::Get>(),
        Route::of::<chat::Link>(),
        Route::of::<chat::List>(),
        Route::of::<chat::Search>(),
        Route::of::<chat::Update>(),
        Route::of::<member::Create>(),
        Route::of::<member::Delete>(),
        Route::of::<member::Get>(),
        Route::of::<member::IsInChat>(),
        Route::of::<member::MeJoin>(),
        Route::of::<member::AddManagers>(),
        Route::of::<member::DeleteManagers>(),
        Route::of::<file::Create>(),
        Route::of::<file::Get>(),
        Route::of::<image::Create>(),
        Route::of::<image::Get>(),
        Route::of::<message::Create>(),
        Route::of::<message::Delete>(),
        Route::of::<message::Forward>(),
        Route::of::<message::Get>(),
        Route::of::<message::List>(),
        Route::of::<message::MergeForward>(),
        Route::of::<message::Patch>(),
        Route::of::<message::ReadUsers>(),
        Route::of::<message::Reply>(),
        Route::of::<message::Update>(),
        Route::of::<message::UrgentApp>(),
        Route::of::<message_resource::Get>(),
        Route::of::<pin::Create>(),
        Route::of::<pin::Delete>(),
        Route::of::<pin::List>(),
        Route::of::<reaction::Create>(),
        Route::of::<reaction::Delete>(),
        Route::of::<reaction::List>(),
    ];
    routes.into_iter().chain([long_connection::route()]).map(Arc::new).collect()
}

/// Scopes that depend on the state of a chat rather than on the operation.
const BY_STATE: &[Scope] = &[
    scope::IM_CHAT_OPERATE_AS_OWNER,
    scope::IM_MESSAGE_GROUP_MSG,
    scope::IM_MESSAGE_GROUP_MSG_GET_AS_USER,
    scope::IM_MESSAGE_P2P_MSG_GET_AS_USER,
];

/// Every scope that an operation or an event may require.
pub(crate) fn every_scope() -> BTreeSet<&'static str> {
    let scopes = catalog::scopes().iter().map(|entry| entry.scope.as_str());
    scopes.chain(BY_STATE.iter().map(|scope| scope.id)).collect()
}

/// The platform's message for a wrong secret. The documentation does not list this message.
const WRONG_SECRET: &str = "app secret invalid";

/// The answer to a request: the operation's own fields, or an error.
pub(crate) type Answer = Result<Value, Refusal>;

/// The format of an operation's replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// The usual format.
    Platform,
    /// The format of OAuth: errors have an `error` and an `error_description` instead of a `msg`.
    OAuth,
    /// The format of the long connection: errors have `data`, too.
    LongConnection,
}

/// An operation implemented by the sandbox.
trait Handler {
    /// The operation that this handler answers.
    type Operation: Operation + Default;

    /// Answers a request that passed the gateway.
    fn answer(
        request: Self::Operation,
        context: &mut Context<'_>,
    ) -> Result<<Self::Operation as Operation>::Response, Refusal>;

    /// The format of its replies.
    const STYLE: Style = Style::Platform;

    /// Returns the operation's own error for a malformed request; `None` leaves that to the gateway.
    fn malformed() -> Option<Refusal> {
        None
    }

    /// Returns the error for a malformed request, which may depend on the gateway's findings.
    fn malformed_as(found: Refusal) -> Refusal {
        Self::malformed().unwrap_or(found)
    }
}

/// The context of a handler.
pub(crate) struct Context<'a> {
    /// The caller; `None` for operations that take no token.
    pub(crate) caller: Option<&'a Caller>,
    /// The state behind the operations.
    pub(crate) world: &'a mut World,
    /// The tokens issued.
    pub(crate) tokens: &'a mut Tokens,
    /// The tickets pushed to store apps.
    pub(crate) tickets: &'a mut Tickets,
    /// The consent of users.
    pub(crate) grants: &'a mut Grants,
    /// The long connections.
    pub(crate) hub: &'a mut Hub,
    /// The port the sandbox listens on.
    pub(crate) port: u16,
    /// The time, since 1970-01-01T00:00:00Z.
    pub(crate) now: Duration,
    /// Whether rate limits and quotas are enforced.
    pub(crate) limited: bool,
    /// The files of the request.
    pub(crate) files: &'a [(&'static endpoint::Parameter, SentFile)],
    /// The file to reply with, if the reply is a file.
    pub(crate) reply: Option<Resource>,
}

impl Context<'_> {
    fn caller(&self) -> Result<&Caller, Refusal> {
        self.caller.ok_or_else(|| GatewayError::TokenMissing.into())
    }
}

/// Checks an app's secret and state, and returns the error for an app that is refused.
fn admit(app: &App, secret: &Secret, unauthorized: impl OperationError) -> Result<(), Refusal> {
    if app.secret != *secret {
        return Err(Refusal::from(unauthorized).message(WRONG_SECRET));
    }
    if app.state != AppState::Enabled {
        return Err(unauthorized.into());
    }
    Ok(())
}

/// Whether an operation supports apps of this kind.
fn is_for<O: Operation>(app: &App) -> bool {
    O::ENDPOINT.apps.contains(&app.app_type)
}

fn seconds(left: u64) -> i64 {
    i64::try_from(left).unwrap_or(i64::MAX)
}

/// An operation, and its handler.
pub(crate) struct Route {
    /// The descriptor of the operation.
    pub(crate) endpoint: &'static Endpoint,
    /// Answers a request, given as the values of its fields by key.
    answer: Box<AnswerFn>,
    /// How thoroughly the gateway checks a request.
    pub(crate) checked: Extent,
    /// See [`Handler::malformed_as`].
    pub(crate) malformed: fn(Refusal) -> Refusal,
    /// The format of its replies.
    pub(crate) style: Style,
    /// Whether the answer is only an example.
    pub(crate) is_example: bool,
}

type AnswerFn = dyn Fn(Map<String, Value>, &mut Context<'_>) -> Answer + Send + Sync;

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Route").field(&self.endpoint.id).finish()
    }
}

impl Route {
    fn of<H: Handler>() -> Self {
        let answer = |fields: Map<String, Value>, context: &mut Context<'_>| -> Answer {
            Ok(to_json(&mut H::answer(decoded(fields)?, context)?))
        };
        let route = Self::new(H::Operation::ENDPOINT, answer);
        Self { checked: Extent::Outline, malformed: H::malformed_as, style: H::STYLE, ..route }
    }

    /// Returns a route whose fields the gateway checks completely, like those of operations without state: its page has
    /// no errors of its own for them.
    fn whole<H: Handler>() -> Self {
        Self { checked: Extent::Whole, ..Self::of::<H>() }
    }

    /// Returns a route that a program answers.
    pub(crate) fn own<R: Operation + Default>(
        answer: impl Fn(R) -> Result<R::Response, R::Error> + Send + Sync + 'static,
    ) -> Self {
        Self::new(R::ENDPOINT, move |fields, _| Ok(to_json(&mut answer(decoded(fields)?)?)))
    }

    /// Returns a route without state.
    pub(crate) fn new(
        endpoint: &'static Endpoint,
        answer: impl Fn(Map<String, Value>, &mut Context<'_>) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let answer = Box::new(answer);
        let checked = Extent::Whole;
        Self { endpoint, answer, checked, malformed: |found| found, style: Style::Platform, is_example: false }
    }

    /// Sets the format of the replies.
    pub(crate) fn style(self, style: Style) -> Self {
        Self { style, ..self }
    }

    /// Marks the answer as an example.
    pub(crate) fn into_example(self) -> Self {
        Self { is_example: true, ..self }
    }

    /// Returns the fields of its request: from the catalog, or otherwise from the descriptor.
    pub(crate) fn parameters(&self) -> Cow<'static, [Parameter]> {
        match catalog::operation(self.endpoint.id) {
            Some(operation) => Cow::Borrowed(&operation.request),
            None => self.endpoint.parameters.iter().map(Parameter::of).collect(),
        }
    }

    pub(crate) fn answer(&self, fields: Map<String, Value>, context: &mut Context<'_>) -> Answer {
        (self.answer)(fields, context)
    }

    /// Returns an error that the operation or the gateway documents.
    pub(crate) fn error(&self, code: i64) -> Option<&'static ErrorInfo> {
        self.endpoint.error(code).or_else(|| GatewayError::from_code(code).map(OperationError::info))
    }

    /// Returns an error that the operation documents, by its name or keyword.
    pub(crate) fn named(&self, name: &str) -> Option<&'static ErrorInfo> {
        let is_match = |error: &&&'static ErrorInfo| error.name == name || (!name.is_empty() && error.key == name);
        self.endpoint.errors.iter().find(is_match).copied()
    }
}

/// Decodes a request from its fields.
fn decoded<R: Operation + Default>(fields: Map<String, Value>) -> Result<R, Refusal> {
    let mut request = R::default();
    let mismatches = decode(Value::Object(fields).to_string().as_bytes(), &mut request).unwrap_or_default();
    match mismatches.first() {
        None => Ok(request),
        Some(mismatch) => {
            Err(Refusal::from(GatewayError::InvalidField).field(&mismatch.path, None, mismatch.to_string()))
        }
    }
}
