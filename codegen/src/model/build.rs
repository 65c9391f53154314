//! Documents in, model out.

use super::module::{name_types, rename};
use super::names::is_taken;
use super::operation_names::operation_names;
use super::report::{Report, root};
use super::sources::{OperationSource, Sources};
use super::types::Declaration;
use super::{Model, Operation, TypeDef, example, operation, paging, platform};
use crate::source::Diagnostics;
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// Resolves a spec directory. Every mistake found on the way is reported; a model made in spite of
/// mistakes is good for nothing but finding more of them.
pub fn build(sources: &Sources, diagnostics: &mut Diagnostics) -> Model {
    let resolved = platform::resolve(sources, diagnostics);
    let mut ordered: Vec<&OperationSource> = sources.operations.iter().collect();
    ordered.sort_by(|a, b| a.id.cmp(&b.id));
    let ids: Vec<&str> = ordered.iter().map(|source| source.id.as_str()).collect();
    let mut declarations = Vec::new();
    let mut operations: Vec<Operation> = ordered
        .iter()
        .zip(operation_names(&ids))
        .enumerate()
        .map(|(index, (source, names))| {
            operation::resolve(source, index, names, &resolved, &mut declarations, diagnostics)
        })
        .collect();
    check_ids(&ordered, &operations, diagnostics);
    let modules = name_modules(&ordered, &mut operations, &declarations, diagnostics);
    let types: HashMap<&str, example::Types<'_>> =
        modules.iter().map(|(module, types)| (module.as_str(), example::by_name(types))).collect();
    let none = example::Types::new();
    for (source, operation) in ordered.iter().zip(&mut operations) {
        let report = &mut Report::new(&source.document, diagnostics);
        operation.paging = paging::resolve(operation, source.written.paging.as_ref(), report);
        let types = types.get(operation.module_id()).unwrap_or(&none);
        example::check(operation, types, report);
    }
    Model { platform: resolved.platform, operations, modules }
}

/// Reports operations that share an id, modules that share a Rust name, and operations named like a module
/// beside them.
fn check_ids(sources: &[&OperationSource], operations: &[Operation], diagnostics: &mut Diagnostics) {
    let mut modules: HashMap<&[String], (&str, &Operation)> = HashMap::new();
    let mut seen: HashMap<&str, &Operation> = HashMap::new();
    for (source, operation) in sources.iter().zip(operations) {
        let mut collision = |slug, message, other: &Operation| {
            let help = format!("the other one is {}; remove or rename one of them", other.file);
            Report::new(&source.document, diagnostics).error(slug, &root(), message, help);
        };
        if let Some(other) = seen.insert(&operation.id, operation) {
            collision("duplicate-operation", format!("the operation `{}` is described twice", operation.id), other);
        }
        let (mut path, mut id) = (operation.module.as_slice(), operation.module_id());
        while let [outer @ .., name] = path {
            let (known, other) = *modules.entry(path).or_insert((id, operation));
            if known != id {
                let message = format!("`{known}` and `{id}` are both the module `{name}` in Rust");
                collision("rust-name-collision", message, other);
                break;
            }
            (path, id) = (outer, id.rsplit_once('.').map_or("", |(outer, _)| outer));
        }
    }
    for (source, operation) in sources.iter().zip(operations) {
        let path: Vec<String> = operation.module.iter().chain([&operation.rust.method]).cloned().collect();
        if let Some((_, other)) = modules.get(path.as_slice()) {
            let message = format!("`{}` is named like the module of `{}`", operation.id, other.id);
            let help = format!("the other one is {}; remove or rename one of them", other.file);
            Report::new(&source.document, diagnostics).error("rust-name-collision", &root(), message, help);
        }
    }
}

/// Names the types, module by module, and puts the names where the types are used.
fn name_modules(
    sources: &[&OperationSource],
    operations: &mut [Operation],
    declarations: &[Declaration],
    diagnostics: &mut Diagnostics,
) -> IndexMap<String, Vec<TypeDef>> {
    let mut members: IndexMap<String, Members> = IndexMap::new();
    for (index, operation) in operations.iter().enumerate() {
        members.entry(operation.module_id().to_owned()).or_default().operations.push(index);
    }
    for (index, declaration) in declarations.iter().enumerate() {
        let module = declaration.operation.rsplit_once('.').map_or("", |(module, _)| module);
        members.entry(module.to_owned()).or_default().declarations.push(index);
    }
    let mut modules = IndexMap::new();
    for (module, members) in members {
        let names = members.operations.iter().map(|index| &operations[*index].rust);
        let reserved: HashSet<String> =
            names.flat_map(|names| [&names.request, &names.response, &names.error]).cloned().collect();
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
            Report::new(&sources[declaration.document].document, diagnostics).error(
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
        modules.insert(module, named.types);
    }
    modules
}

/// What belongs to a module, by index.
#[derive(Default)]
struct Members {
    operations: Vec<usize>,
    declarations: Vec<usize>,
}
