// Generated from spec/human_authentication/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1291001` (HTTP 400): upload fail
///
/// The identity could not be uploaded. Try again. / 身份信息上传失败。请重试。
pub const UPLOAD_FAILED: &ErrorInfo = &ErrorInfo {
    service: "human_authentication",
    code: 1291001,
    key: "",
    name: "UploadFailed",
    status: Some(400),
    message: "upload fail",
    rate_limited: false,
    fix: Text { zh: "身份信息上传失败。请重试。", en: "The identity could not be uploaded. Try again." },
    links: &[],
};

/// `1291002` (HTTP 400): name mismatch
///
/// The name differs from the one bound to the user. Check `identity_name`.
///
/// 姓名与用户绑定的不一致。请检查 `identity_name`。
pub const NAME_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "human_authentication",
    code: 1291002,
    key: "",
    name: "NameMismatch",
    status: Some(400),
    message: "name mismatch",
    rate_limited: false,
    fix: Text { zh: "姓名与用户绑定的不一致。请检查 `identity_name`。", en: "The name differs from the one bound to the user. Check `identity_name`." },
    links: &[],
};

/// `1291003` (HTTP 400): code mismatch
///
/// The ID card number differs from the one bound to the user. Check `identity_code`.
///
/// 身份证号与用户绑定的不一致。请检查 `identity_code`。
pub const IDENTITY_CODE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "human_authentication",
    code: 1291003,
    key: "",
    name: "IdentityCodeMismatch",
    status: Some(400),
    message: "code mismatch",
    rate_limited: false,
    fix: Text { zh: "身份证号与用户绑定的不一致。请检查 `identity_code`。", en: "The ID card number differs from the one bound to the user. Check `identity_code`." },
    links: &[],
};

/// `1291004` (HTTP 400): mobile mismatch
///
/// The mobile number differs from the one bound to the user. Check `mobile`. / 手机号与用户绑定的不一致。请检查 `mobile`。
pub const MOBILE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "human_authentication",
    code: 1291004,
    key: "",
    name: "MobileMismatch",
    status: Some(400),
    message: "mobile mismatch",
    rate_limited: false,
    fix: Text { zh: "手机号与用户绑定的不一致。请检查 `mobile`。", en: "The mobile number differs from the one bound to the user. Check `mobile`." },
    links: &[],
};

/// `1291010` (HTTP 400): invalid request
///
/// A parameter is invalid, perhaps because it is empty. Check that `user_id`, `identity_name` and `identity_code` are set.
///
/// 请求参数不合法，可能为空。请检查 `user_id`、`identity_name` 和 `identity_code` 是否已填写。
pub const INVALID_REQUEST: &ErrorInfo = &ErrorInfo {
    service: "human_authentication",
    code: 1291010,
    key: "",
    name: "InvalidRequest",
    status: Some(400),
    message: "invalid request",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法，可能为空。请检查 `user_id`、`identity_name` 和 `identity_code` 是否已填写。", en: "A parameter is invalid, perhaps because it is empty. Check that `user_id`, `identity_name` and `identity_code` are set." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1291001, "UPLOAD_FAILED"),
    (1291002, "NAME_MISMATCH"),
    (1291003, "IDENTITY_CODE_MISMATCH"),
    (1291004, "MOBILE_MISMATCH"),
    (1291010, "INVALID_REQUEST"),
];
