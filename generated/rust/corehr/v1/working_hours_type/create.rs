// Generated from spec/corehr/v1/working_hours_type/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Create a working hours type / 创建工时制度: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        name: impl Into<Vec<v1::I18nInput>>,
        default_for_job: bool,
        active: bool,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(name, default_for_job, active),
        )
    }
}
/// Create a working hours type / 创建工时制度.
///
/// Creates a working hours type, such as standard hours. / 创建一个工时制度，如标准工时制。
///
/// - `POST /open-apis/corehr/v1/working_hours_types`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The code of the working hours type. / 工时制度的编码。
    /// - Example: `"1"`
    pub code: Option<String>,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<v1::I18nInput>,
    /// The IDs of the countries and regions it applies to, as returned by the country and region queries.
    ///
    /// 适用的国家和地区的 ID，可用查询国家/地区信息接口获取。
    /// - Example: `["6890452208593356295"]`
    pub country_region_id_list: Option<Vec<String>>,
    /// Whether this is the default working hours type for jobs. / 是否为职务的默认工时制度。
    pub default_for_job: bool,
    /// Whether the working hours type is active. / 工时制度是否启用。
    pub active: bool,
    /// The values of custom fields. The guide to custom fields tells which objects support them.
    ///
    /// 自定义字段的值，支持的对象见自定义字段说明。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<Vec<v1::I18nInput>>,
        default_for_job: bool,
        active: bool,
    ) -> Self {
        Self {
            client_token: Default::default(),
            code: Default::default(),
            name: name.into(),
            country_region_id_list: Default::default(),
            default_for_job,
            active,
            custom_fields: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `country_region_id_list`.
    #[must_use]
    pub fn country_region_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.country_region_id_list = Some(value.into());
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
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("country_region_id_list", &mut self.country_region_id_list);
        f.field("default_for_job", &mut self.default_for_job);
        f.field("active", &mut self.active);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.working_hours_type.create", Post, "/open-apis/corehr/v1/working_hours_types")
        .documented(text("创建工时制度", "Create a working hours type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("code", String),
            body("name", Array).required(),
            body("country_region_id_list", Array),
            body("default_for_job", Boolean).required(),
            body("active", Boolean).required(),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The working hours type that was created. / 新建的工时制度。
    pub working_hours_type: v1::WorkingHoursType,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("working_hours_type", &mut self.working_hours_type);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
