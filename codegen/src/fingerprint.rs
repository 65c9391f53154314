//! Whether `generated/` is what `spec/` says, told without a generator: from fingerprints.
//!
//! `generate` writes down the fingerprint of every file it read and wrote. This file is also part of
//! the build script of `feishu-api`, so it uses nothing but the standard library.

use std::fs;
use std::io;
use std::path::Path;

/// The file, inside the output directory, that holds the fingerprints.
pub const MANIFEST: &str = "MANIFEST";

/// One line per file: what it is, its fingerprint, its path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// The spec files, by path below the spec directory.
    pub spec: Vec<(String, String)>,
    /// The generated files, by path below the output directory.
    pub generated: Vec<(String, String)>,
}

/// The fingerprint of a file's bytes: FNV-1a, 64 bits. Line ends do not count, since version
/// control may change them.
pub fn fingerprint(bytes: &[u8]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in bytes.iter().filter(|byte| **byte != b'\r') {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    format!("{hash:016x}")
}

impl Manifest {
    /// The manifest as it is written to disk.
    pub fn render(&self) -> String {
        let mut text = String::from("# Fingerprints of what was read and written by `cargo regen`. Do not edit.\n");
        for (kind, files) in [("spec", &self.spec), ("generated", &self.generated)] {
            for (path, fingerprint) in files {
                text.push_str(&format!("{kind} {fingerprint} {path}\n"));
            }
        }
        text
    }

    /// Reads a manifest; lines that are none are passed over.
    pub fn parse(text: &str) -> Self {
        let mut manifest = Self::default();
        for line in text.lines() {
            let mut parts = line.splitn(3, ' ');
            if let (Some(kind), Some(fingerprint), Some(path)) = (parts.next(), parts.next(), parts.next()) {
                let entry = (path.to_owned(), fingerprint.to_owned());
                match kind {
                    "spec" => manifest.spec.push(entry),
                    "generated" => manifest.generated.push(entry),
                    _ => {}
                }
            }
        }
        manifest
    }

    /// The first difference between this manifest and what lies on disk, in words.
    ///
    /// # Errors
    /// Fails where a directory or file cannot be read.
    pub fn difference(&self, spec: &Path, generated: &Path) -> io::Result<Option<String>> {
        for (directory, name, files) in [(spec, "spec", &self.spec), (generated, "generated", &self.generated)] {
            let present = fingerprints(directory)?;
            for (path, fingerprint) in &present {
                match files.iter().find(|(known, _)| known == path) {
                    None => return Ok(Some(format!("{name}/{path} is new"))),
                    Some((_, expected)) if expected != fingerprint => {
                        return Ok(Some(format!("{name}/{path} has changed")));
                    }
                    Some(_) => {}
                }
            }
            if let Some((missing, _)) = files.iter().find(|(known, _)| !present.iter().any(|(path, _)| path == known)) {
                return Ok(Some(format!("{name}/{missing} is missing")));
            }
        }
        Ok(None)
    }
}

/// The fingerprints of the files below a directory, by path.
///
/// # Errors
/// Fails where a directory or file cannot be read.
pub fn fingerprints(directory: &Path) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    list(directory, "", &mut files)?;
    files.sort();
    files
        .into_iter()
        .map(|path| fs::read(directory.join(&path)).map(|bytes| (path, fingerprint(&bytes))))
        .collect()
}

/// The files below a directory that count: no hidden ones, and no manifest.
fn list(directory: &Path, prefix: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if name.starts_with('.') || path == MANIFEST {
            continue;
        }
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
