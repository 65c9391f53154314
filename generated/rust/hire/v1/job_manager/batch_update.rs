// Generated from spec/hire/v1/job_manager/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update the people of a job / 更新职位相关人员: [`BatchUpdate`](struct@BatchUpdate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_update(
        &self,
        job_id: impl Into<String>,
        update_option_list: impl Into<Vec<i64>>,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            BatchUpdate::new(job_id, update_option_list),
        )
    }
}
/// Update the people of a job / 更新职位相关人员.
///
/// Updates the recruiter, the assistants and the hiring managers of a job. / 更新职位的招聘负责人、协助人和用人经理。
///
/// - `POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The ID of the job, found in the list of jobs. / 职位 ID，可从职位列表中取得。
    /// - Example: `"7096318853365369132"`
    pub job_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The ID of the owner of the job, as a `user_id_type` ID; needed when `update_option_list` has `1`.
    ///
    /// 招聘负责人的用户 ID，类型由 `user_id_type` 决定；`update_option_list` 含招聘负责人（`1`）时必须填写。
    /// - Example: `"ou_e6139117c300506837def50545420c6a"`
    pub recruiter_id: Option<String>,
    /// The IDs of the assistants, as `user_id_type` IDs; needed when `update_option_list` has `2`.
    ///
    /// 招聘协助人的用户 ID，类型由 `user_id_type` 决定；`update_option_list` 含招聘协助人（`2`）时必须填写。
    /// - Example: `["ou_808dad5b8fb21416b4ff242a5c616016"]`
    pub assistant_id_list: Option<Vec<String>>,
    /// The IDs of the hiring managers, as `user_id_type` IDs; needed when `update_option_list` has `3`.
    ///
    /// 用人经理的用户 ID，类型由 `user_id_type` 决定；`update_option_list` 含用人经理（`3`）时必须填写。
    /// - Example: `["ou_808dad5b8fb21416b4ff242a5c616016"]`
    pub hiring_manager_id_list: Option<Vec<String>>,
    /// Which people to update. / 要更新哪几类人员。
    /// - Example: `[1]`
    pub update_option_list: Vec<i64>,
    /// The ID of the person who makes the update, as a `user_id_type` ID; without it, the update counts as made by the system.
    ///
    /// 执行此次更新的用户的 ID，类型由 `user_id_type` 决定；不填则记为系统操作。
    /// - Example: `"ou_efk39117c300506837def50545420c6a"`
    pub creator_id: Option<String>,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        job_id: impl Into<String>,
        update_option_list: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            job_id: job_id.into(),
            user_id_type: Default::default(),
            recruiter_id: Default::default(),
            assistant_id_list: Default::default(),
            hiring_manager_id_list: Default::default(),
            update_option_list: update_option_list.into(),
            creator_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `recruiter_id`.
    #[must_use]
    pub fn recruiter_id(mut self, value: impl Into<String>) -> Self {
        self.recruiter_id = Some(value.into());
        self
    }
    /// Sets `assistant_id_list`.
    #[must_use]
    pub fn assistant_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.assistant_id_list = Some(value.into());
        self
    }
    /// Sets `hiring_manager_id_list`.
    #[must_use]
    pub fn hiring_manager_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.hiring_manager_id_list = Some(value.into());
        self
    }
    /// Sets `creator_id`.
    #[must_use]
    pub fn creator_id(mut self, value: impl Into<String>) -> Self {
        self.creator_id = Some(value.into());
        self
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("recruiter_id", &mut self.recruiter_id);
        f.field("assistant_id_list", &mut self.assistant_id_list);
        f.field("hiring_manager_id_list", &mut self.hiring_manager_id_list);
        f.field("update_option_list", &mut self.update_option_list);
        f.field("creator_id", &mut self.creator_id);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("hire.v1.job_manager.batch_update", Post, "/open-apis/hire/v1/jobs/:job_id/managers/batch_update")
        .documented(text("更新职位相关人员", "Update the people of a job"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/batch_update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_JOB])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("job_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("recruiter_id", String),
            body("assistant_id_list", Array),
            body("hiring_manager_id_list", Array),
            body("update_option_list", Array).required(),
            body("creator_id", String),
        ])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateResponse {
    /// The owner, assistants and hiring managers of the job. / 职位的招聘负责人、协助人和用人经理。
    pub job_manager: v1::JobManager,
}
impl wire::Object for BatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_manager", &mut self.job_manager);
    }
}
crate::codegen::__impl_object! {
    BatchUpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
    BatchUpdateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002619`](error::CONCURRENT_CONFLICT): 并发冲突
    ConcurrentConflict = error::CONCURRENT_CONFLICT,
}
