//! Sets the format of a string if its name and the values on the page leave no doubt.
//!
//! The values are the example in the row of a field, and those in the example of the whole body. A single value that
//! does not match the format decides against it: a field without a format is a plain string, which is always correct.

use super::{Draft, Known};
use crate::lenient;
use crate::spec::{Envelope, Field, Fields, Operation, Text};
use serde_json::Value as Json;

/// The evidence that a format requires.
#[derive(Clone, Copy, Debug)]
enum Shape {
    /// All values have this prefix, and the page shows at least one.
    Shown(&'static str),
    /// All values have this prefix; if the page shows none, the name is sufficient.
    Named(&'static str),
    /// Any value: nothing else has this name.
    Any,
}

/// The formats by field name: `open_id`, `leader_open_id`, `open_ids`.
const BY_NAME: &[(&str, Shape, &str)] = &[
    ("message_id", Shape::Shown("om_"), "message_id"),
    ("open_message_id", Shape::Named("om_"), "message_id"),
    ("chat_id", Shape::Shown("oc_"), "chat_id"),
    ("open_chat_id", Shape::Named("oc_"), "chat_id"),
    ("open_id", Shape::Named("ou_"), "open_id"),
    ("union_id", Shape::Named("on_"), "union_id"),
    ("app_id", Shape::Shown("cli_"), "app_id"),
    ("open_department_id", Shape::Named("od-"), "open_department_id"),
    ("image_key", Shape::Shown("img_"), "image_key"),
    ("file_key", Shape::Shown("file_"), "file_key"),
    ("thread_id", Shape::Shown("omt_"), "thread_id"),
    ("reaction_id", Shape::Any, "reaction_id"),
    ("tenant_key", Shape::Any, "tenant_key"),
    ("calendar_id", Shape::Any, "calendar_id"),
    ("task_guid", Shape::Any, "task_guid"),
    ("tasklist_guid", Shape::Any, "tasklist_guid"),
    ("room_id", Shape::Shown("omm_"), "room_id"),
    ("room_level_id", Shape::Shown("omb_"), "room_level_id"),
    ("table_id", Shape::Shown("tbl"), "table_id"),
    ("record_id", Shape::Shown("rec"), "record_id"),
    ("view_id", Shape::Shown("vew"), "view_id"),
    ("spreadsheet_token", Shape::Any, "spreadsheet_token"),
    ("approval_code", Shape::Any, "approval_code"),
    ("instance_code", Shape::Any, "instance_code"),
];
/// The suffixes of names of times.
const TIMES: &[&str] = &["time", "timestamp", "_at"];
/// The words in a description that speak of a number of things.
const AMOUNTS: &[&str] = &["数量", "总数", "个数", "次数", "字节"];

/// Sets the formats of a draft's fields.
pub(super) fn infer(draft: &mut Draft, known: &Known) {
    let Operation { request, response, examples, envelope, .. } = &mut draft.operation;
    let read = |example: &Option<Json>| match example {
        Some(Json::String(lines)) => lenient::read(lines).0,
        other => other.clone(),
    };
    let (sent, received) = (read(&examples.request), read(&examples.response));
    let inner = if draft.is_event { "event" } else { "data" };
    let is_whole = !draft.is_event && *envelope != Envelope::Data;
    let received = received.as_ref().map(|all| if is_whole { all } else { all.get(inner).unwrap_or(all) });
    let tables = [(&mut request.path, None), (&mut request.query, None), (&mut request.body, sent.as_ref())];
    for (fields, shown) in tables.into_iter().chain(response.fields_mut().map(|fields| (fields, received))) {
        infer_fields(fields, &shown.into_iter().collect::<Vec<_>>(), known);
    }
}

/// Sets the formats of the fields of an object, with the values that the page shows.
fn infer_fields(fields: &mut Fields, objects: &[&Json], known: &Known) {
    // The three ids of a user are beside each other.
    let is_user = fields.contains_key("open_id") && fields.contains_key("union_id");
    for (name, field) in fields {
        let mut values = Vec::new();
        objects.iter().filter_map(|object| object.get(name.as_str())).for_each(|value| flatten(value, &mut values));
        if let Some(inner) = &mut field.fields {
            infer_fields(inner, &values, known);
        } else if field.format.is_none()
            && let Some(format) = format(name, field, &values, is_user)
            && (BUILT_IN.contains(&format) || known.platform().formats.contains_key(format))
        {
            field.format = Some(format.to_owned());
        }
    }
}

/// The formats without an entry in the platform files.
const BUILT_IN: [&str; 3] = ["timestamp_s", "timestamp_ms", "int64"];

/// Returns a value, or the elements of a list.
fn flatten<'a>(value: &'a Json, values: &mut Vec<&'a Json>) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| flatten(item, values)),
        value => values.push(value),
    }
}

fn format<'f>(name: &str, field: &'f Field, values: &[&Json], is_user: bool) -> Option<&'static str> {
    if field.ty.trim_end_matches("[]") != "string"
        || field.values.is_some()
        || field.fixed.is_some()
        || field.name.is_some()
    {
        return None;
    }
    let mut shown: Vec<&Json> = values.to_vec();
    [&field.example, &field.default].into_iter().flatten().for_each(|value| flatten(value, &mut shown));
    let mut texts: Vec<&str> = shown.iter().filter_map(|value| value.as_str()).collect();
    // The description of a value contains nothing but the value.
    let words = |text: &'f Option<String>, value: &Option<Json>| text.as_deref().filter(|_| value.is_none());
    texts.extend(words(&field.example_text, &field.example));
    texts.extend(words(&field.default_text, &field.default));
    // An empty value tells nothing about others, but does not match the format itself.
    let all = |is: &dyn Fn(&str) -> bool| texts.len() >= shown.len() && texts.iter().all(|text| is(text));
    let some = !texts.is_empty();
    if is_user && name == "user_id" && all(&|text| !text.contains(['_', ' '])) {
        return Some("user_id");
    }
    let named = BY_NAME.iter().filter(|(end, ..)| is_called(name, end)).max_by_key(|(end, ..)| end.len());
    if let Some((_, shape, format)) = named {
        let fits = match shape {
            Shape::Shown(prefix) => some && all(&|text| text.starts_with(prefix)),
            Shape::Named(prefix) => all(&|text| text.starts_with(prefix)),
            Shape::Any => all(&|text| !text.is_empty() && !text.contains(char::is_whitespace)),
        };
        return fits.then_some(*format);
    }
    let doc = match &field.doc {
        Text::Page(doc) => doc.as_str(),
        Text::Both(both) => &both.zh,
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_time = TIMES.iter().any(|end| name.ends_with(end)) || doc.contains("时间戳");
    // From 2001 to 2286, in seconds; if the page states another unit, the format is in doubt.
    if some && is_time && all(&|text| text.len() == 10 && digits(text) && text.starts_with('1')) {
        return (!doc.contains("毫秒")).then_some("timestamp_s");
    }
    if some && is_time && all(&|text| text.len() == 13 && digits(text) && text.starts_with('1')) {
        return (!doc.contains("秒级") || doc.contains("毫秒")).then_some("timestamp_ms");
    }
    let is_amount = AMOUNTS.iter().any(|word| doc.contains(word)) && !name.ends_with("id") && !is_time;
    (some && is_amount && all(&|text| digits(text) && text.len() <= 18 && (text == "0" || !text.starts_with('0'))))
        .then_some("int64")
}

/// Whether a name is this name, or ends with it, in singular or plural.
fn is_called(name: &str, end: &str) -> bool {
    let singular = if name.ends_with(end) { name } else { name.strip_suffix('s').unwrap_or(name) };
    singular.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('_'))
}

#[cfg(test)]
mod tests;
