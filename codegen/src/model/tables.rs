//! The field tables of one page: what its types refer to, and which of them contain themselves.

use super::circles::closing;
use super::module::rename;
use super::platform::Resolved;
use super::report::Report;
use super::types::{Declaration, Resolver, declared_names};
use super::{Field, Shape};
use crate::source::{Diagnostics, Document};
use crate::spec::Fields;
use std::collections::{HashMap, HashSet};

/// A page whose field tables are resolved.
pub(super) struct Page<'a> {
    pub(super) id: &'a str,
    pub(super) document: &'a Document,
    /// The document's place among those of the model.
    pub(super) index: usize,
    pub(super) resolved: &'a Resolved,
}

/// The resolved field tables of a page.
pub(super) trait Tables {
    /// Does something to the fields of each table.
    fn each(&mut self, change: &mut dyn FnMut(&mut [Field]));
}

impl Tables for Vec<Field> {
    fn each(&mut self, change: &mut dyn FnMut(&mut [Field])) {
        change(self);
    }
}

impl Page<'_> {
    /// Resolves the tables of the page: `resolve` makes of them what the model holds, in which the types that
    /// the page declares are found, and those that contain themselves are closed.
    pub(super) fn resolve<T: Tables>(
        &self,
        written: &[&Fields],
        declarations: &mut Vec<Declaration>,
        diagnostics: &mut Diagnostics,
        resolve: impl FnOnce(&mut Resolver<'_, '_>) -> T,
    ) -> T {
        let first = declarations.len();
        let mut declared = HashSet::new();
        written.iter().for_each(|fields| declared_names(fields, &mut declared));
        let mut resolver = Resolver {
            resolved: self.resolved,
            report: Report::new(self.document, diagnostics),
            declarations: &mut *declarations,
            document: self.index,
            operation: self.id.to_owned(),
            named: HashMap::new(),
            declared,
            references: Vec::new(),
        };
        let mut tables = resolve(&mut resolver);
        let references = resolver.resolve_references();
        tables.each(&mut |fields| rename(fields, &references));
        for declaration in &mut declarations[first..] {
            if let Shape::Struct(fields) = &mut declaration.shape {
                rename(fields, &references);
            }
        }
        let closing = closing(declarations, first);
        tables.each(&mut |fields| closing.mark(fields, None));
        for (index, declaration) in declarations.iter_mut().enumerate().skip(first) {
            if let Shape::Struct(fields) = &mut declaration.shape {
                closing.mark(fields, Some(index));
            }
        }
        tables
    }
}
