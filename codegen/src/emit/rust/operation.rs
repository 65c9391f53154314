//! One operation: its request, its reply, its errors.

use super::{Context, docs, endpoint, error, paging, types};
use crate::model::{Envelope, Operation};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The types of an operation.
pub(super) fn items(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let krate = &context.krate();
    let names = &operation.rust;
    let (request, response) = (format_ident!("{}", names.request), format_ident!("{}", names.response));
    let error = format_ident!("{}", names.error);
    let request_docs = docs::attributes(&docs::operation(operation));
    let (fields, keys): (Vec<_>, Vec<_>) = operation.sent().map(|one| (&one.field, one.key.as_str())).unzip();
    let request_item = types::object(context, &names.request, request_docs, &fields, &keys);
    let response_docs = docs::attributes(&docs::response(operation));
    let response_item = if operation.envelope == Envelope::Binary {
        quote!(#response_docs pub type #response = #krate::Download; #krate::__impl_object! { #request })
    } else {
        let (fields, keys): (Vec<_>, Vec<_>) = operation.received().map(|field| (field, &*field.name)).unzip();
        let item = types::object(context, &names.response, response_docs, &fields, &keys);
        quote!(#item #krate::__impl_object! { #request #response })
    };
    let errors = error::items(context, &names.error, &docs::errors(operation), &operation.errors);
    let paged = operation.paging.as_ref().map(|paging| paging::items(context, operation, paging));
    let endpoint = endpoint::expression(context, operation, &error);
    quote! {
        #request_item

        impl #krate::Operation for #request {
            type Response = #response;
            type Error = #error;
            const ENDPOINT: &'static endpoint::Endpoint = &#endpoint;
        }

        #paged
        #response_item
        #errors
    }
}
