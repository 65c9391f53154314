//! Requests for an operation: the example of its page, or one generated from its types.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::value;
use feishu_api::catalog::{Operation, Parameter};
use feishu_api::endpoint::Location;
use serde_json::{Map, Value};

/// A request, as the values of its fields.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) headers: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
}

impl Request {
    /// Returns the request that the page shows. Fields without an example are left out, unless they are required.
    pub(crate) fn example(operation: &'static Operation) -> Self {
        let mut request = Self::of(operation, |parameter| {
            let shown = parameter.field.example.clone().filter(|_| parameter.location != Location::Body);
            shown.or_else(|| parameter.field.required.then(|| value::made(&parameter.field)))
        });
        if let Some(Value::Object(body)) = &operation.request_example {
            request.body = body.clone();
            let fixed = operation.request.iter().filter(|parameter| parameter.location == Location::Body);
            let fixed =
                fixed.filter_map(|parameter| Some((parameter.field.name.clone(), parameter.field.fixed.clone()?)));
            request.body.extend(fixed);
            // A page may show only the name of a file.
            for file in operation.request.iter().filter(|parameter| value::is_file(&parameter.field.r#type)) {
                request.body.insert(file.field.name.clone(), value::made(&file.field));
            }
        }
        request
    }

    /// Returns a request with all fields.
    pub(crate) fn made(operation: &'static Operation) -> Self {
        Self::of(operation, |parameter| Some(value::made(&parameter.field)))
    }

    fn of(operation: &'static Operation, value: impl Fn(&Parameter) -> Option<Value>) -> Self {
        let none = Map::new;
        let mut request = Self { operation, path: none(), query: none(), headers: none(), body: none() };
        for parameter in &operation.request {
            if let Some(value) = value(parameter) {
                request.place(parameter.location).insert(parameter.field.name.clone(), value);
            }
        }
        request
    }

    /// Returns the fields at a location.
    pub(crate) fn place(&mut self, location: Location) -> &mut Map<String, Value> {
        match location {
            Location::Path => &mut self.path,
            Location::Query => &mut self.query,
            Location::Header => &mut self.headers,
            _ => &mut self.body,
        }
    }

    /// Returns the parameters of the operation.
    pub(crate) fn parameters(&self) -> &'static [Parameter] {
        &self.operation.request
    }
}

/// Encodes a value as texts.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}
