// Generated from spec/compensation/v1/recurring_payment/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Query recurring payments / 查询经常性支付记录: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(
        &self,
        page_size: i64,
        user_id_type: v1::CompensationUserIdType,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(page_size, user_id_type))
    }
}
/// Query recurring payments / 查询经常性支付记录.
///
/// Returns the recurring payments that match page by page. / 按条件分页返回经常性支付记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::compensation::v1::CompensationUserIdType;
/// let mut items = client.compensation().v1().recurring_payment().query(10, CompensationUserIdType::OpenId).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/compensation/v1/recurring_payment/query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.recurring_payment:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
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
    /// The IDs of the recurring payments to query. / 要查询的经常性支付记录的 ID。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub ids: Option<Vec<String>>,
    /// The idempotency IDs the recurring payments were given when created. / 经常性支付记录的幂等 ID，由创建方在创建时指定。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub unique_ids: Option<Vec<String>>,
    /// The IDs of the employees, as `user_id_type` IDs. / 员工 ID，类型由 `user_id_type` 决定。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub user_ids: Option<Vec<String>>,
    /// The IDs of the items, from the list of items. / 薪资项 ID，由批量查询薪资项接口获取。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub item_ids: Option<Vec<String>>,
    /// The earliest start date of the payments to include. / 开始发放的日期不早于此值。
    /// - Length: 0 to 255
    /// - Example: `"2023-04-01"`
    pub start_date_gte: Option<String>,
    /// The latest start date of the payments to include. / 开始发放的日期不晚于此值。
    /// - Length: 0 to 255
    /// - Example: `"2023-04-01"`
    pub start_date_lte: Option<String>,
    /// The earliest end date of the payments to include. / 停止发放的日期不早于此值。
    /// - Length: 0 to 255
    /// - Example: `"2025-04-01"`
    pub end_date_gte: Option<String>,
    /// The latest end date of the payments to include. / 停止发放的日期不晚于此值。
    /// - Length: 0 to 255
    /// - Example: `"2025-08-01"`
    pub end_date_lte: Option<String>,
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
    /// The IDs of the employees' departments, found by querying departments in Feishu People.
    ///
    /// 员工所在部门的 ID，由飞书人事的批量查询部门接口获取。
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
impl Query {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64, user_id_type: v1::CompensationUserIdType) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type,
            ids: Default::default(),
            unique_ids: Default::default(),
            user_ids: Default::default(),
            item_ids: Default::default(),
            start_date_gte: Default::default(),
            start_date_lte: Default::default(),
            end_date_gte: Default::default(),
            end_date_lte: Default::default(),
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
    /// Sets `unique_ids`.
    #[must_use]
    pub fn unique_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.unique_ids = Some(value.into());
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
    /// Sets `start_date_gte`.
    #[must_use]
    pub fn start_date_gte(mut self, value: impl Into<String>) -> Self {
        self.start_date_gte = Some(value.into());
        self
    }
    /// Sets `start_date_lte`.
    #[must_use]
    pub fn start_date_lte(mut self, value: impl Into<String>) -> Self {
        self.start_date_lte = Some(value.into());
        self
    }
    /// Sets `end_date_gte`.
    #[must_use]
    pub fn end_date_gte(mut self, value: impl Into<String>) -> Self {
        self.end_date_gte = Some(value.into());
        self
    }
    /// Sets `end_date_lte`.
    #[must_use]
    pub fn end_date_lte(mut self, value: impl Into<String>) -> Self {
        self.end_date_lte = Some(value.into());
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
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("ids", &mut self.ids);
        f.field("unique_ids", &mut self.unique_ids);
        f.field("user_ids", &mut self.user_ids);
        f.field("item_ids", &mut self.item_ids);
        f.field("start_date_gte", &mut self.start_date_gte);
        f.field("start_date_lte", &mut self.start_date_lte);
        f.field("end_date_gte", &mut self.end_date_gte);
        f.field("end_date_lte", &mut self.end_date_lte);
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
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("compensation.v1.recurring_payment.query", Post, "/open-apis/compensation/v1/recurring_payment/query")
        .documented(text("查询经常性支付记录", "Query recurring payments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_RECURRING_PAYMENT_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(500)),
            query("page_token", String),
            query("user_id_type", String).required().default("\"open_id\""),
            body("ids", Array),
            body("unique_ids", Array),
            body("user_ids", Array),
            body("item_ids", Array),
            body("start_date_gte", String),
            body("start_date_lte", String),
            body("end_date_gte", String),
            body("end_date_lte", String),
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
impl crate::codegen::Paged for Query {
    type Item = QueryRecurringPayment;
    fn items(response: QueryResponse) -> Vec<QueryRecurringPayment> {
        response.records
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The recurring payments found. / 查询到的经常性支付记录。
    pub records: Vec<QueryRecurringPayment>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
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
/// The recurring payments found. / 查询到的经常性支付记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRecurringPayment {
    /// The ID of the recurring payment. / 经常性支付记录 ID。
    pub id: String,
    /// The idempotency ID, chosen by the caller. / 幂等 ID，由调用方自行决定。
    pub unique_id: String,
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The ID of the item. / 薪资项 ID。
    pub item_id: String,
    /// How the amount is paid, as the rules of the item allow. / 发放方式，须符合薪资项的规则。
    pub issuance_type: v1::IssuanceType,
    /// The amount paid each time. / 每次发放的金额。
    pub each_amount: String,
    /// The date the payments start. / 开始发放的日期。
    pub start_date: String,
    /// The date the payments end. / 停止发放的日期。
    pub end_date: String,
    /// How often the amount is paid, as the rules of the item allow. / 多久发放一次，须符合薪资项的规则。
    pub issuance_period: v1::IssuancePeriod,
    /// The ID of the currency. / 币种 ID。
    pub currency_id: String,
    /// The note on the record. / 记录的备注。
    pub remark: String,
    /// The ID of the country or region the amount is paid in, found by searching those of Feishu People.
    ///
    /// 发放地所在国家或地区的 ID，由飞书人事的查询国家/地区信息接口获取。
    pub issuance_country_region_id: String,
}
impl wire::Object for QueryRecurringPayment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("unique_id", &mut self.unique_id);
        f.field("user_id", &mut self.user_id);
        f.field("item_id", &mut self.item_id);
        f.field("issuance_type", &mut self.issuance_type);
        f.field("each_amount", &mut self.each_amount);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("issuance_period", &mut self.issuance_period);
        f.field("currency_id", &mut self.currency_id);
        f.field("remark", &mut self.remark);
        f.field("issuance_country_region_id", &mut self.issuance_country_region_id);
    }
}
crate::codegen::__impl_object! {
    QueryRecurringPayment
}
