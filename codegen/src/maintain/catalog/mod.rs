//! The catalog: the facts of the model as JSON, one file per service, for programs that work on operations as data.
//!
//! An operation, an event, a type or an error is one line, so that a change of a page is a change of few lines. A key
//! that has its default is left out.

mod error;
mod field;
mod index;
mod operation;
mod source;
mod texts;

use crate::model::{Model, Owner, Shape, Type, TypeId};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write;

/// The file of what all services share.
pub(super) const PLATFORM: &str = "platform";

/// The files of the catalog: where each goes, with `/`, and its text.
///
/// `feishu_api::catalog::Catalog::read` makes a catalog of them.
pub fn catalog(model: &Model) -> Vec<(String, String)> {
    let services: BTreeSet<&str> = model
        .operations
        .iter()
        .map(|operation| operation.service())
        .chain(model.events.iter().map(|event| event.service()))
        .collect();
    let used = used(model);
    let mut types = types(&used, model, |id| line(&field::Definition::of(id, model.definition(id), model)));
    let mut described = self::types(&used, model, |id| texts::of_type(id, model));
    let platform = [
        section("types", &types.remove(PLATFORM).unwrap_or_default()),
        section("errors", &lines(model.platform.errors.iter().map(error::Error::declared))),
    ];
    let mut files = vec![(path(PLATFORM), file(&platform))];
    files.push((texts_path(PLATFORM), texts::platform(&described.remove(PLATFORM).unwrap_or_default(), model)));
    for service in &services {
        let errors = model.errors.get(*service).into_iter().flatten();
        let operations = model.operations.iter().filter(|operation| operation.service() == *service);
        let events = model.events.iter().filter(|event| event.service() == *service);
        let head = model.platform.services.get(*service);
        let sections = [
            head.map(|service| format!("\"title\":{}", line(&operation::Text::of(&service.title)))).unwrap_or_default(),
            head.and_then(|service| service.protocol.as_ref())
                .map(|protocol| format!("\"protocol\":{}", line(protocol)))
                .unwrap_or_default(),
            section("types", &types.remove(*service).unwrap_or_default()),
            section("errors", &lines(errors.map(error::Error::declared))),
            section("operations", &lines(operations.map(|one| operation::Operation::of(one, model)))),
            section("events", &lines(events.map(|one| operation::Event::of(one, model)))),
        ];
        files.push((path(service), file(&sections)));
        let types = described.remove(*service).unwrap_or_default();
        files.push((texts_path(service), texts::service(service, &types, model)));
    }
    files.push((path("codes"), list(&lines(index::codes(model)))));
    files.push((path("scopes"), list(&lines(index::scopes(model)))));
    files.push(("catalog/services.rs".to_owned(), source::services(model, &services)));
    files.push(("catalog/texts.rs".to_owned(), source::texts(&services)));
    files
}

fn path(name: &str) -> String {
    format!("catalog/{name}.json")
}

fn texts_path(name: &str) -> String {
    format!("catalog/texts/{name}.json")
}

/// The types that operations and events use, as lines by the file they belong to.
fn types(used: &HashSet<TypeId>, model: &Model, line: impl Fn(TypeId) -> String) -> BTreeMap<String, Vec<String>> {
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for id in used.iter().copied() {
        let definition = model.definition(id);
        let file = match &definition.owner {
            Owner::Platform => PLATFORM,
            Owner::Version(owner) | Owner::Page(owner) => owner.split('.').next().unwrap_or_default(),
        };
        files.entry(file.to_owned()).or_default().push(line(id));
    }
    files.values_mut().for_each(|lines| lines.sort());
    files
}

/// The types of the fields of operations and events, and those that these are made of.
fn used(model: &Model) -> HashSet<TypeId> {
    let operations = model.operations.iter().flat_map(|operation| operation.roots());
    let mut open: Vec<TypeId> = operations.chain(model.events.iter().flat_map(|event| event.roots())).collect();
    let mut used = HashSet::new();
    while let Some(id) = open.pop() {
        if let (true, Shape::Struct(fields)) = (used.insert(id), &model.definition(id).shape) {
            open.extend(fields.iter().filter_map(|field| field.ty.id()).filter(|id| !used.contains(id)));
        }
    }
    used
}

/// The name of a type in the catalog: the module it lies in, and its name there.
pub(super) fn name_of(model: &Model, id: TypeId) -> String {
    let definition = model.definition(id);
    let module = match &definition.owner {
        Owner::Platform => PLATFORM,
        Owner::Version(version) => version,
        Owner::Page(page) => page.rsplit_once('.').map_or("", |(module, _)| module),
    };
    format!("{module}.{}", definition.name)
}

/// A type as the catalog writes it: `integer`, `[string]`, `{any}`, `im.v1.Message`.
fn type_name(ty: &Type, model: &Model) -> String {
    match ty {
        Type::String => "string".to_owned(),
        Type::Secret => "secret".to_owned(),
        Type::Id(format) => format!("id:{format}"),
        Type::TimestampMs => "timestamp_ms".to_owned(),
        Type::TimestampSec => "timestamp_sec".to_owned(),
        Type::IntegerText => "integer_text".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Enum(id) | Type::Object(id) => name_of(model, *id),
        Type::Array(element) => format!("[{}]", type_name(element, model)),
        Type::Map(value) => format!("{{{}}}", type_name(value, model)),
        Type::File => "file".to_owned(),
        Type::Any => "any".to_owned(),
    }
}

/// An item on its line.
fn line(item: &impl Serialize) -> String {
    // Cannot fail: the keys are strings, and the writer is memory.
    serde_json::to_string(item).unwrap_or_default()
}

fn lines<T: Serialize>(items: impl IntoIterator<Item = T>) -> Vec<String> {
    items.into_iter().map(|item| line(&item)).collect()
}

/// A list of items, one per line.
fn list(lines: &[String]) -> String {
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// A key with its items; nothing where there are none.
fn section(key: &str, lines: &[String]) -> String {
    if lines.is_empty() { String::new() } else { format!("\"{key}\":[\n{}\n]", lines.join(",\n")) }
}

/// An object of sections.
fn file(sections: &[String]) -> String {
    let mut text = String::from("{\n");
    let present: Vec<&str> = sections.iter().map(String::as_str).filter(|section| !section.is_empty()).collect();
    let _ = writeln!(text, "{}", present.join(",\n"));
    text.push_str("}\n");
    text
}

fn is_false(value: &bool) -> bool {
    !value
}
