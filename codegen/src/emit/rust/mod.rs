//! The Rust bindings: one module per resource, in modules per version and service.

mod docs;
mod endpoint;
mod error;
mod event;
mod field;
mod handle;
mod list;
mod markdown;
mod module;
mod operation;
mod paging;
mod platform;
mod protocol;
mod types;

use super::EmitError;
use crate::model::{Model, Owner, Type, TypeId};
use crate::source::is_hidden;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// The crate for which the bindings are generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The crate `feishu-api` itself, with identifiers, scopes and gateway errors of the whole platform, and a Cargo
    /// feature for every service.
    Core,
    /// Another crate, which depends on `feishu-api`.
    Dependent,
}

impl Target {
    /// The path of the items that generated code uses: the hidden module `codegen` of `feishu-api`.
    fn krate(self) -> TokenStream {
        match self {
            Self::Core => quote!(crate::codegen),
            Self::Dependent => quote!(::feishu_api::codegen),
        }
    }
}

/// The context that all parts of the emitter share.
#[derive(Clone, Copy)]
struct Context<'m> {
    model: &'m Model,
    target: Target,
    /// The number of modules between the root and the current module.
    depth: usize,
    /// The place where the types of the current file are declared.
    place: Place<'m>,
}

/// The place of a type's declaration.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place<'m> {
    Platform,
    Version(&'m str),
    Page(&'m str),
}

impl<'m> Place<'m> {
    fn of(owner: &'m Owner) -> Self {
        match owner {
            Owner::Platform => Self::Platform,
            Owner::Version(version) => Self::Version(version),
            Owner::Page(id) => Self::Page(id),
        }
    }
}

impl Context<'_> {
    fn krate(&self) -> TokenStream {
        self.target.krate()
    }

    /// Returns the path as source text.
    fn krate_path(&self) -> &'static str {
        match self.target {
            Target::Core => "crate::codegen",
            Target::Dependent => "::feishu_api::codegen",
        }
    }

    /// Returns the path of a module at the root of the bindings, seen from the current module.
    fn root(&self) -> TokenStream {
        match self.target {
            Target::Core => quote!(crate),
            Target::Dependent => {
                let up = (1..self.depth).map(|_| quote!(super::));
                quote!(#(#up)* super)
            }
        }
    }

    /// Returns the path as source text.
    fn root_path(&self) -> String {
        match self.target {
            Target::Core => "crate".to_owned(),
            Target::Dependent => vec!["super"; self.depth.max(1)].join("::"),
        }
    }

    /// Imports the modules that contain some types, and the module of the service's errors.
    fn imports<'t>(&self, core: &[&str], types: impl IntoIterator<Item = &'t Type>, errors: bool) -> TokenStream {
        let mut found = BTreeSet::new();
        types.into_iter().for_each(|ty| self.modules_of(ty, &mut found));
        if errors && let Place::Page(id) = self.place {
            let service = crate::model::module(id.split('.').next().unwrap_or_default());
            found.insert(format!("{service}.error"));
        }
        // Sorted by module, with those of the core first.
        let mut modules: BTreeMap<Vec<String>, BTreeSet<String>> = BTreeMap::new();
        for path in found {
            let mut path: Vec<String> = path.split('.').map(str::to_owned).collect();
            let name = path.pop().unwrap_or_default();
            modules.entry(path).or_default().insert(name);
        }
        let (krate, root) = (&self.krate(), &self.root());
        let mut imports = match core {
            [] => TokenStream::new(),
            core => {
                let core = core.iter().map(|name| ident(name));
                quote!(use #krate::{#(#core),*};)
            }
        };
        for (path, names) in modules {
            let path = path.iter().map(|name| ident(name));
            let names: Vec<Ident> = names.iter().map(|name| ident(name)).collect();
            imports.extend(match names.as_slice() {
                [name] => quote!(use #root::#(#path::)*#name;),
                names => quote!(use #root::#(#path::)*{#(#names),*};),
            });
        }
        imports
    }

    /// Returns the modules, from the root, that contain a type.
    fn modules_of(&self, ty: &Type, found: &mut BTreeSet<String>) {
        match ty {
            Type::Array(inner) | Type::Map(inner) => self.modules_of(inner, found),
            Type::Id(_) => {
                found.insert("id".to_owned());
            }
            Type::Enum(id) | Type::Object(id) => {
                let owner = Place::of(&self.model.definition(*id).owner);
                found.extend(self.module_of(owner).filter(|_| owner != self.place));
            }
            _ => {}
        }
    }

    /// Returns the module of shared types.
    fn module_of(&self, owner: Place<'_>) -> Option<String> {
        match owner {
            Place::Platform => Some("types".to_owned()),
            Place::Version(version) => Some(version.split('.').map(crate::model::module).collect::<Vec<_>>().join(".")),
            Place::Page(_) => None,
        }
    }

    /// Returns the path of a type for users of the whole platform's bindings.
    fn public_path(&self, id: TypeId) -> String {
        let definition = self.model.definition(id);
        let module = match Place::of(&definition.owner) {
            Place::Page(id) => {
                let id = id.rsplit_once('.').map_or("", |(module, _)| module);
                id.split('.').map(crate::model::module).collect::<Vec<_>>().join("::")
            }
            place => self.module_of(place).unwrap_or_default().replace('.', "::"),
        };
        format!("feishu_api::{module}::{}", definition.name)
    }

    /// Returns a declared type as the current file refers to it.
    fn type_path(&self, id: TypeId) -> TokenStream {
        let definition = self.model.definition(id);
        let (owner, name) = (Place::of(&definition.owner), ident(&definition.name));
        match self.module_of(owner).filter(|_| owner != self.place) {
            None => quote!(#name),
            Some(module) => {
                let module = ident(module.rsplit('.').next().unwrap_or_default());
                quote!(#module::#name)
            }
        }
    }
}

/// A Rust module and its inner modules.
pub struct Module<'m> {
    /// Its name; empty at the root.
    name: String,
    kind: Kind,
    docs: Vec<String>,
    /// The Cargo feature that enables it, if any.
    feature: Option<String>,
    /// Its content. It is made only when the module is written, on the thread that writes it.
    items: Box<dyn Fn() -> TokenStream + Send + Sync + 'm>,
    children: Vec<Module<'m>>,
    /// The spec files it is generated from, relative to the spec directory.
    sources: BTreeSet<String>,
}

/// What users of the bindings see of a module.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A module with its own path.
    Public,
    /// A private file: its items belong to the surrounding module.
    File,
}

/// A generated file.
pub struct File {
    /// The path below the output directory, with `/`.
    pub path: String,
    /// The spec files it is generated from, relative to the spec directory.
    pub sources: BTreeSet<String>,
    /// Its content, without a header.
    pub content: String,
}

/// Builds the bindings of a model as a tree of modules.
pub fn modules(model: &Model, target: Target) -> Module<'_> {
    let context = Context { model, target, depth: 0, place: Place::Platform };
    let mut tree = module::Tree::default();
    for operation in &model.operations {
        tree.insert(operation);
    }
    for event in &model.events {
        tree.insert_event(event);
    }
    let mut root = module::root(context, tree);
    root.children.extend(module::shared_types(context, Owner::Platform));
    root.children.extend(platform::modules(context));
    root.children.sort_by(|a, b| a.name.cmp(&b.name));
    root
}

impl Module<'_> {
    /// Returns one file per module: `mod.rs`, `im/mod.rs`, `im/v1/mod.rs`, `im/v1/pin.rs`.
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

    /// Returns all modules in one file.
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
        match self.kind {
            Kind::Public => quote!(#attributes pub mod #name;),
            Kind::File => quote!(#attributes mod #name; #attributes pub use #name::*;),
        }
    }

    fn inline(&self) -> TokenStream {
        let items = (self.items)();
        let children = self.children.iter().map(|child| {
            let (attributes, name, inner) = (child.attributes(), ident(&child.name), child.inline());
            match child.kind {
                Kind::Public => quote!(#attributes pub mod #name { #inner }),
                Kind::File => quote!(#attributes mod #name { #inner } #attributes pub use #name::*;),
            }
        });
        quote!(#(#children)* #items)
    }
}

/// Returns a Rust identifier; the model guarantees that it is valid.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// Returns a string literal. `quote` would check for every character whether it is printable, which dominates the run
/// time for Chinese text; only what Rust requires is escaped here.
fn literal(text: &str) -> Literal {
    let mut source = String::with_capacity(text.len() + 2);
    source.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => source.extend(['\\', character]),
            '\n' => source.push_str("\\n"),
            hidden if is_hidden(hidden) => source.extend(hidden.escape_unicode()),
            _ => source.push(character),
        }
    }
    source.push('"');
    source.parse().unwrap_or_else(|_| Literal::string(text))
}

/// Returns a text in both languages as an expression.
fn text(text: &crate::model::Text) -> TokenStream {
    let (zh, en) = (literal(&text.zh), literal(&text.en));
    quote!(text::Text { zh: #zh, en: #en })
}
