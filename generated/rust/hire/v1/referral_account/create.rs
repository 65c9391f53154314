// Generated from spec/hire/v1/referral_account/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Register a referral account / 注册内推账户: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.mobile(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Register a referral account / 注册内推账户.
///
/// Registers a referral reward account by the mobile number or email of the referrer.
///
/// 按手机号或邮箱为内推人开通内推奖励账户。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().referral_account().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/referral_account`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:referral_account`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The phone number of the referrer who owns the account; either this or `email` must be given.
    ///
    /// 账户所属内推人的手机号，与 `email` 至少填一个。
    pub mobile: Option<CreateMobile>,
    /// The email address of the referrer who owns the account; either this or `mobile` must be given.
    ///
    /// 账户所属内推人的邮箱，与 `mobile` 至少填一个。
    /// - Example: `"hire@open.com"`
    pub email: Option<String>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: CreateMobile) -> Self {
        self.mobile = Some(value);
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mobile", &mut self.mobile);
        f.field("email", &mut self.email);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.referral_account.create", Post, "/open-apis/hire/v1/referral_account")
        .documented(text("注册内推账户", "Register a referral account"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_REFERRAL_ACCOUNT])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[body("mobile", Object), body("email", String)])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The referral account with its assets, state and referrer. / 内推账户，含资产、状态和绑定的内推人。
    pub account: v1::Account,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account", &mut self.account);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// Correct the parameter as the `msg` of the response says; if it does not explain the failure, contact support with the log id.
    ///
    /// 请根据响应中的 `msg` 修改参数；若原因不明，请联系技术支持并提供 log id。
    InvalidRequestParameter = &ErrorInfo {
        fix: Text { zh: "请根据响应中的 `msg` 修改参数；若原因不明，请联系技术支持并提供 log id。", en: "Correct the parameter as the `msg` of the response says; if it does not explain the failure, contact support with the log id." },
        ..*error::INVALID_REQUEST_PARAMETER
    },
    /// [`1002551`](error::USER_NOT_FOUND): 用户不存在
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1002552`](error::USER_NOT_UNIQUE): 无法匹配唯一用户
    UserNotUnique = error::USER_NOT_UNIQUE,
}
/// The phone number of the referrer who owns the account; either this or `email` must be given.
///
/// 账户所属内推人的手机号，与 `email` 至少填一个。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMobile {
    /// The international calling code of the phone number, such as 86 for the Chinese mainland.
    ///
    /// 手机号的国际区号，如中国大陆为 86。
    /// - Example: `"86"`
    pub code: Option<String>,
    /// The phone number without its calling code; it must be present whenever `mobile` is.
    ///
    /// 不含区号的手机号码，填写 `mobile` 时不能缺少。
    /// - Example: `"18900001111"`
    pub number: Option<String>,
}
impl CreateMobile {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `number`.
    #[must_use]
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
}
impl wire::Object for CreateMobile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("number", &mut self.number);
    }
}
crate::codegen::__impl_object! {
    CreateMobile
}
