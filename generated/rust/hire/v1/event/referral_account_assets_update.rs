// Generated from spec/hire/v1/event/referral_account_assets_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::v1;
/// Referral account balance changed / 内推账户余额变更事件.
///
/// Is pushed when the balance of a referral account has gone up or down, with the new balance.
///
/// 内推账户余额增减时推送，含变更后的余额。
///
/// - Type: `hire.referral_account.assets_update_v1`
/// - Scopes, any of: `hire:referral_account:readonly`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/events/assets_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReferralAccountAssetsUpdate {
    /// The ID of the referral account, of which a user has just one per tenant and app.
    ///
    /// 内推账户的 ID；同一用户在同一租户的同一应用内只有一个账户。
    pub account_id: String,
    /// The balance of the account. / 账户变更后的余额。
    pub assets: v1::Assets,
    /// When the balance changed, in milliseconds since 1970. / 余额变更的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
}
impl wire::Object for ReferralAccountAssetsUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("assets", &mut self.assets);
        f.field("modify_time", &mut self.modify_time);
    }
}
crate::codegen::__impl_object! {
    ReferralAccountAssetsUpdate
}
crate::codegen::__event! {
    ReferralAccountAssetsUpdate:
    Descriptor::new("hire.v1.event.referral_account_assets_update", "hire.referral_account.assets_update_v1")
        .documented(text("内推账户余额变更事件", "Referral account balance changed"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/events/assets_update")
        .access(&[Custom, Store], &[scopes(&[crate::scope::HIRE_REFERRAL_ACCOUNT_READONLY])])
}
