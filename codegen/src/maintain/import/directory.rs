//! Many pages at once: a directory of pages becomes a spec directory.

use super::identity::{Endpoint, Identity, Names};
use super::together::Together;
use super::{Imported, Known, Options, import};
use crate::maintain::below::below;
use crate::maintain::share;
use crate::maintain::yaml::{Comments, add_entries, entries};
use crate::model::screaming;
use crate::parallel::parallel;
use crate::source::{Diagnostic, Diagnostics, Document, SourceText, read_text};
use crate::spec::{RateLimit, Scope, Scopes, Service, Services, Text, Written};
use crate::write::{WriteError, write};
use indexmap::IndexMap;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What became of a page.
#[derive(Debug)]
pub struct Page {
    /// The page.
    pub page: PathBuf,
    /// The spec file that was written; `None` where the page describes no operation.
    pub spec: Option<PathBuf>,
    /// What is wrong with the page.
    pub defects: Diagnostics,
    /// What is not certain.
    pub doubts: Diagnostics,
}

/// The pages below a directory, by path. Hidden files are none.
///
/// # Errors
/// Fails where a directory cannot be read.
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
    let found = pages(directory).map_err(|error| WriteError::new(directory, error))?;
    let options = Options { schema: Some(SCHEMA.to_owned()), hand_out_scopes: true, ..options.clone() };
    let imported = parallel(found, |path| {
        let (mut defects, mut doubts) = (Diagnostics::new(), Diagnostics::new());
        let shown = path.display().to_string();
        let file = File::open(&path).map_err(|error| WriteError::new(&path, error))?;
        let text = read_text(&shown, file, &mut defects).map_err(|error| WriteError::new(&path, error.error))?;
        let source = text.map(|text| Arc::new(SourceText::new(shown, text)));
        let imported = source.as_ref().and_then(|source| import(source, &options, known, &mut defects, &mut doubts));
        let page = Page { page: path, spec: None, defects, doubts };
        done(&page);
        let first = page.page.strip_prefix(directory).ok().and_then(|path| path.iter().next());
        let first = first.unwrap_or_default().to_string_lossy().into_owned();
        let waiting =
            source.zip(imported).map(|(source, imported)| Waiting::of(source, imported, names, &first).marked());
        Ok::<_, WriteError>((page, waiting))
    })?;
    let (mut pages, waiting): (Vec<Page>, Vec<Option<Waiting>>) = imported.into_iter().unzip();
    let waiting: Vec<_> = waiting.into_iter().enumerate().filter_map(|(index, one)| Some((index, one?))).collect();
    let mut scopes = Scopes::new();
    let mut services = Services::new();
    let mut limits = RateLimits::default();
    let kept = placed(waiting, &mut pages);
    for (_, waiting) in &kept {
        limits.add(&waiting.shared);
        for (id, name) in &waiting.shared.scopes {
            // A name that is not told is the id.
            let name = if name.is_empty() { Text::Page(id.clone()) } else { name.clone() };
            scopes.entry(id.clone()).or_insert(Scope { name, rust: None });
        }
    }
    tell_constants_apart(&mut scopes, known);
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
            let again = import(&waiting.source, &options, known, &mut defects, &mut doubts);
            if let Some(imported) = again {
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
const SCHEMA: &str = "../../../../generated/spec.schema.json";

/// A page that is not written yet: which of several pages of one endpoint is kept shows when all are read.
struct Waiting {
    source: Arc<SourceText>,
    address: String,
    address_known: bool,
    updated: Option<u64>,
    /// What it describes: an endpoint, or the type of an event.
    subject: Subject,
    identity: Identity,
    written: Written,
    comments: Comments,
    shared: Shared,
}

/// What a page describes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Subject {
    Operation(Endpoint),
    Event(String),
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
    fn of(source: Arc<SourceText>, imported: Imported, names: &Names, directory: &str) -> Self {
        let (subject, identity) = match &imported.written {
            Written::Operation(operation) => {
                let (method, path) = operation.endpoint.split_once(' ').unwrap_or_default();
                let endpoint = Endpoint::new(method, path);
                let identity = names.operation(&endpoint);
                (Subject::Operation(endpoint), identity)
            }
            Written::Event(event) => (Subject::Event(event.event.clone()), Identity::event(&event.event, directory)),
        };
        Self {
            source,
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

    /// The same, marked as superseded where its page is historic.
    fn marked(mut self) -> Self {
        if self.is_historic() {
            match &mut self.written {
                Written::Operation(operation) => operation.deprecated.get_or_insert_default(),
                Written::Event(event) => event.deprecated.get_or_insert_default(),
            };
        }
        self
    }

    fn path(&self) -> &str {
        self.source.path()
    }

    /// Which of two pages is kept: the one that is not historic, and of two such the newer.
    fn rank(&self) -> (bool, Option<u64>) {
        (!self.is_historic(), self.updated)
    }

    /// Whether another page has taken its place, as its path or its address says.
    fn is_historic(&self) -> bool {
        [self.path(), &self.address].iter().any(|text| text.contains(HISTORIC))
    }
}

/// What stands in the path of a page that another has replaced.
const HISTORIC: &str = "historic-version";

/// The pages that are kept, each with a place of its own. What happens to the others is a defect of theirs.
fn placed(mut waiting: Vec<(usize, Waiting)>, pages: &mut [Page]) -> Vec<(usize, Waiting)> {
    // The order decides which of two pages has the name that both come to, so it is one of the pages alone.
    waiting.sort_by(|(_, a), (_, b)| (&a.subject, &a.address, a.path()).cmp(&(&b.subject, &b.address, b.path())));
    let mut kept: Vec<(usize, Waiting)> = Vec::new();
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
        let message = format!("{} describes {} as well", kept_page.path(), kept_page.subject);
        let finding = Diagnostic::new(&left_out.source, 0..0, "superseded-page", message);
        pages[lost].defects.push(finding.with_help("that one is kept, since this one is older or historic"));
    }
    let mut taken: HashMap<Identity, String> = HashMap::new();
    for (index, page) in &mut kept {
        let natural = page.identity.clone();
        let mut count = 0;
        while let Some(other) = taken.get(&page.identity) {
            count += 1;
            if count == 1 {
                let message = format!("{other} is called `{natural}` as well");
                let help = "this one has the name of its page behind that; two forms of one endpoint are told apart so";
                let finding = Diagnostic::new(&page.source, 0..0, "same-name", message);
                pages[*index].defects.push(finding.with_help(help));
            }
            let stem = Path::new(page.path()).file_stem().unwrap_or_default().to_string_lossy();
            let word = if count == 1 { stem.into_owned() } else { format!("{stem}_{count}") };
            page.identity = natural.told_apart(&word);
        }
        taken.insert(page.identity.clone(), page.path().to_owned());
    }
    kept
}

/// Whether two pages of one endpoint or event are one page, or one took the place of the other.
fn is_same(page: &Waiting, other: &Waiting) -> bool {
    let is_event = matches!(page.subject, Subject::Event(_));
    let has_one_address = page.address == other.address && page.address_known && other.address_known;
    is_event || has_one_address || page.is_historic() || other.is_historic()
}

/// Gives scopes whose constants would be those of others a name of their own.
fn tell_constants_apart(scopes: &mut Scopes, known: &Known) {
    let mut taken: HashSet<String> = known.platform.scopes.values().map(|scope| scope.rust.clone()).collect();
    scopes.sort_keys();
    for (id, scope) in scopes.iter_mut().filter(|(id, _)| !known.platform.scopes.contains_key(*id)) {
        let natural = screaming(id);
        let numbered = (2..).map(|number| format!("{natural}_{number}"));
        let free = std::iter::once(natural.clone()).chain(numbered).find(|name| taken.insert(name.clone()));
        scope.rust = free.filter(|name| *name != natural);
    }
}

/// What a page says that stands once for all of them.
struct Shared {
    scopes: IndexMap<String, Text>,
    rate_limit: Option<RateLimit>,
    rate_limits_source: Option<String>,
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
    if more.is_empty() {
        return Ok(());
    }
    let path = below(out, &format!("platform/{name}.yaml"))?;
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => Document::parse(path.display().to_string(), text, &mut Diagnostics::new())
            .and_then(|document| add_entries(&document, more)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(entries(more)),
        Err(error) => return Err(WriteError::new(&path, error)),
    };
    match text {
        Some(text) => write(&path, &text).map(|_| ()),
        None => Ok(()),
    }
}
