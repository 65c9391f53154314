// Generated from spec/search/v2/data_source_item/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::{error, v2};
impl super::Api<'_> {
    /// Index a data item / 为指定数据项创建索引: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.content(…))`.
    pub fn create(
        &self,
        data_source_id: impl Into<String>,
        id: impl Into<String>,
        acl: impl Into<Vec<v2::AclInput>>,
        metadata: v2::ItemMetadataInput,
        structured_data: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(data_source_id, id, acl, metadata, structured_data),
        )
    }
}
/// Index a data item / 为指定数据项创建索引.
///
/// Indexes one item of a data source. / 为数据源中的一个数据项建立索引。
///
/// - `POST /open-apis/search/v2/data_sources/:data_source_id/items`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_source`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the data source that the items belong to. / 数据项所属数据源的 ID。
    /// - Example: `"6953903108179099667"`
    pub data_source_id: String,
    /// The ID of the item, unique within the data source and made of letters, digits and underscores.
    ///
    /// 数据项的 ID，在数据源内唯一，只含字母、数字和下划线。
    /// - Length: at most 128
    /// - Example: `"my_item_01010111"`
    pub id: String,
    /// Who can see the item: no one if empty. To show it to everyone, set `access` to `allow`, `type` to `user` and `value` to `everyone`.
    ///
    /// 谁可以看到该数据项，空数组表示无人可见；要让全员可见，设 `access` 为 `allow`、`type` 为 `user`、`value` 为 `everyone`。
    pub acl: Vec<v2::AclInput>,
    /// The metadata of the item, such as its title and URL. / 数据项的元信息，如标题和链接。
    pub metadata: v2::ItemMetadataInput,
    /// The structured data of the item as a JSON string, which supplies the fields shown in results and must follow the schema of the data source.
    ///
    /// 数据项的结构化数据，为 JSON 字符串，用作搜索结果的展示字段，须符合数据源的数据范式。
    pub structured_data: String,
    /// The unstructured data, such as the text of a document, which searches match. / 非结构化的数据，如文档正文，用于搜索召回。
    pub content: Option<v2::ItemContentInput>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        data_source_id: impl Into<String>,
        id: impl Into<String>,
        acl: impl Into<Vec<v2::AclInput>>,
        metadata: v2::ItemMetadataInput,
        structured_data: impl Into<String>,
    ) -> Self {
        Self {
            data_source_id: data_source_id.into(),
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_source_id", &mut self.data_source_id);
        f.field("id", &mut self.id);
        f.field("acl", &mut self.acl);
        f.field("metadata", &mut self.metadata);
        f.field("structured_data", &mut self.structured_data);
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("search.v2.data_source_item.create", Post, "/open-apis/search/v2/data_sources/:data_source_id/items")
        .documented(text("为指定数据项创建索引", "Index a data item"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SEARCH_DATA_SOURCE])])
        .request(Json, &[
            path("data_source_id", String).required(),
            body("id", String).required(),
            body("acl", Array).required(),
            body("metadata", Object).required(),
            body("structured_data", String).required(),
            body("content", Object),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
}
