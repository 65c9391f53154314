// Generated from spec/corehr/v2/cost_allocation/remove_version.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Delete a cost allocation / 删除成本分摊: [`RemoveVersion`](struct@RemoveVersion).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn remove_version(
        &self,
        employment_id: impl Into<String>,
    ) -> crate::codegen::Call<RemoveVersion> {
        crate::codegen::Call::new(self.client, RemoveVersion::new(employment_id))
    }
}
/// Delete a cost allocation / 删除成本分摊.
///
/// Deletes a version of the cost allocation of an employee. / 删除员工的一个成本分摊版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().cost_allocation().remove_version("7862995757234914824").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/cost_allocations/remove_version`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:cost_allocation:write`
///
/// Errors: [`RemoveVersionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/remove_version)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveVersion {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Length: 0 to 128
    /// - Example: `"1245464678"`
    pub client_token: Option<String>,
    /// The employment ID of the employee whose cost allocation is deleted, from `corehr.v2.employee.search`.
    ///
    /// 要删除哪个员工的成本分摊，填其雇佣 ID，可由 `corehr.v2.employee.search` 得到。
    /// - Example: `"7862995757234914824"`
    pub employment_id: String,
    /// The version of the cost allocation to delete. / 要删除的成本分摊版本。
    pub cost_allocation: Option<v2::EmploymentCostAllocationInput>,
}
impl RemoveVersion {
    /// Creates the value from its required fields.
    pub fn new(employment_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            client_token: Default::default(),
            employment_id: employment_id.into(),
            cost_allocation: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `cost_allocation`.
    #[must_use]
    pub fn cost_allocation(mut self, value: v2::EmploymentCostAllocationInput) -> Self {
        self.cost_allocation = Some(value);
        self
    }
}
impl wire::Object for RemoveVersion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("client_token", &mut self.client_token);
        f.field("employment_id", &mut self.employment_id);
        f.field("cost_allocation", &mut self.cost_allocation);
    }
}
crate::codegen::__impl_object! {
    RemoveVersion
}
crate::codegen::__operation! {
    RemoveVersion => RemoveVersionResponse, RemoveVersionError:
    Endpoint::new("corehr.v2.cost_allocation.remove_version", Post, "/open-apis/corehr/v2/cost_allocations/remove_version")
        .documented(text("删除成本分摊", "Delete a cost allocation"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/remove_version")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COST_ALLOCATION_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("client_token", String),
            body("employment_id", String).required(),
            body("cost_allocation", Object),
        ])
}
/// The reply to [`RemoveVersion`](struct@RemoveVersion).
pub type RemoveVersionResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`RemoveVersion`](struct@RemoveVersion).
    RemoveVersionError:
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
