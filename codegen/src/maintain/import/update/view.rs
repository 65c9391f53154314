//! Resolved fields: what a file states about them, merged with the declarations to which it refers.

use crate::maintain::share::{Shared, base, tree};
use crate::maintain::yaml::is_same;
use crate::model::overlaid;
use crate::spec::{Field, Fields, Row, Rows, SharedType, Values};
use indexmap::IndexMap;
use std::collections::HashSet;

/// A shared type: its version, which is empty for the platform, and its name.
pub(super) type TypeKey = (String, String);

/// Resolved fields, by name.
pub(super) type Views = IndexMap<String, View>;

/// A resolved field, with everything that is stated here and in its declaration.
#[derive(Clone, Debug, Default)]
pub(super) struct View {
    /// Its own keys, without those that refer to a declaration.
    pub(super) field: Field,
    /// Its shared object type.
    pub(super) shared: Option<TypeKey>,
    /// The fields in it.
    pub(super) inner: Option<Views>,
    /// Whether its example is that of a declaration, and stands for the examples of all pages.
    pub(super) has_declared_example: bool,
}

impl View {
    /// Creates the view of a field as a page states it, without a shared type.
    pub(super) fn of_page(field: &Field) -> Self {
        let inner = field.fields.as_ref().map(of_page);
        Self { field: own_keys(field), shared: None, inner, has_declared_example: false }
    }

    /// Whether two views are equal, including the order of fields.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let inner = match (&self.inner, &other.inner) {
            (Some(one), Some(two)) => are_same(one, two),
            (None, None) => true,
            _ => false,
        };
        inner && self.shared == other.shared && says_same(&self.field, &other.field)
    }
}

/// Whether fields are equal, including their order.
pub(super) fn are_same(one: &Views, two: &Views) -> bool {
    one.len() == two.len() && one.iter().zip(two).all(|((a, one), (b, two))| a == b && one.is_same(two))
}

/// Whether two fields are equal, including the order of their values.
fn says_same(one: &Field, two: &Field) -> bool {
    let names = |field: &Field| field.values.as_ref().map(|values| values.names().join("\n"));
    one == two && names(one) == names(two)
}

/// Returns the views of fields as a page states them.
pub(super) fn of_page(fields: &Fields) -> Views {
    fields.iter().map(|(name, field)| (name.clone(), View::of_page(field))).collect()
}

/// Returns a field without the keys that refer to other declarations.
fn own_keys(field: &Field) -> Field {
    Field { uses: None, fields: None, rows: None, without: Vec::new(), ..field.clone() }
}

/// Resolves the names in a file.
pub(super) struct Scope<'s> {
    /// The version the file belongs to: `im.v1`.
    pub(super) version: &'s str,
    pub(super) shared: &'s Shared,
    /// The types that the file declares itself.
    pub(super) own_types: HashSet<String>,
    /// Whether the current fields are sent.
    pub(super) is_sent: bool,
}

impl<'s> Scope<'s> {
    /// Returns the scope of a file.
    pub(super) fn new(version: &'s str, shared: &'s Shared, tables: &[&Fields]) -> Self {
        let mut own_types = HashSet::new();
        tables.iter().for_each(|fields| declared_types(fields, &mut own_types));
        Self { version, shared, own_types, is_sent: false }
    }

    /// Returns the shared type of a name inside a shared type, regardless of the types that the file declares itself.
    pub(super) fn find(&self, name: &str) -> Option<(TypeKey, &'s SharedType)> {
        let of_version = self.shared.types.get(self.version).and_then(|types| types.get(name));
        match of_version {
            Some(found) => Some(((self.version.to_owned(), name.to_owned()), found)),
            None => {
                let found = self.shared.platform_types.get(name)?;
                Some(((String::new(), name.to_owned()), found))
            }
        }
    }

    /// Returns the shared type of a name for a field of the file, or inside the shared types `open`.
    fn find_in(&self, name: &str, open: &[TypeKey]) -> Option<(TypeKey, &'s SharedType)> {
        self.find(name).filter(|_| !open.is_empty() || !self.own_types.contains(name))
    }

    /// Returns the enum that a type expression names.
    pub(super) fn values(&self, ty: &str) -> Option<&'s Values> {
        self.find(base(ty)).and_then(|(_, found)| found.values.as_ref())
    }

    /// Resolves fields.
    pub(super) fn views(&self, fields: &Fields) -> Views {
        fields.iter().map(|(name, field)| (name.clone(), self.view(field))).collect()
    }

    /// Resolves a field.
    pub(super) fn view(&self, field: &Field) -> View {
        self.view_in(field, &mut Vec::new())
    }

    /// Resolves the rows of a declared type, and those of the types in it.
    pub(super) fn rows(&self, declared: &Fields, rows: Option<&Rows>, key: Option<&TypeKey>) -> Views {
        self.chosen(declared, rows, &mut key.cloned().into_iter().collect())
    }

    /// Resolves all rows of a shared type.
    pub(super) fn all_rows(&self, key: &TypeKey) -> Option<Views> {
        let (found, declared) = self.find(&key.1)?;
        let fields = declared.fields.as_ref().filter(|_| found == *key)?;
        Some(self.rows(fields, None, Some(key)))
    }

    /// Returns a row of a declared type with the differences that a page states.
    pub(super) fn row(&self, declared: &Field, own: Option<&Field>, key: &TypeKey) -> View {
        self.row_in(declared, own, &mut vec![key.clone()])
    }

    fn view_in(&self, field: &Field, open: &mut Vec<TypeKey>) -> View {
        let (field, has_declared_example) = self.used(field);
        let (inner, shared) = match &field.fields {
            Some(fields) => (Some(self.chosen(fields, field.rows.as_ref(), open)), None),
            None => match self.find_in(base(&field.ty), open) {
                Some((key, SharedType { fields: Some(fields), .. })) => {
                    // A page does not list the rows of a type inside itself unless it states them.
                    if open.contains(&key) && field.rows.is_none() {
                        (Some(Views::new()), Some(key))
                    } else {
                        open.push(key.clone());
                        let inner = self.chosen(fields, field.rows.as_ref(), open);
                        open.pop();
                        (Some(inner), Some(key))
                    }
                }
                _ => (None, None),
            },
        };
        let mut own = own_keys(&field);
        if own.values.is_none() {
            own.values = self.values(&own.ty).cloned();
        }
        View { field: own, shared, inner, has_declared_example }
    }

    /// Returns a field merged with the shared field that it uses, and whether its example is that of the shared field.
    fn used(&self, field: &Field) -> (Field, bool) {
        match field.uses.as_ref().and_then(|name| self.shared.fields.get(name)) {
            Some(known) => {
                let is_declared = field.example.is_none() && known.example.is_some();
                (Field { rows: field.rows.clone(), ..overlaid(known, field) }, is_declared)
            }
            None => (field.clone(), false),
        }
    }

    fn chosen(&self, declared: &Fields, rows: Option<&Rows>, open: &mut Vec<TypeKey>) -> Views {
        let Some(rows) = rows else {
            return declared.iter().map(|(name, field)| (name.clone(), self.row_in(field, None, open))).collect();
        };
        let mut views = Views::new();
        for row in rows {
            let named: Vec<(&String, Option<&Field>)> = match row {
                Row::AsDeclared(name) => vec![(name, None)],
                Row::Own(own) => own.iter().map(|(name, own)| (name, Some(own))).collect(),
            };
            for (name, own) in named {
                // A row that is no longer declared becomes an empty view, which equals no resolved field.
                let view = declared.get(name).map(|field| self.row_in(field, own, open));
                views.insert(name.clone(), view.unwrap_or_default());
            }
        }
        views
    }

    fn row_in(&self, declared: &Field, own: Option<&Field>, open: &mut Vec<TypeKey>) -> View {
        let (mut field, used) = self.used(declared);
        if let Some(own) = own {
            let (fields, ty) = (field.fields.take(), field.ty.clone());
            let known = field.values.take();
            field = overlaid(&field, own);
            (field.fields, field.ty) = (fields, ty);
            let declared = known.or_else(|| self.values(&field.ty).cloned());
            if !own.without.iter().any(|key| key == "values") {
                field.values = match (field.values, declared) {
                    (Some(own), Some(declared)) => Some(worded(own, &declared)),
                    (own, declared) => own.or(declared),
                };
            }
        }
        field.uses = None;
        // A field outside of a declared type has its own example.
        let is_declared = !open.is_empty();
        let view = self.view_in(&field, open);
        View { has_declared_example: is_declared || used, ..view }
    }
}

/// Returns values with missing texts taken from other values.
pub(super) fn worded(values: Values, known: &Values) -> Values {
    let Values::Explained(known) = known else { return values };
    let mut values = match values {
        Values::Explained(values) => values,
        Values::Listed(_) => return values,
    };
    for (value, doc) in &mut values {
        if let Some(known) = known.get(value).filter(|_| doc.doc().is_empty()) {
            *doc = known.clone();
        }
    }
    Values::Explained(values)
}

/// Collects the types that fields declare by name.
fn declared_types(fields: &Fields, names: &mut HashSet<String>) {
    for field in fields.values() {
        if let Some(inner) = &field.fields {
            if base(&field.ty) != "object" {
                names.insert(base(&field.ty).to_owned());
            }
            declared_types(inner, names);
        }
    }
}

/// Returns the keys in which two fields differ.
pub(super) fn differing(declared: &Field, own: &Field) -> (serde_json::Map<String, serde_json::Value>, Vec<String>) {
    let (known, said) = (tree(declared), tree(own));
    let is_said = |key: &str, value| known.get(key).is_some_and(|other| is_same(other, value));
    let differs = said.iter().filter(|(key, value)| !is_said(key, value));
    let differs = differs.map(|(key, value)| (key.clone(), value.clone())).collect();
    (differs, known.keys().filter(|key| !said.contains_key(*key)).cloned().collect())
}
