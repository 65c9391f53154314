// Generated from spec/moments/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1420001` (HTTP 400): invalid args
///
/// Correct the format of `post_id`. / 请检查 `post_id` 的格式。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "moments",
    code: 1420001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid args",
    rate_limited: false,
    fix: Text { zh: "请检查 `post_id` 的格式。", en: "Correct the format of `post_id`." },
    links: &[],
};

/// `1420002` (HTTP 403): permission denied
///
/// The caller may not read this post. Make sure the app has the scopes for Moments and the calling identity can see the post.
///
/// 调用方无权查看该帖子。请确认应用已申请公司圈相关权限，且调用身份能看到该帖子。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "moments",
    code: 1420002,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "permission denied",
    rate_limited: false,
    fix: Text { zh: "调用方无权查看该帖子。请确认应用已申请公司圈相关权限，且调用身份能看到该帖子。", en: "The caller may not read this post. Make sure the app has the scopes for Moments and the calling identity can see the post." },
    links: &[],
};

/// `1420003` (HTTP 429): triggers the frequency limit
///
/// Call less often; try again after a pause. / 请降低调用频率，稍后重试。
pub const RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "moments",
    code: 1420003,
    key: "",
    name: "RateLimited",
    status: Some(429),
    message: "triggers the frequency limit",
    rate_limited: true,
    fix: Text { zh: "请降低调用频率，稍后重试。", en: "Call less often; try again after a pause." },
    links: &[],
};

/// `1420004` (HTTP 404): post not found
///
/// The `post_id` is wrong or the post was deleted. Verify the `post_id`.
///
/// `post_id` 有误，或帖子已被删除。请核对 `post_id`。
pub const POST_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "moments",
    code: 1420004,
    key: "",
    name: "PostNotFound",
    status: Some(404),
    message: "post not found",
    rate_limited: false,
    fix: Text { zh: "`post_id` 有误，或帖子已被删除。请核对 `post_id`。", en: "The `post_id` is wrong or the post was deleted. Verify the `post_id`." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1420001, "INVALID_PARAMETER"),
    (1420002, "PERMISSION_DENIED"),
    (1420003, "RATE_LIMITED"),
    (1420004, "POST_NOT_FOUND"),
];
