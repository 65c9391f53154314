//! One operation: its request, its reply, its errors.

use super::{Context, docs, endpoint, error, field, ident, types};
use crate::model::{Operation, Parameter};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The types of an operation.
pub(super) fn items(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let krate = &context.krate();
    let names = &operation.rust;
    let (request, response) = (format_ident!("{}", names.request), format_ident!("{}", names.response));
    let error = format_ident!("{}", names.error);
    let request_item = self::request(context, operation);
    let response_docs = docs::attributes(&docs::response(operation));
    let fields: Vec<_> = operation.response.iter().collect();
    let response_item = types::object(context, &names.response, response_docs, &fields);
    let errors = error::items(context, &names.error, &docs::errors(operation), &operation.errors);
    let endpoint = endpoint::expression(context, operation, &error);
    quote! {
        #request_item

        impl #krate::Operation for #request {
            type Response = #response;
            type Error = #error;
            const ENDPOINT: &'static #krate::endpoint::Endpoint = &#endpoint;
        }

        #response_item
        #krate::__impl_object! { #request #response }
        #errors
    }
}

/// The request: like any struct, but its keys are those of the endpoint's parameters.
fn request(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let name = format_ident!("{}", operation.rust.request);
    let docs = docs::attributes(&docs::operation(operation));
    let parameters: Vec<&Parameter> = operation.request.iter().collect();
    let definitions = parameters.iter().map(|parameter| field::definition(context, &parameter.field));
    let (required, optional): (Vec<&Parameter>, Vec<&Parameter>) =
        parameters.iter().partition(|parameter| !parameter.field.optional);
    let names: Vec<_> = required.iter().map(|parameter| ident(&parameter.field.rust)).collect();
    let arguments = required.iter().map(|parameter| field::argument(context, &parameter.field));
    let initializers = parameters.iter().map(|parameter| field::initializer(&parameter.field));
    let setters = optional.iter().map(|parameter| field::setter(context, &parameter.field));
    let fields: Vec<_> = parameters.iter().map(|parameter| &parameter.field).collect();
    let keys: Vec<&str> = parameters.iter().map(|parameter| parameter.key.as_str()).collect();
    let wire = types::wire(context, &name, &fields, &keys);
    quote! {
        #docs
        #[derive(Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#definitions),*
        }

        impl #name {
            /// A request with the fields that are required.
            pub fn new(#(#names: #arguments),*) -> Self {
                Self { #(#initializers),* }
            }

            #(#setters)*
        }

        #wire
    }
}
