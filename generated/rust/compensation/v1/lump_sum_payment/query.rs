// Generated from spec/compensation/v1/lump_sum_payment/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Query lump sum payments / 查询一次性支付授予记录: [`Query`](struct@Query).
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
/// Query lump sum payments / 查询一次性支付授予记录.
///
/// Returns the lump sum payments that meet all conditions with their details, page by page.
///
/// 按条件分页返回一次性支付记录及其明细，多个条件须同时满足。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::compensation::v1::CompensationUserIdType;
/// let mut items = client.compensation().v1().lump_sum_payment().query(10, CompensationUserIdType::OpenId).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/compensation/v1/lump_sum_payment/query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.lump_sum_payment:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query)
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
    /// The IDs of the lump sum payments, as returned by this operation. / 一次性支付记录 ID，取自本接口返回的记录。
    /// - Length: 0 to 500
    /// - Example: `["7337149697626801708"]`
    pub ids: Option<Vec<String>>,
    /// The idempotency IDs the lump sum payments were given when created. / 一次性支付记录的幂等 ID，由创建方在创建时指定。
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
    Endpoint::new("compensation.v1.lump_sum_payment.query", Post, "/open-apis/compensation/v1/lump_sum_payment/query")
        .documented(text("查询一次性支付授予记录", "Query lump sum payments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_LUMP_SUM_PAYMENT_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("records.return_amount_before_tax", &[scopes(&[crate::scope::COREHR_COMPENSATION_LUMP_SUM_PAYMENT_RETURN_AMOUNT_BEFORE_TAX_READ])]),
            Guard::received("records.return_amount_after_tax", &[scopes(&[crate::scope::COREHR_COMPENSATION_LUMP_SUM_PAYMENT_RETURN_AMOUNT_AFTER_TAX_READ])]),
            Guard::received("records.binding_period_offboarding_type", &[scopes(&[crate::scope::COREHR_COMPENSATION_LUMP_SUM_PAYMENT_BINDING_PERIOD_OFFBOARDING_TYPE_READ])]),
            Guard::received("records.details.belong_time", &[scopes(&[crate::scope::COREHR_COMPENSATION_LUMP_SUM_PAYMENT_DETAIL_BELONG_TIME_READ])]),
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
    type Item = QueryLumpSumPayment;
    fn items(response: QueryResponse) -> Vec<QueryLumpSumPayment> {
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
    /// The lump sum payments found. / 查询到的一次性支付记录。
    pub records: Vec<QueryLumpSumPayment>,
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
/// Whether the employee left within the binding period. / 员工是否在绑定期内离职。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryBindingPeriodOffboardingType {
    /// `yes`: Left within the binding period / 绑定期内离职
    Yes,
    /// `no`: Left after the binding period / 绑定期外离职
    No,
    /// `default`: Not marked / 无绑定期离职标识
    Default,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryBindingPeriodOffboardingType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryBindingPeriodOffboardingType {
    fn as_str(&self) -> &str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Default => "default",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "yes" => Self::Yes,
            "no" => Self::No,
            "default" => Self::Default,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The lump sum payments found. / 查询到的一次性支付记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryLumpSumPayment {
    /// The ID of the lump sum payment. / 一次性支付记录 ID。
    pub id: String,
    /// The idempotency ID the record was given when created. / 记录的幂等 ID，由创建方在创建时指定。
    pub unique_id: String,
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The total amount, a number as a string. / 支付总额，为数字的字符串。
    pub total_amount: String,
    /// The binding period, in months. / 绑定期，单位为月。
    pub binding_period: i64,
    /// The ID of the currency. / 币种 ID。
    pub currency_id: String,
    /// How many times the payment is made. / 发放次数。
    pub issuance_frequency: i64,
    /// The ID of the item. / 薪资项 ID。
    pub item_id: String,
    /// The note on the record. / 记录的备注。
    pub remark: String,
    /// The text that describes how the payment is made. / 说明发放规则的文字。
    pub issuance_detail_text: v1::I18n,
    /// Where the record was created. / 记录由何处创建。
    /// - `1`: Offer compensation / Offer 薪酬
    /// - `2`: Import / 导入
    /// - `3`: Level and pay adjustment / 调级调薪
    /// - `4`: Data submission / 填报
    /// - `5`: Open platform / 开放平台
    /// - `6`: Recruitment referral / 招聘内推
    /// - `7`: Automation rule / 自动化规则
    pub apply_source: i64,
    /// The amount the employee has to return, before tax. / 员工应退回的税前金额。
    /// - Present only with one of the scopes `corehr:compensation_lump_sum_payment.return_amount_before_tax:read`
    pub return_amount_before_tax: String,
    /// The amount the employee has to return, after tax. / 员工应退回的税后金额。
    /// - Present only with one of the scopes `corehr:compensation_lump_sum_payment.return_amount_after_tax:read`
    pub return_amount_after_tax: String,
    /// Whether the employee left within the binding period. / 员工是否在绑定期内离职。
    /// - Present only with one of the scopes `corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read`
    pub binding_period_offboarding_type: QueryBindingPeriodOffboardingType,
    /// When it was created. / 创建时间。
    pub create_time: String,
    /// When it was last updated. / 更新时间。
    pub modify_time: String,
    /// The first day of the period the payment is for. / 支付所属期的开始日期。
    pub reference_period_start_date: String,
    /// The last day of the period the payment is for. / 支付所属期的结束日期。
    pub reference_period_end_date: String,
    /// The details of each time the payment is made; as many as `issuance_frequency` says.
    ///
    /// 每次发放的明细，条数须与 `issuance_frequency` 一致。
    pub details: Vec<v1::LumpSumPaymentDetail>,
    /// The binding period in months, with decimals allowed. / 可带小数的绑定期，单位为月。
    pub binding_period_decimal: String,
}
impl wire::Object for QueryLumpSumPayment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("unique_id", &mut self.unique_id);
        f.field("user_id", &mut self.user_id);
        f.field("total_amount", &mut self.total_amount);
        f.field("binding_period", &mut self.binding_period);
        f.field("currency_id", &mut self.currency_id);
        f.field("issuance_frequency", &mut self.issuance_frequency);
        f.field("item_id", &mut self.item_id);
        f.field("remark", &mut self.remark);
        f.field("issuance_detail_text", &mut self.issuance_detail_text);
        f.field("apply_source", &mut self.apply_source);
        f.field("return_amount_before_tax", &mut self.return_amount_before_tax);
        f.field("return_amount_after_tax", &mut self.return_amount_after_tax);
        f.field(
            "binding_period_offboarding_type",
            &mut self.binding_period_offboarding_type,
        );
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
        f.field("reference_period_start_date", &mut self.reference_period_start_date);
        f.field("reference_period_end_date", &mut self.reference_period_end_date);
        f.field("details", &mut self.details);
        f.field("binding_period_decimal", &mut self.binding_period_decimal);
    }
}
crate::codegen::__impl_object! {
    QueryLumpSumPayment
}
crate::codegen::__impl_enum! {
    QueryBindingPeriodOffboardingType
}
