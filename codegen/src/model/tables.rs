//! Resolves the field tables of a file: finds the types they refer to, finds cycles, and adds the types to the model.

use super::circles::closing;
use super::declaration::{declared_names, found};
use super::naming::{Collision, Named, With, name_types};
use super::platform::Resolved;
use super::report::{At, Report};
use super::shared::{SharedTypes, version};
use super::types::Resolver;
use super::{Field, Owner, Row, Shape, Type, TypeDef, TypeId};
use crate::source::{Diagnostics, Document};
use crate::spec::Fields;
use std::collections::{HashMap, HashSet};

/// The types of a model under construction, and the place of each declaration.
#[derive(Default)]
pub(super) struct Arena {
    pub(super) types: Vec<TypeDef>,
    places: Vec<At>,
}

impl Arena {
    /// Returns the types, with the place of each in the file that declares it.
    pub(super) fn placed(&self) -> impl Iterator<Item = (&TypeDef, &At)> {
        self.types.iter().zip(&self.places)
    }
}

/// A file whose field tables are to be resolved.
pub(super) struct File<'a, 'd> {
    /// The id of the page; for a file of shared types, an id in its version.
    pub(super) id: &'a str,
    pub(super) owner: Owner,
    pub(super) document: &'d Document,
    pub(super) resolved: &'a Resolved,
    pub(super) shared: &'a SharedTypes<'d>,
}

/// Resolved field tables.
pub(super) trait Tables {
    /// Applies a change to the rows of each table.
    fn each(&mut self, change: &mut dyn FnMut(&mut [Row]));

    /// Changes the types that are referred to beside the rows.
    fn ids(&mut self, _change: &dyn Fn(TypeId) -> TypeId) {}
}

impl Tables for Vec<Row> {
    fn each(&mut self, change: &mut dyn FnMut(&mut [Row])) {
        change(self);
    }
}

impl<'a, 'd> File<'a, 'd> {
    /// Whether a missing type may be declared in a file that could not be read.
    pub(super) fn may_be_declared(&self) -> bool {
        self.resolved.is_unread("types") || self.resolved.is_unread(version(self.id))
    }

    /// Returns the resolver for the tables of the file.
    pub(super) fn resolver<'f, 'r>(&'f self, diagnostics: &'r mut Diagnostics) -> Resolver<'f, 'r, 'd>
    where
        'd: 'r,
    {
        Resolver {
            file: self,
            report: Report::new(self.document, diagnostics),
            declarations: Vec::new(),
            named: HashMap::new(),
            declared: HashSet::new(),
            siblings: HashMap::new(),
            references: Vec::new(),
            shown_rows: 0,
        }
    }

    /// Resolves the tables of a page: `resolve` turns them into data of the model. `reserved` are the names that the
    /// types of the page must not have.
    pub(super) fn resolve<T: Tables>(
        &self,
        written: &[&Fields],
        reserved: &HashSet<String>,
        arena: &mut Arena,
        diagnostics: &mut Diagnostics,
        resolve: impl FnOnce(&mut Resolver<'_, '_, 'd>) -> T,
    ) -> T {
        let mut resolver = self.resolver(diagnostics);
        written.iter().for_each(|fields| declared_names(fields, &mut resolver.declared));
        let mut tables = resolve(&mut resolver);
        self.finish(resolver, &mut tables, reserved, arena);
        tables
    }

    /// Resolves the references to types of the file, breaks cycles, names the types, and adds them to the model.
    pub(super) fn finish(
        &self,
        mut resolver: Resolver<'_, '_, 'd>,
        tables: &mut impl Tables,
        reserved: &HashSet<String>,
        arena: &mut Arena,
    ) {
        let references = resolver.resolve_references();
        let Resolver { mut declarations, mut report, .. } = resolver;
        each_type(tables, &mut |ty| found(ty, &references));
        for declaration in &mut declarations {
            declaration.each_field(&mut |field| found(&mut field.ty, &references));
        }
        let closing = closing(&declarations);
        tables.each(&mut |rows| closing.mark_rows(rows, None));
        for (index, declaration) in declarations.iter_mut().enumerate() {
            if let Shape::Struct(fields) = &mut declaration.shape {
                closing.mark(fields, Some(index));
            }
        }
        let Named { names, definitions, collisions } = name_types(&declarations, reserved);
        for collision in collisions {
            let Collision { declaration, name, with } = collision;
            let message = match with {
                With::Another => format!("two different types of this file want the name `{name}` in Rust"),
                With::Rust => format!("the type `{name}` has a name with another meaning in Rust"),
                With::Page => format!("the type `{name}` has a name that the operation or the event itself has"),
            };
            let key = if self.id.ends_with(".types") { "`rust`" } else { "`rust_type`" };
            let help = format!("give it another Rust name with the key {key}");
            report.error("rust-name-collision", &declarations[declaration].at.name(), message, help);
        }
        let first = arena.types.len();
        let id = |local: TypeId| match local.as_local() {
            Some(index) => TypeId(u32::try_from(first + names[index]).unwrap_or_default()),
            None => local,
        };
        each_type(tables, &mut |ty| rename(ty, &id));
        tables.ids(&id);
        for (name, index) in definitions {
            let declaration = &mut declarations[index];
            declaration.each_field(&mut |field| rename(&mut field.ty, &id));
            arena.places.push(declaration.at.clone());
            arena.types.push(TypeDef {
                name,
                owner: self.owner.clone(),
                path: declaration.at.keys(),
                direction: declaration.direction,
                input_of: declaration.input_of.map(id),
                doc: declaration.doc.clone(),
                shape: declaration.shape.clone(),
            });
        }
    }
}

impl super::declaration::Declaration {
    fn each_field(&mut self, change: &mut dyn FnMut(&mut Field)) {
        if let Shape::Struct(fields) = &mut self.shape {
            fields.iter_mut().for_each(change);
        }
    }
}

fn each_type(tables: &mut impl Tables, change: &mut dyn FnMut(&mut Type)) {
    fn visit(rows: &mut [Row], change: &mut dyn FnMut(&mut Type)) {
        for row in rows {
            change(&mut row.field.ty);
            visit(&mut row.rows, change);
        }
    }
    tables.each(&mut |rows| visit(rows, change));
}

/// Changes the ids in a type.
fn rename(ty: &mut Type, id: &dyn Fn(TypeId) -> TypeId) {
    match ty {
        Type::Enum(known) | Type::Object(known) => *known = id(*known),
        Type::Array(inner) | Type::Map(inner) => rename(inner, id),
        _ => {}
    }
}
