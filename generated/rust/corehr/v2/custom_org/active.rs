// Generated from spec/corehr/v2/custom_org/active.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Enable or disable a custom organization / 启用/停用自定义组织: [`Active`](struct@Active).
    pub fn active(
        &self,
        org_id: impl Into<String>,
        object_api_name: impl Into<String>,
        active: bool,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<Active> {
        crate::codegen::Call::new(
            self.client,
            Active::new(org_id, object_api_name, active, effective_time),
        )
    }
}
/// Enable or disable a custom organization / 启用/停用自定义组织.
///
/// Enables or disables a custom organization; disabling stops its matching rule too and fails while it is in use.
///
/// 启用或停用一个自定义组织，停用时其自动匹配规则也停用，仍被引用时会失败。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().custom_org().active("6862995757234914823", "custom_org_01", true, "2020-01-01").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/custom_orgs/active`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:custom_org:write`
///
/// Errors: [`ActiveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/active)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Active {
    /// The ID of the custom organization, which is the `org_id`, from `corehr.v2.custom_org.query`.
    ///
    /// 自定义组织 ID，即 `org_id`，可由 `corehr.v2.custom_org.query` 得到。
    /// - Example: `"6862995757234914823"`
    pub org_id: String,
    /// The code of the organization type, shown in Feishu People under the custom organization in the organization settings.
    ///
    /// 组织类型的编码，可在飞书人事的“设置-组织配置”中对应的自定义组织目录下查看。
    /// - Example: `"custom_org_01"`
    pub object_api_name: String,
    /// Whether to activate (true) or deactivate (false). / true 表示启用，false 表示停用。
    pub active: bool,
    /// The date on which this takes effect, at 00:00:00, as `YYYY-MM-DD`.
    ///
    /// 生效日期，格式为 `YYYY-MM-DD`，从当天 00:00:00 起生效。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2020-01-01"`
    pub effective_time: String,
}
impl Active {
    /// Creates the value from its required fields.
    pub fn new(
        org_id: impl Into<String>,
        object_api_name: impl Into<String>,
        active: bool,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            object_api_name: object_api_name.into(),
            active,
            effective_time: effective_time.into(),
        }
    }
}
impl wire::Object for Active {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("org_id", &mut self.org_id);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("active", &mut self.active);
        f.field("effective_time", &mut self.effective_time);
    }
}
crate::codegen::__impl_object! {
    Active
}
crate::codegen::__operation! {
    Active => ActiveResponse, ActiveError:
    Endpoint::new("corehr.v2.custom_org.active", Post, "/open-apis/corehr/v2/custom_orgs/active")
        .documented(text("启用/停用自定义组织", "Enable or disable a custom organization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/active")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_CUSTOM_ORG_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("org_id", String).required(),
            body("object_api_name", String).required(),
            body("active", Boolean).required(),
            body("effective_time", String).required(),
        ])
}
/// The reply to [`Active`](struct@Active).
pub type ActiveResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Active`](struct@Active).
    ActiveError:
    /// [`1160285`](error::DEACTIVATION_BLOCKED_BY_EMPLOYEE): Failed to disable as it still has active employees after the deactivation effective time.
    DeactivationBlockedByEmployee = error::DEACTIVATION_BLOCKED_BY_EMPLOYEE,
    /// `1160281` (HTTP 400): 1 or more members are in a job status change process after the current deactivation date
    ///
    /// Job changes after the deactivation date still involve this company, organization or position. Finish them first, or change the date.
    ///
    /// 停用日期之后仍有人员的异动关联此记录（公司、组织或岗位）。请先处理完这些异动，或调整停用日期。
    DeactivationBlockedByJobChange = &ErrorInfo {
        message: "1 or more members are in a job status change process after the current deactivation date",
        ..*error::DEACTIVATION_BLOCKED_BY_JOB_CHANGE
    },
    /// [`1160508`](error::DEACTIVATION_BLOCKED_BY_PRE_HIRE): Still has an individual to be onboarded after the current deactivation date
    DeactivationBlockedByPreHire = error::DEACTIVATION_BLOCKED_BY_PRE_HIRE,
    /// `1160268` (HTTP 400): Effective date for disabling the custom organization can't be earlier than the effective date of the last version
    ///
    /// The deactivation date is before the effective date of the last version. Look up that date and use it or a later one.
    ///
    /// 停用日期早于最后一个版本的生效日期。请查看最后一个版本的生效日期，并改用不早于它的日期。
    DeactivationBeforeLastVersion = &ErrorInfo {
        message: "Effective date for disabling the custom organization can't be earlier than the effective date of the last version",
        ..*error::DEACTIVATION_BEFORE_LAST_VERSION
    },
    /// [`1161200`](error::HAS_ACTIVE_SUBORDINATES): There are still enabled subordinates on the current deactivation date
    HasActiveSubordinates = error::HAS_ACTIVE_SUBORDINATES,
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
