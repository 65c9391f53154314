//! Emits an event: its type and its descriptor.

use super::{Context, docs, endpoint, types};
use crate::model::{Direction, Event};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the type of an event.
pub(super) fn item(context: &Context<'_>, event: &Event) -> TokenStream {
    let name = format_ident!("{}", event.rust);
    let event_docs = docs::attributes(&docs::event(event));
    let (fields, keys): (Vec<_>, Vec<_>) = event.fields.iter().map(|field| (field, field.name.as_str())).unzip();
    let object = types::object(context, &event.rust, event_docs, &fields, &keys, Direction::Reply);
    let krate = &context.krate();
    let descriptor = endpoint::event(context, event);
    quote! {
        #object
        #krate::__impl_object! { #name }

        #descriptor
    }
}
