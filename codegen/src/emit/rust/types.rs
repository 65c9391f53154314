//! The structs and enums of a module.

use super::{Context, docs, field, ident};
use crate::model::{EnumValue, Field, Shape, Type, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// The types that the fields of a module's operations and events are made of; `fields` are those fields.
pub(super) fn items<'m>(
    context: &Context<'_>,
    definitions: &'m [TypeDef],
    fields: impl Iterator<Item = &'m Field>,
) -> TokenStream {
    let krate = &context.krate();
    let mut inner = BTreeSet::new();
    fields.for_each(|field| inner_types(field, &mut inner));
    for definition in definitions {
        if let Shape::Struct(fields) = &definition.shape {
            fields.iter().for_each(|field| inner_types(field, &mut inner));
        }
    }
    let (mut structs, mut enums) = (Vec::new(), Vec::new());
    let (mut struct_values, mut enum_values) = (Vec::new(), Vec::new());
    let mut items = TokenStream::new();
    for definition in definitions {
        let name = ident(&definition.name);
        let docs = docs::attributes(&docs::type_definition(definition));
        let is_inner = inner.contains(definition.name.as_str());
        match &definition.shape {
            Shape::Struct(fields) => {
                let (fields, keys): (Vec<_>, Vec<_>) = fields.iter().map(|field| (field, field.name.as_str())).unzip();
                items.extend(object(context, &definition.name, docs, &fields, &keys));
                structs.push(name.clone());
                struct_values.extend(is_inner.then_some(name));
            }
            Shape::Enum(values) => {
                items.extend(open_enum(&definition.name, docs, values));
                enums.push(name.clone());
                enum_values.extend(is_inner.then_some(name));
            }
        }
    }
    let derived = [
        (quote!(__impl_object), structs),
        (quote!(__impl_object_value), struct_values),
        (quote!(__impl_enum), enums),
        (quote!(__impl_enum_value), enum_values),
    ];
    for (name, types) in derived {
        if !types.is_empty() {
            items.extend(quote!(#krate::#name! { #(#types)* }));
        }
    }
    items
}

/// The types that stand in a list, a map or an optional field.
fn inner_types<'m>(field: &'m Field, inner: &mut BTreeSet<&'m str>) {
    let mut ty = &field.ty;
    let mut is_inner = field.optional;
    while let Type::Array(element) | Type::Map(element) = ty {
        ty = element;
        is_inner = true;
    }
    if let (true, Type::Enum(name) | Type::Object(name)) = (is_inner, ty) {
        inner.insert(name);
    }
}

/// A struct with its constructor, setters and wire form. `keys` are the keys of its fields in JSON.
pub(super) fn object(
    context: &Context<'_>,
    name: &str,
    docs: TokenStream,
    fields: &[&Field],
    keys: &[&str],
) -> TokenStream {
    let name = format_ident!("{name}");
    // What is fixed is sent, but nothing to set.
    let own: Vec<&Field> = fields.iter().copied().filter(|field| field.fixed.is_none()).collect();
    let definitions = own.iter().map(|field| field::definition(context, field));
    let (required, others): (Vec<&Field>, Vec<&Field>) = own.iter().partition(|field| field.is_argument());
    let (parameters, allow) = field::parameters(context, &required);
    let setters = others.iter().map(|field| field::setter(context, field));
    let constructor_docs = docs::line(if required.is_empty() {
        "With every field left out."
    } else {
        "With the fields that are required."
    });
    let constructor = if required.is_empty() {
        quote!(Default::default())
    } else {
        let initializers = own.iter().map(|field| field::initializer(field));
        quote!(Self { #(#initializers),* })
    };
    let wire = wire(&name, fields, keys);
    quote! {
        #docs
        #[derive(Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#definitions),*
        }

        impl #name {
            #constructor_docs
            #allow
            pub fn new(#parameters) -> Self {
                #constructor
            }

            #(#setters)*
        }

        #wire
    }
}

/// How a struct becomes JSON and back. Never inlined: else every crate that calls an operation would
/// compile a copy.
fn wire(name: &proc_macro2::Ident, fields: &[&Field], keys: &[&str]) -> TokenStream {
    let views = fields.iter().map(|field| field::view(field));
    let slots = fields.iter().map(|field| field::slot(field));
    let (visit, key) = if fields.is_empty() { (quote!(_visit), quote!(_key)) } else { (quote!(visit), quote!(key)) };
    let place = if fields.is_empty() {
        quote!(wire::Slot::Skip)
    } else {
        quote! {
            match key {
                #(#keys => #slots,)*
                _ => wire::Slot::Skip,
            }
        }
    };
    quote! {
        impl wire::Object for #name {
            #[inline(never)]
            fn fields(&self, #visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
                #(visit(#keys, #views);)*
            }

            #[inline(never)]
            fn field(&mut self, #key: &str) -> wire::Slot<'_> {
                #place
            }
        }
    }
}

fn open_enum(name: &str, docs: TokenStream, values: &[EnumValue]) -> TokenStream {
    let name = format_ident!("{name}");
    let variants: Vec<_> = values.iter().map(|value| ident(&value.rust)).collect();
    let texts: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
    let variant_docs = values.iter().map(|value| docs::attributes(&docs::value(value)));
    quote! {
        #docs
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that the documentation does not list, as it came.
            Other(String),
        }

        impl Default for #name {
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl wire::OpenEnum for #name {
            fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::Other(text) => text,
                }
            }

            fn parse(text: &str) -> Self {
                match text {
                    #(#texts => Self::#variants,)*
                    _ => Self::Other(text.to_owned()),
                }
            }
        }
    }
}
