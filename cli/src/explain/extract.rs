//! What a log line or a reply says of an error.

use feishu_api::catalog::Catalog;
use serde::Serialize;
use serde_json::Value;

/// What is said where a text says nothing.
pub(crate) const NOTHING: &str =
    "there is no error code in this text: give the body of the reply, or the line of the log that has its `code`";

/// What a text says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Reported {
    /// The code, or the word.
    pub(crate) error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) operation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) message: Option<String>,
    /// What the platform's support asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) log_id: Option<String>,
    /// The scopes that are missing: any one of them will do.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) scopes: Vec<String>,
    /// The fields that are wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) fields: Vec<String>,
    /// The pages that the reply refers to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) links: Vec<String>,
}

/// Extracts the error from a text: from a reply in JSON anywhere in it, or else from the words around numbers.
pub(crate) fn reported(text: &str, catalog: &'static Catalog) -> Reported {
    let mut reported = Reported { operation: operation(text, catalog), ..Reported::default() };
    let unescaped = text.replace("\\\"", "\"");
    for text in [text, &unescaped] {
        if let Some(reply) = replies(text).find_map(|reply| find(&reply)) {
            read(&reply, catalog, &mut reported);
            break;
        }
    }
    if reported.error.is_none() {
        reported.error = code(text, catalog);
    }
    if reported.log_id.is_none() {
        reported.log_id = after(text, &["x-tt-logid", "log_id", "logid", "log id", "日志 id"]);
    }
    reported
}

/// Returns the JSON objects in a text.
fn replies(text: &str) -> impl Iterator<Item = Value> {
    let starts = text.char_indices().filter(|(_, character)| *character == '{').map(|(at, _)| at);
    // Each start may be read to the end of the text.
    starts.take(100).filter_map(move |at| {
        let mut values = serde_json::Deserializer::from_str(text.get(at..)?).into_iter::<Value>();
        values.next()?.ok()
    })
}

/// Finds the object with the error code, at any depth.
fn find(value: &Value) -> Option<Value> {
    match value {
        Value::Object(fields) => {
            let is_error = fields.get("code").is_some_and(is_code) || fields.get("error").is_some_and(Value::is_object);
            if is_error {
                return Some(value.clone());
            }
            fields.values().find_map(find)
        }
        Value::Array(items) => items.iter().find_map(find),
        // A reply in a reply, as logs have them.
        Value::String(text) if text.trim_start().starts_with('{') => {
            serde_json::from_str::<Value>(text).ok().and_then(|value| find(&value))
        }
        _ => None,
    }
}

fn is_code(value: &Value) -> bool {
    value.as_i64().is_some_and(|code| code != 0) || value.as_str().is_some_and(|code| !code.is_empty() && code != "0")
}

fn read(reply: &Value, catalog: &'static Catalog, reported: &mut Reported) {
    let details = reply.get("error").unwrap_or(&Value::Null);
    let text = |value: Option<&Value>| match value? {
        Value::String(text) if !text.is_empty() => Some(crate::terminal::line(text)),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let list = |key: &str, field: &str| -> Vec<String> {
        let items = details.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        items.iter().filter_map(|item| text(item.get(field))).collect()
    };
    // The catalog says where a service of its own keeps its code.
    let own = catalog.services().filter_map(|service| service.protocol.as_ref());
    let own = own.filter_map(|protocol| at(reply, protocol.error.code.as_deref()?));
    let known = reply.get("code").filter(|code| is_code(code));
    reported.error = text(known).or_else(|| own.into_iter().find_map(|code| text(Some(code))));
    if reported.error.is_none() {
        reported.error = text(details.get("code"));
    }
    reported.message = text(reply.get("msg")).or_else(|| text(reply.get("message")));
    let log_ids = [details.get("log_id"), reply.get("log_id"), reply.get("logId")];
    reported.log_id = log_ids.into_iter().find_map(text);
    reported.scopes = list("permission_violations", "subject");
    reported.fields = details
        .get("field_violations")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|item| Some(format!("{}: {}", text(item.get("field"))?, text(item.get("description"))?)))
        .collect();
    reported.links = list("helps", "url");
}

/// Returns the value at keys separated by `.`.
fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, key| value.get(key))
}

/// Finds the id of an operation in a text.
fn operation(text: &str, catalog: &'static Catalog) -> Option<String> {
    let words = text.split(|character: char| !(character.is_ascii_alphanumeric() || "._".contains(character)));
    let ids = words.map(|word| word.trim_matches('.')).filter(|word| word.matches('.').count() >= 2);
    ids.map(str::to_owned).find(|id| catalog.operation(id).is_some())
}

/// Finds the code in a text: after a word such as `code`, or else the first number that is a known code.
fn code(text: &str, catalog: &'static Catalog) -> Option<String> {
    let named = ["error_code", "errcode", "code", "错误码", "返回错误", "answered with the error"];
    if let Some(code) = after(text, &named).filter(|code| code.parse::<i64>().is_ok_and(|code| code != 0)) {
        return Some(code);
    }
    let numbers = text.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| word.len() >= 4);
    let mut numbers = numbers.filter_map(|word| word.parse::<i64>().ok());
    numbers.find(|number| catalog.codes().iter().any(|entry| entry.code == *number)).map(|code| code.to_string())
}

/// Returns the word after one of these names and a separator such as `=` or `:`.
fn after(text: &str, names: &[&str]) -> Option<String> {
    let lower = text.to_lowercase();
    // A letter may have another length in lower case; then places are not the same.
    if lower.len() != text.len() {
        return None;
    }
    for name in names {
        for (at, _) in lower.match_indices(name) {
            let rest = text.get(at + name.len()..).unwrap_or_default();
            let value = rest.trim_start_matches(|character: char| "=:\"'： \t\\".contains(character));
            // A longer word, such as `codes`, is another one.
            if value.len() == rest.len() {
                continue;
            }
            let word = value.split(|character: char| !(character.is_ascii_alphanumeric() || "-_".contains(character)));
            if let Some(word) = word.into_iter().next().filter(|word| !word.is_empty()) {
                return Some(word.to_owned());
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Reported {
        reported(text, Catalog::feishu())
    }

    #[test]
    fn a_reply_is_found_wherever_it_stands() {
        let reply = r#"{"code":99991672,"msg":"Access denied","error":{"log_id":"2026","permission_violations":[{"type":"action_scope_required","subject":"im:message"}],"helps":[{"url":"https://open.feishu.cn/app/cli_a/auth?q=im:message"}]}}"#;
        let escaped = format!("{{\"level\":\"error\",\"body\":{}}}", serde_json::json!(reply));
        for text in [reply.to_owned(), format!("12:00 POST /x failed: {reply} (3 tries)"), escaped] {
            let found = of(&text);
            assert_eq!((found.error.as_deref(), found.log_id.as_deref()), (Some("99991672"), Some("2026")), "{text}");
            assert_eq!(found.scopes, ["im:message"], "{text}");
            assert_eq!(found.links.len(), 1);
        }
    }

    #[test]
    fn a_line_of_a_log_is_read_by_its_words() {
        for (text, error, log_id) in [
            ("im.v1.pin.create: 230002 BotNotInChat: out (HTTP 400, log id 2024-ab)", "230002", Some("2024-ab")),
            ("ERROR code=230002 x-tt-logid=abc", "230002", Some("abc")),
            ("发送失败，错误码：230002，日志 ID：xyz", "230002", Some("xyz")),
            ("map[code:230002 msg:x]", "230002", None),
            ("took 1234567 ms; got 230002", "230002", None),
        ] {
            let found = of(text);
            assert_eq!((found.error.as_deref(), found.log_id.as_deref()), (Some(error), log_id), "{text}");
        }
        assert_eq!(of("im.v1.pin.create: 230002").operation.as_deref(), Some("im.v1.pin.create"));
        assert_eq!(of("all is well, code 0").error, None);
    }

    #[test]
    fn wrong_fields_are_listed() {
        let found = of(
            r#"{"code":99992402,"msg":"m","error":{"field_violations":[{"field":"a","description":"is required"}]}}"#,
        );
        assert_eq!(found.fields, ["a: is required"]);
    }
}
