// Generated from spec/authen/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `20001` (HTTP 400): The request is missing a required parameter.
///
/// A parameter is missing or wrong. Compare the request with the parameters of the operation.
///
/// 请求参数缺失或不正确。请对照接口的参数说明检查请求。
pub const MISSING_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20001,
    key: "",
    name: "MissingParameter",
    status: Some(400),
    message: "The request is missing a required parameter.",
    rate_limited: false,
    fix: Text { zh: "请求参数缺失或不正确。请对照接口的参数说明检查请求。", en: "A parameter is missing or wrong. Compare the request with the parameters of the operation." },
    links: &[],
};

/// `20002` (HTTP 400): The client secret is invalid.
///
/// The app could not be authenticated. Check that the App ID and the App Secret belong together, and that the App Secret has not been reset; see [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
///
/// 应用认证失败。请检查 App ID 与 App Secret 是否属于同一个应用、App Secret 是否被重置过，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
pub const WRONG_CLIENT_SECRET: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20002,
    key: "",
    name: "WrongClientSecret",
    status: Some(400),
    message: "The client secret is invalid.",
    rate_limited: false,
    fix: Text { zh: "应用认证失败。请检查 App ID 与 App Secret 是否属于同一个应用、App Secret 是否被重置过，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。", en: "The app could not be authenticated. Check that the App ID and the App Secret belong together, and that the App Secret has not been reset; see [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)." },
    links: &[Link { text: "如何获取应用的 App ID", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id" }],
};

/// `20003` (HTTP 400): The authorization code is not found. Please note that an authorization code can only be used once.
///
/// The code is not known. Check whether the `code` has been used or has expired; a code is valid for 5 minutes and can be used once only, so have the user authorize again to [obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code).
///
/// 授权码无效。请检查 `code` 是否已使用或过期；授权码 5 分钟内有效，且只能用一次，请让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。
pub const CODE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20003,
    key: "",
    name: "CodeNotFound",
    status: Some(400),
    message: "The authorization code is not found. Please note that an authorization code can only be used once.",
    rate_limited: false,
    fix: Text { zh: "授权码无效。请检查 `code` 是否已使用或过期；授权码 5 分钟内有效，且只能用一次，请让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。", en: "The code is not known. Check whether the `code` has been used or has expired; a code is valid for 5 minutes and can be used once only, so have the user authorize again to [obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)." },
    links: &[Link { text: "获取授权码", url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code" }],
};

/// `20004` (HTTP 400): The authorization code has expired.
///
/// The code has expired: it is valid for 5 minutes only. Have the user authorize again to [obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code).
///
/// 授权码已过期，它在生成后 5 分钟内有效。请让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。
pub const CODE_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20004,
    key: "",
    name: "CodeExpired",
    status: Some(400),
    message: "The authorization code has expired.",
    rate_limited: false,
    fix: Text { zh: "授权码已过期，它在生成后 5 分钟内有效。请让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。", en: "The code has expired: it is valid for 5 minutes only. Have the user authorize again to [obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)." },
    links: &[Link { text: "获取授权码", url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code" }],
};

/// `20005` (HTTP 200): The user access token passed is invalid. Please check the value
///
/// The `user_access_token` is not valid. [Refresh](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token) it, or have the user authorize again to [get one](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
///
/// `user_access_token` 无效。请[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，或让用户重新授权以[获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
pub const USER_TOKEN_REJECTED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20005,
    key: "",
    name: "UserTokenRejected",
    status: Some(200),
    message: "The user access token passed is invalid. Please check the value",
    rate_limited: false,
    fix: Text { zh: "`user_access_token` 无效。请[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，或让用户重新授权以[获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。", en: "The `user_access_token` is not valid. [Refresh](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token) it, or have the user authorize again to [get one](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)." },
    links: &[Link { text: "刷新", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token" }, Link { text: "获取", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token" }],
};

/// `20007` (HTTP 200): Failed to generate a user access token. Please try again
///
/// No `user_access_token` could be generated. Check the parameters and try again; if it keeps failing, contact support with the log id.
///
/// 未能生成 `user_access_token`。请检查请求参数后重试；若持续失败，请联系技术支持并提供 log id。
pub const TOKEN_GENERATION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20007,
    key: "",
    name: "TokenGenerationFailed",
    status: Some(200),
    message: "Failed to generate a user access token. Please try again",
    rate_limited: false,
    fix: Text { zh: "未能生成 `user_access_token`。请检查请求参数后重试；若持续失败，请联系技术支持并提供 log id。", en: "No `user_access_token` could be generated. Check the parameters and try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `20008` (HTTP 400): The user does not exist.
///
/// The user who authorized the app does not exist. Check whether they have been deleted.
///
/// 授权的用户不存在。请检查该用户是否已被删除。
pub const USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20008,
    key: "",
    name: "UserNotFound",
    status: Some(400),
    message: "The user does not exist.",
    rate_limited: false,
    fix: Text { zh: "授权的用户不存在。请检查该用户是否已被删除。", en: "The user who authorized the app does not exist. Check whether they have been deleted." },
    links: &[],
};

/// `20009` (HTTP 400): The specified app is not installed.
///
/// The app is not installed in the tenant. Have an administrator install it. / 企业没有安装应用。请企业管理员安装后重试。
pub const APP_NOT_INSTALLED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20009,
    key: "",
    name: "AppNotInstalled",
    status: Some(400),
    message: "The specified app is not installed.",
    rate_limited: false,
    fix: Text { zh: "企业没有安装应用。请企业管理员安装后重试。", en: "The app is not installed in the tenant. Have an administrator install it." },
    links: &[],
};

/// `20010` (HTTP 400): The user does not have permission to use this app.
///
/// The user may not use the app. Add them to its [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) and release a version.
///
/// 用户无权使用应用。请把用户加入应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)，并发布版本。
pub const USER_OUT_OF_SCOPE: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20010,
    key: "",
    name: "UserOutOfScope",
    status: Some(400),
    message: "The user does not have permission to use this app.",
    rate_limited: false,
    fix: Text { zh: "用户无权使用应用。请把用户加入应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)，并发布版本。", en: "The user may not use the app. Add them to its [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) and release a version." },
    links: &[Link { text: "可用范围", url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability" }],
};

/// `20013` (HTTP 200): The tenant access token passed is invalid. Please check the value
///
/// The `tenant_access_token` of the request is not valid. Check its value, and get another if it has expired.
///
/// 请求使用的 `tenant_access_token` 无效。请检查取值；若已过期，请重新获取。
pub const INVALID_TENANT_ACCESS_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20013,
    key: "",
    name: "InvalidTenantAccessToken",
    status: Some(200),
    message: "The tenant access token passed is invalid. Please check the value",
    rate_limited: false,
    fix: Text { zh: "请求使用的 `tenant_access_token` 无效。请检查取值；若已过期，请重新获取。", en: "The `tenant_access_token` of the request is not valid. Check its value, and get another if it has expired." },
    links: &[],
};

/// `20014` (HTTP 200): The app access token passed is invalid. Please check the value
///
/// The `app_access_token` of the request is not valid. Check its value, and get another if it has expired.
///
/// 请求使用的 `app_access_token` 无效。请检查取值；若已过期，请重新获取。
pub const INVALID_APP_ACCESS_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20014,
    key: "",
    name: "InvalidAppAccessToken",
    status: Some(200),
    message: "The app access token passed is invalid. Please check the value",
    rate_limited: false,
    fix: Text { zh: "请求使用的 `app_access_token` 无效。请检查取值；若已过期，请重新获取。", en: "The `app_access_token` of the request is not valid. Check its value, and get another if it has expired." },
    links: &[],
};

/// `20021` (HTTP 200): User resigned
///
/// The user has left the company. Have an active user authorize the app. / 用户已离职。请让在职的用户重新授权。
pub const USER_RESIGNED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20021,
    key: "",
    name: "UserResigned",
    status: Some(200),
    message: "User resigned",
    rate_limited: false,
    fix: Text { zh: "用户已离职。请让在职的用户重新授权。", en: "The user has left the company. Have an active user authorize the app." },
    links: &[],
};

/// `20022` (HTTP 200): User frozen
///
/// The user is suspended. Have an administrator restore them, or another user authorize the app.
///
/// 用户已被冻结。请企业管理员恢复该用户，或换用其他用户授权。
pub const USER_FROZEN: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20022,
    key: "",
    name: "UserFrozen",
    status: Some(200),
    message: "User frozen",
    rate_limited: false,
    fix: Text { zh: "用户已被冻结。请企业管理员恢复该用户，或换用其他用户授权。", en: "The user is suspended. Have an administrator restore them, or another user authorize the app." },
    links: &[],
};

/// `20023` (HTTP 200): User not registered
///
/// The user has not signed up yet. Have them sign in once, then authorize the app again.
///
/// 用户还没有完成注册。请让用户先登录一次，再重新授权。
pub const USER_NOT_REGISTERED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20023,
    key: "",
    name: "UserNotRegistered",
    status: Some(200),
    message: "User not registered",
    rate_limited: false,
    fix: Text { zh: "用户还没有完成注册。请让用户先登录一次，再重新授权。", en: "The user has not signed up yet. Have them sign in once, then authorize the app again." },
    links: &[],
};

/// `20024` (HTTP 400): The provided authorization code or refresh token does not match the provided client ID.
///
/// The user_access_token or refresh_token belongs to another app than the app_access_token or tenant_access_token. Use tokens that the same app obtained.
///
/// user_access_token 或 refresh_token，与请求使用的 app_access_token 或 tenant_access_token 不属于同一个应用。请使用同一个应用取得的凭证。
pub const CLIENT_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20024,
    key: "",
    name: "ClientMismatch",
    status: Some(400),
    message: "The provided authorization code or refresh token does not match the provided client ID.",
    rate_limited: false,
    fix: Text { zh: "user_access_token 或 refresh_token，与请求使用的 app_access_token 或 tenant_access_token 不属于同一个应用。请使用同一个应用取得的凭证。", en: "The user_access_token or refresh_token belongs to another app than the app_access_token or tenant_access_token. Use tokens that the same app obtained." },
    links: &[],
};

/// `20025` (HTTP 200): Lack of app_id or app_secret in request
///
/// `app_id` or `app_secret` is missing. Send both. / 请求缺少 `app_id` 或 `app_secret`。请补齐两者。
pub const APP_CREDENTIALS_MISSING: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20025,
    key: "",
    name: "AppCredentialsMissing",
    status: Some(200),
    message: "Lack of app_id or app_secret in request",
    rate_limited: false,
    fix: Text { zh: "请求缺少 `app_id` 或 `app_secret`。请补齐两者。", en: "`app_id` or `app_secret` is missing. Send both." },
    links: &[],
};

/// `20026` (HTTP 400): The refresh token passed is invalid. Please check the value.
///
/// The `refresh_token` is not valid. Check whether it has expired or has been used; if so, have the user authorize again.
///
/// `refresh_token` 无效。请检查它是否已过期或已使用过；若是，请让用户重新授权。
pub const UNKNOWN_REFRESH_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20026,
    key: "",
    name: "UnknownRefreshToken",
    status: Some(400),
    message: "The refresh token passed is invalid. Please check the value.",
    rate_limited: false,
    fix: Text { zh: "`refresh_token` 无效。请检查它是否已过期或已使用过；若是，请让用户重新授权。", en: "The `refresh_token` is not valid. Check whether it has expired or has been used; if so, have the user authorize again." },
    links: &[],
};

/// `20028` (HTTP 200): Invalid app id
///
/// The App ID is not valid. Check its value, and that the app still exists. / App ID 无效。请检查取值，并确认应用仍存在。
pub const INVALID_APP_ID: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20028,
    key: "",
    name: "InvalidAppId",
    status: Some(200),
    message: "Invalid app id",
    rate_limited: false,
    fix: Text { zh: "App ID 无效。请检查取值，并确认应用仍存在。", en: "The App ID is not valid. Check its value, and that the app still exists." },
    links: &[],
};

/// `20029` (HTTP 200): Invalid redirect uri
///
/// The `redirect_uri` is not valid. Check the value of `Authorization`, and that the `redirect_uri` with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code) is listed in the developer console under **Security Settings** > **Redirect URLs**; [Resolve error 20029](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-the-authorization-page-20029-error) has the steps.
///
/// 重定向地址 `redirect_uri` 无效。请检查 `Authorization` 的取值，并确认[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时使用的 `redirect_uri` 已加入开发者后台的 **安全设置** > **重定向 URL**；步骤见[解决 20029 错误](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-the-authorization-page-20029-error)。
pub const INVALID_REDIRECT_URI: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20029,
    key: "",
    name: "InvalidRedirectUri",
    status: Some(200),
    message: "Invalid redirect uri",
    rate_limited: false,
    fix: Text { zh: "重定向地址 `redirect_uri` 无效。请检查 `Authorization` 的取值，并确认[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时使用的 `redirect_uri` 已加入开发者后台的 **安全设置** > **重定向 URL**；步骤见[解决 20029 错误](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-the-authorization-page-20029-error)。", en: "The `redirect_uri` is not valid. Check the value of `Authorization`, and that the `redirect_uri` with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code) is listed in the developer console under **Security Settings** > **Redirect URLs**; [Resolve error 20029](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-the-authorization-page-20029-error) has the steps." },
    links: &[Link { text: "获取授权码", url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code" }, Link { text: "解决 20029 错误", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-the-authorization-page-20029-error" }],
};

/// `20035` (HTTP 200): The app_id or app_secret passed is incorrect. Please check the value
///
/// The App ID or App Secret is wrong. Check that they belong to the same app.
///
/// App ID 或 App Secret 不正确。请检查两者是否属于同一个应用。
pub const WRONG_APP_CREDENTIALS: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20035,
    key: "",
    name: "WrongAppCredentials",
    status: Some(200),
    message: "The app_id or app_secret passed is incorrect. Please check the value",
    rate_limited: false,
    fix: Text { zh: "App ID 或 App Secret 不正确。请检查两者是否属于同一个应用。", en: "The App ID or App Secret is wrong. Check that they belong to the same app." },
    links: &[],
};

/// `20036` (HTTP 400): The specified grant_type is not supported.
///
/// The `grant_type` is wrong. Check its value. / `grant_type` 不正确。请检查取值。
pub const GRANT_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20036,
    key: "",
    name: "GrantTypeUnsupported",
    status: Some(400),
    message: "The specified grant_type is not supported.",
    rate_limited: false,
    fix: Text { zh: "`grant_type` 不正确。请检查取值。", en: "The `grant_type` is wrong. Check its value." },
    links: &[],
};

/// `20037` (HTTP 400): The refresh token passed has expired. Please generate a new one.
///
/// The `refresh_token` has expired. Have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
///
/// `refresh_token` 已过期。请让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
pub const REFRESH_TOKEN_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20037,
    key: "",
    name: "RefreshTokenExpired",
    status: Some(400),
    message: "The refresh token passed has expired. Please generate a new one.",
    rate_limited: false,
    fix: Text { zh: "`refresh_token` 已过期。请让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。", en: "The `refresh_token` has expired. Have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)." },
    links: &[Link { text: "获取 user_access_token", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token" }],
};

/// `20038` (HTTP 200): The refresh token passed is not found. Please check the value
///
/// The `refresh_token` was not found. Pass the one returned by the last call that got or refreshed a token.
///
/// 没有找到 `refresh_token`。请传入最近一次获取或刷新时返回的值。
pub const REFRESH_TOKEN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20038,
    key: "",
    name: "RefreshTokenNotFound",
    status: Some(200),
    message: "The refresh token passed is not found. Please check the value",
    rate_limited: false,
    fix: Text { zh: "没有找到 `refresh_token`。请传入最近一次获取或刷新时返回的值。", en: "The `refresh_token` was not found. Pass the one returned by the last call that got or refreshed a token." },
    links: &[],
};

/// `20039` (HTTP 200): The user access token is not found. Please check the value
///
/// The `user_access_token` was not found. Check its value, and have the user authorize again if it is no longer valid.
///
/// 没有找到 `user_access_token`。请检查取值；若已失效，请让用户重新授权。
pub const USER_ACCESS_TOKEN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20039,
    key: "",
    name: "UserAccessTokenNotFound",
    status: Some(200),
    message: "The user access token is not found. Please check the value",
    rate_limited: false,
    fix: Text { zh: "没有找到 `user_access_token`。请检查取值；若已失效，请让用户重新授权。", en: "The `user_access_token` was not found. Check its value, and have the user authorize again if it is no longer valid." },
    links: &[],
};

/// `20042` (HTTP 200): App disabled
///
/// The app is disabled. Check its state in the developer console or the admin console, and enable it before you retry.
///
/// 应用已停用。请在开发者后台或管理后台检查应用状态，启用后重试。
pub const APP_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20042,
    key: "",
    name: "AppDisabled",
    status: Some(200),
    message: "App disabled",
    rate_limited: false,
    fix: Text { zh: "应用已停用。请在开发者后台或管理后台检查应用状态，启用后重试。", en: "The app is disabled. Check its state in the developer console or the admin console, and enable it before you retry." },
    links: &[],
};

/// `20046` (HTTP 200): Brand inconsistency
///
/// The app and the domain are of different brands. Call the Feishu domain with an app of Feishu, and the Lark domain with an app of Lark.
///
/// 应用与域名的品牌不一致。飞书应用请调用飞书域名，Lark 应用请调用 Lark 域名。
pub const BRAND_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20046,
    key: "",
    name: "BrandMismatch",
    status: Some(200),
    message: "Brand inconsistency",
    rate_limited: false,
    fix: Text { zh: "应用与域名的品牌不一致。飞书应用请调用飞书域名，Lark 应用请调用 Lark 域名。", en: "The app and the domain are of different brands. Call the Feishu domain with an app of Feishu, and the Lark domain with an app of Lark." },
    links: &[],
};

/// `20048` (HTTP 400): The specified app does not exist.
///
/// The app does not exist. Check the `client_id`. / 应用不存在。请检查 `client_id`。
pub const APP_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20048,
    key: "",
    name: "AppNotFound",
    status: Some(400),
    message: "The specified app does not exist.",
    rate_limited: false,
    fix: Text { zh: "应用不存在。请检查 `client_id`。", en: "The app does not exist. Check the `client_id`." },
    links: &[],
};

/// `20049` (HTTP 400): PKCE code challenge failed.
///
/// The check of PKCE failed. `code_verifier` must be the one that the `code_challenge` of the authorization link was made of.
///
/// PKCE 校验失败。请检查 `code_verifier`：它必须是生成授权链接中 `code_challenge` 的那一个。
pub const PKCE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20049,
    key: "",
    name: "PkceFailed",
    status: Some(400),
    message: "PKCE code challenge failed.",
    rate_limited: false,
    fix: Text { zh: "PKCE 校验失败。请检查 `code_verifier`：它必须是生成授权链接中 `code_challenge` 的那一个。", en: "The check of PKCE failed. `code_verifier` must be the one that the `code_challenge` of the authorization link was made of." },
    links: &[],
};

/// `20050` (HTTP 500): An unexpected server error occurred. Please retry your request.
///
/// The platform failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 平台内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SERVER_ERROR: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20050,
    key: "",
    name: "ServerError",
    status: Some(500),
    message: "An unexpected server error occurred. Please retry your request.",
    rate_limited: false,
    fix: Text { zh: "平台内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The platform failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `20063` (HTTP 400): The request is malformed. Please check your request.
///
/// The body is incomplete. Add the fields that the message names. / 请求体不完整。请按返回的说明补齐字段。
pub const REQUEST_MALFORMED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20063,
    key: "",
    name: "RequestMalformed",
    status: Some(400),
    message: "The request is malformed. Please check your request.",
    rate_limited: false,
    fix: Text { zh: "请求体不完整。请按返回的说明补齐字段。", en: "The body is incomplete. Add the fields that the message names." },
    links: &[],
};

/// `20064` (HTTP 400): The refresh token has been revoked. Please note that a refresh token can only be used once.
///
/// The `refresh_token` has been revoked. Have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
///
/// `refresh_token` 已被撤销。请让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
pub const REFRESH_TOKEN_REVOKED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20064,
    key: "",
    name: "RefreshTokenRevoked",
    status: Some(400),
    message: "The refresh token has been revoked. Please note that a refresh token can only be used once.",
    rate_limited: false,
    fix: Text { zh: "`refresh_token` 已被撤销。请让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。", en: "The `refresh_token` has been revoked. Have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)." },
    links: &[Link { text: "获取 user_access_token", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token" }],
};

/// `20065` (HTTP 400): The authorization code has been used. Please note that an authorization code can only be used once.
///
/// The code has been used, and can be used once only. Check whether it is sent twice; to get another, have the user authorize again ([obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)).
///
/// 授权码已经用过，只能用一次。请检查是否重复提交；需要时让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。
pub const CODE_USED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20065,
    key: "",
    name: "CodeUsed",
    status: Some(400),
    message: "The authorization code has been used. Please note that an authorization code can only be used once.",
    rate_limited: false,
    fix: Text { zh: "授权码已经用过，只能用一次。请检查是否重复提交；需要时让用户重新授权以[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)。", en: "The code has been used, and can be used once only. Check whether it is sent twice; to get another, have the user authorize again ([obtain a code](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code))." },
    links: &[Link { text: "获取授权码", url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code" }],
};

/// `20066` (HTTP 400): The user status is invalid.
///
/// The state of the user does not allow authorization; they may be suspended or have left the company. Check the state of the user.
///
/// 用户的状态异常，例如已离职或被冻结。请检查授权用户的状态。
pub const INVALID_USER_STATUS: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20066,
    key: "",
    name: "InvalidUserStatus",
    status: Some(400),
    message: "The user status is invalid.",
    rate_limited: false,
    fix: Text { zh: "用户的状态异常，例如已离职或被冻结。请检查授权用户的状态。", en: "The state of the user does not allow authorization; they may be suspended or have left the company. Check the state of the user." },
    links: &[],
};

/// `20067` (HTTP 400): The provided scope list contains duplicate scopes. Please ensure all scopes are unique.
///
/// `scope` contains a scope more than once. Name each only once. / `scope` 里有重复的权限。请每个只写一次。
pub const DUPLICATE_SCOPES: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20067,
    key: "",
    name: "DuplicateScopes",
    status: Some(400),
    message: "The provided scope list contains duplicate scopes. Please ensure all scopes are unique.",
    rate_limited: false,
    fix: Text { zh: "`scope` 里有重复的权限。请每个只写一次。", en: "`scope` contains a scope more than once. Name each only once." },
    links: &[],
};

/// `20068` (HTTP 400): The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.
///
/// `scope` names scopes that the user has not granted. Limit it to a subset of the `scope` with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code): if the user granted A and B, it cannot contain C.
///
/// `scope` 中有用户没有授予的权限。请将其限制为[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时 `scope` 的子集：例如用户授予了 A 和 B，就不能写 C。
pub const SCOPE_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20068,
    key: "",
    name: "ScopeNotAllowed",
    status: Some(400),
    message: "The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed.",
    rate_limited: false,
    fix: Text { zh: "`scope` 中有用户没有授予的权限。请将其限制为[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时 `scope` 的子集：例如用户授予了 A 和 B，就不能写 C。", en: "`scope` names scopes that the user has not granted. Limit it to a subset of the `scope` with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code): if the user granted A and B, it cannot contain C." },
    links: &[Link { text: "获取授权码", url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code" }],
};

/// `20069` (HTTP 400): The specified app is not enabled.
///
/// The app is not enabled. Have an administrator enable it. / 应用没有启用。请企业管理员启用后重试。
pub const APP_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20069,
    key: "",
    name: "AppNotEnabled",
    status: Some(400),
    message: "The specified app is not enabled.",
    rate_limited: false,
    fix: Text { zh: "应用没有启用。请企业管理员启用后重试。", en: "The app is not enabled. Have an administrator enable it." },
    links: &[],
};

/// `20070` (HTTP 400): Multiple authentication methods were provided. Please only use one to proceed.
///
/// Both Basic authentication and `client_secret` were sent. Leave the header `Authorization` out, and send only `client_id` and `client_secret` in the body.
///
/// 同时使用了 Basic 认证和请求体中的 `client_secret`。请去掉 `Authorization` 请求头，只在请求体中传 `client_id` 和 `client_secret`。
pub const MULTIPLE_AUTHENTICATION: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20070,
    key: "",
    name: "MultipleAuthentication",
    status: Some(400),
    message: "Multiple authentication methods were provided. Please only use one to proceed.",
    rate_limited: false,
    fix: Text { zh: "同时使用了 Basic 认证和请求体中的 `client_secret`。请去掉 `Authorization` 请求头，只在请求体中传 `client_id` 和 `client_secret`。", en: "Both Basic authentication and `client_secret` were sent. Leave the header `Authorization` out, and send only `client_id` and `client_secret` in the body." },
    links: &[],
};

/// `20071` (HTTP 400): The provided redirect URI does not match the one used during authorization.
///
/// The `redirect_uri` is not the one with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code). Use the same address.
///
/// `redirect_uri` 与[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时的不一致。请使用同一个地址。
pub const REDIRECT_URI_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20071,
    key: "",
    name: "RedirectUriMismatch",
    status: Some(400),
    message: "The provided redirect URI does not match the one used during authorization.",
    rate_limited: false,
    fix: Text { zh: "`redirect_uri` 与[获取授权码](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code)时的不一致。请使用同一个地址。", en: "The `redirect_uri` is not the one with which the [code was obtained](https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code). Use the same address." },
    links: &[Link { text: "获取授权码", url: "https://open.feishu.cn/document/common-capabilities/sso/api/obtain-oauth-code" }],
};

/// `20072` (HTTP 503): The server is temporarily unavailable. Please retry your request.
///
/// The authorization service is temporarily unavailable. Try again later. / 授权服务暂时不可用。请过一会儿重试。
pub const SERVER_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20072,
    key: "",
    name: "ServerUnavailable",
    status: Some(503),
    message: "The server is temporarily unavailable. Please retry your request.",
    rate_limited: false,
    fix: Text { zh: "授权服务暂时不可用。请过一会儿重试。", en: "The authorization service is temporarily unavailable. Try again later." },
    links: &[],
};

/// `20073` (HTTP 400): The refresh token has been used. Please note that a refresh token can only be used once.
///
/// The `refresh_token` has been used, and can be used once only. Keep the new one that each reply holds; where it is lost, have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
///
/// `refresh_token` 已经用过，只能用一次。请保存每次返回的新值；已经丢失时，让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
pub const REFRESH_TOKEN_USED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20073,
    key: "",
    name: "RefreshTokenUsed",
    status: Some(400),
    message: "The refresh token has been used. Please note that a refresh token can only be used once.",
    rate_limited: false,
    fix: Text { zh: "`refresh_token` 已经用过，只能用一次。请保存每次返回的新值；已经丢失时，让用户重新授权以[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。", en: "The `refresh_token` has been used, and can be used once only. Keep the new one that each reply holds; where it is lost, have the user authorize again to [get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)." },
    links: &[Link { text: "获取 user_access_token", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token" }],
};

/// `20074` (HTTP 400): The specified app is not allowed to refresh token.
///
/// The app may not refresh user_access_tokens. Switch that on under **Security Settings** in the [developer console](https://open.feishu.cn/app), and release a version.
///
/// 应用没有开启刷新 user_access_token。请在[开发者后台](https://open.feishu.cn/app)的 **安全设置** 中打开该开关，并发布版本。
pub const REFRESH_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "authen",
    code: 20074,
    key: "",
    name: "RefreshNotAllowed",
    status: Some(400),
    message: "The specified app is not allowed to refresh token.",
    rate_limited: false,
    fix: Text { zh: "应用没有开启刷新 user_access_token。请在[开发者后台](https://open.feishu.cn/app)的 **安全设置** 中打开该开关，并发布版本。", en: "The app may not refresh user_access_tokens. Switch that on under **Security Settings** in the [developer console](https://open.feishu.cn/app), and release a version." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (20001, "MISSING_PARAMETER"),
    (20002, "WRONG_CLIENT_SECRET"),
    (20003, "CODE_NOT_FOUND"),
    (20004, "CODE_EXPIRED"),
    (20005, "USER_TOKEN_REJECTED"),
    (20007, "TOKEN_GENERATION_FAILED"),
    (20008, "USER_NOT_FOUND"),
    (20009, "APP_NOT_INSTALLED"),
    (20010, "USER_OUT_OF_SCOPE"),
    (20013, "INVALID_TENANT_ACCESS_TOKEN"),
    (20014, "INVALID_APP_ACCESS_TOKEN"),
    (20021, "USER_RESIGNED"),
    (20022, "USER_FROZEN"),
    (20023, "USER_NOT_REGISTERED"),
    (20024, "CLIENT_MISMATCH"),
    (20025, "APP_CREDENTIALS_MISSING"),
    (20026, "UNKNOWN_REFRESH_TOKEN"),
    (20028, "INVALID_APP_ID"),
    (20029, "INVALID_REDIRECT_URI"),
    (20035, "WRONG_APP_CREDENTIALS"),
    (20036, "GRANT_TYPE_UNSUPPORTED"),
    (20037, "REFRESH_TOKEN_EXPIRED"),
    (20038, "REFRESH_TOKEN_NOT_FOUND"),
    (20039, "USER_ACCESS_TOKEN_NOT_FOUND"),
    (20042, "APP_DISABLED"),
    (20046, "BRAND_MISMATCH"),
    (20048, "APP_NOT_FOUND"),
    (20049, "PKCE_FAILED"),
    (20050, "SERVER_ERROR"),
    (20063, "REQUEST_MALFORMED"),
    (20064, "REFRESH_TOKEN_REVOKED"),
    (20065, "CODE_USED"),
    (20066, "INVALID_USER_STATUS"),
    (20067, "DUPLICATE_SCOPES"),
    (20068, "SCOPE_NOT_ALLOWED"),
    (20069, "APP_NOT_ENABLED"),
    (20070, "MULTIPLE_AUTHENTICATION"),
    (20071, "REDIRECT_URI_MISMATCH"),
    (20072, "SERVER_UNAVAILABLE"),
    (20073, "REFRESH_TOKEN_USED"),
    (20074, "REFRESH_NOT_ALLOWED"),
];
