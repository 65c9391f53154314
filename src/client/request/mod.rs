//! Converts a typed request to an HTTP request.

mod ids;
mod template;
mod untyped;

pub use ids::IdCheck;
pub(crate) use ids::check as check_ids;
pub(crate) use template::HttpRequest;
pub(crate) use untyped::{UntypedRequest, prepare_untyped};

use crate::client::base_url::Base;
use crate::client::file::Form;
use crate::endpoint::{BodyKind, Endpoint, Envelope, Location, Parameter};
use crate::error::{RequestError, RequestProblem};
use crate::percent;
use crate::secret::Redactor;
use crate::wire::{Constant, List, Object, Place, Shown, for_each, json_text};
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::uri::{PathAndQuery, Uri};
use serde::Serializer;
use serde::ser::SerializeMap;

/// The media type of JSON bodies.
const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");

/// A request that only lacks its token.
pub(crate) struct Prepared {
    pub(crate) http: HttpRequest,
    /// The body that is still to be built, if it is a form.
    pub(crate) form: Option<Form>,
    /// The secrets in the request.
    pub(crate) redactor: Redactor,
    /// Whether the request contains secrets.
    pub(crate) confidential: bool,
    /// Whether the request has the key by which the platform detects repeated calls.
    pub(crate) keyed: bool,
}

/// Splits a request into path, query, headers and body according to its endpoint.
pub(crate) fn prepare(
    base: &Base,
    endpoint: &'static Endpoint,
    request: &mut dyn Object,
) -> Result<Prepared, RequestError> {
    prepare_parts(base, endpoint, request).map_err(|problem| RequestError::new(endpoint, problem))
}

fn prepare_parts(
    base: &Base,
    endpoint: &'static Endpoint,
    request: &mut dyn Object,
) -> Result<Prepared, RequestProblem> {
    let mut parts = Parts::new(base, endpoint);
    let body = parts.split(request)?;
    let uri = parts.uri()?;
    let Parts { headers, form, redactor, confidential, keyed, .. } = parts;
    let mut http = HttpRequest::new(endpoint.method, uri, headers);
    http.body = (endpoint.body == BodyKind::Json).then(|| body.into());
    if let Some(form) = &form {
        http.headers.push((CONTENT_TYPE, form.content_type()?));
    } else if endpoint.body == BodyKind::Json || endpoint.envelope == Envelope::Binary {
        // The platform sends a file name only if the request has this header.
        http.headers.push((CONTENT_TYPE, JSON));
    }
    Ok(Prepared { http, form, redactor, confidential, keyed })
}

/// A request while it is being split.
struct Parts<'b> {
    endpoint: &'static Endpoint,
    base: &'b Base,
    /// The path parameters, encoded, by name.
    path: Vec<(&'static str, String)>,
    query: String,
    headers: Vec<(HeaderName, HeaderValue)>,
    form: Option<Form>,
    redactor: Redactor,
    confidential: bool,
    keyed: bool,
}

impl<'b> Parts<'b> {
    fn new(base: &'b Base, endpoint: &'static Endpoint) -> Self {
        Self {
            endpoint,
            base,
            path: Vec::new(),
            query: String::new(),
            headers: Vec::new(),
            form: (endpoint.body == BodyKind::Multipart).then(|| Form::new(endpoint)),
            redactor: Redactor::default(),
            confidential: false,
            keyed: false,
        }
    }

    /// Puts every field where it belongs, and returns the body if it is not a form.
    fn split(&mut self, request: &mut dyn Object) -> Result<Vec<u8>, RequestProblem> {
        let mut body = Vec::with_capacity(128);
        let mut json = serde_json::Serializer::new(&mut body);
        let mut map = json.serialize_map(None).map_err(json_problem)?;
        let mut next = 0;
        let mut result = Ok(());
        for_each(request, |key, place| {
            if result.is_err() {
                return;
            }
            let Some(parameter) = find(self.endpoint.parameters, key, &mut next) else {
                result = Err(RequestProblem::UnlistedField(key));
                return;
            };
            let Some(mut place) = place.present() else {
                if parameter.location == Location::Path {
                    result = Err(RequestProblem::EmptyPathParameter(parameter.name));
                }
                return;
            };
            self.note_secrets(place.reborrow());
            self.keyed |=
                self.endpoint.idempotency_key == Some(key) && place.text().is_some_and(|text| !text.is_empty());
            result = match parameter.location {
                Location::Path => self.path_parameter(parameter, place),
                Location::Query => self.query_parameter(parameter, place),
                Location::Header => self.header(parameter, place),
                Location::Body => match &mut self.form {
                    Some(form) => form.add(parameter, place),
                    None => map.serialize_entry(parameter.name, &Shown::new(place)).map_err(json_problem),
                },
            };
        });
        result?;
        map.end().map_err(json_problem)?;
        Ok(body)
    }

    /// Remembers the secrets of the request, so that no error shows them if the server echoes them.
    fn note_secrets(&mut self, place: Place<'_>) {
        match place {
            Place::Secret(secret) => {
                self.confidential = true;
                self.redactor.add(secret);
            }
            Place::Object(object) => for_each(object, |_, place| self.note_secrets(place)),
            Place::List(list) => list.for_each(&mut |place| self.note_secrets(place)),
            Place::Map(map) => map.for_each(&mut |_, place| self.note_secrets(place)),
            Place::Optional(optional) => {
                if let Some(place) = optional.get() {
                    self.note_secrets(place);
                }
            }
            _ => {}
        }
    }

    fn path_parameter(&mut self, parameter: &Parameter, place: Place<'_>) -> Result<(), RequestProblem> {
        let text = match place {
            Place::Secret(_) => return Err(RequestProblem::SecretInUrl(parameter.name)),
            place => scalar(&place).ok_or(RequestProblem::NotText(parameter.name))?,
        };
        match text.as_str() {
            "" => Err(RequestProblem::EmptyPathParameter(parameter.name)),
            // However they are encoded, these two refer to another path.
            "." | ".." => Err(RequestProblem::DotPathParameter(parameter.name)),
            text => {
                self.path.push((parameter.name, percent::segment(text)));
                Ok(())
            }
        }
    }

    fn query_parameter(&mut self, parameter: &Parameter, place: Place<'_>) -> Result<(), RequestProblem> {
        match place {
            Place::Secret(_) => Err(RequestProblem::SecretInUrl(parameter.name)),
            Place::List(list) => self.query_list(parameter, list),
            place => {
                let text = match scalar(&place) {
                    Some(text) => text,
                    None => serde_json::to_string(&Shown::new(place)).map_err(json_problem)?,
                };
                self.query_pair(parameter.name, &text);
                Ok(())
            }
        }
    }

    /// Encodes a list as one key-value pair per element.
    fn query_list(&mut self, parameter: &Parameter, list: &mut dyn List) -> Result<(), RequestProblem> {
        let mut result = Ok(());
        list.for_each(&mut |place| match scalar(&place) {
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

    fn header(&mut self, parameter: &Parameter, place: Place<'_>) -> Result<(), RequestProblem> {
        let (text, secret) = match place {
            Place::Secret(secret) => (secret.clone(), true),
            place => (scalar(&place).ok_or(RequestProblem::NotText(parameter.name))?, false),
        };
        let problem = RequestProblem::NotHeader(parameter.name);
        let Ok(name) = HeaderName::from_bytes(parameter.name.as_bytes()) else { return Err(problem) };
        let Ok(mut value) = HeaderValue::from_bytes(text.as_bytes()) else { return Err(problem) };
        value.set_sensitive(secret);
        self.headers.push((name, value));
        Ok(())
    }

    /// Returns the complete URI: base URL, path with its parameters, and query.
    fn uri(&mut self) -> Result<Uri, RequestProblem> {
        let base = &self.base.path;
        let mut path = String::with_capacity(base.len() + self.endpoint.path.len() + self.query.len() + 32);
        path.push_str(base);
        // A trailing empty segment is kept: a few paths end with `/`.
        for segment in self.endpoint.path.trim_start_matches('/').split('/') {
            path.push('/');
            match segment.strip_prefix(':') {
                None => path.push_str(segment),
                Some(name) => match self.path.iter().find(|(known, _)| *known == name) {
                    Some((_, text)) => path.push_str(text),
                    None => return Err(RequestProblem::MissingPathParameter(name.to_owned())),
                },
            }
        }
        if !self.query.is_empty() {
            path.push('?');
            path.push_str(&self.query);
        }
        let path = PathAndQuery::try_from(path).map_err(|_| RequestProblem::InvalidPath(self.endpoint.path))?;
        Ok(self.base.uri(path))
    }
}

/// Finds the parameter of a key. Requests visit their fields in the order of the parameters, so it is usually the next
/// one.
fn find(parameters: &'static [Parameter], key: &str, next: &mut usize) -> Option<&'static Parameter> {
    if let Some(parameter) = parameters.get(*next).filter(|parameter| parameter.key == key) {
        *next += 1;
        return Some(parameter);
    }
    let position = parameters.iter().position(|parameter| parameter.key == key)?;
    *next = position + 1;
    parameters.get(position)
}

/// Returns a value as text, if it is a scalar.
fn scalar(place: &Place<'_>) -> Option<String> {
    match place {
        Place::Boolean(truth) => Some(truth.to_string()),
        Place::Integer(number) | Place::IntegerText(number) => Some(number.to_string()),
        Place::Number(number) => Some(number.to_string()),
        Place::Any(value) if !value.is_array() && !value.is_object() && !value.is_string() => Some(json_text(value)),
        Place::Constant(Constant::Boolean(truth)) => Some(truth.to_string()),
        Place::Constant(Constant::Integer(number)) => Some(number.to_string()),
        Place::Constant(Constant::Number(number)) => Some(number.to_string()),
        place => place.text().map(str::to_owned),
    }
}

fn json_problem(error: serde_json::Error) -> RequestProblem {
    RequestProblem::Json(error.to_string())
}

#[cfg(test)]
mod tests;
