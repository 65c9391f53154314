//! Checks fields, and values of fields, that require additional scopes.

use super::Refusal;
use super::access::{Caller, field_not_authorized, field_scope_missing};
use crate::token::Bearer;
use crate::world::App;
use feishu_api::endpoint::{Endpoint, Guard};
use serde_json::{Map, Value};

/// Checks that the caller may send these fields.
pub(super) fn check(
    endpoint: &Endpoint,
    fields: &Map<String, Value>,
    app: &App,
    caller: &Caller,
) -> Result<(), Refusal> {
    for guard in endpoint.guards.iter().filter(|guard| !guard.in_reply && is_used(guard, endpoint, fields)) {
        if !is_open(guard, &|scope| app.scopes.contains(scope)) {
            return Err(field_scope_missing(guard.scopes, caller));
        }
        if let Bearer::User { granted, .. } = &caller.bearer
            && !is_open(guard, &|scope| granted.contains(scope))
        {
            return Err(field_not_authorized(guard.scopes));
        }
    }
    Ok(())
}

/// Removes the fields of a reply that the caller may not see.
pub(super) fn leave_out(endpoint: &Endpoint, reply: &mut Value, app: &App, caller: &Caller) {
    for guard in endpoint.guards.iter().filter(|guard| guard.in_reply && guard.value.is_none()) {
        let may_see = is_open(guard, &|scope| match &caller.bearer {
            Bearer::User { granted, .. } => granted.contains(scope) && app.scopes.contains(scope),
            Bearer::Tenant(_) | Bearer::App => app.scopes.contains(scope),
        });
        if !may_see {
            remove(reply, guard.field);
        }
    }
}

fn is_open(guard: &Guard, has: &dyn Fn(&str) -> bool) -> bool {
    guard.scopes.iter().any(|rule| rule.all_of.iter().all(|scope| has(scope.id)))
}

/// Whether a request has the guarded field, with the guarded value.
fn is_used(guard: &Guard, endpoint: &Endpoint, fields: &Map<String, Value>) -> bool {
    let (outermost, inner) = guard.field.split_once('.').unwrap_or((guard.field, ""));
    let key = endpoint.parameters.iter().find(|one| one.name == outermost).map_or(outermost, |one| one.key);
    fields.get(key).is_some_and(|value| holds(value, inner, guard.value))
}

fn holds(value: &Value, path: &str, guarded: Option<&str>) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|item| holds(item, path, guarded)),
        Value::Object(fields) if !path.is_empty() => {
            let (name, inner) = path.split_once('.').unwrap_or((path, ""));
            fields.get(name).is_some_and(|value| holds(value, inner, guarded))
        }
        Value::String(text) => guarded.is_none_or(|guarded| text == guarded),
        other => guarded.is_none_or(|guarded| serde_json::from_str(guarded).is_ok_and(|value: Value| value == *other)),
    }
}

fn remove(value: &mut Value, path: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| remove(item, path)),
        Value::Object(fields) => match path.split_once('.') {
            None => drop(fields.remove(path)),
            Some((name, inner)) => {
                if let Some(value) = fields.get_mut(name) {
                    remove(value, inner);
                }
            }
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_field_is_found_in_lists_and_objects() {
        let request = json!([{ "user": { "kind": "a" } }, { "user": { "kind": "b" } }]);
        assert!(holds(&request, "user.kind", Some("b")));
        assert!(holds(&request, "user.kind", None));
        assert!(!holds(&request, "user.kind", Some("c")));
        assert!(!holds(&request, "user.name", None));
    }

    #[test]
    fn a_field_is_taken_out_wherever_it_stands() {
        let mut reply = json!({ "items": [{ "email": "a", "name": "b" }, { "email": "c" }] });
        remove(&mut reply, "items.email");
        assert_eq!(reply, json!({ "items": [{ "name": "b" }, {}] }));
    }
}
