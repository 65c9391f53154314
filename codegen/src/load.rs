//! From a spec directory to a model.

use crate::model::{self, Model, OperationSource, Sources};
use crate::parallel::parallel;
use crate::source::files::{self, FileError, Role, SpecFile};
use crate::source::{Diagnostics, Document};
use crate::spec::Operation;
use std::path::Path;

/// A model, and every mistake found while making it.
pub struct Loaded {
    /// What the spec says. Of use only where there are no findings.
    pub model: Model,
    /// What is wrong with it.
    pub diagnostics: Diagnostics,
    /// How many files were read.
    pub files: usize,
}

/// Reads and resolves a spec directory.
///
/// # Errors
/// Fails where a file or directory cannot be read. Mistakes in the spec are findings, not errors.
pub fn load(directory: &Path) -> Result<Loaded, FileError> {
    let mut diagnostics = Diagnostics::new();
    let found = files::find(directory, &mut diagnostics)?;
    let files = found.len();
    let sources = read_all(found, &mut diagnostics)?;
    Ok(Loaded { model: model::build(&sources, &mut diagnostics), diagnostics, files })
}

/// The id of an operation that lies nowhere and says nothing.
const UNPLACED: &str = "unplaced.v1.resource.operation";

/// Resolves one operation, with the platform files of a spec directory. One that does not lie there
/// has no `id` but what it says itself.
///
/// # Errors
/// Fails where a platform file cannot be read.
pub fn load_operation(directory: &Path, id: Option<&str>, document: Document) -> Result<Loaded, FileError> {
    load_one(directory, id, UNPLACED, document)
}

/// Resolves one operation that lies nowhere, and is called `name` where it does not say itself.
///
/// # Errors
/// Fails where a platform file cannot be read.
pub fn load_operation_as(directory: &Path, name: &str, document: Document) -> Result<Loaded, FileError> {
    load_one(directory, None, name, document)
}

fn load_one(directory: &Path, id: Option<&str>, name: &str, document: Document) -> Result<Loaded, FileError> {
    let mut diagnostics = Diagnostics::new();
    let mut sources = Sources::default();
    if directory.is_dir() {
        sources = platform(directory, &mut diagnostics)?;
    }
    if let Some(written) = document.read::<Operation>(&mut diagnostics) {
        let placed = id.is_some();
        let id = id.or(written.id.as_deref()).unwrap_or(name).to_owned();
        sources.operations.push(OperationSource { id, placed, document, written });
    }
    let files = sources.platform.len() + 1;
    Ok(Loaded { model: model::build(&sources, &mut diagnostics), diagnostics, files })
}

/// Reads the platform files of a spec directory.
///
/// # Errors
/// Fails where one cannot be read.
pub(crate) fn platform(directory: &Path, diagnostics: &mut Diagnostics) -> Result<Sources, FileError> {
    // What else lies in the directory is nobody's mistake here.
    let found = files::find(directory, &mut Diagnostics::new())?;
    read_all(platform_files(found), diagnostics)
}

fn platform_files(mut found: Vec<SpecFile>) -> Vec<SpecFile> {
    found.retain(|file| matches!(file.role, Role::Platform { .. }));
    found
}

/// Reads files, on as many threads as the machine has.
fn read_all(found: Vec<SpecFile>, diagnostics: &mut Diagnostics) -> Result<Sources, FileError> {
    let read = parallel(found, |file| {
        let mut diagnostics = Diagnostics::new();
        let Some(document) = file.read(&mut diagnostics)? else {
            let unread = match file.role {
                Role::Platform { name } => Some(Source::Unread(name)),
                Role::Operation { .. } => None,
            };
            return Ok((unread, diagnostics));
        };
        let source = match file.role {
            Role::Platform { name } => Some(Source::Platform(name, document)),
            Role::Operation { id } => document
                .read(&mut diagnostics)
                .map(|written| Source::Operation(Box::new(OperationSource { id, placed: true, document, written }))),
        };
        Ok::<_, FileError>((source, diagnostics))
    })?;
    let mut sources = Sources::default();
    for (source, found) in read {
        diagnostics.append(found);
        match source {
            Some(Source::Platform(name, document)) => sources.platform.push((name, document)),
            Some(Source::Unread(name)) => sources.unread.push(name),
            Some(Source::Operation(operation)) => sources.operations.push(*operation),
            None => {}
        }
    }
    Ok(sources)
}

enum Source {
    Platform(String, Document),
    Unread(String),
    Operation(Box<OperationSource>),
}
