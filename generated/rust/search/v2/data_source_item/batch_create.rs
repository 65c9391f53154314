// Generated from spec/search/v2/data_source_item/batch_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::{error, v2};
impl super::Api<'_> {
    /// Index data items in bulk / 批量为数据项创建索引: [`BatchCreate`](struct@BatchCreate).
    pub fn batch_create(
        &self,
        data_source_id: impl Into<String>,
        items: impl Into<Vec<BatchCreateItem>>,
    ) -> crate::codegen::Call<BatchCreate> {
        crate::codegen::Call::new(self.client, BatchCreate::new(data_source_id, items))
    }
}
/// Index data items in bulk / 批量为数据项创建索引.
///
/// Indexes several items of the same data source and tenant in one call. / 为同一数据源和租户的多个数据项建立索引。
///
/// - `POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_source`
///
/// Errors: [`BatchCreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/batch_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreate {
    /// The ID of the data source that the items belong to. / 数据项所属数据源的 ID。
    /// - Example: `"6953903108179099667"`
    pub data_source_id: String,
    /// The items to index. / 要编入索引的数据项。
    pub items: Vec<BatchCreateItem>,
}
impl BatchCreate {
    /// Creates the value from its required fields.
    pub fn new(
        data_source_id: impl Into<String>,
        items: impl Into<Vec<BatchCreateItem>>,
    ) -> Self {
        Self {
            data_source_id: data_source_id.into(),
            items: items.into(),
        }
    }
}
impl wire::Object for BatchCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_source_id", &mut self.data_source_id);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchCreate
}
crate::codegen::__operation! {
    BatchCreate => BatchCreateResponse, BatchCreateError:
    Endpoint::new("search.v2.data_source_item.batch_create", Post, "/open-apis/search/v2/data_sources/:data_source_id/items/batch_create")
        .documented(text("批量为数据项创建索引", "Index data items in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/batch_create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SEARCH_DATA_SOURCE])])
        .request(Json, &[path("data_source_id", String).required(), body("items", Array).required()])
}
/// The reply to [`BatchCreate`](struct@BatchCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateResponse {
    /// The result for each item. / 各数据项的处理结果。
    pub result: Vec<BatchCreateResult>,
}
impl wire::Object for BatchCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result", &mut self.result);
    }
}
crate::codegen::__impl_object! {
    BatchCreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreate`](struct@BatchCreate).
    BatchCreateError:
    /// [`1270001`](error::SYSTEM_INTERNAL_ERROR): 系统内部错误
    SystemInternalError = error::SYSTEM_INTERNAL_ERROR,
    /// [`1270002`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1270004`](error::DATA_SOURCE_NOT_FOUND): 数据源不存在
    DataSourceNotFound = error::DATA_SOURCE_NOT_FOUND,
    /// [`1270005`](error::FLAGSHIP_EDITION_ONLY): 该功能仅对旗舰版可用
    FlagshipEditionOnly = error::FLAGSHIP_EDITION_ONLY,
    /// [`1271004`](error::ACL_INCOMPLETE): acl字段填写不完整
    AclIncomplete = error::ACL_INCOMPLETE,
    /// [`1272001`](error::DATA_SOURCE_DENIED): 无权限操作数据源
    DataSourceDenied = error::DATA_SOURCE_DENIED,
    /// [`1272002`](error::AUTHORIZATION_CHECK_FAILED): 操作鉴权失败
    AuthorizationCheckFailed = error::AUTHORIZATION_CHECK_FAILED,
    /// [`1272004`](error::ACL_USER_LIMIT_EXCEEDED): acl中指定的user数量超过限制
    AclUserLimitExceeded = error::ACL_USER_LIMIT_EXCEEDED,
}
/// The items to index. / 要编入索引的数据项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateItem {
    /// The ID of the item, unique within the data source. / 数据项的 ID，在数据源内唯一。
    /// - Example: `"my_item_01010111"`
    pub id: String,
    /// Who can see the item: no one if empty. To show it to everyone, set `access` to `allow`, `type` to `user` and `value` to `everyone`.
    ///
    /// 谁可以看到该数据项，空数组表示无人可见；要让全员可见，设 `access` 为 `allow`、`type` 为 `user`、`value` 为 `everyone`。
    pub acl: Vec<v2::AclInput>,
    /// The metadata of the item, such as its title and URL. / 数据项的元信息，如标题和链接。
    pub metadata: v2::ItemMetadataInput,
    /// The structured data of the item as a JSON string, which supplies the fields shown in results and must follow the schema; the title is not repeated here.
    ///
    /// 数据项的结构化数据，为 JSON 字符串，用作搜索结果的展示字段，须符合所创建的数据范式；标题无须再写。
    pub structured_data: String,
    /// The unstructured data, such as the text of a document, which searches match. / 非结构化的数据，如文档正文，用于搜索召回。
    pub content: Option<v2::ItemContentInput>,
}
impl BatchCreateItem {
    /// Creates the value from its required fields.
    pub fn new(
        id: impl Into<String>,
        acl: impl Into<Vec<v2::AclInput>>,
        metadata: v2::ItemMetadataInput,
        structured_data: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            acl: acl.into(),
            metadata,
            structured_data: structured_data.into(),
            content: Default::default(),
        }
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: v2::ItemContentInput) -> Self {
        self.content = Some(value);
        self
    }
}
impl wire::Object for BatchCreateItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("acl", &mut self.acl);
        f.field("metadata", &mut self.metadata);
        f.field("structured_data", &mut self.structured_data);
        f.field("content", &mut self.content);
    }
}
/// The result for each item. / 各数据项的处理结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateResult {
    /// The ID of the item. / 数据项的 ID。
    pub item_id: String,
    /// Whether the item was sent to the index; in rare cases it is true and the item is not indexed.
    ///
    /// 数据项是否已成功提交索引；极端情况下为 true 也可能未编入索引。
    pub is_success: bool,
    /// Why the item failed. / 数据项提交失败的原因。
    pub err: String,
}
impl wire::Object for BatchCreateResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("item_id", &mut self.item_id);
        f.field("is_success", &mut self.is_success);
        f.field("err", &mut self.err);
    }
}
crate::codegen::__impl_object! {
    BatchCreateItem BatchCreateResult
}
