//! Resolves one operation, up to the names of its types.

use super::endpoint::{rate, route};
use super::head::Head;
use super::operation_names::module_path;
use super::platform::{Resolved, errors, rates, scope_rules};
use super::prose::prose;
use super::report::{Report, root};
use super::request::{body_kind, check_path, request};
use super::sources::OperationSource;
use super::tables::{Page, Tables};
use super::types::{Declaration, Direction};
use super::{Envelope, Operation, OperationNames, Parameter, Quota, RateLimit, Type};
use crate::source::Diagnostics;
use crate::source::{closest, list};
use crate::spec::{self, Permissions};
use serde_json::Value as Json;

/// Resolves an operation; `index` is its place among the sources, `names` its Rust
/// names. Its types get their names later, module by module.
pub(super) fn resolve(
    source: &OperationSource,
    index: usize,
    names: OperationNames,
    resolved: &Resolved,
    declarations: &mut Vec<Declaration>,
    diagnostics: &mut Diagnostics,
) -> Operation {
    let written = &source.written;
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
    let errors = errors(&written.errors, &root().key("errors"), report);
    let rate_limit = rate_limit(written, resolved, report);
    let permissions = permissions(written, resolved, report);
    let route = route(&written.endpoint).unwrap_or_else(|wrong| {
        report.error("bad-endpoint", &root().key("endpoint"), wrong.message, wrong.help);
        super::endpoint::Route::default()
    });
    if !route.path.is_empty() {
        check_path(&route.parameters, &written.request.path, report);
    }
    if written.envelope == Envelope::Binary {
        check_binary(written, report);
    }
    let page = Page { id: &source.id, document: &source.document, index, resolved };
    let sent = &written.request;
    let tables = [&sent.headers, &sent.path, &sent.query, &sent.body, &written.response];
    let Resolution { request, response } = page.resolve(&tables, declarations, diagnostics, |resolver| Resolution {
        request: request(sent, resolver, &names.request),
        response: resolver.fields(&written.response, Direction::Reply, &names.response, "", &root().key("response")),
    });
    let body = body_kind(&request);
    let quotas = quotas(written, &request, &mut Report::new(&source.document, diagnostics));
    let idempotency_key = idempotency_key(written, &request, &mut Report::new(&source.document, diagnostics));
    Operation {
        module: module_path(&source.id),
        file: source.id.replace('.', "/") + ".yaml",
        rust: names,
        id: source.id.clone(),
        title: head.title,
        source: written.source.clone(),
        summary: head.summary,
        guide: head.guide,
        method: route.method,
        path: route.path,
        host: route.host,
        address_query: route.query,
        rate_limit,
        quotas,
        apps: written.apps.clone(),
        tokens: written.tokens.clone(),
        permissions,
        scope_names: written.scope_names.iter().map(|(id, name)| (id.clone(), name.into())).collect(),
        field_permissions: written.field_permissions.clone(),
        idempotent: written.idempotent,
        idempotency_key,
        body,
        request,
        envelope: written.envelope,
        frame: written.frame.clone(),
        response,
        // Found once its types have their names.
        paging: None,
        errors,
        errors_note,
        request_example: example(written.examples.request.as_ref()),
        request_example_lines: lines(written.examples.request.as_ref()),
        response_example: example(written.examples.response.as_ref()),
        response_example_lines: lines(written.examples.response.as_ref()),
        examples_as_is: written.examples.as_is.clone(),
        parts: head.parts,
    }
}

/// What an example says: one that is written as lines may have the mistakes that people make in JSON.
pub(super) fn example(written: Option<&Json>) -> Option<Json> {
    match written? {
        Json::String(lines) => crate::lenient::read(lines).0,
        other => Some(other.clone()),
    }
}

/// The lines of an example that is written as lines.
pub(super) fn lines(written: Option<&Json>) -> Option<String> {
    written?.as_str().map(|lines| lines.strip_suffix('\n').unwrap_or(lines).to_owned())
}

/// What resolving the fields gives.
struct Resolution {
    request: Vec<Parameter>,
    response: Vec<super::Field>,
}

impl Tables for Resolution {
    fn each(&mut self, change: &mut dyn FnMut(&mut [super::Field])) {
        self.request.iter_mut().for_each(|parameter| change(std::slice::from_mut(&mut parameter.field)));
        change(&mut self.response);
    }
}

/// A reply that is a file holds nothing that could be described.
fn check_binary(written: &spec::Operation, report: &mut Report<'_>) {
    let help = "remove it, or remove `envelope: binary`";
    if !written.response.is_empty() {
        let message = "the reply is a file, which has no fields";
        report.error("fields-of-a-file", &root().key("response").name(), message, help);
    }
    if written.examples.response.is_some() {
        let message = "the reply is a file, of which the page shows no example";
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
                    "compare it with the page; a limit that is no tier is written `{ rates: […] }`",
                );
            }
            RateLimit::Fixed(rates)
        }
    }
}

fn quotas(written: &spec::Operation, request: &[Parameter], report: &mut Report<'_>) -> Vec<Quota> {
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
            && !written.errors.contains_key(&code.to_string())
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
            Ok(rate) => quotas.push(Quota { rate, per, error: quota.error }),
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
