//! The output directory: files that were not generated are neither replaced nor removed, and nothing outside of it is
//! written or removed.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

mod support;

use feishu_codegen::fingerprint::fingerprint;
use feishu_codegen::{Output, Target, Written, generate};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use tempfile::TempDir;

static OUTPUT: LazyLock<Output> =
    LazyLock::new(|| generate(&support::model(&support::fixture("shop")), Target::Dependent).unwrap());

fn write(out: &Path) -> Result<Written, String> {
    OUTPUT.write(&support::fixture("shop"), out).map_err(|error| error.to_string())
}

/// A directory with generated output in `out`, and a file beside it.
fn generated() -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    write(&directory.path().join("out")).unwrap();
    support::write(directory.path(), "precious.txt", "precious");
    directory
}

/// Adds a line to the manifest, as if this file had been generated.
fn list(directory: &TempDir, path: &str, text: &str) {
    let manifest = directory.path().join("out/MANIFEST");
    let line = format!("{} generated/{path}\n", fingerprint(text.as_bytes()));
    fs::write(&manifest, fs::read_to_string(&manifest).unwrap() + &line).unwrap();
}

#[test]
fn a_directory_with_other_files_is_refused() {
    for file in ["notes.txt", "rust/mine.rs"] {
        let directory = tempfile::tempdir().unwrap();
        support::write(directory.path(), file, "mine");
        let before = support::files(directory.path());
        let problem = write(directory.path()).unwrap_err();
        let first = file.split('/').next().unwrap();
        assert!(problem.contains(&format!("it contains {first:?}, but no MANIFEST")), "{problem}");
        assert_eq!(support::files(directory.path()), before);
    }
    // Hidden files are ignored.
    let directory = tempfile::tempdir().unwrap();
    support::write(directory.path(), ".gitignore", "*");
    write(directory.path()).unwrap();
}

#[test]
fn only_what_the_manifest_lists_is_removed() {
    let directory = generated();
    let out = directory.path().join("out");
    for (path, is_listed) in [("rust/old/mod.rs", true), ("rust/mine.rs", false)] {
        support::write(&out, path, "old");
        if is_listed {
            list(&directory, path, "old");
        }
    }
    // A file that was changed since then.
    support::write(&out, "rust/changed.rs", "changed");
    list(&directory, "rust/changed.rs", "as generated");
    let written = write(&out).unwrap();
    assert_eq!(written.removed, 1);
    assert!(!out.join("rust/old").exists());
    assert_eq!(written.foreign, ["rust/changed.rs", "rust/mine.rs"]);
    assert_eq!(fs::read_to_string(out.join("rust/mine.rs")).unwrap(), "old");
    let differences = OUTPUT.differences(&support::fixture("shop"), &out).unwrap();
    assert_eq!(differences.len(), 2, "{differences:?}");
}

#[test]
fn files_that_were_not_generated_are_not_replaced() {
    let directory = generated();
    let out = directory.path().join("out");
    let manifest = fs::read_to_string(out.join("MANIFEST")).unwrap();
    let kept: Vec<_> = manifest.lines().filter(|line| !line.ends_with("generated/rust/mod.rs")).collect();
    fs::write(out.join("MANIFEST"), kept.join("\n")).unwrap();
    // The file is already up to date.
    write(&out).unwrap();
    fs::write(out.join("MANIFEST"), kept.join("\n")).unwrap();
    fs::write(out.join("rust/mod.rs"), "mine").unwrap();
    let before = support::files(&out);
    let problem = write(&out).unwrap_err();
    assert!(problem.contains("mod.rs") && problem.contains("MANIFEST does not list it"), "{problem}");
    assert_eq!(support::files(&out), before);
}

#[test]
fn a_hostile_manifest_removes_nothing_outside() {
    let directory = generated();
    let out = directory.path().join("out");
    let precious = directory.path().join("precious.txt");
    for path in [
        "../precious.txt",
        "rust/../../precious.txt",
        "./../precious.txt",
        "..\\precious.txt",
        precious.to_str().unwrap(),
        &format!("/{}", precious.display()),
    ] {
        list(&directory, path, "precious");
    }
    assert_eq!(write(&out).unwrap().removed, 0);
    assert_eq!(fs::read_to_string(&precious).unwrap(), "precious");
}

#[cfg(unix)]
#[test]
fn no_symbolic_link_is_followed() {
    use std::os::unix::fs::symlink;
    // In place of the output directory, of a directory in it, of a file, and of the manifest.
    for path in ["rust", "rust/shop", "rust/mod.rs", "spec.schema.json", "MANIFEST"] {
        let (directory, elsewhere) = (generated(), tempfile::tempdir().unwrap());
        let (out, target) = (directory.path().join("out"), elsewhere.path().join("target"));
        fs::rename(out.join(path), &target).unwrap();
        if target.is_dir() {
            support::write(&target, "old.rs", "old");
        }
        symlink(&target, out.join(path)).unwrap();
        let before = support::files(elsewhere.path());
        let problem = write(&out).unwrap_err();
        assert!(problem.contains("is a symbolic link"), "{path}: {problem}");
        assert_eq!(support::files(elsewhere.path()), before, "{path}");
        assert!(!OUTPUT.differences(&support::fixture("shop"), &out).unwrap().is_empty(), "{path}");
    }
    // Nor for removing: the manifest lists the file behind the link, unchanged.
    let (directory, elsewhere) = (generated(), tempfile::tempdir().unwrap());
    let out = directory.path().join("out");
    support::write(elsewhere.path(), "old.rs", "old");
    symlink(elsewhere.path(), out.join("rust/old")).unwrap();
    symlink(elsewhere.path().join("old.rs"), out.join("rust/old.rs")).unwrap();
    list(&directory, "rust/old/old.rs", "old");
    list(&directory, "rust/old.rs", "old");
    assert_eq!(write(&out).unwrap().removed, 0);
    assert!(elsewhere.path().join("old.rs").exists());
    // The directory itself may be a link.
    let link = directory.path().join("link");
    symlink(&out, &link).unwrap();
    assert_eq!(write(&link).unwrap().changed, 0);
}

#[cfg(unix)]
#[test]
fn a_link_at_the_temporary_path_is_not_followed() {
    use std::os::unix::fs::symlink;
    let directory = generated();
    let out = directory.path().join("out");
    fs::remove_file(out.join("spec.schema.json")).unwrap();
    let temporary = out.join(format!("spec.schema.json.{}.tmp", std::process::id()));
    symlink(directory.path().join("precious.txt"), temporary).unwrap();
    write(&out).unwrap();
    assert_eq!(fs::read_to_string(directory.path().join("precious.txt")).unwrap(), "precious");
}
