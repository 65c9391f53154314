//! The thin client: `client.im().v1().pin().create(…)`.

use super::{Context, Target, docs, field, ident};
use crate::model::Operation;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the methods of the client itself, one per service.
pub(super) fn services(context: &Context<'_>, names: &[&str]) -> TokenStream {
    let krate = &context.krate();
    if names.is_empty() {
        return TokenStream::new();
    }
    let services = names.iter().map(|name| {
        let plain = name.trim_start_matches("r#");
        let service = context.model.platform.services.get(plain);
        let docs = docs::attributes(&docs::service(plain, service));
        let feature = (context.target == Target::Core && !service.is_some_and(|service| service.core))
            .then(|| quote!(#[cfg(feature = #plain)]));
        (ident(name), quote!(#docs #feature))
    });
    let (names, attributes): (Vec<_>, Vec<_>) = services.unzip();
    match context.target {
        Target::Core => quote! {
            impl #krate::Client {
                #(
                    #attributes
                    pub fn #names(&self) -> #names::Api<'_> {
                        #names::Api::new(self)
                    }
                )*
            }
        },
        Target::Dependent => quote! {
            /// Returns the trait with the services of these bindings as methods of the client.
            pub trait Services {
                #(
                    #attributes
                    fn #names(&self) -> #names::Api<'_>;
                )*
            }

            impl Services for #krate::Client {
                #(
                    fn #names(&self) -> #names::Api<'_> {
                        #names::Api::new(self)
                    }
                )*
            }
        },
    }
}

/// Returns the handle of a module, with its inner modules. The files of its operations add their methods.
pub(super) fn items(context: &Context<'_>, path: &[&str], children: &[&str]) -> TokenStream {
    let krate = &context.krate();
    let id = path.iter().map(|part| part.trim_start_matches("r#")).collect::<Vec<_>>().join(".");
    let docs = docs::line(&format!("The operations of `{id}`."));
    let children = children.iter().map(|name| {
        let plain = name.trim_start_matches("r#");
        let (name, docs) = (ident(name), docs::line(&format!("The operations of `{id}.{plain}`.")));
        quote! {
            #docs
            pub fn #name(&self) -> #name::Api<'c> {
                #name::Api::new(self.client)
            }
        }
    });
    quote! {
        #docs
        #[derive(Debug)]
        pub struct Api<'c> {
            client: &'c #krate::Client,
        }

        impl<'c> Api<'c> {
            pub(super) fn new(client: &'c #krate::Client) -> Self {
                Self { client }
            }

            #(#children)*
        }
    }
}

/// Returns the method of an operation.
pub(super) fn method(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let krate = &context.krate();
    let (method, request) = (ident(&operation.rust.method), format_ident!("{}", operation.rust.request));
    let required: Vec<_> =
        operation.request.iter().map(|parameter| &parameter.field).filter(|field| field.is_argument()).collect();
    let names: Vec<_> = required.iter().map(|field| ident(&field.rust)).collect();
    let (parameters, allow) = field::parameters(context, &required);
    let docs = docs::attributes(&docs::method(operation));
    let deprecated = operation.deprecated.as_ref().map(|deprecated| {
        let note = super::literal(&docs::advice(deprecated));
        quote!(#[deprecated(note = #note)])
    });
    quote! {
        impl super::Api<'_> {
            #docs
            #deprecated
            #allow
            pub fn #method(&self, #parameters) -> #krate::Call<#request> {
                #krate::Call::new(self.client, #request::new(#(#names),*))
            }
        }
    }
}
