// Generated from spec/hire/v1/talent_pool/move_talent.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Move a talent to a pool / 将人才加入人才库: [`MoveTalent`](struct@MoveTalent).
    pub fn move_talent(
        &self,
        talent_pool_id: impl Into<String>,
        talent_id: impl Into<String>,
        add_type: i64,
    ) -> crate::codegen::Call<MoveTalent> {
        crate::codegen::Call::new(
            self.client,
            MoveTalent::new(talent_pool_id, talent_id, add_type),
        )
    }
}
/// Move a talent to a pool / 将人才加入人才库.
///
/// Adds one talent to a given talent pool. / 将一名人才加入指定人才库。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().talent_pool().move_talent("6930815272790114325", "6930815272790114324", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent_folder`
///
/// Errors: [`MoveTalentError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/move_talent)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveTalent {
    /// The ID of the talent pool to add the talent to, from `hire.v1.talent_pool.search`.
    ///
    /// 目标人才库的 ID，可从 `hire.v1.talent_pool.search` 获取。
    /// - Example: `"6930815272790114325"`
    pub talent_pool_id: String,
    /// The ID of the talent to add to the pool, from `hire.v1.talent.list`.
    ///
    /// 要加入人才库的人才的 ID，可从 `hire.v1.talent.list` 获取。
    /// - Example: `"6930815272790114324"`
    pub talent_id: String,
    /// Whether the talent is also removed from all other talent pools. / 加入后是否把人才移出其他人才库。
    /// - `1`: Stay in the other pools / 保留在其他人才库
    /// - `2`: Leave the other pools / 移出其他人才库
    /// - Example: `1`
    pub add_type: i64,
}
impl MoveTalent {
    /// Creates the value from its required fields.
    pub fn new(
        talent_pool_id: impl Into<String>,
        talent_id: impl Into<String>,
        add_type: i64,
    ) -> Self {
        Self {
            talent_pool_id: talent_pool_id.into(),
            talent_id: talent_id.into(),
            add_type,
        }
    }
}
impl wire::Object for MoveTalent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_pool_id", &mut self.talent_pool_id);
        f.field("talent_id", &mut self.talent_id);
        f.field("add_type", &mut self.add_type);
    }
}
crate::codegen::__impl_object! {
    MoveTalent
}
crate::codegen::__operation! {
    MoveTalent => MoveTalentResponse, MoveTalentError:
    Endpoint::new("hire.v1.talent_pool.move_talent", Post, "/open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship")
        .documented(text("将人才加入人才库", "Move a talent to a pool"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/move_talent")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_TALENT_FOLDER])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("talent_pool_id", String).required(),
            body("talent_id", String).required(),
            body("add_type", Integer).required(),
        ])
}
/// The reply to [`MoveTalent`](struct@MoveTalent).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveTalentResponse {
    /// The ID of the talent pool the talent was added to. / 人才加入的人才库的 ID。
    pub talent_pool_id: String,
    /// The ID of the talent that was added, whose data `hire.v2.talent.get` returns.
    ///
    /// 加入人才库的人才的 ID，可用 `hire.v2.talent.get` 查询其详情。
    pub talent_id: String,
}
impl wire::Object for MoveTalentResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_pool_id", &mut self.talent_pool_id);
        f.field("talent_id", &mut self.talent_id);
    }
}
crate::codegen::__impl_object! {
    MoveTalentResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`MoveTalent`](struct@MoveTalent).
    MoveTalentError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002102`](error::TALENT_NOT_FOUND): 人才不存在
    TalentNotFound = error::TALENT_NOT_FOUND,
    /// [`1002109`](error::TALENT_POOL_NOT_FOUND): 人才库不存在
    TalentPoolNotFound = error::TALENT_POOL_NOT_FOUND,
}
