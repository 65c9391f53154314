// Generated from spec/wiki/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `131001` (HTTP 400): rpc fail
///
/// A call to a downstream service failed. Try again later; if it keeps failing, contact support with the log id from the response header `x-tt-logid`.
///
/// 下游服务调用失败。请稍后重试；若持续失败，请联系技术支持并提供响应头 `x-tt-logid` 中的 log id。
pub const RPC_FAILED: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131001,
    key: "",
    name: "RpcFailed",
    status: Some(400),
    message: "rpc fail",
    rate_limited: false,
    fix: Text { zh: "下游服务调用失败。请稍后重试；若持续失败，请联系技术支持并提供响应头 `x-tt-logid` 中的 log id。", en: "A call to a downstream service failed. Try again later; if it keeps failing, contact support with the log id from the response header `x-tt-logid`." },
    links: &[],
};

/// `131002` (HTTP 400): param err
///
/// A request parameter is invalid, usually because its type does not match. Correct it as the `msg` of the response says.
///
/// 某个请求参数不合法，常见原因是数据类型不匹配。请根据响应中的 `msg` 修改参数。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131002,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param err",
    rate_limited: false,
    fix: Text { zh: "某个请求参数不合法，常见原因是数据类型不匹配。请根据响应中的 `msg` 修改参数。", en: "A request parameter is invalid, usually because its type does not match. Correct it as the `msg` of the response says." },
    links: &[],
};

/// `131003` (HTTP 400): out of limit
///
/// The operation exceeds a limit of the wiki: source and target space hold at most 400,000 nodes in 50 levels, a parent node 2000 direct children, and one move 2000 nodes including children. Reduce the nodes or move them in parts.
///
/// 操作超出知识空间的限制：源空间和目标空间各最多 40 万个节点、目录树最多 50 层，目标父节点下单层最多 2000 个节点，单次移动（含子节点）最多 2000 个节点。请减少节点，或分批移动。
pub const LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131003,
    key: "",
    name: "LimitExceeded",
    status: Some(400),
    message: "out of limit",
    rate_limited: false,
    fix: Text { zh: "操作超出知识空间的限制：源空间和目标空间各最多 40 万个节点、目录树最多 50 层，目标父节点下单层最多 2000 个节点，单次移动（含子节点）最多 2000 个节点。请减少节点，或分批移动。", en: "The operation exceeds a limit of the wiki: source and target space hold at most 400,000 nodes in 50 levels, a parent node 2000 direct children, and one move 2000 nodes including children. Reduce the nodes or move them in parts." },
    links: &[],
};

/// `131004` (HTTP 400): invalid user
///
/// The user identity is invalid, for example not logged in or with a user ID that failed the check. Have the user authorize again and verify the user ID; if that does not help, contact support with the log id.
///
/// 用户身份无效，例如未登录或用户 ID 校验失败。请让用户重新授权并检查用户 ID；仍无法解决时，请联系技术支持并提供 log id。
pub const INVALID_USER: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131004,
    key: "",
    name: "InvalidUser",
    status: Some(400),
    message: "invalid user",
    rate_limited: false,
    fix: Text { zh: "用户身份无效，例如未登录或用户 ID 校验失败。请让用户重新授权并检查用户 ID；仍无法解决时，请联系技术支持并提供 log id。", en: "The user identity is invalid, for example not logged in or with a user ID that failed the check. Have the user authorize again and verify the user ID; if that does not help, contact support with the log id." },
    links: &[],
};

/// `131005` (HTTP 400): not found
///
/// The `msg` names what is missing: space, node or document (its ID does not exist or was deleted), identity (the user ID does not exist, so the member cannot be added or removed), member (the user is neither a member nor an administrator of the space, so cannot be removed). Correct that ID.
///
/// `msg` 会指出找不到的对象：space、node、document（对应 ID 不存在或已删除）、identity（用户 ID 不存在，无法添加或删除成员）或 member（用户不是空间成员或管理员，无法移除）。请修正对应的 ID。
pub const NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131005,
    key: "",
    name: "NotFound",
    status: Some(400),
    message: "not found",
    rate_limited: false,
    fix: Text { zh: "`msg` 会指出找不到的对象：space、node、document（对应 ID 不存在或已删除）、identity（用户 ID 不存在，无法添加或删除成员）或 member（用户不是空间成员或管理员，无法移除）。请修正对应的 ID。", en: "The `msg` names what is missing: space, node or document (its ID does not exist or was deleted), identity (the user ID does not exist, so the member cannot be added or removed), member (the user is neither a member nor an administrator of the space, so cannot be removed). Correct that ID." },
    links: &[],
};

/// `131006` (HTTP 400): permission denied
///
/// The caller lacks the permission that `msg` names: a space needs membership or administration; a node needs read permission, creating and moving need edit permission on the containers of the old and new parent, moving to the root of a space needs membership or administration. Besides the scope, [authorize the app for the wiki documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#a40ad4ca) or [make it a member or administrator of the wiki](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#b5da330b).
///
/// 调用身份缺少 `msg` 所指的权限：访问知识空间须为其成员或管理员；读节点须有阅读权限，创建或移动节点须有原父节点和目标父节点的容器编辑权限；移动到空间根目录须为成员或管理员。除申请 API 权限外，请[为应用授权知识库文档](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#a40ad4ca)，或[将应用设为知识库成员或管理员](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#b5da330b)。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131006,
    key: "",
    name: "PermissionDenied",
    status: Some(400),
    message: "permission denied",
    rate_limited: false,
    fix: Text { zh: "调用身份缺少 `msg` 所指的权限：访问知识空间须为其成员或管理员；读节点须有阅读权限，创建或移动节点须有原父节点和目标父节点的容器编辑权限；移动到空间根目录须为成员或管理员。除申请 API 权限外，请[为应用授权知识库文档](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#a40ad4ca)，或[将应用设为知识库成员或管理员](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#b5da330b)。", en: "The caller lacks the permission that `msg` names: a space needs membership or administration; a node needs read permission, creating and moving need edit permission on the containers of the old and new parent, moving to the root of a space needs membership or administration. Besides the scope, [authorize the app for the wiki documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#a40ad4ca) or [make it a member or administrator of the wiki](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#b5da330b)." },
    links: &[Link { text: "为应用授权知识库文档", url: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#a40ad4ca" }, Link { text: "将应用设为知识库成员或管理员", url: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#b5da330b" }],
};

/// `131007` (HTTP 400): internal err
///
/// The service failed internally. Do not retry; contact support with the log id from the response header `x-tt-logid`.
///
/// 服务内部出错。请勿重试，联系技术支持并提供响应头 `x-tt-logid` 中的 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131007,
    key: "",
    name: "InternalError",
    status: Some(400),
    message: "internal err",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请勿重试，联系技术支持并提供响应头 `x-tt-logid` 中的 log id。", en: "The service failed internally. Do not retry; contact support with the log id from the response header `x-tt-logid`." },
    links: &[],
};

/// `131008` (HTTP 400): already exist
///
/// The data exists already. Do not repeat the operation; use what is there. / 数据已存在。请勿重复操作，直接使用已有的数据。
pub const ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131008,
    key: "",
    name: "AlreadyExists",
    status: Some(400),
    message: "already exist",
    rate_limited: false,
    fix: Text { zh: "数据已存在。请勿重复操作，直接使用已有的数据。", en: "The data exists already. Do not repeat the operation; use what is there." },
    links: &[],
};

/// `131009` (HTTP 400): lock contention, please retry later.
///
/// Concurrent requests changed the same data. Try again later and send such requests one after another.
///
/// 有并发请求在修改同一数据。请稍后重试，并串行发送这类请求。
pub const LOCK_CONTENTION: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131009,
    key: "",
    name: "LockContention",
    status: Some(400),
    message: "lock contention, please retry later.",
    rate_limited: false,
    fix: Text { zh: "有并发请求在修改同一数据。请稍后重试，并串行发送这类请求。", en: "Concurrent requests changed the same data. Try again later and send such requests one after another." },
    links: &[],
};

/// `131010` (HTTP 400): doc type is deprecated, please use docx.
///
/// Documents of the old type (Docs 1.0) can no longer be created. Use the type `docx`.
///
/// 旧版文档（Docs 1.0）已不支持创建。请将文档类型改为 `docx`。
pub const DOC_TYPE_DEPRECATED: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131010,
    key: "",
    name: "DocTypeDeprecated",
    status: Some(400),
    message: "doc type is deprecated, please use docx.",
    rate_limited: false,
    fix: Text { zh: "旧版文档（Docs 1.0）已不支持创建。请将文档类型改为 `docx`。", en: "Documents of the old type (Docs 1.0) can no longer be created. Use the type `docx`." },
    links: &[],
};

/// `131101` (HTTP 400): invalid operation
///
/// This wiki space does not allow the operation; a public space, for instance, takes no members. Adjust the request as the `msg` of the response says.
///
/// 该知识空间不支持此操作，例如公开空间不能添加成员。请根据响应中的 `msg` 调整操作。
pub const INVALID_OPERATION: &ErrorInfo = &ErrorInfo {
    service: "wiki",
    code: 131101,
    key: "",
    name: "InvalidOperation",
    status: Some(400),
    message: "invalid operation",
    rate_limited: false,
    fix: Text { zh: "该知识空间不支持此操作，例如公开空间不能添加成员。请根据响应中的 `msg` 调整操作。", en: "This wiki space does not allow the operation; a public space, for instance, takes no members. Adjust the request as the `msg` of the response says." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (131001, "RPC_FAILED"),
    (131002, "INVALID_PARAMETER"),
    (131003, "LIMIT_EXCEEDED"),
    (131004, "INVALID_USER"),
    (131005, "NOT_FOUND"),
    (131006, "PERMISSION_DENIED"),
    (131007, "INTERNAL_ERROR"),
    (131008, "ALREADY_EXISTS"),
    (131009, "LOCK_CONTENTION"),
    (131010, "DOC_TYPE_DEPRECATED"),
    (131101, "INVALID_OPERATION"),
];
