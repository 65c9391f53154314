// Generated from spec/aily/v1/app_data_asset/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Get a data asset / 获取数据知识: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.with_data_asset_item(…))`.
    pub fn get(
        &self,
        app_id: impl Into<String>,
        data_asset_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(app_id, data_asset_id))
    }
}
/// Get a data asset / 获取数据知识.
///
/// Returns one data asset of an Aily app to a collaborator of the app. / 返回 Aily 应用的一项数据知识，须为应用协作者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().app_data_asset().get("spring_feafdsaf__c", "data_asset_dafefadsaf1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:data_asset:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the Aily app: the part of its address after `/ai/{APPID}`.
    ///
    /// Aily 应用的 ID，即应用地址 `/ai/{APPID}` 中的那一段。
    /// - Length: 1 to 255
    /// - Example: `"spring_feafdsaf__c"`
    pub app_id: String,
    /// The ID of the knowledge: the last part of the address of its page in Aily.
    ///
    /// 数据知识的 ID，见 Aily 平台知识详情页地址的最后一段。
    /// - Length: 1 to 255
    /// - Example: `"data_asset_dafefadsaf1"`
    pub data_asset_id: String,
    /// Whether to return the items of the knowledge. / 是否返回数据知识所含的知识项。
    pub with_data_asset_item: Option<bool>,
    /// Whether to return the connection state of the knowledge. / 是否返回数据知识的连接状态。
    pub with_connect_status: Option<bool>,
    /// The environment of the app to read, with `dev` for development; the online one if omitted.
    ///
    /// 读取应用的哪个环境，`dev` 为开发环境；不填则为线上环境。
    /// - Length: 0 to 255
    /// - Example: `"dev"`
    pub tenant_type: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>, data_asset_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            data_asset_id: data_asset_id.into(),
            with_data_asset_item: Default::default(),
            with_connect_status: Default::default(),
            tenant_type: Default::default(),
        }
    }
    /// Sets `with_data_asset_item`.
    #[must_use]
    pub fn with_data_asset_item(mut self, value: bool) -> Self {
        self.with_data_asset_item = Some(value);
        self
    }
    /// Sets `with_connect_status`.
    #[must_use]
    pub fn with_connect_status(mut self, value: bool) -> Self {
        self.with_connect_status = Some(value);
        self
    }
    /// Sets `tenant_type`.
    #[must_use]
    pub fn tenant_type(mut self, value: impl Into<String>) -> Self {
        self.tenant_type = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("data_asset_id", &mut self.data_asset_id);
        f.field("with_data_asset_item", &mut self.with_data_asset_item);
        f.field("with_connect_status", &mut self.with_connect_status);
        f.field("tenant_type", &mut self.tenant_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("aily.v1.app_data_asset.get", Get, "/open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id")
        .documented(text("获取数据知识", "Get a data asset"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/get")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_DATA_ASSET_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            path("data_asset_id", String).required(),
            query("with_data_asset_item", Boolean),
            query("with_connect_status", Boolean),
            query("tenant_type", String),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The knowledge that was read. / 所查询的数据知识。
    pub data_asset: v1::DataAsset,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_asset", &mut self.data_asset);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// `2700404` (HTTP 404): not found resource
    ///
    /// The data asset does not exist. Verify the ID in the request. / 数据知识不存在。请检查请求中的 ID。
    ResourceNotFound = &ErrorInfo {
        message: "not found resource",
        ..*error::RESOURCE_NOT_FOUND
    },
    /// [`2701004`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
}
