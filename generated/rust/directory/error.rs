// Generated from spec/directory/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `2220001` (HTTP 400): param is invalid
///
/// A request parameter is invalid. Compare required fields, types and values with the request body of the operation.
///
/// 请求参数不合法。请对照接口的请求体字段检查必填项、类型与取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2220001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的请求体字段检查必填项、类型与取值。", en: "A request parameter is invalid. Compare required fields, types and values with the request body of the operation." },
    links: &[],
};

/// `2220009` (HTTP 400): Filter field is invalid
///
/// A field or the structure of `filter` is wrong. Correct it according to the [filter usage](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/filter-usage).
///
/// `filter` 中的字段名或结构不正确。请按[查询条件用法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/filter-usage)修正 `filter`。
pub const INVALID_FILTER_FIELD: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2220009,
    key: "",
    name: "InvalidFilterField",
    status: Some(400),
    message: "Filter field is invalid",
    rate_limited: false,
    fix: Text { zh: "`filter` 中的字段名或结构不正确。请按[查询条件用法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/filter-usage)修正 `filter`。", en: "A field or the structure of `filter` is wrong. Correct it according to the [filter usage](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/filter-usage)." },
    links: &[Link { text: "查询条件用法", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/filter-usage" }],
};

/// `2220010` (HTTP 400): Exceeded the limit size
///
/// The page size is over the limit. Set `page_size` to at most 100.
///
/// 每页数量超出上限。请将 `page_size` 设为不超过 100 的值。
pub const PAGE_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2220010,
    key: "",
    name: "PageSizeLimitExceeded",
    status: Some(400),
    message: "Exceeded the limit size",
    rate_limited: false,
    fix: Text { zh: "每页数量超出上限。请将 `page_size` 设为不超过 100 的值。", en: "The page size is over the limit. Set `page_size` to at most 100." },
    links: &[],
};

/// `2220012` (HTTP 400): The field is not support filter
///
/// A field in `filter` cannot be filtered on. Use one that can, such as `parent_department_id`.
///
/// `filter` 中的字段不支持过滤。请改用可过滤的字段，例如 `parent_department_id`。
pub const FIELD_FILTER_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2220012,
    key: "",
    name: "FieldFilterUnsupported",
    status: Some(400),
    message: "The field is not support filter",
    rate_limited: false,
    fix: Text { zh: "`filter` 中的字段不支持过滤。请改用可过滤的字段，例如 `parent_department_id`。", en: "A field in `filter` cannot be filtered on. Use one that can, such as `parent_department_id`." },
    links: &[],
};

/// `2220013` (HTTP 400): The field does not support the operator
///
/// A field in `filter` does not support its operator. Use one that it supports, such as `eq`.
///
/// `filter` 中的字段不支持所用的操作符。请改用该字段支持的操作符，例如 `eq`。
pub const FIELD_OPERATOR_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2220013,
    key: "",
    name: "FieldOperatorUnsupported",
    status: Some(400),
    message: "The field does not support the operator",
    rate_limited: false,
    fix: Text { zh: "`filter` 中的字段不支持所用的操作符。请改用该字段支持的操作符，例如 `eq`。", en: "A field in `filter` does not support its operator. Use one that it supports, such as `eq`." },
    links: &[],
};

/// `2220014` (HTTP 400): Invalid field value
///
/// A `value` in `filter` does not fit the type of its field or the operator. Write the value that both expect.
///
/// `filter` 中的 `value` 与字段类型或操作符不符。请改为该字段和操作符要求的值。
pub const INVALID_FIELD_VALUE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2220014,
    key: "",
    name: "InvalidFieldValue",
    status: Some(400),
    message: "Invalid field value",
    rate_limited: false,
    fix: Text { zh: "`filter` 中的 `value` 与字段类型或操作符不符。请改为该字段和操作符要求的值。", en: "A `value` in `filter` does not fit the type of its field or the operator. Write the value that both expect." },
    links: &[],
};

/// `2221004` (HTTP 400): invalid page token
///
/// The `page_token` is invalid or has expired. Pass the one of the previous page, or start again from the first page.
///
/// `page_token` 无效或已过期。请使用上一页返回的 `page_token`，或从第一页重新查询。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221004,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "invalid page token",
    rate_limited: false,
    fix: Text { zh: "`page_token` 无效或已过期。请使用上一页返回的 `page_token`，或从第一页重新查询。", en: "The `page_token` is invalid or has expired. Pass the one of the previous page, or start again from the first page." },
    links: &[],
};

/// `2221005` (HTTP 400): no page request
///
/// The request has no paging parameters. Pass `page_request` with `page_size` or `page_token`.
///
/// 请求缺少分页参数。请传入 `page_request`，其中可包含 `page_size` 和 `page_token`。
pub const PAGE_REQUEST_MISSING: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221005,
    key: "",
    name: "PageRequestMissing",
    status: Some(400),
    message: "no page request",
    rate_limited: false,
    fix: Text { zh: "请求缺少分页参数。请传入 `page_request`，其中可包含 `page_size` 和 `page_token`。", en: "The request has no paging parameters. Pass `page_request` with `page_size` or `page_token`." },
    links: &[],
};

/// `2221103` (HTTP 400): Mobile already exists
///
/// Another employee of the tenant has this mobile number. Change `mobile`.
///
/// 该手机号已被企业内其他员工使用。请更换 `mobile`。
pub const MOBILE_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221103,
    key: "",
    name: "MobileAlreadyExists",
    status: Some(400),
    message: "Mobile already exists",
    rate_limited: false,
    fix: Text { zh: "该手机号已被企业内其他员工使用。请更换 `mobile`。", en: "Another employee of the tenant has this mobile number. Change `mobile`." },
    links: &[],
};

/// `2221104` (HTTP 400): Email already exists
///
/// Another employee of the tenant has this email address. Change `email`. / 该邮箱已被企业内其他员工使用。请更换 `email`。
pub const EMAIL_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221104,
    key: "",
    name: "EmailAlreadyExists",
    status: Some(400),
    message: "Email already exists",
    rate_limited: false,
    fix: Text { zh: "该邮箱已被企业内其他员工使用。请更换 `email`。", en: "Another employee of the tenant has this email address. Change `email`." },
    links: &[],
};

/// `2221106` (HTTP 400): Invalid mobile
///
/// The mobile number is invalid. Correct `mobile`; a country code starts with `+`.
///
/// 手机号不合法。请修正 `mobile`，国际区号前须带加号 `+`。
pub const INVALID_MOBILE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221106,
    key: "",
    name: "InvalidMobile",
    status: Some(400),
    message: "Invalid mobile",
    rate_limited: false,
    fix: Text { zh: "手机号不合法。请修正 `mobile`，国际区号前须带加号 `+`。", en: "The mobile number is invalid. Correct `mobile`; a country code starts with `+`." },
    links: &[],
};

/// `2221107` (HTTP 400): Invalid email
///
/// The email address is invalid. Set `email` to a well-formed address. / 邮箱不合法。请将 `email` 改为格式正确的邮箱地址。
pub const INVALID_EMAIL: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221107,
    key: "",
    name: "InvalidEmail",
    status: Some(400),
    message: "Invalid email",
    rate_limited: false,
    fix: Text { zh: "邮箱不合法。请将 `email` 改为格式正确的邮箱地址。", en: "The email address is invalid. Set `email` to a well-formed address." },
    links: &[],
};

/// `2221109` (HTTP 400): Name contains sensitive info
///
/// The name contains sensitive information. Change `name`. / 姓名包含敏感信息。请修改 `name`。
pub const NAME_CONTAINS_SENSITIVE_INFO: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221109,
    key: "",
    name: "NameContainsSensitiveInfo",
    status: Some(400),
    message: "Name contains sensitive info",
    rate_limited: false,
    fix: Text { zh: "姓名包含敏感信息。请修改 `name`。", en: "The name contains sensitive information. Change `name`." },
    links: &[],
};

/// `2221111` (HTTP 400): Exceeds certified seat limit
///
/// The certified seats are used up. Change the seats in `subscription_ids` or buy more certified seats.
///
/// 超出认证席位的上限。请调整 `subscription_ids` 中的席位，或增购认证席位。
pub const CERTIFIED_SEAT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221111,
    key: "",
    name: "CertifiedSeatLimitExceeded",
    status: Some(400),
    message: "Exceeds certified seat limit",
    rate_limited: false,
    fix: Text { zh: "超出认证席位的上限。请调整 `subscription_ids` 中的席位，或增购认证席位。", en: "The certified seats are used up. Change the seats in `subscription_ids` or buy more certified seats." },
    links: &[],
};

/// `2221112` (HTTP 400): Exceeds billing plan seat limit
///
/// The seats of the billing plan are used up. Change the seats in `subscription_ids` or buy more seats.
///
/// 超出套餐席位的上限，剩余席位不足。请调整 `subscription_ids` 中的席位，或增购席位。
pub const BILLING_PLAN_SEAT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221112,
    key: "",
    name: "BillingPlanSeatLimitExceeded",
    status: Some(400),
    message: "Exceeds billing plan seat limit",
    rate_limited: false,
    fix: Text { zh: "超出套餐席位的上限，剩余席位不足。请调整 `subscription_ids` 中的席位，或增购席位。", en: "The seats of the billing plan are used up. Change the seats in `subscription_ids` or buy more seats." },
    links: &[],
};

/// `2221113` (HTTP 400): Mobile or email not set
///
/// Neither a mobile number nor an email address is given. Pass `mobile` or `email`.
///
/// 手机号和邮箱均未填写。请至少传入 `mobile` 或 `email`。
pub const MOBILE_OR_EMAIL_NOT_SET: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221113,
    key: "",
    name: "MobileOrEmailNotSet",
    status: Some(400),
    message: "Mobile or email not set",
    rate_limited: false,
    fix: Text { zh: "手机号和邮箱均未填写。请至少传入 `mobile` 或 `email`。", en: "Neither a mobile number nor an email address is given. Pass `mobile` or `email`." },
    links: &[],
};

/// `2221114` (HTTP 400): User must have a mobile in China
///
/// Employees in China need a mobile number. Pass a Chinese mainland number as `mobile`.
///
/// 中国地区的员工必须有手机号。请传入中国大陆的 `mobile`。
pub const MOBILE_REQUIRED_IN_CHINA: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221114,
    key: "",
    name: "MobileRequiredInChina",
    status: Some(400),
    message: "User must have a mobile in China",
    rate_limited: false,
    fix: Text { zh: "中国地区的员工必须有手机号。请传入中国大陆的 `mobile`。", en: "Employees in China need a mobile number. Pass a Chinese mainland number as `mobile`." },
    links: &[],
};

/// `2221115` (HTTP 400): ExternalID is not unique
///
/// The custom employee ID is taken. Change `custom_employee_id`.
///
/// 自定义员工 ID 已被使用。请更换 `custom_employee_id`。
pub const EXTERNAL_ID_NOT_UNIQUE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221115,
    key: "",
    name: "ExternalIdNotUnique",
    status: Some(400),
    message: "ExternalID is not unique",
    rate_limited: false,
    fix: Text { zh: "自定义员工 ID 已被使用。请更换 `custom_employee_id`。", en: "The custom employee ID is taken. Change `custom_employee_id`." },
    links: &[],
};

/// `2221116` (HTTP 400): Invalid ExternalID
///
/// The custom employee ID is invalid. Write `custom_employee_id` without white space and with 1 to 64 characters.
///
/// 自定义员工 ID 不合法。请确保 `custom_employee_id` 不含空白字符，长度为 1～64 个字符。
pub const INVALID_EXTERNAL_ID: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221116,
    key: "",
    name: "InvalidExternalId",
    status: Some(400),
    message: "Invalid ExternalID",
    rate_limited: false,
    fix: Text { zh: "自定义员工 ID 不合法。请确保 `custom_employee_id` 不含空白字符，长度为 1～64 个字符。", en: "The custom employee ID is invalid. Write `custom_employee_id` without white space and with 1 to 64 characters." },
    links: &[],
};

/// `2221118` (HTTP 400): Enterprise email already exists
///
/// The enterprise email address is taken. Change `enterprise_email`. / 企业邮箱已被使用。请更换 `enterprise_email`。
pub const ENTERPRISE_EMAIL_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221118,
    key: "",
    name: "EnterpriseEmailAlreadyExists",
    status: Some(400),
    message: "Enterprise email already exists",
    rate_limited: false,
    fix: Text { zh: "企业邮箱已被使用。请更换 `enterprise_email`。", en: "The enterprise email address is taken. Change `enterprise_email`." },
    links: &[],
};

/// `2221123` (HTTP 400): The user refused to join the tenant and cannot be resurrect
///
/// The employee refused to join the tenant and cannot be restored. Have the employee agree to join first.
///
/// 该员工曾拒绝加入租户，无法恢复。请先与员工确认其同意加入。
pub const USER_REFUSED_TO_JOIN_TENANT: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221123,
    key: "",
    name: "UserRefusedToJoinTenant",
    status: Some(400),
    message: "The user refused to join the tenant and cannot be resurrect",
    rate_limited: false,
    fix: Text { zh: "该员工曾拒绝加入租户，无法恢复。请先与员工确认其同意加入。", en: "The employee refused to join the tenant and cannot be restored. Have the employee agree to join first." },
    links: &[],
};

/// `2221125` (HTTP 400): The number of members within the department exceeds the limit. Please contact an administrator for help
///
/// The department has reached the limit of 10,000 members. Use another department or ask an administrator, whom the start page of the Feishu Admin console (feishu.cn/admin) names.
///
/// 部门成员已达 10,000 人的上限。请改用其他部门，或由管理员（可在飞书管理后台 feishu.cn/admin 的引导页查看）处理。
pub const DEPARTMENT_MEMBER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221125,
    key: "",
    name: "DepartmentMemberLimitExceeded",
    status: Some(400),
    message: "The number of members within the department exceeds the limit. Please contact an administrator for help",
    rate_limited: false,
    fix: Text { zh: "部门成员已达 10,000 人的上限。请改用其他部门，或由管理员（可在飞书管理后台 feishu.cn/admin 的引导页查看）处理。", en: "The department has reached the limit of 10,000 members. Use another department or ask an administrator, whom the start page of the Feishu Admin console (feishu.cn/admin) names." },
    links: &[],
};

/// `2221126` (HTTP 400): Enterprise email domain unavailable
///
/// The domain of the enterprise email address is not available. Use a domain in `enterprise_email` that the tenant has enabled.
///
/// 企业邮箱的域名不可用。请将 `enterprise_email` 改为企业已启用的域名。
pub const ENTERPRISE_EMAIL_DOMAIN_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221126,
    key: "",
    name: "EnterpriseEmailDomainUnavailable",
    status: Some(400),
    message: "Enterprise email domain unavailable",
    rate_limited: false,
    fix: Text { zh: "企业邮箱的域名不可用。请将 `enterprise_email` 改为企业已启用的域名。", en: "The domain of the enterprise email address is not available. Use a domain in `enterprise_email` that the tenant has enabled." },
    links: &[],
};

/// `2221129` (HTTP 400): User department is empty
///
/// No department is given for the employee. Pass at least one in `employee_order_in_departments`.
///
/// 没有指定员工所属的部门。请在 `employee_order_in_departments` 中至少填写一个部门。
pub const USER_DEPARTMENT_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221129,
    key: "",
    name: "UserDepartmentEmpty",
    status: Some(400),
    message: "User department is empty",
    rate_limited: false,
    fix: Text { zh: "没有指定员工所属的部门。请在 `employee_order_in_departments` 中至少填写一个部门。", en: "No department is given for the employee. Pass at least one in `employee_order_in_departments`." },
    links: &[],
};

/// `2221140` (HTTP 400): Department number exceeds limit
///
/// The department has too many members, so the employee cannot be restored to it. Choose another department or make room first.
///
/// 部门人数超出上限，无法将员工恢复到该部门。请改用其他部门，或先调整部门人数。
pub const DEPARTMENT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221140,
    key: "",
    name: "DepartmentLimitExceeded",
    status: Some(400),
    message: "Department number exceeds limit",
    rate_limited: false,
    fix: Text { zh: "部门人数超出上限，无法将员工恢复到该部门。请改用其他部门，或先调整部门人数。", en: "The department has too many members, so the employee cannot be restored to it. Choose another department or make room first." },
    links: &[],
};

/// `2221141` (HTTP 400): Unable to join multiple departments. Please upgrade relevant 'Organizational Structure Visible'.
///
/// The edition of the tenant does not allow several departments per employee. Keep one department in `employee_order_in_departments`, or upgrade.
///
/// 当前版本不支持员工加入多个部门。请在 `employee_order_in_departments` 中只保留一个部门，或升级版本。
pub const CANNOT_JOIN_MULTIPLE_DEPARTMENTS: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221141,
    key: "",
    name: "CannotJoinMultipleDepartments",
    status: Some(400),
    message: "Unable to join multiple departments. Please upgrade relevant 'Organizational Structure Visible'.",
    rate_limited: false,
    fix: Text { zh: "当前版本不支持员工加入多个部门。请在 `employee_order_in_departments` 中只保留一个部门，或升级版本。", en: "The edition of the tenant does not allow several departments per employee. Keep one department in `employee_order_in_departments`, or upgrade." },
    links: &[],
};

/// `2221144` (HTTP 400): EmployeeType not found
///
/// The employment type does not exist. Set `employment_type` to one of the tenant.
///
/// 人员类型不存在。请将 `employment_type` 改为租户中已有的类型。
pub const EMPLOYEE_TYPE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221144,
    key: "",
    name: "EmployeeTypeNotFound",
    status: Some(400),
    message: "EmployeeType not found",
    rate_limited: false,
    fix: Text { zh: "人员类型不存在。请将 `employment_type` 改为租户中已有的类型。", en: "The employment type does not exist. Set `employment_type` to one of the tenant." },
    links: &[],
};

/// `2221145` (HTTP 400): EmployeeType inactive
///
/// The employment type is not active. Activate it or use an active one in `employment_type`.
///
/// 人员类型未启用。请启用该类型，或在 `employment_type` 中改用已启用的类型。
pub const EMPLOYEE_TYPE_INACTIVE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221145,
    key: "",
    name: "EmployeeTypeInactive",
    status: Some(400),
    message: "EmployeeType inactive",
    rate_limited: false,
    fix: Text { zh: "人员类型未启用。请启用该类型，或在 `employment_type` 中改用已启用的类型。", en: "The employment type is not active. Activate it or use an active one in `employment_type`." },
    links: &[],
};

/// `2221146` (HTTP 400): Enterprise email alias exceeds limit
///
/// An enterprise email alias is too long. Shorten the aliases in `enterprise_email_aliases` to at most 255 characters.
///
/// 企业邮箱别名过长。请将 `enterprise_email_aliases` 中的别名缩短到 255 个字符以内。
pub const ENTERPRISE_EMAIL_ALIAS_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221146,
    key: "",
    name: "EnterpriseEmailAliasTooLong",
    status: Some(400),
    message: "Enterprise email alias exceeds limit",
    rate_limited: false,
    fix: Text { zh: "企业邮箱别名过长。请将 `enterprise_email_aliases` 中的别名缩短到 255 个字符以内。", en: "An enterprise email alias is too long. Shorten the aliases in `enterprise_email_aliases` to at most 255 characters." },
    links: &[],
};

/// `2221147` (HTTP 400): Enterprise email address in recycle bin
///
/// The enterprise email address is in the recycle bin and cannot be used. Change `enterprise_email`.
///
/// 该企业邮箱地址在回收站中，不能直接使用。请更换 `enterprise_email`。
pub const ENTERPRISE_EMAIL_IN_RECYCLE_BIN: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221147,
    key: "",
    name: "EnterpriseEmailInRecycleBin",
    status: Some(400),
    message: "Enterprise email address in recycle bin",
    rate_limited: false,
    fix: Text { zh: "该企业邮箱地址在回收站中，不能直接使用。请更换 `enterprise_email`。", en: "The enterprise email address is in the recycle bin and cannot be used. Change `enterprise_email`." },
    links: &[],
};

/// `2221156` (HTTP 400): Unable to edit verified mobile
///
/// A verified mobile number cannot be edited through the API. Leave out `mobile`, or have the employee change it.
///
/// 已认证的手机号不能通过接口修改。请从请求中移除 `mobile`，或由员工自行更换。
pub const CANNOT_EDIT_VERIFIED_MOBILE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221156,
    key: "",
    name: "CannotEditVerifiedMobile",
    status: Some(400),
    message: "Unable to edit verified mobile",
    rate_limited: false,
    fix: Text { zh: "已认证的手机号不能通过接口修改。请从请求中移除 `mobile`，或由员工自行更换。", en: "A verified mobile number cannot be edited through the API. Leave out `mobile`, or have the employee change it." },
    links: &[],
};

/// `2221163` (HTTP 400): Users are created too frequently
///
/// Employees are created too quickly. Call less often; try again after a pause. / 创建员工过于频繁。请降低调用频率，稍后重试。
pub const USER_CREATION_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221163,
    key: "",
    name: "UserCreationRateLimited",
    status: Some(400),
    message: "Users are created too frequently",
    rate_limited: true,
    fix: Text { zh: "创建员工过于频繁。请降低调用频率，稍后重试。", en: "Employees are created too quickly. Call less often; try again after a pause." },
    links: &[],
};

/// `2221164` (HTTP 400): User name exceeds limit
///
/// The name is too long. Shorten it to 64 characters. / 姓名过长。请缩短到 64 个字符以内。
pub const USER_NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221164,
    key: "",
    name: "UserNameTooLong",
    status: Some(400),
    message: "User name exceeds limit",
    rate_limited: false,
    fix: Text { zh: "姓名过长。请缩短到 64 个字符以内。", en: "The name is too long. Shorten it to 64 characters." },
    links: &[],
};

/// `2221165` (HTTP 400): User en_name exceeds limit
///
/// The English name is too long. Shorten it to 64 characters. / 英文名过长。请缩短到 64 个字符以内。
pub const USER_EN_NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221165,
    key: "",
    name: "UserEnNameTooLong",
    status: Some(400),
    message: "User en_name exceeds limit",
    rate_limited: false,
    fix: Text { zh: "英文名过长。请缩短到 64 个字符以内。", en: "The English name is too long. Shorten it to 64 characters." },
    links: &[],
};

/// `2221166` (HTTP 400): User another_name exceeds limit
///
/// The other name is too long. Shorten `another_name` to 64 characters.
///
/// 别名过长。请将 `another_name` 缩短到 64 个字符以内。
pub const USER_ANOTHER_NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221166,
    key: "",
    name: "UserAnotherNameTooLong",
    status: Some(400),
    message: "User another_name exceeds limit",
    rate_limited: false,
    fix: Text { zh: "别名过长。请将 `another_name` 缩短到 64 个字符以内。", en: "The other name is too long. Shorten `another_name` to 64 characters." },
    links: &[],
};

/// `2221175` (HTTP 400): Feishu only supports +86mobile
///
/// This Feishu tenant supports only +86 mobile numbers. Use a Chinese mainland number as `mobile`.
///
/// 该飞书租户只支持 +86 手机号。请将 `mobile` 改为中国大陆号码。
pub const NON_CHINA_MOBILE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221175,
    key: "",
    name: "NonChinaMobileUnsupported",
    status: Some(400),
    message: "Feishu only supports +86mobile",
    rate_limited: false,
    fix: Text { zh: "该飞书租户只支持 +86 手机号。请将 `mobile` 改为中国大陆号码。", en: "This Feishu tenant supports only +86 mobile numbers. Use a Chinese mainland number as `mobile`." },
    links: &[],
};

/// `2221176` (HTTP 400): Add Feishu allow list tenant. Email must be included with non+86mobile
///
/// A mobile number outside +86 needs an email address as well. Pass `email`.
///
/// 使用非 +86 手机号时必须同时填写邮箱。请传入 `email`。
pub const EMAIL_REQUIRED_WITH_NON_CHINA_MOBILE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221176,
    key: "",
    name: "EmailRequiredWithNonChinaMobile",
    status: Some(400),
    message: "Add Feishu allow list tenant. Email must be included with non+86mobile",
    rate_limited: false,
    fix: Text { zh: "使用非 +86 手机号时必须同时填写邮箱。请传入 `email`。", en: "A mobile number outside +86 needs an email address as well. Pass `email`." },
    links: &[],
};

/// `2221181` (HTTP 400): Department does not exist
///
/// A department of the employee does not exist. Correct the department IDs in `employee_order_in_departments`; their type must match `department_id_type`.
///
/// 员工所属的部门不存在。请修正 `employee_order_in_departments` 中的部门 ID，其类型须与 `department_id_type` 一致。
pub const DEPARTMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221181,
    key: "",
    name: "DepartmentNotFound",
    status: Some(400),
    message: "Department does not exist",
    rate_limited: false,
    fix: Text { zh: "员工所属的部门不存在。请修正 `employee_order_in_departments` 中的部门 ID，其类型须与 `department_id_type` 一致。", en: "A department of the employee does not exist. Correct the department IDs in `employee_order_in_departments`; their type must match `department_id_type`." },
    links: &[],
};

/// `2221182` (HTTP 400): Unable to freeze tenant founder
///
/// The founder of the tenant cannot be frozen. Choose another employee. / 不能冻结企业的创建人（企业管理员）。请选择其他员工。
pub const CANNOT_FREEZE_TENANT_FOUNDER: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221182,
    key: "",
    name: "CannotFreezeTenantFounder",
    status: Some(400),
    message: "Unable to freeze tenant founder",
    rate_limited: false,
    fix: Text { zh: "不能冻结企业的创建人（企业管理员）。请选择其他员工。", en: "The founder of the tenant cannot be frozen. Choose another employee." },
    links: &[],
};

/// `2221183` (HTTP 400): Unable to delete tenant founder
///
/// The founder of the tenant cannot be deleted. Choose another employee. / 不能删除租户的创建人。请选择其他员工。
pub const CANNOT_DELETE_TENANT_FOUNDER: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221183,
    key: "",
    name: "CannotDeleteTenantFounder",
    status: Some(400),
    message: "Unable to delete tenant founder",
    rate_limited: false,
    fix: Text { zh: "不能删除租户的创建人。请选择其他员工。", en: "The founder of the tenant cannot be deleted. Choose another employee." },
    links: &[],
};

/// `2221185` (HTTP 400): Frequent deletion. User recovered less than an hour ago
///
/// The employee was restored less than one hour ago and cannot be removed again yet. Try again one hour after the restoration.
///
/// 员工恢复后不足一小时，不能再次离职。请在恢复满一小时后重试。
pub const DELETED_TOO_SOON_AFTER_RESTORE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221185,
    key: "",
    name: "DeletedTooSoonAfterRestore",
    status: Some(400),
    message: "Frequent deletion. User recovered less than an hour ago",
    rate_limited: false,
    fix: Text { zh: "员工恢复后不足一小时，不能再次离职。请在恢复满一小时后重试。", en: "The employee was restored less than one hour ago and cannot be removed again yet. Try again one hour after the restoration." },
    links: &[],
};

/// `2221191` (HTTP 400): Invalid extension number
///
/// The extension number is invalid. Correct `extension_number`. / 分机号不合法。请修正 `extension_number`。
pub const INVALID_EXTENSION_NUMBER: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221191,
    key: "",
    name: "InvalidExtensionNumber",
    status: Some(400),
    message: "Invalid extension number",
    rate_limited: false,
    fix: Text { zh: "分机号不合法。请修正 `extension_number`。", en: "The extension number is invalid. Correct `extension_number`." },
    links: &[],
};

/// `2221192` (HTTP 400): Repeated extension number within the tenant
///
/// Another employee of the tenant has this extension number. Change `extension_number`.
///
/// 分机号已被租户内其他员工使用。请更换 `extension_number`。
pub const DUPLICATE_EXTENSION_NUMBER: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221192,
    key: "",
    name: "DuplicateExtensionNumber",
    status: Some(400),
    message: "Repeated extension number within the tenant",
    rate_limited: false,
    fix: Text { zh: "分机号已被租户内其他员工使用。请更换 `extension_number`。", en: "Another employee of the tenant has this extension number. Change `extension_number`." },
    links: &[],
};

/// `2221193` (HTTP 400): Extension number exceeds limit
///
/// The extension number is too long. Shorten `extension_number` to 99 characters.
///
/// 分机号过长。请将 `extension_number` 缩短到 99 个字符以内。
pub const EXTENSION_NUMBER_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221193,
    key: "",
    name: "ExtensionNumberTooLong",
    status: Some(400),
    message: "Extension number exceeds limit",
    rate_limited: false,
    fix: Text { zh: "分机号过长。请将 `extension_number` 缩短到 99 个字符以内。", en: "The extension number is too long. Shorten `extension_number` to 99 characters." },
    links: &[],
};

/// `2221210` (HTTP 400): Invalid join date
///
/// The join date is invalid. Write `join_date` as `yyyy-mm-dd`. / 入职日期不合法。请按 `yyyy-mm-dd` 填写 `join_date`。
pub const INVALID_JOIN_DATE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221210,
    key: "",
    name: "InvalidJoinDate",
    status: Some(400),
    message: "Invalid join date",
    rate_limited: false,
    fix: Text { zh: "入职日期不合法。请按 `yyyy-mm-dd` 填写 `join_date`。", en: "The join date is invalid. Write `join_date` as `yyyy-mm-dd`." },
    links: &[],
};

/// `2221213` (HTTP 400): Resign date invalid or earlier than join date or empty
///
/// The resign date is empty, malformed or earlier than the join date. Correct `resign_date`.
///
/// 离职日期为空、格式不正确或早于入职日期。请修正 `resign_date`。
pub const INVALID_RESIGN_DATE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221213,
    key: "",
    name: "InvalidResignDate",
    status: Some(400),
    message: "Resign date invalid or earlier than join date or empty",
    rate_limited: false,
    fix: Text { zh: "离职日期为空、格式不正确或早于入职日期。请修正 `resign_date`。", en: "The resign date is empty, malformed or earlier than the join date. Correct `resign_date`." },
    links: &[],
};

/// `2221214` (HTTP 400): Resign reason invalid or not match resign type
///
/// The resign reason is invalid or does not match the resign type. Make `resign_reason` fit `resign_type`.
///
/// 离职原因不合法，或与离职类型不匹配。请让 `resign_reason` 与 `resign_type` 相符。
pub const INVALID_RESIGN_REASON: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221214,
    key: "",
    name: "InvalidResignReason",
    status: Some(400),
    message: "Resign reason invalid or not match resign type",
    rate_limited: false,
    fix: Text { zh: "离职原因不合法，或与离职类型不匹配。请让 `resign_reason` 与 `resign_type` 相符。", en: "The resign reason is invalid or does not match the resign type. Make `resign_reason` fit `resign_type`." },
    links: &[],
};

/// `2221216` (HTTP 400): Invalid work country or region
///
/// The work country or region is invalid. Set `work_country_or_region` to a valid country or region code.
///
/// 工作国家或地区不合法。请将 `work_country_or_region` 改为有效的国家或地区编码。
pub const INVALID_WORK_COUNTRY: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221216,
    key: "",
    name: "InvalidWorkCountry",
    status: Some(400),
    message: "Invalid work country or region",
    rate_limited: false,
    fix: Text { zh: "工作国家或地区不合法。请将 `work_country_or_region` 改为有效的国家或地区编码。", en: "The work country or region is invalid. Set `work_country_or_region` to a valid country or region code." },
    links: &[],
};

/// `2221217` (HTTP 400): WorkplaceID not found
///
/// The workplace does not exist. Set `work_place_id` to a workplace of the tenant.
///
/// 工作地点不存在。请将 `work_place_id` 改为租户中已有的工作地点。
pub const WORKPLACE_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221217,
    key: "",
    name: "WorkplaceIdNotFound",
    status: Some(400),
    message: "WorkplaceID not found",
    rate_limited: false,
    fix: Text { zh: "工作地点不存在。请将 `work_place_id` 改为租户中已有的工作地点。", en: "The workplace does not exist. Set `work_place_id` to a workplace of the tenant." },
    links: &[],
};

/// `2221221` (HTTP 400): DottedLineLeaderID exceeds length limit
///
/// There are too many dotted-line leaders. Pass fewer IDs in `dotted_line_leader_ids`: at most 20 when creating an employee, 10 when updating.
///
/// 虚线上级过多。请减少 `dotted_line_leader_ids` 中的 ID：创建员工时最多 20 个，更新时最多 10 个。
pub const DOTTED_LINE_LEADER_ID_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221221,
    key: "",
    name: "DottedLineLeaderIdLimitExceeded",
    status: Some(400),
    message: "DottedLineLeaderID exceeds length limit",
    rate_limited: false,
    fix: Text { zh: "虚线上级过多。请减少 `dotted_line_leader_ids` 中的 ID：创建员工时最多 20 个，更新时最多 10 个。", en: "There are too many dotted-line leaders. Pass fewer IDs in `dotted_line_leader_ids`: at most 20 when creating an employee, 10 when updating." },
    links: &[],
};

/// `2221222` (HTTP 400): Invalid dottedLineLeaderID
///
/// A dotted-line leader is invalid. Pass IDs of active employees in `dotted_line_leader_ids`; their type must match `employee_id_type`.
///
/// 虚线上级无效。请将 `dotted_line_leader_ids` 改为在职员工的 ID，其类型须与 `employee_id_type` 一致。
pub const INVALID_DOTTED_LINE_LEADER_ID: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221222,
    key: "",
    name: "InvalidDottedLineLeaderId",
    status: Some(400),
    message: "Invalid dottedLineLeaderID",
    rate_limited: false,
    fix: Text { zh: "虚线上级无效。请将 `dotted_line_leader_ids` 改为在职员工的 ID，其类型须与 `employee_id_type` 一致。", en: "A dotted-line leader is invalid. Pass IDs of active employees in `dotted_line_leader_ids`; their type must match `employee_id_type`." },
    links: &[],
};

/// `2221223` (HTTP 400): Invalid job title ID
///
/// The job title does not exist. Set `job_title_id` to a job title of the tenant.
///
/// 职务不存在。请将 `job_title_id` 改为租户中已有的职务。
pub const INVALID_JOB_TITLE_ID: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221223,
    key: "",
    name: "InvalidJobTitleId",
    status: Some(400),
    message: "Invalid job title ID",
    rate_limited: false,
    fix: Text { zh: "职务不存在。请将 `job_title_id` 改为租户中已有的职务。", en: "The job title does not exist. Set `job_title_id` to a job title of the tenant." },
    links: &[],
};

/// `2221231` (HTTP 400): Resign type invalid or not match resign reason
///
/// The resign type is invalid or does not match the resign reason. Make `resign_type` fit `resign_reason`.
///
/// 离职类型不合法，或与离职原因不匹配。请让 `resign_type` 与 `resign_reason` 相符。
pub const INVALID_RESIGN_TYPE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221231,
    key: "",
    name: "InvalidResignType",
    status: Some(400),
    message: "Resign type invalid or not match resign reason",
    rate_limited: false,
    fix: Text { zh: "离职类型不合法，或与离职原因不匹配。请让 `resign_type` 与 `resign_reason` 相符。", en: "The resign type is invalid or does not match the resign reason. Make `resign_type` fit `resign_reason`." },
    links: &[],
};

/// `2221238` (HTTP 400): DottedLineLeaderID loop error
///
/// The dotted-line leaders form a loop, for example two people leading each other. Change `dotted_line_leader_ids`.
///
/// 虚线上级成环，例如两人互为上级。请修改 `dotted_line_leader_ids`。
pub const DOTTED_LINE_LEADER_ID_LOOP_ERROR: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221238,
    key: "",
    name: "DottedLineLeaderIdLoopError",
    status: Some(400),
    message: "DottedLineLeaderID loop error",
    rate_limited: false,
    fix: Text { zh: "虚线上级成环，例如两人互为上级。请修改 `dotted_line_leader_ids`。", en: "The dotted-line leaders form a loop, for example two people leading each other. Change `dotted_line_leader_ids`." },
    links: &[],
};

/// `2221239` (HTTP 400): Leader loop error
///
/// The leaders form a loop, for example two people leading each other. Change `leader_id`.
///
/// 直属上级成环，例如两人互为上级。请修改 `leader_id`。
pub const LEADER_LOOP_ERROR: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221239,
    key: "",
    name: "LeaderLoopError",
    status: Some(400),
    message: "Leader loop error",
    rate_limited: false,
    fix: Text { zh: "直属上级成环，例如两人互为上级。请修改 `leader_id`。", en: "The leaders form a loop, for example two people leading each other. Change `leader_id`." },
    links: &[],
};

/// `2221240` (HTTP 400): JobNumber not unique
///
/// Another active employee of the tenant has this job number. Change `job_number`.
///
/// 工号已被租户内其他在职员工使用。请更换 `job_number`。
pub const JOB_NUMBER_NOT_UNIQUE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221240,
    key: "",
    name: "JobNumberNotUnique",
    status: Some(400),
    message: "JobNumber not unique",
    rate_limited: false,
    fix: Text { zh: "工号已被租户内其他在职员工使用。请更换 `job_number`。", en: "Another active employee of the tenant has this job number. Change `job_number`." },
    links: &[],
};

/// `2221242` (HTTP 400): Invalid custom field
///
/// A custom field is invalid. Check the keys, types and values in `custom_field_values`.
///
/// 自定义字段不合法。请检查 `custom_field_values` 中的字段键、类型与取值。
pub const INVALID_CUSTOM_FIELD: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221242,
    key: "",
    name: "InvalidCustomField",
    status: Some(400),
    message: "Invalid custom field",
    rate_limited: false,
    fix: Text { zh: "自定义字段不合法。请检查 `custom_field_values` 中的字段键、类型与取值。", en: "A custom field is invalid. Check the keys, types and values in `custom_field_values`." },
    links: &[],
};

/// `2221246` (HTTP 400): User staff status not updated
///
/// The employee already has the target status, for example "to be resigned", so nothing changed. Query the current status; do not repeat the call.
///
/// 员工已处于目标状态（例如已是待离职），状态没有变化。请先查询员工的当前状态，无需重复操作。
pub const EMPLOYEE_STATUS_UNCHANGED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221246,
    key: "",
    name: "EmployeeStatusUnchanged",
    status: Some(400),
    message: "User staff status not updated",
    rate_limited: false,
    fix: Text { zh: "员工已处于目标状态（例如已是待离职），状态没有变化。请先查询员工的当前状态，无需重复操作。", en: "The employee already has the target status, for example \"to be resigned\", so nothing changed. Query the current status; do not repeat the call." },
    links: &[],
};

/// `2221248` (HTTP 400): Resurrect exceeds seat limit
///
/// Restoring the employee exceeds the seat limit. Change `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns the available seats.
///
/// 恢复员工所需的席位超出上限。请调整 `subscription_ids`，可用席位通过 `tenant.v2.tenant_product_assign_info.query` 查询。
pub const RESURRECT_SEAT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221248,
    key: "",
    name: "ResurrectSeatLimitExceeded",
    status: Some(400),
    message: "Resurrect exceeds seat limit",
    rate_limited: false,
    fix: Text { zh: "恢复员工所需的席位超出上限。请调整 `subscription_ids`，可用席位通过 `tenant.v2.tenant_product_assign_info.query` 查询。", en: "Restoring the employee exceeds the seat limit. Change `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns the available seats." },
    links: &[],
};

/// `2221252` (HTTP 400): Hybrid license tenant prohibits passing empty licenses to create users
///
/// The tenant has hybrid licenses, so a seat must be given. Pass valid seats in `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns them.
///
/// 租户使用混合许可证，必须指定席位。请在 `subscription_ids` 中传入有效席位，可通过 `tenant.v2.tenant_product_assign_info.query` 查询。
pub const LICENSE_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221252,
    key: "",
    name: "LicenseRequired",
    status: Some(400),
    message: "Hybrid license tenant prohibits passing empty licenses to create users",
    rate_limited: false,
    fix: Text { zh: "租户使用混合许可证，必须指定席位。请在 `subscription_ids` 中传入有效席位，可通过 `tenant.v2.tenant_product_assign_info.query` 查询。", en: "The tenant has hybrid licenses, so a seat must be given. Pass valid seats in `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns them." },
    links: &[],
};

/// `2221253` (HTTP 400): Designated licenseID is insufficient
///
/// The given seat has none left. Use another one in `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns the available seats.
///
/// 指定席位的剩余数量不足。请在 `subscription_ids` 中改用其他席位，可通过 `tenant.v2.tenant_product_assign_info.query` 查询。
pub const DESIGNATED_LICENSE_INSUFFICIENT: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221253,
    key: "",
    name: "DesignatedLicenseInsufficient",
    status: Some(400),
    message: "Designated licenseID is insufficient",
    rate_limited: false,
    fix: Text { zh: "指定席位的剩余数量不足。请在 `subscription_ids` 中改用其他席位，可通过 `tenant.v2.tenant_product_assign_info.query` 查询。", en: "The given seat has none left. Use another one in `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns the available seats." },
    links: &[],
};

/// `2221254` (HTTP 400): Designated licenseID is invalid
///
/// A given seat ID is invalid. Correct `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns the available seat IDs.
///
/// 指定的席位 ID 不合法。请修正 `subscription_ids`，可用席位 ID 通过 `tenant.v2.tenant_product_assign_info.query` 查询。
pub const INVALID_DESIGNATED_LICENSE_ID: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221254,
    key: "",
    name: "InvalidDesignatedLicenseId",
    status: Some(400),
    message: "Designated licenseID is invalid",
    rate_limited: false,
    fix: Text { zh: "指定的席位 ID 不合法。请修正 `subscription_ids`，可用席位 ID 通过 `tenant.v2.tenant_product_assign_info.query` 查询。", en: "A given seat ID is invalid. Correct `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns the available seat IDs." },
    links: &[],
};

/// `2221255` (HTTP 400): Main department must be the first
///
/// The main department must come first. Change `employee_order_in_departments` so that the main department is sorted first.
///
/// 主部门必须排在第一位。请调整 `employee_order_in_departments`，让主部门的排序最靠前。
pub const MAIN_DEPARTMENT_NOT_FIRST: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221255,
    key: "",
    name: "MainDepartmentNotFirst",
    status: Some(400),
    message: "Main department must be the first",
    rate_limited: false,
    fix: Text { zh: "主部门必须排在第一位。请调整 `employee_order_in_departments`，让主部门的排序最靠前。", en: "The main department must come first. Change `employee_order_in_departments` so that the main department is sorted first." },
    links: &[],
};

/// `2221263` (HTTP 400): Tenant has not activated multi geo
///
/// The tenant has not enabled Multi-Geo (data residency in several regions). Enable it or leave out `geo_name`.
///
/// 租户没有开通 Multi-Geo（多地理位置数据驻留）。请先开通，或不传 `geo_name`。
pub const MULTI_GEO_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221263,
    key: "",
    name: "MultiGeoNotEnabled",
    status: Some(400),
    message: "Tenant has not activated multi geo",
    rate_limited: false,
    fix: Text { zh: "租户没有开通 Multi-Geo（多地理位置数据驻留）。请先开通，或不传 `geo_name`。", en: "The tenant has not enabled Multi-Geo (data residency in several regions). Enable it or leave out `geo_name`." },
    links: &[],
};

/// `2221264` (HTTP 400): User geo does not exist
///
/// The given data region does not exist. Set `geo_name` to a geo that the tenant has, in lower case; the operation that lists the geos returns them.
///
/// 指定的数据驻留地不存在。请在 `geo_name` 中填写企业已开通的 Geo，并使用小写字母；已开通的 Geo 可通过「获取地理位置列表」接口查询。
pub const USER_GEO_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221264,
    key: "",
    name: "UserGeoNotFound",
    status: Some(400),
    message: "User geo does not exist",
    rate_limited: false,
    fix: Text { zh: "指定的数据驻留地不存在。请在 `geo_name` 中填写企业已开通的 Geo，并使用小写字母；已开通的 Geo 可通过「获取地理位置列表」接口查询。", en: "The given data region does not exist. Set `geo_name` to a geo that the tenant has, in lower case; the operation that lists the geos returns them." },
    links: &[],
};

/// `2221265` (HTTP 400): The application does not have permission to write to the geo
///
/// The app may not set the data region of employees. Apply for the scope `directory:employee.base.geo:write` in the developer console.
///
/// 应用没有写入员工数据驻留地的权限。请在开发者后台申请 `directory:employee.base.geo:write` 权限。
pub const GEO_WRITE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221265,
    key: "",
    name: "GeoWriteDenied",
    status: Some(400),
    message: "The application does not have permission to write to the geo",
    rate_limited: false,
    fix: Text { zh: "应用没有写入员工数据驻留地的权限。请在开发者后台申请 `directory:employee.base.geo:write` 权限。", en: "The app may not set the data region of employees. Apply for the scope `directory:employee.base.geo:write` in the developer console." },
    links: &[],
};

/// `2221266` (HTTP 400): The application does not have permission to write to the SubscriptionID
///
/// The app may not set the seats of employees. Apply for the scope `directory:employee.base.subscription_ids:write` in the developer console.
///
/// 应用没有写入员工席位信息的权限。请在开发者后台申请 `directory:employee.base.subscription_ids:write` 权限。
pub const SUBSCRIPTION_ID_WRITE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221266,
    key: "",
    name: "SubscriptionIdWriteDenied",
    status: Some(400),
    message: "The application does not have permission to write to the SubscriptionID",
    rate_limited: false,
    fix: Text { zh: "应用没有写入员工席位信息的权限。请在开发者后台申请 `directory:employee.base.subscription_ids:write` 权限。", en: "The app may not set the seats of employees. Apply for the scope `directory:employee.base.subscription_ids:write` in the developer console." },
    links: &[],
};

/// `2221268` (HTTP 400): Tenant not in the access list
///
/// The tenant is not on the list of those that may restore employees. Find out whether it should be; to have it added, contact support with the log id.
///
/// 租户不在允许恢复员工的名单中。请确认租户是否在名单内；如需加入，请联系技术支持并提供 log id。
pub const TENANT_NOT_IN_ACCESS_LIST: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221268,
    key: "",
    name: "TenantNotInAccessList",
    status: Some(400),
    message: "Tenant not in the access list",
    rate_limited: false,
    fix: Text { zh: "租户不在允许恢复员工的名单中。请确认租户是否在名单内；如需加入，请联系技术支持并提供 log id。", en: "The tenant is not on the list of those that may restore employees. Find out whether it should be; to have it added, contact support with the log id." },
    links: &[],
};

/// `2221269` (HTTP 400): Resurrect user info duplicated
///
/// The data of the employee to restore conflicts with an active employee. Check whether an active employee has the same mobile number, email address or employee ID.
///
/// 待恢复员工的信息与在职员工冲突。请检查手机号、邮箱和员工 ID 是否与在职员工重复。
pub const RESTORED_USER_INFO_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221269,
    key: "",
    name: "RestoredUserInfoConflict",
    status: Some(400),
    message: "Resurrect user info duplicated",
    rate_limited: false,
    fix: Text { zh: "待恢复员工的信息与在职员工冲突。请检查手机号、邮箱和员工 ID 是否与在职员工重复。", en: "The data of the employee to restore conflicts with an active employee. Check whether an active employee has the same mobile number, email address or employee ID." },
    links: &[],
};

/// `2221270` (HTTP 400): Can't resurrect user in delete process
///
/// The employee is still being removed and cannot be restored yet. Try again when that has ended.
///
/// 员工的离职流程尚未结束，暂不能恢复。请等流程结束后重试。
pub const CANNOT_RESURRECT_USER: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221270,
    key: "",
    name: "CannotResurrectUser",
    status: Some(400),
    message: "Can't resurrect user in delete process",
    rate_limited: false,
    fix: Text { zh: "员工的离职流程尚未结束，暂不能恢复。请等流程结束后重试。", en: "The employee is still being removed and cannot be restored yet. Try again when that has ended." },
    links: &[],
};

/// `2221271` (HTTP 400): User exceed billing seats limit
///
/// The billing seats are used up, so the employee cannot be restored. Have an administrator add billing seats.
///
/// 计费席位已用完，暂时无法恢复员工。请由管理员增加计费席位。
pub const USER_BILLING_SEAT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221271,
    key: "",
    name: "UserBillingSeatLimitExceeded",
    status: Some(400),
    message: "User exceed billing seats limit",
    rate_limited: false,
    fix: Text { zh: "计费席位已用完，暂时无法恢复员工。请由管理员增加计费席位。", en: "The billing seats are used up, so the employee cannot be restored. Have an administrator add billing seats." },
    links: &[],
};

/// `2221272` (HTTP 400): User exceed tenant limit
///
/// The tenant has the maximum number of employees, so the employee cannot be restored. Reduce the employees or raise the limit of the tenant.
///
/// 员工人数超过租户上限，暂时无法恢复员工。请减少在职员工，或调整租户的人数上限。
pub const USER_TENANT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221272,
    key: "",
    name: "UserTenantLimitExceeded",
    status: Some(400),
    message: "User exceed tenant limit",
    rate_limited: false,
    fix: Text { zh: "员工人数超过租户上限，暂时无法恢复员工。请减少在职员工，或调整租户的人数上限。", en: "The tenant has the maximum number of employees, so the employee cannot be restored. Reduce the employees or raise the limit of the tenant." },
    links: &[],
};

/// `2221273` (HTTP 400): User exceed certification seats limit
///
/// The certified seats are used up, so the employee cannot be restored. Have an administrator add certified seats.
///
/// 认证席位已用完，暂时无法恢复员工。请由管理员增加认证席位。
pub const USER_CERTIFICATION_SEAT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221273,
    key: "",
    name: "UserCertificationSeatLimitExceeded",
    status: Some(400),
    message: "User exceed certification seats limit",
    rate_limited: false,
    fix: Text { zh: "认证席位已用完，暂时无法恢复员工。请由管理员增加认证席位。", en: "The certified seats are used up, so the employee cannot be restored. Have an administrator add certified seats." },
    links: &[],
};

/// `2221274` (HTTP 400): User exceed feature contact seats limit
///
/// The contact seats are used up, so the employee cannot be restored. Raise the limit of contact seats.
///
/// 通讯录席位已达上限，无法恢复员工。请调高通讯录席位上限。
pub const CONTACT_SEAT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221274,
    key: "",
    name: "ContactSeatLimitExceeded",
    status: Some(400),
    message: "User exceed feature contact seats limit",
    rate_limited: false,
    fix: Text { zh: "通讯录席位已达上限，无法恢复员工。请调高通讯录席位上限。", en: "The contact seats are used up, so the employee cannot be restored. Raise the limit of contact seats." },
    links: &[],
};

/// `2221275` (HTTP 400): Tenant version not allow resurrection
///
/// The edition of the tenant cannot restore employees. Upgrade to one that can (Business Pro or higher).
///
/// 租户的当前版本不支持恢复员工。请升级到支持该功能的版本（商业专业版及以上）。
pub const RESURRECTION_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221275,
    key: "",
    name: "ResurrectionNotAllowed",
    status: Some(400),
    message: "Tenant version not allow resurrection",
    rate_limited: false,
    fix: Text { zh: "租户的当前版本不支持恢复员工。请升级到支持该功能的版本（商业专业版及以上）。", en: "The edition of the tenant cannot restore employees. Upgrade to one that can (Business Pro or higher)." },
    links: &[],
};

/// `2221278` (HTTP 400): Invalid enterprise email
///
/// The enterprise email address is invalid. Set `enterprise_email` to a well-formed address with an available domain.
///
/// 企业邮箱不合法。请将 `enterprise_email` 改为格式正确且域名可用的地址。
pub const INVALID_ENTERPRISE_EMAIL: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221278,
    key: "",
    name: "InvalidEnterpriseEmail",
    status: Some(400),
    message: "Invalid enterprise email",
    rate_limited: false,
    fix: Text { zh: "企业邮箱不合法。请将 `enterprise_email` 改为格式正确且域名可用的地址。", en: "The enterprise email address is invalid. Set `enterprise_email` to a well-formed address with an available domain." },
    links: &[],
};

/// `2221292` (HTTP 400): User department is disabled
///
/// A department of the employee is disabled. Have an administrator enable it, or move the employee to another department.
///
/// 员工所属的部门已停用。请由管理员启用该部门，或将员工调整到其他部门。
pub const USER_DEPARTMENT_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221292,
    key: "",
    name: "UserDepartmentDisabled",
    status: Some(400),
    message: "User department is disabled",
    rate_limited: false,
    fix: Text { zh: "员工所属的部门已停用。请由管理员启用该部门，或将员工调整到其他部门。", en: "A department of the employee is disabled. Have an administrator enable it, or move the employee to another department." },
    links: &[],
};

/// `2221293` (HTTP 400): Only allow update preResigned\resigned employee's resign info field
///
/// Resign information can be updated only for employees who are resigned or about to be. Choose such an employee, or leave out the resign date, type, reason and remark.
///
/// 离职信息只能为待离职或离职的员工更新。请选择这类员工，或从请求中移除离职日期、类型、原因和备注。
pub const RESIGN_INFO_UPDATE_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221293,
    key: "",
    name: "ResignInfoUpdateNotAllowed",
    status: Some(400),
    message: "Only allow update preResigned\\resigned employee's resign info field",
    rate_limited: false,
    fix: Text { zh: "离职信息只能为待离职或离职的员工更新。请选择这类员工，或从请求中移除离职日期、类型、原因和备注。", en: "Resign information can be updated only for employees who are resigned or about to be. Choose such an employee, or leave out the resign date, type, reason and remark." },
    links: &[],
};

/// `2221300` (HTTP 400): Department common error
///
/// The department service failed. Try again; if it keeps failing, contact support with the log id.
///
/// 部门服务异常。请重试；若持续失败，请联系技术支持并提供 log id。
pub const DEPARTMENT_COMMON_ERROR: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221300,
    key: "",
    name: "DepartmentCommonError",
    status: Some(400),
    message: "Department common error",
    rate_limited: false,
    fix: Text { zh: "部门服务异常。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The department service failed. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `2221305` (HTTP 400): Request parameter error
///
/// A request parameter is invalid. Correct it as the `msg` of the reply says.
///
/// 请求参数不合法。请根据响应中的 `msg` 修正参数。
pub const INVALID_DEPARTMENT_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221305,
    key: "",
    name: "InvalidDepartmentParameter",
    status: Some(400),
    message: "Request parameter error",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请根据响应中的 `msg` 修正参数。", en: "A request parameter is invalid. Correct it as the `msg` of the reply says." },
    links: &[],
};

/// `2221306` (HTTP 400): ExternalID repeat
///
/// The custom department ID exists already in the tenant. Change `custom_department_id` and try again.
///
/// 自定义部门 ID 在租户内已存在。请更换 `custom_department_id` 后重试。
pub const EXTERNAL_ID_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221306,
    key: "",
    name: "ExternalIdDuplicated",
    status: Some(400),
    message: "ExternalID repeat",
    rate_limited: false,
    fix: Text { zh: "自定义部门 ID 在租户内已存在。请更换 `custom_department_id` 后重试。", en: "The custom department ID exists already in the tenant. Change `custom_department_id` and try again." },
    links: &[],
};

/// `2221307` (HTTP 400): Exceed department limit
///
/// The tenant has too many departments. Delete some, then try again. / 租户的部门数量超出上限。请删除不再使用的部门后重试。
pub const DEPARTMENT_COUNT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221307,
    key: "",
    name: "DepartmentCountLimitExceeded",
    status: Some(400),
    message: "Exceed department limit",
    rate_limited: false,
    fix: Text { zh: "租户的部门数量超出上限。请删除不再使用的部门后重试。", en: "The tenant has too many departments. Delete some, then try again." },
    links: &[],
};

/// `2221309` (HTTP 400): Department does not exist
///
/// The department or its parent does not exist. Check the department ID and `parent_department_id`; their type must match `department_id_type`.
///
/// 部门或其父部门不存在。请检查部门 ID 和 `parent_department_id`，其类型须与 `department_id_type` 一致。
pub const DEPARTMENT_OR_PARENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221309,
    key: "",
    name: "DepartmentOrParentNotFound",
    status: Some(400),
    message: "Department does not exist",
    rate_limited: false,
    fix: Text { zh: "部门或其父部门不存在。请检查部门 ID 和 `parent_department_id`，其类型须与 `department_id_type` 一致。", en: "The department or its parent does not exist. Check the department ID and `parent_department_id`; their type must match `department_id_type`." },
    links: &[],
};

/// `2221311` (HTTP 400): Internationalized name duplication
///
/// A localized name of the department (English or Japanese) is taken by another department. Change the localized names in `name`.
///
/// 部门的多语言名称（英文或日文）与现有部门重复。请修改 `name` 中的多语言名称。
pub const INTERNATIONALIZED_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221311,
    key: "",
    name: "InternationalizedNameDuplicated",
    status: Some(400),
    message: "Internationalized name duplication",
    rate_limited: false,
    fix: Text { zh: "部门的多语言名称（英文或日文）与现有部门重复。请修改 `name` 中的多语言名称。", en: "A localized name of the department (English or Japanese) is taken by another department. Change the localized names in `name`." },
    links: &[],
};

/// `2221312` (HTTP 400): Exceed department level depth
///
/// The department is more than 25 levels deep. Place it under a parent at a higher level.
///
/// 部门层级超过 25 级。请将部门移到层级更浅的父部门下。
pub const DEPARTMENT_LEVEL_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221312,
    key: "",
    name: "DepartmentLevelLimitExceeded",
    status: Some(400),
    message: "Exceed department level depth",
    rate_limited: false,
    fix: Text { zh: "部门层级超过 25 级。请将部门移到层级更浅的父部门下。", en: "The department is more than 25 levels deep. Place it under a parent at a higher level." },
    links: &[],
};

/// `2221313` (HTTP 400): ExternalID invalid
///
/// The custom department ID exceeds 64 characters. Shorten `custom_department_id`.
///
/// 自定义部门 ID 超过 64 个字符。请缩短 `custom_department_id`。
pub const CUSTOM_DEPARTMENT_ID_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221313,
    key: "",
    name: "CustomDepartmentIdTooLong",
    status: Some(400),
    message: "ExternalID invalid",
    rate_limited: false,
    fix: Text { zh: "自定义部门 ID 超过 64 个字符。请缩短 `custom_department_id`。", en: "The custom department ID exceeds 64 characters. Shorten `custom_department_id`." },
    links: &[],
};

/// `2221317` (HTTP 400): Department direct sub departments exceed limits
///
/// The parent department has 1000 direct subdepartments. Use another parent or remove some of them first.
///
/// 父部门的直属子部门已达 1000 个。请改用其他父部门，或先减少其子部门。
pub const DEPARTMENT_DIRECT_SUB_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221317,
    key: "",
    name: "DepartmentDirectSubLimitExceeded",
    status: Some(400),
    message: "Department direct sub departments exceed limits",
    rate_limited: false,
    fix: Text { zh: "父部门的直属子部门已达 1000 个。请改用其他父部门，或先减少其子部门。", en: "The parent department has 1000 direct subdepartments. Use another parent or remove some of them first." },
    links: &[],
};

/// `2221319` (HTTP 400): Department name duplicate when creating and updating
///
/// The department name is taken. Change `name`. / 部门名称已被使用。请更换 `name`。
pub const DEPARTMENT_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221319,
    key: "",
    name: "DepartmentNameDuplicated",
    status: Some(400),
    message: "Department name duplicate when creating and updating",
    rate_limited: false,
    fix: Text { zh: "部门名称已被使用。请更换 `name`。", en: "The department name is taken. Change `name`." },
    links: &[],
};

/// `2221328` (HTTP 400): Description invalid
///
/// The default value or a localized value of the description exceeds 100 characters. Shorten it and try again.
///
/// 描述的默认值或某个多语言值超过 100 个字符。请缩短后重试。
pub const INVALID_DESCRIPTION: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221328,
    key: "",
    name: "InvalidDescription",
    status: Some(400),
    message: "Description invalid",
    rate_limited: false,
    fix: Text { zh: "描述的默认值或某个多语言值超过 100 个字符。请缩短后重试。", en: "The default value or a localized value of the description exceeds 100 characters. Shorten it and try again." },
    links: &[],
};

/// `2221329` (HTTP 400): Department type invalid
///
/// The department type is invalid. Use a type that the tenant supports. / 部门类型不合法。请改用租户支持的部门类型后重试。
pub const INVALID_DEPARTMENT_TYPE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221329,
    key: "",
    name: "InvalidDepartmentType",
    status: Some(400),
    message: "Department type invalid",
    rate_limited: false,
    fix: Text { zh: "部门类型不合法。请改用租户支持的部门类型后重试。", en: "The department type is invalid. Use a type that the tenant supports." },
    links: &[],
};

/// `2221330` (HTTP 400): HRBP invalid
///
/// The HRBP is invalid. Name an employee of the same tenant who is neither resigned nor frozen.
///
/// HRBP 无效。请指定同一租户内未离职、未冻结的员工。
pub const INVALID_HRBP: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221330,
    key: "",
    name: "InvalidHrbp",
    status: Some(400),
    message: "HRBP invalid",
    rate_limited: false,
    fix: Text { zh: "HRBP 无效。请指定同一租户内未离职、未冻结的员工。", en: "The HRBP is invalid. Name an employee of the same tenant who is neither resigned nor frozen." },
    links: &[],
};

/// `2221331` (HTTP 400): Custom field value invalid
///
/// The value of a custom field is invalid. Correct `custom_field_values` as the `msg` of the reply says.
///
/// 自定义字段的值不合法。请根据响应中的 `msg` 修正 `custom_field_values`。
pub const INVALID_CUSTOM_FIELD_VALUE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221331,
    key: "",
    name: "InvalidCustomFieldValue",
    status: Some(400),
    message: "Custom field value invalid",
    rate_limited: false,
    fix: Text { zh: "自定义字段的值不合法。请根据响应中的 `msg` 修正 `custom_field_values`。", en: "The value of a custom field is invalid. Correct `custom_field_values` as the `msg` of the reply says." },
    links: &[],
};

/// `2221332` (HTTP 400): Department has members, can not delete department
///
/// The department still has active or pending employees and cannot be deleted. Move them out first.
///
/// 部门中还有在职或待入职的员工，不能删除。请先将他们移出部门。
pub const DEPARTMENT_HAS_MEMBER: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221332,
    key: "",
    name: "DepartmentHasMember",
    status: Some(400),
    message: "Department has members, can not delete department",
    rate_limited: false,
    fix: Text { zh: "部门中还有在职或待入职的员工，不能删除。请先将他们移出部门。", en: "The department still has active or pending employees and cannot be deleted. Move them out first." },
    links: &[],
};

/// `2221333` (HTTP 400): Department name can not contain '/'
///
/// A department name cannot contain `/`. Remove the character from `name`.
///
/// 部门名称不能包含 `/`。请从 `name` 中去掉该字符。
pub const DEPARTMENT_NAME_CONTAINS_SLASH: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221333,
    key: "",
    name: "DepartmentNameContainsSlash",
    status: Some(400),
    message: "Department name can not contain '/'",
    rate_limited: false,
    fix: Text { zh: "部门名称不能包含 `/`。请从 `name` 中去掉该字符。", en: "A department name cannot contain `/`. Remove the character from `name`." },
    links: &[],
};

/// `2221334` (HTTP 400): Department ID duplicate
///
/// The department ID is taken. Change `custom_department_id` and try again.
///
/// 部门 ID 已被使用。请更换 `custom_department_id` 后重试。
pub const DEPARTMENT_ID_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221334,
    key: "",
    name: "DepartmentIdDuplicated",
    status: Some(400),
    message: "Department ID duplicate",
    rate_limited: false,
    fix: Text { zh: "部门 ID 已被使用。请更换 `custom_department_id` 后重试。", en: "The department ID is taken. Change `custom_department_id` and try again." },
    links: &[],
};

/// `2221348` (HTTP 400): Department has child, can not delete department
///
/// The department has subdepartments and cannot be deleted. Move or delete them first.
///
/// 部门下还有子部门，不能删除。请先移动或删除子部门。
pub const DEPARTMENT_HAS_CHILD: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221348,
    key: "",
    name: "DepartmentHasChild",
    status: Some(400),
    message: "Department has child, can not delete department",
    rate_limited: false,
    fix: Text { zh: "部门下还有子部门，不能删除。请先移动或删除子部门。", en: "The department has subdepartments and cannot be deleted. Move or delete them first." },
    links: &[],
};

/// `2221349` (HTTP 400): Department has member, can not disable department
///
/// The department has members and cannot be disabled. Move them out first. / 部门中还有成员，不能停用。请先将成员移出部门。
pub const CANNOT_DISABLE_DEPARTMENT_WITH_MEMBER: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221349,
    key: "",
    name: "CannotDisableDepartmentWithMember",
    status: Some(400),
    message: "Department has member, can not disable department",
    rate_limited: false,
    fix: Text { zh: "部门中还有成员，不能停用。请先将成员移出部门。", en: "The department has members and cannot be disabled. Move them out first." },
    links: &[],
};

/// `2221350` (HTTP 400): Department has child, can not disable department
///
/// The department has subdepartments and cannot be disabled. Move them away first.
///
/// 部门下还有子部门，不能停用。请先移走子部门。
pub const CANNOT_DISABLE_DEPARTMENT_WITH_CHILD: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221350,
    key: "",
    name: "CannotDisableDepartmentWithChild",
    status: Some(400),
    message: "Department has child, can not disable department",
    rate_limited: false,
    fix: Text { zh: "部门下还有子部门，不能停用。请先移走子部门。", en: "The department has subdepartments and cannot be disabled. Move them away first." },
    links: &[],
};

/// `2221351` (HTTP 400): Department parent is disabled, can not enable
///
/// The parent department is disabled, so the department cannot be enabled. Enable the parent first.
///
/// 父部门处于停用状态，不能启用当前部门。请先启用父部门。
pub const DEPARTMENT_PARENT_DISABLED_CANNOT_ENABLE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221351,
    key: "",
    name: "DepartmentParentDisabledCannotEnable",
    status: Some(400),
    message: "Department parent is disabled, can not enable",
    rate_limited: false,
    fix: Text { zh: "父部门处于停用状态，不能启用当前部门。请先启用父部门。", en: "The parent department is disabled, so the department cannot be enabled. Enable the parent first." },
    links: &[],
};

/// `2221352` (HTTP 400): Department parent is disabled
///
/// The parent department is disabled, so the operation is not possible. Enable the parent, then try again.
///
/// 父部门处于停用状态，不能执行该操作。请先启用父部门，再重试。
pub const DEPARTMENT_PARENT_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2221352,
    key: "",
    name: "DepartmentParentDisabled",
    status: Some(400),
    message: "Department parent is disabled",
    rate_limited: false,
    fix: Text { zh: "父部门处于停用状态，不能执行该操作。请先启用父部门，再重试。", en: "The parent department is disabled, so the operation is not possible. Enable the parent, then try again." },
    links: &[],
};

/// `2223101` (HTTP 400): This tenant has no relationship with the other tenant
///
/// The two tenants are not related. Set `target_tenant_key` to that of a related tenant; `directory.v1.collaboration_tenant.list` returns them.
///
/// 两个组织之间没有关联关系。请将 `target_tenant_key` 改为已关联组织的 key，可通过 `directory.v1.collaboration_tenant.list` 获取。
pub const TENANT_NOT_RELATED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2223101,
    key: "",
    name: "TenantNotRelated",
    status: Some(400),
    message: "This tenant has no  relationship with the other tenant",
    rate_limited: false,
    fix: Text { zh: "两个组织之间没有关联关系。请将 `target_tenant_key` 改为已关联组织的 key，可通过 `directory.v1.collaboration_tenant.list` 获取。", en: "The two tenants are not related. Set `target_tenant_key` to that of a related tenant; `directory.v1.collaboration_tenant.list` returns them." },
    links: &[],
};

/// `2223102` (HTTP 400): The number of rule is over limit
///
/// The number of collaboration rules has reached its limit. Delete rules that are no longer needed.
///
/// 关联组织的规则数量已达上限。请先删除不再使用的规则。
pub const RULE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2223102,
    key: "",
    name: "RuleLimitExceeded",
    status: Some(400),
    message: "The number of rule is over limit",
    rate_limited: false,
    fix: Text { zh: "关联组织的规则数量已达上限。请先删除不再使用的规则。", en: "The number of collaboration rules has reached its limit. Delete rules that are no longer needed." },
    links: &[],
};

/// `2223103` (HTTP 400): The rule subject is not within the sharing scope
///
/// The subject of the rule lies outside the sharing scope. Query the scope with `directory.v1.collboration_share_entity.list` and set `subjects` within it.
///
/// 规则主体不在共享范围内。请调用 `directory.v1.collboration_share_entity.list` 查询双方的共享成员范围，并据此设置 `subjects`。
pub const RULE_SUBJECT_OUT_OF_SHARE_SCOPE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2223103,
    key: "",
    name: "RuleSubjectOutOfShareScope",
    status: Some(400),
    message: "The rule subject is not within the sharing scope",
    rate_limited: false,
    fix: Text { zh: "规则主体不在共享范围内。请调用 `directory.v1.collboration_share_entity.list` 查询双方的共享成员范围，并据此设置 `subjects`。", en: "The subject of the rule lies outside the sharing scope. Query the scope with `directory.v1.collboration_share_entity.list` and set `subjects` within it." },
    links: &[],
};

/// `2223104` (HTTP 400): The rule object is not within the sharing scope
///
/// The object of the rule lies outside the sharing scope. Query the scope with `directory.v1.collboration_share_entity.list` and set `objects` within it.
///
/// 规则客体不在共享范围内。请调用 `directory.v1.collboration_share_entity.list` 查询双方的共享成员范围，并据此设置 `objects`。
pub const RULE_OBJECT_OUT_OF_SHARE_SCOPE: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2223104,
    key: "",
    name: "RuleObjectOutOfShareScope",
    status: Some(400),
    message: "The rule object is not within the sharing scope",
    rate_limited: false,
    fix: Text { zh: "规则客体不在共享范围内。请调用 `directory.v1.collboration_share_entity.list` 查询双方的共享成员范围，并据此设置 `objects`。", en: "The object of the rule lies outside the sharing scope. Query the scope with `directory.v1.collboration_share_entity.list` and set `objects` within it." },
    links: &[],
};

/// `2223106` (HTTP 400): can't set empty entity in subject or object
///
/// The subject or the object of the rule is empty. Set at least one valid user, department or user group in each of `subjects` and `objects`.
///
/// 规则的主体或客体为空。请在 `subjects` 和 `objects` 中各设置至少一个有效的用户、部门或用户组。
pub const CANNOT_SET_EMPTY_ENTITY: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2223106,
    key: "",
    name: "CannotSetEmptyEntity",
    status: Some(400),
    message: "can't set empty entity in subject or object",
    rate_limited: false,
    fix: Text { zh: "规则的主体或客体为空。请在 `subjects` 和 `objects` 中各设置至少一个有效的用户、部门或用户组。", en: "The subject or the object of the rule is empty. Set at least one valid user, department or user group in each of `subjects` and `objects`." },
    links: &[],
};

/// `2223107` (HTTP 400): The rule id is not exist
///
/// The rule ID does not exist. Take a valid one from `directory.v1.collaboration_rule.list`.
///
/// 规则 ID 不存在。请通过 `directory.v1.collaboration_rule.list` 获取有效的规则 ID。
pub const RULE_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2223107,
    key: "",
    name: "RuleIdNotFound",
    status: Some(400),
    message: "The rule id is not exist",
    rate_limited: false,
    fix: Text { zh: "规则 ID 不存在。请通过 `directory.v1.collaboration_rule.list` 获取有效的规则 ID。", en: "The rule ID does not exist. Take a valid one from `directory.v1.collaboration_rule.list`." },
    links: &[],
};

/// `2223108` (HTTP 400): The update is too frequent. Please try again later
///
/// Rules are updated too often. Call less often; try again after a pause. / 更新过于频繁。请降低调用频率，稍后重试。
pub const UPDATE_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2223108,
    key: "",
    name: "UpdateRateLimited",
    status: Some(400),
    message: "The update is too frequent. Please try again later",
    rate_limited: true,
    fix: Text { zh: "更新过于频繁。请降低调用频率，稍后重试。", en: "Rules are updated too often. Call less often; try again after a pause." },
    links: &[],
};

/// `2223109` (HTTP 400): page_token is invalid
///
/// The `page_token` is invalid. Pass the one of the previous page, or start again from the first page.
///
/// `page_token` 无效。请使用上一页返回的 `page_token`，或从第一页重新查询。
pub const INVALID_COLLABORATION_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2223109,
    key: "",
    name: "InvalidCollaborationPageToken",
    status: Some(400),
    message: "page_token is invalid",
    rate_limited: false,
    fix: Text { zh: "`page_token` 无效。请使用上一页返回的 `page_token`，或从第一页重新查询。", en: "The `page_token` is invalid. Pass the one of the previous page, or start again from the first page." },
    links: &[],
};

/// `2223110` (HTTP 400): can't set other entity when department is 0
///
/// Department `0` stands for all members and cannot be combined with other entities. Keep only department `0`, or drop it and list the entities.
///
/// 部门 `0` 代表全体成员，不能再与其他实体并列。请只保留部门 `0`，或去掉它并逐一指定实体。
pub const ENTITY_BESIDE_ALL_MEMBERS: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2223110,
    key: "",
    name: "EntityBesideAllMembers",
    status: Some(400),
    message: "can't set other entity when department is 0",
    rate_limited: false,
    fix: Text { zh: "部门 `0` 代表全体成员，不能再与其他实体并列。请只保留部门 `0`，或去掉它并逐一指定实体。", en: "Department `0` stands for all members and cannot be combined with other entities. Keep only department `0`, or drop it and list the entities." },
    links: &[],
};

/// `2224001` (HTTP 400): No permission to operate
///
/// The operation is not permitted. Apply for the scope of the operation for the app and make sure that the tenant has the Business Pro edition or higher.
///
/// 没有操作权限。请为应用申请该接口的权限，并确认企业版本为商业专业版及以上。
pub const OPERATION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2224001,
    key: "",
    name: "OperationDenied",
    status: Some(400),
    message: "No permission to operate",
    rate_limited: false,
    fix: Text { zh: "没有操作权限。请为应用申请该接口的权限，并确认企业版本为商业专业版及以上。", en: "The operation is not permitted. Apply for the scope of the operation for the app and make sure that the tenant has the Business Pro edition or higher." },
    links: &[],
};

/// `2224002` (HTTP 400): No permission to operate record
///
/// The caller has no permission on the employee or the department. Have an administrator include it in the data range of the app, and make sure that its state allows the operation (restoring, updating, deleting).
///
/// 没有操作该员工或部门的权限。请由管理员将其纳入应用的数据管理范围，并确认其当前状态允许该操作（例如可恢复、可更新或可删除）。
pub const RECORD_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2224002,
    key: "",
    name: "RecordPermissionDenied",
    status: Some(400),
    message: "No permission to operate record",
    rate_limited: false,
    fix: Text { zh: "没有操作该员工或部门的权限。请由管理员将其纳入应用的数据管理范围，并确认其当前状态允许该操作（例如可恢复、可更新或可删除）。", en: "The caller has no permission on the employee or the department. Have an administrator include it in the data range of the app, and make sure that its state allows the operation (restoring, updating, deleting)." },
    links: &[],
};

/// `2224003` (HTTP 400): No permission to operate dependent object
///
/// The caller has no permission on an object that the request refers to, such as the target department, the parent department or the department leader. Have an administrator include these in the data range of the app.
///
/// 没有请求涉及的关联对象（如目标部门、父部门、部门负责人）的权限。请由管理员将这些对象纳入应用的数据范围。
pub const DEPENDENT_OBJECT_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "directory",
    code: 2224003,
    key: "",
    name: "DependentObjectPermissionDenied",
    status: Some(400),
    message: "No permission to operate dependent object",
    rate_limited: false,
    fix: Text { zh: "没有请求涉及的关联对象（如目标部门、父部门、部门负责人）的权限。请由管理员将这些对象纳入应用的数据范围。", en: "The caller has no permission on an object that the request refers to, such as the target department, the parent department or the department leader. Have an administrator include these in the data range of the app." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2220001, "INVALID_PARAMETER"),
    (2220009, "INVALID_FILTER_FIELD"),
    (2220010, "PAGE_SIZE_LIMIT_EXCEEDED"),
    (2220012, "FIELD_FILTER_UNSUPPORTED"),
    (2220013, "FIELD_OPERATOR_UNSUPPORTED"),
    (2220014, "INVALID_FIELD_VALUE"),
    (2221004, "INVALID_PAGE_TOKEN"),
    (2221005, "PAGE_REQUEST_MISSING"),
    (2221103, "MOBILE_ALREADY_EXISTS"),
    (2221104, "EMAIL_ALREADY_EXISTS"),
    (2221106, "INVALID_MOBILE"),
    (2221107, "INVALID_EMAIL"),
    (2221109, "NAME_CONTAINS_SENSITIVE_INFO"),
    (2221111, "CERTIFIED_SEAT_LIMIT_EXCEEDED"),
    (2221112, "BILLING_PLAN_SEAT_LIMIT_EXCEEDED"),
    (2221113, "MOBILE_OR_EMAIL_NOT_SET"),
    (2221114, "MOBILE_REQUIRED_IN_CHINA"),
    (2221115, "EXTERNAL_ID_NOT_UNIQUE"),
    (2221116, "INVALID_EXTERNAL_ID"),
    (2221118, "ENTERPRISE_EMAIL_ALREADY_EXISTS"),
    (2221123, "USER_REFUSED_TO_JOIN_TENANT"),
    (2221125, "DEPARTMENT_MEMBER_LIMIT_EXCEEDED"),
    (2221126, "ENTERPRISE_EMAIL_DOMAIN_UNAVAILABLE"),
    (2221129, "USER_DEPARTMENT_EMPTY"),
    (2221140, "DEPARTMENT_LIMIT_EXCEEDED"),
    (2221141, "CANNOT_JOIN_MULTIPLE_DEPARTMENTS"),
    (2221144, "EMPLOYEE_TYPE_NOT_FOUND"),
    (2221145, "EMPLOYEE_TYPE_INACTIVE"),
    (2221146, "ENTERPRISE_EMAIL_ALIAS_TOO_LONG"),
    (2221147, "ENTERPRISE_EMAIL_IN_RECYCLE_BIN"),
    (2221156, "CANNOT_EDIT_VERIFIED_MOBILE"),
    (2221163, "USER_CREATION_RATE_LIMITED"),
    (2221164, "USER_NAME_TOO_LONG"),
    (2221165, "USER_EN_NAME_TOO_LONG"),
    (2221166, "USER_ANOTHER_NAME_TOO_LONG"),
    (2221175, "NON_CHINA_MOBILE_UNSUPPORTED"),
    (2221176, "EMAIL_REQUIRED_WITH_NON_CHINA_MOBILE"),
    (2221181, "DEPARTMENT_NOT_FOUND"),
    (2221182, "CANNOT_FREEZE_TENANT_FOUNDER"),
    (2221183, "CANNOT_DELETE_TENANT_FOUNDER"),
    (2221185, "DELETED_TOO_SOON_AFTER_RESTORE"),
    (2221191, "INVALID_EXTENSION_NUMBER"),
    (2221192, "DUPLICATE_EXTENSION_NUMBER"),
    (2221193, "EXTENSION_NUMBER_TOO_LONG"),
    (2221210, "INVALID_JOIN_DATE"),
    (2221213, "INVALID_RESIGN_DATE"),
    (2221214, "INVALID_RESIGN_REASON"),
    (2221216, "INVALID_WORK_COUNTRY"),
    (2221217, "WORKPLACE_ID_NOT_FOUND"),
    (2221221, "DOTTED_LINE_LEADER_ID_LIMIT_EXCEEDED"),
    (2221222, "INVALID_DOTTED_LINE_LEADER_ID"),
    (2221223, "INVALID_JOB_TITLE_ID"),
    (2221231, "INVALID_RESIGN_TYPE"),
    (2221238, "DOTTED_LINE_LEADER_ID_LOOP_ERROR"),
    (2221239, "LEADER_LOOP_ERROR"),
    (2221240, "JOB_NUMBER_NOT_UNIQUE"),
    (2221242, "INVALID_CUSTOM_FIELD"),
    (2221246, "EMPLOYEE_STATUS_UNCHANGED"),
    (2221248, "RESURRECT_SEAT_LIMIT_EXCEEDED"),
    (2221252, "LICENSE_REQUIRED"),
    (2221253, "DESIGNATED_LICENSE_INSUFFICIENT"),
    (2221254, "INVALID_DESIGNATED_LICENSE_ID"),
    (2221255, "MAIN_DEPARTMENT_NOT_FIRST"),
    (2221263, "MULTI_GEO_NOT_ENABLED"),
    (2221264, "USER_GEO_NOT_FOUND"),
    (2221265, "GEO_WRITE_DENIED"),
    (2221266, "SUBSCRIPTION_ID_WRITE_DENIED"),
    (2221268, "TENANT_NOT_IN_ACCESS_LIST"),
    (2221269, "RESTORED_USER_INFO_CONFLICT"),
    (2221270, "CANNOT_RESURRECT_USER"),
    (2221271, "USER_BILLING_SEAT_LIMIT_EXCEEDED"),
    (2221272, "USER_TENANT_LIMIT_EXCEEDED"),
    (2221273, "USER_CERTIFICATION_SEAT_LIMIT_EXCEEDED"),
    (2221274, "CONTACT_SEAT_LIMIT_EXCEEDED"),
    (2221275, "RESURRECTION_NOT_ALLOWED"),
    (2221278, "INVALID_ENTERPRISE_EMAIL"),
    (2221292, "USER_DEPARTMENT_DISABLED"),
    (2221293, "RESIGN_INFO_UPDATE_NOT_ALLOWED"),
    (2221300, "DEPARTMENT_COMMON_ERROR"),
    (2221305, "INVALID_DEPARTMENT_PARAMETER"),
    (2221306, "EXTERNAL_ID_DUPLICATED"),
    (2221307, "DEPARTMENT_COUNT_LIMIT_EXCEEDED"),
    (2221309, "DEPARTMENT_OR_PARENT_NOT_FOUND"),
    (2221311, "INTERNATIONALIZED_NAME_DUPLICATED"),
    (2221312, "DEPARTMENT_LEVEL_LIMIT_EXCEEDED"),
    (2221313, "CUSTOM_DEPARTMENT_ID_TOO_LONG"),
    (2221317, "DEPARTMENT_DIRECT_SUB_LIMIT_EXCEEDED"),
    (2221319, "DEPARTMENT_NAME_DUPLICATED"),
    (2221328, "INVALID_DESCRIPTION"),
    (2221329, "INVALID_DEPARTMENT_TYPE"),
    (2221330, "INVALID_HRBP"),
    (2221331, "INVALID_CUSTOM_FIELD_VALUE"),
    (2221332, "DEPARTMENT_HAS_MEMBER"),
    (2221333, "DEPARTMENT_NAME_CONTAINS_SLASH"),
    (2221334, "DEPARTMENT_ID_DUPLICATED"),
    (2221348, "DEPARTMENT_HAS_CHILD"),
    (2221349, "CANNOT_DISABLE_DEPARTMENT_WITH_MEMBER"),
    (2221350, "CANNOT_DISABLE_DEPARTMENT_WITH_CHILD"),
    (2221351, "DEPARTMENT_PARENT_DISABLED_CANNOT_ENABLE"),
    (2221352, "DEPARTMENT_PARENT_DISABLED"),
    (2223101, "TENANT_NOT_RELATED"),
    (2223102, "RULE_LIMIT_EXCEEDED"),
    (2223103, "RULE_SUBJECT_OUT_OF_SHARE_SCOPE"),
    (2223104, "RULE_OBJECT_OUT_OF_SHARE_SCOPE"),
    (2223106, "CANNOT_SET_EMPTY_ENTITY"),
    (2223107, "RULE_ID_NOT_FOUND"),
    (2223108, "UPDATE_RATE_LIMITED"),
    (2223109, "INVALID_COLLABORATION_PAGE_TOKEN"),
    (2223110, "ENTITY_BESIDE_ALL_MEMBERS"),
    (2224001, "OPERATION_DENIED"),
    (2224002, "RECORD_PERMISSION_DENIED"),
    (2224003, "DEPENDENT_OBJECT_PERMISSION_DENIED"),
];
