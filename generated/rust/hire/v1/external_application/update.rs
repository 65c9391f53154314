// Generated from spec/hire/v1/external_application/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update an external application / 更新外部投递: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.job_recruitment_type(…))`.
    pub fn update(
        &self,
        external_application_id: impl Into<String>,
        talent_id: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(external_application_id, talent_id),
        )
    }
}
/// Update an external application / 更新外部投递.
///
/// Updates one external application given by its ID. / 按 ID 更新一条外部投递的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_application().update("6960663240925956660", "6960663240925956459").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/hire/v1/external_applications/:external_application_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_application`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the external application, found in the list of external applications. / 外部投递 ID，可从外部投递列表中取得。
    /// - Example: `"6960663240925956660"`
    pub external_application_id: String,
    /// Whether the job is for experienced hires or campus recruitment, empty by default. / 职位属于社招还是校招，默认为空。
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
    /// The ID of the talent, with which the talent can be read. / 人才 ID，可用于获取人才信息。
    /// - Example: `"6960663240925956459"`
    pub talent_id: String,
    /// Why it was terminated. / 终止的原因。
    /// - Example: `"text"`
    pub termination_reason: Option<String>,
    /// How the application came about, empty by default. / 候选人以何种方式进入投递，默认为空。
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
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        external_application_id: impl Into<String>,
        talent_id: impl Into<String>,
    ) -> Self {
        Self {
            external_application_id: external_application_id.into(),
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
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_application_id", &mut self.external_application_id);
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
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("hire.v1.external_application.update", Put, "/open-apis/hire/v1/external_applications/:external_application_id")
        .documented(text("更新外部投递", "Update an external application"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("external_application_id", String).required(),
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
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// `external_application`
    pub external_application: v1::ExternalApplication,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_application", &mut self.external_application);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
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
}
