//! From a typed request to an HTTP request.

pub(crate) mod percent;

use crate::call::Untyped;
use crate::endpoint::{BodyKind, Endpoint, Envelope, Location, Method, Parameter, ValueKind};
use crate::error::{RequestError, RequestProblem};
use crate::file::Form;
use crate::secret::Redactor;
use crate::wire::{Json, List, Object, View};
use reqwest::Url;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serializer;
use serde::ser::SerializeMap;

/// A request that can be sent, once it has a token.
pub(crate) struct Prepared {
    pub(crate) http: reqwest::Request,
    /// The body that the request still lacks, where it is a form.
    pub(crate) form: Option<Form>,
    /// The secrets the request holds.
    pub(crate) redactor: Redactor,
    /// Whether it holds secrets.
    pub(crate) confidential: bool,
    /// Whether it has the key by which the platform does once what it is asked for twice.
    pub(crate) keyed: bool,
}

/// Splits a request into path, query, headers and body, as its endpoint says.
pub(crate) fn prepare(base: &Url, endpoint: &'static Endpoint, request: &dyn Object) -> Result<Prepared, RequestError> {
    prepare_parts(base, endpoint, request).map_err(|problem| RequestError::new(endpoint, problem))
}

fn prepare_parts(base: &Url, endpoint: &'static Endpoint, request: &dyn Object) -> Result<Prepared, RequestProblem> {
    let mut parts = Parts::new(base, endpoint);
    let body = parts.split(request)?;
    let url = parts.url()?;
    let mut http = reqwest::Request::new(method(endpoint.method), url);
    *http.headers_mut() = parts.headers;
    if endpoint.body == BodyKind::Json {
        *http.body_mut() = Some(body.into());
    }
    if let Some(form) = &parts.form {
        http.headers_mut().insert(CONTENT_TYPE, form.content_type()?);
    } else if endpoint.body == BodyKind::Json || endpoint.envelope == Envelope::Binary {
        // The platform names a file only to those who send this header with their request for it.
        http.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    }
    let Parts { form, redactor, confidential, keyed, .. } = parts;
    Ok(Prepared { http, form, redactor, confidential, keyed })
}

/// The same for a request without types.
pub(crate) fn prepare_untyped(
    base: &Url,
    endpoint: &'static Endpoint,
    request: &Untyped,
) -> Result<Prepared, RequestError> {
    let parts = || {
        let mut parts = Parts::new(base, endpoint);
        for (location, name, value) in &request.fields {
            let parameter = Parameter::new(name, name, *location, false, ValueKind::Any);
            match (location, value) {
                (Location::Path, value) => parts.path_parameter(&parameter, View::Any(value))?,
                (_, Json::Null) => {}
                (_, Json::Array(values)) => {
                    values.iter().try_for_each(|value| parts.query_parameter(&parameter, View::Any(value)))?;
                }
                (_, value) => parts.query_parameter(&parameter, View::Any(value))?,
            }
        }
        let mut http = reqwest::Request::new(method(endpoint.method), parts.url()?);
        if let Some(body) = &request.body {
            *http.body_mut() = Some(serde_json::to_vec(body).map_err(json_problem)?.into());
            http.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
        }
        let key = endpoint.idempotency_key;
        let keyed = key.and_then(|key| request.value(key)).and_then(Json::as_str).is_some_and(|key| !key.is_empty());
        Ok(Prepared { http, form: None, redactor: parts.redactor, confidential: false, keyed })
    };
    parts().map_err(|problem| RequestError::new(endpoint, problem))
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}

/// A request on its way into parts.
struct Parts {
    endpoint: &'static Endpoint,
    base: Url,
    /// The path parameters, encoded, by name.
    path: Vec<(&'static str, String)>,
    query: String,
    headers: HeaderMap,
    form: Option<Form>,
    redactor: Redactor,
    confidential: bool,
    keyed: bool,
}

impl Parts {
    fn new(base: &Url, endpoint: &'static Endpoint) -> Self {
        Self {
            endpoint,
            base: base.clone(),
            path: Vec::new(),
            query: String::new(),
            headers: HeaderMap::new(),
            form: (endpoint.body == BodyKind::Multipart).then(|| Form::new(endpoint)),
            redactor: Redactor::default(),
            confidential: false,
            keyed: false,
        }
    }

    /// Sends every field where it travels, and answers the body, where it is no form.
    fn split(&mut self, request: &dyn Object) -> Result<Vec<u8>, RequestProblem> {
        let mut body = Vec::with_capacity(128);
        let mut json = serde_json::Serializer::new(&mut body);
        let mut map = json.serialize_map(None).map_err(json_problem)?;
        let mut next = 0;
        let mut result = Ok(());
        request.fields(&mut |key, view| {
            if result.is_err() {
                return;
            }
            let Some(parameter) = find(self.endpoint.parameters, key, &mut next) else {
                result = Err(RequestProblem::UnlistedField(key));
                return;
            };
            self.note_secrets(view);
            self.keyed |=
                self.endpoint.idempotency_key == Some(key) && matches!(view, View::Text(text) if !text.is_empty());
            result = match (parameter.location, view) {
                (Location::Path, view) => self.path_parameter(parameter, view),
                (_, View::Absent) => Ok(()),
                (Location::Query, view) => self.query_parameter(parameter, view),
                (Location::Header, view) => self.header(parameter, view),
                (Location::Body, view) => match &mut self.form {
                    Some(form) => form.add(parameter, view),
                    None => map.serialize_entry(parameter.name, &view).map_err(json_problem),
                },
            };
        });
        result?;
        map.end().map_err(json_problem)?;
        Ok(body)
    }

    /// Remembers the secrets of the request, so that no error shows them where the server sends them back.
    fn note_secrets(&mut self, view: View<'_>) {
        match view {
            View::Secret(secret) => {
                self.confidential = true;
                self.redactor.add(secret);
            }
            View::Object(object) => object.fields(&mut |_, view| self.note_secrets(view)),
            View::List(list) => list.elements(&mut |view| self.note_secrets(view)),
            View::Map(map) => map.entries(&mut |_, view| self.note_secrets(view)),
            _ => {}
        }
    }

    fn path_parameter(&mut self, parameter: &Parameter, view: View<'_>) -> Result<(), RequestProblem> {
        let text = match view {
            View::Absent => String::new(),
            View::Secret(_) => return Err(RequestProblem::SecretInUrl(parameter.name)),
            view => scalar(view).ok_or(RequestProblem::NotText(parameter.name))?,
        };
        match text.as_str() {
            "" => Err(RequestProblem::EmptyPathParameter(parameter.name)),
            // However they are encoded, these two lead to another path.
            "." | ".." => Err(RequestProblem::DotPathParameter(parameter.name)),
            text => {
                self.path.push((parameter.name, percent::segment(text)));
                Ok(())
            }
        }
    }

    fn query_parameter(&mut self, parameter: &Parameter, view: View<'_>) -> Result<(), RequestProblem> {
        match view {
            View::Secret(_) => Err(RequestProblem::SecretInUrl(parameter.name)),
            View::List(list) => self.query_list(parameter, list),
            view => {
                let text = match scalar(view) {
                    Some(text) => text,
                    None => serde_json::to_string(&view).map_err(json_problem)?,
                };
                self.query_pair(parameter.name, &text);
                Ok(())
            }
        }
    }

    /// A list travels as its key, once for each element.
    fn query_list(&mut self, parameter: &Parameter, list: &dyn List) -> Result<(), RequestProblem> {
        let mut result = Ok(());
        list.elements(&mut |view| match scalar(view) {
            Some(text) => self.query_pair(parameter.name, &text),
            None => result = Err(RequestProblem::NotText(parameter.name)),
        });
        result
    }

    fn query_pair(&mut self, name: &str, text: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(&percent::segment(name));
        self.query.push('=');
        self.query.push_str(&percent::segment(text));
    }

    fn header(&mut self, parameter: &Parameter, view: View<'_>) -> Result<(), RequestProblem> {
        let (text, secret) = match view {
            View::Secret(secret) => (secret.to_owned(), true),
            view => (scalar(view).ok_or(RequestProblem::NotText(parameter.name))?, false),
        };
        let problem = RequestProblem::NotHeader(parameter.name);
        let Ok(name) = HeaderName::from_bytes(parameter.name.as_bytes()) else { return Err(problem) };
        let Ok(mut value) = HeaderValue::from_bytes(text.as_bytes()) else { return Err(problem) };
        value.set_sensitive(secret);
        self.headers.insert(name, value);
        Ok(())
    }

    /// The whole URL: base, path with its parameters, query.
    fn url(&mut self) -> Result<Url, RequestProblem> {
        let base = self.base.path().trim_end_matches('/');
        let mut path = String::with_capacity(base.len() + self.endpoint.path.len() + 32);
        path.push_str(base);
        for segment in self.endpoint.path.split('/').filter(|segment| !segment.is_empty()) {
            path.push('/');
            match segment.strip_prefix(':') {
                None => path.push_str(segment),
                Some(name) => match self.path.iter().find(|(known, _)| *known == name) {
                    Some((_, text)) => path.push_str(text),
                    None => return Err(RequestProblem::MissingPathParameter(name.to_owned())),
                },
            }
        }
        let mut url = self.base.clone();
        url.set_path(&path);
        if !self.query.is_empty() {
            url.set_query(Some(&self.query));
        }
        Ok(url)
    }
}

/// The parameter of a key. Requests show their fields in the order of the parameters, so it is the next one, most of
/// the time.
fn find(parameters: &'static [Parameter], key: &str, next: &mut usize) -> Option<&'static Parameter> {
    if let Some(parameter) = parameters.get(*next).filter(|parameter| parameter.key == key) {
        *next += 1;
        return Some(parameter);
    }
    let position = parameters.iter().position(|parameter| parameter.key == key)?;
    *next = position + 1;
    parameters.get(position)
}

/// A value as text, where it is one value.
fn scalar(view: View<'_>) -> Option<String> {
    match view {
        View::Boolean(truth) => Some(truth.to_string()),
        View::Integer(number) | View::IntegerText(number) => Some(number.to_string()),
        View::Number(number) => Some(number.to_string()),
        View::Text(text) => Some(text.to_owned()),
        View::Any(serde_json::Value::String(text)) => Some(text.clone()),
        View::Any(value) if !value.is_array() && !value.is_object() => Some(value.to_string()),
        _ => None,
    }
}

fn json_problem(error: serde_json::Error) -> RequestProblem {
    RequestProblem::Json(error.to_string())
}

#[cfg(test)]
mod tests;
