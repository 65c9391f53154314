//! The Rust bindings: one module per resource, in modules per version and service.

mod docs;
mod endpoint;
mod error;
mod event;
mod field;
mod handle;
mod markdown;
mod module;
mod operation;
mod paging;
mod platform;
mod types;

use super::EmitError;
use crate::model::Model;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// For whom the bindings are generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The crate `feishu-api` itself: with identifiers, scopes and gateway errors for the whole
    /// platform, and every service behind a Cargo feature.
    Core,
    /// Another crate, which depends on `feishu-api`.
    Dependent,
}

impl Target {
    /// The path of `feishu-api` in generated code.
    fn krate(self) -> TokenStream {
        match self {
            Self::Core => quote!(crate),
            Self::Dependent => quote!(::feishu_api),
        }
    }
}

/// What every part of the emitter needs.
#[derive(Clone, Copy)]
struct Context<'m> {
    model: &'m Model,
    target: Target,
    /// How many modules lie between the root and the one in hand.
    depth: usize,
}

impl Context<'_> {
    fn krate(&self) -> TokenStream {
        self.target.krate()
    }
}

/// One Rust module with the modules inside it.
pub struct Module<'m> {
    /// Its name; empty at the root.
    name: String,
    docs: Vec<String>,
    /// The Cargo feature without which it is left out.
    feature: Option<String>,
    /// What stands in it. Made only when it is written, on whichever thread writes it.
    items: Box<dyn Fn() -> TokenStream + Send + Sync + 'm>,
    children: Vec<Module<'m>>,
    /// The spec files it is made of, relative to the spec directory.
    sources: BTreeSet<String>,
}

/// A generated file.
pub struct File {
    /// The path below the output directory, with `/`.
    pub path: String,
    /// The spec files it is made of, relative to the spec directory.
    pub sources: BTreeSet<String>,
    /// What it holds, without a header.
    pub content: String,
}

/// The bindings of a model as a tree of modules.
pub fn modules(model: &Model, target: Target) -> Module<'_> {
    let context = Context { model, target, depth: 0 };
    let mut tree = module::Tree::default();
    for operation in &model.operations {
        tree.insert(operation);
    }
    for event in &model.events {
        tree.insert_event(event);
    }
    let mut root = module::root(context, tree);
    root.children.extend(platform::modules(context));
    root.children.sort_by(|a, b| a.name.cmp(&b.name));
    root
}

impl Module<'_> {
    /// A file per module: `mod.rs`, `im/mod.rs`, `im/v1/mod.rs`, `im/v1/pin.rs`.
    pub fn files(&self) -> Result<Vec<File>, EmitError> {
        let mut pending = Vec::new();
        self.collect("", &mut pending);
        super::parallel(pending, |(path, module)| {
            let declarations = module.children.iter().map(Module::declaration);
            let items = (module.items)();
            let content = docs::put_in(&super::format_rust(quote!(#(#declarations)* #items), &path)?);
            Ok(File { path, sources: module.sources.clone(), content })
        })
    }

    fn collect<'m>(&'m self, directory: &str, pending: &mut Vec<(String, &'m Self)>) {
        let name = self.name.trim_start_matches("r#");
        let inside = if name.is_empty() { directory.to_owned() } else { format!("{directory}{name}/") };
        let path = if self.children.is_empty() && !name.is_empty() {
            format!("{directory}{name}.rs")
        } else {
            format!("{inside}mod.rs")
        };
        pending.push((path, self));
        for child in &self.children {
            child.collect(&inside, pending);
        }
    }

    /// All modules in one file.
    pub fn single_file(&self, path: &str) -> Result<File, EmitError> {
        let mut sources = BTreeSet::new();
        self.all_sources(&mut sources);
        Ok(File { path: path.to_owned(), sources, content: docs::put_in(&super::format_rust(self.inline(), path)?) })
    }

    fn all_sources(&self, sources: &mut BTreeSet<String>) {
        sources.extend(self.sources.iter().cloned());
        self.children.iter().for_each(|child| child.all_sources(sources));
    }

    fn attributes(&self) -> TokenStream {
        let docs = docs::attributes(&self.docs);
        let feature = self.feature.iter().map(|feature| quote!(#[cfg(feature = #feature)]));
        quote!(#docs #(#feature)*)
    }

    fn declaration(&self) -> TokenStream {
        let (attributes, name) = (self.attributes(), ident(&self.name));
        quote!(#attributes pub mod #name;)
    }

    fn inline(&self) -> TokenStream {
        let items = (self.items)();
        let children = self.children.iter().map(|child| {
            let (attributes, name, inner) = (child.attributes(), ident(&child.name), child.inline());
            quote!(#attributes pub mod #name { #inner })
        });
        quote!(#(#children)* #items)
    }
}

/// A Rust identifier; the model has made sure that it is one.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A string literal. `quote` would look up for every character whether it is printable, which in
/// Chinese text costs more than all else; only what Rust requires is escaped here.
fn literal(text: &str) -> Literal {
    let mut source = String::with_capacity(text.len() + 2);
    source.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => source.extend(['\\', character]),
            '\n' => source.push_str("\\n"),
            // Controls, and the marks that turn the direction of text around.
            '\0'..='\x1f'
            | '\x7f'..='\u{9f}'
            | '\u{200e}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                source.extend(character.escape_unicode());
            }
            _ => source.push(character),
        }
    }
    source.push('"');
    source.parse().unwrap_or_else(|_| Literal::string(text))
}

/// A two-language text as an expression.
fn text(text: &crate::model::Text) -> TokenStream {
    let (zh, en) = (literal(&text.zh), literal(&text.en));
    quote!(text::Text { zh: #zh, en: #en })
}
