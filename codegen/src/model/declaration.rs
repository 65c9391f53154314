//! The types that a file declares, before they have their place in the model.

use super::endpoint::{BUILT_IN, type_expression};
use super::names::{camel, is_camel};
use super::platform::not_camel;
use super::report::At;
use super::types::{Around, Resolver};
use super::{Direction, Shape, Text, Type, TypeDef, TypeId};
use crate::spec::{self, Fields};
use std::collections::HashSet;

/// Ids from here on are indexes into the declarations of the file in hand, until these have their place in the model.
const LOCAL: u32 = 1 << 30;

/// Ids from here on are references to types of the file that are not found yet.
pub(super) const UNRESOLVED: u32 = 1 << 31;

impl TypeId {
    /// A declaration of the file in hand.
    pub(super) fn local(index: usize) -> Self {
        Self(LOCAL | u32::try_from(index).unwrap_or_default())
    }

    /// The index of a declaration of the file in hand.
    pub(super) fn as_local(self) -> Option<usize> {
        (self.0 & LOCAL != 0 && self.0 & UNRESOLVED == 0).then_some((self.0 & !LOCAL) as usize)
    }
}

/// A type that a file declares, before it has its place in the model.
pub(super) struct Declaration {
    /// What its name starts with: the name of the operation, or of the shared type it is declared in.
    pub(super) prefix: String,
    /// The name it would like to have.
    pub(super) base: String,
    /// Whether the spec asked for this very name.
    pub(super) explicit: bool,
    /// What to put before the name where it is not free: first the nearest surrounding type.
    pub(super) qualifiers: Vec<String>,
    /// What to put between those and the name where that is not enough: the table of the request, and the
    /// field, where it is not called like the type.
    pub(super) place: String,
    pub(super) direction: Direction,
    /// Whether it is sent, and belongs to a type that is received as well.
    pub(super) is_input: bool,
    /// What is received where this is what is sent.
    pub(super) input_of: Option<TypeId>,
    pub(super) doc: Text,
    pub(super) shape: Shape,
    /// The place of the field that declares it.
    pub(super) at: At,
}

/// The names of the object types declared in a field tree.
pub(super) fn declared_names(fields: &Fields, names: &mut HashSet<String>) {
    for field in fields.values() {
        if let Some(inner) = &field.fields {
            if let Ok(expression) = type_expression(&field.ty)
                && !BUILT_IN.contains(&expression.base())
            {
                names.insert(expression.base().to_owned());
            }
            declared_names(inner, names);
        }
    }
}

impl Resolver<'_, '_, '_> {
    pub(super) fn type_name(&mut self, name: &str, written: &spec::Field, at: &At) -> String {
        if let Some(rust) = &written.rust_type {
            if !is_camel(rust) {
                not_camel(rust, &at.key("rust_type"), &mut self.report);
            }
            return rust.clone();
        }
        camel(name)
    }

    #[expect(clippy::too_many_arguments, reason = "one place puts together all that makes a declaration")]
    pub(super) fn declare(
        &mut self,
        field: &str,
        base: String,
        explicit: bool,
        around: &Around,
        direction: Direction,
        doc: &Text,
        shape: Shape,
        at: &At,
    ) -> TypeId {
        let field = Some(camel(field)).filter(|field| *field != base).unwrap_or_default();
        self.declarations.push(Declaration {
            prefix: around.prefix.clone(),
            place: format!("{}{field}", around.table),
            base,
            explicit,
            qualifiers: around.names.clone(),
            direction,
            is_input: around.is_input,
            input_of: None,
            doc: doc.clone(),
            shape,
            at: at.clone(),
        });
        TypeId::local(self.declarations.len() - 1)
    }

    /// Resolves the references to types declared elsewhere in the file: for each of them its declaration.
    pub(super) fn resolve_references(&mut self) -> Vec<Option<usize>> {
        let mut resolved = Vec::new();
        for (at, name) in std::mem::take(&mut self.references) {
            let found = self.named.get(&name).map_or(&[][..], Vec::as_slice);
            if found.len() > 1 {
                self.report.error(
                    "ambiguous-type",
                    &at,
                    format!("`{name}` is declared {} times on this page", found.len()),
                    "list the fields here, or give the declaration that is meant a type name of its own",
                );
            }
            resolved.push(found.first().copied());
        }
        resolved
    }
}

/// The ids of the types from a place on.
pub(super) fn types_from(first: usize, types: &[TypeDef]) -> Vec<TypeId> {
    (first..types.len()).filter_map(|index| u32::try_from(index).ok()).map(TypeId).collect()
}

/// What a reference that is not found yet becomes: the declaration it means, or any JSON.
pub(super) fn found(ty: &mut Type, references: &[Option<usize>]) {
    match ty {
        Type::Array(inner) | Type::Map(inner) => found(inner, references),
        Type::Object(id) if id.0 & UNRESOLVED != 0 => {
            let index = references.get((id.0 & !UNRESOLVED) as usize).copied().flatten();
            *ty = index.map_or(Type::Any, |index| Type::Object(TypeId::local(index)));
        }
        _ => {}
    }
}
