// Generated from spec/hire/v1/application/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create an application / 创建投递: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        talent_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(talent_id, job_id))
    }
}
/// Create an application / 创建投递.
///
/// Creates an application of a talent for a job; sources such as internal transfers require an onboarded talent.
///
/// 为一名人才在某个职位上创建投递，员工转岗或实习转正类来源要求人才已入职。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().application().create("6889020179456689671", "6889330484657424647").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/applications`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The ID of the talent, found in the list of talents. / 人才 ID，可从人才列表中取得。
    /// - Example: `"6889020179456689671"`
    pub talent_id: String,
    /// The ID of the job, found in the list of jobs. / 职位 ID，可从职位列表中取得。
    /// - Example: `"6889330484657424647"`
    pub job_id: String,
    /// The ID of the employee to bind to the talent, as a `user_id_type` ID. Needed when the source is an internal transfer or an intern conversion, where creating the application binds the two; no other source does.
    ///
    /// 要与该人才绑定的员工的用户 ID，类型由 `user_id_type` 决定。来源为员工转岗或实习生转正时必须填写，投递创建后员工与人才随即绑定；其他来源不会绑定。
    /// - Example: `"6930815272790114324"`
    pub user_id: Option<String>,
    /// The ID of the resume source, found in the list of resume sources. / 简历来源 ID，可从简历来源列表中取得。
    /// - Example: `"7115289562569591070"`
    pub resume_source_id: Option<String>,
    /// The codes of the cities the candidate prefers, found by querying the list of locations.
    ///
    /// 候选人意向城市的编码，可通过查询地点列表取得。
    /// - Example: `["CN_1"]`
    pub application_preferred_city_code_list: Option<Vec<String>>,
    /// Whether the candidate was sourced by HR or applied on their own. / 该投递是 HR 寻访所得还是候选人主动投递。
    /// - `1`: Sourced by HR / HR 寻访
    /// - `2`: Applied by the candidate / 候选人主动投递
    /// - Example: `1`
    pub delivery_type: Option<i64>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(talent_id: impl Into<String>, job_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            talent_id: talent_id.into(),
            job_id: job_id.into(),
            user_id: Default::default(),
            resume_source_id: Default::default(),
            application_preferred_city_code_list: Default::default(),
            delivery_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `resume_source_id`.
    #[must_use]
    pub fn resume_source_id(mut self, value: impl Into<String>) -> Self {
        self.resume_source_id = Some(value.into());
        self
    }
    /// Sets `application_preferred_city_code_list`.
    #[must_use]
    pub fn application_preferred_city_code_list(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.application_preferred_city_code_list = Some(value.into());
        self
    }
    /// Sets `delivery_type`.
    #[must_use]
    pub fn delivery_type(mut self, value: i64) -> Self {
        self.delivery_type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("talent_id", &mut self.talent_id);
        f.field("job_id", &mut self.job_id);
        f.field("user_id", &mut self.user_id);
        f.field("resume_source_id", &mut self.resume_source_id);
        f.field(
            "application_preferred_city_code_list",
            &mut self.application_preferred_city_code_list,
        );
        f.field("delivery_type", &mut self.delivery_type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.application.create", Post, "/open-apis/hire/v1/applications")
        .documented(text("创建投递", "Create an application"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_APPLICATION])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("talent_id", String).required(),
            body("job_id", String).required(),
            body("user_id", String),
            body("resume_source_id", String),
            body("application_preferred_city_code_list", Array),
            body("delivery_type", Integer),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the new application, with which it can be read back. / 新建投递的 ID，可用于获取投递信息。
    pub id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002102`](error::TALENT_NOT_FOUND): 人才不存在
    TalentNotFound = error::TALENT_NOT_FOUND,
    /// [`1002206`](error::DUPLICATE_APPLICATION): 存在重复投递
    DuplicateApplication = error::DUPLICATE_APPLICATION,
    /// [`1002222`](error::TALENT_LINKED_TO_OTHER_EMPLOYEE): 人才已关联其他员工
    TalentLinkedToOtherEmployee = error::TALENT_LINKED_TO_OTHER_EMPLOYEE,
    /// [`1002223`](error::EMPLOYEE_LINKED_TO_OTHER_TALENT): 员工已关联其他人才
    EmployeeLinkedToOtherTalent = error::EMPLOYEE_LINKED_TO_OTHER_TALENT,
    /// [`1002224`](error::LINKED_EMPLOYEE_NOT_FOUND): 员工不存在
    LinkedEmployeeNotFound = error::LINKED_EMPLOYEE_NOT_FOUND,
    /// [`1002511`](error::APPLICATION_COUNT_LIMIT_REACHED): 人才的投递次数已达到上限
    ApplicationCountLimitReached = error::APPLICATION_COUNT_LIMIT_REACHED,
    /// [`1002512`](error::RESUME_SOURCE_NOT_FOUND): 简历来源不存在
    ResumeSourceNotFound = error::RESUME_SOURCE_NOT_FOUND,
}
