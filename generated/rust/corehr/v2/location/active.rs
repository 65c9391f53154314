// Generated from spec/corehr/v2/location/active.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Enable or disable a location / 启用/停用地点: [`Active`](struct@Active).
    pub fn active(
        &self,
        location_id: impl Into<String>,
        effective_time: impl Into<String>,
        active: bool,
        operation_reason: impl Into<String>,
    ) -> crate::codegen::Call<Active> {
        crate::codegen::Call::new(
            self.client,
            Active::new(location_id, effective_time, active, operation_reason),
        )
    }
}
/// Enable or disable a location / 启用/停用地点.
///
/// Enables or disables a location, adding or changing the version of the effective date; disabling fails while it is in use.
///
/// 启用或停用一个地点，并按生效时间新增或修改版本，仍被引用时不能停用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().location().active("1616161616", "2020-01-01", true, "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/locations/active`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:locations:write`
///
/// Errors: [`ActiveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/active)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Active {
    /// The ID of the location, as returned by `corehr.v1.location.create` or `corehr.v1.location.list`.
    ///
    /// 地点 ID，由 `corehr.v1.location.create` 或 `corehr.v1.location.list` 返回。
    /// - Example: `"1616161616"`
    pub location_id: String,
    /// The date on which the location is activated or deactivated, at 00:00:00, as `YYYY-MM-DD`.
    ///
    /// 启用或停用的生效日期，格式为 `YYYY-MM-DD`，从当天 00:00:00 起生效。
    /// - Example: `"2020-01-01"`
    pub effective_time: String,
    /// Whether the location is to be active (true) or not. / 地点的状态，true 为启用，false 为停用。
    pub active: bool,
    /// The reason for the operation. / 进行此操作的原因。
    /// - Example: `"text"`
    pub operation_reason: String,
}
impl Active {
    /// Creates the value from its required fields.
    pub fn new(
        location_id: impl Into<String>,
        effective_time: impl Into<String>,
        active: bool,
        operation_reason: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            effective_time: effective_time.into(),
            active,
            operation_reason: operation_reason.into(),
        }
    }
}
impl wire::Object for Active {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
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
    Endpoint::new("corehr.v2.location.active", Post, "/open-apis/corehr/v2/locations/active")
        .documented(text("启用/停用地点", "Enable or disable a location"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/active")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_LOCATIONS_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("location_id", String).required(),
            body("effective_time", String).required(),
            body("active", Boolean).required(),
            body("operation_reason", String).required(),
        ])
}
/// The reply to [`Active`](struct@Active).
pub type ActiveResponse = wire::Empty;
/// The documented errors of [`Active`](struct@Active).
pub type ActiveError = crate::codegen::NoError;
