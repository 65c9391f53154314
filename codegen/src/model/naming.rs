//! Names the types of a file.
//!
//! A name starts with the name of the operation or shared type that declares the type. Types with the same name and
//! shape are one type. If the shapes differ, each is qualified by the surrounding type, then by its field; this rule
//! depends only on the file itself. Names that are still equal, or that would be too long for a file of the
//! documentation, get a number, in the order of the page.

use super::declaration::Declaration;
use super::distinct::{Numbers, Style};
use super::names::is_taken;
use super::shared::input_suffix;
use super::{Field, Shape, Type};
use indexmap::IndexMap;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Names are not qualified beyond this length.
const LONGEST: usize = 100;

/// A name that the spec asks for, and that is taken.
pub(super) struct Collision {
    /// The index of the declaration.
    pub(super) declaration: usize,
    pub(super) name: String,
    pub(super) with: With,
}

/// What a name is taken by.
#[derive(Clone, Copy)]
pub(super) enum With {
    /// Another type of the file.
    Another,
    /// Something that generated code refers to.
    Rust,
    /// The request, the reply or the error of the operation, or the event itself.
    Page,
}

/// The types of a file, and the names that are taken.
pub(super) struct Named {
    /// The index of each declaration's type among the definitions.
    pub(super) names: Vec<usize>,
    /// The types: name, and the index of the declaration that defines it.
    pub(super) definitions: Vec<(String, usize)>,
    pub(super) collisions: Vec<Collision>,
}

/// Names the declarations of a file. `reserved` are names that they must not have.
pub(super) fn name_types(declarations: &[Declaration], reserved: &HashSet<String>) -> Named {
    let classes = classes(declarations);
    let mut levels = vec![0; declarations.len()];
    loop {
        let mut wanted: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, declaration) in declarations.iter().enumerate() {
            wanted.entry(qualified(declaration, levels[index])).or_default().push(index);
        }
        let mut raised = false;
        for (name, group) in &wanted {
            let shapes: HashSet<usize> = group.iter().map(|index| classes[*index]).collect();
            if shapes.len() < 2 && !is_taken(name) && !reserved.contains(name) {
                continue;
            }
            // Declaring another shared type later must not rename anything, so this is reported instead.
            if group.iter().any(|index| declarations[*index].is_shared()) {
                continue;
            }
            for index in group {
                let declaration = &declarations[*index];
                let longer = levels[*index] + 1;
                if !declaration.explicit
                    && longer <= declaration.levels()
                    && qualified(declaration, longer).len() <= LONGEST
                {
                    levels[*index] = longer;
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
    /// Whether it is a shared type itself, and not a type inside one.
    fn is_shared(&self) -> bool {
        self.explicit && self.prefix.is_empty()
    }

    /// The number of times its name can be qualified.
    fn levels(&self) -> usize {
        self.qualifiers.len() + usize::from(!self.place.is_empty())
    }
}

fn qualified(declaration: &Declaration, level: usize) -> String {
    let around = &declaration.qualifiers[..level.min(declaration.qualifiers.len())];
    // Only a complete name keeps the trailing `_` that tells it from a name reserved by Rust.
    let mut name = if declaration.explicit { String::new() } else { declaration.prefix.clone() };
    name.extend(around.iter().rev().map(|part| part.trim_end_matches('_')));
    if level > around.len() {
        name.push_str(&declaration.place);
    }
    name.push_str(&declaration.base);
    name.push_str(input_suffix(declaration));
    name
}

fn collect(
    declarations: &[Declaration],
    wanted: &BTreeMap<String, Vec<usize>>,
    classes: &[usize],
    reserved: &HashSet<String>,
) -> Named {
    let mut named = Named { names: vec![0; declarations.len()], definitions: Vec::new(), collisions: Vec::new() };
    let mut taken: HashSet<String> = wanted.keys().chain(reserved).cloned().collect();
    let mut numbers = Numbers::default();
    for (name, group) in wanted {
        let with = if is_taken(name) {
            With::Rust
        } else if reserved.contains(name) {
            With::Page
        } else {
            With::Another
        };
        let mut is_free = matches!(with, With::Another);
        for members in by_class(group, declarations, classes) {
            let Some(first) = members.first().copied() else { continue };
            let is_asked_for = members.iter().any(|index| declarations[*index].explicit);
            let is_hidden = !is_asked_for && group.iter().any(|index| declarations[*index].is_shared());
            if is_hidden {
                named.collisions.push(Collision { declaration: first, name: name.clone(), with });
            }
            let name = match (std::mem::take(&mut is_free), is_asked_for) {
                (true, _) => name.clone(),
                (false, false) => numbers.free(name, &mut taken, Style::Camel),
                (false, true) => {
                    let explicit = members.iter().filter(|index| declarations[**index].explicit);
                    named.collisions.extend(explicit.map(|index| Collision {
                        declaration: *index,
                        name: name.clone(),
                        with,
                    }));
                    name.clone()
                }
            };
            for index in members {
                named.names[index] = named.definitions.len();
            }
            named.definitions.push((name, first));
        }
    }
    named
}

/// Returns the declarations of each class: first the classes with a requested name, then the others in their order.
fn by_class(group: &[usize], declarations: &[Declaration], classes: &[usize]) -> Vec<Vec<usize>> {
    let mut by_class: IndexMap<usize, Vec<usize>> = IndexMap::new();
    for index in group {
        by_class.entry(classes[*index]).or_default().push(*index);
    }
    let mut by_class: Vec<_> = by_class.into_values().collect();
    by_class.sort_by_key(|members| !members.iter().any(|index| declarations[*index].explicit));
    by_class
}

/// Groups declarations into classes of equal types: the same names, types and presence of fields, whatever the wording.
/// The groups start out by name and are split when the types of their fields are in different classes, until nothing
/// changes. This way types may contain themselves and each other.
fn classes(declarations: &[Declaration]) -> Vec<usize> {
    let mut classes = vec![0; declarations.len()];
    let mut count = 1;
    loop {
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut parted = Vec::with_capacity(classes.len());
        for (declaration, class) in declarations.iter().zip(&classes) {
            let signature = format!("{class} {}", signature(declaration, &classes));
            let next = known.len();
            parted.push(*known.entry(signature).or_insert(next));
        }
        classes = parted;
        if known.len() <= count {
            return classes;
        }
        count = known.len();
    }
}

/// Returns the content of a declaration, with the class of every type it uses.
fn signature(declaration: &Declaration, classes: &[usize]) -> String {
    let Declaration { prefix, base, direction, input_of, .. } = declaration;
    let mut signature = format!("{prefix} {base} {}", input_of.is_some());
    match &declaration.shape {
        Shape::Enum(values) => {
            values.iter().for_each(|value| signature.push_str(&format!("|{}={:?}", value.rust, value.value)));
        }
        Shape::Struct(fields) => {
            signature.push_str(&format!(" {direction:?}"));
            for Field { name, rust, ty, optional, required, .. } in fields {
                let ty = type_signature(ty, classes);
                signature.push_str(&format!(",{name:?}/{rust}:{ty}:{optional}{required}"));
            }
        }
    }
    signature
}

fn type_signature(ty: &Type, classes: &[usize]) -> String {
    match ty {
        Type::Enum(id) | Type::Object(id) => {
            let class = id.as_local().and_then(|index| classes.get(index));
            class.map_or_else(|| format!("={}", id.0), |class| format!("#{class}"))
        }
        Type::Array(inner) => format!("[{}]", type_signature(inner, classes)),
        Type::Map(inner) => format!("<{}>", type_signature(inner, classes)),
        other => format!("{other:?}"),
    }
}
