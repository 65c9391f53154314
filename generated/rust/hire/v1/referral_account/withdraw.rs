// Generated from spec/hire/v1/referral_account/withdraw.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Withdraw the balance of a referral account / 全额提取内推账户余额: [`Withdraw`](struct@Withdraw).
    pub fn withdraw(
        &self,
        referral_account_id: impl Into<String>,
        withdraw_bonus_type: impl Into<Vec<i64>>,
        external_order_id: impl Into<String>,
    ) -> crate::codegen::Call<Withdraw> {
        crate::codegen::Call::new(
            self.client,
            Withdraw::new(referral_account_id, withdraw_bonus_type, external_order_id),
        )
    }
}
/// Withdraw the balance of a referral account / 全额提取内推账户余额.
///
/// Withdraws all points or cash of a referral account, whose balance becomes zero and whose rewards count as paid.
///
/// 全额提取内推账户的积分或现金，余额归零，对应奖励变为已发放。
///
/// - `POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:referral_account`
///
/// Errors: [`WithdrawError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/withdraw)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Withdraw {
    /// The ID of the referral account to withdraw from, created by `hire.v1.referral_account.create`.
    ///
    /// 要提取奖励的内推账户的 ID，由 `hire.v1.referral_account.create` 生成。
    /// - Example: `"6942778198054125570"`
    pub referral_account_id: String,
    /// Which kinds of rewards to withdraw from the account. / 要提取哪几类奖励。
    /// - Example: `[1]`
    pub withdraw_bonus_type: Vec<i64>,
    /// A unique number of the withdrawal chosen by the caller, which makes the call idempotent: repeating a number returns the result of the original withdrawal.
    ///
    /// 调用方为这次提取生成的唯一单号，用于幂等：重复使用同一单号时不再提取，而是返回首次提取的结果。
    /// - Example: `"6942778198054125570"`
    pub external_order_id: String,
}
impl Withdraw {
    /// Creates the value from its required fields.
    pub fn new(
        referral_account_id: impl Into<String>,
        withdraw_bonus_type: impl Into<Vec<i64>>,
        external_order_id: impl Into<String>,
    ) -> Self {
        Self {
            referral_account_id: referral_account_id.into(),
            withdraw_bonus_type: withdraw_bonus_type.into(),
            external_order_id: external_order_id.into(),
        }
    }
}
impl wire::Object for Withdraw {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("referral_account_id", &mut self.referral_account_id);
        f.field("withdraw_bonus_type", &mut self.withdraw_bonus_type);
        f.field("external_order_id", &mut self.external_order_id);
    }
}
crate::codegen::__impl_object! {
    Withdraw
}
crate::codegen::__operation! {
    Withdraw => WithdrawResponse, WithdrawError:
    Endpoint::new("hire.v1.referral_account.withdraw", Post, "/open-apis/hire/v1/referral_account/:referral_account_id/withdraw")
        .documented(text("全额提取内推账户余额", "Withdraw the balance of a referral account"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/withdraw")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_REFERRAL_ACCOUNT])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("referral_account_id", String).required(),
            body("withdraw_bonus_type", Array).required(),
            body("external_order_id", String).required(),
        ])
}
/// The reply to [`Withdraw`](struct@Withdraw).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawResponse {
    /// The number of the withdrawal, as given in the request. / 这次提取的单号，与请求中的相同。
    pub external_order_id: String,
    /// When the withdrawal took place, in milliseconds since 1970. / 提取成交的时间，毫秒级时间戳。
    pub trans_time: wire::TimestampMs,
    /// The points and cash that were withdrawn. / 实际提取的积分和现金。
    pub withdrawal_details: v1::BonusAmount,
}
impl wire::Object for WithdrawResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_order_id", &mut self.external_order_id);
        f.field("trans_time", &mut self.trans_time);
        f.field("withdrawal_details", &mut self.withdrawal_details);
    }
}
crate::codegen::__impl_object! {
    WithdrawResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Withdraw`](struct@Withdraw).
    WithdrawError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002553` (HTTP 400): 账户不存在
    ///
    /// The referral account does not exist. Verify `referral_account_id`, or register an account with `hire.v1.referral_account.create`.
    ///
    /// 内推账户不存在。请检查 `referral_account_id`，或用 `hire.v1.referral_account.create` 注册内推账户。
    ReferralAccountNotFound = &ErrorInfo {
        fix: Text { zh: "内推账户不存在。请检查 `referral_account_id`，或用 `hire.v1.referral_account.create` 注册内推账户。", en: "The referral account does not exist. Verify `referral_account_id`, or register an account with `hire.v1.referral_account.create`." },
        ..*error::REFERRAL_ACCOUNT_NOT_FOUND
    },
    /// [`1002555`](error::REFERRAL_ACCOUNT_DISABLED): 账户已停用
    ReferralAccountDisabled = error::REFERRAL_ACCOUNT_DISABLED,
}
