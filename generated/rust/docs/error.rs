// Generated from spec/docs/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `2889901` (HTTP 500): hybrid resource expired
///
/// The hybrid resource behind the document has probably expired. Find out whether it is still valid; if you cannot tell, contact support with the log id.
///
/// 该文档使用的混部资源可能已过期。请确认资源是否仍在有效期内；若无法确认，请联系技术支持并提供 log id。
pub const HYBRID_RESOURCE_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "docs",
    code: 2889901,
    key: "",
    name: "HybridResourceExpired",
    status: Some(500),
    message: "hybrid resource expired",
    rate_limited: false,
    fix: Text { zh: "该文档使用的混部资源可能已过期。请确认资源是否仍在有效期内；若无法确认，请联系技术支持并提供 log id。", en: "The hybrid resource behind the document has probably expired. Find out whether it is still valid; if you cannot tell, contact support with the log id." },
    links: &[],
};

/// `2889902` (HTTP 403): no permission
///
/// The caller may not read the document. With a `tenant_access_token`, give the app at least one API scope for documents, then add it in the document under "..." > "More" > "Add document app"; with a `user_access_token`, share the document with the user.
///
/// 调用身份没有该文档的阅读权限。使用 `tenant_access_token` 时，请先为应用开通至少一个云文档 API 权限，再通过文档右上角「...」→「更多」→「添加文档应用」为应用授权；使用 `user_access_token` 时，请通过「分享」为用户添加权限。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "docs",
    code: 2889902,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "no permission",
    rate_limited: false,
    fix: Text { zh: "调用身份没有该文档的阅读权限。使用 `tenant_access_token` 时，请先为应用开通至少一个云文档 API 权限，再通过文档右上角「...」→「更多」→「添加文档应用」为应用授权；使用 `user_access_token` 时，请通过「分享」为用户添加权限。", en: "The caller may not read the document. With a `tenant_access_token`, give the app at least one API scope for documents, then add it in the document under \"...\" > \"More\" > \"Add document app\"; with a `user_access_token`, share the document with the user." },
    links: &[],
};

/// `2889904` (HTTP 400): invalid param
///
/// A request parameter is invalid. Check `doc_token`, `doc_type`, `content_type` and `lang`; `doc_type` must be `docx` and `content_type` must be `markdown`.
///
/// 请求参数不合法。请检查 `doc_token`、`doc_type`、`content_type` 和 `lang` 的取值：`doc_type` 仅支持 `docx`，`content_type` 仅支持 `markdown`。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "docs",
    code: 2889904,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请检查 `doc_token`、`doc_type`、`content_type` 和 `lang` 的取值：`doc_type` 仅支持 `docx`，`content_type` 仅支持 `markdown`。", en: "A request parameter is invalid. Check `doc_token`, `doc_type`, `content_type` and `lang`; `doc_type` must be `docx` and `content_type` must be `markdown`." },
    links: &[],
};

/// `2889905` (HTTP 500): internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "docs",
    code: 2889905,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `2889906` (HTTP 403): docs deleted
///
/// The document has been deleted. Restore it or use the `doc_token` of another document.
///
/// 文档已被删除。请先恢复文档，或改用其他文档的 `doc_token`。
pub const DOC_DELETED: &ErrorInfo = &ErrorInfo {
    service: "docs",
    code: 2889906,
    key: "",
    name: "DocDeleted",
    status: Some(403),
    message: "docs deleted",
    rate_limited: false,
    fix: Text { zh: "文档已被删除。请先恢复文档，或改用其他文档的 `doc_token`。", en: "The document has been deleted. Restore it or use the `doc_token` of another document." },
    links: &[],
};

/// `2889914` (HTTP 400): doc token not found
///
/// No document has this `doc_token`. Take the token from the URL of the document or see [how to get a document token](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview).
///
/// 没有与 `doc_token` 对应的文档。请从文档 URL 或[获取文档 token 的说明](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)中确认正确的 token。
pub const DOC_TOKEN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "docs",
    code: 2889914,
    key: "",
    name: "DocTokenNotFound",
    status: Some(400),
    message: "doc token not found",
    rate_limited: false,
    fix: Text { zh: "没有与 `doc_token` 对应的文档。请从文档 URL 或[获取文档 token 的说明](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)中确认正确的 token。", en: "No document has this `doc_token`. Take the token from the URL of the document or see [how to get a document token](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)." },
    links: &[Link { text: "获取文档 token 的说明", url: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview" }],
};

/// `2889925` (HTTP 500): content size exceed limit
///
/// The content of the document exceeds 10 MB. Shorten or split the document, then try again.
///
/// 文档内容超过 10 MB，无法导出。请精简或拆分文档后重试。
pub const CONTENT_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "docs",
    code: 2889925,
    key: "",
    name: "ContentSizeLimitExceeded",
    status: Some(500),
    message: "content size exceed limit",
    rate_limited: false,
    fix: Text { zh: "文档内容超过 10 MB，无法导出。请精简或拆分文档后重试。", en: "The content of the document exceeds 10 MB. Shorten or split the document, then try again." },
    links: &[],
};

/// `2889980` (HTTP 500): operation denied on copying page
///
/// The document is still being copied and cannot be read yet. Try again once the copy is complete.
///
/// 文档正在创建副本，暂时无法读取。请等待复制完成后重试。
pub const DOCUMENT_COPYING: &ErrorInfo = &ErrorInfo {
    service: "docs",
    code: 2889980,
    key: "",
    name: "DocumentCopying",
    status: Some(500),
    message: "operation denied on copying page",
    rate_limited: false,
    fix: Text { zh: "文档正在创建副本，暂时无法读取。请等待复制完成后重试。", en: "The document is still being copied and cannot be read yet. Try again once the copy is complete." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2889901, "HYBRID_RESOURCE_EXPIRED"),
    (2889902, "PERMISSION_DENIED"),
    (2889904, "INVALID_PARAMETER"),
    (2889905, "INTERNAL_ERROR"),
    (2889906, "DOC_DELETED"),
    (2889914, "DOC_TOKEN_NOT_FOUND"),
    (2889925, "CONTENT_SIZE_LIMIT_EXCEEDED"),
    (2889980, "DOCUMENT_COPYING"),
];
