// Generated from spec/corehr/v2/workforce_plan_detail/batch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query the details of a workforce plan (v1) / 查询编制规划明细信息（不支持自定义组织）: [`Batch`](struct@Batch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn batch(&self) -> crate::codegen::Call<Batch> {
        crate::codegen::Call::new(self.client, Batch::new())
    }
}
/// Query the details of a workforce plan (v1) / 查询编制规划明细信息（不支持自定义组织）.
///
/// Returns the dimensions, planned headcounts and estimates of a workforce plan or report page by page, without custom organizations.
///
/// 分页返回编制规划或集中填报的维度、编制数和预估在职人数，不支持自定义组织。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().workforce_plan_detail().batch().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/workforce_plan_details/batch`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:workforce_detail:read`
///
/// Errors: [`BatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Batch {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"[\"123456\"]"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The ID of the workforce plan, as returned by `corehr.v2.workforce_plan.list`; needed for the details of a plan.
    ///
    /// 编制规划方案的 ID，由 `corehr.v2.workforce_plan.list` 获取；查询编制规划明细时必须填写。
    /// - Example: `"781234834512"`
    pub workforce_plan_id: Option<String>,
    /// Whether to query a centralized reporting project; leave it empty if the tenant does not use centralized reporting. Needs the scope `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    ///
    /// 是否查询集中填报项目；租户未使用集中填报时留空。需要权限 `corehr:workforce_plan_centralized_reporting_project_detail:read`。
    /// - Default: `false`
    pub is_centralized_reporting_project: Option<bool>,
    /// The ID of the centralized reporting project, found in the URL of the report; it takes precedence over `workforce_plan_id`, which is then not needed. Leave it empty if the tenant does not use centralized reporting. Needs the scope `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    ///
    /// 集中填报项目的 ID，从集中填报的链接中取得；填写后以它为准，不必再填 `workforce_plan_id`。租户未使用集中填报时留空。需要权限 `corehr:workforce_plan_centralized_reporting_project_detail:read`。
    /// - Length: 0 to 1000
    /// - Example: `"7140964208476371111"`
    pub centralized_reporting_project_id: Option<String>,
    /// The IDs of the departments to return rows of; `corehr.v2.department.search` returns them.
    ///
    /// 按部门筛选：部门 ID 列表，可由 `corehr.v2.department.search` 获取。
    /// - Length: 0 to 1000
    /// - Example: `["7210266650427033132"]`
    pub department_ids: Option<Vec<String>>,
    /// The IDs of the employee types to return rows of; `corehr.v1.employee_type.get` returns the details.
    ///
    /// 按人员类型筛选：人员类型 ID 列表，详情用 `corehr.v1.employee_type.get` 查询。
    /// - Length: 0 to 1000
    /// - Example: `["7210608972695520812"]`
    pub employee_type_ids: Option<Vec<String>>,
    /// The IDs of the work locations to return rows of; `corehr.v1.location.list` returns them.
    ///
    /// 按工作地点筛选：地点 ID 列表，可由 `corehr.v1.location.list` 获取。
    /// - Length: 0 to 1000
    /// - Example: `["7210608972695520813"]`
    pub work_location_ids: Option<Vec<String>>,
    /// The IDs of the job families to return rows of; `corehr.v1.job_family.list` returns them.
    ///
    /// 按序列筛选：序列 ID 列表，可由 `corehr.v1.job_family.list` 获取。
    /// - Length: 0 to 1000
    /// - Example: `["7210608972695520814"]`
    pub job_family_ids: Option<Vec<String>>,
    /// The IDs of the job levels to return rows of; `corehr.v1.job_level.list` returns them.
    ///
    /// 按职级筛选：职级 ID 列表，可由 `corehr.v1.job_level.list` 获取。
    /// - Length: 0 to 1000
    /// - Example: `["7210608972695520815"]`
    pub job_level_ids: Option<Vec<String>>,
    /// The IDs of the jobs to return rows of; `corehr.v2.job.list` returns them.
    ///
    /// 按职务筛选：职务 ID 列表，可由 `corehr.v2.job.list` 获取。
    /// - Length: 0 to 1000
    /// - Example: `["7210608972695520816"]`
    pub job_ids: Option<Vec<String>>,
    /// The IDs of the cost centers to return rows of; `corehr.v2.cost_center.search` returns them.
    ///
    /// 按成本中心筛选：成本中心 ID 列表，可由 `corehr.v2.cost_center.search` 获取。
    /// - Length: 0 to 1000
    /// - Example: `["7210608972695520817"]`
    pub cost_center_ids: Option<Vec<String>>,
    /// Whether to include rows that lack a dimension; by default `false`, only rows with a value for every dimension.
    ///
    /// 是否包含缺少维度的明细行；默认为 `false`，只返回所有维度都有值的明细行。
    pub include_missing_dimension_rows: Option<bool>,
}
impl Batch {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `workforce_plan_id`.
    #[must_use]
    pub fn workforce_plan_id(mut self, value: impl Into<String>) -> Self {
        self.workforce_plan_id = Some(value.into());
        self
    }
    /// Sets `is_centralized_reporting_project`.
    #[must_use]
    pub fn is_centralized_reporting_project(mut self, value: bool) -> Self {
        self.is_centralized_reporting_project = Some(value);
        self
    }
    /// Sets `centralized_reporting_project_id`.
    #[must_use]
    pub fn centralized_reporting_project_id(mut self, value: impl Into<String>) -> Self {
        self.centralized_reporting_project_id = Some(value.into());
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
        self
    }
    /// Sets `employee_type_ids`.
    #[must_use]
    pub fn employee_type_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employee_type_ids = Some(value.into());
        self
    }
    /// Sets `work_location_ids`.
    #[must_use]
    pub fn work_location_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.work_location_ids = Some(value.into());
        self
    }
    /// Sets `job_family_ids`.
    #[must_use]
    pub fn job_family_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_family_ids = Some(value.into());
        self
    }
    /// Sets `job_level_ids`.
    #[must_use]
    pub fn job_level_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_level_ids = Some(value.into());
        self
    }
    /// Sets `job_ids`.
    #[must_use]
    pub fn job_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_ids = Some(value.into());
        self
    }
    /// Sets `cost_center_ids`.
    #[must_use]
    pub fn cost_center_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.cost_center_ids = Some(value.into());
        self
    }
    /// Sets `include_missing_dimension_rows`.
    #[must_use]
    pub fn include_missing_dimension_rows(mut self, value: bool) -> Self {
        self.include_missing_dimension_rows = Some(value);
        self
    }
}
impl wire::Object for Batch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("workforce_plan_id", &mut self.workforce_plan_id);
        f.field(
            "is_centralized_reporting_project",
            &mut self.is_centralized_reporting_project,
        );
        f.field(
            "centralized_reporting_project_id",
            &mut self.centralized_reporting_project_id,
        );
        f.field("department_ids", &mut self.department_ids);
        f.field("employee_type_ids", &mut self.employee_type_ids);
        f.field("work_location_ids", &mut self.work_location_ids);
        f.field("job_family_ids", &mut self.job_family_ids);
        f.field("job_level_ids", &mut self.job_level_ids);
        f.field("job_ids", &mut self.job_ids);
        f.field("cost_center_ids", &mut self.cost_center_ids);
        f.field(
            "include_missing_dimension_rows",
            &mut self.include_missing_dimension_rows,
        );
    }
}
crate::codegen::__impl_object! {
    Batch
}
crate::codegen::__operation! {
    Batch => BatchResponse, BatchError:
    Endpoint::new("corehr.v2.workforce_plan_detail.batch", Post, "/open-apis/corehr/v2/workforce_plan_details/batch")
        .documented(text("查询编制规划明细信息（不支持自定义组织）", "Query the details of a workforce plan (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_WORKFORCE_DETAIL_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(100)).default("100"),
            body("workforce_plan_id", String),
            body("is_centralized_reporting_project", Boolean).default("false"),
            body("centralized_reporting_project_id", String),
            body("department_ids", Array),
            body("employee_type_ids", Array),
            body("work_location_ids", Array),
            body("job_family_ids", Array),
            body("job_level_ids", Array),
            body("job_ids", Array),
            body("cost_center_ids", Array),
            body("include_missing_dimension_rows", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Batch {
    type Item = BatchWorkforcePlanDetail;
    fn items(response: BatchResponse) -> Vec<BatchWorkforcePlanDetail> {
        response.items
    }
}
/// The reply to [`Batch`](struct@Batch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchResponse {
    /// The ID of the workforce plan. / 编制规划方案的 ID。
    pub workforce_plan_id: String,
    /// The ID of the centralized reporting project. / 集中填报项目的 ID。
    pub centralized_reporting_project_id: String,
    /// The rows of the workforce plan. / 编制规划的明细行。
    pub items: Vec<BatchWorkforcePlanDetail>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for BatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workforce_plan_id", &mut self.workforce_plan_id);
        f.field(
            "centralized_reporting_project_id",
            &mut self.centralized_reporting_project_id,
        );
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    BatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Batch`](struct@Batch).
    BatchError:
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
    /// [`1160109`](error::INVALID_WORKFORCE_PLAN_PARAMETER): param is invalid
    InvalidWorkforcePlanParameter = error::INVALID_WORKFORCE_PLAN_PARAMETER,
    /// [`1160100`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1161008` (HTTP 400): lack APP ID
    ///
    /// The service does not see which app calls (no app ID). Call with a valid access token of the app; if it still fails, contact support with the log id.
    ///
    /// 系统未能识别应用（缺少 App ID）。请使用应用的有效 access token 调用；若仍失败，请联系技术支持并提供 log id。
    InvalidRecruitmentType = &ErrorInfo {
        message: "lack APP ID",
        fix: Text { zh: "系统未能识别应用（缺少 App ID）。请使用应用的有效 access token 调用；若仍失败，请联系技术支持并提供 log id。", en: "The service does not see which app calls (no app ID). Call with a valid access token of the app; if it still fails, contact support with the log id." },
        ..*error::INVALID_RECRUITMENT_TYPE
    },
}
/// The rows of the workforce plan. / 编制规划的明细行。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchWorkforcePlanDetail {
    /// The ID of the row of the workforce plan. / 编制规划明细行的 ID。
    pub workforce_plan_detail_id: String,
    /// The department the row is for. / 该行对应的部门。
    pub department: v2::DimensionInfo,
    /// The employee type the row is for. / 该行对应的人员类型。
    pub employee_type: v2::DimensionInfo,
    /// The work location the row is for. / 该行对应的工作地点。
    pub work_location: v2::DimensionInfo,
    /// The job family. / 序列。
    pub job_family: v2::DimensionInfo,
    /// The job level. / 职级。
    pub job_level: v2::DimensionInfo,
    /// The job found. / 查到的职务。
    pub job: v2::DimensionInfo,
    /// The cost center the row is for. / 该行对应的成本中心。
    pub cost_center: v2::DimensionInfo,
    /// The planned headcount. / 编制规划值。
    pub workforce_plan: String,
    /// The estimated number of active people by date. / 各日期的预估在职人数。
    pub estimated_active_individuals_detail: Vec<v2::WorkforcePlanEaiDetail>,
    /// Whether the row lacks a dimension. / 是否为缺少维度的明细行。
    pub is_missing_dimension: bool,
}
impl wire::Object for BatchWorkforcePlanDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workforce_plan_detail_id", &mut self.workforce_plan_detail_id);
        f.field("department", &mut self.department);
        f.field("employee_type", &mut self.employee_type);
        f.field("work_location", &mut self.work_location);
        f.field("job_family", &mut self.job_family);
        f.field("job_level", &mut self.job_level);
        f.field("job", &mut self.job);
        f.field("cost_center", &mut self.cost_center);
        f.field("workforce_plan", &mut self.workforce_plan);
        f.field(
            "estimated_active_individuals_detail",
            &mut self.estimated_active_individuals_detail,
        );
        f.field("is_missing_dimension", &mut self.is_missing_dimension);
    }
}
crate::codegen::__impl_object! {
    BatchWorkforcePlanDetail
}
