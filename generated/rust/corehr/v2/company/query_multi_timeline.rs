// Generated from spec/corehr/v2/company/query_multi_timeline.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query the versions of companies in a period / 查询指定时间范围公司版本: [`QueryMultiTimeline`](struct@QueryMultiTimeline).
    ///
    /// Optional fields are set on the call: `.with(|request| request.start_date(…))`.
    pub fn query_multi_timeline(
        &self,
        company_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<QueryMultiTimeline> {
        crate::codegen::Call::new(self.client, QueryMultiTimeline::new(company_ids))
    }
}
/// Query the versions of companies in a period / 查询指定时间范围公司版本.
///
/// Returns the versions of companies that were in effect during a period, by default with their IDs and version IDs only.
///
/// 返回公司在指定时间段内生效过的版本，默认只含 ID 和版本 ID。
///
/// - `POST /open-apis/corehr/v2/companies/query_multi_timeline`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:company:read`, `corehr:company:write`
///
/// Errors: [`QueryMultiTimelineError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_multi_timeline)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimeline {
    /// The IDs of the companies to query, as returned by `corehr.v1.company.create` or `corehr.v1.company.list`.
    ///
    /// 要查询的公司的 ID，由 `corehr.v1.company.create` 或 `corehr.v1.company.list` 返回。
    /// - Length: 1 to 10
    /// - Example: `["7094136522860922111"]`
    pub company_ids: Vec<String>,
    /// The first date of the period to query. / 查询时段的开始日期，含当天。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2024-01-01"`
    pub start_date: Option<String>,
    /// The date at which the period to query ends, itself not included. / 查询时段的结束日期，不含当天。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2024-12-31"`
    pub end_date: Option<String>,
    /// The fields to return, out of `company_name`, `code`, `active`, `parent_company`, `description`, `effective_date`, `expiration_date`, `type`, `industry_list`, `legal_representative`, `post_code`, `tax_payer_id`, `confidential`, `sub_type_list`, `branch_company`, `primary_manager`, `currency`, `phone`, `fax`, `registered_office_address`, `office_address`, `registered_office_address_info` and `office_address_info`.
    ///
    /// 要返回哪些字段，可填 `company_name`、`code`、`active`、`parent_company`、`description`、`effective_date`、`expiration_date`、`type`、`industry_list`、`legal_representative`、`post_code`、`tax_payer_id`、`confidential`、`sub_type_list`、`branch_company`、`primary_manager`、`currency`、`phone`、`fax`、`registered_office_address`、`office_address`、`registered_office_address_info`、`office_address_info`。
    /// - Length: 0 to 100
    /// - Example: `["company_name"]`
    pub fields: Option<Vec<String>>,
}
impl QueryMultiTimeline {
    /// Creates the value from its required fields.
    pub fn new(company_ids: impl Into<Vec<String>>) -> Self {
        Self {
            company_ids: company_ids.into(),
            start_date: Default::default(),
            end_date: Default::default(),
            fields: Default::default(),
        }
    }
    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for QueryMultiTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_ids", &mut self.company_ids);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimeline
}
crate::codegen::__operation! {
    QueryMultiTimeline => QueryMultiTimelineResponse, QueryMultiTimelineError:
    Endpoint::new("corehr.v2.company.query_multi_timeline", Post, "/open-apis/corehr/v2/companies/query_multi_timeline")
        .documented(text("查询指定时间范围公司版本", "Query the versions of companies in a period"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_multi_timeline")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMPANY_READ]),
            scopes(&[crate::scope::COREHR_COMPANY_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("company_ids", Array).required(),
            body("start_date", String),
            body("end_date", String),
            body("fields", Array),
        ])
}
/// The reply to [`QueryMultiTimeline`](struct@QueryMultiTimeline).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineResponse {
    /// The companies found, with their versions. / 查到的公司及其各版本。
    pub items: Vec<QueryMultiTimelineCompanyTimeline>,
}
impl wire::Object for QueryMultiTimelineResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimelineResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`QueryMultiTimeline`](struct@QueryMultiTimeline).
    QueryMultiTimelineError:
    /// `1161204` (HTTP 503): Request timeout
    ///
    /// The request timed out. Try again later, and query fewer items at once (such as a smaller `page_size`); if it keeps failing, contact support with the log id.
    ///
    /// 请求超时。请稍后重试，批量查询时减少单次数量（如调小 `page_size`）；若持续失败，请联系技术支持并提供 log id。
    RequestTimeout = &ErrorInfo {
        message: "Request timeout",
        ..*error::REQUEST_TIMEOUT
    },
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
/// The companies found, with their versions. / 查到的公司及其各版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineCompanyTimeline {
    /// The versions of the company within the period. / 公司在查询时段内的各个版本。
    pub company_version_data: Vec<QueryMultiTimelineCompanyVersionData>,
    /// The nature of the company; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `company` and `custom_api_name` to `type`.
    ///
    /// 公司的性质，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `company`，`custom_api_name` 为 `type`）。
    pub r#type: v2::Type,
    /// The industries the company is in; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `company` and `custom_api_name` to `industry`.
    ///
    /// 公司所在的行业，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `company`，`custom_api_name` 为 `industry`）。
    pub industry_list: Vec<v2::IndustryList>,
    /// The legal representative of the company, by language. / 公司的法定代表人，按语言给出。
    pub legal_representative: Vec<v2::I18n>,
    /// The postal code of the company. / 公司所在地的邮政编码。
    pub post_code: String,
    /// The taxpayer identification number of the company. / 公司的纳税人识别号。
    pub tax_payer_id: String,
    /// Whether the company is confidential. / 公司是否保密。
    pub confidential: bool,
    /// The kinds of legal entity the company is; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `company` and `custom_api_name` to `subtype`.
    ///
    /// 公司的主体类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `company`，`custom_api_name` 为 `subtype`）。
    pub sub_type_list: Vec<v2::SubTypeList>,
    /// Whether the company is a branch. / 是否为分公司。
    pub branch_company: bool,
    /// The person mainly in charge of the company, by language. / 公司的主要负责人，按语言给出。
    pub primary_manager: Vec<v2::I18n>,
    /// The default currency of the company. / 公司的默认币种。
    pub currency: v2::Currency,
    /// The phone number of the company. / 公司的电话号码。
    pub phone: v2::PhoneNumberAndAreaCode,
    /// The fax number of the company. / 公司的传真号码。
    pub fax: v2::PhoneNumberAndAreaCode,
    /// The full registered address, by language. / 完整的注册地址，按语言给出。
    pub registered_office_address: Vec<v2::I18n>,
    /// The full office address, by language. / 完整的办公地址，按语言给出。
    pub office_address: Vec<v2::I18n>,
    /// The registered address of the company, split into its parts. / 公司注册地址的各个组成部分。
    pub registered_office_address_info: v2::Address,
    /// The office address of the company, split into its parts. / 公司办公地址的各个组成部分。
    pub office_address_info: v2::Address,
}
impl wire::Object for QueryMultiTimelineCompanyTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_version_data", &mut self.company_version_data);
        f.field("type", &mut self.r#type);
        f.field("industry_list", &mut self.industry_list);
        f.field("legal_representative", &mut self.legal_representative);
        f.field("post_code", &mut self.post_code);
        f.field("tax_payer_id", &mut self.tax_payer_id);
        f.field("confidential", &mut self.confidential);
        f.field("sub_type_list", &mut self.sub_type_list);
        f.field("branch_company", &mut self.branch_company);
        f.field("primary_manager", &mut self.primary_manager);
        f.field("currency", &mut self.currency);
        f.field("phone", &mut self.phone);
        f.field("fax", &mut self.fax);
        f.field("registered_office_address", &mut self.registered_office_address);
        f.field("office_address", &mut self.office_address);
        f.field(
            "registered_office_address_info",
            &mut self.registered_office_address_info,
        );
        f.field("office_address_info", &mut self.office_address_info);
    }
}
/// The versions of the company within the period. / 公司在查询时段内的各个版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMultiTimelineCompanyVersionData {
    /// The ID of the company. / 公司 ID。
    pub company_id: String,
    /// The ID of the version of the company. / 公司版本的 ID。
    pub company_version_id: String,
    /// The name of the company in this version, by language. / 该版本的公司名称，按语言给出。
    pub company_names: Vec<v2::I18n>,
    /// The ID of the parent company. Absent for a company at the top level. / 上级公司的 ID，一级公司没有此字段。
    pub parent_company_id: String,
    /// The date on which this version takes effect, as `YYYY-MM-DD`. / 该版本生效的日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// The date on which this version ceases to be in effect, as `YYYY-MM-DD`. / 该版本失效的日期，格式为 `YYYY-MM-DD`。
    pub expiration_date: String,
    /// Whether the company is active. / 公司是否启用。
    pub active: bool,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    pub descriptions: Vec<v2::I18n>,
    /// The code of the company. / 公司的编码。
    pub code: String,
}
impl wire::Object for QueryMultiTimelineCompanyVersionData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_id", &mut self.company_id);
        f.field("company_version_id", &mut self.company_version_id);
        f.field("company_names", &mut self.company_names);
        f.field("parent_company_id", &mut self.parent_company_id);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("active", &mut self.active);
        f.field("descriptions", &mut self.descriptions);
        f.field("code", &mut self.code);
    }
}
crate::codegen::__impl_object! {
    QueryMultiTimelineCompanyTimeline QueryMultiTimelineCompanyVersionData
}
