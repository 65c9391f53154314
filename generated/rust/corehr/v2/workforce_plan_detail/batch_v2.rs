// Generated from spec/corehr/v2/workforce_plan_detail/batch_v2.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query the details of a workforce plan / 查询编制规划明细信息（支持自定义组织）: [`BatchV2`](struct@BatchV2).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn batch_v2(&self) -> crate::codegen::Call<BatchV2> {
        crate::codegen::Call::new(self.client, BatchV2::new())
    }
}
/// Query the details of a workforce plan / 查询编制规划明细信息（支持自定义组织）.
///
/// Returns the dimensions, planned and actual headcounts and expected changes of a workforce plan or report page by page, with custom organizations.
///
/// 分页返回编制规划或集中填报的维度、编制数、在职人数和预增预减人数，支持自定义组织。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().workforce_plan_detail().batch_v2().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/workforce_plan_details/batch_v2`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:workforce_detail:read`
///
/// Errors: [`BatchV2Error`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch_v2)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchV2 {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"[\"123456\"]"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The ID of the workforce plan, as returned by `corehr.v2.workforce_plan.list`. It is needed for the details of a plan, together with `is_centralized_reporting_project` set to `false`; `centralized_reporting_project_id` then has no effect.
    ///
    /// 编制规划方案的 ID，由 `corehr.v2.workforce_plan.list` 获取。查询编制规划明细时必须填写，同时 `is_centralized_reporting_project` 设为 `false`；此时 `centralized_reporting_project_id` 不影响结果。
    /// - Example: `"781234834512"`
    pub workforce_plan_id: Option<String>,
    /// Whether to query a centralized reporting project, `true` for the details of one; leave it empty if the tenant does not use centralized reporting. Needs the scope `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    ///
    /// 是否查询集中填报项目，查询集中填报明细时设为 `true`；租户未使用集中填报时留空。需要权限 `corehr:workforce_plan_centralized_reporting_project_detail:read`。
    /// - Default: `false`
    pub is_centralized_reporting_project: Option<bool>,
    /// The ID of the centralized reporting project, which is `report_id` in the URL of its page. It is needed for the details of a report, together with `is_centralized_reporting_project` set to `true`; `workforce_plan_id` then has no effect. Leave it empty if the tenant does not use centralized reporting. Needs the scope `corehr:workforce_plan_centralized_reporting_project_detail:read`.
    ///
    /// 集中填报项目的 ID，即集中填报页面地址中的 `report_id`。查询集中填报明细时必须填写，同时 `is_centralized_reporting_project` 设为 `true`；此时 `workforce_plan_id` 不影响结果。租户未使用集中填报时留空。需要权限 `corehr:workforce_plan_centralized_reporting_project_detail:read`。
    /// - Example: `"7140964208476371111"`
    pub centralized_reporting_project_id: Option<String>,
    /// The dimensions to filter by, each with its values. / 按维度筛选，每项指定一个维度及其取值。
    /// - Length: 0 to 100
    pub dimension_id_in_datas: Option<Vec<BatchV2DimensionIdInData>>,
    /// Whether to include rows that lack a dimension; by default `false`, only rows with a value for every dimension.
    ///
    /// 是否包含缺少维度的明细行；默认为 `false`，只返回所有维度都有值的明细行。
    pub include_missing_dimension_rows: Option<bool>,
    /// Whether to leave out rows in which active people, additions, removals, planned headcount and estimates are all 0; by default `false`.
    ///
    /// 是否滤除全零的明细行，即在职、预增员、预减员、编制数和预估在职人数都为 0 的行；默认为 `false`，不滤除。
    pub filter_all_zero_value_rows: Option<bool>,
}
impl BatchV2 {
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
    /// Sets `dimension_id_in_datas`.
    #[must_use]
    pub fn dimension_id_in_datas(
        mut self,
        value: impl Into<Vec<BatchV2DimensionIdInData>>,
    ) -> Self {
        self.dimension_id_in_datas = Some(value.into());
        self
    }
    /// Sets `include_missing_dimension_rows`.
    #[must_use]
    pub fn include_missing_dimension_rows(mut self, value: bool) -> Self {
        self.include_missing_dimension_rows = Some(value);
        self
    }
    /// Sets `filter_all_zero_value_rows`.
    #[must_use]
    pub fn filter_all_zero_value_rows(mut self, value: bool) -> Self {
        self.filter_all_zero_value_rows = Some(value);
        self
    }
}
impl wire::Object for BatchV2 {
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
        f.field("dimension_id_in_datas", &mut self.dimension_id_in_datas);
        f.field(
            "include_missing_dimension_rows",
            &mut self.include_missing_dimension_rows,
        );
        f.field("filter_all_zero_value_rows", &mut self.filter_all_zero_value_rows);
    }
}
crate::codegen::__impl_object! {
    BatchV2
}
crate::codegen::__operation! {
    BatchV2 => BatchV2Response, BatchV2Error:
    Endpoint::new("corehr.v2.workforce_plan_detail.batch_v2", Post, "/open-apis/corehr/v2/workforce_plan_details/batch_v2")
        .documented(text("查询编制规划明细信息（支持自定义组织）", "Query the details of a workforce plan"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch_v2")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_WORKFORCE_DETAIL_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(100)).default("100"),
            body("workforce_plan_id", String),
            body("is_centralized_reporting_project", Boolean).default("false"),
            body("centralized_reporting_project_id", String),
            body("dimension_id_in_datas", Array),
            body("include_missing_dimension_rows", Boolean),
            body("filter_all_zero_value_rows", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for BatchV2 {
    type Item = BatchV2WorkforcePlanDetailV2;
    fn items(response: BatchV2Response) -> Vec<BatchV2WorkforcePlanDetailV2> {
        response.items
    }
}
/// The reply to [`BatchV2`](struct@BatchV2).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchV2Response {
    /// The ID of the workforce plan. / 编制规划方案的 ID。
    pub workforce_plan_id: String,
    /// The ID of the centralized reporting project. / 集中填报项目的 ID。
    pub centralized_reporting_project_id: String,
    /// The rows of the workforce plan. / 编制规划的明细行。
    pub items: Vec<BatchV2WorkforcePlanDetailV2>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for BatchV2Response {
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
    BatchV2Response
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchV2`](struct@BatchV2).
    BatchV2Error:
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
    /// [`1160109`](error::INVALID_WORKFORCE_PLAN_PARAMETER): param is invalid
    InvalidWorkforcePlanParameter = error::INVALID_WORKFORCE_PLAN_PARAMETER,
    /// `1161009` (HTTP 400): programme not found
    ///
    /// The workforce plan does not exist. Name a valid plan in the request; if it still fails, contact support with the log id.
    ///
    /// 找不到编制规划方案。请确认请求中的编制规划方案信息有效；若仍失败，请联系技术支持并提供 log id。
    InvalidEmployeeType = &ErrorInfo {
        message: "programme not found",
        fix: Text { zh: "找不到编制规划方案。请确认请求中的编制规划方案信息有效；若仍失败，请联系技术支持并提供 log id。", en: "The workforce plan does not exist. Name a valid plan in the request; if it still fails, contact support with the log id." },
        ..*error::INVALID_EMPLOYEE_TYPE
    },
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
/// The dimensions to filter by, each with its values. / 按维度筛选，每项指定一个维度及其取值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchV2DimensionIdInData {
    /// The key of the dimension: `department`, `employee_type`, `location`, `position`, `cost_center` (or line of business), `job_family`, `job_level`, `job`, or a custom organization from `custom_org_01` to `custom_org_05`.
    ///
    /// 维度的 key：`department` 部门、`employee_type` 人员类型、`location` 地点、`position` 岗位、`cost_center` 成本中心 / 业务线、`job_family` 序列、`job_level` 职级、`job` 职务，以及自定义组织 `custom_org_01` 至 `custom_org_05`。
    /// - Example: `"department"`
    pub dimension_key: Option<String>,
    /// The values of the dimension: the IDs of objects of the kind `dimension_key` names, as the operations for that kind return them. Dimensions for positions and custom organizations are not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable them.
    ///
    /// 维度的值列表，为 `dimension_key` 所指对象的 ID，由该对象的查询接口获取。岗位与自定义组织的维度在灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Length: 0 to 1000
    pub dimension_ids: Option<Vec<BatchV2DimensionIds>>,
}
impl BatchV2DimensionIdInData {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `dimension_key`.
    #[must_use]
    pub fn dimension_key(mut self, value: impl Into<String>) -> Self {
        self.dimension_key = Some(value.into());
        self
    }
    /// Sets `dimension_ids`.
    #[must_use]
    pub fn dimension_ids(mut self, value: impl Into<Vec<BatchV2DimensionIds>>) -> Self {
        self.dimension_ids = Some(value.into());
        self
    }
}
impl wire::Object for BatchV2DimensionIdInData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension_key", &mut self.dimension_key);
        f.field("dimension_ids", &mut self.dimension_ids);
    }
}
/// The values of the dimension: the IDs of objects of the kind `dimension_key` names, as the operations for that kind return them. Dimensions for positions and custom organizations are not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable them.
///
/// 维度的值列表，为 `dimension_key` 所指对象的 ID，由该对象的查询接口获取。岗位与自定义组织的维度在灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchV2DimensionIds {
    /// `department_id`
    DepartmentId,
    /// `location_id`
    LocationId,
    /// `cost_center_id`
    CostCenterId,
    /// `job_id`
    JobId,
    /// `job_level_id`
    JobLevelId,
    /// `job_family_id`
    JobFamilyId,
    /// `employee_type_id`
    EmployeeTypeId,
    /// `position_id`
    PositionId,
    /// `custom_org_01_id`
    CustomOrg01Id,
    /// `custom_org_02_id`
    CustomOrg02Id,
    /// `custom_org_03_id`
    CustomOrg03Id,
    /// `custom_org_04_id`
    CustomOrg04Id,
    /// `custom_org_05_id`
    CustomOrg05Id,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BatchV2DimensionIds {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BatchV2DimensionIds {
    fn as_str(&self) -> &str {
        match self {
            Self::DepartmentId => "department_id",
            Self::LocationId => "location_id",
            Self::CostCenterId => "cost_center_id",
            Self::JobId => "job_id",
            Self::JobLevelId => "job_level_id",
            Self::JobFamilyId => "job_family_id",
            Self::EmployeeTypeId => "employee_type_id",
            Self::PositionId => "position_id",
            Self::CustomOrg01Id => "custom_org_01_id",
            Self::CustomOrg02Id => "custom_org_02_id",
            Self::CustomOrg03Id => "custom_org_03_id",
            Self::CustomOrg04Id => "custom_org_04_id",
            Self::CustomOrg05Id => "custom_org_05_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "department_id" => Self::DepartmentId,
            "location_id" => Self::LocationId,
            "cost_center_id" => Self::CostCenterId,
            "job_id" => Self::JobId,
            "job_level_id" => Self::JobLevelId,
            "job_family_id" => Self::JobFamilyId,
            "employee_type_id" => Self::EmployeeTypeId,
            "position_id" => Self::PositionId,
            "custom_org_01_id" => Self::CustomOrg01Id,
            "custom_org_02_id" => Self::CustomOrg02Id,
            "custom_org_03_id" => Self::CustomOrg03Id,
            "custom_org_04_id" => Self::CustomOrg04Id,
            "custom_org_05_id" => Self::CustomOrg05Id,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The dimensions of the row. / 该行的各维度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchV2DimensionInfoData {
    /// The key of the dimension: `department`, `employee_type`, `location`, `position`, `cost_center` (or line of business), `job_family`, `job_level`, `job`, or a custom organization from `custom_org_01` to `custom_org_05`.
    ///
    /// 维度的 key：`department` 部门、`employee_type` 人员类型、`location` 地点、`position` 岗位、`cost_center` 成本中心 / 业务线、`job_family` 序列、`job_level` 职级、`job` 职务，以及自定义组织 `custom_org_01` 至 `custom_org_05`。
    pub dimension_key: String,
    /// The ID and name of the value of the dimension. / 维度取值的 ID 与名称。
    pub dimension_info: v2::DimensionInfo,
}
impl wire::Object for BatchV2DimensionInfoData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension_key", &mut self.dimension_key);
        f.field("dimension_info", &mut self.dimension_info);
    }
}
/// The rows of the workforce plan. / 编制规划的明细行。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchV2WorkforcePlanDetailV2 {
    /// The ID of the row of the workforce plan. / 编制规划明细行的 ID。
    pub workforce_plan_detail_id: String,
    /// The dimensions of the row. / 该行的各维度。
    pub dimension_info_datas: Vec<BatchV2DimensionInfoData>,
    /// The planned headcount. / 编制规划值。
    pub workforce_plan: String,
    /// How many people are active. / 在职人数。
    pub active_individuals: String,
    /// How many people are to be added. / 预增员人数。
    pub individuals_to_be_added: String,
    /// How many people are to be removed. / 预减员人数。
    pub individuals_to_be_removed: String,
    /// The estimated number of active people by date. / 各日期的预估在职人数。
    pub estimated_active_individuals_details: Vec<v2::WorkforcePlanEaiDetail>,
    /// The planned headcount of each calendar period. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 各自然周期的编制规划信息。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub multi_period_values: Vec<v2::WorkforcePlanMultiPeriodValue>,
    /// Whether the row lacks a dimension. / 是否为缺少维度的明细行。
    pub is_missing_dimension: bool,
    /// Whether active people, additions, removals, planned headcount and estimates are all 0 in the row.
    ///
    /// 是否为全零的明细行，即在职、预增员、预减员、编制数和预估在职人数都为 0。
    pub is_all_zero_value: bool,
}
impl wire::Object for BatchV2WorkforcePlanDetailV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workforce_plan_detail_id", &mut self.workforce_plan_detail_id);
        f.field("dimension_info_datas", &mut self.dimension_info_datas);
        f.field("workforce_plan", &mut self.workforce_plan);
        f.field("active_individuals", &mut self.active_individuals);
        f.field("individuals_to_be_added", &mut self.individuals_to_be_added);
        f.field("individuals_to_be_removed", &mut self.individuals_to_be_removed);
        f.field(
            "estimated_active_individuals_details",
            &mut self.estimated_active_individuals_details,
        );
        f.field("multi_period_values", &mut self.multi_period_values);
        f.field("is_missing_dimension", &mut self.is_missing_dimension);
        f.field("is_all_zero_value", &mut self.is_all_zero_value);
    }
}
crate::codegen::__impl_object! {
    BatchV2DimensionIdInData BatchV2DimensionInfoData BatchV2WorkforcePlanDetailV2
}
crate::codegen::__impl_enum! {
    BatchV2DimensionIds
}
