// Generated from spec/corehr/v1/offboarding/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List offboarding reasons / 查询员工离职原因列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.active(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// List offboarding reasons / 查询员工离职原因列表.
///
/// Returns the reasons for leaving that are configured, with their identifiers, names and states.
///
/// 返回离职配置中离职原因选项的标识、名称和启用状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().offboarding().query().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v1/offboardings/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// Which offboarding reasons to return, active (true) or inactive (false). Both are returned if it is omitted.
    ///
    /// 只查询启用（true）或停用（false）的离职原因，不传则全部查询。
    pub active: Option<bool>,
    /// The unique identifiers of the offboarding reasons to return, at most 20. All are returned if it is empty.
    ///
    /// 要查询的离职原因的唯一标识，最多 20 个，为空则查询全部离职原因。
    /// - Example: `["offboarding_reason_unique_identifier"]`
    pub offboarding_reason_unique_identifier: Option<Vec<String>>,
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
    /// Sets `offboarding_reason_unique_identifier`.
    #[must_use]
    pub fn offboarding_reason_unique_identifier(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.offboarding_reason_unique_identifier = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("active", &mut self.active);
        f.field(
            "offboarding_reason_unique_identifier",
            &mut self.offboarding_reason_unique_identifier,
        );
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v1.offboarding.query", Post, "/open-apis/corehr/v1/offboardings/query")
        .documented(text("查询员工离职原因列表", "List offboarding reasons"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[body("active", Boolean), body("offboarding_reason_unique_identifier", Array)])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The offboarding reasons found. / 查到的离职原因。
    pub items: Vec<QueryOffboardingReason>,
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
    /// `1160103` (HTTP 500): general internal server error code
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    RequestIdDuplicated1160103 = &ErrorInfo {
        message: "general internal server error code",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
    /// [`1160201`](error::OFFBOARDING_PENDING): has approving offboarding
    OffboardingPending = error::OFFBOARDING_PENDING,
    /// [`1160203`](error::NO_CONTRACT): no current contract
    NoContract = error::NO_CONTRACT,
    /// [`1160204`](error::FUTURE_CONTRACT): has future contract
    FutureContract = error::FUTURE_CONTRACT,
    /// [`1160205`](error::CONTRACT_HAS_ACTUAL_END_DATE): contract has actual end date
    ContractHasActualEndDate = error::CONTRACT_HAS_ACTUAL_END_DATE,
    /// [`1160210`](error::OFFBOARDING_ALREADY_EXISTS): has offboarding record
    OffboardingAlreadyExists = error::OFFBOARDING_ALREADY_EXISTS,
    /// [`1160602`](error::OFFBOARDING_EARLIER_THAN_PROBATION): offboarding is earlier than probation
    OffboardingEarlierThanProbation = error::OFFBOARDING_EARLIER_THAN_PROBATION,
    /// [`1160603`](error::OFFBOARDING_EARLIER_THAN_JOB_CHANGE): offboarding is earlier than transform
    OffboardingEarlierThanJobChange = error::OFFBOARDING_EARLIER_THAN_JOB_CHANGE,
    /// [`1160604`](error::REASON_EXPLANATION_LIMIT_EXCEEDED): reason explanation length exceed maximum
    ReasonExplanationLimitExceeded = error::REASON_EXPLANATION_LIMIT_EXCEEDED,
    /// [`1160616`](error::NO_VALID_JOB_DATA): no valid job data
    NoValidJobData = error::NO_VALID_JOB_DATA,
    /// [`1161000`](error::UPSTREAM_SYSTEM_ERROR): unknown error
    UpstreamSystemError = error::UPSTREAM_SYSTEM_ERROR,
}
/// The offboarding reasons found. / 查到的离职原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOffboardingReason {
    /// The unique identifier of the offboarding reason, which is passed as the reason when an employee is offboarded or offboardings are searched.
    ///
    /// 离职原因的唯一标识，可在操作员工离职、搜索离职信息等接口中作为离职原因传入。
    pub offboarding_reason_unique_identifier: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<v1::I18n>,
    /// Whether the offboarding reason is active. / 离职原因是否启用。
    pub active: bool,
    /// The unique identifier of the parent offboarding reason. / 上级离职原因的唯一标识。
    pub parent_offboarding_reason_unique_identifier: String,
    /// When the offboarding reason was created, written `YYYY-MM-DD HH-mm-ss`.
    ///
    /// 离职原因的创建时间，格式为 `YYYY-MM-DD HH-mm-ss`。
    pub created_time: String,
    /// When the offboarding reason was updated, written `YYYY-MM-DD HH-mm-ss`.
    ///
    /// 离职原因的更新时间，格式为 `YYYY-MM-DD HH-mm-ss`。
    pub updated_time: String,
}
impl wire::Object for QueryOffboardingReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "offboarding_reason_unique_identifier",
            &mut self.offboarding_reason_unique_identifier,
        );
        f.field("name", &mut self.name);
        f.field("active", &mut self.active);
        f.field(
            "parent_offboarding_reason_unique_identifier",
            &mut self.parent_offboarding_reason_unique_identifier,
        );
        f.field("created_time", &mut self.created_time);
        f.field("updated_time", &mut self.updated_time);
    }
}
crate::codegen::__impl_object! {
    QueryOffboardingReason
}
