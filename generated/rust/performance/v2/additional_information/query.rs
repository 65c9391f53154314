// Generated from spec/performance/v2/additional_information/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Query additional information / 批量查询补充信息: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(&self, semester_id: impl Into<String>) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(semester_id))
    }
}
/// Query additional information / 批量查询补充信息.
///
/// Returns the items, times and descriptions of additional information on reviewees, page by page.
///
/// 分页返回被评估人补充信息的事项、时间和描述。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.performance().v2().additional_information().query("7348736302176534547").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/additional_informations/query`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`, `performance:semester_activity:read`, `performance:semester_activity:write`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    /// - Length: 0 to 999999999
    pub user_id_type: Option<v2::PerformanceUserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 0 to 50
    /// - Example: `30`
    pub page_size: Option<i64>,
    /// The ID of the review cycle to query, from `performance.v1.semester.list`; everything of the cycle is returned if `item_ids`, `external_ids` and `reviewee_user_ids` are all empty.
    ///
    /// 查询哪个评估周期，ID 由 `performance.v1.semester.list` 得到；`item_ids`、`external_ids`、`reviewee_user_ids` 都不填时，返回该周期的全部补充信息。
    /// - Length: 1 to 100
    /// - Example: `"7348736302176534547"`
    pub semester_id: String,
    /// The IDs to filter by, as `performance.v2.additional_information.import` returned them; if given, `external_ids` and `reviewee_user_ids` are ignored.
    ///
    /// 按补充信息 ID 筛选，ID 由 `performance.v2.additional_information.import` 返回；填了它就不再看 `external_ids` 和 `reviewee_user_ids`。
    /// - Length: 0 to 50
    /// - Example: `["7350195758357807123"]`
    pub item_ids: Option<Vec<String>>,
    /// The external IDs to filter by, as they were given on import; ignored if `item_ids` is given, but ahead of `reviewee_user_ids`.
    ///
    /// 按导入时写入的外部系统 ID 筛选；填了 `item_ids` 时不起作用，自身又优先于 `reviewee_user_ids`。
    /// - Length: 0 to 50
    /// - Example: `["6789523104723558912"]`
    pub external_ids: Option<Vec<String>>,
    /// The reviewees to filter by, as `user_id_type` IDs, from `performance.v2.reviewee.query`; ignored if `item_ids` or `external_ids` is given.
    ///
    /// 按被评估人筛选，类型由 `user_id_type` 决定，可由 `performance.v2.reviewee.query` 得到；填了 `item_ids` 或 `external_ids` 时不起作用。
    /// - Length: 0 to 50
    /// - Example: `["ou_3245842393d09e9428ad4655da6e30b3"]`
    pub reviewee_user_ids: Option<Vec<String>>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(semester_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            semester_id: semester_id.into(),
            item_ids: Default::default(),
            external_ids: Default::default(),
            reviewee_user_ids: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `item_ids`.
    #[must_use]
    pub fn item_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.item_ids = Some(value.into());
        self
    }
    /// Sets `external_ids`.
    #[must_use]
    pub fn external_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.external_ids = Some(value.into());
        self
    }
    /// Sets `reviewee_user_ids`.
    #[must_use]
    pub fn reviewee_user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.reviewee_user_ids = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("semester_id", &mut self.semester_id);
        f.field("item_ids", &mut self.item_ids);
        f.field("external_ids", &mut self.external_ids);
        f.field("reviewee_user_ids", &mut self.reviewee_user_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.additional_information.query", Post, "/open-apis/performance/v2/additional_informations/query")
        .documented(text("批量查询补充信息", "Query additional information"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
            scopes(&[crate::scope::PERFORMANCE_SEMESTER_ACTIVITY_READ]),
            scopes(&[crate::scope::PERFORMANCE_SEMESTER_ACTIVITY_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).between(Some(0), Some(50)).default("20"),
            body("semester_id", String).required(),
            body("item_ids", Array),
            body("external_ids", Array),
            body("reviewee_user_ids", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "additional_informations").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = v2::AdditionalInformation;
    fn items(response: QueryResponse) -> Vec<v2::AdditionalInformation> {
        response.additional_informations
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The additional information on reviewees. / 被评估人的补充信息。
    pub additional_informations: Vec<v2::AdditionalInformation>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("additional_informations", &mut self.additional_informations);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// `1580105` (HTTP 400): semester_id is invalid
    ///
    /// The semester does not exist. Correct `semester_id`. / 周期不存在。请检查 `semester_id`。
    SemesterNotFound = &ErrorInfo {
        message: "semester_id is invalid",
        ..*error::SEMESTER_NOT_FOUND
    },
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
}
