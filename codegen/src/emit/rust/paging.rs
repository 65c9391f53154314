//! Operations with pages: their part of the descriptor, what their pages hold, and the docs of both.

use super::{Context, field, ident, literal};
use crate::model::{Operation, Paging};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The part of the descriptor that says how pages follow one another.
pub(super) fn descriptor(paging: &Paging) -> String {
    let Paging { token, next, items, .. } = paging;
    let mut expression = format!("Paging::new({}, {}, {})", literal(token), literal(next), literal(items));
    if let Some(size) = &paging.size {
        expression += &format!(".size({})", literal(size));
    }
    if let Some(more) = &paging.more {
        expression += &format!(".more({})", literal(more));
    }
    format!(".paging({expression})")
}

/// What makes the items of a reply: all that cannot be told from the descriptor.
pub(super) fn items(context: &Context<'_>, operation: &Operation, paging: &Paging) -> TokenStream {
    let krate = &context.krate();
    let (request, response) =
        (format_ident!("{}", operation.rust.request), format_ident!("{}", operation.rust.response));
    let item = field::ty(context, &paging.item);
    let list = operation.response.iter().find(|field| field.name == paging.items).map(|field| {
        let name = ident(&field.rust);
        let unwrapped = field.optional.then(|| quote!(.unwrap_or_default()));
        quote!(response.#name #unwrapped)
    });
    quote! {
        impl #krate::Paged for #request {
            type Item = #item;

            fn items(response: #response) -> Vec<#item> {
                #list
            }
        }
    }
}
