// Generated from spec/ephemeral/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `18051`: 消息已删除
///
/// The message is already deleted; there is nothing left to do. / 该消息已被删除，无需再次删除。
pub const MESSAGE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "ephemeral",
    code: 18051,
    key: "",
    name: "MessageDeleted",
    status: None,
    message: "消息已删除",
    rate_limited: false,
    fix: Text { zh: "该消息已被删除，无需再次删除。", en: "The message is already deleted; there is nothing left to do." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (18051, "MESSAGE_DELETED"),
];
