// Generated from spec/authen/v1/user_info/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `authen.v1.user_info`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Get user information / 获取用户信息. See [`Get`](struct@Get).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.authen().v1().user_info().get().await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`GetError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/get)
    pub fn get(&self) -> crate::Call<Get> {
        crate::Call::new(self.client, Get::new())
    }
}
/// Get user information / 获取用户信息.
///
/// Returns the user whom the `user_access_token` stands for.
///
/// 返回 `user_access_token` 所属的用户。
///
/// - `GET /open-apis/authen/v1/user_info`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Needs no scope
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Notes / 注意事项
///
/// Phone numbers and email addresses are imported by an administrator and not verified by the user. Do not sign users in to your systems by them; if you must, verify them yourself.
///
/// 手机号和邮箱由管理员导入，用户本人没有验证过，不要直接当作业务系统的登录凭证；要用，请自行验证。
///
/// # Errors
///
/// [`GetError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/get)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Get {}
impl Get {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
impl crate::Operation for Get {
    type Response = GetResponse;
    type Error = GetError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "authen.v1.user_info.get",
            endpoint::Method::Get,
            "/open-apis/authen/v1/user_info",
        )
        .documented(
            text::Text {
                zh: "获取用户信息",
                en: "Get user information",
            },
            "https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/get",
        )
        .access(
            &[endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[],
        )
        .guards(
            &[
                endpoint::Guard::received(
                    "email",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMAIL_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "enterprise_email",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "user_id",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "mobile",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_PHONE_READONLY],
                        ),
                    ],
                ),
                endpoint::Guard::received(
                    "employee_no",
                    &[
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_USER_EMPLOYEE_READONLY],
                        ),
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP],
                        ),
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_CONTACT_READONLY],
                        ),
                        endpoint::ScopeRule::new(
                            None,
                            &[crate::scope::CONTACT_CONTACT_READONLY_AS_APP],
                        ),
                    ],
                ),
            ],
        )
        .limits(endpoint::RateLimit::Special, &[])
        .idempotent()
        .request(endpoint::BodyKind::None, &[])
        .reply(endpoint::Envelope::Data)
        .errors(&GET_ERRORS);
}
/// What [`Get`](struct@Get) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Their name
    ///
    /// 姓名
    pub name: String,
    /// Their English name
    ///
    /// 英文名
    pub en_name: String,
    /// The address of their picture
    ///
    /// 头像的地址
    pub avatar_url: String,
    /// Their picture in 72x72
    ///
    /// 72x72 的头像
    pub avatar_thumb: String,
    /// Their picture in 240x240
    ///
    /// 240x240 的头像
    pub avatar_middle: String,
    /// Their picture in 640x640
    ///
    /// 640x640 的头像
    pub avatar_big: String,
    /// Identifies the user within the app
    ///
    /// 用户在应用内的 ID
    pub open_id: crate::id::OpenId,
    /// Identifies the user across all apps of one developer
    ///
    /// 用户在同一开发商的所有应用中的 ID
    pub union_id: crate::id::UnionId,
    /// Their email address. Imported by an administrator and not verified by the user: do not sign users in by it.
    ///
    /// 邮箱。由管理员导入，用户本人没有验证过，不要直接当作登录凭证。
    ///
    /// - Sent only with any of the scopes `contact:user.email:readonly`
    pub email: Option<String>,
    /// The email address the company gives them; it takes Feishu Mail to be enabled in the admin console
    ///
    /// 企业邮箱；企业在管理后台启用了飞书邮箱才有
    ///
    /// - Sent only with any of the scopes `contact:user.employee:readonly`
    pub enterprise_email: Option<String>,
    /// Identifies the user within their tenant
    ///
    /// 用户在企业内的 ID
    ///
    /// - Sent only with any of the scopes `contact:user.employee_id:readonly`
    pub user_id: Option<crate::id::UserId>,
    /// Their phone number. Imported by an administrator and not verified by the user: do not sign users in by it.
    ///
    /// 手机号。由管理员导入，用户本人没有验证过，不要直接当作登录凭证。
    ///
    /// - Sent only with any of the scopes `contact:user.phone:readonly`
    pub mobile: Option<String>,
    /// Identifies the tenant
    ///
    /// 企业的唯一标识
    pub tenant_key: String,
    /// Their number in the company
    ///
    /// 工号
    ///
    /// - Sent only with any of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub employee_no: Option<String>,
}
impl GetResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `en_name`.
    #[must_use]
    pub fn en_name(mut self, value: impl Into<String>) -> Self {
        self.en_name = value.into();
        self
    }
    /// Sets `avatar_url`.
    #[must_use]
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = value.into();
        self
    }
    /// Sets `avatar_thumb`.
    #[must_use]
    pub fn avatar_thumb(mut self, value: impl Into<String>) -> Self {
        self.avatar_thumb = value.into();
        self
    }
    /// Sets `avatar_middle`.
    #[must_use]
    pub fn avatar_middle(mut self, value: impl Into<String>) -> Self {
        self.avatar_middle = value.into();
        self
    }
    /// Sets `avatar_big`.
    #[must_use]
    pub fn avatar_big(mut self, value: impl Into<String>) -> Self {
        self.avatar_big = value.into();
        self
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<crate::id::OpenId>) -> Self {
        self.open_id = value.into();
        self
    }
    /// Sets `union_id`.
    #[must_use]
    pub fn union_id(mut self, value: impl Into<crate::id::UnionId>) -> Self {
        self.union_id = value.into();
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `enterprise_email`.
    #[must_use]
    pub fn enterprise_email(mut self, value: impl Into<String>) -> Self {
        self.enterprise_email = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<crate::id::UserId>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
    /// Sets `employee_no`.
    #[must_use]
    pub fn employee_no(mut self, value: impl Into<String>) -> Self {
        self.employee_no = Some(value.into());
        self
    }
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("name", wire::View::Text(&self.name));
        visit("en_name", wire::View::Text(&self.en_name));
        visit("avatar_url", wire::View::Text(&self.avatar_url));
        visit("avatar_thumb", wire::View::Text(&self.avatar_thumb));
        visit("avatar_middle", wire::View::Text(&self.avatar_middle));
        visit("avatar_big", wire::View::Text(&self.avatar_big));
        visit("open_id", wire::View::Text(self.open_id.as_str()));
        visit("union_id", wire::View::Text(self.union_id.as_str()));
        visit("email", wire::Value::view(&self.email));
        visit("enterprise_email", wire::Value::view(&self.enterprise_email));
        visit("user_id", wire::Value::view(&self.user_id));
        visit("mobile", wire::Value::view(&self.mobile));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
        visit("employee_no", wire::Value::view(&self.employee_no));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "name" => wire::Slot::Text(&mut self.name),
            "en_name" => wire::Slot::Text(&mut self.en_name),
            "avatar_url" => wire::Slot::Text(&mut self.avatar_url),
            "avatar_thumb" => wire::Slot::Text(&mut self.avatar_thumb),
            "avatar_middle" => wire::Slot::Text(&mut self.avatar_middle),
            "avatar_big" => wire::Slot::Text(&mut self.avatar_big),
            "open_id" => wire::Value::slot(&mut self.open_id),
            "union_id" => wire::Value::slot(&mut self.union_id),
            "email" => wire::Slot::Optional(&mut self.email),
            "enterprise_email" => wire::Slot::Optional(&mut self.enterprise_email),
            "user_id" => wire::Slot::Optional(&mut self.user_id),
            "mobile" => wire::Slot::Optional(&mut self.mobile),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            "employee_no" => wire::Slot::Optional(&mut self.employee_no),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Get GetResponse
}
/// The errors that the page of [`Get`](struct@Get) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetError {
    /// `20001` (HTTP 200): Invalid request. Please check request param
    ///
    /// The request is wrong. Check its parameters.
    ///
    /// 请求不正确。请检查参数。
    InvalidRequest,
    /// `20005` (HTTP 200): The user access token passed is invalid. Please check the value
    ///
    /// The `user_access_token` is not valid. [Refresh](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token) it, or have the user authorize again to [get one](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).
    ///
    /// `user_access_token` 无效。请[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，或让用户重新授权以[获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。
    InvalidUserToken,
    /// `20008` (HTTP 200): User not exist
    ///
    /// The user does not exist. Check whether they have been deleted.
    ///
    /// 用户不存在。请检查该用户是否已被删除。
    UserNotFound,
    /// `20021` (HTTP 200): User resigned
    ///
    /// The user has left the company, and nothing is known of them any more. Stop using their token.
    ///
    /// 用户已经离职，查不到信息。请让应用停止使用其凭证。
    UserResigned,
    /// `20022` (HTTP 200): User frozen
    ///
    /// The user is suspended. Have an administrator restore them, then retry.
    ///
    /// 用户被冻结，查不到信息。请企业管理员恢复后重试。
    UserFrozen,
    /// `20023` (HTTP 200): User not registered
    ///
    /// The user has not signed up yet. Have them sign in once first.
    ///
    /// 用户还没有完成注册，查不到信息。请让用户先登录一次。
    UserNotRegistered,
    /// `20050` (HTTP 500): System error
    ///
    /// The platform failed. Retry later.
    ///
    /// 平台内部出错。请稍后重试。
    ServerError,
}
crate::__impl_error! {
    GetError
}
impl crate::OperationError for GetError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                20001 => Self::InvalidRequest,
                20005 => Self::InvalidUserToken,
                20008 => Self::UserNotFound,
                20021 => Self::UserResigned,
                20022 => Self::UserFrozen,
                20023 => Self::UserNotRegistered,
                20050 => Self::ServerError,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &GET_ERRORS[self as usize]
    }
}
static GET_ERRORS: [endpoint::ErrorInfo; 7usize] = [
    endpoint::ErrorInfo {
        code: 20001,
        name: "InvalidRequest",
        status: Some(200),
        message: "Invalid request. Please check request param",
        fix: text::Text {
            zh: "请求不正确。请检查参数。",
            en: "The request is wrong. Check its parameters.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20005,
        name: "InvalidUserToken",
        status: Some(200),
        message: "The user access token passed is invalid. Please check the value",
        fix: text::Text {
            zh: "`user_access_token` 无效。请[刷新](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token)，或让用户重新授权以[获取](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token)。",
            en: "The `user_access_token` is not valid. [Refresh](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token) it, or have the user authorize again to [get one](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token).",
        },
        links: &[
            text::Link {
                text: "刷新",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token",
            },
            text::Link {
                text: "获取",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 20008,
        name: "UserNotFound",
        status: Some(200),
        message: "User not exist",
        fix: text::Text {
            zh: "用户不存在。请检查该用户是否已被删除。",
            en: "The user does not exist. Check whether they have been deleted.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20021,
        name: "UserResigned",
        status: Some(200),
        message: "User resigned",
        fix: text::Text {
            zh: "用户已经离职，查不到信息。请让应用停止使用其凭证。",
            en: "The user has left the company, and nothing is known of them any more. Stop using their token.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20022,
        name: "UserFrozen",
        status: Some(200),
        message: "User frozen",
        fix: text::Text {
            zh: "用户被冻结，查不到信息。请企业管理员恢复后重试。",
            en: "The user is suspended. Have an administrator restore them, then retry.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20023,
        name: "UserNotRegistered",
        status: Some(200),
        message: "User not registered",
        fix: text::Text {
            zh: "用户还没有完成注册，查不到信息。请让用户先登录一次。",
            en: "The user has not signed up yet. Have them sign in once first.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 20050,
        name: "ServerError",
        status: Some(500),
        message: "System error",
        fix: text::Text {
            zh: "平台内部出错。请稍后重试。",
            en: "The platform failed. Retry later.",
        },
        links: &[],
    },
];
