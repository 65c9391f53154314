// Generated from spec/authen/v1/user_info/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::authen::error;
impl super::Api<'_> {
    /// Get user information / 获取用户信息: [`Get`](struct@Get).
    pub fn get(&self) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new())
    }
}
/// Get user information / 获取用户信息.
///
/// Returns the user whom the `user_access_token` stands for. / 返回 `user_access_token` 所属的用户。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.authen().v1().user_info().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
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
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {}
impl Get {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("authen.v1.user_info.get", Get, "/open-apis/authen/v1/user_info")
        .documented(text("获取用户信息", "Get user information"), "https://open.feishu.cn/document/server-docs/authentication-management/login-state-management/get")
        .access(&[User], &[Custom, Store], &[])
        .guards(&[
            Guard::received("email", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
            Guard::received("enterprise_email", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY])]),
            Guard::received("user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("mobile", &[scopes(&[crate::scope::CONTACT_USER_PHONE_READONLY])]),
            Guard::received("employee_no", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Special, &[])
        .idempotent()
        .request(NoBody, &[])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Their name / 姓名
    pub name: String,
    /// Their English name / 英文名
    pub en_name: String,
    /// The address of their picture / 头像的地址
    pub avatar_url: String,
    /// Their picture in 72x72 / 72x72 的头像
    pub avatar_thumb: String,
    /// Their picture in 240x240 / 240x240 的头像
    pub avatar_middle: String,
    /// Their picture in 640x640 / 640x640 的头像
    pub avatar_big: String,
    /// Identifies the user within the app / 用户在应用内的 ID
    pub open_id: id::OpenId,
    /// Identifies the user across all apps of one developer / 用户在同一开发商的所有应用中的 ID
    pub union_id: id::UnionId,
    /// Their email address. Imported by an administrator and not verified by the user: do not sign users in by it.
    ///
    /// 邮箱。由管理员导入，用户本人没有验证过，不要直接当作登录凭证。
    /// - Present only with one of the scopes `contact:user.email:readonly`
    pub email: Option<String>,
    /// The email address the company gives them; it takes Feishu Mail to be enabled in the admin console
    ///
    /// 企业邮箱；企业在管理后台启用了飞书邮箱才有
    /// - Present only with one of the scopes `contact:user.employee:readonly`
    pub enterprise_email: Option<String>,
    /// Identifies the user within their tenant / 用户在企业内的 ID
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: Option<id::UserId>,
    /// Their phone number. Imported by an administrator and not verified by the user: do not sign users in by it.
    ///
    /// 手机号。由管理员导入，用户本人没有验证过，不要直接当作登录凭证。
    /// - Present only with one of the scopes `contact:user.phone:readonly`
    pub mobile: Option<String>,
    /// Identifies the tenant / 企业的唯一标识
    pub tenant_key: String,
    /// Their number in the company / 工号
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub employee_no: Option<String>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("avatar_thumb", &mut self.avatar_thumb);
        f.field("avatar_middle", &mut self.avatar_middle);
        f.field("avatar_big", &mut self.avatar_big);
        f.field("open_id", &mut self.open_id);
        f.field("union_id", &mut self.union_id);
        f.field("email", &mut self.email);
        f.field("enterprise_email", &mut self.enterprise_email);
        f.field("user_id", &mut self.user_id);
        f.field("mobile", &mut self.mobile);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("employee_no", &mut self.employee_no);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `20001` (HTTP 200): Invalid request. Please check request param
    ///
    /// The request is wrong. Check its parameters. / 请求不正确。请检查参数。
    MissingParameter = &ErrorInfo {
        status: Some(200),
        message: "Invalid request. Please check request param",
        fix: Text { zh: "请求不正确。请检查参数。", en: "The request is wrong. Check its parameters." },
        ..*error::MISSING_PARAMETER
    },
    /// [`20005`](error::USER_TOKEN_REJECTED): The user access token passed is invalid. Please check the value
    UserTokenRejected = error::USER_TOKEN_REJECTED,
    /// `20008` (HTTP 200): User not exist
    ///
    /// The user does not exist. Check whether they have been deleted. / 用户不存在。请检查该用户是否已被删除。
    UserNotFound = &ErrorInfo {
        status: Some(200),
        message: "User not exist",
        fix: Text { zh: "用户不存在。请检查该用户是否已被删除。", en: "The user does not exist. Check whether they have been deleted." },
        ..*error::USER_NOT_FOUND
    },
    /// [`20021`](error::USER_RESIGNED): User resigned
    UserResigned = error::USER_RESIGNED,
    /// [`20022`](error::USER_FROZEN): User frozen
    UserFrozen = error::USER_FROZEN,
    /// [`20023`](error::USER_NOT_REGISTERED): User not registered
    UserNotRegistered = error::USER_NOT_REGISTERED,
    /// `20050` (HTTP 500): System error
    ///
    /// The platform failed. Retry later. / 平台内部出错。请稍后重试。
    ServerError = &ErrorInfo {
        message: "System error",
        fix: Text { zh: "平台内部出错。请稍后重试。", en: "The platform failed. Retry later." },
        ..*error::SERVER_ERROR
    },
}
