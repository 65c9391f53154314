//! Writes generated files: adds the header, leaves unchanged files alone, and never leaves a file half-written.

use crate::emit::rust::File;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The command that regenerates the files.
pub const COMMAND: &str = "cargo regen";

/// An error while reading or writing a generated file.
#[derive(Debug)]
pub struct WriteError {
    path: PathBuf,
    source: io::Error,
}

impl WriteError {
    pub(crate) fn new(path: &Path, source: io::Error) -> Self {
        Self { path: path.to_owned(), source }
    }
}

impl std::fmt::Display for WriteError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // An error of the system does not tell what was tried; our own refusals do.
        let tried = if self.source.raw_os_error().is_some() { "cannot read or write " } else { "" };
        write!(f, "{tried}{}: {}", self.path.display(), self.source)
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

/// Returns the content of a file below a header that names its sources.
pub(crate) fn rendered(file: &File) -> String {
    let sources: Vec<&str> = file.sources.iter().map(String::as_str).collect();
    let sources = match sources.as_slice() {
        [first, .., last] if sources.len() > 3 => format!("spec/{first} … spec/{last}, {} files", sources.len()),
        [] => "spec/".to_owned(),
        sources => sources.iter().map(|source| format!("spec/{source}")).collect::<Vec<_>>().join(", "),
    };
    let note = format!("Generated from {sources}. Do not edit: change the spec and run `{COMMAND}`.");
    let extension = file.path.rsplit('.').next().unwrap_or_default();
    match extension {
        "rs" => format!("// {note}\n\n{}", file.content),
        "md" => format!("<!-- {note} -->\n\n{}", file.content),
        _ => file.content.clone(),
    }
}

/// Writes a file through a temporary file beside it, and only if its content changes. A symbolic link in its place is
/// replaced, not followed.
pub(crate) fn write(path: &Path, content: &str) -> Result<bool, WriteError> {
    let error = |source| WriteError::new(path, source);
    let is_file = path.symlink_metadata().is_ok_and(|entry| entry.is_file());
    if is_file && fs::read(path).is_ok_and(|present| present == content.as_bytes()) {
        return Ok(false);
    }
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory).map_err(error)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.tmp", std::process::id()));
    let temporary = path.with_file_name(name);
    let written = write_new(&temporary, content).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // Report the original error, even if the temporary file cannot be removed.
        let _ = fs::remove_file(&temporary);
    }
    written.map(|()| true).map_err(error)
}

/// Creates a file that must not exist, so that no link in its place is followed.
fn write_new(path: &Path, content: &str) -> io::Result<()> {
    // An existing temporary file was left by a process that was killed.
    let _ = fs::remove_file(path);
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(content.as_bytes())
}
