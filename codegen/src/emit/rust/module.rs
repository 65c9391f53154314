//! The tree of modules: services, versions, resources.

use super::{Context, Module, Target, docs, handle, operation, types};
use crate::model::Operation;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// Operations sorted into modules.
#[derive(Default)]
pub(super) struct Tree<'m> {
    pub(super) children: BTreeMap<&'m str, Tree<'m>>,
    pub(super) operations: Vec<&'m Operation>,
}

impl<'m> Tree<'m> {
    pub(super) fn insert(&mut self, operation: &'m Operation) {
        let mut tree = self;
        for name in &operation.module {
            tree = tree.children.entry(name).or_default();
        }
        tree.operations.push(operation);
    }

    fn sources(&self, sources: &mut BTreeSet<String>) {
        sources.extend(self.operations.iter().map(|operation| operation.file.clone()));
        self.children.values().for_each(|child| child.sources(sources));
    }
}

/// The module of everything.
pub(super) fn root<'m>(context: Context<'m>, tree: Tree<'m>) -> Module<'m> {
    let names: Vec<&str> = tree.children.keys().copied().collect();
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
    let names: Vec<&str> = tree.children.keys().copied().collect();
    let child = |(name, child): (&'m str, Tree<'m>)| module(context, [path.as_slice(), &[name]].concat(), child);
    let children = tree.children.into_iter().map(child).collect();
    Module {
        name: path.last().copied().unwrap_or_default().to_owned(),
        docs: docs::module(&id, service, &tree.operations),
        feature: (is_optional && path.len() == 1).then(|| id.clone()),
        items: Box::new(move || items(&context, &path, &names, &tree.operations)),
        children,
        sources,
    }
}

fn items(context: &Context<'_>, path: &[&str], children: &[&str], operations: &[&Operation]) -> TokenStream {
    let definitions = operations.first().and_then(|operation| context.model.modules.get(operation.module_id()));
    let types = types::items(context, definitions.map_or(&[][..], Vec::as_slice), operations);
    let handle = handle::items(context, path, children, operations);
    let krate = &context.krate();
    let imports = (!operations.is_empty()).then(|| quote!(use #krate::{endpoint, text, wire};));
    let operations = operations.iter().map(|one| operation::items(context, one));
    quote!(#imports #handle #(#operations)* #types)
}
