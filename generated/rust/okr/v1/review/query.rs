// Generated from spec/okr/v1/review/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::{error, v1};
impl super::Api<'_> {
    /// Query OKR reviews / 查询复盘信息: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(
        &self,
        user_ids: impl Into<Vec<String>>,
        period_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(user_ids, period_ids))
    }
}
/// Query OKR reviews / 查询复盘信息.
///
/// Returns the reviews of OKRs by period and user. / 按周期和用户返回 OKR 复盘信息。
///
/// - `GET /open-apis/okr/v1/reviews/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `okr:okr:readonly`, `okr:okr`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/review/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::OkrUserIdType>,
    /// The users whose reviews are queried, as `user_id_type` IDs; 5 at most.
    ///
    /// 查询哪些用户的复盘，类型由 `user_id_type` 决定，最多 5 人。
    /// - Length: at most 5
    /// - Example: `["ou-asdasdasdasdasd"]`
    pub user_ids: Vec<String>,
    /// The IDs of the periods whose reviews are queried, 5 at most. / 查询哪些周期的复盘，最多 5 个。
    /// - Length: at most 5
    /// - Example: `["6951461264858777132"]`
    pub period_ids: Vec<String>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        user_ids: impl Into<Vec<String>>,
        period_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            user_ids: user_ids.into(),
            period_ids: period_ids.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::OkrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_ids", &mut self.user_ids);
        f.field("period_ids", &mut self.period_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("okr.v1.review.query", Get, "/open-apis/okr/v1/reviews/query")
        .documented(text("查询复盘信息", "Query OKR reviews"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/review/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::OKR_OKR_READONLY]),
            scopes(&[crate::scope::OKR_OKR]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("user_id_type", String).default("\"open_id\""),
            query("user_ids", Array).required(),
            query("period_ids", Array).required(),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The reviews, one entry per user. / 各用户的复盘。
    pub review_list: Vec<QueryOkrReview>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("review_list", &mut self.review_list);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// `1009999` (HTTP 500): Unknown error. Please contact Feishu Assistant or your customer success manager.
    ///
    /// The service failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalServerError = &ErrorInfo {
        message: "Unknown error. Please contact Feishu Assistant or your customer success manager.",
        ..*error::INTERNAL_SERVER_ERROR
    },
    /// [`1009998`](error::SYSTEM_EXCEPTION): system exception
    SystemException = error::SYSTEM_EXCEPTION,
    /// `1001001` (HTTP 400): Invalid parameters. Please check document and modify accordingly.
    ///
    /// A parameter is invalid, for example of the wrong type or out of range. Compare the request with the parameters of the operation.
    ///
    /// 请求参数不合法，例如类型不匹配或取值超出范围。请对照接口的参数说明修改。
    InvalidParameter = &ErrorInfo {
        message: "Invalid parameters. Please check document and modify accordingly.",
        ..*error::INVALID_PARAMETER
    },
    /// `1001002` (HTTP 400): No permission.
    ///
    /// The caller may not use the operation or see the data. Check the token, and that its app or user has permission on the data.
    ///
    /// 调用身份无权访问该接口或数据。请检查凭证，并确认该身份有相应的数据权限。
    PermissionDenied = &ErrorInfo {
        message: "No permission.",
        ..*error::PERMISSION_DENIED
    },
    /// `1001003` (HTTP 400): User not found.
    ///
    /// The user does not exist. Check the user ID, and that it is of the kind that `user_id_type` names.
    ///
    /// 用户不存在。请检查用户 ID，并确认它与 `user_id_type` 一致。
    UserNotFound = &ErrorInfo {
        message: "User not found.",
        ..*error::USER_NOT_FOUND
    },
    /// `1001004` (HTTP 400): OKR data not found.
    ///
    /// There is no OKR data with this ID. Check the ID in the request, and that the data has not been deleted.
    ///
    /// 没有找到该 ID 对应的 OKR 数据。请检查请求中的 ID，并确认数据未被删除。
    OkrDataNotFound = &ErrorInfo {
        message: "OKR data not found.",
        ..*error::OKR_DATA_NOT_FOUND
    },
}
/// The reviews, one entry per user. / 各用户的复盘。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOkrReview {
    /// The user who wrote the reviews. / 写下复盘的用户。
    pub user_id: v1::OkrObjectiveAlignedObjectiveOwner,
    /// The reviews of the user, one entry per period. / 该用户在各周期的复盘。
    pub review_period_list: Vec<QueryOkrReviewPeriod>,
}
impl wire::Object for QueryOkrReview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("review_period_list", &mut self.review_period_list);
    }
}
/// The reviews of the user, one entry per period. / 该用户在各周期的复盘。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOkrReviewPeriod {
    /// The ID of the OKR period. / OKR 周期 ID。
    pub period_id: String,
    /// The review documents of the period. / 该周期的复盘文档。
    pub cycle_review_list: Vec<v1::OkrReviewPeriodUrl>,
    /// The progress reports of the period. / 该周期的进展报告文档。
    pub progress_report_list: Vec<v1::OkrReviewPeriodUrl>,
}
impl wire::Object for QueryOkrReviewPeriod {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_id", &mut self.period_id);
        f.field("cycle_review_list", &mut self.cycle_review_list);
        f.field("progress_report_list", &mut self.progress_report_list);
    }
}
crate::codegen::__impl_object! {
    QueryOkrReview QueryOkrReviewPeriod
}
