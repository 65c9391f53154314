// Generated from spec/corehr/v2/cost_center/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Enable or disable a cost center / 启用 / 停用成本中心: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        cost_center_id: impl Into<String>,
        effective_time: impl Into<String>,
        active: bool,
        operation_reason: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(cost_center_id, effective_time, active, operation_reason),
        )
    }
}
/// Enable or disable a cost center / 启用 / 停用成本中心.
///
/// Enables or disables a cost center, adding or changing the version of the effective date; disabling fails while it is in use.
///
/// 启用或停用一个成本中心，并按生效时间新增或修改版本，仍被引用时不能停用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().cost_center().patch("6862995757234914824", "2020-01-01", true, "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:cost_center:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the cost center, from `corehr.v2.cost_center.search`.
    ///
    /// 成本中心 ID，可由 `corehr.v2.cost_center.search` 得到。
    /// - Example: `"6862995757234914824"`
    pub cost_center_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The date on which the version takes effect, at 00:00:00, as `YYYY-MM-DD`.
    ///
    /// 版本生效的日期，格式为 `YYYY-MM-DD`，从当天 00:00:00 起生效。
    /// - Example: `"2020-01-01"`
    pub effective_time: String,
    /// Whether the cost center is to be active (true) or not. / 启用还是停用该成本中心，true 为启用。
    pub active: bool,
    /// The reason for the operation. / 进行此操作的原因。
    /// - Example: `"text"`
    pub operation_reason: String,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        cost_center_id: impl Into<String>,
        effective_time: impl Into<String>,
        active: bool,
        operation_reason: impl Into<String>,
    ) -> Self {
        Self {
            cost_center_id: cost_center_id.into(),
            user_id_type: Default::default(),
            effective_time: effective_time.into(),
            active,
            operation_reason: operation_reason.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("effective_time", &mut self.effective_time);
        f.field("active", &mut self.active);
        f.field("operation_reason", &mut self.operation_reason);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v2.cost_center.patch", Patch, "/open-apis/corehr/v2/cost_centers/:cost_center_id")
        .documented(text("启用 / 停用成本中心", "Enable or disable a cost center"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COST_CENTER_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("cost_center_id", String).required(),
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("effective_time", String).required(),
            body("active", Boolean).required(),
            body("operation_reason", String).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The cost center as it is after the operation. / 操作之后的成本中心。
    pub cost_center: v2::CostCenter,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center", &mut self.cost_center);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1160402` (HTTP 400): Param is invalid
    ///
    /// A parameter has an invalid format. Correct it by the cause that the [error codes of cost centers](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/error-code) give.
    ///
    /// 请求参数的格式不合法。请按[成本中心错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/error-code)中的具体原因修正参数。
    InvalidParameter1160402 = &ErrorInfo {
        fix: Text { zh: "请求参数的格式不合法。请按[成本中心错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/error-code)中的具体原因修正参数。", en: "A parameter has an invalid format. Correct it by the cause that the [error codes of cost centers](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/error-code) give." },
        links: &[Link { text: "成本中心错误码", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/error-code" }],
        ..*error::INVALID_PARAMETER1160402
    },
    /// [`1160403`](error::COST_CENTER_CODE_ALREADY_EXISTS): Code already exists
    CostCenterCodeAlreadyExists = error::COST_CENTER_CODE_ALREADY_EXISTS,
    /// [`1160405`](error::REFERENCED_OBJECT_NOT_ACTIVE): Some objects will expire soon
    ReferencedObjectNotActive = error::REFERENCED_OBJECT_NOT_ACTIVE,
    /// [`1160406`](error::CIRCULAR_COST_CENTER_HIERARCHY): Invalid structure
    CircularCostCenterHierarchy = error::CIRCULAR_COST_CENTER_HIERARCHY,
}
