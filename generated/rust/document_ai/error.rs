// Generated from spec/document_ai/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `2110001` (HTTP 400): Param is invalid.
///
/// The file or a request parameter is invalid. Compare the file type, the file size and the other parameters with those of the operation, then try again.
///
/// 文件或请求参数不合法。请对照接口检查文件类型、大小和其他参数后重试。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "document_ai",
    code: 2110001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "Param is invalid.",
    rate_limited: false,
    fix: Text { zh: "文件或请求参数不合法。请对照接口检查文件类型、大小和其他参数后重试。", en: "The file or a request parameter is invalid. Compare the file type, the file size and the other parameters with those of the operation, then try again." },
    links: &[],
};

/// `2110002` (HTTP 400): No valid entity.
///
/// The document that the operation expects was not found in the file. Make sure that the file holds this kind of document, complete and legible.
///
/// 未能从文件中识别出目标证件、票据或单据。请确认文件类型与接口对应，且内容完整、清晰。
pub const NO_VALID_ENTITY: &ErrorInfo = &ErrorInfo {
    service: "document_ai",
    code: 2110002,
    key: "",
    name: "NoValidEntity",
    status: Some(400),
    message: "No valid entity.",
    rate_limited: false,
    fix: Text { zh: "未能从文件中识别出目标证件、票据或单据。请确认文件类型与接口对应，且内容完整、清晰。", en: "The document that the operation expects was not found in the file. Make sure that the file holds this kind of document, complete and legible." },
    links: &[],
};

/// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
///
/// The tenant has used up its quota of document parsing calls. Contact sales to buy more.
///
/// 租户的智能文档解析次数已用完。请联系销售购买更多次数。
pub const PARSING_QUOTA_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "document_ai",
    code: 2110003,
    key: "",
    name: "ParsingQuotaExceeded",
    status: Some(400),
    message: "You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.",
    rate_limited: false,
    fix: Text { zh: "租户的智能文档解析次数已用完。请联系销售购买更多次数。", en: "The tenant has used up its quota of document parsing calls. Contact sales to buy more." },
    links: &[],
};

/// `2110010` (HTTP 500): Internal error, please try later.
///
/// The backend service or the network failed. Try again later. / 后端服务或网络异常。请稍后重试。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "document_ai",
    code: 2110010,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "Internal error, please try later.",
    rate_limited: false,
    fix: Text { zh: "后端服务或网络异常。请稍后重试。", en: "The backend service or the network failed. Try again later." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2110001, "INVALID_PARAMETER"),
    (2110002, "NO_VALID_ENTITY"),
    (2110003, "PARSING_QUOTA_EXCEEDED"),
    (2110010, "INTERNAL_ERROR"),
];
