//! The types that a file declares, before they are added to the model.

use super::endpoint::{BUILT_IN, type_expression};
use super::names::{camel, is_camel};
use super::platform::not_camel;
use super::report::At;
use super::types::{Around, Resolver};
use super::{Direction, Shape, Text, Type, TypeDef, TypeId};
use crate::spec::{self, Fields};
use std::collections::HashSet;

/// Ids from here on are indexes of declarations in the current file, until these are added to the model.
const LOCAL: u32 = 1 << 30;

/// Ids from here on are unresolved references to types of the file.
pub(super) const UNRESOLVED: u32 = 1 << 31;

impl TypeId {
    /// Returns the id of a declaration in the current file.
    pub(super) fn local(index: usize) -> Self {
        Self(LOCAL | u32::try_from(index).unwrap_or_default())
    }

    /// Returns the index of a declaration in the current file, if this is its id.
    pub(super) fn as_local(self) -> Option<usize> {
        (self.0 & LOCAL != 0 && self.0 & UNRESOLVED == 0).then_some((self.0 & !LOCAL) as usize)
    }
}

/// A type that a file declares, before it is added to the model.
pub(super) struct Declaration {
    /// The prefix of its name: the name of the operation, or of the shared type that declares it.
    pub(super) prefix: String,
    /// The preferred name.
    pub(super) base: String,
    /// Whether the spec asked for exactly this name.
    pub(super) explicit: bool,
    /// The qualifiers to put before the name if it is taken: first the nearest surrounding type.
    pub(super) qualifiers: Vec<String>,
    /// The qualifier between those and the name if that is not enough: the table of the request, and the field, unless
    /// it has the name of the type.
    pub(super) place: String,
    pub(super) direction: Direction,
    /// Whether it is the sent form of a type that is also received.
    pub(super) is_input: bool,
    /// The received form of this type, if this is the sent form.
    pub(super) input_of: Option<TypeId>,
    pub(super) doc: Text,
    pub(super) shape: Shape,
    /// The place of the field that declares it.
    pub(super) at: At,
}

/// Collects the names of the object types declared in a field tree.
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

    #[expect(clippy::too_many_arguments, reason = "a declaration is assembled in one place")]
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

    /// Resolves the references to types declared elsewhere in the file, each to its declaration.
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

/// Returns the ids of the types from an index on.
pub(super) fn types_from(first: usize, types: &[TypeDef]) -> Vec<TypeId> {
    (first..types.len()).filter_map(|index| u32::try_from(index).ok()).map(TypeId).collect()
}

/// Resolves a reference to the declaration that it names; without a declaration the type becomes any JSON.
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
