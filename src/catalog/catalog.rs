//! A catalog as a value: that of Feishu, or of other specs.

use super::file::File;
use super::{CodeEntry, Definition, ErrorRef, Event, Operation, ScopeEntry, Service, Type};
use crate::endpoint::ValueKind;
use serde::de::DeserializeOwned;
use std::fmt;
use std::sync::OnceLock;

/// Operations and events as data: those of Feishu, or those of other specs.
///
/// The functions of [the module](super) return the operations of Feishu, which are part of the program. A catalog of other
/// operations is built from the output of `feishu_codegen::catalog`. It has the lifetime of the program, like compiled
/// descriptors.
pub struct Catalog {
    /// By name.
    pub(super) files: Vec<File>,
    /// What all services share.
    pub(super) platform: File,
    codes: Index<CodeEntry>,
    scopes: Index<ScopeEntry>,
}

/// A file with what is said over all services.
struct Index<T> {
    json: &'static str,
    entries: OnceLock<Vec<T>>,
}

impl<T: DeserializeOwned> Index<T> {
    const fn new(json: &'static str) -> Self {
        Self { json, entries: OnceLock::new() }
    }

    fn entries(&self) -> &[T] {
        self.entries.get_or_init(|| serde_json::from_str(self.json).unwrap_or_default())
    }
}

impl Catalog {
    pub(super) const fn new(files: Vec<File>, platform: File, codes: &'static str, scopes: &'static str) -> Self {
        Self { files, platform, codes: Index::new(codes), scopes: Index::new(scopes) }
    }

    /// Returns the catalog of Feishu. Each file is parsed on first use.
    pub fn feishu() -> &'static Self {
        &super::built_in::FEISHU
    }

    /// Builds a catalog from the paths and contents of the files that `feishu_codegen::catalog` generates for a spec. Its
    /// memory is never freed, so build it once.
    ///
    /// # Errors
    /// Fails if a file is not a valid catalog file.
    pub fn read(files: impl IntoIterator<Item = (String, String)>) -> Result<&'static Self, CatalogError> {
        let mut catalog = Self::new(Vec::new(), File::new("platform", None, "{}"), "[]", "[]");
        let mut texts: Vec<(String, &'static str)> = Vec::new();
        for (path, content) in files {
            let Some(name) = path.strip_prefix("catalog/").and_then(|path| path.strip_suffix(".json")) else {
                continue;
            };
            let json: &'static str = content.leak();
            match (name, name.strip_prefix("texts/")) {
                (_, Some(name)) => texts.push((name.to_owned(), json)),
                ("platform", _) => catalog.platform = File::new("platform", None, json),
                ("codes", _) => catalog.codes = Index::new(json),
                ("scopes", _) => catalog.scopes = Index::new(json),
                _ => catalog.files.push(File::new(name.to_owned().leak(), None, json)),
            }
        }
        catalog.files.sort_by_key(|file| file.name);
        for (name, json) in texts {
            let file = match name.as_str() {
                "platform" => Some(&mut catalog.platform),
                name => catalog.files.iter_mut().find(|file| file.name == name),
            };
            if let Some(file) = file {
                file.describe(json);
            }
        }
        catalog.check()?;
        Ok(Box::leak(Box::new(catalog)))
    }

    /// Checks that all files can be parsed.
    fn check(&self) -> Result<(), CatalogError> {
        for file in self.files.iter().chain([&self.platform]) {
            file.check().map_err(|error| CatalogError::new(file.name, &error))?;
        }
        let codes = serde_json::from_str::<Vec<CodeEntry>>(self.codes.json).map(|_| ());
        codes.map_err(|error| CatalogError::new("codes", &error))?;
        let scopes = serde_json::from_str::<Vec<ScopeEntry>>(self.scopes.json).map(|_| ());
        scopes.map_err(|error| CatalogError::new("scopes", &error))
    }

    /// Returns the names of the services in alphabetical order: the first segments of operation ids. Parses no file.
    pub fn names(&'static self) -> impl Iterator<Item = &'static str> {
        self.files.iter().map(|file| file.name)
    }

    /// Returns all services in the order of their names. The iterator parses each file as it is reached.
    pub fn services(&'static self) -> impl Iterator<Item = &'static Service> {
        self.files.iter().map(move |file| file.service(self))
    }

    /// Returns the service with a name, such as `im`.
    pub fn service(&'static self, name: &str) -> Option<&'static Service> {
        Some(self.file(name)?.service(self))
    }

    /// Returns the file of a service.
    pub(super) fn file(&'static self, name: &str) -> Option<&'static File> {
        self.files.get(self.files.binary_search_by(|file| file.name.cmp(name)).ok()?)
    }

    /// Returns what all services share: the types and errors that the platform declares.
    pub fn platform(&'static self) -> &'static Service {
        self.platform.service(self)
    }

    /// Returns the operation with an id, such as `im.v1.chat.get`.
    pub fn operation(&'static self, id: &str) -> Option<&'static Operation> {
        let operations = &self.service(first(id))?.operations;
        operations.get(operations.binary_search_by(|one| one.id.as_str().cmp(id)).ok()?)
    }

    /// Returns the event with an id, such as `im.v1.event.message_receive`.
    pub fn event(&'static self, id: &str) -> Option<&'static Event> {
        let events = &self.service(first(id))?.events;
        events.get(events.binary_search_by(|one| one.id.as_str().cmp(id)).ok()?)
    }

    /// Returns the type with a name: the target of a [`Type::Named`].
    pub fn definition(&'static self, name: &str) -> Option<&'static Definition> {
        let types = match first(name) {
            "platform" => &self.platform().types,
            name => &self.service(name)?.types,
        };
        types.get(types.binary_search_by(|one| one.name.as_str().cmp(name)).ok()?)
    }

    /// Returns the JSON kind of a type's values.
    pub fn kind(&'static self, r#type: &Type) -> ValueKind {
        match r#type {
            Type::List(element) if **element == Type::File => ValueKind::Files,
            Type::Integer => ValueKind::Integer,
            Type::Number => ValueKind::Number,
            Type::Boolean => ValueKind::Boolean,
            Type::File => ValueKind::File,
            Type::Any => ValueKind::Any,
            Type::List(_) => ValueKind::Array,
            Type::Map(_) => ValueKind::Object,
            Type::Named(name) => match self.definition(name) {
                Some(definition) if definition.fields.is_some() => ValueKind::Object,
                _ => ValueKind::String,
            },
            _ => ValueKind::String,
        }
    }

    /// Resolves a reference to an error in an operation of a service. Returns the error, and whether the platform declares it.
    pub fn error(&'static self, error: &'static ErrorRef, service: &str) -> Option<(&'static super::Error, bool)> {
        let is_match = |one: &&super::Error| error.is(one);
        if let ErrorRef::Own(error) = error {
            return Some((error, error.platform));
        }
        let declared = self.service(service)?.errors.iter().find(is_match).map(|error| (error, false));
        declared.or_else(|| self.platform().errors.iter().find(is_match).map(|error| (error, true)))
    }

    /// Returns the errors of the platform and of all services, by code. Several services may use the same code.
    pub fn codes(&'static self) -> &'static [CodeEntry] {
        self.codes.entries()
    }

    /// Returns the scopes that operations and events need, by id.
    pub fn scopes(&'static self) -> &'static [ScopeEntry] {
        self.scopes.entries()
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.files.iter().map(|file| file.name)).finish()
    }
}

pub(super) fn first(id: &str) -> &str {
    id.split('.').next().unwrap_or_default()
}

/// The catalog that an operation belongs to. The default is Feishu's.
#[derive(Clone, Copy)]
pub(super) struct Home(pub(super) &'static Catalog);

impl Default for Home {
    fn default() -> Self {
        Self(Catalog::feishu())
    }
}

impl fmt::Debug for Home {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Catalog")
    }
}

/// An invalid catalog file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogError {
    name: String,
    problem: String,
}

impl CatalogError {
    fn new(name: &str, problem: &serde_json::Error) -> Self {
        Self { name: name.to_owned(), problem: problem.to_string() }
    }
}

impl fmt::Display for CatalogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "catalog/{}.json is not a valid catalog file of this version: {}", self.name, self.problem)
    }
}

impl std::error::Error for CatalogError {}
