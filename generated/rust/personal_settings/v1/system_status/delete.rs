// Generated from spec/personal_settings/v1/system_status/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::personal_settings::error;
impl super::Api<'_> {
    /// Delete a system status / 删除系统状态: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        system_status_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(system_status_id))
    }
}
/// Delete a system status / 删除系统状态.
///
/// Deletes a system status of the tenant; those who use it still show it. / 删除一个租户维度的系统状态，不影响正在使用者的显示。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.personal_settings().v1().system_status().delete("7101214603622940633").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/personal_settings/v1/system_statuses/:system_status_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `personal_settings:status:system_status_update`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the system status, from `personal_settings.v1.system_status.list`.
    ///
    /// 系统状态的 ID，由 `personal_settings.v1.system_status.list` 返回。
    /// - Example: `"7101214603622940633"`
    pub system_status_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(system_status_id: impl Into<String>) -> Self {
        Self {
            system_status_id: system_status_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("system_status_id", &mut self.system_status_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("personal_settings.v1.system_status.delete", Delete, "/open-apis/personal_settings/v1/system_statuses/:system_status_id")
        .documented(text("删除系统状态", "Delete a system status"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::PERSONAL_SETTINGS_STATUS_SYSTEM_STATUS_UPDATE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("system_status_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`2005001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2005007`](error::TENANT_PERMISSION_DENIED): Tenant does not have permission to api.
    TenantPermissionDenied = error::TENANT_PERMISSION_DENIED,
}
