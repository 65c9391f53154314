//! The files of a spec: finding them, and reading them within bounds.

use super::{Diagnostic, Diagnostics, Document, SourceText, quoted};
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A longer file is refused. The longest page of the platform comes to about 0.3 MB.
pub const MAX_SIZE: u64 = 4 << 20;

/// U+FEFF, as some editors write it at the start of a file.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The directory of what stands once for the whole platform.
const PLATFORM: &str = "platform";

/// A file of a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecFile {
    /// Where it is.
    pub path: PathBuf,
    /// What it is called in findings: the path from where the run started, with `/`.
    pub shown: String,
    /// What it says.
    pub role: Role,
}

/// What a file says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// `platform/scopes.yaml`: what the whole platform shares.
    Platform {
        /// The path below `platform/`, without its ending: `scopes`.
        name: String,
    },
    /// An operation, or an event.
    Operation {
        /// The path below the spec directory, with dots: `im.v1.pin.create`.
        id: String,
    },
}

/// A file or directory that cannot be read. Not a mistake in a spec.
#[derive(Debug)]
pub struct FileError {
    /// The file or directory.
    pub path: PathBuf,
    /// What went wrong.
    pub error: io::Error,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl SpecFile {
    /// The file itself, whatever it is called: for a file that was named and not found in a directory.
    /// Its operation is called like the file.
    pub fn single(path: &Path) -> Self {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Self { path: path.to_owned(), shown: show(path), role: Role::Operation { id: stem } }
    }

    /// Reads it. `None`, with findings, where it holds no YAML.
    ///
    /// # Errors
    ///
    /// Where it cannot be read from disk.
    pub fn read(&self, diagnostics: &mut Diagnostics) -> Result<Option<Document>, FileError> {
        let fail = |error| FileError { path: self.path.clone(), error };
        let file = File::open(&self.path).map_err(fail)?;
        if file.metadata().map_err(fail)?.len() > MAX_SIZE {
            diagnostics.push(too_large(&self.shown));
            return Ok(None);
        }
        Document::from_reader(self.shown.as_str(), file, diagnostics)
            .map_err(|error| FileError { path: self.path.clone(), ..error })
    }
}

/// The files of a spec directory, by path. Whatever else lies there is a finding: a file that is
/// silently not read is a mistake nobody finds. Hidden files and `README.md` may lie anywhere.
///
/// Symbolic links to files are followed. Those to directories are not, so that there are no loops,
/// and no operation has two ids.
///
/// # Errors
///
/// Where a directory cannot be read.
pub fn find(directory: &Path, diagnostics: &mut Diagnostics) -> Result<Vec<SpecFile>, FileError> {
    let mut found = Vec::new();
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
                diagnostics.push(about(&shown, "file-name", "the name of this file is not UTF-8"));
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
            let target = fs::metadata(&path).map_err(|error| FileError { path: path.clone(), error })?;
            match Path::new(name).extension().and_then(|extension| extension.to_str()) {
                _ if target.is_dir() => diagnostics.push(
                    about(&shown, "stray-file", "this is a symbolic link to a directory; it is not followed")
                        .with_help("move the directory here"),
                ),
                Some("yaml") if target.is_file() => match role(&above, name) {
                    Some(role) => found.push(SpecFile { path, shown, role }),
                    None => diagnostics.push(bad_name(&shown, name)),
                },
                Some("yml") => diagnostics
                    .push(about(&shown, "stray-file", "a spec file ends in `.yaml`").with_help("rename the file")),
                _ if name == "README.md" => {}
                _ => diagnostics.push(
                    about(&shown, "stray-file", "this is not a spec file")
                        .with_help("only `.yaml` files, `README.md` and hidden files lie in the spec directory"),
                ),
            }
        }
    }
    found.sort_by(|a, b| a.shown.cmp(&b.shown));
    Ok(found)
}

/// Reads a text up to [`MAX_SIZE`]. `None`, with a finding, where it is longer or not UTF-8.
///
/// # Errors
/// Fails where reading does.
pub fn read_text(shown: &str, reader: impl Read, diagnostics: &mut Diagnostics) -> Result<Option<String>, FileError> {
    let mut bytes = Vec::new();
    // One byte more, to tell a text of exactly that length from a longer one.
    let read = reader.take(MAX_SIZE + 1).read_to_end(&mut bytes);
    let read = read.map_err(|error| FileError { path: shown.into(), error })?;
    if read as u64 > MAX_SIZE {
        diagnostics.push(too_large(shown));
        return Ok(None);
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(text)),
        Err(error) => {
            diagnostics.push(not_utf8(shown, error.as_bytes(), error.utf8_error().valid_up_to()));
            Ok(None)
        }
    }
}

/// The role of a file in a directory, if its name can be one.
fn role(above: &[String], name: &str) -> Option<Role> {
    let stem = name.strip_suffix(".yaml")?;
    if !is_part_of_an_id(stem) {
        return None;
    }
    let parts = above.iter().map(String::as_str).chain([stem]);
    Some(match above.first() {
        Some(first) if first == PLATFORM => Role::Platform { name: parts.skip(1).collect::<Vec<_>>().join("/") },
        _ => Role::Operation { id: parts.collect::<Vec<_>>().join(".") },
    })
}

/// Ids are written in Rust paths, command lines and globs, so they are plain words.
fn is_part_of_an_id(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn bad_name(shown: &str, name: &str) -> Diagnostic {
    about(shown, "file-name", format!("{} cannot be part of an operation's id", quoted(name)))
        .with_help("use lower-case letters, digits and `_`, a letter first")
}

fn too_large(shown: &str) -> Diagnostic {
    about(shown, "too-large", format!("the file is larger than {} MiB", MAX_SIZE >> 20)).with_help("split it")
}

fn not_utf8(shown: &str, bytes: &[u8], at: usize) -> Diagnostic {
    let message = format!("the file is not UTF-8: byte {at} is 0x{:02X}", bytes.get(at).copied().unwrap_or_default());
    // What precedes the byte is the same in the text that is shown, but for a byte order mark.
    let shown_at = if bytes.starts_with(BYTE_ORDER_MARK) { at.saturating_sub(BYTE_ORDER_MARK.len()) } else { at };
    let source = Arc::new(SourceText::new(shown, String::from_utf8_lossy(bytes)));
    let replacement = char::REPLACEMENT_CHARACTER.len_utf8();
    Diagnostic::new(&source, shown_at..shown_at + replacement, "not-utf-8", message).with_help("save the file as UTF-8")
}

/// A finding about a file of which no text is at hand.
fn about(shown: &str, slug: &'static str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(&Arc::new(SourceText::new(shown, "")), 0..0, slug, message)
}

/// The path with `/` on every system.
fn show(path: &Path) -> String {
    let shown = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { shown.into_owned() } else { shown.replace(std::path::MAIN_SEPARATOR, "/") }
}
