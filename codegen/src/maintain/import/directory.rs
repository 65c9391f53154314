//! Many pages at once: a directory of pages becomes a spec directory.

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

/// Imports all pages of a directory into a spec directory, where they lie by what they are called: an operation by its
/// endpoint, as `names` or its path has it, an event by its type. What they have in common is declared once, in the
/// `types.yaml` of their version and the `errors.yaml` of their service. The names of scopes and services that the spec
/// directory lacks are added to its platform files. `done` is told of each page as it is read.
///
/// # Errors
/// Fails where a file cannot be read or written, and where the file of a page exists with other content, unless the
/// options say to replace it; a bad page is no such failure.
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
            // Another page has another name for one of its scopes: this one has to say its own.
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

/// Where the JSON Schema lies, as seen from a spec file.
pub(super) const SCHEMA: &str = "../../../../generated/spec.schema.json";

/// The scopes that pages name, each with the constant it has where that is not derived from its id.
pub(super) fn new_scopes<'s>(pages: impl Iterator<Item = &'s Shared>, known: &Known) -> Scopes {
    let mut scopes = Scopes::new();
    for (id, name) in pages.flat_map(|shared| &shared.scopes) {
        // A name that is not told is the id.
        let name = if name.is_empty() { Text::Page(id.clone()) } else { name.clone() };
        scopes.entry(id.clone()).or_insert(Scope { name, rust: None });
    }
    tell_constants_apart(&mut scopes, known);
    scopes
}

/// Gives scopes whose constants would be those of others a name of their own.
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

/// The limits of all pages, and the first page that explains them.
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

    /// The platform file; nothing where no page tells who explains them.
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

/// A platform file with more entries, and where it lies.
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
