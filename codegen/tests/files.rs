//! The files of a spec directory.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

use feishu_codegen::files::{self, Role};
use feishu_codegen::source::{Diagnostics, Style};
use insta::assert_snapshot;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The content of the files; only their names matter.
const TEXT: &str = "title: Pin 消息\n";

#[test]
fn files_of_a_directory() {
    let directory = Scratch::new("files");
    for file in [
        "im/v1/pin/create.yaml",
        "im/v1/pin_list.yaml",
        "auth/v3/token.yaml",
        "platform/scopes.yaml",
        "README.md",
        ".hidden/x.yaml",
        ".DS_Store",
    ] {
        directory.write(file, TEXT);
    }
    let mut diagnostics = Diagnostics::new();
    let found = files::find(&directory.0, &mut diagnostics).unwrap();
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(Style::Plain));
    let operation = |id: &str| Role::Operation { id: id.to_owned() };
    let roles: Vec<_> = found.iter().map(|file| file.role.clone()).collect();
    let platform = Role::Platform { name: "scopes".to_owned() };
    assert_eq!(
        roles,
        [operation("auth.v3.token"), operation("im.v1.pin.create"), operation("im.v1.pin_list"), platform]
    );
    assert!(found[0].shown.ends_with("/auth/v3/token.yaml"));
    let document = found[0].read(&mut diagnostics).unwrap().unwrap();
    assert_eq!(document.path(), found[0].shown);
}

#[test]
fn stray_files_are_reported() {
    let directory = Scratch::new("stray");
    for file in [
        "im/v1/a.yml",
        "im/v1/b.json",
        "im/v1/b.yaml~",
        "im/v1/Create.yaml",
        "im/v1/a.b.yaml",
        "im-v1/c.yaml",
        "im/v1/ok.yaml",
    ] {
        directory.write(file, TEXT);
    }
    let mut diagnostics = Diagnostics::new();
    let found = files::find(&directory.0, &mut diagnostics).unwrap();
    assert_eq!(found.len(), 1);
    let shown = diagnostics.render(Style::Plain).replace(&*directory.0.to_string_lossy(), "spec");
    assert_snapshot!(shown);
}

#[test]
fn files_that_cannot_be_read() {
    let directory = Scratch::new("unreadable");
    let error = files::find(&directory.0.join("none"), &mut Diagnostics::new()).unwrap_err();
    assert!(error.to_string().contains("none: "), "{error}");

    directory.write("im/v1/gone.yaml", TEXT);
    let found = files::find(&directory.0, &mut Diagnostics::new()).unwrap();
    fs::remove_file(&found[0].path).unwrap();
    let error = found[0].read(&mut Diagnostics::new()).unwrap_err();
    assert!(error.to_string().contains("gone.yaml: "), "{error}");
}

#[test]
fn huge_files_are_not_read() {
    let directory = Scratch::new("huge");
    directory.write("im/v1/huge.yaml", "");
    let mut diagnostics = Diagnostics::new();
    let found = files::find(&directory.0, &mut diagnostics).unwrap();
    // The file takes no space on disk, but would take long to read.
    fs::File::options().write(true).open(&found[0].path).unwrap().set_len(1 << 40).unwrap();
    let start = Instant::now();
    assert!(found[0].read(&mut diagnostics).unwrap().is_none());
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
    assert_snapshot!(diagnostics.render(Style::Plain).replace(&*directory.0.to_string_lossy(), "spec"));
}

#[cfg(unix)]
#[test]
fn symbolic_links() {
    use std::os::unix::fs::symlink;
    let directory = Scratch::new("links");
    directory.write("im/v1/real.yaml", TEXT);
    symlink("real.yaml", directory.0.join("im/v1/link.yaml")).unwrap();
    symlink("..", directory.0.join("im/v1/up")).unwrap();
    symlink(&directory.0, directory.0.with_extension("link")).unwrap();
    // The content of files outside is not shown.
    let outside = Scratch::new("outside");
    outside.write("secret.yaml", "title: secret\n");
    symlink(outside.0.join("secret.yaml"), directory.0.join("im/v1/outside.yaml")).unwrap();
    symlink("../../../nowhere.yaml", directory.0.join("im/v1/nowhere.yaml")).unwrap();
    let mut diagnostics = Diagnostics::new();
    let found = files::find(&directory.0, &mut diagnostics).unwrap();
    assert_eq!(found.len(), 2);
    assert!(!diagnostics.render(Style::Plain).contains("secret"));
    assert_snapshot!(diagnostics.render(Style::Plain).replace(&*directory.0.to_string_lossy(), "spec"));
    // The directory itself may be a link.
    let through_link = files::find(&directory.0.with_extension("link"), &mut Diagnostics::new()).unwrap();
    assert_eq!(through_link.len(), 2);
    fs::remove_file(directory.0.with_extension("link")).unwrap();
}

/// A temporary directory for a test, removed at its end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("feishu-codegen-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}
