// Generated from spec/corehr/v2/job_family/query_multi_timeline.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query the versions of job families in a period / 查询指定时间范围序列版本: [`QueryMultiTimeline`](struct@QueryMultiTimeline).
    ///
    /// Optional fields are set on the call: `.with(|request| request.start_date(…))`.
    pub fn query_multi_timeline(
        &self,
        job_family_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<QueryMultiTimeline> {
        crate::codegen::Call::new(self.client, QueryMultiTimeline::new(job_family_ids))
    }
}
/// Query the versions of job families in a period / 查询指定时间范围序列版本.
///
/// Returns the versions of job families within a period, by default with their IDs and version IDs only.
///
/// 返回序列在指定时间段内的版本，默认只含 ID 和版本 ID。
///
/// - `POST /open-apis/corehr/v2/job_families/query_multi_timeline`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job_family:read`, `corehr:job_family:write`
///
/// Errors: [`QueryMultiTimelineError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_multi_timeline)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimeline {
    /// The IDs of the job families to query, as returned by `corehr.v1.job_family.create` or `corehr.v1.job_family.list`.
    ///
    /// 要查询的序列的 ID，由 `corehr.v1.job_family.create` 或 `corehr.v1.job_family.list` 返回。
    /// - Length: 1 to 10
    /// - Example: `["7094136522860922111"]`
    pub job_family_ids: Vec<String>,
    /// The first date of the period to query, which cannot be after `end_date`.
    ///
    /// 查询时段的开始日期，含当天，不能晚于 `end_date`。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2024-01-01"`
    pub start_date: Option<String>,
    /// The date at which the period to query ends, itself not included. / 查询时段的结束日期，不含当天。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2024-12-31"`
    pub end_date: Option<String>,
    /// The fields to return, out of `job_family_name`, `code`, `active`, `parent_job_family`, `selectable`, `pathway`, `description`, `effective_date` and `expiration_date`; only the IDs if omitted.
    ///
    /// 要返回哪些字段，可填 `job_family_name`、`code`、`active`、`parent_job_family`、`selectable`、`pathway`、`description`、`effective_date`、`expiration_date`，不填只返回 ID。
    /// - Length: 0 to 100
    /// - Example: `["job_family_name"]`
    pub fields: Option<Vec<String>>,
}
impl QueryMultiTimeline {
    /// Creates the value from its required fields.
    pub fn new(job_family_ids: impl Into<Vec<String>>) -> Self {
        Self {
            job_family_ids: job_family_ids.into(),
            start_date: Default::default(),
            end_date: Default::default(),
            fields: Default::default(),
        }
    }
    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for QueryMultiTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_ids", &mut self.job_family_ids);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimeline
}
crate::codegen::__operation! {
    QueryMultiTimeline => QueryMultiTimelineResponse, QueryMultiTimelineError:
    Endpoint::new("corehr.v2.job_family.query_multi_timeline", Post, "/open-apis/corehr/v2/job_families/query_multi_timeline")
        .documented(text("查询指定时间范围序列版本", "Query the versions of job families in a period"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_multi_timeline")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_FAMILY_READ]),
            scopes(&[crate::scope::COREHR_JOB_FAMILY_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("job_family_ids", Array).required(),
            body("start_date", String),
            body("end_date", String),
            body("fields", Array),
        ])
}
/// The reply to [`QueryMultiTimeline`](struct@QueryMultiTimeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineResponse {
    /// The job families found, with their versions. / 查到的序列及其各版本。
    pub items: Vec<QueryMultiTimelineJobFamilyTimeline>,
}
impl wire::Object for QueryMultiTimelineResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimelineResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`QueryMultiTimeline`](struct@QueryMultiTimeline).
    QueryMultiTimelineError:
    /// `1161204` (HTTP 503): Request timeout
    ///
    /// The request timed out. Try again later, and query fewer items at once (such as a smaller `page_size`); if it keeps failing, contact support with the log id.
    ///
    /// 请求超时。请稍后重试，批量查询时减少单次数量（如调小 `page_size`）；若持续失败，请联系技术支持并提供 log id。
    RequestTimeout = &ErrorInfo {
        message: "Request timeout",
        ..*error::REQUEST_TIMEOUT
    },
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
/// The job families found, with their versions. / 查到的序列及其各版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineJobFamilyTimeline {
    /// The versions of the job family within the period. / 序列在查询时段内的各个版本。
    pub job_family_version_data: Vec<QueryMultiTimelineJobFamilyVersionData>,
}
impl wire::Object for QueryMultiTimelineJobFamilyTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_version_data", &mut self.job_family_version_data);
    }
}
/// The versions of the job family within the period. / 序列在查询时段内的各个版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineJobFamilyVersionData {
    /// The ID of the job family. / 序列 ID。
    pub job_family_id: String,
    /// The ID of the version of the job family. / 序列版本的 ID。
    pub job_family_version_id: String,
    /// The name of the job family in this version, by language. / 该版本的序列名称，按语言给出。
    pub job_family_names: Vec<v2::I18n>,
    /// The date on which this version takes effect, as `YYYY-MM-DD`. / 该版本生效的日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// The date on which this version ceases to be in effect, as `YYYY-MM-DD`. / 该版本失效的日期，格式为 `YYYY-MM-DD`。
    pub expiration_date: String,
    /// Whether the job family is active. / 序列是否启用。
    pub active: bool,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    pub descriptions: Vec<v2::I18n>,
    /// Whether the job family can be used. / 序列是否可以被选用。
    pub selectable: bool,
    /// The ID of the parent job family, absent at the top level; `corehr.v1.job_family.get` returns the details.
    ///
    /// 上级序列的 ID，一级序列没有此字段，详情用 `corehr.v1.job_family.get` 查询。
    pub parent_job_family_id: String,
    /// The IDs of the pathways it is linked to. For details, call the pathway queries.
    ///
    /// 关联的通道的 ID，详情可用获取通道信息接口查询。
    pub pathway_ids: Vec<String>,
    /// The code of the job family. / 序列的编码。
    pub code: String,
}
impl wire::Object for QueryMultiTimelineJobFamilyVersionData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_family_version_id", &mut self.job_family_version_id);
        f.field("job_family_names", &mut self.job_family_names);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("active", &mut self.active);
        f.field("descriptions", &mut self.descriptions);
        f.field("selectable", &mut self.selectable);
        f.field("parent_job_family_id", &mut self.parent_job_family_id);
        f.field("pathway_ids", &mut self.pathway_ids);
        f.field("code", &mut self.code);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimelineJobFamilyTimeline QueryMultiTimelineJobFamilyVersionData
}
