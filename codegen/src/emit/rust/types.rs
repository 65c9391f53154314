//! Emits the structs and enums of a module.

use super::{Context, docs, field, ident, literal};
use crate::model::{Direction, EnumValue, Field, Shape, TypeId};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the types that a file declares.
pub(super) fn items(context: &Context<'_>, ids: &[TypeId]) -> TokenStream {
    let krate = &context.krate();
    let (mut structs, mut enums, mut inputs) = (Vec::new(), Vec::new(), Vec::new());
    let mut items = TokenStream::new();
    for id in ids {
        let definition = context.model.definition(*id);
        let name = ident(&definition.name);
        let docs = docs::attributes(&docs::type_definition(context.model, definition));
        match &definition.shape {
            Shape::Struct(fields) => {
                let (fields, keys): (Vec<_>, Vec<_>) = fields.iter().map(|field| (field, field.name.as_str())).unzip();
                items.extend(object(context, &definition.name, docs, &fields, &keys, definition.direction));
                if let Some(received) = definition.input_of {
                    let received = ident(&context.model.definition(received).name);
                    inputs.push(quote!(#name: #received));
                }
                structs.push(name);
            }
            Shape::Enum(values) => {
                items.extend(open_enum(&definition.name, docs, values));
                enums.push(name);
            }
        }
    }
    if !structs.is_empty() {
        items.extend(quote!(#krate::__impl_object! { #(#structs)* }));
    }
    if !enums.is_empty() {
        items.extend(quote!(#krate::__impl_enum! { #(#enums)* }));
    }
    if !inputs.is_empty() {
        items.extend(quote!(#krate::__impl_input! { #(#inputs),* }));
    }
    items
}

/// Returns a struct with its constructor, setters and wire form. `keys` are the JSON keys of its fields.
pub(super) fn object(
    context: &Context<'_>,
    name: &str,
    docs: TokenStream,
    fields: &[&Field],
    keys: &[&str],
    direction: Direction,
) -> TokenStream {
    let name = format_ident!("{name}");
    // A constant field is sent, but cannot be set.
    let own: Vec<&Field> = fields.iter().copied().filter(|field| field.fixed.is_none()).collect();
    let definitions = own.iter().map(|field| field::definition(context, field));
    let (required, others): (Vec<&Field>, Vec<&Field>) = own.iter().partition(|field| field.is_argument());
    let (parameters, allow) = field::parameters(context, &required);
    let setters = others.iter().map(|field| field::setter(context, field));
    let constructor_docs = docs::line(if required.is_empty() {
        "Creates the value without any fields set."
    } else {
        "Creates the value from its required fields."
    });
    let constructor = if required.is_empty() {
        quote!(Default::default())
    } else {
        let initializers = own.iter().map(|field| field::initializer(field));
        quote!(Self { #(#initializers),* })
    };
    let wire = wire(&name, fields, keys);
    let builder = (direction == Direction::Request).then(|| {
        quote! {
            impl #name {
                #constructor_docs
                #allow
                pub fn new(#parameters) -> Self {
                    #constructor
                }

                #(#setters)*
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#definitions),*
        }

        #builder

        #wire
    }
}

/// Returns the impl that converts a struct to and from JSON. It is never inlined, because otherwise every crate that
/// calls an operation would compile a copy.
fn wire(name: &proc_macro2::Ident, fields: &[&Field], keys: &[&str]) -> TokenStream {
    let tellings = fields.iter().zip(keys).map(|(field, key)| field::telling(field, key));
    let f = if fields.is_empty() { quote!(_) } else { quote!(f) };
    quote! {
        impl wire::Object for #name {
            #[inline(never)]
            fn fields(&mut self, #f: &mut wire::Fields<'_>) {
                #(#tellings)*
            }
        }
    }
}

fn open_enum(name: &str, docs: TokenStream, values: &[EnumValue]) -> TokenStream {
    let name = format_ident!("{name}");
    let variants: Vec<_> = values.iter().map(|value| ident(&value.rust)).collect();
    let texts: Vec<_> = values.iter().map(|value| literal(&value.value)).collect();
    let variant_docs = values.iter().map(|value| docs::attributes(&docs::value(value)));
    quote! {
        #docs
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that the documentation does not list, unchanged.
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
