//! Emits the declarations for the whole platform: identifiers, scopes, gateway errors.

use super::{Context, Kind, Module, Target, docs, error, literal, text};
use crate::model::Scope;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// Returns the modules `gateway`, `id` and `scope`. Other crates use the gateway errors of `feishu-api`.
pub(super) fn modules(context: Context<'_>) -> Vec<Module<'_>> {
    let context = Context { depth: 1, ..context };
    let mut modules = vec![
        Module {
            name: "id".to_owned(),
            kind: Kind::Public,
            docs: vec!["Identifiers: a string type for each kind of id.".to_owned()],
            feature: None,
            items: Box::new(move || ids(&context)),
            children: Vec::new(),
            sources: BTreeSet::from(["platform/formats.yaml".to_owned()]),
        },
        Module {
            name: "scope".to_owned(),
            kind: Kind::Public,
            docs: vec!["Scopes: the permissions an app applies for in the developer console.".to_owned()],
            feature: None,
            items: Box::new(move || scopes(&context)),
            children: Vec::new(),
            sources: BTreeSet::from(["platform/scopes.yaml".to_owned()]),
        },
    ];
    if context.target == Target::Core {
        modules.push(Module {
            name: "gateway".to_owned(),
            kind: Kind::Public,
            docs: vec!["The errors that any operation may return.".to_owned()],
            feature: None,
            items: Box::new(move || gateway(&context)),
            children: Vec::new(),
            sources: BTreeSet::from(["platform/errors.yaml".to_owned()]),
        });
    }
    modules
}

fn gateway(context: &Context<'_>) -> TokenStream {
    let docs = ["The errors of the gateway in front of every operation.".to_owned()];
    error::gateway(context, &docs, &context.model.platform.errors)
}

fn ids(context: &Context<'_>) -> TokenStream {
    let krate = &context.krate();
    let formats = &context.model.platform.formats;
    let names: Vec<_> = formats.values().map(|format| format_ident!("{}", format.rust)).collect();
    let docs = formats.values().map(|format| docs::attributes(&docs::format(format)));
    let (kinds, prefixes) =
        (formats.keys(), formats.values().map(|format| format.prefix.as_deref().unwrap_or_default()));
    let impls = (!names.is_empty()).then(|| quote!(#krate::__impl_id! { #(#names(#kinds, #prefixes))* }));
    quote! {
        #(
            #docs
            #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
            pub struct #names(String);
        )*
        #impls
    }
}

fn scopes(context: &Context<'_>) -> TokenStream {
    let krate = &context.krate();
    let scope = |scope: &Scope| {
        let (name, id, title) = (format_ident!("{}", scope.rust), literal(&scope.id), text(&scope.name));
        let docs = docs::attributes(&docs::scope(scope));
        quote! {
            #docs
            pub const #name: endpoint::Scope = endpoint::Scope::new(#id, #title);
        }
    };
    let scopes = context.model.platform.scopes.values().map(scope);
    let imports = (!context.model.platform.scopes.is_empty()).then(|| quote!(use #krate::{endpoint, text};));
    quote!(#imports #(#scopes)*)
}
