//! Builds the tree of modules: services, versions, resources, and a file for each file of the spec.

use super::{Context, Kind, Module, Place, Target, docs, error, event, handle, list, operation, protocol, types};
use crate::model::{ErrorOwner, Event, Field, Model, Operation, Owner, Shape, Type, TypeId};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The Cargo feature that enables all events.
pub(super) const EVENTS: &str = "events";

/// Operations and events, sorted into modules.
#[derive(Default)]
pub(super) struct Tree<'m> {
    children: BTreeMap<&'m str, Tree<'m>>,
    operations: Vec<&'m Operation>,
    events: Vec<&'m Event>,
}

impl<'m> Tree<'m> {
    pub(super) fn insert(&mut self, operation: &'m Operation) {
        self.module(&operation.module).operations.push(operation);
    }

    pub(super) fn insert_event(&mut self, event: &'m Event) {
        self.module(&event.module).events.push(event);
    }

    fn module(&mut self, path: &'m [String]) -> &mut Self {
        path.iter().fold(self, |tree, name| tree.children.entry(name).or_default())
    }

    /// Whether there are operations to call.
    fn has_operations(&self) -> bool {
        !self.operations.is_empty() || self.children.values().any(Tree::has_operations)
    }

    /// Returns all of its operations and events.
    fn contents(&self) -> (Vec<&'m Operation>, Vec<&'m Event>) {
        let (mut operations, mut events) = (self.operations.clone(), self.events.clone());
        for child in self.children.values() {
            let (inner_operations, inner_events) = child.contents();
            operations.extend(inner_operations);
            events.extend(inner_events);
        }
        (operations, events)
    }

    /// Returns the inner modules that have operations to call.
    fn callable(&self) -> Vec<&'m str> {
        self.children.iter().filter(|(_, child)| child.has_operations()).map(|(name, _)| *name).collect()
    }
}

/// Builds the root module.
pub(super) fn root<'m>(context: Context<'m>, tree: Tree<'m>) -> Module<'m> {
    let names = tree.callable();
    let children = tree.children.into_iter().map(|(name, child)| module(context, vec![name], child)).collect();
    Module {
        name: String::new(),
        kind: Kind::Public,
        docs: Vec::new(),
        feature: None,
        items: Box::new(move || {
            let (services, identified) = (handle::services(&context, &names), list::identified(&context));
            let named_errors = list::named_errors(&context);
            quote!(#services #identified #named_errors)
        }),
        children,
        sources: BTreeSet::from(["platform/services.yaml".to_owned()]),
    }
}

fn module<'m>(context: Context<'m>, path: Vec<&'m str>, tree: Tree<'m>) -> Module<'m> {
    let context = Context { depth: path.len(), ..context };
    let plain: Vec<&str> = path.iter().map(|part| part.trim_start_matches("r#")).collect();
    let id = plain.join(".");
    let service = plain.first().and_then(|service| context.model.platform.services.get(*service));
    let protocol = service.and_then(|service| service.protocol.as_ref()).filter(|_| path.len() == 1);
    let is_optional = context.target == Target::Core && !service.is_some_and(|service| service.core);
    let (names, has_operations) = (tree.callable(), tree.has_operations());
    let (operations, events) = if path.len() == 1 { tree.contents() } else { Default::default() };
    let docs = docs::module(&id, service, &tree.operations, &tree.events);
    let mut children: Vec<Module<'m>> = Vec::new();
    if path.len() == 2 {
        children.extend(shared_types(context, Owner::Version(id.clone())));
    }
    if path.len() == 1 {
        children.extend(service_errors(context, &id));
    }
    let inner = Context { depth: path.len() + 1, ..context };
    for operation in &tree.operations {
        children.push(operation_file(inner, &path, operation));
    }
    for event in &tree.events {
        children.push(event_file(inner, event));
    }
    children.extend(
        tree.children.into_iter().map(|(name, child)| module(context, [path.as_slice(), &[name]].concat(), child)),
    );
    children.sort_by(|a, b| a.name.cmp(&b.name));
    let is_events = tree.operations.is_empty() && !tree.events.is_empty();
    Module {
        name: path.last().copied().unwrap_or_default().to_owned(),
        kind: Kind::Public,
        docs,
        feature: match path.len() {
            1 if is_optional => Some(id.clone()),
            _ if context.target == Target::Core && is_events => Some(EVENTS.to_owned()),
            _ => None,
        },
        items: Box::new(move || {
            let handle = has_operations.then(|| handle::items(&context, &path, &names));
            let lists = list::items(&context, &operations, &events);
            let protocol = protocol.map(|protocol| protocol::constant(&context, protocol));
            quote!(#protocol #handle #lists)
        }),
        children,
        sources: BTreeSet::new(),
    }
}

/// Builds the file of an operation.
fn operation_file<'m>(context: Context<'m>, path: &[&'m str], operation: &'m Operation) -> Module<'m> {
    let path = path.to_vec();
    let context = Context { place: Place::Page(&operation.id), ..context };
    Module {
        name: operation.rust.module.clone(),
        kind: Kind::File,
        docs: Vec::new(),
        feature: None,
        items: Box::new(move || {
            let imports = imports(&context, operation);
            let items = operation::items(&context, &path, operation);
            let method = handle::method(&context, operation);
            let types = types::items(&context, &operation.types);
            quote!(#imports #method #items #types)
        }),
        children: Vec::new(),
        sources: BTreeSet::from([operation.file.clone()]),
    }
}

/// Builds the file of an event.
fn event_file<'m>(context: Context<'m>, event: &'m Event) -> Module<'m> {
    let context = Context { place: Place::Page(&event.id), ..context };
    Module {
        name: event.rust_module.clone(),
        kind: Kind::File,
        docs: Vec::new(),
        feature: (context.target == Target::Core).then(|| EVENTS.to_owned()),
        items: Box::new(move || {
            let fields = event.fields.iter().chain(fields_of(context.model, &event.types));
            let imports = context.imports(&["wire"], fields.map(|field| &field.ty), false);
            let items = event::item(&context, event);
            let types = types::items(&context, &event.types);
            quote!(#imports #items #types)
        }),
        children: Vec::new(),
        sources: BTreeSet::from([event.file.clone()]),
    }
}

/// Builds the file of shared types, if any are used.
pub(super) fn shared_types(context: Context<'_>, owner: Owner) -> Option<Module<'_>> {
    let types = own(context.model, &owner);
    let place = Place::of(&context.model.definition(*types.first()?).owner);
    let is_version = matches!(place, Place::Version(_));
    let context = Context { place, depth: context.depth + 1, ..context };
    let source = match place {
        Place::Version(version) => format!("{}/types.yaml", version.replace('.', "/")),
        _ => "platform/types.yaml".to_owned(),
    };
    let docs = (!is_version).then(|| "Types that the operations of many services share.".to_owned());
    Some(Module {
        name: "types".to_owned(),
        kind: if is_version { Kind::File } else { Kind::Public },
        docs: docs.into_iter().collect(),
        feature: None,
        items: Box::new(move || {
            let imports = context.imports(&["wire"], fields_of(context.model, &types).map(|field| &field.ty), false);
            let types = types::items(&context, &types);
            quote!(#imports #types)
        }),
        children: Vec::new(),
        sources: BTreeSet::from([source]),
    })
}

/// Builds the file of a service's errors, if it declares any.
fn service_errors<'m>(context: Context<'m>, service: &str) -> Option<Module<'m>> {
    let errors = context.model.errors.get(service).filter(|errors| !errors.is_empty())?;
    let name = service.to_owned();
    Some(Module {
        name: "error".to_owned(),
        kind: Kind::Public,
        docs: vec![format!("The errors of `{service}`.")],
        feature: None,
        items: Box::new(move || error::constants(&context, &name, errors)),
        children: Vec::new(),
        sources: BTreeSet::from([format!("{service}/errors.yaml")]),
    })
}

/// Returns the types that a file declares and that are used.
fn own(model: &Model, owner: &Owner) -> Vec<TypeId> {
    let ids = (0u32..).map(TypeId).zip(&model.types).filter(|(_, definition)| definition.owner == *owner);
    let in_use = |id: &TypeId| model.types_in_use.as_ref().is_none_or(|used| used.contains(id));
    ids.map(|(id, _)| id).filter(in_use).collect()
}

/// Returns the fields of some types.
fn fields_of<'m>(model: &'m Model, types: &[TypeId]) -> impl Iterator<Item = &'m Field> {
    let fields = |id: &TypeId| match &model.definition(*id).shape {
        Shape::Struct(fields) => fields.as_slice(),
        Shape::Enum(_) => &[],
    };
    types.iter().flat_map(fields).collect::<Vec<_>>().into_iter()
}

/// Returns the names from other modules that the file of an operation uses.
fn imports(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let reply = operation.response_type.map(Type::Object);
    let sent = operation.request.iter().map(|parameter| &parameter.field);
    let received = operation.response.iter().filter(|_| reply.is_none());
    let fields = sent.chain(received).chain(fields_of(context.model, &operation.types));
    let item = operation.paging.as_ref().map(|paging| &paging.item);
    let types = fields.map(|field| &field.ty).chain(&reply).chain(item);
    let has_errors = operation.errors.iter().any(|error| error.owner == ErrorOwner::Service);
    context.imports(&["wire"], types, has_errors)
}
