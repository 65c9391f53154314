//! Emits fields: their Rust types, declarations and setters.

use super::{Context, docs, ident, literal};
use crate::model::{Field, Type};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// Returns the Rust type of a value.
pub(super) fn ty(context: &Context<'_>, ty: &Type) -> TokenStream {
    let krate = &context.krate();
    match ty {
        Type::String => quote!(String),
        Type::Secret => quote!(#krate::Secret),
        Type::Id(format) => {
            let name = context.model.platform.formats.get(format).map_or("String", |format| format.rust.as_str());
            let name = format_ident!("{name}");
            quote!(id::#name)
        }
        Type::TimestampMs => quote!(wire::TimestampMs),
        Type::TimestampSec => quote!(wire::TimestampSec),
        Type::IntegerText | Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Enum(id) | Type::Object(id) => context.type_path(*id),
        Type::Array(element) => {
            let element = self::ty(context, element);
            quote!(Vec<#element>)
        }
        Type::Map(value) => {
            let value = self::ty(context, value);
            quote!(::std::collections::BTreeMap<String, #value>)
        }
        Type::File => quote!(#krate::Upload),
        Type::Any => quote!(wire::Json),
    }
}

/// Returns the Rust type of a field.
fn field_type(context: &Context<'_>, field: &Field) -> TokenStream {
    let ty = ty(context, &field.ty);
    match (field.optional, field.boxed) {
        (true, true) => quote!(Option<Box<#ty>>),
        (true, false) => quote!(Option<#ty>),
        (false, _) => ty,
    }
}

/// Returns the type of an argument of a constructor or setter.
fn argument(context: &Context<'_>, field: &Field) -> TokenStream {
    let ty = ty(context, &field.ty);
    if is_plain(&field.ty) { ty } else { quote!(impl Into<#ty>) }
}

/// The number of arguments above which clippy complains; it counts `self`.
const MOST_ARGUMENTS: usize = 6;

/// Returns the parameters for these fields, and the lint attribute that a function with them needs.
pub(super) fn parameters(context: &Context<'_>, fields: &[&Field]) -> (TokenStream, Option<TokenStream>) {
    let parameters = fields.iter().map(|field| {
        let (name, argument) = (ident(&field.rust), argument(context, field));
        quote!(#name: #argument)
    });
    let reason = "each argument is a required field";
    let allow = (fields.len() > MOST_ARGUMENTS).then(|| quote!(#[allow(clippy::too_many_arguments, reason = #reason)]));
    (quote!(#(#parameters),*), allow)
}

impl Field {
    /// Whether a constructor takes the field. Every other field has a setter.
    pub(crate) fn is_argument(&self) -> bool {
        self.required && !self.optional && self.fixed.is_none()
    }
}

/// Whether an argument is passed unchanged, without a conversion.
fn is_plain(ty: &Type) -> bool {
    matches!(
        ty,
        Type::IntegerText
            | Type::Integer
            | Type::Number
            | Type::Boolean
            | Type::Enum(_)
            | Type::Object(_)
            | Type::Map(_)
    )
}

/// Returns the field of a struct, with its docs.
pub(super) fn definition(context: &Context<'_>, field: &Field) -> TokenStream {
    let docs = docs::attributes(&docs::field(field));
    let (name, ty) = (ident(&field.rust), field_type(context, field));
    quote!(#docs pub #name: #ty)
}

/// Returns the part of a struct literal for a constructor's argument.
pub(super) fn initializer(field: &Field) -> TokenStream {
    let name = ident(&field.rust);
    if !field.is_argument() {
        quote!(#name: Default::default())
    } else if is_plain(&field.ty) {
        quote!(#name)
    } else {
        quote!(#name: #name.into())
    }
}

/// Returns the setter of a field.
pub(super) fn setter(context: &Context<'_>, field: &Field) -> TokenStream {
    let (name, argument) = (ident(&field.rust), argument(context, field));
    let docs = docs::line(&format!("Sets {}.", docs::code(&field.name)));
    let mut value = if is_plain(&field.ty) { quote!(value) } else { quote!(value.into()) };
    if field.boxed {
        value = quote!(Box::new(#value));
    }
    if field.optional {
        value = quote!(Some(#value));
    }
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, value: #argument) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// Returns the call that describes a field to a visitor. `key` is its key in JSON.
pub(super) fn telling(field: &Field, key: &str) -> TokenStream {
    let (name, key) = (ident(&field.rust), literal(key));
    match (&field.fixed, &field.ty, field.optional) {
        (Some(fixed), ..) => {
            let value = constant(fixed);
            quote!(f.constant(#key, #value);)
        }
        (None, Type::IntegerText, false) => quote!(f.integer_text(#key, &mut self.#name);),
        (None, Type::IntegerText, true) => quote!(f.optional_integer_text(#key, &mut self.#name);),
        _ => quote!(f.field(#key, &mut self.#name);),
    }
}

/// Returns the constant value of a field; the language allows strings, numbers and booleans.
fn constant(fixed: &serde_json::Value) -> TokenStream {
    let constant = quote!(wire::Constant);
    match (fixed.as_str(), fixed.as_bool(), fixed.as_i64()) {
        (Some(text), ..) => {
            let text = literal(text);
            quote!(#constant::Text(#text))
        }
        (_, Some(truth), _) => quote!(#constant::Boolean(#truth)),
        (.., Some(number)) => {
            let number = Literal::i64_unsuffixed(number);
            quote!(#constant::Integer(#number))
        }
        _ => {
            let number = Literal::f64_unsuffixed(fixed.as_f64().unwrap_or_default());
            quote!(#constant::Number(#number))
        }
    }
}
