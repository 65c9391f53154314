// Generated from spec/doc/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `91401`: PARAMERR
///
/// A request parameter is invalid. Compare required fields, types and values with the request fields of the operation.
///
/// 请求参数不合法。请对照接口的请求字段检查必填项、类型与取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 91401,
    key: "",
    name: "InvalidParameter",
    status: None,
    message: "PARAMERR",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的请求字段检查必填项、类型与取值。", en: "A request parameter is invalid. Compare required fields, types and values with the request fields of the operation." },
    links: &[],
};

/// `91402`: NOTEXIST
///
/// The document was not found. Make sure that `docToken` is complete and valid.
///
/// 没有找到文档。请检查 `docToken` 是否完整、有效。
pub const NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 91402,
    key: "",
    name: "NotFound",
    status: None,
    message: "NOTEXIST",
    rate_limited: false,
    fix: Text { zh: "没有找到文档。请检查 `docToken` 是否完整、有效。", en: "The document was not found. Make sure that `docToken` is complete and valid." },
    links: &[],
};

/// `91403`: FORBIDDEN
///
/// The caller may not read the document. Give the user or the app read permission on it.
///
/// 没有文档的阅读权限。请为调用的用户或应用添加该文档的阅读权限。
pub const FORBIDDEN: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 91403,
    key: "",
    name: "Forbidden",
    status: None,
    message: "FORBIDDEN",
    rate_limited: false,
    fix: Text { zh: "没有文档的阅读权限。请为调用的用户或应用添加该文档的阅读权限。", en: "The caller may not read the document. Give the user or the app read permission on it." },
    links: &[],
};

/// `91404`: LOGIN_REQUIRED
///
/// The request carries no valid login. Send a valid access token in the request header.
///
/// 请求缺少有效的登录态。请在请求头中携带有效的 access token。
pub const LOGIN_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 91404,
    key: "",
    name: "LoginRequired",
    status: None,
    message: "LOGIN_REQUIRED",
    rate_limited: false,
    fix: Text { zh: "请求缺少有效的登录态。请在请求头中携带有效的 access token。", en: "The request carries no valid login. Send a valid access token in the request header." },
    links: &[],
};

/// `95001`: internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95001,
    key: "",
    name: "InternalError",
    status: None,
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `95003`: internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR95003: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95003,
    key: "",
    name: "InternalError95003",
    status: None,
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `95005`: internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR95005: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95005,
    key: "",
    name: "InternalError95005",
    status: None,
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `95006`: Failed
///
/// The document was not found. Make sure that `docToken` is complete and valid.
///
/// 没有找到文档。请检查 `docToken` 是否完整、有效。
pub const DOCUMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95006,
    key: "",
    name: "DocumentNotFound",
    status: None,
    message: "Failed",
    rate_limited: false,
    fix: Text { zh: "没有找到文档。请检查 `docToken` 是否完整、有效。", en: "The document was not found. Make sure that `docToken` is complete and valid." },
    links: &[],
};

/// `95007`: Failed
///
/// The document has been deleted and its metadata can no longer be read. Use the token of a document that still exists.
///
/// 文档已删除，无法再读取其元信息。请改用仍存在的文档的 token。
pub const DOCUMENT_DELETED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95007,
    key: "",
    name: "DocumentDeleted",
    status: None,
    message: "Failed",
    rate_limited: false,
    fix: Text { zh: "文档已删除，无法再读取其元信息。请改用仍存在的文档的 token。", en: "The document has been deleted and its metadata can no longer be read. Use the token of a document that still exists." },
    links: &[],
};

/// `95008`: FORBIDDEN
///
/// The caller may not use the document or the folder. Give the user or the app the needed permission on both.
///
/// 没有访问文档或文件夹的权限。请确认调用的用户或应用对该文档和所在文件夹拥有相应权限。
pub const DOCUMENT_OR_FOLDER_DENIED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95008,
    key: "",
    name: "DocumentOrFolderDenied",
    status: None,
    message: "FORBIDDEN",
    rate_limited: false,
    fix: Text { zh: "没有访问文档或文件夹的权限。请确认调用的用户或应用对该文档和所在文件夹拥有相应权限。", en: "The caller may not use the document or the folder. Give the user or the app the needed permission on both." },
    links: &[],
};

/// `95009`: Failed
///
/// The caller may not read the document. Grant access with the operation that [adds collaborators](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create).
///
/// 没有文档的阅读权限。请通过[添加协作者](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create)接口为调用身份授权。
pub const DOCUMENT_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95009,
    key: "",
    name: "DocumentPermissionDenied",
    status: None,
    message: "Failed",
    rate_limited: false,
    fix: Text { zh: "没有文档的阅读权限。请通过[添加协作者](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create)接口为调用身份授权。", en: "The caller may not read the document. Grant access with the operation that [adds collaborators](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create)." },
    links: &[Link { text: "添加协作者", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create" }],
};

/// `95010`: internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR95010: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95010,
    key: "",
    name: "InternalError95010",
    status: None,
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `95011`: internal error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR95011: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95011,
    key: "",
    name: "InternalError95011",
    status: None,
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `95013`: Failed
///
/// The document could not be placed in the folder. Check that `FolderToken` is valid, that the caller has permission on the folder and that it holds fewer than 1500 files; create documents in one folder one at a time.
///
/// 文档未能放入目标文件夹。请检查 `FolderToken` 是否有效、是否有该文件夹的权限、文件夹内文件是否已达 1500 个，并避免在同一文件夹下并发创建。
pub const MOUNT_DOCUMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95013,
    key: "",
    name: "MountDocumentFailed",
    status: None,
    message: "Failed",
    rate_limited: false,
    fix: Text { zh: "文档未能放入目标文件夹。请检查 `FolderToken` 是否有效、是否有该文件夹的权限、文件夹内文件是否已达 1500 个，并避免在同一文件夹下并发创建。", en: "The document could not be placed in the folder. Check that `FolderToken` is valid, that the caller has permission on the folder and that it holds fewer than 1500 files; create documents in one folder one at a time." },
    links: &[],
};

/// `95017`: 具体错误信息
///
/// The content of the document could not be read. Make sure that `Revision` is an existing revision of the document.
///
/// 无法读取文档内容。请检查 `Revision` 是否为文档现有的版本号。
pub const READ_CONTENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95017,
    key: "",
    name: "ReadContentFailed",
    status: None,
    message: "具体错误信息",
    rate_limited: false,
    fix: Text { zh: "无法读取文档内容。请检查 `Revision` 是否为文档现有的版本号。", en: "The content of the document could not be read. Make sure that `Revision` is an existing revision of the document." },
    links: &[],
};

/// `95018`: 具体错误信息
///
/// The content of the document could not be parsed. Correct its structure as the `msg` of the reply says.
///
/// 无法解析文档内容。请根据响应中的 `msg` 修正内容的结构。
pub const PARSE_CONTENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95018,
    key: "",
    name: "ParseContentFailed",
    status: None,
    message: "具体错误信息",
    rate_limited: false,
    fix: Text { zh: "无法解析文档内容。请根据响应中的 `msg` 修正内容的结构。", en: "The content of the document could not be parsed. Correct its structure as the `msg` of the reply says." },
    links: &[],
};

/// `95020`: 具体错误信息
///
/// The batch update of the document failed. Correct the operation in `Requests` that the `msg` of the reply names.
///
/// 批量更新文档失败。请根据响应中的 `msg` 修正 `Requests` 中对应的操作。
pub const BATCH_UPDATE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95020,
    key: "",
    name: "BatchUpdateFailed",
    status: None,
    message: "具体错误信息",
    rate_limited: false,
    fix: Text { zh: "批量更新文档失败。请根据响应中的 `msg` 修正 `Requests` 中对应的操作。", en: "The batch update of the document failed. Correct the operation in `Requests` that the `msg` of the reply names." },
    links: &[],
};

/// `95023`: revision too old
///
/// The `Revision` is too old because the document has changed since. Get the content again and retry with its latest revision.
///
/// `Revision` 过旧，文档此后已被修改。请重新获取文档内容，使用最新版本号重试。
pub const REVISION_TOO_OLD: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95023,
    key: "",
    name: "RevisionTooOld",
    status: None,
    message: "revision too old",
    rate_limited: false,
    fix: Text { zh: "`Revision` 过旧，文档此后已被修改。请重新获取文档内容，使用最新版本号重试。", en: "The `Revision` is too old because the document has changed since. Get the content again and retry with its latest revision." },
    links: &[],
};

/// `95024`: Failed
///
/// A request parameter is invalid. Compare required fields, types and values with the request fields of the operation.
///
/// 请求参数不合法。请对照接口的请求字段检查必填项、类型与取值。
pub const INVALID_PARAMETER95024: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95024,
    key: "",
    name: "InvalidParameter95024",
    status: None,
    message: "Failed",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的请求字段检查必填项、类型与取值。", en: "A request parameter is invalid. Compare required fields, types and values with the request fields of the operation." },
    links: &[],
};

/// `95025`: Failed
///
/// The request could not be parsed. Send a request body that is valid JSON. / 无法解析请求。请确认请求体为合法的 JSON。
pub const INVALID_REQUEST_JSON: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95025,
    key: "",
    name: "InvalidRequestJson",
    status: None,
    message: "Failed",
    rate_limited: false,
    fix: Text { zh: "无法解析请求。请确认请求体为合法的 JSON。", en: "The request could not be parsed. Send a request body that is valid JSON." },
    links: &[],
};

/// `95026`: Failed
///
/// An operation of the batch update has an unsupported type. Set the type of each operation in `Requests` to one that the operation supports.
///
/// 批量更新中的操作类型不受支持。请将 `Requests` 中每个操作的类型改为接口支持的值。
pub const INVALID_REQUEST_TYPE: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95026,
    key: "",
    name: "InvalidRequestType",
    status: None,
    message: "Failed",
    rate_limited: false,
    fix: Text { zh: "批量更新中的操作类型不受支持。请将 `Requests` 中每个操作的类型改为接口支持的值。", en: "An operation of the batch update has an unsupported type. Set the type of each operation in `Requests` to one that the operation supports." },
    links: &[],
};

/// `95029`: folder locked
///
/// Documents cannot be created in one folder concurrently. Create them one after the other.
///
/// 同一文件夹下不能并发创建文档。请在该文件夹下逐个创建，前一个完成后再调用。
pub const FOLDER_LOCKED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95029,
    key: "",
    name: "FolderLocked",
    status: None,
    message: "folder locked",
    rate_limited: false,
    fix: Text { zh: "同一文件夹下不能并发创建文档。请在该文件夹下逐个创建，前一个完成后再调用。", en: "Documents cannot be created in one folder concurrently. Create them one after the other." },
    links: &[],
};

/// `95030`: folder size exceeded limit
///
/// The folder holds the maximum number of files. Remove files from it or use another folder.
///
/// 目标文件夹中的文件数量已达上限。请清理该文件夹，或改用其他文件夹。
pub const FOLDER_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95030,
    key: "",
    name: "FolderSizeLimitExceeded",
    status: None,
    message: "folder size exceeded limit",
    rate_limited: false,
    fix: Text { zh: "目标文件夹中的文件数量已达上限。请清理该文件夹，或改用其他文件夹。", en: "The folder holds the maximum number of files. Remove files from it or use another folder." },
    links: &[],
};

/// `95050`: 具体错误信息
///
/// The content of the document could not be saved. Correct it as the `msg` of the reply says, then try again.
///
/// 保存文档内容失败。请根据响应中的 `msg` 修正内容后重试。
pub const SAVE_CONTENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95050,
    key: "",
    name: "SaveContentFailed",
    status: None,
    message: "具体错误信息",
    rate_limited: false,
    fix: Text { zh: "保存文档内容失败。请根据响应中的 `msg` 修正内容后重试。", en: "The content of the document could not be saved. Correct it as the `msg` of the reply says, then try again." },
    links: &[],
};

/// `95051`: 具体错误信息
///
/// The document could not be created. Correct the request as the `msg` of the reply says, then try again.
///
/// 创建文档失败。请根据响应中的 `msg` 修正请求后重试。
pub const CREATE_DOCUMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95051,
    key: "",
    name: "CreateDocumentFailed",
    status: None,
    message: "具体错误信息",
    rate_limited: false,
    fix: Text { zh: "创建文档失败。请根据响应中的 `msg` 修正请求后重试。", en: "The document could not be created. Correct the request as the `msg` of the reply says, then try again." },
    links: &[],
};

/// `95053`: this API does not support the Upgraded Docs(docx), please refer to the <https://feishu.feishu.cn/docx/ICI7dp1Uioh4EvxXn0HcxUapn0c> using the correct API.
///
/// The operation supports only legacy documents, not upgraded ones (docx). Use the operations for [upgraded documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview).
///
/// 该接口只支持旧版文档，不支持新版文档（docx）。请改用[新版文档](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)的接口。
pub const DOCX_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95053,
    key: "",
    name: "DocxUnsupported",
    status: None,
    message: "this API does not support the Upgraded Docs(docx), please refer to the https://feishu.feishu.cn/docx/ICI7dp1Uioh4EvxXn0HcxUapn0c using the correct API.",
    rate_limited: false,
    fix: Text { zh: "该接口只支持旧版文档，不支持新版文档（docx）。请改用[新版文档](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)的接口。", en: "The operation supports only legacy documents, not upgraded ones (docx). Use the operations for [upgraded documents](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)." },
    links: &[Link { text: "新版文档", url: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview" }],
};

/// `95054`: this api is deprecated
///
/// The operation is deprecated. Create an upgraded document with `docx.v1.document.create`.
///
/// 该接口已废弃。请改用 `docx.v1.document.create` 创建新版文档。
pub const API_DEPRECATED: &ErrorInfo = &ErrorInfo {
    service: "doc",
    code: 95054,
    key: "",
    name: "ApiDeprecated",
    status: None,
    message: "this api is deprecated",
    rate_limited: false,
    fix: Text { zh: "该接口已废弃。请改用 `docx.v1.document.create` 创建新版文档。", en: "The operation is deprecated. Create an upgraded document with `docx.v1.document.create`." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (91401, "INVALID_PARAMETER"),
    (91402, "NOT_FOUND"),
    (91403, "FORBIDDEN"),
    (91404, "LOGIN_REQUIRED"),
    (95001, "INTERNAL_ERROR"),
    (95003, "INTERNAL_ERROR95003"),
    (95005, "INTERNAL_ERROR95005"),
    (95006, "DOCUMENT_NOT_FOUND"),
    (95007, "DOCUMENT_DELETED"),
    (95008, "DOCUMENT_OR_FOLDER_DENIED"),
    (95009, "DOCUMENT_PERMISSION_DENIED"),
    (95010, "INTERNAL_ERROR95010"),
    (95011, "INTERNAL_ERROR95011"),
    (95013, "MOUNT_DOCUMENT_FAILED"),
    (95017, "READ_CONTENT_FAILED"),
    (95018, "PARSE_CONTENT_FAILED"),
    (95020, "BATCH_UPDATE_FAILED"),
    (95023, "REVISION_TOO_OLD"),
    (95024, "INVALID_PARAMETER95024"),
    (95025, "INVALID_REQUEST_JSON"),
    (95026, "INVALID_REQUEST_TYPE"),
    (95029, "FOLDER_LOCKED"),
    (95030, "FOLDER_SIZE_LIMIT_EXCEEDED"),
    (95050, "SAVE_CONTENT_FAILED"),
    (95051, "CREATE_DOCUMENT_FAILED"),
    (95053, "DOCX_UNSUPPORTED"),
    (95054, "API_DEPRECATED"),
];
