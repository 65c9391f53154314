//! Emits operations with pages: their part of the descriptor, the impl that extracts items, and the docs of both.

use super::{Context, field, ident, literal};
use crate::model::{Operation, Paging};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the part of the descriptor that describes the pages.
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

/// Returns the code that takes the items out of a reply: the only part that the descriptor cannot express.
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
