//! Which YAML is accepted, and which is refused.

use super::operation::Text;
use super::{GOOD, findings, findings_of_more, read, slugs};
use feishu_source::{Diagnostics, Document, Style};
use insta::assert_snapshot;

#[test]
fn byte_order_mark_and_foreign_line_breaks() {
    let text = format!("\u{feff}{}errors_note: |\r\n  a\r\n  b\r\n", GOOD.replace('\n', "\r\n"));
    let (operation, diagnostics) = read(&text);
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(Style::Plain));
    assert_eq!(operation.unwrap().errors_note, Some(Text::One("a\nb\n".to_owned())));
    assert_snapshot!(findings(&text.replace("title:", "titel:")));
    assert_snapshot!(findings(&text.replace("endpoint:", "endpoind:")));
    // A lone carriage return ends a line in YAML.
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
    assert_snapshot!("control_character", findings_of_more("errors_note: some text\u{1}\n"));
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
    // The first entry is kept, and the rest of the file is read.
    assert_eq!(read(&text).0.unwrap().errors["230002"].name.as_deref(), Some("A"));
}

#[test]
fn refuses_unsupported_yaml() {
    assert_snapshot!("anchor_and_alias", findings_of_more("errors_note: &note text\nid: *note\nguide: { a: *none }\n"));
    assert_snapshot!("merge", findings_of_more("request:\n  <<: { body: {} }\n  query: {}\n"));
    assert_snapshot!("tag", findings_of_more("errors_note: !!str 400\nid: !secret abc\n"));
    assert_snapshot!("directive", findings(&format!("%YAML 1.2\n---\n{GOOD}")));
    assert_snapshot!("documents", findings_of_more("---\ntitle: another\n"));
    assert_snapshot!("keys", findings_of_more("guide:\n  [a, b]: c\n  { d: e }: f\n  : g\n  ~: h\n  *i : j\n"));
    assert!(slugs(format!("---\n{GOOD}...\n")).is_empty());
}

#[test]
fn text_that_is_not_utf_8() {
    let mut diagnostics = Diagnostics::new();
    let mut bytes = b"\xef\xbb\xbftitle: \xe6\xb6\x88\nsource: ".to_vec();
    bytes.extend(b"\xff\xfe!\n");
    assert!(Document::from_reader("latin.yaml", bytes.as_slice(), &mut diagnostics).unwrap().is_none());
    assert_snapshot!(diagnostics.render(Style::Plain));
}
