// Generated from spec/corehr/v2/employees_job_data/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query job data / 获取任职信息列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(&self, page_size: i64) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(page_size))
    }
}
/// Query job data / 获取任职信息列表.
///
/// Returns the job data that matches page by page, within the app's data permission.
///
/// 按条件分页返回员工的任职信息，受员工数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().employees_job_data().query(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/employees/job_datas/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// Whether to return every version of the job data. By default only the version now in effect is returned.
    ///
    /// 是否返回任职记录的所有版本，默认只返回当前生效的版本。
    pub get_all_version: Option<bool>,
    /// The date for which the data is queried, by default today. The date range must match as well.
    ///
    /// 查询哪一天的数据，默认为当天，与日期范围筛选须同时满足。
    /// - Example: `"2020-01-01"`
    pub data_date: Option<String>,
    /// The start of the range of effective dates to return; no restriction by default. / 生效日期的搜索范围的开始，默认不限。
    /// - Example: `"2020-01-01"`
    pub effective_date_start: Option<String>,
    /// The end of the range of effective dates to return; no restriction by default. / 生效日期的搜索范围的结束，默认不限。
    /// - Example: `"2020-01-01"`
    pub effective_date_end: Option<String>,
    /// The ID of the department that employees belong to at present, as a `department_id_type` ID.
    ///
    /// 按员工当前所在部门的 ID 筛选，类型由 `department_id_type` 决定。
    /// - Example: `"6891251722631890445"`
    pub department_id: Option<String>,
    /// The employment IDs of the employees to query, as `user_id_type` IDs.
    ///
    /// 按员工的雇佣 ID 查询，类型由 `user_id_type` 决定。
    /// - Length: 0 to 100
    /// - Example: `["7140964208476371111"]`
    pub employment_ids: Option<Vec<String>>,
    /// Whether to return only primary (true) or only other (false) job records; both if omitted.
    ///
    /// true 只返回主任职，false 只返回非主任职，不填则都返回。
    pub primary_job_data: Option<bool>,
    /// The business types, formerly called reasons for the job, to filter by; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `job_data` and `custom_api_name` to `assignment_start_reason`.
    ///
    /// 按业务类型（原称任职原因）筛选，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `job_data`，`custom_api_name` 为 `assignment_start_reason`）。
    /// - Default: `[]`
    /// - Example: `["onboarding"]`
    pub assignment_start_reasons: Option<Vec<String>>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            get_all_version: Default::default(),
            data_date: Default::default(),
            effective_date_start: Default::default(),
            effective_date_end: Default::default(),
            department_id: Default::default(),
            employment_ids: Default::default(),
            primary_job_data: Default::default(),
            assignment_start_reasons: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `get_all_version`.
    #[must_use]
    pub fn get_all_version(mut self, value: bool) -> Self {
        self.get_all_version = Some(value);
        self
    }
    /// Sets `data_date`.
    #[must_use]
    pub fn data_date(mut self, value: impl Into<String>) -> Self {
        self.data_date = Some(value.into());
        self
    }
    /// Sets `effective_date_start`.
    #[must_use]
    pub fn effective_date_start(mut self, value: impl Into<String>) -> Self {
        self.effective_date_start = Some(value.into());
        self
    }
    /// Sets `effective_date_end`.
    #[must_use]
    pub fn effective_date_end(mut self, value: impl Into<String>) -> Self {
        self.effective_date_end = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `employment_ids`.
    #[must_use]
    pub fn employment_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_ids = Some(value.into());
        self
    }
    /// Sets `primary_job_data`.
    #[must_use]
    pub fn primary_job_data(mut self, value: bool) -> Self {
        self.primary_job_data = Some(value);
        self
    }
    /// Sets `assignment_start_reasons`.
    #[must_use]
    pub fn assignment_start_reasons(mut self, value: impl Into<Vec<String>>) -> Self {
        self.assignment_start_reasons = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("get_all_version", &mut self.get_all_version);
        f.field("data_date", &mut self.data_date);
        f.field("effective_date_start", &mut self.effective_date_start);
        f.field("effective_date_end", &mut self.effective_date_end);
        f.field("department_id", &mut self.department_id);
        f.field("employment_ids", &mut self.employment_ids);
        f.field("primary_job_data", &mut self.primary_job_data);
        f.field("assignment_start_reasons", &mut self.assignment_start_reasons);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v2.employees_job_data.query", Post, "/open-apis/corehr/v2/employees/job_datas/query")
        .documented(text("获取任职信息列表", "Query job data"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_EMPLOYEE_JOB_DATA_READ]),
            scopes(&[crate::scope::COREHR_JOB_DATA_READ]),
            scopes(&[crate::scope::COREHR_JOB_DATA_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.job_datas.position_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_WRITE])]),
            Guard::received("items.job_datas.job_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.job_datas.job_level_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.job_datas.job_grade_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_WRITE])]),
            Guard::received("items.job_datas.assignment_start_reason", &[scopes(&[crate::scope::COREHR_JOB_DATA_ASSIGNMENT_START_REASON_READ])]),
            Guard::received("items.job_datas.work_shift", &[scopes(&[crate::scope::COREHR_JOB_DATA_WORK_SHIFT_READ])]),
            Guard::received("items.job_datas.compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("items.job_datas.service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
            Guard::received("items.job_datas.job_data_reason", &[scopes(&[crate::scope::COREHR_JOB_DATA_JOB_DATA_REASON_READ])]),
            Guard::received("items.job_datas.pathway_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_PATHWAY_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_PATHWAY_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("get_all_version", Boolean),
            body("data_date", String),
            body("effective_date_start", String),
            body("effective_date_end", String),
            body("department_id", String),
            body("employment_ids", Array),
            body("primary_job_data", Boolean),
            body("assignment_start_reasons", Array).default("[]"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = v2::EmployeeJobData;
    fn items(response: QueryResponse) -> Vec<v2::EmployeeJobData> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The job records found, one entry per employee. / 查到的任职信息，每个员工一项。
    pub items: Vec<v2::EmployeeJobData>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1160013`](error::INVALID_PARAMETER1160013): Param is invalid
    InvalidParameter1160013 = error::INVALID_PARAMETER1160013,
    /// `1160018` (HTTP 400): AppID or LarkTenantID missing
    ///
    /// The request carries no app ID or tenant ID. Call with a valid access token of the app; if it still fails, contact support with the log id.
    ///
    /// 请求中缺少 App ID 或租户 ID。请使用应用的有效 access token 调用；若仍失败，请联系技术支持并提供 log id。
    InvalidLeaveBalanceCalculateConf = &ErrorInfo {
        status: Some(400),
        message: "AppID or LarkTenantID missing",
        fix: Text { zh: "请求中缺少 App ID 或租户 ID。请使用应用的有效 access token 调用；若仍失败，请联系技术支持并提供 log id。", en: "The request carries no app ID or tenant ID. Call with a valid access token of the app; if it still fails, contact support with the log id." },
        ..*error::INVALID_LEAVE_BALANCE_CALCULATE_CONF
    },
    /// `1160023` (HTTP 400): No authority error
    ///
    /// The app may not access this data. Apply for the required scope and make sure that the data range covers the employees you query.
    ///
    /// 应用没有访问该数据的权限。请为应用申请所需权限，并确认数据范围包含所查询的员工。
    LeaveBalanceCalculationFailed = &ErrorInfo {
        status: Some(400),
        message: "No authority error",
        fix: Text { zh: "应用没有访问该数据的权限。请为应用申请所需权限，并确认数据范围包含所查询的员工。", en: "The app may not access this data. Apply for the required scope and make sure that the data range covers the employees you query." },
        ..*error::LEAVE_BALANCE_CALCULATION_FAILED
    },
    /// [`1160999`](error::UNKNOWN_ERROR1160999): unknown error
    UnknownError1160999 = error::UNKNOWN_ERROR1160999,
    /// `1160997` (HTTP 500): Unknown meta rpc error
    ///
    /// The service failed internally (in its metadata). Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误（元数据服务异常）。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnknownMetaRpcError = &ErrorInfo {
        message: "Unknown meta rpc error",
        ..*error::UNKNOWN_META_RPC_ERROR
    },
    /// `1160998` (HTTP 500): Unknown vault rpc error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServerError = &ErrorInfo {
        message: "Unknown vault rpc error",
        ..*error::SERVER_ERROR
    },
}
