// Generated from spec/minutes/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `2091001` (HTTP 400): param is invalid
///
/// Compare the type, format and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型、格式和取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2091001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型、格式和取值。", en: "Compare the type, format and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `2091002` (HTTP 404): resource not found
///
/// No minutes exist for this token. Verify the minute token; it is part of the URL of the minutes.
///
/// 未找到对应的妙记。请检查妙记 token 是否正确，可从妙记链接中获取。
pub const RESOURCE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2091002,
    key: "",
    name: "ResourceNotFound",
    status: Some(404),
    message: "resource not found",
    rate_limited: false,
    fix: Text { zh: "未找到对应的妙记。请检查妙记 token 是否正确，可从妙记链接中获取。", en: "No minutes exist for this token. Verify the minute token; it is part of the URL of the minutes." },
    links: &[],
};

/// `2091003` (HTTP 400): minute not ready , try later
///
/// The minutes are still being transcribed. Wait until the transcription is complete, then try again.
///
/// 妙记仍在转写中。请等待转写完成后重试。
pub const MINUTE_NOT_READY: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2091003,
    key: "",
    name: "MinuteNotReady",
    status: Some(400),
    message: "minute not ready , try later",
    rate_limited: false,
    fix: Text { zh: "妙记仍在转写中。请等待转写完成后重试。", en: "The minutes are still being transcribed. Wait until the transcription is complete, then try again." },
    links: &[],
};

/// `2091004` (HTTP 400): resource deleted
///
/// The minutes were deleted. Use minutes that still exist. / 该妙记已被删除。请改用其他未删除的妙记。
pub const RESOURCE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2091004,
    key: "",
    name: "ResourceDeleted",
    status: Some(400),
    message: "resource deleted",
    rate_limited: false,
    fix: Text { zh: "该妙记已被删除。请改用其他未删除的妙记。", en: "The minutes were deleted. Use minutes that still exist." },
    links: &[],
};

/// `2091005` (HTTP 403): permission deny
///
/// The calling identity has no read permission on these minutes. Have their owner grant it.
///
/// 调用身份缺少该妙记的阅读权限。请让妙记所有者为其授权。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2091005,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "permission deny",
    rate_limited: false,
    fix: Text { zh: "调用身份缺少该妙记的阅读权限。请让妙记所有者为其授权。", en: "The calling identity has no read permission on these minutes. Have their owner grant it." },
    links: &[],
};

/// `2091006` (HTTP 500): service internal error
///
/// The service failed internally. Try again later. / 服务内部出错。请稍后重试。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2091006,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "service internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请稍后重试。", en: "The service failed internally. Try again later." },
    links: &[],
};

/// `2094001` (HTTP 400): invalid request parameter
///
/// A parameter of the search is invalid. Compare the types and values with the fields of the operation.
///
/// 搜索的请求参数不合法。请对照接口的字段，检查各参数的类型和取值范围。
pub const INVALID_SEARCH_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094001,
    key: "",
    name: "InvalidSearchParameter",
    status: Some(400),
    message: "invalid request parameter",
    rate_limited: false,
    fix: Text { zh: "搜索的请求参数不合法。请对照接口的字段，检查各参数的类型和取值范围。", en: "A parameter of the search is invalid. Compare the types and values with the fields of the operation." },
    links: &[],
};

/// `2094002` (HTTP 400): query is too long
///
/// The search query is too long. Shorten `query` to at most 50 characters.
///
/// 搜索关键词过长。请将 `query` 缩短到 50 个字符以内。
pub const QUERY_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094002,
    key: "",
    name: "QueryTooLong",
    status: Some(400),
    message: "query is too long",
    rate_limited: false,
    fix: Text { zh: "搜索关键词过长。请将 `query` 缩短到 50 个字符以内。", en: "The search query is too long. Shorten `query` to at most 50 characters." },
    links: &[],
};

/// `2094003` (HTTP 400): invalid filter
///
/// The filter is invalid. Check the user IDs and the time range in `filter`.
///
/// 过滤条件不合法。请检查 `filter` 中的用户 ID 和时间范围。
pub const INVALID_FILTER: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094003,
    key: "",
    name: "InvalidFilter",
    status: Some(400),
    message: "invalid filter",
    rate_limited: false,
    fix: Text { zh: "过滤条件不合法。请检查 `filter` 中的用户 ID 和时间范围。", en: "The filter is invalid. Check the user IDs and the time range in `filter`." },
    links: &[],
};

/// `2094004` (HTTP 400): invalid sorter
///
/// The sort order is invalid. Correct it or leave it out; the request fields of the operation have none.
///
/// 排序条件不合法。请修正排序条件，或从请求中去掉，接口的请求字段中没有排序。
pub const INVALID_SORTER: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094004,
    key: "",
    name: "InvalidSorter",
    status: Some(400),
    message: "invalid sorter",
    rate_limited: false,
    fix: Text { zh: "排序条件不合法。请修正排序条件，或从请求中去掉，接口的请求字段中没有排序。", en: "The sort order is invalid. Correct it or leave it out; the request fields of the operation have none." },
    links: &[],
};

/// `2094005` (HTTP 400): page_token is invalid or expired, please start a new search
///
/// The `page_token` is invalid or has expired. Start the search again without it.
///
/// `page_token` 不合法或已过期。请不传 `page_token`，重新开始搜索。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094005,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "page_token is invalid or expired, please start a new search",
    rate_limited: false,
    fix: Text { zh: "`page_token` 不合法或已过期。请不传 `page_token`，重新开始搜索。", en: "The `page_token` is invalid or has expired. Start the search again without it." },
    links: &[],
};

/// `2094006` (HTTP 400): page_size exceeds maximum allowed value
///
/// The `page_size` is too large. Set it to at most 30. / `page_size` 过大。请改为不超过 30 的值。
pub const PAGE_SIZE_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094006,
    key: "",
    name: "PageSizeTooLarge",
    status: Some(400),
    message: "page_size exceeds maximum allowed value",
    rate_limited: false,
    fix: Text { zh: "`page_size` 过大。请改为不超过 30 的值。", en: "The `page_size` is too large. Set it to at most 30." },
    links: &[],
};

/// `2094007` (HTTP 400): pagination limit reached, please refine your query with more specific keywords or filters
///
/// The search returns no further pages. Narrow it down with a more precise `query` or `filter`.
///
/// 翻页已到上限，不能再获取更多结果。请用更精确的 `query` 或 `filter` 缩小范围。
pub const PAGINATION_LIMIT_REACHED: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094007,
    key: "",
    name: "PaginationLimitReached",
    status: Some(400),
    message: "pagination limit reached, please refine your query with more specific keywords or filters",
    rate_limited: false,
    fix: Text { zh: "翻页已到上限，不能再获取更多结果。请用更精确的 `query` 或 `filter` 缩小范围。", en: "The search returns no further pages. Narrow it down with a more precise `query` or `filter`." },
    links: &[],
};

/// `2094011` (HTTP 401): user identity not found, please check your access token
///
/// The token does not tell who the user is. Call with a valid `user_access_token`.
///
/// 无法从凭证识别用户。请使用有效的 `user_access_token`。
pub const USER_NOT_IDENTIFIED: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094011,
    key: "",
    name: "UserNotIdentified",
    status: Some(401),
    message: "user identity not found, please check your access token",
    rate_limited: false,
    fix: Text { zh: "无法从凭证识别用户。请使用有效的 `user_access_token`。", en: "The token does not tell who the user is. Call with a valid `user_access_token`." },
    links: &[],
};

/// `2094012` (HTTP 401): failed to initialize request context, please check your access token
///
/// The token has expired or lacks information, so the request cannot be handled. Get a new `user_access_token`, then try again.
///
/// 凭证失效或缺少信息，无法处理请求。请重新获取 `user_access_token` 后重试。
pub const REQUEST_CONTEXT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094012,
    key: "",
    name: "RequestContextFailed",
    status: Some(401),
    message: "failed to initialize request context, please check your access token",
    rate_limited: false,
    fix: Text { zh: "凭证失效或缺少信息，无法处理请求。请重新获取 `user_access_token` 后重试。", en: "The token has expired or lacks information, so the request cannot be handled. Get a new `user_access_token`, then try again." },
    links: &[],
};

/// `2094101` (HTTP 400): failed to build minutes filter
///
/// No filter could be built from `filter`. Check the format and value of each of its fields.
///
/// 无法根据 `filter` 生成过滤条件。请检查其中各字段的格式与取值。
pub const FILTER_BUILD_FAILED: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094101,
    key: "",
    name: "FilterBuildFailed",
    status: Some(400),
    message: "failed to build minutes filter",
    rate_limited: false,
    fix: Text { zh: "无法根据 `filter` 生成过滤条件。请检查其中各字段的格式与取值。", en: "No filter could be built from `filter`. Check the format and value of each of its fields." },
    links: &[],
};

/// `2094102` (HTTP 400): minutes time format is invalid, expected ISO 8601
///
/// The creation time is malformed. Write both ends of `create_time` in ISO 8601 with a time zone, such as `2024-01-01T00:00:00Z`.
///
/// 创建时间的格式不正确。请将 `create_time` 的起止时间写成带时区的 ISO 8601 格式，例如 `2024-01-01T00:00:00Z`。
pub const INVALID_TIME_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2094102,
    key: "",
    name: "InvalidTimeFormat",
    status: Some(400),
    message: "minutes time format is invalid, expected ISO 8601",
    rate_limited: false,
    fix: Text { zh: "创建时间的格式不正确。请将 `create_time` 的起止时间写成带时区的 ISO 8601 格式，例如 `2024-01-01T00:00:00Z`。", en: "The creation time is malformed. Write both ends of `create_time` in ISO 8601 with a time zone, such as `2024-01-01T00:00:00Z`." },
    links: &[],
};

/// `2095001` (HTTP 500): search service error
///
/// The search service failed. Try again later. / 搜索服务出错。请稍后重试。
pub const SEARCH_SERVICE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2095001,
    key: "",
    name: "SearchServiceFailed",
    status: Some(500),
    message: "search service error",
    rate_limited: false,
    fix: Text { zh: "搜索服务出错。请稍后重试。", en: "The search service failed. Try again later." },
    links: &[],
};

/// `2095002` (HTTP 500): failed to process search result
///
/// The results of the search could not be processed. Try again later; if it keeps failing, contact support with the log id.
///
/// 搜索结果处理失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SEARCH_RESULT_PROCESSING_FAILED: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2095002,
    key: "",
    name: "SearchResultProcessingFailed",
    status: Some(500),
    message: "failed to process search result",
    rate_limited: false,
    fix: Text { zh: "搜索结果处理失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The results of the search could not be processed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `2095101` (HTTP 500): failed to convert minutes search result
///
/// The minutes found lack data or are malformed, and cannot be returned. Try again later; if it keeps failing, contact support with the log id.
///
/// 搜索到的妙记缺少数据或格式异常，无法返回。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SEARCH_RESULT_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "minutes",
    code: 2095101,
    key: "",
    name: "SearchResultConversionFailed",
    status: Some(500),
    message: "failed to convert minutes search result",
    rate_limited: false,
    fix: Text { zh: "搜索到的妙记缺少数据或格式异常，无法返回。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The minutes found lack data or are malformed, and cannot be returned. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (2091001, "INVALID_PARAMETER"),
    (2091002, "RESOURCE_NOT_FOUND"),
    (2091003, "MINUTE_NOT_READY"),
    (2091004, "RESOURCE_DELETED"),
    (2091005, "PERMISSION_DENIED"),
    (2091006, "INTERNAL_ERROR"),
    (2094001, "INVALID_SEARCH_PARAMETER"),
    (2094002, "QUERY_TOO_LONG"),
    (2094003, "INVALID_FILTER"),
    (2094004, "INVALID_SORTER"),
    (2094005, "INVALID_PAGE_TOKEN"),
    (2094006, "PAGE_SIZE_TOO_LARGE"),
    (2094007, "PAGINATION_LIMIT_REACHED"),
    (2094011, "USER_NOT_IDENTIFIED"),
    (2094012, "REQUEST_CONTEXT_FAILED"),
    (2094101, "FILTER_BUILD_FAILED"),
    (2094102, "INVALID_TIME_FORMAT"),
    (2095001, "SEARCH_SERVICE_FAILED"),
    (2095002, "SEARCH_RESULT_PROCESSING_FAILED"),
    (2095101, "SEARCH_RESULT_CONVERSION_FAILED"),
];
