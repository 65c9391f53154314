//! Inspects an output directory before anything is written into it: only generated files are replaced or removed.

use super::below::below;
use super::fingerprint::{MANIFEST, fingerprint, listed};
use crate::write::WriteError;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The directories of the output that contain only generated files.
const OWNED: &[&str] = &["catalog", "rust"];

/// An output directory, and the files in its manifest.
pub(super) struct Present<'a> {
    out: &'a Path,
    listed: BTreeMap<String, String>,
}

impl<'a> Present<'a> {
    /// Reads the manifest.
    ///
    /// # Errors
    /// Fails if there is none and the directory is not empty.
    pub(super) fn read(out: &'a Path) -> Result<Self, WriteError> {
        let error = |source| WriteError::new(out, source);
        let entries = match fs::read_dir(out) {
            Err(problem) if problem.kind() == ErrorKind::NotFound => return Ok(Self::listed(out)),
            entries => entries.map_err(error)?,
        };
        let names: Result<Vec<_>, _> = entries.map(|entry| entry.map(|entry| entry.file_name())).collect();
        let mut names: Vec<_> =
            names.map_err(error)?.into_iter().map(|name| name.to_string_lossy().into_owned()).collect();
        names.retain(|name| !name.starts_with('.'));
        names.sort();
        if let Some(name) = names.first().filter(|_| !names.iter().any(|name| name == MANIFEST)) {
            let problem = format!(
                "it contains {name:?}, but no {MANIFEST} of an earlier run, so generated files cannot be told from other \
                 files; choose an empty directory"
            );
            return Err(error(io::Error::new(ErrorKind::AlreadyExists, problem)));
        }
        Ok(Self::listed(out))
    }

    /// Reads the manifest, if there is one.
    pub(super) fn listed(out: &'a Path) -> Self {
        let manifest = below(out, MANIFEST).ok().and_then(|path| fs::read_to_string(path).ok());
        Self { out, listed: manifest.map(|text| listed(&text)).unwrap_or_default() }
    }

    /// Whether a file was generated, according to the manifest.
    pub(super) fn lists(&self, path: &str) -> bool {
        self.listed.contains_key(path)
    }

    /// Returns the path to write a file to.
    ///
    /// # Errors
    /// Fails if something else is there.
    pub(super) fn place(&self, path: &str, content: &str) -> Result<PathBuf, WriteError> {
        let place = below(self.out, path)?;
        let Ok(entry) = place.symlink_metadata() else { return Ok(place) };
        let is_same = || fs::read(&place).is_ok_and(|present| present == content.as_bytes());
        if entry.is_file() && (self.lists(path) || is_same()) {
            return Ok(place);
        }
        let problem = format!("{MANIFEST} does not list it, so it was not generated; move it elsewhere");
        Err(WriteError::new(&place, io::Error::new(ErrorKind::AlreadyExists, problem)))
    }

    /// Removes the generated files that are unchanged and not among `paths`, and directories that become empty. Returns
    /// the number of removed files.
    pub(super) fn remove_others(&self, paths: &BTreeSet<&str>) -> Result<usize, WriteError> {
        let mut removed = 0;
        for (path, expected) in self.listed.iter().filter(|(path, _)| !paths.contains(path.as_str())) {
            // Invalid paths in the manifest are ignored.
            let Ok(place) = below(self.out, path) else { continue };
            let is_file = place.symlink_metadata().is_ok_and(|entry| entry.is_file());
            if !is_file || !fs::read(&place).is_ok_and(|present| fingerprint(&present) == *expected) {
                continue;
            }
            fs::remove_file(&place).map_err(|source| WriteError::new(&place, source))?;
            removed += 1;
            let above = place.ancestors().skip(1).take_while(|above| *above != self.out);
            // Stops at the first directory that is not empty.
            for directory in above {
                if fs::remove_dir(directory).is_err() {
                    break;
                }
            }
        }
        Ok(removed)
    }

    /// Returns the files in generated directories that are not among `paths`; hidden files are ignored.
    pub(super) fn foreign(&self, paths: &BTreeSet<&str>) -> Vec<String> {
        let mut found = Vec::new();
        for directory in OWNED {
            if let Ok(place) = below(self.out, directory) {
                list(&place, directory, &mut found);
            }
        }
        found.retain(|path| !paths.contains(path.as_str()));
        found.sort();
        found
    }
}

/// Returns the files below a directory. Links count as files.
fn list(directory: &Path, shown: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let shown = format!("{shown}/{name}");
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            list(&entry.path(), &shown, found);
        } else {
            found.push(shown);
        }
    }
}
