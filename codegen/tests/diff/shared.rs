//! Shared declarations: a change is reported once, in the file that declares them.

use crate::shop::{ERRORS, Edit, KEEP, OPEN, TYPES, changes, kinds, model};
use feishu_codegen::diff;
use feishu_codegen::diff::Kind::{self, *};
use std::collections::BTreeSet;

const FIELDS: &str = "platform/fields.yaml";

/// An edit with its changes: the place and the kind of each.
type Row = (Edit, &'static [(&'static str, &'static str, Kind)]);

const ROWS: &[Row] = &[
    // Types, in their own file.
    ((TYPES, "doc: 主人", "doc: 物主"), &[(TYPES, "shelf.fields.owner.doc.zh", TextChanged)]),
    ((TYPES, "shelf:\n  doc: 架子", "shelf:\n  doc: 货架"), &[(TYPES, "shelf.doc.zh", TextChanged)]),
    (
        (TYPES, "shelf:\n", "shelf:\n  rust: Rack\n"),
        &[(TYPES, "shelf.rust", RustNameChanged), (TYPES, "shelf.rust", RustNameChanged)],
    ),
    (
        (TYPES, "    owner", "    tall: { type: int, doc: 高 }\n    owner"),
        &[(TYPES, "shelf.fields.tall", ReplyFieldAdded), (TYPES, "shelf.fields.tall", RequestFieldAdded)],
    ),
    ((TYPES, "owner: { type: string", "owner: { type: int"), &[(TYPES, "shelf.fields.owner.type", TypeChanged)]),
    (
        (TYPES, "max: 9", "max: 8"),
        &[(TYPES, "shelf.fields.room.max", ReplyBoundsChanged), (TYPES, "shelf.fields.room.max", BoundsTightened)],
    ),
    (
        ("platform/types.yaml", "large: 大", "large: 大, huge: 巨"),
        &[("platform/types.yaml", "size.values.huge", ValueAdded)],
    ),
    (("platform/types.yaml", ", large: 大", ""), &[("platform/types.yaml", "size.values.large", RequestValueRemoved)]),
    // A page reports only its own statements.
    ((KEEP, "max: 5", "max: 4"), &[(KEEP, "request.body.shelf.rows.room.max", BoundsTightened)]),
    ((KEEP, "实际尺寸", "真实尺寸"), &[(KEEP, "response_rows.size.doc.zh", TextChanged)]),
    (
        (KEEP, "rows: [id, size, room", "rows: [id, size: { values: [small] }, room"),
        &[
            (KEEP, "request.body.shelf.rows.size.values", BoundsTightened),
            (KEEP, "request.body.shelf.rows.size.values", TextChanged),
        ],
    ),
    ((KEEP, "rows: [id, size, room", "rows: [size, id, room"), &[(KEEP, "request.body.shelf.rows", OrderChanged)]),
    // Errors.
    ((ERRORS, "fix: 清空", "fix: 倒空"), &[(ERRORS, "201.fix.zh", TextChanged)]),
    ((ERRORS, "fix: 找", "fix: 寻找"), &[(ERRORS, "202.fix.zh", TextChanged)]),
    ((ERRORS, "name: Full", "name: NoRoom"), &[(ERRORS, "201.name", RustNameChanged)]),
    ((ERRORS, "name: Gone", "name: Gone, rate_limit: true"), &[(ERRORS, "202.rate_limit", ErrorRateLimitChanged)]),
    ((ERRORS, "message: gone", "message: went"), &[(ERRORS, "202.message", ErrorMessageChanged)]),
    (("platform/errors.yaml", "fix: 等", "fix: 等待"), &[("platform/errors.yaml", "9001.fix.zh", TextChanged)]),
    ((KEEP, "fix: 再找", "fix: 不找"), &[(KEEP, "errors.202.fix.zh", TextChanged)]),
    ((KEEP, "202: { fix: 再找 }", "202"), &[(KEEP, "errors.202.fix.zh", TextChanged)]),
    ((KEEP, "[201, ", "["), &[(KEEP, "errors.201", ErrorRemoved)]),
    // The text of a shared field.
    ((FIELDS, "doc: 标记", "doc: 记号"), &[(FIELDS, "mark.doc.zh", TextChanged)]),
];

#[test]
fn a_change_is_reported_once_where_it_was_made() {
    let base = model(&[]);
    let mut wrong = String::new();
    for (edit, expected) in ROWS {
        for (there, found) in [(true, diff(&base, &model(&[*edit]))), (false, diff(&model(&[*edit]), &base))] {
            // In reverse, the changes have other kinds and the same places.
            let kind = |kind| if there { Some(kind) } else { None };
            let mut places: Vec<_> =
                found.iter().map(|one| (one.file.as_str(), one.path.as_str(), kind(one.kind))).collect();
            let mut expected: Vec<_> = expected.iter().map(|(file, path, one)| (*file, *path, kind(*one))).collect();
            places.sort_unstable();
            expected.sort_unstable();
            if places != expected {
                wrong.push_str(&format!("{edit:?}\n  should be {expected:#?}\n  is {found:#?}\n"));
            }
            for change in &found {
                assert_eq!(change.operation.is_none(), change.file != KEEP, "{change:?}");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A page's own type becomes a shared type: the same on the wire, another path in Rust.
#[test]
fn a_type_that_becomes_shared_is_another_one_in_rust() {
    let own = "tag: { type: object, doc: 标签, fields: { text: { type: string, doc: 文字 } } }";
    let edit = |with: &'static str| (OPEN, "  lid: { type: lid, doc: 盖子 }\n", with);
    let (old, new) = (model(&[edit(own_line(own))]), model(&[edit("  tag: { type: tag, doc: 标签 }\n")]));
    let found = diff(&old, &new);
    assert_eq!(kinds(&found), BTreeSet::from([RustTypeChanged]), "{found:#?}");
    let shown = (found[0].path.as_str(), found[0].old.as_deref(), found[0].new.as_deref());
    assert_eq!(shown, ("response.tag.type", Some("OpenTag"), Some("acme::v1::Tag")));
    // Differences between the two types are reported where the page refers to the type.
    let wider = model(&[
        edit("  tag: { type: tag, doc: 标签 }\n"),
        (TYPES, "text: { type: string, doc: 文字 } } }\nwant", "text: { type: int, doc: 文字 } } }\nwant"),
    ]);
    let found = diff(&old, &wider);
    assert!(
        found.iter().any(|one| one.kind == TypeChanged && one.path == "response.tag.fields.text.type"),
        "{found:#?}"
    );
}

fn own_line(own: &str) -> &'static str {
    Box::leak(format!("  {own}\n").into_boxed_str())
}

#[test]
fn a_reply_that_becomes_a_shared_type_is_another_one_in_rust() {
    let found = changes(&[
        (KEEP, "response: shelf\n", "response: { id: { type: string, format: box_id, doc: ID } }\n"),
        (KEEP, "response_rows: [id, size: { doc: 实际尺寸 }]\n", ""),
    ]);
    let reply = found.iter().find(|one| one.kind == RustTypeChanged).unwrap();
    assert_eq!((reply.old.as_deref(), reply.new.as_deref()), (Some("acme::v1::Shelf"), Some("KeepResponse")));
    assert!(found.iter().any(|one| one.kind == ReplyFieldRemoved && one.path == "response.owner"), "{found:#?}");
}

/// An error that only a page had becomes declared: its variant does not change.
#[test]
fn an_error_that_becomes_declared_breaks_nothing() {
    let found = changes(&[(ERRORS, "201:", "101: { name: TooOften, message: too often, fix: 等 }\n201:")]);
    let [change] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((change.kind, change.file.as_str(), change.path.as_str()), (ErrorAdded, ERRORS, "101"));
}

/// A removed field and an added field with the same type and text may be a rename.
#[test]
fn a_name_that_may_have_changed_is_suggested() {
    let found = changes(&[(OPEN, "    note: {", "    remark: {")]);
    let said: Vec<_> = found.iter().map(|one| (one.kind, one.hint.as_deref())).collect();
    assert_eq!(
        said,
        [(RequestFieldRemoved, Some("is it `remark` now?")), (RequestFieldAddedConditional, Some("was it `note`?"))]
    );
    // Changes that follow from the name are not reported again.
    let found = diff(
        &model(&[(OPEN, "idempotent: true\n", "idempotency_key: name\n"), (OPEN, "per: size", "per: name")]),
        &model(&[
            (OPEN, "idempotent: true\n", "idempotency_key: title\n"),
            (OPEN, "per: size", "per: title"),
            (OPEN, "    name: {", "    title: {"),
        ]),
    );
    let kinds: Vec<_> = found.iter().map(|one| (one.kind, one.hint.as_deref())).collect();
    assert_eq!(
        kinds,
        [(RequestFieldRemoved, Some("is it `title` now?")), (RequestFieldAddedRequired, Some("was it `name`?")),]
    );
    // A type named like the field; a field of an object.
    let found = changes(&[(OPEN, "    kind: {", "    sort: {")]);
    assert!(found.iter().all(|one| one.hint.is_some()), "{found:#?}");
    let found = changes(&[(OPEN, "colour: {", "color: {")]);
    assert!(found.iter().all(|one| one.hint.is_some()), "{found:#?}");
    // A value of an enum.
    let found = changes(&[(OPEN, "round: 圆", "circle: 圆")]);
    let said: Vec<_> = found.iter().map(|one| (one.kind, one.hint.as_deref())).collect();
    assert_eq!(said, [(RequestValueRemoved, Some("is it `circle` now?")), (ValueAdded, Some("was it `round`?"))]);
    // With another text, or with two candidates, there is no hint.
    let found = changes(&[(OPEN, "weight: { type: int, doc: 重量 }", "mass: { type: int, doc: 质量 }")]);
    assert!(found.iter().all(|one| one.hint.is_none()), "{found:#?}");
    let two = "mass: { type: int, doc: 重量 }\n    load: { type: int, doc: 重量 }";
    let found = changes(&[(OPEN, "weight: { type: int, doc: 重量 }", two)]);
    assert!(found.iter().all(|one| one.hint.is_none()), "{found:#?}");
}
