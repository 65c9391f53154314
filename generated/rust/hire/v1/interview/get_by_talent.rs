// Generated from spec/hire/v1/interview/get_by_talent.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get the interviews of a talent / 获取人才面试信息: [`GetByTalent`](struct@GetByTalent).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_by_talent(
        &self,
        talent_id: impl Into<String>,
    ) -> crate::codegen::Call<GetByTalent> {
        crate::codegen::Call::new(self.client, GetByTalent::new(talent_id))
    }
}
/// Get the interviews of a talent / 获取人才面试信息.
///
/// Returns all interviews of a talent. / 返回一名人才的全部面试。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().interview().get_by_talent("6949805467799537964").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/interviews/get_by_talent`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:interview:readonly`, `hire:interview`
///
/// Errors: [`GetByTalentError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/get_by_talent)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByTalent {
    /// The ID of the talent, found in the list of talents. / 人才 ID，可从人才列表中取得。
    /// - Example: `"6949805467799537964"`
    pub talent_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
    /// - Default: `"people_admin_job_level_id"`
    pub job_level_id_type: Option<v1::JobLevelIdType>,
}
impl GetByTalent {
    /// Creates the value from its required fields.
    pub fn new(talent_id: impl Into<String>) -> Self {
        Self {
            talent_id: talent_id.into(),
            user_id_type: Default::default(),
            job_level_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `job_level_id_type`.
    #[must_use]
    pub fn job_level_id_type(mut self, value: v1::JobLevelIdType) -> Self {
        self.job_level_id_type = Some(value);
        self
    }
}
impl wire::Object for GetByTalent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
    }
}
crate::codegen::__impl_object! {
    GetByTalent
}
crate::codegen::__operation! {
    GetByTalent => GetByTalentResponse, GetByTalentError:
    Endpoint::new("hire.v1.interview.get_by_talent", Get, "/open-apis/hire/v1/interviews/get_by_talent")
        .documented(text("获取人才面试信息", "Get the interviews of a talent"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/get_by_talent")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_INTERVIEW_READONLY]),
            scopes(&[crate::scope::HIRE_INTERVIEW]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("talent_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
        ])
}
/// The reply to [`GetByTalent`](struct@GetByTalent).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByTalentResponse {
    /// The interviews, grouped by application. / 按投递分组的面试。
    pub items: Vec<GetByTalentTalentInterview>,
}
impl wire::Object for GetByTalentResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    GetByTalentResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetByTalent`](struct@GetByTalent).
    GetByTalentError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The interviews, grouped by application. / 按投递分组的面试。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByTalentTalentInterview {
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The interviews of the application. / 该投递下的面试。
    pub interview_list: Vec<v1::InterviewExtend>,
}
impl wire::Object for GetByTalentTalentInterview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("interview_list", &mut self.interview_list);
    }
}
crate::codegen::__impl_object! {
    GetByTalentTalentInterview
}
