//! The texts of the catalog: what the facts beside them mean, in both languages. They are files of their own, so that a
//! program can have the facts without them.
//!
//! A text is a pair, Chinese and English. What has no text is left out.

use super::{file, line, name_of};
use crate::model::{self, EnumValue, Error, ErrorOwner, Field, Model, Shape, TypeId};
use indexmap::IndexMap;
use serde::Serialize;
use std::collections::BTreeMap;

/// A text: Chinese, English.
#[derive(PartialEq, Serialize)]
pub(super) struct Text<'m>(&'m str, &'m str);

/// The texts of an operation or an event.
#[derive(Serialize)]
struct Page<'m> {
    #[serde(skip_serializing_if = "Text::is_empty")]
    summary: Text<'m>,
    /// Of the fields of a request, by key; or of an event.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    fields: IndexMap<&'m str, FieldTexts<'m>>,
    /// Of the fields of a reply that is of no shared type.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    reply: IndexMap<&'m str, FieldTexts<'m>>,
    /// Of the errors for which the page has words of its own.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    errors: IndexMap<String, ErrorTexts<'m>>,
}

/// The texts of a type.
#[derive(Serialize)]
struct TypeTexts<'m> {
    #[serde(skip_serializing_if = "Text::is_empty")]
    doc: Text<'m>,
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    fields: IndexMap<&'m str, FieldTexts<'m>>,
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    values: IndexMap<&'m str, Text<'m>>,
}

/// The texts of a field.
#[derive(Serialize)]
struct FieldTexts<'m> {
    #[serde(skip_serializing_if = "Text::is_empty")]
    doc: Text<'m>,
    /// The field of the platform whose text it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    r#use: Option<&'m str>,
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    values: IndexMap<&'m str, Text<'m>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<Text<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    required_if: Option<Text<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<Text<'m>>,
}

/// The texts of an error.
#[derive(PartialEq, Serialize)]
struct ErrorTexts<'m> {
    #[serde(skip_serializing_if = "Text::is_empty")]
    fix: Text<'m>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<(&'m str, &'m str)>,
    /// Of what it can mean in detail, by code.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    details: IndexMap<&'m str, Text<'m>>,
}

impl<'m> Text<'m> {
    fn of(text: &'m model::Text) -> Self {
        Self(&text.zh, &text.en)
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty() && self.1.is_empty()
    }
}

impl<'m> FieldTexts<'m> {
    /// `None` where the field has no texts.
    fn of(field: &'m Field, model: &'m Model) -> Option<Self> {
        let of_type = match field.ty.id().map(|id| &model.definition(id).shape) {
            Some(Shape::Enum(all)) => values(all),
            _ => IndexMap::new(),
        };
        let mut values = values(&field.values);
        // The type has them.
        values.retain(|value, text| of_type.get(value) != Some(text));
        let texts = Self {
            doc: if field.doc_of.is_some() { Text("", "") } else { Text::of(&field.doc) },
            r#use: field.doc_of.as_deref(),
            values,
            rules: field.rules.iter().map(Text::of).collect(),
            required_if: field.required_if.as_ref().map(Text::of),
            deprecated: field.deprecated.as_ref().map(Text::of),
        };
        let Self { doc, r#use, values, rules, required_if, deprecated } = &texts;
        let is_empty = doc.is_empty() && r#use.is_none() && values.is_empty() && rules.is_empty();
        (!is_empty || required_if.is_some() || deprecated.is_some()).then_some(texts)
    }
}

impl<'m> ErrorTexts<'m> {
    fn of(error: &'m Error) -> Self {
        Self {
            fix: Text::of(&error.fix),
            links: error.links.iter().map(|link| (link.text.as_str(), link.url.as_str())).collect(),
            details: error.sub_errors.iter().map(|sub| (sub.code.as_str(), Text::of(&sub.fix))).collect(),
        }
    }
}

fn values(values: &[EnumValue]) -> IndexMap<&str, Text<'_>> {
    let texts = values.iter().map(|value| (value.value.as_str(), Text::of(&value.doc)));
    texts.filter(|(_, text)| !text.is_empty()).collect()
}

fn fields<'m>(
    fields: impl IntoIterator<Item = (&'m str, &'m Field)>,
    model: &'m Model,
) -> IndexMap<&'m str, FieldTexts<'m>> {
    fields.into_iter().filter_map(|(key, field)| Some((key, FieldTexts::of(field, model)?))).collect()
}

fn by_name(fields: &[Field]) -> impl Iterator<Item = (&str, &Field)> {
    fields.iter().map(|field| (field.name.as_str(), field))
}

fn errors<'m>(errors: impl IntoIterator<Item = &'m Error>) -> Vec<String> {
    errors.into_iter().map(|error| entry(&error.id(), &ErrorTexts::of(error))).collect()
}

/// The errors of an operation whose texts are not those of their declaration.
fn own_errors<'m>(operation: &'m model::Operation, model: &'m Model) -> IndexMap<String, ErrorTexts<'m>> {
    let of_service = model.errors.get(operation.service());
    let declared = |error: &Error| {
        let is_match = |one: &&Error| one.code == error.code && one.key == error.key;
        let declaring = match error.owner {
            ErrorOwner::Platform => model.platform.errors.iter().find(is_match),
            ErrorOwner::Service => of_service?.iter().find(is_match),
            ErrorOwner::Page => None,
        };
        declaring.map(ErrorTexts::of)
    };
    let own = operation.errors.iter().map(|error| (error, ErrorTexts::of(error)));
    let own = own.filter(|(error, texts)| declared(error).as_ref() != Some(texts));
    own.map(|(error, texts)| (error.id(), texts)).collect()
}

fn operation(operation: &model::Operation, model: &Model) -> String {
    let sent = operation.request.iter().map(|parameter| (parameter.key.as_str(), &parameter.field));
    let texts = Page {
        summary: Text::of(&operation.summary),
        fields: fields(sent, model),
        reply: match operation.response_type {
            Some(_) => IndexMap::new(),
            None => fields(by_name(&operation.response), model),
        },
        errors: own_errors(operation, model),
    };
    entry(&operation.id, &texts)
}

fn event(event: &model::Event, model: &Model) -> String {
    let texts = Page {
        summary: Text::of(&event.summary),
        fields: fields(by_name(&event.fields), model),
        reply: IndexMap::new(),
        errors: IndexMap::new(),
    };
    entry(&event.id, &texts)
}

/// The texts of a type as a line.
pub(super) fn of_type(id: TypeId, model: &Model) -> String {
    let definition = model.definition(id);
    let (fields, values) = match &definition.shape {
        Shape::Struct(all) => (fields(by_name(all), model), IndexMap::new()),
        Shape::Enum(all) => (IndexMap::new(), values(all)),
    };
    entry(&name_of(model, id), &TypeTexts { doc: Text::of(&definition.doc), fields, values })
}

/// The texts of a service.
pub(super) fn service(service: &str, types: &[String], model: &Model) -> String {
    let operations = model.operations.iter().filter(|one| one.service() == service);
    let events = model.events.iter().filter(|one| one.service() == service);
    file(&[
        section("types", types),
        section("errors", &errors(model.errors.get(service).into_iter().flatten())),
        section("operations", &operations.map(|one| operation(one, model)).collect::<Vec<_>>()),
        section("events", &events.map(|one| event(one, model)).collect::<Vec<_>>()),
    ])
}

/// The texts of what all services share.
pub(super) fn platform(types: &[String], model: &Model) -> String {
    let sent = model.operations.iter().flat_map(|one| one.request.iter().map(|parameter| &parameter.field));
    let received = model.operations.iter().flat_map(|one| &one.response);
    let of_events = model.events.iter().flat_map(|one| &one.fields);
    let of_types = model.types.iter().filter_map(|definition| match &definition.shape {
        Shape::Struct(fields) => Some(fields),
        Shape::Enum(_) => None,
    });
    let shared: BTreeMap<&str, Text<'_>> = sent
        .chain(received)
        .chain(of_events)
        .chain(of_types.flatten())
        .filter_map(|field| Some((field.doc_of.as_deref()?, Text::of(&field.doc))))
        .collect();
    let scopes = model.platform.scopes.values().map(|scope| entry(&scope.id, &Text::of(&scope.name)));
    file(&[
        section("types", types),
        section("errors", &errors(&model.platform.errors)),
        section("fields", &shared.iter().map(|(name, text)| entry(name, text)).collect::<Vec<_>>()),
        section("scopes", &scopes.collect::<Vec<_>>()),
    ])
}

/// A key and its value on a line.
fn entry(key: &str, value: &impl Serialize) -> String {
    format!("{}:{}", line(&key), line(value))
}

/// A key with its entries; nothing where there are none.
fn section(key: &str, entries: &[String]) -> String {
    if entries.is_empty() { String::new() } else { format!("\"{key}\":{{\n{}\n}}", entries.join(",\n")) }
}
