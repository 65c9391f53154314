//! The object types of pages, in a form that can be compared.

use super::walk::{base, tables, with_base};
use super::{Page, resource};
use crate::model::{Direction, part};
use crate::spec::{Field, Fields, Text, Types, Written};
use indexmap::IndexMap;

/// An object type that a page declares, or that is already declared.
pub(super) struct Node<'p> {
    /// The index of its page; `None` if it is a declared type or inside one.
    pub(super) page: Option<usize>,
    /// Whether it is already declared.
    pub(super) is_declared: bool,
    pub(super) resource: String,
    /// Its name.
    pub(super) name: String,
    pub(super) direction: Direction,
    /// Whether it is the whole reply.
    pub(super) is_reply: bool,
    /// Whether it can be a shared type at all.
    pub(super) is_plain: bool,
    /// The depth of the objects in it.
    pub(super) height: usize,
    pub(super) slots: Slots<'p>,
    /// Its description, if any.
    pub(super) doc: Option<&'p Text>,
    pub(super) fields: &'p Fields,
}

/// The fields of an object, as far as they are compared.
pub(super) type Slots<'p> = IndexMap<&'p str, Slot<'p>>;

/// A field, as far as it is compared.
#[derive(Clone)]
pub(super) struct Slot<'p> {
    /// The lists and maps around the type.
    pub(super) around: String,
    pub(super) kind: Kind<'p>,
    /// The requested Rust name.
    rust: Option<&'p str>,
}

/// The type of a field, without the lists and maps around it.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Kind<'p> {
    /// A type of the language, with its format.
    Plain(&'p str, Option<&'p str>),
    /// An object, by its node.
    Object(usize),
    /// A type that is declared elsewhere.
    Name(&'p str),
}

impl Slot<'_> {
    /// Whether two fields can be merged; `same` decides it for objects.
    pub(super) fn fits(&self, other: &Self, same: &dyn Fn(&Kind<'_>, &Kind<'_>) -> bool) -> bool {
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

/// Returns the nodes of the pages of a version and of its declarations, inner nodes first.
pub(super) fn collect<'p>(version: &'p str, pages: &'p [Page], types: &'p Types) -> Vec<Node<'p>> {
    let mut nodes = Vec::new();
    for (name, declared) in types {
        let Some(fields) = &declared.fields else { continue };
        let place = Place { page: None, id: version, direction: Direction::Reply };
        let (slots, height) = place.slots(fields, &mut nodes);
        nodes.push(Node { is_declared: true, ..place.node(name.clone(), None, fields, slots, height) });
    }
    for (index, page) in pages.iter().enumerate() {
        for (direction, fields) in tables(&page.written) {
            let place = Place { page: Some(index), id: &page.id, direction };
            let (slots, height) = place.slots(fields, &mut nodes);
            if direction == Direction::Reply
                && let Some(name) = reply_name(page, fields)
            {
                nodes.push(Node { is_reply: true, ..place.node(name, None, fields, slots, height) });
            }
        }
    }
    nodes
}

/// Returns the name of a page's reply as an object: the name on the page, or the resource that it returns.
fn reply_name(page: &Page, fields: &Fields) -> Option<String> {
    let Written::Operation(operation) = &page.written else { return None };
    if fields.is_empty() {
        return None;
    }
    if let Some(name) = operation.frame.get("data").and_then(|row| row.ty.as_ref()) {
        return Some(part(base(name)));
    }
    let scalars = fields.values().filter(|field| field.fields.is_none() && !field.ty.ends_with("[]")).count();
    let is_paged = fields.contains_key("has_more") || fields.contains_key("page_token");
    (scalars > 1 && !is_paged).then(|| part(resource(&page.id)))
}

/// Collects the objects of a table.
struct Place<'p> {
    page: Option<usize>,
    id: &'p str,
    direction: Direction,
}

impl Place<'_> {
    fn node<'p>(
        &self,
        name: String,
        doc: Option<&'p Text>,
        fields: &'p Fields,
        slots: Slots<'p>,
        height: usize,
    ) -> Node<'p> {
        let is_plain = |field: &Field| field.name.is_none() && field.fixed.is_none() && field.ty != "file";
        Node {
            page: self.page,
            is_declared: false,
            resource: resource(self.id).to_owned(),
            name,
            direction: self.direction,
            is_reply: false,
            is_plain: !fields.is_empty() && fields.values().all(is_plain),
            height,
            slots,
            doc,
            fields,
        }
    }

    /// Returns the slots of fields, and the depth of their objects. Notes the objects in each field, then the object of
    /// the field itself.
    fn slots<'p>(&self, fields: &'p Fields, nodes: &mut Vec<Node<'p>>) -> (Slots<'p>, usize) {
        let mut height = 0;
        let slots = fields.iter().map(|(name, field)| {
            let inner = self.visit(name, field, nodes);
            height = height.max(inner.map_or(0, |inner| nodes[inner].height + 1));
            (name.as_str(), slot(field, inner))
        });
        (slots.collect(), height)
    }

    fn visit<'p>(&self, name: &'p str, field: &'p Field, nodes: &mut Vec<Node<'p>>) -> Option<usize> {
        let fields = field.fields.as_ref()?;
        let (slots, height) = self.slots(fields, nodes);
        let called = field.rust_type.as_deref().unwrap_or(match base(&field.ty) {
            "object" => name,
            named => named,
        });
        nodes.push(self.node(part(called), Some(&field.doc), fields, slots, height));
        Some(nodes.len() - 1)
    }
}

fn slot(field: &Field, inner: Option<usize>) -> Slot<'_> {
    let name = base(&field.ty);
    let kind = match inner {
        Some(inner) => Kind::Object(inner),
        None if matches!(name, "string" | "int" | "float" | "boolean" | "object" | "file" | "any") => {
            Kind::Plain(name, field.format.as_deref())
        }
        None => Kind::Name(name),
    };
    Slot { around: with_base(&field.ty, ""), kind, rust: field.rust.as_deref() }
}
