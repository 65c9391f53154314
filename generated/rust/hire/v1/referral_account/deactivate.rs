// Generated from spec/hire/v1/referral_account/deactivate.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Deactivate a referral account / 停用内推账户: [`Deactivate`](struct@Deactivate).
    pub fn deactivate(
        &self,
        referral_account_id: impl Into<String>,
    ) -> crate::codegen::Call<Deactivate> {
        crate::codegen::Call::new(self.client, Deactivate::new(referral_account_id))
    }
}
/// Deactivate a referral account / 停用内推账户.
///
/// Deactivates a referral account, which then gets no balance events and allows no withdrawals.
///
/// 停用一个内推账户，之后不再推送余额事件，也不能提取余额。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().referral_account().deactivate("6942778198054125570").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:referral_account`
///
/// Errors: [`DeactivateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/deactivate)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deactivate {
    /// The ID of the referral account, returned by `hire.v1.referral_account.create`.
    ///
    /// 内推账户 ID，由 `hire.v1.referral_account.create` 返回。
    /// - Example: `"6942778198054125570"`
    pub referral_account_id: String,
}
impl Deactivate {
    /// Creates the value from its required fields.
    pub fn new(referral_account_id: impl Into<String>) -> Self {
        Self {
            referral_account_id: referral_account_id.into(),
        }
    }
}
impl wire::Object for Deactivate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("referral_account_id", &mut self.referral_account_id);
    }
}
crate::codegen::__impl_object! {
    Deactivate
}
crate::codegen::__operation! {
    Deactivate => DeactivateResponse, DeactivateError:
    Endpoint::new("hire.v1.referral_account.deactivate", Post, "/open-apis/hire/v1/referral_account/:referral_account_id/deactivate")
        .documented(text("停用内推账户", "Deactivate a referral account"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/deactivate")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_REFERRAL_ACCOUNT])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("referral_account_id", String).required()])
}
/// The reply to [`Deactivate`](struct@Deactivate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateResponse {
    /// The referral account with its assets, state and referrer. / 内推账户，含资产、状态和绑定的内推人。
    pub account: v1::Account,
}
impl wire::Object for DeactivateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account", &mut self.account);
    }
}
crate::codegen::__impl_object! {
    DeactivateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Deactivate`](struct@Deactivate).
    DeactivateError:
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
