// Generated from spec/corehr/v2/company/active.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Enable or disable a company / 启用/停用公司: [`Active`](struct@Active).
    pub fn active(
        &self,
        company_id: impl Into<String>,
        effective_time: impl Into<String>,
        active: bool,
        operation_reason: impl Into<String>,
    ) -> crate::codegen::Call<Active> {
        crate::codegen::Call::new(
            self.client,
            Active::new(company_id, effective_time, active, operation_reason),
        )
    }
}
/// Enable or disable a company / 启用/停用公司.
///
/// Enables or disables a company; disabling fails while employees, job changes or pre-hires refer to it.
///
/// 启用或停用一个公司，仍有在职员工、异动或待入职单据关联时不能停用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().company().active("1616161616", "2020-01-01", true, "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/companies/active`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:company:write`
///
/// Errors: [`ActiveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/active)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Active {
    /// The ID of the company to activate or deactivate, from `corehr.v1.company.list`.
    ///
    /// 要启用或停用的公司的 ID，可由 `corehr.v1.company.list` 得到。
    /// - Example: `"1616161616"`
    pub company_id: String,
    /// The date on which the company is activated or deactivated, as `YYYY-MM-DD`. It takes effect at 00:00:00.
    ///
    /// 启用或停用的生效日期，格式为 `YYYY-MM-DD`，从当天 00:00:00 起生效。
    /// - Example: `"2020-01-01"`
    pub effective_time: String,
    /// Whether to activate (true) or deactivate (false). / true 表示启用，false 表示停用。
    pub active: bool,
    /// The reason for the operation. / 进行此操作的原因。
    /// - Example: `"text"`
    pub operation_reason: String,
}
impl Active {
    /// Creates the value from its required fields.
    pub fn new(
        company_id: impl Into<String>,
        effective_time: impl Into<String>,
        active: bool,
        operation_reason: impl Into<String>,
    ) -> Self {
        Self {
            company_id: company_id.into(),
            effective_time: effective_time.into(),
            active,
            operation_reason: operation_reason.into(),
        }
    }
}
impl wire::Object for Active {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_id", &mut self.company_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("active", &mut self.active);
        f.field("operation_reason", &mut self.operation_reason);
    }
}
crate::codegen::__impl_object! {
    Active
}
crate::codegen::__operation! {
    Active => ActiveResponse, ActiveError:
    Endpoint::new("corehr.v2.company.active", Post, "/open-apis/corehr/v2/companies/active")
        .documented(text("启用/停用公司", "Enable or disable a company"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/active")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COMPANY_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("company_id", String).required(),
            body("effective_time", String).required(),
            body("active", Boolean).required(),
            body("operation_reason", String).required(),
        ])
}
/// The reply to [`Active`](struct@Active).
pub type ActiveResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Active`](struct@Active).
    ActiveError:
    /// `1160402` (HTTP 400): param is invalid
    ///
    /// A parameter has an invalid format. Compare the parameters with those of the operation.
    ///
    /// 请求参数的格式不合法。请对照该接口的字段说明修正参数。
    InvalidParameter1160402 = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER1160402
    },
    /// [`1160267`](error::ACTIVATION_BEFORE_LAST_DEACTIVATION): Activation date cannot be earlier than the effeective date of the last deactivated version
    ActivationBeforeLastDeactivation = error::ACTIVATION_BEFORE_LAST_DEACTIVATION,
    /// [`1160268`](error::DEACTIVATION_BEFORE_LAST_VERSION): Effective date for disabling can't be earlier than theeffective date of the last version
    DeactivationBeforeLastVersion = error::DEACTIVATION_BEFORE_LAST_VERSION,
    /// [`1160350`](error::PARENT_COMPANY_DEACTIVATED): Failed to enable. Its parent has been deactivated on
    ParentCompanyDeactivated = error::PARENT_COMPANY_DEACTIVATED,
    /// `1160501` (HTTP 400): Failed to disable this as it still has sub after the deactivation effective time
    ///
    /// The company still has active subordinates after the deactivation date. Deactivate or move them first.
    ///
    /// 停用日期之后仍有启用中的下级公司。请先停用或调整下级，再停用该公司。
    JobChangeBeforeOnboarding = &ErrorInfo {
        message: "Failed to disable this as it still has sub after the deactivation effective time",
        fix: Text { zh: "停用日期之后仍有启用中的下级公司。请先停用或调整下级，再停用该公司。", en: "The company still has active subordinates after the deactivation date. Deactivate or move them first." },
        ..*error::JOB_CHANGE_BEFORE_ONBOARDING
    },
    /// [`1160072`](error::COMPANY_STILL_IN_USE): Unable to deactivate, because there are still active contracts or employees or pre-hires in it since effective time
    CompanyStillInUse = error::COMPANY_STILL_IN_USE,
    /// [`1160281`](error::DEACTIVATION_BLOCKED_BY_JOB_CHANGE): Failed to disable as 1 or more members of it are in a job status change process after the current deactcivation date
    DeactivationBlockedByJobChange = error::DEACTIVATION_BLOCKED_BY_JOB_CHANGE,
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
