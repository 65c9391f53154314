// Generated from spec/corehr/v2/position/active.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Enable or disable a position / 启用或停用岗位: [`Active`](struct@Active).
    pub fn active(
        &self,
        position_id: impl Into<String>,
        active: bool,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<Active> {
        crate::codegen::Call::new(
            self.client,
            Active::new(position_id, active, effective_time),
        )
    }
}
/// Enable or disable a position / 启用或停用岗位.
///
/// Enables or disables a position given by its ID. / 按 ID 启用或停用一个岗位。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().position().active("6862995757234914823", true, "2020-01-01").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/positions/active`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:position:write`
///
/// Errors: [`ActiveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/active)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Active {
    /// The ID of the position, from `corehr.v2.position.query`. / 岗位 ID，可由 `corehr.v2.position.query` 得到。
    /// - Example: `"6862995757234914823"`
    pub position_id: String,
    /// Whether to activate (true) or deactivate (false) the position. / 启用（true）还是停用（false）该岗位。
    pub active: bool,
    /// When it takes effect. / 生效时间。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2020-01-01"`
    pub effective_time: String,
}
impl Active {
    /// Creates the value from its required fields.
    pub fn new(
        position_id: impl Into<String>,
        active: bool,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            position_id: position_id.into(),
            active,
            effective_time: effective_time.into(),
        }
    }
}
impl wire::Object for Active {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_id", &mut self.position_id);
        f.field("active", &mut self.active);
        f.field("effective_time", &mut self.effective_time);
    }
}
crate::codegen::__impl_object! {
    Active
}
crate::codegen::__operation! {
    Active => ActiveResponse, ActiveError:
    Endpoint::new("corehr.v2.position.active", Post, "/open-apis/corehr/v2/positions/active")
        .documented(text("启用或停用岗位", "Enable or disable a position"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/active")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_POSITION_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("position_id", String).required(),
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
    /// `1160267` (HTTP 400): Activation date cannot be earlier than the effective date of the last deactivated version
    ///
    /// The activation date is before the last deactivation took effect. Look up the effective date of the last version and use that date or a later one.
    ///
    /// 启用日期早于最近一次停用的生效日期。请查看最后一个版本的生效日期，并改用不早于它的日期。
    ActivationBeforeLastDeactivation = &ErrorInfo {
        message: "Activation date cannot be earlier than the effective date of the last deactivated version",
        ..*error::ACTIVATION_BEFORE_LAST_DEACTIVATION
    },
    /// `1160104` (HTTP 400): Record doesn't exist
    ///
    /// The position does not exist. Correct the `position_id` and make sure that the position is not deleted.
    ///
    /// 岗位记录不存在。请确认岗位 ID（`position_id`）正确，且该岗位未被删除。
    CustomFieldFormatError = &ErrorInfo {
        status: Some(400),
        message: "Record doesn't exist",
        fix: Text { zh: "岗位记录不存在。请确认岗位 ID（`position_id`）正确，且该岗位未被删除。", en: "The position does not exist. Correct the `position_id` and make sure that the position is not deleted." },
        ..*error::CUSTOM_FIELD_FORMAT_ERROR
    },
    /// `1160281` (HTTP 400): Failed to disable as 1 or more members of it are in a job status change process after the current deactivation date
    ///
    /// Job changes after the deactivation date still involve this company, organization or position. Finish them first, or change the date.
    ///
    /// 停用日期之后仍有人员的异动关联此记录（公司、组织或岗位）。请先处理完这些异动，或调整停用日期。
    DeactivationBlockedByJobChange = &ErrorInfo {
        message: "Failed to disable as 1 or more members of it are in a job status change process after the current deactivation date",
        ..*error::DEACTIVATION_BLOCKED_BY_JOB_CHANGE
    },
    /// `1160269` (HTTP 400): Effective date can't be later than the year 9999
    ///
    /// The effective date is after the year 9999. Use 9999-12-31 or earlier.
    ///
    /// 生效日期晚于 9999 年。请使用 9999-12-31 或更早的日期。
    EffectiveDateTooLate = &ErrorInfo {
        message: "Effective date can't be later than the year 9999",
        ..*error::EFFECTIVE_DATE_TOO_LATE
    },
    /// [`1160353`](error::EFFECTIVE_DATE_TOO_EARLY): Effective Date cannot earlier than 1900
    EffectiveDateTooEarly = error::EFFECTIVE_DATE_TOO_EARLY,
    /// `1160501` (HTTP 400): Failed to disable as it still has sub position(s) after the deactivation effective time.
    ///
    /// The position still has active subordinate positions after the deactivation date. Remove or move them first.
    ///
    /// 停用日期之后仍有生效的下级岗位。请先移除或调整这些下级岗位，再停用该岗位。
    JobChangeBeforeOnboarding = &ErrorInfo {
        message: "Failed to disable as it still has sub position(s) after the deactivation effective time.",
        fix: Text { zh: "停用日期之后仍有生效的下级岗位。请先移除或调整这些下级岗位，再停用该岗位。", en: "The position still has active subordinate positions after the deactivation date. Remove or move them first." },
        ..*error::JOB_CHANGE_BEFORE_ONBOARDING
    },
    /// `1160508` (HTTP 400): Failed to disable. As the position still has pre-hires after the deactivation effective time.
    ///
    /// Pre-hires still belong to this organization or position after the deactivation date. Settle them first, then deactivate it.
    ///
    /// 停用日期之后仍有待入职人员关联此组织或岗位。请先处理这些待入职人员，再停用。
    DeactivationBlockedByPreHire = &ErrorInfo {
        message: "Failed to disable. As the position still has pre-hires after the deactivation effective time.",
        ..*error::DEACTIVATION_BLOCKED_BY_PRE_HIRE
    },
    /// `1160268` (HTTP 400): Effective date for disabling the position can't be earlier than the effective date of the last version
    ///
    /// The deactivation date is before the effective date of the last version. Look up that date and use it or a later one.
    ///
    /// 停用日期早于最后一个版本的生效日期。请查看最后一个版本的生效日期，并改用不早于它的日期。
    DeactivationBeforeLastVersion = &ErrorInfo {
        message: "Effective date for disabling the position can't be earlier than the effective date of the last version",
        ..*error::DEACTIVATION_BEFORE_LAST_VERSION
    },
    /// `1161200` (HTTP 400): There are still enabled subordinates on the current deactivation date
    ///
    /// The position still has employees after the deactivation date. Move them first, then deactivate it.
    ///
    /// 停用日期之后，该岗位仍有在职员工。请先移除或调整这些员工，再停用该岗位。
    HasActiveSubordinates = &ErrorInfo {
        fix: Text { zh: "停用日期之后，该岗位仍有在职员工。请先移除或调整这些员工，再停用该岗位。", en: "The position still has employees after the deactivation date. Move them first, then deactivate it." },
        ..*error::HAS_ACTIVE_SUBORDINATES
    },
    /// [`1160266`](error::EFFECTIVE_DATE_NOT_AFTER_FIRST): Effective date must be later than the first effective date
    EffectiveDateNotAfterFirst = error::EFFECTIVE_DATE_NOT_AFTER_FIRST,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
