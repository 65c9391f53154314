//! Files in wrong places, wrong platform files, and mistakes in many files at once.

use crate::{OPEN, Spec, cases};
use insta::assert_snapshot;

#[test]
fn names_and_places() {
    let good = Spec::good;
    assert_snapshot!(cases([
        ("a different id", good().edit(OPEN, "source:", "id: acme.v1.box.close\nsource:")),
        ("an invalid file name", good().copy("acme/v1/box/Open-It.yaml", &[])),
        ("an invalid directory name", good().copy("acme/v1/2box/open.yaml", &[])),
        ("another ending", good().with("acme/v1/box/close.yml", "")),
        ("not a spec file", good().with("acme/v1/box/notes.txt", "")),
        ("at the top", good().copy("open.yaml", &[])),
        ("unknown service", good().copy("acne/v1/box/open.yaml", &[])),
        ("unknown service without a near one", good().copy("contact/v3/box/open.yaml", &[])),
        (
            "a service with a reserved name",
            good()
                .edit("platform/services.yaml", "acme: {", "scope: { title: Scope }\nacme: {")
                .copy("scope/v1/box/open.yaml", &[])
        ),
        ("unknown platform file", good().with("platform/limits.yaml", "a: 1\n")),
        ("platform file in a directory", good().with("platform/im/scopes.yaml", "a: 1\n")),
        ("empty file", good().with("acme/v1/box/close.yaml", "")),
    ]));
}

#[test]
fn platform() {
    let scopes = |text: &str| Spec::good().edit("platform/scopes.yaml", "acme:lid: { name: Lids }", text);
    let formats = |text: &str| Spec::good().edit("platform/formats.yaml", "box_id: {", &format!("{text}\nbox_id: {{"));
    let limits = |old: &str, new: &str| Spec::good().edit("platform/rate_limits.yaml", old, new);
    let errors = |text: &str| Spec::good().edit("platform/errors.yaml", "99000001:", &format!("{text}\n99000001:"));
    assert_snapshot!(cases([
        ("a scope without letters", scopes("acme:lid: { name: Lids }\n\"::\": { name: Lids }")),
        ("a scope without a name", scopes("acme:lid: {}")),
        ("scopes that are not YAML", scopes("acme:lid: [")),
        ("formats that cannot be read", formats("lid_id: {}")),
        ("a scope twice", scopes("acme:lid: { name: Lids }\nacme:lid: { name: Lids }")),
        ("a type twice", formats("lid_id: { rust: BoxId, doc: d }")),
        ("no type", formats("lid_id: { rust: lid_id, doc: d }")),
        ("a page that is not a URL", limits("https://acme.example/limits", "acme.example/limits")),
        ("an invalid rate", limits("50/s", "50/second")),
        ("an invalid kind of token", Spec::good().edit("platform/tokens.yaml", "user:", "usr:")),
        ("an error with the name of another", errors("99000002: { name: Closed, status: 503, message: m, fix: f }")),
        ("an invalid link", errors("99000002: { name: Open, status: 503, message: m, fix: { en: \"[f](f)\" } }")),
    ]));
}

#[test]
fn all_of_many_files_in_one_run() {
    let spec = Spec::good()
        .edit("platform/scopes.yaml", "{ name: Boxes }", "{ nam: Boxes }")
        .edit("platform/errors.yaml", "status: 503", "status: 99")
        .edit(OPEN, "permissions: [acme:box]", "permissions: [acme:bax, acme:lib]")
        .edit(OPEN, "format: timestamp_ms", "format: timestamp")
        .edit(OPEN, "limit: 5/s", "limit: 5/second")
        .edit(OPEN, "required: true, doc: Kind", "required: true, default: a, doc: Kind")
        .copy("acme/v1/box/shut.yaml", &[("title:", "titel:"), (":box_id", ":boxid"), ("name: Lost", "name: Jammed")])
        .copy("acme/v1/lid/open.yaml", &[("apps: [custom]", "apps: [custom")])
        .with("acme/v1/lid/shut.yml", "");
    assert_snapshot!(spec.findings());
}
