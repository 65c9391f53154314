//! The command `import`: where it reads and writes, and its exit code.

use crate::pages::{directory, spec, text};
use feishu_codegen::page::page;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs `import` with this text on standard input.
fn run(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_feishu-codegen"));
    command.arg("import").args(arguments).arg("--spec").arg(spec()).current_dir(directory());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A command that does not read its input may have ended already.
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
fn reads_a_file_or_stdin_and_writes_a_file_or_stdout() {
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
fn replaces_a_different_file_only_with_force() {
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("open.yaml");
    let import = |extra: &[&str]| run(&[&["official/standard.md", "-o", out.to_str().unwrap()], extra].concat(), "");
    assert_eq!(code(&import(&[])), 0);
    let imported = fs::read(&out).unwrap();
    assert_eq!(code(&import(&[])), 0, "the same again is no loss");
    fs::write(&out, "title: by hand\n").unwrap();
    let refused = import(&[]);
    let said = words(&refused.stderr);
    assert_ne!(code(&refused), 0);
    assert!(said.contains("open.yaml: it exists with different content; pass --force to replace it"), "{said}");
    assert_eq!(fs::read(&out).unwrap(), b"title: by hand\n");
    assert_eq!(code(&import(&["--force"])), 0);
    assert_eq!(fs::read(&out).unwrap(), imported);
}

#[test]
fn a_directory_replaces_no_file_without_force_and_then_writes_no_page() {
    let place = tempfile::tempdir().unwrap();
    let (pages, out) = (place.path().join("pages"), place.path().join("spec"));
    fs::create_dir_all(&pages).unwrap();
    fs::write(pages.join("open.md"), text("official/standard.md")).unwrap();
    let import = |extra: &[&str]| run(&[&[pages.to_str().unwrap(), "-o", out.to_str().unwrap()], extra].concat(), "");
    assert_eq!(code(&import(&[])), 0);
    let file = out.join("acme/v1/box/open.yaml");
    let read = || fs::read_to_string(&file).unwrap();
    fs::write(&file, "title: by hand\n").unwrap();
    fs::write(pages.join("seal.md"), text("official/standard.md").replace("/:box_id/open", "/:box_id/seal")).unwrap();
    let other = out.join("acme/v1/box/seal.yaml");
    let refused = import(&[]);
    let said = words(&refused.stderr);
    assert_ne!(code(&refused), 0);
    assert!(said.contains("open.yaml: it exists with different content; pass --force to replace it"), "{said}");
    assert_eq!((read().as_str(), other.exists()), ("title: by hand\n", false));
    assert_eq!(code(&import(&["--force"])), 0);
    assert!(read().contains("endpoint: POST") && other.exists(), "{}", read());
}

#[test]
fn the_address_and_the_dialect_can_be_given() {
    let given = run(&["official/token.md", "--source", "https://acme.example/token", "--dialect", "official"], "");
    assert!(words(&given.stdout).contains("source: https://acme.example/token\n"), "{}", words(&given.stdout));
    let portal = run(&["portal/standard.md", "--dialect", "portal"], "");
    assert!(words(&portal.stdout).contains("source: https://open.feishu.cn/document/acme/standard\n"));
}

#[test]
fn deny_decides_the_exit_code() {
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
            "official/guide.md:1:1: warning[no-endpoint]: this page describes neither an operation nor an event; "
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
    assert!(words(&nowhere.stderr).contains("name the spec directory to"), "{}", words(&nowhere.stderr));
    assert_eq!(code(&run(&["official/standard.md", "--deny", "everything"], "")), 2);
}

/// A directory of pages, one of which describes neither an operation nor an event.
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
        let text = text(name);
        let text = if name.ends_with("upload.md") { text.replace("/acme/v1/", "/shop/v2/") } else { text };
        fs::write(path, text).unwrap();
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
    // Of two pages of an event, the newer counts, and only one of them states its time.
    assert!(said.contains("opened.md:1:1: warning[superseded-page]"), "{said}");
    let exists = |path: &str| Path::new(&out).join(path).exists();
    assert!(exists("acme/v1/box/open.yaml") && exists("acme/v1/box/list.yaml") && exists("shop/v2/photo/create.yaml"));
    // The path of an event follows from its type.
    assert!(exists("acme/v1/event/box_opened.yaml") && !exists("acme/v1/box/opened.yaml"));
    let read = |name: &str| fs::read_to_string(out.join("platform").join(name)).unwrap();
    // Existing declarations stay, and those named by the pages are added.
    assert!(
        read("services.yaml").contains("顶点") && read("services.yaml").contains("\nshop:"),
        "{}",
        read("services.yaml")
    );
    assert!(read("scopes.yaml").contains("acme:inner:"), "{}", read("scopes.yaml"));
    let loaded = feishu_codegen::load(&out).unwrap();
    // The pages do not state their addresses, which a maintainer has to write.
    let found = loaded.diagnostics.sorted();
    let findings = loaded.diagnostics.render(feishu_codegen::source::Style::Plain);
    assert!(!found.is_empty() && found.iter().all(|finding| finding.slug == "no-page"), "{findings}");
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
    // The pages do not state their addresses, which a maintainer has to write.
    let found = loaded.diagnostics.sorted();
    let findings = loaded.diagnostics.render(feishu_codegen::source::Style::Plain);
    assert!(!found.is_empty() && found.iter().all(|finding| finding.slug == "no-page"), "{findings}");
    let printed = page(&loaded.model.operations[0], &loaded.model.platform);
    assert_eq!(crate::content::difference(&text("official/standard.md"), &printed), None);
}

#[test]
fn facts_refer_to_the_words_that_are_declared() {
    let place = tempfile::tempdir().unwrap();
    let (pages, out) = (place.path().join("acme-v1/box"), place.path().join("spec"));
    fs::create_dir_all(&pages).unwrap();
    let page = pages.join("open.md");
    fs::write(&page, text("official/standard.md")).unwrap();
    let run = |extra: &[&str]| {
        let arguments = [&[place.path().to_str().unwrap(), "-o", out.to_str().unwrap(), "--force"], extra].concat();
        let output = run(&arguments, "");
        assert_eq!(code(&output), 0, "{}", words(&output.stderr));
        fs::read_to_string(out.join("acme/v1/box/open.yaml")).unwrap()
    };
    let worded = run(&[]);
    let rows = |text: &str| text.split("\nerrors:").nth(1).unwrap_or_default().lines().next().unwrap().to_owned();
    let of_facts = run(&["--facts"]);
    assert_eq!(rows(&of_facts), rows(&worded), "{of_facts}");
    assert!(!of_facts.contains("without"), "{of_facts}");
}

/// Returns the files of a directory, by path, and the output of importing some pages. Each is the standard page with
/// another path, endpoint and time.
fn imported(pages: &[(&str, &str, u64)], names: &str) -> (Vec<String>, String) {
    let place = tempfile::tempdir().unwrap();
    let (directory, out) = (place.path().join("pages"), place.path().join("spec"));
    for (path, endpoint, updated) in pages {
        let (method, url) = endpoint.split_once(' ').unwrap();
        let page = text("portal/standard.md")
            .replace("/acme/standard", path)
            .replace("updateTime: \"1\"", &format!("updateTime: \"{updated}\""))
            .replace("/open-apis/acme/v1/boxes/:box_id/open", url)
            .replace("POST", method);
        let path = directory.join(format!("{path}.md").trim_start_matches('/'));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, page).unwrap();
    }
    let table = place.path().join("names.tsv");
    fs::write(&table, names).unwrap();
    let arguments = ["-o", out.to_str().unwrap(), "--names", table.to_str().unwrap()];
    let output = run(&[&[directory.to_str().unwrap()], &arguments[..]].concat(), "");
    assert_eq!(code(&output), 0, "{}", words(&output.stderr));
    let mut files = Vec::new();
    let mut pending = vec![out.clone()];
    while let Some(inner) = pending.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true if path.ends_with("platform") => {}
                true => pending.push(path),
                // Declarations that the pages share are in separate files.
                false if path.ends_with("types.yaml") || path.ends_with("errors.yaml") => {}
                false => files.push(path.strip_prefix(&out).unwrap().to_str().unwrap().replace('\\', "/")),
            }
        }
    }
    files.sort();
    (files, words(&output.stderr))
}

#[test]
fn operations_are_named_by_a_table_or_by_their_path() {
    let pages = [
        ("/a/x", "POST /open-apis/acme/v1/boxes/:id/open", 1),
        ("/a/y", "GET /open-apis/acme/v1/boxes", 1),
        ("/a/z", "POST /open-apis/acme/v1/events/subscribe", 1),
    ];
    let table = "acme.v1.chest.unlock\tPOST\t/open-apis/acme/v1/boxes/:box_id/open\ttenant\n";
    let (files, _) = imported(&pages, table);
    assert_eq!(files, ["acme/v1/box/list.yaml", "acme/v1/chest/unlock.yaml", "acme/v1/event/subscribe.yaml"]);
    // The name of an operation does not depend on the others.
    for (page, file) in
        pages.iter().zip(["acme/v1/chest/unlock.yaml", "acme/v1/box/list.yaml", "acme/v1/event/subscribe.yaml"])
    {
        assert_eq!(imported(&[*page], table).0, [file]);
    }
}

#[test]
fn prefers_the_current_page_to_a_historic_one() {
    let (old, new) = ("/historic-version/open", "/acme-v1/box/open");
    let endpoint = "POST /open-apis/acme/v1/boxes/:id/open";
    for times in [(1, 2), (2, 1), (1, 1)] {
        let (files, said) = imported(&[(old, endpoint, times.0), (new, endpoint, times.1)], "");
        assert_eq!(files, ["acme/v1/box/open.yaml"]);
        assert!(said.contains(&format!("{old}.md:1:1: warning[superseded-page]")), "{said}");
    }
}

#[test]
fn historic_pages_become_deprecated() {
    let page = text("portal/standard.md");
    for (directory, is_deprecated) in [("historic-version", true), ("acme-v1", false)] {
        let place = tempfile::tempdir().unwrap();
        let (pages, out) = (place.path().join("pages"), place.path().join("spec"));
        fs::create_dir_all(pages.join(directory)).unwrap();
        fs::write(pages.join(directory).join("open.md"), &page).unwrap();
        assert_eq!(code(&run(&[pages.to_str().unwrap(), "-o", out.to_str().unwrap()], "")), 0);
        let spec = fs::read_to_string(out.join("acme/v1/box/open.yaml")).unwrap();
        assert_eq!(spec.contains("\ndeprecated: {}\n"), is_deprecated, "{spec}");
    }
}

#[test]
fn two_forms_of_one_endpoint_are_told_apart_by_their_pages() {
    let endpoint = "POST /open-apis/acme/v1/boxes/:id/open";
    for times in [(1, 2), (2, 1)] {
        let (files, said) = imported(&[("/box/force", endpoint, times.0), ("/box/open", endpoint, times.1)], "");
        assert_eq!(files, ["acme/v1/box/open.yaml", "acme/v1/box/open_open.yaml"]);
        assert!(said.contains("/box/open.md:1:1: warning[same-name]"), "{said}");
    }
}

#[test]
fn refuses_incomplete_type_names() {
    for (option, value) in
        [("--union", "chat"), ("--union", "im..chat"), ("--same", "im.v1.chat"), ("--same", "chat=group")]
    {
        let output = run(&["official", option, value, "-o", "unwritten"], "");
        let said = words(&output.stderr);
        assert_ne!(code(&output), 0, "{said}");
        assert!(said.contains(&format!("{option} {value}: expected ")), "{said}");
        assert!(!directory().join("unwritten").exists());
    }
}
