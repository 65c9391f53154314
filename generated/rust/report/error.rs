// Generated from spec/report/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1430001` (HTTP 400): tenant key not exist
///
/// The tenant key does not exist, usually because of the credential. Make sure that the `tenant_access_token` belongs to the right tenant and check the request parameters.
///
/// 租户标识不存在，通常由调用凭证引起。请确认使用的 `tenant_access_token` 属于目标租户，并核对请求参数。
pub const TENANT_KEY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "report",
    code: 1430001,
    key: "",
    name: "TenantKeyNotFound",
    status: Some(400),
    message: "tenant key  not exist",
    rate_limited: false,
    fix: Text { zh: "租户标识不存在，通常由调用凭证引起。请确认使用的 `tenant_access_token` 属于目标租户，并核对请求参数。", en: "The tenant key does not exist, usually because of the credential. Make sure that the `tenant_access_token` belongs to the right tenant and check the request parameters." },
    links: &[],
};

/// `1430002` (HTTP 400): page size invalid
///
/// The value of `page_size` is invalid. Use a positive integer in the range that the operation allows.
///
/// `page_size` 的取值不合法。请改为接口允许范围内的正整数。
pub const INVALID_PAGE_SIZE: &ErrorInfo = &ErrorInfo {
    service: "report",
    code: 1430002,
    key: "",
    name: "InvalidPageSize",
    status: Some(400),
    message: "page size   invalid",
    rate_limited: false,
    fix: Text { zh: "`page_size` 的取值不合法。请改为接口允许范围内的正整数。", en: "The value of `page_size` is invalid. Use a positive integer in the range that the operation allows." },
    links: &[],
};

/// `1430003` (HTTP 400): rule not exist
///
/// The report rule does not exist. Call `report.v1.rule.query` and pass a `rule_id` that it returns.
///
/// 汇报规则不存在。请调用 `report.v1.rule.query` 查询规则，并传入返回的 `rule_id`。
pub const RULE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "report",
    code: 1430003,
    key: "",
    name: "RuleNotFound",
    status: Some(400),
    message: "rule  not exist",
    rate_limited: false,
    fix: Text { zh: "汇报规则不存在。请调用 `report.v1.rule.query` 查询规则，并传入返回的 `rule_id`。", en: "The report rule does not exist. Call `report.v1.rule.query` and pass a `rule_id` that it returns." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1430001, "TENANT_KEY_NOT_FOUND"),
    (1430002, "INVALID_PAGE_SIZE"),
    (1430003, "RULE_NOT_FOUND"),
];
