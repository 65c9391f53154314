// Generated from spec/corehr/v2/cost_center/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Delete a cost center / 删除成本中心: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        cost_center_id: impl Into<String>,
        operation_reason: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(cost_center_id, operation_reason),
        )
    }
}
/// Delete a cost center / 删除成本中心.
///
/// Permanently deletes a cost center, which fails while employees, job changes or pre-hires refer to it.
///
/// 永久删除一个成本中心，仍被在职员工、异动或待入职单据关联时会失败。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().cost_center().delete("6862995757234914824", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:cost_center:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the cost center to delete, as returned by `corehr.v2.cost_center.create` or `corehr.v2.cost_center.search`.
    ///
    /// 要删除的成本中心的 ID，由 `corehr.v2.cost_center.create` 或 `corehr.v2.cost_center.search` 返回。
    /// - Example: `"6862995757234914824"`
    pub cost_center_id: String,
    /// The reason for the operation. / 进行此操作的原因。
    /// - Example: `"text"`
    pub operation_reason: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        cost_center_id: impl Into<String>,
        operation_reason: impl Into<String>,
    ) -> Self {
        Self {
            cost_center_id: cost_center_id.into(),
            operation_reason: operation_reason.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("operation_reason", &mut self.operation_reason);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v2.cost_center.delete", Delete, "/open-apis/corehr/v2/cost_centers/:cost_center_id")
        .documented(text("删除成本中心", "Delete a cost center"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COST_CENTER_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("cost_center_id", String).required(), body("operation_reason", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1160408`](error::COST_CENTER_IN_USE): Unable to delete
    CostCenterInUse = error::COST_CENTER_IN_USE,
}
