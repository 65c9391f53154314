//! Documents in, model out.

use super::module::{name_types, rename};
use super::names::is_taken;
use super::operation_names::operation_names;
use super::places::{Place, check_places};
use super::report::Report;
use super::sources::{EventSource, OperationSource, Sources};
use super::types::Declaration;
use super::{Event, Model, Operation, TypeDef, event, example, operation, paging, platform};
use crate::source::{Diagnostics, Document};
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// Resolves a spec directory. Every mistake found on the way is reported; a model made in spite of
/// mistakes is good for nothing but finding more of them.
pub fn build(sources: &Sources, diagnostics: &mut Diagnostics) -> Model {
    let resolved = platform::resolve(sources, diagnostics);
    let mut operation_sources: Vec<&OperationSource> = sources.operations.iter().collect();
    operation_sources.sort_by(|a, b| a.id.cmp(&b.id));
    let mut event_sources: Vec<&EventSource> = sources.events.iter().collect();
    event_sources.sort_by(|a, b| a.id.cmp(&b.id));
    let operation_documents = operation_sources.iter().map(|source| &source.document);
    let documents: Vec<&Document> =
        operation_documents.chain(event_sources.iter().map(|source| &source.document)).collect();
    let mut declarations = Vec::new();
    let ids: Vec<&str> = operation_sources.iter().map(|source| source.id.as_str()).collect();
    let mut operations: Vec<Operation> = operation_sources
        .iter()
        .zip(operation_names(&ids))
        .enumerate()
        .map(|(index, (source, names))| {
            operation::resolve(source, index, names, &resolved, &mut declarations, diagnostics)
        })
        .collect();
    let ids: Vec<&str> = event_sources.iter().map(|source| source.id.as_str()).collect();
    let mut events: Vec<Event> = event_sources
        .iter()
        .zip(operation_names(&ids))
        .enumerate()
        .map(|(index, (source, names))| {
            let index = operations.len() + index;
            event::resolve(source, index, names.request, &resolved, &mut declarations, diagnostics)
        })
        .collect();
    let operation_places = operations.iter().zip(&documents).map(|(one, document)| Place::operation(one, document));
    let event_documents = &documents[operations.len()..];
    let event_places = events.iter().zip(event_documents).map(|(one, document)| Place::event(one, document));
    check_places(&operation_places.chain(event_places).collect::<Vec<_>>(), diagnostics);
    event::check_types(&events, event_documents, diagnostics);
    let modules = name_modules(&documents, &mut operations, &mut events, &declarations, diagnostics);
    let types: HashMap<&str, example::Types<'_>> =
        modules.iter().map(|(module, types)| (module.as_str(), example::by_name(types))).collect();
    let none = example::Types::new();
    for (source, operation) in operation_sources.iter().zip(&mut operations) {
        let report = &mut Report::new(&source.document, diagnostics);
        operation.paging = paging::resolve(operation, source.written.paging.as_ref(), report);
        let types = types.get(operation.module_id()).unwrap_or(&none);
        example::check(operation, types, report);
    }
    for (source, event) in event_sources.iter().zip(&events) {
        let types = types.get(event.module_id()).unwrap_or(&none);
        example::check_event(event, types, &mut Report::new(&source.document, diagnostics));
    }
    Model { platform: resolved.platform, operations, events, modules }
}

/// Names the types, module by module, and puts the names where the types are used.
fn name_modules(
    documents: &[&Document],
    operations: &mut [Operation],
    events: &mut [Event],
    declarations: &[Declaration],
    diagnostics: &mut Diagnostics,
) -> IndexMap<String, Vec<TypeDef>> {
    let mut members: IndexMap<String, Members> = IndexMap::new();
    for (index, operation) in operations.iter().enumerate() {
        members.entry(operation.module_id().to_owned()).or_default().operations.push(index);
    }
    for (index, event) in events.iter().enumerate() {
        members.entry(event.module_id().to_owned()).or_default().events.push(index);
    }
    for (index, declaration) in declarations.iter().enumerate() {
        let module = declaration.operation.rsplit_once('.').map_or("", |(module, _)| module);
        members.entry(module.to_owned()).or_default().declarations.push(index);
    }
    let mut modules = IndexMap::new();
    for (module, members) in members {
        let names = members.operations.iter().map(|index| &operations[*index].rust);
        let names = names.flat_map(|names| [&names.request, &names.response, &names.error]);
        let reserved: HashSet<String> =
            names.chain(members.events.iter().map(|index| &events[*index].rust)).cloned().collect();
        let named = name_types(declarations, &members.declarations, &reserved);
        for collision in &named.collisions {
            let declaration = &declarations[collision.declaration];
            let name = &collision.name;
            let message = if is_taken(name) {
                format!("the type `{name}` has a name that means something else in Rust")
            } else if reserved.contains(name) {
                format!("the type `{name}` has the name of an operation's own type in `{module}`")
            } else {
                format!("two types of `{module}` ask to be `{name}` in Rust, and differ")
            };
            Report::new(documents[declaration.document], diagnostics).error(
                "rust-name-collision",
                &declaration.at.name(),
                message,
                "give it another Rust name with the key `rust_type`",
            );
        }
        for index in members.operations {
            let operation = &mut operations[index];
            for parameter in &mut operation.request {
                rename(std::slice::from_mut(&mut parameter.field), &named.names);
            }
            rename(&mut operation.response, &named.names);
        }
        for index in members.events {
            rename(&mut events[index].fields, &named.names);
        }
        modules.insert(module, named.types);
    }
    modules
}

/// What belongs to a module, by index.
#[derive(Default)]
struct Members {
    operations: Vec<usize>,
    events: Vec<usize>,
    declarations: Vec<usize>,
}
