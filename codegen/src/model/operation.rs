//! Resolves an operation.

use super::declaration::types_from;
use super::endpoint::{rate, route};
use super::errors::listed;
use super::fields::facts;
use super::frame::{REPLY, frame};
use super::guards::guards;
use super::head::Head;
use super::operation_names::{module_path, operation_names};
use super::platform::{Resolved, rates, scope_rules};
use super::prose::prose;
use super::protocol::{check_tokens, envelope};
use super::report::{Report, root};
use super::request::{Request, body_kind, check_get, check_path, request};
use super::shared::SharedTypes;
use super::sources::OperationSource;
use super::tables::{Arena, File, Tables};
use super::types::{Around, Resolver};
use super::{
    Direction, Envelope, Operation, OperationNames, Owner, Page, Parameter, Quota, RateLimit, Row, Type, TypeId,
};
use crate::source::Diagnostics;
use crate::source::{closest, list};
use crate::spec::{self, Permissions, Response};
use serde_json::Value as Json;
use std::collections::HashSet;

/// Resolves an operation, and adds the types that it declares to `arena`.
pub(super) fn resolve<'d>(
    source: &'d OperationSource,
    resolved: &Resolved,
    shared: &SharedTypes<'d>,
    arena: &mut Arena,
    diagnostics: &mut Diagnostics,
) -> Operation {
    let written = &source.written;
    let names = operation_names(&source.id);
    let report = &mut Report::new(&source.document, diagnostics);
    let head = Head {
        id: &source.id,
        placed: source.placed,
        written_id: written.id.as_deref(),
        title: &written.title,
        source: &written.source,
        summary: &written.summary,
        guide: &written.guide,
        parts: &written.parts,
    };
    let head = head.resolve(resolved, report);
    let errors_note = written.errors_note.as_ref().map(|note| prose(note, &root().key("errors_note"), report));
    let service = source.id.split('.').next().unwrap_or_default();
    let frame = frame(&written.frame, REPLY, report);
    let (mut errors, error_lines) = listed(&written.errors, service, resolved, report);
    let rate_limit = rate_limit(written, resolved, report);
    let permissions = permissions(written, resolved, report);
    let route = route(&written.endpoint).unwrap_or_else(|wrong| {
        report.error("bad-endpoint", &root().key("endpoint"), wrong.message, wrong.help);
        super::endpoint::Route::default()
    });
    if !route.path.is_empty() {
        check_path(&route.parameters, &written.request.path, report);
        check_get(&route.method, &written.request, report);
    }
    check_tokens(written, service, resolved, report);
    let envelope = envelope(written, service, resolved);
    if envelope == Envelope::Binary {
        check_binary(written, report);
    }
    let file =
        File { id: &source.id, owner: Owner::Page(source.id.clone()), document: &source.document, resolved, shared };
    let none = spec::Fields::new();
    let sent = &written.request;
    let tables = [&sent.headers, &sent.path, &sent.query, &sent.body, written.response.fields().unwrap_or(&none)];
    let reserved: HashSet<String> =
        [&names.request, &names.response, &names.error].into_iter().cloned().chain(["Api".to_owned()]).collect();
    let first = arena.types.len();
    let Resolution { request, response_type, response } =
        file.resolve(&tables, &reserved, arena, diagnostics, |resolver| {
            let request = request(sent, resolver, &names.base);
            let (response_type, response) = response(written, &names, resolver);
            Resolution { request, response_type, response }
        });
    let parameters = request.parameters();
    let report = &mut Report::new(&source.document, diagnostics);
    let quotas = quotas(written, &parameters, &errors.iter().map(|error| error.code).collect::<Vec<_>>(), report);
    for error in &mut errors {
        error.rate_limit |= quotas.iter().any(|quota| quota.error == Some(error.code));
    }
    let idempotency_key = idempotency_key(written, &parameters, report);
    let sent = [&request.path, &request.query, &request.headers, &request.body].into_iter().flatten();
    let guards = [
        guards(sent, Direction::Request, None, &arena.types),
        guards(&response, Direction::Reply, response_type, &arena.types),
    ]
    .concat();
    Operation {
        module: module_path(&source.id),
        file: source.id.replace('.', "/") + ".yaml",
        rust: names,
        id: source.id.clone(),
        title: head.title,
        source: written.source.clone(),
        summary: head.summary,
        deprecated: written.deprecated.clone(),
        guide: head.guide,
        method: route.method,
        path: route.path,
        host: route.host,
        rate_limit,
        quotas,
        apps: written.apps.clone(),
        tokens: written.tokens.clone(),
        permissions,
        guards,
        idempotent: written.idempotent,
        idempotency_key,
        body: body_kind(&parameters),
        request: parameters,
        envelope,
        protocol: resolved.protocol(service).is_some(),
        response_type,
        response: facts(&response),
        types: types_from(first, &arena.types),
        // Determined once the operation is complete.
        paging: None,
        errors,
        request_example: example(written.examples.request.as_ref()),
        response_example: example(written.examples.response.as_ref()),
        page: Page {
            address_query: route.query,
            scope_names: written.scope_names.iter().map(|(id, name)| (id.clone(), name.into())).collect(),
            field_permissions: written.field_permissions.clone(),
            frame,
            headers: request.headers,
            path: request.path,
            query: request.query,
            body: request.body,
            response,
            errors: error_lines,
            errors_note,
            request_example_lines: lines(written.examples.request.as_ref()),
            response_example_lines: lines(written.examples.response.as_ref()),
            examples_as_is: written.examples.as_is.clone(),
            parts: head.parts,
        },
    }
}

/// Resolves the reply: a shared type, or its own fields.
fn response(
    written: &spec::Operation,
    names: &OperationNames,
    resolver: &mut Resolver<'_, '_, '_>,
) -> (Option<TypeId>, Vec<Row>) {
    let at = root().key("response");
    let name = match &written.response {
        Response::Fields(fields) => {
            if written.response_rows.is_some() {
                let at = root().key("response_rows").name();
                let help = "remove it: the rows of the page are the fields under `response`";
                resolver.report.error("rows-without-type", &at, "the reply is not a shared type", help);
            }
            let around = Around {
                prefix: names.base.clone(),
                names: vec!["Response".to_owned()],
                table: "",
                open: Vec::new(),
                is_input: false,
            };
            return (None, resolver.table(fields, Direction::Reply, &around, &at));
        }
        Response::Type(name) => name,
    };
    let file = resolver.file;
    let found = file.shared.find(file.id, name);
    let object = found.filter(|shared| shared.values.is_none());
    let Some((shared, id)) = object.and_then(|shared| Some((shared, shared.reply?))) else {
        if let Some(shared) = found {
            let place = shared.place();
            let (slug, message, help) = match shared.values {
                Some(_) => ("bad-type", "an enum, and a reply is an object", "make it a field of the reply"),
                None => {
                    ("wrong-direction", "only sent, and a reply is received", "declare the type with `direction: both`")
                }
            };
            resolver.report.error(slug, &at, format!("`{name}` is {message} ({place})"), help);
            return (None, Vec::new());
        }
        if file.may_be_declared() {
            return (None, Vec::new());
        }
        let help = match closest(name, file.shared.names(file.id)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "declare it in the `types.yaml` of the version, or list the fields of the reply".to_owned(),
        };
        let message = format!("there is no shared type `{name}`");
        resolver.report.error("unknown-type", &at, message, help);
        return (None, Vec::new());
    };
    let rows = written.response_rows.as_ref();
    (Some(id), resolver.shown(shared, Direction::Reply, rows, &mut Vec::new(), &root().key("response_rows")))
}

/// Returns the content of an example. An example that is written as lines may have common mistakes in its JSON.
pub(super) fn example(written: Option<&Json>) -> Option<Json> {
    match written? {
        Json::String(lines) => crate::lenient::read(lines).0,
        other => Some(other.clone()),
    }
}

/// Returns the lines of an example that is written as lines.
pub(super) fn lines(written: Option<&Json>) -> Option<String> {
    written?.as_str().map(|lines| lines.strip_suffix('\n').unwrap_or(lines).to_owned())
}

/// The resolved fields.
struct Resolution {
    request: Request,
    response_type: Option<TypeId>,
    response: Vec<Row>,
}

impl Tables for Resolution {
    fn each(&mut self, change: &mut dyn FnMut(&mut [Row])) {
        let Request { headers, path, query, body } = &mut self.request;
        [headers, path, query, body, &mut self.response].into_iter().for_each(|rows| change(rows));
    }
}

/// Reports fields or an example of a reply that is a file.
fn check_binary(written: &spec::Operation, report: &mut Report<'_>) {
    let help = "remove it, or remove `envelope: binary`";
    if written.response != Response::default() {
        let message = "the reply is a file, which has no fields";
        report.error("fields-of-a-file", &root().key("response").name(), message, help);
    }
    if written.examples.response.is_some() {
        let message = "the reply is a file, which cannot have an example";
        report.error("fields-of-a-file", &root().key("examples").key("response").name(), message, help);
    }
}

fn rate_limit(written: &spec::Operation, resolved: &Resolved, report: &mut Report<'_>) -> RateLimit {
    let at = root().key("rate_limit");
    match &written.rate_limit {
        None => RateLimit::Unstated,
        Some(spec::RateLimit::Named(_)) => RateLimit::Special,
        Some(spec::RateLimit::Own(own)) => RateLimit::Fixed(rates(&own.rates, &at.key("rates"), report)),
        Some(spec::RateLimit::Rates(written)) => {
            let rates = rates(written, &at, report);
            if written.is_empty() {
                report.error("empty-list", &at, "no rates are listed", "list them, or remove `rate_limit`");
            } else if rates.len() == written.len() && !resolved.tiers.is_empty() && !resolved.tiers.contains(&rates) {
                report.error(
                    "unknown-tier",
                    &at,
                    format!("[{}] is not a tier of the platform", written.join(", ")),
                    "compare it with the page; write a limit that is not a tier as `{ rates: […] }`",
                );
            }
            RateLimit::Fixed(rates)
        }
    }
}

fn quotas(written: &spec::Operation, request: &[Parameter], errors: &[i64], report: &mut Report<'_>) -> Vec<Quota> {
    let fields: Vec<&str> = request.iter().map(|parameter| parameter.key.as_str()).collect();
    let mut quotas = Vec::new();
    for (index, quota) in written.quotas.iter().enumerate() {
        let at = root().key("quotas").key(index);
        let by_name = || request.iter().find(|parameter| parameter.field.name == quota.per);
        let field = request.iter().find(|parameter| parameter.key == quota.per).or_else(by_name);
        if field.is_none() {
            let help = match closest(&quota.per, fields.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None if fields.is_empty() => "describe the field under `request`, or remove the quota".to_owned(),
                None => format!("name a field of the request: {}", list(fields.iter().copied(), "or")),
            };
            let message = format!("the request has no field `{}`", quota.per);
            report.error("unknown-quota-field", &at.key("per"), message, help);
        }
        if let Some(code) = quota.error
            && !errors.contains(&code)
        {
            report.error(
                "unknown-quota-error",
                &at.key("error"),
                format!("the page lists no error {code}"),
                "list it under `errors`, or remove `error`",
            );
        }
        let per = field.map_or_else(|| quota.per.clone(), |field| field.key.clone());
        match rate(&quota.limit) {
            Ok(rate) => {
                let (shared_by, within) = (quota.shared_by.clone(), quota.within.clone());
                quotas.push(Quota { rate, per, shared_by, within, error: quota.error });
            }
            Err(wrong) => report.error("bad-rate", &at.key("limit"), wrong.message, wrong.help),
        }
    }
    quotas
}

fn idempotency_key(written: &spec::Operation, request: &[Parameter], report: &mut Report<'_>) -> Option<String> {
    let name = written.idempotency_key.as_ref()?;
    let is_key = |parameter: &&Parameter| matches!(parameter.field.ty, Type::String);
    let fields: Vec<&str> = request.iter().filter(is_key).map(|parameter| parameter.key.as_str()).collect();
    if fields.contains(&name.as_str()) {
        return Some(name.clone());
    }
    let help = match closest(name, fields.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if fields.is_empty() => "describe the field under `request`, as a plain `string`".to_owned(),
        None => format!("name a plain `string` of the request: {}", list(fields.iter().copied(), "or")),
    };
    let message = format!("the request has no plain `string` `{name}`");
    report.error("unknown-idempotency-key", &root().key("idempotency_key"), message, help);
    None
}

fn permissions(written: &spec::Operation, resolved: &Resolved, report: &mut Report<'_>) -> Vec<super::ScopeRule> {
    let at = root().key("permissions");
    match &written.permissions {
        Permissions::Any(terms) => scope_rules(terms, None, resolved, &at, report),
        Permissions::ByToken(by_token) => {
            let mut rules = Vec::new();
            for (token, terms) in by_token {
                let name = serde_json::to_value(token).ok().and_then(|name| name.as_str().map(str::to_owned));
                let at = at.key(name.unwrap_or_default());
                if !written.tokens.contains(token) {
                    report.error(
                        "unknown-token",
                        &at.name(),
                        "scopes for a kind of token that the operation does not take",
                        "add the token to `tokens`, or remove its scopes",
                    );
                }
                rules.extend(scope_rules(terms, Some(*token), resolved, &at, report));
            }
            rules
        }
    }
}
