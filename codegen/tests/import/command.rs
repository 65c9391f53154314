//! The command `import`: where it reads and writes, and how it exits.

use crate::pages::{directory, spec, text};
use feishu_codegen::emit::page::page;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs `import` with this on standard input.
fn run(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_feishu-codegen"));
    command.arg("import").args(arguments).arg("--spec").arg(spec()).current_dir(directory());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A command that does not read its input may be gone already.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn words(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_page_is_a_file_or_standard_input_and_the_spec_goes_to_a_file_or_standard_output() {
    let file = run(&["official/standard.md"], "");
    assert_eq!((code(&file), words(&file.stderr).as_str()), (0, ""));
    assert!(words(&file.stdout).starts_with("title: 打开箱子\n"), "{}", words(&file.stdout));
    let input = run(&["-"], &text("official/standard.md"));
    assert_eq!((code(&input), &input.stdout), (0, &file.stdout));
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("open.yaml");
    let written = run(&["official/standard.md", "-o", out.to_str().unwrap()], "");
    assert_eq!((code(&written), words(&written.stdout).as_str()), (0, ""));
    assert_eq!(fs::read(&out).unwrap(), file.stdout);
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "nothing else lies there");
}

#[test]
fn the_address_and_the_dialect_can_be_given() {
    let given = run(&["official/token.md", "--source", "https://acme.example/token", "--dialect", "official"], "");
    assert!(words(&given.stdout).contains("source: https://acme.example/token\n"), "{}", words(&given.stdout));
    let portal = run(&["portal/standard.md", "--dialect", "portal"], "");
    assert!(words(&portal.stdout).contains("source: https://open.feishu.cn/document/acme/standard\n"));
}

#[test]
fn what_is_denied_decides_the_exit_code() {
    for (page, deny, expected) in [
        ("official/standard.md", "defects,doubts", 0),
        ("official/examples.md", "doubts", 0),
        ("official/examples.md", "defects", 1),
        ("official/doubtful.md", "defects", 0),
        ("official/doubtful.md", "doubts", 1),
        ("official/doubtful.md", "defects,doubts", 1),
    ] {
        let output = run(&[page, "--deny", deny], "");
        assert_eq!(code(&output), expected, "{page} {deny}\n{}", words(&output.stderr));
        assert!(words(&output.stdout).starts_with("title: "), "the spec comes all the same");
    }
    assert_eq!(code(&run(&["official/defects.md"], "")), 0);
}

#[test]
fn a_page_without_an_endpoint_or_a_type_is_refused() {
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("event.yaml");
    let output = run(&["official/guide.md", "-o", out.to_str().unwrap()], "");
    assert_eq!((code(&output), words(&output.stdout).as_str()), (1, ""));
    let said = words(&output.stderr);
    assert!(
        said.starts_with(
            "official/guide.md:1:1: warning[no-endpoint]: this page describes no operation and no event; "
        ),
        "{said}"
    );
    assert!(!out.exists());
}

#[test]
fn wrong_usage_and_missing_files_are_no_findings() {
    let missing = run(&["nowhere.md"], "");
    assert_eq!(code(&missing), 2);
    assert!(words(&missing.stderr).starts_with("error: cannot read nowhere.md: "), "{}", words(&missing.stderr));
    let nowhere = run(&["official"], "");
    assert_eq!(code(&nowhere), 2);
    assert!(words(&nowhere.stderr).contains("say with -o"), "{}", words(&nowhere.stderr));
    assert_eq!(code(&run(&["official/standard.md", "--deny", "everything"], "")), 2);
}

/// A directory of pages, one of which is neither an operation's nor an event's.
#[test]
fn a_directory_of_pages_becomes_a_spec_directory() {
    let place = tempfile::tempdir().unwrap();
    let pages = place.path().join("pages");
    for (path, name) in [
        ("acme-v1/box/open.md", "official/standard.md"),
        ("acme-v1/box/list.md", "official/values.md"),
        ("acme-v1/box/opened.md", "official/event.md"),
        ("acme-v1/events.md", "official/guide.md"),
        ("z/opened_too.md", "portal/event.md"),
        ("shop-v2/photo/upload.md", "portal/upload.md"),
    ] {
        let path = pages.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text(name)).unwrap();
    }
    let out = place.path().join("spec");
    let copy = |name: &str| {
        fs::create_dir_all(out.join("platform")).unwrap();
        fs::copy(spec().join("platform").join(name), out.join("platform").join(name)).unwrap();
    };
    ["tokens.yaml", "rate_limits.yaml", "scopes.yaml", "services.yaml"].into_iter().for_each(copy);
    let run = || run(&[pages.to_str().unwrap(), "-o", out.to_str().unwrap()], "");
    let output = run();
    assert_eq!(code(&output), 0, "{}", words(&output.stderr));
    let said = words(&output.stderr);
    assert!(said.contains("warning[no-endpoint]"), "{said}");
    assert!(said.contains(": 6 pages, 4 imported into "), "{said}");
    // Two pages of one event: the first counts.
    assert!(said.contains("opened_too.md:1:1: warning[duplicate-event]"), "{said}");
    let exists = |path: &str| Path::new(&out).join(path).exists();
    assert!(exists("acme/v1/box/open.yaml") && exists("acme/v1/box/list.yaml") && exists("shop/v2/photo/upload.yaml"));
    // An event lies where its type says.
    assert!(exists("acme/v1/event/box_opened.yaml") && !exists("acme/v1/box/opened.yaml"));
    let read = |name: &str| fs::read_to_string(out.join("platform").join(name)).unwrap();
    // What was there stays, and what the pages name is added.
    assert!(
        read("services.yaml").contains("顶点") && read("services.yaml").contains("\nshop:"),
        "{}",
        read("services.yaml")
    );
    assert!(read("scopes.yaml").contains("acme:inner:"), "{}", read("scopes.yaml"));
    let loaded = feishu_codegen::load(&out).unwrap();
    let findings = loaded.diagnostics.render(feishu_codegen::source::Style::Plain);
    assert!(findings.is_empty(), "{findings}");
    let before = [read("scopes.yaml"), read("services.yaml")];
    assert_eq!(code(&run()), 0);
    assert_eq!([read("scopes.yaml"), read("services.yaml")], before, "a second time changes nothing");
}

#[test]
fn a_directory_of_pages_becomes_a_spec_directory_of_its_own() {
    let place = tempfile::tempdir().unwrap();
    let (pages, out) = (place.path().join("acme-v1/box"), place.path().join("new/spec"));
    fs::create_dir_all(&pages).unwrap();
    fs::write(pages.join("open.md"), text("official/standard.md")).unwrap();
    let output = run(&[place.path().to_str().unwrap(), "-o", out.to_str().unwrap()], "");
    assert_eq!(code(&output), 0, "{}", words(&output.stderr));
    let loaded = feishu_codegen::load(&out).unwrap();
    let findings = loaded.diagnostics.render(feishu_codegen::source::Style::Plain);
    assert!(findings.is_empty(), "{findings}");
    let printed = page(&loaded.model.operations[0], &loaded.model.platform);
    assert_eq!(crate::content::difference(&text("official/standard.md"), &printed), None);
}
