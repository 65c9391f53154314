// Generated from spec/approval/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `1390001` (HTTP 400): param is invalid
///
/// Correct the request parameters by the fields of the operation. If the message names a widget ID of `form`, find the widget in the `form` that `approval.v4.approval.get` or `approval.v4.instance.get` returns, and correct its value or configuration.
///
/// 请对照接口的字段修正请求参数。若涉及表单 `form` 且错误信息给出了控件 ID，请用 `approval.v4.approval.get` 或 `approval.v4.instance.get` 返回的 `form` 找到该控件，并检查其取值和配置。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段修正请求参数。若涉及表单 `form` 且错误信息给出了控件 ID，请用 `approval.v4.approval.get` 或 `approval.v4.instance.get` 返回的 `form` 找到该控件，并检查其取值和配置。", en: "Correct the request parameters by the fields of the operation. If the message names a widget ID of `form`, find the widget in the `form` that `approval.v4.approval.get` or `approval.v4.instance.get` returns, and correct its value or configuration." },
    links: &[],
};

/// `1390002` (HTTP 400): approval code not found
///
/// Correct the approval code. It is the `approval_code` that `approval.v4.approval.create` returns, and also part of the URL of the approval definition in the approval admin console.
///
/// 请检查审批定义 Code。它是 `approval.v4.approval.create` 返回的 `approval_code`，也可在审批管理后台该审批定义的 URL 中找到。
pub const APPROVAL_CODE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390002,
    key: "",
    name: "ApprovalCodeNotFound",
    status: Some(400),
    message: "approval code not found",
    rate_limited: false,
    fix: Text { zh: "请检查审批定义 Code。它是 `approval.v4.approval.create` 返回的 `approval_code`，也可在审批管理后台该审批定义的 URL 中找到。", en: "Correct the approval code. It is the `approval_code` that `approval.v4.approval.create` returns, and also part of the URL of the approval definition in the approval admin console." },
    links: &[],
};

/// `1390003` (HTTP 400): instance code not found
///
/// Correct the instance code. It is the `instance_code` that `approval.v4.instance.create` returns; `approval.v4.instance.list` and `approval.v4.instance.query` list it too.
///
/// 请检查审批实例 Code。它是 `approval.v4.instance.create` 返回的 `instance_code`，也可用 `approval.v4.instance.list` 或 `approval.v4.instance.query` 查到。
pub const INSTANCE_CODE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390003,
    key: "",
    name: "InstanceCodeNotFound",
    status: Some(400),
    message: "instance code not found",
    rate_limited: false,
    fix: Text { zh: "请检查审批实例 Code。它是 `approval.v4.instance.create` 返回的 `instance_code`，也可用 `approval.v4.instance.list` 或 `approval.v4.instance.query` 查到。", en: "Correct the instance code. It is the `instance_code` that `approval.v4.instance.create` returns; `approval.v4.instance.list` and `approval.v4.instance.query` list it too." },
    links: &[],
};

/// `1390004` (HTTP 400): user_id or open_id not found
///
/// Verify that the user ID is right and of the type given in `user_id_type`.
///
/// 请检查用户 ID 是否正确，且其类型与 `user_id_type` 一致。
pub const USER_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390004,
    key: "",
    name: "UserIdNotFound",
    status: Some(400),
    message: "user_id or open_id not found",
    rate_limited: false,
    fix: Text { zh: "请检查用户 ID 是否正确，且其类型与 `user_id_type` 一致。", en: "Verify that the user ID is right and of the type given in `user_id_type`." },
    links: &[],
};

/// `1390007` (HTTP 400): subscription existed
///
/// The approval definition is already subscribed or unsubscribed. Do not repeat the operation.
///
/// 审批定义已处于订阅（或已取消订阅）状态。请勿重复操作。
pub const SUBSCRIPTION_UNCHANGED: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390007,
    key: "",
    name: "SubscriptionUnchanged",
    status: Some(400),
    message: "subscription existed",
    rate_limited: false,
    fix: Text { zh: "审批定义已处于订阅（或已取消订阅）状态。请勿重复操作。", en: "The approval definition is already subscribed or unsubscribed. Do not repeat the operation." },
    links: &[],
};

/// `1390009` (HTTP 403): no operation permission
///
/// The operation is not permitted for this approval. Edit the approval definition in the [approval admin console](https://www.feishu.cn/approval/admin/approvalList) and allow it among the operation permissions of the process design.
///
/// 调用身份没有该操作权限。请在[审批管理后台](https://www.feishu.cn/approval/admin/approvalList)编辑该审批定义，在流程设计的审批操作权限中开启此操作。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390009,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "no operation permission",
    rate_limited: false,
    fix: Text { zh: "调用身份没有该操作权限。请在[审批管理后台](https://www.feishu.cn/approval/admin/approvalList)编辑该审批定义，在流程设计的审批操作权限中开启此操作。", en: "The operation is not permitted for this approval. Edit the approval definition in the [approval admin console](https://www.feishu.cn/approval/admin/approvalList) and allow it among the operation permissions of the process design." },
    links: &[Link { text: "审批管理后台", url: "https://www.feishu.cn/approval/admin/approvalList" }],
};

/// `1390010` (HTTP 400): task not found
///
/// Correct the task ID; it is an `id` in the `task_list` that `approval.v4.instance.get` returns.
///
/// 请检查审批任务 ID，可从 `approval.v4.instance.get` 返回的 `task_list` 中取 `id`。
pub const TASK_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390010,
    key: "",
    name: "TaskNotFound",
    status: Some(400),
    message: "task not found",
    rate_limited: false,
    fix: Text { zh: "请检查审批任务 ID，可从 `approval.v4.instance.get` 返回的 `task_list` 中取 `id`。", en: "Correct the task ID; it is an `id` in the `task_list` that `approval.v4.instance.get` returns." },
    links: &[],
};

/// `1390013` (HTTP 400): unsupported approval for free process
///
/// The operation does not support approvals with a free process. Use an approval definition with a fixed process.
///
/// 该接口不支持自由流程（自定义审批流程）的审批。请改用固定流程的审批定义。
pub const FREE_PROCESS_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390013,
    key: "",
    name: "FreeProcessUnsupported",
    status: Some(400),
    message: "unsupported approval for free process",
    rate_limited: false,
    fix: Text { zh: "该接口不支持自由流程（自定义审批流程）的审批。请改用固定流程的审批定义。", en: "The operation does not support approvals with a free process. Use an approval definition with a fixed process." },
    links: &[],
};

/// `1390014` (HTTP 400): tenant_id not found
///
/// The tenant does not exist. Verify the tenant, and that the app is installed in it.
///
/// 未找到租户。请检查租户是否正确，且应用已安装到该租户。
pub const TENANT_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390014,
    key: "",
    name: "TenantIdNotFound",
    status: Some(400),
    message: "tenant_id not found",
    rate_limited: false,
    fix: Text { zh: "未找到租户。请检查租户是否正确，且应用已安装到该租户。", en: "The tenant does not exist. Verify the tenant, and that the app is installed in it." },
    links: &[],
};

/// `1390015` (HTTP 400): approval is not active
///
/// The approval definition is disabled. Enable it in the [approval admin console](https://www.feishu.cn/approval/admin/approvalList), then try again.
///
/// 审批定义已停用。请在[审批管理后台](https://www.feishu.cn/approval/admin/approvalList)启用后重试。
pub const APPROVAL_NOT_ACTIVE: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390015,
    key: "",
    name: "ApprovalNotActive",
    status: Some(400),
    message: "approval is not active",
    rate_limited: false,
    fix: Text { zh: "审批定义已停用。请在[审批管理后台](https://www.feishu.cn/approval/admin/approvalList)启用后重试。", en: "The approval definition is disabled. Enable it in the [approval admin console](https://www.feishu.cn/approval/admin/approvalList), then try again." },
    links: &[Link { text: "审批管理后台", url: "https://www.feishu.cn/approval/admin/approvalList" }],
};

/// `1390016` (HTTP 400): approval is deleted
///
/// The approval definition was deleted. Use another one. / 审批定义已删除，无法操作。请改用其他审批定义。
pub const APPROVAL_DELETED: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390016,
    key: "",
    name: "ApprovalDeleted",
    status: Some(400),
    message: "approval is deleted",
    rate_limited: false,
    fix: Text { zh: "审批定义已删除，无法操作。请改用其他审批定义。", en: "The approval definition was deleted. Use another one." },
    links: &[],
};

/// `1390018` (HTTP 400): not support handwritten signature
///
/// The API does not support handwritten signatures. Handle this approval in the Feishu client.
///
/// API 不支持手写签名。请在飞书客户端中处理该审批。
pub const HANDWRITTEN_SIGNATURE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1390018,
    key: "",
    name: "HandwrittenSignatureUnsupported",
    status: Some(400),
    message: "not support handwritten signature",
    rate_limited: false,
    fix: Text { zh: "API 不支持手写签名。请在飞书客户端中处理该审批。", en: "The API does not support handwritten signatures. Handle this approval in the Feishu client." },
    links: &[],
};

/// `1395001` (HTTP 400): There have been some errors. Please try again later
///
/// Compare the request parameters, including the widgets of `form`, with the fields of the operation, then call less often and try again; if it still fails, contact support with the log id.
///
/// 请先对照接口的字段检查请求参数（含表单 `form` 的控件数据），再降低调用频率重试；若仍失败，请联系技术支持并提供 log id。
pub const SERVICE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1395001,
    key: "",
    name: "ServiceError",
    status: Some(400),
    message: "There have been some errors. Please try again later",
    rate_limited: false,
    fix: Text { zh: "请先对照接口的字段检查请求参数（含表单 `form` 的控件数据），再降低调用频率重试；若仍失败，请联系技术支持并提供 log id。", en: "Compare the request parameters, including the widgets of `form`, with the fields of the operation, then call less often and try again; if it still fails, contact support with the log id." },
    links: &[],
};

/// `1395061` (HTTP 400): version updated
///
/// The district data got a new version between pages, and the `page_token` belongs to the old one. Start again with the first page, without `page_token`.
///
/// 翻页期间地理库更新了版本，`page_token` 属于旧版本。请不传 `page_token`，从第一页重新获取。
pub const DISTRICT_DATA_UPDATED: &ErrorInfo = &ErrorInfo {
    service: "approval",
    code: 1395061,
    key: "",
    name: "DistrictDataUpdated",
    status: Some(400),
    message: "version updated",
    rate_limited: false,
    fix: Text { zh: "翻页期间地理库更新了版本，`page_token` 属于旧版本。请不传 `page_token`，从第一页重新获取。", en: "The district data got a new version between pages, and the `page_token` belongs to the old one. Start again with the first page, without `page_token`." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1390001, "INVALID_PARAMETER"),
    (1390002, "APPROVAL_CODE_NOT_FOUND"),
    (1390003, "INSTANCE_CODE_NOT_FOUND"),
    (1390004, "USER_ID_NOT_FOUND"),
    (1390007, "SUBSCRIPTION_UNCHANGED"),
    (1390009, "PERMISSION_DENIED"),
    (1390010, "TASK_NOT_FOUND"),
    (1390013, "FREE_PROCESS_UNSUPPORTED"),
    (1390014, "TENANT_ID_NOT_FOUND"),
    (1390015, "APPROVAL_NOT_ACTIVE"),
    (1390016, "APPROVAL_DELETED"),
    (1390018, "HANDWRITTEN_SIGNATURE_UNSUPPORTED"),
    (1395001, "SERVICE_ERROR"),
    (1395061, "DISTRICT_DATA_UPDATED"),
];
