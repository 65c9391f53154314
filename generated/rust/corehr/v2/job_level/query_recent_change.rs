// Generated from spec/corehr/v2/job_level/query_recent_change.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Query job levels changed recently / 查询当前生效信息发生变更的职级: [`QueryRecentChange`](struct@QueryRecentChange).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query_recent_change(
        &self,
        page_size: i64,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> crate::codegen::Call<QueryRecentChange> {
        crate::codegen::Call::new(
            self.client,
            QueryRecentChange::new(page_size, start_date, end_date),
        )
    }
}
/// Query job levels changed recently / 查询当前生效信息发生变更的职级.
///
/// Returns the IDs of job levels whose current version took effect in a period of at most 90 days, by scrolling.
///
/// 返回当前生效版本在指定时间段内生效的职级 ID，滚动查询，时间段不超过 90 天。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().job_level().query_recent_change(100, "text", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/job_levels/query_recent_change`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job_level:read`, `corehr:job_level:write`
///
/// Errors: [`QueryRecentChangeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/query_recent_change)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChange {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 2000
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The start of the period to query, as `yyyy-MM-dd HH:MM:SS`. / 查询时段的开始时间，格式为 `yyyy-MM-dd HH:MM:SS`。
    /// - Example: `"text"`
    pub start_date: String,
    /// The end of the period to query, as `yyyy-MM-dd HH:MM:SS`. / 查询时段的结束时间，格式为 `yyyy-MM-dd HH:MM:SS`。
    /// - Example: `"text"`
    pub end_date: String,
}
impl QueryRecentChange {
    /// Creates the value from its required fields.
    pub fn new(
        page_size: i64,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            start_date: start_date.into(),
            end_date: end_date.into(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for QueryRecentChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
    }
}
crate::codegen::__impl_object! {
    QueryRecentChange
}
crate::codegen::__operation! {
    QueryRecentChange => QueryRecentChangeResponse, QueryRecentChangeError:
    Endpoint::new("corehr.v2.job_level.query_recent_change", Get, "/open-apis/corehr/v2/job_levels/query_recent_change")
        .documented(text("查询当前生效信息发生变更的职级", "Query job levels changed recently"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/query_recent_change")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_LEVEL_READ]),
            scopes(&[crate::scope::COREHR_JOB_LEVEL_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(2000)),
            query("page_token", String),
            query("start_date", String).required(),
            query("end_date", String).required(),
        ])
}
/// The reply to [`QueryRecentChange`](struct@QueryRecentChange).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecentChangeResponse {
    /// The IDs of the job levels created, updated or deleted in the period. `corehr.v2.job_level.batch_get` returns those that still exist.
    ///
    /// 时段内新建、更新和删除的职级的 ID；未删除的可用 `corehr.v2.job_level.batch_get` 查询详情。
    pub job_level_ids: Vec<String>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The IDs, out of `job_level_ids`, of the job levels deleted from `start_date` up to but not including the day after `end_date`. They can no longer be queried by ID.
    ///
    /// `job_level_ids` 中从 `start_date` 到 `end_date` 次日（不含）之间被删除的职级的 ID，这些职级已无法按 ID 查询。
    pub deleted_job_level_ids: Vec<String>,
}
impl wire::Object for QueryRecentChangeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_ids", &mut self.job_level_ids);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("deleted_job_level_ids", &mut self.deleted_job_level_ids);
    }
}
crate::codegen::__impl_object! {
    QueryRecentChangeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`QueryRecentChange`](struct@QueryRecentChange).
    QueryRecentChangeError:
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A query parameter is invalid. Correct the date format, and keep start and end at most 90 days apart.
    ///
    /// 查询参数不合法。请检查日期格式，并将开始时间与结束时间的间隔控制在 90 天以内。
    InvalidParameter1160107 = &ErrorInfo {
        fix: Text { zh: "查询参数不合法。请检查日期格式，并将开始时间与结束时间的间隔控制在 90 天以内。", en: "A query parameter is invalid. Correct the date format, and keep start and end at most 90 days apart." },
        ..*error::INVALID_PARAMETER1160107
    },
}
