//! Removes remarks behind values: `false（默认值）`. A remark is not part of the value.

use super::cell::is_value;
use crate::spec::{Field, Values};
use serde_json::Value as Json;

/// The remarks that mark a value as the default.
const DEFAULT: &str = "默认";

/// Removes the remarks from the names of a field's values. A value that a remark calls the default becomes the default.
pub(super) fn take_out(field: &mut Field) {
    let names = field.values.as_ref().map(Values::names).unwrap_or_default();
    let plain: Vec<(String, bool)> = names.iter().map(|name| without_remark(name)).collect();
    let is_changed = names.iter().zip(&plain).any(|(name, (plain, _))| name != plain);
    let are_distinct =
        plain.iter().enumerate().all(|(at, (name, _))| plain[..at].iter().all(|(other, _)| other != name));
    if !is_changed || !are_distinct {
        return;
    }
    let default = plain.iter().find(|(_, is_default)| *is_default).map(|(name, _)| name.clone());
    let mut plain = plain.into_iter().map(|(name, _)| name);
    field.values = field.values.take().map(|values| match values {
        Values::Listed(_) => Values::Listed(plain.collect()),
        Values::Explained(values) => {
            Values::Explained(values.into_values().map_while(|doc| Some((plain.next()?, doc))).collect())
        }
    });
    if let Some(default) = default.filter(|_| field.default.is_none() && !field.required && !field.ty.ends_with("[]")) {
        let is_text = field.ty.starts_with("string");
        field.default = if is_text { Some(Json::String(default)) } else { serde_json::from_str(&default).ok() };
    }
}

/// Returns a value without its remark, and whether the remark marks it as the default.
fn without_remark(name: &str) -> (String, bool) {
    let inner = name.strip_suffix('）').and_then(|rest| rest.split_once('（'));
    match inner.filter(|(value, _)| is_value(value.trim())) {
        Some((value, remark)) => (value.trim().to_owned(), remark.contains(DEFAULT)),
        None => (name.to_owned(), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn taken_out(ty: &str, values: &serde_json::Value) -> serde_json::Value {
        let mut field: Field = serde_json::from_value(json!({ "type": ty, "values": values })).unwrap();
        take_out(&mut field);
        serde_json::to_value(field).unwrap()
    }

    #[test]
    fn a_remark_is_no_part_of_a_value() {
        let of = taken_out("boolean", &json!({ "true": "a", "false（默认值）": "b" }));
        assert_eq!(of, json!({ "type": "boolean", "values": { "true": "a", "false": "b" }, "default": false }));
        let of = taken_out("string", &json!(["all（默认）", "own（需要权限）"]));
        assert_eq!(of, json!({ "type": "string", "values": ["all", "own"], "default": "all" }));
    }

    #[test]
    fn other_values_stay_as_they_are() {
        for values in [json!(["a", "b"]), json!(["中文（默认）"]), json!(["a（一）", "a（二）"])] {
            assert_eq!(taken_out("string", &values), json!({ "type": "string", "values": values }));
        }
    }
}
