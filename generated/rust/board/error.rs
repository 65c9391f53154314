// Generated from spec/board/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `2890001` (HTTP 400): invalid format
///
/// A parameter has the wrong format. Check that the JSON is well formed and that every field has the right type.
///
/// 请求参数的格式不正确。请检查 JSON 等参数的格式是否合法、字段类型是否匹配。
pub const INVALID_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "board",
    code: 2890001,
    key: "",
    name: "InvalidFormat",
    status: Some(400),
    message: "invalid format",
    rate_limited: false,
    fix: Text { zh: "请求参数的格式不正确。请检查 JSON 等参数的格式是否合法、字段类型是否匹配。", en: "A parameter has the wrong format. Check that the JSON is well formed and that every field has the right type." },
    links: &[],
};

/// `2890002` (HTTP 400): invalid arg
///
/// A parameter value is invalid, often the `whiteboard_id`. Call `docx.v1.document_block.list` to obtain the right `whiteboard_id`, and check that the other values are in range.
///
/// 参数取值无效，常见原因是 `whiteboard_id` 不正确。请调用 `docx.v1.document_block.list` 取得 `whiteboard_id`，并核对其余参数的取值范围。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "board",
    code: 2890002,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid arg",
    rate_limited: false,
    fix: Text { zh: "参数取值无效，常见原因是 `whiteboard_id` 不正确。请调用 `docx.v1.document_block.list` 取得 `whiteboard_id`，并核对其余参数的取值范围。", en: "A parameter value is invalid, often the `whiteboard_id`. Call `docx.v1.document_block.list` to obtain the right `whiteboard_id`, and check that the other values are in range." },
    links: &[],
};

/// `2890003` (HTTP 400): record missing
///
/// No whiteboard has this `whiteboard_id`. Call `docx.v1.document_block.list`; the block.token of a block with block_type 43 is the `whiteboard_id`.
///
/// `whiteboard_id` 对应的画板不存在。请调用 `docx.v1.document_block.list`，找到 block_type 为 43 的块，其 block.token 即 `whiteboard_id`。
pub const RECORD_MISSING: &ErrorInfo = &ErrorInfo {
    service: "board",
    code: 2890003,
    key: "",
    name: "RecordMissing",
    status: Some(400),
    message: "record missing",
    rate_limited: false,
    fix: Text { zh: "`whiteboard_id` 对应的画板不存在。请调用 `docx.v1.document_block.list`，找到 block_type 为 43 的块，其 block.token 即 `whiteboard_id`。", en: "No whiteboard has this `whiteboard_id`. Call `docx.v1.document_block.list`; the block.token of a block with block_type 43 is the `whiteboard_id`." },
    links: &[],
};

/// `2890004` (HTTP 401): auth failed
///
/// Authentication failed. Check that the `Authorization` header has the Bearer prefix and a valid access token.
///
/// 身份验证失败。请检查请求头 `Authorization` 中的 access token 是否有效、是否带有 Bearer 前缀。
pub const AUTH_FAILED: &ErrorInfo = &ErrorInfo {
    service: "board",
    code: 2890004,
    key: "",
    name: "AuthFailed",
    status: Some(401),
    message: "auth failed",
    rate_limited: false,
    fix: Text { zh: "身份验证失败。请检查请求头 `Authorization` 中的 access token 是否有效、是否带有 Bearer 前缀。", en: "Authentication failed. Check that the `Authorization` header has the Bearer prefix and a valid access token." },
    links: &[],
};

/// `2890005` (HTTP 403): forbidden
///
/// The caller may not read this whiteboard. [Grant the app or the user permission](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#78a03ee2) on the document that holds it.
///
/// 调用身份没有该画板的阅读权限。请在画板所在的文档中为应用或用户[添加权限](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#78a03ee2)。
pub const FORBIDDEN: &ErrorInfo = &ErrorInfo {
    service: "board",
    code: 2890005,
    key: "",
    name: "Forbidden",
    status: Some(403),
    message: "forbidden",
    rate_limited: false,
    fix: Text { zh: "调用身份没有该画板的阅读权限。请在画板所在的文档中为应用或用户[添加权限](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#78a03ee2)。", en: "The caller may not read this whiteboard. [Grant the app or the user permission](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#78a03ee2) on the document that holds it." },
    links: &[Link { text: "添加权限", url: "https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#78a03ee2" }],
};

/// `2890006` (HTTP 429): too many request
///
/// The rate limit of the operation is exceeded. Call less often; try again after a pause.
///
/// 请求超过接口的频率限制。请降低调用频率，稍后重试。
pub const RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "board",
    code: 2890006,
    key: "",
    name: "RateLimited",
    status: Some(429),
    message: "too many request",
    rate_limited: true,
    fix: Text { zh: "请求超过接口的频率限制。请降低调用频率，稍后重试。", en: "The rate limit of the operation is exceeded. Call less often; try again after a pause." },
    links: &[],
};

/// `2891001` (HTTP 500): server internal error
///
/// The service failed internally. Retry; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "board",
    code: 2891001,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "server internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2890001, "INVALID_FORMAT"),
    (2890002, "INVALID_PARAMETER"),
    (2890003, "RECORD_MISSING"),
    (2890004, "AUTH_FAILED"),
    (2890005, "FORBIDDEN"),
    (2890006, "RATE_LIMITED"),
    (2891001, "INTERNAL_ERROR"),
];
