//! The tree of modules: services, versions, resources.

use super::{Context, Module, Target, docs, event, handle, operation, types};
use crate::model::{Event, Operation};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The Cargo feature of all events.
const EVENTS: &str = "events";

/// Operations and events sorted into modules. None has both of its own.
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

    /// Whether there is anything to call.
    fn has_operations(&self) -> bool {
        !self.operations.is_empty() || self.children.values().any(Tree::has_operations)
    }

    /// The modules inside it that have something to call.
    fn callable(&self) -> Vec<&'m str> {
        self.children.iter().filter(|(_, child)| child.has_operations()).map(|(name, _)| *name).collect()
    }

    fn sources(&self, sources: &mut BTreeSet<String>) {
        sources.extend(self.operations.iter().map(|operation| operation.file.clone()));
        sources.extend(self.events.iter().map(|event| event.file.clone()));
        self.children.values().for_each(|child| child.sources(sources));
    }
}

/// The module of everything.
pub(super) fn root<'m>(context: Context<'m>, tree: Tree<'m>) -> Module<'m> {
    let names = tree.callable();
    let mut sources = BTreeSet::from(["platform/services.yaml".to_owned()]);
    tree.sources(&mut sources);
    Module {
        name: String::new(),
        docs: Vec::new(),
        feature: None,
        items: Box::new(move || handle::services(&context, &names)),
        children: tree.children.into_iter().map(|(name, child)| module(context, vec![name], child)).collect(),
        sources,
    }
}

fn module<'m>(context: Context<'m>, path: Vec<&'m str>, tree: Tree<'m>) -> Module<'m> {
    let context = Context { depth: path.len(), ..context };
    let plain: Vec<&str> = path.iter().map(|part| part.trim_start_matches("r#")).collect();
    let id = plain.join(".");
    let service = plain.first().and_then(|service| context.model.platform.services.get(*service));
    let is_optional = context.target == Target::Core && !service.is_some_and(|service| service.core);
    let mut sources = BTreeSet::new();
    tree.sources(&mut sources);
    let (names, has_operations) = (tree.callable(), tree.has_operations());
    let child = |(name, child): (&'m str, Tree<'m>)| module(context, [path.as_slice(), &[name]].concat(), child);
    let children = tree.children.into_iter().map(child).collect();
    Module {
        name: path.last().copied().unwrap_or_default().to_owned(),
        docs: docs::module(&id, service, &tree.operations, &tree.events),
        feature: match path.len() {
            1 if is_optional => Some(id.clone()),
            _ if context.target == Target::Core && !tree.events.is_empty() => Some(EVENTS.to_owned()),
            _ => None,
        },
        items: Box::new(move || match tree.events.as_slice() {
            [] if has_operations => items(&context, &path, &names, &tree.operations),
            [] => TokenStream::new(),
            events => event_items(&context, events),
        }),
        children,
        sources,
    }
}

fn items(context: &Context<'_>, path: &[&str], children: &[&str], operations: &[&Operation]) -> TokenStream {
    let definitions = operations.first().and_then(|operation| context.model.modules.get(operation.module_id()));
    let sent = operations.iter().flat_map(|operation| operation.sent()).map(|parameter| &parameter.field);
    let fields = sent.chain(operations.iter().flat_map(|operation| operation.received()));
    let types = types::items(context, definitions.map_or(&[][..], Vec::as_slice), fields);
    let handle = handle::items(context, path, children, operations);
    let krate = &context.krate();
    let imports = (!operations.is_empty()).then(|| quote!(use #krate::{endpoint, text, wire};));
    let operations = operations.iter().map(|one| operation::items(context, one));
    quote!(#imports #handle #(#operations)* #types)
}

fn event_items(context: &Context<'_>, events: &[&Event]) -> TokenStream {
    let definitions = events.first().and_then(|event| context.model.modules.get(event.module_id()));
    let fields = events.iter().flat_map(|event| event.received());
    let types = types::items(context, definitions.map_or(&[][..], Vec::as_slice), fields);
    let krate = &context.krate();
    let events = event::items(context, events);
    quote!(use #krate::{endpoint, events, text, wire}; #events #types)
}
