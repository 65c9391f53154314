//! Everything that is generated from a model, as files.

use super::below::below;
use super::fingerprint::{MANIFEST, fingerprint, fingerprints, manifest};
use super::present::Present;
use super::{catalog, schema};
use crate::emit::EmitError;
use crate::emit::rust::{self, File, Target};
use crate::model::Model;
use crate::parallel::parallel;
use crate::write::{self, WriteError};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The generated files, by path below the output directory, with their headers.
pub struct Output {
    files: Vec<(String, String)>,
}

/// The result of writing the output.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The number of files in the output.
    pub files: usize,
    /// The number of files that were new or had changed.
    pub changed: usize,
    /// The number of files that were removed because they no longer belong to the output.
    pub removed: usize,
    /// The number of lines in all files.
    pub lines: usize,
    /// The files in generated directories that were not generated, and were kept: their paths below the output
    /// directory.
    pub foreign: Vec<String>,
}

/// Generates bindings, catalog and schema.
///
/// # Errors
/// Fails if the generator has a bug.
pub fn generate(model: &Model, target: Target) -> Result<Output, EmitError> {
    let mut files: Vec<File> = rust::modules(model, target).files()?;
    files.iter_mut().for_each(|file| file.path.insert_str(0, "rust/"));
    let mut output = Output::of(&files);
    output.files.extend(catalog::catalog(model));
    output.files.push(("spec.schema.json".to_owned(), schema_text()));
    output.files.sort();
    Ok(output)
}

/// Returns the JSON Schema of the spec language, as it is written to disk.
pub fn schema_text() -> String {
    let mut text = format!("{:#}", schema::spec_schema());
    text.push('\n');
    text
}

impl Output {
    /// Files that need no header: their paths below the output directory, with `/`, and their contents.
    pub fn new(mut files: Vec<(String, String)>) -> Self {
        files.sort();
        Self { files }
    }

    fn of(files: &[File]) -> Self {
        Self::new(files.iter().map(|file| (file.path.clone(), write::rendered(file))).collect())
    }

    /// Returns the files: their paths below the output directory, and their content.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, content)| (path.as_str(), content.as_str()))
    }

    /// Writes changed files, removes obsolete generated files, and records the fingerprints.
    ///
    /// Only files in the manifest of the last run are replaced or removed, and no symbolic link below the output
    /// directory is followed.
    ///
    /// # Errors
    /// Fails if a file cannot be written. Fails before anything is written if a file that was not generated is in the
    /// place of an output file, or if the directory is not empty and has no manifest.
    pub fn write(&self, spec: &Path, out: &Path) -> Result<Written, WriteError> {
        let manifest_place = below(out, MANIFEST)?;
        let present = Present::read(out)?;
        let paths: BTreeSet<&str> = self.files.iter().map(|(path, _)| path.as_str()).collect();
        let mut places = Vec::with_capacity(self.files.len());
        for (path, content) in &self.files {
            places.push((present.place(path, content)?, content));
        }
        let manifest = self.manifest(spec)?;
        let mut written = Written { files: self.files.len(), ..Written::default() };
        written.removed = present.remove_others(&paths)?;
        // The manifest is written before the files, so that an interrupted run leaves no unlisted files.
        write::write(&manifest_place, &manifest)?;
        let done = parallel(places, |(path, content)| {
            write::write(&path, content).map(|changed| (changed, content.lines().count()))
        })?;
        for (changed, lines) in done {
            written.changed += usize::from(changed);
            written.lines += lines;
        }
        written.foreign = present.foreign(&paths);
        Ok(written)
    }

    /// Returns the files on disk that are not up to date, with the reason for each.
    ///
    /// # Errors
    /// Fails if the spec cannot be read.
    pub fn differences(&self, spec: &Path, out: &Path) -> Result<Vec<String>, WriteError> {
        let mut expected: Vec<(String, String)> = self.files.clone();
        expected.push((MANIFEST.to_owned(), self.manifest(spec)?));
        let mut differences = Vec::new();
        for (path, content) in &expected {
            match below(out, path).map(fs::read) {
                Ok(Ok(present)) if present == content.as_bytes() => {}
                Ok(Ok(_)) => differences.push(format!("{path} differs")),
                Ok(Err(_)) => differences.push(format!("{path} is missing")),
                Err(_) => differences.push(format!("{path} is behind a symbolic link")),
            }
        }
        let paths: BTreeSet<&str> = self.files.iter().map(|(path, _)| path.as_str()).collect();
        let present = Present::listed(out);
        differences.extend(present.foreign(&paths).into_iter().map(|path| match present.lists(&path) {
            true => format!("{path} is no longer generated"),
            false => format!("{path} was not generated: move it elsewhere"),
        }));
        Ok(differences)
    }

    fn manifest(&self, spec: &Path) -> Result<String, WriteError> {
        let spec = fingerprints(spec).map_err(|source| WriteError::new(spec, source))?;
        let generated = self.files.iter().map(|(path, content)| (path.clone(), fingerprint(content.as_bytes())));
        Ok(manifest(&spec, &generated.collect::<Vec<_>>()))
    }
}
