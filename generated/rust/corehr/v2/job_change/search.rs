// Generated from spec/corehr/v2/job_change/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Search job changes / 搜索异动信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search job changes / 搜索异动信息.
///
/// Searches job changes of employees page by page, within the app's data permission.
///
/// 按条件分页搜索员工异动，受员工数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().job_change().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/job_changes/search`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job_change:read`, `corehr:job_change:write`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
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
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The employment IDs of the employees to filter by, from `corehr.v2.employee.search`.
    ///
    /// 按员工的雇佣 ID 筛选，可由 `corehr.v2.employee.search` 得到。
    /// - Length: at most 30
    /// - Example: `["ou_a294793e8fa21529f2a60e3e9de45520"]`
    pub employment_ids: Option<Vec<String>>,
    /// The IDs of the job changes to return, as returned by an earlier `corehr.v2.job_change.search`.
    ///
    /// 按异动记录的 ID 查询，由之前的 `corehr.v2.job_change.search` 返回。
    /// - Length: at most 10
    /// - Example: `["7044427347159746085"]`
    pub job_change_ids: Option<Vec<String>>,
    /// The states to filter by, of which one must match. / 按异动状态筛选，符合其中任一即可。
    /// - Length: at most 10
    /// - Example: `["Approving"]`
    pub statuses: Option<Vec<SearchStatuses>>,
    /// The start of the range of effective dates, as `YYYY-MM-DD`, to be given together with `effective_date_end`.
    ///
    /// 异动生效日期的搜索范围的开始，须与 `effective_date_end` 一同使用，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-01-01"`
    pub effective_date_start: Option<String>,
    /// The end of the range of effective dates, as `YYYY-MM-DD`, to be given together with `effective_date_start`.
    ///
    /// 异动生效日期的搜索范围的结束，须与 `effective_date_start` 一同使用，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-01-01"`
    pub effective_date_end: Option<String>,
    /// The start of the range of update times, in milliseconds since 1970, to be given together with `updated_time_end`.
    ///
    /// 异动更新时间的搜索范围的开始，须与 `updated_time_end` 一同使用，毫秒级时间戳。
    /// - Example: `"1704084635000"`
    pub updated_time_start: Option<wire::TimestampMs>,
    /// The end of the range of update times, in milliseconds since 1970, to be given together with `updated_time_start`.
    ///
    /// 异动更新时间的搜索范围的结束，须与 `updated_time_start` 一同使用，毫秒级时间戳。
    /// - Example: `"1704084635000"`
    pub updated_time_end: Option<wire::TimestampMs>,
    /// The IDs of the departments after the change to filter by. / 按异动后的部门 ID 筛选。
    /// - Length: at most 30
    /// - Example: `["7269981744640312876"]`
    pub target_department_ids: Option<Vec<String>>,
    /// The identifier of the type of job change, from `corehr.v1.transfer_type.query`.
    ///
    /// 异动类型的唯一标识，可由 `corehr.v1.transfer_type.query` 得到。
    /// - Length: at most 30
    /// - Example: `["assignment_start_reason_option5"]`
    pub transfer_type_unique_identifier: Option<Vec<String>>,
    /// The identifier of the reason for the job change, from `corehr.v1.transfer_reason.query`.
    ///
    /// 异动原因的唯一标识，可由 `corehr.v1.transfer_reason.query` 得到。
    /// - Length: at most 30
    /// - Example: `["reason_for_job_change_option_7182520625066475540_7382109467556446228"]`
    pub transfer_reason_unique_identifier: Option<Vec<String>>,
    /// The states of exception handling to filter by, of which one must match. / 按异常处理状态筛选，符合其中任一即可。
    /// - Length: at most 10
    /// - Example: `["pending"]`
    pub exception_statuses: Option<Vec<SearchExceptionStatuses>>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            employment_ids: Default::default(),
            job_change_ids: Default::default(),
            statuses: Default::default(),
            effective_date_start: Default::default(),
            effective_date_end: Default::default(),
            updated_time_start: Default::default(),
            updated_time_end: Default::default(),
            target_department_ids: Default::default(),
            transfer_type_unique_identifier: Default::default(),
            transfer_reason_unique_identifier: Default::default(),
            exception_statuses: Default::default(),
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
    /// Sets `employment_ids`.
    #[must_use]
    pub fn employment_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_ids = Some(value.into());
        self
    }
    /// Sets `job_change_ids`.
    #[must_use]
    pub fn job_change_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_change_ids = Some(value.into());
        self
    }
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(mut self, value: impl Into<Vec<SearchStatuses>>) -> Self {
        self.statuses = Some(value.into());
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
    /// Sets `updated_time_start`.
    #[must_use]
    pub fn updated_time_start(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.updated_time_start = Some(value.into());
        self
    }
    /// Sets `updated_time_end`.
    #[must_use]
    pub fn updated_time_end(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.updated_time_end = Some(value.into());
        self
    }
    /// Sets `target_department_ids`.
    #[must_use]
    pub fn target_department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.target_department_ids = Some(value.into());
        self
    }
    /// Sets `transfer_type_unique_identifier`.
    #[must_use]
    pub fn transfer_type_unique_identifier(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.transfer_type_unique_identifier = Some(value.into());
        self
    }
    /// Sets `transfer_reason_unique_identifier`.
    #[must_use]
    pub fn transfer_reason_unique_identifier(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.transfer_reason_unique_identifier = Some(value.into());
        self
    }
    /// Sets `exception_statuses`.
    #[must_use]
    pub fn exception_statuses(
        mut self,
        value: impl Into<Vec<SearchExceptionStatuses>>,
    ) -> Self {
        self.exception_statuses = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("employment_ids", &mut self.employment_ids);
        f.field("job_change_ids", &mut self.job_change_ids);
        f.field("statuses", &mut self.statuses);
        f.field("effective_date_start", &mut self.effective_date_start);
        f.field("effective_date_end", &mut self.effective_date_end);
        f.field("updated_time_start", &mut self.updated_time_start);
        f.field("updated_time_end", &mut self.updated_time_end);
        f.field("target_department_ids", &mut self.target_department_ids);
        f.field(
            "transfer_type_unique_identifier",
            &mut self.transfer_type_unique_identifier,
        );
        f.field(
            "transfer_reason_unique_identifier",
            &mut self.transfer_reason_unique_identifier,
        );
        f.field("exception_statuses", &mut self.exception_statuses);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.job_change.search", Post, "/open-apis/corehr/v2/job_changes/search")
        .documented(text("搜索异动信息", "Search job changes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_JOB_CHANGE_READ]),
            scopes(&[crate::scope::COREHR_JOB_CHANGE_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.transfer_info.remark", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_REMARK_READ])]),
            Guard::received("items.transfer_info.original_job", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.transfer_info.target_job", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.transfer_info.original_job_level", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.transfer_info.target_job_level", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_LEVEL_WRITE])]),
            Guard::received("items.transfer_info.original_company", &[scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_READ]), scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_WRITE])]),
            Guard::received("items.transfer_info.target_company", &[scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_READ]), scopes(&[crate::scope::COREHR_CONTRACT_COMPANY_WRITE])]),
            Guard::received("items.transfer_info.original_contract_start_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.transfer_info.target_contract_start_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.transfer_info.original_contract_end_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.transfer_info.target_contract_end_date", &[scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_READ]), scopes(&[crate::scope::COREHR_CONTRACT_PERIOD_WRITE])]),
            Guard::received("items.transfer_info.original_employment_change.custom_fields", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_EMPLOYMENT_CUSTOM_FIELD_READ])]),
            Guard::received("items.transfer_info.target_employment_change.custom_fields", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_EMPLOYMENT_CUSTOM_FIELD_READ])]),
            Guard::received("items.transfer_info.original_job_grade", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_WRITE])]),
            Guard::received("items.transfer_info.target_job_grade", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_JOB_GRADE_WRITE])]),
            Guard::received("items.transfer_info.original_compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("items.transfer_info.target_compensation_type", &[scopes(&[crate::scope::COREHR_JOB_DATA_COMPENSATION_TYPE_READ])]),
            Guard::received("items.transfer_info.original_service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
            Guard::received("items.transfer_info.target_service_company", &[scopes(&[crate::scope::COREHR_JOB_DATA_SERVICE_COMPANY_READ])]),
            Guard::received("items.transfer_info.original_social_security_city", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_SOCIAL_SECURITY_CITY_READ])]),
            Guard::received("items.transfer_info.target_social_security_city", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_SOCIAL_SECURITY_CITY_READ])]),
            Guard::received("items.transfer_info.original_pathway", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_PATHWAY_READ]), scopes(&[crate::scope::COREHR_JOB_CHANGE_PATHWAY_WRITE])]),
            Guard::received("items.transfer_info.target_pathway", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_PATHWAY_READ]), scopes(&[crate::scope::COREHR_JOB_CHANGE_PATHWAY_WRITE])]),
            Guard::received("items.is_adjust_salary", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_IS_ADJUST_SALARY_READ])]),
            Guard::received("items.custom_fields", &[scopes(&[crate::scope::COREHR_JOB_CHANGE_CUSTOM_FIELD_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("employment_ids", Array),
            body("job_change_ids", Array),
            body("statuses", Array),
            body("effective_date_start", String),
            body("effective_date_end", String),
            body("updated_time_start", String),
            body("updated_time_end", String),
            body("target_department_ids", Array),
            body("transfer_type_unique_identifier", Array),
            body("transfer_reason_unique_identifier", Array),
            body("exception_statuses", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = v2::JobChange;
    fn items(response: SearchResponse) -> Vec<v2::JobChange> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The job changes found. / 查到的员工异动。
    pub items: Vec<v2::JobChange>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// `1160101` (HTTP 500): marshal error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    MarshalError = &ErrorInfo {
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::MARSHAL_ERROR
    },
    /// `1160102` (HTTP 500): unmarshal error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::UNMARSHAL_ERROR
    },
    /// [`1160103`](error::REQUEST_ID_DUPLICATED1160103): request ID repeat
    RequestIdDuplicated1160103 = error::REQUEST_ID_DUPLICATED1160103,
    /// `1160104` (HTTP 500): custom field format error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    CustomFieldFormatError = &ErrorInfo {
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::CUSTOM_FIELD_FORMAT_ERROR
    },
    /// [`1160105`](error::FIELD_REQUIRED): field is required
    FieldRequired = error::FIELD_REQUIRED,
    /// [`1160106`](error::INVALID_DATE_FORMAT): date format should be 2006-01-02
    InvalidDateFormat = error::INVALID_DATE_FORMAT,
    /// [`1160107`](error::INVALID_PARAMETER1160107): param is invalid
    InvalidParameter1160107 = error::INVALID_PARAMETER1160107,
}
/// The states of exception handling to filter by, of which one must match. / 按异常处理状态筛选，符合其中任一即可。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchExceptionStatuses {
    /// `pending`: Not handled / 未处理
    Pending,
    /// `processed`: Handled / 已处理
    Processed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchExceptionStatuses {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchExceptionStatuses {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Processed => "processed",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "processed" => Self::Processed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The states to filter by, of which one must match. / 按异动状态筛选，符合其中任一即可。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchStatuses {
    /// `Approving`: Waiting for approval / 审批中
    Approving,
    /// `Approved`: Approved / 审批通过
    Approved,
    /// `Transformed`: In effect / 已异动
    Transformed,
    /// `Rejected`: Rejected / 已拒绝
    Rejected,
    /// `Cancelled`: Revoked / 已撤销
    Cancelled,
    /// `NoNeedApproval`: No approval needed / 无需审批
    NoNeedApproval,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchStatuses {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchStatuses {
    fn as_str(&self) -> &str {
        match self {
            Self::Approving => "Approving",
            Self::Approved => "Approved",
            Self::Transformed => "Transformed",
            Self::Rejected => "Rejected",
            Self::Cancelled => "Cancelled",
            Self::NoNeedApproval => "NoNeedApproval",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Approving" => Self::Approving,
            "Approved" => Self::Approved,
            "Transformed" => Self::Transformed,
            "Rejected" => Self::Rejected,
            "Cancelled" => Self::Cancelled,
            "NoNeedApproval" => Self::NoNeedApproval,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    SearchExceptionStatuses SearchStatuses
}
