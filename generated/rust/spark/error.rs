// Generated from spec/spark/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `3340001` (HTTP 400): param is invalid
///
/// A parameter is invalid. Compare the types, formats and values with the fields of the operation.
///
/// 请求参数不合法。请对照接口的字段，检查各参数的类型、格式和取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "spark",
    code: 3340001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的字段，检查各参数的类型、格式和取值。", en: "A parameter is invalid. Compare the types, formats and values with the fields of the operation." },
    links: &[],
};

/// `3340002` (HTTP 409): app not published
///
/// The Miaoda app is not published yet, so its availability can be neither read nor set. Publish the app first.
///
/// 妙搭应用还没有发布，不能读取或设置可用范围。请先发布应用。
pub const APP_NOT_PUBLISHED: &ErrorInfo = &ErrorInfo {
    service: "spark",
    code: 3340002,
    key: "",
    name: "AppNotPublished",
    status: Some(409),
    message: "app not published",
    rate_limited: false,
    fix: Text { zh: "妙搭应用还没有发布，不能读取或设置可用范围。请先发布应用。", en: "The Miaoda app is not published yet, so its availability can be neither read nor set. Publish the app first." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (3340001, "INVALID_PARAMETER"),
    (3340002, "APP_NOT_PUBLISHED"),
];
