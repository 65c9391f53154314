// Generated from spec/hire/v1/external_referral_reward/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Delete an external referral reward / 删除外部内推奖励: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        external_referral_reward_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(external_referral_reward_id))
    }
}
/// Delete an external referral reward / 删除外部内推奖励.
///
/// Deletes one imported external referral reward by its ID. / 按 ID 删除一笔导入的外部内推奖励。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_referral_reward().delete("6930815272790114324").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_referral_reward`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the external referral reward to delete, returned when it was imported.
    ///
    /// 要删除的外部内推奖励的 ID，导入该奖励时返回。
    /// - Example: `"6930815272790114324"`
    pub external_referral_reward_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(external_referral_reward_id: impl Into<String>) -> Self {
        Self {
            external_referral_reward_id: external_referral_reward_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_referral_reward_id", &mut self.external_referral_reward_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("hire.v1.external_referral_reward.delete", Delete, "/open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id")
        .documented(text("删除外部内推奖励", "Delete an external referral reward"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_REFERRAL_REWARD])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("external_referral_reward_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// The parameter of the referral reward is wrong. Correct `external_referral_reward_id`.
    ///
    /// 内推奖励的参数不正确。请更正 `external_referral_reward_id`。
    InvalidRequestParameter = &ErrorInfo {
        fix: Text { zh: "内推奖励的参数不正确。请更正 `external_referral_reward_id`。", en: "The parameter of the referral reward is wrong. Correct `external_referral_reward_id`." },
        ..*error::INVALID_REQUEST_PARAMETER
    },
    /// [`1002556`](error::REFERRAL_REWARD_NOT_EXTERNAL): 不支持删除非外部导入的内推奖励
    ReferralRewardNotExternal = error::REFERRAL_REWARD_NOT_EXTERNAL,
}
