//! Imports pages together: what they have in common is declared once, in addition to the existing declarations of the
//! spec directory.

use super::refuse_to_replace;
use crate::maintain::below::below;
use crate::maintain::share::{self, Shared, share};
use crate::maintain::yaml::{Comments, add_entries, entries, yaml};
use crate::parallel::parallel;
use crate::source::{Diagnostics, Document};
use crate::spec::Written;
use crate::write::{WriteError, write};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Pages to be written to a spec directory.
pub(super) struct Together {
    /// The declarations of the directory so far.
    declared: Shared,
    pages: Vec<share::Page>,
    comments: HashMap<String, Comments>,
}

impl Together {
    /// Starts with the declarations of a spec directory.
    pub(super) fn read(directory: &Path) -> Result<Self, WriteError> {
        let platform = directory.join("platform");
        let mut declared = Shared {
            platform_types: read(&platform.join("types.yaml"))?,
            platform_errors: read(&platform.join("errors.yaml"))?,
            fields: read(&platform.join("fields.yaml"))?,
            ..Shared::default()
        };
        for (service, path) in directories(directory)? {
            let errors: IndexMap<_, _> = read(&path.join("errors.yaml"))?;
            if !errors.is_empty() {
                declared.errors.insert(service.clone(), errors);
            }
            for (version, path) in directories(&path)? {
                let types: IndexMap<_, _> = read(&path.join("types.yaml"))?;
                if !types.is_empty() {
                    declared.types.insert(format!("{service}.{version}"), types);
                }
            }
        }
        Ok(Self { declared, pages: Vec::new(), comments: HashMap::new() })
    }

    /// Adds a page, to be written to this file below the spec directory.
    pub(super) fn add(&mut self, file: &Path, written: Written, comments: Comments) {
        let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
        let id = parts.join(".").trim_end_matches(".yaml").to_owned();
        self.comments.insert(id.clone(), comments);
        self.pages.push(share::Page { id, written });
    }

    /// Writes the pages and their shared declarations. `schema` is the path of the JSON Schema relative to a page;
    /// `force` says whether an existing file of a page is replaced.
    pub(super) fn write(
        mut self,
        out: &Path,
        schema: &str,
        options: &share::Options,
        force: bool,
    ) -> Result<(), WriteError> {
        let mut shared = self.declared.clone();
        share(&mut self.pages, &mut shared, options);
        let files = parallel(self.pages, |page| {
            let comments = self.comments.get(&page.id).unwrap_or(Comments::none());
            let place = below(out, &format!("{}.yaml", page.id.replace('.', "/")))?;
            Ok::<_, WriteError>((place, yaml(&page.written, Some(schema), comments)))
        })?;
        if !force {
            refuse_to_replace(files.iter().map(|(path, yaml)| (path.as_path(), yaml.as_str())))?;
        }
        for (path, yaml) in &files {
            write(path, yaml)?;
        }
        for (version, types) in &shared.types {
            let path = below(out, &format!("{}/types.yaml", version.replace('.', "/")))?;
            let about = format!("The types that pages of {version} refer to.");
            update(&path, &about, types, self.declared.types.get(version))?;
        }
        for (service, errors) in &shared.errors {
            let path = below(out, &format!("{service}/errors.yaml"))?;
            let about = format!("The errors of {service}, by code.");
            update(&path, &about, errors, self.declared.errors.get(service))?;
        }
        let path = below(out, "platform/types.yaml")?;
        let about = "Types that pages of many services refer to.";
        update(&path, about, &shared.platform_types, Some(&self.declared.platform_types))
    }
}

/// Returns the directories in a directory, by name; none if the directory does not exist.
fn directories(directory: &Path) -> Result<Vec<(String, PathBuf)>, WriteError> {
    let error = |error| WriteError::new(directory, error);
    let entries = match fs::read_dir(directory) {
        Err(problem) if problem.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(error)?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(error)?;
        if entry.file_type().map_err(error)?.is_dir() {
            found.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
        }
    }
    found.sort();
    Ok(found)
}

/// Reads declarations. Returns nothing if the file does not exist or has mistakes, which `check` reports.
fn read<T: Default + DeserializeOwned + JsonSchema + 'static>(path: &Path) -> Result<T, WriteError> {
    match fs::read_to_string(path) {
        // A link may lead out of the spec directory.
        _ if path.is_symlink() => Ok(T::default()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(T::default()),
        Err(error) => Err(WriteError::new(path, error)),
        Ok(text) => {
            let mut unread = Diagnostics::new();
            let document = Document::parse(path.display().to_string(), text, &mut unread);
            Ok(document.and_then(|document| document.read(&mut unread)).unwrap_or_default())
        }
    }
}

/// Writes declarations. A file that only gets new entries keeps its order and its comments.
fn update<T: Serialize + PartialEq>(
    path: &Path,
    about: &str,
    declared: &IndexMap<String, T>,
    before: Option<&IndexMap<String, T>>,
) -> Result<(), WriteError> {
    let before = before.filter(|before| !before.is_empty());
    if declared.is_empty() || before == Some(declared) {
        return Ok(());
    }
    let text = fs::read_to_string(path).ok();
    let is_more = before.is_some_and(|before| before.iter().all(|(key, value)| declared.get(key) == Some(value)));
    let document = text
        .as_ref()
        .filter(|_| is_more)
        .and_then(|text| Document::parse(path.display().to_string(), text.clone(), &mut Diagnostics::new()));
    if let Some(text) = document.and_then(|document| add_entries(&document, declared)) {
        return write(path, &text).map(|_| ());
    }
    let head: String = match &text {
        Some(text) => text.lines().take_while(|line| line.starts_with('#')).map(|line| format!("{line}\n")).collect(),
        None => format!("# {about}\n"),
    };
    write(path, &(head + &entries(declared))).map(|_| ())
}
