// Generated from spec/performance/v2/reviewee/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Query reviewees / 获取被评估人信息: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(&self, semester_id: impl Into<String>) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(semester_id))
    }
}
/// Query reviewees / 获取被评估人信息.
///
/// Returns the reviewees selected for activities of a review cycle page by page, including activities not started.
///
/// 分页返回周期内被圈入项目的被评估人，包括未启动的项目。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.performance().v2().reviewee().query("6992035450862224940").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/reviewees/query`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`, `performance:semester_user:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/reviewee/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::PerformanceUserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 50
    /// - Example: `30`
    pub page_size: Option<i64>,
    /// The ID of the review cycle, from `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，由 `performance.v1.semester.list` 得到。
    /// - Example: `"6992035450862224940"`
    pub semester_id: String,
    /// The reviewees to return, as `user_id_type` IDs. / 只查这些被评估人，类型由 `user_id_type` 决定。
    /// - Length: 0 to 50
    /// - Example: `["ou_3245842393d09e9428ad4655da6e30b3"]`
    pub user_ids: Option<Vec<String>>,
    /// The IDs of the activities whose reviewees are returned, from `performance.v2.activity.query`.
    ///
    /// 只查这些项目的被评估人，ID 由 `performance.v2.activity.query` 得到。
    /// - Example: `["7266780609384392723"]`
    pub activity_ids: Option<Vec<String>>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(semester_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            semester_id: semester_id.into(),
            user_ids: Default::default(),
            activity_ids: Default::default(),
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
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `activity_ids`.
    #[must_use]
    pub fn activity_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.activity_ids = Some(value.into());
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
        f.field("user_ids", &mut self.user_ids);
        f.field("activity_ids", &mut self.activity_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.reviewee.query", Post, "/open-apis/performance/v2/reviewees/query")
        .documented(text("获取被评估人信息", "Query reviewees"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/reviewee/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
            scopes(&[crate::scope::PERFORMANCE_SEMESTER_USER_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(50)).default("20"),
            body("semester_id", String).required(),
            body("user_ids", Array),
            body("activity_ids", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "reviewees").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryReviewee;
    fn items(response: QueryResponse) -> Vec<QueryReviewee> {
        response.reviewees
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The ID of the review cycle. / 评估周期 ID。
    pub semester_id: String,
    /// The reviewees found. / 符合条件的被评估人。
    pub reviewees: Vec<QueryReviewee>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("semester_id", &mut self.semester_id);
        f.field("reviewees", &mut self.reviewees);
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
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1580105`](error::SEMESTER_NOT_FOUND): invalid semester ID
    SemesterNotFound = error::SEMESTER_NOT_FOUND,
    /// [`1580107`](error::INVALID_PAGE_TOKEN): page token invalid
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1580108`](error::PAGE_TOKEN_EXPIRED): page token expired
    PageTokenExpired = error::PAGE_TOKEN_EXPIRED,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
/// The reviewees found. / 符合条件的被评估人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewee {
    /// The user IDs of the reviewee. / 被评估人的用户 ID。
    pub reviewee_user_id: v2::User,
    /// The IDs of the activities that the reviewee takes part in. For details, call `performance.v2.activity.query`.
    ///
    /// 被评估人参与的绩效项目 ID，可用 `performance.v2.activity.query` 查询详情。
    pub activity_ids: Vec<String>,
    /// The URL of the performance details of the reviewee in this cycle; empty while the activity has not started.
    ///
    /// 本周期绩效详情页的链接，项目启动前为空。
    pub reviewprofile_url: String,
}
impl wire::Object for QueryReviewee {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reviewee_user_id", &mut self.reviewee_user_id);
        f.field("activity_ids", &mut self.activity_ids);
        f.field("reviewprofile_url", &mut self.reviewprofile_url);
    }
}
crate::codegen::__impl_object! {
    QueryReviewee
}
