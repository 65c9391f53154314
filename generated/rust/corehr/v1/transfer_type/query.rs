// Generated from spec/corehr/v1/transfer_type/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List the types of job changes / 获取异动类型列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.active(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// List the types of job changes / 获取异动类型列表.
///
/// Returns the types that can be given when a job change of an employee is initiated.
///
/// 返回可用的员工异动类型，供发起异动时填写。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().transfer_type().query().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/transfer_types/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`, `corehr:transfer_type:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_type/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// Whether the job change type is active. / 异动类型是否启用。
    pub active: Option<bool>,
    /// The unique identifiers of the job change types to query, at most 10. / 要查询的异动类型的唯一标识，最多 10 个。
    /// - Length: at most 10
    /// - Example: `["job_status_change"]`
    pub transfer_type_unique_identifier: Option<Vec<String>>,
}
impl Query {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `transfer_type_unique_identifier`.
    #[must_use]
    pub fn transfer_type_unique_identifier(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.transfer_type_unique_identifier = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("active", &mut self.active);
        f.field(
            "transfer_type_unique_identifier",
            &mut self.transfer_type_unique_identifier,
        );
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v1.transfer_type.query", Get, "/open-apis/corehr/v1/transfer_types/query")
        .documented(text("获取异动类型列表", "List the types of job changes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_type/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_TRANSFER_TYPE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[query("active", Boolean), query("transfer_type_unique_identifier", Array)])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The job change types found. / 查到的异动类型。
    pub items: Vec<QueryTransferType>,
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
    /// [`1160101`](error::MARSHAL_ERROR): marshal error
    MarshalError = error::MARSHAL_ERROR,
    /// [`1160102`](error::UNMARSHAL_ERROR): unmarshal error
    UnmarshalError = error::UNMARSHAL_ERROR,
    /// [`1160103`](error::REQUEST_ID_DUPLICATED1160103): request ID repeat
    RequestIdDuplicated1160103 = error::REQUEST_ID_DUPLICATED1160103,
    /// [`1160104`](error::CUSTOM_FIELD_FORMAT_ERROR): custom field format error
    CustomFieldFormatError = error::CUSTOM_FIELD_FORMAT_ERROR,
    /// [`1160105`](error::FIELD_REQUIRED): field is required
    FieldRequired = error::FIELD_REQUIRED,
    /// [`1160106`](error::INVALID_DATE_FORMAT): date format should be 2006-01-02
    InvalidDateFormat = error::INVALID_DATE_FORMAT,
    /// [`1160107`](error::INVALID_PARAMETER1160107): param is invalid
    InvalidParameter1160107 = error::INVALID_PARAMETER1160107,
}
/// The job change types found. / 查到的异动类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTransferType {
    /// The unique identifier of the job change type. / 异动类型的唯一标识。
    pub transfer_type_unique_identifier: String,
    /// The name of the job change type in each language. / 异动类型在各语言中的名称。
    pub name: Vec<v1::I18n>,
    /// Whether the job change type is active. / 异动类型是否启用。
    pub active: bool,
    /// The unique identifier of the linked process. / 关联流程的唯一标识。
    pub flow_id: String,
    /// The name of the linked process in each language. / 关联流程在各语言中的名称。
    pub flow_name: Vec<v1::I18n>,
    /// When it was created. / 创建时间。
    pub created_time: String,
    /// When it was updated. / 更新时间。
    pub updated_time: String,
}
impl wire::Object for QueryTransferType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "transfer_type_unique_identifier",
            &mut self.transfer_type_unique_identifier,
        );
        f.field("name", &mut self.name);
        f.field("active", &mut self.active);
        f.field("flow_id", &mut self.flow_id);
        f.field("flow_name", &mut self.flow_name);
        f.field("created_time", &mut self.created_time);
        f.field("updated_time", &mut self.updated_time);
    }
}
crate::codegen::__impl_object! {
    QueryTransferType
}
