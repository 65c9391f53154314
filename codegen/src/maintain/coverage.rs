//! Counts the texts of each service that exist in both languages, and lists the missing texts.

use crate::model::{EnumValue, Error, ErrorOwner, Field, Model, Owner, Shape, Text, TypeDef};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;

/// A text that every item of a spec should have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The title of an operation or event.
    Titles,
    /// The sentence that says what an operation does, or when an event is pushed.
    Summaries,
    /// The description of a field.
    Fields,
    /// The meaning of a value, if other values of its field or enum are explained.
    Values,
    /// The advice for an error.
    Fixes,
    /// The name of a scope.
    Scopes,
}

/// The number of texts of a kind, and the missing ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The number of texts that should exist.
    pub all: usize,
    /// The places where a text is missing in one language or both: `im.v1.pin.create: response.pin`.
    pub missing: Vec<String>,
}

/// The texts of a service, by kind.
pub type Service = BTreeMap<Kind, Count>;

/// The texts of a spec, by service. The texts of the platform are under `platform`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage(BTreeMap<String, Service>);

impl Coverage {
    /// The services, by id.
    pub fn services(&self) -> &BTreeMap<String, Service> {
        &self.0
    }

    /// The places of missing texts.
    pub fn missing(&self) -> impl Iterator<Item = &str> {
        self.0.values().flat_map(Service::values).flat_map(|count| &count.missing).map(String::as_str)
    }

    fn count(&mut self, service: &str, kind: Kind, text: &Text, place: impl FnOnce() -> String) {
        let count = self.0.entry(service.to_owned()).or_default().entry(kind).or_default();
        count.all += 1;
        if text.zh.is_empty() || text.en.is_empty() {
            count.missing.push(place());
        }
    }

    fn fields<'f>(
        &mut self,
        service: &str,
        place: &str,
        fields: impl IntoIterator<Item = &'f Field>,
        types: &[TypeDef],
    ) {
        for field in fields {
            // An item without its own text is described where its type or its shared text is declared.
            let of_type = field.ty.id().and_then(|id| types.get(id.0 as usize)).map(|declared| &declared.doc);
            let text = of_type.filter(|_| field.doc == Text::default()).unwrap_or(&field.doc);
            if field.doc_of.is_none() {
                self.count(service, Kind::Fields, text, || format!("{place}.{}", field.name));
            }
            self.values(service, &format!("{place}.{}", field.name), &field.values);
        }
    }

    /// In a list of values without any text, the names are considered self-explanatory.
    fn values(&mut self, service: &str, place: &str, values: &[EnumValue]) {
        if values.iter().any(|value| value.doc != Text::default()) {
            for value in values {
                self.count(service, Kind::Values, &value.doc, || format!("{place}: {}", value.value));
            }
        }
    }

    fn errors<'e>(&mut self, service: &str, place: &str, errors: impl IntoIterator<Item = &'e Error>) {
        for error in errors {
            self.count(service, Kind::Fixes, &error.fix, || format!("{place}: {}", error.key));
        }
    }
}

/// Counts the texts of a model.
#[must_use]
pub fn coverage(model: &Model) -> Coverage {
    let mut coverage = Coverage::default();
    for scope in model.platform.scopes.values() {
        coverage.count("platform", Kind::Scopes, &scope.name, || format!("platform/scopes: {}", scope.id));
    }
    coverage.errors("platform", "platform/errors", &model.platform.errors);
    for (service, errors) in &model.errors {
        coverage.errors(service, &format!("{service}/errors"), errors);
    }
    for operation in &model.operations {
        let (id, service) = (&operation.id, operation.service());
        coverage.count(service, Kind::Titles, &operation.title, || format!("{id}: title"));
        coverage.count(service, Kind::Summaries, &operation.summary, || format!("{id}: summary"));
        let sent = operation.request.iter().map(|parameter| &parameter.field);
        coverage.fields(service, &format!("{id}: request"), sent, &model.types);
        if operation.response_type.is_none() {
            coverage.fields(service, &format!("{id}: response"), &operation.response, &model.types);
        }
        let own = operation.errors.iter().filter(|error| error.owner == ErrorOwner::Page || error.differs);
        coverage.errors(service, id, own);
    }
    for event in &model.events {
        let (id, service) = (&event.id, event.service());
        coverage.count(service, Kind::Titles, &event.title, || format!("{id}: title"));
        coverage.count(service, Kind::Summaries, &event.summary, || format!("{id}: summary"));
        coverage.fields(service, &format!("{id}: fields"), &event.fields, &model.types);
    }
    for declared in model.types.iter().filter(|declared| declared.input_of.is_none()) {
        let file = match &declared.owner {
            Owner::Platform => "platform/types",
            Owner::Version(version) => version,
            Owner::Page(id) => id,
        };
        let service = file.split(['.', '/']).next().unwrap_or_default();
        let place = format!("{file}: {}", declared.path.join("."));
        match &declared.shape {
            Shape::Struct(fields) => coverage.fields(service, &place, fields, &model.types),
            Shape::Enum(values) => coverage.values(service, &place, values),
        }
    }
    coverage
}

/// Renders a table with a line per service: for each kind, the number of existing texts and the total.
impl fmt::Display for Coverage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        const KINDS: [(Kind, &str); 6] = [
            (Kind::Titles, "titles"),
            (Kind::Summaries, "summaries"),
            (Kind::Fields, "fields"),
            (Kind::Values, "values"),
            (Kind::Fixes, "fixes"),
            (Kind::Scopes, "scopes"),
        ];
        write!(formatter, "{:26}", "service")?;
        for (_, title) in KINDS {
            write!(formatter, "{title:>12}")?;
        }
        writeln!(formatter)?;
        let mut sums = Service::new();
        for (id, service) in &self.0 {
            row(formatter, id, service, &KINDS)?;
            for (kind, count) in service {
                let sum = sums.entry(*kind).or_default();
                sum.all += count.all;
                sum.missing.extend(count.missing.iter().cloned());
            }
        }
        row(formatter, "all", &sums, &KINDS)
    }
}

fn row(formatter: &mut fmt::Formatter<'_>, id: &str, service: &Service, kinds: &[(Kind, &str)]) -> fmt::Result {
    write!(formatter, "{id:26}")?;
    for (kind, _) in kinds {
        let shown = match service.get(kind) {
            None => String::new(),
            Some(count) if count.missing.is_empty() => count.all.to_string(),
            Some(count) => format!("{}/{}", count.all - count.missing.len(), count.all),
        };
        write!(formatter, "{shown:>12}")?;
    }
    writeln!(formatter)
}
