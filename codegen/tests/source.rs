//! Spec files as they are read: every kind of mistake with its place and its remedy, within bounds
//! of time and memory whatever the file holds.

use feishu_codegen::at;
use feishu_codegen::source::{Diagnostics, Document, MAX_DEPTH, MAX_NODES, Part, Path, Role, Segment, Style, files};
use feishu_codegen::spec::{Operation, Text, Tokens};
use insta::assert_snapshot;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// A spec without mistakes, to write mistakes into.
const GOOD: &str = "\
title: { zh: Pin 消息, en: Pin a message }
source: https://open.feishu.cn/document/server-docs/im-v1/pin/create
summary: Pin 一条指定的消息。
endpoint: POST /open-apis/im/v1/pins
";

/// Reads a text as an operation.
fn read(text: &str) -> (Option<Operation>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let document = Document::parse("create.yaml", text, &mut diagnostics);
    let operation = document.and_then(|document| document.read(&mut diagnostics));
    (operation, diagnostics)
}

/// The findings of a text.
fn findings(text: &str) -> String {
    read(text).1.render(Style::Plain)
}

/// The findings of lines added to a spec without mistakes.
fn findings_of_more(lines: &str) -> String {
    findings(&format!("{GOOD}{lines}"))
}

fn slugs(text: impl Into<String>) -> Vec<&'static str> {
    let mut diagnostics = Diagnostics::new();
    if let Some(document) = Document::parse("create.yaml", text, &mut diagnostics) {
        document.read::<Operation>(&mut diagnostics);
    }
    diagnostics.sorted().iter().map(|diagnostic| diagnostic.slug).collect()
}

#[test]
fn a_spec_without_mistakes() {
    let (operation, diagnostics) =
        read(&format!("{GOOD}errors:\n  230002:\n    {{ name: A, status: 400, message: m, fix: f }}\n"));
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(Style::Plain));
    let operation = operation.unwrap();
    assert_eq!(operation.title.zh(), "Pin 消息");
    assert_eq!(operation.errors.keys().collect::<Vec<_>>(), ["230002"]);
}

#[test]
fn byte_order_mark_and_foreign_line_breaks() {
    let text = format!("\u{feff}{}errors_note: |\r\n  a\r\n  b\r\n", GOOD.replace('\n', "\r\n"));
    let (operation, diagnostics) = read(&text);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(Style::Plain));
    assert_eq!(operation.unwrap().errors_note, Some(Text::Page("a\nb\n".to_owned())));
    assert_snapshot!(findings(&text.replace("title:", "titel:")));
    assert_snapshot!(findings(&text.replace("endpoint:", "endpoind:")));
    // A lone carriage return ends a line, as YAML has it.
    let (_, diagnostics) = read(&format!("{}idempotent: 5", GOOD.replace('\n', "\r")));
    assert_eq!(diagnostics.sorted()[0].line(), 5);
}

#[test]
fn syntax() {
    assert_snapshot!("tab", findings_of_more("request:\n\tbody: {}\n"));
    assert_snapshot!("bracket", findings_of_more("tokens: [tenant, user\nidempotent: true\n"));
    assert_snapshot!("quote", findings_of_more("errors_note: \"abc\n"));
    assert_snapshot!("colon_in_text", findings_of_more("errors_note: one: two\n"));
    assert_snapshot!("full_width_colon", findings_of_more("idempotent：true\n"));
    assert_snapshot!("at_sign", findings_of_more("errors_note: @user\n"));
    assert_snapshot!("indentation", findings_of_more("request:\n    body: {}\n  query: {}\n"));
    assert_snapshot!("escape", findings_of_more("errors_note: \"\\d+\"\n"));
}

#[test]
fn empty_files() {
    assert_snapshot!(findings(""));
    for text in ["# nothing\n", "---\n", "~", "\u{feff}", "\r\n\r\n"] {
        assert_eq!(slugs(text), ["empty-file"], "{text:?}");
    }
    assert_eq!(slugs("[]"), ["wrong-kind"]);
    assert_eq!(slugs("text"), ["wrong-kind"]);
}

#[test]
fn unknown_keys() {
    assert_snapshot!("near", findings_of_more("idempotant: true\nrequest: { bdy: {} }\n"));
    assert_snapshot!("far", findings_of_more("colour: red\nexamples: { request: {}, response: {}, both: {} }\n"));
    // One slip is one finding, and what was meant is read.
    let (operation, diagnostics) = read(&GOOD.replace("title", "titel"));
    assert_eq!(diagnostics.count(), 1);
    assert_eq!(operation.unwrap().title.en(), "Pin a message");
    // A key that is there already is not what the other was meant to be.
    let (operation, diagnostics) = read(&format!("{GOOD}titel: no\n"));
    assert_eq!(diagnostics.count(), 1);
    assert_eq!(operation.unwrap().title.en(), "Pin a message");
}

#[test]
fn missing_keys() {
    assert_snapshot!(findings(
        "title: t\nerrors:\n  230002: { name: A }\nquotas:\n  - limit: 5/s\nrequest:\n  body:\n    a:\n      doc: d\n"
    ));
}

#[test]
fn wrong_kinds() {
    assert_snapshot!(findings_of_more(
        "idempotent: yes
tokens: tenant
apps: { custom: true }
permissions: [[a, [b]], { c: d }]
request: []
quotas: [{ limit: 5, per: true, error: \"230047\" }]
errors_note: [a]
guide: { 前提条件: 5 }
response:
  a: { type: string, min: \"5\", values: { 1: x, 2: 2 } }
  b: string
"
    ));
    // An unquoted number or boolean is the text it was meant to be.
    let (operation, diagnostics) = read(&GOOD.replace("Pin 一条指定的消息。", "0404"));
    assert_eq!(diagnostics.count(), 1);
    assert_eq!(operation.unwrap().summary.zh(), "0404");
}

#[test]
fn values_that_are_not_there() {
    assert_snapshot!(findings(&format!(
        "{}idempotent:\ntokens: [tenant, ]\napps: [~]\n",
        GOOD.replace("POST /open-apis/im/v1/pins", "")
    )));
}

#[test]
fn values_that_are_not_allowed() {
    assert_snapshot!(findings_of_more(
        "tokens: [tenat, owner]
envelope: dta
rate_limit: 50/s
errors:
  1: { name: A, status: 70000, message: m, fix: f }
  2: { name: A, status: -1, message: m, fix: f }
  3: { name: A, status: 400.5, message: m, fix: f }
  4: { name: A, status: 1e999, message: m, fix: f }
  5: { name: A, status: 99999999999999999999, message: m, fix: f }
"
    ));
}

#[test]
fn unions_are_read_as_what_fits_best() {
    let values =
        |value: &str| findings_of_more(&format!("response: {{ a: {{ type: string, values: {{ x: {value} }} }} }}\n"));
    assert_eq!(values("text"), "");
    assert_eq!(values("{ zh: text }"), "");
    assert_eq!(values("{ doc: { zh: text }, permissions: [a, [b, c]] }"), "");
    assert_snapshot!("translated", values("{ zh: text, english: text }"));
    assert_snapshot!("full", values("{ doc: text, permision: [a] }"));
    assert_snapshot!("neither", values("[a]"));
}

#[test]
fn duplicate_keys_are_all_reported() {
    let text = format!(
        "{GOOD}errors:
  230002: {{ name: A, status: 400, message: m, fix: f }}
  230003: {{ name: B, status: 400, message: m, fix: f, name: C }}
  \"230002\": {{ name: D, status: 400, message: m, fix: f }}
  230002: {{ name: E, status: 400, message: m, fix: f }}
title: again
"
    );
    assert_snapshot!(findings(&text));
    // The first stays, and the rest of the file is read.
    assert_eq!(read(&text).0.unwrap().errors["230002"].name, "A");
}

#[test]
fn what_yaml_has_and_the_language_has_not() {
    assert_snapshot!("anchor_and_alias", findings_of_more("errors_note: &note text\nid: *note\nguide: { a: *none }\n"));
    assert_snapshot!("merge", findings_of_more("request:\n  <<: { body: {} }\n  query: {}\n"));
    assert_snapshot!("tag", findings_of_more("errors_note: !!str 400\nid: !secret abc\n"));
    assert_snapshot!("directive", findings(&format!("%YAML 1.2\n---\n{GOOD}")));
    assert_snapshot!("documents", findings_of_more("---\ntitle: another\n"));
    assert_snapshot!("keys", findings_of_more("guide:\n  [a, b]: c\n  { d: e }: f\n  : g\n  ~: h\n  *i : j\n"));
    assert!(slugs(format!("---\n{GOOD}...\n")).is_empty());
}

#[test]
fn alias_bomb() {
    let mut text = String::from("a0: &a0 [lol, lol]\n");
    for level in 1..40 {
        text += &format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 10].join(", "));
    }
    within(Duration::from_secs(2), || {
        let slugs = slugs(text.as_str());
        assert!(slugs.contains(&"alias") && slugs.contains(&"anchor"));
    });
}

#[test]
fn nesting_is_bounded() {
    assert_snapshot!(findings(&format!("title: {}", "[".repeat(MAX_DEPTH))));
    let block: String = (0..100_000).map(|depth| format!("{}a:\n", " ".repeat(depth.min(20)))).collect();
    let deeper: String = (0..1_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    let mixed: String = (0..40).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    for text in [
        "[".repeat(100_000),
        "{".repeat(100_000),
        "[{".repeat(100_000),
        "{a: ".repeat(100_000),
        "- ".repeat(100_000),
        "? ".repeat(100_000),
        "a: ".repeat(100_000),
        deeper,
        block,
        format!("{mixed}{}{}{}", " ".repeat(41), "[".repeat(40), "]".repeat(40)),
    ] {
        within(Duration::from_secs(5), || assert!(!slugs(text.as_str()).is_empty()));
    }
    assert!(
        slugs(format!("{GOOD}examples: {{ request: {}{} }}", "[".repeat(MAX_DEPTH - 2), "]".repeat(MAX_DEPTH - 2)))
            .is_empty()
    );
}

#[test]
fn size_is_bounded() {
    let many = format!("[{}]", "a,".repeat(MAX_NODES + 1));
    assert_eq!(slugs(many), ["too-many-values"]);
    let keys: String = (0..50_000).map(|key| format!("k{key}: 1\n")).collect();
    within(Duration::from_secs(20), || assert_eq!(slugs(keys.as_str()).len(), Diagnostics::MAX_KEPT));

    let mut diagnostics = Diagnostics::new();
    let endless = Document::from_reader("-", io::repeat(b'a'), &mut diagnostics).unwrap();
    assert!(endless.is_none());
    assert_snapshot!(diagnostics.render(Style::Plain));
}

#[test]
fn findings_are_bounded() {
    let text = "x, ".repeat(2_000);
    let (_, diagnostics) = read(&format!("{GOOD}tokens: [{text}]\n"));
    assert_eq!((diagnostics.count(), diagnostics.left_out()), (2_000, 1_000));
    assert!(diagnostics.render(Style::Plain).ends_with("… and 1000 more\n"));
}

#[test]
fn text_that_is_not_utf_8() {
    let mut diagnostics = Diagnostics::new();
    let mut bytes = b"\xef\xbb\xbftitle: \xe6\xb6\x88\nsource: ".to_vec();
    bytes.extend(b"\xff\xfe!\n");
    assert!(Document::from_reader("latin.yaml", bytes.as_slice(), &mut diagnostics).unwrap().is_none());
    assert_snapshot!(diagnostics.render(Style::Plain));
}

#[test]
fn columns_count_characters() {
    let (_, diagnostics) = read("title: { zh: 消息𝄞消息, eng: x }\nsource: s\nsummary: s\nendpoint: e\n");
    let finding = diagnostics.sorted()[0];
    assert_eq!((finding.line(), finding.column()), (1, 21));
    assert_eq!((finding.end().line, finding.end().column), (1, 24));
    assert_snapshot!(finding.render(Style::Plain));
    assert!(finding.render(Style::Coloured).contains("\u{1b}["));
}

#[test]
fn long_lines_are_cut() {
    let prose = "消息".repeat(500);
    assert_snapshot!("long", findings_of_more(&format!("errors_note: {{ zh: {prose}, fr: x, en: {prose} }}\n")));
    let prose = "消息".repeat(5_000);
    assert_snapshot!("longer", findings_of_more(&format!("errors_note: {{ zh: {prose}, fr: x, en: {prose} }}\n")));
    assert_snapshot!("value", findings_of_more(&format!("tokens: [{prose}]\n{prose}: x\n")));
    // Control characters of a file do not reach the terminal.
    let rendered = findings_of_more("\"a\\e[31m\\nb\": \"x\\e[0m\"\n");
    assert!(!rendered.contains('\u{1b}'), "{rendered:?}");
}

#[test]
fn places_are_found_by_path() {
    let text = format!(
        "{GOOD}errors:\n  230002:\n    name: A\n    status: 400\n    message: m\n    fix: f\ntokens: [tenant, user]\n"
    );
    let document = Document::parse("create.yaml", text, &mut Diagnostics::new()).unwrap();
    let at = |path: &[Segment<'_>], part| &document.source.text()[document.span(path, part)];
    let code = 230002.to_string();
    assert_eq!(at(&at!["errors", &code, "status"], Part::Value), "400");
    assert_eq!(at(&at!["errors", &code, "status"], Part::Key), "status");
    assert_eq!(at(&at!["tokens", 1], Part::Value), "user");
    assert_eq!(at(&at!["tokens", 1], Part::Key), "user");
    assert_eq!(at(&at!["errors", &code], Part::Value), "name: A");
    // What is not there is looked for as high as need be.
    assert_eq!(at(&at!["errors", &code, "fixes", "zh"], Part::Value), "230002");
    assert_eq!(at(&at!["tokens", 7], Part::Value), "tokens");
    assert_eq!(at(&at!["request", "body"], Part::Value), GOOD.lines().next().unwrap());
    let path: Path<'_> = Path::root().then("errors").then(&code).then("name");
    assert_eq!(at(&path, Part::Value), "A");
    assert_eq!(path, ["errors", "230002", "name"].into_iter().collect());

    let mut diagnostics = Diagnostics::new();
    diagnostics.push(
        document
            .finding(&at!["tokens", 1], Part::Value, "example", "the owner has no such token")
            .with_label("here")
            .with_help("choose another"),
    );
    assert_snapshot!(diagnostics.render(Style::Plain));
}

#[test]
fn findings_come_by_file_and_place() {
    let mut diagnostics = Diagnostics::new();
    for (path, text) in [("b.yaml", "x: 1\ny: 2\n"), ("a/b.yaml", "z: 3\n"), ("a.yaml", "[]")] {
        let document = Document::parse(path, text, &mut diagnostics).unwrap();
        document.read::<Operation>(&mut diagnostics);
    }
    let mut sorted: Vec<_> = diagnostics.sorted().iter().map(|one| (one.path().to_owned(), one.line())).collect();
    sorted.dedup();
    let places = [("a.yaml", 1), ("a/b.yaml", 1), ("b.yaml", 1), ("b.yaml", 2)];
    assert_eq!(sorted, places.map(|(path, line)| (path.to_owned(), line)));
}

#[test]
fn what_the_schema_does_not_say_is_still_a_finding() {
    let mut diagnostics = Diagnostics::new();
    let text = "tenat: { name: n, example: e, doc: d }\n";
    let document = Document::parse("tokens.yaml", text, &mut diagnostics).unwrap();
    assert!(document.read::<Tokens>(&mut diagnostics).is_none());
    assert_snapshot!(diagnostics.render(Style::Plain));
}

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
        directory.write(file, GOOD);
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
        directory.write(file, GOOD);
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

    directory.write("im/v1/gone.yaml", GOOD);
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
    // Takes no room on disk, and would take a while to read.
    fs::File::options().write(true).open(&found[0].path).unwrap().set_len(1 << 40).unwrap();
    within(Duration::from_secs(1), || assert!(found[0].read(&mut diagnostics).unwrap().is_none()));
    assert_snapshot!(diagnostics.render(Style::Plain).replace(&*directory.0.to_string_lossy(), "spec"));
}

#[cfg(unix)]
#[test]
fn symbolic_links() {
    use std::os::unix::fs::symlink;
    let directory = Scratch::new("links");
    directory.write("im/v1/real.yaml", GOOD);
    symlink("real.yaml", directory.0.join("im/v1/link.yaml")).unwrap();
    symlink("..", directory.0.join("im/v1/up")).unwrap();
    symlink(&directory.0, directory.0.with_extension("link")).unwrap();
    let mut diagnostics = Diagnostics::new();
    let found = files::find(&directory.0, &mut diagnostics).unwrap();
    assert_eq!(found.len(), 2);
    assert_snapshot!(diagnostics.render(Style::Plain).replace(&*directory.0.to_string_lossy(), "spec"));
    // The directory that was named may be a link.
    let through_link = files::find(&directory.0.with_extension("link"), &mut Diagnostics::new()).unwrap();
    assert_eq!(through_link.len(), 2);
    fs::remove_file(directory.0.with_extension("link")).unwrap();
}

/// No text, however broken, makes the reader panic or takes long.
#[test]
fn damaged_specs_never_panic() {
    let seed = format!(
        "{GOOD}rate_limit: [1000/min, 50/s]
guide:
  前提条件: |
    一、二
     三
  说明: >-
    folded
    text
request:
  body:
    message_id: {{ type: string, required: true, doc: \"a\\n\", example: 'it''s' }}
errors:
  230002: {{ name: A, status: 400, message: m, fix: {{ zh: f, en: [g] }} }}
examples:
  request: {{ \"a\": [1, -2.5e3, null, true, {{}}], b: \"\" }}
"
    );
    let scraps = [
        "\n",
        "\r",
        "\t",
        " ",
        "  ",
        "- ",
        ": ",
        "? ",
        ",",
        "[",
        "]",
        "{",
        "}",
        "'",
        "\"",
        "\\",
        "|",
        ">",
        "|2-",
        "&a ",
        "*a",
        "!!x ",
        "!<",
        "%TAG",
        "---\n",
        "...\n",
        "#",
        " #",
        "@",
        "`",
        "<<: ",
        "\u{feff}",
        "\0",
        "\u{85}",
        "\u{2028}",
        "消",
        "：",
        "𝄞",
        "~",
        "0x",
        "1e9",
        ".nan",
        "99999999999999999999999",
        "title: ",
        "fields",
        "null",
    ];
    let mut random = Random(0x5EED);
    within(Duration::from_secs(120), || {
        for _ in 0..3_000 {
            let mut text = seed.clone();
            for _ in 0..=random.below(6) {
                let at = text.floor_char_boundary(random.below(text.len() + 1));
                match random.below(4) {
                    0 => {
                        let end = text.floor_char_boundary((at + random.below(12)).min(text.len()));
                        text.replace_range(at..end.max(at), "");
                    }
                    1 => text.truncate(at),
                    2 => {
                        let piece = text[..at].chars().rev().take(20).collect::<String>();
                        text.insert_str(at, &piece);
                    }
                    _ => text.insert_str(at, scraps[random.below(scraps.len())]),
                }
            }
            let (_, diagnostics) = read(&text);
            diagnostics.render(Style::Plain);
            for finding in diagnostics.sorted() {
                assert!(text.get(finding.span.clone()).is_some() || text.starts_with('\u{feff}'), "{finding:?}");
                assert!(!finding.message.is_empty() && finding.line() >= 1 && finding.column() >= 1);
            }
        }
    });
}

/// A small generator of numbers that are the same in every run (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 1).unwrap_or(0) % bound.max(1)
    }
}

/// Fails where the work takes longer; the bounds leave a busy machine room.
fn within(bound: Duration, work: impl FnOnce()) {
    let start = Instant::now();
    work();
    let taken = start.elapsed();
    assert!(taken < bound, "{taken:?}");
}

/// A directory of its own for a test, removed with it.
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
