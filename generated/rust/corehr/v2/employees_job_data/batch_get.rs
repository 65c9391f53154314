// Generated from spec/corehr/v2/employees_job_data/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the job data of employees in bulk / 批量查询员工任职信息: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_get(
        &self,
        employment_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new(employment_ids))
    }
}
/// Get the job data of employees in bulk / 批量查询员工任职信息.
///
/// Returns the job data of several employees by employment ID, within the app's data permission.
///
/// 按雇佣 ID 批量返回员工的任职信息，受员工数据权限限制。
///
/// - `POST /open-apis/corehr/v2/employees/job_datas/batch_get`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employee.job_data:read`, `corehr:job_data:read`, `corehr:job_data:write`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The employment IDs of the employees whose job records are queried, as `user_id_type` IDs, from `corehr.v2.employee.search`.
    ///
    /// 要查询任职信息的员工的雇佣 ID，类型由 `user_id_type` 决定，可由 `corehr.v2.employee.search` 得到。
    /// - Length: 1 to 100
    /// - Example: `["7140964208476371111"]`
    pub employment_ids: Vec<String>,
    /// Whether to return every version of the job data. By default only the version now in effect is returned.
    ///
    /// 是否返回任职记录的所有版本，默认只返回当前生效的版本。
    pub get_all_version: Option<bool>,
    /// The start of the range of effective dates to return; no restriction by default. / 生效日期的搜索范围的开始，默认不限。
    /// - Example: `"2020-01-01"`
    pub effective_date_start: Option<String>,
    /// The end of the range of effective dates to return; no restriction by default. / 生效日期的搜索范围的结束，默认不限。
    /// - Example: `"2020-01-01"`
    pub effective_date_end: Option<String>,
    /// The date before which job records must have taken effect, by default today; ignored if `get_all_version` is true.
    ///
    /// 查询此日期前生效的全部任职信息，默认为当天；`get_all_version` 为 true 时无效。
    /// - Example: `"2020-01-01"`
    pub data_date: Option<String>,
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
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(employment_ids: impl Into<Vec<String>>) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            employment_ids: employment_ids.into(),
            get_all_version: Default::default(),
            effective_date_start: Default::default(),
            effective_date_end: Default::default(),
            data_date: Default::default(),
            primary_job_data: Default::default(),
            assignment_start_reasons: Default::default(),
        }
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
    /// Sets `data_date`.
    #[must_use]
    pub fn data_date(mut self, value: impl Into<String>) -> Self {
        self.data_date = Some(value.into());
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
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("employment_ids", &mut self.employment_ids);
        f.field("get_all_version", &mut self.get_all_version);
        f.field("effective_date_start", &mut self.effective_date_start);
        f.field("effective_date_end", &mut self.effective_date_end);
        f.field("data_date", &mut self.data_date);
        f.field("primary_job_data", &mut self.primary_job_data);
        f.field("assignment_start_reasons", &mut self.assignment_start_reasons);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("corehr.v2.employees_job_data.batch_get", Post, "/open-apis/corehr/v2/employees/job_datas/batch_get")
        .documented(text("批量查询员工任职信息", "Get the job data of employees in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/batch_get")
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
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            body("employment_ids", Array).required(),
            body("get_all_version", Boolean),
            body("effective_date_start", String),
            body("effective_date_end", String),
            body("data_date", String),
            body("primary_job_data", Boolean),
            body("assignment_start_reasons", Array).default("[]"),
        ])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The job data found. / 查到的任职信息。
    pub items: Vec<v2::EmployeeJobData>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
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
