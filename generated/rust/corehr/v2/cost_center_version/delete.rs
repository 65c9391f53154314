// Generated from spec/corehr/v2/cost_center_version/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Revoke a version of a cost center / 撤销成本中心版本: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        cost_center_id: impl Into<String>,
        version_id: impl Into<String>,
        operation_reason: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(cost_center_id, version_id, operation_reason),
        )
    }
}
/// Revoke a version of a cost center / 撤销成本中心版本.
///
/// Permanently revokes a version of a cost center, which can no longer be searched afterward.
///
/// 永久撤销成本中心的一个版本，之后不能再搜索到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().cost_center_version().delete("6862995757234914824", "6862995757234914824", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:cost_center:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the cost center, from `corehr.v2.cost_center.search`.
    ///
    /// 成本中心 ID，可由 `corehr.v2.cost_center.search` 得到。
    /// - Example: `"6862995757234914824"`
    pub cost_center_id: String,
    /// The ID of the version of the cost center, from `corehr.v2.cost_center.search`.
    ///
    /// 成本中心版本的 ID，可由 `corehr.v2.cost_center.search` 得到。
    /// - Example: `"6862995757234914824"`
    pub version_id: String,
    /// The reason for the operation. / 进行此操作的原因。
    /// - Example: `"text"`
    pub operation_reason: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        cost_center_id: impl Into<String>,
        version_id: impl Into<String>,
        operation_reason: impl Into<String>,
    ) -> Self {
        Self {
            cost_center_id: cost_center_id.into(),
            version_id: version_id.into(),
            operation_reason: operation_reason.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("version_id", &mut self.version_id);
        f.field("operation_reason", &mut self.operation_reason);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v2.cost_center_version.delete", Delete, "/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id")
        .documented(text("撤销成本中心版本", "Revoke a version of a cost center"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COST_CENTER_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("cost_center_id", String).required(),
            path("version_id", String).required(),
            body("operation_reason", String).required(),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1160409`](error::CANNOT_REVOKE_FIRST_VERSION): Unable to perform this action
    CannotRevokeFirstVersion = error::CANNOT_REVOKE_FIRST_VERSION,
}
