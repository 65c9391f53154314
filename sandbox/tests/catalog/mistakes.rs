//! Requests with a mistake in one field.

use crate::client::{Client, is_example};
use crate::exceptions::judged;
use crate::request::Request;
use feishu_api::catalog::{self, Field, Operation, Type};
use feishu_api::endpoint::{BodyKind, Location, ValueKind};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The gateway's code for invalid fields.
const FIELD_VALIDATION_FAILED: i64 = 99_992_402;

/// A kind of mistake: changes a field of a request, and returns `None` if this mistake does not apply to the field.
type Mistake = fn(&Field, &mut Map<String, Value>, Location) -> Option<()>;

const MISTAKES: [(&str, Mistake); 5] =
    [("missing", missing), ("kind", kind), ("value", value_not_allowed), ("range", range), ("length", length)];

fn missing(field: &Field, object: &mut Map<String, Value>, location: Location) -> Option<()> {
    // Without a fixed value that selects the operation, the request would be for another operation.
    (field.required && field.fixed.is_none() && location != Location::Path).then(|| drop(object.remove(&field.name)))
}

fn kind(field: &Field, object: &mut Map<String, Value>, location: Location) -> Option<()> {
    let is_text = location != Location::Body;
    let another = match catalog::kind(&field.r#type) {
        ValueKind::Integer | ValueKind::Number | ValueKind::Boolean => json!("no number"),
        ValueKind::String if matches!(field.r#type, Type::TimestampMs | Type::TimestampSec | Type::IntegerText) => {
            json!("no digits")
        }
        ValueKind::String if !is_text => json!({}),
        ValueKind::Array | ValueKind::Object if !is_text => json!("neither"),
        _ => return None,
    };
    object.insert(field.name.clone(), another).map(drop)
}

fn value_not_allowed(field: &Field, object: &mut Map<String, Value>, _: Location) -> Option<()> {
    let named = |r#type: &Type| match r#type {
        Type::Named(name) => catalog::definition(name).is_some_and(|definition| definition.values.is_some()),
        _ => false,
    };
    let another = match &field.r#type {
        r#type if named(r#type) => json!("no_such_value"),
        Type::Integer if !field.values.is_empty() => json!(-987_654_321),
        Type::String if !field.values.is_empty() => json!("no_such_value"),
        _ => return None,
    };
    object.insert(field.name.clone(), another).map(drop)
}

fn range(field: &Field, object: &mut Map<String, Value>, _: Location) -> Option<()> {
    if field.r#type != Type::Integer || field.fixed.is_some() {
        return None;
    }
    let beyond = field.max.as_ref().and_then(|max| max.as_i64()?.checked_add(1));
    let below = || field.min.as_ref().and_then(|min| min.as_i64()?.checked_sub(1));
    object.insert(field.name.clone(), beyond.or_else(below)?.into()).map(drop)
}

fn length(field: &Field, object: &mut Map<String, Value>, location: Location) -> Option<()> {
    let most = usize::try_from(field.max_length?).ok().filter(|most| *most <= 5_000)?;
    let present = object.get(&field.name)?;
    let longer = match present {
        Value::String(_) if field.values.is_empty() && field.fixed.is_none() => "x".repeat(most + 1).into(),
        Value::Array(items) if !items.is_empty() && location == Location::Body && most <= 1_000 => {
            items.iter().cycle().take(most + 1).cloned().collect()
        }
        _ => return None,
    };
    matches!(catalog::kind(&field.r#type), ValueKind::String | ValueKind::Array)
        .then(|| drop(object.insert(field.name.clone(), longer)))
}

/// Makes a mistake in the first field to which it applies, preferably at the top level, and returns the request and the
/// field's path.
fn with(mistake: Mistake, operation: &'static Operation, request: &Request) -> Option<(Request, String)> {
    for parameter in request.parameters() {
        let mut wrong = request.clone();
        // A form contains only text, like a query.
        let is_form = operation.body == BodyKind::Multipart && parameter.location == Location::Body;
        let location = if is_form { Location::Query } else { parameter.location };
        if mistake(&parameter.field, wrong.place(parameter.location), location).is_some() {
            return Some((wrong, parameter.field.name.clone()));
        }
    }
    if operation.body != BodyKind::Json {
        return None;
    }
    let mut wrong = request.clone();
    let fields = request.parameters().iter().filter(|parameter| parameter.location == Location::Body);
    let path = fields
        .map(|parameter| &parameter.field)
        .find_map(|field| inside(mistake, &field.r#type, wrong.body.get_mut(&field.name)?, &field.name))?;
    Some((wrong, path))
}

/// Makes a mistake inside a value, and returns its path.
fn inside(mistake: Mistake, r#type: &Type, value: &mut Value, path: &str) -> Option<String> {
    match r#type {
        Type::List(element) => inside(mistake, element, value.get_mut(0)?, &format!("{path}[0]")),
        Type::Named(name) => {
            let (fields, object) = (catalog::definition(name)?.fields.as_ref()?, value.as_object_mut()?);
            for field in fields {
                let path = format!("{path}.{}", field.name);
                if object.contains_key(&field.name) && mistake(field, object, Location::Body).is_some() {
                    return Some(path);
                }
                let found = object.get_mut(&field.name).and_then(|value| inside(mistake, &field.r#type, value, &path));
                if found.is_some() {
                    return found;
                }
            }
            None
        }
        _ => None,
    }
}

#[tokio::test]
async fn a_mistake_is_reported_with_the_field_name() {
    let client = Client::new().await;
    let (mut wrong, mut unmade) = (Vec::new(), BTreeMap::new());
    let (mut made, mut all) = ([0; MISTAKES.len()], 0);
    for operation in catalog::services().flat_map(|service| &service.operations) {
        all += 1;
        let (request, token) = (Request::made(operation), client.fitting(operation));
        let reply = client.send(&request, token).await;
        if !is_example(&reply) {
            if reply.code() == Some(FIELD_VALIDATION_FAILED) {
                unmade.insert(operation.id.as_str(), reply.told());
            }
            continue;
        }
        for (count, (what, mistake)) in made.iter_mut().zip(MISTAKES) {
            let Some((request, field)) = with(mistake, operation, &request) else { continue };
            *count += 1;
            let reply = client.send(&request, token).await;
            let is_told = reply.violations().contains(&field.as_str());
            if (reply.status, reply.code(), is_told) != (400, Some(FIELD_VALIDATION_FAILED), true) {
                wrong.push(format!("{} {what} {field}: {} {}", operation.id, reply.status, reply.body));
            }
        }
    }
    wrong.extend(judged("made", &unmade, all));
    assert!(wrong.is_empty(), "{} of {made:?}:\n{}", wrong.len(), wrong.join("\n"));
}
