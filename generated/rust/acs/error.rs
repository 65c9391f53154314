// Generated from spec/acs/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1490001` (HTTP 400): params is invalid
///
/// A request parameter is invalid. Compare required fields, types and values with the query parameters and the request body of the operation.
///
/// 请求参数不合法。请对照接口的查询参数和请求体字段检查必填项、类型与取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "params is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的查询参数和请求体字段检查必填项、类型与取值。", en: "A request parameter is invalid. Compare required fields, types and values with the query parameters and the request body of the operation." },
    links: &[],
};

/// `1490012` (HTTP 400): rule id has deleted
///
/// The permission group of this ID has been deleted. Use the ID of a group that still exists.
///
/// 该权限组已被删除。请改用仍存在的权限组 ID。
pub const RULE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490012,
    key: "",
    name: "RuleDeleted",
    status: Some(400),
    message: "rule id has deleted",
    rate_limited: false,
    fix: Text { zh: "该权限组已被删除。请改用仍存在的权限组 ID。", en: "The permission group of this ID has been deleted. Use the ID of a group that still exists." },
    links: &[],
};

/// `1490017` (HTTP 400): time range oversize error
///
/// The queried time range is too long. Keep `from` and `to` at most 30 days apart and query longer ranges piecewise.
///
/// 查询的时间跨度过长。请将 `from` 与 `to` 之间的跨度缩短到 30 天以内，分段查询。
pub const TIME_RANGE_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490017,
    key: "",
    name: "TimeRangeTooLong",
    status: Some(400),
    message: "time range oversize error",
    rate_limited: false,
    fix: Text { zh: "查询的时间跨度过长。请将 `from` 与 `to` 之间的跨度缩短到 30 天以内，分段查询。", en: "The queried time range is too long. Keep `from` and `to` at most 30 days apart and query longer ranges piecewise." },
    links: &[],
};

/// `1490018` (HTTP 400): page token is invalid error
///
/// The `page_token` is invalid. Query again from the first page and pass the `page_token` that each response returns.
///
/// `page_token` 无效。请从第一页重新查询，并使用响应返回的 `page_token`。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490018,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "page token is invalid error",
    rate_limited: false,
    fix: Text { zh: "`page_token` 无效。请从第一页重新查询，并使用响应返回的 `page_token`。", en: "The `page_token` is invalid. Query again from the first page and pass the `page_token` that each response returns." },
    links: &[],
};

/// `1490030` (HTTP 400): device does not exist
///
/// The device does not exist. Correct the device ID to that of a device of the tenant.
///
/// 设备不存在。请检查设备 ID，改用租户中现有设备的 ID。
pub const DEVICE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490030,
    key: "",
    name: "DeviceNotFound",
    status: Some(400),
    message: "device does not exist",
    rate_limited: false,
    fix: Text { zh: "设备不存在。请检查设备 ID，改用租户中现有设备的 ID。", en: "The device does not exist. Correct the device ID to that of a device of the tenant." },
    links: &[],
};

/// `1490050` (HTTP 400): access record not exist error
///
/// The access record does not exist. Take a valid `access_record_id` from `acs.v1.access_record.list`.
///
/// 门禁记录不存在。请从 `acs.v1.access_record.list` 获取有效的 `access_record_id`。
pub const ACCESS_RECORD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490050,
    key: "",
    name: "AccessRecordNotFound",
    status: Some(400),
    message: "access record not exist error",
    rate_limited: false,
    fix: Text { zh: "门禁记录不存在。请从 `acs.v1.access_record.list` 获取有效的 `access_record_id`。", en: "The access record does not exist. Take a valid `access_record_id` from `acs.v1.access_record.list`." },
    links: &[],
};

/// `1490052` (HTTP 400): access record photo not exist error
///
/// The access record has no photo. Check the `access_record_id` or use a record that has one.
///
/// 该门禁记录没有照片。请核对 `access_record_id`，或换用带识别照片的记录。
pub const ACCESS_RECORD_PHOTO_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490052,
    key: "",
    name: "AccessRecordPhotoNotFound",
    status: Some(400),
    message: "access record photo not exist error",
    rate_limited: false,
    fix: Text { zh: "该门禁记录没有照片。请核对 `access_record_id`，或换用带识别照片的记录。", en: "The access record has no photo. Check the `access_record_id` or use a record that has one." },
    links: &[],
};

/// `1490090` (HTTP 400): rule id is invalid
///
/// The permission group ID does not exist or is malformed. Correct `rule_id` to the ID of an existing group.
///
/// 权限组 ID 不存在或不合法。请检查 `rule_id`，改用现有权限组的 ID。
pub const INVALID_RULE_ID: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490090,
    key: "",
    name: "InvalidRuleId",
    status: Some(400),
    message: "rule id is invalid",
    rate_limited: false,
    fix: Text { zh: "权限组 ID 不存在或不合法。请检查 `rule_id`，改用现有权限组的 ID。", en: "The permission group ID does not exist or is malformed. Correct `rule_id` to the ID of an existing group." },
    links: &[],
};

/// `1490101` (HTTP 400): user not found
///
/// The user was not found in any permission group. Add the user to one, then call again.
///
/// 用户不在任何权限组中。请先将用户加入权限组，再调用该接口。
pub const USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490101,
    key: "",
    name: "UserNotFound",
    status: Some(400),
    message: "user not found",
    rate_limited: false,
    fix: Text { zh: "用户不在任何权限组中。请先将用户加入权限组，再调用该接口。", en: "The user was not found in any permission group. Add the user to one, then call again." },
    links: &[],
};

/// `1490107` (HTTP 400): user face not found
///
/// The user has no face image. Upload one with `acs.v1.user_face.update` first.
///
/// 该用户没有人脸图片。请先调用 `acs.v1.user_face.update` 上传图片。
pub const USER_FACE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490107,
    key: "",
    name: "UserFaceNotFound",
    status: Some(400),
    message: "user face not found",
    rate_limited: false,
    fix: Text { zh: "该用户没有人脸图片。请先调用 `acs.v1.user_face.update` 上传图片。", en: "The user has no face image. Upload one with `acs.v1.user_face.update` first." },
    links: &[],
};

/// `1490108` (HTTP 400): user face crop fail
///
/// No face could be cropped from the image. Use an image that meets the requirements and shows the face clearly.
///
/// 无法从图片中裁剪出人脸。请更换为符合规范、人脸清晰的图片后重试。
pub const USER_FACE_CROP_FAILED: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490108,
    key: "",
    name: "UserFaceCropFailed",
    status: Some(400),
    message: "user face crop fail",
    rate_limited: false,
    fix: Text { zh: "无法从图片中裁剪出人脸。请更换为符合规范、人脸清晰的图片后重试。", en: "No face could be cropped from the image. Use an image that meets the requirements and shows the face clearly." },
    links: &[],
};

/// `1490111` (HTTP 400): rule count reach limit
///
/// The number of permission groups has reached its limit. Delete groups that are no longer needed.
///
/// 权限组数量已达上限。请先删除不再使用的权限组。
pub const RULE_COUNT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490111,
    key: "",
    name: "RuleCountLimitExceeded",
    status: Some(400),
    message: "rule count reach limit",
    rate_limited: false,
    fix: Text { zh: "权限组数量已达上限。请先删除不再使用的权限组。", en: "The number of permission groups has reached its limit. Delete groups that are no longer needed." },
    links: &[],
};

/// `1490112` (HTTP 400): rule name already exist
///
/// A permission group of this name exists. Choose another name. / 已有同名权限组。请换一个名称。
pub const RULE_NAME_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490112,
    key: "",
    name: "RuleNameAlreadyExists",
    status: Some(400),
    message: "rule name already exist",
    rate_limited: false,
    fix: Text { zh: "已有同名权限组。请换一个名称。", en: "A permission group of this name exists. Choose another name." },
    links: &[],
};

/// `1490203` (HTTP 400): phone num already exist
///
/// The phone number is already in use. Use another number, or the visitor that already has it.
///
/// 电话号码已被使用。请更换号码，或沿用使用该号码的已有访客。
pub const PHONE_NUMBER_ALREADY_EXISTS: &ErrorInfo = &ErrorInfo {
    service: "acs",
    code: 1490203,
    key: "",
    name: "PhoneNumberAlreadyExists",
    status: Some(400),
    message: "phone num already exist",
    rate_limited: false,
    fix: Text { zh: "电话号码已被使用。请更换号码，或沿用使用该号码的已有访客。", en: "The phone number is already in use. Use another number, or the visitor that already has it." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1490001, "INVALID_PARAMETER"),
    (1490012, "RULE_DELETED"),
    (1490017, "TIME_RANGE_TOO_LONG"),
    (1490018, "INVALID_PAGE_TOKEN"),
    (1490030, "DEVICE_NOT_FOUND"),
    (1490050, "ACCESS_RECORD_NOT_FOUND"),
    (1490052, "ACCESS_RECORD_PHOTO_NOT_FOUND"),
    (1490090, "INVALID_RULE_ID"),
    (1490101, "USER_NOT_FOUND"),
    (1490107, "USER_FACE_NOT_FOUND"),
    (1490108, "USER_FACE_CROP_FAILED"),
    (1490111, "RULE_COUNT_LIMIT_EXCEEDED"),
    (1490112, "RULE_NAME_ALREADY_EXISTS"),
    (1490203, "PHONE_NUMBER_ALREADY_EXISTS"),
];
