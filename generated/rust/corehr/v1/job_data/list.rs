// Generated from spec/corehr/v1/job_data/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// List job data / 批量查询任职信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    #[deprecated(
        note = "use `corehr.v2.employees_job_data.batch_get` or `corehr.v2.employees_job_data.query` instead"
    )]
    pub fn list(&self, page_size: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List job data / 批量查询任职信息.
///
/// Returns the job data of employees page by page. Deprecated: use `corehr.v2.employees_job_data.batch_get` or `corehr.v2.employees_job_data.query` instead.
///
/// 分页返回员工的任职信息。已废弃，请改用 `corehr.v2.employees_job_data.batch_get` 或 `corehr.v2.employees_job_data.query`。
///
/// **Deprecated**: use `corehr.v2.employees_job_data.batch_get` or `corehr.v2.employees_job_data.query` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v1().job_data().list("100").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/job_datas`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:job_data:read`, `corehr:corehr`, `corehr:job_data:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6994718879515739656"`
    pub page_token: Option<String>,
    /// How many items to return per page. / 每页返回的条数。
    /// - Example: `"100"`
    pub page_size: String,
    /// The employment ID of the employee whose job data is wanted, as a `user_id_type` ID. The employee search returns it.
    ///
    /// 要查询任职信息的员工的雇佣 ID，类型由 `user_id_type` 决定，可用搜索员工信息接口获取。
    /// - Example: `"7072306364927985196"`
    pub employment_id: Option<String>,
    /// The IDs of the job data to get. All job data is covered if it is omitted. / 要查询的任职信息的 ID，不传则查询全部。
    /// - Length: at most 100
    /// - Example: `["6919733291281024526"]`
    pub job_data_id_list: Option<Vec<String>>,
    /// The department to limit the job data to, as a `department_id_type` ID. There is no limit if it is omitted.
    ///
    /// 只查询该部门的任职信息，类型由 `department_id_type` 决定，不传则不限。
    /// - Example: `"6887868781834536462"`
    pub department_id: Option<String>,
    /// The ID of the job to limit the job data to. There is no limit if it is omitted. / 只查询该职务的任职信息，不传则不限。
    /// - Example: `"6893014062142064135"`
    pub job_id: Option<String>,
    /// Whether to return every version of the job data. By default only the version now in effect is returned.
    ///
    /// 是否返回任职记录的所有版本，默认只返回当前生效的版本。
    pub get_all_version: Option<bool>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v1::CorehrDepartmentIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: impl Into<String>) -> Self {
        Self {
            page_token: Default::default(),
            page_size: page_size.into(),
            employment_id: Default::default(),
            job_data_id_list: Default::default(),
            department_id: Default::default(),
            job_id: Default::default(),
            get_all_version: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `employment_id`.
    #[must_use]
    pub fn employment_id(mut self, value: impl Into<String>) -> Self {
        self.employment_id = Some(value.into());
        self
    }
    /// Sets `job_data_id_list`.
    #[must_use]
    pub fn job_data_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_data_id_list = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `job_id`.
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `get_all_version`.
    #[must_use]
    pub fn get_all_version(mut self, value: bool) -> Self {
        self.get_all_version = Some(value);
        self
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("employment_id", &mut self.employment_id);
        f.field("job_data_id_list", &mut self.job_data_id_list);
        f.field("department_id", &mut self.department_id);
        f.field("job_id", &mut self.job_id);
        f.field("get_all_version", &mut self.get_all_version);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v1.job_data.list", Get, "/open-apis/corehr/v1/job_datas")
        .documented(text("批量查询任职信息", "List job data"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_JOB_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR]),
            scopes(&[crate::scope::COREHR_JOB_DATA_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.work_shift", &[scopes(&[crate::scope::COREHR_JOB_DATA_WORK_SHIFT_READ])]),
            Guard::received("items.compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("items.service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
            Guard::received("items.position_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_POSITION_WRITE])]),
            Guard::received("items.job_data_reason", &[scopes(&[crate::scope::COREHR_JOB_DATA_JOB_DATA_REASON_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", String).required(),
            query("employment_id", String),
            query("job_data_id_list", Array),
            query("department_id", String),
            query("job_id", String),
            query("get_all_version", Boolean),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("department_id_type", String).default("\"people_corehr_department_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::JobData;
    fn items(response: ListResponse) -> Vec<v1::JobData> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The job data found. / 查到的任职信息。
    pub items: Vec<v1::JobData>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
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
    /// `1160998` (HTTP 500): unknown vault rpc
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServerError = &ErrorInfo {
        message: "unknown vault rpc",
        ..*error::SERVER_ERROR
    },
}
