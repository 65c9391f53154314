//! Every mistake that a spec can contain, and the finding of `check`: each case is a spec without mistakes and one edit
//! that adds a mistake. The snapshots contain the full text that a maintainer reads.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

mod access;
mod characters;
mod deprecation;
mod events;
mod examples;
mod fields;
mod files;
mod form;
mod multipart;
mod names;
mod paging;
mod protocol;
mod shared;
#[path = "../support/mod.rs"]
mod support;
mod texts;

use feishu_codegen::load;
use feishu_codegen::source::Style;
use std::collections::BTreeMap;

/// The operation that most cases edit.
const OPEN: &str = "acme/v1/box/open.yaml";

/// A spec without mistakes.
const GOOD: &[(&str, &str)] = &[
    ("platform/services.yaml", "acme: { title: Acme }\n"),
    ("platform/scopes.yaml", "acme:box: { name: Boxes }\nacme:lid: { name: Lids }\n"),
    ("platform/formats.yaml", "box_id: { rust: BoxId, doc: A box }\n"),
    ("platform/rate_limits.yaml", "source: https://acme.example/limits\ntiers: [[5/s], [1000/min, 50/s]]\n"),
    (
        "platform/tokens.yaml",
        "tenant: { name: tenant_access_token, example: t-1, doc: d }\nuser: { name: user_access_token, example: u-1, doc: d }\n",
    ),
    ("platform/errors.yaml", "99000001: { name: Closed, status: 503, message: closed, fix: Wait. }\n"),
    (
        OPEN,
        "\
title: { zh: 开箱, en: Open a box }
source: https://acme.example/open
summary: Opens a box.
guide:
  前提条件: Ask first.
endpoint: POST /acme/v1/boxes/:box_id
rate_limit: [5/s]
quotas: [{ limit: 5/s, per: box_id, error: 10001 }]
apps: [custom]
tokens: [tenant, user]
permissions: [acme:box]
request:
  path:
    box_id: { type: string, format: box_id, required: true, doc: Box, example: b_1 }
  query:
    page: { type: int, doc: Page, example: 1 }
  body:
    kind: { type: string, required: true, doc: Kind, values: { a: A, b: B }, example: a }
    size: { type: int, doc: Size, min: 1, max: 9, example: 5 }
    note: { type: string, doc: Note, min_length: 1, max_length: 9 }
    lid: { type: lid, doc: Lid, fields: { id: { type: string, required: true, doc: ID } } }
response:
  box: { type: box, doc: Box, fields: { id: { type: string, doc: ID }, at: { type: string, format: timestamp_ms, doc: At } } }
  count: { type: int, doc: Count }
errors:
  - 10001: { name: Jammed, status: 400, message: jammed, fix: Wait. }
  - 10002: { name: Lost, status: 400, message: lost, fix: Look for it. }
examples:
  request: { kind: a }
  response: { code: 0, msg: ok, data: { box: { id: b_1 }, count: 1 } }
",
    ),
];

/// A spec directory under construction.
struct Spec(BTreeMap<String, String>);

impl Spec {
    /// Returns the spec without mistakes.
    fn good() -> Self {
        Self(GOOD.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
    }

    /// Adds a file.
    fn with(mut self, path: &str, text: impl Into<String>) -> Self {
        self.0.insert(path.to_owned(), text.into());
        self
    }

    /// Replaces a text in a file.
    fn edit(mut self, path: &str, old: &str, new: &str) -> Self {
        let text = self.0.get_mut(path).unwrap();
        assert_eq!(text.matches(old).count(), 1, "{old}");
        *text = text.replace(old, new);
        self
    }

    /// Adds an edited copy of the operation as another operation.
    fn copy(self, path: &str, edits: &[(&str, &str)]) -> Self {
        let text = self.0[OPEN].clone();
        edits.iter().fold(self.with(path, text), |spec, (old, new)| spec.edit(path, old, new))
    }

    /// Returns all findings.
    fn findings(&self) -> String {
        let directory = tempfile::tempdir().unwrap();
        self.0.iter().for_each(|(path, text)| support::write(directory.path(), path, text));
        let rendered = load(directory.path()).unwrap().diagnostics.render(Style::Plain);
        // The path of the directory is not part of a finding.
        rendered.replace(&format!("{}/", directory.path().to_str().unwrap()), "")
    }
}

/// Returns the findings of several specs, each with a title.
fn cases<'a>(cases: impl IntoIterator<Item = (&'a str, Spec)>) -> String {
    let mut shown = String::new();
    for (title, spec) in cases {
        let findings = spec.findings();
        assert!(!findings.is_empty(), "{title}: no findings");
        shown.push_str(&format!("## {title}\n\n{findings}\n"));
    }
    shown
}

/// Returns the findings of separate edits to the operation: title, old text, new text.
fn edits(edits: &[(&str, &str, &str)]) -> String {
    cases(edits.iter().map(|(title, old, new)| (*title, Spec::good().edit(OPEN, old, new))))
}

#[test]
fn the_spec_without_mistakes() {
    assert_eq!(Spec::good().findings(), "");
}
