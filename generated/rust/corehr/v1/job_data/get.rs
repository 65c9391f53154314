// Generated from spec/corehr/v1/job_data/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Get job data / 查询单个任职信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(
        note = "use `corehr.v2.employees_job_data.batch_get` or `corehr.v2.employees_job_data.query` instead"
    )]
    pub fn get(&self, job_data_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(job_data_id))
    }
}
/// Get job data / 查询单个任职信息.
///
/// Returns the main job data in effect by its ID. Deprecated: use `corehr.v2.employees_job_data.batch_get` or `corehr.v2.employees_job_data.query` instead.
///
/// 按 ID 返回当前生效的主任职记录。已废弃，请改用 `corehr.v2.employees_job_data.batch_get` 或 `corehr.v2.employees_job_data.query`。
///
/// **Deprecated**: use `corehr.v2.employees_job_data.batch_get` or `corehr.v2.employees_job_data.query` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().job_data().get("151515").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/job_datas/:job_data_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the job data, as returned when job data is created or listed.
    ///
    /// 任职信息的 ID，由创建任职信息、批量查询员工任职信息等接口返回。
    /// - Example: `"151515"`
    pub job_data_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v1::CorehrDepartmentIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(job_data_id: impl Into<String>) -> Self {
        Self {
            job_data_id: job_data_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_id", &mut self.job_data_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.job_data.get", Get, "/open-apis/corehr/v1/job_datas/:job_data_id")
        .documented(text("查询单个任职信息", "Get job data"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("job_data.work_shift", &[scopes(&[crate::scope::COREHR_JOB_DATA_WORK_SHIFT_READ])]),
            Guard::received("job_data.compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("job_data.service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
            Guard::received("job_data.position_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_WRITE])]),
            Guard::received("job_data.job_data_reason", &[scopes(&[crate::scope::COREHR_JOB_DATA_JOB_DATA_REASON_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("job_data_id", String).required(),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The job data. / 任职信息。
    pub job_data: v1::JobData,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data", &mut self.job_data);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1160004`](error::REQUEST_ID_DUPLICATED): request ID repeat
    RequestIdDuplicated = error::REQUEST_ID_DUPLICATED,
    /// `1160019` (HTTP 400): The sum of cost center apportionment ratio should be 100.
    ///
    /// The shares of the cost centers must add up to 100. Adjust them and submit again.
    ///
    /// 成本中心的分摊比例之和必须为 100。请调整各成本中心的比例后重新提交。
    LeaveBalanceCalculationResultEmpty = &ErrorInfo {
        status: Some(400),
        message: "The sum of cost center apportionment ratio should be 100.",
        fix: Text { zh: "成本中心的分摊比例之和必须为 100。请调整各成本中心的比例后重新提交。", en: "The shares of the cost centers must add up to 100. Adjust them and submit again." },
        ..*error::LEAVE_BALANCE_CALCULATION_RESULT_EMPTY
    },
    /// `1160003` (HTTP 400): record is deleted by others
    ///
    /// Another user deleted the record. Query the job data again and continue only with records that still exist.
    ///
    /// 该记录已被他人删除。请重新查询任职数据，确认记录仍存在后再操作。
    InvalidEffectiveDate = &ErrorInfo {
        message: "record is deleted by others",
        fix: Text { zh: "该记录已被他人删除。请重新查询任职数据，确认记录仍存在后再操作。", en: "Another user deleted the record. Query the job data again and continue only with records that still exist." },
        ..*error::INVALID_EFFECTIVE_DATE
    },
    /// [`1160999`](error::UNKNOWN_ERROR1160999): unknown error
    UnknownError1160999 = error::UNKNOWN_ERROR1160999,
    /// [`1160997`](error::UNKNOWN_META_RPC_ERROR): unknown meta rpc error
    UnknownMetaRpcError = error::UNKNOWN_META_RPC_ERROR,
    /// `1160998` (HTTP 500): unknown vault rpc error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServerError = &ErrorInfo {
        message: "unknown vault rpc error",
        ..*error::SERVER_ERROR
    },
}
