//! Fingerprints of the input and the output, for the build script of `feishu-api`.
//!
//! With them the build script can tell, without a generator and without dependencies, whether `generated/` matches
//! `spec/`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The file, inside the output directory, that holds the fingerprints.
pub const MANIFEST: &str = "MANIFEST";

/// Returns the fingerprint of a file's bytes: FNV-1a, 64 bits. Carriage returns are ignored, since version control may
/// add them.
pub fn fingerprint(bytes: &[u8]) -> String {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    let hash = bytes.iter().filter(|byte| **byte != b'\r').fold(0xcbf2_9ce4_8422_2325, step);
    format!("{hash:016x}")
}

/// Returns the text of a manifest: a line per file, with its fingerprint and its path below `spec/` or `generated/`.
pub fn manifest(spec: &[(String, String)], generated: &[(String, String)]) -> String {
    let mut text = String::from("# Fingerprints of what `cargo regen` read and wrote. Do not edit.\n");
    for (directory, files) in [("spec", spec), ("generated", generated)] {
        for (path, fingerprint) in files {
            text.push_str(&format!("{fingerprint} {directory}/{path}\n"));
        }
    }
    text
}

/// Returns the generated files that a manifest lists, by path, with their fingerprints.
pub fn listed(manifest: &str) -> BTreeMap<String, String> {
    let entry = |line: &str| {
        let (fingerprint, path) = line.split_once(' ')?;
        Some((path.strip_prefix("generated/")?.to_owned(), fingerprint.to_owned()))
    };
    manifest.lines().filter_map(entry).collect()
}

/// Returns the fingerprints of the files below a directory, by path; hidden files are ignored.
///
/// # Errors
/// Fails if a directory or file cannot be read.
pub fn fingerprints(directory: &Path) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    list(directory, "", &mut files)?;
    files.sort();
    files.into_iter().map(|path| fs::read(directory.join(&path)).map(|bytes| (path, fingerprint(&bytes)))).collect()
}

fn list(directory: &Path, prefix: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{prefix}{name}/"), files)?;
        } else {
            files.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}
