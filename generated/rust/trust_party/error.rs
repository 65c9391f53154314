// Generated from spec/trust_party/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `1970011` (HTTP 400): Page size is invalid error.
///
/// The size of the page is invalid. Set `page_size` to a number from 1 to 100.
///
/// 分页大小不合法。请将 `page_size` 设为 1 到 100。
pub const INVALID_PAGE_SIZE: &ErrorInfo = &ErrorInfo {
    service: "trust_party",
    code: 1970011,
    key: "",
    name: "InvalidPageSize",
    status: Some(400),
    message: "Page size is invalid error.",
    rate_limited: false,
    fix: Text { zh: "分页大小不合法。请将 `page_size` 设为 1 到 100。", en: "The size of the page is invalid. Set `page_size` to a number from 1 to 100." },
    links: &[],
};

/// `1970012` (HTTP 400): Page token is invalid error.
///
/// The `page_token` is invalid. Use the one that the previous page returned, and none for the first page.
///
/// `page_token` 不合法。请使用上一页返回的值，取第一页时不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "trust_party",
    code: 1970012,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "Page token is invalid error.",
    rate_limited: false,
    fix: Text { zh: "`page_token` 不合法。请使用上一页返回的值，取第一页时不传。", en: "The `page_token` is invalid. Use the one that the previous page returned, and none for the first page." },
    links: &[],
};

/// `1971001` (HTTP 400): User not visible to target tenant.
///
/// The user is not visible to the partner organization. [Update the rules of who can search and see whom](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update) so that it is.
///
/// 用户对关联组织不可见。请[更新可搜可见规则](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update)，使用户对该组织可见。
pub const USER_NOT_VISIBLE_TO_TARGET_TENANT: &ErrorInfo = &ErrorInfo {
    service: "trust_party",
    code: 1971001,
    key: "",
    name: "UserNotVisibleToTargetTenant",
    status: Some(400),
    message: "User not visible to target tenant.",
    rate_limited: false,
    fix: Text { zh: "用户对关联组织不可见。请[更新可搜可见规则](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update)，使用户对该组织可见。", en: "The user is not visible to the partner organization. [Update the rules of who can search and see whom](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update) so that it is." },
    links: &[Link { text: "更新可搜可见规则", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_rule/update" }],
};

/// `1971002` (HTTP 400): User not visible to target department.
///
/// The user cannot see the department. Use a department of the partner organization that the user can see.
///
/// 用户不能看到该部门。请换用关联组织中对用户可见的部门。
pub const USER_NOT_VISIBLE_TO_TARGET_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "trust_party",
    code: 1971002,
    key: "",
    name: "UserNotVisibleToTargetDepartment",
    status: Some(400),
    message: "User not visible to target department.",
    rate_limited: false,
    fix: Text { zh: "用户不能看到该部门。请换用关联组织中对用户可见的部门。", en: "The user cannot see the department. Use a department of the partner organization that the user can see." },
    links: &[],
};

/// `1971007` (HTTP 400): App not visible to target tenant.
///
/// The app is not available to the partner organization. In the sharing settings of the app, make it available to that organization and choose the people who may use it.
///
/// 应用对关联组织不可用。请在应用的共享设置中，将应用设为对该关联组织可用，并选择可使用应用的人员。
pub const APP_NOT_VISIBLE_TO_TARGET_TENANT: &ErrorInfo = &ErrorInfo {
    service: "trust_party",
    code: 1971007,
    key: "",
    name: "AppNotVisibleToTargetTenant",
    status: Some(400),
    message: "App not visible to target tenant.",
    rate_limited: false,
    fix: Text { zh: "应用对关联组织不可用。请在应用的共享设置中，将应用设为对该关联组织可用，并选择可使用应用的人员。", en: "The app is not available to the partner organization. In the sharing settings of the app, make it available to that organization and choose the people who may use it." },
    links: &[],
};

/// `1971008` (HTTP 400): App not visible to target department.
///
/// The app is not visible to this department of the partner organization. Make it visible to the department in the sharing settings of the app.
///
/// 应用对关联组织的该部门不可见。请在应用的共享设置中，配置应用对该部门可见。
pub const APP_NOT_VISIBLE_TO_TARGET_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "trust_party",
    code: 1971008,
    key: "",
    name: "AppNotVisibleToTargetDepartment",
    status: Some(400),
    message: "App not visible to target department.",
    rate_limited: false,
    fix: Text { zh: "应用对关联组织的该部门不可见。请在应用的共享设置中，配置应用对该部门可见。", en: "The app is not visible to this department of the partner organization. Make it visible to the department in the sharing settings of the app." },
    links: &[],
};

/// `1971009` (HTTP 400): App not visible to target user.
///
/// The app is not visible to this user of the partner organization. Make it visible to the user in the sharing settings of the app.
///
/// 应用对关联组织的该用户不可见。请在应用的共享设置中，配置应用对该用户可见。
pub const APP_NOT_VISIBLE_TO_TARGET_USER: &ErrorInfo = &ErrorInfo {
    service: "trust_party",
    code: 1971009,
    key: "",
    name: "AppNotVisibleToTargetUser",
    status: Some(400),
    message: "App not visible to target user.",
    rate_limited: false,
    fix: Text { zh: "应用对关联组织的该用户不可见。请在应用的共享设置中，配置应用对该用户可见。", en: "The app is not visible to this user of the partner organization. Make it visible to the user in the sharing settings of the app." },
    links: &[],
};

/// `1971010` (HTTP 400): User not visible to target user.
///
/// The user cannot see the user to query. Ask the administrator of your own organization to make that user visible.
///
/// 用户不能看到要查询的用户，无权查询。请联系己方组织的管理员，配置可见性。
pub const USER_NOT_VISIBLE_TO_TARGET_USER: &ErrorInfo = &ErrorInfo {
    service: "trust_party",
    code: 1971010,
    key: "",
    name: "UserNotVisibleToTargetUser",
    status: Some(400),
    message: "User not visible to target user.",
    rate_limited: false,
    fix: Text { zh: "用户不能看到要查询的用户，无权查询。请联系己方组织的管理员，配置可见性。", en: "The user cannot see the user to query. Ask the administrator of your own organization to make that user visible." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1970011, "INVALID_PAGE_SIZE"),
    (1970012, "INVALID_PAGE_TOKEN"),
    (1971001, "USER_NOT_VISIBLE_TO_TARGET_TENANT"),
    (1971002, "USER_NOT_VISIBLE_TO_TARGET_DEPARTMENT"),
    (1971007, "APP_NOT_VISIBLE_TO_TARGET_TENANT"),
    (1971008, "APP_NOT_VISIBLE_TO_TARGET_DEPARTMENT"),
    (1971009, "APP_NOT_VISIBLE_TO_TARGET_USER"),
    (1971010, "USER_NOT_VISIBLE_TO_TARGET_USER"),
];
