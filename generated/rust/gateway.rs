// Generated from spec/platform/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `99991400` (HTTP 429): request trigger frequency limit
///
/// The operation was called faster than its rate limit allows. Wait the number of seconds given by the response header `x-ogw-ratelimit-reset`, then retry, and pace further calls, for example with exponential backoff. Some older operations answer with HTTP status 400 instead. See [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).
///
/// 调用太快，触发了该接口的频率限制。请等待响应头 `x-ogw-ratelimit-reset` 给出的秒数后再重试，并用指数退避等方式控制调用速度。部分较早的接口返回的 HTTP 状态码是 400。参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。
pub const RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991400,
    key: "",
    name: "RateLimited",
    status: Some(429),
    message: "request trigger frequency limit",
    rate_limited: true,
    fix: Text { zh: "调用太快，触发了该接口的频率限制。请等待响应头 `x-ogw-ratelimit-reset` 给出的秒数后再重试，并用指数退避等方式控制调用速度。部分较早的接口返回的 HTTP 状态码是 400。参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。", en: "The operation was called faster than its rate limit allows. Wait the number of seconds given by the response header `x-ogw-ratelimit-reset`, then retry, and pace further calls, for example with exponential backoff. Some older operations answer with HTTP status 400 instead. See [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)." },
    links: &[Link { text: "频控策略", url: "https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN" }],
};

/// `99991401` (HTTP 400): ip %s is denied by app setting
///
/// The app has an IP allowlist, and the address this request came from is not on it.
/// - Find the public address your server uses: run `curl ifconfig.me` on it, or ask your network administrators or your cloud provider.
/// - Add that address to the app's allowlist as described in [Set an IP allowlist](https://open.feishu.cn/document/ukTMukTMukTM/ucTMxYjL3ETM24yNxEjN).
///
/// 应用设置了 IP 白名单，而本次请求的来源 IP 不在其中。
/// - 先确定服务器访问外网时使用的公网 IP：可以在服务器上运行 `curl ifconfig.me`，也可以询问网络管理员或云服务商。
/// - 再把这个 IP 加入应用的白名单，做法见[设置 IP 白名单](https://open.feishu.cn/document/ukTMukTMukTM/ucTMxYjL3ETM24yNxEjN)。
pub const IP_DENIED: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991401,
    key: "",
    name: "IpDenied",
    status: Some(400),
    message: "ip %s is denied by app setting",
    rate_limited: false,
    fix: Text { zh: "应用设置了 IP 白名单，而本次请求的来源 IP 不在其中。\n- 先确定服务器访问外网时使用的公网 IP：可以在服务器上运行 `curl ifconfig.me`，也可以询问网络管理员或云服务商。\n- 再把这个 IP 加入应用的白名单，做法见[设置 IP 白名单](https://open.feishu.cn/document/ukTMukTMukTM/ucTMxYjL3ETM24yNxEjN)。", en: "The app has an IP allowlist, and the address this request came from is not on it.\n- Find the public address your server uses: run `curl ifconfig.me` on it, or ask your network administrators or your cloud provider.\n- Add that address to the app's allowlist as described in [Set an IP allowlist](https://open.feishu.cn/document/ukTMukTMukTM/ucTMxYjL3ETM24yNxEjN)." },
    links: &[Link { text: "设置 IP 白名单", url: "https://open.feishu.cn/document/ukTMukTMukTM/ucTMxYjL3ETM24yNxEjN" }],
};

/// `99991403` (HTTP 400): This month's API call quota has been exceeded
///
/// The tenant has used up its API calls for this month, and retrying will not help. Wait for the next month, or have an administrator upgrade the tenant's plan; [API call limits of custom apps](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/platform-updates-/custom-app-api-call-limit) has the rules.
///
/// 企业当月可用的接口调用次数已经用完，重试没有意义。可以等到下个月，或请企业管理员升级版本以提高额度，额度规则见[自建应用 API 调用量上限](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/platform-updates-/custom-app-api-call-limit)。
pub const MONTHLY_QUOTA_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991403,
    key: "",
    name: "MonthlyQuotaExceeded",
    status: Some(400),
    message: "This month's API call quota has been exceeded",
    rate_limited: false,
    fix: Text { zh: "企业当月可用的接口调用次数已经用完，重试没有意义。可以等到下个月，或请企业管理员升级版本以提高额度，额度规则见[自建应用 API 调用量上限](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/platform-updates-/custom-app-api-call-limit)。", en: "The tenant has used up its API calls for this month, and retrying will not help. Wait for the next month, or have an administrator upgrade the tenant's plan; [API call limits of custom apps](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/platform-updates-/custom-app-api-call-limit) has the rules." },
    links: &[Link { text: "自建应用 API 调用量上限", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/platform-updates-/custom-app-api-call-limit" }],
};

/// `99991661` (HTTP 400): Need a token
///
/// The request carries no access token. Send the header `Authorization` with `Bearer`, a space, and the token; the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) tells which kind to use.
///
/// 请求没有携带访问凭证。请在请求头中加上 `Authorization`，值为 `Bearer`、一个空格和凭证本身；该用哪一种凭证见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。
pub const TOKEN_MISSING: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991661,
    key: "",
    name: "TokenMissing",
    status: Some(400),
    message: "Need a token",
    rate_limited: false,
    fix: Text { zh: "请求没有携带访问凭证。请在请求头中加上 `Authorization`，值为 `Bearer`、一个空格和凭证本身；该用哪一种凭证见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。", en: "The request carries no access token. Send the header `Authorization` with `Bearer`, a space, and the token; the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) tells which kind to use." },
    links: &[Link { text: "访问凭证概述", url: "https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM" }],
};

/// `99991662` (HTTP 400): app not in use
///
/// The app has probably been disabled. Look at its state in the [developer console](https://open.feishu.cn/app) or, as an administrator, in the [admin console](https://feishu.cn/admin), and enable it before you retry.
///
/// 应用可能已被停用。请开发者在[开发者后台](https://open.feishu.cn/app)、企业管理员在[管理后台](https://feishu.cn/admin)查看应用状态，启用后再重试。
pub const APP_DISABLED: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991662,
    key: "",
    name: "AppDisabled",
    status: Some(400),
    message: "app not in use",
    rate_limited: false,
    fix: Text { zh: "应用可能已被停用。请开发者在[开发者后台](https://open.feishu.cn/app)、企业管理员在[管理后台](https://feishu.cn/admin)查看应用状态，启用后再重试。", en: "The app has probably been disabled. Look at its state in the [developer console](https://open.feishu.cn/app) or, as an administrator, in the [admin console](https://feishu.cn/admin), and enable it before you retry." },
    links: &[Link { text: "开发者后台", url: "https://open.feishu.cn/app" }, Link { text: "管理后台", url: "https://feishu.cn/admin" }],
};

/// `99991663` (HTTP 400): Invalid access token for authorization. Please make a request with token attached
///
/// The gateway does not accept the tenant_access_token of the request, usually for one of two reasons:
/// - The token has expired: [get another](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) and call again.
/// - The operation takes no tenant_access_token: use a user_access_token, as a fresh tenant token will not help.
///
/// The official [server SDKs](https://open.feishu.cn/document/ukTMukTMukTM/uETO1YjLxkTN24SM5UjN) and the client of this library renew the token themselves, so with them it is most likely the second.
///
/// 网关不接受请求中的 tenant_access_token，原因通常是以下两种之一：
/// - 凭证已经过期：重新[获取凭证](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)后再调用。
/// - 该接口不支持 tenant_access_token：改用 user_access_token，重新获取也不会有效果。
///
/// 使用官方[服务端 SDK](https://open.feishu.cn/document/ukTMukTMukTM/uETO1YjLxkTN24SM5UjN)或本库的客户端时，凭证会自动更新，因此多半是后一种情况。
pub const INVALID_TENANT_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991663,
    key: "",
    name: "InvalidTenantToken",
    status: Some(400),
    message: "Invalid access token for authorization. Please make a request with token attached",
    rate_limited: false,
    fix: Text { zh: "网关不接受请求中的 tenant_access_token，原因通常是以下两种之一：\n- 凭证已经过期：重新[获取凭证](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)后再调用。\n- 该接口不支持 tenant_access_token：改用 user_access_token，重新获取也不会有效果。\n使用官方[服务端 SDK](https://open.feishu.cn/document/ukTMukTMukTM/uETO1YjLxkTN24SM5UjN)或本库的客户端时，凭证会自动更新，因此多半是后一种情况。", en: "The gateway does not accept the tenant_access_token of the request, usually for one of two reasons:\n- The token has expired: [get another](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM) and call again.\n- The operation takes no tenant_access_token: use a user_access_token, as a fresh tenant token will not help.\nThe official [server SDKs](https://open.feishu.cn/document/ukTMukTMukTM/uETO1YjLxkTN24SM5UjN) and the client of this library renew the token themselves, so with them it is most likely the second." },
    links: &[Link { text: "获取凭证", url: "https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM" }, Link { text: "服务端 SDK", url: "https://open.feishu.cn/document/ukTMukTMukTM/uETO1YjLxkTN24SM5UjN" }],
};

/// `99991664` (HTTP 400): invalid app token
///
/// The app_access_token of the request is wrong or has expired. Get another, and make sure that it is not a token of another kind; see the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM).
///
/// 请求中的 app_access_token 不正确或已过期。请重新获取，并确认没有误用其他种类的凭证，参见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。
pub const INVALID_APP_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991664,
    key: "",
    name: "InvalidAppToken",
    status: Some(400),
    message: "invalid app token",
    rate_limited: false,
    fix: Text { zh: "请求中的 app_access_token 不正确或已过期。请重新获取，并确认没有误用其他种类的凭证，参见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。", en: "The app_access_token of the request is wrong or has expired. Get another, and make sure that it is not a token of another kind; see the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)." },
    links: &[Link { text: "访问凭证概述", url: "https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM" }],
};

/// `99991665` (HTTP 400): invalid tenant code
///
/// No tenant can be told from the tenant_access_token of the request; most likely it was cut short or altered. Get another and send it as it is; see the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM).
///
/// 从请求中的 tenant_access_token 认不出任何企业，凭证多半不完整或被改动过。请重新获取并原样发送，参见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。
pub const TENANT_TOKEN_MALFORMED: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991665,
    key: "",
    name: "TenantTokenMalformed",
    status: Some(400),
    message: "invalid tenant code",
    rate_limited: false,
    fix: Text { zh: "从请求中的 tenant_access_token 认不出任何企业，凭证多半不完整或被改动过。请重新获取并原样发送，参见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。", en: "No tenant can be told from the tenant_access_token of the request; most likely it was cut short or altered. Get another and send it as it is; see the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)." },
    links: &[Link { text: "访问凭证概述", url: "https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM" }],
};

/// `99991668` (HTTP 400): Invalid access token for authorization. Please make a request with token attached.
///
/// The gateway does not accept the user_access_token of the request; the msg of the reply tells why:
/// - `Invalid access token for authorization`: the token is no longer valid. [Refresh it](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token) or, where that fails, let the user sign in and [get a new one](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
/// - `user access token not support`: the operation cannot be called as a user. Use the kind of token its documentation asks for, such as a tenant_access_token.
///
/// 网关不接受请求中的 user_access_token，返回的 msg 会说明是哪种情况：
/// - msg 为 `Invalid access token for authorization`：凭证已失效，请[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，无法刷新时让用户登录并[重新获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
/// - msg 为 `user access token not support`：该接口不能以用户身份调用，请按其文档换用 tenant_access_token 等其他凭证。
pub const INVALID_USER_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991668,
    key: "",
    name: "InvalidUserToken",
    status: Some(400),
    message: "Invalid access token for authorization. Please make a request with token attached.",
    rate_limited: false,
    fix: Text { zh: "网关不接受请求中的 user_access_token，返回的 msg 会说明是哪种情况：\n- msg 为 `Invalid access token for authorization`：凭证已失效，请[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，无法刷新时让用户登录并[重新获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。\n- msg 为 `user access token not support`：该接口不能以用户身份调用，请按其文档换用 tenant_access_token 等其他凭证。", en: "The gateway does not accept the user_access_token of the request; the msg of the reply tells why:\n- `Invalid access token for authorization`: the token is no longer valid. [Refresh it](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token) or, where that fails, let the user sign in and [get a new one](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).\n- `user access token not support`: the operation cannot be called as a user. Use the kind of token its documentation asks for, such as a tenant_access_token." },
    links: &[Link { text: "刷新", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token" }, Link { text: "重新获取", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token" }],
};

/// `99991669` (HTTP 400): invalid user refresh token
///
/// The refresh_token is wrong, has expired, or has been used before. Have the user authorize the app again, which yields a new user_access_token and refresh_token; see [Get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
///
/// 用于刷新的 refresh_token 不正确、已过期或已经用过。请让用户重新授权，以取得一对新的 user_access_token 和 refresh_token，参见[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
pub const INVALID_REFRESH_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991669,
    key: "",
    name: "InvalidRefreshToken",
    status: Some(400),
    message: "invalid user refresh token",
    rate_limited: false,
    fix: Text { zh: "用于刷新的 refresh_token 不正确、已过期或已经用过。请让用户重新授权，以取得一对新的 user_access_token 和 refresh_token，参见[获取 user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。", en: "The refresh_token is wrong, has expired, or has been used before. Have the user authorize the app again, which yields a new user_access_token and refresh_token; see [Get a user_access_token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)." },
    links: &[Link { text: "获取 user_access_token", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token" }],
};

/// `99991671` (HTTP 400): Invalid token: must start with t-/u-
///
/// What the request sent does not look like a token. A tenant_access_token starts with `t-`, a user_access_token with `u-`. Check what follows `Bearer`, for instance that it is not the App Secret; see the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM).
///
/// 请求头中的内容不像访问凭证：tenant_access_token 以 `t-` 开头，user_access_token 以 `u-` 开头。请检查 `Bearer` 之后是否误填了 App Secret 等其他值，参见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。
pub const TOKEN_MALFORMED: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991671,
    key: "",
    name: "TokenMalformed",
    status: Some(400),
    message: "Invalid token: must start with t-/u-",
    rate_limited: false,
    fix: Text { zh: "请求头中的内容不像访问凭证：tenant_access_token 以 `t-` 开头，user_access_token 以 `u-` 开头。请检查 `Bearer` 之后是否误填了 App Secret 等其他值，参见[访问凭证概述](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)。", en: "What the request sent does not look like a token. A tenant_access_token starts with `t-`, a user_access_token with `u-`. Check what follows `Bearer`, for instance that it is not the App Secret; see the [overview of access tokens](https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM)." },
    links: &[Link { text: "访问凭证概述", url: "https://open.feishu.cn/document/ukTMukTMukTM/uMTNz4yM1MjLzUzM" }],
};

/// `99991672` (HTTP 400): Access denied. One of the following scopes is required
///
/// The app lacks a scope this operation asks for. The msg and `permission_violations` of the reply list the scopes of which one suffices; apply for one, release a version of the app, and retry. [Fix error 99991672](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error) goes through the steps.
///
/// 应用还没有开通该接口要求的权限。返回的 msg 和 `permission_violations` 列出了可选的权限，任选其一开通并发布应用版本后重试，步骤见[解决错误 99991672](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)。
pub const SCOPE_MISSING: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991672,
    key: "",
    name: "ScopeMissing",
    status: Some(400),
    message: "Access denied. One of the following scopes is required",
    rate_limited: false,
    fix: Text { zh: "应用还没有开通该接口要求的权限。返回的 msg 和 `permission_violations` 列出了可选的权限，任选其一开通并发布应用版本后重试，步骤见[解决错误 99991672](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)。", en: "The app lacks a scope this operation asks for. The msg and `permission_violations` of the reply list the scopes of which one suffices; apply for one, release a version of the app, and retry. [Fix error 99991672](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error) goes through the steps." },
    links: &[Link { text: "解决错误 99991672", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error" }],
};

/// `99991673` (HTTP 400): unauthorized app
///
/// The app cannot be used in this tenant; it may not be installed, have been removed, or be disabled. Have an administrator check in the [admin console](https://feishu.cn/admin) that it is installed and enabled.
///
/// 应用在当前企业中不可用，可能尚未安装、已被卸载或被停用。请企业管理员在[管理后台](https://feishu.cn/admin)确认它已安装并启用。
pub const APP_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991673,
    key: "",
    name: "AppUnavailable",
    status: Some(400),
    message: "unauthorized app",
    rate_limited: false,
    fix: Text { zh: "应用在当前企业中不可用，可能尚未安装、已被卸载或被停用。请企业管理员在[管理后台](https://feishu.cn/admin)确认它已安装并启用。", en: "The app cannot be used in this tenant; it may not be installed, have been removed, or be disabled. Have an administrator check in the [admin console](https://feishu.cn/admin) that it is installed and enabled." },
    links: &[Link { text: "管理后台", url: "https://feishu.cn/admin" }],
};

/// `99991677` (HTTP 400): token expire
///
/// The user_access_token has outlived its validity. [Renew it](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token) with the refresh_token and retry; without a usable refresh_token the user has to authorize the app again.
///
/// user_access_token 过了有效期。请用 refresh_token [换取新凭证](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)后重试；没有可用的 refresh_token 时需要用户重新授权。
pub const USER_TOKEN_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991677,
    key: "",
    name: "UserTokenExpired",
    status: Some(400),
    message: "token expire",
    rate_limited: false,
    fix: Text { zh: "user_access_token 过了有效期。请用 refresh_token [换取新凭证](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)后重试；没有可用的 refresh_token 时需要用户重新授权。", en: "The user_access_token has outlived its validity. [Renew it](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token) with the refresh_token and retry; without a usable refresh_token the user has to authorize the app again." },
    links: &[Link { text: "换取新凭证", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token" }],
};

/// `99991679` (HTTP 400): Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again.
///
/// The user has not granted the app a scope this operation asks for. Add what `permission_violations` of the reply lists to the `scope` of the authorization link, have the user authorize again, and call with the new user_access_token; see [Resolve error 99991679](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-99991679).
///
/// 用户没有把该接口要求的权限授予应用。请根据返回的 `permission_violations`，在授权链接的 `scope` 参数中加上缺少的权限，让用户重新授权，再用新的 user_access_token 调用，参见[解决错误 99991679](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-99991679)。
pub const USER_NOT_AUTHORIZED: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99991679,
    key: "",
    name: "UserNotAuthorized",
    status: Some(400),
    message: "Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again.",
    rate_limited: false,
    fix: Text { zh: "用户没有把该接口要求的权限授予应用。请根据返回的 `permission_violations`，在授权链接的 `scope` 参数中加上缺少的权限，让用户重新授权，再用新的 user_access_token 调用，参见[解决错误 99991679](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-99991679)。", en: "The user has not granted the app a scope this operation asks for. Add what `permission_violations` of the reply lists to the `scope` of the authorization link, have the user authorize again, and call with the new user_access_token; see [Resolve error 99991679](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-99991679)." },
    links: &[Link { text: "解决错误 99991679", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-99991679" }],
};

/// `99992351` (HTTP 400): these open ids not existed: %v
///
/// No user has the open_id the msg names.
/// - Make sure that it is an open_id, which starts with `ou_`, not a user_id or a union_id, and that the parameter for the type of ID says so.
/// - To look it up again, pick the user in the [API Explorer](https://open.feishu.cn/api-explorer) and copy the ID, or [query it by phone number or email](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id); see [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid).
///
/// msg 中列出的 open_id 查不到对应的用户。
/// - 确认传入的确实是 `ou_` 开头的 open_id，而不是 user_id 或 union_id，并与接口的 ID 类型参数一致。
/// - 需要重新查询时，可以在 [API 调试台](https://open.feishu.cn/api-explorer)中选择用户并复制，或者用手机号、邮箱[查询用户 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id)，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
pub const OPEN_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99992351,
    key: "",
    name: "OpenIdNotFound",
    status: Some(400),
    message: "these open ids not existed: %v",
    rate_limited: false,
    fix: Text { zh: "msg 中列出的 open_id 查不到对应的用户。\n- 确认传入的确实是 `ou_` 开头的 open_id，而不是 user_id 或 union_id，并与接口的 ID 类型参数一致。\n- 需要重新查询时，可以在 [API 调试台](https://open.feishu.cn/api-explorer)中选择用户并复制，或者用手机号、邮箱[查询用户 ID](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id)，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。", en: "No user has the open_id the msg names.\n- Make sure that it is an open_id, which starts with `ou_`, not a user_id or a union_id, and that the parameter for the type of ID says so.\n- To look it up again, pick the user in the [API Explorer](https://open.feishu.cn/api-explorer) and copy the ID, or [query it by phone number or email](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id); see [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)." },
    links: &[Link { text: "API 调试台", url: "https://open.feishu.cn/api-explorer" }, Link { text: "查询用户 ID", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id" }, Link { text: "如何获取 Open ID", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid" }],
};

/// `99992354` (HTTP 400): these ids not existed: %v
///
/// No message has the message_id the msg names. A message_id starts with `om_`; check that it is complete and not an ID of another kind. [How to obtain a message_id](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro#44c58e1c) tells where it comes from.
///
/// msg 中列出的 message_id 查不到对应的消息。message_id 以 `om_` 开头，请检查它是否完整、是否误用了其他种类的 ID，获取方式见[如何获取 message_id](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro#44c58e1c)。
pub const MESSAGE_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99992354,
    key: "",
    name: "MessageIdNotFound",
    status: Some(400),
    message: "these ids not existed: %v",
    rate_limited: false,
    fix: Text { zh: "msg 中列出的 message_id 查不到对应的消息。message_id 以 `om_` 开头，请检查它是否完整、是否误用了其他种类的 ID，获取方式见[如何获取 message_id](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro#44c58e1c)。", en: "No message has the message_id the msg names. A message_id starts with `om_`; check that it is complete and not an ID of another kind. [How to obtain a message_id](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro#44c58e1c) tells where it comes from." },
    links: &[Link { text: "如何获取 message_id", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro#44c58e1c" }],
};

/// `99992356` (HTTP 400): these open_chat ids not existed: %v
///
/// No chat has the chat_id the msg names. A chat_id starts with `oc_`; check that it is complete and belongs to this tenant.
///
/// msg 中列出的 chat_id 查不到对应的会话。chat_id 以 `oc_` 开头，请核对取值是否完整、是否来自同一个企业。
pub const CHAT_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99992356,
    key: "",
    name: "ChatIdNotFound",
    status: Some(400),
    message: "these open_chat ids not existed: %v",
    rate_limited: false,
    fix: Text { zh: "msg 中列出的 chat_id 查不到对应的会话。chat_id 以 `oc_` 开头，请核对取值是否完整、是否来自同一个企业。", en: "No chat has the chat_id the msg names. A chat_id starts with `oc_`; check that it is complete and belongs to this tenant." },
    links: &[],
};

/// `99992360` (HTTP 400): these ids not existed: %v
///
/// No user of the tenant has the user_id the msg names. Check the value, and that it is not an open_id or a union_id; see [How to obtain a User ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id).
///
/// msg 中列出的 user_id 在企业里查不到对应的用户。请核对取值，并确认没有误传 open_id 或 union_id，参见[如何获取 User ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
pub const USER_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99992360,
    key: "",
    name: "UserIdNotFound",
    status: Some(400),
    message: "these ids not existed: %v",
    rate_limited: false,
    fix: Text { zh: "msg 中列出的 user_id 在企业里查不到对应的用户。请核对取值，并确认没有误传 open_id 或 union_id，参见[如何获取 User ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。", en: "No user of the tenant has the user_id the msg names. Check the value, and that it is not an open_id or a union_id; see [How to obtain a User ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)." },
    links: &[Link { text: "如何获取 User ID", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id" }],
};

/// `99992361` (HTTP 400): open_id cross app
///
/// The open_id was obtained by another app. A user has a different open_id in every app, and each is good only in the app that obtained it.
/// - Look it up again with the credentials of this app; see [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid).
/// - A test app and the app it tests are two apps as well, and do not share open_ids.
///
/// open_id 是另一个应用取得的。同一个用户在每个应用里的 open_id 都不一样，只能在取得它的应用中使用。
/// - 请用当前应用的凭证重新查询，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
/// - 测试应用与正式应用也算两个应用，它们之间的 open_id 不通用。
pub const OPEN_ID_FROM_OTHER_APP: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99992361,
    key: "",
    name: "OpenIdFromOtherApp",
    status: Some(400),
    message: "open_id cross app",
    rate_limited: false,
    fix: Text { zh: "open_id 是另一个应用取得的。同一个用户在每个应用里的 open_id 都不一样，只能在取得它的应用中使用。\n- 请用当前应用的凭证重新查询，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。\n- 测试应用与正式应用也算两个应用，它们之间的 open_id 不通用。", en: "The open_id was obtained by another app. A user has a different open_id in every app, and each is good only in the app that obtained it.\n- Look it up again with the credentials of this app; see [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid).\n- A test app and the app it tests are two apps as well, and do not share open_ids." },
    links: &[Link { text: "如何获取 Open ID", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid" }],
};

/// `99992364` (HTTP 400): user id cross tenant
///
/// This code has two meanings, told apart by the msg of the reply:
/// - `user id cross tenant`: the user_id is that of a user in another tenant. A user_id holds only within its tenant; use one of this tenant.
/// - `these ids not existed: %v`: no user has the union_id listed. A union_id starts with `on_`; check the value.
///
/// 这个错误码有两种含义，以返回的 msg 区分：
/// - `user id cross tenant`：user_id 属于另一个企业的用户。user_id 只在所属企业内有效，请换成当前企业用户的 user_id。
/// - `these ids not existed: %v`：列出的 union_id 查不到对应的用户。union_id 以 `on_` 开头，请核对取值。
pub const USER_ID_FROM_OTHER_TENANT: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99992364,
    key: "",
    name: "UserIdFromOtherTenant",
    status: Some(400),
    message: "user id cross tenant",
    rate_limited: false,
    fix: Text { zh: "这个错误码有两种含义，以返回的 msg 区分：\n- `user id cross tenant`：user_id 属于另一个企业的用户。user_id 只在所属企业内有效，请换成当前企业用户的 user_id。\n- `these ids not existed: %v`：列出的 union_id 查不到对应的用户。union_id 以 `on_` 开头，请核对取值。", en: "This code has two meanings, told apart by the msg of the reply:\n- `user id cross tenant`: the user_id is that of a user in another tenant. A user_id holds only within its tenant; use one of this tenant.\n- `these ids not existed: %v`: no user has the union_id listed. A union_id starts with `on_`; check the value." },
    links: &[],
};

/// `99992402` (HTTP 400): field validation failed
///
/// A required field is missing, or the value of a field is not acceptable. The msg varies; `field_violations` of the reply names the field and the reason. Correct it according to the documentation of the operation.
///
/// 请求中缺少必填字段，或某个字段的取值不符合要求。msg 因请求而异，`field_violations` 会指出是哪个字段以及原因，请对照接口文档改正。
pub const INVALID_FIELD: &ErrorInfo = &ErrorInfo {
    service: "",
    code: 99992402,
    key: "",
    name: "InvalidField",
    status: Some(400),
    message: "field validation failed",
    rate_limited: false,
    fix: Text { zh: "请求中缺少必填字段，或某个字段的取值不符合要求。msg 因请求而异，`field_violations` 会指出是哪个字段以及原因，请对照接口文档改正。", en: "A required field is missing, or the value of a field is not acceptable. The msg varies; `field_violations` of the reply names the field and the reason. Correct it according to the documentation of the operation." },
    links: &[],
};

crate::codegen::__error_enum! {
    /// The errors of the gateway in front of every operation.
    GatewayError:
    /// [`99991400`](self::RATE_LIMITED): request trigger frequency limit
    RateLimited = self::RATE_LIMITED,
    /// [`99991401`](self::IP_DENIED): ip %s is denied by app setting
    IpDenied = self::IP_DENIED,
    /// [`99991403`](self::MONTHLY_QUOTA_EXCEEDED): This month's API call quota has been exceeded
    MonthlyQuotaExceeded = self::MONTHLY_QUOTA_EXCEEDED,
    /// [`99991661`](self::TOKEN_MISSING): Need a token
    TokenMissing = self::TOKEN_MISSING,
    /// [`99991662`](self::APP_DISABLED): app not in use
    AppDisabled = self::APP_DISABLED,
    /// [`99991663`](self::INVALID_TENANT_TOKEN): Invalid access token for authorization. Please make a request with token attached
    InvalidTenantToken = self::INVALID_TENANT_TOKEN,
    /// [`99991664`](self::INVALID_APP_TOKEN): invalid app token
    InvalidAppToken = self::INVALID_APP_TOKEN,
    /// [`99991665`](self::TENANT_TOKEN_MALFORMED): invalid tenant code
    TenantTokenMalformed = self::TENANT_TOKEN_MALFORMED,
    /// [`99991668`](self::INVALID_USER_TOKEN): Invalid access token for authorization. Please make a request with token attached.
    InvalidUserToken = self::INVALID_USER_TOKEN,
    /// [`99991669`](self::INVALID_REFRESH_TOKEN): invalid user refresh token
    InvalidRefreshToken = self::INVALID_REFRESH_TOKEN,
    /// [`99991671`](self::TOKEN_MALFORMED): Invalid token: must start with t-/u-
    TokenMalformed = self::TOKEN_MALFORMED,
    /// [`99991672`](self::SCOPE_MISSING): Access denied. One of the following scopes is required
    ScopeMissing = self::SCOPE_MISSING,
    /// [`99991673`](self::APP_UNAVAILABLE): unauthorized app
    AppUnavailable = self::APP_UNAVAILABLE,
    /// [`99991677`](self::USER_TOKEN_EXPIRED): token expire
    UserTokenExpired = self::USER_TOKEN_EXPIRED,
    /// [`99991679`](self::USER_NOT_AUTHORIZED): Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again.
    UserNotAuthorized = self::USER_NOT_AUTHORIZED,
    /// [`99992351`](self::OPEN_ID_NOT_FOUND): these open ids not existed: %v
    OpenIdNotFound = self::OPEN_ID_NOT_FOUND,
    /// [`99992354`](self::MESSAGE_ID_NOT_FOUND): these ids not existed: %v
    MessageIdNotFound = self::MESSAGE_ID_NOT_FOUND,
    /// [`99992356`](self::CHAT_ID_NOT_FOUND): these open_chat ids not existed: %v
    ChatIdNotFound = self::CHAT_ID_NOT_FOUND,
    /// [`99992360`](self::USER_ID_NOT_FOUND): these ids not existed: %v
    UserIdNotFound = self::USER_ID_NOT_FOUND,
    /// [`99992361`](self::OPEN_ID_FROM_OTHER_APP): open_id cross app
    OpenIdFromOtherApp = self::OPEN_ID_FROM_OTHER_APP,
    /// [`99992364`](self::USER_ID_FROM_OTHER_TENANT): user id cross tenant
    UserIdFromOtherTenant = self::USER_ID_FROM_OTHER_TENANT,
    /// [`99992402`](self::INVALID_FIELD): field validation failed
    InvalidField = self::INVALID_FIELD,
}
