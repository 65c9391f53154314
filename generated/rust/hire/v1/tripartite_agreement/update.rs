// Generated from spec/hire/v1/tripartite_agreement/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Update a tripartite agreement / 更新三方协议: [`Update`](struct@Update).
    pub fn update(
        &self,
        tripartite_agreement_id: impl Into<String>,
        state: i64,
        modify_time: impl Into<wire::TimestampMs>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(tripartite_agreement_id, state, modify_time),
        )
    }
}
/// Update a tripartite agreement / 更新三方协议.
///
/// Updates the state and the time of change of a tripartite agreement. / 更新三方协议的状态和修改时间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().tripartite_agreement().update("7084008015948283905", 1, "1698292282661").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:tripartite_agreement`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the tripartite agreement to update, from `hire.v1.tripartite_agreement.list`.
    ///
    /// 要更新的三方协议的 ID，可从 `hire.v1.tripartite_agreement.list` 获取。
    /// - Example: `"7084008015948283905"`
    pub tripartite_agreement_id: String,
    /// The status of the tripartite agreement. / 三方协议的状态。
    /// - `1`: Not started / 未开始
    /// - `2`: Applied for / 已申请
    /// - `3`: With the student / 学生处理中
    /// - `4`: With the company / 公司处理中
    /// - `5`: With the school / 学校处理中
    /// - `6`: Terminated / 已终止
    /// - `7`: Completed / 已完成
    /// - `8`: Being canceled / 解约处理中
    /// - `9`: Canceled / 已解约
    /// - Example: `1`
    pub state: i64,
    /// When the change was made, in milliseconds since 1970; neither before the creation nor before the previous change.
    ///
    /// 这次修改的时间，毫秒级时间戳；不能早于创建时间或上次修改时间。
    /// - Example: `"1698292282661"`
    pub modify_time: wire::TimestampMs,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        tripartite_agreement_id: impl Into<String>,
        state: i64,
        modify_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            tripartite_agreement_id: tripartite_agreement_id.into(),
            state,
            modify_time: modify_time.into(),
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tripartite_agreement_id", &mut self.tripartite_agreement_id);
        f.field("state", &mut self.state);
        f.field("modify_time", &mut self.modify_time);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("hire.v1.tripartite_agreement.update", Put, "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id")
        .documented(text("更新三方协议", "Update a tripartite agreement"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_TRIPARTITE_AGREEMENT])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("tripartite_agreement_id", String).required(),
            body("state", Integer).required(),
            body("modify_time", String).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002075`](error::TRIPARTITE_AGREEMENT_NOT_FOUND): 三方协议不存在
    TripartiteAgreementNotFound = error::TRIPARTITE_AGREEMENT_NOT_FOUND,
    /// [`1002076`](error::TRIPARTITE_AGREEMENT_API_DISABLED): 通过 API 维护三方协议开关未开启
    TripartiteAgreementApiDisabled = error::TRIPARTITE_AGREEMENT_API_DISABLED,
}
