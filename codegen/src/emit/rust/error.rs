//! Error enums: a variant per documented code, with the table behind it.

use super::{Context, docs, ident, literal, text};
use crate::model::Error;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// An error enum and its table, which is called `{NAME}S`.
pub(super) fn items(context: &Context<'_>, name: &str, docs: &[String], errors: &[Error]) -> TokenStream {
    // A code that the page lists again has its variant already.
    let errors: Vec<&Error> = errors.iter().filter(|error| !error.page_only).collect();
    let krate = &context.krate();
    let docs = docs::attributes(docs);
    let (name, table) = (format_ident!("{name}"), table(name));
    let variants: Vec<_> = errors.iter().map(|error| ident(&error.name)).collect();
    let variant_docs = errors.iter().map(|error| docs::attributes(&docs::error(error)));
    let codes = errors.iter().map(|error| Literal::i64_unsuffixed(error.code));
    let infos = errors.iter().map(|error| info(error));
    let count = errors.len();
    let (code, info) = if errors.is_empty() {
        (quote!(_code), quote!(match self {}))
    } else {
        (quote!(code), quote!(&#table[self as usize]))
    };
    let found = if errors.is_empty() {
        quote!(None)
    } else {
        quote! {
            Some(match code {
                #(#codes => Self::#variants,)*
                _ => return None,
            })
        }
    };
    quote! {
        #docs
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
        }

        #krate::__impl_error! { #name }

        impl #krate::OperationError for #name {
            #[inline(never)]
            fn from_code(#code: i64) -> Option<Self> {
                #found
            }

            #[inline(never)]
            fn info(self) -> &'static endpoint::ErrorInfo {
                #info
            }
        }

        static #table: [endpoint::ErrorInfo; #count] = [#(#infos),*];
    }
}

/// The name of the table behind an error enum.
pub(super) fn table(name: &str) -> proc_macro2::Ident {
    let mut table = String::new();
    for (index, character) in name.chars().enumerate() {
        if index > 0 && character.is_ascii_uppercase() {
            table.push('_');
        }
        table.push(character.to_ascii_uppercase());
    }
    format_ident!("{table}S")
}

fn info(error: &Error) -> TokenStream {
    let code = Literal::i64_unsuffixed(error.code);
    let status = match error.status.map(Literal::u16_unsuffixed) {
        Some(status) => quote!(Some(#status)),
        None => quote!(None),
    };
    let (name, message, fix) = (literal(&error.name), literal(&error.message), text(&error.fix));
    let links = error.links.iter().map(|link| {
        let (words, url) = (literal(&link.text), literal(&link.url));
        quote!(text::Link { text: #words, url: #url })
    });
    quote! {
        endpoint::ErrorInfo {
            code: #code,
            name: #name,
            status: #status,
            message: #message,
            fix: #fix,
            links: &[#(#links),*],
        }
    }
}
