// Generated from spec/corehr/v1/transfer_reason/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List the reasons for job changes / 获取异动原因列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.active(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// List the reasons for job changes / 获取异动原因列表.
///
/// Returns the reasons that can be given when a job change of an employee is initiated.
///
/// 返回可用的员工异动原因，供发起异动时填写。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().transfer_reason().query().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/transfer_reasons/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:transfer_reason:read`, `corehr:common_data.preset_data:write`, `corehr:corehr`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_reason/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// Whether the job change reason is active. / 异动原因是否启用。
    pub active: Option<bool>,
    /// The unique identifiers of the job change reasons to query, at most 10. / 要查询的异动原因的唯一标识，最多 10 个。
    /// - Length: at most 10
    /// - Example: `["voluntary_transfer"]`
    pub transfer_reason_unique_identifier: Option<Vec<String>>,
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
    /// Sets `transfer_reason_unique_identifier`.
    #[must_use]
    pub fn transfer_reason_unique_identifier(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.transfer_reason_unique_identifier = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("active", &mut self.active);
        f.field(
            "transfer_reason_unique_identifier",
            &mut self.transfer_reason_unique_identifier,
        );
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v1.transfer_reason.query", Get, "/open-apis/corehr/v1/transfer_reasons/query")
        .documented(text("获取异动原因列表", "List the reasons for job changes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_reason/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_TRANSFER_REASON_READ]),
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[query("active", Boolean), query("transfer_reason_unique_identifier", Array)])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The job change reasons found. / 查到的异动原因。
    pub items: Vec<QueryTransferReason>,
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
/// The job change reasons found. / 查到的异动原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTransferReason {
    /// The unique identifier of the job change reason. / 异动原因的唯一标识。
    pub transfer_reason_unique_identifier: String,
    /// The name of the job change reason in each language. / 异动原因在各语言中的名称。
    pub name: Vec<v1::I18n>,
    /// Whether the job change reason is active. / 异动原因是否启用。
    pub active: bool,
    /// The unique identifier of the parent job change reason. / 上级异动原因的唯一标识。
    pub parent_transfer_reason_unique_identifier: String,
    /// When it was created. / 创建时间。
    pub created_time: String,
    /// When it was updated. / 更新时间。
    pub updated_time: String,
}
impl wire::Object for QueryTransferReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "transfer_reason_unique_identifier",
            &mut self.transfer_reason_unique_identifier,
        );
        f.field("name", &mut self.name);
        f.field("active", &mut self.active);
        f.field(
            "parent_transfer_reason_unique_identifier",
            &mut self.parent_transfer_reason_unique_identifier,
        );
        f.field("created_time", &mut self.created_time);
        f.field("updated_time", &mut self.updated_time);
    }
}
crate::codegen::__impl_object! {
    QueryTransferReason
}
