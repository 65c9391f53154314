// Generated from spec/workplace/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1621001` (HTTP 400): invalid time format
///
/// The date format is wrong. Write `from_date` and `to_date` as `yyyy-MM-dd`, for example `2023-05-22`.
///
/// 日期格式不正确。请按 `yyyy-MM-dd` 填写 `from_date` 和 `to_date`，例如 `2023-05-22`。
pub const INVALID_TIME_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1621001,
    key: "",
    name: "InvalidTimeFormat",
    status: Some(400),
    message: "invalid  time format",
    rate_limited: false,
    fix: Text { zh: "日期格式不正确。请按 `yyyy-MM-dd` 填写 `from_date` 和 `to_date`，例如 `2023-05-22`。", en: "The date format is wrong. Write `from_date` and `to_date` as `yyyy-MM-dd`, for example `2023-05-22`." },
    links: &[],
};

/// `1621002` (HTTP 400): from_date can't be greater than to_date
///
/// `from_date` is later than `to_date`. Make the start date no later than the end date.
///
/// `from_date` 晚于 `to_date`。请让开始日期不晚于结束日期。
pub const FROM_DATE_AFTER_TO_DATE: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1621002,
    key: "",
    name: "FromDateAfterToDate",
    status: Some(400),
    message: "from_date can't be greater than to_date",
    rate_limited: false,
    fix: Text { zh: "`from_date` 晚于 `to_date`。请让开始日期不晚于结束日期。", en: "`from_date` is later than `to_date`. Make the start date no later than the end date." },
    links: &[],
};

/// `1621003` (HTTP 400): internal service error
///
/// The backend service or the network failed. Try again later. / 后端服务或网络异常。请稍后重试。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1621003,
    key: "",
    name: "InternalError",
    status: Some(400),
    message: "internal service error",
    rate_limited: false,
    fix: Text { zh: "后端服务或网络异常。请稍后重试。", en: "The backend service or the network failed. Try again later." },
    links: &[],
};

/// `1621004` (HTTP 400): invalid page_token
///
/// The `page_token` is invalid. Pass the `page_token` of the previous response, and none in the first request.
///
/// `page_token` 无效。请传入上一次响应返回的 `page_token`；首次请求不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1621004,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "invalid page_token",
    rate_limited: false,
    fix: Text { zh: "`page_token` 无效。请传入上一次响应返回的 `page_token`；首次请求不传。", en: "The `page_token` is invalid. Pass the `page_token` of the previous response, and none in the first request." },
    links: &[],
};

/// `1628001` (HTTP 400): invalid time format
///
/// The date format is wrong. Write `from_date` and `to_date` as `yyyy-MM-dd`, for example `2023-05-22`.
///
/// 日期格式不正确。请按 `yyyy-MM-dd` 填写 `from_date` 和 `to_date`，例如 `2023-05-22`。
pub const INVALID_ACCESS_DATA_TIME_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1628001,
    key: "",
    name: "InvalidAccessDataTimeFormat",
    status: Some(400),
    message: "invalid  time format",
    rate_limited: false,
    fix: Text { zh: "日期格式不正确。请按 `yyyy-MM-dd` 填写 `from_date` 和 `to_date`，例如 `2023-05-22`。", en: "The date format is wrong. Write `from_date` and `to_date` as `yyyy-MM-dd`, for example `2023-05-22`." },
    links: &[],
};

/// `1628002` (HTTP 400): from_date can't be greater than to_date
///
/// `from_date` is later than `to_date`. Make the start date no later than the end date.
///
/// `from_date` 晚于 `to_date`。请让开始日期不晚于结束日期。
pub const ACCESS_DATA_FROM_DATE_AFTER_TO_DATE: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1628002,
    key: "",
    name: "AccessDataFromDateAfterToDate",
    status: Some(400),
    message: "from_date can't be greater than to_date",
    rate_limited: false,
    fix: Text { zh: "`from_date` 晚于 `to_date`。请让开始日期不晚于结束日期。", en: "`from_date` is later than `to_date`. Make the start date no later than the end date." },
    links: &[],
};

/// `1628003` (HTTP 400): internal service error
///
/// The backend service or the network failed. Try again later. / 后端服务或网络异常。请稍后重试。
pub const ACCESS_DATA_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1628003,
    key: "",
    name: "AccessDataInternalError",
    status: Some(400),
    message: "internal service error",
    rate_limited: false,
    fix: Text { zh: "后端服务或网络异常。请稍后重试。", en: "The backend service or the network failed. Try again later." },
    links: &[],
};

/// `1628004` (HTTP 400): invalid page_token
///
/// The `page_token` is invalid. Pass the `page_token` of the previous response, and none in the first request.
///
/// `page_token` 无效。请传入上一次响应返回的 `page_token`；首次请求不传。
pub const INVALID_ACCESS_DATA_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1628004,
    key: "",
    name: "InvalidAccessDataPageToken",
    status: Some(400),
    message: "invalid page_token",
    rate_limited: false,
    fix: Text { zh: "`page_token` 无效。请传入上一次响应返回的 `page_token`；首次请求不传。", en: "The `page_token` is invalid. Pass the `page_token` of the previous response, and none in the first request." },
    links: &[],
};

/// `1629001` (HTTP 400): invalid time format
///
/// The date format is wrong. Write `from_date` and `to_date` as `yyyy-MM-dd`, for example `2023-05-22`.
///
/// 日期格式不正确。请按 `yyyy-MM-dd` 填写 `from_date` 和 `to_date`，例如 `2023-05-22`。
pub const INVALID_BLOCK_ACCESS_DATA_TIME_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1629001,
    key: "",
    name: "InvalidBlockAccessDataTimeFormat",
    status: Some(400),
    message: "invalid  time format",
    rate_limited: false,
    fix: Text { zh: "日期格式不正确。请按 `yyyy-MM-dd` 填写 `from_date` 和 `to_date`，例如 `2023-05-22`。", en: "The date format is wrong. Write `from_date` and `to_date` as `yyyy-MM-dd`, for example `2023-05-22`." },
    links: &[],
};

/// `1629002` (HTTP 400): from_date can't be greater than to_date
///
/// `from_date` is later than `to_date`. Make the start date no later than the end date.
///
/// `from_date` 晚于 `to_date`。请让开始日期不晚于结束日期。
pub const BLOCK_ACCESS_DATA_FROM_DATE_AFTER_TO_DATE: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1629002,
    key: "",
    name: "BlockAccessDataFromDateAfterToDate",
    status: Some(400),
    message: "from_date can't be greater than to_date",
    rate_limited: false,
    fix: Text { zh: "`from_date` 晚于 `to_date`。请让开始日期不晚于结束日期。", en: "`from_date` is later than `to_date`. Make the start date no later than the end date." },
    links: &[],
};

/// `1629004` (HTTP 400): internal service error
///
/// The backend service or the network failed. Try again later. / 后端服务或网络异常。请稍后重试。
pub const BLOCK_ACCESS_DATA_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1629004,
    key: "",
    name: "BlockAccessDataInternalError",
    status: Some(400),
    message: "internal service error",
    rate_limited: false,
    fix: Text { zh: "后端服务或网络异常。请稍后重试。", en: "The backend service or the network failed. Try again later." },
    links: &[],
};

/// `1629005` (HTTP 400): invalid page_token
///
/// The `page_token` is invalid. Pass the `page_token` of the previous response, and none in the first request.
///
/// `page_token` 无效。请传入上一次响应返回的 `page_token`；首次请求不传。
pub const INVALID_BLOCK_ACCESS_DATA_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1629005,
    key: "",
    name: "InvalidBlockAccessDataPageToken",
    status: Some(400),
    message: "invalid page_token",
    rate_limited: false,
    fix: Text { zh: "`page_token` 无效。请传入上一次响应返回的 `page_token`；首次请求不传。", en: "The `page_token` is invalid. Pass the `page_token` of the previous response, and none in the first request." },
    links: &[],
};

/// `1629006` (HTTP 400): invalid page_size
///
/// `page_size` must be a positive integer. Set it to a value from 1 to 200.
///
/// `page_size` 须为正整数。请将其设为 1～200 之间的值。
pub const INVALID_PAGE_SIZE: &ErrorInfo = &ErrorInfo {
    service: "workplace",
    code: 1629006,
    key: "",
    name: "InvalidPageSize",
    status: Some(400),
    message: "invalid page_size",
    rate_limited: false,
    fix: Text { zh: "`page_size` 须为正整数。请将其设为 1～200 之间的值。", en: "`page_size` must be a positive integer. Set it to a value from 1 to 200." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1621001, "INVALID_TIME_FORMAT"),
    (1621002, "FROM_DATE_AFTER_TO_DATE"),
    (1621003, "INTERNAL_ERROR"),
    (1621004, "INVALID_PAGE_TOKEN"),
    (1628001, "INVALID_ACCESS_DATA_TIME_FORMAT"),
    (1628002, "ACCESS_DATA_FROM_DATE_AFTER_TO_DATE"),
    (1628003, "ACCESS_DATA_INTERNAL_ERROR"),
    (1628004, "INVALID_ACCESS_DATA_PAGE_TOKEN"),
    (1629001, "INVALID_BLOCK_ACCESS_DATA_TIME_FORMAT"),
    (1629002, "BLOCK_ACCESS_DATA_FROM_DATE_AFTER_TO_DATE"),
    (1629004, "BLOCK_ACCESS_DATA_INTERNAL_ERROR"),
    (1629005, "INVALID_BLOCK_ACCESS_DATA_PAGE_TOKEN"),
    (1629006, "INVALID_PAGE_SIZE"),
];
