// Generated from spec/corehr/v1/employee_type/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v1;
impl super::Api<'_> {
    /// Create an employee type / 创建人员类型: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        name: impl Into<Vec<v1::I18nInput>>,
        default_employee_type: bool,
        active: bool,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(name, default_employee_type, active),
        )
    }
}
/// Create an employee type / 创建人员类型.
///
/// Creates an employee type, such as regular or intern. / 创建一个人员类型，如正式或实习。
///
/// - `POST /open-apis/corehr/v1/employee_types`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<v1::I18nInput>,
    /// Whether this is the default employee type, of which a tenant can have only one. / 是否为默认人员类型，一个租户只能有一个。
    pub default_employee_type: bool,
    /// Whether the employee type is active. / 人员类型是否启用。
    pub active: bool,
    /// The code of the employee type. / 人员类型的编码。
    /// - Example: `"1245"`
    pub code: Option<String>,
    /// The values of custom fields. The guide to custom fields tells which objects support them.
    ///
    /// 自定义字段的值，支持的对象见自定义字段说明。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<Vec<v1::I18nInput>>,
        default_employee_type: bool,
        active: bool,
    ) -> Self {
        Self {
            client_token: Default::default(),
            name: name.into(),
            default_employee_type,
            active,
            code: Default::default(),
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
        f.field("name", &mut self.name);
        f.field("default_employee_type", &mut self.default_employee_type);
        f.field("active", &mut self.active);
        f.field("code", &mut self.code);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.employee_type.create", Post, "/open-apis/corehr/v1/employee_types")
        .documented(text("创建人员类型", "Create an employee type"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employee_type/create")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_PRESET_DATA_WRITE]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("name", Array).required(),
            body("default_employee_type", Boolean).required(),
            body("active", Boolean).required(),
            body("code", String),
            body("custom_fields", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The employee type created. / 新建的人员类型。
    pub employee_type: v1::EmployeeTypeEmployeeType,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
