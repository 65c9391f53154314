// Generated from spec/corehr/v2/probation_assessment/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
impl super::Api<'_> {
    /// Add probation assessments / 新增试用期考核信息: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        employment_id: impl Into<String>,
        assessments: impl Into<Vec<CreateAssessmentForCreate>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(employment_id, assessments))
    }
}
/// Add probation assessments / 新增试用期考核信息.
///
/// Adds results of probation assessments of an employee; the feature must be enabled first.
///
/// 新增员工的试用期考核结果，需先启用考核功能。
///
/// - `POST /open-apis/corehr/v2/probation/assessments`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:probation.assessment:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"6822122262122064111"`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The employment ID of the employee on probation. / 试用期员工的雇佣 ID。
    /// - Example: `"7140964208476371111"`
    pub employment_id: String,
    /// The assessment results of the probation. / 试用期考核结果列表。
    pub assessments: Vec<CreateAssessmentForCreate>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        employment_id: impl Into<String>,
        assessments: impl Into<Vec<CreateAssessmentForCreate>>,
    ) -> Self {
        Self {
            client_token: Default::default(),
            user_id_type: Default::default(),
            employment_id: employment_id.into(),
            assessments: assessments.into(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employment_id", &mut self.employment_id);
        f.field("assessments", &mut self.assessments);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.probation_assessment.create", Post, "/open-apis/corehr/v2/probation/assessments")
        .documented(text("新增试用期考核信息", "Add probation assessments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation-assessment/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("client_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("employment_id", String).required(),
            body("assessments", Array).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The IDs of the assessment results created, in the order of the request. / 新建的考核结果 ID 列表，顺序与请求一致。
    pub assessment_ids: Vec<String>,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("assessment_ids", &mut self.assessment_ids);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
/// The assessment results of the probation. / 试用期考核结果列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAssessmentForCreate {
    /// The state of the assessment. / 考核状态。
    pub assessment_status: v2::AssessmentStatus,
    /// The result of the assessment. / 考核结果。
    pub assessment_result: Option<v2::AssessmentResult>,
    /// The score of the assessment. / 考核得分。
    /// - Example: `99.9`
    pub assessment_score: Option<f64>,
    /// The grade of the assessment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `probation_management` and `custom_api_name` to `final_assessment_grade`.
    ///
    /// 考核等级，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `probation_management`，`custom_api_name` 为 `final_assessment_grade`）。
    /// - Example: `"grade_a"`
    pub assessment_grade: Option<String>,
    /// The comment of the assessment. / 考核评语。
    /// - Example: `"text"`
    pub assessment_comment: Option<String>,
    /// The URL of the page with the result. / 考核结果页面的链接。
    /// - Example: `"text"`
    pub assessment_detail: Option<String>,
    /// Whether this is the final result. / 是否为最终考核结果。
    pub is_final_asssessment: bool,
}
impl CreateAssessmentForCreate {
    /// Creates the value from its required fields.
    pub fn new(
        assessment_status: v2::AssessmentStatus,
        is_final_asssessment: bool,
    ) -> Self {
        Self {
            assessment_status,
            assessment_result: Default::default(),
            assessment_score: Default::default(),
            assessment_grade: Default::default(),
            assessment_comment: Default::default(),
            assessment_detail: Default::default(),
            is_final_asssessment,
        }
    }
    /// Sets `assessment_result`.
    #[must_use]
    pub fn assessment_result(mut self, value: v2::AssessmentResult) -> Self {
        self.assessment_result = Some(value);
        self
    }
    /// Sets `assessment_score`.
    #[must_use]
    pub fn assessment_score(mut self, value: f64) -> Self {
        self.assessment_score = Some(value);
        self
    }
    /// Sets `assessment_grade`.
    #[must_use]
    pub fn assessment_grade(mut self, value: impl Into<String>) -> Self {
        self.assessment_grade = Some(value.into());
        self
    }
    /// Sets `assessment_comment`.
    #[must_use]
    pub fn assessment_comment(mut self, value: impl Into<String>) -> Self {
        self.assessment_comment = Some(value.into());
        self
    }
    /// Sets `assessment_detail`.
    #[must_use]
    pub fn assessment_detail(mut self, value: impl Into<String>) -> Self {
        self.assessment_detail = Some(value.into());
        self
    }
}
impl wire::Object for CreateAssessmentForCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("assessment_status", &mut self.assessment_status);
        f.field("assessment_result", &mut self.assessment_result);
        f.field("assessment_score", &mut self.assessment_score);
        f.field("assessment_grade", &mut self.assessment_grade);
        f.field("assessment_comment", &mut self.assessment_comment);
        f.field("assessment_detail", &mut self.assessment_detail);
        f.field("is_final_asssessment", &mut self.is_final_asssessment);
    }
}
crate::codegen::__impl_object! {
    CreateAssessmentForCreate
}
