//! The two models that are compared, and the pairs of equal types.

use super::order::{Pair, pairs};
use crate::model::{Direction, EnumValue, Field, Model, Owner, Shape, Type, TypeDef, TypeId};
use std::collections::{HashMap, HashSet};

/// Two models. A type id is valid in one of them only.
pub(super) struct Models<'m> {
    pub(super) old: &'m Model,
    pub(super) new: &'m Model,
    /// The new type for each shared type.
    shared: HashMap<TypeId, TypeId>,
    /// The types of the old model that are sent. A shared enum may be used in both directions.
    sent: HashSet<TypeId>,
    /// The prefix of the names of a page's types, by page.
    old_bases: HashMap<&'m str, &'m str>,
    new_bases: HashMap<&'m str, &'m str>,
}

impl<'m> Models<'m> {
    /// Pairs the shared types of two models with the same direction: first those with the same file and name, then the
    /// remaining ones with the same place of declaration.
    pub(super) fn new(old: &'m Model, new: &'m Model) -> Self {
        let (mut shared, mut gone, mut come) = (HashMap::new(), Vec::new(), Vec::new());
        let (was, is) = (self::shared(old), self::shared(new));
        for pair in pairs(&was, &is, |(_, one)| (&one.owner, one.direction, one.name.as_str())) {
            match pair {
                Pair::Both(was, is) => drop(shared.insert(was.0, is.0)),
                Pair::Removed(one) => gone.push(one),
                Pair::Added(one) => come.push(one),
            }
        }
        for pair in pairs(gone, come, |(_, one)| (&one.owner, one.direction, &one.path)) {
            if let Pair::Both(was, is) = pair {
                shared.insert(was.0, is.0);
            }
        }
        Self { old, new, shared, sent: sent(old), old_bases: bases(old), new_bases: bases(new) }
    }

    /// Returns all shared types as pairs of old and new, either of which may be missing.
    pub(super) fn shared(&self) -> Vec<(Option<TypeId>, Option<TypeId>)> {
        let kept: HashSet<TypeId> = self.shared.values().copied().collect();
        let old = shared(self.old).into_iter().map(|(id, _)| (Some(id), self.shared.get(&id).copied()));
        let come = shared(self.new).into_iter().filter(|(id, _)| !kept.contains(id));
        old.chain(come.map(|(id, _)| (None, Some(id)))).collect()
    }

    /// Whether two types are the same shared type. Its changes are reported where it is declared.
    pub(super) fn are_one_shared(&self, old: TypeId, new: TypeId) -> bool {
        self.shared.get(&old) == Some(&new)
    }

    /// Whether two types are the same: one shared type, or two with the same name on the same page.
    pub(super) fn are_same(&self, old: TypeId, new: TypeId) -> bool {
        let (was, is) = (self.old.definition(old), self.new.definition(new));
        let (Owner::Page(old_page), Owner::Page(new_page)) = (&was.owner, &is.owner) else {
            return self.are_one_shared(old, new);
        };
        if old_page == new_page {
            return was.name == is.name;
        }
        // A renamed page renames its types.
        let local = |name: &'m str, base: Option<&&str>| base.and_then(|base| name.strip_prefix(base)).unwrap_or(name);
        local(&was.name, self.old_bases.get(&**old_page)) == local(&is.name, self.new_bases.get(&**new_page))
    }

    /// Whether two types are the same, including the lists and maps around them.
    pub(super) fn are_equal(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Array(old), Type::Array(new)) | (Type::Map(old), Type::Map(new)) => self.are_equal(old, new),
            (Type::Object(old), Type::Object(new)) | (Type::Enum(old), Type::Enum(new)) => self.are_same(*old, *new),
            (old, new) => old == new,
        }
    }

    /// Returns the direction of a shared enum, to judge the removal of a value.
    pub(super) fn enum_direction(&self, old: TypeId) -> Direction {
        if self.sent.contains(&old) { Direction::Request } else { Direction::Reply }
    }
}

/// Returns the shared types.
fn shared(model: &Model) -> Vec<(TypeId, &TypeDef)> {
    let ids = (0..).map(TypeId).zip(&model.types);
    ids.filter(|(_, one)| !matches!(one.owner, Owner::Page(_))).collect()
}

/// Returns the types of fields that are sent.
fn sent(model: &Model) -> HashSet<TypeId> {
    let parameters = model.operations.iter().flat_map(|one| &one.request).map(|parameter| &parameter.field);
    let structs = model.types.iter().filter(|one| one.direction == Direction::Request);
    parameters.chain(structs.flat_map(fields)).filter_map(|field| field.ty.id()).collect()
}

/// Returns the prefix of the names of each page's types.
fn bases(model: &Model) -> HashMap<&str, &str> {
    let operations = model.operations.iter().map(|one| (one.id.as_str(), one.rust.base.as_str()));
    operations.chain(model.events.iter().map(|one| (one.id.as_str(), one.rust.as_str()))).collect()
}

/// Returns the fields of a struct.
pub(super) fn fields(definition: &TypeDef) -> &[Field] {
    match &definition.shape {
        Shape::Struct(fields) => fields,
        Shape::Enum(_) => &[],
    }
}

/// Returns the fields of a type's struct, inside any number of lists and maps.
pub(super) fn fields_of<'m>(model: &'m Model, ty: &Type) -> &'m [Field] {
    ty.id().map_or(&[], |id| fields(model.definition(id)))
}

/// Returns the values of a type's enum, inside any number of lists and maps.
pub(super) fn values_of<'m>(model: &'m Model, ty: &Type) -> &'m [EnumValue] {
    match ty.id().map(|id| &model.definition(id).shape) {
        Some(Shape::Enum(values)) => values,
        _ => &[],
    }
}

/// Returns the name of a type; a shared type is named by its path.
pub(super) fn name(definition: &TypeDef) -> String {
    match &definition.owner {
        Owner::Platform => format!("types::{}", definition.name),
        Owner::Version(version) => format!("{}::{}", version.replace('.', "::"), definition.name),
        Owner::Page(_) => definition.name.clone(),
    }
}
