//! Applies newer pages to declared types: adds rows and values, removes rows that no page shows any more, and updates
//! facts on which all pages that show a row agree.

use super::keys::{Whose, keys};
use super::view::{Scope, TypeKey, View, Views};
use crate::maintain::share::{Shared, base, tree, version};
use crate::spec::{Field, Fields, Text, Types, ValueDoc, Values};
use indexmap::IndexMap;
use std::collections::BTreeMap;

/// How a place on a page shows a declared type.
#[derive(Clone, Copy)]
struct Shown<'v> {
    before: Option<&'v Views>,
    now: &'v Views,
    is_sent: bool,
    is_updated: bool,
}

/// How the pages of a spec show its shared types.
#[derive(Default)]
pub(super) struct Uses<'v> {
    objects: BTreeMap<TypeKey, Vec<Shown<'v>>>,
    /// The values that the fields of each enum list.
    enums: BTreeMap<TypeKey, Vec<&'v Values>>,
}

impl<'v> Uses<'v> {
    /// Notes what a page shows in a field now and showed before; `is_updated` says whether there is a newer page.
    pub(super) fn note(
        &mut self,
        before: Option<&'v View>,
        now: &'v View,
        is_sent: bool,
        is_updated: bool,
        scope: &Scope<'_>,
    ) {
        let before_in = before.and_then(|before| before.inner.as_ref());
        let Some(inner) = &now.inner else {
            if let (Some(values), Some((key, _))) = (&now.field.values, scope.find(base(&now.field.ty))) {
                self.enums.entry(key).or_default().push(values);
            }
            return;
        };
        if let Some(key) = &now.shared {
            let before = before_in.filter(|_| before.is_some_and(|before| before.shared == now.shared));
            self.objects.entry(key.clone()).or_default().push(Shown { before, now: inner, is_sent, is_updated });
        }
        for (name, view) in inner {
            self.note(before_in.and_then(|before| before.get(name)), view, is_sent, is_updated, scope);
        }
    }

    /// Updates the declarations.
    pub(super) fn declare(&self, shared: &mut Shared) {
        for ((version, name), shown) in &self.objects {
            let declared = types(shared, version).and_then(|types| types.get_mut(name));
            if let Some(fields) = declared.and_then(|declared| declared.fields.as_mut()) {
                declare(fields, shown);
            }
        }
        for ((version, name), listed) in &self.enums {
            let declared = types(shared, version).and_then(|types| types.get_mut(name));
            if let Some(values) = declared.and_then(|declared| declared.values.as_mut()) {
                listed.iter().for_each(|listed| add_values(values, listed));
            }
        }
    }
}

fn types<'s>(shared: &'s mut Shared, of: &str) -> Option<&'s mut Types> {
    if of.is_empty() { Some(&mut shared.platform_types) } else { shared.types.get_mut(version(of)) }
}

fn declare(declared: &mut Fields, shown: &[Shown<'_>]) {
    for (name, field) in declared.iter_mut() {
        if shown.iter().any(|one| one.is_updated && one.now.contains_key(name)) {
            agree(name, field, shown);
        }
    }
    declared.retain(|name, _| {
        let was = |one: &Shown<'_>| one.is_updated && one.before.is_some_and(|before| before.contains_key(name));
        shown.iter().any(|one| one.now.contains_key(name)) || !shown.iter().any(was)
    });
    for one in shown.iter().filter(|one| one.is_updated) {
        let mut place = 0;
        for (name, view) in one.now {
            if let Some(known) = declared.get_index_of(name) {
                place = known + 1;
                continue;
            }
            let mut field = plain(view);
            field.required = has_to_be_sent(name, shown);
            declared.shift_insert(place, name.clone(), field);
            place += 1;
        }
    }
}

/// Whether all pages that send the type require a row of it.
fn has_to_be_sent(name: &str, shown: &[Shown<'_>]) -> bool {
    let mut sent = shown.iter().filter(|one| one.is_sent).peekable();
    sent.peek().is_some() && sent.all(|one| one.now.get(name).is_some_and(|view| view.field.required))
}

/// Returns a field as it is declared; the objects in it are its own, or of shared types.
fn plain(view: &View) -> Field {
    let mut field = view.field.clone();
    if let Some(inner) = view.inner.as_ref().filter(|_| view.shared.is_none()) {
        field.fields = Some(inner.iter().map(|(name, view)| (name.clone(), plain(view))).collect());
    }
    field
}

/// Sets the facts of a declared row on which all pages that show it agree.
fn agree(name: &str, field: &mut Field, shown: &[Shown<'_>]) {
    if let Some(fields) = &mut field.fields {
        let inside = shown.iter().filter_map(|one| {
            let before = one.before.and_then(|before| before.get(name)).and_then(|view| view.inner.as_ref());
            Some(Shown { before, now: one.now.get(name)?.inner.as_ref()?, ..*one })
        });
        declare(fields, &inside.collect::<Vec<_>>());
    }
    let views: Vec<&View> = shown.iter().filter_map(|one| one.now.get(name)).collect();
    if let Some(values) = &mut field.values {
        views.iter().filter_map(|view| view.field.values.as_ref()).for_each(|listed| add_values(values, listed));
    }
    // The keys of a shared field come from `platform/fields.yaml`, not from a page.
    if field.uses.is_some() {
        return;
    }
    let first = views.first().copied();
    if let Some(first) = first.filter(|first| first.field.ty != field.ty && first.shared.is_none()) {
        if views.iter().all(|view| view.field.ty == first.field.ty && view.shared.is_none()) {
            *field = plain(first);
        }
        return;
    }
    let trees: Vec<_> = views.iter().map(|view| tree(&view.field)).collect();
    let mut own = tree(field);
    let is_changed = |key: &str| {
        shown.iter().filter(|one| one.is_updated).any(|one| {
            let said = |views: &Views| views.get(name).and_then(|view| tree(&view.field).get(key).cloned());
            one.before.is_some_and(|before| before.contains_key(name) && said(before) != said(one.now))
        })
    };
    let facts = keys("Field", Whose::Page).filter(|key| !matches!(*key, "type" | "required")).chain(["values"]);
    for key in facts.filter(|key| is_changed(key)) {
        let said = trees[0].get(key);
        if trees.iter().all(|tree| tree.get(key) == said) {
            match said {
                Some(value) => _ = own.insert(key.to_owned(), value.clone()),
                None => _ = own.shift_remove(key),
            }
        }
    }
    if is_changed("required") {
        if has_to_be_sent(name, shown) {
            own.insert("required".to_owned(), true.into());
        } else if shown.iter().any(|one| one.is_sent && one.now.get(name).is_some_and(|view| !view.field.required)) {
            own.shift_remove("required");
        }
    }
    if let Ok(agreed) = serde_json::from_value(own.into()) {
        *field = agreed;
    }
}

/// Adds the values that are listed but not declared.
fn add_values(declared: &mut Values, listed: &Values) {
    let known: Vec<String> = declared.names().into_iter().map(str::to_owned).collect();
    let mut place = 0;
    for name in listed.names() {
        if let Some(at) = known.iter().position(|known| known == name) {
            place = place.max(at + 1);
            continue;
        }
        match declared {
            Values::Listed(values) if values.iter().all(|known| known != name) => values.push(name.to_owned()),
            Values::Explained(values) if !values.contains_key(name) => {
                let doc = match listed {
                    Values::Explained(listed) => listed.get(name).cloned(),
                    Values::Listed(_) => None,
                };
                let doc = doc.unwrap_or_else(|| ValueDoc::Doc(Text::default()));
                values.shift_insert(place.min(values.len()), name.to_owned(), doc);
                place += 1;
            }
            _ => {}
        }
    }
}

/// Returns the types that a change turned into different types.
pub(super) fn changed<T: PartialEq>(before: &IndexMap<String, T>, now: &IndexMap<String, T>) -> bool {
    before != now || !before.keys().eq(now.keys())
}
