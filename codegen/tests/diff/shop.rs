//! A spec of one operation, whose facts the tests edit.

use crate::support;
use feishu_codegen::diff;
use feishu_codegen::diff::{Change, Kind};
use feishu_codegen::model::Model;
use std::collections::BTreeSet;
use tempfile::TempDir;

pub(crate) const OPEN: &str = "acme/v1/box/open.yaml";
/// An operation that refers to the declarations of the files below.
pub(crate) const KEEP: &str = "acme/v1/box/keep.yaml";
pub(crate) const TYPES: &str = "acme/v1/types.yaml";
pub(crate) const ERRORS: &str = "acme/errors.yaml";

/// The files of the spec.
const FILES: &[(&str, &str)] = &[
    ("platform/services.yaml", "acme: { title: Acme }\nzoo: { title: Zoo }\n"),
    (
        "platform/scopes.yaml",
        "acme:box: { name: Boxes }\nacme:lid: { name: Lids }\nacme:all: { name: All }\nacme:old: { name: Old }\n",
    ),
    (
        "platform/formats.yaml",
        "box_id: { rust: BoxId, doc: A box, prefix: b_ }\nlid_id: { rust: LidId, doc: A lid }\nold_id: { rust: OldId, doc: Old }\n",
    ),
    (
        "platform/tokens.yaml",
        "tenant: { name: tenant_access_token, example: t-1, doc: d }\nuser: { name: user_access_token, example: u-1, doc: d }\n",
    ),
    ("platform/errors.yaml", "9001: { name: Busy, status: 400, message: busy, fix: 等 }\n"),
    ("platform/types.yaml", "size: { doc: 尺寸, values: { small: 小, large: 大 } }\n"),
    ("platform/fields.yaml", "mark: { type: string, doc: 标记, example: x }\n"),
    (
        ERRORS,
        "201: { name: Full, status: 400, message: full, fix: 清空 }\n202: { name: Gone, status: 404, message: gone, fix: 找 }\n",
    ),
    (
        TYPES,
        "\
shelf:
  doc: 架子
  direction: both
  fields:
    id: { type: string, format: box_id, doc: ID }
    size: { type: size, doc: 尺寸 }
    room: { type: int, doc: 容量, max: 9 }
    owner: { type: string, doc: 主人 }
tag: { doc: 标签, fields: { text: { type: string, doc: 文字 } } }
want: { direction: request, fields: { text: { type: string, required: true, doc: 文字 }, mark: { type: string, doc: 标记 } } }
",
    ),
    (
        KEEP,
        "\
title: 保管
source: https://acme.example/keep
summary: 保管。
deprecated: {}
endpoint: POST /acme/v1/boxes/keep
tokens: [tenant]
request:
  query:
    mark: { use: mark }
    old_mark: { use: mark }
  body:
    shelf: { type: shelf, doc: 架子, rows: [id, size, room: { max: 5 }] }
    want: { type: want, doc: 要求, rows: [mark] }
    side: { type: side, doc: 侧面, fields: { shelf: { type: shelf, doc: 架子 } } }
response: shelf
response_rows: [id, size: { doc: 实际尺寸 }]
errors: [201, 202: { fix: 再找 }, 9001]
",
    ),
    (
        OPEN,
        "\
title: { zh: 打开箱子, en: Open a box }
source: https://acme.example/open
summary: { zh: 打开一个箱子。, en: Opens a box. }
guide: { 提示: 轻轻地。, 计费: 不收费。 }
endpoint: POST /acme/v1/boxes/:box_id/open
rate_limit: [100/min, 5/s]
quotas:
  - { limit: 5/s, per: size, error: 101 }
apps: [custom]
tokens: [tenant, user]
permissions: [acme:box, [acme:lid, acme:all]]
idempotent: true
request:
  path:
    box_id: { type: string, doc: 箱子 }
  query:
    lang: { type: string, doc: 语言, default: zh }
  body:
    size: { type: int, required: true, doc: 大小, min: 1, max: 10, values: { 1: 小, 2: 大 } }
    name: { type: string, required: true, doc: 名称, min_length: 1, max_length: 10 }
    kind: { type: string, doc: 种类, values: { round: 圆, square: { doc: 方, permissions: [acme:all] } } }
    note: { type: string, doc: 备注, example: hello, required_if: 大箱子 }
    lid: { type: lid, doc: 盖子, fields: { id: { type: string, format: lid_id, doc: ID }, colour: { type: string, doc: 颜色 } } }
    weight: { type: int, doc: 重量 }
response:
  box: { type: box, doc: 箱子, fields: { id: { type: string, doc: ID, optional: true }, at: { type: string, format: timestamp_s, doc: 时间 } } }
  lid: { type: lid, doc: 盖子 }
  state: { type: string, doc: 状态, values: { open: 开, shut: 关 }, max_length: 9 }
  count: { type: int, doc: 数量, permissions: [acme:box] }
errors:
  - 101: { name: TooOften, status: 400, message: too often, fix: { zh: 慢一点, en: Slow down } }
  - 102: { name: NoBox, status: 404, message: no box, fix: 换一个 }
errors_note: 见通用错误码。
examples:
  response: { code: 0, msg: ok, data: { count: 1 } }
",
    ),
];

/// A replacement in a file of the spec.
pub(crate) type Edit = (&'static str, &'static str, &'static str);

/// Writes the spec with these edits to a directory.
pub(crate) fn directory(edits: &[Edit]) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (path, text) in FILES {
        let mut text = (*text).to_owned();
        for (_, from, to) in edits.iter().filter(|(file, ..)| file == path) {
            assert!(text.contains(from), "{from} is not in {path}");
            text = text.replacen(from, to, 1);
        }
        support::write(directory.path(), path, &text);
    }
    // An edit of a file that the spec does not have adds the file.
    for (path, _, text) in edits.iter().filter(|(file, ..)| !FILES.iter().any(|(path, _)| path == file)) {
        support::write(directory.path(), path, text);
    }
    directory
}

/// Returns the model of the spec with these edits.
pub(crate) fn model(edits: &[Edit]) -> Model {
    support::model(directory(edits).path())
}

/// Returns the changes that these edits make.
pub(crate) fn changes(edits: &[Edit]) -> Vec<Change> {
    diff(&model(&[]), &model(edits))
}

/// Returns the kinds of some changes.
pub(crate) fn kinds(changes: &[Change]) -> BTreeSet<Kind> {
    changes.iter().map(|change| change.kind).collect()
}
