//! The call of an operation, from Rust and by curl.

use crate::site::Context;
use feishu_codegen::model::{BodyKind, Envelope, Field, Location, Operation, Paging, Parameter, TokenKind, Type};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The host of the platform.
const HOST: &str = "https://open.feishu.cn";

/// The longest line that a call stands on.
const LINE: usize = 90;

/// The call itself, behind what stands before it: `client.im().v1().pin().create("om_…")`. The types it names are added to `imports`, by
/// module.
fn call(cx: Context<'_, '_>, operation: &Operation, before: &str, imports: &mut Imports) -> String {
    let client: String = operation.module.iter().map(|module| format!(".{module}()")).collect();
    let required = operation.request.iter().filter(|parameter| parameter.field.required);
    let arguments: Vec<_> = required.map(|parameter| argument(cx, parameter, imports)).collect();
    let start = format!("{before}client{client}.{}(", operation.rust.method);
    let line = format!("{start}{})", arguments.join(", "));
    if line.chars().count() <= LINE || arguments.is_empty() {
        return line;
    }
    let lines: String = arguments.iter().map(|argument| format!("    {argument},\n")).collect();
    format!("{start}\n{lines})")
}

/// The names that a snippet imports, by module below the root of the crate; those of the root itself are under `""`.
type Imports = BTreeMap<String, BTreeSet<String>>;

/// A snippet that calls the operation.
pub(crate) fn rust(cx: Context<'_, '_>, operation: &Operation) -> String {
    let mut imports = Imports::from([(String::new(), BTreeSet::from(["Client".to_owned()]))]);
    // A reply of one field is mostly unwrapped at once.
    let (before, after) = match operation.response.as_slice() {
        _ if operation.envelope == Envelope::Binary => (String::new(), ".save(path).await?".to_owned()),
        [field] => (format!("let {} = ", field.rust), format!(".{}", field.rust)),
        _ => ("let reply = ".to_owned(), String::new()),
    };
    let call = call(cx, operation, &before, &mut imports);
    let mut lines = Vec::new();
    for (module, names) in imports {
        let module = if module.is_empty() { module } else { format!("{module}::") };
        let names: Vec<String> = names.into_iter().collect();
        let names = if names.len() == 1 { names.concat() } else { format!("{{{}}}", names.join(", ")) };
        lines.push(format!("use feishu_api::{module}{names};"));
    }
    lines.push(String::new());
    lines.push("let client = Client::builder().app(app_id, app_secret).build()?;".to_owned());
    lines.push(format!("{call}.await?{after};"));
    lines.join("\n")
}

/// A snippet that walks through the pages of a list.
pub(crate) fn stream(cx: Context<'_, '_>, operation: &Operation) -> String {
    let call = call(cx, operation, "let mut items = ", &mut Imports::new());
    format!("{call}.stream();\nwhile let Some(item) = items.next().await {{\n    let item = item?;\n}}")
}

/// The name on the wire of a request field.
pub(crate) fn named<'o>(operation: &'o Operation, key: &str) -> Option<&'o str> {
    operation.request.iter().find(|one| one.key == key).map(|one| one.field.name.as_str())
}

/// The fields that say how pages follow one another: the one that takes the token, and the one with the size.
pub(crate) fn paging_fields<'o>(operation: &'o Operation, paging: &'o Paging) -> (&'o str, Option<&'o str>) {
    let size = paging.size.as_ref().and_then(|size| named(operation, size));
    (named(operation, &paging.token).unwrap_or_default(), size)
}

/// The argument for a required field: its example where that is a literal or a variant, else a variable.
fn argument(cx: Context<'_, '_>, parameter: &Parameter, imports: &mut Imports) -> String {
    let field = &parameter.field;
    match (&field.ty, &field.example) {
        (Type::File, _) => {
            imports.entry(String::new()).or_default().insert("Upload".to_owned());
            "Upload::from_path(path)".to_owned()
        }
        (Type::Enum(id), Some(Json::String(text))) => match field.values.iter().find(|value| value.value == *text) {
            Some(value) => {
                let definition = cx.site.model.definition(*id);
                let module = cx.module_of(&definition.owner);
                imports.entry(module).or_default().insert(definition.name.clone());
                format!("{}::{}", definition.name, value.rust)
            }
            None => field.rust.clone(),
        },
        (Type::Secret | Type::Object(_) | Type::Array(_) | Type::Map(_) | Type::Any, _) => field.rust.clone(),
        (_, Some(Json::String(text))) => format!("{text:?}"),
        (_, Some(example @ (Json::Number(_) | Json::Bool(_)))) => example.to_string(),
        _ => field.rust.clone(),
    }
}

/// A request of curl, as a line of a shell.
pub(crate) fn curl(operation: &Operation, token: impl Fn(TokenKind) -> Option<String>) -> String {
    let mut lines = vec![format!("curl -X {} {}", operation.method, quoted(&url(operation)))];
    if let Some(token) = operation.tokens.first().and_then(|kind| token(*kind)) {
        lines.push(format!("-H {}", quoted(&format!("Authorization: Bearer {token}"))));
    }
    for header in operation.parameters(Location::Header).filter(|header| header.field.required) {
        let line = format!("{}: {}", header.field.name, value(&header.field));
        lines.push(format!("-H {}", quoted(&line)));
    }
    match (operation.body, &operation.request_example) {
        (BodyKind::Json, Some(example)) => {
            lines.push(format!("-H {}", quoted("Content-Type: application/json; charset=utf-8")));
            lines.push(format!("-d {}", quoted(&example.to_string())));
        }
        (BodyKind::Multipart, _) => {
            for part in operation.parameters(Location::Body).filter(|part| part.field.required) {
                let value = if part.field.ty.is_file() { "@FILE".to_owned() } else { value(&part.field) };
                lines.push(format!("-F {}", quoted(&format!("{}={value}", part.field.name))));
            }
        }
        _ => {}
    }
    lines.join(" \\\n  ")
}

fn url(operation: &Operation) -> String {
    let mut url = operation.host.as_deref().unwrap_or(HOST).to_owned();
    for (index, segment) in operation.path.split('/').enumerate() {
        if index > 0 {
            url.push('/');
        }
        let name = segment.strip_prefix(':');
        let field = name.and_then(|name| operation.parameters(Location::Path).find(|one| one.field.name == name));
        match field {
            Some(parameter) => url.push_str(&encoded(&value(&parameter.field))),
            None => url.push_str(segment),
        }
    }
    for (index, parameter) in operation.parameters(Location::Query).filter(|one| one.field.required).enumerate() {
        let sign = if index == 0 { '?' } else { '&' };
        let _ = write!(url, "{sign}{}={}", encoded(&parameter.field.name), encoded(&value(&parameter.field)));
    }
    url
}

/// An example of a field, or its name where there is none.
fn value(field: &Field) -> String {
    match &field.example {
        Some(Json::String(text)) => text.clone(),
        Some(Json::Array(items)) if matches!(items.first(), Some(Json::String(_))) => {
            items.first().and_then(Json::as_str).unwrap_or_default().to_owned()
        }
        Some(other) => other.to_string(),
        None => field.name.to_uppercase(),
    }
}

/// A value in an address.
fn encoded(value: &str) -> String {
    let mut out = String::new();
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// A word of a shell: nothing in it means anything to the shell.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_a_shell_ends_where_it_should() {
        assert_eq!(quoted("it's $HOME `x`"), r"'it'\''s $HOME `x`'");
        assert_eq!(encoded("a b/中"), "a%20b%2F%E4%B8%AD");
    }
}
