//! Writes resolved fields in the notation of a spec file: by reference to declarations, and unchanged where the
//! previous notation is still correct.

use super::view::{Scope, TypeKey, View, Views, differing};
use crate::maintain::share::{base, with_base};
use crate::spec::{Field, Fields, Row, Rows, Values};
use serde_json::{Map, Value};

/// The keys of a declared row that a page cannot override.
const DECLARED: &[&str] = &["type", "format", "optional", "rust", "rust_type", "name", "fixed", "example"];
/// The keys that a page cannot leave out.
const NEVER_LEFT_OUT: &[&str] = &["required", "page_type", "min_size", "max_size"];

impl Scope<'_> {
    /// Returns fields in the notation of a spec file; `old` is their previous notation.
    pub(super) fn written(&self, old: Option<&Fields>, fields: &Views) -> Fields {
        let field = |(name, view): (&String, &View)| {
            (name.clone(), self.written_field(old.and_then(|old| old.get(name)), view))
        };
        fields.iter().map(field).collect()
    }

    fn written_field(&self, old: Option<&Field>, view: &View) -> Field {
        if let Some(old) = old.filter(|old| self.view(old).is_same(view)) {
            return old.clone();
        }
        let mut field = view.field.clone();
        match (&view.inner, self.declaration(view)) {
            (Some(inner), Some((key, declared))) => {
                field.rows = self.written_rows(declared, old.and_then(|old| old.rows.as_ref()), inner, &key);
            }
            (Some(inner), None) => {
                if view.shared.is_some() {
                    field.ty = with_base(&field.ty, "object");
                }
                field.fields = Some(self.written(old.and_then(|old| old.fields.as_ref()), inner));
            }
            (None, _) => field.values = self.own_values(&field),
        }
        old.and_then(|old| self.by_use(old, &field)).unwrap_or(field)
    }

    /// Returns the values of a field, unless they are exactly those of its enum.
    fn own_values(&self, field: &Field) -> Option<Values> {
        let declared = self.values(&field.ty);
        field
            .values
            .clone()
            .filter(|own| declared.is_none_or(|declared| declared != own || declared.names() != own.names()))
    }

    /// Returns a field as its differences from the shared field that it used before.
    fn by_use(&self, old: &Field, field: &Field) -> Option<Field> {
        let name = old.uses.as_ref()?;
        let known = self.shared.fields.get(name)?;
        if known.ty != field.ty || known.format != field.format {
            return None;
        }
        let (mut own, lacking) = differing(known, field);
        let without: Vec<Value> = lacking
            .into_iter()
            .filter(|key| !["required", "optional", "min_size", "max_size"].contains(&key.as_str()))
            .map(Value::from)
            .collect();
        if !without.is_empty() {
            own.insert("without".to_owned(), without.into());
        }
        own.insert("use".to_owned(), name.clone().into());
        serde_json::from_value(Value::Object(own)).ok()
    }

    /// Returns the fields of a view's shared type, if its rows are rows of that type.
    pub(super) fn declaration(&self, view: &View) -> Option<(TypeKey, &Fields)> {
        let key = view.shared.as_ref()?;
        let (found, declared) = self.find(&key.1)?;
        let fields = declared.fields.as_ref().filter(|_| found == *key)?;
        let all = self.rows(fields, None, Some(key));
        view.inner
            .as_ref()?
            .iter()
            .all(|(name, view)| all.get(name).is_some_and(|row| self.fits(row, view)))
            .then_some((found, fields))
    }

    /// Whether a field can be written as a row of a declared type.
    pub(super) fn fits(&self, row: &View, view: &View) -> bool {
        // A page cannot state that a row is optional; in a reply, nothing is required.
        let can_be_sent = view.field.required || !row.field.required || !self.is_sent;
        if row.field.ty != view.field.ty || row.shared != view.shared || !can_be_sent {
            return false;
        }
        match (&row.inner, &view.inner) {
            (None, None) => true,
            (Some(_), Some(_)) if row.shared.is_some() => self.declaration(view).is_some(),
            (Some(rows), Some(inner)) => {
                inner.iter().all(|(name, view)| rows.get(name).is_some_and(|row| self.fits(row, view)))
            }
            _ => false,
        }
    }

    /// Returns the rows of a declared type that are shown; `None` if all are shown as declared.
    pub(super) fn written_rows(
        &self,
        declared: &Fields,
        old: Option<&Rows>,
        inner: &Views,
        key: &TypeKey,
    ) -> Option<Rows> {
        let old = |name: &str| {
            old.into_iter().flatten().find_map(|row| match row {
                Row::Own(own) => own.get(name),
                Row::AsDeclared(_) => None,
            })
        };
        let mut rows = Vec::with_capacity(inner.len());
        for (name, view) in inner {
            let own = declared.get(name).and_then(|declared| self.own_row(declared, old(name), view, key));
            rows.push(match own {
                None => Row::AsDeclared(name.clone()),
                Some(own) => Row::Own([(name.clone(), own)].into()),
            });
        }
        let is_all = rows.iter().all(|row| matches!(row, Row::AsDeclared(_))) && inner.keys().eq(declared.keys());
        (!is_all).then_some(rows)
    }

    fn own_row(&self, declared: &Field, old: Option<&Field>, view: &View, key: &TypeKey) -> Option<Field> {
        if self.row(declared, old, key).is_same(view) {
            return old.cloned();
        }
        let row = self.row(declared, None, key);
        let (mut own, lacking) = differing(&row.field, &view.field);
        own.retain(|key, _| !DECLARED.contains(&key.as_str()));
        let is_left_out = |key: &String| !DECLARED.contains(&key.as_str()) && !NEVER_LEFT_OUT.contains(&key.as_str());
        let without: Vec<Value> = lacking.into_iter().filter(is_left_out).map(Value::from).collect();
        if let Some(rows) = self.inner_rows(declared, old, view, key) {
            own.insert("rows".to_owned(), serde_json::to_value(rows).unwrap_or_default());
        }
        if !without.is_empty() {
            own.insert("without".to_owned(), without.into());
        }
        own_field(own)
    }

    fn inner_rows(&self, declared: &Field, old: Option<&Field>, view: &View, key: &TypeKey) -> Option<Rows> {
        let inner = view.inner.as_ref()?;
        let old = old.and_then(|old| old.rows.as_ref());
        if let Some(fields) = &declared.fields {
            return self.written_rows(fields, old, inner, key);
        }
        let (found, shared) = self.find(base(&declared.ty))?;
        // A type inside itself shows no rows unless the page lists them.
        if inner.is_empty() && old.is_none() {
            return None;
        }
        self.written_rows(shared.fields.as_ref()?, old, inner, &found)
    }
}

fn own_field(own: Map<String, Value>) -> Option<Field> {
    let is_empty = own.is_empty();
    serde_json::from_value(Value::Object(own)).ok().filter(|_| !is_empty)
}
