//! Reads pages and decides where they go: which of several pages about the same endpoint or event is kept, and its
//! name.

use super::identity::{Endpoint, Identity, Names};
use super::{Imported, Known, Options, import};
use crate::maintain::yaml::Comments;
use crate::parallel::parallel;
use crate::source::{Diagnostic, Diagnostics, SourceText, read_text};
use crate::spec::{RateLimit, Text, Written};
use crate::write::WriteError;
use indexmap::IndexMap;
use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What became of a page.
#[derive(Debug)]
pub struct Page {
    /// The page.
    pub page: PathBuf,
    /// The spec file that was written; `None` if the page does not describe an operation or event.
    pub spec: Option<PathBuf>,
    /// The page that describes the same endpoint or event and was kept instead.
    pub superseded_by: Option<String>,
    /// The defects of the page.
    pub defects: Diagnostics,
    /// The uncertain places.
    pub doubts: Diagnostics,
}

/// Returns the pages below a directory, by path. Hidden files are ignored.
///
/// # Errors
/// Fails if a directory cannot be read.
pub fn pages(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![directory.to_owned()];
    while let Some(directory) = open.pop() {
        for entry in std::fs::read_dir(&directory)? {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if kind.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Reads all pages below a directory, and calls `done` for each. Returns the pages that describe something with their
/// index among all pages.
pub(super) fn gather(
    directory: &Path,
    names: &Names,
    options: &Options,
    known: &Known,
    done: &(dyn Fn(&Page) + Sync),
) -> Result<(Vec<Page>, Vec<Described>), WriteError> {
    let found = match directory.is_dir() {
        true => pages(directory).map_err(|error| WriteError::new(directory, error))?,
        false => vec![directory.to_owned()],
    };
    let imported = parallel(found, |path| {
        let (mut defects, mut doubts) = (Diagnostics::new(), Diagnostics::new());
        let imported = read(&path, options, known, &mut defects, &mut doubts)?;
        let page = Page { page: path, spec: None, superseded_by: None, defects, doubts };
        done(&page);
        let first = page.page.strip_prefix(directory).ok().and_then(|path| path.iter().next());
        let first = first.unwrap_or_default().to_string_lossy().into_owned();
        let shown = page.page.display().to_string();
        let waiting = imported.map(|imported| Waiting::of(shown, imported, names, &first).marked());
        Ok::<_, WriteError>((page, waiting))
    })?;
    let (pages, waiting): (Vec<Page>, Vec<Option<Waiting>>) = imported.into_iter().unzip();
    let waiting: Vec<_> = waiting.into_iter().enumerate().filter_map(|(index, one)| Some((index, one?))).collect();
    Ok((pages, waiting))
}

/// Imports the page in a file.
pub(super) fn read(
    path: &Path,
    options: &Options,
    known: &Known,
    defects: &mut Diagnostics,
    doubts: &mut Diagnostics,
) -> Result<Option<Imported>, WriteError> {
    let shown = path.display().to_string();
    let file = File::open(path).map_err(|error| WriteError::new(path, error))?;
    let text = read_text(&shown, file, defects).map_err(|error| WriteError::new(path, error.error))?;
    let source = text.map(|text| Arc::new(SourceText::new(shown, text)));
    Ok(source.and_then(|source| import(&source, options, known, defects, doubts)))
}

/// A page that describes something, with its index among the pages.
pub(super) type Described = (usize, Waiting);

/// A page that is not written yet: which of several pages of an endpoint is kept is known only when all have been read.
pub(super) struct Waiting {
    /// The path as it is shown.
    pub(super) path: String,
    pub(super) address: String,
    pub(super) address_known: bool,
    pub(super) updated: Option<u64>,
    /// The subject: an endpoint, or the type of an event.
    pub(super) subject: Subject,
    pub(super) identity: Identity,
    pub(super) written: Written,
    pub(super) comments: Comments,
    pub(super) shared: Shared,
}

/// The subject of a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Subject {
    Operation(Endpoint),
    Event(String),
}

impl Subject {
    /// Returns the subject of a file.
    pub(super) fn of(written: &Written) -> Self {
        match written {
            Written::Operation(operation) => {
                let (method, path) = operation.endpoint.split_once(' ').unwrap_or_default();
                Self::Operation(Endpoint::new(method, path))
            }
            Written::Event(event) => Self::Event(event.event.clone()),
        }
    }
}

impl std::fmt::Display for Subject {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Operation(Endpoint { method, path }) => write!(formatter, "the endpoint `{method} {path}`"),
            Self::Event(event_type) => write!(formatter, "the event `{event_type}`"),
        }
    }
}

impl Waiting {
    fn of(path: String, imported: Imported, names: &Names, directory: &str) -> Self {
        let subject = Subject::of(&imported.written);
        let identity = match &subject {
            Subject::Operation(endpoint) => names.operation(endpoint),
            Subject::Event(event_type) => Identity::event(event_type, directory),
        };
        Self {
            path,
            address: imported.written.source().to_owned(),
            address_known: imported.address_known,
            updated: imported.updated,
            subject,
            identity,
            shared: Shared::of(&imported),
            written: imported.written,
            comments: imported.comments,
        }
    }

    /// Returns the content, marked as deprecated if the page is historic.
    fn marked(mut self) -> Self {
        if self.is_historic() {
            match &mut self.written {
                Written::Operation(operation) => operation.deprecated.get_or_insert_default(),
                Written::Event(event) => event.deprecated.get_or_insert_default(),
            };
        }
        self
    }

    /// Returns the rank of a page; of two pages with the same subject, the higher rank is kept: current pages before
    /// historic ones, then the newer.
    fn rank(&self) -> (bool, Option<u64>) {
        (!self.is_historic(), self.updated)
    }

    /// Whether another page has replaced it, according to its path or address.
    fn is_historic(&self) -> bool {
        [&self.path, &self.address].iter().any(|text| text.contains(HISTORIC))
    }
}

/// The part of a path that marks a replaced page.
const HISTORIC: &str = "historic-version";

/// Returns the pages to keep: of several about the same endpoint or event, the newest. The others are reported as
/// superseded.
pub(super) fn newest(mut waiting: Vec<Described>, pages: &mut [Page]) -> Vec<Described> {
    // The order decides which of two pages gets a name that both would have, so it must depend on the pages only.
    waiting.sort_by(|(_, a), (_, b)| (&a.subject, &a.address, &a.path).cmp(&(&b.subject, &b.address, &b.path)));
    let mut kept: Vec<Described> = Vec::new();
    for (index, page) in waiting {
        let same = kept.iter_mut().rev().take_while(|(_, other)| other.subject == page.subject);
        let same = same.into_iter().find(|(_, other)| is_same(&page, other));
        let Some(other) = same else {
            kept.push((index, page));
            continue;
        };
        let (kept_page, (lost, left_out)) = if page.rank() > other.1.rank() {
            let before = std::mem::replace(other, (index, page));
            (&other.1, before)
        } else {
            (&other.1, (index, page))
        };
        let message = format!("{} also describes {}", kept_page.path, kept_page.subject);
        pages[lost].superseded_by = Some(kept_page.path.clone());
        let finding = Diagnostic::of_file(left_out.path, "superseded-page", message);
        pages[lost].defects.push(finding.with_help("that page is kept, since this one is older or historic"));
    }
    kept
}

/// Gives each page an identity of its own that is not taken yet.
pub(super) fn name_apart(
    mut kept: Vec<Described>,
    mut taken: HashMap<Identity, String>,
    pages: &mut [Page],
) -> Vec<Described> {
    for (index, page) in &mut kept {
        let natural = page.identity.clone();
        let mut count = 0;
        while let Some(other) = taken.get(&page.identity) {
            count += 1;
            if count == 1 {
                let message = format!("{other} is also named `{natural}`");
                let help =
                    "the file name of this page was appended to its name, to tell two forms of an endpoint apart";
                let finding = Diagnostic::of_file(page.path.as_str(), "same-name", message);
                pages[*index].defects.push(finding.with_help(help));
            }
            let stem = Path::new(&page.path).file_stem().unwrap_or_default().to_string_lossy();
            let word = if count == 1 { stem.into_owned() } else { format!("{stem}_{count}") };
            page.identity = natural.told_apart(&word);
        }
        taken.insert(page.identity.clone(), page.path.clone());
    }
    kept
}

/// Whether two pages of an endpoint or event are the same page, or one replaced the other.
fn is_same(page: &Waiting, other: &Waiting) -> bool {
    let is_event = matches!(page.subject, Subject::Event(_));
    let has_one_address = page.address == other.address && page.address_known && other.address_known;
    is_event || has_one_address || page.is_historic() || other.is_historic()
}

/// Declarations on pages that belong to the platform.
pub(super) struct Shared {
    pub(super) scopes: IndexMap<String, Text>,
    pub(super) rate_limit: Option<RateLimit>,
    pub(super) rate_limits_source: Option<String>,
}

impl Shared {
    fn of(imported: &Imported) -> Self {
        Self {
            scopes: imported.scopes.clone(),
            rate_limit: match &imported.written {
                Written::Operation(operation) => operation.rate_limit.clone(),
                Written::Event(_) => None,
            },
            rate_limits_source: imported.rate_limits_source.clone(),
        }
    }
}
