// Generated from spec/search/v2/data_source_item/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::error;
impl super::Api<'_> {
    /// Delete a data item / 删除数据项: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        data_source_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(data_source_id, item_id))
    }
}
/// Delete a data item / 删除数据项.
///
/// Deletes one item of a data source by its ID. / 按 ID 删除数据源中的一个数据项。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.search().v2().data_source_item().delete("service_ticket", "01010111").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/search/v2/data_sources/:data_source_id/items/:item_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_source`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the data source that the items belong to. / 数据项所属数据源的 ID。
    /// - Example: `"service_ticket"`
    pub data_source_id: String,
    /// The ID of the item to delete. / 要删除的数据项的 ID。
    /// - Example: `"01010111"`
    pub item_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(data_source_id: impl Into<String>, item_id: impl Into<String>) -> Self {
        Self {
            data_source_id: data_source_id.into(),
            item_id: item_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_source_id", &mut self.data_source_id);
        f.field("item_id", &mut self.item_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("search.v2.data_source_item.delete", Delete, "/open-apis/search/v2/data_sources/:data_source_id/items/:item_id")
        .documented(text("删除数据项", "Delete a data item"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source-item/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::SEARCH_DATA_SOURCE])])
        .request(NoBody, &[path("data_source_id", String).required(), path("item_id", String).required()])
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
    /// [`1270004`](error::DATA_SOURCE_NOT_FOUND): 数据源不存在
    DataSourceNotFound = error::DATA_SOURCE_NOT_FOUND,
    /// [`1270005`](error::FLAGSHIP_EDITION_ONLY): 该功能仅对旗舰版可用
    FlagshipEditionOnly = error::FLAGSHIP_EDITION_ONLY,
    /// [`1272001`](error::DATA_SOURCE_DENIED): 无权限操作数据源
    DataSourceDenied = error::DATA_SOURCE_DENIED,
    /// [`1272002`](error::AUTHORIZATION_CHECK_FAILED): 操作鉴权失败
    AuthorizationCheckFailed = error::AUTHORIZATION_CHECK_FAILED,
}
