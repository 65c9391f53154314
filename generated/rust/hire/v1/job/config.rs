// Generated from spec/hire/v1/job/config.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get the settings of a job / 获取职位设置: [`Config`](struct@Config).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn config(&self, job_id: impl Into<String>) -> crate::codegen::Call<Config> {
        crate::codegen::Call::new(self.client, Config::new(job_id))
    }
}
/// Get the settings of a job / 获取职位设置.
///
/// Returns the settings of a job, such as offer form and approval, evaluators, interviewers, feedback and registration forms.
///
/// 返回职位的 Offer 申请表、审批流程、评估人、面试官、评价表、登记表等设置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().job().config("6960663240925956660").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/jobs/:job_id/config`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job:readonly`
///
/// Errors: [`ConfigError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/config)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// The ID of the job, found in the list of jobs. / 职位 ID，可从职位列表中取得。
    /// - Example: `"6960663240925956660"`
    pub job_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
}
impl Config {
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
impl wire::Object for Config {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Config
}
crate::codegen::__operation! {
    Config => ConfigResponse, ConfigError:
    Endpoint::new("hire.v1.job.config", Get, "/open-apis/hire/v1/jobs/:job_id/config")
        .documented(text("获取职位设置", "Get the settings of a job"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/config")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_JOB_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[path("job_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Config`](struct@Config).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigResponse {
    /// The settings of the job, such as forms, approval flow and interviewers. / 职位的招聘设置，如评价表、审批流和面试官。
    pub job_config: v1::JobConfigResult,
}
impl wire::Object for ConfigResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_config", &mut self.job_config);
    }
}
crate::codegen::__impl_object! {
    ConfigResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Config`](struct@Config).
    ConfigError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
