//! Emits lists of the descriptors of a service, for programs that iterate over all of them.
//!
//! The lists are functions, because a constant would be evaluated, with everything it refers to, on each check of the
//! bindings.

use super::module::EVENTS;
use super::{Context, Target, docs, ident};
use crate::model::{Event, Model, Operation};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// Returns the lists of a service, or nothing for other modules, which have neither operations nor events to list.
pub(super) fn items(context: &Context<'_>, operations: &[&Operation], events: &[&Event]) -> TokenStream {
    let krate = &context.krate();
    let requests = operations.iter().map(|operation| path(&operation.module, &operation.rust.request));
    let payloads = events.iter().map(|event| path(&event.module, &event.rust));
    let feature = (context.target == Target::Core).then(|| quote!(#[cfg(feature = #EVENTS)]));
    let operations_docs = docs::line("The descriptor of each operation of this service.");
    let events_docs = docs::line("The descriptor of each event of this service.");
    let operations = (!operations.is_empty()).then(|| {
        quote! {
            #operations_docs
            pub fn operations() -> &'static [&'static #krate::endpoint::Endpoint] {
                use #krate::Operation;
                &[#(#requests::ENDPOINT),*]
            }
        }
    });
    let events = (!events.is_empty()).then(|| {
        quote! {
            #events_docs
            #feature
            pub fn events() -> &'static [&'static #krate::events::Descriptor] {
                use #krate::events::Payload;
                &[#(#payloads::DESCRIPTOR),*]
            }
        }
    });
    quote!(#operations #events)
}

/// Returns the events of all services whose repeated pushes are recognised by more than an id, for the decoder of the
/// core. It lists no others, so that programs do not link what they do not use.
pub(super) fn identified(context: &Context<'_>) -> TokenStream {
    if context.target != Target::Core {
        return TokenStream::new();
    }
    let krate = &context.krate();
    let model: &Model = context.model;
    let identified = model.events.iter().filter(|event| !event.identity.is_empty());
    let descriptors = identified.map(|event| {
        let name = event.module.first().map(String::as_str).unwrap_or_default();
        let service = name.trim_start_matches("r#");
        let is_core = model.platform.services.get(service).is_some_and(|service| service.core);
        let feature = (!is_core).then(|| quote!(#[cfg(feature = #service)]));
        let (service, event) = (ident(name), path(&event.module, &event.rust));
        quote!(#feature <#service::#event as #krate::events::Payload>::DESCRIPTOR)
    });
    let docs = docs::line("The events of the enabled services that need more than an id to recognise repeated pushes.");
    quote! {
        #docs
        #[cfg(feature = #EVENTS)]
        pub(crate) fn identified_events() -> &'static [&'static #krate::events::Descriptor] {
            &[#(#descriptors),*]
        }
    }
}

/// Returns the names of the errors of all services, for codes that the page of an operation does not list. It contains
/// no texts, because they would become part of every program.
pub(super) fn named_errors(context: &Context<'_>) -> TokenStream {
    if context.target != Target::Core {
        return TokenStream::new();
    }
    let model: &Model = context.model;
    let operations = model.operations.iter().map(|operation| &operation.module);
    let modules: BTreeSet<&String> =
        operations.chain(model.events.iter().map(|event| &event.module)).filter_map(|module| module.first()).collect();
    let has_module = |name: &str| modules.contains(&crate::model::module(name));
    let services = model.errors.iter().filter(|(name, errors)| has_module(name) && !errors.is_empty());
    let names = services.map(|(name, _)| {
        let is_core = model.platform.services.get(name).is_some_and(|service| service.core);
        let feature = (!is_core).then(|| quote!(#[cfg(feature = #name)]));
        let service = ident(&crate::model::module(name));
        quote!(#feature (#name, #service::error::NAMES))
    });
    let docs = docs::line("The names of error constants by code, for the enabled services.");
    quote! {
        #docs
        pub(crate) fn named_errors() -> &'static [(&'static str, &'static [(i64, &'static str)])] {
            &[#(#names),*]
        }
    }
}

/// Returns the path of a type relative to the module of its service.
fn path(module: &[String], name: &str) -> TokenStream {
    let (modules, name) = (module.iter().skip(1).map(|name| ident(name)), ident(name));
    quote!(#(#modules::)* #name)
}
