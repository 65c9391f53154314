//! Gives the types of one module their names.
//!
//! Types of the same name and shape are one type, wherever they are declared. Where the shapes
//! differ, every one of them is qualified by the type around it, then by its operation, then by its
//! field: a rule that depends on nothing but the declarations themselves. What is left then, or would
//! get longer than a file of the documentation may be called, gets a number, in the order of the
//! operations and their pages.

use super::distinct::{Numbers, Style};
use super::names::is_taken;
use super::types::Declaration;
use super::{Field, Shape, Type, TypeDef};
use indexmap::IndexMap;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Names that would be longer than this are not qualified further.
const LONGEST: usize = 100;

/// A name that the spec asks for, and that is not free.
pub(super) struct Collision {
    /// The index of the declaration.
    pub(super) declaration: usize,
    pub(super) name: String,
}

/// The types of a module, and what could not be named.
pub(super) struct Named {
    pub(super) types: Vec<TypeDef>,
    /// The names of the declarations, by placeholder.
    pub(super) names: HashMap<String, String>,
    pub(super) collisions: Vec<Collision>,
}

/// Names the declarations of a module. `members` are indexes into `declarations`, `reserved` the
/// names of the operations' own types.
pub(super) fn name_types(declarations: &[Declaration], members: &[usize], reserved: &HashSet<String>) -> Named {
    let classes = classes(declarations, members);
    let mut levels: HashMap<usize, usize> = members.iter().map(|index| (*index, 0)).collect();
    loop {
        let mut wanted: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for index in members {
            wanted.entry(qualified(&declarations[*index], levels[index])).or_default().push(*index);
        }
        let mut raised = false;
        for (name, group) in &wanted {
            let shapes: HashSet<usize> = group.iter().map(|index| classes[index]).collect();
            if shapes.len() < 2 && !is_taken(name) && !reserved.contains(name) {
                continue;
            }
            for index in group {
                let declaration = &declarations[*index];
                let longer = levels[index] + 1;
                if !declaration.explicit
                    && longer <= declaration.levels()
                    && qualified(declaration, longer).len() <= LONGEST
                {
                    levels.insert(*index, longer);
                    raised = true;
                }
            }
        }
        if !raised {
            return collect(declarations, &wanted, &classes, reserved);
        }
    }
}

impl Declaration {
    /// How often it can be qualified.
    fn levels(&self) -> usize {
        self.qualifiers.len() + usize::from(!self.place.is_empty())
    }
}

fn qualified(declaration: &Declaration, level: usize) -> String {
    let around = &declaration.qualifiers[..level.min(declaration.qualifiers.len())];
    // The `_` of a name that Rust has for itself stands at the end of names only.
    let mut name: String = around.iter().rev().map(|part| part.trim_end_matches('_')).collect();
    if level > around.len() {
        name.push_str(&declaration.place);
    }
    name.push_str(&declaration.base);
    name
}

fn collect(
    declarations: &[Declaration],
    wanted: &BTreeMap<String, Vec<usize>>,
    classes: &HashMap<usize, usize>,
    reserved: &HashSet<String>,
) -> Named {
    let mut named = Named { types: Vec::new(), names: HashMap::new(), collisions: Vec::new() };
    let mut taken: HashSet<String> = wanted.keys().chain(reserved).cloned().collect();
    let mut numbers = Numbers::default();
    for (name, group) in wanted {
        let mut is_free = !is_taken(name) && !reserved.contains(name);
        for members in by_class(group, declarations, classes) {
            let Some(first) = members.first().map(|index| &declarations[*index]) else { continue };
            let is_asked_for = members.iter().any(|index| declarations[*index].explicit);
            let name = match (std::mem::take(&mut is_free), is_asked_for) {
                (true, _) => name.clone(),
                (false, false) => numbers.free(name, &mut taken, Style::Camel),
                (false, true) => {
                    let explicit = members.iter().filter(|index| declarations[**index].explicit);
                    named
                        .collisions
                        .extend(explicit.map(|index| Collision { declaration: *index, name: name.clone() }));
                    name.clone()
                }
            };
            let mut used_by: Vec<String> = members.iter().map(|index| declarations[*index].operation.clone()).collect();
            used_by.sort();
            used_by.dedup();
            named.names.extend(members.iter().map(|index| (format!("#{index}"), name.clone())));
            named.types.push(TypeDef { name, doc: first.doc.clone(), used_by, shape: first.shape.clone() });
        }
    }
    for definition in &mut named.types {
        if let Shape::Struct(fields) = &mut definition.shape {
            rename(fields, &named.names);
        }
    }
    named
}

/// The declarations of each class, the class that the spec asks for first, the others in their order.
fn by_class(group: &[usize], declarations: &[Declaration], classes: &HashMap<usize, usize>) -> Vec<Vec<usize>> {
    let mut by_class: IndexMap<usize, Vec<usize>> = IndexMap::new();
    for index in group {
        by_class.entry(classes[index]).or_default().push(*index);
    }
    let mut by_class: Vec<_> = by_class.into_values().collect();
    by_class.sort_by_key(|members| !members.iter().any(|index| declarations[*index].explicit));
    by_class
}

/// Replaces placeholders by names, in a field tree.
pub(super) fn rename(fields: &mut [Field], names: &HashMap<String, String>) {
    for field in fields {
        rename_type(&mut field.ty, names);
        rename(&mut field.fields, names);
    }
}

fn rename_type(ty: &mut Type, names: &HashMap<String, String>) {
    match ty {
        Type::Enum(name) | Type::Object(name) => {
            if let Some(resolved) = names.get(name) {
                name.clone_from(resolved);
            }
        }
        Type::Array(inner) | Type::Map(inner) => rename_type(inner, names),
        _ => {}
    }
}

/// Sorts declarations into classes of the same type: the same names, types and presence, whatever the
/// wording. They start out sorted by their own names, and are parted where the types of their fields
/// are in different classes, until nothing more is parted; so types may contain themselves, and one
/// another as often as they like.
fn classes(declarations: &[Declaration], members: &[usize]) -> HashMap<usize, usize> {
    let mut classes: HashMap<usize, usize> = members.iter().map(|index| (*index, 0)).collect();
    let mut count = 1;
    loop {
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut parted = HashMap::new();
        for index in members {
            let signature = format!("{} {}", classes[index], signature(&declarations[*index], &classes));
            let next = known.len();
            parted.insert(*index, *known.entry(signature).or_insert(next));
        }
        classes = parted;
        if known.len() == count {
            return classes;
        }
        count = known.len();
    }
}

/// What a declaration says, with the class of every type it uses.
fn signature(declaration: &Declaration, classes: &HashMap<usize, usize>) -> String {
    let mut signature = declaration.base.clone();
    match &declaration.shape {
        Shape::Enum(values) => {
            values.iter().for_each(|value| signature.push_str(&format!("|{}={:?}", value.rust, value.value)));
        }
        Shape::Struct(fields) => {
            for Field { name, rust, ty, optional, required, .. } in fields {
                let ty = type_signature(ty, classes);
                signature.push_str(&format!(",{name:?}/{rust}:{ty}:{optional}{required}"));
            }
        }
    }
    signature
}

fn type_signature(ty: &Type, classes: &HashMap<usize, usize>) -> String {
    match ty {
        Type::Enum(name) | Type::Object(name) => {
            let class = name.strip_prefix('#').and_then(|index| classes.get(&index.parse().ok()?));
            class.map_or_else(|| name.clone(), |class| format!("#{class}"))
        }
        Type::Array(inner) => format!("[{}]", type_signature(inner, classes)),
        Type::Map(inner) => format!("<{}>", type_signature(inner, classes)),
        other => format!("{other:?}"),
    }
}
