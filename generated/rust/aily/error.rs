// Generated from spec/aily/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `2700001` (HTTP 400): param is invalid
///
/// Compare the type and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型和取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型和取值。", en: "Compare the type and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `2700026` (HTTP 400): only support development environment
///
/// The operation works only in the development environment. Send the request for the app in that environment.
///
/// 该操作仅支持开发环境。请对开发环境中的应用发起请求。
pub const DEVELOPMENT_ENVIRONMENT_ONLY: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700026,
    key: "",
    name: "DevelopmentEnvironmentOnly",
    status: Some(400),
    message: "only support development environment",
    rate_limited: false,
    fix: Text { zh: "该操作仅支持开发环境。请对开发环境中的应用发起请求。", en: "The operation works only in the development environment. Send the request for the app in that environment." },
    links: &[],
};

/// `2700027` (HTTP 400): only supports uploading a single file
///
/// A request can upload one file. Split several files into several requests.
///
/// 每次请求只能上传一个文件。请将多个文件拆分为多次请求。
pub const SINGLE_FILE_ONLY: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700027,
    key: "",
    name: "SingleFileOnly",
    status: Some(400),
    message: "only supports uploading a single file",
    rate_limited: false,
    fix: Text { zh: "每次请求只能上传一个文件。请将多个文件拆分为多次请求。", en: "A request can upload one file. Split several files into several requests." },
    links: &[],
};

/// `2700028` (HTTP 400): invalid chunk setting parameter
///
/// The chunk settings are invalid. Correct them in the request body. / 切片参数不合法。请修正请求体中的切片设置。
pub const INVALID_CHUNK_SETTING_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700028,
    key: "",
    name: "InvalidChunkSettingParameter",
    status: Some(400),
    message: "invalid chunk setting parameter",
    rate_limited: false,
    fix: Text { zh: "切片参数不合法。请修正请求体中的切片设置。", en: "The chunk settings are invalid. Correct them in the request body." },
    links: &[],
};

/// `2700029` (HTTP 400): the data source information is invalid
///
/// The data source information is invalid. Compare it in the request body with what the chosen data source type requires.
///
/// 数据源信息不合法。请按所选数据源类型核对请求体中的数据源信息。
pub const INVALID_DATA_SOURCE_INFORMATION: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700029,
    key: "",
    name: "InvalidDataSourceInformation",
    status: Some(400),
    message: "the data source information is invalid",
    rate_limited: false,
    fix: Text { zh: "数据源信息不合法。请按所选数据源类型核对请求体中的数据源信息。", en: "The data source information is invalid. Compare it in the request body with what the chosen data source type requires." },
    links: &[],
};

/// `2700030` (HTTP 400): data source not found
///
/// The data source does not exist. Verify the identifier of the data source in the request.
///
/// 数据源不存在。请检查请求中的数据源标识。
pub const DATA_SOURCE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700030,
    key: "",
    name: "DataSourceNotFound",
    status: Some(400),
    message: "data source not found",
    rate_limited: false,
    fix: Text { zh: "数据源不存在。请检查请求中的数据源标识。", en: "The data source does not exist. Verify the identifier of the data source in the request." },
    links: &[],
};

/// `2700031` (HTTP 403): import cloud document permission check failed
///
/// The operator may not download the cloud document, which the import needs. Grant the download permission on the document.
///
/// 操作者缺少云文档的下载权限，无法导入。请为其授予该文档的下载权限。
pub const IMPORT_CLOUD_DOCUMENT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700031,
    key: "",
    name: "ImportCloudDocumentDenied",
    status: Some(403),
    message: "import cloud document permission check failed",
    rate_limited: false,
    fix: Text { zh: "操作者缺少云文档的下载权限，无法导入。请为其授予该文档的下载权限。", en: "The operator may not download the cloud document, which the import needs. Grant the download permission on the document." },
    links: &[],
};

/// `2700032` (HTTP 400): unsupported data connection type
///
/// Use a data connection type that the operation supports. / 请改用接口支持的数据连接类型。
pub const UNSUPPORTED_DATA_CONNECTION_TYPE: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700032,
    key: "",
    name: "UnsupportedDataConnectionType",
    status: Some(400),
    message: "unsupported data connection type",
    rate_limited: false,
    fix: Text { zh: "请改用接口支持的数据连接类型。", en: "Use a data connection type that the operation supports." },
    links: &[],
};

/// `2700033` (HTTP 400): unsupported data source type
///
/// Use a data source type that the operation supports. / 请改用接口支持的数据源类型。
pub const UNSUPPORTED_DATA_SOURCE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700033,
    key: "",
    name: "UnsupportedDataSourceType",
    status: Some(400),
    message: "unsupported data source type",
    rate_limited: false,
    fix: Text { zh: "请改用接口支持的数据源类型。", en: "Use a data source type that the operation supports." },
    links: &[],
};

/// `2700034` (HTTP 400): unsupported file types
///
/// Upload a file of a type that the operation supports. / 请改用接口支持的文件类型。
pub const UNSUPPORTED_FILE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700034,
    key: "",
    name: "UnsupportedFileType",
    status: Some(400),
    message: "unsupported file types",
    rate_limited: false,
    fix: Text { zh: "请改用接口支持的文件类型。", en: "Upload a file of a type that the operation supports." },
    links: &[],
};

/// `2700035` (HTTP 400): the file size exceeds 50M
///
/// A file may be at most 50 MB. Shrink or split it. / 文件大小上限为 50 MB。请缩小或拆分文件。
pub const FILE_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700035,
    key: "",
    name: "FileSizeLimitExceeded",
    status: Some(400),
    message: "the file size exceeds 50M",
    rate_limited: false,
    fix: Text { zh: "文件大小上限为 50 MB。请缩小或拆分文件。", en: "A file may be at most 50 MB. Shrink or split it." },
    links: &[],
};

/// `2700036` (HTTP 400): cloud document-related resources only support user identity calls
///
/// Resources of cloud documents cannot be accessed as an app. Call as a user, with a `user_access_token`.
///
/// 云文档相关资源不能以应用身份访问。请改用 `user_access_token` 以用户身份调用。
pub const USER_IDENTITY_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700036,
    key: "",
    name: "UserIdentityRequired",
    status: Some(400),
    message: "cloud document-related resources only support user identity calls",
    rate_limited: false,
    fix: Text { zh: "云文档相关资源不能以应用身份访问。请改用 `user_access_token` 以用户身份调用。", en: "Resources of cloud documents cannot be accessed as an app. Call as a user, with a `user_access_token`." },
    links: &[],
};

/// `2700404` (HTTP 404): not found resources
///
/// The data asset does not exist. Verify the ID in the request. / 数据知识不存在。请检查请求中的 ID。
pub const RESOURCE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700404,
    key: "",
    name: "ResourceNotFound",
    status: Some(404),
    message: "not found resources",
    rate_limited: false,
    fix: Text { zh: "数据知识不存在。请检查请求中的 ID。", en: "The data asset does not exist. Verify the ID in the request." },
    links: &[],
};

/// `2700460` (HTTP 400): failed to get doc meta
///
/// The metadata of the cloud document cannot be read. Verify the document parameters, and that the operator has permission on the document.
///
/// 无法读取云文档的元信息。请检查云文档参数，并确认操作者有该文档的权限。
pub const GET_DOC_META_FAILED: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700460,
    key: "",
    name: "GetDocMetaFailed",
    status: Some(400),
    message: "failed to get doc meta",
    rate_limited: false,
    fix: Text { zh: "无法读取云文档的元信息。请检查云文档参数，并确认操作者有该文档的权限。", en: "The metadata of the cloud document cannot be read. Verify the document parameters, and that the operator has permission on the document." },
    links: &[],
};

/// `2700472` (HTTP 400): some param miss or invalid
///
/// A parameter is missing or invalid. Compare the required parameters and their values with the fields of the operation.
///
/// 部分参数缺失或不合法。请对照接口的字段核对必填参数及其取值。
pub const PARAMETER_MISSING_OR_INVALID: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2700472,
    key: "",
    name: "ParameterMissingOrInvalid",
    status: Some(400),
    message: "some param miss or invalid",
    rate_limited: false,
    fix: Text { zh: "部分参数缺失或不合法。请对照接口的字段核对必填参数及其取值。", en: "A parameter is missing or invalid. Compare the required parameters and their values with the fields of the operation." },
    links: &[],
};

/// `2701004` (HTTP 403): permission denied
///
/// Make sure the calling identity is a developer or operator of the app. / 请确认调用身份是该应用的开发者或运维人员。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "aily",
    code: 2701004,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "permission denied",
    rate_limited: false,
    fix: Text { zh: "请确认调用身份是该应用的开发者或运维人员。", en: "Make sure the calling identity is a developer or operator of the app." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2700001, "INVALID_PARAMETER"),
    (2700026, "DEVELOPMENT_ENVIRONMENT_ONLY"),
    (2700027, "SINGLE_FILE_ONLY"),
    (2700028, "INVALID_CHUNK_SETTING_PARAMETER"),
    (2700029, "INVALID_DATA_SOURCE_INFORMATION"),
    (2700030, "DATA_SOURCE_NOT_FOUND"),
    (2700031, "IMPORT_CLOUD_DOCUMENT_DENIED"),
    (2700032, "UNSUPPORTED_DATA_CONNECTION_TYPE"),
    (2700033, "UNSUPPORTED_DATA_SOURCE_TYPE"),
    (2700034, "UNSUPPORTED_FILE_TYPE"),
    (2700035, "FILE_SIZE_LIMIT_EXCEEDED"),
    (2700036, "USER_IDENTITY_REQUIRED"),
    (2700404, "RESOURCE_NOT_FOUND"),
    (2700460, "GET_DOC_META_FAILED"),
    (2700472, "PARAMETER_MISSING_OR_INVALID"),
    (2701004, "PERMISSION_DENIED"),
];
