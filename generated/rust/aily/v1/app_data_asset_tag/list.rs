// Generated from spec/aily/v1/app_data_asset_tag/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// List data asset tags / 获取数据知识分类列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, app_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_id))
    }
}
/// List data asset tags / 获取数据知识分类列表.
///
/// Returns the tags of the data assets of an Aily app page by page. / 分页返回 Aily 应用的数据知识分类。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.aily().v1().app_data_asset_tag().list("spring_5862e4fea8__c").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/aily/v1/apps/:app_id/data_asset_tags`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:data_asset:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset_tag/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the Aily app: the part after `/ai/` in the address of its development page.
    ///
    /// Aily 应用的 ID，见应用开发页面地址中 `/ai/` 之后的一段。
    /// - Length: 0 to 255
    /// - Example: `"spring_5862e4fea8__c"`
    pub app_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// A keyword for a fuzzy match of tag names. / 按名称模糊匹配分类。
    /// - Length: 0 to 255
    /// - Example: `"text"`
    pub keyword: Option<String>,
    /// Only the tags with these IDs are returned. / 只返回这些分类，以分类 ID 指定。
    /// - Length: 0 to 255
    /// - Example: `["spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs"]`
    pub data_asset_tag_ids: Option<Vec<String>>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            keyword: Default::default(),
            data_asset_tag_ids: Default::default(),
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
    /// Sets `data_asset_tag_ids`.
    #[must_use]
    pub fn data_asset_tag_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.data_asset_tag_ids = Some(value.into());
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
        f.field("data_asset_tag_ids", &mut self.data_asset_tag_ids);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("aily.v1.app_data_asset_tag.list", Get, "/open-apis/aily/v1/apps/:app_id/data_asset_tags")
        .documented(text("获取数据知识分类列表", "List data asset tags"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset_tag/list")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_DATA_ASSET_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            query("page_size", Integer),
            query("page_token", String),
            query("keyword", String),
            query("data_asset_tag_ids", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::DataAssetTag;
    fn items(response: ListResponse) -> Vec<v1::DataAssetTag> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The knowledge tags of this page. / 本页的数据知识分类。
    pub items: Vec<v1::DataAssetTag>,
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
}
