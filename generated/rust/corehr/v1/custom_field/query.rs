// Generated from spec/corehr/v1/custom_field/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List the custom fields of objects / 获取自定义字段列表: [`Query`](struct@Query).
    pub fn query(
        &self,
        object_api_name_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(object_api_name_list))
    }
}
/// List the custom fields of objects / 获取自定义字段列表.
///
/// Returns the custom fields of objects given by API name; custom groups of the employee profile count as objects too.
///
/// 按对象的 API name 返回其自定义字段，人员档案中的自定义分组也视为对象。
///
/// - `GET /open-apis/corehr/v1/custom_fields/query`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The API names of the objects whose custom fields are wanted, as returned when listing the objects of Feishu People.
    ///
    /// 要查询自定义字段的对象的 API 名称，可传多个，由获取飞书人事对象列表接口返回。
    /// - Example: `["person"]`
    pub object_api_name_list: Vec<String>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(object_api_name_list: impl Into<Vec<String>>) -> Self {
        Self {
            object_api_name_list: object_api_name_list.into(),
        }
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_api_name_list", &mut self.object_api_name_list);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v1.custom_field.query", Get, "/open-apis/corehr/v1/custom_fields/query")
        .documented(text("获取自定义字段列表", "List the custom fields of objects"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_META_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[query("object_api_name_list", Array).required()])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The custom fields found. / 查到的自定义字段。
    pub items: Vec<v1::CustomField>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// `1160005` (HTTP 400): required parameter is empty
    ///
    /// A required parameter is missing. Fill in all required parameters of the operation with correct values.
    ///
    /// 缺少必填参数。请补齐该接口的全部必填参数，并确认取值正确。
    AccessedDataObjectNotFound = &ErrorInfo {
        message: "required parameter is empty",
        fix: Text { zh: "缺少必填参数。请补齐该接口的全部必填参数，并确认取值正确。", en: "A required parameter is missing. Fill in all required parameters of the operation with correct values." },
        ..*error::ACCESSED_DATA_OBJECT_NOT_FOUND
    },
    /// [`1160997`](error::UNKNOWN_META_RPC_ERROR): unknown meta rpc error
    UnknownMetaRpcError = error::UNKNOWN_META_RPC_ERROR,
    /// [`1162010`](error::OBJECT_NOT_FOUND): object does not exist
    ObjectNotFound = error::OBJECT_NOT_FOUND,
}
