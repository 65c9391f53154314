// Generated from spec/corehr/v1/company/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Update a company / 更新公司: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(&self, company_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(company_id))
    }
}
/// Update a company / 更新公司.
///
/// Updates the basics and addresses of a company, adding or changing the version of the effective date; fields left out stay as they are.
///
/// 更新公司的基本信息和地址，并按生效时间新增或修改版本，未传字段保持不变。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().company().patch("6863333352603125255").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/companies/:company_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `corehr:corehr`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the company to update, as returned when companies are created or listed.
    ///
    /// 要更新的公司的 ID，由创建公司、批量查询公司等接口返回。
    /// - Example: `"6863333352603125255"`
    pub company_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"fe599b60-450f-46ff-b2ef-9f6675625b97"`
    pub client_token: Option<String>,
    /// The information common to all organizations, such as the name, description, parent, state, effective date and code.
    ///
    /// 组织的公共信息，包括名称、描述、上级、启停用状态、生效日期和编码等。
    pub hiberarchy_common: Option<v1::HiberarchyCommonInput>,
    /// The type of the company. The options come from the operation that gets a field, with `company` as `object_api_name` and `type` as `custom_api_name`.
    ///
    /// 公司性质。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `type`。
    pub r#type: Option<v1::TypeInput>,
    /// The industries the company is in. The options come from the operation that gets a field, with `company` as `object_api_name` and `industry` as `custom_api_name`.
    ///
    /// 公司所在行业。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `industry`。
    pub industry_list: Option<Vec<v1::IndustryListInput>>,
    /// The legal representative of the company. It takes effect only if the registered address is in the Chinese mainland and the company is not a branch.
    ///
    /// 公司的法定代表人，仅对注册地址的国家或地区为中国大陆的非分公司有效，其他情况填了也不生效。
    pub legal_representative: Option<Vec<v1::I18nInput>>,
    /// The postal code. Deprecated and can be ignored. / 邮政编码，已废弃，无须填写。
    /// - Example: `"100000"`
    pub post_code: Option<String>,
    /// The taxpayer identification number of the company. / 公司的纳税人识别号。
    /// - Example: `"123456840"`
    pub tax_payer_id: Option<String>,
    /// Whether the company is confidential. Not supported yet and can be ignored. / 是否保密，暂不支持，无须填写。
    pub confidential: Option<bool>,
    /// The entity types of the company. The options come from the operation that gets a field, with `company` as `object_api_name` and `subtype` as `custom_api_name`.
    ///
    /// 公司的主体类型。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `subtype`。
    pub sub_type_list: Option<Vec<v1::SubTypeListInput>>,
    /// Whether the company is a branch. A branch uses `primary_manager`, any other company `legal_representative`.
    ///
    /// 是否为分公司。分公司采用主要负责人 `primary_manager`，非分公司采用法定代表人 `legal_representative`。
    pub branch_company: Option<bool>,
    /// The person in charge of the branch. It has no effect if the company is not a branch.
    ///
    /// 分公司的主要负责人，非分公司填了不生效。
    pub primary_manager: Option<Vec<v1::I18nInput>>,
    /// The default currency of the company. / 公司的默认币种。
    pub currency: Option<v1::CurrencyInput>,
    /// The phone number of the company. / 公司的电话号码。
    pub phone: Option<v1::PhoneNumberAndAreaCodeInput>,
    /// The fax number of the company. / 公司的传真号码。
    pub fax: Option<v1::PhoneNumberAndAreaCodeInput>,
    /// The registered address, needed when the object is a company. / 公司的注册地址，对象为公司时须填。
    pub registered_office_address_info: Option<v1::AddressInput>,
    /// The office address, needed when the object is a company. / 公司的办公地址，对象为公司时须填。
    pub office_address_info: Option<v1::AddressInput>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(company_id: impl Into<String>) -> Self {
        Self {
            company_id: company_id.into(),
            client_token: Default::default(),
            hiberarchy_common: Default::default(),
            r#type: Default::default(),
            industry_list: Default::default(),
            legal_representative: Default::default(),
            post_code: Default::default(),
            tax_payer_id: Default::default(),
            confidential: Default::default(),
            sub_type_list: Default::default(),
            branch_company: Default::default(),
            primary_manager: Default::default(),
            currency: Default::default(),
            phone: Default::default(),
            fax: Default::default(),
            registered_office_address_info: Default::default(),
            office_address_info: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `hiberarchy_common`.
    #[must_use]
    pub fn hiberarchy_common(mut self, value: v1::HiberarchyCommonInput) -> Self {
        self.hiberarchy_common = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: v1::TypeInput) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `industry_list`.
    #[must_use]
    pub fn industry_list(
        mut self,
        value: impl Into<Vec<v1::IndustryListInput>>,
    ) -> Self {
        self.industry_list = Some(value.into());
        self
    }
    /// Sets `legal_representative`.
    #[must_use]
    pub fn legal_representative(mut self, value: impl Into<Vec<v1::I18nInput>>) -> Self {
        self.legal_representative = Some(value.into());
        self
    }
    /// Sets `post_code`.
    #[must_use]
    pub fn post_code(mut self, value: impl Into<String>) -> Self {
        self.post_code = Some(value.into());
        self
    }
    /// Sets `tax_payer_id`.
    #[must_use]
    pub fn tax_payer_id(mut self, value: impl Into<String>) -> Self {
        self.tax_payer_id = Some(value.into());
        self
    }
    /// Sets `confidential`.
    #[must_use]
    pub fn confidential(mut self, value: bool) -> Self {
        self.confidential = Some(value);
        self
    }
    /// Sets `sub_type_list`.
    #[must_use]
    pub fn sub_type_list(mut self, value: impl Into<Vec<v1::SubTypeListInput>>) -> Self {
        self.sub_type_list = Some(value.into());
        self
    }
    /// Sets `branch_company`.
    #[must_use]
    pub fn branch_company(mut self, value: bool) -> Self {
        self.branch_company = Some(value);
        self
    }
    /// Sets `primary_manager`.
    #[must_use]
    pub fn primary_manager(mut self, value: impl Into<Vec<v1::I18nInput>>) -> Self {
        self.primary_manager = Some(value.into());
        self
    }
    /// Sets `currency`.
    #[must_use]
    pub fn currency(mut self, value: v1::CurrencyInput) -> Self {
        self.currency = Some(value);
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: v1::PhoneNumberAndAreaCodeInput) -> Self {
        self.phone = Some(value);
        self
    }
    /// Sets `fax`.
    #[must_use]
    pub fn fax(mut self, value: v1::PhoneNumberAndAreaCodeInput) -> Self {
        self.fax = Some(value);
        self
    }
    /// Sets `registered_office_address_info`.
    #[must_use]
    pub fn registered_office_address_info(mut self, value: v1::AddressInput) -> Self {
        self.registered_office_address_info = Some(value);
        self
    }
    /// Sets `office_address_info`.
    #[must_use]
    pub fn office_address_info(mut self, value: v1::AddressInput) -> Self {
        self.office_address_info = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_id", &mut self.company_id);
        f.field("client_token", &mut self.client_token);
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
        f.field(
            "registered_office_address_info",
            &mut self.registered_office_address_info,
        );
        f.field("office_address_info", &mut self.office_address_info);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.company.patch", Patch, "/open-apis/corehr/v1/companies/:company_id")
        .documented(text("更新公司", "Update a company"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/patch")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::COREHR_COREHR])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("company_id", String).required(),
            query("client_token", String),
            body("hiberarchy_common", Object),
            body("type", Object),
            body("industry_list", Array),
            body("legal_representative", Array),
            body("post_code", String),
            body("tax_payer_id", String),
            body("confidential", Boolean),
            body("sub_type_list", Array),
            body("branch_company", Boolean),
            body("primary_manager", Array),
            body("currency", Object),
            body("phone", Object),
            body("fax", Object),
            body("registered_office_address_info", Object),
            body("office_address_info", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The company after the update. / 更新后的公司。
    pub company: v1::Company,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company", &mut self.company);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1160004` (HTTP 400): client_token repeat.
    ///
    /// The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`.
    ///
    /// `client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。
    RequestIdDuplicated = &ErrorInfo {
        message: "client_token repeat.",
        fix: Text { zh: "`client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。", en: "The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`." },
        ..*error::REQUEST_ID_DUPLICATED
    },
    /// [`1160101`](error::MARSHAL_ERROR): marshal error
    MarshalError = error::MARSHAL_ERROR,
    /// [`1160102`](error::UNMARSHAL_ERROR): unmarshal error
    UnmarshalError = error::UNMARSHAL_ERROR,
    /// [`1160103`](error::REQUEST_ID_DUPLICATED1160103): request ID repeat
    RequestIdDuplicated1160103 = error::REQUEST_ID_DUPLICATED1160103,
}
