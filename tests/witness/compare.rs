//! Compares two executions of the same step.

use crate::step::Outcome;
use feishu_sandbox::{RequestBody, RequestRecord};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// An executed step.
#[derive(Debug)]
pub(crate) struct Taken {
    pub(crate) outcome: Outcome,
    /// The requests of the step.
    pub(crate) requests: Vec<RequestRecord>,
}

/// A deviation of an SDK from our client.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    pub(crate) step: String,
    /// The part that differs: `code`, `message`, `reply.…`, `event.…`, `knows.…`, or of the step's request `method`,
    /// `path`, `authorization`, `content-type`, `query.…`, `body.…`, `part.…`. For a request for another operation,
    /// such as a token, the same with that operation's id and a space in front; `request` if only one side sends it.
    pub(crate) at: String,
    pub(crate) ours: String,
    pub(crate) theirs: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {} here, {} there", self.step, self.at, self.ours, self.theirs)
    }
}

/// Represents a missing value.
const NOTHING: &str = "nothing";

/// Returns the differences between two executions of a step.
pub(crate) fn differences(step: &str, ours: &Taken, theirs: &Taken) -> Vec<Difference> {
    let mut found = Found { step, other: None, differences: Vec::new() };
    found.outcomes(&ours.outcome, &theirs.outcome);
    let own = step.split(':').next();
    let (our_requests, their_requests) = (by_operation(&ours.requests), by_operation(&theirs.requests));
    for (operation, pair) in pairs(our_requests, their_requests) {
        found.other = Some(operation).filter(|operation| Some(*operation) != own);
        match pair {
            (Some(ours), Some(theirs)) => {
                for pair in pairs(numbered(&ours), numbered(&theirs)).into_values() {
                    match pair {
                        (Some(ours), Some(theirs)) => found.requests(ours, theirs),
                        (ours, theirs) => found.one_sided(ours.is_some(), theirs.is_some()),
                    }
                }
            }
            (ours, theirs) => found.one_sided(ours.is_some(), theirs.is_some()),
        }
    }
    found.differences
}

/// Returns the differences between two interpretations of the same data.
pub(crate) fn values(step: &str, at: &str, ours: &Value, theirs: &Value) -> Vec<Difference> {
    let mut found = Found { step, other: None, differences: Vec::new() };
    found.values(at, Some(&full(ours)), Some(&full(theirs)));
    found.differences
}

fn by_operation(requests: &[RequestRecord]) -> BTreeMap<&str, Vec<&RequestRecord>> {
    let mut groups: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for request in requests {
        groups.entry(request.operation.unwrap_or(&request.path)).or_default().push(request);
    }
    groups
}

fn numbered<'r>(requests: &[&'r RequestRecord]) -> BTreeMap<usize, &'r RequestRecord> {
    requests.iter().copied().enumerate().collect()
}

/// Pairs the values of two maps by key.
fn pairs<K: Ord + Copy, V>(ours: BTreeMap<K, V>, theirs: BTreeMap<K, V>) -> BTreeMap<K, (Option<V>, Option<V>)> {
    let mut pairs: BTreeMap<K, (Option<V>, Option<V>)> = BTreeMap::new();
    for (key, value) in ours {
        pairs.entry(key).or_default().0 = Some(value);
    }
    for (key, value) in theirs {
        pairs.entry(key).or_default().1 = Some(value);
    }
    pairs
}

struct Found<'s> {
    step: &'s str,
    /// The operation of the request, if it is not that of the step.
    other: Option<&'s str>,
    differences: Vec<Difference>,
}

impl Found<'_> {
    fn add(&mut self, at: impl AsRef<str>, ours: impl ToString, theirs: impl ToString) {
        let at = self.other.map_or_else(|| at.as_ref().to_owned(), |other| format!("{other} {}", at.as_ref()));
        let (ours, theirs) = (ours.to_string(), theirs.to_string());
        let is_known = self.differences.iter().any(|known| known.at == at && known.theirs == theirs);
        if ours != theirs && !is_known {
            self.differences.push(Difference { step: self.step.to_owned(), at, ours, theirs });
        }
    }

    fn optional(&mut self, at: &str, ours: Option<&str>, theirs: Option<&str>) {
        self.add(at, ours.unwrap_or(NOTHING), theirs.unwrap_or(NOTHING));
    }

    fn one_sided(&mut self, ours: bool, theirs: bool) {
        let sent = |sent| if sent { "sent" } else { NOTHING };
        self.add("request", sent(ours), sent(theirs));
    }

    fn outcomes(&mut self, ours: &Outcome, theirs: &Outcome) {
        self.add("code", ours.code, theirs.code);
        if ours.code != 0 || theirs.code != 0 {
            self.optional("message", ours.message.as_deref(), theirs.message.as_deref());
        }
        // Some omit empty values and some send them; both mean the same.
        self.values("reply", Some(&full(&ours.data)), Some(&full(&theirs.data)));
    }

    fn requests(&mut self, ours: &RequestRecord, theirs: &RequestRecord) {
        self.add("method", &ours.method, &theirs.method);
        self.add("path", &ours.path, &theirs.path);
        self.optional("authorization", authorization(ours).as_deref(), authorization(theirs).as_deref());
        self.optional("content-type", ours.content_type.as_deref(), theirs.content_type.as_deref());
        for (name, (ours, theirs)) in pairs(query(ours), query(theirs)) {
            self.optional(&format!("query.{name}"), ours.as_deref(), theirs.as_deref());
        }
        self.bodies(&ours.body, &theirs.body);
    }

    fn bodies(&mut self, ours: &RequestBody, theirs: &RequestBody) {
        match (ours, theirs) {
            (RequestBody::Json(ours), RequestBody::Json(theirs)) => self.values("body", Some(ours), Some(theirs)),
            (RequestBody::Form(ours), RequestBody::Form(theirs)) => {
                let names = |parts: &[feishu_sandbox::RequestPart]| {
                    parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>().join(" ")
                };
                self.add("parts", names(ours), names(theirs));
                for part in ours {
                    let Some(other) = theirs.iter().find(|other| other.name == part.name) else { continue };
                    let at = |what: &str| format!("part.{}.{what}", part.name);
                    self.optional(&at("file name"), part.file_name.as_deref(), other.file_name.as_deref());
                    self.optional(&at("content-type"), part.content_type.as_deref(), other.content_type.as_deref());
                    self.optional(&at("text"), part.text.as_deref(), other.text.as_deref());
                    self.add(at("length"), part.length, other.length);
                }
            }
            (ours, theirs) => self.add("body", show(ours), show(theirs)),
        }
    }

    /// Compares recursively down to scalar values.
    fn values(&mut self, at: &str, ours: Option<&Value>, theirs: Option<&Value>) {
        match (ours, theirs) {
            (Some(Value::Object(ours)), Some(Value::Object(theirs))) => {
                let by_name = |fields: &serde_json::Map<String, Value>| {
                    fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect::<BTreeMap<_, _>>()
                };
                let (ours, theirs) = (by_name(ours), by_name(theirs));
                let names = |fields: &BTreeMap<String, Value>| fields.keys().cloned().collect::<Vec<_>>();
                let mut all = [names(&ours), names(&theirs)].concat();
                all.sort();
                all.dedup();
                for name in all {
                    self.values(&format!("{at}.{name}"), ours.get(&name), theirs.get(&name));
                }
            }
            (Some(Value::Array(ours)), Some(Value::Array(theirs))) => {
                for index in 0..ours.len().max(theirs.len()) {
                    self.values(&format!("{at}[]"), ours.get(index), theirs.get(index));
                }
            }
            (ours, theirs) => {
                let show = |value: Option<&Value>| value.map_or_else(|| NOTHING.to_owned(), Value::to_string);
                self.add(at, show(ours), show(theirs));
            }
        }
    }
}

fn authorization(request: &RequestRecord) -> Option<String> {
    let kind = request.token_kind.map(|kind| kind.as_str()).unwrap_or("an unknown token");
    request.authorized.then(|| kind.to_owned())
}

fn query(request: &RequestRecord) -> BTreeMap<&str, String> {
    let mut parameters: BTreeMap<&str, String> = BTreeMap::new();
    for (name, value) in &request.query {
        let values = parameters.entry(name).or_default();
        if !values.is_empty() {
            values.push_str(", ");
        }
        values.push_str(value);
    }
    parameters
}

fn show(body: &RequestBody) -> String {
    match body {
        RequestBody::None => NOTHING.to_owned(),
        RequestBody::Json(value) => value.to_string(),
        other => format!("{other:?}"),
    }
}

/// Removes empty values from a reply.
fn full(value: &Value) -> Value {
    let is_empty = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Number(number) => number.as_i64() == Some(0),
        Value::Array(values) => values.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(true) => false,
    };
    match value {
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| (name.clone(), full(value)));
            fields.filter(|(_, value)| !is_empty(value)).collect()
        }
        Value::Array(values) => values.iter().map(full).collect(),
        other => other.clone(),
    }
}
