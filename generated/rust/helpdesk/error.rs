// Generated from spec/helpdesk/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `150001` (HTTP 400): param is invalis
///
/// The agent `status` is invalid. Pass 1 (online) or 2 (offline). / 客服状态 `status` 不合法。请传入 1（在线）或 2（离线）。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 150001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalis",
    rate_limited: false,
    fix: Text { zh: "客服状态 `status` 不合法。请传入 1（在线）或 2（离线）。", en: "The agent `status` is invalid. Pass 1 (online) or 2 (offline)." },
    links: &[],
};

/// `154000` (HTTP 400): Bad request, please check your request body
///
/// The request is invalid. Compare the path parameters and the request body with the fields of the operation.
///
/// 请求不合法。请对照接口的字段说明，检查路径参数与请求体。
pub const BAD_REQUEST: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 154000,
    key: "",
    name: "BadRequest",
    status: Some(400),
    message: "Bad request, please check your request body",
    rate_limited: false,
    fix: Text { zh: "请求不合法。请对照接口的字段说明，检查路径参数与请求体。", en: "The request is invalid. Compare the path parameters and the request body with the fields of the operation." },
    links: &[],
};

/// `154001` (HTTP 401): Unauthorized, please check you have the correct access
///
/// Authentication failed. Use an app of the tenant of the helpdesk, and correct the headers `Authorization` and `X-Lark-Helpdesk-Authorization`.
///
/// 身份验证失败。请使用与服务台同租户的应用，并更正 `Authorization` 与 `X-Lark-Helpdesk-Authorization` 两个请求头。
pub const UNAUTHORIZED: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 154001,
    key: "",
    name: "Unauthorized",
    status: Some(401),
    message: "Unauthorized, please check you have the correct access",
    rate_limited: false,
    fix: Text { zh: "身份验证失败。请使用与服务台同租户的应用，并更正 `Authorization` 与 `X-Lark-Helpdesk-Authorization` 两个请求头。", en: "Authentication failed. Use an app of the tenant of the helpdesk, and correct the headers `Authorization` and `X-Lark-Helpdesk-Authorization`." },
    links: &[],
};

/// `154003` (HTTP 403): Please check you have the correct access
///
/// The app lacks a scope that this operation needs. Apply for it in the developer console.
///
/// 应用没有所需的权限。请在开发者后台申请该接口的权限。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 154003,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "Please check you have the correct access",
    rate_limited: false,
    fix: Text { zh: "应用没有所需的权限。请在开发者后台申请该接口的权限。", en: "The app lacks a scope that this operation needs. Apply for it in the developer console." },
    links: &[],
};

/// `154004` (HTTP 404): Resource not found
///
/// No such resource. Check the IDs of the request and that they belong to this helpdesk.
///
/// 资源不存在。请核对请求中的 ID，并确认它属于当前服务台。
pub const RESOURCE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 154004,
    key: "",
    name: "ResourceNotFound",
    status: Some(404),
    message: "Resource not found",
    rate_limited: false,
    fix: Text { zh: "资源不存在。请核对请求中的 ID，并确认它属于当前服务台。", en: "No such resource. Check the IDs of the request and that they belong to this helpdesk." },
    links: &[],
};

/// `154005` (HTTP 405): Method Forbidden
///
/// The caller may not create push notifications. Make sure that the app and the operator may manage the push notifications of this helpdesk.
///
/// 没有创建推送的权限。请确认应用与操作者有权管理该服务台的推送。
pub const METHOD_FORBIDDEN: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 154005,
    key: "",
    name: "MethodForbidden",
    status: Some(405),
    message: "Method Forbidden",
    rate_limited: false,
    fix: Text { zh: "没有创建推送的权限。请确认应用与操作者有权管理该服务台的推送。", en: "The caller may not create push notifications. Make sure that the app and the operator may manage the push notifications of this helpdesk." },
    links: &[],
};

/// `154401` (HTTP 401): Ticket already be closed
///
/// The ticket is closed and takes no more messages. Open a new ticket, or send only to tickets that are still open.
///
/// 工单已关闭，不能再发送消息。请新建工单，或只向进行中的工单发送。
pub const TICKET_CLOSED: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 154401,
    key: "",
    name: "TicketClosed",
    status: Some(401),
    message: "Ticket already be closed",
    rate_limited: false,
    fix: Text { zh: "工单已关闭，不能再发送消息。请新建工单，或只向进行中的工单发送。", en: "The ticket is closed and takes no more messages. Open a new ticket, or send only to tickets that are still open." },
    links: &[],
};

/// `154402` (HTTP 401): Helpdesk can't be see by user
///
/// The user is outside the visibility of the helpdesk. Add the user to the visibility in the settings of the helpdesk.
///
/// 用户不在服务台的可见范围内。请在服务台设置中把该用户加入可见范围。
pub const HELPDESK_NOT_VISIBLE: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 154402,
    key: "",
    name: "HelpdeskNotVisible",
    status: Some(401),
    message: "Helpdesk can't be see by user",
    rate_limited: false,
    fix: Text { zh: "用户不在服务台的可见范围内。请在服务台设置中把该用户加入可见范围。", en: "The user is outside the visibility of the helpdesk. Add the user to the visibility in the settings of the helpdesk." },
    links: &[],
};

/// `154403` (HTTP 401): Send message with bad url
///
/// The message contains an invalid URL. Correct or remove the URL and send the message again.
///
/// 消息内容中有不合法的 URL。请修改或删除该 URL 后重新发送。
pub const INVALID_URL_IN_MESSAGE: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 154403,
    key: "",
    name: "InvalidUrlInMessage",
    status: Some(401),
    message: "Send message with bad url",
    rate_limited: false,
    fix: Text { zh: "消息内容中有不合法的 URL。请修改或删除该 URL 后重新发送。", en: "The message contains an invalid URL. Correct or remove the URL and send the message again." },
    links: &[],
};

/// `154404` (HTTP 401): Image might be deleted
///
/// The image was probably deleted and cannot be downloaded. Check that the message still contains it.
///
/// 图片可能已被删除，无法下载。请确认消息中的图片仍然存在。
pub const IMAGE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 154404,
    key: "",
    name: "ImageDeleted",
    status: Some(401),
    message: "Image might be deleted",
    rate_limited: false,
    fix: Text { zh: "图片可能已被删除，无法下载。请确认消息中的图片仍然存在。", en: "The image was probably deleted and cannot be downloaded. Check that the message still contains it." },
    links: &[],
};

/// `155000` (HTTP 500): Internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "helpdesk",
    code: 155000,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "Internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (150001, "INVALID_PARAMETER"),
    (154000, "BAD_REQUEST"),
    (154001, "UNAUTHORIZED"),
    (154003, "PERMISSION_DENIED"),
    (154004, "RESOURCE_NOT_FOUND"),
    (154005, "METHOD_FORBIDDEN"),
    (154401, "TICKET_CLOSED"),
    (154402, "HELPDESK_NOT_VISIBLE"),
    (154403, "INVALID_URL_IN_MESSAGE"),
    (154404, "IMAGE_DELETED"),
    (155000, "INTERNAL_ERROR"),
];
