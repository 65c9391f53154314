//! Finds enums: strings with the same values in several fields.

use super::walk::{base, declared, each_field, tables_mut, with_base};
use super::{Options, Page, Shared, service, version};
use crate::model::part;
use crate::spec::{Field, SharedType, Text, Types, ValueDoc, Values};
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};

/// The number of services from which on an enum belongs to the platform.
const SERVICES_OF_PLATFORM: usize = 3;

/// The enums with one name whose values are all among those of the largest.
struct Group {
    values: IndexMap<String, ValueDoc>,
    doc: Text,
    uses: usize,
    services: BTreeSet<String>,
}

/// Declares the enums of several fields, and makes the fields refer to them.
pub(super) fn share(pages: &mut [Page], shared: &mut Shared, options: &Options) {
    let mut found: BTreeMap<(String, String), Vec<Group>> = BTreeMap::new();
    let mut everywhere: BTreeMap<String, Vec<Group>> = BTreeMap::new();
    let mut note = |id: &str, name: &str, field: &Field| {
        let Some(values) = explained(field) else { return };
        let name = options.renamed(version(id), &own_name(name, field));
        add(found.entry((version(id).to_owned(), name.clone())).or_default(), &values, field, service(id));
        add(everywhere.entry(name).or_default(), &values, field, service(id));
    };
    for page in pages.iter_mut() {
        let id = page.id.clone();
        for (_, fields) in tables_mut(&mut page.written) {
            each_field(fields, &mut |name, field| note(&id, name, field));
        }
    }
    for (version, types) in &mut shared.types {
        for fields in declared(types) {
            each_field(fields, &mut |name, field| note(version, name, field));
        }
    }
    for (name, groups) in everywhere {
        let best = groups.into_iter().max_by_key(|group| group.services.len());
        if let Some(group) = best.filter(|group| group.services.len() >= SERVICES_OF_PLATFORM)
            && !shared.platform_types.contains_key(&name)
        {
            shared.platform_types.insert(name, group.declaration());
        }
    }
    for ((version, name), groups) in found {
        let types = shared.types.entry(version.clone()).or_default();
        for group in groups.into_iter().filter(|group| group.uses > 1) {
            let known = [shared.platform_types.get(&name), types.get(&name)];
            if known.into_iter().flatten().any(|known| holds(known, &group.values)) {
                continue;
            }
            let key = free_name(&name, service(&version), types, &shared.platform_types);
            types.insert(key, group.declaration());
        }
    }
    shared.types.retain(|_, types| !types.is_empty());
    let Shared { types, platform_types, .. } = shared;
    for page in pages {
        let id = version(&page.id).to_owned();
        let of_version = types.get(&id).cloned().unwrap_or_default();
        for (_, fields) in tables_mut(&mut page.written) {
            each_field(fields, &mut |name, field| {
                let called = options.renamed(&id, &own_name(name, field));
                refer(&called, field, &of_version, platform_types, options.facts);
            });
        }
    }
    for (id, types) in types {
        let of_version = types.clone();
        for fields in declared(types) {
            each_field(fields, &mut |name, field| {
                let called = options.renamed(id, &own_name(name, field));
                refer(&called, field, &of_version, platform_types, options.facts);
            });
        }
    }
}

impl Group {
    fn declaration(self) -> SharedType {
        SharedType { doc: self.doc, values: Some(Values::Explained(self.values)), ..SharedType::default() }
    }
}

/// Returns the values of a string, with their meanings.
fn explained(field: &Field) -> Option<IndexMap<String, ValueDoc>> {
    if base(&field.ty) != "string" || field.fixed.is_some() || field.name.is_some() {
        return None;
    }
    match field.values.as_ref()? {
        Values::Explained(values) => Some(values.clone()),
        Values::Listed(values) => {
            Some(values.iter().map(|value| (value.clone(), ValueDoc::Doc(Text::default()))).collect())
        }
    }
}

/// Returns the name for the enum of a field.
fn own_name(name: &str, field: &Field) -> String {
    part(field.rust_type.as_deref().unwrap_or(name))
}

fn add(groups: &mut Vec<Group>, values: &IndexMap<String, ValueDoc>, field: &Field, service: &str) {
    let within =
        |a: &IndexMap<String, ValueDoc>, b: &IndexMap<String, ValueDoc>| a.keys().all(|key| b.contains_key(key));
    let group = groups.iter_mut().find(|group| within(values, &group.values) || within(&group.values, values));
    let group = match group {
        Some(group) => group,
        None => {
            let group = Group { values: IndexMap::new(), doc: field.doc.clone(), uses: 0, services: BTreeSet::new() };
            groups.push(group);
            let last = groups.len() - 1;
            &mut groups[last]
        }
    };
    group.uses += 1;
    group.services.insert(service.to_owned());
    for (value, doc) in values {
        let known = group.values.entry(value.clone()).or_insert_with(|| doc.clone());
        if known.doc().is_empty() && !doc.doc().is_empty() {
            *known = doc.clone();
        }
    }
}

/// Whether a declared enum contains all of some values.
fn holds(declared: &SharedType, values: &IndexMap<String, ValueDoc>) -> bool {
    declared.values.as_ref().is_some_and(|known| {
        let known = known.names();
        values.keys().all(|value| known.contains(&value.as_str()))
    })
}

fn free_name(name: &str, service: &str, types: &Types, platform: &Types) -> String {
    let is_free = |name: &str| !types.contains_key(name) && !platform.contains_key(name);
    let names = [name.to_owned(), format!("{service}_{name}")];
    let numbered = (2..).map(|number| format!("{service}_{name}_{number}"));
    names.into_iter().chain(numbered).find(|name| is_free(name)).unwrap_or_default()
}

/// Makes a field refer to the declared enum that has its values.
fn refer(name: &str, field: &mut Field, types: &Types, platform: &Types, facts: bool) {
    let Some(values) = explained(field) else { return };
    let is_called = |key: &str| key == name || key.split_once('_').is_some_and(|(_, rest)| rest == name);
    let candidates = types.iter().filter(|(key, _)| is_called(key)).chain(platform.get_key_value(name));
    let Some((key, known)) = candidates.into_iter().find(|(_, known)| holds(known, &values)) else { return };
    // A type of the version hides a type of the platform with the same name.
    if !types.contains_key(key) && types.contains_key(name) {
        return;
    }
    field.ty = with_base(&field.ty, key);
    field.rust_type = None;
    let are_all = field.values.as_ref().map(Values::names) == known.values.as_ref().map(Values::names);
    let is_same = are_all && (facts || field.values == known.values);
    if is_same || field.values.as_ref().is_some_and(|own| says_nothing(own, known)) {
        field.values = None;
    }
}

/// Whether values are those of a declaration, in its order, without meanings.
fn says_nothing(own: &Values, declared: &SharedType) -> bool {
    let silent = match own {
        Values::Listed(_) => false,
        Values::Explained(values) => values.values().all(|value| matches!(value, ValueDoc::Doc(doc) if doc.is_empty())),
    };
    silent && declared.values.as_ref().is_some_and(|known| known.names() == own.names())
}
