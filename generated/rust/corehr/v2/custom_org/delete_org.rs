// Generated from spec/corehr/v2/custom_org/delete_org.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Delete a custom organization / 删除自定义组织: [`DeleteOrg`](struct@DeleteOrg).
    pub fn delete_org(
        &self,
        org_id: impl Into<String>,
        object_api_name: impl Into<String>,
    ) -> crate::codegen::Call<DeleteOrg> {
        crate::codegen::Call::new(self.client, DeleteOrg::new(org_id, object_api_name))
    }
}
/// Delete a custom organization / 删除自定义组织.
///
/// Permanently deletes a custom organization, which fails while employees, job changes or pre-hires refer to it.
///
/// 永久删除一个自定义组织，仍被员工、异动或待入职单据关联时会失败。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().custom_org().delete_org("6862995757234914824", "custom_org_01").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/custom_orgs/delete_org`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:custom_org:write`
///
/// Errors: [`DeleteOrgError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/delete_org)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteOrg {
    /// The ID of the custom organization, which is the `org_id`, from `corehr.v2.custom_org.query`.
    ///
    /// 自定义组织 ID，即 `org_id`，可由 `corehr.v2.custom_org.query` 得到。
    /// - Example: `"6862995757234914824"`
    pub org_id: String,
    /// The code of the organization type, shown in Feishu People under the custom organization in the organization settings.
    ///
    /// 组织类型的编码，可在飞书人事的“设置-组织设置”中对应的自定义组织目录下查看。
    /// - Example: `"custom_org_01"`
    pub object_api_name: String,
}
impl DeleteOrg {
    /// Creates the value from its required fields.
    pub fn new(org_id: impl Into<String>, object_api_name: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
            object_api_name: object_api_name.into(),
        }
    }
}
impl wire::Object for DeleteOrg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("org_id", &mut self.org_id);
        f.field("object_api_name", &mut self.object_api_name);
    }
}
crate::codegen::__impl_object! {
    DeleteOrg
}
crate::codegen::__operation! {
    DeleteOrg => DeleteOrgResponse, DeleteOrgError:
    Endpoint::new("corehr.v2.custom_org.delete_org", Post, "/open-apis/corehr/v2/custom_orgs/delete_org")
        .documented(text("删除自定义组织", "Delete a custom organization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/delete_org")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_CUSTOM_ORG_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[body("org_id", String).required(), body("object_api_name", String).required()])
}
/// The reply to [`DeleteOrg`](struct@DeleteOrg).
pub type DeleteOrgResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`DeleteOrg`](struct@DeleteOrg).
    DeleteOrgError:
    /// `1160265` (HTTP 400): Unable to delete as it's still in use
    ///
    /// The record is in use and cannot be deleted. Remove what refers to it (such as people or subordinates) first.
    ///
    /// 记录正在被使用，无法删除。请先解除引用（如人员、下级），再删除。
    RecordInUse = &ErrorInfo {
        message: "Unable to delete  as it's still in use",
        ..*error::RECORD_IN_USE
    },
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
