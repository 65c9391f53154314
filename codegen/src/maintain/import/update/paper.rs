//! An operation or event of a spec: what its file states, its resolved meaning, and the result of merging a newer page.

use super::corrected::{Declared, is_corrected};
use super::errors::{self, errors};
use super::facts::{self, Kept, Tables};
use super::merge::{Merge, secrets};
use super::types::Uses;
use super::view::{Scope, View, Views};
use crate::maintain::share::{Shared, service, version};
use crate::maintain::yaml::{Comments, comments};
use crate::model::Direction;
use crate::source::Document;
use crate::spec::{Error, Fields, Operation, Response, Written};

/// A file of a spec, with its resolved meaning.
pub(in super::super) struct Paper {
    pub(in super::super) id: String,
    pub(super) document: Document,
    pub(super) written: Written,
    before: Meaning,
    /// The result of merging a newer page; `None` if there is none.
    update: Option<Update>,
}

/// The result of merging a newer page into a file.
struct Update {
    meaning: Meaning,
    page: Written,
    /// The comments of the file.
    comments: Comments,
    /// The facts in which our file differs from the page on purpose.
    kept: Kept,
}

/// The resolved parts that are compared and merged: tables of fields, and errors.
#[derive(Clone)]
struct Meaning {
    tables: Vec<View>,
    errors: Vec<((String, usize), Error)>,
}

impl Paper {
    /// Resolves a file with these declarations.
    pub(super) fn new(id: String, document: Document, written: Written, shared: &Shared) -> Self {
        let before = meaning(&id, &written, shared);
        Self { id, document, written, before, update: None }
    }

    /// Whether it is an event.
    pub(in super::super) fn is_event(&self) -> bool {
        matches!(self.written, Written::Event(_))
    }

    /// Returns the address of its page.
    pub(in super::super) fn source(&self) -> &str {
        self.written.source()
    }

    /// Whether there is a newer page.
    pub(super) fn is_updated(&self) -> bool {
        self.update.is_some()
    }

    /// Notes a newer page, and merges the resolved parts.
    pub(super) fn update(&mut self, page: Written, shared: &Shared, declared: &Declared) {
        let (_, comments) = comments(&self.document);
        let scope = scope(&self.id, &self.written, shared);
        let mut merge = Merge { scope: &scope, declared, is_sent: false, kept: Kept::new() };
        let of_page = tables(&page);
        let mut merged = Vec::with_capacity(of_page.len());
        for ((before, (direction, fields)), path) in self.before.tables.iter().zip(of_page).zip(places(&page)) {
            merge.is_sent = direction == Direction::Request;
            let known = before.shared.as_ref().and_then(|key| scope.all_rows(key));
            let said = path.iter().fold(&comments, |comments, key| comments.key(key));
            let said = before.shared.as_ref().map_or(said, |key| declared.fields(key));
            let none = Views::new();
            let ours = before.inner.as_ref().unwrap_or(&none);
            let inner = merge.fields(ours, known.as_ref(), fields, said, &path.join("."));
            let now = View { inner: Some(inner), ..before.clone() };
            let is_ours = (0..path.len())
                .any(|at| is_corrected(path[..at].iter().fold(&comments, |comments, key| comments.key(key)), path[at]));
            if is_ours && !now.is_same(before) {
                merge.kept.insert(path.join("."));
            }
            merged.push(if is_ours { before.clone() } else { now });
        }
        let rows = match &page {
            Written::Operation(page) => errors::merge(&self.before.errors, &page.errors),
            Written::Event(_) => Vec::new(),
        };
        let (meaning, kept) = (Meaning { tables: merged, errors: rows }, merge.kept);
        self.update = Some(Update { meaning, page, comments, kept });
    }

    fn now(&self) -> &Meaning {
        self.update.as_ref().map_or(&self.before, |update| &update.meaning)
    }

    /// Declares the codes that the page lists and that are not declared yet.
    pub(super) fn declare_errors(&self, shared: &mut Shared) {
        if self.is_updated() {
            errors::declare_new(&self.id, &self.now().errors, shared);
        }
    }

    /// Notes how the page shows shared declarations.
    pub(super) fn note<'p>(&'p self, uses: &mut Uses<'p>, listed: &mut errors::Listed<'p>, shared: &Shared) {
        let scope = scope(&self.id, &self.written, shared);
        let now = self.now();
        for ((before, now), (direction, _)) in self.before.tables.iter().zip(&now.tables).zip(tables(&self.written)) {
            uses.note(Some(before), now, direction == Direction::Request, self.is_updated(), &scope);
        }
        listed.note(&self.id, &self.before.errors, &now.errors, self.is_updated());
    }

    /// Returns the content of the file with the newer page and these declarations. Facts in which our file differs on
    /// purpose are added to `kept`.
    pub(super) fn now_written(&self, shared: &Shared, kept: &mut Kept) -> Written {
        let mut scope = scope(&self.id, &self.written, shared);
        let now = self.now();
        let mut written = self.written.clone();
        let are_changed = self.before.tables.iter().zip(&now.tables).any(|(before, now)| !before.is_same(now));
        let tables = Tables { secrets: secrets(&now.tables), are_changed };
        if let Some(Update { page, comments, kept: of_tables, .. }) = &self.update {
            match (&mut written, page) {
                (Written::Operation(operation), Written::Operation(page)) => {
                    **operation = facts::operation(operation, page, comments, &tables, kept);
                }
                (Written::Event(event), Written::Event(page)) => {
                    **event = facts::event(event, page, comments, &tables, kept);
                }
                _ => {}
            }
            kept.extend(of_tables.iter().cloned());
        }
        let inner = |index: usize| now.tables.get(index).and_then(|view| view.inner.as_ref());
        let table = |scope: &Scope<'_>, index: usize, old: &Fields| {
            inner(index).map_or_else(Fields::new, |views| scope.written(Some(old), views))
        };
        match &mut written {
            Written::Operation(operation) => {
                let request = &mut operation.request;
                scope.is_sent = true;
                for (index, fields) in [&mut request.headers, &mut request.path, &mut request.query, &mut request.body]
                    .into_iter()
                    .enumerate()
                {
                    *fields = table(&scope, index, fields);
                }
                scope.is_sent = false;
                if let Some(view) = now.tables.get(4) {
                    reply(operation, view, &scope);
                }
                operation.errors = errors::written(&operation.errors, &now.errors, service(&self.id), shared);
            }
            Written::Event(event) => event.fields = table(&scope, 0, &event.fields),
        }
        written
    }
}

/// Writes the reply of an operation: a shared type with its rows, or fields.
fn reply(operation: &mut Operation, view: &View, scope: &Scope<'_>) {
    let Some(inner) = &view.inner else { return };
    if view.shared.is_some()
        && let Response::Type(_) = &operation.response
        && let Some((key, declared)) = scope.declaration(view)
    {
        let is_same = super::view::are_same(&scope.rows(declared, operation.response_rows.as_ref(), Some(&key)), inner);
        if !is_same {
            operation.response_rows = scope.written_rows(declared, operation.response_rows.as_ref(), inner, &key);
        }
        return;
    }
    let old = operation.response.fields().cloned();
    operation.response_rows = None;
    operation.response = Response::Fields(scope.written(old.as_ref(), inner));
}

/// Returns the tables of fields of a file; the last table of an operation is its reply.
fn tables(written: &Written) -> Vec<(Direction, &Fields)> {
    match written {
        Written::Operation(operation) => {
            let request = &operation.request;
            let sent = [&request.headers, &request.path, &request.query, &request.body];
            let mut tables: Vec<_> = sent.into_iter().map(|fields| (Direction::Request, fields)).collect();
            tables.push((Direction::Reply, operation.response.fields().unwrap_or(&EMPTY)));
            tables
        }
        Written::Event(event) => vec![(Direction::Reply, &event.fields)],
    }
}

/// Returns the keys that lead to those tables.
fn places(written: &Written) -> &'static [&'static [&'static str]] {
    match written {
        Written::Operation(_) => {
            &[&["request", "headers"], &["request", "path"], &["request", "query"], &["request", "body"], &["response"]]
        }
        Written::Event(_) => &[&["fields"]],
    }
}

static EMPTY: std::sync::LazyLock<Fields> = std::sync::LazyLock::new(Fields::new);

fn scope<'s>(id: &'s str, written: &Written, shared: &'s Shared) -> Scope<'s> {
    let tables: Vec<&Fields> = tables(written).into_iter().map(|(_, fields)| fields).collect();
    Scope::new(version(id), shared, &tables)
}

fn meaning(id: &str, written: &Written, shared: &Shared) -> Meaning {
    let scope = scope(id, written, shared);
    let mut views: Vec<View> = tables(written)
        .into_iter()
        .map(|(_, fields)| View { inner: Some(scope.views(fields)), ..View::default() })
        .collect();
    let Written::Operation(operation) = written else { return Meaning { tables: views, errors: Vec::new() } };
    if let Response::Type(name) = &operation.response
        && let Some((key, declared)) = scope.find(name)
        && let (Some(fields), Some(last)) = (&declared.fields, views.last_mut())
    {
        last.inner = Some(scope.rows(fields, operation.response_rows.as_ref(), Some(&key)));
        last.shared = Some(key);
    }
    Meaning { tables: views, errors: errors(&operation.errors, service(id), shared) }
}
