//! Tests the command: what it prints where, and its exit code. 0: success, 1: findings, 2: usage or I/O error.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

mod support;

use insta::assert_snapshot;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A directory with a small spec in `spec/`, in which the command runs.
fn directory() -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("spec/platform/services.yaml", "acme: { title: Acme }\n"),
        ("spec/platform/scopes.yaml", "acme:box: { name: Manage boxes }\n"),
        ("spec/platform/tokens.yaml", "tenant: { name: tenant_access_token, example: t-1, doc: d }\n"),
        (
            "spec/acme/v1/box/open.yaml",
            "title: 打开箱子\nsource: https://acme.example/open\nsummary: 打开。\nendpoint: POST /acme/v1/boxes/open\n\
             tokens: [tenant]\npermissions: [acme:box]\nrequest: { body: { id: { type: string, required: true, doc: ID, example: b_1 } } }\n",
        ),
        (
            "spec/acme/v1/box/close.yaml",
            "title: 关闭箱子\nsource: https://acme.example/close\nsummary: 关闭。\nendpoint: DELETE /acme/v1/boxes\n",
        ),
    ] {
        support::write(directory.path(), path, text);
    }
    directory
}

/// Writes a mistake into the spec.
fn break_spec(directory: &Path) {
    let path = directory.join("spec/acme/v1/box/open.yaml");
    let text = fs::read_to_string(&path).unwrap().replace("[tenant]", "[tenat]").replace("acme:box]", "acme:bax]");
    fs::write(path, text).unwrap();
}

/// Runs the command with this text on standard input.
fn run_with(directory: &Path, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_feishu-codegen"));
    command.args(arguments).current_dir(directory);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A command that does not read its input may have ended already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn run(directory: &Path, arguments: &[&str]) -> Output {
    run_with(directory, arguments, "")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Renders the result of a run.
fn shown(output: &Output) -> String {
    format!(
        "exit: {}\n--- stdout\n{}--- stderr\n{}",
        output.status.code().unwrap(),
        text(&output.stdout),
        text(&output.stderr)
    )
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn openapi() {
    let directory = directory();
    let run = |arguments: &[&str]| run(directory.path(), arguments);
    let whole = run(&["openapi"]);
    let document: serde_json::Value = serde_json::from_slice(&whole.stdout).unwrap();
    assert_eq!((document["openapi"].as_str(), whole.status.code()), (Some("3.1.0"), Some(0)));

    let saved = run(&["openapi", "-o", "out/acme.json"]);
    assert_eq!(fs::read(directory.path().join("out/acme.json")).unwrap(), whole.stdout);
    assert!(text(&saved.stderr).starts_with("out/acme.json: 2 operations, "), "{}", text(&saved.stderr));
    assert!(text(&run(&["openapi", "-o", "out/acme.json"]).stderr).contains(", unchanged"));

    assert_eq!(run(&["openapi", "--lang", "zh", "-o", "all/"]).status.code(), Some(0));
    let mut names: Vec<_> = support::files(&directory.path().join("all")).into_iter().map(|(name, _)| name).collect();
    names.sort();
    assert_eq!(names, ["acme.json", "openapi.json"], "no temporary file is left");

    assert_snapshot!("openapi_unknown_service", shown(&run(&["openapi", "--service", "acne"])));
}

#[test]
fn check() {
    let directory = directory();
    assert_snapshot!("check_fine", shown(&run(directory.path(), &["check"])));
    break_spec(directory.path());
    assert_snapshot!("check_findings", shown(&run(directory.path(), &["check", "--spec", "spec"])));
    let output = run(directory.path(), &["check", "--spec", "nowhere"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("error: cannot read nowhere: "), "{}", text(&output.stderr));
}

#[test]
fn generate() {
    let directory = directory();
    let arguments = |more: &[&'static str]| [&["generate", "--out", "made"], more].concat();
    let run = |more: &[&'static str]| run(directory.path(), &arguments(more));
    assert_eq!(run(&["--check"]).status.code(), Some(1));
    let first = run(&[]);
    assert_eq!((first.status.code(), text(&first.stdout).as_str()), (Some(0), ""));
    assert!(text(&first.stderr).starts_with("made: 2 operations, "), "{}", text(&first.stderr));
    assert!(text(&run(&[]).stderr).contains("(0 changed, 0 removed)"));
    assert_eq!(shown(&run(&["--check"])), "exit: 0\n--- stdout\n--- stderr\n");
    support::write(directory.path(), "made/rust/mod.rs", "edited");
    support::write(directory.path(), "made/rust/stray.rs", "stray");
    assert_snapshot!("generate_check_differs", shown(&run(&["--check"])));
    // Bindings for other crates are not those of feishu-api, and a part is not the whole.
    assert_eq!(run(&["--dependent"]).status.code(), Some(0));
    assert_eq!(run(&["--check"]).status.code(), Some(1));
    assert_eq!(run(&["--operations", "acme.v1.box.open,*.nothing"]).status.code(), Some(2));
    let opens = || {
        let files = support::files(&directory.path().join("made/rust"));
        files.iter().any(|(_, text)| text.contains("/acme/v1/boxes/open"))
    };
    assert!(opens());
    assert!(text(&run(&["--operations", "*.close"]).stderr).starts_with("made: 1 operations, "));
    assert!(!opens());
    // Nothing is written where there are findings.
    break_spec(directory.path());
    let before = support::files(&directory.path().join("made"));
    assert_eq!(run(&[]).status.code(), Some(1));
    assert_eq!(support::files(&directory.path().join("made")), before);
}

#[test]
fn page() {
    let directory = directory();
    let run = |argument: &str| run(directory.path(), &["page", argument]);
    let page = run("acme.v1.box.close");
    assert_eq!(page.status.code(), Some(0), "{}", text(&page.stderr));
    assert!(text(&page.stdout).starts_with("# 关闭箱子\n"), "{}", text(&page.stdout));
    assert_eq!(run("spec/acme/v1/box/close.yaml").stdout, page.stdout);
    let input = fs::read_to_string(directory.path().join("spec/acme/v1/box/close.yaml")).unwrap();
    assert_eq!(run_with(directory.path(), &["page", "-"], &input).stdout, page.stdout);
    assert_snapshot!("page_standard_input", shown(&run_with(directory.path(), &["page", "-"], "title: t\n")));
    assert_snapshot!("page_unknown_id", shown(&run("acme.v1.box.clos")));
    let missing = run("acme.yaml");
    assert_eq!(missing.status.code(), Some(2));
    assert!(text(&missing.stderr).starts_with("error: cannot read acme.yaml: "), "{}", text(&missing.stderr));
    break_spec(directory.path());
    assert_eq!(run("acme.v1.box.open").status.code(), Some(1));
    assert_eq!(text(&run("acme.v1.box.open").stdout), "");
}

/// The seed page is reproduced byte for byte, however the operation is named.
#[test]
fn the_seed_page() {
    let page = include_str!("fixtures/im.v1.pin.create.md");
    assert_eq!(text(&run(&repository(), &["page", "spec/im/v1/pin/create.yaml"]).stdout), page);
}

#[test]
fn model() {
    let directory = directory();
    let one = run(directory.path(), &["model", "acme.v1.box.open"]);
    assert_snapshot!("model_of_one", shown(&one));
    let all: serde_json::Value = serde_json::from_slice(&run(directory.path(), &["model"]).stdout).unwrap();
    let ids: Vec<_> = all["operations"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["acme.v1.box.close", "acme.v1.box.open"]);
    let mut one: serde_json::Value = serde_json::from_slice(&one.stdout).unwrap();
    one.as_object_mut().unwrap().remove("definitions");
    assert_eq!(all["operations"][1], one);
    break_spec(directory.path());
    assert_eq!(run(directory.path(), &["model"]).status.code(), Some(1));
}

/// The types that an operation or event refers to are included, and those that these refer to.
#[test]
fn the_model_of_one_can_be_read_alone() {
    fn ids(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(object) => {
                for (key, value) in object {
                    match value.as_u64() {
                        Some(id) if ["object", "enum", "input_of", "response_type"].contains(&key.as_str()) => {
                            found.push(id.to_string());
                        }
                        _ => ids(value, found),
                    }
                }
            }
            serde_json::Value::Array(array) => array.iter().for_each(|value| ids(value, found)),
            _ => {}
        }
    }
    let depot = repository().join("codegen/tests/fixtures/depot");
    for page in ["depot.v1.crate.get", "depot.v1.crate.create", "depot.v1.keeper.list", "depot.v1.event.crate_moved"] {
        let output = run(&repository(), &["model", page, "--spec", depot.to_str().unwrap()]);
        let one: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let mut found = Vec::new();
        ids(&one, &mut found);
        assert!(found.len() > 3, "{page}");
        let definitions = one["definitions"].as_object().unwrap();
        assert!(found.iter().all(|id| definitions.contains_key(id)), "{page}: {found:?}");
    }
}

#[test]
fn schema() {
    let output = run(&repository(), &["schema"]);
    let expected = fs::read(repository().join("generated/spec.schema.json")).unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stdout == expected, "generated/spec.schema.json differs; run: cargo regen");
}

#[test]
fn scopes() {
    let directory = directory();
    let run = |arguments: &[&str]| shown(&run(directory.path(), &[&["scopes"], arguments].concat()));
    assert_snapshot!("scopes_text", run(&["--operations", "acme.*"]));
    assert_snapshot!("scopes_json", run(&["--operations", "acme.*", "--format", "json"]));
    assert_snapshot!("scopes_of_another_token", run(&["--operations", "acme.v1.box.open", "--token", "user"]));
    assert_snapshot!("scopes_of_nothing", run(&["--operations", "acme.*,acme.v1.bix.*"]));
    assert!(run(&[]).starts_with("exit: 2\n"), "{}", run(&[]));
    // Scopes that are needed together, scopes of fields and their values, and scopes of an event.
    let acme = repository().join("codegen/tests/fixtures/acme");
    let run = |arguments: &[&str]| run(&[&["--spec", acme.to_str().unwrap(), "--operations"], arguments].concat());
    assert_snapshot!("scopes_without_fields", run(&["acme.v1.box.*,acme.v1.event.*"]));
    assert_snapshot!("scopes_with_fields", run(&["acme.v1.box.*,acme.v1.event.*", "--fields", "--token", "user"]));
}

#[test]
fn coverage() {
    let directory = directory();
    let lamps = repository().join("examples/lamps/spec");
    for arguments in [&["coverage"][..], &["coverage", "--format", "json"]] {
        assert_snapshot!(arguments.join("_"), shown(&run(directory.path(), arguments)));
    }
    let whole = ["coverage", "--spec", lamps.to_str().unwrap()];
    let output = run(directory.path(), &whole);
    assert_eq!(output.status.code(), Some(0), "{}", shown(&output));
    break_spec(directory.path());
    assert_eq!(run(directory.path(), &["coverage"]).status.code(), Some(1));
}

#[test]
fn usage() {
    let directory = directory();
    for arguments in [&[][..], &["chek"], &["page"], &["check", "--speck", "x"], &["generate", "--operations"]] {
        let output = run(directory.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).contains("--help"), "{}", text(&output.stderr));
    }
    for arguments in [&["--help"][..], &["generate", "--help"], &["--version"]] {
        assert_eq!(run(directory.path(), arguments).status.code(), Some(0), "{arguments:?}");
    }
}
