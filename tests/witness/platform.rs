//! The whole platform: compares the SDK for Python with the catalog, operation by operation and field by field, using
//! `witnesses/platform/compare.py`.

use crate::sdk::{Sdk, python};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

const CATALOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/catalog");

fn compare(catalog: &Path) -> Option<Output> {
    Some(python("platform/compare.py")?.arg(catalog).output().unwrap())
}

#[test]
fn the_python_sdk_and_the_catalog_agree() {
    let Some(output) = compare(Path::new(CATALOG)) else { return Sdk::Python.is_missing() };
    print!("{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Changes that make a catalog wrong, with the expected line of the report.
const CHANGES: [(&str, &str, &str, &str); 5] = [
    ("im", r#""path":"/open-apis/im/v1/pins/:message_id""#, r#""path":"/open-apis/im/v1/pins/:id""#, "im.v1.DeletePin"),
    ("im", r#""tokens":["tenant"],"apps""#, r#""tokens":["app"],"apps""#, "tokens: app in the spec"),
    ("im", r#"{"name":"msg_type","type":"im.v1.MsgType""#, r#"{"name":"type","type":"im.v1.MsgType""#, "body: type"),
    ("wiki", r#"{"name":"has_child","type":"boolean"}"#, r#"{"name":"has_child"}"#, "has_child: string in the spec"),
    ("docx", r#"{"name":"block_id"}"#, r#"{"name":"block_id","type":"[string]"}"#, "block_id: list in the spec"),
];

#[test]
fn a_wrong_catalog_is_detected() {
    let catalog = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("wrong-catalog");
    fs::create_dir_all(&catalog).unwrap();
    for file in fs::read_dir(CATALOG).unwrap() {
        let file = file.unwrap();
        if file.file_type().unwrap().is_dir() {
            continue;
        }
        let mut text = fs::read_to_string(file.path()).unwrap();
        for (service, right, wrong, _) in CHANGES {
            if file.file_name() == format!("{service}.json").as_str() {
                assert!(text.contains(right), "{service}.json does not have {right}");
                text = text.replace(right, wrong);
            }
        }
        fs::write(catalog.join(file.file_name()), text).unwrap();
    }
    let Some(output) = compare(&catalog) else { return Sdk::Python.is_missing() };
    let report = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{report}");
    for (.., line) in CHANGES {
        assert!(report.contains(line), "{line} is not in the report:\n{report}");
    }
}
