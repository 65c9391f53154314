//! Merges a newer page into an existing file: keys that belong to the page come from the page, ours stay.

use super::corrected::{Declared, is_corrected};
use super::keys::take;
use super::view::{Scope, View, Views};
use crate::lenient;
use crate::maintain::import::settle::{WORDS, plain_values};
use crate::maintain::share::{base, tree, with_base};
use crate::maintain::yaml::Comments;
use crate::spec::{Field, Fields, FullValueDoc, ScopeTerm, ValueDoc, Values};
use serde_json::Value as Json;
use std::collections::{BTreeSet, HashSet};

/// A merge of the tables of a file with those of a newer page.
pub(super) struct Merge<'s> {
    pub(super) scope: &'s Scope<'s>,
    pub(super) declared: &'s Declared,
    /// Whether the current fields are sent.
    pub(super) is_sent: bool,
    /// The keys in which our file differs from the page on purpose.
    pub(super) kept: BTreeSet<String>,
}

impl Merge<'_> {
    /// Merges existing fields with those of a newer page, in the page's order. `known` are all rows of a declared type,
    /// of which the page may now show others. A row that we corrected, or that a page has twice, stays unchanged.
    pub(super) fn fields(
        &mut self,
        before: &Views,
        known: Option<&Views>,
        page: &Fields,
        comments: &Comments,
        path: &str,
    ) -> Views {
        if is_flat(before, known, page) {
            self.kept.insert(path.to_owned());
            return before.clone();
        }
        let mut merged = Views::with_capacity(page.len());
        for (name, field) in page {
            let known = known.and_then(|known| known.get(name));
            let path = format!("{path}.{name}");
            let view = match (before.get(name), known) {
                (Some(before), _) if is_corrected(comments, name) => self.ours(before, field, &path),
                (Some(before), known) | (None, known @ Some(before)) => {
                    self.field(before, known, field, comments.key(name), &path)
                }
                (None, None) => View::of_page(field),
            };
            merged.insert(name.clone(), view);
        }
        for (at, (name, view)) in before.iter().enumerate().filter(|(_, (name, _))| !page.contains_key(*name)) {
            let is_ours = is_corrected(comments, name);
            if is_ours {
                self.kept.insert(format!("{path}.{name}"));
            }
            if is_ours || view.field.name.is_some() {
                let place = before.keys().take(at).filter_map(|above| merged.get_index_of(above)).max();
                merged.shift_insert(place.map_or(0, |place| place + 1), name.clone(), view.clone());
            }
        }
        merged
    }

    /// Keeps a row that we corrected, and notes whether the page differs.
    fn ours(&mut self, before: &View, page: &Field, path: &str) -> View {
        let mut unnoted = Merge { kept: BTreeSet::new(), ..*self };
        if !unnoted.field(before, None, page, Comments::none(), path).is_same(before) {
            self.kept.insert(path.to_owned());
        }
        before.clone()
    }

    fn field(&mut self, before: &View, known: Option<&View>, page: &Field, comments: &Comments, path: &str) -> View {
        if !is_open(before, page) && !is_same_kind(before, page, self.scope) {
            let texts = before.field.clone();
            let mut view = View::of_page(page);
            let field = &mut view.field;
            (field.doc, field.rust, field.optional) = (texts.doc, texts.rust, texts.optional);
            (field.deprecated, field.rules) = (texts.deprecated, texts.rules);
            (field.required_if, field.fixed) = (texts.required_if, field.fixed.take());
            return view;
        }
        let (mut ours, of_page) = (tree(&before.field), tree(page));
        // If the page states no bounds, our bounds stay: they may come from its prose.
        let bounds: Vec<_> = BOUNDS.iter().filter_map(|key| Some((*key, ours.get(*key)?.clone()))).collect();
        take("Field", &mut ours, &of_page);
        if BOUNDS.iter().all(|key| !of_page.contains_key(*key)) {
            ours.extend(bounds.into_iter().map(|(key, bound)| (key.to_owned(), bound)));
        }
        let mut field: Field = serde_json::from_value(Json::Object(ours)).unwrap_or_else(|_| before.field.clone());
        field.ty.clone_from(&before.field.ty);
        // In a reply, nothing is required.
        field.required = if self.is_sent { page.required } else { before.field.required };
        field.values = merge_values(before.field.values.as_ref(), page.values.as_ref());
        if !before.has_declared_example {
            let (before, page) = (before.field.example.as_ref(), page.example.as_ref());
            let is_secret = field.format.as_deref() == Some(SECRET);
            field.example = merge_examples(before, page.filter(|_| !is_secret || before.is_none()), &HashSet::new());
        }
        if !is_listed(&field) {
            field.example.clone_from(&before.field.example);
        }
        // If the page lists no rows of an object, its content stays.
        let inner = match (&before.inner, &page.fields) {
            (Some(inner), Some(page)) => {
                let of_type = before.shared.as_ref().and_then(|key| self.scope.all_rows(key));
                let known = of_type.as_ref().or_else(|| known.and_then(|known| known.inner.as_ref()));
                let declared = self.declared;
                let comments = before.shared.as_ref().map_or(comments.key("fields"), |key| declared.fields(key));
                Some(self.fields(inner, known, page, comments, path))
            }
            (None, Some(page)) => Some(super::view::of_page(page)),
            (before, None) => before.clone(),
        };
        View { field, shared: before.shared.clone(), inner, has_declared_example: before.has_declared_example }
    }
}

/// The keys of bounds.
const BOUNDS: &[&str] = &["min", "max", "min_length", "max_length", "min_size", "max_size", "pattern"];

/// Whether a page lists the fields of an object beside the object: its table does not show nesting.
fn is_flat(before: &Views, known: Option<&Views>, page: &Fields) -> bool {
    let is_beside = |name: &String| before.contains_key(name) || known.is_some_and(|known| known.contains_key(name));
    let bare = page.iter().filter(|(_, field)| field.fields.is_none()).filter_map(|(name, _)| before.get(name));
    let mut inside = bare.filter_map(|view| view.inner.as_ref()).flat_map(Views::keys);
    inside.any(|name| page.contains_key(name) && !is_beside(name))
}

/// Whether an example is one of the listed values, if there are any.
fn is_listed(field: &Field) -> bool {
    let (Some(values), Some(example)) = (&field.values, &field.example) else { return true };
    let is_one = |value: &Json| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        values.names().contains(&text.as_str())
    };
    values.is_empty() || example.as_array().map_or_else(|| is_one(example), |items| items.iter().all(is_one))
}

/// Whether a page leaves the type of a field open: it states no type, or `object` without any content.
fn is_open(before: &View, page: &Field) -> bool {
    let is_object = before.inner.is_some() || before.shared.is_some() || before.field.ty.starts_with("map<");
    page.fields.is_none()
        && match page.ty.as_str() {
            "any" => true,
            "object" | "map<any>" => is_object,
            ty => kind(page) == "any" && is_around_same(&before.field.ty, ty),
        }
}

/// Whether the type of a field on a page is still the same. The names of objects and enums are ours.
fn is_same_kind(before: &View, page: &Field, scope: &Scope<'_>) -> bool {
    is_around_same(&before.field.ty, &page.ty) && kind_before(before, scope) == kind(page)
}

/// Whether two types have the same lists and maps around their base.
fn is_around_same(one: &str, two: &str) -> bool {
    with_base(one, "") == with_base(two, "")
}

fn kind_before<'v>(before: &'v View, scope: &Scope<'_>) -> &'v str {
    let is_object = before.inner.is_some() || before.shared.is_some();
    if !is_object && scope.values(&before.field.ty).is_some() { "string" } else { kind(&before.field) }
}

fn kind(field: &Field) -> &str {
    match base(&field.ty) {
        plain @ ("string" | "int" | "float" | "boolean" | "file" | "any") => plain,
        _ => "object",
    }
}

/// Returns the values of a page with our texts. If the page lists none, ours stay.
pub(super) fn merge_values(before: Option<&Values>, page: Option<&Values>) -> Option<Values> {
    let (Some(before), Some(page)) = (before, page) else { return before.or(page).cloned() };
    if before.names() == page.names() && permissions(before) == permissions(page) {
        return Some(before.clone());
    }
    let Values::Explained(known) = before else {
        return Some(Values::Listed(page.names().into_iter().map(str::to_owned).collect()));
    };
    let merged = page.names().into_iter().map(|name| {
        let of_page = match page {
            Values::Explained(values) => values.get(name).map(ValueDoc::permissions).unwrap_or_default(),
            Values::Listed(_) => &[],
        };
        let known = known.get(name);
        let doc = known.map(|known| known.doc().clone()).unwrap_or_default();
        let rust = known.and_then(ValueDoc::rust).map(str::to_owned);
        let doc = if of_page.is_empty() && rust.is_none() {
            ValueDoc::Doc(doc)
        } else {
            ValueDoc::Full(FullValueDoc { doc, permissions: of_page.to_vec(), rust })
        };
        (name.to_owned(), doc)
    });
    Some(Values::Explained(merged.collect()))
}

fn permissions(values: &Values) -> Vec<&[ScopeTerm]> {
    match values {
        Values::Explained(values) => values.values().map(ValueDoc::permissions).collect(),
        Values::Listed(values) => values.iter().map(|_| Default::default()).collect(),
    }
}

/// The format of secrets. Their examples are made up, because those of the site must not be published again.
const SECRET: &str = "secret";

/// Returns the fields of tables whose values are secret.
pub(super) fn secrets(tables: &[View]) -> HashSet<String> {
    let mut found = HashSet::new();
    let mut open: Vec<(&String, &View)> = tables.iter().flat_map(|view| view.inner.iter().flatten()).collect();
    while let Some((name, view)) = open.pop() {
        if view.field.format.as_deref() == Some(SECRET) {
            found.insert(name.clone());
        }
        open.extend(view.inner.iter().flatten());
    }
    found
}

/// Returns the example of a page, with our texts in place of its texts; if the page has no example, ours stays.
pub(super) fn merge_examples(before: Option<&Json>, page: Option<&Json>, secrets: &HashSet<String>) -> Option<Json> {
    let (Some(before), Some(page)) = (before, page) else { return before.or(page).cloned() };
    if same_facts(before, page) {
        return Some(before.clone());
    }
    let lines = before.as_str().filter(|_| !page.is_string()).map(lenient::read);
    let read = lines.and_then(|(value, _)| value);
    Some(merge_example(read.as_ref().unwrap_or(before), page, secrets))
}

fn merge_example(before: &Json, page: &Json, secrets: &HashSet<String>) -> Json {
    match (before, page) {
        (Json::Object(before), Json::Object(page)) => page
            .iter()
            .map(|(key, page)| {
                let merged = match before.get(key) {
                    Some(before) if secrets.contains(key) && before.is_string() => before.clone(),
                    Some(before) => merge_example(before, page, secrets),
                    None => page.clone(),
                };
                (key.clone(), merged)
            })
            .collect(),
        (Json::Array(before), Json::Array(page)) => page
            .iter()
            .enumerate()
            .map(|(index, page)| {
                before.get(index).map_or_else(|| page.clone(), |before| merge_example(before, page, secrets))
            })
            .collect(),
        (Json::String(_), Json::String(page)) if page == WORDS => before.clone(),
        _ => page.clone(),
    }
}

/// Whether our example has the same facts as the page's: they are equal except for texts.
pub(super) fn same_facts(before: &Json, page: &Json) -> bool {
    let plain = |value: &Json| {
        let read = value.as_str().filter(|text| text.contains('\n')).and_then(|lines| lenient::read(lines).0);
        let mut value = read.unwrap_or_else(|| value.clone());
        plain_values(&mut value);
        value
    };
    plain(before) == plain(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_without_depth_says_nothing_of_objects() {
        let fields = |rows: &[(&str, &str)]| -> Fields {
            let field = |ty: &str| Field { ty: ty.to_owned(), ..Field::default() };
            rows.iter().map(|(name, ty)| ((*name).to_owned(), field(ty))).collect()
        };
        let mut before = fields(&[("box", "object"), ("note", "string")]);
        before["box"].fields = Some(fields(&[("id", "string"), ("note", "string")]));
        let before = super::super::view::of_page(&before);
        for (page, expected) in [
            (&[("box", "any"), ("id", "string"), ("note", "string")][..], true),
            (&[("box", "any"), ("note", "string")], false),
            (&[("box", "any"), ("color", "string")], false),
            (&[("id", "string"), ("note", "string")], false),
        ] {
            assert_eq!(is_flat(&before, None, &fields(page)), expected, "{page:?}");
        }
        let known = super::super::view::of_page(&fields(&[("id", "string")]));
        assert!(!is_flat(&before, Some(&known), &fields(&[("box", "any"), ("id", "string")])));
    }
}
