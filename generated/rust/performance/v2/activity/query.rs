// Generated from spec/performance/v2/activity/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Query activities / 获取项目列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Query activities / 获取项目列表.
///
/// Returns the names, modes and other settings of review activities. / 批量返回绩效项目的名称、模式等配置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.performance().v2().activity().query().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/activity/query`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`, `performance:semester_activity:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/activity/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    /// - Length: 0 to 999999999
    pub user_id_type: Option<v2::PerformanceUserIdType>,
    /// The IDs of the review cycles whose activities are returned, from `performance.v1.semester.list`; it is ignored if `activity_ids` is given.
    ///
    /// 只查这些评估周期的项目，ID 由 `performance.v1.semester.list` 得到；填了 `activity_ids` 时无效。
    /// - Length: 0 to 10
    /// - Example: `["6992035450862224940"]`
    pub semester_ids: Option<Vec<String>>,
    /// The IDs of the activities to return. / 只查这些项目。
    /// - Length: 0 to 50
    /// - Example: `["6992035450862224940"]`
    pub activity_ids: Option<Vec<String>>,
}
impl Query {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `semester_ids`.
    #[must_use]
    pub fn semester_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.semester_ids = Some(value.into());
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
        f.field("semester_ids", &mut self.semester_ids);
        f.field("activity_ids", &mut self.activity_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.activity.query", Post, "/open-apis/performance/v2/activity/query")
        .documented(text("获取项目列表", "Query activities"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/activity/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
            scopes(&[crate::scope::PERFORMANCE_SEMESTER_ACTIVITY_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("semester_ids", Array),
            body("activity_ids", Array),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The performance activities found. / 符合条件的绩效项目。
    pub activities: Vec<QueryActivity>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("activities", &mut self.activities);
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
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
/// The performance activities found. / 符合条件的绩效项目。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivity {
    /// The ID of the activity. / 绩效项目 ID。
    pub id: String,
    /// The name of the performance activity. / 绩效项目的名称。
    pub name: v2::I18n,
    /// The description of the activity. / 绩效项目的描述。
    pub description: v2::I18n,
    /// The ID of the review cycle. For details, call `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，可用 `performance.v1.semester.list` 查询详情。
    pub semester_id: String,
    /// Whether the activity sets metrics, reviews performance or both. / 项目包含指标制定、绩效评估还是两者都有。
    pub mode: QueryMode,
    /// The state of the activity. / 项目的状态。
    pub progress: QueryProgress,
    /// When the activity was created, in milliseconds since 1970. / 项目创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the activity was last changed, in milliseconds since 1970. / 项目的更新时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
    /// The person who created the activity, as `user_id_type` IDs. / 项目的创建人，类型由 `user_id_type` 决定。
    pub create_user_id: String,
    /// The person who last changed the activity, as `user_id_type` IDs. / 项目的更新人，类型由 `user_id_type` 决定。
    pub modify_user_id: String,
}
impl wire::Object for QueryActivity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("semester_id", &mut self.semester_id);
        f.field("mode", &mut self.mode);
        f.field("progress", &mut self.progress);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
        f.field("create_user_id", &mut self.create_user_id);
        f.field("modify_user_id", &mut self.modify_user_id);
    }
}
/// Whether the activity sets metrics, reviews performance or both. / 项目包含指标制定、绩效评估还是两者都有。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryMode {
    /// `metric_development`: Setting of metrics / 指标制定
    MetricDevelopment,
    /// `performance_review`: Performance review / 绩效评估
    PerformanceReview,
    /// `metric_development_and_performance_review`: Setting of metrics and performance review / 指标制定及绩效评估
    MetricDevelopmentAndPerformanceReview,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryMode {
    fn as_str(&self) -> &str {
        match self {
            Self::MetricDevelopment => "metric_development",
            Self::PerformanceReview => "performance_review",
            Self::MetricDevelopmentAndPerformanceReview => {
                "metric_development_and_performance_review"
            }
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "metric_development" => Self::MetricDevelopment,
            "performance_review" => Self::PerformanceReview,
            "metric_development_and_performance_review" => {
                Self::MetricDevelopmentAndPerformanceReview
            }
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the activity. / 项目的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryProgress {
    /// `configurable`: To be configured / 待完成配置
    Configurable,
    /// `unable`: Not started / 未启动
    Unable,
    /// `initiating`: Starting / 启动中
    Initiating,
    /// `enabled`: Started / 已启动
    Enabled,
    /// `finished`: Finished / 已结束
    Finished,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryProgress {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryProgress {
    fn as_str(&self) -> &str {
        match self {
            Self::Configurable => "configurable",
            Self::Unable => "unable",
            Self::Initiating => "initiating",
            Self::Enabled => "enabled",
            Self::Finished => "finished",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "configurable" => Self::Configurable,
            "unable" => Self::Unable,
            "initiating" => Self::Initiating,
            "enabled" => Self::Enabled,
            "finished" => Self::Finished,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    QueryActivity
}
crate::codegen::__impl_enum! {
    QueryMode QueryProgress
}
