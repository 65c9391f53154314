// Generated from spec/corehr/v2/company/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get companies in bulk / 通过 ID 批量查询公司信息: [`BatchGet`](struct@BatchGet).
    pub fn batch_get(
        &self,
        company_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new(company_ids))
    }
}
/// Get companies in bulk / 通过 ID 批量查询公司信息.
///
/// Returns several companies by ID; a new one can be found after about 2 seconds.
///
/// 按 ID 批量返回公司信息，新建的公司约 2 秒后可查到。
///
/// - `POST /open-apis/corehr/v2/companies/batch_get`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:company:read`, `corehr:company:write`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The IDs of the companies to query, as returned by `corehr.v1.company.create` or `corehr.v1.company.list`.
    ///
    /// 要查询的公司的 ID，由 `corehr.v1.company.create` 或 `corehr.v1.company.list` 返回。
    /// - Length: 1 to 100
    /// - Example: `["151515"]`
    pub company_ids: Vec<String>,
}
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(company_ids: impl Into<Vec<String>>) -> Self {
        Self {
            company_ids: company_ids.into(),
        }
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_ids", &mut self.company_ids);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("corehr.v2.company.batch_get", Post, "/open-apis/corehr/v2/companies/batch_get")
        .documented(text("通过 ID 批量查询公司信息", "Get companies in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/batch_get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMPANY_READ]),
            scopes(&[crate::scope::COREHR_COMPANY_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("company_ids", Array).required()])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The companies found. / 查到的公司。
    pub items: Vec<BatchGetCompany>,
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
    /// `1160001` (HTTP 400): Param is invalid
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "Param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
/// The companies found. / 查到的公司。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetCompany {
    /// The ID of the company. / 公司 ID。
    pub company_id: String,
    /// The basic data of the company, such as its name, code and parent. / 公司的基本信息，如名称、编码和上级。
    pub hiberarchy_common: v2::HiberarchyCommon,
    /// The type of the company. The options come from the operation that gets a field, with `company` as `object_api_name` and `type` as `custom_api_name`.
    ///
    /// 公司性质。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `type`。
    pub r#type: v2::Type,
    /// The industries the company is in. The options come from the operation that gets a field, with `company` as `object_api_name` and `industry` as `custom_api_name`.
    ///
    /// 公司所在行业。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `industry`。
    pub industry_list: Vec<v2::IndustryList>,
    /// The legal representative of the company, by language. / 公司的法定代表人，按语言给出。
    pub legal_representative: Vec<v2::I18n>,
    /// The postal code of the company. / 公司所在地的邮政编码。
    pub post_code: String,
    /// The taxpayer identification number of the company. / 公司的纳税人识别号。
    pub tax_payer_id: String,
    /// Whether the company is confidential. / 公司是否保密。
    pub confidential: bool,
    /// The entity types of the company. The options come from the operation that gets a field, with `company` as `object_api_name` and `subtype` as `custom_api_name`.
    ///
    /// 公司的主体类型。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `subtype`。
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
    /// The custom fields. Not supported yet and can be ignored. / 自定义字段，暂不支持，可忽略。
    pub custom_fields: Vec<v2::CustomFieldData>,
}
impl wire::Object for BatchGetCompany {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_id", &mut self.company_id);
        f.field("hiberarchy_common", &mut self.hiberarchy_common);
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
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    BatchGetCompany
}
