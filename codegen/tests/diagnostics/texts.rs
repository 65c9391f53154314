//! Empty texts, and links that lead nowhere.

use crate::edits;
use insta::assert_snapshot;

#[test]
fn links() {
    assert_snapshot!(edits(&[
        ("of the page", "source: https://acme.example/open", "source: acme.example/open"),
        ("with a slip in the scheme", "source: https://acme.example/open", "source: htps://acme.example/open"),
        ("in a text", "summary: Opens a box.", "summary: { en: \"See [the guide](/guide).\" }"),
        (
            "in one of two languages",
            "summary: Opens a box.",
            "summary:\n  zh: 打开。\n  en: |\n    Opens a box.\n    See [the guide](guide).\n    And more."
        ),
        ("in a title", "en: Open a box", "en: \"[Open](open)\""),
        (
            "in a section",
            "前提条件: Ask first.",
            "前提条件:\n    zh: |\n      先问。\n      见[指南]( https://acme .example )和[帮助](#help)。"
        ),
        ("in the fix of an error", "fix: Look for it.", "fix: { zh: \"[找](find)\", en: Look for it. }"),
        ("in the doc of a field", "doc: Count", "doc: { en: \"![Count](count.png)\" }"),
        ("in a value", "b: B", "b: { en: \"[B](b)\" }"),
        ("below the errors", "examples:\n", "errors_note: { en: \"[More](more)\" }\nexamples:\n"),
    ]));
}

#[test]
fn empty_titles() {
    assert_snapshot!(edits(&[
        ("no title in any language", "title: { zh: 开箱, en: Open a box }", "title: {}"),
        ("a blank title", "title: { zh: 开箱, en: Open a box }", "title: \" \""),
    ]));
}
