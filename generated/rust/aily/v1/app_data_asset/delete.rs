// Generated from spec/aily/v1/app_data_asset/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Delete a data asset / 删除数据知识: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.tenant_type(…))`.
    pub fn delete(
        &self,
        app_id: impl Into<String>,
        data_asset_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(app_id, data_asset_id))
    }
}
/// Delete a data asset / 删除数据知识.
///
/// Deletes a data asset of an Aily app, in its development environment only and by a collaborator of the app.
///
/// 删除 Aily 应用的一项数据知识，仅支持开发环境，须为应用协作者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().app_data_asset().delete("spring_dfadsaf__c", "data_asset_dfadsafe").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:data_asset:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the Aily app: the part of its address after `/ai/{APPID}`.
    ///
    /// Aily 应用的 ID，即应用地址 `/ai/{APPID}` 中的那一段。
    /// - Length: 0 to 255
    /// - Example: `"spring_dfadsaf__c"`
    pub app_id: String,
    /// The ID of the knowledge: the last part of the address of its page in Aily.
    ///
    /// 数据知识的 ID，见 Aily 平台知识详情页地址的最后一段。
    /// - Length: 0 to 255
    /// - Example: `"data_asset_dfadsafe"`
    pub data_asset_id: String,
    /// The environment of the app to act in; the online one if omitted, although only `dev` is supported so far.
    ///
    /// 在应用的哪个环境中操作；不填则为线上环境，但目前只支持 `dev`。
    /// - Length: 0 to 255
    pub tenant_type: Option<v1::TenantType>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>, data_asset_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            data_asset_id: data_asset_id.into(),
            tenant_type: Default::default(),
        }
    }
    /// Sets `tenant_type`.
    #[must_use]
    pub fn tenant_type(mut self, value: v1::TenantType) -> Self {
        self.tenant_type = Some(value);
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("data_asset_id", &mut self.data_asset_id);
        f.field("tenant_type", &mut self.tenant_type);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("aily.v1.app_data_asset.delete", Delete, "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id")
        .documented(text("删除数据知识", "Delete a data asset"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/delete")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_DATA_ASSET_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            path("data_asset_id", String).required(),
            query("tenant_type", String),
        ])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The knowledge that was deleted. / 所删除的数据知识。
    pub data_asset: v1::DataAsset,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_asset", &mut self.data_asset);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2700404`](error::RESOURCE_NOT_FOUND): not found resources
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`2701004`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`2700026`](error::DEVELOPMENT_ENVIRONMENT_ONLY): only support development environment
    DevelopmentEnvironmentOnly = error::DEVELOPMENT_ENVIRONMENT_ONLY,
}
