// Generated from spec/hire/v1/job/recruiter.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get the recruiters of a job / 获取职位上的招聘人员信息: [`Recruiter`](struct@Recruiter).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn recruiter(
        &self,
        job_id: impl Into<String>,
    ) -> crate::codegen::Call<Recruiter> {
        crate::codegen::Call::new(self.client, Recruiter::new(job_id))
    }
}
/// Get the recruiters of a job / 获取职位上的招聘人员信息.
///
/// Returns the recruiter, hiring managers and other people of a job by job ID. / 按职位 ID 返回招聘负责人、用人经理等人员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().job().recruiter("6960663240925956555").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/recruiter`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job:readonly`
///
/// Errors: [`RecruiterError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/recruiter)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recruiter {
    /// The ID of the job, found in the list of jobs. / 职位 ID，可从职位列表中取得。
    /// - Example: `"6960663240925956555"`
    pub job_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
}
impl Recruiter {
    /// Creates the value from its required fields.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
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
impl wire::Object for Recruiter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Recruiter
}
crate::codegen::__operation! {
    Recruiter => RecruiterResponse, RecruiterError:
    Endpoint::new("hire.v1.job.recruiter", Get, "/open-apis/hire/v1/jobs/:job_id/recruiter")
        .documented(text("获取职位上的招聘人员信息", "Get the recruiters of a job"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/recruiter")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_JOB_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("job_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Recruiter`](struct@Recruiter).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecruiterResponse {
    /// The owner, assistants and hiring managers of the job. / 职位的招聘负责人、协助人和用人经理。
    pub info: RecruiterJobRecruiter2,
}
impl wire::Object for RecruiterResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("info", &mut self.info);
    }
}
crate::codegen::__impl_object! {
    RecruiterResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Recruiter`](struct@Recruiter).
    RecruiterError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002601` (HTTP 400): 职位不存在
    ///
    /// The job does not exist. Correct `job_id`. / 职位不存在。请检查 `job_id`。
    JobNotFound = &ErrorInfo {
        status: Some(400),
        ..*error::JOB_NOT_FOUND
    },
}
/// The owner, assistants and hiring managers of the job. / 职位的招聘负责人、协助人和用人经理。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecruiterJobRecruiter2 {
    /// The ID of the job. / 职位 ID。
    pub id: String,
    /// The ID of the owner of the job, as a `user_id_type` ID. / 招聘负责人的用户 ID，类型由 `user_id_type` 决定。
    pub recruiter_id: String,
    /// The IDs of the hiring managers, as `user_id_type` IDs. / 用人经理的用户 ID，类型由 `user_id_type` 决定。
    pub hiring_manager_id_list: Vec<String>,
    /// The IDs of the assistants, as `user_id_type` IDs. / 协助人的用户 ID，类型由 `user_id_type` 决定。
    pub assistant_id_list: Vec<String>,
}
impl wire::Object for RecruiterJobRecruiter2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("recruiter_id", &mut self.recruiter_id);
        f.field("hiring_manager_id_list", &mut self.hiring_manager_id_list);
        f.field("assistant_id_list", &mut self.assistant_id_list);
    }
}
crate::codegen::__impl_object! {
    RecruiterJobRecruiter2
}
