//! Rustdoc from the texts of a spec: English first, then the Chinese of the page.

use super::{Context, Target};
use crate::model::{
    Bounds, EnumValue, Error, Field, Format, Operation, Rate, RateLimit, Scope, ScopeRule, Service, Text, TypeDef,
};
use proc_macro2::TokenStream;
use quote::quote;

/// Doc lines as attributes.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// One line of docs.
pub(super) fn line(line: &str) -> TokenStream {
    attributes(&[line.to_owned()])
}

/// A text as doc lines that rustdoc reads as it was meant.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut fence = false;
    let mut list = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        let trimmed = line.trim();
        if let Some(language) = trimmed.strip_prefix("```") {
            fence = !fence;
            // Without a language rustdoc would compile it.
            lines.push(if fence && language.is_empty() { "```text".to_owned() } else { trimmed.to_owned() });
        } else if fence {
            lines.push(line.to_owned());
        } else {
            // Four spaces would make a code block of it; two make an inner list of an inner list.
            let indent = if line.starts_with([' ', '\t']) { "  " } else { "" };
            if is_item(trimmed) {
                list = true;
            } else if list && indent.is_empty() {
                // Without an empty line it would go on the last item.
                list = false;
                separate(&mut lines);
            }
            lines.push(format!("{indent}{}", escape(trimmed)));
        }
    }
    if fence {
        lines.push("```".to_owned());
    }
    lines
}

/// Whether a line is an item of a list: `- …`, `* …` or `1. …`.
fn is_item(line: &str) -> bool {
    let marker = line.split(' ').next().unwrap_or_default();
    let number = marker.strip_suffix(['.', ')']).unwrap_or_default();
    matches!(marker, "-" | "*" | "+") || (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Escapes what rustdoc would take for HTML, for a link to an item, or for a bare address.
fn escape(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    let mut code = false;
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        let after = &rest[character.len_utf8()..];
        match character {
            '`' => code = !code,
            '<' if !code => escaped.push('\\'),
            '[' if !code && !opens_link(after) => escaped.push('\\'),
            'h' if !code && (rest.starts_with("https://") || rest.starts_with("http://")) => {
                let end = rest.find(|c: char| c.is_whitespace() || !c.is_ascii() || ")>`\"".contains(c));
                let (url, tail) = rest.split_at(end.unwrap_or(rest.len()));
                let bare = !escaped.ends_with(['(', '<']);
                escaped.push_str(&if bare { format!("<{url}>") } else { url.to_owned() });
                rest = tail;
                continue;
            }
            _ => {}
        }
        escaped.push(character);
        rest = after;
    }
    escaped
}

/// Whether what follows a `[` is a link to an address.
fn opens_link(after: &str) -> bool {
    // A link text may be broken by a line end; then the address is on the next line.
    match after.find(']') {
        None => true,
        Some(end) => after[end..].starts_with("]("),
    }
}

/// Both languages, as paragraphs.
fn both(text: &Text) -> Vec<String> {
    let mut paragraphs = lines(&text.en);
    if !text.zh.is_empty() {
        separate(&mut paragraphs);
        paragraphs.extend(lines(&text.zh));
    }
    paragraphs
}

fn separate(lines: &mut Vec<String>) {
    if lines.last().is_some_and(|last| !last.is_empty()) {
        lines.push(String::new());
    }
}

fn paragraph(lines: &mut Vec<String>, more: impl IntoIterator<Item = String>) {
    let mut more = more.into_iter().peekable();
    if more.peek().is_some() {
        separate(lines);
        lines.extend(more);
    }
}

/// One line that names the thing: English and Chinese.
fn title(text: &Text) -> String {
    match (text.en.as_str(), text.zh.as_str()) {
        (en, "") => escape(en),
        ("", zh) => escape(zh),
        (en, zh) => format!("{} / {}", escape(en), escape(zh)),
    }
}

/// A word with a capital at its start.
pub(super) fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(characters).collect()
}

pub(super) fn module(id: &str, service: Option<&Service>, operations: &[&Operation]) -> Vec<String> {
    let mut lines = match (service, id.contains('.')) {
        (Some(service), false) => vec![format!("{} (`{id}`).", title(&service.title))],
        _ => vec![format!("`{id}`")],
    };
    // These docs stand outside the module, hence the path.
    let module = id.rsplit('.').next().unwrap_or_default();
    let operations = operations.iter().map(|operation| {
        format!("- [`{0}`]({module}::{0}): {1}", operation.rust.request, title(&operation.title))
    });
    paragraph(&mut lines, operations);
    lines
}

pub(super) fn service(id: &str, service: Option<&Service>) -> Vec<String> {
    vec![match service {
        Some(service) => format!("{}: the operations of `{id}`.", title(&service.title)),
        None => format!("The operations of `{id}`."),
    }]
}

/// The docs of a request type: the whole page but its tables.
pub(super) fn operation(operation: &Operation) -> Vec<String> {
    let mut lines = vec![format!("{}.", title(&operation.title))];
    paragraph(&mut lines, both(&operation.summary));
    let mut facts = vec![format!("- `{} {}`", operation.method, operation.path)];
    facts.extend(limit(operation));
    for quota in &operation.quotas {
        facts.push(format!("- At most {} per `{}`", rate(quota.rate), quota.per));
    }
    let tokens: Vec<String> = operation.tokens.iter().map(|kind| format!("`{}`", token_name(*kind))).collect();
    facts.push(match tokens.as_slice() {
        [] => "- Takes no token".to_owned(),
        tokens => format!("- Token: {}", tokens.join(" or ")),
    });
    facts.push(match operation.permissions.as_slice() {
        [] => "- Needs no scope".to_owned(),
        rules => format!("- Scopes, any of: {}", scopes(rules)),
    });
    if operation.idempotent {
        facts.push("- Idempotent: calling it twice has the effect of calling it once".to_owned());
    }
    paragraph(&mut lines, facts);
    for section in &operation.guide {
        paragraph(&mut lines, [format!("# {}", title(&section.title)), String::new()]);
        lines.extend(both(&section.text));
    }
    paragraph(&mut lines, ["# Errors".to_owned(), String::new(), format!("[`{}`] lists those of its page.", operation.rust.error)]);
    paragraph(&mut lines, [page(operation)]);
    lines
}

fn page(operation: &Operation) -> String {
    format!("[Documentation]({})", operation.source)
}

fn limit(operation: &Operation) -> Option<String> {
    match &operation.rate_limit {
        RateLimit::Unstated => None,
        RateLimit::Special => Some("- Rate limit: special, see the page".to_owned()),
        RateLimit::Fixed(rates) => {
            let rates: Vec<String> = rates.iter().map(|one| rate(*one)).collect();
            Some(format!("- Rate limit: {}", rates.join(" and ")))
        }
    }
}

fn rate(rate: Rate) -> String {
    let unit = match rate.seconds {
        1 => "second",
        60 => "minute",
        3600 => "hour",
        _ => "day",
    };
    format!("{} calls a {unit}", rate.calls)
}

fn token_name(kind: crate::model::TokenKind) -> &'static str {
    match kind {
        crate::model::TokenKind::Tenant => "tenant_access_token",
        crate::model::TokenKind::User => "user_access_token",
        crate::model::TokenKind::App => "app_access_token",
    }
}

fn scopes(rules: &[ScopeRule]) -> String {
    let rule = |rule: &ScopeRule| {
        let scopes: Vec<String> = rule.all_of.iter().map(|scope| format!("`{scope}`")).collect();
        let token = rule.token.map(|kind| format!(" (with a `{}`)", token_name(kind)));
        format!("{}{}", scopes.join(" with "), token.unwrap_or_default())
    };
    rules.iter().map(rule).collect::<Vec<_>>().join(", ")
}

/// The docs of the client's method.
pub(super) fn method(context: &Context<'_>, path: &[&str], operation: &Operation) -> Vec<String> {
    let mut lines = vec![format!("{}. See [`{}`].", title(&operation.title), operation.rust.request)];
    let arguments: Option<Vec<String>> =
        operation.request.iter().filter(|parameter| !parameter.field.optional).map(|one| argument(&one.field)).collect();
    if let (Target::Core, Some(arguments)) = (context.target, arguments) {
        let calls: String = path.iter().map(|name| format!(".{name}()")).collect();
        let lines_of_example = [
            "# Examples".to_owned(),
            String::new(),
            "```no_run".to_owned(),
            "# async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {".to_owned(),
            format!("let reply = client{calls}.{}({}).await?;", operation.rust.method, arguments.join(", ")),
            "println!(\"{reply:?}\");".to_owned(),
            "# Ok(())".to_owned(),
            "# }".to_owned(),
            "```".to_owned(),
        ];
        paragraph(&mut lines, lines_of_example);
    }
    paragraph(&mut lines, ["# Errors".to_owned(), String::new()]);
    lines.push(format!("Answers of the operation itself are [`{}`].", operation.rust.error));
    paragraph(&mut lines, [page(operation)]);
    lines
}

/// A field's example as a Rust expression, where it is simple enough.
fn argument(field: &Field) -> Option<String> {
    use crate::model::Type;
    match (&field.ty, field.example.as_ref()?) {
        (
            Type::String | Type::Secret | Type::Id(_) | Type::Enum(_) | Type::TimestampMs | Type::TimestampSec,
            serde_json::Value::String(text),
        ) => Some(format!("{text:?}")),
        (Type::Integer, serde_json::Value::Number(number)) => Some(number.to_string()),
        (Type::Boolean, serde_json::Value::Bool(truth)) => Some(truth.to_string()),
        _ => None,
    }
}

pub(super) fn response(operation: &Operation) -> Vec<String> {
    vec![format!("What [`{}`] answers.", operation.rust.request)]
}

pub(super) fn errors(operation: &Operation) -> Vec<String> {
    vec![format!("The errors that the page of [`{}`] lists.", operation.rust.request)]
}

pub(super) fn type_definition(definition: &TypeDef) -> Vec<String> {
    let mut lines = both(&definition.doc);
    if lines.is_empty() {
        lines.push(format!("A `{}`.", definition.name));
    }
    lines
}

pub(super) fn field(field: &Field) -> Vec<String> {
    let mut lines = both(&field.doc);
    if lines.is_empty() {
        lines.push(format!("`{}`", field.name));
    }
    let mut facts = Vec::new();
    if let Some(condition) = &field.required_if {
        facts.push(format!("- Required: {}", title(condition).replace('\n', " ")));
    }
    if let Some(default) = &field.default {
        facts.push(format!("- Default: `{}`", code(default)));
    }
    facts.extend(bounds(&field.bounds));
    if let Some(example) = &field.example {
        facts.push(format!("- Example: `{}`", code(example)));
    }
    if !field.permissions.is_empty() {
        facts.push(format!("- Sent only with any of the scopes {}", scopes(&field.permissions)));
    }
    paragraph(&mut lines, facts);
    if let Some(why) = &field.deprecated {
        paragraph(&mut lines, [format!("**Deprecated.** {}", title(why).replace('\n', " "))]);
    }
    lines
}

fn bounds(bounds: &Bounds) -> Vec<String> {
    let mut facts = Vec::new();
    match (&bounds.min, &bounds.max) {
        (Some(min), Some(max)) => facts.push(format!("- From {min} to {max}")),
        (Some(min), None) => facts.push(format!("- At least {min}")),
        (None, Some(max)) => facts.push(format!("- At most {max}")),
        (None, None) => {}
    }
    match (bounds.min_length, bounds.max_length) {
        (Some(min), Some(max)) => facts.push(format!("- Length: {min} to {max}")),
        (Some(min), None) => facts.push(format!("- Length: at least {min}")),
        (None, Some(max)) => facts.push(format!("- Length: at most {max}")),
        (None, None) => {}
    }
    if let Some(pattern) = &bounds.pattern {
        facts.push(format!("- Matches `{}`", pattern.replace('`', "'")));
    }
    facts
}

fn code(value: &serde_json::Value) -> String {
    value.to_string().replace('`', "'")
}

pub(super) fn value(value: &EnumValue) -> Vec<String> {
    let mut lines = vec![format!("`{}`", value.value)];
    paragraph(&mut lines, both(&value.doc));
    if !value.permissions.is_empty() {
        paragraph(&mut lines, [format!("Needs any of the scopes {}.", scopes(&value.permissions))]);
    }
    lines
}

pub(super) fn error(error: &Error) -> Vec<String> {
    let mut lines = vec![format!("`{}` (HTTP {}): {}", error.code, error.status, escape(&error.message))];
    paragraph(&mut lines, both(&error.fix));
    lines
}

pub(super) fn scope(scope: &Scope) -> Vec<String> {
    vec![format!("`{}`: {}.", scope.id, title(&scope.name))]
}

pub(super) fn format(format: &Format) -> Vec<String> {
    let mut lines = both(&format.doc);
    if let Some(prefix) = &format.prefix {
        paragraph(&mut lines, [format!("Starts with `{prefix}`.")]);
    }
    lines
}
