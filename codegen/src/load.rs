//! Loads a spec directory as a model.

use crate::files::{self, Role, SpecFile};
use crate::model::{self, EventSource, Model, OperationSource, PageSource, SharedSource, Sources};
use crate::parallel::parallel;
use crate::source::{Diagnostics, Document, FileError};
use crate::spec::{self, Operation};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::path::Path;

/// A model, and all mistakes found while it was made.
pub struct Loaded {
    /// The model. It is meaningful only if there are no findings.
    pub model: Model,
    /// The findings.
    pub diagnostics: Diagnostics,
    /// The number of files that were read.
    pub files: usize,
}

/// Reads and resolves a spec directory.
///
/// # Errors
/// Fails if a file or directory cannot be read. Mistakes in the spec are findings, not errors.
pub fn load(directory: &Path) -> Result<Loaded, FileError> {
    let mut diagnostics = Diagnostics::new();
    let found = files::find(directory, &mut diagnostics)?;
    let files = found.len();
    let sources = read_all(found, &mut diagnostics)?;
    Ok(Loaded { model: model::build(&sources, &mut diagnostics), diagnostics, files })
}

/// The ids of an operation and of an event that lie in no spec directory and state no id.
pub(crate) const UNPLACED: &str = "unplaced.v1.resource.operation";
pub(crate) const UNPLACED_EVENT: &str = "unplaced.v1.event.event";

/// Resolves one operation or event, with the platform files of a spec directory. If it does not lie in that directory,
/// its only id is the `id` that it states.
///
/// # Errors
/// Fails if a platform file cannot be read.
pub fn load_operation(directory: &Path, id: Option<&str>, document: Document) -> Result<Loaded, FileError> {
    load_one(directory, id, if is_event(&document) { UNPLACED_EVENT } else { UNPLACED }, document)
}

/// Resolves one operation or event that lies in no spec directory. Its id is `name` unless it states one.
///
/// # Errors
/// Fails if a platform file cannot be read.
pub fn load_operation_as(directory: &Path, name: &str, document: Document) -> Result<Loaded, FileError> {
    load_one(directory, None, name, document)
}

fn load_one(directory: &Path, id: Option<&str>, name: &str, document: Document) -> Result<Loaded, FileError> {
    let mut diagnostics = Diagnostics::new();
    let mut sources = Sources::default();
    if directory.is_dir() {
        sources = shared(directory, id, &mut diagnostics)?;
    }
    let placed = id.is_some();
    let named = |own: &Option<String>| id.or(own.as_deref()).unwrap_or(name).to_owned();
    if is_event(&document) {
        sources.events.extend(page(document, |event: &spec::Event| named(&event.id), placed, &mut diagnostics));
    } else {
        sources.operations.extend(page(document, |one: &Operation| named(&one.id), placed, &mut diagnostics));
    }
    let files = sources.platform.len() + sources.types.len() + sources.errors.len() + 1;
    let model = model::build(&sources, &mut diagnostics);
    // The files beside it have not been read.
    diagnostics.leave_out(model::UNKNOWN_OPERATION);
    Ok(Loaded { model, diagnostics, files })
}

/// Whether a file describes an event: an event states its type.
fn is_event(document: &Document) -> bool {
    document.root.entry("event").is_some()
}

/// Reads the content of a page.
fn page<T: DeserializeOwned + JsonSchema + 'static>(
    document: Document,
    id: impl FnOnce(&T) -> String,
    placed: bool,
    diagnostics: &mut Diagnostics,
) -> Option<PageSource<T>> {
    let written = document.read(diagnostics)?;
    Some(PageSource { id: id(&written), placed, document, written })
}

/// Reads the files that a page may refer to: the platform's, and its service's.
///
/// # Errors
/// Fails if a file cannot be read.
pub(crate) fn shared(directory: &Path, id: Option<&str>, diagnostics: &mut Diagnostics) -> Result<Sources, FileError> {
    // Other mistakes in the directory do not concern the page.
    let mut found = files::find(directory, &mut Diagnostics::new())?;
    let service = id.and_then(|id| id.split('.').next());
    found.retain(|file| match &file.role {
        Role::Platform { .. } => true,
        Role::Types { module } => service.is_some_and(|service| module.split('.').next() == Some(service)),
        Role::Errors { service: of } => service == Some(of),
        Role::Operation { .. } => false,
    });
    read_all(found, diagnostics)
}

/// Reads all files of a spec directory, without making a model.
///
/// # Errors
/// Fails if a file or directory cannot be read.
#[cfg(feature = "maintain")]
pub(crate) fn sources(directory: &Path, diagnostics: &mut Diagnostics) -> Result<Sources, FileError> {
    let found = files::find(directory, diagnostics)?;
    read_all(found, diagnostics)
}

/// Reads files, on as many threads as the machine has.
fn read_all(found: Vec<SpecFile>, diagnostics: &mut Diagnostics) -> Result<Sources, FileError> {
    let read = parallel(found, |file| {
        let mut diagnostics = Diagnostics::new();
        let Some(document) = file.read(&mut diagnostics)? else {
            let unread = match file.role {
                Role::Platform { name } => Some(Source::Unread(name)),
                Role::Types { module } => Some(Source::Unread(module)),
                Role::Errors { service } => Some(Source::Unread(service)),
                Role::Operation { .. } => None,
            };
            return Ok((unread, diagnostics));
        };
        let source = match file.role {
            Role::Platform { name } => Some(Source::Platform(name, document)),
            Role::Types { module } => {
                Some(of_many(document, module, &mut diagnostics).map_or_else(Source::Unread, Source::Types))
            }
            Role::Errors { service } => {
                Some(of_many(document, service, &mut diagnostics).map_or_else(Source::Unread, Source::Errors))
            }
            Role::Operation { id } if is_event(&document) => {
                page(document, |_| id, true, &mut diagnostics).map(|event| Source::Event(Box::new(event)))
            }
            Role::Operation { id } => {
                page(document, |_| id, true, &mut diagnostics).map(|one| Source::Operation(Box::new(one)))
            }
        };
        Ok::<_, FileError>((source, diagnostics))
    })?;
    let mut sources = Sources::default();
    for (source, found) in read {
        diagnostics.append(found);
        match source {
            Some(Source::Platform(name, document)) => sources.platform.push((name, document)),
            Some(Source::Types(types)) => sources.types.push(types),
            Some(Source::Errors(errors)) => sources.errors.push(errors),
            Some(Source::Unread(name)) => sources.unread.push(name),
            Some(Source::Operation(operation)) => sources.operations.push(*operation),
            Some(Source::Event(event)) => sources.events.push(*event),
            None => {}
        }
    }
    Ok(sources)
}

/// Reads a file that pages refer to. Returns its name if it cannot be read.
fn of_many<T: DeserializeOwned + JsonSchema + 'static>(
    document: Document,
    id: String,
    diagnostics: &mut Diagnostics,
) -> Result<SharedSource<T>, String> {
    match document.read(diagnostics) {
        Some(written) => Ok(SharedSource { id, document, written }),
        None => Err(id),
    }
}

enum Source {
    Platform(String, Document),
    Types(SharedSource<spec::Types>),
    Errors(SharedSource<spec::Errors>),
    Unread(String),
    Operation(Box<OperationSource>),
    Event(Box<EventSource>),
}
