// Generated from spec/corehr/v1/custom_field/list_object_api_name.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List HR objects / 获取飞书人事对象列表: [`ListObjectApiName`](struct@ListObjectApiName).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list_object_api_name(
        &self,
        page_size: impl Into<String>,
    ) -> crate::codegen::Call<ListObjectApiName> {
        crate::codegen::Call::new(self.client, ListObjectApiName::new(page_size))
    }
}
/// List HR objects / 获取飞书人事对象列表.
///
/// Returns the preset and custom objects of Feishu People page by page. / 分页返回飞书人事的预置对象和自定义对象。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v1().custom_field().list_object_api_name("100").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/custom_fields/list_object_api_name`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
///
/// Errors: [`ListObjectApiNameError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/list_object_api_name)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListObjectApiName {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"11"`
    pub page_token: Option<String>,
    /// How many items to return per page. / 每页返回的条数。
    /// - Example: `"100"`
    pub page_size: String,
}
impl ListObjectApiName {
    /// Creates the value from its required fields.
    pub fn new(page_size: impl Into<String>) -> Self {
        Self {
            page_token: Default::default(),
            page_size: page_size.into(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for ListObjectApiName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    ListObjectApiName
}
crate::codegen::__operation! {
    ListObjectApiName => ListObjectApiNameResponse, ListObjectApiNameError:
    Endpoint::new("corehr.v1.custom_field.list_object_api_name", Get, "/open-apis/corehr/v1/custom_fields/list_object_api_name")
        .documented(text("获取飞书人事对象列表", "List HR objects"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/list_object_api_name")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_META_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[query("page_token", String), query("page_size", String).required()])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl crate::codegen::Paged for ListObjectApiName {
    type Item = ListObjectApiNameItems;
    fn items(response: ListObjectApiNameResponse) -> Vec<ListObjectApiNameItems> {
        response.items
    }
}
/// The reply to [`ListObjectApiName`](struct@ListObjectApiName).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListObjectApiNameResponse {
    /// The objects in Feishu People. / 飞书人事中的对象。
    pub items: Vec<ListObjectApiNameItems>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListObjectApiNameResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListObjectApiNameResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ListObjectApiName`](struct@ListObjectApiName).
    ListObjectApiNameError:
    /// `1160009` (HTTP 400): page token format error
    ///
    /// The page token has the wrong format. Leave out `page_token` in the first request, then pass the value of the previous reply unchanged.
    ///
    /// 分页标记格式错误。请在首次请求时不传 `page_token`，之后原样传入上次响应返回的值。
    AccrualRuleNotFound = &ErrorInfo {
        message: "page token format error",
        fix: Text { zh: "分页标记格式错误。请在首次请求时不传 `page_token`，之后原样传入上次响应返回的值。", en: "The page token has the wrong format. Leave out `page_token` in the first request, then pass the value of the previous reply unchanged." },
        ..*error::ACCRUAL_RULE_NOT_FOUND
    },
    /// [`1160997`](error::UNKNOWN_META_RPC_ERROR): unknown meta rpc error
    UnknownMetaRpcError = error::UNKNOWN_META_RPC_ERROR,
}
/// The objects in Feishu People. / 飞书人事中的对象。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListObjectApiNameItems {
    /// The API name of the object, which identifies it. / 对象的 API 名称，唯一标识该对象。
    pub object_api_name: String,
    /// The name of the object. / 对象的名称。
    pub name: v1::Name,
    /// Whether it is enabled. / 是否已启用。
    pub is_open: bool,
    /// When it was created, in seconds since 1970. / 创建时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When it was last updated, in seconds since 1970. / 最近更新时间，秒级时间戳。
    pub update_time: wire::TimestampSec,
}
impl wire::Object for ListObjectApiNameItems {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_api_name", &mut self.object_api_name);
        f.field("name", &mut self.name);
        f.field("is_open", &mut self.is_open);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
    }
}
crate::codegen::__impl_object! {
    ListObjectApiNameItems
}
