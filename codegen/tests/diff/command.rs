//! The command `diff`: its output and its exit code.

#![cfg(feature = "cli")]

use crate::shop::{Edit, OPEN, directory};
use insta::assert_snapshot;
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Edits of many kinds.
const EDITS: &[Edit] = &[
    (
        OPEN,
        "en: Opens a box. }",
        "en: Opens a box; whoever closed it before will not notice that it was opened by somebody. }",
    ),
    (OPEN, "rate_limit: [100/min, 5/s]", "rate_limit: [100/min, 2/s]"),
    (OPEN, "tokens: [tenant, user]", "tokens: [tenant]"),
    (OPEN, "[acme:box, [acme:lid, acme:all]]", "[acme:box]"),
    (OPEN, "    weight", "    depth: { type: int, doc: 深, required: true }\n    weight"),
    (OPEN, "colour: { type: string, doc: 颜色 }", "colour: { type: string, doc: 颜色, required: true }"),
    (OPEN, "max_length: 10", "max_length: 20"),
    (OPEN, "  lid: { type: lid, doc: 盖子 }\n", ""),
    (OPEN, "open: 开, ", "open: 开, \"a.j ar\": 半开, "),
    (
        OPEN,
        "  - 102: { name: NoBox, status: 404",
        "  - 103: { name: Locked, status: 403, message: locked, fix: 开锁 }\n  - 102: { name: NoBox, status: 404",
    ),
    ("platform/scopes.yaml", "acme:old: { name: Old }\n", ""),
    (
        "acme/v1/box/shut.yaml",
        "",
        "title: 关\nsource: https://acme.example/shut\nsummary: 关。\nendpoint: POST /acme/v1/boxes/shut\n",
    ),
];

fn run_with(directory: &Path, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_feishu-codegen"));
    command.arg("diff").args(arguments).current_dir(directory);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A directory with the spec before and after the edits as `old` and `new`.
fn both() -> tempfile::TempDir {
    let (old, new) = (directory(&[]), directory(EDITS));
    let around = tempfile::tempdir().unwrap();
    fs::rename(old.path(), around.path().join("old")).unwrap();
    fs::rename(new.path(), around.path().join("new")).unwrap();
    around
}

#[test]
fn a_line_per_change() {
    let directory = both();
    let output = run_with(directory.path(), &["old", "new"], "");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stderr), "");
    assert_snapshot!("diff_text", text(&output.stdout));
    // The reverse comparison has as many lines.
    let back = run_with(directory.path(), &["new", "old"], "");
    assert_eq!(text(&back.stdout).lines().count(), text(&output.stdout).lines().count());
}

#[test]
fn changes_as_json() {
    let directory = both();
    let output = run_with(directory.path(), &["old", "new", "--format", "json"], "");
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let changes = report["changes"].as_array().unwrap();
    for class in ["source", "wire"] {
        let counts = report[class].as_object().unwrap();
        assert_eq!(counts.keys().collect::<Vec<_>>(), ["breaking", "compatible", "documentation"]);
        for (name, count) in counts {
            let counted = changes.iter().filter(|change| change[class] == name.as_str()).count();
            assert_eq!(count.as_u64(), Some(counted as u64), "{class} {name}");
        }
    }
    assert_eq!(report["breaking"], true);
    let find = |kind: &str| changes.iter().find(|change| change["kind"] == kind).unwrap().clone();
    assert_eq!(
        find("request-field-added-required"),
        serde_json::json!({
            "kind": "request-field-added-required", "source": "breaking", "wire": "breaking",
            "operation": "acme.v1.box.open", "side": "new", "file": "acme/v1/box/open.yaml",
            "path": "request.body.depth", "old": null, "new": "int", "hint": null,
        })
    );
    assert_eq!(
        find("scope-removed"),
        serde_json::json!({
            "kind": "scope-removed", "source": "breaking", "wire": "documentation", "operation": null, "side": "old",
            "file": "platform/scopes.yaml", "path": "acme:old", "old": "ACME_OLD", "new": null, "hint": null,
        })
    );
    assert_eq!(find("value-added")["path"], "response.state.values.\"a.j ar\"");
}

#[test]
fn compatible_changes_exit_with_0() {
    let directory = both();
    let output = run_with(directory.path(), &["old", "old"], "");
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(0), "nothing changed\n"));
    let words = directory.path().join("old/acme/v1/box/open.yaml");
    fs::write(&words, fs::read_to_string(&words).unwrap().replace("en: Open a box", "en: Open one box")).unwrap();
    let fresh = crate::shop::directory(&[]);
    let output = run_with(directory.path(), &[fresh.path().to_str().unwrap(), "old"], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
    assert!(text(&output.stdout).contains("documentation"), "{}", text(&output.stdout));
}

/// Two files, or a file and standard input, are the same operation whatever their names.
#[test]
fn compares_a_file_with_its_earlier_version() {
    let directory = both();
    let (old, new) = ("old/acme/v1/box/open.yaml", "new/acme/v1/box/open.yaml");
    let was = fs::read_to_string(directory.path().join(old)).unwrap();
    let files = run_with(directory.path(), &["--spec", "old", old, new], "");
    assert_eq!(files.status.code(), Some(1), "{}", text(&files.stderr));
    let shown = text(&files.stdout);
    assert!(shown.contains("\nacme.v1.box.open  (acme/v1/box/open.yaml)\n"), "{shown}");
    assert!(!shown.contains("renamed") && shown.contains("request.body.depth"), "{shown}");
    for (spec, arguments) in [("old", ["-", new]), ("new", ["-", new])] {
        let input = run_with(directory.path(), &["--spec", spec, arguments[0], arguments[1]], &was);
        assert!(!text(&input.stdout).contains("renamed"), "{}", text(&input.stdout));
        assert!(text(&input.stdout).contains("request.body.depth"), "{}{}", text(&input.stdout), text(&input.stderr));
    }
    let back = run_with(directory.path(), &["--spec", "old", new, "-"], &was);
    assert!(text(&back.stdout).contains("- request.body.depth: request field removed: int"), "{}", text(&back.stdout));
}

#[test]
fn incomparable_specs_exit_with_2() {
    let directory = both();
    let run = |arguments: &[&str]| run_with(directory.path(), arguments, "title: t\n");
    for (arguments, expected) in [
        (&["old", "nowhere"][..], "OLD and NEW must be two directories or two files"),
        (&["nowhere.yaml", "elsewhere.yaml"], "error: cannot read nowhere.yaml: "),
        (&["-", "-"], "only one of OLD and NEW can be standard input"),
        (&["-", "old/acme/v1/box/open.yaml"], "- cannot be compared: fix it first"),
        (&["old"], "--help"),
        (&["old", "new", "--format", "xml"], "--help"),
    ] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(text(&output.stdout), "");
        assert!(text(&output.stderr).contains(expected), "{arguments:?}: {}", text(&output.stderr));
    }
    let path = directory.path().join("new/acme/v1/box/open.yaml");
    fs::write(&path, fs::read_to_string(&path).unwrap().replace("tokens: [tenant]", "tokens: [tenat]")).unwrap();
    let output = run(&["old", "new"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("did you mean `tenant`?"), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("new cannot be compared: fix it first"), "{}", text(&output.stderr));
}
