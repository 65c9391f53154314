// Generated from spec/hire/v1/talent_pool/batch_change_talent_pool.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Add or remove talents of a pool in bulk / 批量加入/移除人才库中人才: [`BatchChangeTalentPool`](struct@BatchChangeTalentPool).
    pub fn batch_change_talent_pool(
        &self,
        talent_pool_id: impl Into<String>,
        talent_id_list: impl Into<Vec<String>>,
        option_type: i64,
    ) -> crate::codegen::Call<BatchChangeTalentPool> {
        crate::codegen::Call::new(
            self.client,
            BatchChangeTalentPool::new(talent_pool_id, talent_id_list, option_type),
        )
    }
}
/// Add or remove talents of a pool in bulk / 批量加入/移除人才库中人才.
///
/// Adds several talents to a pool or removes them; unknown IDs are an error, while those already in or out are ignored.
///
/// 将多名人才加入或移出一个人才库，人才 ID 不存在时报错，已在或不在库中的忽略。
///
/// - `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent_folder`
///
/// Errors: [`BatchChangeTalentPoolError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/batch_change_talent_pool)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchChangeTalentPool {
    /// The ID of the talent pool to add to or remove from, from `hire.v1.talent_pool.search`.
    ///
    /// 要增减人才的人才库的 ID，可从 `hire.v1.talent_pool.search` 获取。
    /// - Example: `"6930815272790114325"`
    pub talent_pool_id: String,
    /// The IDs of the talents to add to or remove from the pool, from `hire.v1.talent.list`.
    ///
    /// 要加入或移出人才库的人才的 ID，可从 `hire.v1.talent.list` 获取。
    /// - Length: 1 to 50
    /// - Example: `["6930815272790114324"]`
    pub talent_id_list: Vec<String>,
    /// Whether to add the talents to the pool or to remove them. / 把人才加入人才库，还是移出。
    /// - `1`: Add to the talent pool / 加入人才库
    /// - `2`: Remove from the talent pool / 移出人才库
    /// - Example: `1`
    pub option_type: i64,
}
impl BatchChangeTalentPool {
    /// Creates the value from its required fields.
    pub fn new(
        talent_pool_id: impl Into<String>,
        talent_id_list: impl Into<Vec<String>>,
        option_type: i64,
    ) -> Self {
        Self {
            talent_pool_id: talent_pool_id.into(),
            talent_id_list: talent_id_list.into(),
            option_type,
        }
    }
}
impl wire::Object for BatchChangeTalentPool {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_pool_id", &mut self.talent_pool_id);
        f.field("talent_id_list", &mut self.talent_id_list);
        f.field("option_type", &mut self.option_type);
    }
}
crate::codegen::__impl_object! {
    BatchChangeTalentPool
}
crate::codegen::__operation! {
    BatchChangeTalentPool => BatchChangeTalentPoolResponse, BatchChangeTalentPoolError:
    Endpoint::new("hire.v1.talent_pool.batch_change_talent_pool", Post, "/open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool")
        .documented(text("批量加入/移除人才库中人才", "Add or remove talents of a pool in bulk"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/batch_change_talent_pool")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_TALENT_FOLDER])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("talent_pool_id", String).required(),
            body("talent_id_list", Array).required(),
            body("option_type", Integer).required(),
        ])
}
/// The reply to [`BatchChangeTalentPool`](struct@BatchChangeTalentPool).
pub type BatchChangeTalentPoolResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchChangeTalentPool`](struct@BatchChangeTalentPool).
    BatchChangeTalentPoolError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002102` (HTTP 400): 人才不存在
    ///
    /// A talent does not exist. Correct `talent_id_list`. / 人才不存在。请检查 `talent_id_list`。
    TalentNotFound = &ErrorInfo {
        fix: Text { zh: "人才不存在。请检查 `talent_id_list`。", en: "A talent does not exist. Correct `talent_id_list`." },
        ..*error::TALENT_NOT_FOUND
    },
    /// [`1002109`](error::TALENT_POOL_NOT_FOUND): 人才库不存在
    TalentPoolNotFound = error::TALENT_POOL_NOT_FOUND,
}
