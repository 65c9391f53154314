//! Resolves the types that pages share: those of a version's `types.yaml` and of `platform/types.yaml`.

use super::declaration::{Declaration, declared_names};
use super::distinct::{Entry, Style, distinct};
use super::example;
use super::fields::facts;
use super::names::is_camel;
use super::platform::{Resolved, not_camel, text};
use super::report::{At, Report, root};
use super::tables::{Arena, File, Tables};
use super::types::{Around, Resolver, Sibling};
use super::{Direction, EnumValue, Owner, Row, Shape, Text, TypeDef, TypeId};
use crate::source::{Diagnostics, Document};
use crate::spec;
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// The suffix of a sent type whose received form has the same name.
const INPUT: &str = "Input";

/// A shared type, as pages refer to it.
pub(super) struct SharedType<'d> {
    /// The received form.
    pub(super) reply: Option<TypeId>,
    /// The sent form.
    pub(super) request: Option<TypeId>,
    /// The rows of an object: as received, and as sent.
    pub(super) reply_rows: Vec<Row>,
    pub(super) request_rows: Vec<Row>,
    /// The values of an enum.
    pub(super) values: Option<Vec<EnumValue>>,
    pub(super) document: &'d Document,
    name: String,
}

impl SharedType<'_> {
    /// Returns the type for a direction.
    pub(super) fn id(&self, direction: Direction) -> Option<TypeId> {
        match direction {
            Direction::Request => self.request,
            Direction::Reply => self.reply,
        }
    }

    /// Returns the rows for a direction.
    pub(super) fn rows(&self, direction: Direction) -> &[Row] {
        match direction {
            Direction::Request => &self.request_rows,
            Direction::Reply => &self.reply_rows,
        }
    }

    /// Returns the place of its declaration, in words.
    pub(super) fn place(&self) -> String {
        root().key(&self.name).name().place(self.document)
    }

    /// Returns the place of a row's declaration, in words.
    pub(super) fn row_place(&self, row: &str) -> String {
        root().key(&self.name).key("fields").key(row).name().place(self.document)
    }
}

/// The shared types of a file, by name.
pub(super) type Declared<'d> = IndexMap<String, SharedType<'d>>;

/// All shared types.
#[derive(Default)]
pub(super) struct SharedTypes<'d> {
    /// The types of each file, by version, with an empty key for the platform.
    files: HashMap<String, Declared<'d>>,
    /// The file of each type, and the place in it.
    places: HashMap<TypeId, (String, usize)>,
}

/// The key of the platform's types.
const PLATFORM: &str = "";

impl<'d> SharedTypes<'d> {
    /// Returns the shared type of a name for the page `id`: that of its version, or of the platform.
    pub(super) fn find(&self, id: &str, name: &str) -> Option<&SharedType<'d>> {
        let version = self.files.get(version(id)).and_then(|declared| declared.get(name));
        version.or_else(|| self.files.get(PLATFORM)?.get(name))
    }

    /// Returns the names that the page `id` can use.
    pub(super) fn names(&self, id: &str) -> impl Iterator<Item = &str> {
        let files = [self.files.get(version(id)), self.files.get(PLATFORM)];
        files.into_iter().flatten().flat_map(IndexMap::keys).map(String::as_str)
    }

    /// Returns the shared type with this definition, in either direction.
    pub(super) fn of(&self, ty: TypeId) -> Option<&SharedType<'d>> {
        let (file, index) = self.places.get(&ty)?;
        self.files.get(file)?.get_index(*index).map(|(_, shared)| shared)
    }

    /// Checks the examples of the fields of shared types.
    pub(super) fn check_examples(&self, types: &[TypeDef], diagnostics: &mut Diagnostics) {
        let mut files: Vec<_> = self.files.iter().collect();
        files.sort_by_key(|(file, _)| *file);
        for shared in files.into_iter().flat_map(|(_, declared)| declared.values()) {
            let rows = if shared.reply.is_some() { &shared.reply_rows } else { &shared.request_rows };
            let at = root().key(&shared.name).key("fields");
            let id = shared.reply.or(shared.request);
            if let Some(definition) = id.and_then(|id| types.get(id.0 as usize)) {
                let report = &mut Report::new(shared.document, diagnostics);
                example::check_rows(rows, &definition.owner, types, &at, report);
            }
        }
    }

    /// Declares the types of a file, which may refer to each other and to types declared before.
    pub(super) fn declare(
        &mut self,
        owner: Owner,
        written: &spec::Types,
        document: &'d Document,
        resolved: &Resolved,
        arena: &mut Arena,
        diagnostics: &mut Diagnostics,
    ) {
        let names = rust_names(written, &mut Report::new(document, diagnostics));
        let (key, id) = match &owner {
            Owner::Platform => (PLATFORM.to_owned(), "platform.types".to_owned()),
            Owner::Version(id) | Owner::Page(id) => (id.clone(), format!("{id}.types")),
        };
        let file = File { id: &id, owner, document, resolved, shared: self };
        let mut resolver = file.resolver(diagnostics);
        let mut declared: Declared<'d> = IndexMap::new();
        let platform = self.files.get(PLATFORM);
        for name in written.keys() {
            // Otherwise the meaning of a name on a page would depend on whether this file exists.
            if let Some(other) = platform.and_then(|types| types.get(name)) {
                let message = format!("`{name}` is also a type of the platform ({})", other.place());
                let help = "remove it here, or give it another name";
                resolver.report.error("declared-twice", &root().key(name).name(), message, help);
            }
        }
        for ((name, one), rust) in written.iter().zip(&names) {
            declared.insert(name.clone(), open(name, one, rust, document, &mut resolver));
        }
        let sibling = |shared: &SharedType<'_>| Sibling { request: shared.request, reply: shared.reply };
        resolver.siblings = declared.iter().map(|(name, shared)| (name.clone(), sibling(shared))).collect();
        for ((name, one), rust) in written.iter().zip(&names) {
            let (Some(fields), Some(shared)) = (&one.fields, declared.get_mut(name)) else { continue };
            declared_names(fields, &mut resolver.declared);
            let is_both = shared.reply.is_some() && shared.request.is_some();
            for direction in [Direction::Reply, Direction::Request] {
                let Some(index) = shared.id(direction).and_then(TypeId::as_local) else { continue };
                let is_input = is_both && direction == Direction::Request;
                let around = Around {
                    prefix: rust.clone(),
                    names: Vec::new(),
                    table: "",
                    open: vec![(name.clone(), index)],
                    is_input,
                };
                // Mistakes in the fields of a type for both directions are reported once.
                let rows = resolver.muted(is_input, |resolver| {
                    resolver.table(fields, direction, &around, &root().key(name).key("fields"))
                });
                resolver.declarations[index].shape = Shape::Struct(facts(&rows));
                match direction {
                    Direction::Request => shared.request_rows = rows,
                    Direction::Reply => shared.reply_rows = rows,
                }
            }
        }
        file.finish(resolver, &mut declared, &HashSet::new(), arena);
        for (index, shared) in declared.values().enumerate() {
            for id in shared.reply.iter().chain(&shared.request) {
                self.places.insert(*id, (key.clone(), index));
            }
        }
        self.files.insert(key, declared);
    }
}

/// Returns the version of a page: `im.v1`.
pub(super) fn version(id: &str) -> &str {
    let end = id.match_indices('.').nth(1).map_or(id.len(), |(at, _)| at);
    &id[..end]
}

impl Tables for Declared<'_> {
    fn each(&mut self, change: &mut dyn FnMut(&mut [Row])) {
        for shared in self.values_mut() {
            change(&mut shared.reply_rows);
            change(&mut shared.request_rows);
        }
    }

    fn ids(&mut self, change: &dyn Fn(TypeId) -> TypeId) {
        for shared in self.values_mut() {
            shared.reply = shared.reply.map(change);
            shared.request = shared.request.map(change);
        }
    }
}

/// Assigns the Rust names of the types of a file.
fn rust_names(written: &spec::Types, report: &mut Report<'_>) -> Vec<String> {
    let entries: Vec<Entry<'_>> = written.iter().map(|(name, one)| Entry { name, wish: one.rust.as_deref() }).collect();
    let names = distinct(&entries, Style::Type);
    let mut seen: HashMap<&str, &str> = HashMap::new();
    for ((name, one), rust) in written.iter().zip(&names) {
        let at = root().key(name);
        let at = if one.rust.is_some() { at.key("rust") } else { at.name() };
        if !is_camel(rust) {
            not_camel(rust, &at, report);
        } else if let Some(other) = seen.insert(rust, name) {
            let message = format!("the types `{other}` and `{name}` both become `{rust}` in Rust");
            report.error("rust-name-collision", &at, message, "give one of them another name with the key `rust`");
        }
    }
    names
}

/// Reserves an id for a type, so that others can refer to it before its fields are known.
fn open<'d>(
    name: &str,
    written: &spec::SharedType,
    rust: &str,
    document: &'d Document,
    resolver: &mut Resolver<'_, '_, 'd>,
) -> SharedType<'d> {
    let at = root().key(name);
    let doc = text(&written.doc, &at.key("doc"), &mut resolver.report);
    let mut shared = SharedType {
        reply: None,
        request: None,
        reply_rows: Vec::new(),
        request_rows: Vec::new(),
        values: None,
        document,
        name: name.to_owned(),
    };
    match (&written.fields, &written.values) {
        (Some(_), None) => {
            let is_both = written.direction == spec::Direction::Both;
            let mut declare = |direction, input_of| {
                let is_input = is_both && direction == Direction::Request;
                resolver.declarations.push(Declaration {
                    is_input,
                    input_of,
                    ..named(rust, direction, doc.clone(), Shape::Struct(Vec::new()), &at)
                });
                Some(TypeId::local(resolver.declarations.len() - 1))
            };
            if written.direction != spec::Direction::Request {
                shared.reply = declare(Direction::Reply, None);
            }
            if written.direction != spec::Direction::Reply {
                shared.request = declare(Direction::Request, shared.reply);
            }
        }
        (None, Some(values)) => {
            let field = spec::Field { ty: "string".to_owned(), values: Some(values.clone()), ..spec::Field::default() };
            let values = resolver.values(&field, &at);
            resolver.declarations.push(named(rust, Direction::Reply, doc, Shape::Enum(values.clone()), &at));
            let id = TypeId::local(resolver.declarations.len() - 1);
            (shared.reply, shared.request, shared.values) = (Some(id), Some(id), Some(values));
        }
        (fields, _) => {
            let message = match fields {
                Some(_) => format!("`{name}` is an object and an enum at once"),
                None => format!("`{name}` is neither an object nor an enum"),
            };
            resolver.report.error("bad-type", &at.name(), message, "give it either `fields` or `values`");
        }
    }
    shared
}

/// Adds a type that already has its name.
fn named(rust: &str, direction: Direction, doc: Text, shape: Shape, at: &At) -> Declaration {
    Declaration {
        prefix: String::new(),
        base: rust.to_owned(),
        explicit: true,
        qualifiers: Vec::new(),
        place: String::new(),
        direction,
        is_input: false,
        input_of: None,
        doc,
        shape,
        at: at.clone(),
    }
}

/// Returns the suffix of a sent type whose received form has the same name.
pub(super) fn input_suffix(declaration: &Declaration) -> &'static str {
    if declaration.is_input && matches!(declaration.shape, Shape::Struct(_)) { INPUT } else { "" }
}

/// Whether a page leaves a text to the declaration.
pub(super) fn or_declared(own: Text, declared: &Text) -> Text {
    if own.zh.is_empty() && own.en.is_empty() { declared.clone() } else { own }
}
