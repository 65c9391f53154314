//! Requests for an operation: the example of its page, or one that is made from its types.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::value;
use feishu_api::catalog::{Operation, Parameter};
use feishu_api::endpoint::Location;
use serde_json::{Map, Value};

/// A request, by the values of its fields.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) headers: Map<String, Value>,
    pub(crate) body: Map<String, Value>,
}

impl Request {
    /// The request that the page shows. What the page gives no example of is left out, unless it is required.
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
            // A page can show the name of a file, and no more.
            for file in operation.request.iter().filter(|parameter| value::is_file(&parameter.field.r#type)) {
                request.body.insert(file.field.name.clone(), value::made(&file.field));
            }
        }
        request
    }

    /// A request with all fields.
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

    /// The fields that travel in one place.
    pub(crate) fn place(&mut self, location: Location) -> &mut Map<String, Value> {
        match location {
            Location::Path => &mut self.path,
            Location::Query => &mut self.query,
            Location::Header => &mut self.headers,
            _ => &mut self.body,
        }
    }

    /// The fields that it may have.
    pub(crate) fn parameters(&self) -> &'static [Parameter] {
        &self.operation.request
    }
}

/// A value as the texts that carry it.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}
