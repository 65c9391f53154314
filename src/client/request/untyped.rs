//! Requests of operations without types.

use super::{HttpRequest, JSON, Parts, Prepared, json_problem};
use crate::client::base_url::Base;
use crate::client::file::{Form, Progress, Tell, Upload};
use crate::endpoint::{BodyKind, Endpoint, Envelope, Location, Parameter, Quota, ValueKind};
use crate::error::{RequestError, RequestProblem};
use crate::wire::{Fields, Json, Object, Place};
use http::header::CONTENT_TYPE;

/// A request without types.
#[derive(Clone, Default)]
pub(crate) struct UntypedRequest {
    pub(crate) fields: Vec<(Location, &'static str, Json)>,
    pub(crate) body: Option<Json>,
    pub(crate) files: Vec<(String, Upload)>,
    pub(crate) progress: Option<Tell>,
}

impl UntypedRequest {
    /// Returns the value of a field, wherever it is sent.
    fn value(&self, name: &str) -> Option<&Json> {
        let field = self.fields.iter().find(|(_, field, _)| *field == name);
        field.map(|(.., value)| value).or_else(|| self.body.as_ref()?.get(name))
    }

    /// Sets the field of the page token.
    pub(crate) fn set_token(&mut self, parameter: &'static Parameter, token: &str) {
        if parameter.location != Location::Body {
            self.fields.retain(|(_, name, _)| *name != parameter.name);
            self.fields.push((parameter.location, parameter.name, token.into()));
            return;
        }
        let body = self.body.get_or_insert_with(|| Json::Object(serde_json::Map::new()));
        if let Json::Object(fields) = body {
            fields.insert(parameter.name.to_owned(), token.into());
        }
    }

    /// Returns the text of a field, unless it is empty.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.value(name)?.as_str().filter(|text| !text.is_empty())
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
            (Location::Query, Json::Array(values)) => {
                values.iter_mut().try_for_each(|value| parts.query_parameter(&parameter, Place::Any(value)))?;
            }
            (Location::Header, value) => parts.header(&parameter, Place::Any(value))?,
            (_, value) => parts.query_parameter(&parameter, Place::Any(value))?,
        }
    }
    for parameter in endpoint.parameters.iter().filter(|parameter| parameter.secret) {
        if let Some(Json::String(secret)) = request.value(parameter.name) {
            parts.redactor.add(secret);
            parts.confidential = true;
        }
    }
    let mut http = HttpRequest::new(endpoint.method, parts.uri()?, std::mem::take(&mut parts.headers));
    if let Some(form) = form(endpoint, request)? {
        http.headers.push((CONTENT_TYPE, form.content_type()?));
        parts.form = Some(form);
    } else if let Some(body) = &request.body {
        http.body = Some(serde_json::to_vec(body).map_err(json_problem)?.into());
        http.headers.push((CONTENT_TYPE, JSON));
    } else if endpoint.envelope == Envelope::Binary {
        http.headers.push((CONTENT_TYPE, JSON));
    }
    let key = endpoint.idempotency_key;
    let keyed = key.and_then(|key| request.value(key)).and_then(Json::as_str).is_some_and(|key| !key.is_empty());
    Ok(Prepared { http, form: parts.form, redactor: parts.redactor, confidential: parts.confidential, keyed })
}

/// Builds the form, if the operation takes one: a part for each file and each field of the body.
fn form(endpoint: &'static Endpoint, request: &mut UntypedRequest) -> Result<Option<Form>, RequestProblem> {
    if endpoint.body != BodyKind::Multipart {
        return match request.files.first() {
            Some((name, _)) => Err(RequestProblem::NoForm(name.clone())),
            None => Ok(None),
        };
    }
    let mut form = Form::new(endpoint);
    form.progress = Progress::told(request.progress.clone());
    let parameter = |name: &str| endpoint.parameters.iter().find(|parameter| parameter.name == name);
    let unlisted = |name: &str| RequestProblem::UnknownPart(name.to_owned());
    for (name, value) in request.body.as_mut().and_then(Json::as_object_mut).into_iter().flatten() {
        form.add(parameter(name).ok_or_else(|| unlisted(name))?, part(value))?;
    }
    for (name, file) in &mut request.files {
        form.add(parameter(name).ok_or_else(|| unlisted(name))?, Place::File(file))?;
    }
    Ok(Some(form))
}

/// Returns the place of a form value. Only objects and lists are encoded as JSON.
fn part(value: &mut Json) -> Place<'_> {
    match value {
        Json::String(text) => Place::Text(text),
        Json::Bool(truth) => Place::Boolean(truth),
        value => Place::Any(value),
    }
}
