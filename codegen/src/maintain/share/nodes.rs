//! The object types of pages, as they are compared.

use super::walk::{base, tables};
use super::{Options, Page, resource, version};
use crate::model::{Direction, part};
use crate::spec::{Field, Fields, SharedType, Types, Written};
use indexmap::IndexMap;

/// An object type that a page declares, or that is declared already.
pub(super) struct Node {
    /// The page it stands on, by index; `None` where it is declared already.
    pub(super) page: Option<usize>,
    pub(super) version: String,
    pub(super) resource: String,
    /// What it is called.
    pub(super) name: String,
    pub(super) direction: Direction,
    /// Whether it is the whole reply.
    pub(super) is_reply: bool,
    /// Whether it can be a shared type at all.
    pub(super) is_plain: bool,
    /// How deep objects lie in it.
    pub(super) height: usize,
    pub(super) slots: IndexMap<String, Slot>,
    /// The field that declares it; its `fields` are those of the object.
    pub(super) field: Field,
}

/// What is compared of a field.
#[derive(Clone)]
pub(super) struct Slot {
    /// The lists and maps around the type.
    pub(super) around: String,
    pub(super) kind: Kind,
    /// The Rust name that is asked for.
    rust: Option<String>,
}

/// The type of a field, without the lists and maps around it.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A type of the language, with its format.
    Plain(String, Option<String>),
    /// An object, by its node.
    Object(usize),
    /// A type that is declared elsewhere.
    Name(String),
}

impl Slot {
    /// Whether two fields can be one; `same` tells it of objects.
    pub(super) fn fits(&self, other: &Self, same: &dyn Fn(&Kind, &Kind) -> bool) -> bool {
        let kinds = match (&self.kind, &other.kind) {
            (Kind::Plain(one, format), Kind::Plain(two, other)) => {
                one == two && (format.is_none() || other.is_none() || format == other)
            }
            (one, two) => same(one, two),
        };
        let rust = self.rust.is_none() || other.rust.is_none() || self.rust == other.rust;
        kinds && rust && self.around == other.around
    }
}

/// The nodes of the pages of a version and of what it declares, those inside others first.
pub(super) fn collect(version: &str, pages: &mut [Page], types: &Types, options: &Options) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (name, declared) in types {
        if let Some(node) = preset(version, name, declared, &mut nodes) {
            nodes.push(node);
        }
    }
    for (index, page) in pages.iter_mut().enumerate() {
        let id = page.id.clone();
        for (direction, fields) in tables(&mut page.written) {
            let place = Place { page: index, id: &id, direction };
            for (name, field) in fields.iter() {
                place.visit(name, field, &mut nodes);
            }
        }
        if let Some(node) = reply(index, page, &nodes, options) {
            nodes.push(node);
        }
    }
    nodes
}

/// A type that is declared already.
fn preset(version: &str, name: &str, declared: &SharedType, nodes: &mut Vec<Node>) -> Option<Node> {
    let fields = declared.fields.as_ref()?;
    let place = Place { page: usize::MAX, id: version, direction: Direction::Reply };
    let field = Field { ty: name.to_owned(), fields: Some(fields.clone()), ..Field::default() };
    let (slots, height) = place.slots(fields, nodes);
    let mut node = place.node(name.to_owned(), field, slots, height);
    node.page = None;
    Some(node)
}

/// The reply of a page as an object of its own: named by the page, or after the resource that it returns.
fn reply(index: usize, page: &Page, nodes: &[Node], options: &Options) -> Option<Node> {
    let Written::Operation(operation) = &page.written else { return None };
    let fields = operation.response.fields().filter(|fields| !fields.is_empty())?;
    let named = operation.frame.get("data").and_then(|row| row.ty.clone());
    let scalars = fields.values().filter(|field| field.fields.is_none() && !field.ty.ends_with("[]")).count();
    let is_paged = fields.contains_key("has_more") || fields.contains_key("page_token");
    let name = match named {
        Some(name) => part(base(&name)),
        None if scalars > 1 && !is_paged => part(resource(&page.id)),
        None => return None,
    };
    let place = Place { page: index, id: &page.id, direction: Direction::Reply };
    let (slots, height) = place.slots_again(fields, nodes);
    let field = Field { ty: name.clone(), fields: Some(fields.clone()), ..Field::default() };
    let mut node = place.node(options.renamed(version(&page.id), &name), field, slots, height);
    node.is_reply = true;
    Some(node)
}

/// Where the objects of a table stand.
struct Place<'a> {
    page: usize,
    id: &'a str,
    direction: Direction,
}

impl Place<'_> {
    fn node(&self, name: String, field: Field, slots: IndexMap<String, Slot>, height: usize) -> Node {
        let fields = field.fields.as_ref();
        let is_plain = fields.is_some_and(|fields| {
            !fields.is_empty()
                && fields.values().all(|field| field.name.is_none() && field.fixed.is_none() && field.ty != "file")
        });
        Node {
            page: Some(self.page),
            version: version(self.id).to_owned(),
            resource: resource(self.id).to_owned(),
            name,
            direction: self.direction,
            is_reply: false,
            is_plain,
            height,
            slots,
            field,
        }
    }

    /// Notes the objects in a field, then that of the field itself.
    fn visit(&self, name: &str, field: &Field, nodes: &mut Vec<Node>) -> Option<usize> {
        let fields = field.fields.as_ref()?;
        let (slots, height) = self.slots(fields, nodes);
        let called = field.rust_type.as_deref().unwrap_or(match base(&field.ty) {
            "object" => name,
            named => named,
        });
        nodes.push(self.node(part(called), field.clone(), slots, height));
        Some(nodes.len() - 1)
    }

    fn slots(&self, fields: &Fields, nodes: &mut Vec<Node>) -> (IndexMap<String, Slot>, usize) {
        let mut height = 0;
        let slots = fields.iter().map(|(name, field)| {
            let inner = self.visit(name, field, nodes);
            height = height.max(inner.map_or(0, |inner| nodes[inner].height + 1));
            (name.clone(), slot(field, inner))
        });
        (slots.collect(), height)
    }

    /// The slots of fields whose objects are noted already: the last nodes of this page, in the same order.
    fn slots_again(&self, fields: &Fields, nodes: &[Node]) -> (IndexMap<String, Slot>, usize) {
        let mut found = nodes.iter().enumerate().rev().filter(|(_, node)| node.page == Some(self.page));
        let mut height = 0;
        let mut slots: Vec<(String, Slot)> = Vec::new();
        for (name, field) in fields.iter().rev() {
            let inner = field
                .fields
                .as_ref()
                .and_then(|_| found.find(|(_, node)| node.field == *field))
                .map(|(index, _)| index);
            height = height.max(inner.map_or(0, |inner| nodes[inner].height + 1));
            slots.push((name.clone(), slot(field, inner)));
        }
        slots.reverse();
        (slots.into_iter().collect(), height)
    }
}

fn slot(field: &Field, inner: Option<usize>) -> Slot {
    let name = base(&field.ty);
    let kind = match inner {
        Some(inner) => Kind::Object(inner),
        None if matches!(name, "string" | "int" | "float" | "boolean" | "object" | "file" | "any") => {
            Kind::Plain(name.to_owned(), field.format.clone())
        }
        None => Kind::Name(name.to_owned()),
    };
    Slot { around: super::walk::with_base(&field.ty, ""), kind, rust: field.rust.clone() }
}
