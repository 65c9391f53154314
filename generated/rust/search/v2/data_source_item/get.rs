// Generated from spec/search/v2/data_source_item/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::{error, v2};
impl super::Api<'_> {
    /// Get a data item / 查询指定数据项: [`Get`](struct@Get).
    pub fn get(
        &self,
        data_source_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(data_source_id, item_id))
    }
}
/// Get a data item / 查询指定数据项.
///
/// Returns one item of a data source by its ID. / 按 ID 返回数据源中的一个数据项。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.search().v2().data_source_item().get("service_ticket", "01010111").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/search/v2/data_sources/:data_source_id/items/:item_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_item:readonly`, `search:data_source`, `search:data_source:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the data source that the items belong to. / 数据项所属数据源的 ID。
    /// - Example: `"service_ticket"`
    pub data_source_id: String,
    /// The ID of the item to read, which is case-sensitive; check it if the result is empty.
    ///
    /// 要查询的数据项的 ID，区分大小写；结果为空时，检查它是否有误。
    /// - Example: `"01010111"`
    pub item_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(data_source_id: impl Into<String>, item_id: impl Into<String>) -> Self {
        Self {
            data_source_id: data_source_id.into(),
            item_id: item_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_source_id", &mut self.data_source_id);
        f.field("item_id", &mut self.item_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("search.v2.data_source_item.get", Get, "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id")
        .documented(text("查询指定数据项", "Get a data item"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::SEARCH_DATA_ITEM_READONLY]),
            scopes(&[crate::scope::SEARCH_DATA_SOURCE]),
            scopes(&[crate::scope::SEARCH_DATA_SOURCE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("data_source_id", String).required(), path("item_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The item that was read. / 所查询的数据项。
    pub item: GetItem,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("item", &mut self.item);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1270001`](error::SYSTEM_INTERNAL_ERROR): 系统内部错误
    SystemInternalError = error::SYSTEM_INTERNAL_ERROR,
    /// [`1270002`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1270004`](error::DATA_SOURCE_NOT_FOUND): 数据源不存在
    DataSourceNotFound = error::DATA_SOURCE_NOT_FOUND,
    /// [`1270005`](error::FLAGSHIP_EDITION_ONLY): 该功能仅对旗舰版可用
    FlagshipEditionOnly = error::FLAGSHIP_EDITION_ONLY,
    /// [`1272001`](error::DATA_SOURCE_DENIED): 无权限操作数据源
    DataSourceDenied = error::DATA_SOURCE_DENIED,
    /// [`1272002`](error::AUTHORIZATION_CHECK_FAILED): 操作鉴权失败
    AuthorizationCheckFailed = error::AUTHORIZATION_CHECK_FAILED,
}
/// The item that was read. / 所查询的数据项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// The ID of the item, unique within the data source and made of letters, digits and underscores.
    ///
    /// 数据项的 ID，在数据源内唯一，只含字母、数字和下划线。
    pub id: String,
    /// Who can see the item: no one if empty. To show it to everyone, set `access` to `allow`, `type` to `user` and `value` to `everyone`.
    ///
    /// 谁可以看到该数据项，空数组表示无人可见；要让全员可见，设 `access` 为 `allow`、`type` 为 `user`、`value` 为 `everyone`。
    pub acl: Vec<v2::Acl>,
    /// The metadata of the item, such as its title and URL. / 数据项的元信息，如标题和链接。
    pub metadata: v2::ItemMetadata,
    /// The structured data of the item as a JSON string, which supplies the fields shown in results and must follow the schema of the data source.
    ///
    /// 数据项的结构化数据，为 JSON 字符串，用作搜索结果的展示字段，须符合数据源的数据范式。
    pub structured_data: String,
    /// The unstructured data, such as the text of a document, which searches match. / 非结构化的数据，如文档正文，用于搜索召回。
    pub content: v2::ItemContent,
}
impl wire::Object for GetItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("acl", &mut self.acl);
        f.field("metadata", &mut self.metadata);
        f.field("structured_data", &mut self.structured_data);
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    GetItem
}
