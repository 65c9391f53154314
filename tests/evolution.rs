//! Compares `feishu_codegen::diff` with the compiler: a program that compiles with the bindings of a spec also compiles
//! with those of a changed spec, unless the change is reported as breaking.

#![allow(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

use feishu_codegen::diff;
use feishu_codegen::diff::{Class, Kind};
use feishu_codegen::model::Model;
use feishu_codegen::{Builder, load};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The spec of an operation, which the cases modify.
const OPEN: &str = "\
title: 打开箱子
source: https://acme.example/open
summary: 打开。
endpoint: POST /acme/v1/boxes/open
tokens: [tenant, user]
request:
  body:
    name: { type: string, required: true, doc: 名称 }
    size: { type: int, required: true, doc: 大小 }
    note: { type: string, doc: 备注 }
    lid: { type: lid, doc: 盖子, fields: { colour: { type: string, doc: 颜色 } } }
response:
  id: { type: string, doc: ID }
  count: { type: int, doc: 数量 }
  state: { type: string, doc: 状态, values: { open: 开, shut: 关 } }
errors:
  - 101: { name: NoBox, status: 404, message: no box, fix: 换一个 }
  - 102: { name: TooOften, status: 400, message: too often, fix: 等 }
";

/// The shared declarations of its service and version.
const TYPES: &str = "cover: { direction: request, fields: { colour: { type: string, doc: 颜色 } } }\n";
const ERRORS: &str = "201: { name: Full, status: 400, message: full, fix: 清空 }\n202: { name: Gone, status: 404, message: gone, fix: 找 }\n";

/// A kind of change, the replaced text, its replacement, and a program that compiled before.
const CASES: &[(Kind, &str, &str, &str)] = &[
    (
        Kind::RequestFieldAdded,
        "    note",
        "    depth: { type: int, doc: 深 }\n    note",
        "Open::new(\"n\", 1).note(\"x\");",
    ),
    (
        Kind::RequestFieldAddedRequired,
        "    note",
        "    depth: { type: int, required: true, doc: 深 }\n    note",
        "Open::new(\"n\", 1);",
    ),
    (Kind::RequestFieldRemoved, "    note: { type: string, doc: 备注 }\n", "", "Open::new(\"n\", 1).note(\"x\");"),
    (Kind::RequestFieldRequired, "note: {", "note: { required: true,", "Open::new(\"n\", 1);"),
    (Kind::RequestFieldOptional, "size: { type: int, required: true", "size: { type: int", "Open::new(\"n\", 1);"),
    (
        Kind::RequestFieldConditional,
        "note: {",
        "note: { required_if: 大箱子,",
        "Open::new(\"n\", 1).note(\"x\").lid(OpenLid::new().colour(\"red\"));",
    ),
    (
        Kind::ArgumentsReordered,
        "    name: { type: string, required: true, doc: 名称 }\n    size: { type: int, required: true, doc: 大小 }\n",
        "    size: { type: int, required: true, doc: 大小 }\n    name: { type: string, required: true, doc: 名称 }\n",
        "Open::new(\"n\", 1);",
    ),
    (
        Kind::ReplyFieldAdded,
        "  count",
        "  total: { type: int, doc: 总数 }\n  count",
        "let OpenResponse { id, count, .. } = OpenResponse::default();",
    ),
    (Kind::ReplyFieldRemoved, "  count: { type: int, doc: 数量 }\n", "", "OpenResponse::default().count;"),
    (Kind::ReplyPresenceChanged, "  id: {", "  id: { optional: true,", "let _: String = OpenResponse::default().id;"),
    (Kind::ReplyTypeNarrowed, "  id: {", "  id: { format: box_id,", "let _: String = OpenResponse::default().id;"),
    (
        Kind::NumberEncodingChanged,
        "count: { type: int",
        "count: { type: string, format: int64",
        "let _: i64 = OpenResponse::default().count;",
    ),
    (Kind::RustTypeChanged, "lid: { type: lid", "lid: { type: lid, rust_type: Cover", "OpenLid::new();"),
    (Kind::RustNameChanged, "count: {", "count: { rust: total,", "OpenResponse::default().count;"),
    (
        Kind::ValueAdded,
        "open: 开, ",
        "open: 开, ajar: 半开, ",
        "match OpenState::Open { OpenState::Shut => {}, _ => {} }",
    ),
    (Kind::ReplyValueRemoved, ", shut: 关", "", "match OpenState::Open { OpenState::Shut => {}, _ => {} }"),
    (
        Kind::ErrorAdded,
        "errors:\n",
        "errors:\n  - 100: { name: Locked, status: 403, message: locked, fix: 开锁 }\n",
        "match OpenError::NoBox { OpenError::TooOften => {}, _ => {} }",
    ),
    (
        Kind::ErrorRemoved,
        "  - 102: { name: TooOften, status: 400, message: too often, fix: 等 }\n",
        "",
        "match OpenError::NoBox { OpenError::TooOften => {}, _ => {} }",
    ),
    (
        Kind::RustTypeChanged,
        "lid: { type: lid, doc: 盖子, fields: { colour: { type: string, doc: 颜色 } } }",
        "lid: { type: cover, doc: 盖子 }",
        "Open::new(\"n\", 1).lid(OpenLid::new());",
    ),
    (Kind::TypeAdded, "cover:", "tag: { values: { a: A } }\ncover:", "bindings::acme::v1::Cover::new();"),
    (Kind::RustNameChanged, "cover: {", "cover: { rust: Shade,", "bindings::acme::v1::Cover::new();"),
    (Kind::ErrorAdded, "202:", "203: { name: Late, message: late, fix: 快 }\n202:", "bindings::acme::error::GONE;"),
    (
        Kind::ErrorRemoved,
        "202: { name: Gone, status: 404, message: gone, fix: 找 }\n",
        "",
        "bindings::acme::error::GONE;",
    ),
    (Kind::ErrorRateLimitChanged, "name: Gone,", "name: Gone, rate_limit: true,", "bindings::acme::error::GONE;"),
    (Kind::TokenRemoved, "[tenant, user]", "[tenant]", "<Open as feishu_api::Operation>::ENDPOINT.tokens;"),
    (Kind::TextChanged, "title: 打开箱子", "title: 打开", "<Open as feishu_api::Operation>::ENDPOINT.title;"),
];

/// A package with the programs and their bindings.
struct Package(PathBuf);

impl Package {
    fn new() -> Self {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("evolution");
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(directory.join("src/bin")).unwrap();
        // The same versions and features as the tests, so that compiled dependencies are reused.
        let manifest = format!(
            "[workspace]\n[package]\nname = \"evolution\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\nfeishu-api = {{ path = {ROOT:?}, default-features = false, features = [\"rustls\"] }}\n"
        );
        fs::write(directory.join("Cargo.toml"), manifest).unwrap();
        fs::copy(Path::new(ROOT).join("Cargo.lock"), directory.join("Cargo.lock")).unwrap();
        Self(directory)
    }

    /// Adds a program with the bindings of a spec, and returns the model of the spec.
    fn add(&self, name: &str, files: &[String; 3], program: &str) -> Model {
        let spec = self.0.join(name);
        let [operation, types, errors] = files;
        for (path, text) in [
            ("acme/errors.yaml", errors.as_str()),
            ("acme/v1/types.yaml", types),
            ("platform/services.yaml", "acme: { title: Acme }\n"),
            ("platform/formats.yaml", "box_id: { rust: BoxId, doc: A box }\n"),
            ("acme/v1/box/open.yaml", operation),
        ] {
            let path = spec.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let bindings = self.0.join(format!("{name}.bindings.rs"));
        Builder::new(&spec).out_file(&bindings).generate().unwrap();
        let program = format!(
            "#![allow(unused)]\npub mod bindings {{ include!({bindings:?}); }}\nuse bindings::acme::v1::r#box::*;\n\
             fn main() {{ {program} }}\n"
        );
        fs::write(self.0.join(format!("src/bin/{name}.rs")), program).unwrap();
        load(&spec).unwrap().model
    }

    /// Returns the programs that compile.
    fn check(&self) -> BTreeSet<String> {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let output = Command::new(env!("CARGO"))
            .args(["check", "--bins", "--keep-going", "--offline", "--message-format", "json"])
            .env("CARGO_TARGET_DIR", target)
            .current_dir(&self.0)
            .output()
            .unwrap();
        let messages = String::from_utf8(output.stdout).unwrap();
        let compiled = messages.lines().filter_map(|line| {
            let message: serde_json::Value = serde_json::from_str(line).ok()?;
            let is_program = message["reason"] == "compiler-artifact" && message["target"]["kind"][0] == "bin";
            is_program.then(|| message["target"]["name"].as_str().unwrap().to_owned())
        });
        let compiled: BTreeSet<String> = compiled.collect();
        assert!(!compiled.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        compiled
    }
}

#[test]
fn what_is_called_breaking_for_source_code_does_not_compile_and_all_else_does() {
    let package = Package::new();
    let all: String = CASES.iter().map(|(.., program)| format!("{{ {program} }} ")).collect();
    let spec = [OPEN, TYPES, ERRORS].map(str::to_owned);
    let old = package.add("old", &spec, &all);
    let mut expected = BTreeSet::from(["old".to_owned()]);
    for (number, (kind, from, to, program)) in CASES.iter().enumerate() {
        assert!(spec.iter().any(|text| text.contains(from)), "{from}");
        let name = format!("case{number}");
        let new = package.add(&name, &spec.clone().map(|text| text.replacen(from, to, 1)), program);
        let changes = diff(&old, &new);
        assert!(matches!(changes.as_slice(), [change] if change.kind == *kind), "{changes:#?}");
        if kind.source() != Class::Breaking {
            expected.insert(name);
        }
    }
    let compiled = package.check();
    let named = |names: &BTreeSet<String>| {
        let number = |name: &String| name.strip_prefix("case")?.parse::<usize>().ok();
        names.iter().map(|name| number(name).map_or("the old one", |number| CASES[number].0.slug())).collect::<Vec<_>>()
    };
    assert_eq!(named(&compiled), named(&expected));
}
