// Generated from spec/apaas/v1/approval_task/transfer.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Transfer a manual task / 转交人工任务: [`Transfer`](struct@Transfer).
    ///
    /// Optional fields are set on the call: `.with(|request| request.from_user_ids(…))`.
    pub fn transfer(
        &self,
        approval_task_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<Transfer> {
        crate::codegen::Call::new(self.client, Transfer::new(approval_task_id, user_id))
    }
}
/// Transfer a manual task / 转交人工任务.
///
/// Hands a manual task over to other people. / 将一个人工任务转交给他人。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().approval_task().transfer("1785996265147395", "1783981209205788").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`TransferError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/transfer)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transfer {
    /// The ID of the user task. / 人工任务 ID。
    /// - Example: `"1785996265147395"`
    pub approval_task_id: String,
    /// The ID of the user on whose behalf the operation is done. / 执行该操作的用户的 ID。
    /// - Example: `"1783981209205788"`
    pub user_id: String,
    /// The IDs of the approvers who hand the task over. / 要转出任务的原审批人的 ID。
    /// - Length: 0 to 20
    /// - Example: `["1783981209205788"]`
    pub from_user_ids: Option<Vec<String>>,
    /// The IDs of the approvers who take the task over. / 接手任务的新审批人的 ID。
    /// - Length: 0 to 20
    /// - Example: `["1783981209205789"]`
    pub to_user_ids: Option<Vec<String>>,
    /// Why the task is handed over. / 转交的原因。
    /// - Example: `"text"`
    pub opinion: Option<String>,
}
impl Transfer {
    /// Creates the value from its required fields.
    pub fn new(approval_task_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            approval_task_id: approval_task_id.into(),
            user_id: user_id.into(),
            from_user_ids: Default::default(),
            to_user_ids: Default::default(),
            opinion: Default::default(),
        }
    }
    /// Sets `from_user_ids`.
    #[must_use]
    pub fn from_user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.from_user_ids = Some(value.into());
        self
    }
    /// Sets `to_user_ids`.
    #[must_use]
    pub fn to_user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.to_user_ids = Some(value.into());
        self
    }
    /// Sets `opinion`.
    #[must_use]
    pub fn opinion(mut self, value: impl Into<String>) -> Self {
        self.opinion = Some(value.into());
        self
    }
}
impl wire::Object for Transfer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_task_id", &mut self.approval_task_id);
        f.field("user_id", &mut self.user_id);
        f.field("from_user_ids", &mut self.from_user_ids);
        f.field("to_user_ids", &mut self.to_user_ids);
        f.field("opinion", &mut self.opinion);
    }
}
crate::codegen::__impl_object! {
    Transfer
}
crate::codegen::__operation! {
    Transfer => TransferResponse, TransferError:
    Endpoint::new("apaas.v1.approval_task.transfer", Post, "/open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer")
        .documented(text("转交人工任务", "Transfer a manual task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/transfer")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("approval_task_id", String).required(),
            body("user_id", String).required(),
            body("from_user_ids", Array),
            body("to_user_ids", Array),
            body("opinion", String),
        ])
}
/// The reply to [`Transfer`](struct@Transfer).
pub type TransferResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Transfer`](struct@Transfer).
    TransferError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
