//! Requests of operations without types.

use super::{HttpRequest, JSON, Parts, Prepared, json_problem};
use crate::client::base_url::Base;
use crate::endpoint::{Endpoint, Location, Parameter, Quota, ValueKind};
use crate::error::{RequestError, RequestProblem};
use crate::wire::{Fields, Json, Object, Place};
use http::header::CONTENT_TYPE;

/// A request without types.
#[derive(Default)]
pub(crate) struct UntypedRequest {
    pub(crate) fields: Vec<(Location, &'static str, Json)>,
    pub(crate) body: Option<Json>,
}

impl UntypedRequest {
    /// Returns the value of a field, wherever it is sent.
    fn value(&self, name: &str) -> Option<&Json> {
        let field = self.fields.iter().find(|(_, field, _)| *field == name);
        field.map(|(.., value)| value).or_else(|| self.body.as_ref()?.get(name))
    }

    /// Returns the fields by which the operation's quotas count, wherever they are sent.
    pub(crate) fn quota_fields(&self, endpoint: &'static Endpoint) -> impl Object + use<> {
        let value = |quota: &Quota| Some((quota.per, self.value(quota.per)?.clone()));
        QuotaFields(endpoint.quotas.iter().filter_map(value).collect())
    }
}

struct QuotaFields(Vec<(&'static str, Json)>);

impl Object for QuotaFields {
    fn fields(&mut self, f: &mut Fields<'_>) {
        for (key, value) in &mut self.0 {
            f.field(key, value);
        }
    }
}

/// Puts each field where the descriptor says.
pub(crate) fn prepare_untyped(
    base: &Base,
    endpoint: &'static Endpoint,
    request: &mut UntypedRequest,
) -> Result<Prepared, RequestError> {
    prepare(base, endpoint, request).map_err(|problem| RequestError::new(endpoint, problem))
}

fn prepare(base: &Base, endpoint: &'static Endpoint, request: &mut UntypedRequest) -> Result<Prepared, RequestProblem> {
    let mut parts = Parts::new(base, endpoint);
    for (location, name, value) in &mut request.fields {
        let parameter = Parameter::new(name, name, *location, false, ValueKind::Any);
        match (location, value) {
            (Location::Path, value) => parts.path_parameter(&parameter, Place::Any(value))?,
            (_, Json::Null) => {}
            (_, Json::Array(values)) => {
                values.iter_mut().try_for_each(|value| parts.query_parameter(&parameter, Place::Any(value)))?;
            }
            (_, value) => parts.query_parameter(&parameter, Place::Any(value))?,
        }
    }
    for parameter in endpoint.parameters.iter().filter(|parameter| parameter.secret) {
        if let Some(Json::String(secret)) = request.value(parameter.name) {
            parts.redactor.add(secret);
            parts.confidential = true;
        }
    }
    let mut http = HttpRequest::new(endpoint.method, parts.uri()?, Vec::new());
    if let Some(body) = &request.body {
        http.body = Some(serde_json::to_vec(body).map_err(json_problem)?.into());
        http.headers.push((CONTENT_TYPE, JSON));
    }
    let key = endpoint.idempotency_key;
    let keyed = key.and_then(|key| request.value(key)).and_then(Json::as_str).is_some_and(|key| !key.is_empty());
    Ok(Prepared { http, form: None, redactor: parts.redactor, confidential: parts.confidential, keyed })
}
