// Generated from spec/search/v2/schema/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::{error, v2};
impl super::Api<'_> {
    /// Update a data schema / 修改数据范式: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.display(…))`.
    pub fn patch(&self, schema_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(schema_id))
    }
}
/// Update a data schema / 修改数据范式.
///
/// Updates one data schema by its ID. / 按 ID 更新一个数据范式。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.search().v2().schema().patch("custom_schema_id").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/search/v2/schemas/:schema_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_source`, `search:data_source:readonly`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the schema, chosen by the developer. / 数据范式的 ID，由开发者自定义。
    /// - Length: at most 40
    /// - Matches `^[a-zA-Z][a-zA-Z0-9-_].*$`
    /// - Example: `"custom_schema_id"`
    pub schema_id: String,
    /// How search results are shown. / 搜索结果如何展示。
    pub display: Option<v2::SchemaDisplayInput>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(schema_id: impl Into<String>) -> Self {
        Self {
            schema_id: schema_id.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: v2::SchemaDisplayInput) -> Self {
        self.display = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("schema_id", &mut self.schema_id);
        f.field("display", &mut self.display);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("search.v2.schema.patch", Patch, "/open-apis/search/v2/schemas/:schema_id")
        .documented(text("修改数据范式", "Update a data schema"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/patch")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::SEARCH_DATA_SOURCE]),
            scopes(&[crate::scope::SEARCH_DATA_SOURCE_READONLY]),
        ])
        .request(Json, &[path("schema_id", String).required(), body("display", Object)])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The schema after the update. / 更新后的数据范式。
    pub schema: v2::Schema,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("schema", &mut self.schema);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1270001`](error::SYSTEM_INTERNAL_ERROR): 系统内部错误
    SystemInternalError = error::SYSTEM_INTERNAL_ERROR,
    /// [`1270002`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1270005`](error::FLAGSHIP_EDITION_ONLY): 该功能仅对旗舰版可用
    FlagshipEditionOnly = error::FLAGSHIP_EDITION_ONLY,
    /// [`1273004`](error::RECORD_NOT_FOUND): 记录不存在
    RecordNotFound = error::RECORD_NOT_FOUND,
    /// [`1273005`](error::INVALID_REQUEST_BODY): 请求体参数错误或缺失
    InvalidRequestBody = error::INVALID_REQUEST_BODY,
    /// [`1274002`](error::DUPLICATE_FIELD_NAME): 定义的字段名称重复
    DuplicateFieldName = error::DUPLICATE_FIELD_NAME,
    /// [`1274008`](error::FIELD_TYPE_MISMATCH): 字段和类型不匹配
    FieldTypeMismatch = error::FIELD_TYPE_MISMATCH,
    /// [`1274010`](error::INVALID_FIELD_NAME): 字段名称不符合规范
    InvalidFieldName = error::INVALID_FIELD_NAME,
}
