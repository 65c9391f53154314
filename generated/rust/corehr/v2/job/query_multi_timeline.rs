// Generated from spec/corehr/v2/job/query_multi_timeline.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query the versions of jobs in a period / 查询指定时间范围职务版本: [`QueryMultiTimeline`](struct@QueryMultiTimeline).
    ///
    /// Optional fields are set on the call: `.with(|request| request.start_date(…))`.
    pub fn query_multi_timeline(
        &self,
        job_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<QueryMultiTimeline> {
        crate::codegen::Call::new(self.client, QueryMultiTimeline::new(job_ids))
    }
}
/// Query the versions of jobs in a period / 查询指定时间范围职务版本.
///
/// Returns the versions of jobs that were in effect during a period, by default with their IDs and version IDs only.
///
/// 返回职务在指定时间段内生效过的版本，默认只含 ID 和版本 ID。
///
/// - `POST /open-apis/corehr/v2/jobs/query_multi_timeline`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job:read`, `corehr:job:write`
///
/// Errors: [`QueryMultiTimelineError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_multi_timeline)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimeline {
    /// The IDs of the jobs to query, from `corehr.v1.job.list`. / 要查询的职务的 ID，可由 `corehr.v1.job.list` 得到。
    /// - Length: 1 to 10
    /// - Example: `["7094136522860922111"]`
    pub job_ids: Vec<String>,
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
    /// The fields to return, out of `job_name`, `code`, `active`, `parent_job`, `description`, `effective_date`, `expiration_date`, `job_title`, `job_family`, `job_level`, `pathway` and `working_hours_type`; only the IDs if omitted.
    ///
    /// 要返回哪些字段，可填 `job_name`、`code`、`active`、`parent_job`、`description`、`effective_date`、`expiration_date`、`job_title`、`job_family`、`job_level`、`pathway`、`working_hours_type`，不填只返回 ID。
    /// - Length: 0 to 100
    /// - Example: `["job_name"]`
    pub fields: Option<Vec<String>>,
}
impl QueryMultiTimeline {
    /// Creates the value from its required fields.
    pub fn new(job_ids: impl Into<Vec<String>>) -> Self {
        Self {
            job_ids: job_ids.into(),
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
        f.field("job_ids", &mut self.job_ids);
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
    Endpoint::new("corehr.v2.job.query_multi_timeline", Post, "/open-apis/corehr/v2/jobs/query_multi_timeline")
        .documented(text("查询指定时间范围职务版本", "Query the versions of jobs in a period"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_multi_timeline")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_READ]),
            scopes(&[crate::scope::COREHR_JOB_WRITE]),
        ])
        .guards(&[
            Guard::received("items.job_version_data.job_level_ids", &[scopes(&[crate::scope::COREHR_JOB_JOB_LEVEL_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("job_ids", Array).required(),
            body("start_date", String),
            body("end_date", String),
            body("fields", Array),
        ])
}
/// The reply to [`QueryMultiTimeline`](struct@QueryMultiTimeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineResponse {
    /// The jobs found, with their versions. / 查到的职务及其各版本。
    pub items: Vec<QueryMultiTimelineJobTimeline>,
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
/// The jobs found, with their versions. / 查到的职务及其各版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineJobTimeline {
    /// The versions of the job within the period. / 职务在查询时段内的各个版本。
    pub job_version_data: Vec<QueryMultiTimelineJobVersionData>,
}
impl wire::Object for QueryMultiTimelineJobTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_version_data", &mut self.job_version_data);
    }
}
/// The versions of the job within the period. / 职务在查询时段内的各个版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineJobVersionData {
    /// The ID of the job. / 职务的 ID。
    pub job_id: String,
    /// The ID of the version of the job. / 职务版本的 ID。
    pub job_version_id: String,
    /// The name of the job in this version, by language. / 该版本的职务名称，按语言给出。
    pub job_names: Vec<v2::I18n>,
    /// The date on which this version takes effect, as `YYYY-MM-DD`. / 该版本生效的日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// The date on which this version ceases to be in effect, as `YYYY-MM-DD`. / 该版本失效的日期，格式为 `YYYY-MM-DD`。
    pub expiration_date: String,
    /// Whether the job is active. / 职务是否启用。
    pub active: bool,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    pub descriptions: Vec<v2::I18n>,
    /// The code of the job. / 职务的编码。
    pub code: String,
    /// The job title in this version, by language. / 该版本的职务头衔，按语言给出。
    pub job_titles: Vec<v2::I18n>,
    /// The IDs of the job families of the job; `corehr.v2.job_family.batch_get` returns the details.
    ///
    /// 职务关联的序列的 ID，详情用 `corehr.v2.job_family.batch_get` 查询。
    pub job_family_ids: Vec<String>,
    /// The IDs of the job levels of the job; `corehr.v2.job_level.batch_get` returns the details.
    ///
    /// 职务关联的职级的 ID，详情用 `corehr.v2.job_level.batch_get` 查询。
    /// - Present only with one of the scopes `corehr:job.job_level:read`
    pub job_level_ids: Vec<String>,
    /// The ID of the pathway; `corehr.v2.pathway.batch_get` returns the details.
    ///
    /// 通道 ID，详情用 `corehr.v2.pathway.batch_get` 查询。
    pub pathway_id: String,
    /// The ID of the working hours type; `corehr.v1.working_hours_type.list` returns the details.
    ///
    /// 工时制度 ID，详情用 `corehr.v1.working_hours_type.list` 查询。
    pub working_hours_type_id: String,
}
impl wire::Object for QueryMultiTimelineJobVersionData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
        f.field("job_version_id", &mut self.job_version_id);
        f.field("job_names", &mut self.job_names);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("active", &mut self.active);
        f.field("descriptions", &mut self.descriptions);
        f.field("code", &mut self.code);
        f.field("job_titles", &mut self.job_titles);
        f.field("job_family_ids", &mut self.job_family_ids);
        f.field("job_level_ids", &mut self.job_level_ids);
        f.field("pathway_id", &mut self.pathway_id);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimelineJobTimeline QueryMultiTimelineJobVersionData
}
