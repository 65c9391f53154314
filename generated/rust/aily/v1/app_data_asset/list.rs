// Generated from spec/aily/v1/app_data_asset/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// List data assets / 获取数据知识列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, app_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_id))
    }
}
/// List data assets / 获取数据知识列表.
///
/// Returns the data assets of an Aily app page by page to a collaborator of the app.
///
/// 分页返回 Aily 应用的数据知识，须为应用协作者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.aily().v1().app_data_asset().list("spring_5862e4fea8__c").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/aily/v1/apps/:app_id/data_assets`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:data_asset:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the Aily app: the part of its address after `/ai/{APPID}`.
    ///
    /// Aily 应用的 ID，即应用地址 `/ai/{APPID}` 中的那一段。
    /// - Length: 0 to 255
    /// - Example: `"spring_5862e4fea8__c"`
    pub app_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// A keyword for a fuzzy match of the knowledge. / 按关键词模糊匹配数据知识。
    /// - Length: 0 to 255
    /// - Example: `"text"`
    pub keyword: Option<String>,
    /// Only the knowledge with these IDs is returned. / 只返回这些数据知识。
    /// - Length: 0 to 255
    /// - Example: `["asset_aadg2b5os5wjg"]`
    pub data_asset_ids: Option<Vec<String>>,
    /// Only knowledge with the tags of these IDs is returned. / 只返回属于这些分类的数据知识。
    /// - Length: 0 to 255
    /// - Example: `["spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs"]`
    pub data_asset_tag_ids: Option<Vec<String>>,
    /// Whether to return the items of each knowledge. / 是否返回各数据知识所含的知识项。
    pub with_data_asset_item: Option<bool>,
    /// Whether to return the connection state of each knowledge. / 是否返回各数据知识的连接状态。
    pub with_connect_status: Option<bool>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            keyword: Default::default(),
            data_asset_ids: Default::default(),
            data_asset_tag_ids: Default::default(),
            with_data_asset_item: Default::default(),
            with_connect_status: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `keyword`.
    #[must_use]
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `data_asset_ids`.
    #[must_use]
    pub fn data_asset_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.data_asset_ids = Some(value.into());
        self
    }
    /// Sets `data_asset_tag_ids`.
    #[must_use]
    pub fn data_asset_tag_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.data_asset_tag_ids = Some(value.into());
        self
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("keyword", &mut self.keyword);
        f.field("data_asset_ids", &mut self.data_asset_ids);
        f.field("data_asset_tag_ids", &mut self.data_asset_tag_ids);
        f.field("with_data_asset_item", &mut self.with_data_asset_item);
        f.field("with_connect_status", &mut self.with_connect_status);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("aily.v1.app_data_asset.list", Get, "/open-apis/aily/v1/apps/:app_id/data_assets")
        .documented(text("获取数据知识列表", "List data assets"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/list")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_DATA_ASSET_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            query("page_size", Integer),
            query("page_token", String),
            query("keyword", String),
            query("data_asset_ids", Array),
            query("data_asset_tag_ids", Array),
            query("with_data_asset_item", Boolean),
            query("with_connect_status", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::DataAsset;
    fn items(response: ListResponse) -> Vec<v1::DataAsset> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The knowledge of this page. / 本页的数据知识。
    pub items: Vec<v1::DataAsset>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2701004`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
}
