//! Reads texts of bounded size.

use super::{Diagnostic, Diagnostics, SourceText};
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The largest size of a file, in bytes. The longest page of the platform is about 0.3 MB.
pub const MAX_SIZE: u64 = 4 << 20;

/// U+FEFF, which some editors write at the start of a file.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A file or directory that cannot be read. Mistakes in its content are findings instead.
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

/// Reads a file, named `shown` in findings. Returns `None`, with a finding, if it is longer than [`MAX_SIZE`] or not
/// UTF-8.
pub(super) fn read_file(shown: &str, path: &Path, diagnostics: &mut Diagnostics) -> Result<Option<String>, FileError> {
    let fail = |error| FileError { path: path.to_owned(), error };
    let file = File::open(path).map_err(fail)?;
    // A file that is known to be too long is not read at all.
    if file.metadata().map_err(fail)?.len() > MAX_SIZE {
        diagnostics.push(too_large(shown));
        return Ok(None);
    }
    read_text(shown, file, diagnostics).map_err(|error| fail(error.error))
}

/// Reads a text of up to [`MAX_SIZE`] bytes. Returns `None`, with a finding, if it is longer or not UTF-8.
///
/// # Errors
/// Fails if reading fails.
pub fn read_text(shown: &str, reader: impl Read, diagnostics: &mut Diagnostics) -> Result<Option<String>, FileError> {
    let mut bytes = Vec::new();
    // One more byte distinguishes a text of exactly that length from a longer one.
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

fn too_large(shown: &str) -> Diagnostic {
    let message = format!("the file is larger than {} MiB", MAX_SIZE >> 20);
    Diagnostic::of_file(shown, "too-large", message).with_help("split it")
}

fn not_utf8(shown: &str, bytes: &[u8], at: usize) -> Diagnostic {
    let message = format!("the file is not UTF-8: byte {at} is 0x{:02X}", bytes.get(at).copied().unwrap_or_default());
    // The text in front of that byte is the same in the text that is shown, except for a byte order mark.
    let shown_at = if bytes.starts_with(BYTE_ORDER_MARK) { at.saturating_sub(BYTE_ORDER_MARK.len()) } else { at };
    let source = Arc::new(SourceText::new(shown, String::from_utf8_lossy(bytes)));
    let replacement = char::REPLACEMENT_CHARACTER.len_utf8();
    Diagnostic::new(&source, shown_at..shown_at + replacement, "not-utf-8", message).with_help("save the file as UTF-8")
}
