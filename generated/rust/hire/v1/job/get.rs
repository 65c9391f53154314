// Generated from spec/hire/v1/job/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get a job / 获取职位信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `hire.v1.job.get_detail` instead")]
    pub fn get(&self, job_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(job_id))
    }
}
/// Get a job / 获取职位信息.
///
/// Returns one job by its ID; no longer maintained. Deprecated: use `hire.v1.job.get_detail` instead.
///
/// 按 ID 返回一个职位，不再更新。已废弃，请改用 `hire.v1.job.get_detail`。
///
/// **Deprecated**: use `hire.v1.job.get_detail` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().job().get("6001").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/jobs/:job_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the job to get. / 要查询的职位的 ID。
    /// - Example: `"6001"`
    pub job_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// Which kind of department ID is returned. / 返回的部门 ID 的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v1::HireDepartmentIdType>,
    /// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
    /// - Default: `"people_admin_job_level_id"`
    pub job_level_id_type: Option<v1::JobLevelIdType>,
    /// The type of job family ID used in this call. / 本次调用中序列 ID 的类型。
    /// - Default: `"people_admin_job_category_id"`
    pub job_family_id_type: Option<v1::JobFamilyIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::HireDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `job_level_id_type`.
    #[must_use]
    pub fn job_level_id_type(mut self, value: v1::JobLevelIdType) -> Self {
        self.job_level_id_type = Some(value);
        self
    }
    /// Sets `job_family_id_type`.
    #[must_use]
    pub fn job_family_id_type(mut self, value: v1::JobFamilyIdType) -> Self {
        self.job_family_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.job.get", Get, "/open-apis/hire/v1/jobs/:job_id")
        .documented(text("获取职位信息", "Get a job"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_JOB_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("job_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The job. / 查询到的职位。
    pub job: v1::Job,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job", &mut self.job);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002601`](error::JOB_NOT_FOUND): 职位不存在
    JobNotFound = error::JOB_NOT_FOUND,
}
