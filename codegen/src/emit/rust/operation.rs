//! Emits an operation: its request, its reply, its errors.

use super::{Context, docs, endpoint, error, paging, types};
use crate::model::{Direction, Envelope, Operation};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the types of an operation.
pub(super) fn items(context: &Context<'_>, path: &[&str], operation: &Operation) -> TokenStream {
    let krate = &context.krate();
    let names = &operation.rust;
    let request = format_ident!("{}", names.request);
    let request_docs = docs::attributes(&docs::operation(context, path, operation));
    let (fields, keys): (Vec<_>, Vec<_>) = operation.request.iter().map(|one| (&one.field, one.key.as_str())).unzip();
    let request_item = types::object(context, &names.request, request_docs, &fields, &keys, Direction::Request);
    let reply = reply(context, operation);
    let errors = error::operation_error(context, operation);
    let paged = operation.paging.as_ref().map(|paging| paging::items(context, operation, paging));
    let descriptor = endpoint::operation(context, operation);
    quote! {
        #request_item
        #krate::__impl_object! { #request }

        #descriptor

        #paged
        #reply
        #errors
    }
}

/// Returns the type of the reply: a shared type, a file, nothing, or its own struct.
fn reply(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let krate = &context.krate();
    let name = format_ident!("{}", operation.rust.response);
    let docs = docs::attributes(&docs::response(operation));
    if let Some(id) = operation.response_type {
        let shared = context.type_path(id);
        return quote!(#docs pub type #name = #shared;);
    }
    if operation.envelope == Envelope::Binary {
        return quote!(#docs pub type #name = #krate::Download;);
    }
    if operation.response.is_empty() {
        return quote!(#docs pub type #name = wire::Empty;);
    }
    let (fields, keys): (Vec<_>, Vec<_>) = operation.response.iter().map(|field| (field, &*field.name)).unzip();
    let item = types::object(context, &operation.rust.response, docs, &fields, &keys, Direction::Reply);
    quote!(#item #krate::__impl_object! { #name })
}
