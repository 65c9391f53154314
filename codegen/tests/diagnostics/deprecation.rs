//! Invalid replacements of deprecated operations.

use crate::{OPEN, Spec, cases};
use insta::assert_snapshot;

const OLD: &str = "acme/v1/box/old_open.yaml";

/// The operation in an old and a new version, each with its value of `deprecated`.
fn versions(old: &str, new: &str) -> Spec {
    let put =
        |deprecated: &str| if deprecated.is_empty() { String::new() } else { format!("deprecated: {deprecated}\n") };
    Spec::good()
        .copy(OLD, &[("boxes/:box_id\n", "boxes/:box_id/old\n"), ("endpoint:", &format!("{}endpoint:", put(old)))])
        .edit(OPEN, "endpoint:", &format!("{}endpoint:", put(new)))
}

#[test]
fn replacements() {
    assert_eq!(versions("{ replaced_by: [acme.v1.box.open] }", "").findings(), "");
    assert_eq!(versions("{}", "{}").findings(), "");
    assert_snapshot!(cases([
        ("one letter off", versions("{ replaced_by: [acme.v1.box.opens] }", "")),
        ("nothing near", versions("{ replaced_by: [other] }", "")),
        ("deprecated as well", versions("{ replaced_by: [acme.v1.box.open] }", "{}")),
        ("itself", versions("{ replaced_by: [acme.v1.box.old_open] }", "")),
    ]));
}
