//! Gives the types of one module their names.
//!
//! Types of the same name and shape are one type, wherever they are declared. Where the shapes
//! differ, every one of them is qualified by the type around it, then by its operation: a rule that
//! depends on nothing but the declarations themselves.

use super::names::is_taken;
use super::types::Declaration;
use super::{Field, Shape, Type, TypeDef};
use std::collections::{BTreeMap, HashMap, HashSet};

/// A name that two shapes ask for, or that is not free.
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
    let signatures: HashMap<usize, String> =
        members.iter().map(|index| (*index, signature(declarations, *index, &mut Vec::new()))).collect();
    let mut levels: HashMap<usize, usize> = members.iter().map(|index| (*index, 0)).collect();
    loop {
        let mut wanted: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for index in members {
            wanted.entry(qualified(&declarations[*index], levels[index])).or_default().push(*index);
        }
        let mut raised = false;
        for (name, group) in &wanted {
            let shapes: HashSet<&str> = group.iter().map(|index| signatures[index].as_str()).collect();
            if shapes.len() < 2 && !is_taken(name) && !reserved.contains(name) {
                continue;
            }
            for index in group {
                let declaration = &declarations[*index];
                if !declaration.explicit && levels[index] < declaration.qualifiers.len() {
                    levels.insert(*index, levels[index] + 1);
                    raised = true;
                }
            }
        }
        if !raised {
            return collect(declarations, &wanted, &signatures, reserved);
        }
    }
}

fn qualified(declaration: &Declaration, level: usize) -> String {
    let mut name: String = declaration.qualifiers[..level].iter().rev().map(String::as_str).collect();
    name.push_str(&declaration.base);
    name
}

fn collect(
    declarations: &[Declaration],
    wanted: &BTreeMap<String, Vec<usize>>,
    signatures: &HashMap<usize, String>,
    reserved: &HashSet<String>,
) -> Named {
    let mut named = Named { types: Vec::new(), names: HashMap::new(), collisions: Vec::new() };
    for (name, group) in wanted {
        let Some(first) = group.first() else { continue };
        for index in group {
            if signatures[index] != signatures[first] || is_taken(name) || reserved.contains(name) {
                named.collisions.push(Collision { declaration: *index, name: name.clone() });
            }
            named.names.insert(format!("#{index}"), name.clone());
        }
        let mut used_by: Vec<String> = group.iter().map(|index| declarations[*index].operation.clone()).collect();
        used_by.sort();
        used_by.dedup();
        let declaration = &declarations[*first];
        named.types.push(TypeDef {
            name: name.clone(),
            doc: declaration.doc.clone(),
            used_by,
            shape: declaration.shape.clone(),
        });
    }
    for definition in &mut named.types {
        if let Shape::Struct(fields) = &mut definition.shape {
            rename(fields, &named.names);
        }
    }
    named
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

/// What makes two declarations the same type: names, types and presence, not wording.
fn signature(declarations: &[Declaration], index: usize, open: &mut Vec<usize>) -> String {
    if let Some(depth) = open.iter().rev().position(|other| *other == index) {
        return format!("^{depth}");
    }
    let Some(declaration) = declarations.get(index) else { return String::new() };
    open.push(index);
    let signature = match &declaration.shape {
        Shape::Enum(values) => {
            let values: Vec<String> = values.iter().map(|value| format!("{}={}", value.rust, value.value)).collect();
            format!("{}|{}", declaration.base, values.join("|"))
        }
        Shape::Struct(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|field| {
                    let ty = type_signature(declarations, &field.ty, open);
                    format!("{}/{}:{ty}:{}{}", field.name, field.rust, field.optional, field.required)
                })
                .collect();
            format!("{}{{{}}}", declaration.base, fields.join(","))
        }
    };
    open.pop();
    signature
}

fn type_signature(declarations: &[Declaration], ty: &Type, open: &mut Vec<usize>) -> String {
    match ty {
        Type::Enum(name) | Type::Object(name) => match name.strip_prefix('#').and_then(|index| index.parse().ok()) {
            Some(index) => signature(declarations, index, open),
            None => name.clone(),
        },
        Type::Array(inner) => format!("[{}]", type_signature(declarations, inner, open)),
        Type::Map(inner) => format!("<{}>", type_signature(declarations, inner, open)),
        other => format!("{other:?}"),
    }
}
