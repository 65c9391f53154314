//! One event: its type, and the descriptor of it.

use super::{Context, docs, endpoint, text, types};
use crate::model::Event;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The types of events.
pub(super) fn items(context: &Context<'_>, events: &[&Event]) -> TokenStream {
    let krate = &context.krate();
    let names = events.iter().map(|event| format_ident!("{}", event.rust));
    let items = events.iter().map(|event| item(context, event));
    quote! {
        #(#items)*
        #krate::__impl_object! { #(#names)* }
    }
}

fn item(context: &Context<'_>, event: &Event) -> TokenStream {
    let name = format_ident!("{}", event.rust);
    let (id, event_type, source) = (&event.id, &event.event_type, &event.source);
    let event_docs = docs::attributes(&docs::event(event));
    let (fields, keys): (Vec<_>, Vec<_>) = event.received().map(|field| (field, field.name.as_str())).unzip();
    let object = types::object(context, &event.rust, event_docs, &fields, &keys);
    let title = text(&event.title);
    let (apps, scopes) = (endpoint::apps(&event.apps), endpoint::scope_rules(context, &event.permissions));
    let guards = endpoint::guards(context, &context.model.event_guards(event));
    let type_docs = docs::line("The type that is written in a push of this event.");
    quote! {
        #object

        impl #name {
            #type_docs
            pub const TYPE: &'static str = #event_type;
        }

        impl events::Payload for #name {
            const DESCRIPTOR: &'static events::Descriptor = &events::Descriptor::new(#id, #event_type)
                .documented(#title, #source)
                .access(#apps, #scopes)
                #guards;
        }
    }
}
