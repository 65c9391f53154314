//! Which parts of the generator must not depend on each other.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

mod support;

use std::path::Path;
use std::process::Command;

/// Returns the lines of code below a directory of `src`, with their files. Comments may name anything.
fn code(directory: &str) -> Vec<(String, String)> {
    let files = support::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(directory));
    assert!(!files.is_empty(), "{directory}");
    let lines = |(file, text): (String, String)| {
        let code = text.lines().map(str::trim).filter(|line| !line.starts_with("//")).map(str::to_owned);
        code.map(|line| (file.clone(), line)).collect::<Vec<_>>()
    };
    files.into_iter().filter(|(file, _)| file.ends_with(".rs")).flat_map(lines).collect()
}

/// Everything behind the feature is in one directory, so that it is compiled as a whole or not at all.
#[test]
fn what_only_generates_compiles_no_importer_printer_or_diff() {
    let crate_root =
        code("").into_iter().filter(|(file, _)| file == "lib.rs").map(|(_, line)| line).collect::<Vec<_>>();
    let module = crate_root.iter().position(|line| line == "mod maintain;").unwrap();
    assert_eq!(crate_root[module - 1], r#"#[cfg(feature = "maintain")]"#);

    let arguments = ["tree", "--package", "feishu-api", "--features", "from-spec", "--edges", "build", "--depth", "1"];
    let tree = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--prefix", "none", "--format", "{p} features={f}", "--locked", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let packages = String::from_utf8(tree.stdout).unwrap();
    let generator = packages.lines().find(|package| package.starts_with("feishu-codegen "));
    let features = generator.and_then(|package| package.split_once("features=")).map(|(_, features)| features);
    assert_eq!(features, Some(""), "{packages}{}", String::from_utf8_lossy(&tree.stderr));
}

/// What both need to know about a page is in `page_format`.
#[test]
fn importer_and_printer_do_not_know_each_other() {
    for (directory, strangers) in [
        ("maintain/import", &["emit::", "maintain::page::"][..]),
        ("maintain/page", &["emit::", "maintain::import", "maintain::yaml"]),
        ("maintain/page_format", &["emit::", "maintain::import", "maintain::page::", "maintain::yaml"]),
    ] {
        // The importer prints what it has read, to find out what was lost.
        for (file, line) in code(directory).into_iter().filter(|(file, _)| file != "lost.rs") {
            let known = strangers.iter().find(|stranger| line.contains(**stranger));
            assert_eq!(known, None, "{directory}/{file}: {line}");
        }
    }
}
