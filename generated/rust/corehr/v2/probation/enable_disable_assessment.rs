// Generated from spec/corehr/v2/probation/enable_disable_assessment.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Enable or disable probation assessment / 启用/停用试用期考核功能: [`EnableDisableAssessment`](struct@EnableDisableAssessment).
    ///
    /// Optional fields are set on the call: `.with(|request| request.app_url(…))`.
    pub fn enable_disable_assessment(
        &self,
        active: bool,
    ) -> crate::codegen::Call<EnableDisableAssessment> {
        crate::codegen::Call::new(self.client, EnableDisableAssessment::new(active))
    }
}
/// Enable or disable probation assessment / 启用/停用试用期考核功能.
///
/// Enables or disables probation assessment; enabling turns its fields on and lets results be updated through the API.
///
/// 启用或停用试用期考核功能，启用后相关字段自动启用，并可通过接口更新考核结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().probation().enable_disable_assessment(true).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/probation/enable_disable_assessment`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:probation.assessment:write`
///
/// Errors: [`EnableDisableAssessmentError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/enable_disable_assessment)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableDisableAssessment {
    /// Whether probation assessment is enabled; when it is, the probation management page shows the fields about assessment.
    ///
    /// 是否启用试用期考核；启用后，试用期管理页面显示考核相关字段。
    pub active: bool,
    /// The URL at which the assessment system is entered, needed for enabling the feature.
    ///
    /// 试用期考核系统的入口链接，启用考核功能时必须填写。
    /// - Example: `"text"`
    pub app_url: Option<String>,
}
impl EnableDisableAssessment {
    /// Creates the value from its required fields.
    pub fn new(active: bool) -> Self {
        Self {
            active,
            app_url: Default::default(),
        }
    }
    /// Sets `app_url`.
    #[must_use]
    pub fn app_url(mut self, value: impl Into<String>) -> Self {
        self.app_url = Some(value.into());
        self
    }
}
impl wire::Object for EnableDisableAssessment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("active", &mut self.active);
        f.field("app_url", &mut self.app_url);
    }
}
crate::codegen::__impl_object! {
    EnableDisableAssessment
}
crate::codegen::__operation! {
    EnableDisableAssessment => EnableDisableAssessmentResponse, EnableDisableAssessmentError:
    Endpoint::new("corehr.v2.probation.enable_disable_assessment", Post, "/open-apis/corehr/v2/probation/enable_disable_assessment")
        .documented(text("启用/停用试用期考核功能", "Enable or disable probation assessment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/enable_disable_assessment")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[body("active", Boolean).required(), body("app_url", String)])
}
/// The reply to [`EnableDisableAssessment`](struct@EnableDisableAssessment).
pub type EnableDisableAssessmentResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`EnableDisableAssessment`](struct@EnableDisableAssessment).
    EnableDisableAssessmentError:
    /// `1161025` (HTTP 400): Do not repeatedly turn on/off the function
    ///
    /// The feature is already switched on or off as requested. Do not repeat the call.
    ///
    /// 该功能已处于所要求的开启或关闭状态。请勿重复操作。
    CostCenterToBeDeactivated = &ErrorInfo {
        message: "Do not repeatedly turn on/off the function",
        fix: Text { zh: "该功能已处于所要求的开启或关闭状态。请勿重复操作。", en: "The feature is already switched on or off as requested. Do not repeat the call." },
        ..*error::COST_CENTER_TO_BE_DEACTIVATED
    },
}
