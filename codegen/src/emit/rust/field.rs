//! Fields: their Rust types, and how they are shown and filled.

use super::{Context, docs, ident, literal};
use crate::model::{Field, Type};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

/// The Rust type of a value.
pub(super) fn ty(context: &Context<'_>, ty: &Type) -> TokenStream {
    let krate = &context.krate();
    match ty {
        Type::String => quote!(String),
        Type::Secret => quote!(#krate::Secret),
        Type::Id(format) => {
            let name = context.model.platform.formats.get(format).map_or("String", |format| format.rust.as_str());
            let name = format_ident!("{name}");
            let root = context.root();
            quote!(#root::id::#name)
        }
        Type::TimestampMs => quote!(wire::TimestampMs),
        Type::TimestampSec => quote!(wire::TimestampSec),
        Type::IntegerText | Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Enum(name) | Type::Object(name) => {
            let name = format_ident!("{name}");
            quote!(#name)
        }
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

/// The Rust type of a field.
fn field_type(context: &Context<'_>, field: &Field) -> TokenStream {
    let ty = ty(context, &field.ty);
    match (field.optional, field.boxed) {
        (true, true) => quote!(Option<Box<#ty>>),
        (true, false) => quote!(Option<#ty>),
        (false, _) => ty,
    }
}

/// The type of a constructor's or a setter's argument.
fn argument(context: &Context<'_>, field: &Field) -> TokenStream {
    let ty = ty(context, &field.ty);
    if is_plain(&field.ty) { ty } else { quote!(impl Into<#ty>) }
}

/// More arguments than this are too many for clippy, which counts `self`.
const MOST_ARGUMENTS: usize = 6;

/// The parameters for these fields, and what a function that has them must be allowed.
pub(super) fn parameters(context: &Context<'_>, fields: &[&Field]) -> (TokenStream, Option<TokenStream>) {
    let parameters = fields.iter().map(|field| {
        let (name, argument) = (ident(&field.rust), argument(context, field));
        quote!(#name: #argument)
    });
    let reason = "each is a field that is required";
    let allow = (fields.len() > MOST_ARGUMENTS).then(|| quote!(#[allow(clippy::too_many_arguments, reason = #reason)]));
    (quote!(#(#parameters),*), allow)
}

impl Field {
    /// Whether a constructor takes it. Every other field has a setter.
    pub(crate) fn is_argument(&self) -> bool {
        self.required && !self.optional && self.fixed.is_none()
    }
}

/// Whether an argument is taken as it is.
fn is_plain(ty: &Type) -> bool {
    matches!(ty, Type::IntegerText | Type::Integer | Type::Number | Type::Boolean | Type::Object(_) | Type::Map(_))
}

/// The field of a struct, with its docs.
pub(super) fn definition(context: &Context<'_>, field: &Field) -> TokenStream {
    let docs = docs::attributes(&docs::field(field));
    let (name, ty) = (ident(&field.rust), field_type(context, field));
    quote!(#docs pub #name: #ty)
}

/// The part of a struct literal that takes a constructor's argument.
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

/// The setter of a field.
pub(super) fn setter(context: &Context<'_>, field: &Field) -> TokenStream {
    let (name, argument) = (ident(&field.rust), argument(context, field));
    let docs = docs::line(&format!("Sets `{}`.", field.name));
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

/// How a field is shown.
pub(super) fn view(field: &Field) -> TokenStream {
    let (view, name) = (quote!(wire::View), ident(&field.rust));
    if let Some(fixed) = &field.fixed {
        return fixed_view(fixed);
    }
    if field.optional {
        return match field.ty {
            Type::IntegerText => quote!(self.#name.map_or(#view::Absent, #view::IntegerText)),
            _ => quote!(wire::Value::view(&self.#name)),
        };
    }
    match field.ty {
        Type::String => quote!(#view::Text(&self.#name)),
        Type::Id(_) | Type::TimestampMs | Type::TimestampSec | Type::Enum(_) => {
            quote!(#view::Text(self.#name.as_str()))
        }
        Type::IntegerText => quote!(#view::IntegerText(self.#name)),
        Type::Integer => quote!(#view::Integer(self.#name)),
        Type::Number => quote!(#view::Number(self.#name)),
        Type::Boolean => quote!(#view::Boolean(self.#name)),
        Type::Object(_) => quote!(#view::Object(&self.#name)),
        Type::Array(_) => quote!(#view::List(&self.#name)),
        Type::Map(_) => quote!(#view::Map(&self.#name)),
        Type::File => quote!(#view::File(&self.#name)),
        Type::Any => quote!(#view::Any(&self.#name)),
        Type::Secret => quote!(#view::Secret(self.#name.expose())),
    }
}

/// How a value is shown that a field always has.
fn fixed_view(fixed: &serde_json::Value) -> TokenStream {
    let view = quote!(wire::View);
    match fixed {
        serde_json::Value::String(text) => {
            let text = literal(text);
            quote!(#view::Text(#text))
        }
        serde_json::Value::Bool(truth) => quote!(#view::Boolean(#truth)),
        other => match (other.as_i64(), other.as_f64()) {
            (Some(number), _) => {
                let number = Literal::i64_unsuffixed(number);
                quote!(#view::Integer(#number))
            }
            (None, Some(number)) => quote!(#view::Number(#number)),
            (None, None) => quote!(#view::Absent),
        },
    }
}

/// Where the value of a field goes.
pub(super) fn slot(field: &Field) -> TokenStream {
    let (slot, name) = (quote!(wire::Slot), ident(&field.rust));
    if field.fixed.is_some() {
        return quote!(#slot::Skip);
    }
    if field.optional {
        return quote!(#slot::Optional(&mut self.#name));
    }
    match field.ty {
        Type::String => quote!(#slot::Text(&mut self.#name)),
        Type::TimestampMs | Type::TimestampSec | Type::Enum(_) => quote!(#slot::FromText(&mut self.#name)),
        Type::IntegerText | Type::Integer => quote!(#slot::Integer(&mut self.#name)),
        Type::Number => quote!(#slot::Number(&mut self.#name)),
        Type::Boolean => quote!(#slot::Boolean(&mut self.#name)),
        Type::Object(_) => quote!(#slot::Object(&mut self.#name)),
        Type::Array(_) => quote!(#slot::List(&mut self.#name)),
        Type::Map(_) => quote!(#slot::Map(&mut self.#name)),
        Type::Any => quote!(#slot::Any(&mut self.#name)),
        Type::Id(_) | Type::Secret | Type::File => quote!(wire::Value::slot(&mut self.#name)),
    }
}
