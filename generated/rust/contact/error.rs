// Generated from spec/contact/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `40001` (HTTP 400): param error
///
/// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them; if it still fails, contact support with the log id.
///
/// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数；若仍失败，请联系技术支持并提供 log id。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param error",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数；若仍失败，请联系技术支持并提供 log id。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them; if it still fails, contact support with the log id." },
    links: &[],
};

/// `40002` (HTTP 400): process root dept error
///
/// The root department does not allow this. Do not pass `0`, the root department, as the department ID.
///
/// 不能对根部门执行该操作。请不要将部门 ID 设为根部门 `0`。
pub const ROOT_DEPT_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40002,
    key: "",
    name: "RootDeptNotAllowed",
    status: Some(400),
    message: "process root dept error",
    rate_limited: false,
    fix: Text { zh: "不能对根部门执行该操作。请不要将部门 ID 设为根部门 `0`。", en: "The root department does not allow this. Do not pass `0`, the root department, as the department ID." },
    links: &[],
};

/// `40003` (HTTP 500): internal error
///
/// The service failed internally. Contact support and tell them the `X-Request-Id` of the request.
///
/// 服务端处理失败。请记下请求的 `X-Request-Id`，交由技术支持排查。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40003,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务端处理失败。请记下请求的 `X-Request-Id`，交由技术支持排查。", en: "The service failed internally. Contact support and tell them the `X-Request-Id` of the request." },
    links: &[],
};

/// `40004` (HTTP 403): no dept authority error
///
/// The department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app; if the contact range equals the availability of the app, add it to the availability.
///
/// 部门不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该部门，并发布应用；若该范围与应用的可用范围一致，请将部门加入可用范围。
pub const DEPT_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40004,
    key: "",
    name: "DeptPermissionDenied",
    status: Some(403),
    message: "no dept authority error",
    rate_limited: false,
    fix: Text { zh: "部门不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该部门，并发布应用；若该范围与应用的可用范围一致，请将部门加入可用范围。", en: "The department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app; if the contact range equals the availability of the app, add it to the availability." },
    links: &[],
};

/// `40007` (HTTP 403): can not update dept custom id error
///
/// The custom ID of this department cannot change, because the department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app.
///
/// 不能修改该部门的自定义 ID，因为它不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」中将该部门加入通讯录权限范围，并发布应用。
pub const CANNOT_UPDATE_DEPT_CUSTOM_ID_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40007,
    key: "",
    name: "CannotUpdateDeptCustomIdError",
    status: Some(403),
    message: "can not update dept custom id error",
    rate_limited: false,
    fix: Text { zh: "不能修改该部门的自定义 ID，因为它不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」中将该部门加入通讯录权限范围，并发布应用。", en: "The custom ID of this department cannot change, because the department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app." },
    links: &[],
};

/// `40008` (HTTP 400): dept Info is null error
///
/// The department information is empty. Pass all required department parameters. / 部门信息为空。请补全请求中必填的部门参数。
pub const DEPT_INFO_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40008,
    key: "",
    name: "DeptInfoMissing",
    status: Some(400),
    message: "dept Info is null error",
    rate_limited: false,
    fix: Text { zh: "部门信息为空。请补全请求中必填的部门参数。", en: "The department information is empty. Pass all required department parameters." },
    links: &[],
};

/// `40010` (HTTP 400): chat id is invalid error
///
/// The ID of the department chat has the wrong format. Correct the chat ID; if the request contains none, contact support with the log id.
///
/// 部门群的群 ID 格式有误。请检查群 ID；若请求中没有群 ID，请联系技术支持并提供 log id。
pub const INVALID_CHAT_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40010,
    key: "",
    name: "InvalidChatId",
    status: Some(400),
    message: "chat id is invalid error",
    rate_limited: false,
    fix: Text { zh: "部门群的群 ID 格式有误。请检查群 ID；若请求中没有群 ID，请联系技术支持并提供 log id。", en: "The ID of the department chat has the wrong format. Correct the chat ID; if the request contains none, contact support with the log id." },
    links: &[],
};

/// `40011` (HTTP 400): page size is invalid
///
/// The `page_size` is invalid. Pass a value that the operation allows, 1 to 100 unless it states another range.
///
/// `page_size` 不合法。请传入接口允许的值，未另行说明时为 1 至 100。
pub const INVALID_PAGE_SIZE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40011,
    key: "",
    name: "InvalidPageSize",
    status: Some(400),
    message: "page size is invalid",
    rate_limited: false,
    fix: Text { zh: "`page_size` 不合法。请传入接口允许的值，未另行说明时为 1 至 100。", en: "The `page_size` is invalid. Pass a value that the operation allows, 1 to 100 unless it states another range." },
    links: &[],
};

/// `40012` (HTTP 400): page token is invalid error
///
/// The `page_token` is invalid. Pass the `page_token` of the previous page unchanged, and none with the first request.
///
/// `page_token` 不合法。请原样传入上一页返回的 `page_token`，首次请求不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40012,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "page token is invalid error",
    rate_limited: false,
    fix: Text { zh: "`page_token` 不合法。请原样传入上一页返回的 `page_token`，首次请求不传。", en: "The `page_token` is invalid. Pass the `page_token` of the previous page unchanged, and none with the first request." },
    links: &[],
};

/// `40014` (HTTP 403): no parent dept authority error
///
/// The parent department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app; when you call as a user, have an administrator adjust the organization visibility of that user.
///
/// 父部门不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」中将父部门加入通讯录权限范围，并发布应用；以用户身份调用时，请由管理员调整该用户的组织架构可见范围。
pub const PARENT_DEPT_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40014,
    key: "",
    name: "ParentDeptPermissionDenied",
    status: Some(403),
    message: "no parent dept authority error",
    rate_limited: false,
    fix: Text { zh: "父部门不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」中将父部门加入通讯录权限范围，并发布应用；以用户身份调用时，请由管理员调整该用户的组织架构可见范围。", en: "The parent department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app; when you call as a user, have an administrator adjust the organization visibility of that user." },
    links: &[],
};

/// `40015` (HTTP 400): department not exist
///
/// No such department. Correct `department_id`, and check that it is of the type given in `department_id_type`.
///
/// 部门不存在。请核对 `department_id`，并确认类型与 `department_id_type` 一致。
pub const DEPARTMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40015,
    key: "",
    name: "DepartmentNotFound",
    status: Some(400),
    message: "department not exist",
    rate_limited: false,
    fix: Text { zh: "部门不存在。请核对 `department_id`，并确认类型与 `department_id_type` 一致。", en: "No such department. Correct `department_id`, and check that it is of the type given in `department_id_type`." },
    links: &[],
};

/// `40016` (HTTP 400): dept name can not be nul error
///
/// The department name is empty. Pass `name`. / 部门名称为空。请填写 `name`。
pub const DEPT_NAME_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40016,
    key: "",
    name: "DeptNameEmpty",
    status: Some(400),
    message: "dept name can not be nul error",
    rate_limited: false,
    fix: Text { zh: "部门名称为空。请填写 `name`。", en: "The department name is empty. Pass `name`." },
    links: &[],
};

/// `40017` (HTTP 400): parent id can not be null in updateRequest
///
/// The ID of the parent department is empty. Pass `parent_department_id`; use `0` for a department under the root.
///
/// 父部门 ID 为空。请填写 `parent_department_id`，根部门下的部门填 `0`。
pub const PARENT_ID_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40017,
    key: "",
    name: "ParentIdMissing",
    status: Some(400),
    message: "parent id can not be null in updateRequest",
    rate_limited: false,
    fix: Text { zh: "父部门 ID 为空。请填写 `parent_department_id`，根部门下的部门填 `0`。", en: "The ID of the parent department is empty. Pass `parent_department_id`; use `0` for a department under the root." },
    links: &[],
};

/// `40018` (HTTP 400): param error
///
/// A request parameter is invalid. Compare the type and value of each parameter with the fields of the operation.
///
/// 请求参数不合法。请对照接口的字段说明，检查各参数的类型与取值。
pub const INVALID_DEPARTMENT_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40018,
    key: "",
    name: "InvalidDepartmentParameter",
    status: Some(400),
    message: "param error",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的字段说明，检查各参数的类型与取值。", en: "A request parameter is invalid. Compare the type and value of each parameter with the fields of the operation." },
    links: &[],
};

/// `40020` (HTTP 403): department does not have a chat error
///
/// The department has no chat. Call `contact.v3.department.get` to check that this is the one whose chat you want to convert.
///
/// 该部门没有部门群。请调用 `contact.v3.department.get`，确认部门 ID 是否为要转换部门群的部门。
pub const DEPARTMENT_HAS_NO_CHAT: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40020,
    key: "",
    name: "DepartmentHasNoChat",
    status: Some(403),
    message: "department does not have a chat error",
    rate_limited: false,
    fix: Text { zh: "该部门没有部门群。请调用 `contact.v3.department.get`，确认部门 ID 是否为要转换部门群的部门。", en: "The department has no chat. Call `contact.v3.department.get` to check that this is the one whose chat you want to convert." },
    links: &[],
};

/// `40021` (HTTP 400): no a same request error
///
/// This is not the same request as before. Keep the request unchanged, or pass another `client_token`.
///
/// 与上一次操作不是同一个请求。请保持相同的请求内容，或更换幂等标识 `client_token`。
pub const CLIENT_TOKEN_REUSED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40021,
    key: "",
    name: "ClientTokenReused",
    status: Some(400),
    message: "no a same request error",
    rate_limited: false,
    fix: Text { zh: "与上一次操作不是同一个请求。请保持相同的请求内容，或更换幂等标识 `client_token`。", en: "This is not the same request as before. Keep the request unchanged, or pass another `client_token`." },
    links: &[],
};

/// `40022` (HTTP 400): partial failed, see Results field for more details
///
/// Some of the operations failed. Look at the code of each result, correct its parameters and retry the failed ones.
///
/// 部分操作失败。请查看返回结果中每一项的错误码，修改对应的参数后重试失败的项。
pub const PARTIAL_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 40022,
    key: "",
    name: "PartialFailed",
    status: Some(400),
    message: "partial failed, see Results field for more details",
    rate_limited: false,
    fix: Text { zh: "部分操作失败。请查看返回结果中每一项的错误码，修改对应的参数后重试失败的项。", en: "Some of the operations failed. Look at the code of each result, correct its parameters and retry the failed ones." },
    links: &[],
};

/// `41001` (HTTP 400): mobile has already exist error
///
/// Another user of the tenant has this mobile number. Use a different one; `contact.v3.user.batch_get_id` finds that user by mobile number.
///
/// 手机号已被租户内的其他用户使用。请换一个手机号；可调用 `contact.v3.user.batch_get_id`，按手机号找到占用者。
pub const MOBILE_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41001,
    key: "",
    name: "MobileAlreadyExists",
    status: Some(400),
    message: "mobile has already exist error",
    rate_limited: false,
    fix: Text { zh: "手机号已被租户内的其他用户使用。请换一个手机号；可调用 `contact.v3.user.batch_get_id`，按手机号找到占用者。", en: "Another user of the tenant has this mobile number. Use a different one; `contact.v3.user.batch_get_id` finds that user by mobile number." },
    links: &[],
};

/// `41002` (HTTP 400): email has already exist error
///
/// Another user of the tenant has this email. Use a different one; `contact.v3.user.batch_get_id` finds that user by email.
///
/// 邮箱已被租户内的其他用户使用。请换一个邮箱；可调用 `contact.v3.user.batch_get_id`，按邮箱找到占用者。
pub const EMAIL_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41002,
    key: "",
    name: "EmailAlreadyExists",
    status: Some(400),
    message: "email has already exist error",
    rate_limited: false,
    fix: Text { zh: "邮箱已被租户内的其他用户使用。请换一个邮箱；可调用 `contact.v3.user.batch_get_id`，按邮箱找到占用者。", en: "Another user of the tenant has this email. Use a different one; `contact.v3.user.batch_get_id` finds that user by email." },
    links: &[],
};

/// `41003` (HTTP 409): user account conflict error
///
/// The mobile number and the email belong to two different Feishu accounts. Change one of them, or first [close one of the accounts](https://www.feishu.cn/hc/zh-CN/articles/360049067831).
///
/// 手机号与邮箱分属两个飞书账号，无法添加。请换一个手机号或邮箱，或先[注销](https://www.feishu.cn/hc/zh-CN/articles/360049067831)其中一个账号。
pub const USER_ACCOUNT_CONFLICT_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41003,
    key: "",
    name: "UserAccountConflictError",
    status: Some(409),
    message: "user account conflict error",
    rate_limited: false,
    fix: Text { zh: "手机号与邮箱分属两个飞书账号，无法添加。请换一个手机号或邮箱，或先[注销](https://www.feishu.cn/hc/zh-CN/articles/360049067831)其中一个账号。", en: "The mobile number and the email belong to two different Feishu accounts. Change one of them, or first [close one of the accounts](https://www.feishu.cn/hc/zh-CN/articles/360049067831)." },
    links: &[Link { text: "注销", url: "https://www.feishu.cn/hc/zh-CN/articles/360049067831" }],
};

/// `41004` (HTTP 400): mobile is invalid error
///
/// The mobile number is invalid. Pass a valid `mobile`; numbers outside mainland China need a plus sign and the country code.
///
/// 手机号不合法。请传入有效的 `mobile`，海外手机号须带加号与国际区号。
pub const INVALID_MOBILE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41004,
    key: "",
    name: "InvalidMobile",
    status: Some(400),
    message: "mobile is invalid error",
    rate_limited: false,
    fix: Text { zh: "手机号不合法。请传入有效的 `mobile`，海外手机号须带加号与国际区号。", en: "The mobile number is invalid. Pass a valid `mobile`; numbers outside mainland China need a plus sign and the country code." },
    links: &[],
};

/// `41005` (HTTP 400): email is invalid error
///
/// The email is invalid. Check the spelling and format of `email`. / 邮箱不合法。请检查 `email` 的拼写与格式。
pub const INVALID_EMAIL: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41005,
    key: "",
    name: "InvalidEmail",
    status: Some(400),
    message: "email is invalid error",
    rate_limited: false,
    fix: Text { zh: "邮箱不合法。请检查 `email` 的拼写与格式。", en: "The email is invalid. Check the spelling and format of `email`." },
    links: &[],
};

/// `41006` (HTTP 400): no user name error
///
/// The user has no name. Pass `name`. / 没有设置用户姓名。请填写 `name`。
pub const NO_USER_NAME_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41006,
    key: "",
    name: "NoUserNameError",
    status: Some(400),
    message: "no user name error",
    rate_limited: false,
    fix: Text { zh: "没有设置用户姓名。请填写 `name`。", en: "The user has no name. Pass `name`." },
    links: &[],
};

/// `41007` (HTTP 400): exceed uncertain tenant seat limit error
///
/// The tenant is not certified and has reached its member limit, so users cannot be created or restored. Remove unused members, or have support raise the limit.
///
/// 未认证租户的成员数已达上限，不能创建或恢复用户。请清理无效成员，或联系技术支持扩容。
pub const UNCERTIFIED_TENANT_SEAT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41007,
    key: "",
    name: "UncertifiedTenantSeatLimitExceeded",
    status: Some(400),
    message: "exceed uncertain tenant seat limit error",
    rate_limited: false,
    fix: Text { zh: "未认证租户的成员数已达上限，不能创建或恢复用户。请清理无效成员，或联系技术支持扩容。", en: "The tenant is not certified and has reached its member limit, so users cannot be created or restored. Remove unused members, or have support raise the limit." },
    links: &[],
};

/// `41008` (HTTP 400): exceed bill seat limit error
///
/// The tenant has reached its member limit, so users cannot be created or restored. Remove unused members, or have support raise the limit.
///
/// 租户的成员数已达上限，不能创建或恢复用户。请清理无效成员，或联系技术支持扩容。
pub const BILL_SEAT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41008,
    key: "",
    name: "BillSeatLimitExceeded",
    status: Some(400),
    message: "exceed bill seat limit error",
    rate_limited: false,
    fix: Text { zh: "租户的成员数已达上限，不能创建或恢复用户。请清理无效成员，或联系技术支持扩容。", en: "The tenant has reached its member limit, so users cannot be created or restored. Remove unused members, or have support raise the limit." },
    links: &[],
};

/// `41009` (HTTP 400): no email or mobile error
///
/// Both email and mobile are empty. Give the user at least one of them. / 邮箱和手机号都为空。请至少为用户填写一项。
pub const EMAIL_AND_MOBILE_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41009,
    key: "",
    name: "EmailAndMobileMissing",
    status: Some(400),
    message: "no email or mobile error",
    rate_limited: false,
    fix: Text { zh: "邮箱和手机号都为空。请至少为用户填写一项。", en: "Both email and mobile are empty. Give the user at least one of them." },
    links: &[],
};

/// `41010` (HTTP 400): no mobile error
///
/// The mobile number is missing. Pass `mobile`. / 没有填写手机号。请填写 `mobile`。
pub const NO_MOBILE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41010,
    key: "",
    name: "NoMobileError",
    status: Some(400),
    message: "no mobile error",
    rate_limited: false,
    fix: Text { zh: "没有填写手机号。请填写 `mobile`。", en: "The mobile number is missing. Pass `mobile`." },
    links: &[],
};

/// `41011` (HTTP 400): user id already exist error
///
/// Another user of the tenant has this `user_id`. Choose a different one. / `user_id` 在租户内重复。请换一个。
pub const USER_ID_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41011,
    key: "",
    name: "UserIdAlreadyExists",
    status: Some(400),
    message: "user id already exist error",
    rate_limited: false,
    fix: Text { zh: "`user_id` 在租户内重复。请换一个。", en: "Another user of the tenant has this `user_id`. Choose a different one." },
    links: &[],
};

/// `41012` (HTTP 400): user id invalid error
///
/// The user ID is invalid. Correct it, and check that it is of the type given in `user_id_type`.
///
/// 用户 ID 不合法。请核对用户 ID，并确认类型与 `user_id_type` 一致。
pub const INVALID_USER_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41012,
    key: "",
    name: "InvalidUserId",
    status: Some(400),
    message: "user id invalid error",
    rate_limited: false,
    fix: Text { zh: "用户 ID 不合法。请核对用户 ID，并确认类型与 `user_id_type` 一致。", en: "The user ID is invalid. Correct it, and check that it is of the type given in `user_id_type`." },
    links: &[],
};

/// `41013` (HTTP 400): exceed user id update limit error
///
/// The user ID was changed as often as allowed. Keep the current user ID. / 用户 ID 的修改次数已达上限。请保留现有的用户 ID。
pub const USER_ID_UPDATE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41013,
    key: "",
    name: "UserIdUpdateLimitExceeded",
    status: Some(400),
    message: "exceed user id update limit error",
    rate_limited: false,
    fix: Text { zh: "用户 ID 的修改次数已达上限。请保留现有的用户 ID。", en: "The user ID was changed as often as allowed. Keep the current user ID." },
    links: &[],
};

/// `41014` (HTTP 400): user name sensitive error
///
/// The name was found to contain sensitive words. Change `name`; if you think that is wrong, contact support.
///
/// 姓名触发了敏感词检查。请修改 `name`；认为误判时，请联系技术支持。
pub const USER_NAME_SENSITIVE_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41014,
    key: "",
    name: "UserNameSensitiveError",
    status: Some(400),
    message: "user name sensitive error",
    rate_limited: false,
    fix: Text { zh: "姓名触发了敏感词检查。请修改 `name`；认为误判时，请联系技术支持。", en: "The name was found to contain sensitive words. Change `name`; if you think that is wrong, contact support." },
    links: &[],
};

/// `41015` (HTTP 400): idp type invalid error
///
/// The login type is invalid. Remove or correct it. / 登录类型无效。请去掉或更正登录类型。
pub const INVALID_IDP_TYPE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41015,
    key: "",
    name: "InvalidIdpType",
    status: Some(400),
    message: "idp type invalid error",
    rate_limited: false,
    fix: Text { zh: "登录类型无效。请去掉或更正登录类型。", en: "The login type is invalid. Remove or correct it." },
    links: &[],
};

/// `41016` (HTTP 400): department has too many users error
///
/// The department has reached its limit of users. Put the user into another department.
///
/// 部门的用户数已达上限。请将用户加入其他部门。
pub const DEPT_HAS_TOO_MANY_USERS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41016,
    key: "",
    name: "DeptHasTooManyUsers",
    status: Some(400),
    message: "department has too many users  error",
    rate_limited: false,
    fix: Text { zh: "部门的用户数已达上限。请将用户加入其他部门。", en: "The department has reached its limit of users. Put the user into another department." },
    links: &[],
};

/// `41017` (HTTP 400): department is required error
///
/// The departments of the user are missing. Pass `department_ids`. / 没有填写用户所属的部门。请填写 `department_ids`。
pub const DEPARTMENT_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41017,
    key: "",
    name: "DepartmentRequired",
    status: Some(400),
    message: "department is required error",
    rate_limited: false,
    fix: Text { zh: "没有填写用户所属的部门。请填写 `department_ids`。", en: "The departments of the user are missing. Pass `department_ids`." },
    links: &[],
};

/// `41018` (HTTP 400): position info is invalid error
///
/// The position is invalid. Check its code, name and department. / 岗位信息无效。请检查岗位的编码、名称与部门。
pub const INVALID_POSITION_INFO: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41018,
    key: "",
    name: "InvalidPositionInfo",
    status: Some(400),
    message: "position info is invalid error",
    rate_limited: false,
    fix: Text { zh: "岗位信息无效。请检查岗位的编码、名称与部门。", en: "The position is invalid. Check its code, name and department." },
    links: &[],
};

/// `41019` (HTTP 400): position department is invalid error
///
/// The department of the position is invalid. Use one of the departments of the user.
///
/// 岗位的部门无效。请将岗位部门改为用户所属的部门之一。
pub const INVALID_POSITION_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41019,
    key: "",
    name: "InvalidPositionDepartment",
    status: Some(400),
    message: "position department is invalid error",
    rate_limited: false,
    fix: Text { zh: "岗位的部门无效。请将岗位部门改为用户所属的部门之一。", en: "The department of the position is invalid. Use one of the departments of the user." },
    links: &[],
};

/// `41020` (HTTP 400): position code has already exist error
///
/// The position code is invalid or already exists. Choose a different code. / 岗位编码无效，可能已存在。请换一个岗位编码。
pub const POSITION_CODE_INVALID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41020,
    key: "",
    name: "PositionCodeInvalid",
    status: Some(400),
    message: "position code has already exist  error",
    rate_limited: false,
    fix: Text { zh: "岗位编码无效，可能已存在。请换一个岗位编码。", en: "The position code is invalid or already exists. Choose a different code." },
    links: &[],
};

/// `41021` (HTTP 400): position multiple main count error
///
/// A user can have only one main position. Mark only one as the main position. / 用户最多有一个主岗。请只保留一个主岗。
pub const MULTIPLE_MAIN_POSITIONS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41021,
    key: "",
    name: "MultipleMainPositions",
    status: Some(400),
    message: "position multiple main count error",
    rate_limited: false,
    fix: Text { zh: "用户最多有一个主岗。请只保留一个主岗。", en: "A user can have only one main position. Mark only one as the main position." },
    links: &[],
};

/// `41022` (HTTP 400): user tenant not match error
///
/// The user belongs to another tenant. Call with an access token of the tenant of the user.
///
/// 用户不属于当前租户。请用该用户所在租户的 access token 调用。
pub const USER_TENANT_NOT_MATCH_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41022,
    key: "",
    name: "UserTenantNotMatchError",
    status: Some(400),
    message: "user tenant not match error",
    rate_limited: false,
    fix: Text { zh: "用户不属于当前租户。请用该用户所在租户的 access token 调用。", en: "The user belongs to another tenant. Call with an access token of the tenant of the user." },
    links: &[],
};

/// `41023` (HTTP 400): update department conflict position department error
///
/// The new departments do not match the departments of the positions. Update the positions together with the departments.
///
/// 更新后的部门与岗位部门不一致。请在修改用户部门的同时修改对应的岗位部门。
pub const UPDATE_DEPARTMENT_CONFLICT_POSITION: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41023,
    key: "",
    name: "UpdateDepartmentConflictPosition",
    status: Some(400),
    message: "update department conflict position department error",
    rate_limited: false,
    fix: Text { zh: "更新后的部门与岗位部门不一致。请在修改用户部门的同时修改对应的岗位部门。", en: "The new departments do not match the departments of the positions. Update the positions together with the departments." },
    links: &[],
};

/// `41024` (HTTP 400): update position department conflict department error
///
/// The new department of the position is not a department of the user. Use one of the departments of the user.
///
/// 新的岗位部门不在用户所属的部门中。请改用用户的部门之一。
pub const UPDATE_POSITION_DEPARTMENT_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41024,
    key: "",
    name: "UpdatePositionDepartmentConflict",
    status: Some(400),
    message: "update position department conflict department error",
    rate_limited: false,
    fix: Text { zh: "新的岗位部门不在用户所属的部门中。请改用用户的部门之一。", en: "The new department of the position is not a department of the user. Use one of the departments of the user." },
    links: &[],
};

/// `41025` (HTTP 400): order department invalid error
///
/// A department in the sort information is invalid. In `orders`, use only departments listed in `department_ids`.
///
/// 排序信息中的部门无效。请只在 `orders` 中使用 `department_ids` 列出的部门。
pub const INVALID_ORDER_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41025,
    key: "",
    name: "InvalidOrderDepartment",
    status: Some(400),
    message: "order department invalid error",
    rate_limited: false,
    fix: Text { zh: "排序信息中的部门无效。请只在 `orders` 中使用 `department_ids` 列出的部门。", en: "A department in the sort information is invalid. In `orders`, use only departments listed in `department_ids`." },
    links: &[],
};

/// `41027` (HTTP 504): create account failed error
///
/// The user could not be created. Try again later; if it keeps failing, contact support with the log id.
///
/// 创建用户失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const CREATE_ACCOUNT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41027,
    key: "",
    name: "CreateAccountFailed",
    status: Some(504),
    message: "create account failed error",
    rate_limited: false,
    fix: Text { zh: "创建用户失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The user could not be created. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `41028` (HTTP 405): user multi department need upgrade visibility error
///
/// The visibility rules of the tenant are too old for users in several departments. Upgrade them in the admin console under Security > Member permissions > Organization visibility.
///
/// 租户的权限规则未升级，不支持用户加入多个部门。请在管理后台「安全 > 成员权限 > 组织架构可见范围」中按提示升级规则。
pub const MULTI_DEPARTMENT_NEEDS_VISIBILITY_UPGRADE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41028,
    key: "",
    name: "MultiDepartmentNeedsVisibilityUpgrade",
    status: Some(405),
    message: "user multi department need upgrade visibility error",
    rate_limited: false,
    fix: Text { zh: "租户的权限规则未升级，不支持用户加入多个部门。请在管理后台「安全 > 成员权限 > 组织架构可见范围」中按提示升级规则。", en: "The visibility rules of the tenant are too old for users in several departments. Upgrade them in the admin console under Security > Member permissions > Organization visibility." },
    links: &[],
};

/// `41029` (HTTP 400): create or update user multi department error
///
/// The tenant does not allow a user in several departments. Pass only one; to enable several, contact support.
///
/// 租户不支持用户同时加入多个部门。请只设置一个部门；如需开通，请联系技术支持。
pub const MULTI_DEPARTMENT_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41029,
    key: "",
    name: "MultiDepartmentUnsupported",
    status: Some(400),
    message: "create or update user multi department error",
    rate_limited: false,
    fix: Text { zh: "租户不支持用户同时加入多个部门。请只设置一个部门；如需开通，请联系技术支持。", en: "The tenant does not allow a user in several departments. Pass only one; to enable several, contact support." },
    links: &[],
};

/// `41030` (HTTP 400): set leader to oneself error
///
/// A user cannot be their own leader. Set `leader_user_id` to the actual leader, or leave it out.
///
/// 不能将用户设为自己的直属上级。请将 `leader_user_id` 改为实际的上级，没有则不填。
pub const SET_LEADER_TO_ONESELF_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41030,
    key: "",
    name: "SetLeaderToOneselfError",
    status: Some(400),
    message: "set leader to oneself error",
    rate_limited: false,
    fix: Text { zh: "不能将用户设为自己的直属上级。请将 `leader_user_id` 改为实际的上级，没有则不填。", en: "A user cannot be their own leader. Set `leader_user_id` to the actual leader, or leave it out." },
    links: &[],
};

/// `41031` (HTTP 504): position feature not enable error
///
/// The tenant does not support positions. Remove them; to enable them, contact support.
///
/// 租户不支持设置岗位信息。请去掉岗位信息；如需开通，请联系技术支持。
pub const POSITION_FEATURE_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41031,
    key: "",
    name: "PositionFeatureDisabled",
    status: Some(504),
    message: "position feature not enable error",
    rate_limited: false,
    fix: Text { zh: "租户不支持设置岗位信息。请去掉岗位信息；如需开通，请联系技术支持。", en: "The tenant does not support positions. Remove them; to enable them, contact support." },
    links: &[],
};

/// `41032` (HTTP 504): user multi department feature not enable error
///
/// The tenant does not allow a user in several departments. Pass only one; to enable several, contact support.
///
/// 租户不支持用户同时加入多个部门。请只设置一个部门；如需开通，请联系技术支持。
pub const MULTI_DEPARTMENT_FEATURE_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41032,
    key: "",
    name: "MultiDepartmentFeatureDisabled",
    status: Some(504),
    message: "user multi department feature not enable error",
    rate_limited: false,
    fix: Text { zh: "租户不支持用户同时加入多个部门。请只设置一个部门；如需开通，请联系技术支持。", en: "The tenant does not allow a user in several departments. Pass only one; to enable several, contact support." },
    links: &[],
};

/// `41033` (HTTP 400): user in too many departments error
///
/// The user is in too many departments. Pass at most 50 in `department_ids`.
///
/// 用户所属的部门过多。请在 `department_ids` 中最多填写 50 个。
pub const TOO_MANY_DEPARTMENTS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41033,
    key: "",
    name: "TooManyDepartments",
    status: Some(400),
    message: "user in too many departments  error",
    rate_limited: false,
    fix: Text { zh: "用户所属的部门过多。请在 `department_ids` 中最多填写 50 个。", en: "The user is in too many departments. Pass at most 50 in `department_ids`." },
    links: &[],
};

/// `41034` (HTTP 400): email prefix already exist error
///
/// The part of the email before the @ is taken. Choose another. / 邮箱中 @ 之前的部分已被占用。请换一个。
pub const EMAIL_PREFIX_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41034,
    key: "",
    name: "EmailPrefixAlreadyExists",
    status: Some(400),
    message: "email prefix already exist error",
    rate_limited: false,
    fix: Text { zh: "邮箱中 @ 之前的部分已被占用。请换一个。", en: "The part of the email before the @ is taken. Choose another." },
    links: &[],
};

/// `41035` (HTTP 400): email prefix is invalid error
///
/// The part of the email before the @ is invalid. Check and correct its spelling.
///
/// 邮箱中 @ 之前的部分不合法。请核对并更正拼写。
pub const INVALID_EMAIL_PREFIX: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41035,
    key: "",
    name: "InvalidEmailPrefix",
    status: Some(400),
    message: "email prefix is invalid error",
    rate_limited: false,
    fix: Text { zh: "邮箱中 @ 之前的部分不合法。请核对并更正拼写。", en: "The part of the email before the @ is invalid. Check and correct its spelling." },
    links: &[],
};

/// `41036` (HTTP 400): avatar key is invalid error
///
/// The `avatar_key` is invalid. Upload the image again with `im.v1.image.create` as an avatar and pass the returned key.
///
/// 头像的 `avatar_key` 无效。请通过 `im.v1.image.create` 以头像类型重新上传，使用返回的 key。
pub const INVALID_AVATAR_KEY: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41036,
    key: "",
    name: "InvalidAvatarKey",
    status: Some(400),
    message: "avatar key is invalid error",
    rate_limited: false,
    fix: Text { zh: "头像的 `avatar_key` 无效。请通过 `im.v1.image.create` 以头像类型重新上传，使用返回的 key。", en: "The `avatar_key` is invalid. Upload the image again with `im.v1.image.create` as an avatar and pass the returned key." },
    links: &[],
};

/// `41037` (HTTP 400): avatar key is sensitive error
///
/// The avatar contains sensitive content. Upload another image with `im.v1.image.create` and pass its key as `avatar_key`.
///
/// 头像含有敏感信息。请换一张图片，通过 `im.v1.image.create` 上传后更新 `avatar_key`。
pub const AVATAR_SENSITIVE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41037,
    key: "",
    name: "AvatarSensitive",
    status: Some(400),
    message: "avatar key is sensitive error",
    rate_limited: false,
    fix: Text { zh: "头像含有敏感信息。请换一张图片，通过 `im.v1.image.create` 上传后更新 `avatar_key`。", en: "The avatar contains sensitive content. Upload another image with `im.v1.image.create` and pass its key as `avatar_key`." },
    links: &[],
};

/// `41038` (HTTP 400): gender is invalid error
///
/// The `gender` is invalid. Pass 0 (secret), 1 (male), 2 (female) or 3 (other).
///
/// `gender` 不合法。请传入 0（保密）、1（男）、2（女）或 3（其他）。
pub const INVALID_GENDER: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41038,
    key: "",
    name: "InvalidGender",
    status: Some(400),
    message: "gender is invalid error",
    rate_limited: false,
    fix: Text { zh: "`gender` 不合法。请传入 0（保密）、1（男）、2（女）或 3（其他）。", en: "The `gender` is invalid. Pass 0 (secret), 1 (male), 2 (female) or 3 (other)." },
    links: &[],
};

/// `41040` (HTTP 400): user name is null error
///
/// The user name is empty. Pass `name`. / 用户名为空。请填写 `name`。
pub const USER_NAME_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41040,
    key: "",
    name: "UserNameMissing",
    status: Some(400),
    message: "user name is null error",
    rate_limited: false,
    fix: Text { zh: "用户名为空。请填写 `name`。", en: "The user name is empty. Pass `name`." },
    links: &[],
};

/// `41041` (HTTP 400): department id is not assigned error
///
/// No department is assigned to the user. Pass `department_ids`. / 没有给用户分配部门。请填写 `department_ids`。
pub const DEPARTMENT_ID_NOT_ASSIGNED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41041,
    key: "",
    name: "DepartmentIdNotAssigned",
    status: Some(400),
    message: "department id is not assigned  error",
    rate_limited: false,
    fix: Text { zh: "没有给用户分配部门。请填写 `department_ids`。", en: "No department is assigned to the user. Pass `department_ids`." },
    links: &[],
};

/// `41042` (HTTP 400): join time is invalid error
///
/// The join time is empty or invalid. Pass `join_time` as a timestamp in seconds.
///
/// 入职时间为空或不合法。请将 `join_time` 设为秒级时间戳。
pub const INVALID_JOIN_TIME: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41042,
    key: "",
    name: "InvalidJoinTime",
    status: Some(400),
    message: "join time is invalid error",
    rate_limited: false,
    fix: Text { zh: "入职时间为空或不合法。请将 `join_time` 设为秒级时间戳。", en: "The join time is empty or invalid. Pass `join_time` as a timestamp in seconds." },
    links: &[],
};

/// `41043` (HTTP 400): employee id is invalid error
///
/// The `user_id` is invalid. Use 1 to 64 characters. / `user_id` 无效。请将长度控制在 1 至 64 个字符。
pub const INVALID_EMPLOYEE_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41043,
    key: "",
    name: "InvalidEmployeeId",
    status: Some(400),
    message: "employee id is invalid error",
    rate_limited: false,
    fix: Text { zh: "`user_id` 无效。请将长度控制在 1 至 64 个字符。", en: "The `user_id` is invalid. Use 1 to 64 characters." },
    links: &[],
};

/// `41044` (HTTP 400): Custom attribute is not set error
///
/// A custom attribute has no ID. Pass `id` in `custom_attrs`; `contact.v3.custom_attr.list` returns it.
///
/// 自定义字段没有指明字段 ID。请在 `custom_attrs` 中填写 `id`，可通过 `contact.v3.custom_attr.list` 查询。
pub const CUSTOM_ATTRIBUTE_ID_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41044,
    key: "",
    name: "CustomAttributeIdMissing",
    status: Some(400),
    message: "Custom attribute is not set error",
    rate_limited: false,
    fix: Text { zh: "自定义字段没有指明字段 ID。请在 `custom_attrs` 中填写 `id`，可通过 `contact.v3.custom_attr.list` 查询。", en: "A custom attribute has no ID. Pass `id` in `custom_attrs`; `contact.v3.custom_attr.list` returns it." },
    links: &[],
};

/// `41045` (HTTP 400): Custom attribute id is not exist error
///
/// No such custom attribute. Call `contact.v3.custom_attr.list` to obtain the right `id`.
///
/// 自定义字段 ID 不存在。请通过 `contact.v3.custom_attr.list` 取得正确的 `id`。
pub const CUSTOM_ATTRIBUTE_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41045,
    key: "",
    name: "CustomAttributeIdNotFound",
    status: Some(400),
    message: "Custom attribute id is not exist error",
    rate_limited: false,
    fix: Text { zh: "自定义字段 ID 不存在。请通过 `contact.v3.custom_attr.list` 取得正确的 `id`。", en: "No such custom attribute. Call `contact.v3.custom_attr.list` to obtain the right `id`." },
    links: &[],
};

/// `41046` (HTTP 400): Custom attribute value is not set error
///
/// A custom attribute has no value. Pass `value` for each entry of `custom_attrs`.
///
/// 自定义字段没有值。请为 `custom_attrs` 中的每一项填写 `value`。
pub const CUSTOM_ATTRIBUTE_VALUE_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41046,
    key: "",
    name: "CustomAttributeValueMissing",
    status: Some(400),
    message: "Custom attribute value is not set error",
    rate_limited: false,
    fix: Text { zh: "自定义字段没有值。请为 `custom_attrs` 中的每一项填写 `value`。", en: "A custom attribute has no value. Pass `value` for each entry of `custom_attrs`." },
    links: &[],
};

/// `41047` (HTTP 400): Custom attribute href text is null error
///
/// A custom attribute of type HREF has no `text`. Pass the title of the link.
///
/// HREF 类型的自定义字段缺少 `text`。请填写网页标题。
pub const CUSTOM_ATTRIBUTE_LINK_TEXT_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41047,
    key: "",
    name: "CustomAttributeLinkTextMissing",
    status: Some(400),
    message: "Custom attribute href text  is null error",
    rate_limited: false,
    fix: Text { zh: "HREF 类型的自定义字段缺少 `text`。请填写网页标题。", en: "A custom attribute of type HREF has no `text`. Pass the title of the link." },
    links: &[],
};

/// `41048` (HTTP 400): Custom attribute href url is null error
///
/// A custom attribute of type HREF has no `url`. Pass an address that starts with http:// or https://.
///
/// HREF 类型的自定义字段缺少 `url`。请填写以 http:// 或 https:// 开头的网址。
pub const CUSTOM_ATTRIBUTE_LINK_URL_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41048,
    key: "",
    name: "CustomAttributeLinkUrlMissing",
    status: Some(400),
    message: "Custom attribute href url  is null error",
    rate_limited: false,
    fix: Text { zh: "HREF 类型的自定义字段缺少 `url`。请填写以 http:// 或 https:// 开头的网址。", en: "A custom attribute of type HREF has no `url`. Pass an address that starts with http:// or https://." },
    links: &[],
};

/// `41050` (HTTP 403): no user authority error
///
/// The user is outside the accessible range. When you call as an app, add the user to its contact range in the developer console under Permissions > Data permissions, and publish the app; when you call as a user, have an administrator adjust the organization visibility in the admin console under Security > Member permissions.
///
/// 用户不在可访问的范围内。以应用身份调用时，请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该用户，并发布应用；以用户身份调用时，请由管理员在管理后台「安全 > 成员权限 > 组织架构可见范围」中调整。
pub const USER_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41050,
    key: "",
    name: "UserPermissionDenied",
    status: Some(403),
    message: "no user authority error",
    rate_limited: false,
    fix: Text { zh: "用户不在可访问的范围内。以应用身份调用时，请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该用户，并发布应用；以用户身份调用时，请由管理员在管理后台「安全 > 成员权限 > 组织架构可见范围」中调整。", en: "The user is outside the accessible range. When you call as an app, add the user to its contact range in the developer console under Permissions > Data permissions, and publish the app; when you call as a user, have an administrator adjust the organization visibility in the admin console under Security > Member permissions." },
    links: &[],
};

/// `41051` (HTTP 400): user id info not provide error
///
/// The user ID is missing. Pass the ID of the user to act on. / 没有填写用户 ID。请填写要操作的用户 ID。
pub const USER_ID_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41051,
    key: "",
    name: "UserIdMissing",
    status: Some(400),
    message: "user id info not provide error",
    rate_limited: false,
    fix: Text { zh: "没有填写用户 ID。请填写要操作的用户 ID。", en: "The user ID is missing. Pass the ID of the user to act on." },
    links: &[],
};

/// `41052` (HTTP 400): user resign acceptor is invalid error
///
/// A user who is to receive the resources of the resigned user is invalid. Correct the user IDs in the `*_acceptor_user_id` parameters, and check that they are of the type given in `user_id_type`.
///
/// 离职用户的资源接收者无效。请核对各 `*_acceptor_user_id` 的用户 ID，并确认类型与 `user_id_type` 一致。
pub const INVALID_RESOURCE_ACCEPTOR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41052,
    key: "",
    name: "InvalidResourceAcceptor",
    status: Some(400),
    message: "user resign acceptor is invalid error",
    rate_limited: false,
    fix: Text { zh: "离职用户的资源接收者无效。请核对各 `*_acceptor_user_id` 的用户 ID，并确认类型与 `user_id_type` 一致。", en: "A user who is to receive the resources of the resigned user is invalid. Correct the user IDs in the `*_acceptor_user_id` parameters, and check that they are of the type given in `user_id_type`." },
    links: &[],
};

/// `41053` (HTTP 409): user has already exist error
///
/// The user already exists. Update the user instead. / 用户已存在。请改为更新该用户。
pub const USER_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41053,
    key: "",
    name: "UserAlreadyExists",
    status: Some(409),
    message: "user has already exist error",
    rate_limited: false,
    fix: Text { zh: "用户已存在。请改为更新该用户。", en: "The user already exists. Update the user instead." },
    links: &[],
};

/// `41054` (HTTP 400): need send email but not set mail
///
/// An email is to be sent but no address is set. Pass `email`. / 需要发送邮件，但没有填写邮箱。请填写 `email`。
pub const NOTIFICATION_EMAIL_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41054,
    key: "",
    name: "NotificationEmailMissing",
    status: Some(400),
    message: "need send email but not set mail",
    rate_limited: false,
    fix: Text { zh: "需要发送邮件，但没有填写邮箱。请填写 `email`。", en: "An email is to be sent but no address is set. Pass `email`." },
    links: &[],
};

/// `41055` (HTTP 400): need send sms but not set mobile
///
/// A text message is to be sent but no number is set. Pass `mobile`. / 需要发送短信，但没有填写手机号。请填写 `mobile`。
pub const NOTIFICATION_MOBILE_MISSING: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41055,
    key: "",
    name: "NotificationMobileMissing",
    status: Some(400),
    message: "need send sms but not set mobile",
    rate_limited: false,
    fix: Text { zh: "需要发送短信，但没有填写手机号。请填写 `mobile`。", en: "A text message is to be sent but no number is set. Pass `mobile`." },
    links: &[],
};

/// `41056` (HTTP 403): no field authority error
///
/// The app lacks scopes for some fields of the request. Apply for the field permissions of the operation in the developer console.
///
/// 应用没有请求中某些字段的权限。请对照接口的字段权限要求，在开发者后台为应用申请。
pub const FIELD_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41056,
    key: "",
    name: "FieldPermissionDenied",
    status: Some(403),
    message: "no field authority error",
    rate_limited: false,
    fix: Text { zh: "应用没有请求中某些字段的权限。请对照接口的字段权限要求，在开发者后台为应用申请。", en: "The app lacks scopes for some fields of the request. Apply for the field permissions of the operation in the developer console." },
    links: &[],
};

/// `41057` (HTTP 400): invalid employee type error
///
/// The `employee_type` is invalid. Pass 1 (regular), 2 (intern), 3 (outsourced), 4 (contractor), 5 (consultant) or the `enum_value` of a custom employee type.
///
/// `employee_type` 不合法。请传入 1（正式员工）、2（实习生）、3（外包）、4（劳务）、5（顾问），或自定义人员类型的 `enum_value`。
pub const INVALID_EMPLOYEE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41057,
    key: "",
    name: "InvalidEmployeeType",
    status: Some(400),
    message: "invalid employee type error",
    rate_limited: false,
    fix: Text { zh: "`employee_type` 不合法。请传入 1（正式员工）、2（实习生）、3（外包）、4（劳务）、5（顾问），或自定义人员类型的 `enum_value`。", en: "The `employee_type` is invalid. Pass 1 (regular), 2 (intern), 3 (outsourced), 4 (contractor), 5 (consultant) or the `enum_value` of a custom employee type." },
    links: &[],
};

/// `41059` (HTTP 400): invalid employee type error
///
/// The `employee_type` is invalid. Pass 1 (regular), 2 (intern), 3 (outsourced), 4 (contractor), 5 (consultant) or the `enum_value` of a custom employee type.
///
/// `employee_type` 不合法。请传入 1（正式员工）、2（实习生）、3（外包）、4（劳务）、5（顾问），或自定义人员类型的 `enum_value`。
pub const INVALID_EMPLOYEE_TYPE41059: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41059,
    key: "",
    name: "InvalidEmployeeType41059",
    status: Some(400),
    message: "invalid employee type error",
    rate_limited: false,
    fix: Text { zh: "`employee_type` 不合法。请传入 1（正式员工）、2（实习生）、3（外包）、4（劳务）、5（顾问），或自定义人员类型的 `enum_value`。", en: "The `employee_type` is invalid. Pass 1 (regular), 2 (intern), 3 (outsourced), 4 (contractor), 5 (consultant) or the `enum_value` of a custom employee type." },
    links: &[],
};

/// `41060` (HTTP 400): inactive employee type error
///
/// The employee type is not active. Call `contact.v3.employee_type_enum.list`, choose one whose `enum_status` says active, or have an administrator activate it.
///
/// 该人员类型未激活。请通过 `contact.v3.employee_type_enum.list` 查看 `enum_status`，改用已激活的类型，或请管理员激活。
pub const EMPLOYEE_TYPE_INACTIVE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41060,
    key: "",
    name: "EmployeeTypeInactive",
    status: Some(400),
    message: "inactive employee type error",
    rate_limited: false,
    fix: Text { zh: "该人员类型未激活。请通过 `contact.v3.employee_type_enum.list` 查看 `enum_status`，改用已激活的类型，或请管理员激活。", en: "The employee type is not active. Call `contact.v3.employee_type_enum.list`, choose one whose `enum_status` says active, or have an administrator activate it." },
    links: &[],
};

/// `41063` (HTTP 400): job_title length exceed 100 character
///
/// The job title is too long. Shorten `job_title` to at most 100 characters.
///
/// 职务过长。请将 `job_title` 缩短到 100 个字符以内。
pub const JOB_TITLE_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41063,
    key: "",
    name: "JobTitleTooLong",
    status: Some(400),
    message: "job_title length exceed 100 character",
    rate_limited: false,
    fix: Text { zh: "职务过长。请将 `job_title` 缩短到 100 个字符以内。", en: "The job title is too long. Shorten `job_title` to at most 100 characters." },
    links: &[],
};

/// `41068` (HTTP 400): Number of email aliases exceeds the upper limit
///
/// The tenant has reached its limit of enterprise mailboxes. Ask an administrator about the quota.
///
/// 企业邮箱账号的数量已达上限。请联系企业管理员核实邮箱配额。
pub const ENTERPRISE_EMAIL_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41068,
    key: "",
    name: "EnterpriseEmailLimitExceeded",
    status: Some(400),
    message: "Number of email aliases exceeds the upper limit",
    rate_limited: false,
    fix: Text { zh: "企业邮箱账号的数量已达上限。请联系企业管理员核实邮箱配额。", en: "The tenant has reached its limit of enterprise mailboxes. Ask an administrator about the quota." },
    links: &[],
};

/// `41069` (HTTP 400): Business email is in the recycle bin
///
/// The enterprise email is in the recycle bin and cannot be used. Delete it permanently from the recycle bin in the admin console to free it.
///
/// 企业邮箱在回收站中，不能使用。请在管理后台的企业邮箱回收站中永久删除它，再重新使用。
pub const BUSINESS_EMAIL_IN_RECYCLE_BIN: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41069,
    key: "",
    name: "BusinessEmailInRecycleBin",
    status: Some(400),
    message: "Business email is in the recycle bin",
    rate_limited: false,
    fix: Text { zh: "企业邮箱在回收站中，不能使用。请在管理后台的企业邮箱回收站中永久删除它，再重新使用。", en: "The enterprise email is in the recycle bin and cannot be used. Delete it permanently from the recycle bin in the admin console to free it." },
    links: &[],
};

/// `41070` (HTTP 400): name length exceed 255 character
///
/// The user name is too long. Shorten `name` to at most 255 characters. / 用户名过长。请将 `name` 缩短到 255 个字符以内。
pub const NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41070,
    key: "",
    name: "NameTooLong",
    status: Some(400),
    message: "name length exceed 255 character",
    rate_limited: false,
    fix: Text { zh: "用户名过长。请将 `name` 缩短到 255 个字符以内。", en: "The user name is too long. Shorten `name` to at most 255 characters." },
    links: &[],
};

/// `41071` (HTTP 400): invalid member_id_type
///
/// The `member_id_type` is invalid. Pass a value that the operation supports; for users that is open_id, union_id or user_id.
///
/// `member_id_type` 不合法。请传入接口支持的取值，成员为用户时是 open_id、union_id 或 user_id。
pub const INVALID_MEMBER_ID_TYPE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41071,
    key: "",
    name: "InvalidMemberIdType",
    status: Some(400),
    message: "invalid member_id_type",
    rate_limited: false,
    fix: Text { zh: "`member_id_type` 不合法。请传入接口支持的取值，成员为用户时是 open_id、union_id 或 user_id。", en: "The `member_id_type` is invalid. Pass a value that the operation supports; for users that is open_id, union_id or user_id." },
    links: &[],
};

/// `41072` (HTTP 400): member_type not match member_id_type
///
/// The type of the member does not fit the type of its ID. Make them match: for the `member_type` user, use the `member_id_type` open_id, union_id or user_id.
///
/// 成员类型与成员 ID 类型不匹配。请使两者对应：`member_type` 为 user 时，`member_id_type` 用 open_id、union_id 或 user_id。
pub const MEMBER_TYPE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41072,
    key: "",
    name: "MemberTypeMismatch",
    status: Some(400),
    message: "member_type not match member_id_type",
    rate_limited: false,
    fix: Text { zh: "成员类型与成员 ID 类型不匹配。请使两者对应：`member_type` 为 user 时，`member_id_type` 用 open_id、union_id 或 user_id。", en: "The type of the member does not fit the type of its ID. Make them match: for the `member_type` user, use the `member_id_type` open_id, union_id or user_id." },
    links: &[],
};

/// `41073` (HTTP 400): invalid member_id
///
/// The member ID is invalid. Correct `member_id`, and check that it is of the type given in `member_id_type`.
///
/// 成员 ID 无效。请核对 `member_id`，并确认类型与 `member_id_type` 一致。
pub const INVALID_MEMBER_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41073,
    key: "",
    name: "InvalidMemberId",
    status: Some(400),
    message: "invalid member_id",
    rate_limited: false,
    fix: Text { zh: "成员 ID 无效。请核对 `member_id`，并确认类型与 `member_id_type` 一致。", en: "The member ID is invalid. Correct `member_id`, and check that it is of the type given in `member_id_type`." },
    links: &[],
};

/// `41074` (HTTP 400): invalid member_type
///
/// The member type is invalid. Set `member_type` to a value that the operation supports.
///
/// 成员类型无效。请将 `member_type` 改为接口支持的取值。
pub const INVALID_MEMBER_TYPE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41074,
    key: "",
    name: "InvalidMemberType",
    status: Some(400),
    message: "invalid member_type",
    rate_limited: false,
    fix: Text { zh: "成员类型无效。请将 `member_type` 改为接口支持的取值。", en: "The member type is invalid. Set `member_type` to a value that the operation supports." },
    links: &[],
};

/// `41201` (HTTP 400): role name is exist
///
/// The tenant already has a role with this name. Choose a different name. / 租户内已有同名的角色。请修改角色名称。
pub const ROLE_NAME_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41201,
    key: "",
    name: "RoleNameAlreadyExists",
    status: Some(400),
    message: "role name is exist",
    rate_limited: false,
    fix: Text { zh: "租户内已有同名的角色。请修改角色名称。", en: "The tenant already has a role with this name. Choose a different name." },
    links: &[],
};

/// `41202` (HTTP 404): role id is not exist
///
/// No such role. Correct `role_id`; administrators find it in the admin console under Organization > Roles.
///
/// 角色不存在。请核对 `role_id`，管理员可在管理后台的「组织架构 > 角色管理」中查看。
pub const ROLE_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41202,
    key: "",
    name: "RoleIdNotFound",
    status: Some(404),
    message: "role id is not exist",
    rate_limited: false,
    fix: Text { zh: "角色不存在。请核对 `role_id`，管理员可在管理后台的「组织架构 > 角色管理」中查看。", en: "No such role. Correct `role_id`; administrators find it in the admin console under Organization > Roles." },
    links: &[],
};

/// `41203` (HTTP 404): member id is not exist
///
/// The role has no such member. Call `contact.v3.functional_role_member.list` to obtain the right ID.
///
/// 该成员不在角色中。请通过 `contact.v3.functional_role_member.list` 取得成员 ID。
pub const MEMBER_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41203,
    key: "",
    name: "MemberIdNotFound",
    status: Some(404),
    message: "member id is not exist",
    rate_limited: false,
    fix: Text { zh: "该成员不在角色中。请通过 `contact.v3.functional_role_member.list` 取得成员 ID。", en: "The role has no such member. Call `contact.v3.functional_role_member.list` to obtain the right ID." },
    links: &[],
};

/// `41206` (HTTP 400): functional role has members, can not delete
///
/// A role that still has members cannot be deleted. Remove all members with `contact.v3.functional_role_member.batch_delete` first, then delete the role.
///
/// 不能删除仍有成员的角色。请先用 `contact.v3.functional_role_member.batch_delete` 移除全部成员，再删除角色。
pub const FUNCTIONAL_ROLE_HAS_MEMBER: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41206,
    key: "",
    name: "FunctionalRoleHasMember",
    status: Some(400),
    message: "functional role has members, can not delete",
    rate_limited: false,
    fix: Text { zh: "不能删除仍有成员的角色。请先用 `contact.v3.functional_role_member.batch_delete` 移除全部成员，再删除角色。", en: "A role that still has members cannot be deleted. Remove all members with `contact.v3.functional_role_member.batch_delete` first, then delete the role." },
    links: &[],
};

/// `41208` (HTTP 400): tenant role not more 500
///
/// The tenant already has 500 roles, the maximum. Delete roles that are no longer used.
///
/// 租户的角色数量已达上限 500。请先删除不用的角色。
pub const ROLE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41208,
    key: "",
    name: "RoleLimitExceeded",
    status: Some(400),
    message: "tenant role not more 500",
    rate_limited: false,
    fix: Text { zh: "租户的角色数量已达上限 500。请先删除不用的角色。", en: "The tenant already has 500 roles, the maximum. Delete roles that are no longer used." },
    links: &[],
};

/// `41209` (HTTP 400): tenant role is not more 1000
///
/// A role can have at most 1000 members. Delete members who no longer belong to it.
///
/// 单个角色最多 1000 个成员。请先删除不再属于该角色的成员。
pub const ROLE_MEMBER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41209,
    key: "",
    name: "RoleMemberLimitExceeded",
    status: Some(400),
    message: "tenant role is not more 1000",
    rate_limited: false,
    fix: Text { zh: "单个角色最多 1000 个成员。请先删除不再属于该角色的成员。", en: "A role can have at most 1000 members. Delete members who no longer belong to it." },
    links: &[],
};

/// `41210` (HTTP 400): dept id is invalid
///
/// The department ID is invalid. Call `contact.v3.department.search` or `contact.v3.department.children` to obtain the right ID.
///
/// 部门 ID 无效。请调用 `contact.v3.department.search` 或 `contact.v3.department.children` 取得正确的部门 ID。
pub const INVALID_DEPT_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41210,
    key: "",
    name: "InvalidDeptId",
    status: Some(400),
    message: "dept id is invalid",
    rate_limited: false,
    fix: Text { zh: "部门 ID 无效。请调用 `contact.v3.department.search` 或 `contact.v3.department.children` 取得正确的部门 ID。", en: "The department ID is invalid. Call `contact.v3.department.search` or `contact.v3.department.children` to obtain the right ID." },
    links: &[],
};

/// `41211` (HTTP 400): dept id is not has perm
///
/// The department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app.
///
/// 部门不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该部门，并发布应用。
pub const DEPT_ID_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41211,
    key: "",
    name: "DeptIdPermissionDenied",
    status: Some(400),
    message: "dept id is not has perm",
    rate_limited: false,
    fix: Text { zh: "部门不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该部门，并发布应用。", en: "The department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app." },
    links: &[],
};

/// `41213` (HTTP 400): system role not support update
///
/// The name of a system role cannot change. Update only roles that you created. / 系统角色的名称不能修改。请只更新自定义的角色。
pub const SYSTEM_ROLE_UPDATE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41213,
    key: "",
    name: "SystemRoleUpdateUnsupported",
    status: Some(400),
    message: "system role not support update",
    rate_limited: false,
    fix: Text { zh: "系统角色的名称不能修改。请只更新自定义的角色。", en: "The name of a system role cannot change. Update only roles that you created." },
    links: &[],
};

/// `41410` (HTTP 400): user primary dept must be the first department in the order
///
/// The primary department does not come first. In `orders`, give the primary department (`is_primary_dept` true) the largest `department_order`.
///
/// 主部门没有排在第一位。请在 `orders` 中把主部门（`is_primary_dept` 为 true）的 `department_order` 设为最大值。
pub const PRIMARY_DEPT_NOT_FIRST: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 41410,
    key: "",
    name: "PrimaryDeptNotFirst",
    status: Some(400),
    message: "user primary dept must be the first department in the order",
    rate_limited: false,
    fix: Text { zh: "主部门没有排在第一位。请在 `orders` 中把主部门（`is_primary_dept` 为 true）的 `department_order` 设为最大值。", en: "The primary department does not come first. In `orders`, give the primary department (`is_primary_dept` true) the largest `department_order`." },
    links: &[],
};

/// `42001` (HTTP 400): group name empty
///
/// The name of the user group is empty. Pass `name`. / 用户组名称为空。请填写 `name`。
pub const GROUP_NAME_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42001,
    key: "",
    name: "GroupNameEmpty",
    status: Some(400),
    message: "group name empty",
    rate_limited: false,
    fix: Text { zh: "用户组名称为空。请填写 `name`。", en: "The name of the user group is empty. Pass `name`." },
    links: &[],
};

/// `42002` (HTTP 400): invalid group_id
///
/// The user group ID is invalid. Correct `group_id`; `contact.v3.group.simplelist` returns it.
///
/// 用户组 ID 无效。请核对 `group_id`，可通过 `contact.v3.group.simplelist` 取得。
pub const INVALID_GROUP_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42002,
    key: "",
    name: "InvalidGroupId",
    status: Some(400),
    message: "invalid group_id",
    rate_limited: false,
    fix: Text { zh: "用户组 ID 无效。请核对 `group_id`，可通过 `contact.v3.group.simplelist` 取得。", en: "The user group ID is invalid. Correct `group_id`; `contact.v3.group.simplelist` returns it." },
    links: &[],
};

/// `42003` (HTTP 400): group type invalid
///
/// The type of the user group is invalid. When you create a group, set `type` to 1 (normal group).
///
/// 用户组类型无效。创建用户组时，请将 `type` 设为 1（普通用户组）。
pub const INVALID_GROUP_TYPE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42003,
    key: "",
    name: "InvalidGroupType",
    status: Some(400),
    message: "group type invalid",
    rate_limited: false,
    fix: Text { zh: "用户组类型无效。创建用户组时，请将 `type` 设为 1（普通用户组）。", en: "The type of the user group is invalid. When you create a group, set `type` to 1 (normal group)." },
    links: &[],
};

/// `42005` (HTTP 400): member exist in group error
///
/// The user group already has this member. Skip it; there is nothing to add. / 用户组中已有该成员。请跳过它，无需再添加。
pub const MEMBER_ALREADY_IN_GROUP: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42005,
    key: "",
    name: "MemberAlreadyInGroup",
    status: Some(400),
    message: "member exist in group error",
    rate_limited: false,
    fix: Text { zh: "用户组中已有该成员。请跳过它，无需再添加。", en: "The user group already has this member. Skip it; there is nothing to add." },
    links: &[],
};

/// `42006` (HTTP 400): user has resigned error
///
/// The user has resigned and cannot be a department supervisor, leader or HRBP. Choose an active user.
///
/// 用户已离职，不能设为部门主管、负责人或 HRBP。请换成在职用户。
pub const USER_RESIGNED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42006,
    key: "",
    name: "UserResigned",
    status: Some(400),
    message: "user has resigned error",
    rate_limited: false,
    fix: Text { zh: "用户已离职，不能设为部门主管、负责人或 HRBP。请换成在职用户。", en: "The user has resigned and cannot be a department supervisor, leader or HRBP. Choose an active user." },
    links: &[],
};

/// `42008` (HTTP 401): tenant id is invalid error
///
/// The tenant is wrong. Check that the access token in the `Authorization` header belongs to the tenant of the resource.
///
/// 租户不匹配。请确认请求头 `Authorization` 中的 access token 与要操作的资源属于同一租户。
pub const INVALID_TENANT_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42008,
    key: "",
    name: "InvalidTenantId",
    status: Some(401),
    message: "tenant id is invalid error",
    rate_limited: false,
    fix: Text { zh: "租户不匹配。请确认请求头 `Authorization` 中的 access token 与要操作的资源属于同一租户。", en: "The tenant is wrong. Check that the access token in the `Authorization` header belongs to the tenant of the resource." },
    links: &[],
};

/// `42009` (HTTP 403): no user group authority error
///
/// The user group is outside the contact range of the app. Add the group to the contact range of the app, and publish the app.
///
/// 用户组不在应用的通讯录权限范围内。请将该用户组加入应用的通讯录权限范围，并发布应用。
pub const USER_GROUP_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42009,
    key: "",
    name: "UserGroupPermissionDenied",
    status: Some(403),
    message: "no user group authority error",
    rate_limited: false,
    fix: Text { zh: "用户组不在应用的通讯录权限范围内。请将该用户组加入应用的通讯录权限范围，并发布应用。", en: "The user group is outside the contact range of the app. Add the group to the contact range of the app, and publish the app." },
    links: &[],
};

/// `42010` (HTTP 403): not has all authority error
///
/// The app has no access to all employees. Set the contact range of the app to all employees, and publish the app.
///
/// 应用没有全部员工的权限。请将应用的通讯录权限范围设为全部员工，并发布应用。
pub const ALL_EMPLOYEES_RANGE_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42010,
    key: "",
    name: "AllEmployeesRangeRequired",
    status: Some(403),
    message: "not has all authority error",
    rate_limited: false,
    fix: Text { zh: "应用没有全部员工的权限。请将应用的通讯录权限范围设为全部员工，并发布应用。", en: "The app has no access to all employees. Set the contact range of the app to all employees, and publish the app." },
    links: &[],
};

/// `42011` (HTTP 400): group member department reached the upper limit
///
/// A normal user group can hold at most 20 departments. Remove some. / 普通用户组最多包含 20 个部门。请减少部门。
pub const GROUP_MEMBER_DEPARTMENT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42011,
    key: "",
    name: "GroupMemberDepartmentLimitExceeded",
    status: Some(400),
    message: "group member department reached the upper limit",
    rate_limited: false,
    fix: Text { zh: "普通用户组最多包含 20 个部门。请减少部门。", en: "A normal user group can hold at most 20 departments. Remove some." },
    links: &[],
};

/// `42012` (HTTP 400): group member user reached the upper limit
///
/// The user group has reached its member limit: at most 100,000 users per normal group, and 10 times the users of the tenant over all normal groups. Remove some members.
///
/// 用户组的成员数已达上限：单个普通用户组最多 100,000 人，租户内所有普通用户组合计不超过用户数的 10 倍。请减少成员。
pub const GROUP_MEMBER_USER_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42012,
    key: "",
    name: "GroupMemberUserLimitExceeded",
    status: Some(400),
    message: "group member user reached the upper limit",
    rate_limited: false,
    fix: Text { zh: "用户组的成员数已达上限：单个普通用户组最多 100,000 人，租户内所有普通用户组合计不超过用户数的 10 倍。请减少成员。", en: "The user group has reached its member limit: at most 100,000 users per normal group, and 10 times the users of the tenant over all normal groups. Remove some members." },
    links: &[],
};

/// `42013` (HTTP 400): group name exceed limit
///
/// The name of the user group is too long. Shorten `name` to at most 100 characters.
///
/// 用户组名称过长。请将 `name` 缩短到 100 个字符以内。
pub const GROUP_NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42013,
    key: "",
    name: "GroupNameTooLong",
    status: Some(400),
    message: "group name exceed limit",
    rate_limited: false,
    fix: Text { zh: "用户组名称过长。请将 `name` 缩短到 100 个字符以内。", en: "The name of the user group is too long. Shorten `name` to at most 100 characters." },
    links: &[],
};

/// `42014` (HTTP 400): group description exceed limit
///
/// The description of the user group is too long. Shorten `description` to at most 500 characters.
///
/// 用户组描述过长。请将 `description` 缩短到 500 个字符以内。
pub const GROUP_DESCRIPTION_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42014,
    key: "",
    name: "GroupDescriptionTooLong",
    status: Some(400),
    message: "group description exceed limit",
    rate_limited: false,
    fix: Text { zh: "用户组描述过长。请将 `description` 缩短到 500 个字符以内。", en: "The description of the user group is too long. Shorten `description` to at most 500 characters." },
    links: &[],
};

/// `42015` (HTTP 400): user group disable
///
/// User groups are not enabled for the tenant. Contact support to enable them. / 租户未开启用户组功能。请联系技术支持开通。
pub const USER_GROUP_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42015,
    key: "",
    name: "UserGroupDisabled",
    status: Some(400),
    message: "user group disable",
    rate_limited: false,
    fix: Text { zh: "租户未开启用户组功能。请联系技术支持开通。", en: "User groups are not enabled for the tenant. Contact support to enable them." },
    links: &[],
};

/// `42016` (HTTP 400): user group number exceed limit
///
/// A tenant can have at most 500 user groups. Delete groups that are no longer used.
///
/// 租户最多有 500 个用户组。请先删除不用的用户组。
pub const USER_GROUP_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42016,
    key: "",
    name: "UserGroupLimitExceeded",
    status: Some(400),
    message: "user group number exceed limit",
    rate_limited: false,
    fix: Text { zh: "租户最多有 500 个用户组。请先删除不用的用户组。", en: "A tenant can have at most 500 user groups. Delete groups that are no longer used." },
    links: &[],
};

/// `42017` (HTTP 400): group has member not allow delete
///
/// The user group still has members, so it cannot be deleted. Find its users with `contact.v3.group_member.simplelist` and remove them with `contact.v3.group_member.remove` first; have an administrator remove departments in the admin console.
///
/// 用户组中仍有成员，不能删除。请先用 `contact.v3.group_member.simplelist` 查询、用 `contact.v3.group_member.remove` 移除用户成员；部门成员请由管理员在管理后台移除。
pub const GROUP_HAS_MEMBERS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42017,
    key: "",
    name: "GroupHasMembers",
    status: Some(400),
    message: "group has member not allow delete",
    rate_limited: false,
    fix: Text { zh: "用户组中仍有成员，不能删除。请先用 `contact.v3.group_member.simplelist` 查询、用 `contact.v3.group_member.remove` 移除用户成员；部门成员请由管理员在管理后台移除。", en: "The user group still has members, so it cannot be deleted. Find its users with `contact.v3.group_member.simplelist` and remove them with `contact.v3.group_member.remove` first; have an administrator remove departments in the admin console." },
    links: &[],
};

/// `42018` (HTTP 400): exist invalid dynamic group rule
///
/// A rule of the dynamic user group is invalid. Check the rules and retry. / 动态用户组的规则不合法。请检查各条规则后重试。
pub const INVALID_DYNAMIC_GROUP_RULE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42018,
    key: "",
    name: "InvalidDynamicGroupRule",
    status: Some(400),
    message: "exist invalid dynamic group rule",
    rate_limited: false,
    fix: Text { zh: "动态用户组的规则不合法。请检查各条规则后重试。", en: "A rule of the dynamic user group is invalid. Check the rules and retry." },
    links: &[],
};

/// `42019` (HTTP 400): exist invalid dynamic group rule expression
///
/// An expression of the dynamic user group is wrong. Check the attribute, operator and value of each expression.
///
/// 动态用户组的匹配表达式有误。请检查每个表达式的成员属性、关系操作符与取值。
pub const INVALID_DYNAMIC_GROUP_RULE_EXPRESSION: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42019,
    key: "",
    name: "InvalidDynamicGroupRuleExpression",
    status: Some(400),
    message: "exist invalid dynamic group rule expression",
    rate_limited: false,
    fix: Text { zh: "动态用户组的匹配表达式有误。请检查每个表达式的成员属性、关系操作符与取值。", en: "An expression of the dynamic user group is wrong. Check the attribute, operator and value of each expression." },
    links: &[],
};

/// `42020` (HTTP 400): exist unsupported dynamic group rule expression field
///
/// An expression of the dynamic user group uses an unsupported attribute. Use a supported one.
///
/// 动态用户组的匹配表达式使用了不支持的成员属性。请改用支持的属性。
pub const UNSUPPORTED_DYNAMIC_GROUP_FIELD: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42020,
    key: "",
    name: "UnsupportedDynamicGroupField",
    status: Some(400),
    message: "exist unsupported dynamic group rule expression field",
    rate_limited: false,
    fix: Text { zh: "动态用户组的匹配表达式使用了不支持的成员属性。请改用支持的属性。", en: "An expression of the dynamic user group uses an unsupported attribute. Use a supported one." },
    links: &[],
};

/// `42021` (HTTP 400): exist unsupported dynamic group operatrion
///
/// An expression of the dynamic user group uses an unsupported operator. Use a supported one.
///
/// 动态用户组的匹配表达式使用了不支持的关系操作符。请改用支持的操作符。
pub const UNSUPPORTED_DYNAMIC_GROUP_OPERATOR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42021,
    key: "",
    name: "UnsupportedDynamicGroupOperator",
    status: Some(400),
    message: "exist unsupported dynamic group operatrion",
    rate_limited: false,
    fix: Text { zh: "动态用户组的匹配表达式使用了不支持的关系操作符。请改用支持的操作符。", en: "An expression of the dynamic user group uses an unsupported operator. Use a supported one." },
    links: &[],
};

/// `42022` (HTTP 400): exist invalid expression value or values
///
/// An expression of the dynamic user group has an invalid value, or one or several values do not fit its operator. Correct the values.
///
/// 动态用户组的匹配表达式中取值有误，或单值、多值与关系操作符不匹配。请更正取值。
pub const INVALID_EXPRESSION_VALUE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42022,
    key: "",
    name: "InvalidExpressionValue",
    status: Some(400),
    message: "exist invalid expression value or values",
    rate_limited: false,
    fix: Text { zh: "动态用户组的匹配表达式中取值有误，或单值、多值与关系操作符不匹配。请更正取值。", en: "An expression of the dynamic user group has an invalid value, or one or several values do not fit its operator. Correct the values." },
    links: &[],
};

/// `42024` (HTTP 400): no permission to create a dynamic group
///
/// The caller may not create dynamic user groups. Ask an administrator whether the app or the operator can be allowed to.
///
/// 没有创建动态用户组的权限。请联系管理员，确认应用或操作者可以创建。
pub const CREATE_DYNAMIC_GROUP_DENIED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42024,
    key: "",
    name: "CreateDynamicGroupDenied",
    status: Some(400),
    message: "no permission to create a dynamic group",
    rate_limited: false,
    fix: Text { zh: "没有创建动态用户组的权限。请联系管理员，确认应用或操作者可以创建。", en: "The caller may not create dynamic user groups. Ask an administrator whether the app or the operator can be allowed to." },
    links: &[],
};

/// `42025` (HTTP 400): invalid joinner rule
///
/// The rule that joins the expressions of the dynamic user group is invalid. Correct it and retry.
///
/// 动态用户组的表达式连接规则不合法。请更正连接方式后重试。
pub const INVALID_JOINER_RULE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42025,
    key: "",
    name: "InvalidJoinerRule",
    status: Some(400),
    message: "invalid joinner rule",
    rate_limited: false,
    fix: Text { zh: "动态用户组的表达式连接规则不合法。请更正连接方式后重试。", en: "The rule that joins the expressions of the dynamic user group is invalid. Correct it and retry." },
    links: &[],
};

/// `42026` (HTTP 400): department scope exceed limit
///
/// The department scope of the user group exceeds the limit. Remove departments and retry.
///
/// 用户组的部门范围超过限制。请减少部门后重试。
pub const DEPARTMENT_SCOPE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42026,
    key: "",
    name: "DepartmentScopeLimitExceeded",
    status: Some(400),
    message: "department scope exceed limit",
    rate_limited: false,
    fix: Text { zh: "用户组的部门范围超过限制。请减少部门后重试。", en: "The department scope of the user group exceeds the limit. Remove departments and retry." },
    links: &[],
};

/// `42027` (HTTP 400): group visible scope is not valid
///
/// The visible scope of the user group is invalid. Correct it. / 用户组的可见范围无效。请更正可见范围的设置。
pub const INVALID_GROUP_VISIBLE_SCOPE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42027,
    key: "",
    name: "InvalidGroupVisibleScope",
    status: Some(400),
    message: "group visible scope is not valid",
    rate_limited: false,
    fix: Text { zh: "用户组的可见范围无效。请更正可见范围的设置。", en: "The visible scope of the user group is invalid. Correct it." },
    links: &[],
};

/// `42029` (HTTP 400): exist some field openapi not support, please manage the group in admin platform
///
/// Some fields of the user group are not supported by the API. Manage the group in the admin console.
///
/// 用户组的部分字段不支持通过接口操作。请在管理后台调整该用户组。
pub const UNSUPPORTED_GROUP_FIELD: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42029,
    key: "",
    name: "UnsupportedGroupField",
    status: Some(400),
    message: "exist some field openapi not support, please  manage the group in admin platform",
    rate_limited: false,
    fix: Text { zh: "用户组的部分字段不支持通过接口操作。请在管理后台调整该用户组。", en: "Some fields of the user group are not supported by the API. Manage the group in the admin console." },
    links: &[],
};

/// `42300` (HTTP 400): job level reach the upper limit
///
/// The tenant already has 10,000 job levels, the maximum. Delete some; above 4,000 the admin console can no longer open the list.
///
/// 租户的职级数量已达上限 10,000。请先删除其他职级；超过 4,000 个后，管理后台的职级列表将无法打开。
pub const JOB_LEVEL_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42300,
    key: "",
    name: "JobLevelLimitExceeded",
    status: Some(400),
    message: "job level reach the upper limit",
    rate_limited: false,
    fix: Text { zh: "租户的职级数量已达上限 10,000。请先删除其他职级；超过 4,000 个后，管理后台的职级列表将无法打开。", en: "The tenant already has 10,000 job levels, the maximum. Delete some; above 4,000 the admin console can no longer open the list." },
    links: &[],
};

/// `42301` (HTTP 404): job level not exist
///
/// No such job level. Correct the job level ID. / 职级不存在。请核对职级 ID。
pub const JOB_LEVEL_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42301,
    key: "",
    name: "JobLevelNotFound",
    status: Some(404),
    message: "job level not exist",
    rate_limited: false,
    fix: Text { zh: "职级不存在。请核对职级 ID。", en: "No such job level. Correct the job level ID." },
    links: &[],
};

/// `42302` (HTTP 400): job level tenant lock fail
///
/// Another request is updating the job levels. Wait a while and retry. / 职级正在被并发更新。请等待一段时间后重试。
pub const JOB_LEVEL_TENANT_LOCK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42302,
    key: "",
    name: "JobLevelTenantLockFailed",
    status: Some(400),
    message: "job level tenant lock fail",
    rate_limited: false,
    fix: Text { zh: "职级正在被并发更新。请等待一段时间后重试。", en: "Another request is updating the job levels. Wait a while and retry." },
    links: &[],
};

/// `42303` (HTTP 400): job level name not valid
///
/// The name of the job level is invalid. Use 1 to 255 characters. / 职级名称不合法。请将名称控制在 1 至 255 个字符。
pub const INVALID_JOB_LEVEL_NAME: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42303,
    key: "",
    name: "InvalidJobLevelName",
    status: Some(400),
    message: "job level name not valid",
    rate_limited: false,
    fix: Text { zh: "职级名称不合法。请将名称控制在 1 至 255 个字符。", en: "The name of the job level is invalid. Use 1 to 255 characters." },
    links: &[],
};

/// `42304` (HTTP 400): job level description not valid
///
/// The description of the job level is invalid. Shorten it to at most 5,000 characters.
///
/// 职级描述不合法。请将描述缩短到 5,000 个字符以内。
pub const INVALID_JOB_LEVEL_DESCRIPTION: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42304,
    key: "",
    name: "InvalidJobLevelDescription",
    status: Some(400),
    message: "job level description not valid",
    rate_limited: false,
    fix: Text { zh: "职级描述不合法。请将描述缩短到 5,000 个字符以内。", en: "The description of the job level is invalid. Shorten it to at most 5,000 characters." },
    links: &[],
};

/// `42305` (HTTP 400): job level name duplicate
///
/// Another job level has this name. Choose a different name. / 职级名称重复。请换一个名称。
pub const JOB_LEVEL_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42305,
    key: "",
    name: "JobLevelNameDuplicated",
    status: Some(400),
    message: "job level name duplicate",
    rate_limited: false,
    fix: Text { zh: "职级名称重复。请换一个名称。", en: "Another job level has this name. Choose a different name." },
    links: &[],
};

/// `42306` (HTTP 400): job level order duplicate
///
/// Another job level has this `order`. Choose a different value. / 职级的排序值重复。请换一个 `order`。
pub const JOB_LEVEL_ORDER_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42306,
    key: "",
    name: "JobLevelOrderDuplicated",
    status: Some(400),
    message: "job level order duplicate",
    rate_limited: false,
    fix: Text { zh: "职级的排序值重复。请换一个 `order`。", en: "Another job level has this `order`. Choose a different value." },
    links: &[],
};

/// `42307` (HTTP 400): job level external id duplicate
///
/// The system generated a job level ID twice. Retry. / 系统生成的职级 ID 重复。请重试。
pub const JOB_LEVEL_EXTERNAL_ID_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42307,
    key: "",
    name: "JobLevelExternalIdDuplicated",
    status: Some(400),
    message: "job level external id duplicate",
    rate_limited: false,
    fix: Text { zh: "系统生成的职级 ID 重复。请重试。", en: "The system generated a job level ID twice. Retry." },
    links: &[],
};

/// `42308` (HTTP 400): job level invalid order
///
/// The order of the job level is invalid. Set `order` to 100 to 100000.
///
/// 职级的排序值不合法。请将 `order` 设为 100 至 100000。
pub const INVALID_JOB_LEVEL_ORDER: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42308,
    key: "",
    name: "InvalidJobLevelOrder",
    status: Some(400),
    message: "job level invalid order",
    rate_limited: false,
    fix: Text { zh: "职级的排序值不合法。请将 `order` 设为 100 至 100000。", en: "The order of the job level is invalid. Set `order` to 100 to 100000." },
    links: &[],
};

/// `42400` (HTTP 400): param is invalid
///
/// A request parameter is invalid. Compare the type and value of each parameter with the fields of the operation.
///
/// 请求参数不合法。请对照接口的字段说明，检查各参数的类型与取值。
pub const INVALID_JOB_FAMILY_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42400,
    key: "",
    name: "InvalidJobFamilyParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的字段说明，检查各参数的类型与取值。", en: "A request parameter is invalid. Compare the type and value of each parameter with the fields of the operation." },
    links: &[],
};

/// `42401` (HTTP 400): job family number reach the upper limit
///
/// The tenant already has 10,000 job families, the maximum. Delete some; from 4,000 on the admin console can no longer open the list.
///
/// 租户的序列数量已达上限 10,000。请先删除其他序列；到 4,000 个后，管理后台的序列列表将无法打开。
pub const JOB_FAMILY_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42401,
    key: "",
    name: "JobFamilyLimitExceeded",
    status: Some(400),
    message: "job family number reach the upper limit",
    rate_limited: false,
    fix: Text { zh: "租户的序列数量已达上限 10,000。请先删除其他序列；到 4,000 个后，管理后台的序列列表将无法打开。", en: "The tenant already has 10,000 job families, the maximum. Delete some; from 4,000 on the admin console can no longer open the list." },
    links: &[],
};

/// `42402` (HTTP 404): job family not exist
///
/// No such job family. Correct the job family ID. / 序列不存在。请核对序列 ID。
pub const JOB_FAMILY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42402,
    key: "",
    name: "JobFamilyNotFound",
    status: Some(404),
    message: "job family not exist",
    rate_limited: false,
    fix: Text { zh: "序列不存在。请核对序列 ID。", en: "No such job family. Correct the job family ID." },
    links: &[],
};

/// `42403` (HTTP 400): job family tenant lock fail
///
/// Another request is updating the job families. Wait a while and retry. / 序列正在被并发更新。请等待一段时间后重试。
pub const JOB_FAMILY_TENANT_LOCK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42403,
    key: "",
    name: "JobFamilyTenantLockFailed",
    status: Some(400),
    message: "job family tenant lock fail",
    rate_limited: false,
    fix: Text { zh: "序列正在被并发更新。请等待一段时间后重试。", en: "Another request is updating the job families. Wait a while and retry." },
    links: &[],
};

/// `42404` (HTTP 400): job family name not valid
///
/// The name of the job family is invalid. Use 1 to 100 Chinese or English characters or symbols for `name`.
///
/// 序列名称不合法。请将 `name` 设为 1 至 100 个字符的中文、英文或符号。
pub const INVALID_JOB_FAMILY_NAME: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42404,
    key: "",
    name: "InvalidJobFamilyName",
    status: Some(400),
    message: "job family name not valid",
    rate_limited: false,
    fix: Text { zh: "序列名称不合法。请将 `name` 设为 1 至 100 个字符的中文、英文或符号。", en: "The name of the job family is invalid. Use 1 to 100 Chinese or English characters or symbols for `name`." },
    links: &[],
};

/// `42405` (HTTP 400): job family description not valid
///
/// The description of the job family is invalid. Shorten it to at most 5,000 characters.
///
/// 序列描述不合法。请将描述缩短到 5,000 个字符以内。
pub const INVALID_JOB_FAMILY_DESCRIPTION: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42405,
    key: "",
    name: "InvalidJobFamilyDescription",
    status: Some(400),
    message: "job family description not valid",
    rate_limited: false,
    fix: Text { zh: "序列描述不合法。请将描述缩短到 5,000 个字符以内。", en: "The description of the job family is invalid. Shorten it to at most 5,000 characters." },
    links: &[],
};

/// `42406` (HTTP 400): job family name duplicate
///
/// Another job family has this name. Choose a different name. / 序列名称重复。请换一个名称。
pub const JOB_FAMILY_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42406,
    key: "",
    name: "JobFamilyNameDuplicated",
    status: Some(400),
    message: "job family name duplicate",
    rate_limited: false,
    fix: Text { zh: "序列名称重复。请换一个名称。", en: "Another job family has this name. Choose a different name." },
    links: &[],
};

/// `42407` (HTTP 400): job family has cycle
///
/// The job families form a cycle: the parent of a family cannot be one of its own descendants, for example in A > B > C the parent of B cannot be C. Correct `parent_job_family_id`.
///
/// 序列的上下级形成了环：上级序列不能是自己的下级，例如 A > B > C 中，B 的上级不能是 C。请更正 `parent_job_family_id`。
pub const JOB_FAMILY_HAS_CYCLE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42407,
    key: "",
    name: "JobFamilyHasCycle",
    status: Some(400),
    message: "job family has cycle",
    rate_limited: false,
    fix: Text { zh: "序列的上下级形成了环：上级序列不能是自己的下级，例如 A > B > C 中，B 的上级不能是 C。请更正 `parent_job_family_id`。", en: "The job families form a cycle: the parent of a family cannot be one of its own descendants, for example in A > B > C the parent of B cannot be C. Correct `parent_job_family_id`." },
    links: &[],
};

/// `42408` (HTTP 400): parent job family not exist
///
/// No such parent job family. Correct `parent_job_family_id`. / 上级序列不存在。请更正 `parent_job_family_id`。
pub const PARENT_JOB_FAMILY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42408,
    key: "",
    name: "ParentJobFamilyNotFound",
    status: Some(400),
    message: "parent job family not exist",
    rate_limited: false,
    fix: Text { zh: "上级序列不存在。请更正 `parent_job_family_id`。", en: "No such parent job family. Correct `parent_job_family_id`." },
    links: &[],
};

/// `42409` (HTTP 400): parent job family not enable
///
/// The parent job family is disabled. Enable it first, or choose another parent.
///
/// 上级序列已禁用。请先启用它，或改用其他上级序列。
pub const PARENT_JOB_FAMILY_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42409,
    key: "",
    name: "ParentJobFamilyDisabled",
    status: Some(400),
    message: "parent job family not enable",
    rate_limited: false,
    fix: Text { zh: "上级序列已禁用。请先启用它，或改用其他上级序列。", en: "The parent job family is disabled. Enable it first, or choose another parent." },
    links: &[],
};

/// `42410` (HTTP 400): parent job family deleted
///
/// The parent job family was deleted. Choose another parent. / 上级序列已被删除。请改用其他上级序列。
pub const PARENT_JOB_FAMILY_DELETED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42410,
    key: "",
    name: "ParentJobFamilyDeleted",
    status: Some(400),
    message: "parent job family deleted",
    rate_limited: false,
    fix: Text { zh: "上级序列已被删除。请改用其他上级序列。", en: "The parent job family was deleted. Choose another parent." },
    links: &[],
};

/// `42411` (HTTP 400): job family has child can not delete
///
/// The job family still has children, so it cannot be deleted. Delete the children first.
///
/// 该序列下仍有子序列，不能删除。请先删除子序列。
pub const JOB_FAMILY_HAS_CHILD_CANNOT_DELETE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42411,
    key: "",
    name: "JobFamilyHasChildCannotDelete",
    status: Some(400),
    message: "job family has child can not delete",
    rate_limited: false,
    fix: Text { zh: "该序列下仍有子序列，不能删除。请先删除子序列。", en: "The job family still has children, so it cannot be deleted. Delete the children first." },
    links: &[],
};

/// `42412` (HTTP 400): job family external id duplicate
///
/// The system generated a job family ID twice. Retry. / 系统生成的序列 ID 重复。请重试。
pub const JOB_FAMILY_EXTERNAL_ID_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42412,
    key: "",
    name: "JobFamilyExternalIdDuplicated",
    status: Some(400),
    message: "job family external id duplicate",
    rate_limited: false,
    fix: Text { zh: "系统生成的序列 ID 重复。请重试。", en: "The system generated a job family ID twice. Retry." },
    links: &[],
};

/// `42413` (HTTP 400): job family exceed level number
///
/// The job families are nested as deep as allowed, so no more children fit here. Choose a parent higher up.
///
/// 序列的层数已达上限，不能再加子序列。请改用层级更高的上级序列。
pub const JOB_FAMILY_EXCEED_LEVEL_NUMBER: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 42413,
    key: "",
    name: "JobFamilyExceedLevelNumber",
    status: Some(400),
    message: "job family exceed level number",
    rate_limited: false,
    fix: Text { zh: "序列的层数已达上限，不能再加子序列。请改用层级更高的上级序列。", en: "The job families are nested as deep as allowed, so no more children fit here. Choose a parent higher up." },
    links: &[],
};

/// `43000` (HTTP 401): dept has already exist error
///
/// The department already exists. Update it, or change the parameters to create another one.
///
/// 部门已存在。请改为更新该部门，或修改参数后新建其他部门。
pub const DEPT_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43000,
    key: "",
    name: "DeptAlreadyExists",
    status: Some(401),
    message: "dept has already exist error",
    rate_limited: false,
    fix: Text { zh: "部门已存在。请改为更新该部门，或修改参数后新建其他部门。", en: "The department already exists. Update it, or change the parameters to create another one." },
    links: &[],
};

/// `43001` (HTTP 409): dept unit repeat error
///
/// The unit IDs of the department conflict. Correct the unit that the department is bound to.
///
/// 部门的 unit id 冲突。请更正部门绑定的单位。
pub const DEPT_UNIT_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43001,
    key: "",
    name: "DeptUnitDuplicated",
    status: Some(409),
    message: "dept unit repeat error",
    rate_limited: false,
    fix: Text { zh: "部门的 unit id 冲突。请更正部门绑定的单位。", en: "The unit IDs of the department conflict. Correct the unit that the department is bound to." },
    links: &[],
};

/// `43002` (HTTP 409): dept unit is still using error
///
/// The unit ID of the department is still in use. Choose another unit, or unbind the department from the unit first.
///
/// 部门的 unit id 已在使用。请换一个单位，或先解除部门与单位的绑定。
pub const DEPT_UNIT_IN_USE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43002,
    key: "",
    name: "DeptUnitInUse",
    status: Some(409),
    message: "dept unit is still using error",
    rate_limited: false,
    fix: Text { zh: "部门的 unit id 已在使用。请换一个单位，或先解除部门与单位的绑定。", en: "The unit ID of the department is still in use. Choose another unit, or unbind the department from the unit first." },
    links: &[],
};

/// `43003` (HTTP 409): multi dept unit error
///
/// The department has several unit IDs. Bind the department to only one unit.
///
/// 部门有多个 unit id。请只为部门绑定一个单位。
pub const MULTI_DEPT_UNIT_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43003,
    key: "",
    name: "MultiDeptUnitError",
    status: Some(409),
    message: "multi dept unit error",
    rate_limited: false,
    fix: Text { zh: "部门有多个 unit id。请只为部门绑定一个单位。", en: "The department has several unit IDs. Bind the department to only one unit." },
    links: &[],
};

/// `43004` (HTTP 400): illegal unit error
///
/// The unit of the department is invalid. Pass exactly one valid unit ID in `unit_ids`; `contact.v3.unit.list` returns it.
///
/// 部门的单位无效。请在 `unit_ids` 中只填写一个有效的单位 ID，可通过 `contact.v3.unit.list` 查询。
pub const INVALID_UNIT: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43004,
    key: "",
    name: "InvalidUnit",
    status: Some(400),
    message: "illegal unit error",
    rate_limited: false,
    fix: Text { zh: "部门的单位无效。请在 `unit_ids` 中只填写一个有效的单位 ID，可通过 `contact.v3.unit.list` 查询。", en: "The unit of the department is invalid. Pass exactly one valid unit ID in `unit_ids`; `contact.v3.unit.list` returns it." },
    links: &[],
};

/// `43005` (HTTP 400): duplicate order error
///
/// Another department has this `order`. Choose a different value. / `order` 与已有部门重复。请换一个值。
pub const DUPLICATE_ORDER_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43005,
    key: "",
    name: "DuplicateOrderError",
    status: Some(400),
    message: "duplicate order error",
    rate_limited: false,
    fix: Text { zh: "`order` 与已有部门重复。请换一个值。", en: "Another department has this `order`. Choose a different value." },
    links: &[],
};

/// `43007` (HTTP 400): duplicated department custom id error
///
/// Another department of the tenant has this custom ID. Choose a different `department_id`.
///
/// 自定义的部门 ID 在租户内重复。请换一个 `department_id`。
pub const CUSTOM_DEPT_ID_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43007,
    key: "",
    name: "CustomDeptIdDuplicated",
    status: Some(400),
    message: "duplicated department custom id error",
    rate_limited: false,
    fix: Text { zh: "自定义的部门 ID 在租户内重复。请换一个 `department_id`。", en: "Another department of the tenant has this custom ID. Choose a different `department_id`." },
    links: &[],
};

/// `43008` (HTTP 400): custom dept id invalid error
///
/// The `department_id` breaks the rules for custom IDs. Use at most 64 characters, not 0, and no od- prefix.
///
/// `department_id` 不符合自定义 ID 的规则。请改为最多 64 个字符、不为 0 且前缀不是 od- 的值。
pub const INVALID_CUSTOM_DEPT_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43008,
    key: "",
    name: "InvalidCustomDeptId",
    status: Some(400),
    message: "custom dept id invalid error",
    rate_limited: false,
    fix: Text { zh: "`department_id` 不符合自定义 ID 的规则。请改为最多 64 个字符、不为 0 且前缀不是 od- 的值。", en: "The `department_id` breaks the rules for custom IDs. Use at most 64 characters, not 0, and no od- prefix." },
    links: &[],
};

/// `43009` (HTTP 400): exceed update custom dept limit error
///
/// The custom ID of the department was changed as often as allowed. Keep the current ID.
///
/// 部门自定义 ID 的修改次数已达上限。请保留现有的部门 ID。
pub const UPDATE_CUSTOM_DEPT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43009,
    key: "",
    name: "UpdateCustomDeptLimitExceeded",
    status: Some(400),
    message: "exceed update custom dept limit error",
    rate_limited: false,
    fix: Text { zh: "部门自定义 ID 的修改次数已达上限。请保留现有的部门 ID。", en: "The custom ID of the department was changed as often as allowed. Keep the current ID." },
    links: &[],
};

/// `43010` (HTTP 400): big dept forbid recursion error
///
/// The department is too large for a recursive query. Query its child departments level by level.
///
/// 部门过大，不能递归查询。请逐级查询其子部门。
pub const DEPT_TOO_LARGE_FOR_RECURSION: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43010,
    key: "",
    name: "DeptTooLargeForRecursion",
    status: Some(400),
    message: "big dept forbid recursion error",
    rate_limited: false,
    fix: Text { zh: "部门过大，不能递归查询。请逐级查询其子部门。", en: "The department is too large for a recursive query. Query its child departments level by level." },
    links: &[],
};

/// `43011` (HTTP 400): delete has member dept error
///
/// The department still has users, so it cannot be deleted. Move or delete them first.
///
/// 部门下仍有用户，不能删除。请先移走或删除这些用户。
pub const DEPT_HAS_MEMBERS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43011,
    key: "",
    name: "DeptHasMembers",
    status: Some(400),
    message: "delete has member dept error",
    rate_limited: false,
    fix: Text { zh: "部门下仍有用户，不能删除。请先移走或删除这些用户。", en: "The department still has users, so it cannot be deleted. Move or delete them first." },
    links: &[],
};

/// `43012` (HTTP 400): delete has sub dept department error
///
/// The department still has child departments, so it cannot be deleted. Delete the children first.
///
/// 部门下仍有子部门，不能删除。请先删除子部门。
pub const DEPT_HAS_SUB_DEPARTMENTS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43012,
    key: "",
    name: "DeptHasSubDepartments",
    status: Some(400),
    message: "delete has sub dept department error",
    rate_limited: false,
    fix: Text { zh: "部门下仍有子部门，不能删除。请先删除子部门。", en: "The department still has child departments, so it cannot be deleted. Delete the children first." },
    links: &[],
};

/// `43013` (HTTP 400): dept too many children error
///
/// A department can have at most 1000 direct children. Choose another parent department.
///
/// 部门的直属子部门不能超过 1000 个。请换一个父部门。
pub const TOO_MANY_CHILDREN: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43013,
    key: "",
    name: "TooManyChildren",
    status: Some(400),
    message: "dept too many children error",
    rate_limited: false,
    fix: Text { zh: "部门的直属子部门不能超过 1000 个。请换一个父部门。", en: "A department can have at most 1000 direct children. Choose another parent department." },
    links: &[],
};

/// `43016` (HTTP 400): leaders is repeat
///
/// A department leader occurs twice. Remove the duplicate from `leaders`. / 部门负责人重复。请去掉 `leaders` 中重复的用户。
pub const LEADER_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43016,
    key: "",
    name: "LeaderDuplicated",
    status: Some(400),
    message: "leaders is repeat",
    rate_limited: false,
    fix: Text { zh: "部门负责人重复。请去掉 `leaders` 中重复的用户。", en: "A department leader occurs twice. Remove the duplicate from `leaders`." },
    links: &[],
};

/// `43017` (HTTP 400): relate dept over limit
///
/// The unit is already bound to 1000 departments. Unbind one of them with `contact.v3.unit.unbind_department` first, then retry.
///
/// 单位已关联 1000 个部门。请先用 `contact.v3.unit.unbind_department` 解除其中一个部门的绑定，再重试。
pub const RELATE_DEPT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43017,
    key: "",
    name: "RelateDeptLimitExceeded",
    status: Some(400),
    message: "relate dept over limit",
    rate_limited: false,
    fix: Text { zh: "单位已关联 1000 个部门。请先用 `contact.v3.unit.unbind_department` 解除其中一个部门的绑定，再重试。", en: "The unit is already bound to 1000 departments. Unbind one of them with `contact.v3.unit.unbind_department` first, then retry." },
    links: &[],
};

/// `43018` (HTTP 400): duplicate i18n name
///
/// Another department has the same localized name. Change `i18n_name`.
///
/// 部门名称的国际化配置与其他部门重复。请修改 `i18n_name`。
pub const DUPLICATE_I18N_NAME: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43018,
    key: "",
    name: "DuplicateI18nName",
    status: Some(400),
    message: "duplicate i18n name",
    rate_limited: false,
    fix: Text { zh: "部门名称的国际化配置与其他部门重复。请修改 `i18n_name`。", en: "Another department has the same localized name. Change `i18n_name`." },
    links: &[],
};

/// `43019` (HTTP 400): exceed dept max level
///
/// The departments are already nested 25 levels deep, so no more children fit here. Choose a parent department higher up.
///
/// 部门层级已达 25 层，不能再建子部门。请换一个层级更高的父部门。
pub const DEPT_LEVEL_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43019,
    key: "",
    name: "DeptLevelLimitExceeded",
    status: Some(400),
    message: "exceed dept max level",
    rate_limited: false,
    fix: Text { zh: "部门层级已达 25 层，不能再建子部门。请换一个层级更高的父部门。", en: "The departments are already nested 25 levels deep, so no more children fit here. Choose a parent department higher up." },
    links: &[],
};

/// `43021` (HTTP 400): department chat not exist
///
/// The department has no chat. Create a department chat first, or correct the department ID.
///
/// 部门群不存在。请先为部门创建部门群，或核对部门 ID。
pub const DEPARTMENT_CHAT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43021,
    key: "",
    name: "DepartmentChatNotFound",
    status: Some(400),
    message: "department chat not exist",
    rate_limited: false,
    fix: Text { zh: "部门群不存在。请先为部门创建部门群，或核对部门 ID。", en: "The department has no chat. Create a department chat first, or correct the department ID." },
    links: &[],
};

/// `43022` (HTTP 400): department name duplicate
///
/// Another department has this name. Change `name`. / 部门名称重复。请修改 `name`。
pub const DEPARTMENT_NAME_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43022,
    key: "",
    name: "DepartmentNameDuplicated",
    status: Some(400),
    message: "department name duplicate",
    rate_limited: false,
    fix: Text { zh: "部门名称重复。请修改 `name`。", en: "Another department has this name. Change `name`." },
    links: &[],
};

/// `43023` (HTTP 400): dept structure no permissione
///
/// The department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app.
///
/// 部门不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该部门，并发布应用。
pub const DEPT_STRUCTURE_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43023,
    key: "",
    name: "DeptStructurePermissionDenied",
    status: Some(400),
    message: "dept structure no permissione",
    rate_limited: false,
    fix: Text { zh: "部门不在应用的通讯录权限范围内。请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该部门，并发布应用。", en: "The department is outside the contact range of the app. Add it in the developer console under Permissions > Data permissions, and publish the app." },
    links: &[],
};

/// `43024` (HTTP 400): dept structure tenant lock fail
///
/// Another request is changing the department structure. Try again later, and do not call concurrently.
///
/// 有其他请求正在变更部门结构。请稍后重试，避免并发请求。
pub const DEPT_STRUCTURE_TENANT_LOCK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43024,
    key: "",
    name: "DeptStructureTenantLockFailed",
    status: Some(400),
    message: "dept structure tenant lock fail",
    rate_limited: false,
    fix: Text { zh: "有其他请求正在变更部门结构。请稍后重试，避免并发请求。", en: "Another request is changing the department structure. Try again later, and do not call concurrently." },
    links: &[],
};

/// `43025` (HTTP 400): top department leader unjoined
///
/// A user who has not joined the tenant cannot lead a department. Choose an active employee from the contacts.
///
/// 尚未加入租户的用户不能成为部门负责人。请改为通讯录中的在职员工。
pub const TOP_DEPARTMENT_LEADER_UNJOINED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43025,
    key: "",
    name: "TopDepartmentLeaderUnjoined",
    status: Some(400),
    message: "top department leader unjoined",
    rate_limited: false,
    fix: Text { zh: "尚未加入租户的用户不能成为部门负责人。请改为通讯录中的在职员工。", en: "A user who has not joined the tenant cannot lead a department. Choose an active employee from the contacts." },
    links: &[],
};

/// `43026` (HTTP 400): employee type is not valid
///
/// An employee type of the department chat is invalid. Set `group_chat_employee_types` to values 1 to 5 or the `enum_value` of a custom employee type.
///
/// 部门群限定的人员类型无效。请将 `group_chat_employee_types` 设为 1 至 5，或自定义人员类型的 `enum_value`。
pub const INVALID_GROUP_CHAT_EMPLOYEE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43026,
    key: "",
    name: "InvalidGroupChatEmployeeType",
    status: Some(400),
    message: "employee type is not valid",
    rate_limited: false,
    fix: Text { zh: "部门群限定的人员类型无效。请将 `group_chat_employee_types` 设为 1 至 5，或自定义人员类型的 `enum_value`。", en: "An employee type of the department chat is invalid. Set `group_chat_employee_types` to values 1 to 5 or the `enum_value` of a custom employee type." },
    links: &[],
};

/// `43028` (HTTP 400): invalid department hrbps
///
/// An HRBP of the department is invalid. Correct the user IDs in `department_hrbps`, and check that they are of the type given in `user_id_type`.
///
/// 部门的 HRBP 不合法。请核对 `department_hrbps` 中的用户 ID，并确认类型与 `user_id_type` 一致。
pub const INVALID_DEPARTMENT_HRBP: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43028,
    key: "",
    name: "InvalidDepartmentHrbp",
    status: Some(400),
    message: "invalid department hrbps",
    rate_limited: false,
    fix: Text { zh: "部门的 HRBP 不合法。请核对 `department_hrbps` 中的用户 ID，并确认类型与 `user_id_type` 一致。", en: "An HRBP of the department is invalid. Correct the user IDs in `department_hrbps`, and check that they are of the type given in `user_id_type`." },
    links: &[],
};

/// `43029` (HTTP 400): dept name not contain separator
///
/// The name of a department cannot contain the slash `/`. Change `name`. / 部门名称不能包含斜杠 `/`。请修改 `name`。
pub const DEPT_NAME_CONTAINS_SLASH: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43029,
    key: "",
    name: "DeptNameContainsSlash",
    status: Some(400),
    message: "dept name not contain separator",
    rate_limited: false,
    fix: Text { zh: "部门名称不能包含斜杠 `/`。请修改 `name`。", en: "The name of a department cannot contain the slash `/`. Change `name`." },
    links: &[],
};

/// `43030` (HTTP 400): update department lock error,wait some seconds and retry
///
/// Another request is updating the department. Wait some seconds and retry. / 部门正在被并发更新。请等待几秒后重试。
pub const UPDATE_DEPARTMENT_LOCK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43030,
    key: "",
    name: "UpdateDepartmentLockFailed",
    status: Some(400),
    message: "update department lock error,wait some seconds and retry",
    rate_limited: false,
    fix: Text { zh: "部门正在被并发更新。请等待几秒后重试。", en: "Another request is updating the department. Wait some seconds and retry." },
    links: &[],
};

/// `43031` (HTTP 400): Unable to edit data from external data sources
///
/// The department comes from an external data source and cannot be edited here. Change it in that source.
///
/// 部门数据来自外部数据源，不能编辑。请在该数据源中修改。
pub const CANNOT_EDIT_EXTERNAL_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43031,
    key: "",
    name: "CannotEditExternalDepartment",
    status: Some(400),
    message: "Unable to edit data from external data sources",
    rate_limited: false,
    fix: Text { zh: "部门数据来自外部数据源，不能编辑。请在该数据源中修改。", en: "The department comes from an external data source and cannot be edited here. Change it in that source." },
    links: &[],
};

/// `43050` (HTTP 400): unit feature is prohibited
///
/// Units need the Enterprise edition of Feishu. Upgrade the tenant. / 单位是旗舰版的功能。请升级租户的飞书版本。
pub const UNIT_FEATURE_PROHIBITED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43050,
    key: "",
    name: "UnitFeatureProhibited",
    status: Some(400),
    message: "unit feature is prohibited",
    rate_limited: false,
    fix: Text { zh: "单位是旗舰版的功能。请升级租户的飞书版本。", en: "Units need the Enterprise edition of Feishu. Upgrade the tenant." },
    links: &[],
};

/// `43051` (HTTP 400): unit_id invalid
///
/// The unit ID is invalid. Correct `unit_id`; `contact.v3.unit.list` returns it.
///
/// 单位 ID 无效。请核对 `unit_id`，可通过 `contact.v3.unit.list` 取得。
pub const INVALID_UNIT_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43051,
    key: "",
    name: "InvalidUnitId",
    status: Some(400),
    message: "unit_id invalid",
    rate_limited: false,
    fix: Text { zh: "单位 ID 无效。请核对 `unit_id`，可通过 `contact.v3.unit.list` 取得。", en: "The unit ID is invalid. Correct `unit_id`; `contact.v3.unit.list` returns it." },
    links: &[],
};

/// `43052` (HTTP 400): unit name invalid
///
/// The name of the unit is invalid. Use 1 to 100 characters for `name`.
///
/// 单位名称不合法。请将 `name` 控制在 1 至 100 个字符。
pub const INVALID_UNIT_NAME: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43052,
    key: "",
    name: "InvalidUnitName",
    status: Some(400),
    message: "unit name invalid",
    rate_limited: false,
    fix: Text { zh: "单位名称不合法。请将 `name` 控制在 1 至 100 个字符。", en: "The name of the unit is invalid. Use 1 to 100 characters for `name`." },
    links: &[],
};

/// `43053` (HTTP 400): unit type invalid
///
/// The type of the unit is invalid. Use 1 to 100 characters for `unit_type`.
///
/// 单位类型不合法。请将 `unit_type` 控制在 1 至 100 个字符。
pub const INVALID_UNIT_TYPE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43053,
    key: "",
    name: "InvalidUnitType",
    status: Some(400),
    message: "unit type invalid",
    rate_limited: false,
    fix: Text { zh: "单位类型不合法。请将 `unit_type` 控制在 1 至 100 个字符。", en: "The type of the unit is invalid. Use 1 to 100 characters for `unit_type`." },
    links: &[],
};

/// `43054` (HTTP 400): department has been bound to other unit
///
/// The department is bound to another unit, and it can have only one. Unbind it first.
///
/// 部门已绑定其他单位，一个部门只能绑定一个单位。请先解除原来的绑定。
pub const DEPARTMENT_BOUND_TO_OTHER_UNIT: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43054,
    key: "",
    name: "DepartmentBoundToOtherUnit",
    status: Some(400),
    message: "department has been bound to other unit",
    rate_limited: false,
    fix: Text { zh: "部门已绑定其他单位，一个部门只能绑定一个单位。请先解除原来的绑定。", en: "The department is bound to another unit, and it can have only one. Unbind it first." },
    links: &[],
};

/// `43055` (HTTP 400): unit name and type repeat
///
/// The tenant already has a unit with this name and type. Change the name. / 租户内已有名称和类型都相同的单位。请修改单位名称。
pub const UNIT_NAME_TYPE_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43055,
    key: "",
    name: "UnitNameTypeDuplicated",
    status: Some(400),
    message: "unit name and type repeat",
    rate_limited: false,
    fix: Text { zh: "租户内已有名称和类型都相同的单位。请修改单位名称。", en: "The tenant already has a unit with this name and type. Change the name." },
    links: &[],
};

/// `43056` (HTTP 400): duplicate unit id error
///
/// Another unit has this ID. Choose a different `unit_id`. / 自定义的单位 ID 已存在。请换一个 `unit_id`。
pub const DUPLICATE_UNIT_ID_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43056,
    key: "",
    name: "DuplicateUnitIdError",
    status: Some(400),
    message: "duplicate unit id error",
    rate_limited: false,
    fix: Text { zh: "自定义的单位 ID 已存在。请换一个 `unit_id`。", en: "Another unit has this ID. Choose a different `unit_id`." },
    links: &[],
};

/// `43057` (HTTP 400): unit type is quoted by other businesses
///
/// The unit type is used elsewhere, so it cannot be deleted. Remove these uses, then retry.
///
/// 单位类型被其他业务引用，不能删除。请先解除引用，再重试。
pub const UNIT_TYPE_IN_USE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43057,
    key: "",
    name: "UnitTypeInUse",
    status: Some(400),
    message: "unit type is quoted by other businesses",
    rate_limited: false,
    fix: Text { zh: "单位类型被其他业务引用，不能删除。请先解除引用，再重试。", en: "The unit type is used elsewhere, so it cannot be deleted. Remove these uses, then retry." },
    links: &[],
};

/// `43058` (HTTP 400): department_id invalid
///
/// The department ID is invalid. Correct `department_id`, and check that it is of the type given in `department_id_type`.
///
/// 部门 ID 无效。请核对 `department_id`，并确认类型与 `department_id_type` 一致。
pub const INVALID_DEPARTMENT_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43058,
    key: "",
    name: "InvalidDepartmentId",
    status: Some(400),
    message: "department_id invalid",
    rate_limited: false,
    fix: Text { zh: "部门 ID 无效。请核对 `department_id`，并确认类型与 `department_id_type` 一致。", en: "The department ID is invalid. Correct `department_id`, and check that it is of the type given in `department_id_type`." },
    links: &[],
};

/// `43059` (HTTP 400): unit number exceed limit
///
/// A tenant can have at most 1,000 units. Delete units that are no longer used.
///
/// 租户最多有 1,000 个单位。请先删除不用的单位。
pub const UNIT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 43059,
    key: "",
    name: "UnitLimitExceeded",
    status: Some(400),
    message: "unit number exceed limit",
    rate_limited: false,
    fix: Text { zh: "租户最多有 1,000 个单位。请先删除不用的单位。", en: "A tenant can have at most 1,000 units. Delete units that are no longer used." },
    links: &[],
};

/// `44001` (HTTP 400): business email domain not available error
///
/// The tenant has no such enterprise email domain. Have an administrator enable enterprise email in the admin console before you set the address of a user.
///
/// 租户没有这个企业邮箱域名。请由管理员在管理后台开通企业邮箱，再为用户设置企业邮箱地址。
pub const BUSINESS_EMAIL_DOMAIN_NOT_AVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44001,
    key: "",
    name: "BusinessEmailDomainNotAvailable",
    status: Some(400),
    message: "business email domain not available error",
    rate_limited: false,
    fix: Text { zh: "租户没有这个企业邮箱域名。请由管理员在管理后台开通企业邮箱，再为用户设置企业邮箱地址。", en: "The tenant has no such enterprise email domain. Have an administrator enable enterprise email in the admin console before you set the address of a user." },
    links: &[],
};

/// `44002` (HTTP 400): update order must update department together
///
/// The department order changes without the departments. Also pass `department_ids`, containing every department of `orders`.
///
/// 修改用户的部门排序时缺少部门列表。请同时传入 `department_ids`，且 `orders` 中的部门都在其中。
pub const ORDER_WITHOUT_DEPARTMENT: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44002,
    key: "",
    name: "OrderWithoutDepartment",
    status: Some(400),
    message: "update order must update department together",
    rate_limited: false,
    fix: Text { zh: "修改用户的部门排序时缺少部门列表。请同时传入 `department_ids`，且 `orders` 中的部门都在其中。", en: "The department order changes without the departments. Also pass `department_ids`, containing every department of `orders`." },
    links: &[],
};

/// `44003` (HTTP 400): avatarkey and description cannot be empty when update resigned user
///
/// For a resigned user the avatar and the description cannot be empty. Pass `avatar_key` and `description`.
///
/// 更新离职用户时，头像与描述不能为空。请填写 `avatar_key` 与 `description`。
pub const AVATAR_OR_DESCRIPTION_EMPTY: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44003,
    key: "",
    name: "AvatarOrDescriptionEmpty",
    status: Some(400),
    message: "avatarkey and description cannot be empty when update resigned user",
    rate_limited: false,
    fix: Text { zh: "更新离职用户时，头像与描述不能为空。请填写 `avatar_key` 与 `description`。", en: "For a resigned user the avatar and the description cannot be empty. Pass `avatar_key` and `description`." },
    links: &[],
};

/// `44004` (HTTP 400): this user has been joined too many tenants recently
///
/// The user has joined too many tenants recently. Try again after 24 hours. / 该用户近期加入的租户过多。请 24 小时后重试。
pub const JOINED_TOO_MANY_TENANTS_RECENTLY: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44004,
    key: "",
    name: "JoinedTooManyTenantsRecently",
    status: Some(400),
    message: "this user has been joined too many tenants recently",
    rate_limited: false,
    fix: Text { zh: "该用户近期加入的租户过多。请 24 小时后重试。", en: "The user has joined too many tenants recently. Try again after 24 hours." },
    links: &[],
};

/// `44006` (HTTP 400): name length exceed 255 character
///
/// The user name is too long. Shorten `name` to at most 255 characters. / 用户名过长。请将 `name` 缩短到 255 个字符以内。
pub const USER_NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44006,
    key: "",
    name: "UserNameTooLong",
    status: Some(400),
    message: "name length exceed 255 character",
    rate_limited: false,
    fix: Text { zh: "用户名过长。请将 `name` 缩短到 255 个字符以内。", en: "The user name is too long. Shorten `name` to at most 255 characters." },
    links: &[],
};

/// `44007` (HTTP 400): en_name length exceed 255 character
///
/// The English name is too long. Shorten `en_name` to at most 255 characters.
///
/// 英文名过长。请将 `en_name` 缩短到 255 个字符以内。
pub const EN_NAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44007,
    key: "",
    name: "EnNameTooLong",
    status: Some(400),
    message: "en_name length exceed 255 character",
    rate_limited: false,
    fix: Text { zh: "英文名过长。请将 `en_name` 缩短到 255 个字符以内。", en: "The English name is too long. Shorten `en_name` to at most 255 characters." },
    links: &[],
};

/// `44008` (HTTP 400): nickname length exceed 255 character
///
/// The nickname is too long. Shorten `nickname` to at most 255 characters.
///
/// 别名过长。请将 `nickname` 缩短到 255 个字符以内。
pub const NICKNAME_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44008,
    key: "",
    name: "NicknameTooLong",
    status: Some(400),
    message: "nickname length exceed 255 character",
    rate_limited: false,
    fix: Text { zh: "别名过长。请将 `nickname` 缩短到 255 个字符以内。", en: "The nickname is too long. Shorten `nickname` to at most 255 characters." },
    links: &[],
};

/// `44009` (HTTP 400): this tenant has been create too many users recently
///
/// The tenant adds members too often; a mobile number or an email can join at most 3 tenants in 1 day. Try again the next day.
///
/// 租户添加成员过于频繁；同一手机号或邮箱，1 天内最多加入 3 个租户。请次日再试。
pub const ADDED_TOO_MANY_USERS_RECENTLY: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44009,
    key: "",
    name: "AddedTooManyUsersRecently",
    status: Some(400),
    message: "this tenant has been create too many users recently",
    rate_limited: false,
    fix: Text { zh: "租户添加成员过于频繁；同一手机号或邮箱，1 天内最多加入 3 个租户。请次日再试。", en: "The tenant adds members too often; a mobile number or an email can join at most 3 tenants in 1 day. Try again the next day." },
    links: &[],
};

/// `44010` (HTTP 400): unJoined user not allow to update
///
/// The user has not joined the tenant yet and cannot be updated. Retry after the user has joined.
///
/// 用户尚未加入租户，信息不能更新。请在用户加入后重试。
pub const UNJOINED_USER_NOT_EDITABLE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44010,
    key: "",
    name: "UnjoinedUserNotEditable",
    status: Some(400),
    message: "unJoined user not allow to update",
    rate_limited: false,
    fix: Text { zh: "用户尚未加入租户，信息不能更新。请在用户加入后重试。", en: "The user has not joined the tenant yet and cannot be updated. Retry after the user has joined." },
    links: &[],
};

/// `44011` (HTTP 400): exited user not allow to update
///
/// The user has left the tenant and cannot be updated. Choose an active user. / 用户已主动退出租户，信息不能更新。请换成在职用户。
pub const EXITED_USER_NOT_EDITABLE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44011,
    key: "",
    name: "ExitedUserNotEditable",
    status: Some(400),
    message: "exited user not allow to update",
    rate_limited: false,
    fix: Text { zh: "用户已主动退出租户，信息不能更新。请换成在职用户。", en: "The user has left the tenant and cannot be updated. Choose an active user." },
    links: &[],
};

/// `44012` (HTTP 400): Adding user has been intercepted. Contact Feishu Customer Service
///
/// Adding the user was blocked. Contact support with the log id. / 添加成员被拦截。请联系技术支持并提供 log id。
pub const ADDING_USER_INTERCEPTED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44012,
    key: "",
    name: "AddingUserIntercepted",
    status: Some(400),
    message: "Adding user has been intercepted. Contact Feishu Customer Service",
    rate_limited: false,
    fix: Text { zh: "添加成员被拦截。请联系技术支持并提供 log id。", en: "Adding the user was blocked. Contact support with the log id." },
    links: &[],
};

/// `44013` (HTTP 400): User enterprise Email password is not valid
///
/// The password of the enterprise email breaks the rules. Choose another password. / 企业邮箱的密码不符合规则。请换一个密码。
pub const INVALID_USER_ENTERPRISE_EMAIL_PASSWORD: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44013,
    key: "",
    name: "InvalidUserEnterpriseEmailPassword",
    status: Some(400),
    message: "User enterprise Email password is not valid",
    rate_limited: false,
    fix: Text { zh: "企业邮箱的密码不符合规则。请换一个密码。", en: "The password of the enterprise email breaks the rules. Choose another password." },
    links: &[],
};

/// `44014` (HTTP 400): Can not update inactive user email when email equal enterprise
///
/// The email of an inactive user cannot change while it equals the enterprise email. Retry after the user is activated.
///
/// 未激活用户的邮箱与企业邮箱相同时，邮箱不能修改。请在用户激活后重试。
pub const CANNOT_UPDATE_INACTIVE_USER_EMAIL: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44014,
    key: "",
    name: "CannotUpdateInactiveUserEmail",
    status: Some(400),
    message: "Can not update inactive user email when email equal enterprise",
    rate_limited: false,
    fix: Text { zh: "未激活用户的邮箱与企业邮箱相同时，邮箱不能修改。请在用户激活后重试。", en: "The email of an inactive user cannot change while it equals the enterprise email. Retry after the user is activated." },
    links: &[],
};

/// `44015` (HTTP 400): can not update password when user already have password
///
/// The user already has a password, so it cannot be set. Remove the password from the request.
///
/// 用户已有密码，不能再设置。请去掉密码参数。
pub const CANNOT_UPDATE_PASSWORD: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44015,
    key: "",
    name: "CannotUpdatePassword",
    status: Some(400),
    message: "can not update password when user already have password",
    rate_limited: false,
    fix: Text { zh: "用户已有密码，不能再设置。请去掉密码参数。", en: "The user already has a password, so it cannot be set. Remove the password from the request." },
    links: &[],
};

/// `44016` (HTTP 400): can not set enterprise email password
///
/// The enterprise email password cannot be set. Check that the app has the scope for it.
///
/// 无法设置企业邮箱密码。请确认应用有设置企业邮箱密码的权限。
pub const CANNOT_SET_ENTERPRISE_EMAIL_PASSWORD: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44016,
    key: "",
    name: "CannotSetEnterpriseEmailPassword",
    status: Some(400),
    message: "can not set enterprise email password",
    rate_limited: false,
    fix: Text { zh: "无法设置企业邮箱密码。请确认应用有设置企业邮箱密码的权限。", en: "The enterprise email password cannot be set. Check that the app has the scope for it." },
    links: &[],
};

/// `44017` (HTTP 400): Suite_Admin_Common_UnableToEditUpper
///
/// The content was blocked by risk control. Check that it is allowed, change it and retry.
///
/// 提交的内容被风控拦截。请检查内容是否合规，修改后重试。
pub const CONTENT_BLOCKED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44017,
    key: "",
    name: "ContentBlocked",
    status: Some(400),
    message: "Suite_Admin_Common_UnableToEditUpper",
    rate_limited: false,
    fix: Text { zh: "提交的内容被风控拦截。请检查内容是否合规，修改后重试。", en: "The content was blocked by risk control. Check that it is allowed, change it and retry." },
    links: &[],
};

/// `44018` (HTTP 400): lark not support +86 mobile
///
/// Lark does not support mobile numbers with +86. Use a number of another region.
///
/// Lark 不支持 +86 的手机号。请换成其他地区的手机号。
pub const CHINESE_MOBILE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44018,
    key: "",
    name: "ChineseMobileUnsupported",
    status: Some(400),
    message: "lark not support +86 mobile",
    rate_limited: false,
    fix: Text { zh: "Lark 不支持 +86 的手机号。请换成其他地区的手机号。", en: "Lark does not support mobile numbers with +86. Use a number of another region." },
    links: &[],
};

/// `44019` (HTTP 400): feishu only support +86 mobile
///
/// A tenant that is not certified can add only mobile numbers of mainland China (+86). Use such a number, or certify the tenant with Feishu and try again the next day.
///
/// 未认证的租户只能添加中国大陆 +86 手机号。请换成 +86 手机号，或完成飞书认证，次日再添加。
pub const FOREIGN_MOBILE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44019,
    key: "",
    name: "ForeignMobileUnsupported",
    status: Some(400),
    message: "feishu only support +86 mobile",
    rate_limited: false,
    fix: Text { zh: "未认证的租户只能添加中国大陆 +86 手机号。请换成 +86 手机号，或完成飞书认证，次日再添加。", en: "A tenant that is not certified can add only mobile numbers of mainland China (+86). Use such a number, or certify the tenant with Feishu and try again the next day." },
    links: &[],
};

/// `44020` (HTTP 400): mobile and email need together exist
///
/// When a certified tenant adds a member whose mobile number is not +86, an email is required. Pass `email`.
///
/// 已认证的租户添加非 +86 手机号的成员时，必须同时设置邮箱。请填写 `email`。
pub const EMAIL_REQUIRED_WITH_FOREIGN_MOBILE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44020,
    key: "",
    name: "EmailRequiredWithForeignMobile",
    status: Some(400),
    message: "mobile and email need together exist",
    rate_limited: false,
    fix: Text { zh: "已认证的租户添加非 +86 手机号的成员时，必须同时设置邮箱。请填写 `email`。", en: "When a certified tenant adds a member whose mobile number is not +86, an email is required. Pass `email`." },
    links: &[],
};

/// `44021` (HTTP 400): leader is resigned
///
/// The leader or dotted-line leader has resigned. Choose an active user. / 直接主管或虚线上级已离职。请换成在职用户。
pub const LEADER_RESIGNED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44021,
    key: "",
    name: "LeaderResigned",
    status: Some(400),
    message: "leader is resigned",
    rate_limited: false,
    fix: Text { zh: "直接主管或虚线上级已离职。请换成在职用户。", en: "The leader or dotted-line leader has resigned. Choose an active user." },
    links: &[],
};

/// `44022` (HTTP 400): leaderID is Invalid
///
/// The leader or dotted-line leader is invalid. Correct `leader_user_id` and `dotted_line_leader_user_ids`, and check that they are of the type given in `user_id_type`.
///
/// 直接主管或虚线上级无效。请核对 `leader_user_id` 与 `dotted_line_leader_user_ids`，并确认类型与 `user_id_type` 一致。
pub const INVALID_LEADER_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44022,
    key: "",
    name: "InvalidLeaderId",
    status: Some(400),
    message: "leaderID is Invalid",
    rate_limited: false,
    fix: Text { zh: "直接主管或虚线上级无效。请核对 `leader_user_id` 与 `dotted_line_leader_user_ids`，并确认类型与 `user_id_type` 一致。", en: "The leader or dotted-line leader is invalid. Correct `leader_user_id` and `dotted_line_leader_user_ids`, and check that they are of the type given in `user_id_type`." },
    links: &[],
};

/// `44023` (HTTP 400): exceed feature contact seat limit
///
/// The tenant has reached its contact limit, so users cannot be created or restored. Upgrade the [edition](https://www.feishu.cn/service) of Feishu, or remove unused members.
///
/// 用户数超出通讯录的上限，不能创建或恢复用户。请升级飞书[版本](https://www.feishu.cn/service)，或清理无效成员。
pub const CONTACT_SEAT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44023,
    key: "",
    name: "ContactSeatLimitExceeded",
    status: Some(400),
    message: "exceed feature contact seat limit",
    rate_limited: false,
    fix: Text { zh: "用户数超出通讯录的上限，不能创建或恢复用户。请升级飞书[版本](https://www.feishu.cn/service)，或清理无效成员。", en: "The tenant has reached its contact limit, so users cannot be created or restored. Upgrade the [edition](https://www.feishu.cn/service) of Feishu, or remove unused members." },
    links: &[Link { text: "版本", url: "https://www.feishu.cn/service" }],
};

/// `44024` (HTTP 400): User enterprise email has already been registered as a member's account
///
/// The enterprise email is registered as the account of a member. Choose a different `enterprise_email`.
///
/// 企业邮箱已被注册为成员账号。请换一个 `enterprise_email`。
pub const USER_ENTERPRISE_EMAIL_REGISTERED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44024,
    key: "",
    name: "UserEnterpriseEmailRegistered",
    status: Some(400),
    message: "User enterprise email has already been registered as a member's account",
    rate_limited: false,
    fix: Text { zh: "企业邮箱已被注册为成员账号。请换一个 `enterprise_email`。", en: "The enterprise email is registered as the account of a member. Choose a different `enterprise_email`." },
    links: &[],
};

/// `44025` (HTTP 400): update user lock error,wait some seconds and retry
///
/// Another request is updating the user. Wait a while, retry, and do not call concurrently.
///
/// 用户正在被并发更新。请等待一段时间后重试，避免并发请求。
pub const UPDATE_USER_LOCK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44025,
    key: "",
    name: "UpdateUserLockFailed",
    status: Some(400),
    message: "update user lock error,wait some seconds and retry",
    rate_limited: false,
    fix: Text { zh: "用户正在被并发更新。请等待一段时间后重试，避免并发请求。", en: "Another request is updating the user. Wait a while, retry, and do not call concurrently." },
    links: &[],
};

/// `44028` (HTTP 400): Exceed recoverable time
///
/// The user resigned more than 30 days ago and cannot be restored. Create the user again.
///
/// 用户离职已超过 30 天，不能恢复。请重新创建用户。
pub const EXCEED_RECOVERABLE_TIME: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44028,
    key: "",
    name: "ExceedRecoverableTime",
    status: Some(400),
    message: "Exceed recoverable time",
    rate_limited: false,
    fix: Text { zh: "用户离职已超过 30 天，不能恢复。请重新创建用户。", en: "The user resigned more than 30 days ago and cannot be restored. Create the user again." },
    links: &[],
};

/// `44029` (HTTP 400): No access to resurrect
///
/// The app may not call the operation that restores users. Contact support to apply for it.
///
/// 没有恢复用户的接口权限。请联系技术支持申请。
pub const NO_ACCESS_TO_RESURRECT: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44029,
    key: "",
    name: "NoAccessToResurrect",
    status: Some(400),
    message: "No access to resurrect",
    rate_limited: false,
    fix: Text { zh: "没有恢复用户的接口权限。请联系技术支持申请。", en: "The app may not call the operation that restores users. Contact support to apply for it." },
    links: &[],
};

/// `44030` (HTTP 400): Mobile duplicated
///
/// Another user has this mobile number. Change it, or have the other user resign first.
///
/// 手机号与其他用户重复。请修改手机号，或先将占用该手机号的用户设为离职。
pub const MOBILE_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44030,
    key: "",
    name: "MobileDuplicated",
    status: Some(400),
    message: "Mobile duplicated",
    rate_limited: false,
    fix: Text { zh: "手机号与其他用户重复。请修改手机号，或先将占用该手机号的用户设为离职。", en: "Another user has this mobile number. Change it, or have the other user resign first." },
    links: &[],
};

/// `44031` (HTTP 400): Email duplicated
///
/// Another user has this email. Change it, or have the other user resign first.
///
/// 邮箱与其他用户重复。请修改邮箱，或先将占用该邮箱的用户设为离职。
pub const EMAIL_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44031,
    key: "",
    name: "EmailDuplicated",
    status: Some(400),
    message: "Email duplicated",
    rate_limited: false,
    fix: Text { zh: "邮箱与其他用户重复。请修改邮箱，或先将占用该邮箱的用户设为离职。", en: "Another user has this email. Change it, or have the other user resign first." },
    links: &[],
};

/// `44032` (HTTP 400): UserID duplicated
///
/// An active user holds the `user_id` of the user to restore. Have the active user resign first, and name the user to restore by open_id or union_id.
///
/// 待恢复用户的 `user_id` 被其他在职用户占用。请先将占用者设为离职，并用 open_id 或 union_id 指定待恢复的用户。
pub const USER_ID_DUPLICATED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44032,
    key: "",
    name: "UserIdDuplicated",
    status: Some(400),
    message: "UserID duplicated",
    rate_limited: false,
    fix: Text { zh: "待恢复用户的 `user_id` 被其他在职用户占用。请先将占用者设为离职，并用 open_id 或 union_id 指定待恢复的用户。", en: "An active user holds the `user_id` of the user to restore. Have the active user resign first, and name the user to restore by open_id or union_id." },
    links: &[],
};

/// `44033` (HTTP 400): User not resigned
///
/// The user has not resigned, so there is nothing to restore. If you pass a user_id, check that no active user holds it; otherwise have that user resign first and pass the open_id or union_id instead.
///
/// 用户在职，无需恢复。使用 user_id 时，请确认它没有被其他在职用户占用，否则先将占用者设为离职，并改用 open_id 或 union_id。
pub const USER_NOT_RESIGNED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44033,
    key: "",
    name: "UserNotResigned",
    status: Some(400),
    message: "User not resigned",
    rate_limited: false,
    fix: Text { zh: "用户在职，无需恢复。使用 user_id 时，请确认它没有被其他在职用户占用，否则先将占用者设为离职，并改用 open_id 或 union_id。", en: "The user has not resigned, so there is nothing to restore. If you pass a user_id, check that no active user holds it; otherwise have that user resign first and pass the open_id or union_id instead." },
    links: &[],
};

/// `44034` (HTTP 400): User is in delete progress, retry later
///
/// The resignation of the user is still being processed, which takes up to 48 hours. Retry when it is finished.
///
/// 该用户的离职尚未处理完，最长需要 48 小时。请在处理完后重试。
pub const USER_IN_DELETE_PROGRESS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44034,
    key: "",
    name: "UserInDeleteProgress",
    status: Some(400),
    message: "User is in delete progress, retry later",
    rate_limited: false,
    fix: Text { zh: "该用户的离职尚未处理完，最长需要 48 小时。请在处理完后重试。", en: "The resignation of the user is still being processed, which takes up to 48 hours. Retry when it is finished." },
    links: &[],
};

/// `44035` (HTTP 400): departmentID is invaild
///
/// The department ID is invalid. Call `contact.v3.department.search` for the right ID, and check that it is of the type given in `department_id_type`.
///
/// 部门 ID 无效。请通过 `contact.v3.department.search` 取得正确的部门 ID，并确认类型与 `department_id_type` 一致。
pub const INVALID_USER_DEPARTMENT_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44035,
    key: "",
    name: "InvalidUserDepartmentId",
    status: Some(400),
    message: "departmentID is invaild",
    rate_limited: false,
    fix: Text { zh: "部门 ID 无效。请通过 `contact.v3.department.search` 取得正确的部门 ID，并确认类型与 `department_id_type` 一致。", en: "The department ID is invalid. Call `contact.v3.department.search` for the right ID, and check that it is of the type given in `department_id_type`." },
    links: &[],
};

/// `44036` (HTTP 400): freeze tenant founder is forbidden
///
/// The founder of the tenant cannot be frozen. Leave `is_frozen` false for this user.
///
/// 不能冻结租户的创建者。请将该用户的 `is_frozen` 保持为 false。
pub const FREEZE_TENANT_FOUNDER_FORBIDDEN: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44036,
    key: "",
    name: "FreezeTenantFounderForbidden",
    status: Some(400),
    message: "freeze tenant founder is forbidden",
    rate_limited: false,
    fix: Text { zh: "不能冻结租户的创建者。请将该用户的 `is_frozen` 保持为 false。", en: "The founder of the tenant cannot be frozen. Leave `is_frozen` false for this user." },
    links: &[],
};

/// `44037` (HTTP 400): tenant manager cannot be deleted
///
/// An administrator of the tenant cannot be deleted. Remove the administrator role in the admin console under Organization settings > Admin permissions first, then retry.
///
/// 不能删除租户管理员。请先在管理后台「企业设置 > 管理员权限」中移除其管理员身份，再重试。
pub const TENANT_MANAGER_CANNOT_BE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44037,
    key: "",
    name: "TenantManagerCannotBeDeleted",
    status: Some(400),
    message: "tenant manager cannot be deleted",
    rate_limited: false,
    fix: Text { zh: "不能删除租户管理员。请先在管理后台「企业设置 > 管理员权限」中移除其管理员身份，再重试。", en: "An administrator of the tenant cannot be deleted. Remove the administrator role in the admin console under Organization settings > Admin permissions first, then retry." },
    links: &[],
};

/// `44038` (HTTP 400): req set user geo not find in geo list
///
/// The data residency location is not supported. Set `geo` to a supported location.
///
/// 数据驻留地不受支持。请将 `geo` 改为系统支持的数据驻留地。
pub const UNSUPPORTED_GEO: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44038,
    key: "",
    name: "UnsupportedGeo",
    status: Some(400),
    message: "req set user geo not find in geo list",
    rate_limited: false,
    fix: Text { zh: "数据驻留地不受支持。请将 `geo` 改为系统支持的数据驻留地。", en: "The data residency location is not supported. Set `geo` to a supported location." },
    links: &[],
};

/// `44039` (HTTP 400): not set geo name auth
///
/// The caller may not set the data residency. Remove `geo`, or contact support to enable it.
///
/// 没有设置数据驻留地的权限。请去掉 `geo`，或联系技术支持开通。
pub const GEO_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44039,
    key: "",
    name: "GeoPermissionDenied",
    status: Some(400),
    message: "not set geo name auth",
    rate_limited: false,
    fix: Text { zh: "没有设置数据驻留地的权限。请去掉 `geo`，或联系技术支持开通。", en: "The caller may not set the data residency. Remove `geo`, or contact support to enable it." },
    links: &[],
};

/// `44040` (HTTP 400): tenant not open mg not set geo name
///
/// The tenant does not use several data residency locations. Remove `geo`; to enable them, contact support.
///
/// 租户未开通多数据驻留地。请去掉 `geo`；如需开通，请联系技术支持。
pub const MULTI_GEO_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44040,
    key: "",
    name: "MultiGeoNotEnabled",
    status: Some(400),
    message: "tenant not open mg not set geo name",
    rate_limited: false,
    fix: Text { zh: "租户未开通多数据驻留地。请去掉 `geo`；如需开通，请联系技术支持。", en: "The tenant does not use several data residency locations. Remove `geo`; to enable them, contact support." },
    links: &[],
};

/// `44041` (HTTP 400): anonymize user info is not allowed to update
///
/// The data of an anonymized user cannot be updated. Choose another user. / 已匿名的用户信息不能更新。请换成其他用户。
pub const ANONYMIZED_USER_NOT_EDITABLE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44041,
    key: "",
    name: "AnonymizedUserNotEditable",
    status: Some(400),
    message: "anonymize user info is not allowed to update",
    rate_limited: false,
    fix: Text { zh: "已匿名的用户信息不能更新。请换成其他用户。", en: "The data of an anonymized user cannot be updated. Choose another user." },
    links: &[],
};

/// `44042` (HTTP 400): User is in resurrect progress, retry later
///
/// The user is being restored. Retry when that has finished. / 用户正在恢复中。请等待恢复完成后重试。
pub const USER_IN_RESURRECT_PROGRESS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44042,
    key: "",
    name: "UserInResurrectProgress",
    status: Some(400),
    message: "User is in resurrect progress, retry later",
    rate_limited: false,
    fix: Text { zh: "用户正在恢复中。请等待恢复完成后重试。", en: "The user is being restored. Retry when that has finished." },
    links: &[],
};

/// `44044` (HTTP 400): invalid job level id
///
/// The job level ID is invalid. Call `contact.v3.job_level.list` to obtain `job_level_id`.
///
/// 职级 ID 无效。请通过 `contact.v3.job_level.list` 取得 `job_level_id`。
pub const INVALID_JOB_LEVEL_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44044,
    key: "",
    name: "InvalidJobLevelId",
    status: Some(400),
    message: "invalid job level id",
    rate_limited: false,
    fix: Text { zh: "职级 ID 无效。请通过 `contact.v3.job_level.list` 取得 `job_level_id`。", en: "The job level ID is invalid. Call `contact.v3.job_level.list` to obtain `job_level_id`." },
    links: &[],
};

/// `44045` (HTTP 400): invalid job family id
///
/// The job family ID is invalid. Call `contact.v3.job_family.list` to obtain `job_family_id`.
///
/// 序列 ID 无效。请通过 `contact.v3.job_family.list` 取得 `job_family_id`。
pub const INVALID_JOB_FAMILY_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44045,
    key: "",
    name: "InvalidJobFamilyId",
    status: Some(400),
    message: "invalid job family id",
    rate_limited: false,
    fix: Text { zh: "序列 ID 无效。请通过 `contact.v3.job_family.list` 取得 `job_family_id`。", en: "The job family ID is invalid. Call `contact.v3.job_family.list` to obtain `job_family_id`." },
    links: &[],
};

/// `44046` (HTTP 400): user license subscription id must not empty in multi-license tenant
///
/// The tenant has several licenses, so the user needs a seat ID. Pass `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns the available seats.
///
/// 租户使用多个许可证，用户必须有席位 ID。请填写 `subscription_ids`，可通过 `tenant.v2.tenant_product_assign_info.query` 查询可用的席位。
pub const SUBSCRIPTION_IDS_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44046,
    key: "",
    name: "SubscriptionIdsRequired",
    status: Some(400),
    message: "user license subscription id must not empty in multi-license tenant",
    rate_limited: false,
    fix: Text { zh: "租户使用多个许可证，用户必须有席位 ID。请填写 `subscription_ids`，可通过 `tenant.v2.tenant_product_assign_info.query` 查询可用的席位。", en: "The tenant has several licenses, so the user needs a seat ID. Pass `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns the available seats." },
    links: &[],
};

/// `44047` (HTTP 400): license subscription id exceed limit
///
/// The seats of this ID are used up. Choose another seat ID; `tenant.v2.tenant_product_assign_info.query` returns the available seats.
///
/// 席位的用量已达上限。请换一个席位 ID，可通过 `tenant.v2.tenant_product_assign_info.query` 查询可用的席位。
pub const LICENSE_SUBSCRIPTION_ID_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44047,
    key: "",
    name: "LicenseSubscriptionIdLimitExceeded",
    status: Some(400),
    message: "license subscription id exceed limit",
    rate_limited: false,
    fix: Text { zh: "席位的用量已达上限。请换一个席位 ID，可通过 `tenant.v2.tenant_product_assign_info.query` 查询可用的席位。", en: "The seats of this ID are used up. Choose another seat ID; `tenant.v2.tenant_product_assign_info.query` returns the available seats." },
    links: &[],
};

/// `44048` (HTTP 400): user license subscription id invalid
///
/// The seat ID is invalid. Correct `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns the available seats.
///
/// 席位 ID 无效。请更正 `subscription_ids`，可通过 `tenant.v2.tenant_product_assign_info.query` 查询。
pub const INVALID_USER_LICENSE_SUBSCRIPTION_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44048,
    key: "",
    name: "InvalidUserLicenseSubscriptionId",
    status: Some(400),
    message: "user license subscription id invalid",
    rate_limited: false,
    fix: Text { zh: "席位 ID 无效。请更正 `subscription_ids`，可通过 `tenant.v2.tenant_product_assign_info.query` 查询。", en: "The seat ID is invalid. Correct `subscription_ids`; `tenant.v2.tenant_product_assign_info.query` returns the available seats." },
    links: &[],
};

/// `44049` (HTTP 400): license subscription update fail
///
/// The seats could not be updated. Retry. / 席位信息更新失败。请重试。
pub const LICENSE_SUBSCRIPTION_UPDATE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44049,
    key: "",
    name: "LicenseSubscriptionUpdateFailed",
    status: Some(400),
    message: "license subscription update fail",
    rate_limited: false,
    fix: Text { zh: "席位信息更新失败。请重试。", en: "The seats could not be updated. Retry." },
    links: &[],
};

/// `44050` (HTTP 403): not set subscription ids auth
///
/// The app lacks the scope for assigning seats to users. Apply for it in the developer console under Permissions > API scopes, and retry once it takes effect.
///
/// 应用没有「分配用户席位」权限。请在开发者后台「权限管理 > API 权限」中申请，生效后重试。
pub const SUBSCRIPTION_IDS_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44050,
    key: "",
    name: "SubscriptionIdsPermissionDenied",
    status: Some(403),
    message: "not set subscription ids auth",
    rate_limited: false,
    fix: Text { zh: "应用没有「分配用户席位」权限。请在开发者后台「权限管理 > API 权限」中申请，生效后重试。", en: "The app lacks the scope for assigning seats to users. Apply for it in the developer console under Permissions > API scopes, and retry once it takes effect." },
    links: &[],
};

/// `44051` (HTTP 400): employee_no already existed
///
/// Another user of the tenant has this employee number. Choose a different `employee_no`.
///
/// 工号在租户内重复。请换一个 `employee_no`。
pub const EMPLOYEE_NO_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44051,
    key: "",
    name: "EmployeeNoAlreadyExists",
    status: Some(400),
    message: "employee_no already existed",
    rate_limited: false,
    fix: Text { zh: "工号在租户内重复。请换一个 `employee_no`。", en: "Another user of the tenant has this employee number. Choose a different `employee_no`." },
    links: &[],
};

/// `44052` (HTTP 400): Unable to edit members because your current plan has expired
///
/// The plan has expired and the tenant has more members than allowed, so users cannot be edited. Reduce the members, or upgrade the plan.
///
/// 飞书版本已过期，租户人数超过版本上限，不能编辑用户。请减少人数，或升级版本。
pub const PLAN_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44052,
    key: "",
    name: "PlanExpired",
    status: Some(400),
    message: "Unable to edit members because your current plan has expired",
    rate_limited: false,
    fix: Text { zh: "飞书版本已过期，租户人数超过版本上限，不能编辑用户。请减少人数，或升级版本。", en: "The plan has expired and the tenant has more members than allowed, so users cannot be edited. Reduce the members, or upgrade the plan." },
    links: &[],
};

/// `44053` (HTTP 400): Unable to edit data from external data sources
///
/// The user comes from an external data source and cannot be edited here. Change the user in that source.
///
/// 用户数据来自外部数据源，不能编辑。请在该数据源中修改。
pub const CANNOT_EDIT_EXTERNAL_USER: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44053,
    key: "",
    name: "CannotEditExternalUser",
    status: Some(400),
    message: "Unable to edit data from external data sources",
    rate_limited: false,
    fix: Text { zh: "用户数据来自外部数据源，不能编辑。请在该数据源中修改。", en: "The user comes from an external data source and cannot be edited here. Change the user in that source." },
    links: &[],
};

/// `44054` (HTTP 400): create user success and create city fail
///
/// The user was created but the work city was not: there may be 10,000 cities, or the name is longer than 100 characters, sensitive or disabled. Change `city` and update the user; do not create the user again.
///
/// 用户已创建，但工作城市创建失败，可能是城市已达 10,000 个、名称超过 100 个字符或含敏感信息、该城市未启用。请修改 `city`，再更新用户，不要重复创建。
pub const USER_CREATED_BUT_CITY_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44054,
    key: "",
    name: "UserCreatedButCityFailed",
    status: Some(400),
    message: "create user success and create city fail",
    rate_limited: false,
    fix: Text { zh: "用户已创建，但工作城市创建失败，可能是城市已达 10,000 个、名称超过 100 个字符或含敏感信息、该城市未启用。请修改 `city`，再更新用户，不要重复创建。", en: "The user was created but the work city was not: there may be 10,000 cities, or the name is longer than 100 characters, sensitive or disabled. Change `city` and update the user; do not create the user again." },
    links: &[],
};

/// `44055` (HTTP 400): create user success and create job title fail
///
/// The user was created but the job title was not: there may be 10,000 job titles, or the name is longer than 255 characters, sensitive or disabled. Change `job_title` and update the user; do not create the user again.
///
/// 用户已创建，但职务创建失败，可能是职务已达 10,000 个、名称超过 255 个字符或含敏感信息、该职务未启用。请修改 `job_title`，再更新用户，不要重复创建。
pub const USER_CREATED_BUT_JOB_TITLE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44055,
    key: "",
    name: "UserCreatedButJobTitleFailed",
    status: Some(400),
    message: "create user success and create job title fail",
    rate_limited: false,
    fix: Text { zh: "用户已创建，但职务创建失败，可能是职务已达 10,000 个、名称超过 255 个字符或含敏感信息、该职务未启用。请修改 `job_title`，再更新用户，不要重复创建。", en: "The user was created but the job title was not: there may be 10,000 job titles, or the name is longer than 255 characters, sensitive or disabled. Change `job_title` and update the user; do not create the user again." },
    links: &[],
};

/// `44056` (HTTP 400): create user success and create city and job title fail
///
/// The user was created but the work city and job title were not: there may be 10,000 of them, the city is longer than 100 or the job title longer than 255 characters, or they are sensitive or disabled. Change `city` and `job_title` and update the user; do not create the user again.
///
/// 用户已创建，但工作城市与职务创建失败，可能是数量已达 10,000 个、城市超过 100 个字符、职务超过 255 个字符、含敏感信息或未启用。请修改 `city` 与 `job_title`，再更新用户，不要重复创建。
pub const USER_CREATED_BUT_CITY_AND_JOB_TITLE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44056,
    key: "",
    name: "UserCreatedButCityAndJobTitleFailed",
    status: Some(400),
    message: "create user success and create city and job title fail",
    rate_limited: false,
    fix: Text { zh: "用户已创建，但工作城市与职务创建失败，可能是数量已达 10,000 个、城市超过 100 个字符、职务超过 255 个字符、含敏感信息或未启用。请修改 `city` 与 `job_title`，再更新用户，不要重复创建。", en: "The user was created but the work city and job title were not: there may be 10,000 of them, the city is longer than 100 or the job title longer than 255 characters, or they are sensitive or disabled. Change `city` and `job_title` and update the user; do not create the user again." },
    links: &[],
};

/// `44057` (HTTP 400): update user success and create city fail
///
/// The user was updated but the work city was not: there may be 10,000 cities, or the name is longer than 100 characters, no real city or disabled. Change `city` and update again.
///
/// 用户已更新，但工作城市创建失败，可能是城市已达 10,000 个、名称超过 100 个字符或不是真实城市、该城市未启用。请修改 `city` 后再次更新。
pub const USER_UPDATED_BUT_CITY_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44057,
    key: "",
    name: "UserUpdatedButCityFailed",
    status: Some(400),
    message: "update user success and create city fail",
    rate_limited: false,
    fix: Text { zh: "用户已更新，但工作城市创建失败，可能是城市已达 10,000 个、名称超过 100 个字符或不是真实城市、该城市未启用。请修改 `city` 后再次更新。", en: "The user was updated but the work city was not: there may be 10,000 cities, or the name is longer than 100 characters, no real city or disabled. Change `city` and update again." },
    links: &[],
};

/// `44058` (HTTP 400): update user success and create job title fail
///
/// The user was updated but the job title was not: there may be 10,000 job titles, or the name is longer than 255 characters or disabled. Change `job_title` and update again.
///
/// 用户已更新，但职务创建失败，可能是职务已达 10,000 个、名称超过 255 个字符、该职务未启用。请修改 `job_title` 后再次更新。
pub const USER_UPDATED_BUT_JOB_TITLE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44058,
    key: "",
    name: "UserUpdatedButJobTitleFailed",
    status: Some(400),
    message: "update user success and create job title fail",
    rate_limited: false,
    fix: Text { zh: "用户已更新，但职务创建失败，可能是职务已达 10,000 个、名称超过 255 个字符、该职务未启用。请修改 `job_title` 后再次更新。", en: "The user was updated but the job title was not: there may be 10,000 job titles, or the name is longer than 255 characters or disabled. Change `job_title` and update again." },
    links: &[],
};

/// `44059` (HTTP 400): update user success and create city and job title fail
///
/// The user was updated but the work city and job title were not: there may be 10,000 of them, the city is longer than 100 or the job title longer than 255 characters, or they are sensitive or disabled. Change `city` and `job_title` and update again.
///
/// 用户已更新，但工作城市与职务创建失败，可能是数量已达 10,000 个、城市超过 100 个字符、职务超过 255 个字符、含敏感信息或未启用。请修改 `city` 与 `job_title` 后再次更新。
pub const USER_UPDATED_BUT_CITY_AND_JOB_TITLE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44059,
    key: "",
    name: "UserUpdatedButCityAndJobTitleFailed",
    status: Some(400),
    message: "update user success and create city and job title fail",
    rate_limited: false,
    fix: Text { zh: "用户已更新，但工作城市与职务创建失败，可能是数量已达 10,000 个、城市超过 100 个字符、职务超过 255 个字符、含敏感信息或未启用。请修改 `city` 与 `job_title` 后再次更新。", en: "The user was updated but the work city and job title were not: there may be 10,000 of them, the city is longer than 100 or the job title longer than 255 characters, or they are sensitive or disabled. Change `city` and `job_title` and update again." },
    links: &[],
};

/// `44060` (HTTP 400): mg asset exceed time
///
/// The data residency service of the tenant has expired. Have an administrator renew it, or remove `geo`.
///
/// 租户的数据驻留服务已到期。请由管理员续期，或去掉 `geo`。
pub const MULTI_GEO_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44060,
    key: "",
    name: "MultiGeoExpired",
    status: Some(400),
    message: "mg asset exceed time",
    rate_limited: false,
    fix: Text { zh: "租户的数据驻留服务已到期。请由管理员续期，或去掉 `geo`。", en: "The data residency service of the tenant has expired. Have an administrator renew it, or remove `geo`." },
    links: &[],
};

/// `44061` (HTTP 400): mg asset exceed quota
///
/// The data residency service has no seats left. Have an administrator add seats, or remove `geo`.
///
/// 数据驻留服务没有可分配的席位。请由管理员增加席位，或去掉 `geo`。
pub const MULTI_GEO_QUOTA_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44061,
    key: "",
    name: "MultiGeoQuotaExceeded",
    status: Some(400),
    message: "mg asset exceed quota",
    rate_limited: false,
    fix: Text { zh: "数据驻留服务没有可分配的席位。请由管理员增加席位，或去掉 `geo`。", en: "The data residency service has no seats left. Have an administrator add seats, or remove `geo`." },
    links: &[],
};

/// `44062` (HTTP 400): According to the settings, this member's account can only be deleted through Member life cycle.
///
/// By the rules of the tenant only the member life cycle can delete this user. Delete the user there, or have an administrator change the rules.
///
/// 租户的规则规定该用户只能通过生命周期引擎删除。请在生命周期引擎中操作，或请管理员修改规则。
pub const DELETION_ONLY_BY_LIFECYCLE: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44062,
    key: "",
    name: "DeletionOnlyByLifecycle",
    status: Some(400),
    message: "According to the settings, this member's account can only be deleted through Member life cycle.",
    rate_limited: false,
    fix: Text { zh: "租户的规则规定该用户只能通过生命周期引擎删除。请在生命周期引擎中操作，或请管理员修改规则。", en: "By the rules of the tenant only the member life cycle can delete this user. Delete the user there, or have an administrator change the rules." },
    links: &[],
};

/// `44101` (HTTP 400): miss parent department id error
///
/// The ID of the parent department is missing. Pass `parent_department_id`.
///
/// 没有指定父部门。请填写 `parent_department_id`。
pub const MISSING_PARENT_DEPARTMENT_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44101,
    key: "",
    name: "MissingParentDepartmentId",
    status: Some(400),
    message: "miss parent department id error",
    rate_limited: false,
    fix: Text { zh: "没有指定父部门。请填写 `parent_department_id`。", en: "The ID of the parent department is missing. Pass `parent_department_id`." },
    links: &[],
};

/// `44102` (HTTP 400): miss department_id error
///
/// The department ID is missing. Pass `department_id`. / 缺少部门 ID。请填写 `department_id`。
pub const MISSING_DEPARTMENT_ID: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 44102,
    key: "",
    name: "MissingDepartmentId",
    status: Some(400),
    message: "miss department_id error",
    rate_limited: false,
    fix: Text { zh: "缺少部门 ID。请填写 `department_id`。", en: "The department ID is missing. Pass `department_id`." },
    links: &[],
};

/// `47005` (HTTP 400): duplicate group id error
///
/// Another user group of the tenant has this ID. Choose a different `group_id`.
///
/// 用户组 ID 在租户内重复。请换一个 `group_id`。
pub const DUPLICATE_GROUP_ID_ERROR: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 47005,
    key: "",
    name: "DuplicateGroupIdError",
    status: Some(400),
    message: "duplicate group id error",
    rate_limited: false,
    fix: Text { zh: "用户组 ID 在租户内重复。请换一个 `group_id`。", en: "Another user group of the tenant has this ID. Choose a different `group_id`." },
    links: &[],
};

/// `47009` (HTTP 400): duplicated name error
///
/// Another user group of the tenant has this name. Choose a different `name`. / 用户组名称在租户内重复。请换一个 `name`。
pub const DUPLICATE_GROUP_NAME: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 47009,
    key: "",
    name: "DuplicateGroupName",
    status: Some(400),
    message: "duplicated name error",
    rate_limited: false,
    fix: Text { zh: "用户组名称在租户内重复。请换一个 `name`。", en: "Another user group of the tenant has this name. Choose a different `name`." },
    links: &[],
};

/// `48001` (HTTP 400): invalid param
///
/// A request parameter is invalid. Check the type and value of `query`, `page_size`, `page_token` and the other parameters.
///
/// 请求参数不合法。请检查 `query`、`page_size`、`page_token` 等参数的类型与取值。
pub const INVALID_SEARCH_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 48001,
    key: "",
    name: "InvalidSearchParameter",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请检查 `query`、`page_size`、`page_token` 等参数的类型与取值。", en: "A request parameter is invalid. Check the type and value of `query`, `page_size`, `page_token` and the other parameters." },
    links: &[],
};

/// `48002` (HTTP 500): Internal Server Error
///
/// The service failed internally. Retry; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const DEPARTMENT_SEARCH_FAILED: &ErrorInfo = &ErrorInfo {
    service: "contact",
    code: 48002,
    key: "",
    name: "DepartmentSearchFailed",
    status: Some(500),
    message: "Internal Server Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (40001, "INVALID_PARAMETER"),
    (40002, "ROOT_DEPT_NOT_ALLOWED"),
    (40003, "INTERNAL_ERROR"),
    (40004, "DEPT_PERMISSION_DENIED"),
    (40007, "CANNOT_UPDATE_DEPT_CUSTOM_ID_ERROR"),
    (40008, "DEPT_INFO_MISSING"),
    (40010, "INVALID_CHAT_ID"),
    (40011, "INVALID_PAGE_SIZE"),
    (40012, "INVALID_PAGE_TOKEN"),
    (40014, "PARENT_DEPT_PERMISSION_DENIED"),
    (40015, "DEPARTMENT_NOT_FOUND"),
    (40016, "DEPT_NAME_EMPTY"),
    (40017, "PARENT_ID_MISSING"),
    (40018, "INVALID_DEPARTMENT_PARAMETER"),
    (40020, "DEPARTMENT_HAS_NO_CHAT"),
    (40021, "CLIENT_TOKEN_REUSED"),
    (40022, "PARTIAL_FAILED"),
    (41001, "MOBILE_ALREADY_EXISTS"),
    (41002, "EMAIL_ALREADY_EXISTS"),
    (41003, "USER_ACCOUNT_CONFLICT_ERROR"),
    (41004, "INVALID_MOBILE"),
    (41005, "INVALID_EMAIL"),
    (41006, "NO_USER_NAME_ERROR"),
    (41007, "UNCERTIFIED_TENANT_SEAT_LIMIT_EXCEEDED"),
    (41008, "BILL_SEAT_LIMIT_EXCEEDED"),
    (41009, "EMAIL_AND_MOBILE_MISSING"),
    (41010, "NO_MOBILE_ERROR"),
    (41011, "USER_ID_ALREADY_EXISTS"),
    (41012, "INVALID_USER_ID"),
    (41013, "USER_ID_UPDATE_LIMIT_EXCEEDED"),
    (41014, "USER_NAME_SENSITIVE_ERROR"),
    (41015, "INVALID_IDP_TYPE"),
    (41016, "DEPT_HAS_TOO_MANY_USERS"),
    (41017, "DEPARTMENT_REQUIRED"),
    (41018, "INVALID_POSITION_INFO"),
    (41019, "INVALID_POSITION_DEPARTMENT"),
    (41020, "POSITION_CODE_INVALID"),
    (41021, "MULTIPLE_MAIN_POSITIONS"),
    (41022, "USER_TENANT_NOT_MATCH_ERROR"),
    (41023, "UPDATE_DEPARTMENT_CONFLICT_POSITION"),
    (41024, "UPDATE_POSITION_DEPARTMENT_CONFLICT"),
    (41025, "INVALID_ORDER_DEPARTMENT"),
    (41027, "CREATE_ACCOUNT_FAILED"),
    (41028, "MULTI_DEPARTMENT_NEEDS_VISIBILITY_UPGRADE"),
    (41029, "MULTI_DEPARTMENT_UNSUPPORTED"),
    (41030, "SET_LEADER_TO_ONESELF_ERROR"),
    (41031, "POSITION_FEATURE_DISABLED"),
    (41032, "MULTI_DEPARTMENT_FEATURE_DISABLED"),
    (41033, "TOO_MANY_DEPARTMENTS"),
    (41034, "EMAIL_PREFIX_ALREADY_EXISTS"),
    (41035, "INVALID_EMAIL_PREFIX"),
    (41036, "INVALID_AVATAR_KEY"),
    (41037, "AVATAR_SENSITIVE"),
    (41038, "INVALID_GENDER"),
    (41040, "USER_NAME_MISSING"),
    (41041, "DEPARTMENT_ID_NOT_ASSIGNED"),
    (41042, "INVALID_JOIN_TIME"),
    (41043, "INVALID_EMPLOYEE_ID"),
    (41044, "CUSTOM_ATTRIBUTE_ID_MISSING"),
    (41045, "CUSTOM_ATTRIBUTE_ID_NOT_FOUND"),
    (41046, "CUSTOM_ATTRIBUTE_VALUE_MISSING"),
    (41047, "CUSTOM_ATTRIBUTE_LINK_TEXT_MISSING"),
    (41048, "CUSTOM_ATTRIBUTE_LINK_URL_MISSING"),
    (41050, "USER_PERMISSION_DENIED"),
    (41051, "USER_ID_MISSING"),
    (41052, "INVALID_RESOURCE_ACCEPTOR"),
    (41053, "USER_ALREADY_EXISTS"),
    (41054, "NOTIFICATION_EMAIL_MISSING"),
    (41055, "NOTIFICATION_MOBILE_MISSING"),
    (41056, "FIELD_PERMISSION_DENIED"),
    (41057, "INVALID_EMPLOYEE_TYPE"),
    (41059, "INVALID_EMPLOYEE_TYPE41059"),
    (41060, "EMPLOYEE_TYPE_INACTIVE"),
    (41063, "JOB_TITLE_TOO_LONG"),
    (41068, "ENTERPRISE_EMAIL_LIMIT_EXCEEDED"),
    (41069, "BUSINESS_EMAIL_IN_RECYCLE_BIN"),
    (41070, "NAME_TOO_LONG"),
    (41071, "INVALID_MEMBER_ID_TYPE"),
    (41072, "MEMBER_TYPE_MISMATCH"),
    (41073, "INVALID_MEMBER_ID"),
    (41074, "INVALID_MEMBER_TYPE"),
    (41201, "ROLE_NAME_ALREADY_EXISTS"),
    (41202, "ROLE_ID_NOT_FOUND"),
    (41203, "MEMBER_ID_NOT_FOUND"),
    (41206, "FUNCTIONAL_ROLE_HAS_MEMBER"),
    (41208, "ROLE_LIMIT_EXCEEDED"),
    (41209, "ROLE_MEMBER_LIMIT_EXCEEDED"),
    (41210, "INVALID_DEPT_ID"),
    (41211, "DEPT_ID_PERMISSION_DENIED"),
    (41213, "SYSTEM_ROLE_UPDATE_UNSUPPORTED"),
    (41410, "PRIMARY_DEPT_NOT_FIRST"),
    (42001, "GROUP_NAME_EMPTY"),
    (42002, "INVALID_GROUP_ID"),
    (42003, "INVALID_GROUP_TYPE"),
    (42005, "MEMBER_ALREADY_IN_GROUP"),
    (42006, "USER_RESIGNED"),
    (42008, "INVALID_TENANT_ID"),
    (42009, "USER_GROUP_PERMISSION_DENIED"),
    (42010, "ALL_EMPLOYEES_RANGE_REQUIRED"),
    (42011, "GROUP_MEMBER_DEPARTMENT_LIMIT_EXCEEDED"),
    (42012, "GROUP_MEMBER_USER_LIMIT_EXCEEDED"),
    (42013, "GROUP_NAME_TOO_LONG"),
    (42014, "GROUP_DESCRIPTION_TOO_LONG"),
    (42015, "USER_GROUP_DISABLED"),
    (42016, "USER_GROUP_LIMIT_EXCEEDED"),
    (42017, "GROUP_HAS_MEMBERS"),
    (42018, "INVALID_DYNAMIC_GROUP_RULE"),
    (42019, "INVALID_DYNAMIC_GROUP_RULE_EXPRESSION"),
    (42020, "UNSUPPORTED_DYNAMIC_GROUP_FIELD"),
    (42021, "UNSUPPORTED_DYNAMIC_GROUP_OPERATOR"),
    (42022, "INVALID_EXPRESSION_VALUE"),
    (42024, "CREATE_DYNAMIC_GROUP_DENIED"),
    (42025, "INVALID_JOINER_RULE"),
    (42026, "DEPARTMENT_SCOPE_LIMIT_EXCEEDED"),
    (42027, "INVALID_GROUP_VISIBLE_SCOPE"),
    (42029, "UNSUPPORTED_GROUP_FIELD"),
    (42300, "JOB_LEVEL_LIMIT_EXCEEDED"),
    (42301, "JOB_LEVEL_NOT_FOUND"),
    (42302, "JOB_LEVEL_TENANT_LOCK_FAILED"),
    (42303, "INVALID_JOB_LEVEL_NAME"),
    (42304, "INVALID_JOB_LEVEL_DESCRIPTION"),
    (42305, "JOB_LEVEL_NAME_DUPLICATED"),
    (42306, "JOB_LEVEL_ORDER_DUPLICATED"),
    (42307, "JOB_LEVEL_EXTERNAL_ID_DUPLICATED"),
    (42308, "INVALID_JOB_LEVEL_ORDER"),
    (42400, "INVALID_JOB_FAMILY_PARAMETER"),
    (42401, "JOB_FAMILY_LIMIT_EXCEEDED"),
    (42402, "JOB_FAMILY_NOT_FOUND"),
    (42403, "JOB_FAMILY_TENANT_LOCK_FAILED"),
    (42404, "INVALID_JOB_FAMILY_NAME"),
    (42405, "INVALID_JOB_FAMILY_DESCRIPTION"),
    (42406, "JOB_FAMILY_NAME_DUPLICATED"),
    (42407, "JOB_FAMILY_HAS_CYCLE"),
    (42408, "PARENT_JOB_FAMILY_NOT_FOUND"),
    (42409, "PARENT_JOB_FAMILY_DISABLED"),
    (42410, "PARENT_JOB_FAMILY_DELETED"),
    (42411, "JOB_FAMILY_HAS_CHILD_CANNOT_DELETE"),
    (42412, "JOB_FAMILY_EXTERNAL_ID_DUPLICATED"),
    (42413, "JOB_FAMILY_EXCEED_LEVEL_NUMBER"),
    (43000, "DEPT_ALREADY_EXISTS"),
    (43001, "DEPT_UNIT_DUPLICATED"),
    (43002, "DEPT_UNIT_IN_USE"),
    (43003, "MULTI_DEPT_UNIT_ERROR"),
    (43004, "INVALID_UNIT"),
    (43005, "DUPLICATE_ORDER_ERROR"),
    (43007, "CUSTOM_DEPT_ID_DUPLICATED"),
    (43008, "INVALID_CUSTOM_DEPT_ID"),
    (43009, "UPDATE_CUSTOM_DEPT_LIMIT_EXCEEDED"),
    (43010, "DEPT_TOO_LARGE_FOR_RECURSION"),
    (43011, "DEPT_HAS_MEMBERS"),
    (43012, "DEPT_HAS_SUB_DEPARTMENTS"),
    (43013, "TOO_MANY_CHILDREN"),
    (43016, "LEADER_DUPLICATED"),
    (43017, "RELATE_DEPT_LIMIT_EXCEEDED"),
    (43018, "DUPLICATE_I18N_NAME"),
    (43019, "DEPT_LEVEL_LIMIT_EXCEEDED"),
    (43021, "DEPARTMENT_CHAT_NOT_FOUND"),
    (43022, "DEPARTMENT_NAME_DUPLICATED"),
    (43023, "DEPT_STRUCTURE_PERMISSION_DENIED"),
    (43024, "DEPT_STRUCTURE_TENANT_LOCK_FAILED"),
    (43025, "TOP_DEPARTMENT_LEADER_UNJOINED"),
    (43026, "INVALID_GROUP_CHAT_EMPLOYEE_TYPE"),
    (43028, "INVALID_DEPARTMENT_HRBP"),
    (43029, "DEPT_NAME_CONTAINS_SLASH"),
    (43030, "UPDATE_DEPARTMENT_LOCK_FAILED"),
    (43031, "CANNOT_EDIT_EXTERNAL_DEPARTMENT"),
    (43050, "UNIT_FEATURE_PROHIBITED"),
    (43051, "INVALID_UNIT_ID"),
    (43052, "INVALID_UNIT_NAME"),
    (43053, "INVALID_UNIT_TYPE"),
    (43054, "DEPARTMENT_BOUND_TO_OTHER_UNIT"),
    (43055, "UNIT_NAME_TYPE_DUPLICATED"),
    (43056, "DUPLICATE_UNIT_ID_ERROR"),
    (43057, "UNIT_TYPE_IN_USE"),
    (43058, "INVALID_DEPARTMENT_ID"),
    (43059, "UNIT_LIMIT_EXCEEDED"),
    (44001, "BUSINESS_EMAIL_DOMAIN_NOT_AVAILABLE"),
    (44002, "ORDER_WITHOUT_DEPARTMENT"),
    (44003, "AVATAR_OR_DESCRIPTION_EMPTY"),
    (44004, "JOINED_TOO_MANY_TENANTS_RECENTLY"),
    (44006, "USER_NAME_TOO_LONG"),
    (44007, "EN_NAME_TOO_LONG"),
    (44008, "NICKNAME_TOO_LONG"),
    (44009, "ADDED_TOO_MANY_USERS_RECENTLY"),
    (44010, "UNJOINED_USER_NOT_EDITABLE"),
    (44011, "EXITED_USER_NOT_EDITABLE"),
    (44012, "ADDING_USER_INTERCEPTED"),
    (44013, "INVALID_USER_ENTERPRISE_EMAIL_PASSWORD"),
    (44014, "CANNOT_UPDATE_INACTIVE_USER_EMAIL"),
    (44015, "CANNOT_UPDATE_PASSWORD"),
    (44016, "CANNOT_SET_ENTERPRISE_EMAIL_PASSWORD"),
    (44017, "CONTENT_BLOCKED"),
    (44018, "CHINESE_MOBILE_UNSUPPORTED"),
    (44019, "FOREIGN_MOBILE_UNSUPPORTED"),
    (44020, "EMAIL_REQUIRED_WITH_FOREIGN_MOBILE"),
    (44021, "LEADER_RESIGNED"),
    (44022, "INVALID_LEADER_ID"),
    (44023, "CONTACT_SEAT_LIMIT_EXCEEDED"),
    (44024, "USER_ENTERPRISE_EMAIL_REGISTERED"),
    (44025, "UPDATE_USER_LOCK_FAILED"),
    (44028, "EXCEED_RECOVERABLE_TIME"),
    (44029, "NO_ACCESS_TO_RESURRECT"),
    (44030, "MOBILE_DUPLICATED"),
    (44031, "EMAIL_DUPLICATED"),
    (44032, "USER_ID_DUPLICATED"),
    (44033, "USER_NOT_RESIGNED"),
    (44034, "USER_IN_DELETE_PROGRESS"),
    (44035, "INVALID_USER_DEPARTMENT_ID"),
    (44036, "FREEZE_TENANT_FOUNDER_FORBIDDEN"),
    (44037, "TENANT_MANAGER_CANNOT_BE_DELETED"),
    (44038, "UNSUPPORTED_GEO"),
    (44039, "GEO_PERMISSION_DENIED"),
    (44040, "MULTI_GEO_NOT_ENABLED"),
    (44041, "ANONYMIZED_USER_NOT_EDITABLE"),
    (44042, "USER_IN_RESURRECT_PROGRESS"),
    (44044, "INVALID_JOB_LEVEL_ID"),
    (44045, "INVALID_JOB_FAMILY_ID"),
    (44046, "SUBSCRIPTION_IDS_REQUIRED"),
    (44047, "LICENSE_SUBSCRIPTION_ID_LIMIT_EXCEEDED"),
    (44048, "INVALID_USER_LICENSE_SUBSCRIPTION_ID"),
    (44049, "LICENSE_SUBSCRIPTION_UPDATE_FAILED"),
    (44050, "SUBSCRIPTION_IDS_PERMISSION_DENIED"),
    (44051, "EMPLOYEE_NO_ALREADY_EXISTS"),
    (44052, "PLAN_EXPIRED"),
    (44053, "CANNOT_EDIT_EXTERNAL_USER"),
    (44054, "USER_CREATED_BUT_CITY_FAILED"),
    (44055, "USER_CREATED_BUT_JOB_TITLE_FAILED"),
    (44056, "USER_CREATED_BUT_CITY_AND_JOB_TITLE_FAILED"),
    (44057, "USER_UPDATED_BUT_CITY_FAILED"),
    (44058, "USER_UPDATED_BUT_JOB_TITLE_FAILED"),
    (44059, "USER_UPDATED_BUT_CITY_AND_JOB_TITLE_FAILED"),
    (44060, "MULTI_GEO_EXPIRED"),
    (44061, "MULTI_GEO_QUOTA_EXCEEDED"),
    (44062, "DELETION_ONLY_BY_LIFECYCLE"),
    (44101, "MISSING_PARENT_DEPARTMENT_ID"),
    (44102, "MISSING_DEPARTMENT_ID"),
    (47005, "DUPLICATE_GROUP_ID_ERROR"),
    (47009, "DUPLICATE_GROUP_NAME"),
    (48001, "INVALID_SEARCH_PARAMETER"),
    (48002, "DEPARTMENT_SEARCH_FAILED"),
];
