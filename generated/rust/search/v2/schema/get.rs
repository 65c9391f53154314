// Generated from spec/search/v2/schema/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::{error, v2};
impl super::Api<'_> {
    /// Get a data schema / 获取数据范式: [`Get`](struct@Get).
    pub fn get(&self, schema_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(schema_id))
    }
}
/// Get a data schema / 获取数据范式.
///
/// Returns one data schema by its ID. / 按 ID 返回一个数据范式。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.search().v2().schema().get("custom_schema_id").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/search/v2/schemas/:schema_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_source`, `search:data_source:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the schema, chosen by the developer. / 数据范式的 ID，由开发者自定义。
    /// - Length: at most 40
    /// - Matches `^[a-zA-Z][a-zA-Z0-9-_].*$`
    /// - Example: `"custom_schema_id"`
    pub schema_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(schema_id: impl Into<String>) -> Self {
        Self {
            schema_id: schema_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("schema_id", &mut self.schema_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("search.v2.schema.get", Get, "/open-apis/search/v2/schemas/:schema_id")
        .documented(text("获取数据范式", "Get a data schema"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::SEARCH_DATA_SOURCE]),
            scopes(&[crate::scope::SEARCH_DATA_SOURCE_READONLY]),
        ])
        .request(NoBody, &[path("schema_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The schema that was read. / 所查询的数据范式。
    pub schema: v2::Schema,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("schema", &mut self.schema);
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
    /// [`1270003`](error::CALL_FAILED): 调用失败
    CallFailed = error::CALL_FAILED,
    /// [`1270005`](error::FLAGSHIP_EDITION_ONLY): 该功能仅对旗舰版可用
    FlagshipEditionOnly = error::FLAGSHIP_EDITION_ONLY,
    /// [`1273004`](error::RECORD_NOT_FOUND): 记录不存在
    RecordNotFound = error::RECORD_NOT_FOUND,
}
