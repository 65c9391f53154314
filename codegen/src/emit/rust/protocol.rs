//! Emits the protocol of a service that is not one of Feishu's, as data.

use super::{Context, docs, literal};
use crate::model::Protocol;
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the constant that the descriptors of the service refer to.
pub(super) fn constant(context: &Context<'_>, protocol: &Protocol) -> TokenStream {
    let krate = &context.krate();
    let token = protocol.token.as_ref().map(|token| {
        let (header, prefix) = (literal(&token.header.to_ascii_lowercase()), literal(&token.prefix));
        quote!(.token(#header, #prefix))
    });
    let code = protocol.error.code.as_ref().map(|path| literal(path)).map(|path| quote!(.error_code(#path)));
    let message = protocol.error.message.as_ref().map(|path| literal(path)).map(|path| quote!(.error_message(#path)));
    let log_id = protocol.log_id.as_ref().map(|name| literal(&name.to_ascii_lowercase()));
    let log_id = log_id.map(|name| quote!(.log_id(#name)));
    let docs = docs::line("How this service takes a token and reports errors.");
    quote! {
        #docs
        pub const PROTOCOL: &#krate::endpoint::Protocol = &#krate::endpoint::Protocol::new() #token #code #message #log_id;
    }
}
