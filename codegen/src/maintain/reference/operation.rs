//! The reference page of one operation.

use super::call::call;
use super::field::{table, tree};
use super::index::{errors, finish, guide, root, sub_errors};
use super::markdown::{Table, blocks, chinese, code, codes, english, line, pieces, target, title};
use super::paging;
use crate::emit::quote::block;
use crate::maintain::page_format::example::pretty;
use crate::model::{
    AppType, BodyKind, Deprecation, Envelope, Location, Model, Operation, Platform, Quota, Rate, RateLimit, ScopeRule,
    TokenKind,
};

/// The page of an operation.
pub(super) fn operation(operation: &Operation, model: &Model) -> String {
    let platform = &model.platform;
    let mut out = vec![format!("# {}", line(english(&operation.title)))];
    let id = code(&operation.id);
    out.push(chinese(&operation.title).map_or_else(|| id.clone(), |original| format!("{id} · {}", line(original))));
    out.extend(blocks(&operation.summary));
    out.extend(deprecation(operation.deprecated.as_ref()));
    out.push(facts(operation, platform));
    out.push(block(&call(operation), "rust"));
    out.extend(guide(&operation.guide));
    scopes(&operation.permissions, platform, &mut out);
    request(operation, model, &mut out);
    response(operation, model, &mut out);
    if let Some(paging) = &operation.paging {
        paging::section(operation, paging, &mut out);
    }
    problems(operation, &mut out);
    out.push(format!("---\n\nFrom [the platform\'s documentation]({}).", target(&operation.source)));
    finish(out)
}

/// That the platform no longer recommends it, and what it recommends.
pub(super) fn deprecation(deprecated: Option<&Deprecation>) -> Option<String> {
    deprecated.map(|deprecated| match deprecated.replaced_by.as_slice() {
        [] => "**Deprecated**: the platform no longer recommends it, and nothing takes its place.".to_owned(),
        ids => format!("**Deprecated**: use {} instead.", codes(ids.iter().map(String::as_str), " or ")),
    })
}

fn facts(operation: &Operation, platform: &Platform) -> String {
    let mut table = Table::new(["", ""]);
    let mut fact = |name: &str, value: String| table.row([name.to_owned(), value]);
    fact("Endpoint", code(&format!("{} {}", operation.method, operation.path)));
    let module = operation.module.join("::");
    let names = &operation.rust;
    let types = codes([&*names.request, &*names.response, &*names.error], ", ");
    fact("Rust", format!("{types} in {}", code(&format!("feishu_api::{module}"))));
    fact("Token", tokens(&operation.tokens, platform));
    if !operation.apps.is_empty() {
        fact("Apps", apps(&operation.apps));
    }
    if let Some(limit) = rate_limit(&operation.rate_limit, &platform.rate_limits_source) {
        fact("Rate limit", limit);
    }
    if !operation.quotas.is_empty() {
        fact("Quotas", operation.quotas.iter().map(|limit| quota(limit, operation)).collect::<Vec<_>>().join("<br>"));
    }
    let idempotent = match &operation.idempotency_key {
        _ if operation.idempotent => "yes: calling it twice has the effect of calling it once".to_owned(),
        Some(key) => format!("with the same {}: it then does its work once", code(key)),
        None => "no".to_owned(),
    };
    fact("Idempotent", idempotent);
    table.finish()
}

fn tokens(kinds: &[TokenKind], platform: &Platform) -> String {
    let names: Vec<_> = kinds.iter().filter_map(|kind| platform.tokens.get(kind)).map(|token| &*token.name).collect();
    if names.is_empty() { "none".to_owned() } else { codes(names, " or ") }
}

/// The kinds of app.
pub(super) fn apps(apps: &[AppType]) -> String {
    apps.iter().map(|app| app_type(*app)).collect::<Vec<_>>().join(", ")
}

fn app_type(app: AppType) -> &'static str {
    match app {
        AppType::Custom => "custom",
        AppType::Store => "store",
    }
}

fn rate_limit(limit: &RateLimit, source: &str) -> Option<String> {
    let limit = match limit {
        RateLimit::Unstated => return None,
        RateLimit::Fixed(rates) => rates.iter().map(rate).collect::<Vec<_>>().join(" and "),
        RateLimit::Special => "a limit of its own".to_owned(),
    };
    Some(if source.is_empty() { limit } else { format!("[{limit}]({})", target(source)) })
}

fn rate(rate: &Rate) -> String {
    let unit = match rate.seconds {
        1 => "second".to_owned(),
        60 => "minute".to_owned(),
        3600 => "hour".to_owned(),
        86400 => "day".to_owned(),
        seconds => format!("{seconds} seconds"),
    };
    format!("{} per {unit}", rate.calls)
}

fn quota(quota: &Quota, operation: &Operation) -> String {
    let name = operation.request.iter().find(|parameter| parameter.key == quota.per);
    let name = name.map_or(quota.per.as_str(), |parameter| parameter.field.name.as_str());
    let error = quota.error.map_or_else(String::new, |code| format!("; over it: [{code}](#{code})"));
    let with = quota.shared_by.as_ref().or(quota.within.as_ref());
    let with = with.map_or_else(String::new, |by| format!(", with all operations that count by {by}"));
    format!("{} for each {}{with}{error}", rate(&quota.rate), code(name))
}

pub(super) fn scopes(rules: &[ScopeRule], platform: &Platform, out: &mut Vec<String>) {
    out.push("## Scopes".to_owned());
    if rules.is_empty() {
        out.push("None is needed.".to_owned());
        return;
    }
    let by_token = rules.iter().any(|rule| rule.token.is_some());
    let how = match rules {
        _ if by_token => "Any one row for the kind of token used suffices.",
        [rule] if rule.all_of.len() > 1 => "These are needed together.",
        [_] => "This one is needed.",
        _ => "Any one of these suffices.",
    };
    out.push(how.to_owned());
    let all_of = |rule: &ScopeRule, part: fn(&str, &Platform) -> String| {
        rule.all_of.iter().map(|id| part(id, platform)).collect::<Vec<_>>().join("<br>and ")
    };
    let cells = |rule: &ScopeRule| [all_of(rule, |id, _| code(id)), all_of(rule, scope_name)];
    if !by_token {
        let mut table = Table::new(["Scope", "Name in the console"]);
        rules.iter().for_each(|rule| table.row(cells(rule)));
        out.push(table.finish());
        return;
    }
    let mut table = Table::new(["Token", "Scope", "Name in the console"]);
    for rule in rules {
        let token = rule.token.map_or_else(|| "any".to_owned(), |kind| tokens(&[kind], platform));
        let [scope, name] = cells(rule);
        table.row([token, scope, name]);
    }
    out.push(table.finish());
}

fn scope_name(id: &str, platform: &Platform) -> String {
    platform.scopes.get(id).map_or_else(String::new, |scope| title(&scope.name))
}

fn request(operation: &Operation, model: &Model, out: &mut Vec<String>) {
    let before = out.len();
    let body = match operation.body {
        BodyKind::Multipart => "### Body (form with files)",
        BodyKind::None | BodyKind::Json => "### Body (JSON)",
    };
    for (heading, location) in [
        ("### Headers", Location::Header),
        ("### Path", Location::Path),
        ("### Query", Location::Query),
        (body, Location::Body),
    ] {
        if let Some(rows) = table(operation.page.table(location), model) {
            out.extend([heading.to_owned(), rows]);
        }
    }
    if let Some(example) = &operation.request_example {
        out.extend(["### Example of a request".to_owned(), block(&pretty(example), "json")]);
    }
    if out.len() > before {
        out.insert(before, "## Request".to_owned());
    }
}

fn response(operation: &Operation, model: &Model, out: &mut Vec<String>) {
    out.push("## Response".to_owned());
    let tree = tree(&operation.page.response, model);
    out.push(
        match (operation.envelope, &tree) {
            (Envelope::Binary, _) if operation.protocol => "A file, as a `Download`.",
            (Envelope::Data, Some(_)) if operation.protocol => "In `data`:",
            (Envelope::Top, Some(_)) if operation.protocol => "The body:",
            (_, None) if operation.protocol => "Nothing.",
            (Envelope::Binary, _) => "A file, as a `Download`. An error still comes as JSON.",
            (Envelope::Data, Some(_)) => "In `data`, beside `code` and `msg`:",
            (Envelope::Top, Some(_)) => "At the top level, beside `code` and `msg`:",
            (Envelope::Data | Envelope::Top, None) => "Nothing beside `code` and `msg`.",
        }
        .to_owned(),
    );
    out.extend(tree);
    if let Some(example) = &operation.response_example {
        out.extend(["### Example of a reply".to_owned(), block(&pretty(example), "json")]);
    }
}

fn problems(operation: &Operation, out: &mut Vec<String>) {
    out.push("## Errors".to_owned());
    if !operation.errors.is_empty() {
        out.push(format!("Variants of {}, by code.", code(&operation.rust.error)));
    }
    out.extend(errors(&operation.errors));
    out.extend(sub_errors(&operation.errors));
    if let Some(note) = &operation.page.errors_note {
        out.extend(pieces(note));
    }
    out.push(format!("The gateway may answer [errors of its own]({}errors.md) to any operation.", root(operation)));
}
