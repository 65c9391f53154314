//! The files of a spec directory, and the role that the path of each gives it.

use crate::source::{Diagnostic, Diagnostics, Document, FileError, quoted};
use std::fs;
use std::path::{Path, PathBuf};

/// The directory of the declarations for the whole platform.
const PLATFORM: &str = "platform";

/// The file name, without extension, of the types that the pages of a version share; and of the errors of a service.
const TYPES: &str = "types";
const ERRORS: &str = "errors";

/// A file of a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecFile {
    /// The path of the file.
    pub path: PathBuf,
    /// Its name in findings: the path relative to where the run started, with `/`.
    pub shown: String,
    /// Its role.
    pub role: Role,
}

/// The role of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// `platform/scopes.yaml`: declarations for the whole platform.
    Platform {
        /// The path below `platform/`, without extension: `scopes`.
        name: String,
    },
    /// `im/v1/types.yaml`: the types that the pages of a version share.
    Types {
        /// The path of the directory, with dots: `im.v1`.
        module: String,
    },
    /// `im/errors.yaml`: the errors of a service.
    Errors {
        /// The service.
        service: String,
    },
    /// An operation, or an event.
    Operation {
        /// The path below the spec directory, with dots: `im.v1.pin.create`.
        id: String,
    },
}

impl SpecFile {
    /// Returns the file at this path, whatever its name, for a file that was named on its own rather than found in a
    /// directory. Its operation gets the name of the file.
    pub fn single(path: &Path) -> Self {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Self { path: path.to_owned(), shown: show(path), role: Role::Operation { id: stem } }
    }

    /// Reads the file. Returns `None`, with findings, if it is not YAML.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read from disk.
    pub fn read(&self, diagnostics: &mut Diagnostics) -> Result<Option<Document>, FileError> {
        Document::from_file(self.shown.as_str(), &self.path, diagnostics)
    }
}

/// Returns the files of a spec directory, sorted by path. Every other file is a finding, because a file that is
/// silently ignored would go unnoticed. Hidden files and `README.md` are allowed anywhere.
///
/// Symbolic links to files in the spec directory are followed. Links out of it are not, since findings would show the
/// file; nor are links to directories, so that there are no loops and no operation has two ids.
///
/// # Errors
///
/// Fails if a directory cannot be read.
pub fn find(directory: &Path, diagnostics: &mut Diagnostics) -> Result<Vec<SpecFile>, FileError> {
    let mut found = Vec::new();
    let root = directory.canonicalize().map_err(|error| FileError { path: directory.to_owned(), error })?;
    let mut directories = vec![(directory.to_owned(), Vec::<String>::new())];
    while let Some((directory, above)) = directories.pop() {
        let fail = |error| FileError { path: directory.clone(), error };
        for entry in fs::read_dir(&directory).map_err(fail)? {
            let entry = entry.map_err(fail)?;
            let path = entry.path();
            let name = entry.file_name();
            if name.as_encoded_bytes().starts_with(b".") {
                continue;
            }
            let shown = show(&path);
            let Some(name) = name.to_str() else {
                diagnostics.push(Diagnostic::of_file(&shown, "file-name", "the name of this file is not UTF-8"));
                continue;
            };
            let kind = entry.file_type().map_err(|error| FileError { path: path.clone(), error })?;
            if kind.is_dir() {
                let below: Vec<_> = above.iter().cloned().chain([name.to_owned()]).collect();
                if is_part_of_an_id(name) {
                    directories.push((path, below));
                } else {
                    diagnostics.push(bad_name(&shown, name));
                }
                continue;
            }
            if kind.is_symlink()
                && let Err(wrong) = check_link(&path, &root)
            {
                diagnostics.push(wrong.into_finding(&shown));
                continue;
            }
            match Path::new(name).extension().and_then(|extension| extension.to_str()) {
                Some("yaml") if kind.is_file() || kind.is_symlink() => match role(&above, name) {
                    Some(role) => found.push(SpecFile { path, shown, role }),
                    None => diagnostics.push(bad_name(&shown, name)),
                },
                Some("yml") => diagnostics.push(
                    Diagnostic::of_file(&shown, "stray-file", "the name of a spec file ends in `.yaml`")
                        .with_help("rename the file"),
                ),
                _ if name == "README.md" => {}
                _ => diagnostics.push(
                    Diagnostic::of_file(&shown, "stray-file", "this is not a spec file")
                        .with_help("a spec directory contains only `.yaml` files, `README.md` and hidden files"),
                ),
            }
        }
    }
    found.sort_by(|a, b| a.shown.cmp(&b.shown));
    Ok(found)
}

/// The reason why a symbolic link is not followed.
enum WrongLink {
    ToDirectory,
    Outside,
    ToNothing,
}

/// Checks that a symbolic link leads to a file below the spec directory. `root` is that directory with all links
/// resolved.
fn check_link(path: &Path, root: &Path) -> Result<(), WrongLink> {
    let target = path.canonicalize().map_err(|_| WrongLink::ToNothing)?;
    match fs::metadata(&target) {
        Ok(entry) if entry.is_dir() => Err(WrongLink::ToDirectory),
        _ if !target.starts_with(root) => Err(WrongLink::Outside),
        Ok(entry) if entry.is_file() => Ok(()),
        _ => Err(WrongLink::ToNothing),
    }
}

impl WrongLink {
    fn into_finding(self, shown: &str) -> Diagnostic {
        let (what, help) = match self {
            Self::ToDirectory => ("to a directory; it is not followed", "move the directory here"),
            Self::Outside => ("out of the spec directory; it is not followed", "move the file here"),
            Self::ToNothing => ("that leads to no file", "remove it"),
        };
        Diagnostic::of_file(shown, "stray-file", format!("this is a symbolic link {what}")).with_help(help)
    }
}

/// Returns the role of a file in a directory, if its name is valid.
fn role(above: &[String], name: &str) -> Option<Role> {
    let stem = name.strip_suffix(".yaml")?;
    if !is_part_of_an_id(stem) {
        return None;
    }
    let parts = above.iter().map(String::as_str).chain([stem]);
    Some(match (above, stem) {
        ([first, ..], _) if first == PLATFORM => Role::Platform { name: parts.skip(1).collect::<Vec<_>>().join("/") },
        ([service, version], TYPES) => Role::Types { module: format!("{service}.{version}") },
        ([service], ERRORS) => Role::Errors { service: service.clone() },
        _ => Role::Operation { id: parts.collect::<Vec<_>>().join(".") },
    })
}

/// Ids occur in Rust paths, command lines and globs, so their parts are plain words.
pub(crate) fn is_part_of_an_id(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn bad_name(shown: &str, name: &str) -> Diagnostic {
    Diagnostic::of_file(shown, "file-name", format!("{} cannot be part of an operation's id", quoted(name)))
        .with_help("use lower-case letters, digits and `_`, a letter first")
}

/// Returns the path with `/` on every system.
fn show(path: &Path) -> String {
    let shown = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { shown.into_owned() } else { shown.replace(std::path::MAIN_SEPARATOR, "/") }
}
