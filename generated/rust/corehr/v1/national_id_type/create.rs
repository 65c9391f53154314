// Generated from spec/corehr/v1/national_id_type/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Create a national ID type / 创建国家证件类型: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        country_region_id: impl Into<String>,
        name: impl Into<Vec<v1::I18nInput>>,
        active: bool,
        validation_rule: impl Into<String>,
        code: impl Into<String>,
        identification_type: v1::IdentificationTypeInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                country_region_id,
                name,
                active,
                validation_rule,
                code,
                identification_type,
            ),
        )
    }
}
/// Create a national ID type / 创建国家证件类型.
///
/// Creates a type of identity document for a country or region. / 为某个国家或地区创建一种证件类型。
///
/// - `POST /open-apis/corehr/v1/national_id_types`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The ID of the country or region the ID document type belongs to. / 证件类型所属国家或地区的 ID。
    /// - Example: `"6862995747139225096"`
    pub country_region_id: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<v1::I18nInput>,
    /// Whether the ID document type is active. / 证件类型是否启用。
    pub active: bool,
    /// The regular expression that document numbers are checked against. Give `.*` for no check.
    ///
    /// 证件号码的校验规则，为正则表达式，不校验可填 `.*`。
    pub validation_rule: String,
    /// The description of the validation rule in each language. / 各语言的校验规则说明。
    pub validation_rule_description: Option<Vec<v1::I18nInput>>,
    /// The code of the ID document type. / 证件类型的编码。
    /// - Example: `"AUS-TFN"`
    pub code: String,
    /// The kind of identification document. / 证件的类型。
    pub identification_type: v1::IdentificationTypeInput,
    /// The custom fields of the ID document type. Not supported yet. / 证件类型的自定义字段，暂不支持。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        country_region_id: impl Into<String>,
        name: impl Into<Vec<v1::I18nInput>>,
        active: bool,
        validation_rule: impl Into<String>,
        code: impl Into<String>,
        identification_type: v1::IdentificationTypeInput,
    ) -> Self {
        Self {
            client_token: Default::default(),
            country_region_id: country_region_id.into(),
            name: name.into(),
            active,
            validation_rule: validation_rule.into(),
            validation_rule_description: Default::default(),
            code: code.into(),
            identification_type,
            custom_fields: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `validation_rule_description`.
    #[must_use]
    pub fn validation_rule_description(
        mut self,
        value: impl Into<Vec<v1::I18nInput>>,
    ) -> Self {
        self.validation_rule_description = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v1::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("name", &mut self.name);
        f.field("active", &mut self.active);
        f.field("validation_rule", &mut self.validation_rule);
        f.field("validation_rule_description", &mut self.validation_rule_description);
        f.field("code", &mut self.code);
        f.field("identification_type", &mut self.identification_type);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.national_id_type.create", Post, "/open-apis/corehr/v1/national_id_types")
        .documented(text("创建国家证件类型", "Create a national ID type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("country_region_id", String).required(),
            body("name", Array).required(),
            body("active", Boolean).required(),
            body("validation_rule", String).required(),
            body("validation_rule_description", Array),
            body("code", String).required(),
            body("identification_type", Object).required(),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID document type created. / 新建的国家证件类型。
    pub national_id_type: v1::NationalIdType,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("national_id_type", &mut self.national_id_type);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
