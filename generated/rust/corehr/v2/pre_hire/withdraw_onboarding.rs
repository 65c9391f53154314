// Generated from spec/corehr/v2/pre_hire/withdraw_onboarding.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Withdraw the onboarding of a pre-hire / 撤销入职: [`WithdrawOnboarding`](struct@WithdrawOnboarding).
    pub fn withdraw_onboarding(
        &self,
        pre_hire_id: impl Into<String>,
        withdraw_reason: impl Into<String>,
    ) -> crate::codegen::Call<WithdrawOnboarding> {
        crate::codegen::Call::new(
            self.client,
            WithdrawOnboarding::new(pre_hire_id, withdraw_reason),
        )
    }
}
/// Withdraw the onboarding of a pre-hire / 撤销入职.
///
/// Withdraws the onboarding of a pre-hire who is ready for it. / 撤销一名已准备就绪的待入职人员的入职。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().pre_hire().withdraw_onboarding("7345005664477775407", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire:withdraw_onboarding`
///
/// Errors: [`WithdrawOnboardingError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/withdraw_onboarding)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawOnboarding {
    /// The ID of the pre-hire to act on; `corehr.v2.pre_hire.search` returns it.
    ///
    /// 要操作的待入职 ID，可由 `corehr.v2.pre_hire.search` 获取。
    /// - Example: `"7345005664477775407"`
    pub pre_hire_id: String,
    /// Why the onboarding is withdrawn, up to 500 characters. / 撤销入职的原因，不超过 500 字。
    /// - Example: `"text"`
    pub withdraw_reason: String,
}
impl WithdrawOnboarding {
    /// Creates the value from its required fields.
    pub fn new(
        pre_hire_id: impl Into<String>,
        withdraw_reason: impl Into<String>,
    ) -> Self {
        Self {
            pre_hire_id: pre_hire_id.into(),
            withdraw_reason: withdraw_reason.into(),
        }
    }
}
impl wire::Object for WithdrawOnboarding {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
        f.field("withdraw_reason", &mut self.withdraw_reason);
    }
}
crate::codegen::__impl_object! {
    WithdrawOnboarding
}
crate::codegen::__operation! {
    WithdrawOnboarding => WithdrawOnboardingResponse, WithdrawOnboardingError:
    Endpoint::new("corehr.v2.pre_hire.withdraw_onboarding", Post, "/open-apis/corehr/v2/pre_hires/withdraw_onboarding")
        .documented(text("撤销入职", "Withdraw the onboarding of a pre-hire"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/withdraw_onboarding")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PRE_HIRE_WITHDRAW_ONBOARDING])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[body("pre_hire_id", String).required(), body("withdraw_reason", String).required()])
}
/// The reply to [`WithdrawOnboarding`](struct@WithdrawOnboarding).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawOnboardingResponse {
    /// Whether the onboarding was withdrawn. / 是否已撤销入职。
    pub success: bool,
}
impl wire::Object for WithdrawOnboardingResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("success", &mut self.success);
    }
}
crate::codegen::__impl_object! {
    WithdrawOnboardingResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`WithdrawOnboarding`](struct@WithdrawOnboarding).
    WithdrawOnboardingError:
    /// [`1161116`](error::CONCURRENT_OPERATION): A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later.
    ConcurrentOperation = error::CONCURRENT_OPERATION,
    /// [`1161097`](error::PRE_HIRE_PERMISSION_DENIED): Permission denied, please contact the administrator.
    PreHirePermissionDenied = error::PRE_HIRE_PERMISSION_DENIED,
    /// [`1161105`](error::VIEW_PREHIRE_DENIED): You don't have the permission to view the prehire, or the prehire does not exist
    ViewPrehireDenied = error::VIEW_PREHIRE_DENIED,
    /// [`1161129`](error::PRE_HIRE_STAGE_NOT_ALLOWED): Unable to submit this task as pre-hire is in the \"{{label}}\" stage.
    PreHireStageNotAllowed = error::PRE_HIRE_STAGE_NOT_ALLOWED,
    /// `1161094` (HTTP 400): Invalid workflow operation.
    ///
    /// The present step of the workflow does not allow this. Query the onboarding status of the pre-hire and act in a step that allows it.
    ///
    /// 当前步骤不允许执行该操作。请查询待入职人员的入职状态，在允许的步骤再操作。
    InvalidWorkflowOperation = &ErrorInfo {
        message: "Invalid workflow operation.",
        ..*error::INVALID_WORKFLOW_OPERATION
    },
    /// [`1161001`](error::INVALID_PARAMETER1161001): param is invalid
    InvalidParameter1161001 = error::INVALID_PARAMETER1161001,
    /// `1161000` (HTTP 500): Server system error
    ///
    /// A call between systems of the service failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统调用上下游服务时出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UpstreamSystemError = &ErrorInfo {
        message: "Server system error",
        ..*error::UPSTREAM_SYSTEM_ERROR
    },
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
