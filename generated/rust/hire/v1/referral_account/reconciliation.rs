// Generated from spec/hire/v1/referral_account/reconciliation.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Reconcile referral withdrawals / 内推账户提现数据对账: [`Reconciliation`](struct@Reconciliation).
    ///
    /// Optional fields are set on the call: `.with(|request| request.trade_details(…))`.
    pub fn reconciliation(
        &self,
        start_trans_time: impl Into<wire::TimestampMs>,
        end_trans_time: impl Into<wire::TimestampMs>,
    ) -> crate::codegen::Call<Reconciliation> {
        crate::codegen::Call::new(
            self.client,
            Reconciliation::new(start_trans_time, end_trans_time),
        )
    }
}
/// Reconcile referral withdrawals / 内推账户提现数据对账.
///
/// Reconciles the points changed in the caller's system with the withdrawals of a period in the hiring system and returns the accounts that differ.
///
/// 用调用方系统的积分变动与招聘系统在一段时间内的提现数据对账，返回不一致的账户。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().referral_account().reconciliation("1685416831621", "1685416831622").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/referral_account/reconciliation`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:referral_account`
///
/// Errors: [`ReconciliationError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/reconciliation)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reconciliation {
    /// The start of the period to reconcile, by time of transaction, in milliseconds since 1970.
    ///
    /// 对账时段的起点，即最早的交易时间，毫秒级时间戳。
    /// - Example: `"1685416831621"`
    pub start_trans_time: wire::TimestampMs,
    /// The end of the period to reconcile, by time of transaction, in milliseconds since 1970.
    ///
    /// 对账时段的终点，即最晚的交易时间，毫秒级时间戳。
    /// - Example: `"1685416831622"`
    pub end_trans_time: wire::TimestampMs,
    /// How the points of each account changed in the period, to be compared with the records of the hiring system.
    ///
    /// 各账户在对账时段内的积分变动，供与招聘系统的记录比对。
    pub trade_details: Option<Vec<ReconciliationTradeDetail>>,
}
impl Reconciliation {
    /// Creates the value from its required fields.
    pub fn new(
        start_trans_time: impl Into<wire::TimestampMs>,
        end_trans_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            start_trans_time: start_trans_time.into(),
            end_trans_time: end_trans_time.into(),
            trade_details: Default::default(),
        }
    }
    /// Sets `trade_details`.
    #[must_use]
    pub fn trade_details(
        mut self,
        value: impl Into<Vec<ReconciliationTradeDetail>>,
    ) -> Self {
        self.trade_details = Some(value.into());
        self
    }
}
impl wire::Object for Reconciliation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_trans_time", &mut self.start_trans_time);
        f.field("end_trans_time", &mut self.end_trans_time);
        f.field("trade_details", &mut self.trade_details);
    }
}
crate::codegen::__impl_object! {
    Reconciliation
}
crate::codegen::__operation! {
    Reconciliation => ReconciliationResponse, ReconciliationError:
    Endpoint::new("hire.v1.referral_account.reconciliation", Post, "/open-apis/hire/v1/referral_account/reconciliation")
        .documented(text("内推账户提现数据对账", "Reconcile referral withdrawals"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/reconciliation")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_REFERRAL_ACCOUNT])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("start_trans_time", String).required(),
            body("end_trans_time", String).required(),
            body("trade_details", Array),
        ])
}
/// The reply to [`Reconciliation`](struct@Reconciliation).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconciliationResponse {
    /// The accounts whose records do not match, with the amounts of both sides. / 两边记录不一致的账户及各自的数量。
    pub check_failed_list: Vec<ReconciliationCheckFailedAccountInfo>,
}
impl wire::Object for ReconciliationResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("check_failed_list", &mut self.check_failed_list);
    }
}
crate::codegen::__impl_object! {
    ReconciliationResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Reconciliation`](struct@Reconciliation).
    ReconciliationError:
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
}
/// The accounts whose records do not match, with the amounts of both sides. / 两边记录不一致的账户及各自的数量。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconciliationCheckFailedAccountInfo {
    /// The ID of the referral account that does not match. / 核对不一致的内推账户的 ID。
    pub account_id: String,
    /// The points withdrawn from the account during the period according to Feishu Hire; absent if there was no withdrawal.
    ///
    /// 飞书招聘记录的该账户在对账时段内提取的积分；时段内没有提取时不返回。
    pub total_withdraw_reward_info: v1::BonusAmount2,
    /// The change of points of the account as reported by the caller's system. / 调用方系统报告的该账户积分变动。
    pub total_recharge_reward_info: v1::BonusAmount2,
}
impl wire::Object for ReconciliationCheckFailedAccountInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("total_withdraw_reward_info", &mut self.total_withdraw_reward_info);
        f.field("total_recharge_reward_info", &mut self.total_recharge_reward_info);
    }
}
/// How the points of each account changed in the period, to be compared with the records of the hiring system.
///
/// 各账户在对账时段内的积分变动，供与招聘系统的记录比对。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconciliationTradeDetail {
    /// The ID of the referral account to check, created by `hire.v1.referral_account.create`.
    ///
    /// 要核对的内推账户的 ID，由 `hire.v1.referral_account.create` 生成。
    /// - Example: `"6930815272790114324"`
    pub account_id: String,
    /// The sum of the points the account received in the caller's system during the period.
    ///
    /// 对账时段内，该账户在调用方系统中累计产生的积分。
    pub total_recharge_reward_info: Option<v1::BonusAmount2Input>,
}
impl ReconciliationTradeDetail {
    /// Creates the value from its required fields.
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: account_id.into(),
            total_recharge_reward_info: Default::default(),
        }
    }
    /// Sets `total_recharge_reward_info`.
    #[must_use]
    pub fn total_recharge_reward_info(mut self, value: v1::BonusAmount2Input) -> Self {
        self.total_recharge_reward_info = Some(value);
        self
    }
}
impl wire::Object for ReconciliationTradeDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("total_recharge_reward_info", &mut self.total_recharge_reward_info);
    }
}
crate::codegen::__impl_object! {
    ReconciliationCheckFailedAccountInfo ReconciliationTradeDetail
}
