//! Operations with pages: their part of the descriptor, what their pages hold, and the docs of both.

use super::{Context, Target, docs, field, ident};
use crate::model::{Operation, Paging};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The part of the descriptor that says how pages follow one another.
pub(super) fn descriptor(paging: &Paging) -> TokenStream {
    let Paging { token, next, items, .. } = paging;
    let size = paging.size.iter().map(|size| quote!(.size(#size)));
    let more = paging.more.iter().map(|more| quote!(.more(#more)));
    quote!(.paging(endpoint::Paging::new(#token, #next, #items) #(#size)* #(#more)*))
}

/// What makes the items of a reply: all that cannot be told from the descriptor.
pub(super) fn items(context: &Context<'_>, operation: &Operation, paging: &Paging) -> TokenStream {
    let krate = &context.krate();
    let (request, response) =
        (format_ident!("{}", operation.rust.request), format_ident!("{}", operation.rust.response));
    let item = field::ty(context, &paging.item);
    let list = operation.received().find(|field| field.name == paging.items).map(|field| {
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

/// What the docs of the client's method say of the pages.
pub(super) fn method_docs(context: &Context<'_>, path: &[&str], operation: &Operation) -> Vec<String> {
    let krate = if context.target == Target::Core { "crate" } else { "feishu_api" };
    let mut lines = vec![
        "# Pages".to_owned(),
        String::new(),
        format!(
            "Awaited, the call gets one page. [`stream`]({krate}::Call::stream) gets the items of all pages one by"
        ),
        format!("one, [`pages`]({krate}::Call::pages) page by page."),
    ];
    if let Some(call) = docs::example_call(context, path, operation) {
        lines.extend([
            String::new(),
            "```no_run".to_owned(),
            "# async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {".to_owned(),
            format!("let mut items = {call}.stream();"),
            "while let Some(item) = items.next().await {".to_owned(),
            "    println!(\"{:?}\", item?);".to_owned(),
            "}".to_owned(),
            "# Ok(())".to_owned(),
            "# }".to_owned(),
            "```".to_owned(),
        ]);
    }
    lines
}
