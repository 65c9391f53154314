// Generated from spec/search/v2/data_source/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::error;
impl super::Api<'_> {
    /// Delete a data source / 删除数据源: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        data_source_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(data_source_id))
    }
}
/// Delete a data source / 删除数据源.
///
/// Deletes one existing data source of the search by its ID. / 按 ID 删除一个已有的搜索数据源。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.search().v2().data_source().delete("6953903108179099667").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/search/v2/data_sources/:data_source_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_source`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the data source, from `search.v2.data_source.create` or `search.v2.data_source.list`.
    ///
    /// 数据源的 ID，由 `search.v2.data_source.create` 或 `search.v2.data_source.list` 返回。
    /// - Example: `"6953903108179099667"`
    pub data_source_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(data_source_id: impl Into<String>) -> Self {
        Self {
            data_source_id: data_source_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_source_id", &mut self.data_source_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("search.v2.data_source.delete", Delete, "/open-apis/search/v2/data_sources/:data_source_id")
        .documented(text("删除数据源", "Delete a data source"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SEARCH_DATA_SOURCE])])
        .request(NoBody, &[path("data_source_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1270001`](error::SYSTEM_INTERNAL_ERROR): 系统内部错误
    SystemInternalError = error::SYSTEM_INTERNAL_ERROR,
    /// [`1270002`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1270003`](error::CALL_FAILED): 调用失败
    CallFailed = error::CALL_FAILED,
    /// [`1270004`](error::DATA_SOURCE_NOT_FOUND): 数据源不存在
    DataSourceNotFound = error::DATA_SOURCE_NOT_FOUND,
    /// [`1270005`](error::FLAGSHIP_EDITION_ONLY): 该功能仅对旗舰版可用
    FlagshipEditionOnly = error::FLAGSHIP_EDITION_ONLY,
    /// [`1272001`](error::DATA_SOURCE_DENIED): 无权限操作数据源
    DataSourceDenied = error::DATA_SOURCE_DENIED,
    /// [`1272002`](error::AUTHORIZATION_CHECK_FAILED): 操作鉴权失败
    AuthorizationCheckFailed = error::AUTHORIZATION_CHECK_FAILED,
}
