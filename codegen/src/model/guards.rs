//! The fields of an operation or an event that need additional scopes, at any depth.

use super::{Direction, EnumValue, Field, Row, ScopeRule, Shape, Type, TypeDef, TypeId};
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// A field, or a value of it, that needs scopes in addition to those of its operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Guard {
    /// The direction.
    pub direction: Direction,
    /// The path of the field: field names separated by `.`.
    pub field: String,
    /// The value that needs the scopes; `None`: the field needs them, whatever its value.
    pub value: Option<String>,
    /// The scopes; any one rule suffices.
    pub rules: Vec<ScopeRule>,
}

/// Returns the fields in some tables that need additional scopes, in the order of the page. Fields inside a type that
/// contains itself are listed once. `around` is the type that the rows belong to, if any.
pub(super) fn guards<'m>(
    rows: impl IntoIterator<Item = &'m Row>,
    direction: Direction,
    around: Option<TypeId>,
    types: &'m [TypeDef],
) -> Vec<Guard> {
    let mut search =
        Search { types, direction, open: around.into_iter().collect(), guarded: HashMap::new(), found: Vec::new() };
    rows.into_iter().filter(|row| row.is_field).for_each(|row| search.row(&row.field.name, row));
    search.found
}

struct Search<'m> {
    types: &'m [TypeDef],
    direction: Direction,
    /// The types whose fields are being listed.
    open: Vec<TypeId>,
    /// Whether a field of the type, or of a type in it, needs additional scopes.
    guarded: HashMap<TypeId, bool>,
    found: Vec<Guard>,
}

impl<'m> Search<'m> {
    /// Visits a row of the page and the rows below it: another page that shares the type may ask for other scopes.
    fn row(&mut self, path: &str, row: &'m Row) {
        self.note(path, &row.field);
        if row.rows.is_empty() {
            return self.inside(path, &row.field);
        }
        self.open.extend(row.field.ty.id());
        for row in row.rows.iter().filter(|row| row.is_field) {
            self.row(&format!("{path}.{}", row.field.name), row);
        }
        self.open.pop();
    }

    /// Visits the fields of an object whose rows are elsewhere on the page.
    fn inside(&mut self, path: &str, field: &'m Field) {
        let Some(id) = field.ty.id().filter(|_| matches!(innermost(&field.ty), Type::Object(_))) else { return };
        if self.open.contains(&id) || !self.is_guarded(id) {
            return;
        }
        self.open.push(id);
        for field in fields_of(self.types, id) {
            let path = format!("{path}.{}", field.name);
            self.note(&path, field);
            self.inside(&path, field);
        }
        self.open.pop();
    }

    /// Whether a type contains fields to list. There may be very many paths between types; a path without such fields
    /// is not followed.
    fn is_guarded(&mut self, id: TypeId) -> bool {
        if let Some(known) = self.guarded.get(&id) {
            return *known;
        }
        let (mut seen, mut pending, mut is_guarded) = (HashSet::new(), vec![id], false);
        while let Some(id) = pending.pop().filter(|_| !is_guarded) {
            if seen.insert(id) {
                let fields = fields_of(self.types, id);
                is_guarded = fields.iter().any(needs_scopes);
                pending.extend(fields.iter().filter_map(|field| field.ty.id()));
            }
        }
        self.guarded.insert(id, is_guarded);
        is_guarded
    }

    fn note(&mut self, path: &str, field: &Field) {
        let mut add = |value: Option<&String>, rules: &[ScopeRule]| {
            if !rules.is_empty() {
                self.found.push(Guard {
                    direction: self.direction,
                    field: path.to_owned(),
                    value: value.cloned(),
                    rules: rules.to_vec(),
                });
            }
        };
        add(None, &field.permissions);
        for EnumValue { value, permissions, .. } in &field.values {
            add(Some(value), permissions);
        }
    }
}

/// Returns the fields of a type, if it is an object.
fn fields_of(types: &[TypeDef], id: TypeId) -> &[Field] {
    match types.get(id.0 as usize).map(|definition| &definition.shape) {
        Some(Shape::Struct(fields)) => fields,
        _ => &[],
    }
}

/// Whether a field, or a value of it, needs additional scopes.
fn needs_scopes(field: &Field) -> bool {
    !field.permissions.is_empty() || field.values.iter().any(|value| !value.permissions.is_empty())
}

/// Returns the type of the elements of lists and maps.
fn innermost(mut ty: &Type) -> &Type {
    while let Type::Array(inner) | Type::Map(inner) = ty {
        ty = inner;
    }
    ty
}
