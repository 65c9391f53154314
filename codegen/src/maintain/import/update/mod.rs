//! Updates an existing spec from newer pages: facts follow the pages, our texts stay.
//!
//! A file is resolved, with everything it refers to (`view`), and merged with its page key by key (`keys`, `merge`,
//! `errors`). Then the declarations are adapted to what all pages show (`types`), and each page is written with
//! references to them again (`form`). A file whose meaning has not changed is not touched.

mod corrected;
mod errors;
mod facts;
mod form;
mod keys;
mod merge;
mod missing;
mod paper;
mod spec;
mod types;
mod view;

pub use missing::Missing;

use super::directory::{SCHEMA, new_scopes, with_more};
use super::gather::{Page, Waiting, gather, name_apart, newest};
use super::identity::{Identity, Names};
use super::{Known, Options};
use crate::maintain::below::below;
use crate::maintain::share::{self, Shared, share, version};
use crate::maintain::yaml::{Comments, entries, merge_entries, merge_yaml, yaml};
use crate::source::{Diagnostic, Diagnostics, Document, FileError};
use crate::spec::{Service, Services, Text, Written};
use crate::write::{WriteError, write};
use corrected::Declared;
use indexmap::IndexMap;
use paper::Paper;
use serde::Serialize;
pub(super) use spec::{Matched, Spec};
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::path::{Path, PathBuf};
use types::{Uses, changed};

/// The result of an update.
#[derive(Debug)]
pub struct Updated {
    /// The pages, with their defects.
    pub pages: Vec<Page>,
    /// What became of each operation and event that has a page, by id.
    pub changes: Vec<(String, Change)>,
    /// The other files that were written: declarations.
    pub declarations: Vec<PathBuf>,
    /// The facts in which our file differs from the newer page on purpose: the id, and the keys that lead to the fact,
    /// separated by `.`.
    pub kept: Vec<(String, String)>,
    /// The texts that have to be written.
    pub missing: Vec<Missing>,
}

/// What became of an operation or event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It has a new file.
    New,
    /// The content of its file changed.
    Changed,
    /// Its page changes nothing, or is not newer than the page that the file follows.
    Unchanged,
}

/// The reason why a spec was not updated.
#[derive(Debug)]
pub enum UpdateError {
    /// The spec has mistakes, so its meaning is unclear.
    Spec(Diagnostics),
    /// A file cannot be read.
    Read(FileError),
    /// A file cannot be read or written.
    Write(WriteError),
}

impl From<WriteError> for UpdateError {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}

impl From<FileError> for UpdateError {
    fn from(error: FileError) -> Self {
        Self::Read(error)
    }
}

impl fmt::Display for UpdateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Spec(_) => formatter.write_str("the spec has mistakes, so nothing was updated: fix them first"),
            Self::Read(error) => error.fmt(formatter),
            Self::Write(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for UpdateError {}

/// Merges pages into the spec directory `out`. `place` is a page, or a directory of pages. A page that is not newer
/// than the page that its file follows changes nothing; a page without a date counts as newer. Nothing is written until
/// everything is merged.
///
/// # Errors
/// Fails if a file cannot be read or written, or if the spec has mistakes. A bad page is not an error.
pub fn update(
    place: &Path,
    out: &Path,
    names: &Names,
    options: &Options,
    sharing: &share::Options,
    done: &(dyn Fn(&Page) + Sync),
) -> Result<Updated, UpdateError> {
    let known = Known::load(out)?;
    let options = Options { hand_out_scopes: true, facts: true, ..options.clone() };
    let sharing = share::Options { facts: true, ..sharing.clone() };
    let (mut pages, read) = gather(place, names, &options, &known, done)?;
    let mut spec = Spec::load(out)?;
    let Matched { merged, new, doubles } = spec.match_pages(newest(read, &mut pages));
    for (index, paper, waiting) in doubles {
        let message = format!("`{}` also describes {}", spec.papers[paper].id, waiting.subject);
        let help = "requests cannot tell the two apart, so this page is left out: give the field that distinguishes them a `fixed` value in \
                    each file, or remove the page";
        pages[index].defects.push(Diagnostic::of_file(waiting.path, "same-endpoint", message).with_help(help));
    }
    let taken = spec.papers.iter().filter_map(|paper| Some((Identity::of_id(&paper.id)?, paper.id.clone()))).collect();
    let new = name_apart(new, taken, &mut pages);
    let shared_pages = merged.iter().map(|(_, _, waiting)| waiting).chain(new.iter().map(|(_, waiting)| waiting));
    let scopes = new_scopes(shared_pages.map(|waiting| &waiting.shared), &known);
    let mut unchanged = Vec::new();
    for (index, paper, waiting) in merged {
        let paper = &mut spec.papers[paper];
        pages[index].spec = Some(out.join(format!("{}.yaml", paper.id.replace('.', "/"))));
        if !is_newer(&waiting.written, &paper.written) {
            unchanged.push((paper.id.clone(), Change::Unchanged));
            continue;
        }
        let mut page = waiting.written;
        if !waiting.address_known {
            page.set_source(paper.written.source());
        }
        paper.update(page, &spec.shared, &spec.said);
    }
    // Rows that new pages add to shared types also affect the other pages.
    let (declared, new) = share_new(declare(&spec), new, out, &sharing, &mut pages);
    let (mut changes, mut kept) = (unchanged, Vec::new());
    let mut files = Files { out, list: Vec::new() };
    let mut written = Vec::new();
    for paper in spec.papers.iter().filter(|paper| paper.is_updated()) {
        let mut own = facts::Kept::new();
        let now = paper.now_written(&declared, &mut own);
        kept.extend(own.into_iter().map(|key| (paper.id.clone(), key)));
        let change = if same(&now, &paper.written) { Change::Unchanged } else { Change::Changed };
        changes.push((paper.id.clone(), change));
        if change == Change::Changed {
            files.page(&paper.id, &text_of(paper, &now))?;
            written.push((paper.id.clone(), now));
        }
    }
    let mut services = Services::new();
    for (id, page, comments) in new {
        files.page(&id, &yaml(&page, Some(SCHEMA), &comments))?;
        let service = share::service(&id).to_owned();
        services.entry(service.clone()).or_insert(Service { title: Text::Page(service), core: false, protocol: None });
        changes.push((id.clone(), Change::New));
        written.push((id, page));
    }
    changes.sort_by(|(a, _), (b, _)| a.cmp(b));
    let pages_written = files.list.len();
    files.declarations(&spec, &declared)?;
    for more in [with_more(out, "scopes", &scopes)?, with_more(out, "services", &services)?].into_iter().flatten() {
        files.list.push((more.0, Some(more.1)));
    }
    let mut declarations = Vec::new();
    for (index, (path, text)) in files.list.iter().enumerate() {
        let is_changed = match text {
            Some(text) => write(path, text)?,
            None => std::fs::remove_file(path).map_err(|error| WriteError::new(path, error)).map(|()| true)?,
        };
        if is_changed && index >= pages_written {
            declarations.push(path.clone());
        }
    }
    let missing = missing::missing(&written, &spec.shared, &declared);
    Ok(Updated { pages, changes, declarations, kept, missing })
}

/// Whether a page is newer than the page that a file follows, as far as both state a date.
fn is_newer(page: &Written, ours: &Written) -> bool {
    !matches!((page.updated(), ours.updated()), (Some(page), Some(ours)) if page <= ours)
}

/// Returns the declarations after merging the newer pages.
fn declare(spec: &Spec) -> Shared {
    let mut declared = spec.shared.clone();
    spec.papers.iter().for_each(|paper| paper.declare_errors(&mut declared));
    let (mut uses, mut listed) = (Uses::default(), errors::Listed::default());
    spec.papers.iter().for_each(|paper| paper.note(&mut uses, &mut listed, &spec.shared));
    uses.declare(&mut declared);
    listed.declare(&mut declared);
    declared
}

/// Adds new pages, sharing what they have in common with existing declarations. Versions without a new page stay
/// unchanged.
fn share_new(
    mut declared: Shared,
    new: Vec<(usize, Waiting)>,
    out: &Path,
    sharing: &share::Options,
    pages: &mut [Page],
) -> (Shared, Vec<(String, Written, Comments)>) {
    if new.is_empty() {
        return (declared, Vec::new());
    }
    let mut said: HashMap<String, (Written, Comments)> = HashMap::new();
    let mut shares = Vec::with_capacity(new.len());
    for (index, waiting) in new {
        pages[index].spec = Some(out.join(waiting.identity.file()));
        let id = waiting.identity.to_string();
        said.insert(id.clone(), (waiting.written.clone(), waiting.comments));
        shares.push(share::Page { id, written: waiting.written });
    }
    let versions: BTreeSet<String> = shares.iter().map(|page| version(&page.id).to_owned()).collect();
    let (own, others) = std::mem::take(&mut declared.types).into_iter().partition(|(id, _)| versions.contains(id));
    declared.types = own;
    share(&mut shares, &mut declared, sharing);
    declared.types.extend::<std::collections::BTreeMap<_, _>>(others);
    let shares = shares.into_iter().filter_map(|page| {
        let (original, comments) = said.remove(&page.id)?;
        Some((page.id.clone(), settled(page, original, &comments, &declared), comments))
    });
    let shares = shares.collect();
    (declared, shares)
}

/// Returns a new page in the form that an update of it would leave.
fn settled(page: share::Page, original: Written, comments: &Comments, declared: &Shared) -> Written {
    let text = yaml(&page.written, None, comments);
    let Some(document) = Document::parse(&page.id, text, &mut Diagnostics::new()) else { return page.written };
    let mut paper = Paper::new(page.id, document, page.written, declared);
    paper.update(original, declared, &Declared::default());
    paper.now_written(declared, &mut facts::Kept::new())
}

/// Whether two files are equal, including the order of keys.
fn same(one: &impl Serialize, two: &impl Serialize) -> bool {
    matches!((serde_json::to_string(one), serde_json::to_string(two)), (Ok(one), Ok(two)) if one == two)
}

/// Returns the text of a changed file, with the comments about its remaining values.
fn text_of(paper: &Paper, now: &Written) -> String {
    merge_yaml(&paper.document, &paper.written, now).unwrap_or_else(|| yaml(now, Some(SCHEMA), &Comments::new()))
}

/// The files to write once everything is merged.
struct Files<'o> {
    out: &'o Path,
    list: Vec<(PathBuf, Option<String>)>,
}

impl Files<'_> {
    fn page(&mut self, id: &str, text: &str) -> Result<(), WriteError> {
        let place = below(self.out, &format!("{}.yaml", id.replace('.', "/")))?;
        self.list.push((place, Some(text.to_owned())));
        Ok(())
    }

    fn declarations(&mut self, spec: &Spec, now: &Shared) -> Result<(), WriteError> {
        let before = &spec.shared;
        for (version, types) in &now.types {
            let file = format!("{}/types.yaml", version.replace('.', "/"));
            let about = format!("The types that pages of {version} refer to.");
            self.entries(&file, &about, spec.documents.get(version), before.types.get(version), types)?;
        }
        for (service, errors) in &now.errors {
            let about = format!("The errors of {service}, by code.");
            let document = spec.documents.get(service);
            self.entries(&format!("{service}/errors.yaml"), &about, document, before.errors.get(service), errors)?;
        }
        let about = "Types that pages of many services refer to.";
        let document = spec.documents.get("platform/types");
        self.entries("platform/types.yaml", about, document, Some(&before.platform_types), &now.platform_types)
    }

    fn entries<T: Serialize + PartialEq>(
        &mut self,
        file: &str,
        about: &str,
        document: Option<&Document>,
        before: Option<&IndexMap<String, T>>,
        now: &IndexMap<String, T>,
    ) -> Result<(), WriteError> {
        let none = IndexMap::new();
        let before = before.unwrap_or(&none);
        if !changed(before, now) && same(before, now) {
            return Ok(());
        }
        if now.is_empty() {
            self.list.push((below(self.out, file)?, None));
            return Ok(());
        }
        let merged = document.and_then(|document| merge_entries(document, before, now));
        let text = merged.unwrap_or_else(|| format!("# {about}\n{}", entries(now)));
        self.list.push((below(self.out, file)?, Some(text)));
        Ok(())
    }
}
