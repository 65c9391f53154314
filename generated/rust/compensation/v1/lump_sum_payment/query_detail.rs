// Generated from spec/compensation/v1/lump_sum_payment/query_detail.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Query the details of lump sum payments / 查询一次性授予明细: [`QueryDetail`](struct@QueryDetail).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query_detail(
        &self,
        page_size: i64,
        user_id_type: v1::CompensationUserIdType,
    ) -> crate::codegen::Call<QueryDetail> {
        crate::codegen::Call::new(self.client, QueryDetail::new(page_size, user_id_type))
    }
}
/// Query the details of lump sum payments / 查询一次性授予明细.
///
/// Returns the details of lump sum payments that match page by page; a payment can have several.
///
/// 按条件分页返回一次性支付的授予明细，一条记录可有多条明细。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::compensation::v1::CompensationUserIdType;
/// let mut items = client.compensation().v1().lump_sum_payment().query_detail(10, CompensationUserIdType::OpenId).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/query_detail`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.lump_sum_payment:read`
///
/// Errors: [`QueryDetailError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query_detail)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDetail {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 500
    /// - Example: `10`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// The type of the user IDs in the request and the reply. / 请求与返回中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: v1::CompensationUserIdType,
    /// The IDs of the lump sum payment details, as returned by this operation. / 一次性支付明细 ID，取自本接口返回的明细。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub ids: Option<Vec<String>>,
    /// The IDs of the lump sum payments the details belong to, as returned by this operation.
    ///
    /// 明细所属的一次性支付记录的 ID，取自本接口返回的明细。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub record_ids: Option<Vec<String>>,
    /// The idempotency IDs the lump sum payments of the details were given when created.
    ///
    /// 明细所属的一次性支付记录的幂等 ID，由创建方在创建时指定。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub record_unique_ids: Option<Vec<String>>,
    /// By which ways of payment to query. / 要查询哪些发放方式的明细。
    /// - Length: 0 to 500
    /// - Example: `["with_salary"]`
    pub issuance_ways: Option<Vec<QueryDetailIssuanceWays>>,
    /// By which payment states to query. / 要查询哪些发放状态的明细。
    /// - Length: 0 to 500
    /// - Example: `["to_be_issued"]`
    pub issuance_statuses: Option<Vec<QueryDetailIssuanceStatuses>>,
    /// The IDs of the employees, as `user_id_type` IDs. / 员工 ID，类型由 `user_id_type` 决定。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub user_ids: Option<Vec<String>>,
    /// The IDs of the items, from the list of items. / 薪资项 ID，由批量查询薪资项接口获取。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub item_ids: Option<Vec<String>>,
    /// The earliest payment date to include. / 发放日期不早于此值。
    /// - Length: 0 to 255
    /// - Example: `"2023-04-01"`
    pub issuance_date_gte: Option<String>,
    /// The latest payment date to include. / 发放日期不晚于此值。
    /// - Length: 0 to 255
    /// - Example: `"2023-04-01"`
    pub issuance_date_lte: Option<String>,
    /// The earliest creation time to include, as `YYYY-MM-DD HH:mm:ss` in UTC+8.
    ///
    /// 创建时间不早于此值，格式为 `YYYY-MM-DD HH:mm:ss`，按东八区计。
    /// - Length: 0 to 255
    /// - Example: `"text"`
    pub create_time_gte: Option<String>,
    /// The latest creation time to include, as `YYYY-MM-DD HH:mm:ss` in UTC+8.
    ///
    /// 创建时间不晚于此值，格式为 `YYYY-MM-DD HH:mm:ss`，按东八区计。
    /// - Length: 0 to 255
    /// - Example: `"text"`
    pub create_time_lte: Option<String>,
    /// The earliest update time to include, as `YYYY-MM-DD HH:mm:ss` in UTC+8.
    ///
    /// 更新时间不早于此值，格式为 `YYYY-MM-DD HH:mm:ss`，按东八区计。
    /// - Length: 0 to 255
    /// - Example: `"text"`
    pub modify_time_gte: Option<String>,
    /// The latest update time to include, as `YYYY-MM-DD HH:mm:ss` in UTC+8.
    ///
    /// 更新时间不晚于此值，格式为 `YYYY-MM-DD HH:mm:ss`，按东八区计。
    /// - Length: 0 to 255
    /// - Example: `"text"`
    pub modify_time_lte: Option<String>,
    /// The IDs of the employees' contracting companies, from the list of companies in Feishu People.
    ///
    /// 员工合同主体的 ID，由飞书人事的批量查询公司接口获取。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub company_ids: Option<Vec<String>>,
    /// The IDs of the companies the employees work for, from the list of companies in Feishu People.
    ///
    /// 员工任职公司的 ID，由飞书人事的批量查询公司接口获取。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub service_company_ids: Option<Vec<String>>,
    /// The IDs of the employees' departments, which must be of type `people_corehr_department_id`; found by querying departments in Feishu People.
    ///
    /// 员工所在部门的 ID，仅支持 `people_corehr_department_id` 类型，由飞书人事的批量查询部门接口获取。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub department_ids: Option<Vec<String>>,
    /// The IDs of the employees' job families, from the list in Feishu People. / 员工所在序列的 ID，由飞书人事的批量查询序列接口获取。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub job_family_ids: Option<Vec<String>>,
    /// The IDs of the employees' job levels, from the list in Feishu People. / 员工职级的 ID，由飞书人事的批量查询职级接口获取。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub job_level_ids: Option<Vec<String>>,
    /// The IDs of the employees' work locations, from the list in Feishu People.
    ///
    /// 员工工作地点的 ID，由飞书人事的批量查询地点接口获取。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub work_location_ids: Option<Vec<String>>,
    /// The IDs of the employees' employee types, from the list in Feishu People.
    ///
    /// 员工的人员类型 ID，由飞书人事的批量查询人员类型接口获取。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub employee_type_ids: Option<Vec<String>>,
    /// The earliest onboarding date of the employees to include. / 员工入职日期不早于此值。
    /// - Length: 0 to 255
    /// - Example: `"2023-04-01"`
    pub onboard_date_gte: Option<String>,
    /// The latest onboarding date of the employees to include. / 员工入职日期不晚于此值。
    /// - Length: 0 to 255
    /// - Example: `"2023-04-01"`
    pub onboard_date_lte: Option<String>,
    /// The earliest offboarding date of the employees to include. / 员工离职日期不早于此值。
    /// - Length: 0 to 255
    /// - Example: `"2023-04-01"`
    pub offboard_date_gte: Option<String>,
    /// The latest offboarding date of the employees to include. / 员工离职日期不晚于此值。
    /// - Length: 0 to 255
    /// - Example: `"2023-04-01"`
    pub offboard_date_lte: Option<String>,
}
impl QueryDetail {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64, user_id_type: v1::CompensationUserIdType) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type,
            ids: Default::default(),
            record_ids: Default::default(),
            record_unique_ids: Default::default(),
            issuance_ways: Default::default(),
            issuance_statuses: Default::default(),
            user_ids: Default::default(),
            item_ids: Default::default(),
            issuance_date_gte: Default::default(),
            issuance_date_lte: Default::default(),
            create_time_gte: Default::default(),
            create_time_lte: Default::default(),
            modify_time_gte: Default::default(),
            modify_time_lte: Default::default(),
            company_ids: Default::default(),
            service_company_ids: Default::default(),
            department_ids: Default::default(),
            job_family_ids: Default::default(),
            job_level_ids: Default::default(),
            work_location_ids: Default::default(),
            employee_type_ids: Default::default(),
            onboard_date_gte: Default::default(),
            onboard_date_lte: Default::default(),
            offboard_date_gte: Default::default(),
            offboard_date_lte: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `ids`.
    #[must_use]
    pub fn ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.ids = Some(value.into());
        self
    }
    /// Sets `record_ids`.
    #[must_use]
    pub fn record_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.record_ids = Some(value.into());
        self
    }
    /// Sets `record_unique_ids`.
    #[must_use]
    pub fn record_unique_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.record_unique_ids = Some(value.into());
        self
    }
    /// Sets `issuance_ways`.
    #[must_use]
    pub fn issuance_ways(
        mut self,
        value: impl Into<Vec<QueryDetailIssuanceWays>>,
    ) -> Self {
        self.issuance_ways = Some(value.into());
        self
    }
    /// Sets `issuance_statuses`.
    #[must_use]
    pub fn issuance_statuses(
        mut self,
        value: impl Into<Vec<QueryDetailIssuanceStatuses>>,
    ) -> Self {
        self.issuance_statuses = Some(value.into());
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `item_ids`.
    #[must_use]
    pub fn item_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.item_ids = Some(value.into());
        self
    }
    /// Sets `issuance_date_gte`.
    #[must_use]
    pub fn issuance_date_gte(mut self, value: impl Into<String>) -> Self {
        self.issuance_date_gte = Some(value.into());
        self
    }
    /// Sets `issuance_date_lte`.
    #[must_use]
    pub fn issuance_date_lte(mut self, value: impl Into<String>) -> Self {
        self.issuance_date_lte = Some(value.into());
        self
    }
    /// Sets `create_time_gte`.
    #[must_use]
    pub fn create_time_gte(mut self, value: impl Into<String>) -> Self {
        self.create_time_gte = Some(value.into());
        self
    }
    /// Sets `create_time_lte`.
    #[must_use]
    pub fn create_time_lte(mut self, value: impl Into<String>) -> Self {
        self.create_time_lte = Some(value.into());
        self
    }
    /// Sets `modify_time_gte`.
    #[must_use]
    pub fn modify_time_gte(mut self, value: impl Into<String>) -> Self {
        self.modify_time_gte = Some(value.into());
        self
    }
    /// Sets `modify_time_lte`.
    #[must_use]
    pub fn modify_time_lte(mut self, value: impl Into<String>) -> Self {
        self.modify_time_lte = Some(value.into());
        self
    }
    /// Sets `company_ids`.
    #[must_use]
    pub fn company_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.company_ids = Some(value.into());
        self
    }
    /// Sets `service_company_ids`.
    #[must_use]
    pub fn service_company_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.service_company_ids = Some(value.into());
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
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
    /// Sets `work_location_ids`.
    #[must_use]
    pub fn work_location_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.work_location_ids = Some(value.into());
        self
    }
    /// Sets `employee_type_ids`.
    #[must_use]
    pub fn employee_type_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employee_type_ids = Some(value.into());
        self
    }
    /// Sets `onboard_date_gte`.
    #[must_use]
    pub fn onboard_date_gte(mut self, value: impl Into<String>) -> Self {
        self.onboard_date_gte = Some(value.into());
        self
    }
    /// Sets `onboard_date_lte`.
    #[must_use]
    pub fn onboard_date_lte(mut self, value: impl Into<String>) -> Self {
        self.onboard_date_lte = Some(value.into());
        self
    }
    /// Sets `offboard_date_gte`.
    #[must_use]
    pub fn offboard_date_gte(mut self, value: impl Into<String>) -> Self {
        self.offboard_date_gte = Some(value.into());
        self
    }
    /// Sets `offboard_date_lte`.
    #[must_use]
    pub fn offboard_date_lte(mut self, value: impl Into<String>) -> Self {
        self.offboard_date_lte = Some(value.into());
        self
    }
}
impl wire::Object for QueryDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("ids", &mut self.ids);
        f.field("record_ids", &mut self.record_ids);
        f.field("record_unique_ids", &mut self.record_unique_ids);
        f.field("issuance_ways", &mut self.issuance_ways);
        f.field("issuance_statuses", &mut self.issuance_statuses);
        f.field("user_ids", &mut self.user_ids);
        f.field("item_ids", &mut self.item_ids);
        f.field("issuance_date_gte", &mut self.issuance_date_gte);
        f.field("issuance_date_lte", &mut self.issuance_date_lte);
        f.field("create_time_gte", &mut self.create_time_gte);
        f.field("create_time_lte", &mut self.create_time_lte);
        f.field("modify_time_gte", &mut self.modify_time_gte);
        f.field("modify_time_lte", &mut self.modify_time_lte);
        f.field("company_ids", &mut self.company_ids);
        f.field("service_company_ids", &mut self.service_company_ids);
        f.field("department_ids", &mut self.department_ids);
        f.field("job_family_ids", &mut self.job_family_ids);
        f.field("job_level_ids", &mut self.job_level_ids);
        f.field("work_location_ids", &mut self.work_location_ids);
        f.field("employee_type_ids", &mut self.employee_type_ids);
        f.field("onboard_date_gte", &mut self.onboard_date_gte);
        f.field("onboard_date_lte", &mut self.onboard_date_lte);
        f.field("offboard_date_gte", &mut self.offboard_date_gte);
        f.field("offboard_date_lte", &mut self.offboard_date_lte);
    }
}
crate::codegen::__impl_object! {
    QueryDetail
}
crate::codegen::__operation! {
    QueryDetail => QueryDetailResponse, QueryDetailError:
    Endpoint::new("compensation.v1.lump_sum_payment.query_detail", Post, "/open-apis/compensation/v1/lump_sum_payment/query_detail")
        .documented(text("查询一次性授予明细", "Query the details of lump sum payments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query_detail")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_LUMP_SUM_PAYMENT_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("records.belong_time", &[scopes(&[crate::scope::COREHR_COMPENSATION_LUMP_SUM_PAYMENT_DETAIL_BELONG_TIME_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(500)),
            query("page_token", String),
            query("user_id_type", String).required().default("\"open_id\""),
            body("ids", Array),
            body("record_ids", Array),
            body("record_unique_ids", Array),
            body("issuance_ways", Array),
            body("issuance_statuses", Array),
            body("user_ids", Array),
            body("item_ids", Array),
            body("issuance_date_gte", String),
            body("issuance_date_lte", String),
            body("create_time_gte", String),
            body("create_time_lte", String),
            body("modify_time_gte", String),
            body("modify_time_lte", String),
            body("company_ids", Array),
            body("service_company_ids", Array),
            body("department_ids", Array),
            body("job_family_ids", Array),
            body("job_level_ids", Array),
            body("work_location_ids", Array),
            body("employee_type_ids", Array),
            body("onboard_date_gte", String),
            body("onboard_date_lte", String),
            body("offboard_date_gte", String),
            body("offboard_date_lte", String),
        ])
        .paging(Paging::new("page_token", "page_token", "records").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for QueryDetail {
    type Item = v1::LumpSumPaymentDetail;
    fn items(response: QueryDetailResponse) -> Vec<v1::LumpSumPaymentDetail> {
        response.records
    }
}
/// The reply to [`QueryDetail`](struct@QueryDetail).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDetailResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The lump sum payment details found. / 查询到的一次性支付明细。
    pub records: Vec<v1::LumpSumPaymentDetail>,
}
impl wire::Object for QueryDetailResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    QueryDetailResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`QueryDetail`](struct@QueryDetail).
    QueryDetailError:
    /// `2290001` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
    InternalError = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
        ..*error::INTERNAL_ERROR
    },
    /// [`2290002`](error::INVALID_PARAMETER): server error
    InvalidParameter = error::INVALID_PARAMETER,
}
/// By which payment states to query. / 要查询哪些发放状态的明细。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryDetailIssuanceStatuses {
    /// `to_be_issued`: To be paid / 应发放
    ToBeIssued,
    /// `not_issued`: Not to be paid / 不发放
    NotIssued,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryDetailIssuanceStatuses {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryDetailIssuanceStatuses {
    fn as_str(&self) -> &str {
        match self {
            Self::ToBeIssued => "to_be_issued",
            Self::NotIssued => "not_issued",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "to_be_issued" => Self::ToBeIssued,
            "not_issued" => Self::NotIssued,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// By which ways of payment to query. / 要查询哪些发放方式的明细。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryDetailIssuanceWays {
    /// `with_salary`: With the salary / 随工资发放
    WithSalary,
    /// `with_cash`: In cash / 现金发放
    WithCash,
    /// `with_physical_distribution`: In kind / 实物发放
    WithPhysicalDistribution,
    /// `with_year_end_bonus`: With the year-end bonus / 随年终奖发放
    WithYearEndBonus,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryDetailIssuanceWays {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryDetailIssuanceWays {
    fn as_str(&self) -> &str {
        match self {
            Self::WithSalary => "with_salary",
            Self::WithCash => "with_cash",
            Self::WithPhysicalDistribution => "with_physical_distribution",
            Self::WithYearEndBonus => "with_year_end_bonus",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "with_salary" => Self::WithSalary,
            "with_cash" => Self::WithCash,
            "with_physical_distribution" => Self::WithPhysicalDistribution,
            "with_year_end_bonus" => Self::WithYearEndBonus,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    QueryDetailIssuanceStatuses QueryDetailIssuanceWays
}
