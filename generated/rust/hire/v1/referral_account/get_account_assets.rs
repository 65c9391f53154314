// Generated from spec/hire/v1/referral_account/get_account_assets.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get a referral account / 查询内推账户: [`GetAccountAssets`](struct@GetAccountAssets).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_account_assets(
        &self,
        referral_account_id: impl Into<String>,
    ) -> crate::codegen::Call<GetAccountAssets> {
        crate::codegen::Call::new(
            self.client,
            GetAccountAssets::new(referral_account_id),
        )
    }
}
/// Get a referral account / 查询内推账户.
///
/// Returns a referral account and its balance by account ID. / 按账户 ID 返回内推账户及其余额。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().referral_account().get_account_assets("6942778198054125570").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/referral_account/get_account_assets`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:referral_account`, `hire:referral_account:readonly`
///
/// Errors: [`GetAccountAssetsError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/get_account_assets)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountAssets {
    /// The ID of the referral account, returned by `hire.v1.referral_account.create`.
    ///
    /// 内推账户 ID，由 `hire.v1.referral_account.create` 返回。
    /// - Example: `"6942778198054125570"`
    pub referral_account_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
}
impl GetAccountAssets {
    /// Creates the value from its required fields.
    pub fn new(referral_account_id: impl Into<String>) -> Self {
        Self {
            referral_account_id: referral_account_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for GetAccountAssets {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("referral_account_id", &mut self.referral_account_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    GetAccountAssets
}
crate::codegen::__operation! {
    GetAccountAssets => GetAccountAssetsResponse, GetAccountAssetsError:
    Endpoint::new("hire.v1.referral_account.get_account_assets", Get, "/open-apis/hire/v1/referral_account/get_account_assets")
        .documented(text("查询内推账户", "Get a referral account"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/get_account_assets")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_REFERRAL_ACCOUNT]),
            scopes(&[crate::scope::HIRE_REFERRAL_ACCOUNT_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("account.referrer.email", &[scopes(&[crate::scope::HIRE_EMPLOYEE_EMAIL_READONLY])]),
            Guard::received("account.referrer.mobile", &[scopes(&[crate::scope::HIRE_EMPLOYEE_MOBILE_READONLY])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("referral_account_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`GetAccountAssets`](struct@GetAccountAssets).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAccountAssetsResponse {
    /// The referral account with its assets, state and referrer. / 内推账户，含资产、状态和绑定的内推人。
    pub account: v1::Account,
}
impl wire::Object for GetAccountAssetsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account", &mut self.account);
    }
}
crate::codegen::__impl_object! {
    GetAccountAssetsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetAccountAssets`](struct@GetAccountAssets).
    GetAccountAssetsError:
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
