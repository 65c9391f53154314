//! Writes rustdoc from the texts of a spec: English first, then the Chinese text of the page.

pub(super) use super::markdown::code;
use super::markdown::{block, line as words, lines, separate};
use super::{Context, Target};
use crate::emit::quote::target;
use crate::emit::size::sizes;
use crate::model::{
    Bounds, Deprecation, EnumValue, Envelope, Error, Event, Field, Format, Model, Operation, Piece, Rate, RateLimit,
    Scope, ScopeRule, Section, Service, Text, TokenKind, Type, TypeDef,
};
use crate::source::{is_control, is_unprintable};
use proc_macro2::TokenStream;
use quote::quote;
use std::cell::RefCell;

/// The character in front of the number of a placeholder for docs. It is a private character, which no text contains.
const MARK: char = '\u{e000}';

thread_local! {
    /// The docs of the current file that placeholders stand for, each a list of lines.
    static WAITING: RefCell<Vec<Vec<String>>> = const { RefCell::new(Vec::new()) };
}

/// Returns doc lines as an attribute with a placeholder. [`put_in`] replaces it once the source is formatted on the
/// same thread. Most of the output is docs, and passing them through tokens, parser and formatter took most of the
/// time.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    if lines.is_empty() {
        return TokenStream::new();
    }
    let number = WAITING.with_borrow_mut(|waiting| {
        waiting.push(lines.to_vec());
        waiting.len() - 1
    });
    let mark = super::literal(&format!("{MARK}{number}"));
    quote!(#[doc = #mark])
}

/// Returns lines of source that need no formatting, as a placeholder for an item.
pub(super) fn source_lines(lines: Vec<String>) -> TokenStream {
    let number = WAITING.with_borrow_mut(|waiting| {
        waiting.push(lines);
        waiting.len() - 1
    });
    let mark = super::literal(&format!("{MARK}{number}"));
    quote!(#[doc = #mark] struct __Lines;)
}

/// The item below the placeholder of source lines.
const LINES: &str = "struct __Lines;";

/// Returns a line of docs as it is written.
pub(super) fn doc_line(line: &str, indent: &str) -> String {
    // These lines contain names from a spec; none of their characters may end the comment.
    let line = line.trim_end().replace(ends_line, " ");
    let line: String = line.chars().filter(|character| !is_refused(*character)).collect();
    if line.is_empty() { format!("{indent}///") } else { format!("{indent}/// {line}") }
}

/// Replaces the placeholders with their docs and lines.
pub(super) fn put_in(source: &str) -> String {
    let waiting = WAITING.take();
    let mut complete = String::with_capacity(source.len() * 3);
    let mut lines = source.lines().peekable();
    while let Some(line) = lines.next() {
        let code = line.trim_start();
        let docs = code.strip_prefix("///").and_then(|mark| mark.strip_prefix(MARK));
        let Some(waiting) = docs.and_then(|number| waiting.get(number.parse::<usize>().ok()?)) else {
            complete.extend([line, "\n"]);
            continue;
        };
        let indent = &line[..line.len() - code.len()];
        let is_source = lines.next_if(|next| next.trim_start() == LINES).is_some();
        for line in waiting {
            if is_source {
                complete.extend([if line.is_empty() { "" } else { indent }, line]);
            } else {
                complete.push_str(&doc_line(line, indent));
            }
            complete.push('\n');
        }
    }
    complete
}

/// Whether a character would end a line of docs, for Rust or for another reader.
fn ends_line(character: char) -> bool {
    is_control(character) && character != '\t'
}

/// Whether a character is not allowed in docs: Rust refuses it, or it marks placeholders.
fn is_refused(character: char) -> bool {
    character == MARK || is_unprintable(character)
}

/// Returns one line of docs.
pub(super) fn line(line: &str) -> TokenStream {
    attributes(&[line.to_owned()])
}

/// Returns the lines of prose. Its tables appear only on the site.
fn pieces(pieces: &[Piece]) -> Vec<String> {
    let mut lines = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => paragraph(&mut lines, both(text)),
            Piece::Code { code, .. } => {
                paragraph(&mut lines, block(code));
            }
            Piece::Table { .. } => {}
        }
    }
    lines
}

/// The largest length of a paragraph in both languages, in characters.
const BOTH: usize = 100;

/// Returns a text in both languages: as one paragraph if it is short, otherwise as two.
fn both(text: &Text) -> Vec<String> {
    let (mut en, zh) = (lines(&text.en), lines(&text.zh));
    match (en.as_slice(), zh.as_slice()) {
        (_, []) => en,
        ([], _) => zh,
        ([one], [other]) if one.chars().count() + other.chars().count() < BOTH => vec![format!("{one} / {other}")],
        _ => {
            separate(&mut en);
            en.extend(zh);
            en
        }
    }
}

fn paragraph(lines: &mut Vec<String>, more: impl IntoIterator<Item = String>) {
    let mut more = more.into_iter().peekable();
    if more.peek().is_some() {
        separate(lines);
        lines.extend(more);
    }
}

/// Adds a list. Markdown needs no empty line between a paragraph of one line and a list.
fn list(lines: &mut Vec<String>, items: Vec<String>) {
    match lines.as_slice() {
        [one] if one.starts_with(char::is_alphabetic) => lines.extend(items),
        [.., before, one] if before.is_empty() && one.starts_with(char::is_alphabetic) => lines.extend(items),
        _ => paragraph(lines, items),
    }
}

/// Returns one line that names something in English and Chinese.
fn title(text: &Text) -> String {
    match (text.en.as_str(), text.zh.as_str()) {
        (en, "") => words(en),
        ("", zh) => words(zh),
        (en, zh) => format!("{} / {}", words(en), words(zh)),
    }
}

/// Capitalises the first letter of a word.
pub(super) fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(characters).collect()
}

/// Returns a link to an operation's request type, which may have the name of a macro: `Copy`, `Default`.
fn request(operation: &Operation) -> String {
    format!("[`{0}`](struct@{0})", operation.rust.request)
}

pub(super) fn module(id: &str, service: Option<&Service>, operations: &[&Operation], events: &[&Event]) -> Vec<String> {
    let mut lines = match (service, id.contains('.')) {
        (Some(service), false) => vec![format!("{} (`{id}`).", title(&service.title))],
        _ => vec![format!("`{id}`")],
    };
    // These docs are outside the module, hence the path.
    let module = id.rsplit('.').next().unwrap_or_default();
    let operations = operations.iter().map(|operation| (&operation.rust.request, &operation.title));
    let types = operations.chain(events.iter().map(|event| (&event.rust, &event.title)));
    paragraph(&mut lines, types.map(|(name, text)| format!("- [`{name}`](struct@{module}::{name}): {}", title(text))));
    lines
}

pub(super) fn service(id: &str, service: Option<&Service>) -> Vec<String> {
    vec![match service {
        Some(service) => format!("{}: the operations of `{id}`.", title(&service.title)),
        None => format!("The operations of `{id}`."),
    }]
}

/// Returns the docs of a request type: the whole page without its tables.
pub(super) fn operation(context: &Context<'_>, path: &[&str], operation: &Operation) -> Vec<String> {
    let mut lines = vec![format!("{}.", title(&operation.title))];
    paragraph(&mut lines, both(&operation.summary));
    paragraph(&mut lines, deprecation(operation.deprecated.as_ref()));
    paragraph(&mut lines, examples(context, path, operation));
    let mut facts = vec![format!("- {}", code(&format!("{} {}", operation.method, operation.path)))];
    facts.extend(limit(operation));
    for quota in &operation.quotas {
        let rest = match (&quota.shared_by, &quota.within) {
            (Some(by), _) => format!(", shared with the other operations that count by {}", words(by)),
            (None, Some(by)) => format!(
                ". The platform counts by {by}, together with other operations. The request does not name the {by}, so \
                 the client cannot count with them: a rate limit is still possible"
            ),
            (None, None) => String::new(),
        };
        facts.push(format!("- At most {} per {}{rest}", rate(quota.rate), code(&quota.per)));
    }
    let name = |kind: &TokenKind| match (kind, context.model.platform.tokens.get(kind)) {
        (TokenKind::Service, Some(token)) => format!("{} (`TokenKind::Service`)", words(&token.name)),
        (kind, _) => format!("`{}`", token_name(*kind)),
    };
    let tokens: Vec<String> = operation.tokens.iter().map(name).collect();
    facts.push(match tokens.as_slice() {
        [] => "- Takes no token".to_owned(),
        tokens => format!("- Token: {}", tokens.join(" or ")),
    });
    facts.extend(match operation.permissions.as_slice() {
        // Only Feishu's own services have scopes.
        [] if operation.protocol => None,
        [] => Some("- Needs no scope".to_owned()),
        rules => Some(format!("- Scopes, any of: {}", scopes(rules))),
    });
    for (name, fixed) in operation.request.iter().filter_map(|one| Some((&one.field.name, one.field.fixed.as_ref()?))) {
        facts.push(format!("- Sends {}: {}", code(name), code(&fixed.to_string())));
    }
    if operation.idempotent {
        facts.push("- Idempotent: calling it twice has the effect of calling it once".to_owned());
    }
    if let Some(key) = &operation.idempotency_key {
        facts.push(format!("- Safe to repeat with the same {}: it then does its work once", code(key)));
    }
    paragraph(&mut lines, facts);
    guide(&operation.guide, &mut lines);
    paragraph(&mut lines, [format!("Errors: [`{}`]. {}", operation.rust.error, page(&operation.source))]);
    lines
}

/// Returns the docs of an event's type: the whole page without its tables.
pub(super) fn event(event: &Event) -> Vec<String> {
    let mut lines = vec![format!("{}.", title(&event.title))];
    paragraph(&mut lines, both(&event.summary));
    paragraph(&mut lines, deprecation(event.deprecated.as_ref()));
    let scopes = match event.permissions.as_slice() {
        [] => "- Needs no scope".to_owned(),
        rules => format!("- Scopes, any of: {}", scopes(rules)),
    };
    let mut facts = vec![format!("- Type: {}", code(&event.event_type)), scopes];
    facts.extend(identity(event));
    paragraph(&mut lines, facts);
    guide(&event.guide, &mut lines);
    paragraph(&mut lines, [page(&event.source)]);
    lines
}

/// Returns the deprecation note and the replacement.
fn deprecation(deprecated: Option<&Deprecation>) -> Option<String> {
    deprecated.map(|deprecated| format!("**Deprecated**: {}.", advice(deprecated)))
}

/// Returns what to use instead of something deprecated.
pub(super) fn advice(deprecated: &Deprecation) -> String {
    let ids: Vec<String> = deprecated.replaced_by.iter().map(|id| code(id)).collect();
    match ids.as_slice() {
        [] => "the platform no longer recommends it, and there is no replacement".to_owned(),
        ids => format!("use {} instead", ids.join(" or ")),
    }
}

/// Returns the line about the fields that identify an event among repeated pushes.
fn identity(event: &Event) -> Option<String> {
    let paths: Vec<String> = event.identity.iter().map(|path| code(path)).collect();
    (!paths.is_empty())
        .then(|| format!("- Pushes that agree in {} are the same event, whatever their ids", paths.join(" and ")))
}

fn guide(guide: &[Section], lines: &mut Vec<String>) {
    for section in guide {
        paragraph(lines, [format!("# {}", title(&section.title)), String::new()]);
        lines.extend(pieces(&section.text));
    }
}

fn page(source: &str) -> String {
    format!("[Documentation]({})", target(source))
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
        1 => "a second",
        60 => "a minute",
        3600 => "an hour",
        _ => "a day",
    };
    format!("{} calls {unit}", rate.calls)
}

fn token_name(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Tenant => "tenant_access_token",
        TokenKind::User => "user_access_token",
        TokenKind::App => "app_access_token",
        TokenKind::Service => "TokenKind::Service",
    }
}

fn scopes(rules: &[ScopeRule]) -> String {
    let rule = |rule: &ScopeRule| {
        let scopes: Vec<String> = rule.all_of.iter().map(|scope| code(scope)).collect();
        let token = rule.token.map(|kind| format!(" (with a `{}`)", token_name(kind)));
        format!("{}{}", scopes.join(" with "), token.unwrap_or_default())
    };
    rules.iter().map(rule).collect::<Vec<_>>().join(", ")
}

/// Returns the docs of the client's method.
pub(super) fn method(operation: &Operation) -> Vec<String> {
    let mut lines = vec![format!("{}: [`{}`](struct@{1}).", title(&operation.title), operation.rust.request)];
    let mut fields = operation.request.iter().map(|parameter| &parameter.field);
    if let Some(field) = fields.find(|field| !field.is_argument() && field.fixed.is_none()) {
        let example = format!("`.with(|request| request.{}(…))`", field.rust);
        lines.extend([String::new(), format!("Optional fields are set on the call: {example}.")]);
    }
    lines
}

/// Returns an example of a call, and of reading its pages.
fn examples(context: &Context<'_>, path: &[&str], operation: &Operation) -> Vec<String> {
    let Some(call) = example_call(context, path, operation) else { return Vec::new() };
    let use_of_reply = match operation.envelope {
        Envelope::Binary => "reply.save(\"file\").await?;",
        Envelope::Data | Envelope::Top => "println!(\"{reply:?}\");",
    };
    let mut lines = vec![
        "```no_run".to_owned(),
        "# async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {".to_owned(),
    ];
    lines.extend(imports_of_example(context, operation));
    lines.extend(match operation.paging {
        None => vec![format!("let reply = {call}.await?;"), use_of_reply.to_owned()],
        Some(_) => vec![
            format!("let mut items = {call}.stream();"),
            "while let Some(item) = items.next().await {".to_owned(),
            "    println!(\"{:?}\", item?);".to_owned(),
            "}".to_owned(),
        ],
    });
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
    lines
}

/// Returns the enums that the arguments of an example use.
fn imports_of_example(context: &Context<'_>, operation: &Operation) -> Vec<String> {
    let arguments = operation.request.iter().map(|one| &one.field).filter(|field| field.is_argument());
    let ids: std::collections::BTreeSet<_> = arguments
        .filter_map(|field| match field.ty {
            Type::Enum(id) => Some(id),
            _ => None,
        })
        .collect();
    ids.into_iter().map(|id| format!("use {};", context.public_path(id))).collect()
}

/// Returns the method call in an example, if the examples of its arguments are simple enough.
pub(super) fn example_call(context: &Context<'_>, path: &[&str], operation: &Operation) -> Option<String> {
    let arguments = operation.request.iter().map(|one| &one.field).filter(|field| field.is_argument());
    let arguments = arguments.map(|field| argument(context, field)).collect::<Option<Vec<String>>>()?;
    let calls: String = path.iter().map(|name| format!(".{name}()")).collect();
    let call = format!("client{calls}.{}({})", operation.rust.method, arguments.join(", "));
    (context.target == Target::Core).then_some(call)
}

/// Returns a field's example as a Rust expression, if it is simple enough.
fn argument(context: &Context<'_>, field: &Field) -> Option<String> {
    if field.ty == Type::File {
        return Some("feishu_api::Upload::from_path(\"file\")".to_owned());
    }
    match (&field.ty, field.example.as_ref()?) {
        (
            Type::String | Type::Secret | Type::Id(_) | Type::TimestampMs | Type::TimestampSec,
            serde_json::Value::String(text),
        ) => Some(super::literal(text).to_string()),
        (Type::Enum(id), serde_json::Value::String(text)) => {
            let known = field.values.iter().find(|value| value.value == *text)?;
            Some(format!("{}::{}", context.model.definition(*id).name, known.rust))
        }
        (Type::Integer, serde_json::Value::Number(number)) => Some(number.to_string()),
        (Type::Boolean, serde_json::Value::Bool(truth)) => Some(truth.to_string()),
        _ => None,
    }
}

pub(super) fn response(operation: &Operation) -> Vec<String> {
    let what = if operation.envelope == Envelope::Binary { ": a file" } else { "" };
    vec![format!("The reply to {}{what}.", request(operation))]
}

pub(super) fn errors(operation: &Operation) -> Vec<String> {
    vec![format!("The documented errors of {}.", request(operation))]
}

pub(super) fn type_definition(model: &Model, definition: &TypeDef) -> Vec<String> {
    if let Some(received) = definition.input_of {
        return vec![format!("The request form of [`{}`].", model.definition(received).name)];
    }
    let mut lines = both(&definition.doc);
    if lines.is_empty() {
        lines.push(format!("A `{}`.", definition.name));
    }
    lines
}

pub(super) fn field(field: &Field) -> Vec<String> {
    // The shared doc of a platform field is shortened to one line here.
    let mut lines = if field.doc_of.is_some() { vec![title(&field.doc)] } else { both(&field.doc) };
    if lines.is_empty() {
        lines.push(code(&field.name));
    }
    let mut facts = Vec::new();
    if let Some(condition) = &field.required_if {
        facts.push(format!("- Required: {}", title(condition)));
    }
    if let Some(default) = &field.default {
        facts.push(format!("- Default: {}", code(&default.to_string())));
    }
    facts.extend(bounds(&field.bounds));
    // The values of strings are documented at their enum.
    if field.ty == Type::Integer {
        facts.extend(field.values.iter().map(|value| format!("- {}: {}", code(&value.value), title(&value.doc))));
    }
    // The example of an enum is one of its values, and the example of a boolean tells nothing.
    if let Some(example) = &field.example
        && field.default.as_ref() != Some(example)
        && !matches!(field.ty, Type::Enum(_) | Type::Boolean)
    {
        facts.push(format!("- Example: {}", code(&example.to_string())));
    }
    if !field.permissions.is_empty() {
        facts.push(format!("- Present only with one of the scopes {}", scopes(&field.permissions)));
    }
    list(&mut lines, facts);
    if let Some(why) = &field.deprecated {
        paragraph(&mut lines, [format!("**Deprecated.** {}", title(why))]);
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
    facts.extend(sizes(bounds).map(|sizes| format!("- Size: {sizes}")));
    if let Some(pattern) = &bounds.pattern {
        facts.push(format!("- Matches {}", code(pattern)));
    }
    facts
}

pub(super) fn value(value: &EnumValue) -> Vec<String> {
    let mut lines = match both(&value.doc).as_slice() {
        [one] => vec![format!("{}: {one}", code(&value.value))],
        more => {
            let mut lines = vec![code(&value.value)];
            paragraph(&mut lines, more.iter().cloned());
            lines
        }
    };
    if !value.permissions.is_empty() {
        paragraph(&mut lines, [format!("Needs one of the scopes {}.", scopes(&value.permissions))]);
    }
    lines
}

pub(super) fn error(error: &Error) -> Vec<String> {
    let status = error.status.map_or_else(String::new, |status| format!(" (HTTP {status})"));
    let mut lines = vec![format!("{}{status}: {}", code(&error.id()), words(&error.message))];
    paragraph(&mut lines, both(&error.fix));
    lines
}

/// Returns the docs of a declared error: one line, which names the place of the rest.
pub(super) fn error_row(error: &Error, constant: &str) -> Vec<String> {
    vec![format!("[`{}`]({constant}): {}", error.id(), words(&error.message).replace('\n', " "))]
}

pub(super) fn scope(scope: &Scope) -> Vec<String> {
    vec![format!("{}: {}.", code(&scope.id), title(&scope.name))]
}

pub(super) fn format(format: &Format) -> Vec<String> {
    let mut lines = both(&format.doc);
    if let Some(prefix) = &format.prefix {
        paragraph(&mut lines, [format!("Starts with {}.", code(prefix))]);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deprecation_names_the_replacement() {
        let of = |ids: &[&str]| advice(&Deprecation { replaced_by: ids.iter().map(|id| (*id).to_owned()).collect() });
        assert_eq!(of(&[]), "the platform no longer recommends it, and there is no replacement");
        assert_eq!(of(&["a.v1.b.c"]), "use `a.v1.b.c` instead");
        assert_eq!(of(&["a.v1.b.c", "a.v1.b.d"]), "use `a.v1.b.c` or `a.v1.b.d` instead");
    }

    #[test]
    fn docs_replace_their_placeholders() {
        let outer = attributes(&["One.".to_owned(), String::new(), "Two\u{e000} */".to_owned()]);
        let inner = line("Three.");
        let source = crate::emit::format_rust(quote!(#outer mod a { #inner struct B; struct C; }), "a.rs").unwrap();
        let expected = "/// One.\n///\n/// Two */\nmod a {\n    /// Three.\n    struct B;\n    struct C;\n}\n";
        assert_eq!(put_in(&source), expected);
    }
}
