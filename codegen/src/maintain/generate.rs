//! Everything that is generated from a model, as files.

use super::fingerprint::{MANIFEST, fingerprint, fingerprints, manifest};
use super::{reference, schema};
use crate::emit::EmitError;
use crate::emit::rust::{self, File, Target};
use crate::model::Model;
use crate::parallel::parallel;
use crate::write::{self, WriteError};
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

/// The directories of the output that hold nothing but generated files.
const OWNED: &[&str] = &["rust", "reference"];

/// All generated files, by path below the output directory, with their headers.
pub struct Output {
    files: Vec<(String, String)>,
}

/// What writing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files in the output.
    pub files: usize,
    /// Files that were new or had changed.
    pub changed: usize,
    /// Files that no longer belong to the output.
    pub removed: usize,
    /// Lines in all files.
    pub lines: usize,
}

/// Generates bindings, reference and schema.
///
/// # Errors
/// Fails where the generator itself is mistaken.
pub fn generate(model: &Model, target: Target) -> Result<Output, EmitError> {
    let mut files: Vec<File> = rust::modules(model, target).files()?;
    files.iter_mut().for_each(|file| file.path.insert_str(0, "rust/"));
    // By path, since looking through all operations for every page would be quadratic.
    let operations = model.operations.iter().map(|operation| operation.file.as_str());
    let pages: HashMap<String, &str> = operations
        .chain(model.events.iter().map(|event| event.file.as_str()))
        .map(|file| (format!("reference/{}", file.replace(".yaml", ".md")), file))
        .collect();
    files.extend(reference::reference(model).into_iter().map(|(path, content)| {
        let source = pages.get(&path).copied().unwrap_or("platform/*.yaml");
        File { sources: BTreeSet::from([source.to_owned()]), path, content }
    }));
    let mut files: Vec<(String, String)> =
        files.iter().map(|file| (file.path.clone(), write::rendered(file))).collect();
    files.push(("spec.schema.json".to_owned(), schema_text()));
    files.sort();
    Ok(Output { files })
}

/// The JSON Schema of the spec language, as it is written to disk.
pub fn schema_text() -> String {
    let mut text = format!("{:#}", schema::spec_schema());
    text.push('\n');
    text
}

impl Output {
    /// The files: their paths below the output directory, and what they hold.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, content)| (path.as_str(), content.as_str()))
    }

    /// Writes what has changed, removes what no longer belongs, and notes the fingerprints.
    ///
    /// # Errors
    /// Fails where a file cannot be written.
    pub fn write(&self, spec: &Path, out: &Path) -> Result<Written, WriteError> {
        let mut written = Written { files: self.files.len(), ..Written::default() };
        let mut keep = BTreeSet::new();
        let files = self.files.iter().collect();
        let done = parallel(files, |(path, content): &(String, String)| {
            let path = out.join(path);
            write::write(&path, content).map(|changed| (path, changed, content.lines().count()))
        })?;
        for (path, changed, lines) in done {
            written.changed += usize::from(changed);
            written.lines += lines;
            keep.insert(path);
        }
        for directory in OWNED {
            written.removed += prune(&out.join(directory), &keep)?;
        }
        let manifest = self.manifest(spec)?;
        write::write(&out.join(MANIFEST), &manifest)?;
        Ok(written)
    }

    /// The files that are not on disk as they should be, with what is wrong with each.
    ///
    /// # Errors
    /// Fails where the spec cannot be read.
    pub fn differences(&self, spec: &Path, out: &Path) -> Result<Vec<String>, WriteError> {
        let mut expected: Vec<(String, String)> = self.files.clone();
        expected.push((MANIFEST.to_owned(), self.manifest(spec)?));
        let mut differences = Vec::new();
        for (path, content) in &expected {
            match fs::read(out.join(path)) {
                Ok(present) if present == content.as_bytes() => {}
                Ok(_) => differences.push(format!("{path} differs")),
                Err(_) => differences.push(format!("{path} is missing")),
            }
        }
        let keep: BTreeSet<PathBuf> = expected.iter().map(|(path, _)| out.join(path)).collect();
        for directory in OWNED {
            stale(&out.join(directory), out, &keep, &mut differences);
        }
        Ok(differences)
    }

    fn manifest(&self, spec: &Path) -> Result<String, WriteError> {
        let spec = fingerprints(spec).map_err(|source| WriteError::new(spec, source))?;
        let generated = self.files.iter().map(|(path, content)| (path.clone(), fingerprint(content.as_bytes())));
        Ok(manifest(&spec, &generated.collect::<Vec<_>>()))
    }
}

fn stale(directory: &Path, out: &Path, keep: &BTreeSet<PathBuf>, differences: &mut Vec<String>) {
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            stale(&path, out, keep, differences);
        } else if !keep.contains(&path) {
            let shown = path.strip_prefix(out).unwrap_or(&path);
            differences.push(format!("{} is not generated any more", shown.display()));
        }
    }
}

/// Removes the files below a directory that are not among `keep`, and directories left empty.
fn prune(directory: &Path, keep: &BTreeSet<PathBuf>) -> Result<usize, WriteError> {
    let error = |source| WriteError::new(directory, source);
    let mut removed = 0;
    if !directory.is_dir() {
        return Ok(removed);
    }
    for entry in fs::read_dir(directory).map_err(error)? {
        let path = entry.map_err(error)?.path();
        if path.is_dir() {
            removed += prune(&path, keep)?;
            // Fails where files are left, which is as it should be.
            let _ = fs::remove_dir(&path);
        } else if !keep.contains(&path) {
            fs::remove_file(&path).map_err(error)?;
            removed += 1;
        }
    }
    Ok(removed)
}
