// Generated from spec/corehr/v1/offboarding/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Search offboardings / 搜索离职信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search offboardings / 搜索离职信息.
///
/// Searches offboardings by employee, time of approval, last day and more, page by page, with reasons and states, within the app's data permission.
///
/// 按员工、审批发起时间、离职日期等条件分页搜索离职信息，含原因、状态和审批状态，受员工数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v1().offboarding().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v1/offboardings/search`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:offboarding:read`, `corehr:offboarding:write`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/search)
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
    pub user_id_type: Option<v1::CorehrUserIdType>,
    /// The IDs of the employees whose offboarding is wanted, as `user_id_type` IDs.
    ///
    /// 要查询离职信息的员工的 ID，类型由 `user_id_type` 决定。
    /// - Example: `["7140964208476371111"]`
    pub employment_ids: Option<Vec<String>>,
    /// The earliest time the offboarding approval was started, in seconds since 1970, used together with `apply_initiating_time_end`.
    ///
    /// 离职审批发起时间的下限，秒级时间戳，须与 `apply_initiating_time_end` 一起使用。
    /// - Example: `"1672578336"`
    pub apply_initiating_time_start: Option<wire::TimestampSec>,
    /// The latest time the offboarding approval was started, in seconds since 1970, used together with `apply_initiating_time_start`.
    ///
    /// 离职审批发起时间的上限，秒级时间戳，须与 `apply_initiating_time_start` 一起使用。
    /// - Example: `"1674133537"`
    pub apply_initiating_time_end: Option<wire::TimestampSec>,
    /// The earliest time the offboarding approval was finished, in seconds since 1970, used together with `apply_finished_time_end`.
    ///
    /// 离职审批结束时间的下限，秒级时间戳，须与 `apply_finished_time_end` 一起使用。
    /// - Example: `"1641007353"`
    pub apply_finished_time_start: Option<wire::TimestampSec>,
    /// The latest time the offboarding approval was finished, in seconds since 1970, used together with `apply_finished_time_start`.
    ///
    /// 离职审批结束时间的上限，秒级时间戳，须与 `apply_finished_time_start` 一起使用。
    /// - Example: `"1641007353"`
    pub apply_finished_time_end: Option<wire::TimestampSec>,
    /// The earliest date the employee wishes to leave, used together with `expected_offboarding_date_end`.
    ///
    /// 期望离职日期的下限，须与 `expected_offboarding_date_end` 一起使用。
    /// - Example: `"2022-01-01"`
    pub expected_offboarding_date_start: Option<String>,
    /// The latest date the employee wishes to leave, used together with `expected_offboarding_date_start`.
    ///
    /// 期望离职日期的上限，须与 `expected_offboarding_date_start` 一起使用。
    /// - Example: `"2022-01-01"`
    pub expected_offboarding_date_end: Option<String>,
    /// The earliest date of leaving, used together with `offboarding_date_end`.
    ///
    /// 离职日期的下限，须与 `offboarding_date_end` 一起使用。
    /// - Example: `"2022-01-01"`
    pub offboarding_date_start: Option<String>,
    /// The latest date of leaving, used together with `offboarding_date_start`.
    ///
    /// 离职日期的上限，须与 `offboarding_date_start` 一起使用。
    /// - Example: `"2022-01-01"`
    pub offboarding_date_end: Option<String>,
    /// The states to limit the offboardings to, any of which matches. There is no limit if it is omitted.
    ///
    /// 只查询处于其中任一状态的离职信息，不传则不限。
    /// - Length: at most 10
    /// - Example: `["Approving"]`
    pub statuses: Option<Vec<SearchStatuses>>,
    /// The identifiers of offboarding reasons, as returned when these reasons are listed. Offboardings with a subordinate reason are not included, and there is no limit if it is omitted. It needs the field scope `corehr:employment.offboarding_reason.search:read`.
    ///
    /// 离职原因的标识，由查询员工离职原因列表接口返回，不含下级原因的离职信息，不传则不限。需要字段权限 `corehr:employment.offboarding_reason.search:read`。
    /// - Example: `["voluntary"]`
    pub reasons: Option<Vec<String>>,
    /// The identifiers of the reasons given by employees, as returned when offboarding reasons are listed. Offboardings with a subordinate reason are not included, and there is no limit if it is omitted.
    ///
    /// 员工所填离职原因的标识，由查询员工离职原因列表接口返回，不含下级原因的离职信息，不传则不限。
    /// - Example: `["voluntary"]`
    /// - Present only with one of the scopes `corehr:employment.offboarding_reason.search:read`
    pub employee_reasons: Option<Vec<String>>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            employment_ids: Default::default(),
            apply_initiating_time_start: Default::default(),
            apply_initiating_time_end: Default::default(),
            apply_finished_time_start: Default::default(),
            apply_finished_time_end: Default::default(),
            expected_offboarding_date_start: Default::default(),
            expected_offboarding_date_end: Default::default(),
            offboarding_date_start: Default::default(),
            offboarding_date_end: Default::default(),
            statuses: Default::default(),
            reasons: Default::default(),
            employee_reasons: Default::default(),
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
    pub fn user_id_type(mut self, value: v1::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `employment_ids`.
    #[must_use]
    pub fn employment_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_ids = Some(value.into());
        self
    }
    /// Sets `apply_initiating_time_start`.
    #[must_use]
    pub fn apply_initiating_time_start(
        mut self,
        value: impl Into<wire::TimestampSec>,
    ) -> Self {
        self.apply_initiating_time_start = Some(value.into());
        self
    }
    /// Sets `apply_initiating_time_end`.
    #[must_use]
    pub fn apply_initiating_time_end(
        mut self,
        value: impl Into<wire::TimestampSec>,
    ) -> Self {
        self.apply_initiating_time_end = Some(value.into());
        self
    }
    /// Sets `apply_finished_time_start`.
    #[must_use]
    pub fn apply_finished_time_start(
        mut self,
        value: impl Into<wire::TimestampSec>,
    ) -> Self {
        self.apply_finished_time_start = Some(value.into());
        self
    }
    /// Sets `apply_finished_time_end`.
    #[must_use]
    pub fn apply_finished_time_end(
        mut self,
        value: impl Into<wire::TimestampSec>,
    ) -> Self {
        self.apply_finished_time_end = Some(value.into());
        self
    }
    /// Sets `expected_offboarding_date_start`.
    #[must_use]
    pub fn expected_offboarding_date_start(mut self, value: impl Into<String>) -> Self {
        self.expected_offboarding_date_start = Some(value.into());
        self
    }
    /// Sets `expected_offboarding_date_end`.
    #[must_use]
    pub fn expected_offboarding_date_end(mut self, value: impl Into<String>) -> Self {
        self.expected_offboarding_date_end = Some(value.into());
        self
    }
    /// Sets `offboarding_date_start`.
    #[must_use]
    pub fn offboarding_date_start(mut self, value: impl Into<String>) -> Self {
        self.offboarding_date_start = Some(value.into());
        self
    }
    /// Sets `offboarding_date_end`.
    #[must_use]
    pub fn offboarding_date_end(mut self, value: impl Into<String>) -> Self {
        self.offboarding_date_end = Some(value.into());
        self
    }
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(mut self, value: impl Into<Vec<SearchStatuses>>) -> Self {
        self.statuses = Some(value.into());
        self
    }
    /// Sets `reasons`.
    #[must_use]
    pub fn reasons(mut self, value: impl Into<Vec<String>>) -> Self {
        self.reasons = Some(value.into());
        self
    }
    /// Sets `employee_reasons`.
    #[must_use]
    pub fn employee_reasons(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employee_reasons = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employment_ids", &mut self.employment_ids);
        f.field("apply_initiating_time_start", &mut self.apply_initiating_time_start);
        f.field("apply_initiating_time_end", &mut self.apply_initiating_time_end);
        f.field("apply_finished_time_start", &mut self.apply_finished_time_start);
        f.field("apply_finished_time_end", &mut self.apply_finished_time_end);
        f.field(
            "expected_offboarding_date_start",
            &mut self.expected_offboarding_date_start,
        );
        f.field(
            "expected_offboarding_date_end",
            &mut self.expected_offboarding_date_end,
        );
        f.field("offboarding_date_start", &mut self.offboarding_date_start);
        f.field("offboarding_date_end", &mut self.offboarding_date_end);
        f.field("statuses", &mut self.statuses);
        f.field("reasons", &mut self.reasons);
        f.field("employee_reasons", &mut self.employee_reasons);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v1.offboarding.search", Post, "/open-apis/corehr/v1/offboardings/search")
        .documented(text("搜索离职信息", "Search offboardings"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_OFFBOARDING_READ]),
            scopes(&[crate::scope::COREHR_OFFBOARDING_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::sent("employee_reasons", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_OFFBOARDING_REASON_SEARCH_READ])]),
            Guard::received("items.offboarding_info.reason", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_OFFBOARDING_REASON_READ])]),
            Guard::received("items.offboarding_info.reason_explanation", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_OFFBOARDING_REASON_READ])]),
            Guard::received("items.offboarding_info.employee_reason", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_OFFBOARDING_REASON_READ])]),
            Guard::received("items.offboarding_info.employee_reason_explanation", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_OFFBOARDING_REASON_READ])]),
            Guard::received("items.offboarding_info.add_block_list", &[scopes(&[crate::scope::COREHR_OFFBOARDING_BLOCK_LIST_READ]), scopes(&[crate::scope::COREHR_OFFBOARDING_BLOCK_LIST_WRITE])]),
            Guard::received("items.offboarding_info.block_reason", &[scopes(&[crate::scope::COREHR_OFFBOARDING_BLOCK_LIST_READ]), scopes(&[crate::scope::COREHR_OFFBOARDING_BLOCK_LIST_WRITE])]),
            Guard::received("items.offboarding_info.block_reason_explanation", &[scopes(&[crate::scope::COREHR_OFFBOARDING_BLOCK_LIST_READ]), scopes(&[crate::scope::COREHR_OFFBOARDING_BLOCK_LIST_WRITE])]),
            Guard::received("items.offboarding_info.custom_fields", &[scopes(&[crate::scope::COREHR_OFFBOARDING_CUSTOM_FIELD_READ])]),
            Guard::received("items.offboarding_info.retain_account", &[scopes(&[crate::scope::COREHR_OFFBOARDING_RETAIN_ACCOUNT_READ]), scopes(&[crate::scope::COREHR_OFFBOARDING_RETAIN_ACCOUNT_WRITE])]),
            Guard::received("items.offboarding_info.social_insurance_end_date", &[scopes(&[crate::scope::COREHR_OFFBOARDING_SOCIAL_INSURANCE_READ])]),
            Guard::received("items.offboarding_info.provident_fund_end_date", &[scopes(&[crate::scope::COREHR_OFFBOARDING_SOCIAL_INSURANCE_READ])]),
            Guard::received("items.offboarding_info.enforce_noncompete_agreement", &[scopes(&[crate::scope::COREHR_OFFBOARDING_NONCOMPETE_AGREEMENT_READ])]),
            Guard::received("items.offboarding_info.noncompete_agreement_id", &[scopes(&[crate::scope::COREHR_OFFBOARDING_NONCOMPETE_AGREEMENT_READ])]),
            Guard::received("items.offboarding_info.noncompete_agreement_company", &[scopes(&[crate::scope::COREHR_OFFBOARDING_NONCOMPETE_AGREEMENT_READ])]),
            Guard::received("items.offboarding_info.noncompete_agreement_start_date", &[scopes(&[crate::scope::COREHR_OFFBOARDING_NONCOMPETE_AGREEMENT_READ])]),
            Guard::received("items.offboarding_info.noncompete_agreement_end_date", &[scopes(&[crate::scope::COREHR_OFFBOARDING_NONCOMPETE_AGREEMENT_READ])]),
            Guard::received("items.offboarding_info.sign_type", &[scopes(&[crate::scope::COREHR_OFFBOARDING_SIGNATURE_READ])]),
            Guard::received("items.offboarding_info.signature_file", &[scopes(&[crate::scope::COREHR_OFFBOARDING_SIGNATURE_READ])]),
            Guard::received("items.offboarding_info.last_attendance_date", &[scopes(&[crate::scope::COREHR_OFFBOARDING_LAST_ATTENDANCE_DATE_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("employment_ids", Array),
            body("apply_initiating_time_start", String),
            body("apply_initiating_time_end", String),
            body("apply_finished_time_start", String),
            body("apply_finished_time_end", String),
            body("expected_offboarding_date_start", String),
            body("expected_offboarding_date_end", String),
            body("offboarding_date_start", String),
            body("offboarding_date_end", String),
            body("statuses", Array),
            body("reasons", Array),
            body("employee_reasons", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchOffboarding;
    fn items(response: SearchResponse) -> Vec<SearchOffboarding> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The offboardings found. / 查到的员工离职信息。
    pub items: Vec<SearchOffboarding>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// A parameter is invalid. Correct the page size, the page token, or the timestamps of the start of the offboarding approval.
    ///
    /// 请求参数不合法。请检查分页大小、分页标记，以及离职审批发起时间的时间戳格式。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        message: "Param is invalid",
        fix: Text { zh: "请求参数不合法。请检查分页大小、分页标记，以及离职审批发起时间的时间戳格式。", en: "A parameter is invalid. Correct the page size, the page token, or the timestamps of the start of the offboarding approval." },
        ..*error::UNMARSHAL_ERROR
    },
    /// `1160103` (HTTP 400): No permission on param
    ///
    /// The app may not filter by the offboarding reason (of the company or of the employee). Apply for the scope `corehr:employment.offboarding_reason.search:read` and try again.
    ///
    /// 应用无权按离职原因或离职原因（员工）筛选。请为应用申请权限 `corehr:employment.offboarding_reason.search:read` 后重试。
    RequestIdDuplicated1160103 = &ErrorInfo {
        status: Some(400),
        message: "No permission on param",
        fix: Text { zh: "应用无权按离职原因或离职原因（员工）筛选。请为应用申请权限 `corehr:employment.offboarding_reason.search:read` 后重试。", en: "The app may not filter by the offboarding reason (of the company or of the employee). Apply for the scope `corehr:employment.offboarding_reason.search:read` and try again." },
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
    /// `1160104` (HTTP 400): Missing query parametert
    ///
    /// A query parameter is missing. Pass both start and end of the approval time, the expected offboarding date and the offboarding date.
    ///
    /// 缺少查询参数。审批发起时间、期望离职日期、离职日期都需要成对的起止时间，请补齐。
    CustomFieldFormatError = &ErrorInfo {
        status: Some(400),
        message: "Missing query parametert",
        fix: Text { zh: "缺少查询参数。审批发起时间、期望离职日期、离职日期都需要成对的起止时间，请补齐。", en: "A query parameter is missing. Pass both start and end of the approval time, the expected offboarding date and the offboarding date." },
        ..*error::CUSTOM_FIELD_FORMAT_ERROR
    },
    /// `1160999` (HTTP 400): general internal server error code
    ///
    /// The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnknownError1160999 = &ErrorInfo {
        status: Some(400),
        message: "general internal server error code",
        ..*error::UNKNOWN_ERROR1160999
    },
}
/// The approval of the offboarding. / 离职审批的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchApplicationInfo {
    /// The ID of the person who started the approval, as a `user_id_type` ID.
    ///
    /// 离职审批发起人的 ID，类型由 `user_id_type` 决定。
    pub apply_initiator_id: String,
    /// When the approval process was started. / 离职审批流程的发起时间。
    pub apply_initiating_time: String,
    /// When the approval process was finished. / 离职审批流程的结束时间。
    pub apply_finish_time: String,
    /// The ID of the approval process, usable to get its details. / 离职审批流程的 ID，可用于获取单个流程详情。
    pub process_id: String,
}
impl wire::Object for SearchApplicationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("apply_initiator_id", &mut self.apply_initiator_id);
        f.field("apply_initiating_time", &mut self.apply_initiating_time);
        f.field("apply_finish_time", &mut self.apply_finish_time);
        f.field("process_id", &mut self.process_id);
    }
}
/// The reason for putting the employee on the block list. The options come from the operation that gets a field, with `offboarding_info` as `object_api_name` and `block_reason` as `custom_api_name`.
///
/// 将员工加入屏蔽名单的原因。可选项用获取字段详情接口查询，`object_api_name` 填 `offboarding_info`，`custom_api_name` 填 `block_reason`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBlockReason {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v1::I18n>,
}
impl wire::Object for SearchBlockReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The state of the offboarding checklist. / 离职流转的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchChecklistStatus {
    /// `AntiBegin`: Not started / 未发起
    AntiBegin,
    /// `Approving`: In progress / 进行中
    Approving,
    /// `Finished`: Finished / 已完成
    Finished,
    /// `Rejected`: Rejected / 已拒绝
    Rejected,
    /// `Withdrawn`: Withdrawn / 已撤销
    Withdrawn,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchChecklistStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchChecklistStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::AntiBegin => "AntiBegin",
            Self::Approving => "Approving",
            Self::Finished => "Finished",
            Self::Rejected => "Rejected",
            Self::Withdrawn => "Withdrawn",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "AntiBegin" => Self::AntiBegin,
            "Approving" => Self::Approving,
            "Finished" => Self::Finished,
            "Rejected" => Self::Rejected,
            "Withdrawn" => Self::Withdrawn,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The reason for leaving given by the employee. / 员工本人填写的离职原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEmployeeReason {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v1::I18n>,
}
impl wire::Object for SearchEmployeeReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The offboardings found. / 查到的员工离职信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOffboarding {
    /// How the offboarding was started: `offboarding_initiated_by_self` by the employee's own request, `offboarding_initiated_by_others` by a request on the employee's behalf, `offboarding_directly` directly.
    ///
    /// 离职由谁发起：`offboarding_initiated_by_self` 为员工申请离职，`offboarding_initiated_by_others` 为代发起离职申请，`offboarding_directly` 为直接离职。
    pub initiating_type: String,
    /// The state of the offboarding. / 离职的状态。
    pub status: SearchStatus,
    /// The approval of the offboarding. / 离职审批的信息。
    pub application_info: SearchApplicationInfo,
    /// The details of the offboarding. / 员工离职的具体信息。
    pub offboarding_info: SearchOffboardingInfo,
    /// The process of carrying out the offboarding. / 离职流转（办理手续）的流程信息。
    pub offboarding_checklist: SearchOffboardingChecklist,
    /// The unique identifier of the offboarding. / 离职记录的唯一标识。
    pub offboarding_id: String,
}
impl wire::Object for SearchOffboarding {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("initiating_type", &mut self.initiating_type);
        f.field("status", &mut self.status);
        f.field("application_info", &mut self.application_info);
        f.field("offboarding_info", &mut self.offboarding_info);
        f.field("offboarding_checklist", &mut self.offboarding_checklist);
        f.field("offboarding_id", &mut self.offboarding_id);
    }
}
/// The process of carrying out the offboarding. / 离职流转（办理手续）的流程信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOffboardingChecklist {
    /// The state of the offboarding checklist. / 离职流转的状态。
    pub checklist_status: SearchChecklistStatus,
    /// When the offboarding checklist was started. / 离职流转的开始时间。
    pub checklist_start_time: String,
    /// When the offboarding checklist was finished. / 离职流转的结束时间。
    pub checklist_finish_time: String,
    /// The process ID of the offboarding checklist, usable to get the details of the process.
    ///
    /// 离职流转的流程实例 ID，可用于获取单个流程详情。
    pub checklist_process_id: String,
}
impl wire::Object for SearchOffboardingChecklist {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("checklist_status", &mut self.checklist_status);
        f.field("checklist_start_time", &mut self.checklist_start_time);
        f.field("checklist_finish_time", &mut self.checklist_finish_time);
        f.field("checklist_process_id", &mut self.checklist_process_id);
    }
}
/// The details of the offboarding. / 员工离职的具体信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOffboardingInfo {
    /// The ID of the employee who leaves, as a `user_id_type` ID. / 离职员工的 ID，类型由 `user_id_type` 决定。
    pub employment_id: String,
    /// The IDs of the employee's HRBPs, as `user_id_type` IDs. / 离职员工的 HRBP 的 ID，类型由 `user_id_type` 决定。
    pub hrbp_id: Vec<String>,
    /// The date the employee wishes to leave. / 员工期望的离职日期。
    pub expected_offboarding_date: String,
    /// The date the employee leaves. / 员工的离职日期。
    pub offboarding_date: String,
    /// The reason for leaving. / 离职原因。
    /// - Present only with one of the scopes `corehr:employment.offboarding_reason:read`
    pub reason: SearchReason,
    /// The explanation of the reason for leaving. / 对离职原因的说明。
    /// - Present only with one of the scopes `corehr:employment.offboarding_reason:read`
    pub reason_explanation: String,
    /// The reason for leaving given by the employee. / 员工本人填写的离职原因。
    /// - Present only with one of the scopes `corehr:employment.offboarding_reason:read`
    pub employee_reason: SearchEmployeeReason,
    /// The employee's explanation of the reason for leaving. / 员工本人对离职原因的说明。
    /// - Present only with one of the scopes `corehr:employment.offboarding_reason:read`
    pub employee_reason_explanation: String,
    /// Whether the employee is put on the block list, returned as the string `true` or `false`.
    ///
    /// 员工是否已加入离职屏蔽名单，以字符串 `true` 或 `false` 返回。
    /// - Present only with one of the scopes `corehr:offboarding.block_list:read`, `corehr:offboarding.block_list:write`
    pub add_block_list: String,
    /// The reason for putting the employee on the block list. The options come from the operation that gets a field, with `offboarding_info` as `object_api_name` and `block_reason` as `custom_api_name`.
    ///
    /// 将员工加入屏蔽名单的原因。可选项用获取字段详情接口查询，`object_api_name` 填 `offboarding_info`，`custom_api_name` 填 `block_reason`。
    /// - Present only with one of the scopes `corehr:offboarding.block_list:read`, `corehr:offboarding.block_list:write`
    pub block_reason: SearchBlockReason,
    /// The explanation of the reason for blocking. / 对屏蔽原因的说明。
    /// - Present only with one of the scopes `corehr:offboarding.block_list:read`, `corehr:offboarding.block_list:write`
    pub block_reason_explanation: String,
    /// The values of custom fields. / 自定义字段的值。
    /// - Present only with one of the scopes `corehr:offboarding.custom_field:read`
    pub custom_fields: Vec<v1::CustomFieldData>,
    /// Whether the employee's Feishu account is kept after leaving. / 员工离职后是否保留其飞书账号。
    /// - Present only with one of the scopes `corehr:offboarding.retain_account:read`, `corehr:offboarding.retain_account:write`
    pub retain_account: bool,
    /// The month social insurance ends, written `YYYY-MM`. / 社保停保的年月，格式为 `YYYY-MM`。
    /// - Present only with one of the scopes `corehr:offboarding.social_insurance:read`
    pub social_insurance_end_date: String,
    /// The month the housing provident fund ends, written `YYYY-MM`. / 公积金截止的年月，格式为 `YYYY-MM`。
    /// - Present only with one of the scopes `corehr:offboarding.social_insurance:read`
    pub provident_fund_end_date: String,
    /// Whether the non-compete agreement is enforced. / 是否启动竞业限制。
    /// - Present only with one of the scopes `corehr:offboarding.noncompete_agreement:read`
    pub enforce_noncompete_agreement: bool,
    /// The ID of the non-compete contract. For details, call the operation that gets a contract.
    ///
    /// 竞业合同的 ID，详情可用查询单个合同接口获取。
    /// - Present only with one of the scopes `corehr:offboarding.noncompete_agreement:read`
    pub noncompete_agreement_id: String,
    /// The ID of the company of the non-compete agreement. For details, call the operation that gets a company.
    ///
    /// 竞业限制所属公司的 ID，详情可用查询单个公司接口获取。
    /// - Present only with one of the scopes `corehr:offboarding.noncompete_agreement:read`
    pub noncompete_agreement_company: String,
    /// When the non-compete period starts. / 竞业限制的开始日期。
    /// - Present only with one of the scopes `corehr:offboarding.noncompete_agreement:read`
    pub noncompete_agreement_start_date: String,
    /// When the non-compete period ends. / 竞业限制的结束日期。
    /// - Present only with one of the scopes `corehr:offboarding.noncompete_agreement:read`
    pub noncompete_agreement_end_date: String,
    /// How the offboarding documents are signed. The options come from the operation that gets a field, with `offboarding_info` as `object_api_name` and `sign_type` as `custom_api_name`.
    ///
    /// 离职文件的签署方式。可选项用获取字段详情接口查询，`object_api_name` 填 `offboarding_info`，`custom_api_name` 填 `sign_type`。
    /// - Present only with one of the scopes `corehr:offboarding.signature:read`
    pub sign_type: SearchSignType,
    /// The IDs of the files to sign. / 签署文件的 ID。
    /// - Present only with one of the scopes `corehr:offboarding.signature:read`
    pub signature_file: String,
    /// The last day the employee is at work. / 员工最后出勤的日期。
    /// - Present only with one of the scopes `corehr:offboarding.last_attendance_date:read`
    pub last_attendance_date: String,
    /// Whether the headcount is transferred along with the employee. / 离职时是否带编制转移。
    pub is_transfer_with_workforce: bool,
}
impl wire::Object for SearchOffboardingInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("hrbp_id", &mut self.hrbp_id);
        f.field("expected_offboarding_date", &mut self.expected_offboarding_date);
        f.field("offboarding_date", &mut self.offboarding_date);
        f.field("reason", &mut self.reason);
        f.field("reason_explanation", &mut self.reason_explanation);
        f.field("employee_reason", &mut self.employee_reason);
        f.field("employee_reason_explanation", &mut self.employee_reason_explanation);
        f.field("add_block_list", &mut self.add_block_list);
        f.field("block_reason", &mut self.block_reason);
        f.field("block_reason_explanation", &mut self.block_reason_explanation);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("retain_account", &mut self.retain_account);
        f.field("social_insurance_end_date", &mut self.social_insurance_end_date);
        f.field("provident_fund_end_date", &mut self.provident_fund_end_date);
        f.field("enforce_noncompete_agreement", &mut self.enforce_noncompete_agreement);
        f.field("noncompete_agreement_id", &mut self.noncompete_agreement_id);
        f.field("noncompete_agreement_company", &mut self.noncompete_agreement_company);
        f.field(
            "noncompete_agreement_start_date",
            &mut self.noncompete_agreement_start_date,
        );
        f.field(
            "noncompete_agreement_end_date",
            &mut self.noncompete_agreement_end_date,
        );
        f.field("sign_type", &mut self.sign_type);
        f.field("signature_file", &mut self.signature_file);
        f.field("last_attendance_date", &mut self.last_attendance_date);
        f.field("is_transfer_with_workforce", &mut self.is_transfer_with_workforce);
    }
}
/// The reason for leaving. / 离职原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchReason {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v1::I18n>,
}
impl wire::Object for SearchReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// How the offboarding documents are signed. The options come from the operation that gets a field, with `offboarding_info` as `object_api_name` and `sign_type` as `custom_api_name`.
///
/// 离职文件的签署方式。可选项用获取字段详情接口查询，`object_api_name` 填 `offboarding_info`，`custom_api_name` 填 `sign_type`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v1::I18n>,
}
impl wire::Object for SearchSignType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The state of the offboarding. / 离职的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchStatus {
    /// `Approving`: In approval / 审批中
    Approving,
    /// `Approved`: Approved / 审批通过
    Approved,
    /// `Offboarded`: Left / 已离职
    Offboarded,
    /// `Rejected`: Rejected / 已拒绝
    Rejected,
    /// `Withdrawn`: Withdrawn / 已撤销
    Withdrawn,
    /// `NoNeedApproval`: No approval needed / 无需审批
    NoNeedApproval,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Approving => "Approving",
            Self::Approved => "Approved",
            Self::Offboarded => "Offboarded",
            Self::Rejected => "Rejected",
            Self::Withdrawn => "Withdrawn",
            Self::NoNeedApproval => "NoNeedApproval",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Approving" => Self::Approving,
            "Approved" => Self::Approved,
            "Offboarded" => Self::Offboarded,
            "Rejected" => Self::Rejected,
            "Withdrawn" => Self::Withdrawn,
            "NoNeedApproval" => Self::NoNeedApproval,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The states to limit the offboardings to, any of which matches. There is no limit if it is omitted.
///
/// 只查询处于其中任一状态的离职信息，不传则不限。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchStatuses {
    /// `Approving`: In approval / 审批中
    Approving,
    /// `Approved`: Approved / 审批通过
    Approved,
    /// `Offboarded`: Left / 已离职
    Offboarded,
    /// `Rejected`: Rejected / 已拒绝
    Rejected,
    /// `Withdrawn`: Withdrawn / 已撤销
    Withdrawn,
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
            Self::Offboarded => "Offboarded",
            Self::Rejected => "Rejected",
            Self::Withdrawn => "Withdrawn",
            Self::NoNeedApproval => "NoNeedApproval",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Approving" => Self::Approving,
            "Approved" => Self::Approved,
            "Offboarded" => Self::Offboarded,
            "Rejected" => Self::Rejected,
            "Withdrawn" => Self::Withdrawn,
            "NoNeedApproval" => Self::NoNeedApproval,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    SearchApplicationInfo SearchBlockReason SearchEmployeeReason SearchOffboarding
    SearchOffboardingChecklist SearchOffboardingInfo SearchReason SearchSignType
}
crate::codegen::__impl_enum! {
    SearchChecklistStatus SearchStatus SearchStatuses
}
