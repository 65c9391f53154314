// Generated from spec/face_verify/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `10100`: invalid request
///
/// Fill in all required parameters, and make sure the app has the scopes for face verification.
///
/// 请填写所有必填参数，并确认应用已申请人脸识别相关权限。
pub const INVALID_REQUEST: &ErrorInfo = &ErrorInfo {
    service: "face_verify",
    code: 10100,
    key: "",
    name: "InvalidRequest",
    status: None,
    message: "invalid request",
    rate_limited: false,
    fix: Text { zh: "请填写所有必填参数，并确认应用已申请人脸识别相关权限。", en: "Fill in all required parameters, and make sure the app has the scopes for face verification." },
    links: &[],
};

/// `10101`: internal error
///
/// The service failed internally. Try again. / 服务内部出错。请重试。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "face_verify",
    code: 10101,
    key: "",
    name: "InternalError",
    status: None,
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请重试。", en: "The service failed internally. Try again." },
    links: &[],
};

/// `10200`: crop failed
///
/// The service could not crop the face out of the image. Upload an image that meets the image requirements of the operation.
///
/// 服务未能从图片中裁剪出人脸。请换用符合接口图片要求的照片。
pub const CROP_FAILED: &ErrorInfo = &ErrorInfo {
    service: "face_verify",
    code: 10200,
    key: "",
    name: "CropFailed",
    status: None,
    message: "crop failed",
    rate_limited: false,
    fix: Text { zh: "服务未能从图片中裁剪出人脸。请换用符合接口图片要求的照片。", en: "The service could not crop the face out of the image. Upload an image that meets the image requirements of the operation." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (10100, "INVALID_REQUEST"),
    (10101, "INTERNAL_ERROR"),
    (10200, "CROP_FAILED"),
];
