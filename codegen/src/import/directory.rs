//! Many pages at once: a directory of pages becomes a spec directory.

use super::{Imported, Known, Options, import};
use crate::emit::yaml::{add_entries, entries};
use crate::model::{is_no_service, part};
use crate::parallel::parallel;
use crate::source::files::read_text;
use crate::source::{Diagnostic, Diagnostics, Document, SourceText};
use crate::spec::{Event, RateLimit, Scope, Scopes, Service, Services, Text, Written};
use crate::write::{WriteError, write};
use indexmap::IndexMap;
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

/// Imports all pages of a directory into a spec directory: an operation lies where its page does. The
/// names of scopes and services that the spec directory lacks are added to its platform files. `done` is
/// told of each page as it is done.
///
/// # Errors
/// Fails where a file cannot be read or written; a bad page is no such failure.
pub fn import_directory(
    directory: &Path,
    out: &Path,
    options: &Options,
    known: &Known,
    done: &(dyn Fn(&Page) + Sync),
) -> Result<Vec<Page>, WriteError> {
    let found = pages(directory).map_err(|error| WriteError::new(directory, error))?;
    let targets = targets(directory, &found);
    let imported = parallel(targets, |(page, target)| {
        let (mut defects, mut doubts) = (Diagnostics::new(), Diagnostics::new());
        let shown = page.display().to_string();
        let file = File::open(&page).map_err(|error| WriteError::new(&page, error))?;
        let text = read_text(&shown, file, &mut defects).map_err(|error| WriteError::new(&page, error.error))?;
        let mut options = options.clone();
        options.schema = Some(schema(&target));
        let source = text.map(|text| Arc::new(SourceText::new(shown, text)));
        let mut imported =
            source.as_ref().and_then(|source| import(source, &options, known, &mut defects, &mut doubts));
        let mut target = target;
        if let (Some(source), Some(event)) = (&source, imported.as_ref().and_then(event)) {
            let place = place(event, &target);
            if schema(&place) != schema(&target) {
                // Where it lies is known only now, and how deep that is stands in the file.
                options.schema = Some(schema(&place));
                imported = import(source, &options, known, &mut Diagnostics::new(), &mut Diagnostics::new());
            }
            target = place;
        }
        let mut page = Page { page, spec: None, defects, doubts };
        let waiting = match (source, imported.as_ref().and_then(event), &imported) {
            (Some(source), Some(event), Some(imported)) => {
                Some(Waiting { source, event: event.event.clone(), yaml: imported.yaml.clone() })
            }
            (_, _, Some(operation)) => {
                page.spec = Some(out.join(&target));
                write(&out.join(&target), &operation.yaml)?;
                None
            }
            _ => None,
        };
        done(&page);
        Ok::<_, WriteError>((page, target, waiting, imported.map(Shared::of)))
    })?;
    let mut events: HashMap<String, PathBuf> = HashMap::new();
    let mut scopes = Scopes::new();
    let mut services = Services::new();
    let mut limits = RateLimits::default();
    let mut pages = Vec::new();
    for (mut page, target, waiting, mut shared) in imported {
        if let Some(Waiting { source, event, yaml }) = waiting {
            if let Some(first) = events.get(&event) {
                let message = format!("{} describes the event `{event}` as well", first.display());
                let finding = Diagnostic::new(&source, 0..0, "duplicate-event", message);
                page.defects.push(finding.with_help("only the first of the two pages is imported"));
                shared = None;
            } else {
                write(&out.join(&target), &yaml)?;
                page.spec = Some(out.join(&target));
                events.insert(event, page.page.clone());
            }
        }
        if let Some(shared) = shared {
            limits.add(&shared);
            for (id, name) in shared.scopes {
                scopes.entry(id).or_insert(Scope { name });
            }
        }
        if page.spec.is_some()
            && let Some(service) = target.iter().next()
        {
            let id = service.to_string_lossy().into_owned();
            services.entry(id.clone()).or_insert(Service { title: Text::Page(id), core: false });
        }
        pages.push(page);
    }
    platform(out, "scopes", &scopes)?;
    platform(out, "services", &services)?;
    platform(out, "rate_limits", &limits.entries())?;
    Ok(pages)
}

/// An event that is not written yet: of two pages of one event the first is kept, and which that is shows when all are read.
struct Waiting {
    source: Arc<SourceText>,
    event: String,
    yaml: String,
}

/// What a page says that stands once for all of them.
struct Shared {
    scopes: Vec<(String, Text)>,
    rate_limit: Option<RateLimit>,
    rate_limits_source: Option<String>,
}

impl Shared {
    fn of(imported: Imported) -> Self {
        Self {
            scopes: imported.written.scope_names().clone().into_iter().collect(),
            rate_limit: match imported.written {
                Written::Operation(operation) => operation.rate_limit,
                Written::Event(_) => None,
            },
            rate_limits_source: imported.rate_limits_source,
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

/// The event that a page describes.
fn event(imported: &Imported) -> Option<&Event> {
    match &imported.written {
        Written::Event(event) => Some(event),
        Written::Operation(_) => None,
    }
}

/// Where an event lies, by its type: that of `im.message.receive_v1` is `im/v1/event/message_receive.yaml`. One whose
/// type is not written so lies with those of the service and the version of its page.
fn place(event: &Event, page: &Path) -> PathBuf {
    let is_version = |text: &str| {
        text.strip_prefix('v')
            .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let versioned = event.event.rsplit_once('_').filter(|(_, version)| is_version(version));
    let by_type = versioned.and_then(|(name, version)| Some((name.split_once('.')?, version)));
    let of_page = |index: usize| page.iter().nth(index).map(|part| part.to_string_lossy().into_owned());
    let (service, version, name) = match by_type {
        Some(((service, name), version)) => (part(service), version.to_owned(), name),
        None => {
            let version = of_page(1).filter(|version| is_version(version)).unwrap_or_else(|| "v1".to_owned());
            (of_page(0).unwrap_or_else(|| "pages".to_owned()), version, event.event.as_str())
        }
    };
    let service = if service == "platform" || is_no_service(&service) { format!("{service}_service") } else { service };
    let mut place: PathBuf = [&*service, &*version, "event", &*part(&name.replace('.', "_"))].iter().collect();
    place.set_extension("yaml");
    place
}

/// Where the JSON Schema lies, as seen from a spec file.
fn schema(target: &Path) -> String {
    format!("{}generated/spec.schema.json", "../".repeat(target.components().count()))
}

/// Adds entries to a platform file, which may not exist yet.
fn platform<T: serde::Serialize>(out: &Path, name: &str, more: &IndexMap<String, T>) -> Result<(), WriteError> {
    if more.is_empty() {
        return Ok(());
    }
    let path = out.join("platform").join(format!("{name}.yaml"));
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

/// The spec file of each page, relative to the spec directory: `im-v1/pin/create.md` becomes
/// `im/v1/pin/create.yaml`. Of pages that come to the same, all but the first get a number.
fn targets(directory: &Path, pages: &[PathBuf]) -> Vec<(PathBuf, PathBuf)> {
    let mut parts: Vec<Vec<String>> =
        pages.iter().map(|page| parts(page.strip_prefix(directory).unwrap_or(page))).collect();
    // A resource and an operation of the same name would be the same method.
    let modules: HashSet<Vec<String>> =
        parts.iter().flat_map(|parts| (1..parts.len()).map(|length| parts[..length].to_vec())).collect();
    for parts in &mut parts {
        while modules.contains(parts)
            && let Some(last) = parts.last().cloned()
        {
            parts.push(last);
        }
    }
    let natural: HashSet<Vec<String>> = parts.iter().cloned().collect();
    let mut taken: HashSet<Vec<String>> = HashSet::new();
    let target = |(page, mut parts): (&PathBuf, Vec<String>)| {
        let base = parts.last().cloned().unwrap_or_default();
        let mut count = 1;
        while taken.contains(&parts) || (count > 1 && (natural.contains(&parts) || modules.contains(&parts))) {
            count += 1;
            if let Some(last) = parts.last_mut() {
                *last = format!("{base}_{count}");
            }
        }
        let mut target: PathBuf = parts.iter().collect();
        target.set_extension("yaml");
        taken.insert(parts);
        (page.clone(), target)
    };
    pages.iter().zip(parts).map(target).collect()
}

/// The parts of an id, from the path of a page, written as the Rust names that come of them.
fn parts(page: &Path) -> Vec<String> {
    let page = page.with_extension("");
    let mut parts = Vec::new();
    for component in page.iter() {
        let name = component.to_string_lossy();
        // `im-v1` is the version v1 of the service im.
        match name.rsplit_once("-v").filter(|(_, version)| version.bytes().all(|byte| byte.is_ascii_digit())) {
            Some((service, version)) if parts.is_empty() && !version.is_empty() => {
                parts.extend([part(service), format!("v{version}")]);
            }
            _ => parts.push(part(&name)),
        }
    }
    if parts.len() < 2 {
        parts.insert(0, "pages".to_owned());
    }
    if let Some(service) = parts.first_mut().filter(|name| *name == "platform" || is_no_service(name)) {
        service.push_str("_service");
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(pages: &[&str]) -> Vec<String> {
        let pages: Vec<PathBuf> = pages.iter().map(|page| Path::new("pages").join(page)).collect();
        targets(Path::new("pages"), &pages).into_iter().map(|(_, target)| target.display().to_string()).collect()
    }

    #[test]
    fn an_operation_lies_where_its_page_does() {
        for (page, spec) in [
            ("im-v1/pin/create.md", "im/v1/pin/create.yaml"),
            ("docs/sheets-v3/data-operation/find.md", "docs/sheets_v3/data_operation/find.yaml"),
            ("top.md", "pages/top.yaml"),
            ("platform/scopes.md", "platform_service/scopes.yaml"),
            ("scope/get.md", "scope_service/get.yaml"),
            ("群组/getInfo.md", "u7fa4_u7ec4/get_info.yaml"),
            ("a/3_upload_.md", "a/n3_upload.yaml"),
            ("a/type.md", "a/type.yaml"),
        ] {
            assert_eq!(ids(&[page]), [spec]);
        }
    }

    #[test]
    fn an_event_lies_where_its_type_says() {
        for (event_type, page, spec) in [
            ("im.message.receive_v1", "im/v1/message/events/receive.yaml", "im/v1/event/message_receive.yaml"),
            ("im.chat.member.bot.added_v1", "group/x.yaml", "im/v1/event/chat_member_bot_added.yaml"),
            ("p2p_chat_create", "group/chat/x.yaml", "group/v1/event/p2p_chat_create.yaml"),
            ("p2p_chat_create", "im/v2/x.yaml", "im/v2/event/p2p_chat_create.yaml"),
            ("platform.thing_v1", "a/b.yaml", "platform_service/v1/event/thing.yaml"),
            ("_v1", "a/b.yaml", "a/v1/event/v1.yaml"),
        ] {
            let event = Event { event: event_type.to_owned(), ..Event::default() };
            assert_eq!(place(&event, Path::new(page)), Path::new(spec));
        }
    }

    #[test]
    fn no_two_pages_come_to_the_same() {
        assert_eq!(
            ids(&["a/Get.md", "a/get.md", "a/get_2.md", "a/get_3/x.md"]),
            ["a/get.yaml", "a/get_4.yaml", "a/get_2.yaml", "a/get_3/x.yaml"]
        );
        assert_eq!(
            ids(&["a/b.md", "a/b/b.md", "a/b/b/c.md"]),
            ["a/b/b/b.yaml", "a/b/b/b_2.yaml", "a/b/b/c.yaml"],
            "a module and an operation of one name would be one method"
        );
    }
}
