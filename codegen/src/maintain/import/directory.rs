//! Imports a directory of pages as a spec directory.

use super::gather::{Page, Shared, gather, name_apart, newest, read};
use super::identity::Names;
use super::together::Together;
use super::{Known, Options};
use crate::maintain::below::below;
use crate::maintain::share;
use crate::maintain::yaml::{add_entries, entries};
use crate::model::screaming;
use crate::source::{Diagnostics, Document};
use crate::spec::{RateLimit, Scope, Scopes, Service, Services, Text};
use crate::write::{WriteError, write};
use indexmap::IndexMap;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};

/// Imports all pages of a directory into a spec directory. An operation is named after its endpoint, by `names` or by
/// its path, and an event after its type. What the pages have in common is declared once, in the `types.yaml` of their
/// version and the `errors.yaml` of their service. Scopes and services that the spec directory lacks are added to its
/// platform files. Calls `done` for each page that has been read.
///
/// # Errors
/// Fails if a file cannot be read or written, or if the file of a page exists with different content and the options do
/// not say to replace it. A bad page is not an error.
pub fn import_directory(
    directory: &Path,
    out: &Path,
    names: &Names,
    options: &Options,
    sharing: &share::Options,
    known: &Known,
    done: &(dyn Fn(&Page) + Sync),
) -> Result<Vec<Page>, WriteError> {
    let options = Options { hand_out_scopes: true, ..options.clone() };
    let (mut pages, described) = gather(directory, names, &options, known, done)?;
    let kept = name_apart(newest(described, &mut pages), HashMap::new(), &mut pages);
    let mut services = Services::new();
    let mut limits = RateLimits::default();
    kept.iter().for_each(|(_, waiting)| limits.add(&waiting.shared));
    let scopes = new_scopes(kept.iter().map(|(_, waiting)| &waiting.shared), known);
    platform(out, "scopes", &scopes)?;
    let mut together = Together::read(out)?;
    let completed = OnceCell::new();
    for (index, mut waiting) in kept {
        let differs =
            |(id, name): (&String, &Text)| !name.is_empty() && scopes.get(id).is_some_and(|scope| scope.name != *name);
        if waiting.shared.scopes.iter().any(differs) {
            // Another page has a different name for one of its scopes, so this page has to state its own.
            let options = Options { hand_out_scopes: false, ..options.clone() };
            let (mut defects, mut doubts) = (Diagnostics::new(), Diagnostics::new());
            let known = match completed.get() {
                Some(known) => known,
                None => {
                    let known = Known::load(out).map_err(|error| WriteError::new(out, error.error))?;
                    completed.get_or_init(|| known)
                }
            };
            if let Some(imported) = read(&pages[index].page, &options, known, &mut defects, &mut doubts)? {
                (waiting.written, waiting.comments) = (imported.written, imported.comments);
            }
        }
        let file = waiting.identity.file();
        pages[index].spec = Some(out.join(&file));
        together.add(&file, waiting.written, waiting.comments);
        let id = waiting.identity.service().to_owned();
        services.entry(id.clone()).or_insert(Service { title: Text::Page(id), core: false, protocol: None });
    }
    together.write(out, SCHEMA, sharing, options.force)?;
    platform(out, "services", &services)?;
    platform(out, "rate_limits", &limits.entries())?;
    Ok(pages)
}

/// The path of the JSON Schema, relative to a spec file.
pub(super) const SCHEMA: &str = "../../../../generated/spec.schema.json";

/// Returns the scopes that pages name, each with its constant if that is not derived from its id.
pub(super) fn new_scopes<'s>(pages: impl Iterator<Item = &'s Shared>, known: &Known) -> Scopes {
    let mut scopes = Scopes::new();
    for (id, name) in pages.flat_map(|shared| &shared.scopes) {
        // A scope without a name is named by its id.
        let name = if name.is_empty() { Text::Page(id.clone()) } else { name.clone() };
        scopes.entry(id.clone()).or_insert(Scope { name, rust: None });
    }
    tell_constants_apart(&mut scopes, known);
    scopes
}

/// Gives a constant name to scopes whose derived constants would collide with those of others.
fn tell_constants_apart(scopes: &mut Scopes, known: &Known) {
    let mut taken: HashSet<String> = known.platform().scopes.values().map(|scope| scope.rust.clone()).collect();
    scopes.sort_keys();
    for (id, scope) in scopes.iter_mut().filter(|(id, _)| !known.platform().scopes.contains_key(*id)) {
        let natural = screaming(id);
        let numbered = (2..).map(|number| format!("{natural}_{number}"));
        let free = std::iter::once(natural.clone()).chain(numbered).find(|name| taken.insert(name.clone()));
        scope.rust = free.filter(|name| *name != natural);
    }
}

/// The limits of all pages, and the first page that explains limits.
#[derive(Default)]
struct RateLimits {
    source: Option<String>,
    tiers: BTreeSet<Vec<String>>,
}

impl RateLimits {
    fn add(&mut self, shared: &Shared) {
        self.source = self.source.take().or_else(|| shared.rate_limits_source.clone());
        if let Some(RateLimit::Rates(rates)) = &shared.rate_limit {
            self.tiers.insert(rates.clone());
        }
    }

    /// Returns the platform file, or nothing if no page names the explanation of limits.
    fn entries(self) -> IndexMap<String, serde_json::Value> {
        let Some(source) = self.source else { return IndexMap::new() };
        [("source".to_owned(), source.into()), ("tiers".to_owned(), self.tiers.into_iter().collect())].into()
    }
}

/// Adds entries to a platform file, which may not exist yet.
fn platform<T: serde::Serialize>(out: &Path, name: &str, more: &IndexMap<String, T>) -> Result<(), WriteError> {
    match with_more(out, name, more)? {
        Some((path, text)) => write(&path, &text).map(|_| ()),
        None => Ok(()),
    }
}

/// Returns a platform file with added entries, and its path.
pub(super) fn with_more<T: serde::Serialize>(
    out: &Path,
    name: &str,
    more: &IndexMap<String, T>,
) -> Result<Option<(PathBuf, String)>, WriteError> {
    if more.is_empty() {
        return Ok(None);
    }
    let path = below(out, &format!("platform/{name}.yaml"))?;
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => Document::parse(path.display().to_string(), text, &mut Diagnostics::new())
            .and_then(|document| add_entries(&document, more)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(entries(more)),
        Err(error) => return Err(WriteError::new(&path, error)),
    };
    Ok(text.map(|text| (path, text)))
}
