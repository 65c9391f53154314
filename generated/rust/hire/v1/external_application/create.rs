// Generated from spec/hire/v1/external_application/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create an external application / 创建外部投递: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.external_id(…))`.
    pub fn create(&self, talent_id: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(talent_id))
    }
}
/// Create an external application / 创建外部投递.
///
/// Imports an application from another system. / 导入一条来自其他系统的投递。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_application().create("6960663240925956459").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/external_applications`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_application`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The key of the application in the external system, used only for idempotence: the same value can create one only once in 24 hours. Without it, nothing is checked.
    ///
    /// 投递在外部系统中的主键，只用于防止重复创建：填写后，同一个值 24 小时内只能创建一次；不填则不检查。
    /// - Example: `"729557715718"`
    pub external_id: Option<String>,
    /// Whether the job is for experienced hires or campus recruitment. / 职位属于社招还是校招。
    /// - `1`: Experienced hires / 社招
    /// - `2`: Campus recruitment / 校招
    /// - Example: `1`
    pub job_recruitment_type: Option<i64>,
    /// The title of the job applied for. / 所投职位的名称。
    /// - Example: `"text"`
    pub job_title: Option<String>,
    /// The name of the resume source. / 简历来源的名称。
    /// - Example: `"text"`
    pub resume_source: Option<String>,
    /// The name of the stage the application is in. / 投递所处阶段的名称。
    /// - Example: `"text"`
    pub stage: Option<String>,
    /// The ID of the talent, found in the list of talents. / 人才 ID，可从人才列表中取得。
    /// - Example: `"6960663240925956459"`
    pub talent_id: String,
    /// Why it was terminated. / 终止的原因。
    /// - Example: `"text"`
    pub termination_reason: Option<String>,
    /// How the application came about. / 候选人以何种方式进入投递。
    /// - `1`: Sourced by HR / HR 寻访
    /// - `2`: Applied by the candidate / 候选人主动投递
    /// - `3`: Talent recommended / 人才推荐
    /// - `4`: Other / 其他
    /// - Example: `1`
    pub delivery_type: Option<i64>,
    /// When the application was terminated in the external system, in milliseconds since 1970.
    ///
    /// 投递在外部系统中终止的时间，毫秒级时间戳。
    /// - Example: `1618500278645`
    pub modify_time: Option<i64>,
    /// When the application was created in the external system, in milliseconds since 1970.
    ///
    /// 投递在外部系统中创建的时间，毫秒级时间戳。
    /// - Example: `1618500278644`
    pub create_time: Option<i64>,
    /// The type of reason that ended the application. / 终止投递的原因的类型。
    /// - Example: `"text"`
    pub termination_type: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(talent_id: impl Into<String>) -> Self {
        Self {
            external_id: Default::default(),
            job_recruitment_type: Default::default(),
            job_title: Default::default(),
            resume_source: Default::default(),
            stage: Default::default(),
            talent_id: talent_id.into(),
            termination_reason: Default::default(),
            delivery_type: Default::default(),
            modify_time: Default::default(),
            create_time: Default::default(),
            termination_type: Default::default(),
        }
    }
    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets `job_recruitment_type`.
    #[must_use]
    pub fn job_recruitment_type(mut self, value: i64) -> Self {
        self.job_recruitment_type = Some(value);
        self
    }
    /// Sets `job_title`.
    #[must_use]
    pub fn job_title(mut self, value: impl Into<String>) -> Self {
        self.job_title = Some(value.into());
        self
    }
    /// Sets `resume_source`.
    #[must_use]
    pub fn resume_source(mut self, value: impl Into<String>) -> Self {
        self.resume_source = Some(value.into());
        self
    }
    /// Sets `stage`.
    #[must_use]
    pub fn stage(mut self, value: impl Into<String>) -> Self {
        self.stage = Some(value.into());
        self
    }
    /// Sets `termination_reason`.
    #[must_use]
    pub fn termination_reason(mut self, value: impl Into<String>) -> Self {
        self.termination_reason = Some(value.into());
        self
    }
    /// Sets `delivery_type`.
    #[must_use]
    pub fn delivery_type(mut self, value: i64) -> Self {
        self.delivery_type = Some(value);
        self
    }
    /// Sets `modify_time`.
    #[must_use]
    pub fn modify_time(mut self, value: i64) -> Self {
        self.modify_time = Some(value);
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `termination_type`.
    #[must_use]
    pub fn termination_type(mut self, value: impl Into<String>) -> Self {
        self.termination_type = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_id", &mut self.external_id);
        f.field("job_recruitment_type", &mut self.job_recruitment_type);
        f.field("job_title", &mut self.job_title);
        f.field("resume_source", &mut self.resume_source);
        f.field("stage", &mut self.stage);
        f.field("talent_id", &mut self.talent_id);
        f.field("termination_reason", &mut self.termination_reason);
        f.field("delivery_type", &mut self.delivery_type);
        f.field("modify_time", &mut self.modify_time);
        f.field("create_time", &mut self.create_time);
        f.field("termination_type", &mut self.termination_type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.external_application.create", Post, "/open-apis/hire/v1/external_applications")
        .documented(text("创建外部投递", "Create an external application"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            body("external_id", String),
            body("job_recruitment_type", Integer),
            body("job_title", String),
            body("resume_source", String),
            body("stage", String),
            body("talent_id", String).required(),
            body("termination_reason", String),
            body("delivery_type", Integer),
            body("modify_time", Integer),
            body("create_time", Integer),
            body("termination_type", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The external application. / 新建的外部投递。
    pub external_application: v1::ExternalApplication,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_application", &mut self.external_application);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "系统异常",
        ..*error::INTERNAL_ERROR
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002102`](error::TALENT_NOT_FOUND): 人才不存在
    TalentNotFound = error::TALENT_NOT_FOUND,
}
