// Generated from spec/corehr/v1/national_id_type/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Update a national ID type / 更新国家证件类型: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(
        &self,
        national_id_type_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(national_id_type_id))
    }
}
/// Update a national ID type / 更新国家证件类型.
///
/// Updates the name, check rules and other fields of a type of identity document.
///
/// 更新一种国家证件类型的名称、校验规则等字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().national_id_type().patch("1616161616").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/national_id_types/:national_id_type_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the ID document type. / 国家证件类型的 ID。
    /// - Example: `"1616161616"`
    pub national_id_type_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The ID of the country or region the ID document type belongs to. / 证件类型所属国家或地区的 ID。
    /// - Example: `"6862995747139225096"`
    pub country_region_id: Option<String>,
    /// The name in each language. / 各语言的名称。
    pub name: Option<Vec<v1::I18nInput>>,
    /// Whether the ID document type is active. / 证件类型是否启用。
    pub active: Option<bool>,
    /// The regular expression that document numbers are checked against. Give `.*` for no check.
    ///
    /// 证件号码的校验规则，为正则表达式，不校验可填 `.*`。
    pub validation_rule: Option<String>,
    /// The description of the validation rule in each language. / 各语言的校验规则说明。
    pub validation_rule_description: Option<Vec<v1::I18nInput>>,
    /// The code of the ID document type. / 证件类型的编码。
    /// - Example: `"AUS-TFN"`
    pub code: Option<String>,
    /// The kind of identification document. / 证件的类型。
    pub identification_type: Option<v1::IdentificationTypeInput>,
    /// The custom fields of the ID document type. Not supported yet. / 证件类型的自定义字段，暂不支持。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(national_id_type_id: impl Into<String>) -> Self {
        Self {
            national_id_type_id: national_id_type_id.into(),
            client_token: Default::default(),
            country_region_id: Default::default(),
            name: Default::default(),
            active: Default::default(),
            validation_rule: Default::default(),
            validation_rule_description: Default::default(),
            code: Default::default(),
            identification_type: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `country_region_id`.
    #[must_use]
    pub fn country_region_id(mut self, value: impl Into<String>) -> Self {
        self.country_region_id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Vec<v1::I18nInput>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `validation_rule`.
    #[must_use]
    pub fn validation_rule(mut self, value: impl Into<String>) -> Self {
        self.validation_rule = Some(value.into());
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
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `identification_type`.
    #[must_use]
    pub fn identification_type(mut self, value: v1::IdentificationTypeInput) -> Self {
        self.identification_type = Some(value);
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
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("national_id_type_id", &mut self.national_id_type_id);
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
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.national_id_type.patch", Patch, "/open-apis/corehr/v1/national_id_types/:national_id_type_id")
        .documented(text("更新国家证件类型", "Update a national ID type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/patch")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("national_id_type_id", String).required(),
            query("client_token", String),
            body("country_region_id", String),
            body("name", Array),
            body("active", Boolean),
            body("validation_rule", String),
            body("validation_rule_description", Array),
            body("code", String),
            body("identification_type", Object),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The ID document type after the update. / 更新后的国家证件类型。
    pub national_id_type: v1::NationalIdType,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("national_id_type", &mut self.national_id_type);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
/// The documented errors of [`Patch`](struct@Patch).
pub type PatchError = crate::codegen::NoError;
