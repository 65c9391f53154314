// Generated from spec/event/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1810001` (HTTP 400): param is invalid
///
/// Correct the paging parameters: `page_size` within the range of the operation, `page_token` as the previous response gave it.
///
/// 请检查分页参数：`page_size` 须在接口允许的范围内，`page_token` 须取自上一次响应。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "event",
    code: 1810001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请检查分页参数：`page_size` 须在接口允许的范围内，`page_token` 须取自上一次响应。", en: "Correct the paging parameters: `page_size` within the range of the operation, `page_token` as the previous response gave it." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1810001, "INVALID_PARAMETER"),
];
