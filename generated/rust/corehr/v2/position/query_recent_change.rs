// Generated from spec/corehr/v2/position/query_recent_change.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Query positions changed recently / 查询指定时范围内当前版本信息发生变更的岗位: [`QueryRecentChange`](struct@QueryRecentChange).
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
/// Query positions changed recently / 查询指定时范围内当前版本信息发生变更的岗位.
///
/// Returns the IDs of positions whose current version took effect in a period of at most 90 days, by scrolling.
///
/// 返回当前生效版本在指定时间段内生效的岗位 ID，滚动查询，时间段不超过 90 天。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().position().query_recent_change(100, "text", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/positions/query_recent_change`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:position:read`, `corehr:position:write`
///
/// Errors: [`QueryRecentChangeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query_recent_change)
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
    /// The end of the period to query, as `yyyy-MM-dd HH:MM:SS`; it must be later than `start_date`.
    ///
    /// 查询时段的结束时间，格式为 `yyyy-MM-dd HH:MM:SS`，须晚于 `start_date`。
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
    Endpoint::new("corehr.v2.position.query_recent_change", Get, "/open-apis/corehr/v2/positions/query_recent_change")
        .documented(text("查询指定时范围内当前版本信息发生变更的岗位", "Query positions changed recently"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query_recent_change")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_POSITION_READ]),
            scopes(&[crate::scope::COREHR_POSITION_WRITE]),
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
    /// The IDs of the positions created, updated or deleted in the period; `corehr.v2.position.query` returns the details of those not deleted.
    ///
    /// 时段内新建、更新或删除的岗位 ID，未删除的可用 `corehr.v2.position.query` 查询详情。
    pub position_ids: Vec<String>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Those among `position_ids` deleted within [start_date, end_date+1); their past data can no longer be looked up by ID.
    ///
    /// `position_ids` 中在 [start_date, end_date+1) 范围内被删除的岗位 ID，其历史数据已无法再用 ID 查到。
    pub deleted_position_ids: Vec<String>,
}
impl wire::Object for QueryRecentChangeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_ids", &mut self.position_ids);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("deleted_position_ids", &mut self.deleted_position_ids);
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
    /// A query parameter is invalid. Write dates as `yyyy-MM-dd HH:MM:SS`, with the end not before the start.
    ///
    /// 查询参数不合法。请使用 `yyyy-MM-dd HH:MM:SS` 格式的日期，且结束时间不早于开始时间。
    InvalidParameter1160107 = &ErrorInfo {
        fix: Text { zh: "查询参数不合法。请使用 `yyyy-MM-dd HH:MM:SS` 格式的日期，且结束时间不早于开始时间。", en: "A query parameter is invalid. Write dates as `yyyy-MM-dd HH:MM:SS`, with the end not before the start." },
        ..*error::INVALID_PARAMETER1160107
    },
}
