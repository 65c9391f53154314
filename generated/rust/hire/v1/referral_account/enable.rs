// Generated from spec/hire/v1/referral_account/enable.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Enable a referral account / 启用内推账户: [`Enable`](struct@Enable).
    ///
    /// Optional fields are set on the call: `.with(|request| request.referral_account_id(…))`.
    pub fn enable(&self) -> crate::codegen::Call<Enable> {
        crate::codegen::Call::new(self.client, Enable::new())
    }
}
/// Enable a referral account / 启用内推账户.
///
/// Enables a referral account, which then gets balance events and allows withdrawals.
///
/// 启用一个内推账户，之后可接收余额事件并提取余额。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().referral_account().enable().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/referral_account/enable`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:referral_account`
///
/// Errors: [`EnableError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/enable)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enable {
    /// The ID of the referral account, returned by `hire.v1.referral_account.create`.
    ///
    /// 内推账户 ID，由 `hire.v1.referral_account.create` 返回。
    /// - Example: `"6942778198054125570"`
    pub referral_account_id: Option<String>,
}
impl Enable {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `referral_account_id`.
    #[must_use]
    pub fn referral_account_id(mut self, value: impl Into<String>) -> Self {
        self.referral_account_id = Some(value.into());
        self
    }
}
impl wire::Object for Enable {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("referral_account_id", &mut self.referral_account_id);
    }
}
crate::codegen::__impl_object! {
    Enable
}
crate::codegen::__operation! {
    Enable => EnableResponse, EnableError:
    Endpoint::new("hire.v1.referral_account.enable", Post, "/open-apis/hire/v1/referral_account/enable")
        .documented(text("启用内推账户", "Enable a referral account"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/enable")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_REFERRAL_ACCOUNT])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("referral_account_id", String)])
}
/// The reply to [`Enable`](struct@Enable).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableResponse {
    /// The referral account with its assets, state and referrer. / 内推账户，含资产、状态和绑定的内推人。
    pub account: v1::Account,
}
impl wire::Object for EnableResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account", &mut self.account);
    }
}
crate::codegen::__impl_object! {
    EnableResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Enable`](struct@Enable).
    EnableError:
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
    /// [`1002553`](error::REFERRAL_ACCOUNT_NOT_FOUND): 账户不存在
    ReferralAccountNotFound = error::REFERRAL_ACCOUNT_NOT_FOUND,
}
