//! Finds shared objects: types that several pages declare with the same name and matching fields.

use super::difference::{rows, usual};
use super::nodes::{Kind, Node, Slots, collect};
use super::walk::{base, tables_mut, with_base};
use super::{Options, Page, Shared, version};
use crate::model::{BUILT_IN, Direction};
use crate::parallel::parallel;
use crate::spec::{self, Field, Fields, Response, SharedType, Text, Written};
use indexmap::IndexMap;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::convert::Infallible;

/// Names that do not describe a type. Types with such a name are named after their resource.
const GENERIC: &[&str] = &[
    "content", "data", "detail", "element", "entity", "info", "item", "items", "list", "meta", "node", "object",
    "option", "options", "param", "property", "record", "result", "results", "setting", "settings", "value", "values",
];

impl Options {
    /// Returns the name of a type, which a maintainer may override.
    pub(super) fn renamed(&self, version: &str, name: &str) -> String {
        self.names.get(&format!("{version}.{name}")).cloned().unwrap_or_else(|| name.to_owned())
    }
}

/// Nodes that are the same type.
struct Cluster<'p> {
    /// The fields of all nodes.
    slots: Slots<'p>,
    members: Vec<usize>,
    /// Its name, if it is declared.
    key: Option<String>,
}

/// Declares the types that occur in several places, and makes the pages refer to them. Pages are grouped by version,
/// since versions share no types.
pub(super) fn share(pages: &mut [Page], shared: &mut Shared, options: &Options) {
    let versions = pages.chunk_by_mut(|one, two| version(&one.id) == version(&two.id)).filter_map(|pages| {
        let version = version(&pages.first()?.id).to_owned();
        let types = shared.types.remove(&version).unwrap_or_default();
        Some((version, types, pages))
    });
    let Ok(declared) = parallel(versions.collect(), |(version, types, pages)| {
        let (types, keys) = declarations(&version, pages, &types, options);
        pages.iter_mut().zip(keys).for_each(|(page, keys)| rewrite(page, keys, &types, options.facts));
        Ok::<_, Infallible>((version, types))
    });
    shared.types.extend(declared);
}

/// The types that a version declares from now on, and the types of each page's objects.
fn declarations(version: &str, pages: &[Page], types: &spec::Types, options: &Options) -> (spec::Types, Vec<Keys>) {
    let mut nodes = collect(version, pages, types);
    for node in &mut nodes {
        node.name = options.renamed(version, &node.name);
        // The built-in types have their names already.
        if BUILT_IN.contains(&node.name.as_str()) {
            node.name.push_str("_object");
        }
    }
    let mut sharing = Sharing { nodes: &nodes, clusters: Vec::new(), of_node: HashMap::new(), facts: options.facts };
    sharing.sort_into_clusters(version, options);
    sharing.name_clusters();
    (sharing.declarations(types.clone()), sharing.keys(pages.len()))
}

/// The shared types of a page's objects.
#[derive(Clone, Default)]
struct Keys {
    /// In the order in which the objects were collected.
    objects: VecDeque<Option<String>>,
    reply: Option<String>,
}

struct Sharing<'n> {
    nodes: &'n [Node<'n>],
    clusters: Vec<Cluster<'n>>,
    /// The cluster of each node, by index.
    of_node: HashMap<usize, usize>,
    facts: bool,
}

impl<'n> Sharing<'n> {
    /// Whether two types of fields are the same, by the clusters of their objects.
    fn same(&self, one: &Kind<'_>, two: &Kind<'_>) -> bool {
        let cluster = |kind: &Kind<'_>| match kind {
            Kind::Object(node) => self.of_node.get(node).copied(),
            _ => None,
        };
        match (one, two) {
            (Kind::Object(_), Kind::Object(_)) => cluster(one).is_some() && cluster(one) == cluster(two),
            (Kind::Object(_), Kind::Name(name)) | (Kind::Name(name), Kind::Object(_)) => {
                let cluster = cluster(one).or(cluster(two)).map(|cluster| &self.clusters[cluster]);
                cluster.is_some_and(|cluster| cluster.key.as_deref() == Some(name))
            }
            (one, two) => one == two,
        }
    }

    /// Whether all fields of the first are fields of the second.
    fn within(&self, one: &Slots<'n>, two: &Slots<'n>) -> bool {
        one.iter()
            .all(|(name, slot)| two.get(name).is_some_and(|other| slot.fits(other, &|one, two| self.same(one, two))))
    }

    /// Whether the common fields are equal, and make up at least half of the fields of one of them.
    fn agree(&self, one: &Slots<'n>, two: &Slots<'n>) -> bool {
        let common = one.keys().filter(|name| two.contains_key(*name)).count();
        if common * 2 < one.len().min(two.len()) {
            return false;
        }
        one.iter()
            .all(|(name, slot)| two.get(name).is_none_or(|other| slot.fits(other, &|one, two| self.same(one, two))))
    }

    /// Adds each node to the first cluster with its name and matching fields; inner nodes come first.
    fn sort_into_clusters(&mut self, version: &str, options: &Options) {
        let nodes = self.nodes;
        let mut order: Vec<usize> = (0..nodes.len()).filter(|index| nodes[*index].is_plain).collect();
        order.sort_by_key(|index| {
            let node = &nodes[*index];
            (!node.is_declared, node.height, node.is_reply, std::cmp::Reverse(node.slots.len()), *index)
        });
        let mut by_name: HashMap<&str, Vec<usize>> = HashMap::new();
        for index in order {
            let node = &nodes[index];
            let known = by_name.entry(&node.name).or_default();
            let is_union = options.unions.contains(&format!("{version}.{}", node.name));
            let fitting = known.iter().copied().find(|cluster| {
                let slots = &self.clusters[*cluster].slots;
                self.within(&node.slots, slots)
                    || self.within(slots, &node.slots)
                    || (is_union && self.agree(&node.slots, slots))
            });
            let cluster = match fitting.filter(|_| !node.is_declared) {
                Some(cluster) => cluster,
                None => {
                    let key = node.is_declared.then(|| node.name.clone());
                    self.clusters.push(Cluster { slots: Slots::new(), members: Vec::new(), key });
                    known.push(self.clusters.len() - 1);
                    self.clusters.len() - 1
                }
            };
            let cluster_of = &mut self.clusters[cluster];
            cluster_of.members.push(index);
            if cluster_of.slots.len() < node.slots.len() && !is_union {
                cluster_of.slots.clone_from(&node.slots);
            } else {
                for (name, slot) in &node.slots {
                    cluster_of.slots.entry(name).or_insert_with(|| slot.clone());
                }
            }
            self.of_node.insert(index, cluster);
        }
    }

    /// Names the clusters that occur in several places.
    fn name_clusters(&mut self) {
        let nodes = self.nodes;
        let mut wanted: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        let mut taken: HashSet<String> = HashSet::new();
        for (index, cluster) in self.clusters.iter().enumerate() {
            let first = &nodes[cluster.members[0]];
            if let Some(key) = &cluster.key {
                taken.insert(key.clone());
            } else if cluster.members.len() > 1 {
                wanted.entry(&first.name).or_default().push(index);
            }
        }
        for (name, mut clusters) in wanted {
            clusters.sort_by_key(|index| std::cmp::Reverse(self.clusters[*index].members.len()));
            for (place, index) in clusters.into_iter().enumerate() {
                let members = &self.clusters[index].members;
                let first = &nodes[members[0]].resource;
                let is_one = members.iter().all(|member| nodes[*member].resource == *first);
                let qualified = format!("{first}_{name}");
                let plain = (place == 0 && !(GENERIC.contains(&name) && is_one)).then(|| name.to_owned());
                let qualified = is_one.then_some(qualified);
                let numbered = (2..).map(|number| format!("{name}_{number}"));
                let names = plain.into_iter().chain(qualified).chain(numbered);
                let key = names.into_iter().find(|name| taken.insert(name.clone()));
                self.clusters[index].key = key;
            }
        }
    }

    /// Returns the name of a node's shared type.
    fn key(&self, node: usize) -> Option<&str> {
        self.of_node.get(&node).and_then(|cluster| self.clusters[*cluster].key.as_deref())
    }

    /// Returns the shared types: the existing ones, with the rows that pages add, and the new ones.
    fn declarations(&self, mut types: spec::Types) -> spec::Types {
        for cluster in &self.clusters {
            if let Some(key) = &cluster.key {
                self.declare(cluster, types.entry(key.clone()).or_default());
            }
        }
        travel_both_ways(&mut types);
        types
    }

    fn declare(&self, cluster: &Cluster, declared: &mut SharedType) {
        let of_pages: Vec<&Node> =
            cluster.members.iter().map(|index| &self.nodes[*index]).filter(|node| !node.is_declared).collect();
        let sent = of_pages.iter().any(|node| node.direction == Direction::Request);
        let received = of_pages.iter().any(|node| node.direction == Direction::Reply);
        let is_new = declared.fields.is_none();
        declared.direction = match (declared.direction, sent, received) {
            (_, true, false) if is_new => spec::Direction::Request,
            (_, false, _) if is_new => spec::Direction::Reply,
            (spec::Direction::Request, _, true) | (spec::Direction::Reply, true, _) => spec::Direction::Both,
            (known, ..) => known,
        };
        if declared.doc.is_empty() {
            let docs = of_pages.iter().filter_map(|node| node.doc).filter(|doc| !doc.is_empty());
            declared.doc = most_often(docs).cloned().unwrap_or_default();
        }
        let fields = declared.fields.get_or_insert_default();
        for name in cluster.slots.keys().copied() {
            if fields.contains_key(name) {
                continue;
            }
            let mut said: Vec<Field> = Vec::new();
            for node in &of_pages {
                let inner = node.slots.get(name).map(|slot| &slot.kind);
                if let Some(field) = node.fields.get(name) {
                    let mut field = self.referring(field, inner);
                    field.required &= node.direction == Direction::Request;
                    said.push(field);
                }
            }
            // A type that is never sent has no required fields.
            let required = sent
                && of_pages
                    .iter()
                    .filter(|node| node.direction == Direction::Request)
                    .all(|node| node.fields.get(name).is_some_and(|field| field.required));
            said.sort_by_key(|field| field.fields.is_none());
            let mut field = usual(&said, self.facts);
            field.required = required;
            field.rows = None;
            fields.insert(name.to_owned(), field);
        }
    }

    /// Returns a field that refers to the shared type of its object, or of the objects in it.
    fn referring(&self, field: &Field, kind: Option<&Kind<'_>>) -> Field {
        let mut field = field.clone();
        let Some(Kind::Object(node)) = kind else { return field };
        if let Some(key) = self.key(*node) {
            field.ty = with_base(&field.ty, key);
            field.fields = None;
            field.rust_type = None;
        } else if let Some(fields) = &mut field.fields {
            let slots = &self.nodes[*node].slots;
            for (name, inner) in fields {
                *inner = self.referring(inner, slots.get(name.as_str()).map(|slot| &slot.kind));
            }
        }
        field
    }

    /// Returns the shared types of the next objects of a page.
    fn keys(&self, pages: usize) -> Vec<Keys> {
        let mut keys = vec![Keys::default(); pages];
        for (index, node) in self.nodes.iter().enumerate() {
            let Some(keys) = node.page.and_then(|page| keys.get_mut(page)) else { continue };
            let key = self.key(index).map(str::to_owned);
            if node.is_reply {
                keys.reply = key;
            } else {
                keys.objects.push_back(key);
            }
        }
        keys
    }
}

/// Makes a page refer to the shared types.
fn rewrite(page: &mut Page, keys: Keys, types: &spec::Types, facts: bool) {
    let mut rewrite = Rewrite { keys: keys.objects, types, facts, names: HashMap::new() };
    for (_, fields) in tables_mut(&mut page.written) {
        rewrite.table(fields);
    }
    let names = rewrite.names;
    if let (Some(key), Written::Operation(operation)) = (keys.reply, &mut page.written)
        && let (Some(fields), Some(known)) = (operation.response.fields(), types.get(&key))
    {
        let shown = known.fields.as_ref().and_then(|known| rows(known, fields, facts));
        operation.response_rows = shown;
        operation.response = Response::Type(key);
    }
    for (_, fields) in tables_mut(&mut page.written) {
        refer_by_name(fields, &names, types, facts);
    }
}

/// Rewrites one page.
struct Rewrite<'t> {
    /// The shared types of its objects, in the order in which these were collected.
    keys: VecDeque<Option<String>>,
    types: &'t spec::Types,
    facts: bool,
    /// The shared types for the type names of the page.
    names: HashMap<String, String>,
}

impl Rewrite<'_> {
    fn table(&mut self, fields: &mut Fields) {
        for (name, field) in fields {
            self.field(name, field);
        }
    }

    fn field(&mut self, name: &str, field: &mut Field) {
        let Some(fields) = &mut field.fields else { return };
        self.table(fields);
        let Some(key) = self.keys.pop_front() else { return };
        let called = base(&field.ty).to_owned();
        let Some(key) = key else {
            // A name of the page that equals the name of a shared type would hide it.
            if self.types.contains_key(&called) {
                rename(field, "object", self.facts);
            }
            return;
        };
        let declared = self.types.get(&key).and_then(|known| known.fields.as_ref());
        let shown = declared.zip(field.fields.as_ref());
        field.rows = shown.and_then(|(known, fields)| rows(known, fields, self.facts));
        field.fields = None;
        field.rust_type = None;
        if called != key {
            rename(field, &key, self.facts);
        }
        self.names.insert(if called == "object" { name.to_owned() } else { called }, key);
    }
}

/// Replaces references to a type's name by references to its shared type.
fn refer_by_name(fields: &mut Fields, names: &HashMap<String, String>, types: &spec::Types, facts: bool) {
    for field in fields.values_mut() {
        if let Some(inner) = &mut field.fields {
            refer_by_name(inner, names, types, facts);
            continue;
        }
        let called = base(&field.ty).to_owned();
        let is_own = types.contains_key(&called) && field.rows.is_some();
        if let Some(key) = names.get(&called).filter(|key| **key != called && !is_own) {
            rename(field, key, facts);
        }
    }
}

/// Sets the type of a field to another name. The name on the page is not a fact.
fn rename(field: &mut Field, key: &str, facts: bool) {
    if !facts {
        field.page_type.get_or_insert_with(|| field.ty.clone());
    }
    field.ty = with_base(&field.ty, key);
}

/// Sets the direction of inner types: a type inside one with both directions has both directions; a type inside a sent
/// type is sent.
fn travel_both_ways(types: &mut spec::Types) {
    loop {
        let mut wider: Vec<(String, spec::Direction)> = Vec::new();
        for declared in types.values() {
            let mut open: Vec<&Field> = declared.fields.iter().flat_map(IndexMap::values).collect();
            while let Some(field) = open.pop() {
                open.extend(field.fields.iter().flat_map(IndexMap::values));
                let name = base(&field.ty);
                let Some(inner) = types.get(name).filter(|inner| inner.fields.is_some()) else { continue };
                if inner.direction != declared.direction && inner.direction != spec::Direction::Both {
                    wider.push((name.to_owned(), spec::Direction::Both));
                }
            }
        }
        if wider.is_empty() {
            return;
        }
        for (name, direction) in wider {
            if let Some(declared) = types.get_mut(&name) {
                declared.direction = direction;
            }
        }
    }
}

fn most_often<'t>(texts: impl Iterator<Item = &'t Text>) -> Option<&'t Text> {
    let mut counts: Vec<(&Text, usize)> = Vec::new();
    for text in texts {
        match counts.iter_mut().find(|(known, _)| *known == text) {
            Some((_, count)) => *count += 1,
            None => counts.push((text, 1)),
        }
    }
    let often = counts.iter().map(|(_, count)| *count).max()?;
    counts.into_iter().find(|(_, count)| *count == often).map(|(text, _)| text)
}
