//! Processes every request, whatever its operation: faults, token, scopes, rate limit, fields, quotas, and then the
//! operation itself. It knows an operation only by its [`Endpoint`].

mod access;
mod check;
mod damage;
mod form;
mod guard;
mod long_connection;
mod note;
mod oauth;
mod protocol;
mod refusal;
mod reply;
mod request;
mod select;
mod text;

pub(crate) use access::Caller;
pub(crate) use check::Extent;
pub(crate) use damage::Severed;
pub(crate) use form::SentFile;
pub(crate) use note::arrived;
pub(crate) use oauth::success as oauth_success;
pub(crate) use refusal::{FieldViolation, Refusal};
pub(crate) use reply::Reply;

use crate::fault::{Fault, Planned};
use crate::fault_error::FaultError;
use crate::limits::Exceeded;
use crate::lock;
use crate::operation::{Context, Route, Style, operator};
use crate::record::RequestRecord;
use crate::routes::Target;
use crate::shared::{Shared, State};
use crate::world::Resource;
use crate::{sign_in, webhook};
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use feishu_api::TokenKind;
use feishu_api::endpoint::OperationError;
use feishu_api::endpoint::{BodyKind, Endpoint, Rate, RateLimit};
use feishu_api::gateway::GatewayError;
use request::{Sent, SentBody};
use serde_json::{Map, Value};
use std::future::pending;
use tokio::time::timeout;

/// The request header that asks for a fault.
pub(crate) const FAULT: &str = "x-sandbox-fault";

/// The size limit of a request body, in bytes.
const LARGEST_REQUEST: usize = 32 * 1024 * 1024;

/// Answers a request.
pub(crate) async fn answer(shared: &Shared, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if let Some(reply) = sign_in::answer(shared, &parts) {
        return finish(shared, note::arrived(shared, &parts, None), reply, None);
    }
    let Some(Target { routes, path }) = shared.routes.at(parts.method.as_str(), parts.uri.path()) else {
        let mut record = note::arrived(shared, &parts, None);
        if webhook::token(parts.uri.path()).is_some() {
            record.path = webhook::hidden();
        }
        if let Some(reply) = beside(shared, &parts, body).await {
            return finish(shared, record, reply, None);
        }
        // The platform's gateway answers a wrong method as it answers a wrong path.
        return finish(shared, record, Reply::not_found(), None);
    };
    let form = routes.iter().map(|route| route.endpoint).find(|endpoint| endpoint.body == BodyKind::Multipart);
    let mut record = note::arrived(shared, &parts, routes.first().map(|route| route.endpoint.id));
    let body = match timeout(shared.body_timeout, read(form, &parts.headers, body)).await {
        Ok(Ok(body)) => body,
        Ok(Err(refused)) => return finish(shared, record, refused, None),
        Err(_) => {
            let text = format!(
                "The request body did not arrive within {:?}: send as many bytes as content-length says, or send the last chunk.\n",
                shared.body_timeout
            );
            return finish(shared, record, Reply::plain(408, text), None);
        }
    };
    if let SentBody::Plain(bytes) = &body
        && let Some(reply) = sign_in::answer_with_body(shared, &parts, bytes)
    {
        return finish(shared, record, reply, None);
    }
    let sent = Sent { parts, path, body };
    let Some(route) = select::select(&routes, &sent) else { return finish(shared, record, Reply::not_found(), None) };
    note::holds(&mut record, route.endpoint, &sent);
    let fault = match fault(shared, route, &sent.parts.headers).await {
        Ok(fault) => fault,
        Err(wrong) => {
            let text = format!("The request header {FAULT} is invalid: {wrong}\n");
            return finish(shared, record, Reply::plain(400, text), None);
        }
    };
    record.fault = fault.as_ref().map(Fault::to_string);
    let perform = || perform(shared, route, &sent, &record.log_id);
    let (reply, body) = match &fault {
        None => (perform(), None),
        Some(Fault::Closed) => {
            shared.note(record);
            return Severed::response();
        }
        Some(Fault::Hang) => {
            shared.note(record);
            return pending().await;
        }
        Some(fault) => match refused(shared, route, &sent.parts.headers, fault) {
            Some(refusal) => (failure(route, &refusal, &record.log_id), None),
            None => damage::reply(fault, shared.port, &sent.parts.uri, perform),
        },
    };
    finish(shared, record, reply, body)
}

/// Answers requests with a body at addresses that are not operations; returns `None` for all other addresses.
async fn beside(shared: &Shared, parts: &Parts, body: Body) -> Option<Reply> {
    if parts.method != Method::POST {
        return None;
    }
    let body = timeout(shared.body_timeout, to_bytes(body, LARGEST_REQUEST)).await.ok()?.ok()?;
    match webhook::token(parts.uri.path()) {
        Some(token) => Some(webhook::answer(shared, token, &body)),
        None => sign_in::answer_with_body(shared, parts, &body),
    }
}

/// Reads the body of a request, or returns why it cannot be read.
async fn read(form: Option<&'static Endpoint>, headers: &HeaderMap, body: Body) -> Result<SentBody, Reply> {
    if let Some(endpoint) = form {
        return Ok(SentBody::Form(form::read(endpoint, headers, body).await));
    }
    to_bytes(body, LARGEST_REQUEST).await.map(SentBody::Plain).map_err(|error| {
        let most = LARGEST_REQUEST / 1024 / 1024;
        Reply::plain(
            413,
            format!("The request body broke off, or is larger than the {most} MiB that the sandbox reads: {error}.\n"),
        )
    })
}

fn finish(shared: &Shared, mut record: RequestRecord, reply: Reply, body: Option<Body>) -> Response {
    record.status = Some(reply.status);
    record.code = reply.code;
    let response = reply.into_response(&record.log_id, body);
    shared.note(record);
    response
}

/// Returns the fault for a request: the one its header asks for, or the next one planned.
async fn fault(shared: &Shared, route: &Route, headers: &HeaderMap) -> Result<Option<Fault>, FaultError> {
    if let Some(value) = headers.get(FAULT) {
        let text = String::from_utf8_lossy(value.as_bytes());
        return Fault::named(text.trim(), route).map(Some);
    }
    let planned = lock(&shared.state).plan.next(route.endpoint.id);
    Ok(match planned {
        None | Some(Planned::Pass) => None,
        Some(Planned::Fault(fault)) => Some(fault),
        Some(Planned::Hold(gate)) => {
            gate.pass().await;
            None
        }
    })
}

/// Returns the documented error that a fault asks for, as complete as a real one.
fn refused(shared: &Shared, route: &Route, headers: &HeaderMap, fault: &Fault) -> Option<Refusal> {
    let endpoint = route.endpoint;
    let limited = |reset| Refusal::from(GatewayError::RateLimited).rate_limit(limit(endpoint), reset);
    let code = match fault {
        Fault::Error(code) => *code,
        Fault::Named(name) => return Some(Refusal::documented(route.named(name)?).filled("[unknown]")),
        Fault::RateLimit { reset } => return Some(limited(*reset)),
        Fault::RateLimit400 { reset } => return Some(Refusal { status: 400, ..limited(*reset) }),
        _ => return None,
    };
    Some(match GatewayError::from_code(code) {
        Some(GatewayError::RateLimited) => limited(1),
        Some(GatewayError::ScopeMissing) => {
            let state = lock(&shared.state);
            let token = access::token(headers).and_then(|token| state.tokens.find(token));
            let app_id = token.map_or("cli_unknown", |token| &token.app_id);
            access::scope_missing(endpoint, token.map_or(TokenKind::Tenant, |token| token.bearer.kind()), app_id)
        }
        Some(GatewayError::UserNotAuthorized) => access::not_authorized(endpoint),
        Some(GatewayError::InvalidField) => {
            let field = endpoint.parameters.first().map_or("", |parameter| parameter.name);
            Refusal::from(GatewayError::InvalidField).field(field, None, "as requested by the fault")
        }
        Some(GatewayError::IpDenied) => Refusal::from(GatewayError::IpDenied).filled("127.0.0.1"),
        _ => Refusal::documented(route.error(code)?).filled("[unknown]"),
    })
}

fn limit(endpoint: &Endpoint) -> u32 {
    match endpoint.rate_limit {
        RateLimit::Fixed([first, ..]) => first.calls,
        _ => 1,
    }
}

fn perform(shared: &Shared, route: &Route, request: &Sent, log_id: &str) -> Reply {
    let mut reply = match try_perform(shared, route, request) {
        Ok(Performed { file: Some(file), .. }) => Reply::file(&file, &request.parts.headers),
        Ok(Performed { reply, .. }) => match (route.endpoint.protocol, route.style) {
            (Some(protocol), _) => protocol::success(route.endpoint, protocol, &reply),
            (None, Style::Platform) => Reply::success(route.endpoint.envelope, &reply),
            (None, Style::OAuth) => oauth::success(&reply),
            (None, Style::LongConnection) => long_connection::success(&reply),
        },
        Err(refusal) => return failure(route, &refusal, log_id),
    };
    if route.is_example {
        reply.headers.push((reply::MARK, "example".to_owned()));
    }
    reply
}

fn failure(route: &Route, refusal: &Refusal, log_id: &str) -> Reply {
    match (route.endpoint.protocol, route.style) {
        (Some(protocol), _) => protocol::failure(route.endpoint, protocol, refusal),
        (None, Style::Platform) => Reply::failure(route.endpoint.envelope, refusal, log_id),
        (None, Style::OAuth) => oauth::failure(refusal),
        (None, Style::LongConnection) => long_connection::failure(refusal),
    }
}

/// The answer of an operation.
struct Performed {
    /// The operation's own fields.
    reply: Value,
    /// The file, if the reply is a file.
    file: Option<Resource>,
}

fn try_perform(shared: &Shared, route: &Route, request: &Sent) -> Result<Performed, Refusal> {
    let endpoint = route.endpoint;
    let now = shared.clock.now();
    let mut state = lock(&shared.state);
    let State { world, tokens, tickets, grants, limits, hub, .. } = &mut *state;
    let headers = &request.parts.headers;
    let caller = match endpoint.protocol {
        Some(protocol) => {
            protocol::check_token(endpoint, protocol, headers, &shared.service_tokens)?;
            None
        }
        None => access::caller(endpoint, headers, world, tokens, now)?,
    };
    if let RateLimit::Fixed(rates) = endpoint.rate_limit
        && shared.limited
    {
        let app_id = caller.as_ref().map_or("", |caller| &caller.app_id);
        limits
            .take(endpoint.id, app_id, rates, now)
            .map_err(|exceeded| Refusal::from(GatewayError::RateLimited).rate_limit(exceeded.limit, exceeded.reset))?;
    }
    let fields = request::fields(endpoint, &route.parameters(), route.checked, request).map_err(route.malformed)?;
    let app = caller.as_ref().and_then(|caller| world.app(&caller.app_id).cloned());
    if let (Some(caller), Some(app)) = (&caller, &app) {
        guard::check(endpoint, &fields, app, caller)?;
    }
    if shared.limited {
        check_quotas(endpoint, &fields, |scope, subject, rate| limits.take(scope, subject, &[rate], now))?;
    }
    let files = request.files();
    let (limited, port) = (shared.limited, shared.port);
    let mut context = Context {
        caller: caller.as_ref(),
        world,
        tokens,
        tickets,
        grants,
        hub,
        port,
        now,
        limited,
        files,
        reply: None,
    };
    let answered = route.answer(fields, &mut context);
    let file = context.reply;
    let operator = caller.as_ref().map_or("", operator);
    shared.tell(&mut state, operator, now);
    let mut reply = answered?;
    if let (Some(caller), Some(app)) = (&caller, &app) {
        guard::leave_out(endpoint, &mut reply, app, caller);
    }
    Ok(Performed { reply, file })
}

fn check_quotas(
    endpoint: &Endpoint,
    fields: &Map<String, Value>,
    mut take: impl FnMut(&'static str, &str, Rate) -> Result<(), Exceeded>,
) -> Result<(), Refusal> {
    for quota in endpoint.quotas {
        let Some(value) = fields.get(quota.per) else { continue };
        // Operations that share a quota are counted together.
        let (scope, subject) = match quota.shared_by {
            Some(subject) => (endpoint.service(), subject),
            None => (endpoint.id, quota.per),
        };
        take(scope, &format!("{subject}={value}"), quota.rate).map_err(|exceeded| {
            match quota.error.and_then(|code| endpoint.error(code)) {
                Some(info) => Refusal::documented(info),
                None => Refusal::from(GatewayError::RateLimited).rate_limit(exceeded.limit, exceeded.reset),
            }
        })?;
    }
    Ok(())
}
